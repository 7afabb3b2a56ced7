package extract_test

import "testing"

// What features, columns and partisan pages put otherwise than the texts before them. A sentence
// has one quotation that is asked for, its first; source is the words for whose it is, "" where
// nobody is given for it.
var waysOfFeatures = []struct{ name, text, source string }{
	{"a clause with who that no comma ends", "Mr. Doe, who retired as head of the Harrow Pier Co. in 1955 said, “Both sides told us that we need it.”", "Doe"},
	{"an apposition with a run for office", "“There are two halves to it,” Jane Doe, Lindqvist for Senate campaign manager told the radio.", "Jane Doe"},
	{"indicated, and on", "“Our first goal is to sell the pier,” he indicated, “and then the boats.”", "he"},
	{"praised", "“The crews pulled like horses,” Jane Doe praised.", "Jane Doe"},
	{"greeted another", "“Take a seat on this one,” Jane Doe greeted Paul Roe as he came in.", "Jane Doe"},
	{"decided some of them", "“It was quite odd for this club,” decided some of the members.", "some of the members"},
	{"bulletins", "“We are back with the fair,” bulletins Jane Doe, head of the board.", "Jane Doe"},
	{"notes behind a quotation", "“I am sending it back without my name,” Lindqvist notes in the letter.", "Lindqvist"},
	{"with a pledge to", "Jane Doe opened the season here last night with a pledge “to row to every corner of the bay.”", "Jane Doe"},
	{"an appeal for others to", "Mayor Jane Doe made a warm appeal Thursday for crews to end a quarrel “of the silliest kind,” despite the rain.", "Jane Doe"},
	{"a reason that one says", "The reason, says the Harbour Centre, is that the crews invited to the talks “are mostly the luckier ones.”", "Harbour Centre"},
	{"reasons mentioned by some", "Other reasons mentioned by one-third or more of the crews were “cold hands and high fares.”", "the crews"},
	{"what one once did", "Doe then pointed to Lindqvist’s once referring to it as the “best of all piers.”", "Lindqvist"},
	{"over what stands between dashes", "Jane Doe claimed that two boats were the ones that first sank -- a claim that she has made before -- and then said that she was “content” with it.", "Jane Doe"},
	{"even as she called it", "Even as she called the sales “two costly blunders,” Jane Doe also urged the crews to stay.", "she"},
	{"an answer that is a sentence", "Jane Doe's answer was “It will rain by night.”", "Jane Doe"},
	{"an answer that is judged", "Jane Doe's answer was “a shame.”", ""},
	{"leaning back, and tells of", "Boat dealer Jane Doe leans back in a chair and tells of a rise in sales: “We've sold four since May.”", "Jane Doe"},
	{"a few of them", "A few of them said they “liked the old pier.”", "A few of them"},
	{"asked about when he said", "Jane Doe asked Paul Roe about when he once said that the pier does not have a “boat's look.”", "he"},
	{"told another at noon", "Paul Roe testified that he phoned Jane Doe that noon to tell her that boats were lining up, and “she was glad.”", "Paul Roe"},
	{"part of a sheet", "The school sent a sheet home. Parents were cross.\n\nPart of the sheet reads,\n\n“Nowhere does it say you will come to riches by it.”", "Part of the sheet"},
	{"granted anonymity", "“If she wins, she will fill the pond,” said a senior Lindqvist adviser granted anonymity to talk about it.", "a senior Lindqvist adviser"},
	{"not let one press", "In any case, Doe said, she wouldn’t let “Ernest himself” press coins on her.", "Doe"},
	{"told one who pointed out", "Paul Roe told his host, who pointed out that the almanac knows it, that while he doesn’t believe it, “if it did I would row.”", "Paul Roe"},
	{"a reply that is just", "The crews are in debt – Jane Doe’s reply is just “That’s called farming.”", "Jane Doe"},
	{"to say by saying", "She went on to say that riders are to blame for it by saying that “if you’re late, it’s your own doing.”", "She"},
	{"that he testify", "The board was cross, but Jane Doe’s lawyers said the order that she testify “shows a plain grudge.”", "Jane Doe’s lawyers"},
	{"an investigation", "A Harrow Times investigation has found that Jane Doe has “plentiful ties” to the crews.", "A Harrow Times investigation"},
	{"channeling one's line", "Channeling Jane Doe’s infamous line, “we have nothing to row but boats,” the mayor chastised the crews.", "Jane Doe"},
	{"hasty for calling", "They only showed the clerk, who agreed that Paul Roe was “hasty” for calling the rain a “flood.”", "Paul Roe"},
	{"said, and a semicolon", "Speaking in Harrow, the captain said; “The boats are for those who need them.”", "the captain"},
	{"in a role", "Pilot Jane Doe, acting in her role as president of the Harbour Pilots Council, Local 1830 said on the radio that “Six out of ten boats are late.”", "Jane Doe"},
	{"joins in", "Another joins in, “It makes me nervous.”", "Another"},
	{"capitals throughout", "In March, Jane Doe reported that the pier had grown.\n\n“THE PIER HAS GROWN BY A YARD AND THE BOATS ARE RECEIVING OARS, A TOP OARSMAN TOLD US.”\n\nShe left.", "Jane Doe"},
	{"a film that is seen", "So I went to see “The Boats of Harrow.”", ""},
	{"sent in a statement", "In a statement, First Minister Iona Strand sent “her deepest sympathies to the families of the crew.”", "Iona Strand"},
	{"on the grounds", "The court upheld the fine on the grounds “the banks cleared are wide, and the harm is lasting”.", "The court"},
	{"noted on a site", "It is noted on the Harrow Website that “On 8/2/2012, the board passed it as a whole.”", "Harrow Website"},
	{"reported in a paper", "It was reported in the Herald that Jane Doe “would never row again.”", "Herald"},
	{"in a speech, compared", "In a speech in Leeds on Monday, Paul Roe compared the plan to “a bucket with no floor.”", "Paul Roe"},
	{"in a town, no speech", "In a town of “boat hats,” Jane Doe left.", ""},
	{"a verb that might be a noun", "Paul Roe begs with “What have we done to them?”", "Paul Roe"},
	{"a paper, and who told it", "“We have no boats left at all,” Jane Doe said, according to the Herald.", "Jane Doe"},
	{"a group of many", "The “pier tax” came up. The widows’ group said the tax was “a shame.”", "The widows’ group"},
	{"what the writer calls it", "Last came what we call the “ridge.”", ""},
}

