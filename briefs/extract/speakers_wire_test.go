package extract_test

import (
	"fmt"
	"testing"
)

// TestSpeakersOfTheWire holds by what words the pages of real news mean somebody whom they have
// brought in: surnames that are words, open appositions, firms by one word, whose text speaks.
func TestSpeakersOfTheWire(t *testing.T) {
	testSpeakers(t, []speakersCase{
		{"a surname that is a verb", "Levi Pay, who runs a pier, said it rained.\n\nPay says it is “a wish and no more”.", "Levi Pay"},
		{"a surname that is a title", "Jane Doe told host Gayle King that she would wait.\n\n“What is it about the pier?” King asked Doe.", "Gayle King"},
		{"a surname that is a thing", "It set a mark, said Mike Hall, who leads the fleet. “It was a choice for the town,” Hall said.", "Mike Hall"},
		{"a surname that is a people's kin", "It was more, said James Christian, an economist. Christian said it was “over”.", "James Christian"},
		{"a surname that is a month", "The prime minister, Theresa May, met them in May. “It is done,” said May.", "Theresa May"},
		{"a month that is no surname", "Theresa May met them. In May she called it “a dead duck”.", "Theresa May"},
		{"mills and banks", "Prices fell, said Anne Mills, an economist. Mills said it was “over”.", "Anne Mills"},
		{"a colour", "The plan was praised by David Green, vice-chancellor of Harrow. It is a green town.\n\nGreen says it is “a blind bet”.", "David Green"},
		{"a description that no comma ends", "Jane Doe, senior fellow at the Harrow-based Pier League said, “There is a great deal of feeling against it.”", "Jane Doe"},
		{"a body's member, in letters too", "Jane Doe, Harrow Pier Board (HPB) member told a hearing “I feel it is late.”", "Jane Doe"},
		{"a chairman of a firm, behind a statement", "In a statement, Jane Doe, Harrow Ferries chairman said the sale “is a step we have long planned.”", "Jane Doe"},
		{"two posts and no comma", "“The berths are full,” Jane Doe, chairman and chief executive officer of Harrow Ferries said. “The pier is sold out.”", "Jane Doe"},
		{"a body and what it is", "Jane Doe founded the Harrow Fund, an organization that plans to play in “towns where nobody else will” this year.", "Harrow Fund"},
		{"whose notes", "The fair will “lay the ground for a new pier,” according to Jane Doe's notes.", "Jane Doe"},
		{"whose notes, and he", "The fair is off, according to Paul Roe's notes. It should be “a day for the pier,” he added.", "Paul Roe"},
		{"whose report", "The Harrow Board met. The Harrow Board report states: “The pier will fall.” It also adds that: “So will the wall.”", "Harrow Board"},
		{"in whose case", "Amy Poe, the head nurse, said many came. In Jane Roe’s case, she decided to stay. “I am afraid of losing him,” she went on.", "Jane Roe"},
		{"who was asked", "When Jane Doe asked Paul Roe “Are you leaving?” he answered, “Not yet.”", "Jane Doe, Paul Roe"},
		{"glad of another", "Jane Doe said she was glad that Paul Roe had owned up. “It takes a big man.”", "Jane Doe"},
		{"prices that had reflected it", "Jane Doe said prices had reflected the storm.\n\n“It is all in there.”", "Jane Doe"},
		{"firms that want to keep it", "Jane Doe said she believed the crews want to keep their boats.\n\n“It is in their hands.”", "Jane Doe"},
		{"one of those who left", "In the wake of the storm, one of those to leave was Jane Doe. “I sold it all,” she said.", "Jane Doe"},
		{"a story's only person, by the pronouns", "Economist Beryl Doe called on towns to adopt it. “They will have to,” he said. He added that it was “late”.", "Beryl Doe"},
		{"a particle before a surname", "Luis de Poole wrote a book on lamps. “They did not wait,” de Poole writes.", "Luis de Poole"},
		{"a longer name's beginning", "Te Kaurihau Robert Poole went home. “Our own would not say so,” says Te Kaurihau.", "Te Kaurihau Robert Poole"},
		{"an institution", "Harrow College is shut. The institution said it was “a sad day for all”.", "Harrow College"},
		{"the firm's whole name again", "Crown Water Ltd said it was so. Crown said it was “not for sale”.", "Crown Water Ltd"},
		{"a state and a party", "“It is late,” said Ohio Republican Jane Poole. Poole called it “a dead duck”.", "Jane Poole"},
		{"a state, a party and a title", "“It is late,” said Ohio Democratic Sen. Jane Poole.", "Jane Poole"},
		{"the Exchequer", "Chancellor of the Exchequer Jane Poole called it “a dead duck”.", "Jane Poole"},
		{"an office for a part of the world", "Assistant Secretary of State for Inter-Island Affairs Jane Poole said it “has not worked”.", "Jane Poole"},
		{"a ministry of two fields", "Minister of Overseas Trade and Industry Jane Poole said it “has not worked”.", "Jane Poole"},
		{"a head of a field", "“It has not worked,” said head of financial reporting Jane Poole.", "Jane Poole"},
		{"a field of two", "“It has not worked,” said Jane Poole, director of research and planning.", "Jane Poole"},
		{"a nickname in brackets", "“It has not worked,” Commissioner James E. (Jim) Poole told the radio.", "James E. (Jim) Poole"},
		{"a first name that both bear", "Robbin Doe, vice president of Harrow Water, disputed it. He left the hall. Doe wept. He stayed for tea.\n\n“It is over,” he said.", "Robbin Doe"},
		{"whom an agency quoted", "Tom Roe said no. The Harrow News Agency quoted Paul Doe, a clerk, attacking it. He said it was late. “It is over,” he said.", "Paul Doe"},
		{"whom he tells of", "Mines Minister Jim Doe said it was early. He said the board had expected some change. “We hope it will rise.”", "Jim Doe"},
		{"where a firm has its seat", "Verelo Inc said no. The Dayton, Ohio-based company said it was “late”.", "Verelo Inc"},
		{"where a firm has its seat, shortened", "Verelo Inc said no. The Stamford, Conn.-based company said it was “late”.", "Verelo Inc"},
		{"a town's firm", "Verelo Inc said no. The Ohio-based firm said it was “late”.", "Verelo Inc"},
		{"a letter sent to one, and signed by others", "The House Subcommittee on Roads sent Road Representative Paul Doe a letter urging him to act. The letter signed by the 16 members said it would “be a hardship”.", "House Subcommittee on Roads"},
		{"an advertisement placed by a league", "An advertisement placed in the newspapers by the Shipowners Association read, “The strike is illegal.”", "Shipowners Association"},
		{"letters for a firm", "General Public Utilities Corp paid. GPU said it was “late”.", "General Public Utilities Corp"},
		{"initials that are a word", "“It is late,” said P.S. Doe of Harrow Trust.", "P.S. Doe"},
		{"a statement that nobody told of", "Verelo Inc said it was in talks. The statement, issued on Monday, named nobody. The firm had “time enough”, the statement added.", "Verelo Inc"},
		{"the ministers of seven", "The Group of Seven (G-7) met in Leeds. The G-7 communique said it was “late”.", "Group of Seven"},
		{"the company, beside another", "Verelo Inc sued Tandrum Ltd. “It was late for all of us,” the company said.", "Verelo Inc"},
		{"a country that speaks", "Iran said no. “It was late for all of us,” it said.", "Iran"},
		{"a house that speaks", "The White House asked the Senate to wait. It said it was “late”.", "White House"},
		{"Congress at the head", "Congress passed the bill. It called it “late”.", "Congress"},
		{"one of a firm of two", "“It is late,” Phillips and Drew analyst Jane Doe said.", "Jane Doe"},
		{"a firm by a first name", "In a statement, Lilly Chairman Richard Doe said it was “late”.", "Richard Doe"},
		{"fields of a place", "Gold Fields of South Africa Ltd said no. The company called it “late”.", "Gold Fields of South Africa Ltd"},
		{"one of a firm of founders", "“Prices have gone up,” analyst Jane Poole of Tandrum, Verel and Co said.", "Jane Poole"},
	})
}

