package extract_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestShapesOfContents crosses what is said to be so, with others and their deeds in it,
// with who says it how. One who speaks is parted by "|" from what may stand for them.
func TestShapesOfContents(t *testing.T) {
	contents := []string{
		"the plan was “a lie”", "the plan, which was “a lie,” would fail", "the plan would be “a lie” for the town", "it was “a lie” that the plan would work",
		"there was “no doubt” about it", "she had done “nothing wrong”", "she would “fight on” until the vote", "they were “a lie” and “a sham”",
		"the plan, “a lie,” would fail", "the plan — “a lie” — would fail", "the plan (“a lie”) would fail", "she would do “whatever it takes” to stop it",
		"what Jon Trask did was “a lie”", "Jon Trask's plan was “a lie”", "the plan that Jon Trask wrote was “a lie”", "it was Jon Trask who was “a liar”",
		"Jon Trask's “lie” would be found out", "with Jon Trask as mayor the plan was “a lie”", "the plan was “a lie” because Jon Trask wrote it",
		"nobody but Jon Trask was “a liar”", "Jon Trask should “go home” and stay there", "Jon Trask was not “a liar” but wrong",
		"while Jon Trask was right, the plan was “a lie”", "“real people” would suffer", "the plan “makes no sense” to anybody",
		"Jon Trask “makes no sense” to anybody", "the council “has no idea” what it does", "they “never told” her about it",
	}
	sayings := []struct{ words, heads string }{
		{"Mara Lindqvist said that %s.", "Lindqvist"}, {"Mara Lindqvist said %s.", "Lindqvist"}, {"Mara Lindqvist told reporters that %s.", "Lindqvist"},
		{"According to Mara Lindqvist, %s.", "Lindqvist"}, {"Mara Lindqvist believes that %s.", "Lindqvist"}, {"Mara Lindqvist warned Ola Berg that %s.", "Lindqvist"},
		{"In a statement, Mara Lindqvist said %s.", "Lindqvist"}, {"Mara Lindqvist issued a statement saying %s.", "statement|Lindqvist"},
		{"Mara Lindqvist was adamant that %s.", "Lindqvist"}, {"Mara Lindqvist's lawyer said %s.", "lawyer"}, {"Asked about it, Mara Lindqvist said %s.", "Lindqvist"},
		{"Mara Lindqvist has long argued that %s.", "Lindqvist"}, {"Mara Lindqvist left, saying that %s.", "Lindqvist"},
		{"Ola Berg quoted Mara Lindqvist as saying that %s.", "Lindqvist"}, {"“We lost,” Mara Lindqvist said. She added that %s.", "She"},
		{"Mara Lindqvist wrote in a letter to the Herald that %s.", "Lindqvist"}, {"A lawyer for Mara Lindqvist, Sue Poole, said that %s.", "Poole|lawyer"},
		{"Mara Lindqvist and Sue Poole said that %s.", "Lindqvist"}, {"The union said in a letter that %s.", "union"}, {"A report said that %s.", "report"},
		{"Two aides who asked not to be named said that %s.", "aides"}, {"Mara Lindqvist made a speech in which she said that %s.", "she"},
		{"The mayor has repeatedly said %s.", "mayor"}, {"On Monday, the mayor, Mara Lindqvist, said that %s.", "Lindqvist|mayor"},
		{"Mara Lindqvist said the town was lost and that %s.", "Lindqvist"}, {"Mara Lindqvist called the vote a mistake and said %s.", "Lindqvist"},
	}
	for _, content := range contents {
		for _, saying := range sayings {
			given(t, fmt.Sprintf(saying.words, content), saying.heads)
		}
	}
}

