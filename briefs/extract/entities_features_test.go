package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestNamesOfFeatures holds names as older papers and features write them: letters set with
// spaces, "Mrs.", presidents beside their wives, firms of two names.
func TestNamesOfFeatures(t *testing.T) {
	for _, c := range []struct {
		name, kinds, text string
		want              []string
	}{
		{"letters set with spaces", bodies,
			"He left Washington, D. C., for the U. S. Army. On Friday the U. N. met. J. K. Poole and N. C. Dow did not.",
			[]string{"organisation U. S. Army x1", "organisation U. N. x1"}},
		{"a jury", bodies,
			"The Harrow County Grand Jury met on Friday. The jury said no.",
			[]string{"organisation Harrow County Grand Jury x1"}},
		{"a firm of two names, behind a post", bodies,
			"Ann Poole, president of Bell & Howard, left on Friday.",
			[]string{"organisation Bell & Howard x1"}},
		{"a run for an office", bodies,
			"On Friday Jane Lindqvist won. The Lindqvist for Senate campaign said no. Poole backed Lindqvist for President.",
			[]string{"organisation Lindqvist for Senate x1"}},
		{"a president beside his wife", people,
			"President Lindqvist came with his wife, Ann Lindqvist. President Lindqvist sang. Mrs. Lindqvist hummed.",
			[]string{"person Lindqvist x2: President | President", "person Ann Lindqvist (Lindqvist) x2: his wife -> his wife = lindqvist"}},
		{"who is Mrs. leaves the name to another", people,
			"Paul Dow was tried for the theft from Mrs. Ann Dow. Mrs. Dow wept. Dow did not.",
			[]string{"person Paul Dow (Dow) x2", "person Ann Dow (Dow) x2"}},
		{"a short first name", people,
			"Frank Poole came on Friday. Frankie sang.",
			[]string{"person Frank Poole (Frankie) x2"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, whoLines(t, c.kinds, c.text)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
