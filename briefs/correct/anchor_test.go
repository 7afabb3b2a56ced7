package correct_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
	"dateline/briefs/correct"
)

// TestKeptOverARefresh makes corrections on one article and applies them to what
// became of it.
func TestKeptOverARefresh(t *testing.T) {
	was := built(t, mill)
	cs := []correct.Correction{
		must(t)(correct.Speaker(was, "q4", "tom-okafor")),
		must(t)(correct.About(was, "lena-brennan", "the owner")),
		must(t)(correct.Date(was, dated(t, was, "June").ID, "2025-06")),
		must(t)(correct.Split(was, "tom-okafor", "Okafor")),
		must(t)(correct.Hide(was, "q2")),
	}
	for name, now := range map[string]*briefs.Brief{
		"as it was":           built(t, mill),
		"a paragraph before":  built(t, strings.Replace(mill, "\n\n“We could", "\n\nThe news came as a shock to a town that has lived by paper for a hundred years.\n\n“We could", 1)),
		"reworded elsewhere":  built(t, strings.Replace(mill, "The mill opened on 3 May 1921.", "It all began in the spring of 1921.", 1)),
		"other marks":         built(t, strings.NewReplacer("“", "\"", "”", "\"", "’", "'", " — ", " – ").Replace(mill)),
		"double blanks":       built(t, strings.ReplaceAll(mill, ". ", ".  ")),
		"another article id":  built(t, flood, mill),
		"a lead of new words": built(t, strings.Replace(mill, "will close in June, its owner said", "is to be closed in June, the owners said", 1)),
	} {
		t.Run(name, func(t *testing.T) {
			got := applied(t, now, cs...)
			if q := got.Quotes[len(got.Quotes)-1]; !q.Corrected || q.Speaker != "tom-okafor" {
				t.Errorf("%q is by %q", q.Passages[0].Text, q.Speaker)
			}
			if diff := cmp.Diff([]string{"the owner"}, texts(who(t, got, "Lena Brennan").About)); diff != "" {
				t.Error(diff)
			}
			if d := dated(t, got, "June"); d.Value != "2025-06" {
				t.Errorf("June is %s", d.Value)
			}
			who(t, got, "Okafor")
			if len(got.Quotes) != len(now.Quotes)-1 {
				t.Error("the quote is not hidden")
			}
		})
	}
}

// TestTwice says the same words twice, in the same surroundings but for their
// place: each correction keeps to its own.
func TestTwice(t *testing.T) {
	refrain := "The council met in the old hall of the town that evening, as it does each week.\n\n“Not in our name,” said Ida Brennan.\n\n"
	text := "The March\n\n" + refrain + strings.Repeat("Nothing else was said of it by anybody in the town at all. ", 12) + "\n\n" + refrain + "The end came late.\n"
	b := built(t, text)
	if len(b.Quotes) != 2 {
		t.Fatalf("%d quotes, want 2", len(b.Quotes))
	}
	for i, q := range b.Quotes {
		c := must(t)(correct.Hide(b, q.ID))
		if got := applied(t, b, c); got.Quotes[0].ID != b.Quotes[1-i].ID {
			t.Errorf("hiding %s hides the other", q.ID)
		}
		if got := applied(t, b, c, c); len(got.Quotes) != 1 {
			t.Errorf("hiding %s twice hides the other, too", q.ID)
		}
		if got := applied(t, applied(t, b, c), c); len(got.Quotes) != 1 {
			t.Errorf("hiding %s again hides the other", q.ID)
		}
		later := built(t, strings.Replace(text, "The March\n\n", "The March of the many\n\nIt rained.\n\n", 1))
		if got := applied(t, later, c); got.Quotes[0].Passages[0].Start != later.Quotes[1-i].Passages[0].Start {
			t.Errorf("with a paragraph put before, hiding %s hides the other", q.ID)
		}
	}
}

