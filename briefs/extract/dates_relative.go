package extract

// determined reads times pointed at with "this", "last", "next", "the same",
// "the following" and their like.
func (s *dateScanner) determined(i int) int {
	j := i
	the := s.at(j).word.is(theWord)
	if the {
		j++
	}
	w := s.at(j).word
	var r dateRelation
	switch {
	case w.is(thisWord):
		r = thisOne
		j++
		switch d := s.at(j).word; {
		case d.is(pastWord, lastWord):
			r = lastOne
			j++
		case d.is(comingWord, nextWord):
			r = nextOne
			j++
		case d.is(sameWord):
			r = sameOne
			j++
		}
	case w.is(lastWord) && s.wordIs(i-1, "to", "will", "would", "could", "may", "might", "can", "must", "should", "did", "not"):
		return i // a verb: "to last fifty years"
	case w.is(lastWord):
		r, j = lastOne, j+1
	case w.is(pastWord) && (the || s.at(j+1).word.is(unitsWord, fuzzyWord, numberWord) && s.afterPreposition(i)):
		r, j = lastOne, j+1
	case w.is(nextWord):
		r, j = nextOne, j+1
		if the {
			r = oneAfter
		}
	case w.is(comingWord) && s.at(j+1).word.is(unitsWord):
		return s.add(i, j+2, dateExpression{form: referenceTime, value: futureRef})
	case w.is(comingWord):
		r, j = nextOne, j+1
	case w.is(currentWord):
		r, j = thisOne, j+1
	case w.is(latestWord) && the:
		r, j = sameOne, j+1
	case w.is(previousWord):
		r, j = oneBefore, j+1
	case w.is(followingWord):
		r, j = oneAfter, j+1
	case w.is(thatWord) && s.at(j+1).word.is(monthWord, monthShort, weekdayWord) && s.saysAt(i-1):
		return i // "said that September wheat could rise"
	case w.is(sameWord) || w.is(thatWord):
		r, j = sameOne, j+1
		if s.at(j).word.is(sameWord) {
			j++
		}
	case w.is(thoseWord, recentWord):
		return s.vaguely(i, j)
	case the:
		return s.definite(i, j)
	default:
		return i
	}
	return s.target(i, j, r, the)
}

// saysAt tells whether cell i is a verb of saying or thinking, after which "that" opens a clause.
func (s *dateScanner) saysAt(i int) bool {
	c := s.at(i)
	if c.kind != wordCell {
		return false
	}
	class, _ := cueOf(s.text[c.start:c.end], "")
	return class == cueSay || class == cueThink || class == cueShow
}

