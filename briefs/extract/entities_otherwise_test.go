package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestOtherNames(t *testing.T) {
	for _, c := range []struct {
		name, kinds, text string
		want              []string
	}{
		{"Arabic in brackets", people, "Layla Haddad (ليلى حداد), a nurse from Aden, stayed. Haddad slept there.",
			[]string{"person Layla Haddad (ليلى حداد, Haddad) x3: a nurse from Aden"}},
		{"Cyrillic, with the language", people, "There was music and wine in the old hall by the river, and the poet Olga Marenko (Russian: Ольга Маренко) was there.",
			[]string{"person Olga Marenko (Ольга Маренко) x2: poet"}},
		{"Greek, Hebrew, Chinese", people, "There was music and wine in the old hall by the river, and after the third song, when the rain had come and nobody wished to go home, Nikos Vallas (Νίκος Βάλλας) met Tamar Levin (תמר לוין) and Wei Linhua (魏林华).",
			[]string{"person Nikos Vallas (Νίκος Βάλλας) x2", "person Tamar Levin (תמר לוין) x2", "person Wei Linhua (魏林华) x2"}},
		{"a place", all, "They fled from Aden (عدن) to the coast.",
			[]string{"place Aden (عدن) x2"}},
		{"born, better known as", people, "Carla Rook (born Ada Cole) sang. Tom Whitfield, better known as Tommy Wolf, danced.",
			[]string{"person Carla Rook (Ada Cole) x2", "person Tom Whitfield (Tommy Wolf) x2"}},
		{"after a bracket", people, "Ludmila Petrova Orlov (Russian: Людмила Орлова; 14 March 1879 – 18 April 1955), better known as Mila Orlov, was a chemist and a photographer who lived for the most of her life in the old town by the sea.",
			[]string{"person Ludmila Petrova Orlov (Людмила Орлова, Mila Orlov) x3: a chemist and a photographer who lived for the most of her life in the old town by the sea"}},
		{"or its letters", bodies, "The Coastal Maritime Alliance, or CMA, raised its offer.",
			[]string{"organisation Coastal Maritime Alliance (CMA) x2"}},
		{"a body that was called otherwise", bodies, "Norwood Foods, formerly known as Leeds Dairy Group, closed.",
			[]string{"organisation Leeds Dairy Group (Norwood Foods) x2"}},
		{"née is a family's name", people, "Anna Poole (née Cole) sang.",
			[]string{"person Anna Poole x1: née Cole"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, whoLines(t, c.kinds, c.text)); diff != "" {
				t.Errorf("entities (-want +got):\n%s", diff)
			}
		})
	}
}

