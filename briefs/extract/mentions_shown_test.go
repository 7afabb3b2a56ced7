package extract

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// Names of words that mean towns, churches and banks besides, by which the text calls people
// and, elsewhere, bodies and places.
var wordsForNames = []string{
	"Mark Field", "Jordan Marsh", "Chase Bank", "Georgia Church", "Austin Rivers", "Sierra Lake", "Virginia Woods", "Paris Hill", "Kent Park",
	"Brooklyn Bridges", "Troy Mills", "Will Power", "Faith Temple", "Rose Gardens", "Florence Court", "Preston Union", "Mercy College",
	"Victoria Beach", "Carolina Press", "Hope Trust", "Cliff Walker", "Dale Valley", "Frank Justice", "Penny Bank", "Ruby Ridge",
	"Grace Cathedral", "Peter Harbour", "Kelly Market", "Susan Times", "Nick Parish", "Joe Service", "Sonny Day",
}

func TestPersonsOfAnyWords(t *testing.T) {
	frames := []string{
		"%s, 45, opened the pier on Monday.", "The mayor, %s, opened the pier on Monday.", "%s, the mayor, opened the pier on Monday.",
		"%s and his wife left the town on Monday.", "The board elected %s on Monday.", "%s’s wife left the town on Monday.",
		"“It was dark,” said %s, a fisherman.", "“It was dark,” said %s, who lives on the pier.", "Mr. %s opened the pier on Monday.",
		"A fisherman named %s opened the pier on Monday.", "The mayor is %s.", "%s was born in the town in 1970.",
		"%s, a teacher from Leeds, opened the pier on Monday.", "Mayor %s opened the pier on Monday.",
		"According to %s, a fisherman, the pier is dark.", "He lives with his brother, %s, in the town.", "The men were %s, 33, and Paul Roe, 29.",
	}
	says := []string{"“It was wet and cold,” %s said.", "%s called it “wet and cold.”", "“It was wet and cold,” said %s.", "On Tuesday, %s said it was “wet and cold.”"}
	for _, name := range wordsForNames {
		last := name[strings.IndexByte(name, ' ')+1:]
		for _, frame := range frames {
			shown := "The council met on Monday in Harrow.\n\n" + fmt.Sprintf(frame, name)
			for _, said := range says {
				lastSpeaker(t, shown+"\n\n"+fmt.Sprintf(said, last), name)
			}
			if who := strings.Join(whoLines(t, people, shown), "\n"); !strings.Contains(who, "person "+name+" x") {
				t.Errorf("%s\nno %s, but %s", shown, name, who)
			}
		}
	}
}

// lastSpeaker fails where the text's last quotation is not the named person's.
func lastSpeaker(t *testing.T, text, name string) {
	t.Helper()
	if said := quotedIn(t, text); len(said) == 0 || !strings.HasSuffix(said[len(said)-1], " = "+name) {
		t.Errorf("%s\n%q, and not said by %s", text, said, name)
	}
}

func TestBodiesOfPeoplesNames(t *testing.T) {
	frames := []string{
		"%s, the lender, opened an office on Monday.", "They left %s, 45 miles from the town, on Monday.", "%s, which was built in 1970, opened again.",
		"She works at %s, a school in Leeds.", "%s’s director left on Monday.", "%s, the town’s oldest, opened again.", "They walked from %s to the pier.",
		"%s, a landmark for a century, burned on Monday.", "The crews walked to %s, where they ate.", "The owner of %s, a fisherman, left on Monday.",
		"A spokesman for %s, who lives in Leeds, said so.", "%s was founded in 1970.", "It moved to %s, 12 High Street, in May.",
		"%s, the employer of 45 people, shut on Monday.", "A teacher at %s, 45, was held on Monday.", "The mayor visited %s, a nurse said.", "The team beat %s, the champion, on Monday.",
	}
	for _, name := range []string{"Chase Bank", "Grace Church", "Mercy College", "Hope Trust", "Preston Market", "Florence Court", "Faith Temple", "Austin Times", "Logan Airport", "Stone House"} {
		for _, frame := range frames {
			text := "The council met on Monday in Harrow.\n\n" + fmt.Sprintf(frame, name)
			if who := whoLines(t, people, text); len(who) > 0 {
				t.Errorf("%s\n%s", text, who)
			}
		}
	}
}

