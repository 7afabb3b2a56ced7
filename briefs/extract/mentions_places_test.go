package extract_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestNamesAndPlaces is on names that stand right beside the names of places.
func TestNamesAndPlaces(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       map[string]string // by name: its kind
	}{
		{"a state's university in a town", "She teaches at the University of California, Los Angeles, on Mondays.",
			map[string]string{"University of California, Los Angeles": "organisation"}},
		{"a university abroad", "She went to the University of Kent, England, on Monday.",
			map[string]string{"University of Kent": "organisation", "England": "place"}},
		{"a party's wing", "The CPI(M) said it would vote on the bill.",
			map[string]string{"CPI(M)": "organisation"}},
		{"whereabouts before a name", "Hannibar crossed the Alps. In Italy Hannibar defeated them, and Hannibar told the senate so.",
			map[string]string{"Hannibar": "person", "Alps": "place", "Italy": "place"}},
		{"a firm whose name is a first name", "Harmon CEO Walter Kline said fees fell. The board backs Harmon.",
			map[string]string{"Harmon": "organisation", "Walter Kline": "person"}},
		{"a state whose name is a first name", "South Carolina Gov. Nita Harley said she would stay.",
			map[string]string{"South Carolina": "place", "Nita Harley": "person"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := map[string]string{}
			for _, e := range quoteBrief(t, c.text).Entities {
				got[e.Name] = string(e.Kind)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("names of %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

// TestTurns is on pronouns between two who may both be meant.
func TestTurns(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []said
	}{
		{"whoever answers a question", "“Why did you leave?” Jane Doe asked.\n\n“I had no choice,” she said.",
			[]said{{"Why did you leave?", direct, "Jane Doe", "Jane Doe", named}, {"I had no choice,", direct, "she", "", none}}},
		{"who was asked answers", opening + "Peter Smith and Tom Brown met in Ashford.\n\n“Is it true?” Brown asked him.\n\n“It is,” he said.",
			[]said{{"Is it true?", direct, "Brown", "Tom Brown", named}, {"It is,", direct, "he", "Peter Smith", pronoun}}},
		{"somebody new in the sentence before", "Peter Smith, the mayor, spoke. “Sit down,” he told them.\n\nThe harbour master, Tom Brown, spoke next. “I am staying,” he said.",
			[]said{{"Sit down,", direct, "he", "Peter Smith", pronoun}, {"I am staying,", direct, "he", "Tom Brown", pronoun}}},
		{"who is named within somebody's words", opening + "Peter Smith and Tom Brown were in court.\n\nThe court heard that the skipper, Owen Tregear, had escaped. In a statement read to them, he said he could not sleep. “I hear the flames,” he said.",
			[]said{{"I hear the flames,", direct, "he", "Owen Tregear", pronoun}}},
		{"letters after a name", "Judge Fiona Sandall QC told them: “This was a wicked act.”",
			[]said{{"This was a wicked act.", direct, "Fiona Sandall", "Fiona Sandall", named}}},
		{"a clause after the quotation", "Susan Ott, asked about a memo that called them “easy money,” said it was written by “one man who left.”",
			[]said{{"easy money,", partial, "a memo", "", none}, {"one man who left.", partial, "Susan Ott", "Susan Ott", named}}},
		{"the view of who was a pronoun already", "Tom Brown praised Peter Smith. He concluded that he must stay, because to him, the harbour is “the heart of the town.”",
			[]said{{"the heart of the town.", partial, "him", "Tom Brown", pronoun}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, quotesOf(t, c.text)); diff != "" {
				t.Errorf("quotes of %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
