package extract_test

import (
	"slices"
	"strings"
	"testing"

	"dateline/briefs"
)

// TestShapesOfTitles tries what somebody is, with a phrase of its own before
// the name, wherever who speaks can stand: "said former mayor of Leeds Jane Doe".
func TestShapesOfTitles(t *testing.T) {
	names := []string{"Mara Lindqvist", "Denise Huckaby", "Gonzalo Mamani Terrazas"}
	shapes := []string{
		"N said it was “ready” to go.", "“We are ready,” said N.", "“We are ready,” N said.", "It was “ready”, according to N.",
		"On Friday N told reporters: “We are ready.”", "It is “ready” and must go, N added.", "The plan was called “ready” by N on Monday.",
	}
	n := 0
	for _, role := range []string{
		"mayor", "former mayor", "secretary", "vice-president", "deputy head", "chairwoman", "acting director", "spokeswoman",
		"campaign manager", "president and founder", "senior director", "party secretary", "regional manager", "interim chief",
	} {
		for _, of := range []string{
			"of Leeds", "of La Paz", "of San Francisco", "of the group", "of the House", "of the board", "of the hospital trust", "of the residents' group", "for research",
			"of operations", "at the station", "of the Harbour Party", "for Public Health", "of news at the station", "of the city council",
			"for the campaign", "of the union", "in charge of roads",
		} {
			for _, shape := range shapes {
				n++
				name := names[n%len(names)]
				sentence := capital(strings.Replace(shape, "N", role+" "+of+" "+name, 1))
				if got := speakerIn(t, sentence); got != name {
					t.Errorf("%q: said by %q", sentence, got)
				}
			}
		}
	}
}

// TestLettersBehindNames: what stands behind a name in capitals hides nobody.
func TestLettersBehindNames(t *testing.T) {
	for _, letters := range []string{"QC", "KC", "SC", "BL", "MP", "TD", "MSP", "MEP", "OBE"} {
		for _, shape := range []string{
			"Yesterday the party's transport spokeswoman Mara Lindqvist XX said: “We are ready.”",
			"However, counsel for the driver, Mara Lindqvist XX, said he had been “ready” to go.",
			"Defence counsel, Mara Lindqvist XX, said: “We are ready.”",
			"“We are ready,” said Mara Lindqvist XX.",
		} {
			sentence := strings.Replace(shape, "XX", letters, 1)
			if got := speakerIn(t, sentence); got != "Mara Lindqvist" {
				t.Errorf("%q: said by %q", sentence, got)
			}
		}
	}
}

// speakerIn gives the name of whoever says the first quotation of a sentence.
func speakerIn(t *testing.T, sentence string) string {
	t.Helper()
	b := quoteBrief(t, "Council meets over the port\n\nThe sea is near. "+sentence)
	if len(b.Quotes) == 0 {
		return "no quotation"
	}
	i := slices.IndexFunc(b.Entities, func(e briefs.Entity) bool { return briefs.Ref(e.ID) == b.Quotes[0].Speaker })
	if i < 0 {
		return ""
	}
	return b.Entities[i].Name
}

// TestSpeakersOfNoKnownKind: whoever says something in so many words can speak,
// and many of whom nothing is known judge as people do.
func TestSpeakersOfNoKnownKind(t *testing.T) {
	for _, who := range []string{"the wibblers", "the mutinous wibblers", "two dozen wibblers", "wibblers in the valley"} {
		head := "wibblers"
		for _, saying := range []string{
			"said the plan was “a broken promise.”", "told Jon Trask that the plan was “a broken promise.”", "warned that it was “a broken promise.”",
			"insisted that it was “a broken promise.”", "called the plan “a broken promise.”", "described the plan as “a broken promise.”",
			"branded Jon Trask “a broken man.”", "said in a statement that it was “a broken promise.”",
		} {
			isOf(t, who+" "+saying, head)
			isOf(t, "On Monday, "+who+" "+saying, head)
		}
	}
}
