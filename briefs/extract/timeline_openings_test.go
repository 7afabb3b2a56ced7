package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestTimelineOpenings holds that a clause which a date opens is an event,
// whatever its verb, and what somebody says of "I" and "you" is none.
func TestTimelineOpenings(t *testing.T) {
	const lead = "Mara Dow kept the mill at Norwood for the whole of her life, and nobody else wanted it. "
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"a date and a comma", lead + "On March 3, 2015, a storm tore the roof off the school. In 1953, the firm's head, Tom Poole, quit. In the spring of 1990, he left the army.",
			[]string{"In 1953, the firm's head, Tom Poole, quit.", "In the spring of 1990, he left the army.", "On March 3, 2015, a storm tore the roof off the school."}},
		{"by an evening", lead + "By Monday evening, the streets were empty.", []string{"By Monday evening, the streets were empty."}},
		{"counted from the event before", lead + "On 9 May 1990 the dam broke. Two years later, she opened a shop.",
			[]string{"On 9 May 1990 the dam broke.", "Two years later, she opened a shop."}},
		{"and later", lead + "In 1946 she won a prize, and three years later sailed for Peru.",
			[]string{"In 1946 she won a prize", "In 1946 she won a prize, and three years later sailed for Peru."}},
		{"two verbs of one subject", lead + "Prowse was first elected in 2006 and resigned in May 2018. A jury indicted her that October.",
			[]string{"Prowse was first elected in 2006", "Prowse was first elected in 2006 and resigned in May 2018.", "A jury indicted her that October."}},
		{"a whole quotation", lead + "On 4 February 2019 his manager, Simon Ash, replied: “Noted. Go on.”", []string{"On 4 February 2019 his manager, Simon Ash, replied: “Noted. Go on.”"}},
		{"turns", lead + "\n\nQ: When did you begin it? You left in 2012.\n\nA: The mill closed in 1984. I left in 1985.",
			[]string{"The mill closed in 1984."}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, e := range buildDated(t, test.text, "2019-03-14").Timeline {
				got = append(got, e.Passage.Text)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("timeline (-want +got):\n%s", diff)
			}
		})
	}
}

// TestTimelineTakesTheFinerDate holds that of two dates by which one time goes, the
// finer orders the entry, and that a firm's quarter dates no report of it.
func TestTimelineTakesTheFinerDate(t *testing.T) {
	const text = `It tested a bomb last year, on October 9. The firm reports fourth-quarter results on May 23. In 2012 it moved in three months, and in June 2013 it came home.`
	var got []string
	for _, e := range buildDated(t, text, "2019-03-14").Timeline {
		got = append(got, e.Value)
	}
	if diff := cmp.Diff([]string{"2012", "2013-06", "2018-10-09", "2019-05-23"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
