package extract_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPartOfASentence is on quoted words within a reporting sentence in which
// several might have said them.
func TestPartOfASentence(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []said
	}{
		{"charge that", "Farmers charge that Roe has failed to “speak up” for them.",
			[]said{{"speak up", partial, "Farmers", "", none}}},
		{"called that", "Doe has called that response “a shrug,” and her office mailed voters a flier describing him as “a stranger here.”",
			[]said{{"a shrug,", partial, "Doe", "Jane Doe", named}, {"a stranger here.", partial, "her office", "", none}}},
		{"laughed at", "Doe laughed at Roe’s line of caps — “those paper hats” — and left.",
			[]said{{"those paper hats", partial, "Doe", "Jane Doe", named}}},
		{"what another promised", "Doe said she hoped the clerk will do what Roe has promised to do and hold a “clean and open vote” in June.",
			[]said{{"clean and open vote", partial, "Doe", "Jane Doe", named}}},
		{"what another wants", "Doe agreed that it was late, writing that the state wants “to hide its papers” there.",
			[]said{{"to hide its papers", partial, "Doe", "Jane Doe", named}}},
		{"on a recording", "The spot shows the pier and includes audio of Roe saying he was “over the moon.”",
			[]said{{"over the moon.", partial, "Roe", "Richard Roe", named}}},
		{"a voice in a spot", "The spot shows the pier. Then a narrator breaks in: “Call Richard Roe.”",
			[]said{{"Call Richard Roe.", direct, "a narrator", "", none}}},
		{"nine in ten", "Doe pointed to a poll in which nine in ten voters said they were “very worried” about it.",
			[]said{{"very worried", partial, "nine in ten voters", "", none}}},
		{"use of the word", "Roe agreed, but said that Doe’s use of the word “ruin” had been “a gift to the builders.”",
			[]said{{"ruin", partial, "Doe", "Jane Doe", named}, {"a gift to the builders.", partial, "Roe", "Richard Roe", named}}},
		{"claims without that", "Roe made it plain that he rejects Doe’s claims the vote is being “stolen” from her.",
			[]said{{"stolen", partial, "Doe", "Jane Doe", named}}},
		{"attacks on somebody as", "By May, Doe’s attacks on Roe as a “sleepwalker” had begun to stick.",
			[]said{{"sleepwalker", partial, "Doe", "Jane Doe", named}}},
		{"her answer was", "Roe asked her why. Doe’s answer was, “The harbour needs it.”",
			[]said{{"The harbour needs it.", direct, "Doe", "Jane Doe", named}}},
		{"his much mocked", "Doe’s aides told donors that their friend’s much mocked “energy” has grown.",
			[]said{{"energy", partial, "Doe’s aides", "", none}}},
		{"a letter with a plea", "A clerk sent a letter to donors with a plea that they find “two new friends apiece.”",
			[]said{{"two new friends apiece.", partial, "A clerk", "", none}}},
		{"while another", "Doe said it “shames the town,” while the Ashford Herald, no friend of the mayor, argued that they “should take it.”",
			[]said{{"shames the town,", partial, "Doe", "Jane Doe", named}, {"should take it.", partial, "Ashford Herald", "Ashford Herald", named}}},
		{"who once described", "Doe, who once described the board as “a bag of cats,” wished her successor luck.",
			[]said{{"a bag of cats,", partial, "who", "Jane Doe", pronoun}}},
		{"felt, of those who said so", "Donors told the Herald that they still felt “pretty good” about her chances.",
			[]said{{"pretty good", partial, "Donors", "", none}}},
		{"asked when asked", "“Ha!” Doe hooted when asked whether she thought it would be settled.",
			[]said{{"Ha!", direct, "Doe", "Jane Doe", named}}},
		{"so-called", "Doe announced a plan to stop the so-called “pier loophole” by June.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, quotesOf(t, meeting+c.text)); diff != "" {
				t.Errorf("quotes of %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
