package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What is told of a name right around it, and the letters it is made of, say
// what bears it.
func TestToldOfNames(t *testing.T) {
	for _, c := range []struct {
		name, kinds, text string
		want              []string
	}{
		{"what stands between commas after a name", all,
			"On Friday Sutaryo, the head of the Flood Board (FB), spoke. HarrolX, another Ruritanian firm, did not. Tarniq, the U.N. mission, left.",
			[]string{"person Sutaryo x1: the head of the Flood Board -> the head of = flood-board", "organisation Flood Board (FB) x2", "organisation HarrolX x1: another Ruritanian firm",
				"organisation Tarniq x1: the U.N. mission", "organisation U.N. x1"}},
		{"a country's brewer", bodies,
			"Nordham Bryggeri, Denmark's second-largest brewer, lost.",
			[]string{"organisation Nordham Bryggeri x1: Denmark's second-largest brewer"}},
		{"a body's own auditor, and an employer", bodies,
			"Dealtree Ltd, its auditor, was fined. The fishing company Thorby, the town's largest employer, closed.",
			[]string{"organisation Dealtree Ltd x1: its auditor", "organisation Thorby x1: the town's largest employer | fishing company"}},
		{"teams that are and have", bodies,
			"Kilmoor Kestrels are through. Holders Lugarno have lost. Kestrels manager Paddy Hallorin wept.",
			[]string{"organisation Kilmoor Kestrels (Kestrels) x2", "organisation Lugarno x1"}},
		{"a team by its town", bodies,
			"Halden Rovers lost. On Friday Halden had led when Rovers scored.",
			[]string{"organisation Halden Rovers (Halden, Rovers) x3"}},
		{"a people's name that is a party's", all,
			"Ruritanian Dream wins vote\n\nThe governing Russian Dream party has won. A founder of Russian Dream wept.",
			[]string{"organisation Russian Dream x2"}},
		{"capitals within a word", bodies,
			"The site sold StubHut to iRobat, and Pat McGill of DeLucca rang Dealtree.com.",
			[]string{"organisation StubHut x1", "organisation iRobat x1", "organisation Dealtree.com x1"}},
		{"letters before a place", bodies,
			"He left IIT Kalpur for FC Utrecht and NHS England.",
			[]string{"organisation IIT Kalpur x1", "organisation FC Utrecht x1", "organisation NHS England x1"}},
		{"a day within a body's name", bodies,
			"Fighters of the March 23 Movement (M23) fled. The M23 denied it.",
			[]string{"organisation March 23 Movement (M23) x3"}},
		{"all of a country's", bodies,
			"They wrote to the All India Draughts Federation.",
			[]string{"organisation All India Draughts Federation x1"}},
		{"parties of other languages", bodies,
			"The conservative Renovación Nacional party and Alianza para el Cambio agreed.",
			[]string{"organisation Renovación Nacional x1", "organisation Alianza para el Cambio x1"}},
		{"police of two counties", bodies,
			"Avon and Somerset Police made arrests.",
			[]string{"organisation Avon and Somerset Police x1"}},
		{"small words that are names", people,
			"The judge jailed Do Thi Nhan. On Friday Nhan wept with Truong My Linh and Can Yalman.",
			[]string{"person Do Thi Nhan (Nhan) x2", "person Truong My Linh x1", "person Can Yalman x1"}},
		{"particles before a plain word, and Mac an", people,
			"The Dutchman Ruud van den Boom met Darragh Mac an Bhaird. On Friday Van den Boom left.",
			[]string{"person Ruud van den Boom (Van den Boom) x2: Dutchman", "person Darragh Mac an Bhaird x1"}},
		{"the second half of a double name", people,
			"We spoke with Arjun Panikker-Nair. On Friday Nair won.",
			[]string{"person Arjun Panikker-Nair (Nair) x2"}},
		{"kin by one name", people,
			"Anna Poole spoke to her husband, Balder. Their son, Yusif, drives. She leaves her sons Iwane and Semisi.",
			[]string{"person Anna Poole x1", "person Balder x1: her husband -> her husband = anna-poole", "person Yusif x1: Their son", "person Iwane x1", "person Semisi x1"}},
		{"a father with the first name of another", people,
			"Keika Fujimoro spoke. Fujimoro's father, Alberto, was removed. Chile's minister, Alberto van Klaven, left.",
			[]string{"person Keika Fujimoro (Fujimoro) x2", "person Alberto x1: Fujimoro's father -> father = keika-fujimoro", "person Alberto van Klaven x1: Chile's minister"}},
		{"an editor who fled is no paper", people,
			"Bo Dahl, an editor of Tarniks who fled, spoke.",
			[]string{"person Bo Dahl x1: an editor of Tarniks who fled -> an editor of = tarniks"}},
		{"what is said after an aside", people,
			"Anish Gira, born in Leeds to a Russian mother, is himself a grandmaster. The champion, Magnus Karl, the world number one, left.",
			[]string{"person Anish Gira x1: a grandmaster", "person Magnus Karl x1: the world number one | The champion"}},
		{"two descriptions before a name", people,
			"Her neighbour, bus driver Edson Lopez, fled. Actor and singer Tula Lopes stayed. Roberto Lason, OMI, a priest, prayed.",
			[]string{"person Edson Lopez x1: Her neighbour | bus driver", "person Tula Lopes x1: Actor and singer", "person Roberto Lason x1: a priest"}},
		{"shares that rise, and where people work", bodies,
			"Brookhart Living rose 21% on Monday. On Friday Brookhart fell. Novartix was down 2%. She had worked for Tarnagen. A Mainstream Research poll agreed. PQR paramedics came.",
			[]string{"organisation Brookhart Living (Brookhart) x2", "organisation Novartix x1", "organisation Tarnagen x1", "organisation Mainstream Research x1", "organisation PQR x1"}},
		{"a nation's own bodies", bodies,
			"Elections Canada spoke. Historic England refused.",
			[]string{"organisation Elections Canada x1", "organisation Historic England x1"}},
		{"of a party is a nurse; the nominee is", people,
			"Shauna Brandt of the Reform Party is a nurse. The nominee, Mary Dow, is a former councillor. Jeff Cole, Mr. Poole's campaign manager, left.",
			[]string{"person Shauna Brandt x1: a nurse", "person Mary Dow x1: The nominee | a former councillor", "person Jeff Cole x1: Mr. Poole's campaign manager -> campaign manager = poole", "person Poole x1"}},
		{"May and Shah in names", people,
			"Elizabeth May spoke with Shah Nawaz on Monday.",
			[]string{"person Elizabeth May x1", "person Shah Nawaz x1"}},
		{"somebody's party, and who is of it", all,
			"Correa's party, Revoluta Civica, voted. The leader of Los Corvos fled. His party, the Janata Perama (JP), won. Sajid Premadas's Samagi Balaya lost.",
			[]string{"organisation Revoluta Civica x1: Correa's party", "organisation Los Corvos x1", "organisation Janata Perama (JP) x2: His party", "person Sajid Premadas x1", "organisation Samagi Balaya x1"}},
		{"initials that are words, nicknames, titles that are names", people,
			"M. A. Sumanthar spoke. It was Earl “Bucky” Tolver who did. Cameraman Alejandro Maffa was hurt.",
			[]string{"person M. A. Sumanthar x1", "person Earl “Bucky” Tolver x1", "person Alejandro Maffa x1: Cameraman"}},
		{"an office and a rank", people,
			"The hospital's chief, Dr. Stephen Prusz, left. Colombia's army chief, General Luis Ospino, stayed.",
			[]string{"person Stephen Prusz x1: The hospital's chief | Dr.", "person Luis Ospino x1: Colombia's army chief | General"}},
		{"unions of two crafts, and markets", bodies,
			"The Shepherds and Drovers Association met PQX Capital Markets. Citizen TV was there.",
			[]string{"organisation Shepherds and Drovers Association x1", "organisation PQX Capital Markets x1", "organisation Citizen TV x1"}},
		{"first names that are words", people,
			"They freed Mercy Atieno Oukor, the attorney-general, and cattleman Mark Bettin. On Monday Oukor met her grandmother, Aunty Doreen.",
			[]string{"person Mercy Atieno Oukor (Oukor) x2: the attorney-general", "person Mark Bettin x1: cattleman", "person Doreen x1: her grandmother -> her grandmother = mercy-atieno-oukor"}},
		{"ships are nobody", people,
			"The MV Lady Fatima Rose sank.", nil},
		{"foundations named after people are not they", all,
			"Eight-year-old Martin Rickard died. The Martin Rickard Foundation gave money.",
			[]string{"person Martin Rickard x1: Eight-year-old", "organisation Martin Rickard Foundation x1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, whoLines(t, c.kinds, c.text)); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", c.text, diff)
			}
		})
	}
}
