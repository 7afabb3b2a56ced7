package galley

import (
	"fmt"
	"strings"

	"dateline/briefs"
	"dateline/briefs/ask"
)

func (s *sheet) who(a ask.WhoAnswer) {
	s.head(a.Story)
	switch {
	case len(a.Matches) == 0 && a.Asked == "":
		s.tell("Nobody is named in this story.")
	case len(a.Matches) == 0:
		s.nobody(a.Asked, a.Closest, fmt.Sprintf("The story names %s.", count(a.People, "person", "people")))
	case len(a.Matches) > 1 && a.Asked != "" && a.By == ask.ByTitle:
		s.tell(fmt.Sprintf("%d people are called “%s” in the article", len(a.Matches), a.Asked))
	case len(a.Matches) > 1 && a.Asked != "":
		s.tell(fmt.Sprintf("%d match “%s”", len(a.Matches), a.Asked))
	}
	for _, p := range a.Matches {
		s.blank()
		s.person(a.Story, p, a.Asked != "")
	}
}

// person sets one person; whole with the quotes and the first naming too.
func (s *sheet) person(story ask.Story, p ask.Person, whole bool) {
	title := cells{}.say(accent, p.Name.Name)
	if p.Lifespan != nil {
		title = title.say(plain, " "+p.Lifespan.Born+"–"+p.Lifespan.Died)
	}
	if p.Kind != briefs.Person {
		title = title.say(faint, " · "+string(p.Kind))
	}
	s.put("", "", title)
	for i, c := range p.About {
		if !whole && i > 0 {
			break
		}
		s.cite(story, c, "“", "”")
	}
	if len(p.About) == 0 && p.First != nil {
		s.cite(story, *p.First, "", "")
	}
	for _, r := range p.Relations {
		s.put("", "  ", relation(r))
	}
	said := count(len(p.Mentions), "time named", "times named")
	if p.Said > 0 {
		said = count(p.Said, "quote", "quotes") + " · " + said
	}
	for _, n := range p.Notes {
		said += " · " + n.String()
	}
	s.put("", "", cells{}.say(faint, said))
	if !whole {
		return
	}
	s.put("", "  ", with(story, p.With))
	for _, q := range p.Quotes {
		s.blank()
		s.quote(story, q)
	}
}

// relation says what one is to another, in a word of the program's where that
// is sure, else in the article's; the arrow points to whom the words go with.
func relation(r ask.Relation) cells {
	switch {
	case r.Label != "":
		return cells{}.say(faint, r.Label+" → ").say(accent, r.To.Name)
	case r.Inverse:
		return cells{}.say(faint, "“"+r.As.Text+"” ← ").say(accent, r.To.Name)
	}
	return cells{}.say(faint, "“"+r.As.Text+"” → ").say(accent, r.To.Name)
}

func with(story ask.Story, list []ask.Meeting) cells {
	var said []string
	for _, m := range list {
		said = append(said, fmt.Sprintf("%s (%s)", m.Name.Name, place(story, m.Sentence)))
	}
	if len(said) == 0 {
		return nil
	}
	return cells{}.say(faint, "With: "+strings.Join(said, ", "))
}

func (s *sheet) source(a ask.SourceAnswer) {
	s.head(a.Story)
	for i, o := range a.Articles {
		s.blank()
		if len(a.Articles) > 1 {
			s.put("", "", cells{}.say(bold, strings.TrimSpace(fmt.Sprintf("%d. %s", i+1, o.Title))))
		}
		published := o.Date
		if published == "" {
			published = "not stated (dateline brief --published sets it)"
		}
		for _, row := range []struct{ label, value string }{
			{"Source", o.Source}, {"Published", published}, {"Place", o.Place}, {"Authors", strings.Join(o.Authors, ", ")},
			{"Editors", strings.Join(o.Editors, ", ")}, {"Credits", strings.Join(o.Credits, ", ")}, {"Address", o.URL},
			{"Length", fmt.Sprintf("%s in %s", count(o.Words, "word", "words"), count(o.Paragraphs, "paragraph", "paragraphs"))},
			{"SHA-256", o.SHA256},
		} {
			if row.value != "" {
				s.put(fmt.Sprintf("%-10s", row.label), strings.Repeat(" ", 10), cells{}.say(plain, row.value))
			}
		}
	}
	s.blank()
	s.put("", "", cells{}.say(faint, "Brief built "+a.Built.At.UTC().Format("2 Jan 2006, 15:04 UTC")+" by "+a.Built.By))
}
