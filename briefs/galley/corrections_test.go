package galley_test

import (
	"bytes"
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/correct"
	"dateline/briefs/galley"
)

func TestCorrections(t *testing.T) {
	zoe, max := correct.Entity{Name: "Zoe Kovac"}, correct.Entity{ID: "max-kovac"}
	long := correct.Anchor{Text: strings.Repeat("so many words ", 20)}
	cs := []correct.Correction{
		{Deed: correct.SetSpeaker, Quote: long, Entity: zoe},
		{Deed: correct.SetSpeaker, Quote: correct.Anchor{Text: "Enough"}},
		{Deed: correct.SetName, Entity: max, Words: correct.Anchor{Text: "Maximilian"}},
		{Deed: correct.SetAbout, Entity: zoe, Words: correct.Anchor{Text: "the mayor"}, Note: "evil \x1b[31m note"},
		{Deed: correct.SetAbout, Entity: zoe},
		{Deed: correct.MergeEntities, Entity: zoe, Other: max},
		{Deed: correct.SplitAlias, Entity: correct.Entity{At: correct.Anchor{Text: "Kovac"}}, Alias: "Max\u202e"},
		{Deed: correct.HideQuote, Quote: correct.Anchor{Text: "Enough"}},
		{Deed: correct.SetDate, Date: correct.Anchor{Text: "Tuesday"}, Value: "2021-08-17"},
	}
	misfits := []correct.Misfit{{Index: 7, Why: correct.Gone, Words: "Enough"}}
	var out bytes.Buffer
	if err := galley.Corrections(&out, cs, misfits, galley.Style{Width: 100}); err != nil {
		t.Fatal(err)
	}
	want := ` 1  “so many words so many words so many words so many words so m…” is by Zoe Kovac
 2  “Enough” is by nobody known
 3  max-kovac is called “Maximilian”
 4  Zoe Kovac is “the mayor” – evil ␛[31m note
 5  Zoe Kovac is not described
 6  Zoe Kovac is also max-kovac
 7  Kovac is not “Max‹U+202E›”
 8  “Enough” is hidden
    does not fit: “Enough” stands in no article of the story any more
 9  “Tuesday” is 17 Aug 2021 (2021-08-17)
`
	if got := out.String(); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	for _, why := range correct.Reasons {
		if s := galley.Misfit(correct.Misfit{Why: why, Words: "\x07x\n"}); s == "" || strings.ContainsAny(s, "\x07\n") || strings.Contains(s, "%!") {
			t.Errorf("%s is told as %q", why, s)
		}
	}
}

func TestHandlesShowWhatATerminalObeys(t *testing.T) {
	b := &briefs.Brief{
		Quotes:   []briefs.Quote{{ID: "q1", Passages: []briefs.Passage{{Text: "red \x1b[31m"}}, Corrected: true}},
		Entities: []briefs.Entity{{ID: "x", Name: "\x07Bell", Aliases: []string{"\u202eturned"}}},
		Dates:    []briefs.Date{{ID: "d1", Passage: briefs.Passage{Text: "June\x1b"}, Value: "2021-06"}},
	}
	var out bytes.Buffer
	if err := galley.Handles(&out, b, galley.Style{Colour: false}); err != nil {
		t.Fatal(err)
	}
	if s := out.String(); strings.ContainsAny(s, "\x1b\x07\u202e") || !strings.Contains(s, "q1  “red ␛[31m” – unattributed · set by hand") {
		t.Errorf("set:\n%q", s)
	}
}
