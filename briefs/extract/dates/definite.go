package dates

// definite reads what only "the" points at: "the third quarter", "the day
// before", "the 1960s", "the four days", "the summer".
func (s *dateScanner) definite(i, j int) int {
	c := s.at(j)
	w := c.word
	switch {
	case w.is(unitWord) && !w.is(ordinalWord):
		return s.definiteUnit(i, j)
	case w.is(partWord) && !c.capital && s.wordIs(j+1, "before", "after") && s.ends(j+2):
		r := oneBefore // "the night before"
		if s.wordIs(j+1, "after") {
			r = oneAfter
		}
		return s.add(i, j+2, dateExpression{form: relativeDate, relation: r, unit: unitDay, part: w.as(partWord)})
	case w.is(partWord) && s.wordIs(i-1, "in", "during", "through", "throughout") && !s.wordIs(j+1, "of"):
		return s.add(i, j+1, dateExpression{form: relativeDate, relation: sameOne, unit: unitDay, part: w.as(partWord)})
	case w.is(seasonWord):
		return s.beginning(i, j, (*dateScanner).seasonOf)
	case w.is(ordinalWord, decadeWord) || c.kind == figureCell:
		return s.definiteOrdinal(i, j)
	case w.as(unitsWord) == int(unitYear) && s.at(j+1).figures == 4: // "the years 1955-57"
		return s.beginning(i, j+1, (*dateScanner).plainYear)
	case w.is(fiscalWord) && s.wordIs(j+1, "year") && !s.at(j+2).word.is(unitsWord):
		if y, next := s.yearAt(j + 2); y != 0 {
			return s.add(i, next, dateExpression{year: y})
		}
		return s.add(i, j+2, dateExpression{form: relativeDate, relation: sameOne, unit: unitYear, loose: true})
	case w.is(numberWord, fuzzyWord, unitsWord):
		return s.definiteAmount(i, j)
	case w.is(futureWord) && (s.ends(j+1) || s.wordIs(i-1, "in") || s.wordIs(j+1, "of")):
		return s.add(i, j+1, dateExpression{form: referenceTime, value: futureRef})
	}
	return i
}

// definiteUnit reads a unit after "the": "the day before", "the year 1066", "the
// week after", "over the weekend", "in the quarter".
func (s *dateScanner) definiteUnit(i, j int) int {
	u := timeUnit(s.at(j).word.as(unitWord))
	switch {
	case u < unitDay || s.at(j).capital:
		return i
	case s.hyphen(j + 1):
		return s.beginning(i, j, (*dateScanner).unitWith)
	}
	k := j + 1
	if y, next := s.yearAt(k); u == unitYear && y != 0 {
		return s.add(i, next, dateExpression{year: y})
	}
	if next := s.nextButOne(i, k, u); next > i {
		return next
	}
	e := dateExpression{form: relativeDate, unit: u}
	if n := s.unitBefore(&e, i, k); n > 0 {
		return s.add(i, k+n, e)
	}
	switch {
	case u == unitWeekend && s.isThisWeekend(i, k):
		e.relation = thisOne
	case u >= unitWeek && u <= unitDecade && s.isUnitTold(i, k):
		e.relation, e.loose = sameOne, true
	default:
		return i
	}
	return s.add(i, k, e)
}

// isThisWeekend tells whether the weekend in the cells [i,k) is the one nearest: "over the
// weekend".
func (s *dateScanner) isThisWeekend(i, k int) bool {
	return s.wordIs(i-1, "over", "at", "on", "during", "into", "through", "by", "before", "for", "after", "until") &&
		!s.wordIs(k, "of", "when", "before", "after")
}

// isUnitTold tells whether the unit in the cells [i,k) is the one last told of: "in the
// quarter".
func (s *dateScanner) isUnitTold(i, k int) bool {
	return s.wordIs(i-1, "in", "for", "of", "during", "throughout", "by", "within", "over", "through", "until", "since", "from") &&
		!s.wordIs(k, "of", "when", "that", "in")
}

