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
		{"her attack on him", "Roe spoke first and addressed her attack on him in Ashford, warning that it was “a ragged fringe.”",
			[]said{{"a ragged fringe.", partial, "Roe", "Richard Roe", named}}},
		{"a speech that did not say it itself", "The speech caught fire when Doe turned to the town, telling people that she had no patience for “polite silence.”",
			[]said{{"polite silence.", partial, "Doe", "Jane Doe", named}}},
		{"with one saying and another saying", "They traded words, with the mayor charging that Roe had “built on fear” and the chairman accusing Doe of “a worn, sickening speech.”",
			[]said{{"built on fear", partial, "the mayor", "Jane Doe", described}, {"a worn, sickening speech.", partial, "the chairman", "", none}}},
		{"what she would say", "Aides said the speech is a bid to win, and that she would describe it as “a takeover of the town.”",
			[]said{{"a takeover of the town.", partial, "Aides", "", none}}},
		{"of a program", "Roe argued that they need the program “now and then some,” whatever it costs.",
			[]said{{"now and then some,", partial, "Roe", "Richard Roe", named}}},
		{"not mentioned", "Doe did not mention Roe’s “softening” but spoke of the pier.", nil},
		{"within a movement", "Doe condemned Roe’s support within the “Iron Pines,” and left.", nil},
		{"defended", "The group is tied to people who defend “the old ways” of Ashford.", nil},
		{"asked whether", "Asked whether the board is a “clubhouse for the builders,” Doe said no.",
			[]said{{"clubhouse for the builders,", partial, "", "", none}}},
		{"asked by somebody whether", "Asked by Roe whether the board was “a clubhouse,” Doe said no.",
			[]said{{"a clubhouse,", partial, "Roe", "Richard Roe", named}}},
		{"called on them to", "Doe called on the voters to “Hold The Line” in June.",
			[]said{{"Hold The Line", partial, "Doe", "Jane Doe", named}}},
		{"were certain", "Doe spoke of a race her advisers were certain would be “over by May.”",
			[]said{{"over by May.", partial, "her advisers", "", none}}},
		{"letters urging", "Voters will meet in Kent, where Doe has recorded calls urging people to “stop the circus.”",
			[]said{{"stop the circus.", partial, "Doe", "Jane Doe", named}}},
		{"taking shots", "Doe sent out a stream of notes on Roe, taking shots at the chairman for being a cheat, “unsteady” and “pitiful.”",
			[]said{{"unsteady", partial, "Doe", "Jane Doe", named}, {"pitiful.", partial, "Doe", "Jane Doe", named}}},
		{"fronted", "Slamming “clerks who type for a living,” Roe left the hall.",
			[]said{{"clerks who type for a living,", partial, "Roe", "Richard Roe", named}}},
		{"interpreted", "A friend interpreted the notes as more about Doe “showing others how to land a punch.”",
			[]said{{"showing others how to land a punch.", partial, "A friend", "", none}}},
		{"huffed", "Roe was angry. “What would saying it do?” the chairman huffed. “Nothing.”",
			[]said{{"What would saying it do? | Nothing.", direct, "the chairman", "", none}}},
		{"assured by him", "Doe asked Roe for help and was assured by him that “it is in hand.”",
			[]said{{"it is in hand.", partial, "him", "Richard Roe", pronoun}}},
		{"another of them", "One backer liked the plan. Another conceded that it had been “slow at best” so far.",
			[]said{{"slow at best", partial, "Another", "", none}}},
		{"a letter expressing", "Doe sent a letter to the board expressing “real alarm” about the pier.",
			[]said{{"real alarm", partial, "Doe", "Jane Doe", named}}},
		{"pointed to it as proof", "Doe pointed to the vote as proof the board has failed to do “the reading” it must.",
			[]said{{"the reading", partial, "Doe", "Jane Doe", named}}},
		{"pointed to a table", "Doe pointed to the table with “electric” lights.", nil},
		{"on a programme of one word", "Doe told the host on “Daybreak” on Monday.", nil},
		{"a phrase another hates", "Her aide says she is tired of “voting late at night,” a phrase that Roe says he hates.",
			[]said{{"voting late at night,", partial, "Her aide", "", none}}},
		{"looking into it", "Although a group looking into Doe’s donors maintains that she sold “access” to them, nobody left.",
			[]said{{"access", partial, "a group", "", none}}},
		{"tells, of a plural's form", "A fund executive tells Doe that it is “important to look again” at it.",
			[]said{{"important to look again", partial, "A fund executive", "", none}}},
		{"brushed aside", "Roe wanted it by Friday, a demand that Doe’s running mate brushed aside as “desperate stuff.”",
			[]said{{"desperate stuff.", partial, "Doe’s running mate", "", none}}},
		{"a station's programme", "Roe told ABC’s “Daybreak” on Monday that it was “all over.”",
			[]said{{"all over.", partial, "Roe", "Richard Roe", named}}},
		{"said between two parts", "If the clerk “should meddle in any way” with it, said the judge’s order, “fitting penalties will be weighed.”",
			[]said{{"should meddle in any way", partial, "the judge’s order", "", none}, {"fitting penalties will be weighed.", partial, "the judge’s order", "", none}}},
		{"asked if he felt", "Later, asked by Doe whether she hoped too much, he said it had been “a lively morning” for him.",
			[]said{{"a lively morning", partial, "he", "Richard Roe", pronoun}}},
		{"dismissed a speech by another", "Doe dismissed a speech Tuesday by Roe as full of “old tricks” and a “slight to the town.”",
			[]said{{"old tricks", partial, "Doe", "Jane Doe", named}, {"slight to the town.", partial, "Doe", "Jane Doe", named}}},
		{"so-called", "Doe announced a plan to stop the so-called “pier loophole” by June.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, quotesOf(t, meeting+c.text)); diff != "" {
				t.Errorf("quotes of %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
