package dates

// measure is an amount of time while it is read.
type measure struct {
	amount   timeAmount
	unit     int  // the cell of its unit
	bare     bool // a plural without a number: "weeks"
	one      bool // of one unit, or of half a one
	hyphened bool // "three-day"
}

// stretch reads an amount of time and where it lies, if that is said: "two
// weeks", "34-year-old", "three years later", "a year ago", "weeks".
func (s *dateScanner) stretch(i int) int {
	c := s.at(i)
	if c.word.is(longWord) {
		return s.add(i, i+1, dateExpression{form: stretchOfTime, amount: timeAmount{whole: 1}, unit: timeUnit(c.word.as(longWord))})
	}
	m, ok := s.measureAt(i)
	if !ok {
		return i
	}
	e := dateExpression{form: stretchOfTime, amount: m.amount}
	if !s.measuredUnit(&e, m) || s.measuresNoTime(i, m, e.unit) {
		return i
	}
	k := m.unit + 1
	if m.one && s.wordIs(k, "and") && s.wordIs(k+1, "a") && s.wordIs(k+2, "half") {
		e.amount.tenths = 5
		k += 3
	}
	if n, next := s.lesser(k, e.unit); n > 0 && !m.amount.vague && m.amount.tenths == 0 && m.amount.whole > 0 {
		e.amount.lesser, k = n, next
	}
	// of "a three-day visit" the article is the visit's; "a three-day period" is
	// the stretch itself
	singular := s.at(m.unit).word.is(unitWord)
	period := s.wordIs(k, "period")
	e.attributive = singular && (!m.one || m.hyphened && m.amount.whole == 1) && !period
	if period && singular && !m.one {
		k++
	} else if e.attributive && c.word.is(articleWord) {
		if next := s.placed(i+1, k, e); next > i+1 {
			return next
		}
		return i // not the cell after the article: nothing was found
	}
	return s.placed(i, k, e)
}

// measureAt reads the amount at cell i and finds the cell of its unit.
func (s *dateScanner) measureAt(i int) (m measure, ok bool) {
	q, j := s.quantity(i)
	m.bare = j == i
	if m.bare {
		if !s.at(i).word.is(unitsWord) || !s.bareStretch(i) {
			return m, false
		}
		q.vague = true
	}
	k := s.skipHyphen(j)
	m.hyphened = k > j
	if s.at(j).mark == ']' && s.at(i-1).mark == '[' { // "[Ten] years ago"
		k = j + 1
	}
	for range 2 { // "ten more years"
		if !m.bare && s.at(k).word.is(betweenWord, previousWord, fuzzyWord) {
			k++
		}
	}
	m.amount, m.unit = q, k
	m.one = q.whole == 1 && !q.vague && q.tenths == 0 || q.whole == 0 && q.tenths == 5
	return m, true
}

// measuredUnit reads the unit of an amount; false where there is none.
func (s *dateScanner) measuredUnit(e *dateExpression, m measure) bool {
	u := s.at(m.unit)
	switch {
	case m.amount.whole == 25 && s.wordIs(m.unit, "century"):
		e.unit = unitYear // a quarter of it
		return true
	case u.word.is(unitsWord):
		e.unit = timeUnit(u.word.as(unitsWord))
		return true
	case s.wordIs(m.unit, "nights") && !m.amount.vague && s.countsNights(m.unit+1):
		e.unit, e.part = unitDay, 4 // "two nights later"
		return true
	case u.word.is(unitWord) && !m.amount.vague:
		e.unit = timeUnit(u.word.as(unitWord))
		// "a second", "a quarter" and "one second" are mostly no times
		return m.hyphened || e.unit != unitSecond && e.unit != unitQuarter && (m.one || e.unit <= unitYear)
	}
	return false
}

// countsNights tells whether what follows nights, at cell k, counts from or to a
// night: "two nights ago", not "two nights before the vote".
func (s *dateScanner) countsNights(k int) bool {
	w := s.at(k).word
	return w.is(agoWord) && (w.as(agoWord) == 1 || s.ends(k+1) || s.tellsOn(k+1) || s.wordIs(k, "later"))
}

// measuresNoTime tells whether the amount at cell i, of the unit u, is none of time.
func (s *dateScanner) measuresNoTime(i int, m measure, u timeUnit) bool {
	switch c := s.at(i); {
	case m.bare && u <= unitHour && !s.hoursArePlaced(i),
		m.bare && (u == unitSecond || u == unitQuarter || s.at(m.unit).capital && i > 0),
		m.bare && s.at(i+1).kind == figureCell,
		c.isRecentYear() && !s.at(m.unit).word.is(unitsWord),
		u == unitWeekend || u == unitMillennium,
		u == unitQuarter && s.wordIs(m.unit+1, "of"),
		u == unitSecond && s.at(m.unit+1).mark == ',':
		return true
	}
	return s.wordIs(i, "another") && u == unitDay && !s.wordIs(i-1, "for", "after", "in", "within") // some day
}

// hoursArePlaced tells whether the hours or minutes at cell i, without a number, are
// a time: "for hours", "minutes after", "hours long".
func (s *dateScanner) hoursArePlaced(i int) bool {
	return s.wordIs(i-1, "within", "for", "after", "in", "over", "of") || s.at(i+1).word.is(agoWord, afterWord) || s.wordIs(i+1, "long")
}

// isRecentYear tells four figures that are a year of living memory and count nothing.
func (c *cell) isRecentYear() bool {
	return c.kind == figureCell && c.figures == 4 && c.number > 1900 && c.number < 2100 && !c.grouped
}

// bareStretch tells whether a plural unit without a number is a time: after a
// preposition or a determiner or at a clause's beginning, not after a noun
// ("election years", "working hours").
func (s *dateScanner) bareStretch(i int) bool {
	b := s.at(i - 1)
	switch {
	case b.kind == markCell && b.mark != '-', b.kind == breakCell, b.kind == noCell:
		return true
	case b.word.is(prepositionWord, jointWord, theWord, approxWord, thoseWord, afterWord, betweenWord, stageWord, periodWord),
		b.word.is(previousWord, followingWord, comingWord, lastWord, nextWord, pastWord):
		return true
	}
	return s.at(i+1).word.is(agoWord, afterWord) ||
		s.wordIs(i-1, "took", "take", "spent", "spend", "taken", "last", "lasted", "with", "than", "waited") ||
		s.wordIs(i-1, "him", "her", "them", "me", "us", "are", "were", "was", "is")
}

// approximate reads what makes an amount less exact, and the amount: "nearly a
// year", "more than 40 days".
func (s *dateScanner) approximate(i int) int {
	j := i
	for j < i+4 && (s.at(j).word.is(approxWord) || s.wordIs(j, "than", "at", "least", "most", "up", "to") && j > i) {
		j++
	}
	if j == i {
		return i
	}
	n := len(s.found)
	next := s.stretch(j)
	if next == j {
		return i
	}
	if len(s.found) > n { // else it is read as no stretch: a saying
		s.found[n].Start = s.cells[i].start
	}
	return next
}