// nextButOne reads, before cell k, "the day before yesterday" and "the day after
// tomorrow".
func (s *dateScanner) nextButOne(i, k int, u timeUnit) int {
	e := dateExpression{form: offsetDate, unit: unitDay, amount: timeAmount{whole: 2}}
	switch {
	case u != unitDay:
		return i
	case s.wordIs(k, "before") && s.wordIs(k+1, "yesterday"):
		e.relation = countedAgo
	case s.wordIs(k, "after") && s.wordIs(k+1, "tomorrow"):
		e.relation = countedHence
	default:
		return i
	}
	return s.add(i, k+2, e)
}

// unitBefore reads at cell k which unit is meant, before or after another: "the week
// before last", "the year before that", "the day after". It gives how many cells
// say so; 0 where none does.
func (s *dateScanner) unitBefore(e *dateExpression, i, k int) int {
	switch {
	case s.wordIs(k, "before") && s.wordIs(k+1, "last") && s.ends(k+2):
		e.relation, e.amount = lastOne, timeAmount{whole: 2}
		return 2
	case s.wordIs(k, "before") && s.wordIs(k+1, "that") && s.ends(k+2):
		e.relation = oneBefore
		return 2
	case s.wordIs(k, "before", "previous"):
		e.relation = s.besides(i, k+1, oneBefore)
		return 1
	case s.wordIs(k, "following"):
		e.relation = oneAfter
		return 1
	case s.wordIs(k, "after"):
		e.relation = s.besides(i, k+1, oneAfter)
		return 1
	case s.wordIs(k, "earlier"):
		e.relation = oneBefore
		return 1
	}
	return 0
}

// definiteOrdinal reads "the 5th", "the 1960s", "the third quarter", "the 30 days".
func (s *dateScanner) definiteOrdinal(i, j int) int {
	if next := s.dayAlone(j); next > j {
		return next
	}
	n := len(s.found)
	next := s.first(j, (*dateScanner).decadeOrCentury, (*dateScanner).quarterOf, (*dateScanner).stretch)
	if next > j && s.found[n].isLong() {
		s.withArticle(n, i)
		return next
	}
	s.found = s.found[:n]
	return i
}

// isLong tells a stretch, and the dates that are stretches of a year or more years:
// a quarter, a half, a decade, a century.
func (e *dateExpression) isLong() bool {
	return e.quarter != 0 || e.half != 0 || e.century || e.form == stretchOfTime || e.decade
}

// definiteAmount reads "the four days", "the sixties", and "the months" where what
// follows says which.
func (s *dateScanner) definiteAmount(i, j int) int {
	if s.at(j).word.is(unitsWord) && !s.wordIs(j+1, "of", "before", "after", "when", "since", "leading") {
		return i
	}
	n := len(s.found)
	next := s.first(j, (*dateScanner).decadeOrCentury, (*dateScanner).stretch)
	if next == j {
		return i
	}
	s.withArticle(n, i)
	return next
}

// beginning lets what a rule reads at cell j begin at cell i: at its article.
func (s *dateScanner) beginning(i, j int, rule dateRule) int {
	n := len(s.found)
	next := rule(s, j)
	if next == j {
		return i
	}
	s.found[n].Start = s.cells[i].start
	return next
}

// withArticle lets an expression begin at the article in cell i, unless that is
// another word's: "the 46-day battle".
func (s *dateScanner) withArticle(n, i int) {
	if !s.found[n].attributive {
		s.found[n].Start = s.cells[i].start
	}
}

// besides is the relation of "the day before …" and "the year after …": where
// what follows is named, and this is said of a time just told ("on July 24, the
// day before the convention"), it is that time by another name.
func (s *dateScanner) besides(i, j int, r dateRelation) dateRelation {
	if s.ends(j) || s.opensSentence(i) {
		return r
	}
	return sameOne
}
