package extract

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
)

// whoLines builds a brief of the texts, proves it, and gives a line for each
// entity of the kinds asked for:
//
//	person NAME (alias, alias) xN: about | about -> as = id
func whoLines(t *testing.T, kinds string, texts ...string) []string {
	t.Helper()
	var articles []briefs.Article
	for i, text := range texts {
		articles = append(articles, briefs.Article{ID: fmt.Sprintf("a%d", i+1), Text: text, SHA256: briefs.Digest(text)})
	}
	b, err := Build(articles, Options{ID: "test", At: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC), By: "test"})
	if err != nil {
		t.Fatal(err)
	}
	for _, fault := range b.Check() {
		t.Errorf("the brief does not hold: %v", fault)
	}
	var lines []string
	for _, e := range b.Entities {
		if !strings.Contains(kinds, string(e.Kind)) {
			continue
		}
		line := string(e.Kind) + " " + e.Name
		if len(e.Aliases) > 0 {
			line += " (" + strings.Join(e.Aliases, ", ") + ")"
		}
		line += fmt.Sprintf(" x%d", len(e.Mentions))
		for i, p := range e.About {
			line += []string{": ", " | "}[min(i, 1)] + p.Text
		}
		for _, r := range e.Relations {
			line += " -> " + r.As.Text + " = " + r.To
		}
		lines = append(lines, line)
	}
	return lines
}

const (
	people = "person"
	bodies = "organisation"
	all    = "person organisation place"
)

// whoCase is a text and the lines of whoLines that it gives for the kinds asked for.
type whoCase struct {
	name, kinds, text string
	want              []string
}

func testWho(t *testing.T, cases []whoCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, whoLines(t, c.kinds, c.text)); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", c.text, diff)
			}
		})
	}
}

