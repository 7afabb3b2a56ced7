package render

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
)

func TestStateComesBackFromItsCustomID(t *testing.T) {
	s := State{Verb: "timeline", Story: "harbour", Revision: "abc123", Query: []string{"15 Aug 2021", "2022"}, Page: "12"}
	back, err := ParseState(s.ID())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(s, back); diff != "" {
		t.Errorf("(- sent, + back):\n%s", diff)
	}
	if got, want := s.ID(), "timeline|harbour|abc123|15 Aug 2021^2022|12"; got != want {
		t.Errorf("the custom_id is %q, want %q", got, want)
	}
}

func TestTheLongestStateFits(t *testing.T) {
	s := State{
		Verb: "timeline", Story: strings.Repeat("s", 64), Revision: "abc123",
		Query: []string{strings.Repeat("a", 19), strings.Repeat("b", MostQuery-20)}, Page: "99999",
	}
	back, err := ParseState(s.ID())
	if err != nil || len(s.ID()) > 100 {
		t.Fatalf("%q of %d characters: %v", s.ID(), len(s.ID()), err)
	}
	if back.Story != Tag(s.Story) || back.Part(1) != s.Query[1] || back.Page != s.Page {
		t.Errorf("it comes back as %+v", back)
	}
}

func TestForgedCustomIDsAreRefused(t *testing.T) {
	for _, id := range []string{
		"", "quotes", "||||", "quotes|a|b|c", "quotes|a|b|c|d|e", "quotes|a|b|c|-1", "quotes|a|b|c|01", "quotes|a|b|c|1e3", "quotes|a|b|c|100000",
		strings.Repeat("x", 101), "quotes|" + strings.Repeat("x", 100) + "|b|c|1",
	} {
		if s, err := ParseState(id); err == nil {
			t.Errorf("%q is read as %+v", id, s)
		}
	}
}

func FuzzParseState(f *testing.F) {
	f.Add("quotes|a|b|c^d|1")
	f.Add("who|~abcdefgh|000000|?|0")
	f.Fuzz(func(t *testing.T, id string) {
		if s, err := ParseState(id); err == nil && len(s.Story) <= longStory && s.ID() != id {
			t.Errorf("%q comes back as %q", id, s.ID())
		}
	})
}

func TestRevisionTellsBriefsApart(t *testing.T) {
	seen := map[string]string{Revision(bridge(t)): "as it is"}
	if again := Revision(bridge(t)); seen[again] == "" {
		t.Errorf("the same brief has two revisions, one is %s", again)
	}
	for what, change := range map[string]func(b *briefs.Brief){
		"title":        func(b *briefs.Brief) { b.Title += "!" },
		"source":       func(b *briefs.Brief) { b.Articles[0].Source = "Another" },
		"address":      func(b *briefs.Brief) { b.Articles[0].URL = "" },
		"summary":      func(b *briefs.Brief) { b.Summary = b.Summary[1:] },
		"a quote":      func(b *briefs.Brief) { b.Quotes = b.Quotes[1:] },
		"a speaker":    func(b *briefs.Brief) { b.Quotes[0].Speaker = "chidi-okafor" },
		"its basis":    func(b *briefs.Brief) { b.Quotes[0].Basis = briefs.Described },
		"a name":       func(b *briefs.Brief) { b.Entities[0].Name = "Ines" },
		"an alias":     func(b *briefs.Brief) { b.Entities[0].Aliases = nil },
		"who it is":    func(b *briefs.Brief) { b.Entities[0].About = b.Entities[0].About[:1] },
		"a mention":    func(b *briefs.Brief) { b.Entities[0].Mentions = b.Entities[0].Mentions[:1] },
		"a relation":   func(b *briefs.Brief) { b.Entities[0].Relations = nil },
		"a date":       func(b *briefs.Brief) { b.Dates[0].Value = "2024-02-19" },
		"a date's way": func(b *briefs.Brief) { b.Dates[0].Basis = briefs.Stated },
		"an event":     func(b *briefs.Brief) { b.Timeline = b.Timeline[1:] },
		"its date":     func(b *briefs.Brief) { b.Timeline[0].Date = "d1" },
	} {
		b := bridge(t)
		change(b)
		r := Revision(b)
		if seen[r] != "" {
			t.Errorf("revision %s is of the brief %s and of one with another %s", r, seen[r], what)
		}
		seen[r] = what
	}
}

func BenchmarkRevision(b *testing.B) {
	story := bridge(b)
	b.ReportAllocs()
	for b.Loop() {
		Revision(story)
	}
}
