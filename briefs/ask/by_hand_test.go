package ask_test

import (
	"path/filepath"
	"slices"
	"testing"

	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/correct"
)

// TestByHand corrects the harbour story and asks it: what was set by hand says
// so, in place of what was inferred.
func TestByHand(t *testing.T) {
	b, err := briefs.Load(filepath.Join("testdata", "harbour.json"))
	if err != nil {
		t.Fatal(err)
	}
	inferred := slices.IndexFunc(b.Quotes, func(q briefs.Quote) bool { return q.Basis == briefs.Pronoun })
	dated := slices.IndexFunc(b.Timeline, func(e briefs.Event) bool { return e.Date != "" })
	id, other := b.Quotes[inferred].ID, b.Quotes[(inferred+1)%len(b.Quotes)].ID
	speaker := string(b.Quotes[inferred].Speaker)
	var cs []correct.Correction
	for _, make := range []func() (correct.Correction, error){
		func() (correct.Correction, error) { return correct.Speaker(b, id, speaker) },
		func() (correct.Correction, error) { return correct.Speaker(b, other, "") },
		func() (correct.Correction, error) { return correct.About(b, speaker, "") },
		func() (correct.Correction, error) { return correct.Date(b, string(b.Timeline[dated].Date), "1999-03") },
	} {
		c, err := make()
		if err != nil {
			t.Fatal(err)
		}
		cs = append(cs, c)
	}
	b, misfits := correct.Apply(b, cs)
	if len(misfits) > 0 {
		t.Fatal(misfits)
	}
	kinds := func(notes []ask.Note) []ask.NoteKind {
		var out []ask.NoteKind
		for _, n := range notes {
			out = append(out, n.Kind)
		}
		return out
	}
	for _, q := range ask.Quotes(b, ask.QuoteQuery{}).Quotes {
		got := kinds(q.Notes)
		switch q.ID {
		case id:
			if !slices.Equal(got, []ask.NoteKind{ask.SpeakerByHand}) {
				t.Errorf("the speaker was set, and the notes are %q", got)
			}
		case other:
			if !slices.Equal(got, []ask.NoteKind{ask.SpeakerUnknown, ask.SpeakerByHand}) {
				t.Errorf("the speaker was taken off, and the notes are %q", got)
			}
		default:
			if slices.Contains(got, ask.SpeakerByHand) {
				t.Errorf("%s was not corrected, and the notes are %q", q.ID, got)
			}
		}
	}
	for _, p := range ask.Who(b, "").Matches {
		if got := slices.Equal(kinds(p.Notes), []ask.NoteKind{ask.PersonByHand}); got != (p.ID == speaker) {
			t.Errorf("%s: notes %q", p.ID, kinds(p.Notes))
		}
	}
	a, err := ask.Timeline(b, "1999", "1999")
	if err != nil || len(a.Events) == 0 {
		t.Fatalf("nothing in 1999: %v", err)
	}
	if got := kinds(a.Events[0].Notes); !slices.Equal(got, []ask.NoteKind{ask.DateByHand}) {
		t.Errorf("the date was set, and the notes are %q", got)
	}
}
