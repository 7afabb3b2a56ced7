package ask_test

import (
	"errors"
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/ask"
)

func TestInWords(t *testing.T) {
	for value, want := range map[string]string{
		"2021-08-15":            "15 Aug 2021",
		"2021-08-05":            "5 Aug 2021",
		"2021-08-15T09:00":      "15 Aug 2021, 09:00",
		"2021-08-15T09:00Z":     "15 Aug 2021, 09:00 UTC",
		"2021-08-15T09:00+2:00": "15 Aug 2021, 09:00 UTC+2:00",
		"2021-08-15TMO":         "15 Aug 2021, morning",
		"2021-08":               "Aug 2021",
		"2021":                  "2021",
		"0079":                  "79",
		"199":                   "1990s",
		"19":                    "20th century",
		"20":                    "21st century",
		"10":                    "11th century",
		"2021-W33":              "week of 16 Aug 2021",
		"2020-W53":              "week of 28 Dec 2020",
		"2021-W33-WE":           "weekend of 21 Aug 2021",
		"2021-W54":              "",
		"2021-SU":               "summer 2021",
		"2021-Q3":               "Q3 2021",
		"2021-H1":               "first half of 2021",
		"XXXX-08-15":            "15 Aug, year not stated",
		"XXXX-08":               "Aug, year not stated",
		"XXXX-SU":               "summer, year not stated",
		"XXXX-H1":               "first half, year not stated",
		"XXXX-WXX-2":            "Tuesday, date not stated",
		"XXXX-WXX-7":            "Sunday, date not stated",
		"XXXX":                  "date not stated",
		"XXXX-XX-03":            "the 3rd, month not stated",
		"T09:30":                "09:30, date not stated",
		"BC0044":                "44 BC",
		"BC0480-04":             "Apr 480 BC",
		"BC0480-WI":             "winter 480 BC",
		"BC03":                  "4th century BC",
		"BC048":                 "480s BC",
		"BC0480-SP":             "spring 480 BC",
		"BC0480-W12":            "",
		"2018-XX-XX":            "2018",
		"2018-XX":               "2018",
		"2018-05-XX":            "May 2018",
		"2008-XX-XXTNI":         "2008",
		"1913-WXX":              "1913",
		"XXXX-08-XX":            "Aug, year not stated",
		"PRESENT_REF":           "",
		"BC":                    "",
		"P2D":                   "2 days",
		"P1W":                   "1 week",
		"PT4H":                  "4 hours",
		"P2CE":                  "2 centuries",
		"P18M":                  "18 months",
		"2021-13-01":            "",
		"gibberish":             "",
		"":                      "",
	} {
		if got := ask.InWords(value); got != want {
			t.Errorf("InWords(%q) = %q, want %q", value, got, want)
		}
	}
}

func TestTimelineBetween(t *testing.T) {
	b := harbour(t)
	for _, test := range []struct{ from, to, want string }{
		{"", "", "1970s|2003|after 2003|Jun 2023|15 Aug 2023|19 Oct 2023|week of 23 Oct 2023"},
		{"2021", "", "Jun 2023|15 Aug 2023|19 Oct 2023|week of 23 Oct 2023"},
		{"", "2003", "1970s|2003|after 2003"},
		{"1970s", "1979", "1970s"},
		{"1975", "1975", "1970s"},
		{"Aug 2023", "Aug 2023", "15 Aug 2023"},
		{"15 August 2023", "2023-08-15", "15 Aug 2023"},
		{"Aug. 15, 2023", "15th of August 2023", "15 Aug 2023"},
		{"16 Aug", "19 oct", "19 Oct 2023"},
		{"29 Oct 2023", "", "week of 23 Oct 2023"},
		{"30 Oct 2023", "", ""},
		{"2023-06", "2023-06", "Jun 2023"},
	} {
		a, err := ask.Timeline(b, test.from, test.to)
		if err != nil {
			t.Errorf("Timeline(%q, %q): %v", test.from, test.to, err)
			continue
		}
		var when []string
		for _, e := range a.Events {
			when = append(when, e.When)
		}
		if got := strings.Join(when, "|"); got != test.want {
			t.Errorf("Timeline(%q, %q) = %q, want %q", test.from, test.to, got, test.want)
		}
	}
}

