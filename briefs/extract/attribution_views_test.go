package extract_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// meeting gives the texts below two people, one of either gender.
const meeting = "Mayor Jane Doe met Richard Roe of the harbour board in Ashford on Monday.\n\n"

// TestWhoseWords is on words that are somebody's without a plain "said".
func TestWhoseWords(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []said
	}{
		{"a view at the head", "To Roe, the harbour is “the heart of the town.”",
			[]said{{"the heart of the town.", partial, "Roe", "Richard Roe", named}}},
		{"a view within", "Doe cannot support the plan because to her it is “a gift to the builders.”",
			[]said{{"a gift to the builders.", partial, "her", "Jane Doe", pronoun}}},
		{"a view within somebody's words", "Doe argued that, for Roe, the harbour was “a cash machine.”",
			[]said{{"a cash machine.", partial, "Doe", "Jane Doe", named}}},
		{"in the words of", "The town, in the words of Roe, is “on its knees.”",
			[]said{{"on its knees.", partial, "Roe", "Richard Roe", named}}},
		{"view is that", "Roe’s view is that the pier is “past saving.”",
			[]said{{"past saving.", partial, "Roe", "Richard Roe", named}}},
		{"is how he sees it", "“Past saving” is how Roe sees the pier.",
			[]said{{"Past saving", partial, "Roe", "Richard Roe", named}}},
		{"was the word", "“A mistake” was the word Doe used.",
			[]said{{"A mistake", partial, "Doe", "Jane Doe", named}}},
		{"the noun's maker after it", "The pledge by Doe to “clean up the harbour” was welcomed.",
			[]said{{"clean up the harbour", partial, "Doe", "Jane Doe", named}}},
		{"a participle's maker", "The plan, derided by Roe as “a fairy tale,” was dropped.",
			[]said{{"a fairy tale,", partial, "Roe", "Richard Roe", named}}},
		{"a participle of nobody's", "The plan, hailed as “a new start,” was dropped.",
			[]said{{"a new start,", partial, "", "", none}}},
		{"a phrase as such", "Critics did not like the phrase “managed decline.”",
			[]said{{"managed decline.", partial, "", "", none}}},
		{"chants", "Doe was greeted with chants of “Shame!”",
			[]said{{"Shame!", partial, "", "", none}}},
		{"what a sign reads", "A sign outside read “Save our pier.”",
			[]said{{"Save our pier.", direct, "A sign", "", none}}},
		{"a survey's words", "In a survey, 62 percent of residents said they were “very worried” about it.",
			[]said{{"very worried", partial, "a survey", "", none}}},
		{"a share of people", "A majority of residents said they were “very worried” about it.",
			[]said{{"very worried", partial, "A majority of residents", "", none}}},
		{"all they have to do", "All the members have to do is repeat, a hundred times, “no new taxes” and “no new roads.”",
			[]said{{"no new taxes", direct, "All the members", "", none}, {"no new roads.", partial, "All the members", "", none}}},
		{"words in a string", "Doe called the builders “liars,” “cheats” and “vandals.”",
			[]said{{"liars, | cheats", partial, "Doe", "Jane Doe", named}, {"vandals.", partial, "Doe", "Jane Doe", named}}},
		{"hearsay", "Roe said that the clerk had called him “a nobody.”",
			[]said{{"a nobody.", partial, "", "", none}}},
		{"a charge", "Roe complained that Doe had called him “a nobody.”",
			[]said{{"a nobody.", partial, "", "", none}}},
		{"he told her", "Doe told Roe he was “a disgrace,” and he told her she was “finished.”",
			[]said{{"a disgrace,", partial, "Doe", "Jane Doe", named}, {"finished.", partial, "he", "Richard Roe", pronoun}}},
		{"another cuts in", "“Smile for us,” Doe said, and her husband cut in. “She never smiles.”",
			[]said{{"Smile for us,", direct, "Doe", "Jane Doe", named}, {"She never smiles.", direct, "her husband", "", none}}},
		{"another breaks in", "“Why now?” Doe asked, before Roe broke in. “Because we must.”",
			[]said{{"Why now?", direct, "Doe", "Jane Doe", named}, {"Because we must.", direct, "Roe", "Richard Roe", continued}}},
		{"another laughs meanwhile", "“It is late,” Doe said when the band stopped and Roe laughed. “We should go.”",
			[]said{{"It is late, | We should go.", direct, "Doe", "Jane Doe", named}}},
		{"asked as she left", "“Is that all?” Doe asked as she left the hall.",
			[]said{{"Is that all?", direct, "Doe", "Jane Doe", named}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, quotesOf(t, meeting+c.text)); diff != "" {
				t.Errorf("quotes of %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
