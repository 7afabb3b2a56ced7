package page

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDatelines(t *testing.T) {
	const story = "The ferry left the quay at seven."
	for line, place := range map[string]string{
		// wires
		"BEIRUT, Lebanon (AP) _ ":                     "BEIRUT, Lebanon",
		"ST. LOUIS (AP) -- ":                          "ST. LOUIS",
		"WASHINGTON -- (AP) -- ":                      "WASHINGTON",
		"NEW YORK/LONDON, Aug 5 (Reuters) - ":         "NEW YORK/LONDON",
		"BEIJING, Jan. 5 (Xinhua) -- ":                "BEIJING",
		"Paris (AFP) – ":                              "Paris",
		"(AP) _ ":                                     "",
		"(CNN) ":                                      "",
		"NEW DELHI: ":                                 "NEW DELHI",
		"KOLKATA/NEW DELHI: ":                         "KOLKATA/NEW DELHI",
		"Mumbai, March 3 (PTI): ":                     "Mumbai",
		"Mumbai, Mar 3 (PTI) ":                        "Mumbai",
		"KABUL (Quay): ":                              "KABUL",
		"SAN JOSE, Calif.--(BUSINESS WIRE)--":         "SAN JOSE, Calif.",
		"NEW YORK, Nov. 3, 2014 /PRNewswire/ -- ":     "NEW YORK",
		"SINGAPORE • ":                                "SINGAPORE",
		"PORT ELLERY- ":                               "PORT ELLERY",
		"MOSCOW — ":                                   "MOSCOW",
		"UNITED NATIONS (AP) — ":                      "UNITED NATIONS",
		"(Washington, D.C.) – ":                       "Washington, D.C.",
		"WASHINGTON, D.C. – ":                         "WASHINGTON, D.C.",
		"Nairobi, Kenya, March 3 – ":                  "Nairobi, Kenya",
		"PARIS, March 3 (Coast Wire) -- ``We won.'' ": "PARIS",
	} {
		text := line + story
		end, got := readDateline(text, true)
		if got != place || end == 0 {
			t.Errorf("%q: got place %q and %d bytes, want %q", text, got, end, place)
		}
	}
	for _, text := range []string{
		"LINDQVIST: The ferry left the quay.",
		"Q: The ferry left?",
		"Mara Lindqvist: The ferry left the quay.",
		"The plan is simple: The ferry leaves at seven.",
		"Her ferry — The Lady — left the quay.",
		"Lindqvist _ The chair _ left.",
		"On Monday: The ferry left.",
	} {
		if end, place := readDateline(text, true); end != 0 {
			t.Errorf("%q: got the dateline %q at %q", text, text[:end], place)
		}
	}
}

