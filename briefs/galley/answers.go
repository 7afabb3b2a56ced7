package galley

import (
	"fmt"
	"strings"

	"dateline/briefs"
	"dateline/briefs/ask"
)

// bar stands before every word that is the article's.
const bar = "│ "

// head sets the story's title and where it comes from.
func (s *sheet) head(story ask.Story) {
	s.put("", "", cells{}.say(bold, story.Title))
	if len(story.Articles) == 1 {
		s.put("", "", originLine(story.Articles[0]))
	} else {
		s.put("", "", cells{}.say(faint, fmt.Sprintf("%d articles", len(story.Articles))))
	}
}

func originLine(o ask.Origin) cells {
	var said []string
	for _, part := range []string{o.Place, o.Source, o.Date} {
		if part != "" {
			said = append(said, part)
		}
	}
	return cells{}.say(faint, strings.Join(said, " · "))
}

// place says where a citation stands.
func place(story ask.Story, c ask.Citation) string {
	where := string(c.Furniture)
	if c.Paragraph > 0 {
		where = fmt.Sprintf("¶%d", c.Paragraph)
	}
	if len(story.Articles) > 1 {
		for i, o := range story.Articles {
			if o.ID == c.Article {
				where = strings.TrimSpace(fmt.Sprintf("article %d %s", i+1, where))
			}
		}
	}
	return where
}

// cite sets a citation: marks around it, its place behind it.
func (s *sheet) cite(story ask.Story, c ask.Citation, open, close string) {
	s.put(bar, bar, cells{}.say(plain, open+c.Text+close).stands(place(story, c)))
}

func (s *sheet) overview(a ask.BriefAnswer) {
	s.head(a.Story)
	s.blank()
	for _, c := range a.Summary {
		s.cite(a.Story, c, "", "")
	}
	if len(a.Summary) > 0 {
		s.blank()
	}
	n := a.Counts
	s.put("", "", cells{}.say(faint, strings.Join([]string{
		count(n.Quotes, "quote", "quotes"), count(n.People, "person", "people"),
		count(n.Organisations, "organisation", "organisations"), count(n.Dates, "date", "dates"),
	}, " · ")))
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func (s *sheet) quotes(a ask.QuotesAnswer) {
	s.head(a.Story)
	switch {
	case len(a.Quotes) == 0 && a.Total == 0:
		s.tell("Nobody is quoted in this story.")
	case len(a.Quotes) == 0 && a.Query.Speaker != "" && len(a.Speakers) == 0:
		s.nobody(a.Query.Speaker, a.Closest, "")
	case len(a.Quotes) == 0 && len(a.Meant) > 0:
		s.tell("No quote mentions " + names(a.Meant) + ".")
	case len(a.Quotes) == 0 && a.Query.About != "":
		s.tell(fmt.Sprintf("No quote has “%s”. The story has %s.", a.Query.About, count(a.Total, "quote", "quotes")))
	case len(a.Quotes) == 0:
		s.tell(names(a.Speakers) + " is not quoted in this story.")
	case a.Loose:
		s.tell("No quote has all these words. These have some:")
	case a.MeantBy == ask.ByTitle:
		s.tell(fmt.Sprintf("“%s” in this story: %s.", a.Query.About, names(a.Meant)))
	case a.MeantBy == ask.BySlip:
		s.tell(fmt.Sprintf("No quote has “%s”. These mention %s:", a.Query.About, names(a.Meant)))
	}
	for _, q := range a.Quotes {
		s.blank()
		s.put("", "", speaker(q))
		s.quote(a.Story, q)
	}
}

func (s *sheet) tell(sentence string) {
	s.blank()
	s.put("", "", cells{}.say(plain, sentence))
}

func (s *sheet) nobody(name string, closest []string, hint string) {
	near := "No name comes close."
	if len(closest) > 0 {
		near = "Closest: " + strings.Join(closest, ", ") + "."
	}
	s.tell(strings.TrimSpace(fmt.Sprintf("Nobody in this story is called “%s”. %s %s", name, near, hint)))
}

func names(list []ask.Name) string {
	var out []string
	for _, n := range list {
		out = append(out, n.Name)
	}
	return strings.Join(out, ", ")
}

// speaker is who said it, in the article's words where it is not known who that
// is.
func speaker(q ask.Quote) cells {
	switch {
	case q.Speaker != nil && q.Speaker.About != nil:
		return cells{}.say(accent, q.Speaker.Name.Name).say(plain, ", “"+q.Speaker.About.Text+"”")
	case q.Speaker != nil:
		return cells{}.say(accent, q.Speaker.Name.Name)
	case q.Source != nil:
		return cells{}.say(accent, "“"+q.Source.Text+"”")
	}
	return cells{}.say(accent, "Unattributed")
}

// quote sets the words and what was inferred of them.
func (s *sheet) quote(story ask.Story, q ask.Quote) {
	if q.Kind == briefs.Partial && q.Context != nil {
		s.put(bar, bar, marked(*q.Context, q.Parts).stands(place(story, *q.Context)))
	} else {
		for _, c := range q.Parts {
			s.cite(story, c, "“", "”")
		}
	}
	var notes []string
	if q.Kind == briefs.Partial {
		notes = append(notes, "partial quote")
	}
	for _, n := range q.Notes {
		if n.Kind != ask.SpeakerUnknown {
			notes = append(notes, n.String())
		}
	}
	s.put("", "", cells{}.say(faint, strings.Join(notes, " · ")))
}

// marked is a sentence with some of its passages in bold.
func marked(sentence ask.Citation, parts []ask.Citation) cells {
	c, at := cells{}, sentence.Start
	for _, p := range parts {
		if p.Start < at || p.End > sentence.End || p.Article != sentence.Article {
			continue
		}
		c = c.say(plain, sentence.Text[at-sentence.Start:p.Start-sentence.Start]).say(bold, p.Text)
		at = p.End
	}
	return c.say(plain, sentence.Text[at-sentence.Start:])
}

func (s *sheet) find(a ask.FindAnswer) {
	s.head(a.Story)
	if len(a.Hits) == 0 {
		s.tell(fmt.Sprintf("The story does not have “%s”.", a.Words))
	}
	for _, h := range a.Hits {
		s.blank()
		c := marked(h.Sentence, h.Marks).stands(place(a.Story, h.Sentence))
		if h.Speaker != nil {
			s.put("", "", cells{}.say(accent, h.Speaker.Name))
		}
		s.put(bar, bar, c)
	}
}
