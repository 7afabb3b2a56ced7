package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDatesOfMarkets holds how the wires' market reports tell of months, quarters and halves,
// published on the day that each text gives.
func TestDatesOfMarkets(t *testing.T) {
	tests := []struct {
		name, published, text string
		want                  []string
	}{
		{"orders of a month that is over", "1987-03-20", "February machine orders will be out soon.", []string{"February = 1987-02 (published)"}},
		{"a quarter that is over", "1987-01-20", "Fourth quarter earnings will be lower.", []string{"Fourth quarter = 1986-Q4 (published)"}},
		{"the first quarter, told in April", "1987-04-14", "First quarter earnings will be lower.", []string{"First quarter = 1987-Q1 (published)"}},
		{"a month to come", "1987-03-20", "The council will meet in February.", []string{"February = 1988-02 (published)"}},
		{"a rise in a month that is over", "1987-03-20", "The rise in February will help.", []string{"February = 1987-02 (published)"}},
		{"a meeting that opens with its month", "1987-03-20", "In February, the council will meet.", []string{"February = 1988-02 (published)"}},
		{"a month of delivery", "1987-03-20", "June bonds closed lower. He said that September wheat could rise.",
			[]string{"June = 1987-06 (published)", "September = 1987-09 (published)"}},
		{"a month in which it fell", "1987-03-20", "In June wheat fell.", []string{"June = 1986-06 (published)"}},
		{"what is looked for", "1987-03-11", "Expectations are for sales on Thursday to show a rise.", []string{"Thursday = 1987-03-12 (published)"}},
		{"what is for sale", "1987-03-11", "The offer comprises notes for auction on Tuesday.", []string{"Tuesday = 1987-03-17 (published)"}},
		{"what was for sale", "1987-03-11", "The offer comprised notes for auction on Tuesday.", []string{"Tuesday = 1987-03-10 (published)"}},
		{"a week that begins on the morrow", "1987-03-22", "The board will vote this week. It met twice this week.",
			[]string{"this week = 1987-W13 (published)", "this week = 1987-W12 (published)"}},
		{"halves in figures", "1987-03-11", "It rose after a 3-1/2 month fall, in the past 4 1/2 years and 2½ hours of trade.",
			[]string{"3-1/2 month = P3.5M", "the past 4 1/2 years = P4.5Y", "2½ hours = PT2.5H"}},
		{"quarters in figures", "1987-03-11", "It paid 6-3/4 pct on a 1/2 month loan.", []string{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, told(buildDated(t, test.text, test.published))); diff != "" {
				t.Errorf("dates of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}