func TestTimelineSaysWhatItDoesNotUnderstand(t *testing.T) {
	b := harbour(t)
	for _, test := range []struct{ from, to, want string }{
		{"yesterday", "", "“yesterday” is no date that I understand. Write it like 2021, Aug 2021 or 15 Aug 2021."},
		{"", "8/9/2021", "“8/9/2021” is no date"},
		{"30 Feb 2021", "", "“30 Feb 2021” is no date"},
		{"2021-13", "", "“2021-13” is no date"},
		{"0000", "", "“0000” is no date"},
		{"15", "", "“15” is no date"},
		{"Aug Sep 2021", "", "“Aug Sep 2021” is no date"},
		{strings.Repeat("x", 6000), "", "“" + strings.Repeat("x", 40) + "…” is no date"},
		{"2022", "Aug 2021", "2022 is later than Aug 2021. Swap"},
	} {
		_, err := ask.Timeline(b, test.from, test.to)
		var unclear ask.Unclear
		if !errors.As(err, &unclear) || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("Timeline(%.20q, %q) says %v, want %q…", test.from, test.to, err, test.want)
		}
	}
}

func TestTimelineWithoutAYear(t *testing.T) {
	b := harbour(t)
	b.Articles[0].Published = ""
	if _, err := ask.Timeline(b, "15 Aug", ""); err == nil {
		t.Error("a day without its year is understood though nothing gives the year")
	}
	for i := range b.Dates {
		if b.Dates[i].ID == "d5" {
			b.Dates[i].Value = "XXXX-08-15"
		}
	}
	a, err := ask.Timeline(b, "2023", "")
	if err != nil {
		t.Fatal(err)
	}
	if a.Unknown != 1 {
		t.Errorf("%d events left out as unknown, want the one whose year is not stated", a.Unknown)
	}
	a, _ = ask.Timeline(b, "", "")
	for _, e := range a.Events {
		if e.Value == "XXXX-08-15" && (e.When != "15 Aug, year not stated" || len(e.Notes) != 1 || e.Notes[0].Kind != ask.YearUnknown) {
			t.Errorf("the event of an unknown year says %q, notes %v", e.When, e.Notes)
		}
	}
}

// TestTypedInEveryLanguage asks from and to as members write dates.
func TestTypedInEveryLanguage(t *testing.T) {
	b := harbour(t)
	for typed, want := range map[string]string{
		"15. Aug. 2023": "2023-08-15", "15.08.2023": "2023-08-15", "1990er": "199", "1990er-Jahre": "", "1990er Jahre": "199", "im März 2023": "2023-03",
		"15 août 2023": "2023-08-15", "1er août 2023": "2023-08-01", "15/08/2023": "2023-08-15", "8/15/2023": "2023-08-15", "8/9/2023": "", "années 1990": "199", "févr. 2023": "2023-02",
		"15 de agosto de 2023": "2023-08-15", "15 ago 2023": "2023-08-15", "años 1990": "199", "sept. 2023": "2023-09", "década de 1990": "199", "9 de set. de 2023": "2023-09-09",
		"15 авг. 2023": "2023-08-15", "мая 2023": "2023-05", "1990-е": "199", "1990-е годы": "199", "в 2023 году": "2023", "15 серп. 2023 р.": "2023-08-15", "1990-ті": "199", "листопад 2023": "2023-11",
		"15 Ağu 2023": "2023-08-15", "Eylül 2023": "2023-09", "1990’lar": "199", "1990'lı yıllar": "199", "2023 yılı": "2023",
		"the 1990s": "199", "1995s": "", "ju 2023": "", "jui 2023": "", "août 1990er": "", "32.01.2023": "", "15 Brumaire 2023": "",
	} {
		a, err := ask.Timeline(b, typed, "")
		if want == "" {
			if unclear, ok := errors.AsType[ask.Unclear](err); !ok || unclear.Typed != typed {
				t.Errorf("%q is read as %q, %v", typed, a.Since, err)
			}
		} else if err != nil || a.Since != want || a.From != ask.InWords(want) {
			t.Errorf("%q is read as %q (%q), %v, want %q", typed, a.Since, a.From, err, want)
		}
	}
}

// TestTimelineSaysWhoIsMeant: an event that does not name whom it is about is
// told with a note on who that is.
func TestTimelineSaysWhoIsMeant(t *testing.T) {
	b := harbour(t)
	h := hand{t: t, a: &b.Articles[0]}
	b.Timeline = []briefs.Event{
		{Date: "d1", Value: "2023-10-19", Passage: h.find("She called"), Entities: []string{"zoe-kovac"}},
		{Date: "d1", Value: "2023-10-19", Passage: h.find("a crane driver recalled"), Entities: []string{"zoe-kovac"}},
		{Date: "d1", Value: "2023-10-19", Passage: h.find("said Anton Kovač"), Entities: []string{"anton-kovac"}},
	}
	a, err := ask.Timeline(b, "", "")
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"“She” is Zoë Kovač", "about Zoë Kovač", ""} {
		var got string
		for _, n := range a.Events[i].Notes {
			if n.Kind == ask.PersonMeant {
				got = n.String()
			}
		}
		if got != want {
			t.Errorf("event %d is noted %q, want %q", i, got, want)
		}
	}
}
