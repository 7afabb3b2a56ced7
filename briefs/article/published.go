package article

import (
	"fmt"
	"strings"
	"time"
)

// CheckPublished tells whether a date of publication is written as a brief file
// has it: YYYY-MM-DD or RFC 3339. The error is a plain sentence that shows how.
func CheckPublished(s string) error {
	if _, ok := published(s); !ok {
		return fmt.Errorf("%q is no date; write it like 2021-08-26 or 2021-08-26T09:30:00Z", s)
	}
	return nil
}

func published(s string) (string, bool) {
	if _, err := time.Parse(time.DateOnly, s); err == nil {
		return s, true
	}
	if _, err := time.Parse(time.RFC3339, s); err == nil {
		return s, true
	}
	return "", false
}

// looseDates are the ways in which pages write a date for machines.
var looseDates = []string{
	"2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05.999Z0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04Z0700", "2006-01-02T15:04:05", "2006-01-02T15:04",
	"2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 MST", "2006-01-02 15:04:05", "2006-01-02 15:04",
	"2006/01/02 15:04:05", "2006/01/02", "20060102", time.RFC1123, time.RFC1123Z, time.RFC850, time.ANSIC,
	"January 2, 2006", "Jan 2, 2006", "2 January 2006", "2 Jan 2006", "Monday, January 2, 2006", "January 2, 2006 3:04 PM", "Mon Jan 2 15:04:05 MST 2006",
}

// readPublished reads a date as a page gives it into what a brief file takes;
// "" where it can't be read. One without a zone keeps its day alone.
func readPublished(s string) string {
	s = strings.TrimSpace(s)
	if len(s) > 64 {
		return ""
	}
	if p, ok := published(s); ok {
		return p
	}
	for _, layout := range looseDates {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		if strings.Contains(layout, "0700") || strings.Contains(layout, "07:00") {
			return t.Format(time.RFC3339)
		}
		return t.Format(time.DateOnly)
	}
	return ""
}
