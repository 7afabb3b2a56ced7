package render

import (
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/library"
)

// TestALongChangeIsShownWhereItIs: two long texts that differ at their ends must
// not look the same in the list of what changed.
func TestALongChangeIsShownWhereItIs(t *testing.T) {
	same := strings.Repeat("The bridge over the harbour stands on seven old piers. ", 4)
	passage := func(text string) *briefs.Passage { return &briefs.Passage{Article: "a1", End: len(text), Text: text} }
	for _, c := range []struct{ was, now, want string }{
		{same + "It cost nine crowns.", same + "It cost ten crowns.", "“… stands on seven old piers. It cost nine crowns.” → “… stands on seven old piers. It cost ten crowns.”"},
		{"It cost nine crowns.", "It cost ten crowns.", "“It cost nine crowns.” → “It cost ten crowns.”"},
		{"“It holds,” she said.", "“It held,” she said.", "“It holds,” she said. → “It held,” she said."},
		{strings.Repeat("ё", 200) + " а", strings.Repeat("ё", 200) + " б", ""},
		{strings.Repeat("x", 300), strings.Repeat("x", 299) + "y", ""},
	} {
		line := change(english, library.Difference{Kind: library.Changed, What: "sentence", Old: passage(c.was), New: passage(c.now)})
		if !strings.Contains(line, c.want) {
			t.Errorf("%q, want %q in it", line, c.want)
		}
	}
}
