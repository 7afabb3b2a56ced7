package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Bodies of which nothing is known, by what is done by them or to them, and the
// shapes of names that only bodies have.
func TestNamesOfBodies(t *testing.T) {
	for _, c := range []struct {
		name, kinds, text string
		want              []string
	}{
		{"what is a charity, was founded, has workers and shares", bodies,
			"Orkanda is a charity that runs two boats. Tessovo was founded in 1990. Workers from Veltane wept. It was bought by Lorella. The barn was sold to Nordise, and a merger with Galtix failed.",
			[]string{"organisation Orkanda x1: a charity that runs two boats", "organisation Tessovo x1", "organisation Veltane x1", "organisation Lorella x1", "organisation Nordise x1", "organisation Galtix x1"}},
		{"two surnames that are a firm", bodies,
			"On Friday Kerkhof Carraway was a record label. Volkov Trask, a consultancy based in Leeds, said no.",
			[]string{"organisation Kerkhof Carraway x1: a record label", "organisation Volkov Trask x1: a consultancy based in Leeds"}},
		{"a house of a possessive's name", all,
			"At the sale Harbury's was told nothing. Anna Poole left Harbury's in London. The goal was Farrow's, and Farrow's wife wept.",
			[]string{"organisation Harbury's x2", "person Anna Poole x1", "place London x1", "person Farrow x2"}},
		{"bands and papers with an article of their own", bodies,
			"He played the drums for The Paper Boats and told The Copper Lamp that he was ill.",
			[]string{"organisation Paper Boats x1", "organisation Copper Lamp x1"}},
		{"a country after what a body is for", bodies,
			"He stood for Recovery UK on Friday.",
			[]string{"organisation Recovery UK x1"}},
		{"an office whose name ends with a title, and a cause after a capital", bodies,
			"The Office of the Prime Minister wrote to the Coalition Against Coal.",
			[]string{"organisation Office of the Prime Minister x1", "organisation Coalition Against Coal x1"}},
		{"two words that say something, a hue, a double name, and articles of other languages", all,
			"“We will mend the roof,” said Copper Lantern. He voted for the party Green List. He told Het Avondblad. On Friday Castorin-Haldenby said so.",
			[]string{"organisation Copper Lantern x1", "organisation Green List x1: party", "organisation Het Avondblad x1", "organisation Castorin-Haldenby x1"}},
		{"papers by day and article, and a numbered station", bodies,
			"He left The Copper Record, Channel 9 and the Sunday Standard that he was ill.",
			[]string{"organisation Copper Record x1", "organisation Channel 9 x1", "organisation Sunday Standard x1"}},
		{"a body with its letters", bodies,
			"The Kestrel Path (KP) was founded in 1990.",
			[]string{"organisation Kestrel Path (KP) x2"}},
		{"firms by their last words", bodies,
			"He rang Quantel LP, Copperley Wire and Northern Straits Ferries.",
			[]string{"organisation Quantel LP x1", "organisation Copperley Wire x1", "organisation Northern Straits Ferries x1"}},
		{"what a body does, of somebody who is named in full, has a title, goes on as she, or is one of many", all,
			"Dukagjim said it would cost millions. The plan by Xhovan Dukagjim failed. President Vladesco announced her plan. Vladesco said it had sunk. Zolvira declined to comment. She wept. The Dukagjims declined to comment.",
			[]string{"person Xhovan Dukagjim (Dukagjim) x2", "person Vladesco x2: President", "person Zolvira x1"}},
		{"what a body does, of what may be a trade or a family", bodies,
			"Dockworkers declined to comment. Kestrellians said they would fight. A Tandrum said its members left.",
			nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, whoLines(t, c.kinds, c.text)); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", c.text, diff)
			}
		})
	}
}

// People by the shapes of their names, and by what they are called, wherever that
// stands.
func TestPeopleOfEveryShape(t *testing.T) {
	for _, c := range []struct {
		name, kinds, text string
		want              []string
	}{
		{"a Chinese name at a sentence's head that begins with an English word", people,
			"Fan Mengguang, deputy director of the centre, said so.",
			[]string{"person Fan Mengguang x1: deputy director of the centre"}},
		{"a family name that is a people's", people,
			"On Friday the expert, Ines Catalan, wept.",
			[]string{"person Ines Catalan x1: the expert"}},
		{"a minister of state for something", people,
			"Minister of State for Fisheries Sadanand Kurup met Secretary of State for Defence Ben Poole.",
			[]string{"person Sadanand Kurup x1: Minister of State for Fisheries", "person Ben Poole x1: Secretary of State for Defence"}},
		{"a manager at a firm in the plural", people,
			"On Friday land manager at Southern Pigments Joanna Poole left.",
			[]string{"person Joanna Poole x1: land manager at Southern Pigments"}},
		{"a plural before a name", people,
			"Chairman of governors Anna Poole left.",
			[]string{"person Anna Poole x1: Chairman of governors"}},
		{"a name that is a title", people,
			"On Friday Lucius King came. Later, King said no.",
			[]string{"person Lucius King (King) x2"}},
		{"where one is, before who", people,
			"On Friday Troy was backed by Lena Orlov in Locarno, who wept.",
			[]string{"person Lena Orlov x1"}},
		{"letters without stops", all,
			"On Friday KV Thakaran, general manager of the railway, met MV Carina and LA lawyer Tom Roe.",
			[]string{"person KV Thakaran x1: general manager of the railway", "place LA x1", "person Tom Roe x1: LA lawyer"}},
		{"a nickname that is a title", people,
			"On Friday Derek “Duke” Farrow left. Farrow wept.",
			[]string{"person Derek “Duke” Farrow (Farrow) x2"}},
		{"one who is named as a place is, and says so", people,
			"Ilze Boston was in Boston. “I am tired,” Boston said.",
			[]string{"person Ilze Boston (Boston) x2"}},
		{"a head of something at a body", people,
			"The director of research at the museum, Anna Poole, left.",
			[]string{"person Anna Poole x1: The director of research at the museum"}},
		{"the first of some, one who is two things, and a traveller", people,
			"“No,” said Anna Poole, first author of the paper. The writer-director Tom Roe and Ann Dow, a traveller from Leeds, left.",
			[]string{"person Anna Poole x1: first author of the paper", "person Tom Roe x1: writer-director", "person Ann Dow x1: a traveller from Leeds"}},
		{"a given name that means something else, by the initial after it", people,
			"Skip R. Lindqvarn opened the hall. Pat Lindgrove and they left.",
			[]string{"person Skip R. Lindqvarn x1", "person Pat Lindgrove x1"}},
		{"last names of two words, and given names that come last", people,
			"Layla Abdel Rahman met Pham Duc Tuan at the hall. On Friday Abdel Rahman wept, and Tuan left the hall.",
			[]string{"person Layla Abdel Rahman (Abdel Rahman) x2", "person Pham Duc Tuan (Tuan) x2"}},
		{"what looks like a verb and is a trade", people,
			"According to dairy farmer Tom Roe, the hall was full. Anna Poole, shadow health secretary, met stall holder Ann Dow.",
			[]string{"person Tom Roe x1: dairy farmer", "person Anna Poole x1: shadow health secretary", "person Ann Dow x1: stall holder"}},
		{"a third name that is a club's", people,
			"On Friday Lucia Mercado Villarreal left.",
			[]string{"person Lucia Mercado Villarreal x1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, whoLines(t, c.kinds, c.text)); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", c.text, diff)
			}
		})
	}
}
