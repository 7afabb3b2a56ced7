package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Outlets, bands, teams, parties and firms of which nothing is known, by what is
// told of them and by the post that somebody holds there.
func TestBodiesByWhatIsToldOfThem(t *testing.T) {
	for _, c := range []struct {
		name, kinds, text string
		want              []string
	}{
		{"who was told, and who reported", all,
			"Anna Tarvik told Kursavo that she was ill. On Friday Tarvik told Geo Metro so. The road was shut, Sendivo reported. Tarvik reported that she was well.",
			[]string{"person Anna Tarvik (Tarvik) x3", "organisation Kursavo x1", "organisation Geo Metro x1", "organisation Sendivo x1"}},
		{"posts in a band, paper or team", bodies,
			"On Friday Paper Lanterns lead singer Anna Poole met Halvorik columnist Tom Roe and Kestrix striker Ann Dow.",
			[]string{"organisation Paper Lanterns x1", "organisation Halvorik x1", "organisation Kestrix x1"}},
		{"what parties want", bodies,
			"He left the far-left Anagen, and the populist Free Meadow lost. The separatist Flemish Concord won.",
			[]string{"organisation Anagen x1", "organisation Free Meadow x1", "organisation Flemish Concord x1"}},
		{"what is theirs and its", bodies,
			"On Friday Gospel Machine brought out their third album. Then Orkavo cut its forecast.",
			[]string{"organisation Gospel Machine x1", "organisation Orkavo x1"}},
		{"a firm's parent, partner and rival", bodies,
			"Kitbagg parent Vantrix bought Eonavia, its German partner, from rival UCLB.",
			[]string{"organisation Vantrix x1: Kitbagg parent", "organisation Eonavia x1: its German partner", "organisation UCLB x1"}},
		{"adjectives with a comma between them", bodies,
			"On Friday Proteorix, a two-year-old, Leeds-based startup that makes glue, closed.",
			[]string{"organisation Proteorix x1: a two-year-old, Leeds-based startup that makes glue"}},
		{"a first name before what is a group", bodies,
			"Nusrat al-Hadim, a group tied to al Qaeda, said so.",
			[]string{"organisation Nusrat al-Hadim x1: a group tied to al Qaeda", "organisation al Qaeda x1"}},
		{"words at a sentence's head that are of the name", bodies,
			"Black Spruce Capital led the round. Global Crisis Watch wept. Arts Council England, a funder, left.",
			[]string{"organisation Black Spruce Capital x1", "organisation Global Crisis Watch x1", "organisation Arts Council England x1"}},
		{"the people of a body", bodies,
			"On Monday Leeds County Council Cabinet Members agreed. He thanked the people from Friends of the Silk Mill, then some from Doctors Across Borders and all of those at Lothian Fire and Rescue on the road.",
			[]string{"organisation Leeds County Council x1", "organisation Friends of the Silk Mill x1", "organisation Doctors Across Borders x1", "organisation Lothian Fire and Rescue x1"}},
		{"other languages", bodies,
			"He rang the Guardia di Finanza, Noticias Carabel, Rete Pulita, Handelsbank and Majlis-e-Watan, and then Central Obrera.",
			[]string{"organisation Guardia di Finanza x1", "organisation Noticias Carabel x1", "organisation Rete Pulita x1", "organisation Handelsbank x1", "organisation Majlis-e-Watan x1", "organisation Central Obrera x1"}},
		{"teams by their last words, and a town that plays", bodies,
			"On Friday Mata Tuskers drew with Southern Rocks. Leeds are through. Kozhik FC lost.",
			[]string{"organisation Mata Tuskers x1", "organisation Southern Rocks x1", "organisation Leeds x1", "organisation Kozhik FC x1"}},
		{"shares", bodies,
			"On Friday Kingspanner was out of sorts, falling 1.7 per cent, with Lorella off 2 per cent.",
			[]string{"organisation Kingspanner x1", "organisation Lorella x1"}},
		{"a list in which one is a body", bodies,
			"On Friday Halden Studios, Drannix and Torvo closed, as did Copperley Wire and the Salt Bank.",
			[]string{"organisation Halden Studios x1", "organisation Drannix x1", "organisation Torvo x1", "organisation Copperley Wire x1", "organisation Salt Bank x1"}},
		{"agencies with 'and', and what 'and the' parts", bodies,
			"Officers from U.S. Customs and Border Protection rang the Office of Civil Defence and the Red Cross. The House of Representatives' Select Committee met.",
			[]string{"organisation U.S. Customs and Border Protection x1", "organisation Office of Civil Defence x1", "organisation Red Cross x1", "organisation House of Representatives x1", "organisation Select Committee x1"}},
		{"who plays for a team at a sentence's head, who sponsors, and seats", bodies,
			"Hawks guard Tom Roe has been suspended. Sponsors Halden Outfitters left. Komeitor won 22 seats.",
			[]string{"organisation Hawks x1", "organisation Halden Outfitters x1", "organisation Komeitor x1"}},
		{"a known name with a word behind it, and a figure at the end", bodies,
			"On Friday Siemens Rexrodo and Flightrader24 left.",
			[]string{"organisation Siemens Rexrodo x1", "organisation Flightrader24 x1"}},
		{"a town's name with Jr., a managing director, and who is hired", all,
			"He was hit by Gary Tillmor Jr. on Friday. Managing director Anna Poole wept. Tom Roe has been hired as the new coach of the team.",
			[]string{"person Gary Tillmor Jr. x1", "person Anna Poole x1: Managing director", "person Tom Roe x1: the new coach of the team"}},
		{"what firms have many of, whose owner, and where one is based", bodies,
			"The closure of 19 Hartployd factories is to go ahead. On Friday Cascade Pipeline, whose owner is Leeds-based Global Papyr, left.",
			[]string{"organisation Hartployd x1", "organisation Cascade Pipeline x1", "organisation Global Papyr x1"}},
		{"a noun between the name and what it is", bodies,
			"The group's Amaqar news agency said so. The Hirakko opposition movement left.",
			[]string{"organisation Amaqar x1", "organisation Hirakko x1"}},
		{"an adviser and pollster is no body", all,
			"Anna Hartley, a senior adviser and pollster for the party, left. Hartley wept.",
			[]string{"person Anna Hartley (Hartley) x2: a senior adviser and pollster for the party"}},
		{"a contractor is no body", all,
			"Keith Hartley, a plumbing contractor who came, blamed the mayor. Mr. Hartley wept.",
			[]string{"person Keith Hartley (Hartley) x2: a plumbing contractor who came"}},
		{"a supplier with initials, and one named alone after his office", all,
			"D.S. Hartley, a supplier of packaging, was bought. D.S. Hartley closed. The Minister of Security, Wiryando, wept.",
			[]string{"organisation D.S. Hartley x2: a supplier of packaging", "person Wiryando x1: The Minister of Security"}},
		{"what is made, who lays off, and airlines", bodies,
			"He left the vacuum-maker Dustbott, and Farwayo is laying off 300 people. On Friday Air Kasavar called off flights.",
			[]string{"organisation Dustbott x1: vacuum-maker", "organisation Farwayo x1", "organisation Air Kasavar x1"}},
		{"who is identified by one name", all,
			"The driver, identified as Fermindo, wept.",
			[]string{"person Fermindo x1"}},
		{"places by their first words, and a full-back", all,
			"They met near Beni Hafar and at Santa Rita. The people of Lower Kohar wept with Halden full-back Tom Roe.",
			[]string{"place Beni Hafar x1", "place Santa Rita x1", "place Lower Kohar x1", "person Tom Roe x1: Halden full-back"}},
		{"a post written large after a paper's name", all,
			"On Friday Halden Herald Publisher Anna Poole wept with singer and producer Tom Roe.",
			[]string{"organisation Halden Herald x1", "person Anna Poole x1: Halden Herald Publisher -> Publisher = halden-herald", "person Tom Roe x1: singer and producer"}},
		{"a series of shares is no place, and seats are no description", all,
			"The firm raised money in Series B on Friday. The Reform Party (RP, 51 seats) lost.",
			[]string{"organisation Reform Party (RP) x2"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, whoLines(t, c.kinds, c.text)); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", c.text, diff)
			}
		})
	}
}