func TestBylines(t *testing.T) {
	for line, want := range map[string]string{
		"By Mara Lindqvist":                                                 "Mara Lindqvist",
		"By MARA LINDQVIST, Associated Press Writer":                        "MARA LINDQVIST",
		"By MARA LINDQVIST Associated Press Writer":                         "MARA LINDQVIST",
		"By Mara Lindqvist and Tobias Okafor, AP":                           "Mara Lindqvist; Tobias Okafor",
		"By Mara Lindqvist, Tobias de la Cruz and Lena Sorrel in Oslo":      "Mara Lindqvist; Tobias de la Cruz; Lena Sorrel",
		"By Mara Lindqvist | Chief Political Correspondent | March 3, 2014": "Mara Lindqvist",
		"By Mara Lindqvist, Quay News":                                      "Mara Lindqvist",
		"By Mara Lindqvist, London":                                         "Mara Lindqvist",
		"By Theresa May":                                                    "Theresa May",
		"BY: MARA LINDQVIST":                                                "MARA LINDQVIST",
		"By The Associated Press":                                           "The Associated Press",
		"By Ines Hadley and Local Democracy Reporter Tom Hadley":            "Ines Hadley; Tom Hadley",
		"By Reuters Staff":                                                  "",
		"Published 3 November 2014 — by Tom Hadley and Aisha Rahman":        "Tom Hadley; Aisha Rahman",
		"Posted on March 3, 2014 by Tom Hadley":                             "Tom Hadley",
		"Posted by Tom Hadley on March 3, 2014 at 3:15 pm":                  "Tom Hadley",
		"Story by Tom Hadley":                                               "Tom Hadley",
		"Analysis by Tom Hadley, CNN":                                       "Tom Hadley",
		"March 3, 2014 | By Tom Hadley tom@quay.example":                    "Tom Hadley",
		"By Region 5 Newsroom | March 3, 2014 at 7:12 PM":                   "Region Newsroom",
	} {
		got, ok := readByline(line)
		if strings.Join(got, "; ") != want || !ok {
			t.Errorf("%q: got %q, %t", line, got, ok)
		}
	}
	for _, line := range []string{
		"Ferries stopped by storm", "By the time the ferry left", "Stand by Me", "By", "Tuesday by ten the ferry left", "Ferry by Lindqvist",
	} {
		if got, ok := readByline(line); ok {
			t.Errorf("%q is no byline: got %q", line, got)
		}
	}
	for line, want := range map[string]bool{
		"Associated Press Writer": true, "Special to The Quay Gazette": true, "Staff writer": true, "Political editor": true, "The Quay Gazette": true,
		"Council Votes to Close Ferry": false, "Mara Lindqvist": false,
	} {
		if got := isWriterLine(line); got != want {
			t.Errorf("%q below a byline: got %t", line, got)
		}
	}
	for line, want := range map[string]bool{
		"Mara Lindqvist, Staff Writer": true, "Mara Lindqvist | Reuters": true, "Tom de Vries, BBC News": true,
		"Mara Lindqvist, political correspondent": true, "Mara Lindqvist, Court Correspondent": true, "Mara Lindqvist, Northern Quays Editor": true,
		"Mara Lindqvist, Chair of Harbours": false, "Mara Lindqvist, Court Clerk": false, "Laura Hadley at Quay Park": true, "Laura Hadley in Oslo": true, "Ferries Stop at Quay Park": false,
		"Lindqvist, Okafor Meet": false, "Council Votes, Ferry Goes": false,
	} {
		if got := isNamedWriter(line); got != want {
			t.Errorf("%q below a headline: got %t", line, got)
		}
	}
}

// furnished gives the lines of a text that are furniture, each with its kind.
func furnished(d *Document) string {
	var out []string
	for _, f := range d.Article.Furniture {
		out = append(out, string(f.Kind)+" "+f.Text)
	}
	return strings.Join(out, "\n")
}