// TestShapesOfNounsOfSaying crosses the nouns for what is said, thought or meant with
// where they and those whose they are can stand.
func TestShapesOfNounsOfSaying(t *testing.T) {
	shapes := []struct{ words, heads string }{
		{"Mara Lindqvist's %s made Jon Trask angry.", "Lindqvist"},
		{"Jon Trask rejected Mara Lindqvist's %s on Friday.", "Lindqvist"},
		{"Jon Trask responded to Mara Lindqvist's %s on Friday.", "Lindqvist"},
		{"Jon Trask was asked about Mara Lindqvist's %s on Friday.", "Lindqvist"},
		{"Jon Trask said Mara Lindqvist's %s was wrong.", "Lindqvist"},
		{"Jon Trask stood by his %s.", "his"},
		{"Mara Lindqvist drew fire for her %s.", "her"},
		{"Mara Lindqvist left, despite her %s.", "her"},
		{"The mayor's %s made Jon Trask angry.", "mayor"},
	}
	for _, noun := range strings.Fields("acknowledgment assumption belief claim conclusion confidence denial doubt expectation feeling hunch idea impression insistence judgment notion position premise reasoning realization revelation sense speculation stance suspicion theory thesis warning worry") {
		for _, shape := range shapes {
			given(t, fmt.Sprintf(shape.words, noun+" that the plan was “a lie”"), shape.heads)
		}
	}
	for _, noun := range strings.Fields("aim attempt bid call campaign commitment decision desire determination effort fight goal intention mission offer order plan pledge promise push refusal resolve threat vow willingness") {
		for _, shape := range shapes {
			given(t, fmt.Sprintf(shape.words, noun+" to “put workers first”"), shape.heads)
		}
	}
	for _, noun := range []string{"claim", "argument", "promise", "accusation", "suggestion", "warning"} {
		given(t, "Jon Trask defended the "+noun+", made by Mara Lindqvist, that the plan was “a lie.”", "Lindqvist")
		given(t, "The "+noun+" by Mara Lindqvist that the plan was “a lie” made Jon Trask angry.", "Lindqvist")
	}
}

// TestShapesBehindQuotations crosses who speaks with what else is told behind what they
// said.
func TestShapesBehindQuotations(t *testing.T) {
	speakers := []struct{ words, head string }{
		{"Mara Lindqvist", "Lindqvist"}, {"Mayor Mara Lindqvist", "Lindqvist"}, {"the mayor", "the mayor"}, {"Mara Lindqvist, the mayor of Ashford,", "Lindqvist"},
		{"a spokesman for Mara Lindqvist", "a spokesman"}, {"the Harbour Union", "Harbour Union"}, {"one of the protesters", "one"},
	}
	tails := []string{
		"", " on Monday", " in an interview with Jon Trask", " of Jon Trask", ", referring to Jon Trask", " after Jon Trask left", " when asked by Jon Trask about it",
		", adding that Jon Trask was wrong", " during a rally for Jon Trask on Monday", ", pointing at Jon Trask", " as Jon Trask looked on", ", his voice shaking",
		", before Jon Trask left", " about Jon Trask, who had left", " to Jon Trask", " while Jon Trask stayed silent",
	}
	for _, quote := range []string{"“We will mend it soon enough,”", "“Will we mend it soon enough?”", "“We will mend it soon enough!”"} {
		for _, speaker := range speakers {
			for _, verb := range []string{"said", "wrote", "insisted", "replied", "argued"} {
				for _, tail := range tails {
					given(t, strings.ReplaceAll(quote+" "+speaker.words+" "+verb+tail+".", ",,", ","), speaker.head)
					given(t, strings.ReplaceAll(quote+" "+verb+" "+speaker.words+tail+".", ",,", ","), speaker.head)
				}
			}
		}
	}
}

// given tells where the last quotation of a text is not given to one of some speakers,
// parted by "|".
func given(t *testing.T, text, heads string) {
	t.Helper()
	got := sourceIn(t, text)
	for head := range strings.SplitSeq(heads, "|") {
		if strings.Contains(got, head) {
			return
		}
	}
	t.Errorf("%q is given to %q, want %q", text, got, heads)
}

