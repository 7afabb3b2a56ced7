package extract_test

import (
	"fmt"
	"strings"
	"testing"
)

// TestWhoseTextsAre crosses texts with how their authors are told: what the text says is said by
// whoever it is from.
func TestWhoseTextsAre(t *testing.T) {
	const words = "The pier is shut and wet, and the crews are poor."
	frames := []string{
		"One recent %s, written by fisherman Paul Roe, reads in part: “%s”", "The latest %s by Paul Roe says: “%s”", "The first %s from Paul Roe reads: “%s”",
		"Paul Roe’s %s reads: “%s”", "In his %s, Paul Roe wrote: “%s”", "Paul Roe wrote the %s, in which he said: “%s”", "Paul Roe sent one %s in which he said: “%s”",
		"The %s, signed by Paul Roe, said: “%s”", "The %s that Paul Roe sent to the council said: “%s”", "Paul Roe’s %s to the council was short: “%s”",
		"Paul Roe ended his %s with: “%s”", "Paul Roe began the %s with the words “%s”", "The council published one %s by Paul Roe. “%s” it said.",
		"The council published one %[1]s from Paul Roe. “%[2]s” the %[1]s read.", "Paul Roe released another %s. “%s” it said.",
	}
	for _, text := range []string{"letter", "petition", "email", "statement", "memo", "post", "essay", "column", "complaint", "poem", "note", "tweet", "message", "op-ed", "filing"} {
		for _, frame := range frames {
			said := words
			if !strings.HasSuffix(frame, "”") {
				said = words[:len(words)-1] + ","
			}
			saidBy(t, "The council met on Monday in Harrow. Jane Doe and Paul Roe were there. Doe runs the Harbour Fund.\n\n"+fmt.Sprintf(frame, text, said), "Paul Roe")
		}
		for _, frame := range []string{"“%s” said the %s from Paul Roe.", "“%s” reads the %s, signed by Paul Roe.", "“%s” Paul Roe wrote in his %s."} {
			saidBy(t, "The council met on Monday in Harrow. Jane Doe and Paul Roe were there.\n\n"+fmt.Sprintf(frame, words[:len(words)-1]+",", text), "Paul Roe")
		}
	}
}
