package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSayingsTellNoTime holds that what sounds like a time and is none is left
// alone, and its like that is one is not.
func TestSayingsTellNoTime(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"sayings", "At the end of the day, they lost. Day in, day out, she had her fifteen minutes of fame; then they called it a day. In this day and age that is rare, now that he has gone.", []string{}},
		{"the day itself", "The order will be filled by the end of the day.", []string{"end of the day = 2019-03-14 (published)"}},
		{"programmes", "He appeared on Saturday Night Live and owns the Sunday Morning Desk.", []string{}},
		{"a night", "He died on Saturday night.", []string{"Saturday night = 2019-03-09 (published)"}},
		{"an age after a determiner", "The last a-year-old boy was found.", []string{}},
		{"now", "He is now a judge. To this day he sings.", []string{}},
		{"one or the other day", "It fell on 3 May 2012. On the fourth or fifth day the water rose.",
			[]string{"3 May 2012 = 2012-05-03", "the fourth or fifth day = 2012-05-XX (context)"}},
		{"a relative clause's own tense", "She said that a trial which began in December would continue.", []string{"December = 2018-12 (published)"}},
		{"the hour of the day before it", "She was born on 4 May 1927. A service will be held on 2 April at 11am.",
			[]string{"4 May 1927 = 1927-05-04", "2 April = 2019-04-02 (published)", "11am = 2019-04-02T11:00 (context)"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, told(buildDated(t, test.text, "2019-03-14"))); diff != "" {
				t.Errorf("dates of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}
