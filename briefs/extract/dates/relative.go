package dates

import "dateline/briefs/extract/lexicon"

// determined reads times pointed at with "this", "last", "next", "the same",
// "the following" and their like.
func (s *dateScanner) determined(i int) int {
	j := i
	the := s.at(j).word.is(theWord)
	if the {
		j++
	}
	switch w := s.at(j).word; {
	case s.isNoDeterminer(i, j):
		return i
	case w.is(comingWord) && s.at(j+1).word.is(unitsWord):
		return s.add(i, j+2, dateExpression{form: referenceTime, value: futureRef})
	case w.is(thoseWord, recentWord):
		return s.vaguely(i, j)
	}
	if r, next := s.pointedBy(i, j, the); r != noRelation {
		return s.target(i, next, r, the)
	}
	if the {
		return s.definite(i, j)
	}
	return i
}

// isNoDeterminer tells the word at cell j that is another than it seems: the verb
// of "to last fifty years", what opens a clause in "said that September wheat could
// rise".
func (s *dateScanner) isNoDeterminer(i, j int) bool {
	switch w := s.at(j).word; {
	case w.is(lastWord):
		return s.wordIs(i-1, "to", "will", "would", "could", "may", "might", "can", "must", "should", "did", "not")
	case w.is(thatWord):
		return s.at(j+1).word.is(monthWord, monthShort, weekdayWord) && s.saysAt(i-1)
	}
	return false
}

// pointedBy is the way that the word at cell j points, after an article where there
// is one (the), and the cell after it; noRelation where it does not point.
func (s *dateScanner) pointedBy(i, j int, the bool) (dateRelation, int) {
	switch w := s.at(j).word; {
	case w.is(thisWord):
		return s.pointedByThis(j + 1)
	case w.is(lastWord), w.is(pastWord) && (the || s.at(j+1).word.is(unitsWord, fuzzyWord, numberWord) && s.afterPreposition(i)):
		return lastOne, j + 1
	case w.is(nextWord) && the, w.is(followingWord):
		return oneAfter, j + 1
	case w.is(nextWord, comingWord):
		return nextOne, j + 1
	case w.is(currentWord):
		return thisOne, j + 1
	case w.is(latestWord) && the:
		return sameOne, j + 1
	case w.is(previousWord):
		return oneBefore, j + 1
	case w.is(sameWord, thatWord):
		if s.at(j + 1).word.is(sameWord) { // "that same day"
			return sameOne, j + 2
		}
		return sameOne, j + 1
	}
	return noRelation, j
}

// pointedByThis is the way that "this" points with the word at cell j: "this past",
// "this coming", "this same", and alone.
func (s *dateScanner) pointedByThis(j int) (dateRelation, int) {
	switch w := s.at(j).word; {
	case w.is(pastWord, lastWord):
		return lastOne, j + 1
	case w.is(comingWord, nextWord):
		return nextOne, j + 1
	case w.is(sameWord):
		return sameOne, j + 1
	}
	return thisOne, j
}

// saysAt tells whether cell i is a verb of saying or thinking, after which "that" opens a clause.
func (s *dateScanner) saysAt(i int) bool {
	c := s.at(i)
	if c.kind != wordCell {
		return false
	}
	class, _ := lexicon.CueOf(s.text[c.start:c.end], "")
	return class == lexicon.CueSay || class == lexicon.CueThink || class == lexicon.CueShow
}

// target reads what a determiner points at, at cell j.
func (s *dateScanner) target(i, j int, r dateRelation, the bool) int {
	c := s.at(j)
	w := c.word
	switch {
	case w.is(unitWord) && timeUnit(w.as(unitWord)) >= unitDay && !s.isTitled(i, j) && s.quarterCentury(j) == j:
		return s.targetUnit(i, j, r, the)
	case r == thisOne && w.as(unitsWord) == int(unitYear): // "this years theme": the apostrophe left out
		return s.add(i, j+1, dateExpression{form: relativeDate, relation: r, unit: unitYear})
	case w.is(weekdayWord) && c.capital:
		e := dateExpression{form: relativeDate, relation: r, weekday: w.as(weekdayWord)}
		return s.add(i, s.withPart(&e, j+1), e)
	case w.is(monthWord, monthShort):
		return s.targetMonth(i, j, r)
	case w.is(seasonWord):
		return s.add(i, j+1, dateExpression{form: relativeDate, relation: r, season: w.as(seasonWord)})
	case w.is(partWord):
		return s.targetPart(i, j, r)
	case w.is(fiscalWord) && s.at(j+1).word.as(unitWord) == int(unitYear):
		return s.add(i, j+2, dateExpression{form: relativeDate, relation: r, unit: unitYear})
	case w.is(holidayWord) && c.capital:
		return s.targetHoliday(i, j, r)
	case r == sameOne && !the:
		return i
	}
	return s.targetStretch(i, j, the)
}