// target reads what a determiner points at, at cell j.
func (s *dateScanner) target(i, j int, r dateRelation, the bool) int {
	c := s.at(j)
	w := c.word
	e := dateExpression{form: relativeDate, relation: r}
	switch {
	case w.is(unitWord) && timeUnit(w.as(unitWord)) >= unitDay && !(c.capital && s.at(i).capital && s.at(i-1).kind != noCell && s.at(i-1).kind != breakCell && s.at(i-1).mark != '.' && s.at(i-1).mark != '"'):
		e.unit = timeUnit(w.as(unitWord))
		if e.unit == unitDecade && r == oneAfter && s.wordIs(i-1, "for", "over", "within") || the && s.at(j-1).word.is(pastWord, lastWord) && r == lastOne {
			// "the past year" is a stretch up to now, "last year" a year
			return s.add(i, j+1, dateExpression{form: stretchOfTime, amount: timeAmount{whole: 1}, unit: e.unit})
		}
		if next := s.quarterOfYear(i, j, r); next > i {
			return next
		}
		end := s.ofYearBefore(&e, j+1)
		return s.add(i, end, e)
	case r == thisOne && w.as(unitsWord) == int(unitYear): // "this years theme": the apostrophe left out
		e.unit = unitYear
		return s.add(i, j+1, e)
	case w.is(weekdayWord) && c.capital:
		e.weekday = w.as(weekdayWord)
		return s.add(i, s.withPart(&e, j+1), e)
	case w.is(monthWord, monthShort):
		m, next := s.month(j)
		if next == j {
			return i
		}
		e.month = m
		if d, k := s.calendarDay(next); d != 0 && r != thisOne && !s.countsSomething(k) {
			e.day = d
			next = k
		}
		return s.add(i, next, e)
	case w.is(seasonWord):
		e.season = w.as(seasonWord)
		return s.add(i, j+1, e)
	case w.is(partWord):
		e.unit, e.part = unitDay, w.as(partWord)
		if r == lastOne && s.at(j-2).word.is(theWord) {
			return i // "the last night of the fair"
		}
		if r == nextOne && s.at(j-1).word.is(nextWord) {
			e.relation = oneAfter // "Next morning he left": the one told of
		}
		return s.add(i, j+1, e)
	case w.is(fiscalWord) && s.at(j+1).word.as(unitWord) == int(unitYear):
		e.unit = unitYear
		return s.add(i, j+2, e)
	case w.is(holidayWord) && c.capital:
		n := len(s.found)
		if next := s.holiday(j); next > j {
			s.found[n].start = s.cells[i].start
			s.found[n].of = r
			return next
		}
		return i
	}
	if r == sameOne && !the {
		return i
	}
	// "the next three years", "last two weeks", "the previous days"
	n := len(s.found)
	if next := s.stretch(j); next > j && s.found[n].form == stretchOfTime {
		s.found[n].start = s.cells[i].start
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
	s.found[n].start, s.found[n].of = s.cells[i].start, r
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

// definite reads what only "the" points at: "the third quarter", "the day
// before", "the 1960s", "the four days", "the summer".
func (s *dateScanner) definite(i, j int) int {
	c := s.at(j)
	w := c.word
	n := len(s.found)
	switch {
	case w.is(unitWord) && !w.is(ordinalWord):
		u := timeUnit(w.as(unitWord))
		e := dateExpression{form: relativeDate, unit: u}
		if u < unitDay || c.capital {
			return i
		}
		if s.hyphen(j + 1) {
			next := s.unitWith(j)
			if next > j {
				s.found[n].start = s.cells[i].start
				return next
			}
			return i
		}
		k := j + 1
		if y, next := s.yearAt(k); u == unitYear && y != 0 {
			return s.add(i, next, dateExpression{year: y})
		}
		switch {
		case u == unitDay && s.wordIs(k, "before") && s.wordIs(k+1, "yesterday"):
			return s.add(i, k+2, dateExpression{form: offsetDate, relation: countedAgo, unit: unitDay, amount: timeAmount{whole: 2}})
		case u == unitDay && s.wordIs(k, "after") && s.wordIs(k+1, "tomorrow"):
			return s.add(i, k+2, dateExpression{form: offsetDate, relation: countedHence, unit: unitDay, amount: timeAmount{whole: 2}})
		case s.wordIs(k, "before") && s.wordIs(k+1, "last") && s.ends(k+2):
			e.relation, e.amount = lastOne, timeAmount{whole: 2}
			return s.add(i, k+2, e)
		case s.wordIs(k, "before") && s.wordIs(k+1, "that") && s.ends(k+2):
			e.relation = oneBefore
			return s.add(i, k+2, e)
		case s.wordIs(k, "before") || s.wordIs(k, "previous"):
			e.relation = s.besides(i, k+1, oneBefore)
			return s.add(i, k+1, e)
		case s.wordIs(k, "following"):
			e.relation = oneAfter
			return s.add(i, k+1, e)
		case s.wordIs(k, "after"):
			e.relation = s.besides(i, k+1, oneAfter)
			return s.add(i, k+1, e)
		case s.wordIs(k, "earlier"):
			e.relation = oneBefore
			return s.add(i, k+1, e)
		}
		if u == unitWeekend && s.wordIs(i-1, "over", "at", "on", "during", "into", "through", "by", "before", "for", "after", "until") && !s.wordIs(k, "of", "when", "before", "after") {
			e.relation = thisOne
			return s.add(i, k, e)
		}
		e.relation, e.loose = sameOne, true
		if u >= unitWeek && u <= unitDecade && s.wordIs(i-1, "in", "for", "of", "during", "throughout", "by", "within", "over", "through", "until", "since", "from") && !s.wordIs(k, "of", "when", "that", "in") {
			return s.add(i, k, e)
		}
	case w.is(partWord) && !c.capital && s.wordIs(j+1, "before", "after") && s.ends(j+2):
		e := dateExpression{form: relativeDate, relation: oneBefore, unit: unitDay, part: w.as(partWord)}
		if s.wordIs(j+1, "after") {
			e.relation = oneAfter
		}
		return s.add(i, j+2, e)
	case w.is(partWord) && s.wordIs(i-1, "in", "during", "through", "throughout") && !s.wordIs(j+1, "of"):
		return s.add(i, j+1, dateExpression{form: relativeDate, relation: sameOne, unit: unitDay, part: w.as(partWord)})
	case w.is(seasonWord):
		if next := s.seasonOf(j); next > j {
			s.found[n].start = s.cells[i].start
			return next
		}
	case w.is(ordinalWord, decadeWord) || c.kind == figureCell:
		if next := s.dayAlone(j); next > j {
			return next
		}
		next := s.first(j, (*dateScanner).decadeOrCentury, (*dateScanner).quarterOf, (*dateScanner).stretch)
		if next > j && (s.found[n].quarter != 0 || s.found[n].half != 0 || s.found[n].century || s.found[n].form == stretchOfTime || s.found[n].decade) {
			s.withArticle(n, i)
			return next
		}
		s.found = s.found[:n]
	case w.as(unitsWord) == int(unitYear) && s.at(j+1).figures == 4:
		if next := s.plainYear(j + 1); next > j+1 { // "the years 1955-57"
			s.found[n].start = s.cells[i].start
			return next
		}
	case w.is(fiscalWord) && s.wordIs(j+1, "year") && !s.at(j+2).word.is(unitsWord):
		if y, next := s.yearAt(j + 2); y != 0 {
			return s.add(i, next, dateExpression{year: y})
		}
		return s.add(i, j+2, dateExpression{form: relativeDate, relation: sameOne, unit: unitYear, loose: true})
	case w.is(numberWord, fuzzyWord, unitsWord):
		if w.is(unitsWord) && !s.wordIs(j+1, "of", "before", "after", "when", "since", "leading") {
			return i
		}
		next := s.first(j, (*dateScanner).decadeOrCentury, (*dateScanner).stretch)
		if next > j {
			s.withArticle(n, i)
			return next
		}
	case w.is(futureWord) && (s.ends(j+1) || s.wordIs(i-1, "in") || s.wordIs(j+1, "of")):
		return s.add(i, j+1, dateExpression{form: referenceTime, value: futureRef})
	}
	return i
}

// withArticle lets an expression begin at the article in cell i, unless that is
// another word's: "the 46-day battle".
func (s *dateScanner) withArticle(n, i int) {
	if !s.found[n].attributive {
		s.found[n].start = s.cells[i].start
	}
}

// besides is the relation of "the day before …" and "the year after …": where
// what follows is named, and this is said of a time just told ("on July 24, the
// day before the convention"), it is that time by another name.
func (s *dateScanner) besides(i, j int, r dateRelation) dateRelation {
	if s.ends(j) || s.at(i-1).kind == breakCell || s.at(i-1).kind == noCell || s.at(i-1).mark == '.' {
		return r
	}
	return sameOne
}
