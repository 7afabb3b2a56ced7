package ask_test

import (
	"testing"

	"dateline/briefs/ask"
)

// TestFindTellsWhoIsQuotedAndHowThatIsKnown asks for words of quotes whose
// speaker stands there, was inferred, or is not known.
func TestFindTellsWhoIsQuotedAndHowThatIsKnown(t *testing.T) {
	b := harbour(t)
	for words, want := range map[string]string{
		"late necessary":      "Zoë Kovač: speaker from “She”",
		"plainly":             "port authority: speaker from “A spokesman for the port authority”",
		"conscience of coast": "Omar al-Nasri",
		"ships wait":          "",
	} {
		a := ask.Find(b, words)
		if len(a.Hits) == 0 || a.Loose {
			t.Errorf("%q: %d hits, loose %t", words, len(a.Hits), a.Loose)
			continue
		}
		got, h := "", a.Hits[0]
		if h.Speaker != nil {
			got = h.Speaker.Name
		}
		for _, n := range h.Notes {
			got += ": " + n.String()
		}
		if got != want {
			t.Errorf("%q is said by %q, want %q", words, got, want)
		}
	}
	if a := ask.Find(b, "conscience zeppelin"); !a.Loose || len(a.Hits) == 0 {
		t.Errorf("words of which one is nowhere: %d hits, loose %t", len(a.Hits), a.Loose)
	}
}