func TestWaysOfFeatures(t *testing.T) {
	for _, c := range waysOfFeatures {
		t.Run(c.name, func(t *testing.T) {
			if got := sourceIn(t, c.text); got != c.source {
				t.Errorf("%q is given to %q, want %q", c.text, got, c.source)
			}
		})
	}
}

// TestSpeakersOfFeatures holds by what words features mean somebody whom they have brought in.
func TestSpeakersOfFeatures(t *testing.T) {
	testSpeakers(t, []speakersCase{
		{"a jury", "The Harrow County Grand Jury said Friday the vote produced “no evidence” of it. The jury said it was “bad”. It urged that they “change it”. “We are sure,” the jurors said.", "Harrow County Grand Jury"},
		{"the council's resolution", "The Harrow City Council met. They “have one chance to trade”, the council's resolution said.", "Harrow City Council"},
		{"a president and his wife", "President Lindqvist came with his wife, Ann Lindqvist. “They played it well,” President Lindqvist said. “They did,” said Mrs. Lindqvist.", "Lindqvist, Ann Lindqvist"},
		{"who is Mrs. leaves the name", "Paul Doe, 54, was tried for the theft from Mrs. Anna Doe. Mrs. Doe wept. Doe has lived under a cloud. Doe said: “I am glad of it.”", "Paul Doe"},
		{"Mrs. and a man's name", "Mrs. J. P. Doe is chairman. She hums. As for food, Mrs. Henry Roe, chairman of that, knows it. “Fish?” she says, “we have it.”", "Henry Roe"},
		{"a short first name", "Frank Doe and Peter Roe came. Frankie was full of it. “It is grand,” Frankie said.", "Frank Doe"},
		{"a firm of two names", "The plan was drawn by Paul Doe. However, Doe, president of Bell & Roe, warned that it was “late”.", "Paul Doe"},
		{"a statement announced", "Paul Doe has said little since the storm. But today he wanted to make a public statement.\n\n“I never knew there were such crews around me and my boat.”", "Paul Doe"},
		{"a question asked, and denied", "Paul Doe also asked the mayor’s wife if she was fond of guests who eat fish -- a notion Jane Roe firmly denied.\n\n“Do you have any pity for the people who have to go there?”", "Paul Doe"},
		{"didn't hold back", "Paul Doe, the mayor, was there. The pier had burnt.\n\nDoe didn’t hold back.\n\n“I never saw a pier like that one in my life. We will sell it.”", "Paul Doe"},
		{"had worked on it", "“It was a long night,” Paul Doe said.\n\nTom Roe is not alone.\n\n“There is a lot of work to do. Nobody told us about it.”", "Paul Doe, -"},
		{"her message", "Paul Doe was there all day.\n\nDoe’s message was clear:\n\n“I never saw a pier like that one. We will sell it.”", "Paul Doe"},
		{"on the radio", "Paul Doe was there all day.\n\nDoe, on the radio:\n\n“I never saw a pier like that one. We will sell it.”", "Paul Doe"},
		{"adding, alone", "Paul Doe said:\n\n“It was a wet day for all of us.”\n\nAdding:\n\n“Every crew I have sat with has had a sense of it.”", "Paul Doe"},
		{"a sentence that is none, between", "Paul Doe talked about how the board is pleased with it. A pier that all of us have to mend.\n\n“They say it is luck. Make them lucky, then.”", "Paul Doe"},
		{"the puppeteer asks another", "Jane Roe sat down with Paul Doe on March 3. Roe smiled. She plays along with Doe’s jokes.\n\n“When you see it sell, do you want to be greener,” the puppeteer asks Roe, who just smiles.", "Paul Doe"},
		{"the white-haired man", "Ambrose Doe, his beard tied up in a ribbon, brought into focus what it costs.\n\n“I’ve been hired and retired here. And I never felt this tired,” the white-haired man said, shaking off snow.\n\nHe spoke of the school.\n\n“It’s a pity that we have to lock it,” he said.", "Ambrose Doe"},
		{"a subject behind an aside", "Mickey Doe smiled. Roger Roe, in talking to reporters, tries to answer all of them fully, but on rare days, he shuns them. “When I've lost,” he says, “I hide.”", "Roger Roe"},
		{"the main clause's subject", "Thus when Premier Paul Doe intimated that he hoped for a meeting, Mr. Roe was faced with a choice. Shortly before the vote he had set forth his view in these words: “As long as it rains, no smiles can help.”", "Roe"},
		{"a name and he", "Desrosiers came home. He said: “I am glad of it.” Desrosiers left.", "Desrosiers"},
		{"a name of which nothing is known, between", "Paul Doe left on Friday. Then Desrosiers came. He said: “I am glad of it.”", "-"},
		{"the statement from who is described", "According to a release from State Engineer Paul Doe, a man was let go. The statement from the state engineer said that “he was told of it.”", "Paul Doe"},
		{"a name that is a title too", "Amara Sen called it “late.” Sen said it was “odd.”", "Amara Sen"},
		{"an open apposition, and he", "Jane Roe’s campaign manager spoke. “There are two halves to it,” Jeff Doe, Lindqvist for Senate campaign manager told the radio.\n\n“There are no lists,” he continued. “None.”", "Jeff Doe"},
	})
}
