package extract_test

import (
	"fmt"
	"testing"
)

// TestPartiesDescribed crosses how the text says whose party and state two people are of with how
// they are then called by them.
func TestPartiesDescribed(t *testing.T) {
	forms := []string{
		"Rep. %[1]s (%[2]s-%[3]s)", "Rep. %[1]s, %[2]s-%[3]s,", "Rep. %[1]s (%[2]s., %[3]s)", "%[4]s Rep. %[1]s of %[5]s", "%[1]s, a %[5]s %[6]s,", "%[1]s, a %[6]s from %[5]s,",
		"%[5]s %[6]s %[1]s", "Rep. %[1]s, %[6]s of %[5]s,", "%[5]s %[4]s Rep. %[1]s", "House %[4]s leader %[1]s",
	}
	contexts := []string{
		"%[1]s said no on Monday. %[2]s did not agree.", "%[1]s met %[2]s on Monday.", "%[1]s voted no. It was late. %[2]s voted yes.",
	}
	for _, form := range forms {
		jane := fmt.Sprintf(form, "Jane Tandrum", "R", "N.Y.", "Republican", "New York", "Republican")
		for _, other := range forms {
			tom := fmt.Sprintf(other, "Tom Verel", "D", "Ohio", "Democratic", "Ohio", "Democrat")
			for _, context := range contexts {
				for _, order := range [][2]string{{jane, tom}, {tom, jane}} {
					text := upperFirst(fmt.Sprintf(context, order[0], order[1]))
					spokenBy(t, text, "“It is a long road,” the Republican said.", "jane-tandrum")
					spokenBy(t, text, "“It is a long road,” the New York Republican told the radio.", "jane-tandrum")
					spokenBy(t, text, "The Democrat called it “a long road”.", "tom-verel")
					spokenBy(t, text, "“It is a long road,” said the Ohio Democrat.", "tom-verel")
				}
			}
		}
	}
}

// TestPartiesOfTheUnknown holds whom a word for one of a party means where the text says nothing
// of parties, or of another one only.
func TestPartiesOfTheUnknown(t *testing.T) {
	testSpeakers(t, []speakersCase{
		{"a chairman, and a secretary whom no state sends", "Subcommittee chairman Howard Tandrum wants it shifted. Assistant Road Secretary Matthew Verel said no.\n\n“It is a long road,” the Ohio Democrat said.", "Howard Tandrum"},
		{"another party's", "Rep. Jane Tandrum (R-N.Y.) said no. It was late.\n\n“It is a long road,” the Democrat said.", "-"},
		{"two of one party", "Rep. Jane Tandrum (R-N.Y.) said no. Rep. Tom Verel (R-Ohio) agreed.\n\n“It is a long road,” the Republican said.", "-"},
		{"two of one party, and a state", "Rep. Jane Tandrum (R-N.Y.) said no. Rep. Tom Verel (R-Ohio) agreed.\n\n“It is a long road,” the New York Republican said.", "Jane Tandrum"},
		{"a senator of no known party", "Senator Jane Tandrum said no. It was late.\n\n“It is a long road,” the Democrat said.", "Jane Tandrum"},
	})
}