// TestSurnamesThatAreTitles crosses last names that are titles too with what calls their bearers by
// them.
func TestSurnamesThatAreTitles(t *testing.T) {
	for _, name := range []string{"Driver", "Singer", "Doctor", "Speaker", "Bishop", "Judge", "Dean", "King", "Pope", "Duke", "Baron", "Marshall", "Cardinal", "General", "Pastor", "Sheriff", "Cook"} {
		for _, address := range []string{"Mr. ", "Ms. ", "Mrs ", "Dr ", "Sen. ", "Coach ", "Officer ", "Mayor ", ""} {
			for _, said := range []string{"“It was late,” %s said.", "%s said it was “late for all”.", "“It was late,” said %s.", "According to %s, it was “late for all”."} {
				text := "The council met on Monday in Harrow.\n\nTamsor " + name + ", 45, of Kent, came on Monday. It rained all day.\n\n" + fmt.Sprintf(said, address+name)
				lastSpeaker(t, text, "Tamsor "+name)
			}
		}
	}
}

// TestPersonsUnheardOf crosses names whose first word no lexicon has, and whose last one is a
// word for something else, with what a text says of people.
func TestPersonsUnheardOf(t *testing.T) {
	names := []string{"Ewout Mannix", "Zainabu Hutto", "Tamsyne Moody", "Dovrin Ball", "Kaiso Close", "Ximeno Villa", "Hrant Stones", "Wendra Hood", "Yestin Pope", "Thabiso Prince", "Arvid Quick", "Jorvan Brown", "Ysolde Ngubeza"}
	frames := []string{
		"The mayor, %s, opened the pier on Monday.", "%s, 45, opened the pier on Monday.", "%s, the mayor, opened the pier on Monday.",
		"%s and his wife left the town on Monday.", "The board elected %s on Monday.", "Police arrested %s on Monday.", "%s’s wife left the town on Monday.",
		"“It was dark,” said %s, a fisherman.", "“It was dark,” %s said.", "“It was dark,” said %s, who lives on the pier.", "Mr. %s opened the pier on Monday.",
		"A fisherman named %s opened the pier on Monday.", "The mayor is %s.", "%s was born in the town in 1970.", "%s, a teacher from Leeds, opened the pier on Monday.",
		"Mayor %s opened the pier on Monday.", "%s told the board on Monday that he would leave.", "According to %s, a fisherman, the pier is dark.",
		"He lives with his brother, %s, in the town.", "The men were %s, 33, and Paul Roe, 29.", "%s, an authority on boats and leader of the project, left on Monday.",
		"Her husband %s left on Monday.", "%s, a plumbing contractor who came to the rally, left on Monday.", "%s, a small-business owner, left on Monday.",
		"%s, president of the board, left on Monday.", "Town council president %s left on Monday.", "Harrow Police Chief %s left on Monday.",
		"%s, an analyst at Poole & Dow, left on Monday.", "%s, a Democrat, left on Monday.", "The judge sentenced %s to 20 years in prison.", "Jane Doe and %s left on Monday.",
		"They spoke to fisherman %s on Monday.", "%s, director of the Harbour Fund, left on Monday.", "%s, of Leeds, left on Monday.", "The goal came from %s’s header.",
		"%s scored twice on Monday.", "The book by %s, a novelist, sold well.", "%s (D-Ohio) left on Monday.",
	}
	for _, name := range names {
		for _, frame := range frames {
			text := "The council met on Monday in Harrow.\n\n" + fmt.Sprintf(frame, name)
			if who := strings.Join(whoLines(t, people, text), "\n"); !strings.Contains(who, "person "+name+" x") {
				t.Errorf("%s\nno %s, but %s", text, name, who)
			}
		}
	}
}

