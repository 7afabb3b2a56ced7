package extract_test

import (
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/extract"
)

// said is what a test wants of a quote: its passages, its kind, the words of
// its source, the speaker's name, and the basis.
type said struct {
	Words   string // passages joined by " | "
	Kind    briefs.QuoteKind
	Source  string
	Speaker string
	Basis   briefs.SourceBasis
}

// quotesOf builds a brief of a text and gives its quotes.
func quotesOf(t *testing.T, text string) []said {
	t.Helper()
	b := quoteBrief(t, text)
	names := map[briefs.Ref]string{}
	for _, e := range b.Entities {
		names[briefs.Ref(e.ID)] = e.Name
	}
	var got []said
	for _, q := range b.Quotes {
		var words []string
		for _, p := range q.Passages {
			words = append(words, p.Text)
		}
		s := said{Words: strings.Join(words, " | "), Kind: q.Kind, Speaker: names[q.Speaker], Basis: q.Basis}
		if q.Source != nil {
			s.Source = q.Source.Text
		}
		got = append(got, s)
	}
	return got
}

func quoteBrief(t testing.TB, text string) *briefs.Brief {
	t.Helper()
	a := briefs.Article{ID: "a1", Text: text, SHA256: briefs.Digest(text), Published: "2024-05-14"}
	b, err := extract.Build([]briefs.Article{a}, extract.Options{ID: "test", Title: "Test", By: "test"})
	if err != nil {
		t.Fatal(err)
	}
	if faults := b.Check(); len(faults) > 0 {
		t.Fatalf("the brief does not check: %v", briefs.Faults(faults))
	}
	return b
}
