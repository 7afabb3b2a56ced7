package galley

import (
	"fmt"
	"io"

	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/correct"
)

// Corrections sets a list of corrections, numbered from 1, and why those that do
// not fit the story do not.
func Corrections(w io.Writer, cs []correct.Correction, misfits []correct.Misfit, style Style) error {
	s := newSheet(style)
	if len(cs) == 0 {
		s.put("", "", cells{}.say(plain, "Nothing is corrected."))
	}
	for i, c := range cs {
		s.correction(i, c, misfits)
	}
	return s.send(w)
}

// Correction sets the last of a list of corrections, of which it is the number.
func Correction(w io.Writer, number int, c correct.Correction, misfits []correct.Misfit, style Style) error {
	s := newSheet(style)
	s.correction(number-1, c, misfits)
	return s.send(w)
}

func (s *sheet) correction(i int, c correct.Correction, misfits []correct.Misfit) {
	line := corrected(c)
	if c.Note != "" {
		line = line.say(faint, " – "+c.Note)
	}
	s.put(fmt.Sprintf("%2d  ", i+1), "    ", line)
	for _, m := range misfits {
		if m.Index == i {
			s.put("    ", "    ", cells{}.say(bold, "does not fit: ").say(plain, Misfit(m)))
		}
	}
}

// corrected says what a correction does.
func corrected(c correct.Correction) cells {
	words := func(text string) string { return "“" + shortened(text) + "”" }
	switch c.Deed {
	case correct.SetSpeaker:
		who := named(c.Entity)
		if c.Entity == (correct.Entity{}) {
			who = "nobody known"
		}
		return cells{}.say(plain, words(c.Quote.Text)+" is by ").say(accent, who)
	case correct.SetName:
		return cells{}.say(accent, named(c.Entity)).say(plain, " is called "+words(c.Words.Text))
	case correct.SetAbout:
		if c.Words.Text == "" {
			return cells{}.say(accent, named(c.Entity)).say(plain, " is not described")
		}
		return cells{}.say(accent, named(c.Entity)).say(plain, " is "+words(c.Words.Text))
	case correct.MergeEntities:
		return cells{}.say(accent, named(c.Entity)).say(plain, " is also ").say(accent, named(c.Other))
	case correct.SplitAlias:
		return cells{}.say(accent, named(c.Entity)).say(plain, " is not "+words(c.Alias))
	case correct.HideQuote:
		return cells{}.say(plain, words(c.Quote.Text)+" is hidden")
	case correct.SetDate:
		when := c.Value
		if said := ask.InWords(c.Value); said != "" && said != c.Value {
			when = said + " (" + c.Value + ")"
		}
		return cells{}.say(plain, words(c.Date.Text)+" is ").say(accent, when)
	}
	return cells{}.say(plain, string(c.Deed))
}

func named(e correct.Entity) string {
	switch {
	case e.Name != "":
		return e.Name
	case e.ID != "":
		return e.ID
	}
	return e.At.Text
}

func shortened(text string) string {
	const most = 60
	n := 0
	for i := range text {
		if n++; n > most {
			return text[:i] + "…"
		}
	}
	return text
}

var reasons = map[correct.Reason]string{
	correct.Gone:      "“%s” stands in no article of the story any more",
	correct.Altered:   "“%s” stands there only among other words",
	correct.Ambiguous: "“%s” fits in more than one place",
	correct.Unquoted:  "“%s” is no quote of the story any more",
	correct.Unnamed:   "nobody called “%s” is found in the story",
	correct.Undated:   "“%s” is no date of the story any more",
	correct.NoAlias:   "nobody here is called “%s” as well",
	correct.Invalid:   "it says nothing that can be done",
}

// Misfit says in words, on one line and with nothing that a terminal obeys, why
// a correction does not fit.
func Misfit(m correct.Misfit) string {
	if m.Why == correct.Invalid {
		return reasons[m.Why]
	}
	return visible(fmt.Sprintf(reasons[m.Why], shortened(m.Words)))
}

// Handles lists what of a brief can be corrected, by the ids that a correction
// is made with: quotes, who is named, dates.
func Handles(w io.Writer, b *briefs.Brief, style Style) error {
	s := newSheet(style)
	names := map[briefs.Ref]string{"": "unattributed"}
	for _, e := range b.Entities {
		names[briefs.Ref(e.ID)] = e.Name
	}
	part := func(title string, n int, line func(i int) (id string, c cells)) {
		if n == 0 {
			return
		}
		s.put("", "", cells{}.say(bold, title))
		for i := range n {
			id, c := line(i)
			s.put("  ", "      ", append(cells{}.say(accent, id).say(plain, "  "), c...))
		}
		s.blank()
	}
	part("Quotes", len(b.Quotes), func(i int) (string, cells) {
		q := &b.Quotes[i]
		return q.ID, cells{}.say(plain, "“"+shortened(q.Passages[0].Text)+"” – "+names[q.Speaker]).say(faint, byHand(q.Corrected))
	})
	part("Names", len(b.Entities), func(i int) (string, cells) {
		e := &b.Entities[i]
		c := cells{}.say(plain, e.Name)
		for _, alias := range e.Aliases {
			c = c.say(faint, " · "+alias)
		}
		if len(e.About) > 0 {
			c = c.say(plain, ", “"+shortened(e.About[0].Text)+"”")
		}
		return e.ID, c.say(faint, byHand(e.Corrected))
	})
	part("Dates", len(b.Dates), func(i int) (string, cells) {
		d := &b.Dates[i]
		return d.ID, cells{}.say(plain, "“"+d.Passage.Text+"” is "+d.Value).say(faint, byHand(d.Corrected))
	})
	return s.send(w)
}

func byHand(corrected bool) string {
	if corrected {
		return " · set by hand"
	}
	return ""
}

func (s *sheet) send(w io.Writer) error {
	if _, err := w.Write(s.out.Bytes()); err != nil {
		return fmt.Errorf("write the corrections: %w", err)
	}
	return nil
}
