package summary

import (
	"testing"

	"dateline/briefs"
	"dateline/briefs/extract/cast"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// Whether a sentence can be read outside its place, as the second of a story.
func TestFitness(t *testing.T) {
	for text, want := range map[string]fitness{
		"The ferry line of Port Ellery carried nine thousand passengers.":         fits,
		"Two years later, the council closed the ferry line for loss.":            unfit,
		"A few hours earlier, the council had closed the ferry line.":             unfit,
		"The day before, the council had closed the ferry line for loss.":         unfit,
		"Those of the council who had voted for the ferry line left.":             fitsAfter,
		"Among them was a captain who had sailed with the ferry for years.":       unfit,
		"Passengers and captains had already marched across it.":                  fitsAfter,
		"Police think he was struck while he stood on the quay at noon.":          fitsAfter,
		"The harbour captain says he was struck while he stood on the quay.":      fits,
		"Mara Lindqvist sided with the council of the town in both cases.":        fitsAfter,
		"The harbour council closed both lines and quays for loss.":               fits,
		"Earlier in the day, the council had closed the ferry line for loss.":     unfit,
		"The harbour council closed the line because nobody had paid for it.":     fits,
		"The two bidders for the ferry line met on Tuesday for the first time.":   unfit,
		"Two days after the storm, the council closed the ferry line.":            fits,
		"Some nine hundred captains of the line marched through town on Tuesday.": unfit,
	} {
		d := summarised("The storm came in the night and broke the quay into three pieces.\n\n" + text)
		if got := d.fitness(len(d.Sentences)-1, len(d.Quoted), 2); got != want {
			t.Errorf("%q: got %d, want %d", text, got, want)
		}
	}
	d := summarised("Some nine hundred captains of the line marched through town on Tuesday.\n\nThe council slept.")
	if got := d.fitness(0, 0, 1); got != fits {
		t.Errorf("as a story's first: got %d", got)
	}
}

// summarised reads a text as the summary does.
func summarised(text string) *document {
	return &document{&cast.Document{Document: names.Find(page.Read(&briefs.Article{ID: "a1", Text: text}))}}
}
