package extract_test

import "testing"

// TestShapesOfHangers crosses what hangs on a speaker's name, with and without the comma that
// ends it, with what the speaker says by: whose a verb is must hold through all of it.
func TestShapesOfHangers(t *testing.T) {
	const before = "The council met on Monday in Harrow Bay.\n\nThere was rain all day long.\n\n"
	speakers := []string{"Mara Lindqvist", "Harbour chief Mara Lindqvist", "Ms. Lindqvist"}
	hangers := []string{
		", head of the Kent group Harbour Care", ", a member of the Kent council", ", who runs the Harbour Fund", ", who runs the Harbour Fund in Kent",
		", of the Kent branch of the Harbour Union", " from the Harbour Union", " at the Harbour Fund", ", spokeswoman for Harbour Care",
		", speaking for the Harbour Union", ", chief of staff to Mayor Paul Roe", ", founder of the charity Harbour Care", ", one of the founders of Harbour Care",
		", now with the Harbour Fund", ", formerly of the Herald", ", the party's candidate in Kent", ", D-Ohio", " of Ohio", ", 45",
		", along with the Harbour Union", ", Harbour Fund director", ", Harbour Care's director", ", director of policy at the Harbour Fund",
		", whose firm owns the Harbour Fund", ", in a letter to the Herald", ", writing in the Herald", ", the first woman to lead the Harbour Union",
		", president and chief executive of Harbour Care", ", an adviser to the Harbour Union", ", a lawyer with the firm Poole & Dow",
		", co-chair of the Kent panel on boats", ", citing the Herald", ", head of boats for the state of Ohio", ", in an interview with the Herald",
		", a former aide to Paul Roe", ", the sister of Paul Roe", ", a Democrat from Ohio", ", an Ohio Democrat", ", the Democratic nominee for mayor",
		", a boat builder in Kent", ", herself a member of the Harbour Union", ", vice-chair of the Harbour Union", ", dean of the Kent School of Boats",
		", senior fellow at the Kent-based Harbour Fund",
	}
	says := []string{
		" said it was “a wreck.”", " called it “a wreck.”", " told the Herald that it was “a wreck.”", " has called it “a wreck.”", " slammed it as “a wreck.”",
		" tweeted that it was “a wreck.”", " added that it was “a wreck.”", " said on Monday: “It is a wreck and a danger.”", " says the pier is “a wreck.”",
		" believes it is “a wreck.”", " described the pier as “a wreck.”",
	}
	for _, speaker := range speakers {
		for _, hanger := range hangers {
			for _, ends := range []string{",", ""} {
				if hanger[0] == ' ' && ends == "," {
					continue
				}
				name := speaker + hanger + ends
				for _, said := range says {
					given(t, before+name+said, "Lindqvist")
				}
				given(t, before+"“It is a wreck and a danger to us,” "+name+" said.", "Lindqvist")
				given(t, before+"“It is a wreck and a danger to us,” "+name+" told the Herald.", "Lindqvist")
				given(t, before+"On Monday, "+name+" said it was “a wreck.”", "Lindqvist")
			}
		}
	}
}
