package extract_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// How political news says whose words it quotes in part.
func TestPartialQuotesOfPolitics(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []said
	}{
		{"a share within what a poll found", `A poll found that 41 percent of likely voters view Maria Lopez as “not very honest.”`,
			[]said{{"not very honest.", partial, "41 percent of likely voters", "", none}}},
		{"a day before for", `Maria Lopez apologized Tuesday for saying the town “should have read the map.”`,
			[]said{{"should have read the map.", partial, "Maria Lopez", "Maria Lopez", named}}},
		{"a text that shows", `Peter Brandt said in a statement that the letters showed “people doing their jobs” and that the paper had been “after him for years.”`,
			[]said{
				{"people doing their jobs", partial, "Peter Brandt", "Peter Brandt", named},
				{"after him for years.", partial, "Peter Brandt", "Peter Brandt", named},
			}},
		{"the one who said it, according to nobody's name", `Peter Brandt told the officers it was “a joke,” according to two people who were there.`,
			[]said{{"a joke,", partial, "Peter Brandt", "Peter Brandt", named}}},
		{"what was asked", `When Maria Lopez came out, she was asked one question: “Will you resign?”`,
			[]said{{"Will you resign?", direct, "", "", none}}},
		{"it, of the one it was according to", `According to the Harbor Alliance, the river rose fast, which it called “a rare event.”`,
			[]said{{"a rare event.", partial, "it", "Harbor Alliance", pronoun}}},
		{"asked by, whether", `Maria Lopez, asked by reporters in the hall whether it was safe, would say only that the town should “wait and see.”`,
			[]said{{"wait and see.", partial, "Maria Lopez", "Maria Lopez", named}}},
		{"one of a party", `Sen. Peter Brandt was blunter. “It is a shame,” the South Carolina Republican told reporters.`,
			[]said{{"It is a shame,", direct, "the South Carolina Republican", "Peter Brandt", described}}},
		{"called again for a change", `Peter Brandt was calm. “It is only money,” the real estate mogul said.`,
			[]said{{"It is only money,", direct, "the real estate mogul", "Peter Brandt", described}}},
		{"quoting him", `Maria Lopez said Peter Brandt had hoped for it, quoting him as saying, “Let it fall.”`,
			[]said{{"Let it fall.", direct, "him", "Peter Brandt", pronoun}}},
		{"between dashes", `Peter Brandt spoke of his assertion — made at a rally on Monday — that the judge was “a hater.”`,
			[]said{{"a hater.", partial, "his", "Peter Brandt", pronoun}}},
		{"last month's remark", `The town had not forgotten Peter Brandt’s remark last June that its people were “sheep.”`,
			[]said{{"sheep.", partial, "Peter Brandt", "Peter Brandt", named}}},
		{"what a proposal does", `The council said Tuesday that Peter Brandt’s proposal to close the bridge “shames him and his party.”`,
			[]said{{"shames him and his party.", partial, "The council", "", none}}},
		{"another one who says something else", `They chanted “No more!”, and Peter Brandt said the bridge was dead.`,
			[]said{{"No more!", direct, "They", "", none}}},
		{"over a phrase of the group's own", `The Harbor Alliance, which tracks what it calls “rust and ruin” in the county, said it was “worried.” In a report titled “Rust,” the group wrote that the town was “asleep.”`,
			[]said{
				{"rust and ruin", partial, "it", "Harbor Alliance", pronoun},
				{"worried.", partial, "Harbor Alliance", "Harbor Alliance", named},
				{"asleep.", partial, "the group", "Harbor Alliance", described},
			}},
		{"an agency that does something", `Maria Lopez, the head of an agency that looks after bridges, said it was “sad.”`,
			[]said{{"sad.", partial, "Maria Lopez", "Maria Lopez", named}}},
		{"but in a letter", `Peter Brandt did not return calls but in an email wrote that it was “all in order.”`,
			[]said{{"all in order.", partial, "Peter Brandt", "Peter Brandt", named}}},
		{"a law that allows", `Peter Brandt told the court that the law allowed the removals because they were “lawful and fair.”`,
			[]said{{"lawful and fair.", partial, "Peter Brandt", "Peter Brandt", named}}},
		{"it could go on", `Maria Lopez says that it could go on “for days or weeks.”`,
			[]said{{"for days or weeks.", partial, "Maria Lopez", "Maria Lopez", named}}},
		{"a clause set in", `Maria Lopez, who runs a shop, was not worried. “Until it falls” — she laughed — “I am fine.”`,
			[]said{{"Until it falls | I am fine.", direct, "she", "Maria Lopez", pronoun}}},
		{"shot back a description", `“It is old,” said Peter Brandt.` + "\n\n" + `“So are you,” shot back the waitress, Karen Holt.`,
			[]said{
				{"It is old,", direct, "Peter Brandt", "Peter Brandt", named},
				{"So are you,", direct, "the waitress", "Karen Holt", described},
			}},
		{"perhaps a turn", "“It is old, as far as anybody here can tell me,” said Peter Brandt.\n\n“It is not,” said Maria Lopez.\n\n“It is.”",
			[]said{
				{"It is old, as far as anybody here can tell me,", direct, "Peter Brandt", "Peter Brandt", named},
				{"It is not,", direct, "Maria Lopez", "Maria Lopez", named},
				{"It is.", direct, "", "", none},
			}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, quotesOf(t, opening+c.text)); diff != "" {
				t.Errorf("quotes of %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
