package galley

import (
	"fmt"
	"strings"

	"dateline/briefs/ask"
)

// verdicts is what became of a claim, in words.
var verdicts = map[ask.Verdict]string{
	ask.Exact:     "✓ Stands word for word",
	ask.Shortened: "✓ Stands so, with words left out",
	ask.Differs:   "✗ The article says it otherwise",
	ask.Absent:    "✗ Not in the article",
}

// verify sets each claim: the verdict, what was claimed, what the article says
// there and who says it.
func (s *sheet) verify(a ask.VerifyAnswer) {
	s.head(a.Story)
	for _, c := range a.Claims {
		s.blank()
		s.put("", "", cells{}.say(bold, verdicts[c.Verdict]))
		if c.Verdict == ask.Absent || c.Verdict == ask.Differs {
			s.put("  ", "  ", cells{}.say(plain, "given as: "+c.Text))
		}
		if len(c.Foreign) > 0 {
			s.put("  ", "  ", cells{}.say(plain, "not the article's words there: "+strings.Join(c.Foreign, " ")))
		}
		open, close := "", ""
		if c.Quoted && c.Verdict != ask.Differs {
			open, close = "“", "”"
		}
		for _, p := range c.Parts {
			s.cite(a.Story, p, open, close)
		}
		var notes []string
		switch {
		case c.Speaker != nil:
			notes = append(notes, "said by "+c.Speaker.Name)
		case c.Quoted:
			notes = append(notes, "quoted there, speaker not identified")
		case len(c.Parts) > 0:
			notes = append(notes, "the article's own words")
		}
		for _, n := range c.Notes {
			notes = append(notes, n.String())
		}
		s.put("", "", cells{}.say(faint, strings.Join(notes, " · ")))
	}
	if a.More > 0 {
		s.tell(fmt.Sprintf("%s more not looked at: ask for these by themselves.", count(a.More, "claim", "claims")))
	}
}
