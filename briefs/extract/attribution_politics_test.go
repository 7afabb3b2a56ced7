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
		{"described by, between dashes", `Peter Brandt — described by one aide as “heartsick” — said nothing.`,
			[]said{{"heartsick", partial, "one aide", "", none}}},
		{"whom another one derided", `Peter Brandt of Kent, whom Maria Lopez derided last year as “no hero,” left on Saturday, saying it was “over and done.”`,
			[]said{
				{"no hero,", partial, "Maria Lopez", "Maria Lopez", named},
				{"over and done.", partial, "Peter Brandt", "Peter Brandt", named},
			}},
		{"within an hour", `Within an hour Mayor Peter Brandt had issued a statement declaring that “the bridge will not be sold.”`,
			[]said{{"the bridge will not be sold.", partial, "Peter Brandt", "Peter Brandt", named}}},
		{"in a year", `In 2009 Mrs. Lopez was among the first. She said it was “dull.”`,
			[]said{{"dull.", partial, "She", "Lopez", pronoun}}},
		{"after a time", `After the war Maria Lopez called it “a waste of men.”`,
			[]said{{"a waste of men.", partial, "Maria Lopez", "Maria Lopez", named}}},
		{"rather than do it", `A clerk went home on Thursday rather than issue papers, telling a judge that “the law is wrong.”`,
			[]said{{"the law is wrong.", partial, "A clerk", "", none}}},
		{"told by a superior", `A worker who asked was told by a superior “never to speak of it again.”`,
			[]said{{"never to speak of it again.", partial, "a superior", "", none}}},
		{"a report that says two things", `The report notes that Peter Brandt also used one, but says the rules had become “far more detailed.”`,
			[]said{{"far more detailed.", partial, "The report", "", none}}},
		{"what another should consider", `Peter Brandt suggested that Maria Lopez consider “a bigger boat.”`,
			[]said{{"a bigger boat.", partial, "Peter Brandt", "Peter Brandt", named}}},
		{"what the town should do", `Peter Brandt said the town should admit only those who “share our values.”`,
			[]said{{"share our values.", partial, "Peter Brandt", "Peter Brandt", named}}},
		{"who read the law", `The court ruled, saying that while the gifts were “distasteful,” prosecutors had read the law too broadly.`,
			[]said{{"distasteful,", partial, "The court", "", none}}},
		{"a crowd that has gathered", `A crowd that had gathered in the square shouted “Shame! Shame!” in response.`,
			[]said{{"Shame! Shame!", direct, "A crowd", "", none}}},
		{"tells, behind an apposition", `Peter Brandt, one of the mayor's closest advisers, tells the Ashford Herald that it would be “a disaster.”`,
			[]said{{"a disaster.", partial, "Peter Brandt", "Peter Brandt", named}}},
		{"her tweet", `Maria Lopez said nothing more. Her last tweet, sent on Monday, read, “Ready!”`,
			[]said{{"Ready!", direct, "Her", "Maria Lopez", pronoun}}},
		{"whose team has until Friday", `Maria Lopez complained of the holes. “I pay for that,” she said.` + "\n\n" + `Karen Holt’s team has until Friday. “After that,” she said, “they will fill it in.”`,
			[]said{
				{"I pay for that,", direct, "she", "Maria Lopez", pronoun},
				{"After that, | they will fill it in.", direct, "she", "Karen Holt", pronoun},
			}},
		{"the one who was named last", `“Nobody cares,” said Karen Holt, a farmer. Her neighbour for the week, Maria Lopez, was angry. “Somebody should,” she said.`,
			[]said{
				{"Nobody cares,", direct, "Karen Holt", "Karen Holt", named},
				{"Somebody should,", direct, "she", "Maria Lopez", pronoun},
			}},
		{"told by nobody's name", `Maria Lopez asked for the papers and was told they were “being compiled.”`,
			[]said{{"being compiled.", partial, "", "", none}}},
		{"sixty percent", `Sixty-eight percent said Maria Lopez was not “honest.”`,
			[]said{{"honest.", partial, "Sixty-eight percent", "", none}}},
		{"of a place, who", `The letter came from Maria Lopez of Kent, who called it “a first step.”`,
			[]said{{"a first step.", partial, "who", "Maria Lopez", pronoun}}},
		{"cut off", `When Peter Brandt began to answer, Maria Lopez cut him off: “I am not finished.”`,
			[]said{{"I am not finished.", direct, "Maria Lopez", "Maria Lopez", named}}},
		{"a name that deceives", `Karen Holt spoke first.` + "\n\n" + `Peter Brandt, whose own boat sank, told the Herald that it was “cold.” “I was lucky,” she said.`,
			[]said{
				{"cold.", partial, "Peter Brandt", "Peter Brandt", named},
				{"I was lucky,", direct, "she", "", none},
			}},
		{"under questioning", `Karen Holt said it was “wrong.”` + "\n\n" + `Peter Brandt was the next to speak.` + "\n\n" + `“I am sorry,” he said under questioning by Maria Lopez. “Are you?” she asked.`,
			[]said{
				{"wrong.", partial, "Karen Holt", "Karen Holt", named},
				{"I am sorry,", direct, "he", "Peter Brandt", pronoun},
				{"Are you?", direct, "she", "Maria Lopez", pronoun},
			}},
		{"an apposition, who", `They chose Maria Lopez, a former mayor who has called herself “a farmer first.”`,
			[]said{{"a farmer first.", partial, "who", "Maria Lopez", pronoun}}},
		{"last week said", `His partner, former mayor Peter Brandt of Kent, last week compared it to a shipwreck — “I can hear the planks,” he told the Herald.`,
			[]said{{"I can hear the planks,", direct, "he", "Peter Brandt", pronoun}}},
		{"told that another has spoken", `Told that Tom Kerr had just complained of the noise, Peter Brandt sighed. “Well,” he said, “the week starts on Monday.”`,
			[]said{{"Well, | the week starts on Monday.", direct, "he", "Peter Brandt", pronoun}}},
		{"thanked for", `Peter Brandt thanked the men for what was “a job well done.”`,
			[]said{{"a job well done.", partial, "Peter Brandt", "Peter Brandt", named}}},
		{"a surname that men bear first", `Maria Clinton spoke on Monday. Clinton insisted that all was well. “It is a busy time,” she told reporters.`,
			[]said{{"It is a busy time,", direct, "she", "Maria Clinton", pronoun}}},
		{"a first name of both", `Karen Holt spoke first. Sen. Lindsey Moss was calm. “It is a busy time,” he told reporters.`,
			[]said{{"It is a busy time,", direct, "he", "Lindsey Moss", pronoun}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, quotesOf(t, opening+c.text)); diff != "" {
				t.Errorf("quotes of %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
