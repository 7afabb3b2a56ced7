package extract

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
)

// build makes a brief of one text, published on the day given ("": not known).
func buildDated(t *testing.T, text, published string) *briefs.Brief {
	t.Helper()
	b, err := Build([]briefs.Article{{ID: "a1", Text: text, SHA256: briefs.Digest(text), Published: published}},
		Options{ID: "test", Title: "Test", At: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC), By: "dateline test"})
	if err != nil {
		t.Fatal(err)
	}
	if faults := b.Check(); len(faults) > 0 {
		t.Fatalf("the brief does not check: %v", faults)
	}
	return b
}

// told lists a brief's dates as "words = value", with "(published)" or
// "(context)" after what was not stated.
func told(b *briefs.Brief) []string {
	out := []string{}
	for _, d := range b.Dates {
		s := fmt.Sprintf("%s = %s", d.Passage.Text, d.Value)
		if d.Basis != briefs.Stated {
			s += fmt.Sprintf(" (%s)", d.Basis)
		}
		out = append(out, s)
	}
	return out
}

// TestDates holds small news texts, published on Thursday 14 March 2019,
// against what a reader would make of their dates.
func TestDates(t *testing.T) {
	const published = "2019-03-14"
	tests := []struct {
		name, text string
		want       []string
	}{
		{"full dates", "The mayor resigned on 3 May 2012. Her deputy left on August 15, 2014, and the clerk on Sept. 1st, 2015.",
			[]string{"3 May 2012 = 2012-05-03", "August 15, 2014 = 2014-08-15", "Sept. 1st, 2015 = 2015-09-01"}},
		{"weekday with date", "The bridge opened on Friday, July 21, 2017.", []string{"Friday, July 21, 2017 = 2017-07-21"}},
		{"figures", "The file is dated 2018-11-05, the letter 11/30/2018.", []string{"2018-11-05 = 2018-11-05", "11/30/2018 = 2018-11-30"}},
		{"month and year", "It began in March 2001 and ended in Oct. 2003.", []string{"March 2001 = 2001-03", "Oct. 2003 = 2003-10"}},
		{"year missing, past", "The council voted on Dec. 3.", []string{"Dec. 3 = 2018-12-03 (published)"}},
		{"year missing, future", "The council will vote on Dec. 3.", []string{"Dec. 3 = 2019-12-03 (published)"}},
		{"month alone", "Prices fell in November. They will rise in June.", []string{"November = 2018-11 (published)", "June = 2019-06 (published)"}},
		{"its year behind \"in\"", "It opened on Christmas Day in 1987, shut at Easter in 2015 and opened again in May in 2016. It sold in April in 2016 dollars.",
			[]string{"Christmas Day in 1987 = 1987-12-25", "Easter in 2015 = 2015-04-05", "May in 2016 = 2016-05", "April = 2016-04 (context)"}},
		{"its year pointed at", "It shut on May 3, 1987. In October that year it opened. It shut again in May the same year. On 4 July the next year it burned.",
			[]string{"May 3, 1987 = 1987-05-03", "October = 1987-10 (context)", "that year = 1987 (context)", "May = 1987-05 (context)", "the same year = 1987 (context)", "4 July the next year = 1988-07-04 (context)"}},
		{"its year before it", "In 1987, on May 3, the bridge opened. In 1995, on Christmas Day, it fell.",
			[]string{"1987 = 1987", "May 3 = 1987-05-03 (context)", "1995 = 1995", "Christmas Day = 1995-12-25 (context)"}},
		{"weekday, past", "The minister said on Tuesday that talks had failed.", []string{"Tuesday = 2019-03-12 (published)"}},
		{"weekday, same day", "The minister resigned Thursday.", []string{"Thursday = 2019-03-14 (published)"}},
		{"weekday, future", "The minister will meet the union on Tuesday.", []string{"Tuesday = 2019-03-19 (published)"}},
		{"weekday, to come in the present", "The strike begins Monday.", []string{"Monday = 2019-03-18 (published)"}},
		{"weekday, planned", "The union is scheduled to meet on Friday.", []string{"Friday = 2019-03-15 (published)"}},
		{"last, next, this", "He left last week. She comes next month. It rained this year and last Tuesday.",
			[]string{"last week = 2019-W10 (published)", "next month = 2019-04 (published)", "this year = 2019 (published)", "last Tuesday = 2019-03-12 (published)"}},
		{"days by name", "Yesterday it snowed; tomorrow it will thaw. Today it is dry.",
			[]string{"Yesterday = 2019-03-13 (published)", "tomorrow = 2019-03-15 (published)", "Today = 2019-03-14 (published)"}},
		{"nights", "The roof fell in last night. The hall is closed tonight.", []string{"last night = 2019-03-13TNI (published)", "tonight = 2019-03-14TNI (published)"}},
		{"ago", "He moved here two years ago, was hired six months ago and fired three days ago.",
			[]string{"two years ago = 2017 (published)", "six months ago = 2018-09 (published)", "three days ago = 2019-03-11 (published)"}},
		{"told by the story", "The dam broke on 9 May 1990. The following day the town was evacuated. Two weeks later the water fell, and that year nobody returned.",
			[]string{"9 May 1990 = 1990-05-09", "The following day = 1990-05-10 (context)", "Two weeks later = 1990-W21 (context)", "that year = 1990 (context)"}},
		{"month of the year told", "The firm was sold in January 2015. In August of that year it closed.", []string{"January 2015 = 2015-01", "August of that year = 2015-08 (context)"}},
		{"ranges", "She reigned (1953-2001). The siege of 1939-45 is another matter. It lasted from 3 to 5 May 2010 and from June to August 2011.",
			[]string{"1953 = 1953", "2001 = 2001", "1939 = 1939", "45 = 1945", "3 = 2010-05-03", "5 May 2010 = 2010-05-05", "June = 2011-06", "August 2011 = 2011-08"}},
		{"days of a month", "The fair runs on August 15-17, 2020 and on May 4 and 5, 2021.",
			[]string{"August 15 = 2020-08-15", "17, 2020 = 2020-08-17", "May 4 = 2021-05-04", "5, 2021 = 2021-05-05"}},
		{"decades and centuries", "It was built in the 1990s, in the style of the late 19th century; the '60s and the seventies had spared it.",
			[]string{"the 1990s = 199", "the late 19th century = 18", "'60s = 196", "the seventies = 197"}},
		{"seasons and quarters", "Sales fell in the third quarter, rose in the first half of 2017 and collapsed in the summer of 2016 and last fall.",
			[]string{"the third quarter = 2018-Q3 (published)", "the first half of 2017 = 2017-H1", "the summer of 2016 = 2016-SU", "last fall = 2018-FA (published)"}},
		{"early, mid, late", "It was early 1941, then mid-August 1941, then the end of September 1941, then late 1942.",
			[]string{"early 1941 = 1941", "mid-August 1941 = 1941-08", "the end of September 1941 = 1941-09", "late 1942 = 1942"}},
		{"before Christ", "The revolt (499-493 BC) began in 499 BC and its memory lasted until AD 70.",
			[]string{"499 = BC0499", "493 BC = BC0493", "499 BC = BC0499", "AD 70 = 0070"}},
		{"clock times", "The polls closed at 22:30 on 4 September 2016. Counting began at 9 a.m. Monday, and the train left at 5:34 PM EST.",
			[]string{"22:30 = 2016-09-04T22:30 (context)", "4 September 2016 = 2016-09-04", "9 a.m. Monday = 2019-03-11T09:00 (published)", "5:34 PM EST = 2019-03-11T17:34-05 (context)"}},
		{"durations", "The 34-year-old, nineteen years old then, in a 2000 year old house, his every day life told in print, waited two days, then three weeks, four hours and several years.",
			[]string{"two days = P2D", "three weeks = P3W", "four hours = PT4H", "several years = PXY"}},
		{"vague durations", "For decades nobody came; within a few hours all was over. It took a year and a half.",
			[]string{"decades = PXDE", "a few hours = PTXH", "a year and a half = P1.5Y"}},
		{"sets", "It meets every day, on Tuesdays and every Friday, pays weekly and reports annually, 40 hours a week.",
			[]string{"every day = P1D", "Tuesdays = XXXX-WXX-2", "every Friday = XXXX-WXX-5", "weekly = XXXX-WXX", "annually = XXXX", "40 hours = PT40H", "a week = P1W"}},
		{"references are no dates", "He is currently ill and recently moved to his current home; in the past he was well and in the future he may be.",
			[]string{}},
		{"business pages", "Profit rose in the third quarter from a year earlier, and orders rose 2% in January from a year earlier. In the year-ago quarter it lost money. Results are due by year-end and in coming weeks.",
			[]string{"the third quarter = 2018-Q3 (published)", "a year earlier = 2017-Q3 (context)", "January = 2019-01 (published)", "a year earlier = 2018-01 (context)",
				"the year-ago quarter = 2017-Q3 (context)", "year-end = 2019 (published)"}},
		{"holidays", "They met at Easter 2018 and on Thanksgiving, and will meet on Christmas Eve.",
			[]string{"Easter 2018 = 2018-04-01", "Thanksgiving = 2018-11-22 (context)", "Christmas Eve = 2019-12-24 (published)"}},
		{"agreement in the past, named in the present", "They are living up to the agreement negotiated in December.", []string{"December = 2018-12 (published)"}},
		{"ahead of a day", "The party is nervous ahead of Monday's vote.", []string{"Monday = 2019-03-18 (published)"}},
		{"no dates", "Some 2,000 troops, 1500 people and 1945 men paid $1999 for Flight 1984 and Resolution 1483; the score was 3-2, the price 12.50, the share 45%. Call 555-1989 or take bus 1920 to 1600 Pennsylvania Avenue. May I march on? June Fairweather may.",
			[]string{}},
		{"names of things", "She reads the Daily Courier, watched the Winter Games, the Tonight Show and the Super Tuesday of Prague Spring fame.",
			[]string{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := told(buildDated(t, test.text, published))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("dates of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

// TestDatesOfHistory holds that a text which tells of another time takes its
// years from the story and never from publication.
func TestDatesOfHistory(t *testing.T) {
	const text = `In September 1804 the fleet sailed. On 3 October it met the storm, and on October 9, 1804, it turned back.

In November the crews mutinied. By January all were home. The admiral was tried in March 1805 and hanged in the spring.

In April his brother took command; two days earlier he had been a prisoner.`
	want := []string{
		"September 1804 = 1804-09", "3 October = 1804-10-03 (context)", "October 9, 1804 = 1804-10-09",
		"November = 1804-11 (context)", "January = 1805-01 (context)", "March 1805 = 1805-03", "the spring = 1805-SP (context)",
		"April = 1805-04 (context)", "two days earlier = 1805-04-XX (context)",
	}
	for _, published := range []string{"2019-03-14", ""} {
		if diff := cmp.Diff(want, told(buildDated(t, text, published))); diff != "" {
			t.Errorf("published %q (-want +got):\n%s", published, diff)
		}
	}
}

// TestDatesUnpublished holds that without a publication date what is not
// stated stays unknown.
func TestDatesUnpublished(t *testing.T) {
	const text = "On Aug. 15, fighters entered the town, the governor said on Tuesday. He had fled last week. In 2001 he had come back."
	want := []string{"Aug. 15 = XXXX-08-15", "Tuesday = XXXX-WXX-2", "last week = XXXX-WXX", "2001 = 2001"}
	if diff := cmp.Diff(want, told(buildDated(t, text, ""))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestDateIDs holds that dates are numbered in text order and that captions
// and headlines count.
func TestDateIDs(t *testing.T) {
	b := buildDated(t, "Fair of 2018 ends in tears\n\nOSLO, March 12 — The fair closed on Monday. It had opened in 1950.\n", "2019-03-14")
	for i, d := range b.Dates {
		if want := fmt.Sprintf("d%d", i+1); d.ID != want {
			t.Errorf("date %d has id %s, want %s", i, d.ID, want)
		}
		if i > 0 && d.Passage.Start < b.Dates[i-1].Passage.End {
			t.Errorf("%s begins before %s ends", d.ID, b.Dates[i-1].ID)
		}
	}
	if got := strings.Join(told(b), "; "); got != "2018 = 2018; March 12 = 2019-03-12 (published); Monday = 2019-03-11 (published); 1950 = 1950" {
		t.Error(got)
	}
}

// FuzzDates throws any text at the scanner: every date must check, lie in
// order and have a value and a fixed precision.
func FuzzDates(f *testing.F) {
	f.Add("On Aug. 15-17, 2021, at 9 a.m. EST (499-493 BC) '90s the end of next week's 3rd quarter", "2021-08-26")
	f.Add("two and a half years later Tuesday 31 April 0000-00-00 99999999999999999999 years ago 9/11", "")
	f.Add("the day before the year after the last the the early late mid–August 29 February", "2023-02-28")
	f.Add("half a century ago the same decade BC 1 AD 0 century 1st century BC", "0001-01-01")
	f.Fuzz(func(t *testing.T, text, published string) {
		if len(text) > 4096 {
			return
		}
		if _, err := time.Parse(time.DateOnly, published); err != nil {
			published = ""
		}
		b, err := Build([]briefs.Article{{ID: "a1", Text: text, SHA256: briefs.Digest(text), Published: published}}, Options{ID: "x", Title: "x", By: "x"})
		if err != nil {
			return
		}
		if faults := b.Check(); len(faults) > 0 {
			t.Fatalf("%q: %v", text, faults)
		}
		for i, d := range b.Dates {
			if d.Value == "" || i > 0 && d.Passage.Start < b.Dates[i-1].Passage.End {
				t.Fatalf("%q: date %v", text, d)
			}
		}
	})
}
