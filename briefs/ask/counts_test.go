package ask_test

import (
	"testing"

	"dateline/briefs"
	"dateline/briefs/ask"
)

func TestOnlyPointsInTimeCountAsDates(t *testing.T) {
	b := &briefs.Brief{Dates: []briefs.Date{
		{Value: "2021-08-15", Precision: briefs.Day},
		{Value: "199", Precision: briefs.Decade},
		{Value: "P2W", Precision: briefs.Duration},
		{Value: "XXXX-WXX-2", Precision: briefs.Set},
		{Value: "PRESENT_REF", Precision: briefs.Clock},
	}}
	if got := ask.Overview(b).Counts.Dates; got != 2 {
		t.Errorf("%d dates are counted, want the day and the decade", got)
	}
}

func TestWhatIsSaidTwiceOfSomebodyIsToldOnce(t *testing.T) {
	a := briefs.Article{ID: "a1", Text: "Senator Ann Reed spoke. senator Reed left. Ms Reed, a farmer, won."}
	b := &briefs.Brief{Articles: []briefs.Article{a}, Entities: []briefs.Entity{{
		ID: "ann-reed", Kind: briefs.Person, Name: "Ann Reed",
		About: []briefs.Passage{a.Passage(0, 7), a.Passage(24, 31), a.Passage(52, 60)},
	}}}
	about := ask.Who(b, "reed").Matches[0].About
	if len(about) != 2 || about[0].Text != "Senator" || about[1].Text != "a farmer" {
		t.Errorf("it tells %+v", about)
	}
}
