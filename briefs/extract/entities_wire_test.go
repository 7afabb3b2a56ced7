package extract

import (
	"strings"
	"testing"
)

// TestNamesOfTheWire holds names of firms, councils and people as business wires write them.
func TestNamesOfTheWire(t *testing.T) {
	testWho(t, []whoCase{
		{"a firm by a word that is a thing", bodies,
			"Crown Water Ltd said it was so. On Friday the plan by Crown failed. Crown said it had not heard. They saw the crown.",
			[]string{"organisation Crown Water Ltd (Crown) x3"}},
		{"what two firms share", bodies,
			"Verelo Water Ltd rose. Verelo Air Ltd fell. A Kentish firm bought both.",
			[]string{"organisation Verelo Water Ltd x1", "organisation Verelo Air Ltd x1"}},
		{"a firm and another that begins with it", bodies,
			"Gelro Corp rose. Gelro Express Ltd fell. On Friday Gelro said it was late.",
			[]string{"organisation Gelro Corp (Gelro) x2", "organisation Gelro Express Ltd x1"}},
		{"founders and company", bodies,
			"On Friday Tandrum, Verel and Co said it was so. Kidder Tandrum and Co did not.",
			[]string{"organisation Tandrum, Verel and Co x1", "organisation Kidder Tandrum and Co x1"}},
		{"steel and copper", bodies,
			"On Friday Harrow Steel and Copper Corp Ltd said it was so.",
			[]string{"organisation Harrow Steel and Copper Corp Ltd x1"}},
		{"a committee on two things", bodies,
			"On Friday the Joint Subcommittee on Roads and Bridges met the mayor of the town. It wrote to the Intergovernmental Panel on Rivers and the Institute for Pier Studies.",
			[]string{"organisation Joint Subcommittee on Roads and Bridges x1", "organisation Intergovernmental Panel on Rivers x1", "organisation Institute for Pier Studies x1"}},
		{"a branch in brackets", bodies,
			"Harrow Bank (Switzerland) AG paid. On Friday Harrow Equity (Pacific) Ltd did not. Harrow Equity (Pacific) wept.",
			[]string{"organisation Harrow Bank (Switzerland) AG x1", "organisation Harrow Equity (Pacific) Ltd (Harrow Equity (Pacific)) x2"}},
		{"two founders, and no end", bodies,
			"Tandrum and Verel Inc said no. On Monday Tandrum and Verel paid.",
			[]string{"organisation Tandrum and Verel Inc (Tandrum and Verel) x2"}},
		{"the short name first", bodies,
			"Tandrum Gas said no. On Friday Tandrum Gas System Inc paid.",
			[]string{"organisation Tandrum Gas System Inc (Tandrum Gas) x2"}},
		{"a first name and a body's", people,
			"Shares fell, said Jiro Toyota, general manager of the bank's research division.",
			[]string{"person Jiro Toyota x1: general manager of the bank's research division"}},
		{"a month that is a surname", people,
			"The prime minister, Theresa May, left in March. May's plan failed. In May she left. They may go.",
			[]string{"person Theresa May (May) x2: The prime minister"}},
		{"a people's party", people,
			"On Friday French Republican Jane Poole and Texas Democrat Ann Dow met. The presumptive nominee Bo Dahl came.",
			[]string{"person Jane Poole x1: French Republican", "person Ann Dow x1", "person Bo Dahl x1: presumptive nominee"}},
		{"a name within marks", people,
			"On Friday John “Jack” Poole came. The judge jailed James E. (Jim) Dow.",
			[]string{"person John “Jack” Poole x1", "person James E. (Jim) Dow x1"}},
	})
}

// TestPlacesPartiesOffices crosses the words that can stand before a politician's name.
func TestPlacesPartiesOffices(t *testing.T) {
	places := []string{"", "Ohio ", "Texas ", "California ", "New York ", "French ", "German ", "U.S. "}
	offices := []string{"Republican ", "Democrat ", "Democratic Sen. ", "Republican Rep. ", "Republican Gov. ", "Democratic Mayor ", "Senator ", "Republican leader ", "Democratic lawmaker "}
	for _, place := range places {
		for _, office := range offices {
			for _, who := range []string{"Jane Poole", "Tom Van Dorn", "J.D. Poole"} {
				text := "The council met on Monday in Leeds. On Friday " + place + office + who + " said it was late."
				var got []string
				for _, line := range whoLines(t, people, text) {
					got = append(got, strings.Split(line, " x")[0])
				}
				if len(got) != 1 || got[0] != "person "+who {
					t.Errorf("%s: %q, want one person %s", text, got, who)
				}
			}
		}
	}
}

// TestOfficesBeforeNames crosses posts written large with what stands before them.
func TestOfficesBeforeNames(t *testing.T) {
	posts := []string{
		"Administrator", "Chairman", "President", "Comptroller", "Registrar", "Superintendent", "Chancellor", "Headmaster", "Treasurer", "Auditor", "Ambassador", "Commissioner", "Supervisor", "Assessor",
		"Coroner", "Sheriff", "Warden", "District Attorney", "Speaker", "Attorney General", "Executive Director", "Managing Director", "Chief Executive", "Economist", "Publisher", "Producer", "Coordinator",
		"Organizer", "Researcher", "Trustee", "Solicitor", "Controller", "Chief Operating Officer", "Senior Vice President", "Secretary-General", "Director-General", "Press Secretary", "Under-Secretary",
	}
	for _, post := range posts {
		for _, before := range []string{"", "EPA ", "Ohio ", "Ruritanian ", "Harrow Water ", "former ", "the "} {
			for _, who := range []string{"Jane Poole", "Tom Verelo", "Kofi Tandrum"} {
				for _, frame := range []string{"On Friday %s said it was late.", "The road should be closed, %s said.", "It was late, said %s."} {
					text := "The council met on Monday in Leeds. " + strings.Replace(frame, "%s", before+post+" "+who, 1)
					var got []string
					for _, line := range whoLines(t, people, text) {
						got = append(got, strings.Split(line, " x")[0])
					}
					if len(got) != 1 || got[0] != "person "+who {
						t.Errorf("%s: %q, want one person %s", text, got, who)
					}
				}
			}
		}
	}
	for text, want := range map[string]string{
		"On Friday Lilly Chairman Richard Poole said no.":           "person Richard Poole",
		"On Friday Kelly President Jane Poole said no.":             "person Jane Poole",
		"On Friday Phillips and Drew analyst Jane Poole said no.":   "person Jane Poole",
		"On Friday union official Roman Graloviz said it was late.": "person Roman Graloviz",
	} {
		if got := whoLines(t, people, text); len(got) != 1 || !strings.HasPrefix(got[0], want) {
			t.Errorf("%s: %q, want %s", text, got, want)
		}
	}
}
