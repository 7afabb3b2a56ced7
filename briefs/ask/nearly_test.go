package ask_test

import (
	"slices"
	"strings"
	"testing"

	"dateline/briefs/ask"
)

func TestWordsNearWhatWasTyped(t *testing.T) {
	b := harbour(t)
	for _, c := range []struct {
		typed  string
		quoted bool
		want   []string
	}{
		{"Thurzday", false, []string{"Thursday"}}, {"Thurzday", true, nil}, // in the body, and in no quote
		{"harbor", false, []string{"harbour"}}, {"concience", true, []string{"conscience"}},
		{"zeppelin", true, nil},
		{"xy", false, nil},
		{strings.Repeat("harbor ", 5000), false, []string{"harbour"}},
	} {
		if got := ask.WordsNear(b, c.typed, c.quoted, 1); !slices.Equal(got, c.want) {
			t.Errorf("%.20q: %q, want %q", c.typed, got, c.want)
		}
	}
}
