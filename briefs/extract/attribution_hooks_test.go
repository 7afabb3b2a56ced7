package extract_test

import (
	"strings"
	"testing"
)

// TestShapesOfLists: a list that hangs on a verb or a preposition between a speaker and their verb holds no
// speaker.
func TestShapesOfLists(t *testing.T) {
	for _, who := range []struct{ words, head string }{{"Tom Pike", "Tom Pike"}, {"The mayor", "The mayor"}, {"Kent Labour's Tom Pike", "Tom Pike"}} {
		for _, list := range []string{
			"who leads the band that includes Becky Farrell, Duncan Letts, and Ann Roe", "who has worked with Becky Farrell, Duncan Letts and Ann Roe",
			"who beat Becky Farrell, Duncan Letts and Ann Roe", "whose aides include Becky Farrell and Ann Roe", "joined by Becky Farrell, Duncan Letts and Ann Roe",
			"along with Becky Farrell, Duncan Letts and Ann Roe", "who lives with his wife, Ann Roe, and two sons", "the son of Duncan Letts and Ann Roe",
		} {
			for _, says := range []string{"said it was “a fairy tale.”", "called it “a fairy tale.”", "told aides that it was “a fairy tale.”", "vowed to “burn it down.”"} {
				given(t, rainyDay+who.words+", "+list+", "+says, who.head)
			}
		}
	}
	given(t, rainyDay+"The plan was a flop, and Tom Pike, who leads the board, called it “a fairy tale.”", "Tom Pike")
}

// TestShapesOfTaken: whom a participle right behind a noun acts upon is no subject.
func TestShapesOfTaken(t *testing.T) {
	for _, who := range []string{"The woman", "The firm", "A former aide", "One of those", "Those"} {
		for _, does := range []string{
			"suing Tom Pike", "accusing Tom Pike of fraud", "investigating Tom Pike for fraud", "representing Tom Pike", "replacing Tom Pike", "challenging Mayor Tom Pike",
			"backing Tom Pike", "seeking to oust Tom Pike",
		} {
			for _, says := range []string{"said it was “a fairy tale.”", "called it “a fairy tale.”", "told aides that it was “a fairy tale.”", "vowed to “burn it down.”"} {
				given(t, rainyDay+who+" "+does+" "+says, who)
			}
		}
	}
	for _, holder := range []string{"acting Mayor", "outgoing Mayor", "presiding Judge"} {
		given(t, rainyDay+"The court of "+holder+" Tom Pike met. On Monday, "+holder+" Tom Pike said it was “a fairy tale.”", "Tom Pike")
	}
}

// TestShapesOfShortClauses: what was asked of somebody, in a clause with no subject, does not part them from what
// they go on to say.
func TestShapesOfShortClauses(t *testing.T) {
	for _, who := range []string{"Tom Pike", "The mayor", "He"} {
		for _, does := range []string{"doubled down", "shrugged", "grew angry", "held his ground", "dodged the issue"} {
			for _, when := range []string{
				"when questioned about it by reporters", "when asked about it", "when pressed by Ann Roe", "after being asked by Ann Roe", "on being asked",
				"when told of it", "if asked about it", "when reminded of it by Ann Roe",
			} {
				for _, says := range []string{"saying it was “a fairy tale.”", "saying, “We will go on as before.”", "calling it “a fairy tale.”", "insisting that Kent “had it coming.”"} {
					given(t, rainyDay+who+" "+does+" "+when+", "+says, who)
				}
			}
		}
	}
	for _, text := range []string{"Tom Pike let Ann Roe go, calling it “a fairy tale.”", "Tom Pike had Ann Roe removed, saying it was “a fairy tale.”"} {
		given(t, rainyDay+text, "Tom Pike")
	}
}

// TestShapesOfLeadInsWithOthers: who leads in to a quotation over a colon, with somebody else in the lead-in.
func TestShapesOfLeadInsWithOthers(t *testing.T) {
	for _, leads := range []string{
		"Tom Pike answered a question from Ann Roe:", "Tom Pike had a message for Ann Roe:", "Tom Pike posted a photo of Ann Roe with the caption:",
		"Asked about Ann Roe, Tom Pike was blunt:", "Tom Pike fired back at Ann Roe:", "Tom Pike left Ann Roe a note:", "Tom Pike agreed with Ann Roe:",
	} {
		given(t, rainyDay+leads+" “We will go on as before, and so will they.”", "Tom Pike")
	}
	for _, leads := range []string{"Tom Pike pointed to Ann Roe's own words:", "Tom Pike quoted Ann Roe:", "Tom Pike retweeted Ann Roe:", "Tom Pike got a text from Ann Roe:"} {
		given(t, rainyDay+leads+" “We will go on as before, and so will they.”", "Ann Roe")
	}
}

// TestShapesOfSayersBehind: who says a question, or a sentence that a quotation is only part of, with much told of
// them before or behind the verb.
func TestShapesOfSayersBehind(t *testing.T) {
	for _, who := range []struct{ words, head string }{
		{"Tom Pike, who leads the town,", "Tom Pike"}, {"Tom Pike, a former aide to Ann Roe,", "Tom Pike"}, {"Tom Pike, elected in 2010 to replace Ann Roe,", "Tom Pike"},
		{"Tom Pike, whose firm is owned by Ann Roe,", "Tom Pike"}, {"Tom Pike, one of three men to run against Ann Roe,", "Tom Pike"},
		{"Tom Pike, who ran with Ann Roe, Joe Dunn and Bill Kent,", "Tom Pike"}, {"the man who beat Ann Roe", "the man"}, {"a panel set up by Ann Roe", "a panel"},
		{"the only man to have beaten Ann Roe", "the only man"}, {"two people who were in the room", "two people"}, {"the woman suing Ann Roe", "the woman"},
	} {
		for _, quote := range []string{"“It was like snow and we all ran,”", "“Was it like snow?”", "“It was like snow!”"} {
			for _, verb := range []string{" said.", " wrote.", " insisted.", " told Joe Dunn."} {
				given(t, rainyDay+quote+" "+who.words+verb, who.head)
			}
		}
		given(t, rainyDay+"The town would be “on its knees” for years, "+who.words+" said.", who.head)
		given(t, rainyDay+"The town would be “on its knees” for years, said "+strings.TrimSuffix(who.words, ",")+".", who.head)
	}
	// What a sentence of its own tells does not say whose the question before it is.
	if got := sourceIn(t, rainyDay+"“Was it like snow?” Tom Pike, who leads the town, said he would go."); got == "Tom Pike" {
		t.Error("a sentence that tells something else is taken for who asks")
	}
}