// TestShapesOfSubordinates crosses clauses with a conjunction, and what hangs on their
// subjects, with where they stand.
func TestShapesOfSubordinates(t *testing.T) {
	subjects := []struct{ words, head string }{
		{"Mara Lindqvist", "Lindqvist"}, {"the mayor", "mayor"}, {"critics of the plan", "critics"}, {"a man who knows Sue Poole", "man"},
		{"an email obtained by the Herald", "email"}, {"people close to Sue Poole", "people"}, {"the Harbour Union", "Union"},
		{"a spokesman for Sue Poole", "spokesman"}, {"one of his aides", "one"}, {"Mara Lindqvist (D-Ohio)", "Lindqvist"},
		{"a report written by Sue Poole", "report"}, {"some in his party", "some"}, {"several lawmakers, including Sue Poole,", "lawmakers"},
	}
	predicates := []string{
		"called him “a liar%”", "accused him of “selling out workers%”", "told reporters that he was “a liar%”", "dismissed the plan as “a lie%”",
		"said in a statement that he was “a liar%”", "publicly called him “a liar%”",
	}
	for _, conjunction := range []string{"after", "when", "while", "although", "as", "even though", "before", "since", "days after", "hours before", "even as", "just as"} {
		for _, subject := range subjects {
			for _, predicate := range predicates {
				clause := conjunction + " " + subject.words + " " + predicate
				given(t, "Jon Trask left "+strings.Replace(clause, "%", ".", 1), subject.head)
				given(t, "Jon Trask has been under fire "+strings.Replace(clause, "%", ".", 1), subject.head)
				given(t, upperFirst(strings.Replace(clause, "%", ",", 1))+" Jon Trask left.", subject.head)
			}
		}
	}
}

// TestShapesOfOpenings crosses when and where something is said, with no comma behind it,
// with those who say it and have no article.
func TestShapesOfOpenings(t *testing.T) {
	openings := []string{
		"On Friday ", "Last week ", "In turn ", "On Monday night ", "This month ", "In March ", "After the vote ", "In a statement ", "At the trial ",
		"In Leeds ", "On 3 May ", "Earlier this month ", "By Friday ", "In recent weeks ", "Since then ", "Two weeks ago ", "At a rally on Monday ",
	}
	speakers := []struct{ words, head string }{
		{"police", "police"}, {"officials", "officials"}, {"critics of the plan", "critics"}, {"union leaders", "union leaders"},
		{"residents", "residents"}, {"prosecutors", "prosecutors"}, {"aides", "aides"}, {"Sue Poole", "Sue Poole"}, {"she", "she"},
		{"the council", "the council"}, {"Mayor Sue Poole", "Sue Poole"},
	}
	for _, opening := range openings {
		for _, speaker := range speakers {
			for _, saying := range []string{"said the road was “a mess.”", "called the road “a mess.”", "told Jon Trask it was “a mess.”", "accused Jon Trask of “selling out.”"} {
				given(t, opening+speaker.words+" "+saying, speaker.head)
			}
		}
	}
}

// TestWaysOfThinking is on verbs, and verbs with a noun, that tell what somebody says or
// thinks with "that".
func TestWaysOfThinking(t *testing.T) {
	for _, way := range []string{
		"is of the view", "takes the view", "holds the view", "has no doubt", "is in no doubt", "came to believe", "leaves no doubt",
		"drew the conclusion", "reached the conclusion", "came to the conclusion", "made the point", "made the argument", "raised fears",
		"raised concerns", "voiced concern", "expressed hope", "expressed fears", "expressed doubt", "sounded the alarm", "gave assurances", "gave notice",
		"sent word", "issued a warning", "put it to Jon Trask", "let slip", "let it be known", "is fond of saying", "makes the case", "prefers to say",
		"will tell you", "wants it known", "could only say", "is convinced", "is certain", "is sure", "worries", "was worried", "is confident",
		"seems to think", "appears to believe", "is adamant", "was clear", "was emphatic", "swore", "testified", "pleaded", "told a rally",
		"told a crowd in Ashford", "told members of the union", "told anyone who would listen", "reminded Jon Trask", "informed the council",
		"assured residents", "convinced Jon Trask", "persuaded Jon Trask", "pointed out to reporters", "confided in Jon Trask", "boasted to friends",
		"complained to aides", "joked with reporters", "remarked to Jon Trask", "mentioned to a friend", "made it known", "tried to convince Jon Trask",
		"was at pains to say", "was keen to stress", "was forced to admit", "was careful to note", "was the first to say", "was not alone in saying",
		"has long held", "has always maintained", "once wrote", "used to say", "liked to joke", "took the stand and said", "stood up and said",
		"broke down and said", "called a press conference to say", "went on the radio to say", "returned to the theme", "hit back, saying", "fired back",
		"shot back", "chimed in", "countered", "retorted", "reiterated", "emphasised", "underlined", "hinted", "implied", "intimated", "conceded",
		"allowed", "acknowledged", "estimated", "reckoned", "figured", "ruled", "found", "held", "wrote", "tweeted", "posted", "blogged",
	} {
		given(t, "Sue Poole "+way+" that the plan was “a mess.”", "Sue Poole")
		given(t, "On Friday the mayor "+way+" that the plan was “a mess.”", "mayor")
	}
}