func TestWhoIsWho(t *testing.T) {
	testWho(t, []whoCase{
		{"an apposition whose comma stands within its quotation", people,
			"Rep. Dale Hutchins, a three-term congressman who has called the deal \"a disaster,\" fired back in a statement.",
			[]string{"person Dale Hutchins x1: a three-term congressman who has called the deal \"a disaster,\" | Rep."}},
		{"a party's candidate for a chamber", bodies,
			"Democratic Senate candidate Nora Whitfield met the Democratic National Committee and the U.S. Senate.",
			[]string{"organisation Senate x1", "organisation Democratic National Committee x1", "organisation U.S. Senate x1"}},
		{"what somebody does meanwhile", people,
			"Maria Okafor, speaking alongside Councillor Tom Beck, wept.",
			[]string{"person Maria Okafor x1", "person Tom Beck x1: Councillor"}},
		{"title before, last name after", people,
			"Ruritanian Finance Minister Anna Poole resigned on Friday. Poole gave no reason. “I am tired,” said Poole.",
			[]string{"person Anna Poole (Poole) x3: Ruritanian Finance Minister"}},
		{"apposition after and before", people,
			"Tomas Dow, a plumber from Leeds, was hurt. The owner of the house, Clara Whitfield, called an ambulance.",
			[]string{"person Tomas Dow x1: a plumber from Leeds", "person Clara Whitfield x1: The owner of the house"}},
		{"copula", people,
			"Clara Whitfield is a novelist from Bath. She is also the chairwoman of the library, she said.",
			[]string{"person Clara Whitfield x1: the chairwoman of the library | a novelist from Bath"}},
		{"no copula from a quotation", people,
			"“Tomas Dow is a crook,” said Clara Whitfield.",
			[]string{"person Tomas Dow x1", "person Clara Whitfield x1"}},
		{"title with a complement", people,
			"Minister of Education Stella Poole spoke. Executive director of the Leeds chapter of the Council on Public Health Tomas Dow agreed.",
			[]string{"person Stella Poole x1: Minister of Education", "person Tomas Dow x1: Executive director of the Leeds chapter of the Council on Public Health"}},
		{"age, then an apposition", people,
			"Daniel Marsh, 19, a member of the choir, sang.",
			[]string{"person Daniel Marsh x1: a member of the choir"}},
		{"father and son share names", people,
			"It is led by Karim Dostan, a son of Karim Shah Dostan (1953-2001), an influential leader of the hill people.",
			[]string{"person Karim Dostan x1: a son of Karim Shah Dostan -> a son of = karim-shah-dostan", "person Karim Shah Dostan x1: an influential leader of the hill people | 1953-2001"}},
		{"a relative does not take over the last name", people,
			"Ada Lindqvist won. Lindqvist thanked her coach. Her father, Jonas Lindqvist, wept. Lindqvist lifted the cup.",
			[]string{"person Ada Lindqvist (Lindqvist) x3", "person Jonas Lindqvist x1: Her father -> Her father = ada-lindqvist"}},
		{"forms of address tell apart", people,
			"Tomas Dow and Stella Dow were there. Mrs. Dow spoke; Mr. Dow did not.",
			[]string{"person Tomas Dow (Dow) x2", "person Stella Dow (Dow) x2"}},
		{"a middle initial and a short form are one; a Jr. is not his father", people,
			"William J. Poole spoke. Bill Poole smiled. Robert Dow Jr. and Robert Dow Sr. left.",
			[]string{"person William J. Poole (Bill Poole) x2", "person Robert Dow Jr. x1", "person Robert Dow Sr. x1"}},
		{"family name first", people,
			"South Korean President Han Jae-min met Hua Guo-wei. Han said little. Hua nodded.",
			[]string{"person Han Jae-min (Han) x2: South Korean President", "person Hua Guo-wei (Hua) x2"}},
		{"particles, hyphens, initials, nicknames", people,
			"Jan van der Velde met K.C. Maurer, Luis de la Cruz and Omar al-Rashid. Van der Velde saw Robert \"Bob\" Hardy-Jones.",
			[]string{"person Jan van der Velde (Van der Velde) x2", "person K.C. Maurer x1", "person Luis de la Cruz x1", "person Omar al-Rashid x1", "person Robert \"Bob\" Hardy-Jones x1"}},
		{"the last name of one who rules", all,
			"The Monti government fell. The Kessler administration did not.",
			[]string{"person Monti x1", "person Kessler x1"}},
		{"words that begin sentences are no names", all,
			"Police arrested nobody. Yesterday it rained. Critics laughed. Officials of Leeds did not.",
			[]string{"place Leeds x1"}},
		{"a headline of an office and a verb", all,
			"Mayor Resigns\n\nIt was a cold day in the town, and many had come to hear it.", nil},
		{"a short headline with a name", people,
			"Coach Dow Quits\n\nIt was a cold day in the town, and many had come to hear it.", []string{"person Dow x1: Coach"}},
		{"a headline in title case", all,
			"Poole Will Not Interfere In Leeds’ Affairs: Anna Poole\n\nAnna Poole said in Leeds that she will stay away from the affairs of others.\n\nPoole said no more than that to the press on Monday evening.",
			[]string{"person Anna Poole (Poole) x4", "place Leeds x2"}},
		{"demonyms and possessives", all,
			"Finland's president met the Swedish king. The Finns and the Russians talked of Finland’s border.",
			[]string{"place Finland x2"}},
		{"acronym in brackets", bodies,
			"The Social Reform Party (SRP) won. The SRP's members cheered. SRP officials danced.",
			[]string{"organisation Social Reform Party (SRP) x4"}},
		{"acronym first, or spelt by initials", bodies,
			"The head of NFB (National Fish Board) spoke. The University of Northern Ruritania closed. UNR students left.",
			[]string{"organisation National Fish Board (NFB) x2", "organisation University of Northern Ruritania (UNR) x2"}},
		{"and, commas and places within a body's name", bodies,
			"The U.S. Fish and Game Commission met the Ministry of Trade, Industry and Energy. The Department of Health and Human Services did not.",
			[]string{"organisation U.S. Fish and Game Commission x1", "organisation Ministry of Trade, Industry and Energy x1", "organisation Department of Health and Human Services x1"}},
		{"bracket after a body", bodies,
			"The Northern Treaty Organization (an intergovernmental alliance of nine states) met.",
			[]string{"organisation Northern Treaty Organization x1: an intergovernmental alliance of nine states"}},
		{"bodies named after people and places", all,
			"The Anna Poole Foundation for the Arts gave money. The Poole Foundation and the Leeds Herald agreed. Students for a Free Ruritania did not.",
			[]string{"organisation Anna Poole Foundation for the Arts x1", "organisation Poole Foundation x1", "organisation Leeds Herald x1", "organisation Students for a Free Ruritania x1"}},
		{"a firm by its first word", all,
			"Kessler Motor Company will close. Kessler has debts. Bill Kessler, a great-grandson of the founder, wept.",
			[]string{"organisation Kessler Motor Company (Kessler) x2", "person Bill Kessler x1: a great-grandson of the founder"}},
		{"group nouns", bodies,
			"The rebel group Ondara fled. The charity Mannus and construction companies Tellier Brisk and Corvana helped.",
			[]string{"organisation Ondara x1: rebel group", "organisation Mannus x1: charity", "organisation Tellier Brisk x1", "organisation Corvana x1"}},
		{"one place, many names", "place",
			"The U.S. and Britain agreed. The United States signed; the United Kingdom, or UK, did too.",
			[]string{"place United States (U.S.) x2", "place United Kingdom (Britain, UK) x3"}},
		{"roles towards bodies and people", people,
			"SpinCo founder Anna Poole hired Tomas Dow, the former head of the Fish Board. Poole's lawyer, Stella Marsh, left.",
			[]string{"person Anna Poole (Poole) x2: SpinCo founder -> founder = spinco", "person Tomas Dow x1: the former head of the Fish Board -> the former head of = fish-board", "person Stella Marsh x1: Poole's lawyer -> lawyer = anna-poole"}},
		{"a family name that is a first name too says nothing of gender", people,
			"Stella Clinton won. Clinton smiled. Ada Christie lost. Bill Christie did not stand. Mrs. Christie left.",
			[]string{"person Stella Clinton (Clinton) x2", "person Ada Christie (Christie) x2", "person Bill Christie x1"}},
		{"the pronoun tells who of two is meant", people,
			"Stella Dow and Tomas Dow spoke. Dow said she would stay. Dow said that he would not.",
			[]string{"person Stella Dow (Dow) x2", "person Tomas Dow (Dow) x2"}},
		{"who goes by the last name keeps it", people,
			"Stella Dow won. Dow smiled. Dow left. Dow slept. Her rival had been Tomas Dow. Dow had led from the start.",
			[]string{"person Stella Dow (Dow) x5", "person Tomas Dow x1: Her rival"}},
		{"saints are no people", all,
			"He spoke at St Patrick's Cathedral. Friends of St Luke's Library met at St Andrew's Church.",
			[]string{"place St Patrick's Cathedral x1", "organisation St Luke's Library x1", "organisation St Andrew's Church x1"}},
		{"a list of titled people is no apposition", people,
			"Chancellor Angela Kerkel, President François Dolland, Prime Minister Mario Tonti and Spain's Mariano Fajoy met.",
			[]string{"person Angela Kerkel x1: Chancellor", "person François Dolland x1: President", "person Mario Tonti x1: Prime Minister", "person Mariano Fajoy x1"}},
		{"an office held for another", people,
			"A spokesman for the president, Andi Mallaran, spoke. We met candidate for Mayor of Toronto Rocco Acham. Work and Pensions Secretary Alan Poole left. That month Grand Duke Otto left.",
			[]string{"person Andi Mallaran x1: A spokesman for the president", "person Rocco Acham x1: candidate for Mayor of Toronto", "person Alan Poole x1: Work and Pensions Secretary", "person Otto x1: Grand Duke"}},
		{"letters after a name, months within it, two before one last name", people,
			"Gordon Jackson QC met Wanda June Tibbs. Jack and Noreen Whitlock did not.",
			[]string{"person Gordon Jackson x1", "person Wanda June Tibbs x1", "person Jack x1", "person Noreen Whitlock x1"}},
		{"crafts and broadcasters are nobody", people,
			"The ferry Senopati Nusantara sank. NASA's James Poole Space Telescope saw it. Dutch broadcaster NOS showed it.", nil},
		{"what somebody is made", people,
			"Halvorsen Corp. named Dennis O'Larry president and chief operating officer, succeeding Tom Hart. Dan Wray, 54 years old, was named chairman of this maker of pumps. The president appointed Maria Sanchez ambassador to Chile. Robert Doe has been elected vice president in 1988.",
			[]string{"person Dennis O'Larry x1: president and chief operating officer", "person Tom Hart x1", "person Dan Wray x1: chairman of this maker of pumps", "person Maria Sanchez x1: ambassador to Chile", "person Robert Doe x1: vice president"}},
		{"a verb before a name is none of its title", people,
			"We interview candidate for Mayor of Toronto Rocco Acham. Radio Nine interviews Dr. Sally Hartley-Poole.",
			[]string{"person Rocco Acham x1: candidate for Mayor of Toronto", "person Sally Hartley-Poole x1: Dr."}},
		{"forms of address of the East", people,
			"Prime Minister Datuk Seri Najib Razan met Daw Aung San Mei. Tan Sri Ahmad Lim left with Det Insp Mark Frost and PC Helen Dale.",
			[]string{"person Najib Razan x1: Prime Minister", "person Aung San Mei x1", "person Ahmad Lim x1", "person Mark Frost x1: Det Insp", "person Helen Dale x1: PC"}},
		{"how firms' names end", bodies,
			"Finnpump Oyj lost. Peter Galt, an analyst at Sherman Lowman Hutton, left Drexler Brisk Lambert Inc. Tarnix's shares fell. Brenwick plc closed. Bank of Tallin-Mitsubo lent money to Telmark ASA and to Smitt Barnet, Harris Upman & Co.",
			[]string{"organisation Finnpump Oyj x1", "organisation Sherman Lowman Hutton x1", "organisation Drexler Brisk Lambert Inc. x1", "organisation Tarnix x1",
				"organisation Brenwick plc x1", "organisation Bank of Tallin-Mitsubo x1", "organisation Telmark ASA x1", "organisation Smitt Barnet, Harris Upman & Co. x1"}},
		{"a comma within a body's name ends no description; a party in brackets is none", people,
			"Robert Rubyn, co-chairman of Goldmann, Saxe & Co., resigned. Rep. Barney Frenk (D., Mass.) and Sen. Ann Dow (R-Ohio) spoke.",
			[]string{"person Robert Rubyn x1: co-chairman of Goldmann, Saxe & Co. -> co-chairman of = goldmann-saxe-co", "person Barney Frenk x1: Rep.", "person Ann Dow x1: Sen."}},
		{"what only people do", people,
			"Hannibar crossed the Alps. Hannibar led his army to Rome. Brusilos attacked in June. In 1916 Brusilos was promoted. Vertano crossed the line.",
			[]string{"person Hannibar x2", "person Brusilos x2"}},
		{"the Arabic article left off", people,
			"Bashar al-Kassad left. On Friday Kassad smiled.",
			[]string{"person Bashar al-Kassad (Kassad) x2"}},
		{"who has gone by the last name keeps it, soon", people,
			"Donald Trimble spoke. Trimble smiled. Trimble left. Melania Trimble did not. On Friday Trimble flew home.",
			[]string{"person Donald Trimble (Trimble) x4", "person Melania Trimble x1"}},
		{"inns, surveys, states after towns, titles of books", all,
			"New York Hilton Midtown was full. The U.S. Geological Survey (USGS) left St. Louis, Mo. Poole won. At XERN they read \"What Mr. Crum Really Thinks.\"",
			[]string{"place New York Hilton Midtown x1", "organisation U.S. Geological Survey (USGS) x2", "place St. Louis x1", "place Mo. x1", "organisation XERN x1", "person Crum x1"}},
		{"sports' bodies, fire departments, bodies in letters before a title", bodies,
			"Basketball Ruritania's chief executive left. They met Cricket Australia on Monday. Netball Australia's team won. Fire Department of Leeds engines came. KDPD Commissioner Ann Poole spoke. Apple CEO Tim Poole did not. Julius Poole of the EWF sang.",
			[]string{"organisation Cricket Australia x1", "organisation Netball Australia x1", "organisation Fire Department of Leeds x1", "organisation KDPD x1", "organisation Apple x1", "organisation EWF x1"}},
		{"teams that play", bodies,
			"Chelsea beat Leeds. The National Search and Rescue Agency (Sarnasco) sent ships.",
			[]string{"organisation Chelsea x1", "organisation Leeds x1", "organisation National Search and Rescue Agency (Sarnasco) x2"}},
		{"firms by the word before PLC; where they are is none of their name", bodies,
			"Cole Motor Co. bought Jaguar PLC on Monday. Jaguar shares rose. Toshibo Corp. of Japan and Radio Corp. of America bid.",
			[]string{"organisation Cole Motor Co. x1", "organisation Jaguar PLC (Jaguar) x2", "organisation Toshibo Corp. x1", "organisation Radio Corp. of America x1"}},
		{"whose husband, whose mother, which of two", people,
			"Dick Poole's daughter, Stella Poole, won on Monday. On Friday Poole's husband, Philip Marsh, smiled. The elder Poole said nothing. Karam Fathy left. On Sunday Umm Karam wept.",
			[]string{"person Dick Poole x1", "person Stella Poole (Poole) x2: Dick Poole's daughter -> daughter = dick-poole", "person Philip Marsh x1: Poole's husband -> husband = stella-poole", "person Karam Fathy x1", "person Umm Karam x1"}},
		{"family names that are words, at the head of a sentence", people,
			"Park Geun-hey resigned. On Monday Park wept. Petitioner Arundati Katyu and Joseph ole Lenku spoke to Iain Macdonel, a curler. Chief Technology Officer Padmasri Warrior left.",
			[]string{"person Park Geun-hey (Park) x2", "person Arundati Katyu x1: Petitioner", "person Joseph ole Lenku x1", "person Iain Macdonel x1: a curler", "person Padmasri Warrior x1: Chief Technology Officer"}},
		{"whose mother is another than she", people,
			"Ms Marlow's mother, Elizabeth Marlow, 71, wept. Outside court Ms Marlow said no more.",
			[]string{"person Marlow x2", "person Elizabeth Marlow x1: Ms Marlow's mother -> mother = marlow"}},
		{"a clerk of a county of a state", all,
			"Kim Dawson, the Rowan County, Kentucky, clerk who refuses, left Tampa, Fla. Duke Energy did not.",
			[]string{"person Kim Dawson x1: the Rowan County, Kentucky, clerk who refuses", "place Rowan County x1", "place Kentucky x1", "place Tampa x1", "place Fla. x1", "organisation Duke Energy x1"}},
		{"the owner of a wife is somebody", people,
			"On Monday Crumley's wife, Pat Crumble, wept.",
			[]string{"person Crumley x1", "person Pat Crumble x1: Crumley's wife -> wife = crumley"}},
		{"a court that convicted him is none of his title", people,
			"A Swiss court convicted former commander Alieu Dow on Friday.",
			[]string{"person Alieu Dow x1: former commander"}},
		{"a slip of the pen", people,
			"Clara Maurer spoke. “It is late,” said Mauer.",
			[]string{"person Clara Maurer (Mauer) x2"}},
	})
}
