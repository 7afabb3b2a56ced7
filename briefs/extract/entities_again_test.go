package extract_test

import (
	"fmt"
	"strings"
	"testing"
)

// How somebody or a body is brought in, and the shorter forms by which they are named
// again.
var shapesOfShortNames = []struct {
	full   string // what the bearer is called at first
	bearer string // what the entity's name holds
	again  []string
}{
	{"Jane Tandrum", "Jane Tandrum", []string{"Tandrum", "Ms Tandrum", "Ms. Tandrum", "Mrs Tandrum", "Mayor Tandrum", "JANE TANDRUM", "Dr Tandrum", "Prof. Tandrum", "Cllr Tandrum", "Councillor Tandrum", "Judge Tandrum"}},
	{"Juan de la Verel", "Verel", []string{"de la Verel", "De la Verel", "Mr. de la Verel", "President de la Verel"}},
	{"Ludwig van der Tandrum", "Tandrum", []string{"van der Tandrum", "Van der Tandrum", "Mr van der Tandrum"}},
	{"Ng Swee Lian", "Swee", []string{"Ng", "Mr Ng", "Minister Ng"}},
	{"Kim Tae-won", "Kim Tae", []string{"Kim", "Mr. Kim", "President Kim", "Kim Tae Won"}},
	{"Mohammed bin Tandrum", "Tandrum", []string{"bin Tandrum", "Mohammed bin Tandrum"}},
	{"Mirvo J. Tandrum", "Tandrum", []string{"Tandrum", "Mirvo Tandrum", "M.J. Tandrum"}},
	{"J. K. Tandrum", "Tandrum", []string{"J.K. Tandrum", "JK Tandrum", "Ms Tandrum"}},
	{"Robert “Bob” Tandrum", "Tandrum", []string{"Tandrum", "Bob Tandrum", "Robert Tandrum"}},
	{"William Tandrum", "Tandrum", []string{"Bill Tandrum", "Will Tandrum"}},
	{"Martin Tandrum Jr.", "Martin Tandrum", []string{"Tandrum", "Martin Tandrum"}},
	{"Sir Keir Tandrum", "Keir", []string{"Sir Keir", "Tandrum", "Keir Tandrum"}},
	{"Jane Tandrum-Doe", "Jane", []string{"Tandrum-Doe", "Ms Tandrum-Doe"}},
	{"Gen. Martin Tandrum", "Martin", []string{"Tandrum", "Gen. Tandrum", "General Tandrum"}},
	{"Rep. Jane Tandrum (D-Ohio)", "Jane", []string{"Tandrum", "Rep. Tandrum", "Congresswoman Tandrum"}},
	{"Nguyen Van Tandrum", "Tandrum", []string{"Tandrum", "Mr. Tandrum"}},
	{"the National Road Agency", "National Road Agency", []string{"the NRA", "NRA", "the National Road Agency"}},
	{"the National Road Agency (NRA)", "National Road Agency", []string{"the NRA", "NRA"}},
	{"the DRP (Democratic Road Party)", "Democratic Road Party", []string{"the DRP", "the Democratic Road Party"}},
	{"the Coastal Ports Commission of Leeds", "Coastal Ports Commission", []string{"the Coastal Ports Commission", "the CPC"}},
	{"Verelo Energy Group plc", "Verelo Energy", []string{"Verelo", "Verelo Energy"}},
	{"Verelo, Inc.", "Verelo", []string{"Verelo"}},
	{"Kestrel & Sons", "Kestrel", []string{"Kestrel", "Kestrel and Sons"}},
	{"FC Tandrum", "Tandrum", []string{"Tandrum"}},
	{"The Tandrum Times", "Tandrum Times", []string{"the Times", "the Tandrum Times"}},
	{"the Tandrum Herald", "Tandrum Herald", []string{"the Herald"}},
	{"the Bank of Tandrum", "Bank of Tandrum", []string{"the Bank"}},
	{"the House of Representatives", "House of Representatives", []string{"the House"}},
	{"the Supreme Court of Canada", "Supreme Court", []string{"the Supreme Court", "the Court"}},
	{"Tandrum City Council", "Tandrum City Council", []string{"the City Council"}},
	{"the Leeds Road Action Group", "Road Action Group", []string{"the LRAG", "the Road Action Group"}},
	{"the Ministry of Roads", "Ministry of Roads", []string{"the Roads Ministry"}},
	{"the Department of Ports", "Department of Ports", []string{"the Ports Department"}},
	{"the U.S. Department of Ports", "Department of Ports", []string{"the US Department of Ports", "the Department of Ports"}},
	{"the United Road Workers", "United Road Workers", []string{"the URW", "the United Road Workers"}},
	{"North Shore Water Co", "North Shore Water", []string{"North Shore", "North Shore Water"}},
	{"Verelo Air Freight Corp", "Verelo Air Freight", []string{"Verelo", "Verelo Air"}},
	{"Tandrum Verel Lambert Inc", "Tandrum Verel", []string{"Tandrum"}},
	{"Verel Tandrum Ltd", "Verel Tandrum", []string{"Verel"}},
	{"the Royal Society of Roads", "Royal Society", []string{"the Royal Society", "the RSR"}},
}

func TestShapesOfShortNames(t *testing.T) {
	intros := []string{"%s asked the council to close the road.", "The road should be closed, %s said.", "The road was built for %s in 2012."}
	agains := []string{"%s said the road was unsafe.", "The council wrote to %s on Friday.", "On Friday %s asked the council to close it.", "%s's letter was read out."}
	for _, c := range shapesOfShortNames {
		for _, again := range c.again {
			for _, intro := range intros {
				for _, second := range agains {
					first := "The council met last week to talk about a road by the river.\n\n" + upperFirst(fmt.Sprintf(intro, c.full)) + "\n\n"
					text := first + upperFirst(fmt.Sprintf(second, again))
					var got []string
					for _, e := range quoteBrief(t, text).Entities {
						if strings.Contains(e.Name, c.bearer) && e.Mentions[0].Start < len(first) && e.Mentions[len(e.Mentions)-1].Start >= len(first) {
							got = nil
							break
						}
						got = append(got, fmt.Sprintf("%s x%d", e.Name, len(e.Mentions)))
					}
					if got != nil {
						t.Errorf("%q: the two are not one: %v", text, got)
					}
				}
			}
		}
	}
}

// upperFirst begins a sentence with a capital.
func upperFirst(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// TestNotNamedAgain is on words with a capital that are nobody's short name.
func TestNotNamedAgain(t *testing.T) {
	for _, c := range []struct{ text, body string }{
		{"The White House said no on Friday. The bill went to the House on Monday.", "White House"},
		{"The Salvation Army cooked for them. The Army sent a band.", "Salvation Army"},
		{"The Tandrum Times and the Leeds Times wrote about it. On Friday the Times wrote again.", "Tandrum Times"},
		{"On Friday the Herald wrote about it. The Tandrum Herald is a paper.", "Tandrum Herald"},
		{"The Tandrum Herald wrote about it. Tandrum council met on Friday.", "Tandrum Herald"},
		{"The Bank of Tandrum closed. They met at Bank on Friday.", "Bank of Tandrum"},
	} {
		for _, e := range quoteBrief(t, "The council met last week to talk about a road by the river.\n\n"+c.text).Entities {
			if e.Name == c.body && len(e.Mentions) != 1 {
				t.Errorf("%q: %s is named %d times, want once", c.text, e.Name, len(e.Mentions))
			}
		}
	}
}