// TestOfficesOfFields crosses the fields of an office with the office, what stands before it, the
// name and how its bearer speaks.
func TestOfficesOfFields(t *testing.T) {
	fields := []string{"Trade", "Trade and Industry", "Livestock and Fisheries", "Trade, Industry and Tourism", "Finance and Planning", "Health, Education and Transport", "Foreign Trade"}
	says := []string{"“It is a long road,” %s said.", "On Friday %s said it was “a long road”.", "“It is a long road,” said %s.", "“It is a long road,” %s told the radio.", "The bridge, %s said, is “a long road”.", "%s called it “a long road”."}
	for _, field := range fields {
		for _, office := range []string{"Minister", "Secretary", "Under-Secretary", "Commissioner"} {
			for _, before := range []string{"", "former ", "Ghana ", "Brazilian ", "the "} {
				for _, name := range []string{"Jane Tandrum", "Miguel Verelo", "Jose Hugo Tandrum Verelo"} {
					for _, say := range says {
						// spokenBy begins its second text, if no mark does, with a capital
						spokenBy(t, "The bridge was built in 1900.", fmt.Sprintf(say, before+field+" "+office+" "+name), idOf(name))
					}
				}
			}
		}
	}
}

// idOf is the id that a brief gives to a name of plain letters.
func idOf(name string) string {
	id := []byte(name)
	for i, c := range id {
		switch {
		case c == ' ':
			id[i] = '-'
		case c >= 'A' && c <= 'Z':
			id[i] = c + 'a' - 'A'
		}
	}
	return string(id)
}
