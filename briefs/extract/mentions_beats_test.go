package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What each beat of the news tells of names by words of its own: sport, courts,
// business, science, culture.
func TestNamesOfBeats(t *testing.T) {
	for _, c := range []struct {
		name, kinds, text string
		want              []string
	}{
		{"players by what they do", people,
			"On Sunday Bramek tipped it over. The keeper was replaced by Tolvaj. A cross from Dravec went wide, and Leeds led through a Kovarik penalty. Szabek's header won it.",
			[]string{"person Bramek x1", "person Tolvaj x1", "person Dravec x1", "person Kovarik x1", "person Szabek x1"}},
		{"towns that play", all,
			"On Sunday Hull beat Leeds. It was a win over Bristol, said the Boston striker. They met in Paris.",
			[]string{"organisation Hull x1", "organisation Leeds x1", "organisation Bristol x1", "organisation Boston x1", "place Paris x1"}},
		{"a club by its letters, a team by its plural", bodies,
			"He left FC Bramhall for SV Molden. On Friday the Grizzlies lost.",
			[]string{"organisation FC Bramhall x1", "organisation SV Molden x1", "organisation Grizzlies x1"}},
		{"daughters with their ages, one named as a town is", people,
			"She leaves two daughters, Aoife, 18, and Savannah, 13.",
			[]string{"person Aoife x1", "person Savannah x1"}},
		{"a family name that is a country's", people,
			"On Friday Rafael Montenegro spoke with Jason Cyprus in Montenegro.",
			[]string{"person Rafael Montenegro x1", "person Jason Cyprus x1"}},
		{"districts that are bodies, and places", all,
			"He taught in the Irving School District and moved to Kalwa District.",
			[]string{"organisation Irving School District x1", "place Kalwa District x1"}},
		{"a chair and its holder, and a field", all,
			"Anna Poole, the Eleanor Whitby Professor of Law, met Tom Roe, a professor of Otolaryngology.",
			[]string{"person Anna Poole x1: the Eleanor Whitby Professor of Law", "person Tom Roe x1: a professor of Otolaryngology"}},
		{"papers that print, and firms that run", bodies,
			"The study was published in Wildlife Letters. The plane was flown by Atlas Wings.",
			[]string{"organisation Wildlife Letters x1", "organisation Atlas Wings x1"}},
		{"examples of bodies", bodies,
			"It helped rescue groups such as Hogs Aotearo and other charities, including Marden Aid.",
			[]string{"organisation Hogs Aotearo x1", "organisation Marden Aid x1"}},
		{"a firm that invests", all,
			"On Friday the activist investor Trilan Partners sold.",
			[]string{"organisation Trilan Partners x1: activist investor"}},
		{"a party of two words, and two parties", bodies,
			"The ruling party Homeland and Order met the leaders of Bright Days and the Reform Party.",
			[]string{"organisation Homeland and Order x1: ruling party", "organisation Bright Days x1", "organisation Reform Party x1"}},
		{"a work by what follows it", all,
			"They saw “Kalpana”, a film from Leeds. He wept at “Kalpana” again.",
			[]string{"place Leeds x1"}},
		{"adjectives of two peoples", all,
			"He met the Syrian-French actress Rima Kamal and the Franco-Senegalese director Mati Dione.",
			[]string{"person Rima Kamal x1: Syrian-French actress", "person Mati Dione x1: Franco-Senegalese director"}},
		{"a person after a body and after a field of office", people,
			"He met Vice Minister of Trade Le Thi Kim Oanh and chairman of the Nordic Trade Organization Hiroshi Tanabe.",
			[]string{"person Le Thi Kim Oanh x1: Vice Minister of Trade", "person Hiroshi Tanabe x1: chairman of the Nordic Trade Organization -> chairman of = nordic-trade-organization"}},
		{"cars and ships are no firms", bodies,
			"His Volkswagen hit a 2003 Toyota. The aircraft carrier Carl Vandam sailed. Toyota said nothing.",
			[]string{"organisation Toyota x1"}},
		{"a band after what it is", bodies,
			"She sang with the vocal group the Harrowers.",
			[]string{"organisation Harrowers x1"}},
		{"letters after a body's name are nobody", all,
			"He is a member of the Labour Party, LP, who spoke on Friday.",
			[]string{"organisation Labour Party (LP) x2"}},
		{"those who are to come", people,
			"On Friday Mayor-elect Brent Kohl and Det Ch Insp Rob Kell spoke.",
			[]string{"person Brent Kohl x1: Mayor-elect", "person Rob Kell x1: Det Ch Insp"}},
		{"the possessive of a plural opens nothing", bodies,
			"On Friday the Houthis' Rocket Brigade Group denied it.",
			[]string{"organisation Houthis x1", "organisation Rocket Brigade Group x1"}},
		{"what somebody is now, serves as, or is behind a relative", people,
			"Anna Poole, now a coach, met Tom Roe, who served as deputy governor of Kalwa, and Jan Cole, who is a painter.",
			[]string{"person Anna Poole x1: a coach", "person Tom Roe x1: deputy governor of Kalwa", "person Jan Cole x1: a painter"}},
		{"an age or honour between a description and the name", people,
			"They arrested the driver of the van, 55-year-old Tom Roe, said the former governor of Kalwa, Alhaji Musa Bindar.",
			[]string{"person Tom Roe x1: the driver of the van", "person Musa Bindar x1: the former governor of Kalwa"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, whoLines(t, c.kinds, c.text)); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", c.text, diff)
			}
		})
	}
}
