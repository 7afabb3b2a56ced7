package ask_test

import (
	"slices"
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/ask"
)

func TestWhoUnderstandsNames(t *testing.T) {
	b := harbour(t)
	for _, test := range []struct {
		typed string
		by    ask.MatchBy
		want  string // ids
	}{
		{"Zoë Kovač", ask.ByName, "zoe-kovac"},
		{"zoe kovac", ask.ByName, "zoe-kovac"},
		{"ZOË", ask.ByName, "zoe-kovac"},
		{"Kovač’s", ask.ByName, "zoe-kovac anton-kovac"},
		{"kovac's", ask.ByName, "zoe-kovac anton-kovac"},
		{"a. kovac", ask.ByName, "anton-kovac"},
		{"Kovac, Anton", ask.ByName, "anton-kovac"},
		{"President Kovač", ask.ByName, "zoe-kovac"},
		{"Mr. Anton Kovac", ask.ByName, "anton-kovac"},
		{"Mrs Kovac", ask.ByName, "zoe-kovac anton-kovac"},
		{"deputy prime minister al-Nasri", ask.ByName, "omar-al-nasri"},
		{"al-nasri", ask.ByName, "omar-al-nasri"},
		{"alnasri", ask.ByName, "omar-al-nasri"},
		{"omar alnasri", ask.ByName, "omar-al-nasri"},
		{"aaro", ask.ByName, "lena-aaro"},
		{"the president", ask.ByTitle, "zoe-kovac"},
		{"president of maravia", ask.ByTitle, "zoe-kovac"},
		{"Maravia's president", ask.ByTitle, "zoe-kovac"},
		{"the prime minister", ask.ByTitle, "lena-aaro"},
		{"deputy prime minister", ask.ByTitle, "omar-al-nasri"},
		{"founder", ask.ByTitle, "mira-feld"},
		{"the Dockers' League", ask.ByName, "dockers-league"},
		{"maravia", ask.ByName, "maravia"},
		{"anto", ask.ByName, "anton-kovac"},
		{"antno", ask.BySlip, "anton-kovac"},
		{"Kovacs", ask.BySlip, "zoe-kovac anton-kovac"},
		{"mria feld", ask.BySlip, "mira-feld"},
		{"merkel", "", ""},
		{"of", "", ""},
		{"community", "", ""},
		{"x", "", ""},
	} {
		a := ask.Who(b, test.typed)
		var ids []string
		for _, p := range a.Matches {
			ids = append(ids, p.ID)
		}
		if got := strings.Join(ids, " "); got != test.want || a.By != test.by {
			t.Errorf("Who(%q) = %q by %q, want %q by %q", test.typed, got, a.By, test.want, test.by)
		}
	}
}

func TestWhoNamesTheClosest(t *testing.T) {
	a := ask.Who(harbour(t), "Fleid")
	if len(a.Matches) != 0 || len(a.Closest) == 0 || a.Closest[0] != "Mira Feld" {
		t.Errorf("Who(Fleid): %d matches, closest %q; want none, Mira Feld first", len(a.Matches), a.Closest)
	}
}

func TestWhoTellsRelationsInBothDirections(t *testing.T) {
	b := harbour(t)
	for _, test := range []struct{ name, to, label, as string }{
		{"anton kovac", "zoe-kovac", "brother of", "a brother of"},
		{"zoe kovac", "anton-kovac", "sibling of", "a brother of"},
		{"mira feld", "omar-al-nasri", "aunt of", "an aunt of"},
		{"omar", "mira-feld", "nephew or niece of", "an aunt of"},
	} {
		p := ask.Who(b, test.name).Matches[0]
		if len(p.Relations) != 1 || p.Relations[0].To.ID != test.to || p.Relations[0].Label != test.label || p.Relations[0].As.Text != test.as {
			t.Errorf("%s: relations %+v, want %q %q (%q)", test.name, p.Relations, test.label, test.to, test.as)
		}
	}
}

func TestWhoGivesLifespans(t *testing.T) {
	p := ask.Who(harbour(t), "mira").Matches[0]
	if p.Lifespan == nil || p.Lifespan.Born != "1931" || p.Lifespan.Died != "1998" || p.Lifespan.Words.Text != "1931-1998" {
		t.Errorf("lifespan %+v, want 1931 to 1998", p.Lifespan)
	}
	for _, about := range p.About {
		if about.Text == "1931-1998" {
			t.Error("the years are told again among the words on who she is")
		}
	}
}

func TestWhoFindsYearsThatAboutLeavesOut(t *testing.T) {
	b := harbour(t)
	for i := range b.Entities {
		if e := &b.Entities[i]; e.ID == "mira-feld" {
			e.About = e.About[:1]
		}
	}
	if p := ask.Who(b, "mira").Matches[0]; p.Lifespan == nil || p.Lifespan.Born != "1931" {
		t.Errorf("lifespan %+v, want the years in the parenthesis after her name", p.Lifespan)
	}
	b.Dates = nil
	if p := ask.Who(b, "mira").Matches[0]; p.Lifespan != nil {
		t.Errorf("lifespan %+v of years that the brief does not hold as dates", p.Lifespan)
	}
}

