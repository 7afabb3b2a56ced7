package ask_test

import (
	"testing"

	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/extract"
)

// TestWhoIsShownWithoutThePronoun shows readers the words for one who has no name
// without the "who" that the article goes on with.
func TestWhoIsShownWithoutThePronoun(t *testing.T) {
	const text = "Harrow Bay has a new pier\n\nThe pier was opened on Monday in the rain.\n\nThe police led out a man in the crowd who shouted “Shame on all of you!” twice.\n"
	b, err := extract.Build([]briefs.Article{{ID: "a1", Title: "Harrow Bay has a new pier", Text: text}}, extract.Options{ID: "pier", Title: "The pier"})
	if err != nil {
		t.Fatal(err)
	}
	quotes := ask.Quotes(b, ask.QuoteQuery{}).Quotes
	if len(quotes) != 1 || quotes[0].Source == nil {
		t.Fatalf("the quotations are %+v, want one with words for its speaker", quotes)
	}
	if got := quotes[0].Source.Text; got != "a man in the crowd" {
		t.Errorf("the speaker is shown as %q, want %q", got, "a man in the crowd")
	}
}