// isTitled tells whether the cells i to j are words of a title, with capitals in
// mid-sentence: "in This Week".
func (s *dateScanner) isTitled(i, j int) bool {
	return s.at(j).capital && s.at(i).capital && !s.opensSentence(i) && s.at(i-1).mark != '"'
}

// opensSentence tells whether a line or a full stop lies before cell i.
func (s *dateScanner) opensSentence(i int) bool {
	b := s.at(i - 1)
	return b.kind == noCell || b.kind == breakCell || b.mark == '.'
}

// targetUnit reads "last week", "the past year", "last year's second quarter", "the
// same quarter of the previous year".
func (s *dateScanner) targetUnit(i, j int, r dateRelation, the bool) int {
	e := dateExpression{form: relativeDate, relation: r, unit: timeUnit(s.at(j).word.as(unitWord))}
	ahead := e.unit == unitDecade && r == oneAfter && s.wordIs(i-1, "for", "over", "within")
	if ahead || the && s.at(j-1).word.is(pastWord, lastWord) && r == lastOne {
		// "the past year" is a stretch up to now, "last year" a year
		return s.add(i, j+1, dateExpression{form: stretchOfTime, amount: timeAmount{whole: 1}, unit: e.unit})
	}
	if next := s.quarterOfYear(i, j, r); next > i {
		return next
	}
	end := s.ofYearBefore(&e, j+1)
	return s.add(i, end, e)
}

// targetMonth reads "last May", "next June 3".
func (s *dateScanner) targetMonth(i, j int, r dateRelation) int {
	m, next := s.month(j)
	if next == j {
		return i
	}
	e := dateExpression{form: relativeDate, relation: r, month: m}
	if d, k := s.calendarDay(next); d != 0 && r != thisOne && !s.countsSomething(k) {
		e.day = d
		next = k
	}
	return s.add(i, next, e)
}

// targetPart reads "this morning", "that night"; not "the last night of the fair".
func (s *dateScanner) targetPart(i, j int, r dateRelation) int {
	if r == lastOne && s.at(j-2).word.is(theWord) {
		return i
	}
	if r == nextOne && s.at(j-1).word.is(nextWord) {
		r = oneAfter // "Next morning he left": the one told of
	}
	return s.add(i, j+1, dateExpression{form: relativeDate, relation: r, unit: unitDay, part: s.at(j).word.as(partWord)})
}

// targetHoliday reads "last Christmas".
func (s *dateScanner) targetHoliday(i, j int, r dateRelation) int {
	n := len(s.found)
	next := s.beginning(i, j, (*dateScanner).holiday)
	if next > i {
		s.found[n].of = r
	}
	return next
}

// targetStretch reads "the next three years", "last two weeks", "the previous
// days", and "the past" alone.
func (s *dateScanner) targetStretch(i, j int, the bool) int {
	n := len(s.found)
	if next := s.stretch(j); next > j && s.found[n].form == stretchOfTime {
		s.found[n].Start = s.cells[i].start
		return next
	}
	s.found = s.found[:n]
	if the && s.at(j-1).word.is(pastWord) && (s.ends(j) || s.wordIs(i-1, "in") || s.wordIs(j, "of")) {
		return s.add(i, j, dateExpression{form: referenceTime, value: pastRef})
	}
	return i
}

// quarterOfYear reads the quarter or half of a year that the cell j ends: "last
// year's second quarter".
func (s *dateScanner) quarterOfYear(i, j int, r dateRelation) int {
	k := s.possessive(j + 1)
	if k == j+1 || s.at(j).word.as(unitWord) != int(unitYear) {
		return i
	}
	n := len(s.found)
	next := s.quarterOf(k)
	if next == k || s.found[n].year != 0 || s.found[n].of != noRelation {
		s.found = s.found[:n]
		return i
	}
	s.found[n].Start, s.found[n].of = s.cells[i].start, r
	return next
}

// ofYearBefore reads, at cell i, that "the same quarter" is the one a year before,
// and gives the cell after it: "last year", "of the previous year", "a year ago".
func (s *dateScanner) ofYearBefore(e *dateExpression, i int) int {
	if e.relation != sameOne || e.unit != unitQuarter && e.unit != unitMonth {
		return i
	}
	j := i
	if s.wordIs(j, "of", "in") {
		j++
	}
	if s.wordIs(j, "the", "a") {
		j++
	}
	switch {
	case s.at(j).word.is(lastWord, previousWord) && s.wordIs(j+1, "year") && s.possessive(j+2) == j+2,
		s.wordIs(j, "year") && s.wordIs(j-1, "a") && s.wordIs(j+1, "ago", "earlier", "before"),
		s.wordIs(j, "year") && s.wordIs(j-1, "the") && s.wordIs(j+1, "before"):
		e.of = lastOne
		return j + 2
	}
	return i
}
