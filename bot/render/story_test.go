package render

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dateline/briefs"
)

const bridgeText = `Town To Close Harbour Bridge For Repairs: Mayor

PORT ELM — The mayor of Port Elm, Ines Okafor, said on Monday that the harbour bridge will close on March 3 for repairs.

“We will not gamble with a bridge that ten thousand people cross every day,” said Okafor.

She said that the state of the cables is “worrying but not hopeless,” and promised a ferry.

“The ferry will be free,” she added. “It will run from dawn to midnight.”

A spokesman for the Shipping Guild (an association of port traders) said that the closure would cost its members a third of their trade.

“Nobody asked us,” the spokesman said.

Okafor is a daughter of Chidi Okafor (1931-2009), the mayor who opened the bridge in 1962.

Tomás Lindqvist, a retired engineer, warned of rust in the 1990s. After the warning, the town painted the bridge.

Edited by Ada Brook
`

// maker makes a brief by the words of its passages.
type maker struct {
	t testing.TB
	b *briefs.Brief
}

func newMaker(t testing.TB, id, title, text string) *maker {
	return &maker{t, &briefs.Brief{
		Format: briefs.Format, Version: briefs.Version, ID: id, Title: title,
		Built:    briefs.Built{At: time.Date(2024, 2, 27, 9, 0, 0, 0, time.UTC), By: "dateline test"},
		Articles: []briefs.Article{{ID: "a1", Title: title, Text: text, SHA256: briefs.Digest(text)}},
	}}
}

// passage is the words after the nth (from 0) paragraph begins.
func (m *maker) passage(paragraph int, words string) briefs.Passage {
	m.t.Helper()
	a := &m.b.Articles[0]
	from := 0
	for range paragraph {
		from += strings.Index(a.Text[from:], "\n\n") + 2
	}
	i := strings.Index(a.Text[from:], words)
	if i < 0 {
		m.t.Fatalf("the test story has no %q after paragraph %d", words, paragraph)
	}
	return a.Passage(from+i, from+i+len(words))
}

func (m *maker) furniture(kind briefs.FurnitureKind, paragraph int, words string) {
	a := &m.b.Articles[0]
	a.Furniture = append(a.Furniture, briefs.Furniture{Passage: m.passage(paragraph, words), Kind: kind})
}

func (m *maker) done() *briefs.Brief {
	m.t.Helper()
	if faults := m.b.Check(); len(faults) > 0 {
		m.t.Fatal(briefs.Faults(faults))
	}
	return m.b
}

