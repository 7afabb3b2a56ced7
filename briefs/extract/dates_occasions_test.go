package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestOccasions is on days named by the event that has them.
func TestOccasions(t *testing.T) {
	const published = "2019-03-14" // a Thursday
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the date after it", "Opening night, March 9, was sold out.",
			[]string{"Opening night = 2019-03-09 (context)", "March 9 = 2019-03-09 (published)"}},
		{"the date before it", "She came on Saturday night, the opening night, and left early.",
			[]string{"Saturday night = 2019-03-09 (published)", "the opening night = 2019-03-09 (context)"}},
		{"the day told of", "The fair began on Monday. Mayor Doe spoke at the opening night.",
			[]string{"Monday = 2019-03-11 (published)", "the opening night = 2019-03-11 (context)"}},
		{"one of several", "The march began on March 2. On the third day they reached Kent, and on the fourth evening the sea.",
			[]string{"March 2 = 2019-03-02 (published)", "the third day = 2019-03-XX (context)", "the fourth evening = 2019-03-XXTEV (context)"}},
		{"a numbered day", "Yesterday, day five of the games, Kent won twice.",
			[]string{"Yesterday = 2019-03-13 (published)", "day five = 2019-03-13 (context)"}},
		{"no day", "They were friends from day one. It rained for the third day in a row, 40 days 5 hours in all.",
			[]string{"40 days = P40D", "5 hours = PT5H"}},
		{"a name", "Grand Opening Night Records signed her.", []string{}},
		{"present for what is to come", "Talks resume on Saturday.", []string{"Saturday = 2019-03-16 (published)"}},
		{"ages are no times", "Doe, 54 years old, met a 34-year-old farmer, aged parents and a 10-year-old girl.", []string{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, told(buildDated(t, c.text, published))); diff != "" {
				t.Errorf("dates of %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
