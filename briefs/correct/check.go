package correct

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"dateline/briefs"
)

// need is a part of a correction: how it is called in the file, and whether a
// deed must have it, may have it or must not.
type need struct {
	name  string
	given func(Correction) bool
	must  []Deed
	may   []Deed
}

var needs = []need{
	{"quote", func(c Correction) bool { return c.Quote.given() }, []Deed{SetSpeaker, HideQuote}, nil},
	{"entity", func(c Correction) bool { return c.Entity.given() }, []Deed{SetName, SetAbout, MergeEntities, SplitAlias}, []Deed{SetSpeaker}},
	{"other", func(c Correction) bool { return c.Other.given() }, []Deed{MergeEntities}, nil},
	{"words", func(c Correction) bool { return c.Words.given() }, []Deed{SetName}, []Deed{SetAbout}},
	{"alias", func(c Correction) bool { return c.Alias != "" }, []Deed{SplitAlias}, nil},
	{"date", func(c Correction) bool { return c.Date.given() }, []Deed{SetDate}, nil},
	{"value", func(c Correction) bool { return c.Value != "" }, []Deed{SetDate}, nil},
}

// longestNote is how many characters a note may have.
const longestNote = 1000

// Check tells whether a correction says something that can be done, whatever
// the brief: its deed is known, it has what the deed needs and nothing else,
// and a date's value is one.
func (c Correction) Check() error {
	if !slices.Contains(Deeds, c.Deed) {
		return fmt.Errorf("deed: %q is none of %v", c.Deed, Deeds)
	}
	for _, n := range needs {
		must, may := slices.Contains(n.must, c.Deed), slices.Contains(n.may, c.Deed)
		switch given := n.given(c); {
		case given && !must && !may:
			return fmt.Errorf("%s: %s does not take it; leave it out", n.name, c.Deed)
		case !given && must:
			return fmt.Errorf("%s: %s needs it", n.name, c.Deed)
		}
	}
	for _, a := range []struct {
		where string
		Anchor
	}{{"quote", c.Quote}, {"words", c.Words}, {"date", c.Date}, {"entity.at", c.Entity.At}, {"other.at", c.Other.At}} {
		if err := a.check(); err != nil {
			return fmt.Errorf("%s: %w", a.where, err)
		}
	}
	for _, e := range []struct {
		where string
		Entity
	}{{"entity", c.Entity}, {"other", c.Other}} {
		if e.given() && e.Name == "" && e.ID == "" && !e.At.given() {
			return fmt.Errorf("%s: give its id, its name, or one of its mentions (at)", e.where)
		}
		if e.Kind != "" && !slices.Contains([]briefs.EntityKind{briefs.Person, briefs.Organisation, briefs.Place}, e.Kind) {
			return fmt.Errorf("%s.kind: %q is none of person, organisation, place", e.where, e.Kind)
		}
	}
	if c.Deed == SetDate {
		if err := CheckValue(c.Value); err != nil {
			return fmt.Errorf("value: %w", err)
		}
	}
	if utf8.RuneCountInString(c.Note) > longestNote {
		return fmt.Errorf("note: it is longer than %d characters; say it in fewer", longestNote)
	}
	return nil
}

func (a Anchor) check() error {
	switch {
	case a == Anchor{}:
		return nil
	case a.Text == "":
		return errors.New("text: it is empty; give the article's words")
	case a.Start < 0:
		return fmt.Errorf("start: %d is before the article's beginning", a.Start)
	}
	return nil
}