// bridge is a small story with a little of everything.
func bridge(t testing.TB) *briefs.Brief {
	m := newMaker(t, "town-to-close-harbour-bridge", "Town To Close Harbour Bridge For Repairs: Mayor", bridgeText)
	a := &m.b.Articles[0]
	a.Source, a.Published, a.Place = "The Elm Courier", "2024-02-27", "PORT ELM"
	a.URL, a.Editors = "https://courier.example/bridge_(harbour)", []string{"Ada Brook"}
	m.furniture(briefs.Headline, 0, "Town To Close Harbour Bridge For Repairs: Mayor")
	m.furniture(briefs.Dateline, 1, "PORT ELM")
	m.furniture(briefs.Byline, 9, "Edited by Ada Brook")

	m.b.Summary = []briefs.Passage{
		m.passage(1, "The mayor of Port Elm, Ines Okafor, said on Monday that the harbour bridge will close on March 3 for repairs."),
		m.passage(5, "A spokesman for the Shipping Guild (an association of port traders) said that the closure would cost its members a third of their trade."),
		m.passage(8, "Tomás Lindqvist, a retired engineer, warned of rust in the 1990s."),
	}
	one := func(p briefs.Passage) *briefs.Passage { return &p }
	m.b.Quotes = []briefs.Quote{
		{ID: "q1", Passages: []briefs.Passage{m.passage(2, "We will not gamble with a bridge that ten thousand people cross every day,")},
			Kind: briefs.Direct, Speaker: "ines-okafor", Cue: one(m.passage(2, "said")), Source: one(m.passage(2, "Okafor")), Basis: briefs.Named},
		{ID: "q2", Passages: []briefs.Passage{m.passage(3, "worrying but not hopeless,")},
			Kind: briefs.Partial, Speaker: "ines-okafor", Cue: one(m.passage(3, "said")), Source: one(m.passage(3, "She")), Basis: briefs.Pronoun},
		{ID: "q3", Passages: []briefs.Passage{m.passage(4, "The ferry will be free,"), m.passage(4, "It will run from dawn to midnight.")},
			Kind: briefs.Direct, Speaker: "ines-okafor", Cue: one(m.passage(4, "added")), Source: one(m.passage(4, "she")), Basis: briefs.Pronoun},
		{ID: "q4", Passages: []briefs.Passage{m.passage(6, "Nobody asked us,")},
			Kind: briefs.Direct, Cue: one(m.passage(6, "said")), Source: one(m.passage(6, "the spokesman")), Basis: briefs.None},
	}
	m.b.Entities = []briefs.Entity{
		{ID: "ines-okafor", Kind: briefs.Person, Name: "Ines Okafor", Aliases: []string{"Okafor"},
			About:     []briefs.Passage{m.passage(1, "The mayor of Port Elm"), m.passage(7, "a daughter of Chidi Okafor (1931-2009)")},
			Mentions:  []briefs.Passage{m.passage(1, "Ines Okafor"), m.passage(2, "Okafor"), m.passage(7, "Okafor")},
			Relations: []briefs.Relation{{To: "chidi-okafor", As: m.passage(7, "a daughter of")}}},
		{ID: "chidi-okafor", Kind: briefs.Person, Name: "Chidi Okafor",
			About:    []briefs.Passage{m.passage(7, "the mayor who opened the bridge in 1962")},
			Mentions: []briefs.Passage{m.passage(7, "Chidi Okafor")}},
		{ID: "tomas-lindqvist", Kind: briefs.Person, Name: "Tomás Lindqvist",
			About:    []briefs.Passage{m.passage(8, "a retired engineer")},
			Mentions: []briefs.Passage{m.passage(8, "Tomás Lindqvist")}},
		{ID: "shipping-guild", Kind: briefs.Organisation, Name: "Shipping Guild",
			About:    []briefs.Passage{m.passage(5, "an association of port traders")},
			Mentions: []briefs.Passage{m.passage(5, "Shipping Guild")}},
		{ID: "port-elm", Kind: briefs.Place, Name: "Port Elm", Mentions: []briefs.Passage{m.passage(1, "Port Elm")}},
	}
	m.b.Dates = []briefs.Date{
		{ID: "d1", Passage: m.passage(1, "Monday"), Value: "2024-02-26", Precision: briefs.Day, Basis: briefs.Published},
		{ID: "d2", Passage: m.passage(1, "March 3"), Value: "2024-03-03", Precision: briefs.Day, Basis: briefs.Published},
		{ID: "d3", Passage: m.passage(7, "1931"), Value: "1931", Precision: briefs.Year, Basis: briefs.Stated},
		{ID: "d4", Passage: m.passage(7, "2009"), Value: "2009", Precision: briefs.Year, Basis: briefs.Stated},
		{ID: "d5", Passage: m.passage(7, "1962"), Value: "1962", Precision: briefs.Year, Basis: briefs.Stated},
		{ID: "d6", Passage: m.passage(8, "the 1990s"), Value: "199", Precision: briefs.Decade, Basis: briefs.Stated},
	}
	m.b.Timeline = []briefs.Event{
		{Date: "d5", Value: "1962", Passage: m.passage(7, "the mayor who opened the bridge in 1962"), Entities: []string{"chidi-okafor"}},
		{Date: "d6", Value: "199", Passage: m.passage(8, "Tomás Lindqvist, a retired engineer, warned of rust in the 1990s."), Entities: []string{"tomas-lindqvist"}},
		{Value: "199+", Passage: m.passage(8, "After the warning, the town painted the bridge.")},
		{Date: "d1", Value: "2024-02-26", Passage: m.passage(1, "The mayor of Port Elm, Ines Okafor, said on Monday that the harbour bridge will close on March 3 for repairs."), Entities: []string{"ines-okafor"}},
		{Date: "d2", Value: "2024-03-03", Passage: m.passage(1, "the harbour bridge will close on March 3 for repairs")},
	}
	return m.done()
}