func TestMisfits(t *testing.T) {
	b := built(t, mill)
	two := built(t, "Two Say It\n\n“Enough,” said Ida Brennan.\n\nThe rain went on for days and days in the whole of the valley, and nobody came.\n\n“Enough,” said Tom Okafor.\n")
	hide := func(text string) correct.Correction {
		return correct.Correction{Deed: correct.HideQuote, Quote: correct.Anchor{Text: text}}
	}
	speaker := func(text string) correct.Correction {
		return correct.Correction{Deed: correct.SetSpeaker, Quote: correct.Anchor{Text: text}}
	}
	namesakes := applied(t, b, must(t)(correct.Name(b, "lena-brennan", "Ida Brennan")))
	for name, test := range map[string]struct {
		brief *briefs.Brief
		c     correct.Correction
		want  correct.Misfit
	}{
		"words gone":        {b, hide("Something else"), correct.Misfit{Why: correct.Gone, Words: "Something else"}},
		"twice":             {two, hide("Enough,"), correct.Misfit{Why: correct.Ambiguous, Words: "Enough,"}},
		"no quote":          {b, speaker("the northern hall"), correct.Misfit{Why: correct.Unquoted, Words: "the northern hall"}},
		"other surrounding": {two, correct.Correction{Deed: correct.HideQuote, Quote: correct.Anchor{Text: "Enough,", Before: "She cried: ‘", After: "’ and left"}}, correct.Misfit{Why: correct.Altered, Words: "Enough,"}},
		"nobody":            {b, correct.Correction{Deed: correct.SetAbout, Entity: correct.Entity{Name: "Zoe"}}, correct.Misfit{Why: correct.Unnamed, Words: "Zoe"}},
		"nobody of the id":  {b, correct.Correction{Deed: correct.SetAbout, Entity: correct.Entity{ID: "zoe"}}, correct.Misfit{Why: correct.Unnamed, Words: "zoe"}},
		"two namesakes":     {namesakes, correct.Correction{Deed: correct.SetAbout, Entity: correct.Entity{Name: "Ida Brennan"}}, correct.Misfit{Why: correct.Ambiguous, Words: "Ida Brennan"}},
		"speaker unknown":   {b, correct.Correction{Deed: correct.SetSpeaker, Quote: correct.Anchor{Text: "Nobody asked us,"}, Entity: correct.Entity{Name: "Zoe"}}, correct.Misfit{Why: correct.Unnamed, Words: "Zoe"}},
		"other unknown":     {b, correct.Correction{Deed: correct.MergeEntities, Entity: correct.Entity{ID: "ida-brennan"}, Other: correct.Entity{Name: "Zoe"}}, correct.Misfit{Why: correct.Unnamed, Words: "Zoe"}},
		"mention gone":      {b, correct.Correction{Deed: correct.SetAbout, Entity: correct.Entity{Name: "Zoe", At: correct.Anchor{Text: "Zoe"}}}, correct.Misfit{Why: correct.Gone, Words: "Zoe"}},
		"description gone":  {b, correct.Correction{Deed: correct.SetAbout, Entity: correct.Entity{ID: "ida-brennan"}, Words: correct.Anchor{Text: "the queen"}}, correct.Misfit{Why: correct.Gone, Words: "the queen"}},
		"part of a word":    {b, correct.Correction{Deed: correct.SetName, Entity: correct.Entity{ID: "ida-brennan"}, Words: correct.Anchor{Text: "enna"}}, correct.Misfit{Why: correct.Gone, Words: "enna"}},
		"no date":           {b, correct.Correction{Deed: correct.SetDate, Date: correct.Anchor{Text: "the council"}, Value: "2021"}, correct.Misfit{Why: correct.Undated, Words: "the council"}},
		"no alias":          {b, correct.Correction{Deed: correct.SplitAlias, Entity: correct.Entity{ID: "ida-brennan"}, Alias: "Idi"}, correct.Misfit{Why: correct.NoAlias, Words: "Idi"}},
		"nothing at all":    {b, correct.Correction{}, correct.Misfit{Why: correct.Invalid}},
		"unknown deed":      {b, correct.Correction{Deed: "praise"}, correct.Misfit{Why: correct.Invalid}},
		"no real day":       {b, correct.Correction{Deed: correct.SetDate, Date: correct.Anchor{Text: "June"}, Value: "2021-06-31"}, correct.Misfit{Why: correct.Invalid}},
	} {
		t.Run(name, func(t *testing.T) {
			good := correct.Correction{Deed: correct.HideQuote, Quote: correct.Anchor{Text: "It stands nowhere"}}
			got, misfits := correct.Apply(test.brief, []correct.Correction{good, test.c})
			want := []correct.Misfit{{Correction: good, Why: correct.Gone, Words: "It stands nowhere"}, test.want}
			want[1].Index, want[1].Correction = 1, test.c
			if diff := cmp.Diff(want, misfits); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(encoded(t, test.brief), encoded(t, got)); diff != "" {
				t.Errorf("what does not fit changes the brief: %s", diff)
			}
		})
	}
}

// TestByHand writes corrections as a person would, with the least that tells.
func TestByHand(t *testing.T) {
	b := built(t, mill)
	got := applied(t, b,
		correct.Correction{Deed: correct.HideQuote, Quote: correct.Anchor{Text: "Nobody asked us,"}},
		correct.Correction{Deed: correct.SetSpeaker, Quote: correct.Anchor{Text: "We could not go on like this"}, Entity: correct.Entity{Name: "tom okafor"}},
		correct.Correction{Deed: correct.SetDate, Date: correct.Anchor{Text: "3 May 1921"}, Value: "1922"},
		correct.Correction{Deed: correct.SetAbout, Entity: correct.Entity{Name: "Okafor"}, Words: correct.Anchor{Text: "Mayor"}},
	)
	if q := said(t, got, "We could"); q.Speaker != "tom-okafor" {
		t.Errorf("the first quote is by %q", q.Speaker)
	}
	if len(got.Quotes) != len(b.Quotes)-1 || dated(t, got, "3 May 1921").Value != "1922" {
		t.Error("not all was done")
	}
}

// A merge and a split hold for corrections made before them, and those made
// after hold when they are undone.
func TestEntitiesAreFoundThroughOtherCorrections(t *testing.T) {
	b := built(t, mill)
	merge := must(t)(correct.Merge(b, "ida-brennan", "lena-brennan"))
	about := must(t)(correct.About(b, "lena-brennan", "the owner"))
	for name, order := range map[string][]correct.Correction{"before": {about, merge}, "after": {merge, about}} {
		if got := texts(who(t, applied(t, b, order...), "Ida Brennan").About); !strings.Contains(strings.Join(got, "; "), "the owner") {
			t.Errorf("a description set %s the merge is lost: %q", name, got)
		}
	}
	split := must(t)(correct.Split(b, "tom-okafor", "Okafor"))
	of := must(t)(correct.About(applied(t, b, split), "okafor", "the council"))
	if got := texts(who(t, applied(t, b, split, of), "Okafor").About); got[0] != "the council" {
		t.Errorf("the one split off is %q", got)
	}
	if got := texts(who(t, applied(t, b, of), "Tom Okafor").About); got[0] != "the council" {
		t.Errorf("with the split undone, he is %q", got)
	}
	named := must(t)(correct.Name(b, "lena-brennan", "union secretary Lena Brennan"))
	after := must(t)(correct.About(applied(t, b, named), "lena-brennan", "the council"))
	if got := texts(who(t, applied(t, b, after), "Lena Brennan").About); got[0] != "the council" {
		t.Errorf("with the name undone, she is %q", got)
	}
}
