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