// long is a story of n quotes, n people and n events, with what else a
// generator is told to do to its words.
func long(t testing.TB, n int, sentence func(i int) string, name func(i int) string) *briefs.Brief {
	var text strings.Builder
	text.WriteString("A heading\n\n")
	type spot struct{ from, to, name int }
	spots := make([]spot, n)
	for i := range n {
		s, who := oneLine(sentence(i)), oneLine(name(i))
		spots[i].from = text.Len() + len("“")
		spots[i].to = spots[i].from + len(s)
		spots[i].name = spots[i].to + len("” said ")
		fmt.Fprintf(&text, "“%s” said %s in %d.\n\n", s, who, 1200+i)
	}
	text.WriteString("The end.\n")
	m := newMaker(t, strings.Repeat("long-", 12)+"slug", oneLine(name(0)), text.String())
	a := &m.b.Articles[0]
	a.Source, a.URL, a.Published, a.Place = name(1), "https://courier.example/"+strings.Repeat("x(", 100), "2024-02-27", name(2)
	a.Authors = []string{name(3), name(4)}
	for i, s := range spots {
		id := fmt.Sprintf("%s-%d", strings.Repeat("p", i%90), i)
		who := a.Passage(s.name, s.name+len(oneLine(name(i))))
		said := a.Passage(s.from, s.to)
		q := briefs.Quote{ID: fmt.Sprint("q", i), Passages: []briefs.Passage{said}, Kind: briefs.Direct, Speaker: briefs.Ref(id), Source: &who, Basis: briefs.Described}
		if i%3 == 1 {
			q.Kind = briefs.Partial
		}
		if i%5 == 4 {
			q.Speaker, q.Basis = "", briefs.None
		}
		m.b.Quotes = append(m.b.Quotes, q)
		e := briefs.Entity{ID: id, Kind: briefs.Person, Name: name(i), Aliases: []string{name(i + 1), name(i + 2)},
			About: []briefs.Passage{said, who}, Mentions: []briefs.Passage{who}}
		if i > 0 {
			e.Relations = []briefs.Relation{{To: m.b.Entities[i-1].ID, As: said}}
		}
		m.b.Entities = append(m.b.Entities, e)
		year := a.Text[who.End+len(" in "):][:4]
		d := briefs.Date{ID: fmt.Sprint("d", i), Passage: a.Passage(who.End+len(" in "), who.End+len(" in ")+4), Value: year, Precision: briefs.Year, Basis: briefs.Context}
		m.b.Dates = append(m.b.Dates, d)
		ev := briefs.Event{Date: briefs.Ref(d.ID), Value: year, Passage: said, Entities: []string{id}}
		if i%4 == 3 {
			ev.Date = ""
		}
		m.b.Timeline = append(m.b.Timeline, ev)
		if i < 12 {
			m.b.Summary = append(m.b.Summary, said)
		}
	}
	return m.done()
}

// oneLine keeps a text within a paragraph and from being empty.
func oneLine(s string) string {
	s = strings.NewReplacer("\n", " ", "\r", " ").Replace(strings.ToValidUTF8(s, "?"))
	if strings.TrimSpace(s) == "" {
		return "x"
	}
	return s
}
