package library_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
	"dateline/briefs/library"
)

func TestDiff(t *testing.T) {
	type change struct {
		Says        string
		Differences []library.Difference
	}
	got := map[string]change{}
	for name, edit := range map[string]func(b *briefs.Brief){
		"nothing": func(*briefs.Brief) {},
		"built":   func(b *briefs.Brief) { b.Built.By = "dateline 9" },
		"speaker": func(b *briefs.Brief) {
			b.Quotes[6].Speaker, b.Quotes[6].Basis = "anton-kovac", briefs.Described
			b.Quotes[0].Speaker, b.Quotes[0].Basis = "", briefs.None
		},
		"quote removed and added": func(b *briefs.Brief) {
			b.Quotes = slices.Delete(b.Quotes, 0, 1)
			a := b.Articles[0]
			at := b.Timeline[4].Passage.Start
			b.Quotes = append(b.Quotes, briefs.Quote{ID: "q9", Kind: briefs.Direct, Basis: briefs.Named, Speaker: "mira-feld", Passages: []briefs.Passage{a.Passage(at, at+10)}})
		},
		"wording": func(b *briefs.Brief) {
			b.Quotes[0].Passages = b.Quotes[0].Passages[:1]
			b.Quotes[0].Kind = briefs.Partial
		},
		"description": func(b *briefs.Brief) {
			b.Entities[4].About = []briefs.Passage{b.Entities[1].About[0]}
			b.Entities[0].About = b.Entities[0].About[:1]
			b.Entities[2].Relations = nil
		},
		"person": func(b *briefs.Brief) {
			b.Timeline[0].Entities = nil
			b.Entities[3].ID, b.Entities[3].Name, b.Entities[3].Mentions = "m-feld", "M. Feld", []briefs.Passage{b.Entities[3].About[0]}
			b.Entities[4].Name = "Aarø"
		},
		"organisation": func(b *briefs.Brief) { b.Entities[5].About = nil },
		"date": func(b *briefs.Brief) {
			b.Dates[4].Value = "2022-08-15"
			b.Timeline = slices.Delete(b.Timeline, 0, 1)
			b.Dates = slices.Delete(b.Dates, 3, 4)
		},
		"summary": func(b *briefs.Brief) { b.Summary = b.Summary[:1] },
		"article": func(b *briefs.Brief) { b.Articles[0].Source, b.Articles[0].Published = "Other Wire", "" },
	} {
		old, new := harbour(t), harbour(t)
		edit(new)
		if faults := new.Check(); len(faults) > 0 {
			t.Fatalf("%s: the test's own edit does not hold: %v", name, faults)
		}
		c := library.Diff(old, new)
		if back := library.Diff(new, old); len(c.All()) != len(back.All()) {
			t.Errorf("%s: %d differences one way, %d back", name, len(c.All()), len(back.All()))
		}
		got[name] = change{c.String(), c.All()}
	}
	data, err := json.MarshalIndent(got, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", "diff.json")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, append(data, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(readFile(t, path), string(data)+"\n"); diff != "" {
		t.Errorf("differences (-want +got; go test -update writes them anew):\n%s", diff)
	}
}

// TestASentencePutRightHasChanged: it was not taken out for another.
func TestASentencePutRightHasChanged(t *testing.T) {
	old, new := harbour(t), harbour(t)
	text := old.Summary[1].Text
	new.Summary[1].Text = text[:len(text)-len("night shifts.")] + "day shifts."
	c := library.Diff(old, new)
	if len(c.Summary) != 1 || c.Summary[0].Kind != library.Changed || c.Summary[0].Old.Text != text || c.Summary[0].New.Text != new.Summary[1].Text {
		t.Errorf("it says %+v", c.Summary)
	}
	if n := library.Things(c.Summary, library.Changed); n != 1 {
		t.Errorf("%d things changed", n)
	}
	new.Summary[1].Text = "Nobody knows what comes next."
	if c := library.Diff(old, new); len(c.Summary) != 2 || c.Summary[0].Kind != library.Removed {
		t.Errorf("of another sentence it says %+v", c.Summary)
	}
}
