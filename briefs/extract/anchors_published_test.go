package extract

import (
	"testing"
	"time"

	"dateline/briefs"
)

// The line that says when the story was published dates its weekdays.
func TestPublishedIsReadAboveTheStory(t *testing.T) {
	const above, below = "A storm hits the coast\n\nBy Owen Pratt\n", "\n\nBERGEN, Norway — A storm tore the mast from the ship Polaris on Thursday.\n\nThe crew was saved, the coast guard said. The harbour opens again on 20 October 2025.\n"
	for line, want := range map[string]string{
		"Published: 12 October 2025":                                    "2025-10-12",
		"Sunday, October 12, 2025 5:00AM":                               "2025-10-12",
		"Published on October 12, 2025, 9:14 AM":                        "2025-10-12",
		"Sun., Oct. 12, 2025 | Updated 3:15 p.m.":                       "2025-10-12",
		"First published on Sun 12 Oct 2025 12.00 BST":                  "2025-10-12",
		"Last updated 13 October 2025, first published 12 October 2025": "2025-10-12",
		"Published 12 Oct 2025, updated 13 Oct 2025":                    "2025-10-12",
		"2025-10-12":                    "2025-10-12",
		"Last updated: 13 October 2025": "", // of another day
		"12/10/2025":                    "", // October or December
		"October 12":                    "", // of which year?
		"The ship Polaris, seen on 12 October 2025, lost its mast at sea.": "", // the story's own
	} {
		b, err := Build([]briefs.Article{{ID: "a1", Text: above + line + below}}, Options{At: time.Unix(0, 0).UTC()})
		if err != nil {
			t.Fatal(err)
		}
		if got := b.Articles[0].Published; got != want {
			t.Errorf("%q: published %q, want %q", line, got, want)
		}
		thursday := map[string]string{"2025-10-12": "2025-10-09"}[want]
		for _, d := range b.Dates {
			if thursday != "" && d.Passage.Text == "Thursday" && d.Value != thursday {
				t.Errorf("%q: Thursday is %s, want %s", line, d.Value, thursday)
			}
		}
	}
	b, err := Build([]briefs.Article{{ID: "a1", Published: "2025-10-14", Text: above + "12 October 2025" + below}}, Options{At: time.Unix(0, 0).UTC()})
	if err != nil || b.Articles[0].Published != "2025-10-14" {
		t.Errorf("what the editor says was not kept: %v, %v", b.Articles[0].Published, err)
	}
}

// The year that a paragraph has come to hides the day that was told before it.
func TestEveningOfAYear(t *testing.T) {
	const before = "A medal\n\nOn March 3, 1962, a storm tore the mast from the ship.\n\n"
	for text, want := range map[string]string{
		before + "In 2004 the society gave Mara Dow its medal. She spoke to the crew that evening.\n":  "2004-XX-XXTEV",
		before + "The ship, built in 1958, was towed home. Mara Dow spoke to the crew that evening.\n": "1962-03-03TEV",
	} {
		b, err := Build([]briefs.Article{{ID: "a1", Text: text}}, Options{At: time.Unix(0, 0).UTC()})
		if err != nil {
			t.Fatal(err)
		}
		if d := b.Dates[len(b.Dates)-1]; d.Passage.Text != "that evening" || d.Value != want {
			t.Errorf("%q is %s, want %s", d.Passage.Text, d.Value, want)
		}
	}
}

// A day before a comma has its year after it, whatever figure comes next.
func TestYearBeforeAFigure(t *testing.T) {
	b, err := Build([]briefs.Article{{ID: "a1", Text: "A flood\n\nOn May 3, 2024, 40 people died in the flood near Ulmwick, the mayor said.\n"}}, Options{At: time.Unix(0, 0).UTC()})
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Dates) != 1 || b.Dates[0].Value != "2024-05-03" {
		t.Errorf("dates %+v, want 2024-05-03 alone", b.Dates)
	}
}