// TestPersonsBehindTitles crosses what people are with names of words that are nobody's besides: the
// name is all of theirs and none of the title.
func TestPersonsBehindTitles(t *testing.T) {
	titles := []string{
		"State Engineer", "Deputy Mayor", "County Sheriff", "Harrow County Commissioner", "House Speaker", "Senate Majority Leader", "Police Chief",
		"Fire Chief", "Attorney General", "District Attorney", "Prime Minister", "Foreign Minister", "Finance Minister", "Education Secretary",
		"Vice President", "Chief Executive", "Chief Executive Officer", "CEO", "Board Chairman", "Club President", "Head Coach", "Coach", "Archbishop",
		"Rabbi", "Imam", "Sheikh", "Professor", "Assistant Professor", "Staff Sergeant", "Lieutenant Colonel", "Brig. Gen.", "Chief Justice", "Justice",
		"Judge", "Supreme Court Justice", "U.S. District Judge", "City Councilwoman", "State Sen.", "State Representative", "Assemblyman", "Lt. Gov.",
		"Treasurer", "City Manager", "Superintendent", "School Superintendent", "Executive Director", "Harbour Fund director", "Harbour Fund spokeswoman",
		"Secretary of State", "Secretary of Music", "Minister of Health", "Minister for Sport", "Chancellor of the Exchequer", "Leader of the Opposition",
		"Labour MP", "Conservative leader", "Democratic nominee", "Republican candidate", "Green Party leader", "Herald reporter", "radio host",
		"film director", "pop star", "midfielder", "defender", "captain", "goalkeeper", "quarterback", "novelist", "historian", "economist", "lawyer",
		"attorney", "defense lawyer", "prosecutor", "detective", "constable", "nurse", "farmer", "activist", "teacher", "former mayor", "then-Secretary",
		"acting mayor", "interim chief", "co-founder", "landlord", "resident", "neighbour", "witness", "survivor", "victim", "suspect", "retired teacher",
		"local farmer", "author", "poet", "singer", "actor", "comedian", "Harrow’s mayor", "the Harbour Fund’s director", "Policeman", "Officer",
		"Firefighter", "Private", "Trooper", "Warden", "Congressman", "Democratic Congresswoman", "Ohio Republican", "Texas Democrat", "Republican",
		"Democrat", "Senator", "Nobel laureate", "Oscar winner", "world champion", "chess champion", "TUC President", "Town Public Advocate",
	}
	frames := []string{"%s %s left on Monday.", "According to %s %s, the pier is wet.", "“It is wet,” said %s %s.", "They met %s %s on Monday."}
	for _, title := range titles {
		for _, name := range []string{"Tamsyne Moody", "Zainabu Hutto", "Kaiso Hollister", "Mark Pike"} {
			for _, frame := range frames {
				text := "The council met on Monday in Harrow.\n\n" + sentenceOf(fmt.Sprintf(frame, title, name))
				if who := strings.Join(whoLines(t, people, text), "\n"); !strings.Contains(who, "person "+name+" x") {
					t.Errorf("%s\nno %s, but %s", text, name, who)
				}
			}
		}
	}
}

// sentenceOf gives a sentence its first capital.
func sentenceOf(s string) string {
	if s[0] >= utf8.RuneSelf {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// TestPersonsAmongOthers crosses such names with lists of people, and with what is done with people
// alone.
func TestPersonsAmongOthers(t *testing.T) {
	frames := []string{
		"The stars were Ansel Adams, %s, Walker Evans and Helmut Newton.", "They met Harry Kane, Jane Doe and %s on Monday.", "%s, Jane Doe and Harry Kane left on Monday.",
		"Writers such as %s, Jane Doe and Harry Kane left.", "She thanked %s and Jane Doe.", "The crew: Jane Doe, %s, Harry Kane.", "Jane Doe, %s and others left.",
		"Neither Jane Doe nor %s left.", "Either %s or Jane Doe will win.", "The play stars %s and Jane Doe.", "She wrote to %s on Monday.", "He talked with %s on Monday.",
		"They voted for %s.", "%s and Jane Doe married in 1970.", "A song written by %s won.", "The murder of %s shocked the town.", "She married %s in 1970.",
	}
	for _, name := range []string{"Tamsyne Moody", "Ewout Pike", "Kaiso Close", "Hrant Stones", "Wendra Hood", "Jordan Marsh"} {
		for _, frame := range frames {
			text := "The council met on Monday in Harrow.\n\n" + fmt.Sprintf(frame, name)
			if who := strings.Join(whoLines(t, people, text), "\n"); !strings.Contains(who, "person "+name+" x") {
				t.Errorf("%s\nno %s, but %s", text, name, who)
			}
		}
	}
}

// TestPersonsAddressed: whoever is addressed is somebody, and speaks, whatever the name means besides.
func TestPersonsAddressed(t *testing.T) {
	for _, name := range []string{"Church", "Bank", "Park", "Lake", "Field", "Bridges", "Street", "House", "Temple", "Hill", "Hall", "Court", "Stone", "Pike"} {
		for _, title := range []string{"Mr.", "Mrs.", "Ms.", "Dr.", "Rev.", "Sgt.", "Mr", "Ms"} {
			for _, frame := range []string{"%s left on Monday.", "They told %s that it was wet.", "%s’s boat sank.", "“It was wet and cold,” said %s.", "“It was wet and cold,” %s said."} {
				text := "The council met on Monday in Harrow.\n\n" + fmt.Sprintf(frame, title+" "+name)
				if who := strings.Join(whoLines(t, all, text), "\n"); !strings.Contains(who, "person "+name+" x") {
					t.Errorf("%s\nno %s, but %s", text, name, who)
				}
				if strings.HasPrefix(frame, "“") {
					lastSpeaker(t, text, name)
				}
			}
		}
	}
}