func TestQuotesBySpeaker(t *testing.T) {
	b := harbour(t)
	for _, test := range []struct{ speaker, about, want string }{
		{"", "", "q1 q2 q3 q4 q5 q6 q7 q8"},
		{"zoe", "", "q1 q2 q3"},
		{"Kovač", "", "q1 q2 q3 q5"},
		{"the president", "", "q1 q2 q3"},
		{"crane driver", "", "q7"},
		{"a crane driver", "offers", "q7"},
		{"mira feld", "", ""},
		{"nobody at all", "", ""},
		{"", "agreement", "q2"},
		{"", "the union", "q4"},
		{"", "zebra", ""},
		{"", "believe zebras", "q7"},
		{"kovac", "ships", "q5"},
	} {
		var ids []string
		a := ask.Quotes(b, ask.QuoteQuery{Speaker: test.speaker, About: test.about})
		for _, q := range a.Quotes {
			ids = append(ids, q.ID)
		}
		if got := strings.Join(ids, " "); got != test.want {
			t.Errorf("Quotes(%q, %q) = %q, want %q", test.speaker, test.about, got, test.want)
		}
		if a.Loose != (test.about == "believe zebras") {
			t.Errorf("Quotes(%q, %q).Loose = %v", test.speaker, test.about, a.Loose)
		}
	}
}

// TestQuotesAboutWhomTheWordsMean: a topic may be a name, a title or a slip of
// the keyboard, and then the quotes that mention whom it means are on it.
func TestQuotesAboutWhomTheWordsMean(t *testing.T) {
	b := harbour(t)
	text := b.Articles[0].Text
	i := strings.Index(text, "cranes")
	b.Entities = append(b.Entities, briefs.Entity{ID: "cranes", Kind: briefs.Organisation, Name: "Velin Lifting", Aliases: []string{"VLX"}, Mentions: []briefs.Passage{b.Articles[0].Passage(i, i+len("cranes"))}})
	for _, c := range []struct {
		about string
		meant []string
		by    ask.MatchBy
		found int
		loose bool
	}{
		{"Mira Feld", []string{"Mira Feld"}, ask.ByName, 0, false},
		{"the prime minister", []string{"Lena Aarø"}, ask.ByTitle, 1, false}, // “Deputy Prime Minister … said” has the words
		{"velin lifting", []string{"Velin Lifting"}, ask.ByName, 1, false},   // in none of its words
		{"vlx's", []string{"Velin Lifting"}, ask.ByName, 1, false},
		{"lifitng", []string{"Velin Lifting"}, ask.BySlip, 1, false},
		{"lift", nil, "", 0, false}, // the beginning of a name is a word like any other
		{"cranes", nil, "", 1, false},
		{"zeppelin", nil, "", 0, false},
	} {
		a := ask.Quotes(b, ask.QuoteQuery{About: c.about})
		var meant []string
		for _, n := range a.Meant {
			meant = append(meant, n.Name)
		}
		if !slices.Equal(meant, c.meant) || a.MeantBy != c.by || len(a.Quotes) != c.found || a.Loose != c.loose {
			t.Errorf("about %q: meant %q by %q, %d quotes, loose %t; want %q by %q, %d, %t", c.about, meant, a.MeantBy, len(a.Quotes), a.Loose, c.meant, c.by, c.found, c.loose)
		}
	}
}

// TestWhoSpeaksIsNotSpokenOf: a sentence that names its speaker is not about
// them for that.
func TestWhoSpeaksIsNotSpokenOf(t *testing.T) {
	b := harbour(t)
	for i := range b.Entities {
		if e := &b.Entities[i]; e.ID == "omar-al-nasri" {
			e.Aliases = append(e.Aliases, "Big Omi")
		}
	}
	if a := ask.Quotes(b, ask.QuoteQuery{About: "Big Omi"}); len(a.Meant) != 1 || len(a.Quotes) != 0 {
		t.Errorf("meant %+v, in %d quotes; want him, in none", a.Meant, len(a.Quotes))
	}
}

func TestQuotesOfOneWhoIsNotQuotedSayWhoWasMeant(t *testing.T) {
	a := ask.Quotes(harbour(t), ask.QuoteQuery{Speaker: "mira"})
	if len(a.Speakers) != 1 || a.Speakers[0].Name != "Mira Feld" || len(a.Quotes) != 0 {
		t.Errorf("speakers %+v, %d quotes; want Mira Feld and none", a.Speakers, len(a.Quotes))
	}
}

func TestSuggest(t *testing.T) {
	b := harbour(t)
	for _, test := range []struct {
		kind  ask.Kind
		typed string
		most  int
		want  string
	}{
		{ask.Speakers, "", 2, "zoe-kovac anton-kovac"},
		{ask.Speakers, "mira", 25, ""},
		{ask.People, "mira", 25, "mira-feld"},
		{ask.People, "", 3, "zoe-kovac anton-kovac omar-al-nasri"},
		{ask.People, "nas", 25, "omar-al-nasri"},
		{ask.People, "ANTNO", 25, "anton-kovac"},
		{ask.People, "a", 25, "anton-kovac omar-al-nasri lena-aaro port-authority"},
		{ask.People, "the dock", 25, "dockers-league"},
		{ask.People, "qqqq", 25, ""},
		{ask.People, "zoe", 0, ""},
	} {
		var ids []string
		for _, s := range ask.Suggest(b, test.kind, test.typed, test.most) {
			ids = append(ids, s.ID)
		}
		if got := strings.Join(ids, " "); got != test.want {
			t.Errorf("Suggest(%d, %q, %d) = %q, want %q", test.kind, test.typed, test.most, got, test.want)
		}
	}
}
