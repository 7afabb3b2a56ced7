package extract_test

import (
	"strings"
	"testing"
)

// What may stand between a subject and its verb, and leaves who speaks as it was: all
// subjects are tried with all asides and all ways of saying.
var (
	shapesOfAsides = []string{
		"", " on Monday", " in an interview with Jon Trask", " last week", " later", " also", " at the time", " at one point", " in a statement",
		" during a speech in Ashford", " after the vote", " once", ", meanwhile,", ", however,", ", for one,", ", in turn,", ", by contrast,",
		", speaking in Ashford,", ", when asked about it,", ", too,", ", like Jon Trask,", ", unlike Jon Trask,", ", along with Jon Trask,",
		", standing next to Jon Trask,", ", in an email to Jon Trask,", ", through a spokesman,", ", writing in the Herald,",
		", in a letter to Jon Trask on Monday,", " (and many others)", " on Monday in Ashford", " this week on Twitter", " in 2012",
		" earlier this month", " just last week", " then", " repeatedly", " at first", ", in a rare interview,", ", as expected,",
		", to nobody's surprise,", " — to the dismay of Jon Trask —", " in the same breath",
	}
	shapesOfAsideSubjects = []struct{ before, words, head string }{
		{"", "Mara Lindqvist", "Lindqvist"},
		{"The plan drew the ire of ", "Mara Lindqvist, who", "who"},
		{"Mara Lindqvist left early. ", "She", "She"},
		{"", "The mayor", "The mayor"},
		{"", "Critics of the plan", "Critics"},
		{"", "The Harbour Union", "Harbour Union"},
		{"", "A spokesman for Mara Lindqvist", "A spokesman"},
		{"", "Mayor Mara Lindqvist of Ashford", "Lindqvist"},
		{"On Friday, ", "Mara Lindqvist", "Lindqvist"},
		{"Jon Trask stayed silent, but ", "Mara Lindqvist", "Lindqvist"},
	}
	shapesOfAsideSayings = []string{
		"said the plan was “a broken promise.”",
		"called Jon Trask “a broken promise.”",
		"told Jon Trask: “We will mend it soon enough.”",
		"said, “We will mend it soon enough.”",
		"accused Jon Trask of “selling out workers.”",
		"told Jon Trask that the plan was “a broken promise.”",
		"described the plan as “a broken promise.”",
		"backed the plan, but called Jon Trask “a broken promise.”",
		"urged Jon Trask to “put workers first.”",
		"warned of “a broken promise.”",
	}
)

func TestShapesOfAsides(t *testing.T) {
	for _, subject := range shapesOfAsideSubjects {
		t.Run(subject.before+subject.words, func(t *testing.T) {
			for _, aside := range shapesOfAsides {
				for _, saying := range shapesOfAsideSayings {
					text := subject.before + subject.words + aside + " " + saying
					if got := sourceIn(t, text); !strings.Contains(got, subject.head) {
						t.Errorf("%q is given to %q, want %q", text, got, subject.head)
					}
				}
			}
		})
	}
}

// sourceIn gives the words for the source of the last quotation of a text, with what an
// article has around it; "" where there is none.
func sourceIn(t *testing.T, text string) string {
	t.Helper()
	got := ""
	for _, q := range quoteBrief(t, "The council of Ashford voted on Monday to close the old bridge for repairs that will take two years.\n\n"+text).Quotes {
		got = ""
		if q.Source != nil {
			got = q.Source.Text
		}
	}
	return got
}