// TestTwoSpeakersInASentence is on sentences in which two people are quoted, or one who is
// quoted is spoken of by another: whose each quotation is, in order.
func TestTwoSpeakersInASentence(t *testing.T) {
	const poole, trask = "sue-poole", "jon-trask"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Sue Poole called the plan “a mess,” and Jon Trask called it “a gift.”", []string{poole, trask}},
		{"Sue Poole called the plan “a mess”; Jon Trask called it “a gift.”", []string{poole, trask}},
		{"“It is a mess,” Sue Poole said, and Jon Trask replied, “You are wrong.”", []string{poole, trask}},
		{"“It is a mess,” Sue Poole told Jon Trask, who replied, “You are wrong.”", []string{poole, trask}},
		{"“It is a mess,” said Sue Poole. “You are wrong,” said Jon Trask.", []string{poole, trask}},
		{"The plan that Sue Poole calls “a mess” is “a gift,” Jon Trask said.", []string{poole, trask}},
		{"What Sue Poole calls “a mess,” Jon Trask calls “a gift.”", []string{poole, trask}},
		{"Jon Trask rejected Sue Poole's claim that the plan was “a mess,” calling it “a gift.”", []string{poole, trask}},
		{"Jon Trask, whom Sue Poole called “a liar,” said the plan was “a gift.”", []string{poole, trask}},
		{"Jon Trask called Sue Poole's “mess” remark “a lie.”", []string{poole, trask}},
		{"After Sue Poole called the plan “a mess,” Jon Trask called it “a gift.”", []string{poole, trask}},
		{"Jon Trask said Sue Poole, who called the plan “a mess,” was “a liar.”", []string{poole, trask}},
		{"Jon Trask responded to Sue Poole's charge that he was “a liar” by calling her “a fool.”", []string{poole, trask}},
		{"Sue Poole called Jon Trask “a liar,” and he called her “a fool.”", []string{poole, trask}},
		{"Sue Poole said that when Jon Trask called the plan “a mess,” she laughed.", []string{trask}},
		{"Asked by Sue Poole why the plan was “a mess,” Jon Trask said it was “a gift.”", []string{poole, trask}},
	} {
		var got []string
		for _, q := range quoteBrief(t, "The council of Ashford voted on Monday to close the old bridge for repairs that will take two years.\n\n"+c.text).Quotes {
			got = append(got, string(q.Speaker))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: said by %v, want %v", c.text, got, c.want)
		}
	}
}

