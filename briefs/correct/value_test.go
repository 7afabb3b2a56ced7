package correct_test

import (
	"path/filepath"
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/correct"
)

func TestValues(t *testing.T) {
	for value, want := range map[string]briefs.Precision{
		"2021-08-15": briefs.Day, "2024-02-29": briefs.Day, "XXXX-02-29": briefs.Day, "XXXX-08-15": briefs.Day, "BC0044-03-15": briefs.Day, "XXXX-XX-15": briefs.Day,
		"2021-W33": briefs.Week, "2020-W53": briefs.Week, "2021-W33-WE": briefs.Week, "2021-08": briefs.Month, "2021-08-XX": briefs.Month, "XXXX-08": briefs.Month,
		"2021-SU": briefs.Season, "2021-WI": briefs.Season, "2021-Q3": briefs.Quarter, "2021-H1": briefs.Quarter, "2021": briefs.Year, "BC0044": briefs.Year,
		"199": briefs.Decade, "199X": briefs.Decade, "BC047": briefs.Decade, "19": briefs.Century, "19XX": briefs.Century, "00": briefs.Century, "BC03": briefs.Century,
		"2021-08-15T09:00": briefs.Clock, "2021-08-15T09": briefs.Clock, "2021-08-15TMO": briefs.Clock, "2021-08-15T09:00Z": briefs.Clock, "2021-08-15T09:00:30+05:30": briefs.Clock, "T09:00": briefs.Clock, "TNI": briefs.Clock,
		"P2D": briefs.Duration, "P3W": briefs.Duration, "PT4H": briefs.Duration, "PXDE": briefs.Duration, "PTXH": briefs.Duration, "P1.5Y": briefs.Duration,
		"XXXX-WXX-2": briefs.Set, "XXXX-WXX": briefs.Set, "XXXX-XX-XX": briefs.Set, "PRESENT_REF": briefs.Clock, "PAST_REF": briefs.Clock,
	} {
		if got, err := correct.Precision(value); err != nil || got != want {
			t.Errorf("%s is exact to %q, %v; want %s", value, got, err, want)
		}
		vague := strings.HasPrefix(value, "PX") || strings.HasPrefix(value, "PTX") || strings.HasSuffix(value, "_REF")
		if !vague && ask.InWords(value) == "" {
			t.Errorf("%s is taken, and answers have no words for it", value)
		}
	}
	for _, value := range []string{
		"", "soon", "2021-02-30", "2021-13", "2021-00", "2021-02-00", "2021-W54", "2021-W00", "2021-W53", "0000", "0000-01-01", "000", "BC0000", "BC2021-W33", "BC", "BCP2D",
		"2021-8-15", "2021-08-15T25:00", "2021-08-15T09:60", "2021-08-15T9", "2021-08-15 09:00", "2021-SO", "2021-Q5", "2021-H3", "2021-W33-8", "P", "P2", "PT2D", "PT", "P2DD", "XXXX-13", "XXXX-02-30",
		"XXXX-XX-32", "XXXX-WXX-9", "20211", "1", " 2021", "2021\n", "２０２１", "-44", "2021-08-15T", "NOW_REF",
	} {
		if err := correct.CheckValue(value); err == nil {
			t.Errorf("%q is taken for a value", value)
		}
	}
}

// Every value that extraction gives can be given by hand.
func TestValuesOfExtraction(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "*", "testdata", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	story, _ := defaultStory(t)
	stories := []*briefs.Brief{built(t, mill), built(t, flood), story, built(t, `All of It

In the winter of 1998, before the first quarter of 2001, on weekends and every Tuesday, in the 1890s and the 18th century, at 9:30 a.m. on May 3, 2004, in 44 BC, last weekend, two weeks later, on the morning of June 5, half an hour, the second half of 2010, in the fifth century BC, recently, soon, on Christmas Day, monthly, at noon, for 2.5 years and a fortnight, the town met.
`)}
	for _, path := range files {
		if b, err := briefs.Load(path); err == nil {
			stories = append(stories, b)
		}
	}
	n := 0
	for _, b := range stories {
		for _, d := range b.Dates {
			n++
			if err := correct.CheckValue(d.Value); err != nil {
				t.Errorf("%q: %v", d.Passage.Text, err)
			}
			c := must(t)(correct.Date(b, d.ID, d.Value))
			got := applied(t, b, c)
			for _, e := range got.Dates {
				if e.ID == d.ID && (e.Value != d.Value || e.Precision != d.Precision) {
					t.Errorf("%q set to the value that it has is %s, exact to %s; it was to %s", d.Passage.Text, e.Value, e.Precision, d.Precision)
				}
			}
		}
	}
	if n < 40 {
		t.Errorf("%d dates prove little", n)
	}
}
