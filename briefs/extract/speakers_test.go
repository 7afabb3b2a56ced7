package extract_test

import (
	"slices"
	"strings"
	"testing"
)

// TestSpeakers holds who is found to speak, by name; "-" stands for nobody.
func TestSpeakers(t *testing.T) {
	testSpeakers(t, []speakersCase{
		{"a name they have given themselves", "The group, calling itself the Free Harbor Front, said it would “open the gates”.", "Free Harbor Front"},
		{"an airline by its name", "Divers looked for a jet of Lumina Air on Tuesday. Lumina Air wept. The airline said it was “lost for words”.", "Lumina Air"},
		{"letters before a name", "The chair of the UASX Paul Doe said: “It is not over yet, and we know.”", "Paul Doe"},
		{"one of a people", "Coach Luc Doe told the papers that his side was tired.\n\nThe Belgian said: “We ran out of legs in the second half.”", "Luc Doe"},
		{"a people is no one", "Coach Luc Doe told the papers that his side was tired.\n\nThe Dutch said: “We ran out of legs in the second half.”", "-"},
		{"of a family, the one named last", "Arthur Roe, 81, fell. His wife, Joan Roe, was told of it. Mr Roe was frail. Mr Roe had come in May. When their daughter, Carol Roe, came, he had died.\n\nMs Roe said: “He was shaking like never before.”", "Carol Roe"},
		{"another word for a post", "He ran, said Deputy District Attorney Mary Poe. Officers stopped him.\n\n“The right man is going away,” the prosecutor said.", "Mary Poe"},
		{"a possessor's trade", "The sprinter Samir Roe won. The sprinter’s wife, Lucia Poe, wept.\n\nSpeaking later, the sprinter said: “I am who I am.”", "Samir Roe"},
		{"who is asked", "A reporter asked Paul Doe if he would sign.\n\nHe said: “That is pure nonsense.”", "Paul Doe"},
		{"a trade before the name", "Harriers director of rugby Paul Doe said: “He is a rare gift to us.”", "Paul Doe"},
		{"a statement of a body", "A statement from the Maritime Alliance was put out on Monday. “We will not yield to anybody,” the statement said.", "Maritime Alliance"},
		{"a statement of nobody", "A statement was put out on Monday in Kent. “We will not yield to anybody,” the statement said.", "-"},
		{"in a statement", "The Maritime Alliance denied it in a statement. The statement added: “We will not yield to anybody.”", "Maritime Alliance"},
		{"the accused", "Paul Doe was charged with theft. Sergeant Tom Roe led the case.\n\n“I was never there,” the accused told him.", "Paul Doe"},
		{"two on trial", "Paul Doe was charged with theft. Tom Roe was charged with fraud.\n\n“I was never there,” the accused told the court.", "-"},
		{"whom he told", "Tom Roe told the court that when he came to Mr Paul Doe’s house and told him he was arresting him, he replied: “I was never there.”", "Paul Doe"},
		{"said that he said", "Sergeant Tom Roe said Mr Paul Doe shook his head and said “No, I will not go.”", "Paul Doe"},
		{"a man, named later", "A man said on Monday that he was “lost without her” in Kent.\n\nPaul Doe, 41, of Mill Lane, said he had buried her last week.", "Paul Doe"},
		{"a chief, named later", "A hospital chief executive has said that the strike is “a real danger.”\n\nPaul Doe, chief executive of Ashford Hospital, told the radio so.", "Paul Doe"},
		{"a man who is another", "A man said on Monday that he was “lost without her” in Kent.\n\nPaul Doe, the minister, called for help.", "-"},
		{"someone", "Paul Doe lay awake. That night, someone had put up a picture. He kept thinking: “I will never see it again.”", "Paul Doe"},
		{"an apposition that no comma ends", "Zahid Roe, another police official stated “it was a planned attack.”", "Zahid Roe"},
		{"an apposition with no verb", "“In the van there were ten clerks,” Tariq Roe, a district officer in Kent.", "Tariq Roe"},
		{"a place on the field", "Peter Brandt scored twice on his return. “I feel like a boy again,” the striker said.", "Peter Brandt"},
		{"another place on the field", "Goalkeeper Peter Brandt won the match. “I feel like a boy again,” the striker said.", "-"},
		{"a place on the field, of long ago", "Peter Brandt won the match. It rained. It was late. “I feel like a boy again,” the striker said.", "Peter Brandt"},
		{"a month's name", "Doctor Haji Khan said ten were dead.\n\nOfficer Omar Jan told reporters that two were alive.\n\n“We are still counting,” he said.", "Omar Jan"},
		{"one who is brought in", "“I joke a lot,” Andre Roe said. “I feel passed over,” he said. Roe co-trainer Marcus Poe openly showed trust in his man. “He will send them home in tears,” he said.", "Andre Roe, Marcus Poe"},
		{"what a paragraph is about", "Rico Roe was sacked. Roe ran. Roe won. Roe lost his temper, and Roe left.\n\nAnton Poe, however, will not join them.\n\nThe former two-time heavyweight champion said: “There is a world outside.”", "Anton Poe"},
		{"what a post is of, before the name", "Independent county councillor for Thame Hilary Poole said: “There may be a dent in the High Street.”", "Hilary Poole"},
		{"a department before the name", "Minister for Northern Affairs Neville Poole told the radio host Colin Roe so. “It is money well spent,” he said.", "Neville Poole"},
		{"a senior", "“It was a quiet night,” Amy Roe, Sr. Cat Keeper at the zoo, said.", "Amy Roe"},
		{"according to, and on", "According to Amy Roe, who is watching the cub, it was lively.\n\n“It rolls and wriggles a lot.”", "Amy Roe"},
		{"a man who is told of", "A man told police he had seen “a great light in the hills”.\n\nPaul Doe, 41, of Mill Lane, was found dead on Tuesday.", "-"},
		{"another teacher", "A teacher said the roof was “a danger to us all”.\n\nAnna Doe, another teacher, said hers was safe.", "-"},
		{"whom he asked", "Tom Roe asked Paul Doe to leave, and he replied: “I will stay where I am.”", "Paul Doe"},
		{"one of a people, of two", "Karl Doe won the cup. Tom Roe, the runner-up, wept. “We ran well,” the German said.", "-"},
		{"no team's own side", "Kent suffered a defeat under Megan Roe on Monday. Kent lost despite warning her side that “rough weather is coming”.", "Megan Roe"},
		{"a paper in marks", "“We called up the reserves in Kent,” according to “Reuters”.", "-"},
		{"came somebody's answer", "Maya Roe left the band. “We begged her to stay,” came singer Tess Poole’s answer on Monday.", "Tess Poole"},
		{"came an answer from somebody", "Maya Roe left the band. “We begged her to stay,” came the reply from Tess Poole.", "Tess Poole"},
		{"of two ages", "Anna Roe (52) and Tom Poe (30) were on the bus. “It swerved,” the 52-year-old said.", "Anna Roe"},
		{"of an age that is nobody's", "Anna Roe, 52, and Tom Poe, 30, were on the bus. “It swerved,” the 41-year-old said.", "-"},
		{"a wider word", "General manager Paul Doe came on Monday. The hall was full.\n\n“We look into every cause of it,” the official said.", "Paul Doe"},
		{"a wider word, of another", "General manager Paul Doe came on Monday. A police chief stood beside him.\n\n“We look into every cause of it,” the official said.", "-"},
		{"a wider word, after one of no trade", "General manager Paul Doe came on Monday.\n\nTom Roe said it was late.\n\n“We look into every cause of it,” the official said.", "-"},
		{"two words for a diplomat", "Foreign Minister Paul Doe came on Monday. The hall was full.\n\n“We look into every cause of it,” said the diplomat.", "Paul Doe"},
		{"what a company makes", "Halden Motors cut 300 jobs on Monday. The hall was full. Paul Doe was there.\n\n“We had no other way,” the carmaker said.", "Halden Motors"},
		{"not what another body is", "The Kent Sheriff’s Office closed on Monday. The hall was full.\n\nThe state agency said that winds “still have the power to drive it”.", "-"},
		{"one of a people that has a noun of its own", "Danish coach Paul Doe came on Monday. The hall was full.\n\n“We had no other way,” the Dane said.", "Paul Doe"},
		{"of a state and a party, over an object's owner", "Majority Leader Paul Doe on Monday defended President Roe’s order.\n\n“We had no other way,” the Georgia Democrat said.", "Paul Doe"},
		{"of a state and a party, one of two", "Amy Doe spoke on Monday.\n\nIn a sharp exchange with Rep. Mick Poe, Doe was pressed, and the Kent Republican said it was “doing just fine without us”.", "-"},
		{"one of them", "Dozens left. One of them is Paul Doe, 72, who left two nights ago. It was late.\n\n“We could hear it come,” he said.", "Paul Doe"},
		{"one of them, who says it", "Dozens left. One of them is Paul Doe, 72, who thought it “looked like the end of the world”.", "Paul Doe"},
		{"a man who gave his name", "A man who gave his name as Murat stood at the gate. “I have two sisters there,” he said.", "Murat"},
		{"a woman named", "“I have two sisters there,” said a woman named Amy Poe.", "Amy Poe"},
		{"somebody's lawyer", "Amy Doe was held. Amy Doe’s lawyer, Paul Roe, said it was late. The hall was full.\n\n“She will be freed,” her lawyer said. “She is well,” Doe’s lawyer added.", "Paul Roe"},
		{"somebody's lawyer, of two", "Amy Doe was held. Amy Doe’s lawyer, Paul Roe, came. Ann Poe’s lawyer, Tom Orr, came.\n\n“She will be freed,” Poe’s lawyer said.", "Tom Orr"},
		{"no one's own lawyer", "Amy Doe went on. Speaking on Doe’s behalf, her lawyer said Doe “would make no promise at all”.", "-"},
		{"among them a man who gave his name", "Tom Roe spoke on Monday.\n\nDozens of people waited behind the tape including a man who gave his name as Murat.\n\n“I have two sisters there,” he said.", "Murat"},
		{"the head of another body", "Paul Doe, head of the monitoring team for the African League, came. It was late.\n\nThe head of the monitoring team for the Southern Trade Community called it “quite calm and orderly”.", "-"},
		{"whom a paper asked", "Paul Doe came on Monday.\n\nThe Herald asked Doe about the night. “We will not give up,” he said.", "Paul Doe"},
		{"somebody's sister of the same name", "Mark Roe was hurt. Marta Roe, his sister, said it was late.\n\n“This is a good day for us,” Roe's sister said.", "Marta Roe"},
		{"one who is told of between", "“It was a long night,” Paul Doe said.\n\nDoe had worked on the plan for years.\n\n“There is a lot of work to do. Nobody told us.”", "Paul Doe"},
		{"another who is told of between", "“It was a long night,” Paul Doe said.\n\nTom Roe had worked on the plan for years.\n\n“There is a lot of work to do. Nobody told us.”", "Paul Doe, -"},
		{"an interview", "Paul Doe has made nine records. We met in Kent.\n\nDo you still like the road?\n\n“We will not give up. It was long.”\n\nWhere do you live now?\n\n“Nobody told us that. It was late.”\n\nWhat keeps you writing?\n\n“There is a lot of work to do.”", "Paul Doe"},
		{"what two are asked", "Paul Doe and Tom Roe have made nine records. We met in Kent.\n\nDo you still like the road?\n\n“We will not give up. It was long.”\n\nWhere do you live now?\n\n“Nobody told us that. It was late.”\n\nWhat keeps you writing?\n\n“There is a lot of work to do.”", "-"},
		{"another word for an office", "Transport minister Paul Doe stepped away from Roe. Arguing for respect, the Transport Secretary told journalists that Roe had done a “fine thing” in Kent.", "Paul Doe"},
		{"a retired one", "Paul Doe argued that fear was drowning out the talk. “We have to get past the point,” the retired surgeon said.", "Paul Doe"},
		{"what one does, partly in that one's words", "Paul Doe, 38, stood on his board.\n\n“It was like a drum under the water,” he said.\n\nHe turned round and “there was the tower and it was nodding like a drunk”.", "Paul Doe"},
		{"what another does", "Paul Doe, 38, stood on his board.\n\n“It was like a drum under the water,” he said.\n\nTom Roe turned round and “there was the tower and it was nodding like a drunk”.", "Paul Doe, -"},
		{"a plan that is somebody's word", "“It was a long night for all,” Paul Doe said. The plan was “a disgrace to the town and to everyone in it”.", "Paul Doe"},
		{"what a court heard", "Tom Roe led the case. Paul Doe wept. The court heard the boy had been “sick with fear for weeks”.", "-"},
	})
}

// speakersCase is a text and the names of who speaks in it, each once, in order; "-"
// stands for nobody.
type speakersCase struct{ name, text, want string }

func testSpeakers(t *testing.T, cases []speakersCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []string // each name once, in order
			for _, q := range quotesOf(t, opening+c.text) {
				name := q.Speaker
				if name == "" {
					name = "-"
				}
				if !slices.Contains(got, name) {
					got = append(got, name)
				}
			}
			if names := strings.Join(got, ", "); names != c.want {
				t.Errorf("%q is said by %s, want %s", c.text, names, c.want)
			}
		})
	}
}
