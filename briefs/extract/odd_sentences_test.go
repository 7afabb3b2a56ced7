package extract

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestOddSentencesEndNoProgram holds that no order of the words which the rules of attribution look for
// ends the program: rules look at what stands beside a word, and there may be nothing.
func TestOddSentencesEndNoProgram(t *testing.T) {
	const opens = "The council met on Monday in Harrow Bay.\n\nThere was rain all day long."
	words := strings.Fields("asked if whether she he believes written as introduced called the board , and Jane Doe said that who of which told rejected only not by then though : a farmer one the nine letter in described show documents likely refused to her him when after whom some of them named first name Ana because those")
	random := rand.New(rand.NewPCG(1, 2))
	for range 250 {
		text := opens
		for range 20 {
			text += "\n\n"
			for i := range 2 + random.IntN(10) {
				word := words[random.IntN(len(words))]
				if i == 0 {
					word = strings.ToUpper(word[:1]) + word[1:]
				}
				text += word + " "
			}
			text += "“a waste of good rope”"
			if random.IntN(2) == 0 {
				text += " " + words[random.IntN(len(words))]
			}
			text += "."
		}
		buildDated(t, text, "2024-03-05")
	}
}
