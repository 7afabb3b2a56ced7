package library_test

import (
	"testing"
	"unicode/utf8"

	"dateline/briefs"
	"dateline/briefs/library"
)

// TestAChangedTextShowsWhere: of two texts of an article a moderator sees the
// words that first differ, and those that stand before them.
func TestAChangedTextShowsWhere(t *testing.T) {
	const long = "The ferry to the northern islands, which had not sailed since the storm of the week before, "
	for name, x := range map[string]struct{ was, now, old, new string }{
		"a word":                 {"The bridge is open.\n\nIt is old.", "The bridge is shut.\n\nIt is old.", "The bridge is open.", "The bridge is shut."},
		"a paragraph more":       {"One stands.\n\nThree falls.", "One stands.\n\nTwo sits.\n\nThree falls.", "", "Two sits."},
		"a paragraph less":       {"One stands.\n\nTwo sits.\n\nThree falls.", "One stands.\n\nThree falls.", "Two sits.", ""},
		"words at the end":       {"It is over.", "It is over. All went home.", "It is over.", "It is over. All went home."},
		"late in a long line":    {long + "left at noon.", long + "left at dusk.", "the storm of the week before, left at noon.", "the storm of the week before, left at dusk."},
		"other words altogether": {"Рыба плывёт.", "Птица летит.", "Рыба плывёт.", "Птица летит."},
		"one letter of two kept": {"Cafe é", "Cafe è", "Cafe é", "Cafe è"},
		"nothing but a blank":    {"One.\n\nTwo.", "One.\n\n\nTwo.", "", ""},
		"all is new":             {"", "A story.", "", "A story."},
	} {
		t.Run(name, func(t *testing.T) {
			brief := func(text string) *briefs.Brief {
				return &briefs.Brief{Articles: []briefs.Article{{ID: "a1", Title: "Ferry", Text: text}}}
			}
			all := library.Diff(brief(x.was), brief(x.now)).All()
			if len(all) != 1 {
				t.Fatalf("%d differences: %+v", len(all), all)
			}
			words := func(p *briefs.Passage, in string) string {
				if p == nil {
					return ""
				}
				if in[p.Start:p.End] != p.Text {
					t.Errorf("%+v does not stand in %q", p, in)
				}
				return p.Text
			}
			if old, new := words(all[0].Old, x.was), words(all[0].New, x.now); old != x.old || new != x.new {
				t.Errorf("shows %q → %q, want %q → %q", old, new, x.old, x.new)
			}
		})
	}
}

// FuzzChangedText: whatever two texts are, what is shown of them stands in
// them.
func FuzzChangedText(f *testing.F) {
	f.Add("One stands.\n\nThree falls.", "One stands.\n\nTwo sits.\n\nThree falls.")
	f.Add("naïve é", "naïve è")
	f.Fuzz(func(t *testing.T, was, now string) {
		if !utf8.ValidString(was) || !utf8.ValidString(now) || was == now {
			return
		}
		old := &briefs.Brief{Articles: []briefs.Article{{ID: "a1", Text: was}}}
		new := &briefs.Brief{Articles: []briefs.Article{{ID: "a1", Text: now}}}
		for _, d := range library.Diff(old, new).All() {
			if d.Old != nil && was[d.Old.Start:d.Old.End] != d.Old.Text || d.New != nil && now[d.New.Start:d.New.End] != d.New.Text {
				t.Errorf("%q to %q is shown as %+v", was, now, d)
			}
		}
	})
}
