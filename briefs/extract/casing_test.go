package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
)

// wired is a story as a teleprinter would have sent it.
const wired = `HARROW CLOSES ITS OLD PIER

HARROW, ENGLAND, JUNE 8 -- THE COUNCIL OF HARROW CLOSED THE OLD PIER ON MONDAY AFTER A STORM BROKE TWO OF ITS PILES.

"IT WAS NO LONGER SAFE," SAID JANE HUTTO, THE MAYOR, WHO HAS LED THE TOWN SINCE MAY 2015. "WE'VE TOLD MR. BUSH THAT HE'LL BE PAID."

GEORGE BUSH, A FISHERMAN, CALLED IT "A DARK DAY" AND SAID THE CREWS DIDN'T TRUST THE U.S. GOVERNMENT. BUSH SAID: "THEY ARE LEFT WITH NOTHING."

THE UNIVERSITY OF KENT WILL PAY FOR THE REPAIRS. PRESIDENT PAUL ROE OF NEW YORK SAID THEY "WILL TAKE ALL WINTER."
`

func TestTextsInCapitals(t *testing.T) {
	want := []string{
		"organisation UNIVERSITY OF KENT x1", "person GEORGE BUSH (BUSH) x3: a fisherman", "person JANE HUTTO x1: the mayor",
		"person PAUL ROE x1: president",
	}
	var got []string
	for _, line := range whoLines(t, people+bodies, wired) {
		name, about, told := strings.Cut(line, ": ")
		if told {
			name += ": " + strings.ToLower(strings.Split(about, " | ")[0])
		}
		got = append(got, name)
	}
	for _, w := range want {
		found := false
		for _, g := range got {
			found = found || strings.HasPrefix(g, strings.Split(w, ":")[0])
		}
		if !found {
			t.Errorf("no %s, but\n%s", w, strings.Join(got, "\n"))
		}
	}
	quotes := []string{
		"IT WAS NO LONGER SAFE, / WE'VE TOLD MR. BUSH THAT HE'LL BE PAID. = JANE HUTTO", "A DARK DAY = GEORGE BUSH",
		"THEY ARE LEFT WITH NOTHING. = GEORGE BUSH", "WILL TAKE ALL WINTER. = PAUL ROE",
	}
	if diff := cmp.Diff(quotes, quotedIn(t, wired)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	b, err := Build([]briefs.Article{{ID: "a1", Text: wired, SHA256: briefs.Digest(wired), Published: "1981-06-09"}}, Options{ID: "test", By: "test"})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range b.Summary {
		if p.Text != strings.ToUpper(p.Text) {
			t.Errorf("%q is not what the text has", p.Text)
		}
	}
	if got := b.Articles[0].Place; got != "HARROW, England" {
		t.Errorf("place %q", got)
	}
	if len(b.Timeline) == 0 || b.Timeline[0].Value != "1981-06-08" {
		t.Errorf("timeline %v", b.Timeline)
	}
}

// TestNamesInCapitals holds what tells a name that is a word besides, where all is in capitals.
func TestNamesInCapitals(t *testing.T) {
	const rest = " THE COUNTRY ROADS WERE CLOSED BY SNOW FOR MOST OF THE WEEK, AND THE TRAINS RAN LATE. NOBODY WAS HURT, BUT THE SHOPS HAD TO CLOSE EARLY AND MANY PEOPLE STAYED AT HOME WITH THEIR FAMILIES AND THEIR DOGS."
	testWho(t, []whoCase{
		{"countries", all, "TURKEY AND CHINA SAID ON MONDAY THAT THEY WOULD TALK TO CHAD." + rest,
			[]string{"place TURKEY x1", "place CHINA x1", "place CHAD x1"}},
		{"who is told of between commas", all, "EWOUT PIKE, THE MAYOR, LEFT ON MONDAY. PIKE WEPT. THE COUNCIL MET, AND ITS DIRECTOR, EWOUT POUND, LEFT IT." + rest,
			[]string{"person EWOUT PIKE (PIKE) x2: THE MAYOR", "person EWOUT POUND x1: ITS DIRECTOR"}},
		{"an initial before a word", all, "LORETTA E. POUND SAID ON MONDAY THAT SHE WOULD GO, AND GEORGE W. STONE LEFT. STONE SAID HE WAS ILL." + rest,
			[]string{"person LORETTA E. POUND x1", "person GEORGE W. STONE (STONE) x2"}},
		{"words between a name and a body's", bodies, "THE KENT ART MUSEUM SAID ON MONDAY THAT IT WOULD CLOSE. SHE WENT TO THE LEEDS WOOL COMPANY." + rest,
			[]string{"organisation KENT ART MUSEUM x1", "organisation LEEDS WOOL COMPANY x1"}},
	})
}
