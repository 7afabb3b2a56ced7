package extract

import (
	"testing"
)

// TestBareByline holds that a name alone below the headline is the writer's, and
// who the story tells of is not.
func TestBareByline(t *testing.T) {
	const story = "The council voted last week to close the library on Mill Lane, and its leader, Gareth Pike, said there was no alternative.\n"
	b := buildDated(t, "The council has forgotten who it works for\n\nRuth Anand\n\n"+story, "")
	if got := b.Articles[0].Authors; len(got) != 1 || got[0] != "Ruth Anand" {
		t.Errorf("authors = %q, want Ruth Anand", got)
	}
	b = buildDated(t, "The council has forgotten who it works for\n\nGareth Pike\n\n"+story, "")
	if got := b.Articles[0].Authors; len(got) != 0 {
		t.Errorf("authors = %q of a name that the story tells of, want none", got)
	}
}

// TestDatelineDay holds that a story's own dateline says when it was published.
func TestDatelineDay(t *testing.T) {
	b := buildDated(t, "KHARSA, Aug. 9, 2016 — Government forces seized the last district before dawn on Tuesday, ending a siege of 14 months.\n", "")
	if got := b.Articles[0].Published; got != "2016-08-09" {
		t.Errorf("published = %q, want the dateline's day", got)
	}
	b = buildDated(t, "Government forces seized the last district of the city on Aug. 9, 2016, ending a siege of 14 months.\n", "")
	if got := b.Articles[0].Published; got != "" {
		t.Errorf("published = %q, want none: the story only tells of that day", got)
	}
}

// TestWhatTheMarksHold holds whose words are whose, and what is nobody's.
func TestWhatTheMarksHold(t *testing.T) {
	for _, c := range []struct {
		name, text, source string
		quotes             int
	}{
		{"a rating", "Ines Duarte, who rates the stock a “buy,” was not surprised.", "", 0},
		{"a text message", "Whitcombe had sent a message to his partner, Kelly Rudge, that read: “They will know about it tomorrow.”", "", 1},
		{"a sign", "He stood below a sign that read “No bread today, come back on Monday.”", "a sign", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := buildDated(t, c.text, "")
			if len(b.Quotes) != c.quotes {
				t.Fatalf("%d quotations, want %d", len(b.Quotes), c.quotes)
			}
			if c.quotes == 0 {
				return
			}
			got := ""
			if s := b.Quotes[0].Source; s != nil {
				got = s.Text
			}
			if got != c.source {
				t.Errorf("source = %q, want %q", got, c.source)
			}
		})
	}
}
