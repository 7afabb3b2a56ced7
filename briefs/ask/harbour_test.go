package ask_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/briefs"
)

var update = flag.Bool("update", false, "write what the tests compare with")

// harbour is a brief made by hand over an article made up for these tests, so
// that they stand whatever extraction does. testdata/harbour.json is the same.
func harbour(t testing.TB) *briefs.Brief {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "harbour.txt"))
	if err != nil {
		t.Fatal(err)
	}
	h := hand{t: t, a: &briefs.Article{
		ID: "a1", Title: "Harbour Strike Ends After Talks In Port Velin", Source: "Coast Wire",
		URL: "https://coast.example/harbour-strike", Published: "2023-10-19", Place: "PORT VELIN",
		Editors: []string{"Pia Lorne"}, Credits: []string{"Ilse Brandt/Maravia Photo"},
		Text: string(data), SHA256: briefs.Digest(string(data)),
	}}
	h.a.Furniture = []briefs.Furniture{
		{Passage: h.find("Harbour Strike Ends After Talks In Port Velin"), Kind: briefs.Headline},
		{Passage: h.find("President Zoë Kovač of Maravia meets dockers in Port Velin on Thursday."), Kind: briefs.Caption},
		{Passage: h.find("(Ilse Brandt/Maravia Photo)"), Kind: briefs.Credit},
		{Passage: h.find("PORT VELIN"), Kind: briefs.Dateline},
		{Passage: h.find("Edited by Pia Lorne"), Kind: briefs.Byline},
		{Passage: h.find("The post Harbour Strike Ends After Talks In Port Velin appeared first on Coast Wire."), Kind: briefs.Footer},
	}
	b := &briefs.Brief{
		Format: briefs.Format, Version: briefs.Version, ID: "harbour-strike-ends", Title: h.a.Title,
		Built:    briefs.Built{At: time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC), By: "dateline test"},
		Articles: []briefs.Article{*h.a},
		Summary: []briefs.Passage{
			h.find("The President of Maravia, Zoë Kovač, said on Thursday that the harbour strike was over after nine weeks."),
			h.find("The strike began on Aug. 15 after the port authority cut night shifts."),
		},
		Entities: h.entities(),
		Quotes:   h.quotes(),
		Dates: []briefs.Date{
			h.date("d1", "on Thursday", "2023-10-19", briefs.Day, briefs.Published, 1),
			h.date("d2", "1931", "1931", briefs.Year, briefs.Stated, 0),
			h.date("d3", "1998", "1998", briefs.Year, briefs.Stated, 0),
			h.date("d4", "the 1970s", "197", briefs.Decade, briefs.Stated, 0),
			h.date("d5", "Aug. 15", "2023-08-15", briefs.Day, briefs.Published, 0),
			h.date("d6", "June", "2023-06", briefs.Month, briefs.Context, 0),
			h.date("d7", "2003", "2003", briefs.Year, briefs.Stated, 0),
			h.date("d8", "Monday", "2023-W43", briefs.Week, briefs.Published, 0),
		},
		Timeline: []briefs.Event{
			{Date: "d4", Value: "197", Passage: h.find("The league’s founder, Mira Feld (1931-1998), an aunt of Omar al-Nasri, led the great strike of the 1970s."), Entities: []string{"mira-feld", "omar-al-nasri"}},
			{Date: "d7", Value: "2003", Passage: h.find("In 2003, Zoë Kovač had fought for shorter night shifts as a member of the council."), Entities: []string{"zoe-kovac"}},
			{Date: "", Value: "2003", Passage: h.find("Afterwards the council forbade single-handed night work."), Entities: []string{}},
			{Date: "d6", Value: "2023-06", Passage: h.find("Before that, the two sides had met in June."), Entities: []string{}},
			{Date: "d5", Value: "2023-08-15", Passage: h.find("The strike began on Aug. 15 after the port authority cut night shifts."), Entities: []string{}},
			{Date: "d1", Value: "2023-10-19", Passage: h.find("The President of Maravia, Zoë Kovač, said on Thursday that the harbour strike was over after nine weeks."), Entities: []string{"zoe-kovac"}},
			{Date: "d8", Value: "2023-W43", Passage: h.find("The cranes will move again on Monday"), Entities: []string{}},
		},
	}
	if faults := b.Check(); len(faults) > 0 {
		t.Fatalf("the test's own brief does not hold: %v", briefs.Faults(faults))
	}
	return b
}

// hand cuts passages out of an article by their words.
type hand struct {
	t testing.TB
	a *briefs.Article
}

// find cuts the first place of the words out of the article.
func (h hand) find(words string) briefs.Passage { return h.nth(words, 0) }

func (h hand) nth(words string, n int) briefs.Passage {
	h.t.Helper()
	at := -1
	for range n + 1 {
		next := strings.Index(h.a.Text[at+1:], words)
		if next < 0 {
			h.t.Fatalf("the test's article has no place %d of %q", n, words)
		}
		at += 1 + next
	}
	return h.a.Passage(at, at+len(words))
}

// within finds words that stand in other words.
func (h hand) within(around, words string) briefs.Passage {
	h.t.Helper()
	p := h.find(around)
	at := strings.Index(p.Text, words)
	if at < 0 {
		h.t.Fatalf("%q is not in %q", words, around)
	}
	return h.a.Passage(p.Start+at, p.Start+at+len(words))
}