func TestFurniture(t *testing.T) {
	const story = "The ferry left the quay at seven in the morning.\n\nIts crew of nine had slept (most of them) on board, the chair said."
	for name, x := range map[string]struct{ before, after, want string }{
		"credit in the last paragraph":           {"", " (Reporting by Mara Lindqvist; Editing by Tobias Okafor)", "credit (Reporting by Mara Lindqvist; Editing by Tobias Okafor)"},
		"credit in the last paragraph, no marks": {"", " Reporting by Mara Lindqvist in Oslo; editing by Tobias Okafor", "credit Reporting by Mara Lindqvist in Oslo; editing by Tobias Okafor"},
		"credit after a bracket":                 {"", " ($1 = 6.5 crowns) (Reporting by Mara Lindqvist; editing by Lena Sorrel)", "credit (Reporting by Mara Lindqvist; editing by Lena Sorrel)"},
		"with inputs":                            {"", " (With inputs from PTI)", "credit (With inputs from PTI)"},
		"the story's own bracket":                {"", " (She was on board.)", ""},
		"the wire's end":                         {"", "\n\n___\n\nAP-NY-03-03-89 1234EST", "footer ___\nfooter AP-NY-03-03-89 1234EST"},
		"a role below the byline":                {"Ferry Leaves\nBy Mara Lindqvist\nStaff writer\n\nPORT ELLERY – ", "", "headline Ferry Leaves\nbyline By Mara Lindqvist\nbyline Staff writer\ndateline PORT ELLERY –"},
		"a writer and where":                     {"Ferry leaves at last\nLaura Hadley at Quay Park\n\n", "", "headline Ferry leaves at last\nbyline Laura Hadley at Quay Park"},
		"a press release": {"FOR IMMEDIATE RELEASE\n\nContact: Mara Lindqvist, 555-0100\n\nFerry Leaves\n\n", "\n\n###\n\nPaid for by Friends of the Ferry",
			"footer FOR IMMEDIATE RELEASE\nfooter Contact: Mara Lindqvist, 555-0100\nheadline Ferry Leaves\nfooter ###\nfooter Paid for by Friends of the Ferry"},
		"an old wire's head": {"Ferry Leaves\nBy MARA LINDQVIST\nAssociated Press Writer\n\n", "", "headline Ferry Leaves\nbyline By MARA LINDQVIST\nbyline Associated Press Writer"},
		"date and byline": {"Ferry Leaves\n\nPublished 3 November 2014 — by Mara Lindqvist and Tobias Okafor\n\n", "",
			"headline Ferry Leaves\nbyline Published 3 November 2014 — by Mara Lindqvist and Tobias Okafor"},
		"a writer below the date": {"Ferry leaves at last\n\n4 March 2024\n\nMara Hadley\n\nBBC News, Port Ellery\n\nGetty Images\n\n", "",
			"headline Ferry leaves at last\ndateline 4 March 2024\nbyline Mara Hadley\nbyline BBC News, Port Ellery\ncredit Getty Images"},
		"an agency alone":    {"Ferry leaves at last\n\nAFP\n\n", "", "headline Ferry leaves at last\nbyline AFP"},
		"an agency of words": {"Ferry leaves at last\n\nPress Trust of India\n\n", "", "headline Ferry leaves at last\nbyline Press Trust of India"},
		"a headline of sentences": {"The ferry has left the quay. Here is what it means.\n\nBy Mara Lindqvist\n\n", "",
			"headline The ferry has left the quay. Here is what it means.\nbyline By Mara Lindqvist"},
		"an editor's note above": {"Ferry leaves at last\n\nEditor's note: This story was updated on Tuesday with words of the crew.\n\n", "",
			"headline Ferry leaves at last\nfooter Editor's note: This story was updated on Tuesday with words of the crew."},
		"what is to be read": {"Ferry leaves at last\n\n4 min read\n\n", "", "headline Ferry leaves at last\nfooter 4 min read"},
		"a picture's credit": {"Ferry leaves at last\n\nAP Photo/Mara Hadley\n\n", "", "headline Ferry leaves at last\ncredit AP Photo/Mara Hadley"},
		"a caption of the paper's own": {"", "\n\nThe ferry at the quay on Monday. (Anna Lindqvist/The Quay Ledger)\n\nIt was the last to leave before the ice came.",
			"caption The ferry at the quay on Monday. (Anna Lindqvist/The Quay Ledger)\ncredit (Anna Lindqvist/The Quay Ledger)"},
		"a bracket of two ships": {"", "\n\nIt raced the others twice (Ellery/Sorrel).", ""},
		"who wrote it":           {"By Mara Lindqvist\n\n", "\n\nMara Lindqvist is the Ledger's harbour reporter.", "byline By Mara Lindqvist\nfooter Mara Lindqvist is the Ledger's harbour reporter."},
		"a deck of sentences": {"Ferry Leaves\n\nThe ferry left after nine weeks. Some fear it will not come back.\n\nBy Mara Lindqvist\n\n4 March 2024\n\n", "",
			"headline Ferry Leaves\nheadline The ferry left after nine weeks. Some fear it will not come back.\nbyline By Mara Lindqvist\ndateline 4 March 2024"},
		"a long deck": {"Ferry Leaves\n\nChair of the harbours hails a great day for Port Ellery as its captains fear for their trade\n\nMara Lindqvist, Harbour correspondent\n\n", "",
			"headline Ferry Leaves\nheadline Chair of the harbours hails a great day for Port Ellery as its captains fear for their trade\nbyline Mara Lindqvist, Harbour correspondent"},
		"labels of pictures": {"Ferry Leaves\n\nImage source, Getty Images\n\nImage caption, The ferry at the quay\n\n", "",
			"headline Ferry Leaves\ncredit Image source, Getty Images\ncaption Image caption, The ferry at the quay"},
		"a credit without a bracket": {"Ferry Leaves\n\nThe ferry at Port Ellery on March 4, 2024. Mara Hadley/Getty Images\n\n", "",
			"headline Ferry Leaves\ncaption The ferry at Port Ellery on March 4, 2024. Mara Hadley/Getty Images\ncredit Mara Hadley/Getty Images"},
		"whose picture": {"Ferry Leaves\n\nThe ferry at Port Ellery. Courtesy of the Quay Museum\n\n", "",
			"headline Ferry Leaves\ncaption The ferry at Port Ellery. Courtesy of the Quay Museum\ncredit Courtesy of the Quay Museum"},
		"the house before the date": {"Ferry Leaves\n\nANI | Updated: Mar 04, 2024 21:15 IST\n\n", "\n\n(ANI)",
			"headline Ferry Leaves\ndateline ANI | Updated: Mar 04, 2024 21:15 IST\ncredit (ANI)"},
		"what a page counts": {"Ferry Leaves\n\n14 shares\n\n3 hours ago\n\n", "\n\nComments (12)\n\n©2024 The Quay Ledger",
			"headline Ferry Leaves\nfooter 14 shares\ndateline 3 hours ago\nfooter Comments (12)\nfooter ©2024 The Quay Ledger"},
		"who else reported":      {"", "\n\nHadley reported from Oslo. Associated Press writer Lena Sorrel in Bergen contributed.", "credit Hadley reported from Oslo. Associated Press writer Lena Sorrel in Bergen contributed."},
		"what it was drawn from": {"", "\n\nMara Lindqvist. “Ferry leaves at last” — The Quay Ledger, March 3, 2011", "footer Mara Lindqvist. “Ferry leaves at last” — The Quay Ledger, March 3, 2011"},
		"what one calls a line":  {"", "\n\nMara Lindqvist called the last of them “the ferry that never was” — a name, in Oslo, that stuck in 2011.", ""},
		"a release's source":     {"", "\n\nSOURCE Port Ellery Ferries", "footer SOURCE Port Ellery Ferries"},
		"figures in a list":      {"", "\n\n14: berths at the quay\n\n9: the hands of a crew\n\nThe ferry is the last of the line, and nobody wants another.", ""},
		"who is told of":         {"By Mara Lindqvist\n\n", "\n\nTobias Okafor is the harbour's master.", "byline By Mara Lindqvist"},
		"where to write":         {"", "\n\nContact Mara Lindqvist at mara@quay.example", "footer Contact Mara Lindqvist at mara@quay.example"},
		"a link to the writer":   {"", "\n\nFollow Mara Lindqvist at https://quay.example/mara", "footer Follow Mara Lindqvist at https://quay.example/mara"},
		"other stories":          {"", "\n\nMore on this story\n\nFerry line may close in May\n\nNine hurt in storm", "footer More on this story\nfooter Ferry line may close in May\nfooter Nine hurt in storm"},
		"a list below an ad":     {"", "\n\nAdvertisement\n\nNine hands of the crew\n\nTwo boats in tow", "footer Advertisement"},
		"names of paper and section": {"The Quay Gazette\n\nLatest Sports\n\nSeven leave on the last ferry\n\n3 days ago\n\n", "",
			"footer The Quay Gazette\nfooter Latest Sports\nheadline Seven leave on the last ferry\ndateline 3 days ago"},
		"a list of other stories": {"Live\n- Nine recipes for the rains\n- Old actor visits director at noon\nLast ferry leaves the quay\n\n", "",
			"footer Live\nfooter - Nine recipes for the rains\nfooter - Old actor visits director at noon\nheadline Last ferry leaves the quay"},
		"a short headline and its deck": {"Ferry Leaves\n\nNobody knows if the crew will sleep\n\n", "", "headline Ferry Leaves\nheadline Nobody knows if the crew will sleep"},
		"a deck told again": {"Last boat gone\n\nThe ferry left the quay at seven in the morning.\n\nOSLO: ", "",
			"headline Last boat gone\nheadline The ferry left the quay at seven in the morning.\ndateline OSLO:"},
		"a house in brackets":        {"(QNS): ", "", "dateline (QNS):"},
		"a newsletter":               {"", "\n\nOur Dawn Edition newsletter is a guide to what matters. Sign up to it here.\n\nMost Viewed", "footer Our Dawn Edition newsletter is a guide to what matters. Sign up to it here.\nfooter Most Viewed"},
		"a story on one":             {"", "\n\nThe newsletter of the ferry has nine readers, and they sign up for life.", ""},
		"a dateline on its own line": {"Ferry leaves at last\n\nPORT ELLERY, Ohio (AP) -\n\n", "", "headline Ferry leaves at last\ndateline PORT ELLERY, Ohio (AP) -"},
		"where somebody stands":      {"Ferry leaves at last\n\nMara Lindqvist (left) and her crew of nine at the quay\n\n", "", "headline Ferry leaves at last\ncaption Mara Lindqvist (left) and her crew of nine at the quay"},
		"a page that is written on":  {"", "\n\n7:40 p.m.\n\nThe ferry came back to the quay with all of them on board.", "dateline 7:40 p.m."},
		"films":                      {"", "\n\n01:04\n\nStorm sinks nine boats\n\n00:53\n\nIce comes to the coast early", "footer 01:04\nfooter Storm sinks nine boats\nfooter 00:53\nfooter Ice comes to the coast early"},
		"a post":                     {"", "\n\n— Quay Ferries (@quayferries) March 3, 2014", "footer — Quay Ferries (@quayferries) March 3, 2014"},
		"a broken line":              {"", "\n\nThe harbour says in all nine boats have gone\nfrom the quay in the last week of March.\n\nIt has nine more of them to sell, and nobody asks for one.", ""},
		"what a template left":       {"", "\n\n[post_ads]", "footer [post_ads]"},
		"more reporting":             {"", "\n\n- AP with additional reporting from the Post", "credit - AP with additional reporting from the Post"},
		"a caption above the dateline": {"Ferry leaves at last\n\nBy Mara Lindqvist\n\nThis map of the coast shows where the ferry goes and where the ice is.\n\n(CNN) — ", "",
			"headline Ferry leaves at last\nbyline By Mara Lindqvist\ncaption This map of the coast shows where the ferry goes and where the ice is.\ndateline (CNN) —"},
		"labels apart from captions": {"Ferry leaves at last\n\nMara Lindqvist\n\nImage caption,\n\nMara Lindqvist said the last week had been frantic\n\n", "",
			"headline Ferry leaves at last\ncaption Mara Lindqvist\ncaption Image caption,\ncaption Mara Lindqvist said the last week had been frantic"},
		"a label glued to its caption": {"Ferry leaves at last\n\nimage captionThe ferry at the quay\n\n", "", "headline Ferry leaves at last\ncaption image captionThe ferry at the quay"},
		"a labelled source":            {"Nine on board (Source: Quay Ferries)\n\nFerry leaves at last\n\n", "", "caption Nine on board (Source: Quay Ferries)\ncredit (Source: Quay Ferries)\nheadline Ferry leaves at last"},
		"a writer and the paper":       {"Ferry leaves at last\n\nLaura Hadley, Quay Mirror\n\n", "", "headline Ferry leaves at last\nbyline Laura Hadley, Quay Mirror"},
		"a broken notice":              {"", "\n\nTo view this video please use a web\nbrowser that\nsupports HTML5\n\nIt was the last of the nine to leave before the ice.", "footer To view this video please use a web\nfooter browser that\nfooter supports HTML5"},
		"an old story":                 {"Ferry leaves at last\n\nThis is an archived article and what it says may be outdated.\n\n", "", "headline Ferry leaves at last\nfooter This is an archived article and what it says may be outdated."},
		"a paper's name in the story":  {"", "\n\nQuay Mail:\n\nIt was the last of the nine to leave before the ice.", "footer Quay Mail:"},
		"what a page says of itself": {"All the news in one place.\n\nHundreds of titles.\n\nOne app.\n\nThe Sentinel - UK\n\nLaura Hadley\n\nFerry leaves the quay at last\n\n", "",
			"footer All the news in one place.\nfooter Hundreds of titles.\nfooter One app.\nfooter The Sentinel - UK\nbyline Laura Hadley\nheadline Ferry leaves the quay at last"},
		"menus": {"Facebook Instagram Twitter\n\nHome » News » Quay\n\nICE DAY: Boats | Lines | Photos | Guide | More\n\nFerry leaves at last\n\n", "",
			"footer Facebook Instagram Twitter\nfooter Home » News » Quay\nfooter ICE DAY: Boats | Lines | Photos | Guide | More\nheadline Ferry leaves at last"},
		"below the rights": {"", "\n\n(Copyright 2014 The Quay Wire. All rights reserved.)\n\nYou are commenting here. Log out\n\nCancel\n\nNine mourners went to the theatre last night.",
			"footer (Copyright 2014 The Quay Wire. All rights reserved.)\nfooter You are commenting here. Log out\nfooter Cancel\nfooter Nine mourners went to the theatre last night."},
		"a place on its own line": {"Ferry leaves at last\n\nPORT ELLERY, Pa.\n\n", "", "headline Ferry leaves at last\ndateline PORT ELLERY, Pa."},
		"a credit within a caption": {"Ferry leaves at last\n\nThe ferry at the quay in March. Photo courtesy of Mara Hadley. Used with permission.\n\n", "",
			"headline Ferry leaves at last\ncaption The ferry at the quay in March. Photo courtesy of Mara Hadley. Used with permission.\ncredit Photo courtesy of Mara Hadley. Used with permission."},
		"what a machine saw": {"", "\n\nMay be an image of ice and boats\n\nIt was the last of the nine to leave before the ice.", "caption May be an image of ice and boats"},
		"a heading in marks": {"", "\n\n'Heart of the quay'\n\nIt was the last of the nine to leave before the ice.", "headline 'Heart of the quay'"},
		"a deck above the date": {"Ferry leaves at last\n\nThe harbour had told the crew to wait.\n\nMarch 08, 2014 09:18 am | Updated March 09, 2014 09:45 pm IST - Ellery\n\n", "",
			"headline Ferry leaves at last\nheadline The harbour had told the crew to wait.\ndateline March 08, 2014 09:18 am | Updated March 09, 2014 09:45 pm IST - Ellery"},
		"a caption that stands twice": {"", "\n\nThe ferry came back to the quay on Monday. (QN)\n\nThe ferry came back to the quay on Monday. (QN)\n\nIt was the last of the nine to leave before the ice.",
			"caption The ferry came back to the quay on Monday. (QN)\ncaption The ferry came back to the quay on Monday. (QN)"},
		"a radio's player": {"Play Live Radio\nNext Up:\n0:00 0:00\nAvailable On Air Stations\n\nFerry leaves the quay at last\n\n", "",
			"footer Play Live Radio\nfooter Next Up:\nfooter 0:00 0:00\nfooter Available On Air Stations\nheadline Ferry leaves the quay at last"},
		"a writer's post without a comma": {"Ferry leaves at last\n\nLaura Hadley Political editor\n\n", "", "headline Ferry leaves at last\nbyline Laura Hadley Political editor"},
		"somebody's given name":           {"Anna: The ice on the coast has been thicker this year than it was in the last nine.\n\nNobody in Anna had seen it so.\n\n", "", ""},
		"an agency behind the last words": {"", "\n\nIt was the last of the nine to leave before the ice. (Reuters)", "credit (Reuters)"},
		"a deck, and the date below buttons": {"Ferry leaves at last\n\nThe harbour had told the crew of the ferry to wait for the ice.\n\nShare this\n\nPrint\n\nMarch 3, 2014\n\n", "",
			"headline Ferry leaves at last\nheadline The harbour had told the crew of the ferry to wait for the ice.\nfooter Share this\nfooter Print\ndateline March 3, 2014"},
		"a story that begins with a list": {"Ferry leaves at last\n\nThe harbour met on Monday to choose these.\n\n- The old ferry\n\n- The new ferry\n\n- The pier\n\n- The tower\n\n", "", "headline Ferry leaves at last"},
		"where a writer can be reached":   {"", "\n\nLaura Hadley can be reached at 555-0100.", "footer Laura Hadley can be reached at 555-0100."},
		"a writer's address":              {"", "\n\nlhadley@quay.example", "footer lhadley@quay.example"},
		"no writer, but of a school":      {"", "\n\nLaura Hadley is a professor at the School of Reporter Training.", ""},
		"comments":                        {"", "\n\nLeave a comment\n\nThe ferry was good, Ines Hadley wrote, and I will miss it very much.", "footer Leave a comment\nfooter The ferry was good, Ines Hadley wrote, and I will miss it very much."},
		"a town that is not known":        {"ELLERY: The ice on the coast has been thicker this year than it was in the last nine.\n\nNobody in Ellery had seen it so.\n\n", "", "dateline ELLERY:"},
		"somebody who speaks":             {"LINDQVIST: The ice on the coast has been thicker this year than it was in the last nine.\n\nOKAFOR: Nobody in Lindqvist had seen it so.\n\n", "", ""},
		"an address":                      {"https://img.quay.example/a.png\n\nFerry leaves at last\n\n", "", "footer https://img.quay.example/a.png\nheadline Ferry leaves at last"},
		"an agency's sign-off":            {"", "\n\nPTI MNR RT", "credit PTI MNR RT"},
		"a signature":                     {"", "\n\n— LAURA HADLEY", "byline — LAURA HADLEY"},
		"a heading of nothing":            {"", "\n\nNewspapers of the coast", "footer Newspapers of the coast"},
		"sources": {"Ferry Leaves\n\n", "\n\nSources\n\nMara Lindqvist. “Ferry leaves at last” — Quay News, March 3, 2014\n\n“Quay empty” — Harbour Times, March 3, 2014",
			"headline Ferry Leaves\nfooter Sources\nfooter Mara Lindqvist. “Ferry leaves at last” — Quay News, March 3, 2014\nfooter “Quay empty” — Harbour Times, March 3, 2014"},
	} {
		if diff := cmp.Diff(x.want, furnished(parted(x.before+story+x.after))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestPeopleOfTheArticle(t *testing.T) {
	d := parted("The ferry left the quay.\n\nIts crew of nine slept, she said. (Reporting by Mara Lindqvist in Oslo; Writing by Lena Sorrel; Editing by Tobias Okafor and Ines Halvorsen)")
	got := strings.Join(d.Article.Authors, ", ") + "; " + strings.Join(d.Article.Editors, ", ")
	if want := "Mara Lindqvist, Lena Sorrel; Tobias Okafor, Ines Halvorsen"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTitleWhereNoneIsGiven(t *testing.T) {
	for text, want := range map[string]string{
		"Quay Industries Inc. said its profit rose. It gave no figures.":                                          "Quay Industries Inc. said its profit rose",
		"Quay Industries Inc. said its third-quarter net rose 5 percent to $3.5 million as ferries filled. More.": "Quay Industries Inc. said its third-quarter net rose 5 percent to $3.5 million…",
		"BEIRUT, Lebanon (AP) _ The ferry left the quay. It was late.":                                            "The ferry left the quay",
		"Who stopped the ferry in the harbour? Nobody knows.":                                                     "Who stopped the ferry in the harbour?",
	} {
		if got := parted(text).Article.Title; got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
