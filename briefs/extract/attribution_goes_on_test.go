package extract_test

import "testing"

const rainyDay = "Tom Pike, the mayor, met Warden Beck on Monday. Ann Roe, a senator, came with Joe Dunn of Kent Water.\n\nIt rained.\n\n"

// TestShapesOfShutClauses: a clause about an object between commas is over before the sentence's "and".
func TestShapesOfShutClauses(t *testing.T) {
	for _, who := range []struct{ words, head string }{{"Tom Pike", "Tom Pike"}, {"The board", "The board"}, {"He", "He"}} {
		for _, does := range []string{" deleted the cartoon", " fired the clerk", " met Warden Beck", " backed the plan", " sent a letter to Warden Beck"} {
			for _, clause := range []string{
				", which targeted Ann Roe", ", who had beaten him twice", ", which Ann Roe wrote", ", whom Ann Roe hired",
				", where Ann Roe lives", ", written by Ann Roe", ", who runs the town and its port",
			} {
				for _, ends := range []string{", and", ", but", ", after the vote and", ", on Monday and"} {
					for _, says := range []string{
						" said it was “a fairy tale.”", " called it “a fairy tale.”", " apologized for “a fairy tale.”", " told aides that it was “a fairy tale.”",
					} {
						given(t, rainyDay+who.words+does+clause+ends+says, who.head)
					}
				}
			}
		}
	}
}

// TestShapesOfComingRound: who only comes round to say something says it, behind a quotation as before it.
func TestShapesOfComingRound(t *testing.T) {
	ways := []string{
		"attempted to explain", "sought to clarify", "began to explain", "continued to argue", "went on to say", "was quick to add", "hastened to add",
		"managed to joke", "was forced to concede", "did not hesitate to add", "wanted to add", "was moved to say", "was able to tell aides",
		"made sure to add", "was careful to say", "was at pains to say", "is known to say",
	}
	for _, who := range []string{"Ann Roe", "she", "the senator"} {
		for _, way := range ways {
			given(t, rainyDay+"“It was like snow and we all ran,” "+who+" "+way+".", who)
		}
	}
	for _, way := range []string{"failed to explain", "refused to say", "declined to add", "has yet to say"} {
		text := rainyDay + "“It was like snow and we all ran,” Tom Pike said, but Ann Roe " + way + "."
		given(t, text, "Tom Pike")
	}
}

// TestShapesOfWordsGiven: words that somebody does something with, or gives out, are theirs.
func TestShapesOfWordsGiven(t *testing.T) {
	for _, who := range []string{"Tom Pike", "The mayor"} {
		for _, gives := range []string{
			" greeted them with", " closed his speech with", " opened the show with", " left them with", " shut them up with", " dismissed them with",
			" followed up with", " broke the silence with", " posted a picture with", " posed", " uttered", " delivered", " issued", " shared", " gave", " penned",
		} {
			for _, words := range []string{" the words", " the line", " the question", " a simple", " the slogan", " the quip", " the refrain", " the observation"} {
				given(t, rainyDay+who+gives+words+" “We are all mice and men.”", who)
			}
		}
	}
	for _, text := range []string{"Tom Pike lived with the slogan “We are all mice and men.”", "Tom Pike was greeted with the words “We are all mice and men.”"} {
		if got := sourceIn(t, rainyDay+text); got == "Tom Pike" {
			t.Errorf("the words of %q are given to Tom Pike, want another or nobody", text)
		}
	}
}

// TestShapesOfClausesAboutThings: what somebody judges in a clause with "which" is theirs, though the sentence's
// own verb follows the quotation.
func TestShapesOfClausesAboutThings(t *testing.T) {
	for _, who := range []string{"Tom Pike", "the mayor", "critics", "he", "Sen. Tom Pike (D-Ohio)"} {
		head := who
		if who == "Sen. Tom Pike (D-Ohio)" {
			head = "Tom Pike"
		}
		for _, judges := range []string{" mocked as", " called", " has described as", " derided as", " once dismissed as", " blasted as", " hailed as"} {
			for _, around := range []struct{ before, after string }{
				{"The plan, which ", " “a fairy tale,” did not pass."}, {"Ann Roe, whose plan ", " “a fairy tale,” did not reply."},
				{"Ann Roe, whom ", " “a fairy tale,” did not reply."}, {"The deal that ", " “a fairy tale” was signed."},
			} {
				given(t, rainyDay+around.before+who+judges+around.after, head)
			}
		}
	}
}

// TestShapesOfClausesThatOpen: what somebody says in a clause that a sentence opens with is no word of whom it
// goes on to tell of.
func TestShapesOfClausesThatOpen(t *testing.T) {
	for _, opens := range []string{"When", "Whenever", "Even after", "Each time", "Every time", "Once", "Because", "Just as", "Days after", "The day", "By the time"} {
		for _, who := range []string{"Tom Pike", "he", "the mayor"} {
			for _, says := range []string{" called the plan “a fairy tale,”", " said the plan was “a fairy tale,”", " told voters that it had “no merit,”"} {
				for _, goes := range []string{" Ann Roe laughed.", " Ann Roe smiled.", " Ann Roe agreed.", " Ann Roe said no.", " Ann Roe's aides protested."} {
					given(t, rainyDay+opens+" "+who+says+goes, who)
				}
			}
		}
	}
}

// TestShapesOfSpeakersAside: whom a speaker addresses, or stands with, between commas does not speak.
func TestShapesOfSpeakersAside(t *testing.T) {
	for _, who := range []struct{ words, head string }{{"Warden Beck", "Beck"}, {"Tom Pike", "Tom Pike"}, {"The mayor", "The mayor"}} {
		for _, aside := range []string{
			"addressing Ann Roe", "tweeting to one of Ann Roe's aides, Joe Dunn", "standing beside Ann Roe", "facing Ann Roe, a senator", "mocking Ann Roe",
			"speaking after Ann Roe", "turning to Ann Roe, a senator", "quoting Ann Roe", "whose wife is Ann Roe",
		} {
			for _, says := range []string{"said, “I am hostile to your draft.”", "further said, “I am hostile to your draft.”", "then said, “I am hostile to your draft.”", "called it “a fairy tale.”", "in turn said it was “a fairy tale.”"} {
				given(t, rainyDay+who.words+", "+aside+", "+says, who.head)
			}
		}
	}
}