func (h hand) date(id, words, value string, precision briefs.Precision, basis briefs.DateBasis, n int) briefs.Date {
	h.t.Helper()
	return briefs.Date{ID: id, Passage: h.nth(words, n), Value: value, Precision: precision, Basis: basis}
}

func (h hand) quotes() []briefs.Quote {
	cue := func(around, words string) *briefs.Passage { p := h.within(around, words); return &p }
	return []briefs.Quote{
		{ID: "q1", Kind: briefs.Direct, Speaker: "zoe-kovac", Basis: briefs.Named,
			Passages: []briefs.Passage{h.find("The cranes will move again on Monday, and nobody will lose a day’s pay,"), h.find("I gave my word - and I keep it.")},
			Cue:      cue("said Kovač", "said"), Source: cue("said Kovač", "Kovač")},
		{ID: "q2", Kind: briefs.Partial, Speaker: "zoe-kovac", Basis: briefs.Pronoun,
			Passages: []briefs.Passage{h.find("fair, late and necessary,")}, Cue: cue("She called", "called"), Source: cue("She called", "She")},
		{ID: "q3", Kind: briefs.Direct, Speaker: "zoe-kovac", Basis: briefs.Continued, Passages: []briefs.Passage{h.find("We have all learned from this.")}},
		{ID: "q4", Kind: briefs.Partial, Speaker: "omar-al-nasri", Basis: briefs.Named,
			Passages: []briefs.Passage{h.find("the conscience of the coast")}, Cue: cue("al-Nasri said", "said"), Source: cue("Omar al-Nasri said", "Omar al-Nasri")},
		{ID: "q5", Kind: briefs.Direct, Speaker: "anton-kovac", Basis: briefs.Named,
			Passages: []briefs.Passage{h.find("My sister signs laws; I load ships,")}, Cue: cue("said Anton Kovač", "said"), Source: cue("said Anton Kovač", "Anton Kovač")},
		{ID: "q6", Kind: briefs.Partial, Speaker: "port-authority", Basis: briefs.Described,
			Passages: []briefs.Passage{h.find("a mistake, plainly.")}, Cue: cue("authority said the cuts", "said"), Source: cue("A spokesman for the port authority", "A spokesman for the port authority")},
		{ID: "q7", Kind: briefs.Direct, Basis: briefs.None,
			Passages: []briefs.Passage{h.find("Nobody believed the first offer,")}, Cue: cue("driver recalled", "recalled"), Source: cue("a crane driver recalled", "a crane driver")},
		{ID: "q8", Kind: briefs.Direct, Basis: briefs.None, Passages: []briefs.Passage{h.find("Ships do not wait,")}},
	}
}

func (h hand) entities() []briefs.Entity {
	body := len("Harbour Strike Ends After Talks In Port Velin") // the headline's names are mentions too
	named := func(names ...string) []briefs.Passage {
		var out []briefs.Passage
		for at := body; at < len(h.a.Text); at++ {
			for _, n := range names {
				if strings.HasPrefix(h.a.Text[at:], n) {
					out = append(out, h.a.Passage(at, at+len(n)))
					at += len(n)
					break
				}
			}
		}
		return out
	}
	zoe := named("Zoë Kovač")
	zoe = append(zoe, h.within("said Kovač", "Kovač"))
	return []briefs.Entity{
		{ID: "zoe-kovac", Kind: briefs.Person, Name: "Zoë Kovač", Aliases: []string{"Kovač"}, Mentions: zoe,
			About: []briefs.Passage{h.find("The President of Maravia"), h.find("President")}},
		{ID: "omar-al-nasri", Kind: briefs.Person, Name: "Omar al-Nasri", Mentions: named("Omar al-Nasri"),
			About: []briefs.Passage{h.find("Deputy Prime Minister")}},
		{ID: "anton-kovac", Kind: briefs.Person, Name: "Anton Kovač", Mentions: named("Anton Kovač"),
			About:     []briefs.Passage{h.find("a brother of Zoë Kovač")},
			Relations: []briefs.Relation{{To: "zoe-kovac", As: h.find("a brother of")}}},
		{ID: "mira-feld", Kind: briefs.Person, Name: "Mira Feld", Mentions: named("Mira Feld"),
			About:     []briefs.Passage{h.find("The league’s founder"), h.find("an aunt of Omar al-Nasri"), h.find("1931-1998")},
			Relations: []briefs.Relation{{To: "omar-al-nasri", As: h.find("an aunt of")}}},
		{ID: "lena-aaro", Kind: briefs.Person, Name: "Lena Aarø", Mentions: named("Lena Aarø"),
			About: []briefs.Passage{h.within("Prime Minister Lena", "Prime Minister")}},
		{ID: "dockers-league", Kind: briefs.Organisation, Name: "Dockers’ League", Mentions: named("Dockers’ League"),
			About: []briefs.Passage{h.find("a union of 4,000 harbour workers")}},
		{ID: "port-authority", Kind: briefs.Organisation, Name: "port authority", Mentions: named("port authority")},
		{ID: "maravia", Kind: briefs.Place, Name: "Maravia", Mentions: named("Maravia")},
	}
}