func TestNamesOfEveryKindOfNews(t *testing.T) {
	for _, c := range []struct {
		name, kinds, text string
		want              []string
	}{
		{"a people's name as a family's", people, "Chris Dane, who lives there, heard it. “I ran,” Dane said. Danes drink coffee.",
			[]string{"person Chris Dane (Dane) x2"}},
		{"a form of address as a family's", people, "The deputy leader, Cllr Imran Sheikh, called it “exciting”.",
			[]string{"person Imran Sheikh x1: The deputy leader"}},
		{"a description, then Ms", people, "But the former librarian, Ms Carol Tench, disagreed.",
			[]string{"person Carol Tench x1: the former librarian"}},
		{"its leader, after a place", people, "When the council closed the hall on Mill Lane, its leader, Gareth Pike, said nothing.",
			[]string{"person Gareth Pike x1: its leader"}},
		{"a dame of two Helens", people, "Dame Helen Cole, a physicist, has died. Helen Marsh, her pupil, wept. Dame Helen was 91.",
			[]string{"person Helen Cole (Helen) x2: a physicist | Dame | Dame", "person Helen Marsh x1: her pupil"}},
		{"Ben is a given name", people, "She spoke to Ben Whitcombe about maps.",
			[]string{"person Ben Whitcombe x1"}},
		{"the agency of a dateline", all, "CHICAGO, Oct. 21 (Wirefield) - Corvane Inc cut its forecast on Thursday.",
			[]string{"place CHICAGO x1", "organisation Wirefield x1", "organisation Corvane Inc x1"}},
		{"firms by their last word", bodies, "Shares of rival Halder & Sons fell. Halcyon Robotics, a leader in automation, rose.",
			[]string{"organisation Halder & Sons x1", "organisation Halcyon Robotics x1: a leader in automation"}},
		{"two brothers", people, "Publius and Gnaeus Scipio were killed in Spain.",
			[]string{"person Publius x1", "person Gnaeus Scipio x1"}},
		{"a state's governor", people, "South Carolina Gov. Jane Poole spoke. North Dakota Sen. Tom Dow left.",
			[]string{"person Jane Poole x1: South Carolina Gov.", "person Tom Dow x1: North Dakota Sen."}},
		{"where a nurse is from", all, "The victim was Rebecca Soto, a nurse from Nampa who worked nights.",
			[]string{"person Rebecca Soto x1: a nurse from Nampa who worked nights", "place Nampa x1"}},
		{"a second man", people, "A second man, Jordan Lee Marsh, was cleared of the charge.",
			[]string{"person Jordan Lee Marsh x1: A second man"}},
		{"teams of a score, and in a league", bodies, "Tranby Rovers 2-1 Marsham City\n\nLate goals gave Rovers a victory over Premier League Marsham City on Saturday night.",
			[]string{"organisation Tranby Rovers (Rovers) x2", "organisation Marsham City x2", "organisation Premier League x1"}},
		{"towns joined", all, "Trains between Corrow and Dublin were late.",
			[]string{"place Corrow x1", "place Dublin x1"}},
		{"a novel's title", all, "Her seventh novel, “Salt Road,” is out. “Salt Road” is published by Maple House.",
			[]string{"organisation Maple House x1"}},
		{"a Taoiseach", people, "“Stay at home,” Taoiseach Niamh Considine said.",
			[]string{"person Niamh Considine x1: Taoiseach"}},
		{"an island, a fisherman's town, a queen's country", all, "A ferry sank off the island of Sulvar. Teodoro Lim, a fisherman from Caban, swam. Queen Margarethe of Norland wept.",
			[]string{"place Sulvar x1", "person Teodoro Lim x1: a fisherman from Caban", "place Caban x1", "person Margarethe x1: Queen", "place Norland x1"}},
		{"workers are nobody", all, "NORWOOD (AW) — Dockworkers walked off the job at three ports.",
			[]string{"place NORWOOD x1", "organisation AW x1"}},
		{"two towns of a dateline", all, "GENEVA/KAMPALA, 12 January 2023 – An outbreak has ended.",
			[]string{"place GENEVA x1", "place KAMPALA x1"}},
		{"what stands before a name and is none of it", all, "Applicant Cellwave UK Ltd was there. Mum-of-three Kerry Dobbs, 36, was not.",
			[]string{"organisation Cellwave UK Ltd x1", "person Kerry Dobbs x1"}},
		{"a family's first names", people, "She had two daughters, Grace and Ngozi. His late wife, Rose, kept the books.",
			[]string{"person Grace x1", "person Ngozi x1", "person Rose x1: His late wife"}},
		{"a list is no description", people, "Among her sitters were Jean Cotard, Colette and the young Josephine Baker.",
			[]string{"person Jean Cotard x1", "person Josephine Baker x1"}},
		{"a description before a form of address", people, "The former cabinet minister Dame Priti Vance agreed. Parish council chairman Cllr Geoff Tranter did not. Their daughter Eileen, a schoolteacher, laughed.",
			[]string{"person Priti Vance x1: former cabinet minister", "person Geoff Tranter x1: Parish council chairman", "person Eileen x1: a schoolteacher | daughter"}},
		{"a commission of two fields", bodies, "The U.S. Securities and Exchange Commission is looking.",
			[]string{"organisation U.S. Securities and Exchange Commission x1"}},
		{"a player's place on the field", people, "Browns DL Sheldon Richardson said that. Richardson left.",
			[]string{"person Sheldon Richardson (Richardson) x2: Browns DL"}},
		{"names before initials, short names", people, "The late B. U. Nzeribe was honoured. Benjamin Nzeribe was mourned. Josh Apte spoke. Later Joshua Apte left.",
			[]string{"person Benjamin Nzeribe (B. U. Nzeribe) x2", "person Joshua Apte (Josh Apte) x2"}},
		{"a secretary of state", people, "The move was announced by US Secretary of State Mike Pompadour.",
			[]string{"person Mike Pompadour x1: US Secretary of State"}},
		{"Will is a given name", people, "It was an attempt, said Will Moyle, the chief executive of a charity. Will Parliament vote?",
			[]string{"person Will Moyle x1: the chief executive of a charity"}},
		{"what is named after somebody", all, "He was taken to Walter Reedham hospital, and the bank of Lowe's was closed.",
			[]string{"place Walter Reedham x1", "organisation Lowe's x1"}},
		{"a firm's letters", bodies, "Norwood Gas & Electric Co. cut the power. NG&E said it was sorry.",
			[]string{"organisation Norwood Gas & Electric Co. (NG&E) x2"}},
		{"teams by their last word", bodies, "Ruiz singled, and the Lakeport Hawks rallied past the Dayville Comets on Wednesday. The Hawks trailed. He thanked the Comets.",
			[]string{"organisation Lakeport Hawks (Hawks) x2", "organisation Dayville Comets (Comets) x2"}},
		{"a firm by what it owns", bodies, "The deal was signed by Tessellate's co-founders.",
			[]string{"organisation Tessellate x1"}},
		{"families of winter and the moon", people, "A spokeswoman for Skylark, Rachel Moon, was sorry. But forecaster Gail Winter was not.",
			[]string{"person Rachel Moon x1: A spokeswoman for Skylark -> A spokeswoman for = skylark", "person Gail Winter x1: forecaster"}},
		{"a moon", people, "The plumes of the moon Europa were seen. In a letter to the president in May, Zippy Duvall, a farmer, wrote of it.",
			[]string{"person Zippy Duvall x1: a farmer"}},
		{"speakers of a transcript", people, "MARTIN HALE: Governor, thank you.\n\nPRUITT: It will open soon.\n\nHALE: Soon?\n",
			[]string{"person MARTIN HALE (HALE) x2"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, whoLines(t, c.kinds, c.text)); diff != "" {
				t.Errorf("entities (-want +got):\n%s", diff)
			}
		})
	}
}
