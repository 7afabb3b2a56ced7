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
		{"what one has been", people,
			"On Friday the brewer Ann Poole who has been one of the keepers of the pier left.",
			[]string{"person Ann Poole x1: one of the keepers of the pier | brewer"}},
		{"what one became", people,
			"Ann Poole won the race on Friday, becoming the first keeper of the pier to win.",
			[]string{"person Ann Poole x1: the first keeper of the pier to win"}},
		{"as what one did it", people,
			"As owner of the pier, Ann Poole sold fish on Friday.",
			[]string{"person Ann Poole x1: owner of the pier"}},
		{"one of many", people,
			"One marcher, Ann Poole, said it rained on Friday. It hit 22-year-old Bo Dahl.",
			[]string{"person Ann Poole x1: One marcher", "person Bo Dahl x1: 22-year-old"}},
		{"behind the fields of an office", people,
			"Minister of Home Affairs Dorji Pelden came on Friday. Deputy Minister of Rural Works Oba Tendle wept. Minister for the Arts Jane Poole did not.",
			[]string{"person Dorji Pelden x1: Minister of Home Affairs", "person Oba Tendle x1: Deputy Minister of Rural Works", "person Jane Poole x1: Minister for the Arts"}},
		{"the town's, no town", people,
			"Ann Poole, the town’s harbour master, left on Friday. Eve Dahl, the village’s oldest farmer, did not.",
			[]string{"person Ann Poole x1: the town’s harbour master", "person Eve Dahl x1: the village’s oldest farmer"}},
		{"what went to one", people,
			"The prize went on Friday to Oba Tendle, a nurse. The job went to Eve Dahl, a farmer in Leeds.",
			[]string{"person Oba Tendle x1: a nurse", "person Eve Dahl x1: a farmer in Leeds"}},
		{"a man named", people,
			"On Friday a boat builder named Ann Poole left. They met a manager of a fish shop called Oba Tendle.",
			[]string{"person Ann Poole x1: a boat builder", "person Oba Tendle x1: a manager of a fish shop"}},
		{"of a party", people,
			"Ann Poole is a Republican from Ohio. On Friday she left.",
			[]string{"person Ann Poole x1: a Republican from Ohio"}},
		{"a place's bodies at a sentence's head", bodies,
			"Radio Kent said on Friday it rained. Bank of Kent did not. Air Kent did. Air strikes hit Leeds.",
			[]string{"organisation Radio Kent x1", "organisation Bank of Kent x1", "organisation Air Kent x1"}},
		{"names made for firms", bodies,
			"They sued HarbourX on Friday. Boatify said no.",
			[]string{"organisation HarbourX x1", "organisation Boatify x1"}},
		{"a place's rowers", bodies,
			"The Kent Rowers won on Friday. They met Ann Rogers.",
			[]string{"organisation Kent Rowers x1"}},
		{"a ministry and its fields", bodies,
			"The Ministry of Home Affairs said no on Friday. The Minister of Home Affairs wept.",
			[]string{"organisation Ministry of Home Affairs (Home Affairs) x2"}},
		{"a name that is a title too", people,
			"Harbour Minister Tan Bok Sen said no. Amara Sen came. Sen wept. Ohio Sen. Jane Poole did not.",
			[]string{"person Tan Bok Sen x1: Harbour Minister", "person Amara Sen (Sen) x2", "person Jane Poole x1: Ohio Sen."}},
		{"a name that one goes on of by he", people,
			"Desrosiers came home. He sang on Friday.",
			[]string{"person Desrosiers x1"}},
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
