package extract_test

import "testing"

// TestShapesOfAttached: a participle right behind a noun phrase that the
// sentence comes upon is that one's.
func TestShapesOfAttached(t *testing.T) {
	for _, who := range []struct{ words, head string }{
		{"Several carried signs", "signs"}, {"Several carried cardboard keys and signs", "signs"}, {"Jon Doe was met by protesters", "protesters"},
		{"Jon Doe was greeted at the station by a crowd of students", "crowd"}, {"A station captured footage of students", "students"},
		{"The talk followed an endorsement from Jon Doe and a minute-long ad", "ad"},
		{"The sea reached its highest level, with the Coast Service describing it as rare and residents in Port Elgar", "residents"},
		{"The party heard Jon Doe, with hecklers", "hecklers"}, {"Jon Doe left the hall to a chorus of fans", "chorus"}, {"Police found a note", "note"},
		{"The hall was full of people", "people"}, {"There was a banner", "banner"}, {"Outside stood a group of nurses", "group"},
		{"The Herald ran an editorial", "editorial"}, {"The mayor heard from dozens of residents", "dozens"}, {"Jon Doe waved at supporters", "supporters"},
		{"Jon Doe and Jane Roe met an aide", "an aide"},
	} {
		for _, says := range []string{
			"calling the plan “a broken promise.”", "shouting “shame on you.”", "chanting: “Go home now!”", "saying it was “a broken promise.”",
			"describing the plan as “a broken promise.”", "urging voters to “go home now.”", "demanding “a new vote.”",
		} {
			isOf(t, who.words+" "+says, who.head)
		}
	}
	for sentence, head := range map[string]string{
		"Jon Doe wrote to the nurses saying it was “a broken promise.”":            "Doe",
		"Jon Doe left office calling it “a broken promise.”":                       "Doe",
		"Jon Doe thanked supporters saying it was “a new start.”":                  "Doe",
		"Jon Doe spoke to reporters calling the plan “a broken promise.”":          "Doe",
		"Jon Doe mocked Jane Roe’s claims that they were friends as “a sad joke.”": "Doe",
		"Jon Doe hit back at critics of the plan calling them “wreckers.”":         "Doe",
		"Jon Doe spent the day in Leeds urging voters to “go home now.”":           "Doe",
		"Jon Doe ended his speech to the nurses calling the plan “a new start.”":   "Doe",
		"Jon Doe’s depiction of the firm as “a nest of thieves” was false.":        "Doe",
	} {
		isOf(t, sentence, head)
	}
}
