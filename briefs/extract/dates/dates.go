package dates

import (
	"strconv"
	"strings"
	"time"

	"dateline/briefs"
)

// findDates gives each time expression of every document, in captions, headlines
// and datelines too, its TIMEX3 value: by what its words say, and what they are
// counted from (anchors.go and its like).
func (s *story) findDates() {
	for i, d := range s.documents {
		expressions := s.outsideTitles(i, d.found)
		shareYears(d.Text, expressions)
		joinPairs(d.Text, expressions)
		closeRanges(d.Text, expressions)
		d.readPublished(expressions)
		a := newAnchor(d, expressions)
		for j := range expressions {
			when, basis := a.resolve(j)
			if when.value == "" || isReference(when.value) {
				continue
			}
			found := Found{Document: i, Sentence: d.SentenceAt(expressions[j].Start)}
			found.Date = briefs.Date{
				ID:        "d" + strconv.Itoa(len(s.dates)+1),
				Passage:   d.Passage(expressions[j].Span),
				Value:     when.value,
				Precision: when.precision,
				Basis:     basis,
			}
			found.From, found.To = when.from, when.to
			s.dates = append(s.dates, found)
		}
	}
}

// shareYears gives an expression without a year the year of the one that it is
// joined to: "April to June 1968", "May and August 1950".
func shareYears(text string, found []dateExpression) {
	for i := len(found) - 2; i >= 0; i-- {
		e, n := &found[i], &found[i+1]
		if e.form != calendarDate || e.year != 0 || e.of != noRelation || !e.isPartOfYear() || !n.isOfOneYear() || !n.isPartOfYear() {
			continue
		}
		if !isJoint(text[e.End:n.Start]) {
			continue
		}
		e.year = n.year
		// "December to March 1945"
		if e.month > n.month && n.month != 0 && n.year > 0 && text[e.End:n.Start] != " and " {
			e.year--
		}
	}
}

// isPartOfYear tells whether an expression names a month, a season or a quarter.
func (e *dateExpression) isPartOfYear() bool {
	return e.month != 0 || e.season != 0 || e.quarter != 0
}

// closeRanges marks the second of two dates with their years that are a range's
// ends: "from 3 May 1097 to 28 June 1098", "(3 May 1097 – 28 June 1098)".
func closeRanges(text string, found []dateExpression) {
	for i := 1; i < len(found); i++ {
		p, e := &found[i-1], &found[i]
		if p.form != calendarDate || e.form != calendarDate || p.year == 0 || e.year == 0 || e.month == 0 {
			continue
		}
		if e.Start > p.End && e.Start-p.End < longestRangeWord {
			e.closes = ranging[strings.TrimSpace(text[p.End:e.Start])]
		}
	}
}

const longestRangeWord = 16

// ranging is what stands between the two ends.
var ranging = map[string]bool{
	"to": true, "through": true, "until": true, "till": true, "-": true, "–": true, "—": true, "until the": true, ", until": true,
}

// joinPairs marks the second of two dates of one kind that a word or a dash
// joins: it is counted from the first.
func joinPairs(text string, found []dateExpression) {
	for i := 1; i < len(found); i++ {
		p, e := &found[i-1], &found[i]
		if p.canPair() && e.canPair() && p.isLike(e) && e.Start >= p.End {
			e.joined = pairing[strings.TrimSpace(text[p.End:e.Start])]
		}
	}
}

// canPair tells whether a date can be one of a pair: a month, a day or a weekday
// without its year or an hour.
func (e *dateExpression) canPair() bool {
	return e.form == calendarDate && e.year == 0 && !e.clock.set && e.of == noRelation && (e.month != 0 || e.weekday != 0)
}

// isLike tells whether two dates are said by the same parts.
func (e *dateExpression) isLike(o *dateExpression) bool {
	return (e.month == 0) == (o.month == 0) && (e.day == 0) == (o.day == 0) && (e.weekday == 0) == (o.weekday == 0)
}

// pairing is what stands between the two dates of such a pair.
var pairing = map[string]bool{
	"and": true, "to": true, "through": true, "until": true, "till": true, "or": true, "-": true, "–": true, "—": true, "and on": true, "and in": true,
}

// isJoint tells whether the text between two dates joins them.
func isJoint(between string) bool {
	if len(between) > 16 {
		return false
	}
	var cells [16]cell
	for _, c := range lexDates(cells[:0], between) {
		switch {
		case c.mark == '-' || c.mark == '/' || c.mark == ',' || c.mark == '&' || c.mark == '(':
		case c.word.is(jointWord), c.word.is(prepositionWord), c.word.is(theWord):
		default:
			return false
		}
	}
	return true
}

// dateMoment is a date with its value and the stretch that it covers.
type dateMoment struct {
	value     string
	precision briefs.Precision
	from, to  time.Time
}
