package extract_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
)

const (
	direct    = briefs.Direct
	partial   = briefs.Partial
	named     = briefs.Named
	pronoun   = briefs.Pronoun
	continued = briefs.Continued
	described = briefs.Described
	none      = briefs.None
)

// opening gives the texts below somebody to speak of.
const opening = "The council of Ashford voted on Monday to close the old bridge for repairs.\n\n"

func TestAttributions(t *testing.T) {
	for _, c := range attributions {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, quotesOf(t, opening+c.text)); diff != "" {
				t.Errorf("quotes of %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

var attributions = []struct {
	name, text string
	want       []said
}{
	{"inverted", `“We will close the bridge today,” said Maria Lopez.`,
		[]said{{"We will close the bridge today,", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"subject first", `"We will close the bridge today," Maria Lopez said on Monday.`,
		[]said{{"We will close the bridge today,", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"before, with a comma", `Maria Lopez said, "We will close the bridge today."`,
		[]said{{"We will close the bridge today.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"before, with a colon", `Maria Lopez told reporters: “We will close the bridge today.”`,
		[]said{{"We will close the bridge today.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"before, with a dash", `Maria Lopez put it bluntly — “We will close the bridge today.”`,
		[]said{{"We will close the bridge today.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"broken off", `“We will close the bridge,” said Maria Lopez, “and we will open it in June.”`,
		[]said{{"We will close the bridge, | and we will open it in June.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"goes on after a full stop", `“We will close the bridge,” said Maria Lopez, the mayor of Ashford. “It is not safe.”`,
		[]said{{"We will close the bridge, | It is not safe.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"adds another", `“We will close the bridge,” said Maria Lopez, the mayor, before adding: “It is not safe.”`,
		[]said{
			{"We will close the bridge,", direct, "Maria Lopez", "Maria Lopez", named},
			{"It is not safe.", direct, "Maria Lopez", "Maria Lopez", named},
		}},
	{"apposition", `Peter Brandt, a spokesman for the county engineers, said: “Nobody was hurt.”`,
		[]said{{"Nobody was hurt.", direct, "Peter Brandt", "Peter Brandt", named}}},
	{"relative clause", `Peter Brandt, who has led the county engineers since 2015, said the beams were “rotten to the core.”`,
		[]said{{"rotten to the core.", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"apposition after", `“Nobody was hurt,” Peter Brandt, an engineer at the firms of Kent, Surrey and Essex, said.`,
		[]said{{"Nobody was hurt,", direct, "Peter Brandt", "Peter Brandt", named}}},
	{"question", `“Who will pay for it?” asked Peter Brandt.`,
		[]said{{"Who will pay for it?", direct, "Peter Brandt", "Peter Brandt", named}}},
	{"question, subject first", `“Who will pay for it?” Peter Brandt asked.`,
		[]said{{"Who will pay for it?", direct, "Peter Brandt", "Peter Brandt", named}}},
	{"according to", `The bridge is “a danger to everyone who uses it,” according to Peter Brandt.`,
		[]said{{"a danger to everyone who uses it,", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"as somebody put it", `It was, as Peter Brandt put it, “a very long night.”`,
		[]said{{"a very long night.", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"set into the sentence", `The repairs, Peter Brandt said, would be “slow and costly.”`,
		[]said{{"slow and costly.", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"ends the sentence", `The repairs would be “slow and costly” and would last all summer, Peter Brandt said.`,
		[]said{{"slow and costly", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"verb of judging", `Peter Brandt called the bridge “a disaster in waiting” and left.`,
		[]said{{"a disaster in waiting", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"described as", `Peter Brandt described the bridge as “a disaster in waiting”.`,
		[]said{{"a disaster in waiting", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"participle", `Peter Brandt warned the council, saying it was “far too late” for paint.`,
		[]said{{"far too late", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"a clause with its own subject", `Both sides spoke, Peter Brandt calling it “a good day” and Maria Lopez saying it was “a start.”`,
		[]said{
			{"a good day", partial, "Peter Brandt", "Peter Brandt", named},
			{"a start.", partial, "Maria Lopez", "Maria Lopez", named},
		}},
	{"serial verbs", `Peter Brandt stood up, shook his head and said, “Never again.”`,
		[]said{{"Never again.", direct, "Peter Brandt", "Peter Brandt", named}}},
	{"possessor", `Her remark drew a reply from Maria Lopez. Peter Brandt’s claim that the bridge was “in good order” was false.`,
		[]said{{"in good order", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"noun after", `Few believed Peter Brandt’s “it will hold for a hundred years” promise.`,
		[]said{{"it will hold for a hundred years", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"promise", `Maria Lopez promised to “listen to every single voice” in the town.`,
		[]said{{"listen to every single voice", partial, "Maria Lopez", "Maria Lopez", named}}},
	{"passive with agent", `The plan was called “a sham from start to finish” by Peter Brandt.`,
		[]said{{"a sham from start to finish", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"pronoun", `Maria Lopez opened the meeting. “We will close the bridge today,” she said.`,
		[]said{{"We will close the bridge today,", direct, "she", "Maria Lopez", pronoun}}},
	{"pronoun over paragraphs", "Maria Lopez opened the meeting.\n\nShe said the bridge was “beyond repair.”",
		[]said{{"beyond repair.", partial, "She", "Maria Lopez", pronoun}}},
	{"pronoun for the subject", `Mr. Peter Brandt met Mrs. Maria Lopez. “It is a sad day,” he said. “It is,” she replied.`,
		[]said{
			{"It is a sad day,", direct, "he", "Peter Brandt", pronoun},
			{"It is,", direct, "she", "Maria Lopez", pronoun},
		}},
	{"relative pronoun", `The letter came from Maria Lopez, who called it “a first step.”`,
		[]said{{"a first step.", partial, "who", "Maria Lopez", pronoun}}},
	{"nobody's pronoun", `A man walked past Peter Brandt. The man was angry. “It is a sad day,” he said.`,
		[]said{{"It is a sad day,", direct, "he", "", none}}},
	{"description", `Prime Minister Maria Lopez came to Ashford. Peter Brandt met her. “I am glad to be here,” the prime minister said.`,
		[]said{{"I am glad to be here,", direct, "the prime minister", "Maria Lopez", described}}},
	{"indefinite description", `“I am glad to be here,” said a spokeswoman for the ministry.`,
		[]said{{"I am glad to be here,", direct, "a spokeswoman for the ministry", "", none}}},
	{"age", `Peter Brandt, 34, lost his house. “I have nothing left,” the 34-year-old said.`,
		[]said{{"I have nothing left,", direct, "the 34-year-old", "Peter Brandt", described}}},
	{"conjoined", `“We are very tired,” Peter Brandt and Maria Lopez wrote.`,
		[]said{{"We are very tired,", direct, "Peter Brandt and Maria Lopez", "Peter Brandt", named}}},
	{"statement", `The council put out a statement. “The bridge is closed until June,” the statement said.`,
		[]said{{"The bridge is closed until June,", direct, "the statement", "", none}}},
	{"report reads", `The report reads: “The beams were never painted.”`,
		[]said{{"The beams were never painted.", direct, "The report", "", none}}},
	{"tweet", `“Just got home. What a day!” Maria Lopez tweeted.`,
		[]said{{"Just got home. What a day!", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"own name tag", "PETER BRANDT: “Nobody was hurt.”",
		[]said{{"Nobody was hurt.", direct, "PETER BRANDT", "PETER BRANDT", named}}},
	{"lead-in paragraph", "Maria Lopez was blunt about it:\n\n“We will close the bridge today.”",
		[]said{{"We will close the bridge today.", direct, "Maria Lopez", "Maria Lopez", continued}}},
	{"goes on in the next paragraph", "“We will close the bridge today,” said Maria Lopez.\n\n“It will be shut until June.”",
		[]said{
			{"We will close the bridge today,", direct, "Maria Lopez", "Maria Lopez", named},
			{"It will be shut until June.", direct, "Maria Lopez", "Maria Lopez", continued},
		}},
	{"over paragraphs", "Maria Lopez said: “We will close the bridge today.\n\n“It will be shut until June.\n\n“Then it opens.”",
		[]said{{"We will close the bridge today. | It will be shut until June. | Then it opens.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"over paragraphs, opened once", "Maria Lopez said, \"We will close the bridge today.\n\nIt will be shut until June.\"",
		[]said{{"We will close the bridge today. | It will be shut until June.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"after reported words", `Maria Lopez said the bridge was old. “It was built in 1931.”`,
		[]said{{"It was built in 1931.", direct, "Maria Lopez", "Maria Lopez", continued}}},
	{"attribution follows", `“It was old.” “It was built in 1931,” said Maria Lopez.`,
		[]said{
			{"It was old.", direct, "Maria Lopez", "Maria Lopez", continued},
			{"It was built in 1931,", direct, "Maria Lopez", "Maria Lopez", named},
		}},
	{"question and answer", "“Why now?” asked Maria Lopez.\n\n“Because it is old,” replied Peter Brandt. “Why do you ask?”\n\n“I live there.”",
		[]said{
			{"Why now?", direct, "Maria Lopez", "Maria Lopez", named},
			{"Because it is old, | Why do you ask?", direct, "Peter Brandt", "Peter Brandt", named},
			{"I live there.", direct, "Maria Lopez", "Maria Lopez", continued},
		}},
	{"after a question and its answer", "“Why now?” asked Maria Lopez.\n\n“Because it is old,” replied Peter Brandt.\n\n“That is no answer.”",
		[]said{
			{"Why now?", direct, "Maria Lopez", "Maria Lopez", named},
			{"Because it is old,", direct, "Peter Brandt", "Peter Brandt", named},
			{"That is no answer.", direct, "", "", none},
		}},
	{"interview", "Q: “Is it safe?”\n\nMARIA LOPEZ: “It is.”",
		[]said{
			{"Is it safe?", direct, "", "", none},
			{"It is.", direct, "MARIA LOPEZ", "MARIA LOPEZ", named},
		}},
	{"dash and name", `“We will close the bridge today.” — Maria Lopez`,
		[]said{{"We will close the bridge today.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"looking ahead", `Police chief Karen Holt left early. Asked whether she would resign, Maria Lopez laughed. “Not a chance,” she said.`,
		[]said{{"Not a chance,", direct, "she", "Maria Lopez", pronoun}}},
	{"who says it", "It was up to Karen Holt, who told the court: “I cannot say.”\n\nShe added, “Not yet.”",
		[]said{
			{"I cannot say.", direct, "who", "Karen Holt", pronoun},
			{"Not yet.", direct, "She", "Karen Holt", pronoun},
		}},
	{"two roles", `Professor and author Maria Lopez said it was “a fine old bridge.”`,
		[]said{{"a fine old bridge.", partial, "Maria Lopez", "Maria Lopez", named}}},
	{"second object", `Maria Lopez, who lost her son Peter Brandt in the flood, called it “a crime.”`,
		[]said{{"a crime.", partial, "Maria Lopez", "Maria Lopez", named}}},
	{"statement that warns", `Maria Lopez issued a statement warning that “the river will rise again.”`,
		[]said{{"the river will rise again.", partial, "Maria Lopez", "Maria Lopez", named}}},
	{"an answer within two reports", `He turned to Maria Lopez and said, “It is over,” the prosecutor’s office said.`,
		[]said{{"It is over,", direct, "He", "", none}}},
	{"the word", `Maria Lopez used the word “disaster” twice.`,
		[]said{{"disaster", partial, "Maria Lopez", "Maria Lopez", named}}},
	{"remark with nobody's name", `She was asked about the “not my bridge” comment.`,
		[]said{{"not my bridge", partial, "", "", none}}},
	{"whose", `Maria Lopez, D-Ohio, whose own plan failed in March, said Peter Brandt had “no shame.”`,
		[]said{{"no shame.", partial, "Maria Lopez", "Maria Lopez", named}}},
	{"title in the way", `The advertisement, titled “Enough,” accuses the town of “selling out” the poor.`,
		[]said{{"selling out", partial, "The advertisement", "", none}}},
	{"viewpoint", `For Maria Lopez, the debate was “a waste of breath.”`,
		[]said{{"a waste of breath.", partial, "Maria Lopez", "Maria Lopez", named}}},
	{"quoted as saying", `The Ashford Herald quoted Peter Brandt as saying “we were lucky”.`,
		[]said{{"we were lucky", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"was quoted as saying", `Peter Brandt was quoted by the Ashford Herald as saying it was “under control”.`,
		[]said{{"under control", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"lead-in without a verb", `Maria Lopez, speaking through an interpreter: “We are grateful.”`,
		[]said{{"We are grateful.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"letter states", `The letter, signed by two doctors, states: “Lives were put at risk.”`,
		[]said{{"Lives were put at risk.", direct, "The letter", "", none}}},
	{"action", `Maria Lopez shook her head. “It is far too late for that.”`,
		[]said{{"It is far too late for that.", direct, "Maria Lopez", "Maria Lopez", continued}}},
	{"action in another paragraph", "Maria Lopez left the room.\n\n“It is far too late for that.”\n\n“I saw it coming,” said Peter Brandt.",
		[]said{
			{"It is far too late for that.", direct, "", "", none},
			{"I saw it coming,", direct, "Peter Brandt", "Peter Brandt", named},
		}},
	{"long title", `The director of the Kent chapter Maria Lopez said it was “about time.”`,
		[]said{{"about time.", partial, "Maria Lopez", "Maria Lopez", named}}},
	{"group", `“The bridge is safe,” the Ashford Herald newspaper wrote.`,
		[]said{{"The bridge is safe,", direct, "the Ashford Herald newspaper", "Ashford Herald", described}}},
	{"answers a question", "Peter Brandt asked Maria Lopez to come.\n\n“Is the bridge not safe?” Brandt pressed.\n\n“It is as safe as you are,” he replied.",
		[]said{
			{"Is the bridge not safe?", direct, "Brandt", "Peter Brandt", named},
			{"It is as safe as you are,", direct, "he", "", none},
		}},
	{"the other party answers", "Maria Lopez spoke to Karen Holt.\n\n“Is the bridge not safe?” Holt pressed.\n\n“It is as safe as you are,” she replied.",
		[]said{
			{"Is the bridge not safe?", direct, "Holt", "Karen Holt", named},
			{"It is as safe as you are,", direct, "she", "Maria Lopez", pronoun},
		}},
	{"an answer goes on", `“It is not safe,” Peter Brandt answered. “I was there,” he replied.`,
		[]said{
			{"It is not safe,", direct, "Peter Brandt", "Peter Brandt", named},
			{"I was there,", direct, "he", "Peter Brandt", pronoun},
		}},
	{"blamed for repeating", `Maria Lopez came under fire from Peter Brandt for repeating that the mayor “knows what he is doing.”`,
		[]said{{"knows what he is doing.", partial, "Maria Lopez", "Maria Lopez", named}}},
	{"blames somebody for saying", `Maria Lopez blamed Peter Brandt for saying the bridge was “a ruin.”`,
		[]said{{"a ruin.", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"describes an answer", `The firm was called to order by Sen. Karen Holt, who described its response as “painfully slow.”`,
		[]said{{"painfully slow.", partial, "who", "Karen Holt", pronoun}}},
	{"particle after a description", `“Lopez got lucky,” the billionaire shot back. “That is all.”`,
		[]said{{"Lopez got lucky, | That is all.", direct, "the billionaire", "", none}}},
	{"herself", `Maria Lopez herself wrote: “The bridge is closed.”`,
		[]said{{"The bridge is closed.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"it was said", `“It could have been far worse,” it was said in the town.`,
		[]said{{"It could have been far worse,", direct, "", "", none}}},
	{"with a title read as a verb", `The Council condemned the closure, with US ambassador Karen Holt vowing to pursue “a fair settlement.”`,
		[]said{{"a fair settlement.", partial, "Karen Holt", "Karen Holt", named}}},
	{"opens with the verb", "“It is done,” Maria Lopez said.\n\nSaid Brandt’s wife, Karen Holt: “He is a good man.”\n\nSaid one resident: “That he is.”",
		[]said{
			{"It is done,", direct, "Maria Lopez", "Maria Lopez", named},
			{"He is a good man.", direct, "Brandt’s wife", "Karen Holt", described},
			{"That he is.", direct, "one resident", "", none},
		}},
	{"programme in the way", `Peter Brandt, in an interview with Karen Holt on “The Lead,” said the closure was “a scheme.”`,
		[]said{{"a scheme.", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"particle and that", `Maria Lopez, a councillor from Kent, shot back in a letter to the Herald that the closure would “save lives.”`,
		[]said{{"save lives.", partial, "Maria Lopez", "Maria Lopez", named}}},
	{"himself between commas", `Peter Brandt, himself a minister until Monday, told the House it was “a scandal.”`,
		[]said{{"a scandal.", partial, "Peter Brandt", "Peter Brandt", named}}},
	{"interrupts", "“It is done,” said Maria Lopez.\n\n“So what happens next?” Peter Brandt followed up.\n\n“Is that so?” Karen Holt cut in.",
		[]said{
			{"It is done,", direct, "Maria Lopez", "Maria Lopez", named},
			{"So what happens next?", direct, "Peter Brandt", "Peter Brandt", named},
			{"Is that so?", direct, "Karen Holt", "Karen Holt", named},
		}},
	{"quotation as a subject", `Peter Brandt said it was “no bargain” and noted that “no member” had offered an alternative.`,
		[]said{
			{"no bargain", partial, "Peter Brandt", "Peter Brandt", named},
			{"no member", partial, "Peter Brandt", "Peter Brandt", named},
		}},
	{"text that labels", `The Herald showed a video that labeled Peter Brandt “the worst pick of all.”`,
		[]said{{"the worst pick of all.", partial, "a video", "", none}}},
	{"another office", "Work and Pensions Secretary Peter Brandt resigned on Monday.\n\nThe Prime Minister said he was “puzzled and let down.”",
		[]said{{"puzzled and let down.", partial, "The Prime Minister", "", none}}},
	{"another minister", "Health Minister Peter Brandt resigned on Monday.\n\nThe prime minister said it was “a shame.” The health minister said it was “time.”",
		[]said{
			{"a shame.", partial, "The prime minister", "", none},
			{"time.", partial, "The health minister", "Peter Brandt", described},
		}},
	{"vice president", "Vice President Maria Lopez left on Monday.\n\nThe president said it was “a shame.” The vice president said it was “time.”",
		[]said{
			{"a shame.", partial, "The president", "", none},
			{"time.", partial, "The vice president", "Maria Lopez", described},
		}},
	{"another nation's", "Russian President Peter Brandt left on Monday.\n\nThe American president said it was “a shame.” The Russian president said it was “time.”",
		[]said{
			{"a shame.", partial, "The American president", "", none},
			{"time.", partial, "The Russian president", "Peter Brandt", described},
		}},
	{"no longer in office", "Former mayor Peter Brandt left on Monday.\n\nThe mayor said it was “a shame.” The former mayor said it was “time.”",
		[]said{
			{"a shame.", partial, "The mayor", "", none},
			{"time.", partial, "The former mayor", "Peter Brandt", described},
		}},
	{"nobody in particular said it", "The Ashford Herald said: “The bridge was safe.”\n\n“It could have been worse,” it was said in the town.\n\n“It was a close thing,” it was claimed by Peter Brandt.",
		[]said{
			{"The bridge was safe.", direct, "Ashford Herald", "Ashford Herald", named},
			{"It could have been worse,", direct, "", "", none},
			{"It was a close thing,", direct, "Peter Brandt", "Peter Brandt", named},
		}},
	{"a nearer speaker than the sentence's", `“I never said that,” Peter Brandt said, after Karen Holt said the mayor’s wife had called him “a greedy man.”`,
		[]said{
			{"I never said that,", direct, "Peter Brandt", "Peter Brandt", named},
			{"a greedy man.", partial, "", "", none},
		}},
	{"adding that another", `“It is bad,” Peter Brandt said, adding that Karen Holt had called it “an awful thing.”`,
		[]said{
			{"It is bad,", direct, "Peter Brandt", "Peter Brandt", named},
			{"an awful thing.", partial, "Karen Holt", "Karen Holt", named},
		}},
	{"one of two", `Maria Lopez and Karen Holt met on Monday. “It was good to talk,” she said.`,
		[]said{{"It was good to talk,", direct, "she", "", none}}},
	{"another woman", `Karen Holt said: “I saw it fall.” Another woman said: “So did I.” She said it was “a shame.”`,
		[]said{
			{"I saw it fall.", direct, "Karen Holt", "Karen Holt", named},
			{"So did I.", direct, "Another woman", "", none},
			{"a shame.", partial, "She", "", none},
		}},
	{"father of one who is named", `The father of Peter Brandt wept. “My boy is gone,” he said.`,
		[]said{{"My boy is gone,", direct, "he", "", none}}},
	{"agrees after a full stop", "“It is common sense,” said Maria Lopez. “Nobody will be fined.” Karen Holt agreed, calling it “a good day for all.”",
		[]said{
			{"It is common sense, | Nobody will be fined.", direct, "Maria Lopez", "Maria Lopez", named},
			{"a good day for all.", partial, "Karen Holt", "Karen Holt", named},
		}},
	{"brackets in the name's way", `“The bridge is safe,” Maria Lopez (Ashford) told the Herald.`,
		[]said{{"The bridge is safe,", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"lower-case start after a comma", `Maria Lopez added, “and that is the end of it.”`,
		[]said{{"and that is the end of it.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"verb that looks like a noun", `“The bridge is safe,” Lopez notes.` + "\n\nMaria Lopez is the mayor.",
		[]said{{"The bridge is safe,", direct, "Lopez", "Maria Lopez", named}}},
	{"two partial ones", `Maria Lopez said the men were “tired but happy” and the work was “nearly done.”`,
		[]said{
			{"tired but happy", partial, "Maria Lopez", "Maria Lopez", named},
			{"nearly done.", partial, "Maria Lopez", "Maria Lopez", named},
		}},
	{"nested", `Maria Lopez said: “He told me, ‘Go home,’ and I went.”`,
		[]said{{"He told me, ‘Go home,’ and I went.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"single marks", `‘We will close the bridge today,’ said Maria Lopez. ‘It isn’t safe, and the boys’ path isn’t either.’`,
		[]said{{"We will close the bridge today, | It isn’t safe, and the boys’ path isn’t either.", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"angular marks", `«We will close the bridge today», said Maria Lopez.`,
		[]said{{"We will close the bridge today", direct, "Maria Lopez", "Maria Lopez", named}}},
	{"a measure within", `“The gap is 12" wide and I am 6'2",” said Maria Lopez.`,
		[]said{{`The gap is 12" wide and I am 6'2",`, direct, "Maria Lopez", "Maria Lopez", named}}},
}

func TestNoQuotes(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"scare quotes", `The so-called “undercard” debate was held in the hall.`},
		{"title of a work", `The novel “A Night in Ashford” was filmed twice.`},
		{"title with a network", `Maria Lopez spoke on the programme “Good Morning Ashford” on Monday.`},
		{"title after a possessive", `On CBS’ “Face the Town,” host Peter Brandt asked Maria Lopez about the bridge.`},
		{"title after on", `Maria Lopez spoke on “Good Morning Ashford,” telling host Karen Holt of the bridge.`},
		{"nickname", `Peter “Pete” Brandt was born in the town.`},
		{"named", `They built a robot named “Better Idea” and won.`},
		{"known as", `The road, known as “the Snake”, was closed as well.`},
		{"label", `He drives a truck with a “for sale” sign on it.`},
		{"inches", `The 65" set costs less than the 70" one.`},
		{"feet and inches", `He is 6'2" tall and weighs 90 kilos.`},
		{"decades", `It was the best song of the '90s and the '80s.`},
		{"clipped words", `He told 'em to wait 'til the rock 'n' roll was over.`},
		{"apostrophes", `The boys' and girls' teams’ coaches’ cars weren't there.`},
		{"heading", "“The end of the road”\n\nThe road was closed."},
		{"attribute of a tag", `<img alt="A bridge in fog" src="x.png"> was all it showed.`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := quotesOf(t, opening+c.text); len(got) > 0 {
				t.Errorf("quotes of %q: %v, want none", c.text, got)
			}
		})
	}
}
