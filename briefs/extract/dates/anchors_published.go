package dates

import (
	"strings"
	"time"
	"unicode"

	"dateline/briefs"
)

// readPublished takes the day of publication from the lines above the story
// where nobody has given it: the first full date in a date line or byline there
// ("Published 3 November 2014 — by Jane Doe"), or in the dateline that the story
// begins with. A date that is said to be of an
// update is not it, and neither is one in figures that two countries read
// differently ("3/11/2014").
func (d *document) readPublished(found []dateExpression) {
	if d.Article.Published != "" {
		return
	}
	for i := range found {
		e := &found[i]
		p := d.ParagraphAt(e.Start)
		if p < 0 {
			continue
		}
		line := &d.Paragraphs[p]
		switch line.Kind {
		case "":
			if e.End > line.Body {
				return // the story has begun
			}
			// "KHARSA, Aug. 9, 2016 — Government forces …"
		case briefs.Dateline, briefs.Byline:
		default:
			continue
		}
		if e.form != calendarDate || e.year <= 0 || e.month == 0 || e.day == 0 || isUpdate(d.Text[line.Start:e.Start]) {
			continue
		}
		words := d.Text[e.Start:e.End]
		if !strings.ContainsFunc(words, unicode.IsLetter) && !strings.HasPrefix(words, e.isoDay()) {
			continue
		}
		d.Article.Published = e.isoDay()
		return
	}
}

// isoDay writes the day of a full date as YYYY-MM-DD.
func (e *dateExpression) isoDay() string {
	return time.Date(e.year, time.Month(e.month), e.day, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}

// isUpdate tells whether the words before a date, back to the date before it,
// say that something was changed then: "Last updated on".
func isUpdate(before string) bool {
	if at := strings.LastIndexFunc(before, unicode.IsDigit); at >= 0 {
		before = before[at+1:]
	}
	for word := range strings.FieldsFuncSeq(strings.ToLower(before), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch word {
		case "updated", "update", "modified", "corrected", "revised", "changed", "edited":
			return true
		}
	}
	return false
}
