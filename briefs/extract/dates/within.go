package dates

// within reads a part of a longer time by its place in it: "the first nine months
// of 1997", "the first year of the war", "the last week of September", "the first
// Sunday in November", "the early days of January".
func (s *dateScanner) within(i int) int {
	j := i
	if s.at(j).word.is(theWord) {
		j++
	}
	place := s.at(j).word
	last := place.is(lastWord) || s.wordIs(j, "final", "closing")
	if !last && !place.is(ordinalWord) && !s.wordIs(j, "early", "late", "opening") || s.at(j).capital && j > i {
		return i
	}
	j++
	if s.wordIs(j, "few", "several") && !last {
		j++
	}
	c := s.at(j)
	switch {
	case c.word.is(weekdayWord) && (place.is(ordinalWord) || place.is(lastWord)):
		return s.nthWeekday(i, j, place.as(ordinalWord))
	case c.word.is(unitsWord) && s.at(i).word.is(theWord) && s.wordIs(j+1, "of") && timeUnit(c.word.as(unitsWord)) >= unitDay:
		if next := s.ofWhole(i, j+2); next > i {
			return next
		}
		return s.add(i, j+1, dateExpression{form: stretchOfTime, amount: timeAmount{vague: true}, unit: timeUnit(c.word.as(unitsWord))})
	case c.word.is(unitWord) && s.wordIs(j+1, "of") && !c.capital:
		return s.unitOf(i, j, place)
	case c.word.as(unitWord) == int(unitHour) && s.at(i).word.is(theWord) && !place.is(lastWord) && !s.wordIs(j-1, "eleventh"):
		return s.add(i, j+1, dateExpression{form: stretchOfTime, amount: timeAmount{whole: 1}, unit: unitHour})
	case place.is(ordinalWord) || last && !place.is(lastWord):
		return s.amountOf(i, j, place)
	case place.is(lastWord):
		n := len(s.found)
		if next := s.amountOf(i, j, place); next > i {
			if s.wordIs(next-1, "year") || s.at(next-1).kind == figureCell {
				return next // "the last six months of 1997"
			}
		}
		s.found = s.found[:n]
	}
	return i
}

// amountOf reads "the first nine months of 1997": how long it was, with the year
// that it is of.
func (s *dateScanner) amountOf(i, j int, place *dateWord) int {
	q, k := s.quantity(j)
	u := timeUnit(s.at(k).word.as(unitsWord))
	if k == j || q.vague || u < unitHour || s.at(j).word.is(articleWord) || place.is(ordinalWord) && place.as(ordinalWord) != 1 {
		return i
	}
	e := dateExpression{form: stretchOfTime, amount: q, unit: u}
	end := k + 1
	if m := end; u >= unitWeek && u <= unitMonth && s.wordIs(m, "of", "in") {
		var whole dateExpression
		if next := s.ofYear(&whole, m); next > m && whole.month == 0 && (s.at(next-1).kind == figureCell || s.wordIs(next-1, "year")) {
			end = next
		}
	}
	if s.at(end).word.is(agoWord, ageWord) {
		return i
	}
	return s.add(i, end, e)
}

// unitOf reads "the first year of the war" as a year's length and "the last week
// of September" as of that month.
func (s *dateScanner) unitOf(i, j int, place *dateWord) int {
	u := timeUnit(s.at(j).word.as(unitWord))
	if u == unitWeek || u == unitWeekend || u == unitDay {
		if next := s.ofWhole(i, j+2); next > i {
			return next
		}
	}
	if u < unitHour || u == unitDay || u > unitYear || u == unitQuarter || place.is(lastWord) {
		return i
	}
	if !s.wordIs(j+2, "the", "a", "his", "her", "its", "their", "this", "trading", "operation", "operations", "play", "fighting", "school", "work", "war") {
		return i
	}
	return s.add(i, j+1, dateExpression{form: stretchOfTime, amount: timeAmount{whole: 1}, unit: u})
}

// ofWhole reads the month or year that a part at its beginning or end is of, at
// cell j, as what is told of: the part's own days are not said.
func (s *dateScanner) ofWhole(i, j int) int {
	if c := s.at(j); !c.word.is(monthWord, monthShort) && c.figures != 4 {
		return i
	}
	n := len(s.found)
	next := s.begin(j)
	if next == j || len(s.found) != n+1 || s.found[n].form != calendarDate || s.found[n].day != 0 || s.found[n].Start != s.cells[j].start {
		s.found = s.found[:n]
		return i
	}
	e := &s.found[n]
	e.Start = s.cells[i].start
	k := i
	if s.at(k).word.is(theWord) {
		k++
	}
	e.stage = earlyStage
	if s.at(k).word.is(lastWord) || s.wordIs(k, "final", "closing", "late") {
		e.stage = lateStage
	}
	return next
}

// nthWeekday reads "the first Sunday in November", the weekday at cell j; nth is 0
// for the last.
func (s *dateScanner) nthWeekday(i, j, nth int) int {
	c := s.at(j)
	if !c.capital || !s.wordIs(j+1, "in", "of") || nth > 5 {
		return i
	}
	month, k := s.month(j + 2)
	if month == 0 {
		return i
	}
	e := dateExpression{month: month, weekday: c.word.as(weekdayWord), nth: nth}
	if nth == 0 {
		e.nth = lastInMonth
	}
	end := s.withYear(&e, k)
	return s.add(i, end, e)
}

// lastInMonth stands for the last such weekday of a month.
const lastInMonth = -1

// nthDay is the day of the month that "the first Sunday" is.
func nthDay(year, month, weekday, nth int) civilDate {
	first := civilDate{year, month, 1}
	if nth == lastInMonth {
		end := civilOf(first.at().AddDate(0, 1, -1))
		return end.plusDays(-((end.weekday() - weekday + 7) % 7))
	}
	return first.plusDays((weekday-first.weekday()+7)%7 + 7*(nth-1))
}