// TestShapesOfLongSubjects crosses those who speak, and all that can hang on them, with
// how they say something.
func TestShapesOfLongSubjects(t *testing.T) {
	subjects := []struct{ words, heads string }{
		{"A man who knows Sue Poole", "man"}, {"Aides working for Sue Poole", "ides"}, {"A report written by Sue Poole", "report"},
		{"Several lawmakers, including Sue Poole,", "lawmakers"}, {"The lawyer whom Sue Poole hired", "lawyer"},
		{"The head of the union that Sue Poole founded", "head"}, {"The mayor of the town where Sue Poole lives", "mayor"},
		{"Mara Lindqvist, whom Sue Poole hired,", "Lindqvist"}, {"Mara Lindqvist, whose son Sue Poole hired,", "Lindqvist"},
		{"Mara Lindqvist, a lawyer Sue Poole hired,", "Lindqvist"}, {"Mara Lindqvist, a lawyer hired by Sue Poole,", "Lindqvist"},
		{"Mara Lindqvist, asked by Sue Poole to speak,", "Lindqvist"}, {"Mara Lindqvist, once a friend of Sue Poole,", "Lindqvist"},
		{"Mara Lindqvist, the mayor, who knows Sue Poole,", "Lindqvist"}, {"Mara Lindqvist, 61, of Ashford,", "Lindqvist"},
		{"Mara Lindqvist, a lawyer in Ashford, Ohio,", "Lindqvist"}, {"Those who know Sue Poole", "hose"}, {"The judge, in her ruling,", "judge"},
		{"The judge, who did not name Sue Poole,", "judge"}, {"Two people familiar with the talks", "people"},
		{"Two people briefed on the talks, who asked not to be named,", "people"}, {"A senior official who spoke on condition of anonymity", "official"},
		{"The union's president, Mara Lindqvist,", "Lindqvist|president"}, {"Sue Poole's lawyer, Mara Lindqvist,", "Lindqvist|lawyer"},
		{"The lawyer for Sue Poole and Ola Berg", "lawyer"}, {"Lawyer Mara Lindqvist, who represents Sue Poole,", "Lindqvist"},
		{"One woman, who gave her name only as Sue,", "woman"}, {"Most of those who came", "ost"},
		{"Mara Lindqvist — a lawyer who knows Sue Poole —", "Lindqvist"}, {"Even Mara Lindqvist, who likes Jon Trask,", "Lindqvist"},
	}
	for _, subject := range subjects {
		for _, saying := range []string{
			"called him “a liar.”", "said he was “a liar.”", "accused him of “selling out.”", "described him as “a liar.”", "told Jon Trask that he was “a liar.”",
			"dismissed the plan as “a lie.”", "publicly called him “a liar.”", "said: “It makes no sense at all.”", "said Jon Trask was “a liar.”",
			"backed the plan, but said Jon Trask was “a liar.”",
		} {
			given(t, subject.words+" "+saying, subject.heads)
			given(t, "But "+strings.Replace(strings.Replace(subject.words, "The ", "the ", 1), "A ", "a ", 1)+" "+saying, subject.heads)
		}
	}
}

// TestShapesOfObjects crosses what something is said of, and who made or wants that, with
// how it is said.
func TestShapesOfObjects(t *testing.T) {
	objects := []string{
		"Jon Trask", "Jon Trask, the clerk,", "Jon Trask, who had left,", "Jon Trask, whom she beat last year,", "Jon Trask — her rival —", "Jon Trask (D-Ohio)",
		"the plan that Jon Trask wrote", "the plan, which Jon Trask wrote,", "the plan written by Jon Trask", "the plan by Jon Trask", "Jon Trask's plan",
		"the man who beat her", "the council's plan for a road that Jon Trask wants", "what Jon Trask wrote", "a plan backed by Jon Trask and the council",
		"her rival, Jon Trask,", "a bill to let Jon Trask run again", "Jon Trask's wife, Ola Berg,",
	}
	for _, object := range objects {
		for _, saying := range []string{
			"called O “a mess.”", "described O as “a mess.”", "accused O of “making a mess.”", "said O was “a mess.”", "said that O was “a mess.”",
			"dismissed O as “a mess.”", "compared O to “a mess.”", "criticized O for “making a mess.”", "praised O as “a gift.”", "said O “makes no sense.”",
			"warned that O was “a mess.”", "thinks O is “a mess.”", "left and called O “a mess.”",
		} {
			given(t, "Mara Lindqvist "+strings.Replace(saying, "O", object, 1), "Lindqvist")
		}
	}
}
