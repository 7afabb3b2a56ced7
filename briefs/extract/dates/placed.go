package dates

// placed reads how a stretch of the cells [i,k) lies in time and adds it.
func (s *dateScanner) placed(i, k int, e dateExpression) int {
	j := s.skipHyphen(k)
	switch w := s.at(j).word; {
	case j > k && s.wordIs(j, "end"):
		return i // a year-end sale
	case w.is(ageWord), s.wordIs(j, "of") && s.wordIs(j+1, "age"):
		return i // how old somebody is tells of no time
	case s.wordIs(j, "long"):
		if j > k && s.at(i).word.is(articleWord) || e.attributive {
			e.attributive = true
			for s.at(i).word.is(articleWord) {
				i++ // "a year-long trial"
			}
		}
		return s.add(i, j+1, e)
	case s.wordIs(j, "or") && s.wordIs(j+1, "so", "more"):
		j += 2
	}
	if next := s.inAmountsTime(i, k, e); next > i {
		return next
	}
	if r, n := s.countedFrom(i, j); r != noRelation {
		e.form, e.relation = offsetDate, r
		return s.add(i, j+n, e)
	}
	if s.at(i).word.is(articleWord) && s.wordIs(k, "day") {
		return i
	}
	return s.add(i, k, e)
}

// inAmountsTime reads "in three weeks' time".
func (s *dateScanner) inAmountsTime(i, k int, e dateExpression) int {
	if !s.wordIs(i-1, "in") || s.at(k).mark != '\'' {
		return i
	}
	if s.wordIs(k+1, "s") && s.wordIs(k+2, "time") {
		k++
	} else if !s.wordIs(k+1, "time") {
		return i
	}
	e.form, e.relation = offsetDate, countedHence
	return s.add(i, k+2, e)
}

// countedFrom is what the amount at cell i is counted from, as the cells from j on
// say, and how many cells say so: "from now", "before that", "ago", "later";
// noRelation where they say nothing.
func (s *dateScanner) countedFrom(i, j int) (r dateRelation, n int) {
	switch w := s.at(j).word; {
	case s.wordIs(j, "from") && s.wordIs(j+1, "now"):
		return countedHence, 2
	case s.wordIs(j, "after", "before") && s.wordIs(j+1, "that") && !s.wordIs(i-1, "for") && (s.ends(j+2) || s.tellsOn(j+2)):
		if s.wordIs(j, "before") {
			return countedEarlier, 2
		}
		return countedLater, 2
	case w.is(agoWord):
		if s.wordIs(j, "before") && !s.ends(j+1) {
			return noRelation, 0 // "two days before the vote": the vote is when, not what was told of
		}
		return [...]dateRelation{noRelation, countedAgo, countedLater, countedEarlier}[w.as(agoWord)], 1
	case s.wordIs(j, "after") && s.ends(j+1):
		return countedLater, 1
	}
	return noRelation, 0
}

// ends tells whether a clause ends at cell i.
func (s *dateScanner) ends(i int) bool {
	c := s.at(i)
	return c.kind != wordCell && c.kind != figureCell || c.word.is(jointWord)
}

// unitWith reads a unit joined to what places it: "year-ago", "year-end",
// "month-long", and "at night".
func (s *dateScanner) unitWith(i int) int {
	c := s.at(i)
	if c.word.is(partWord) {
		if s.wordIs(i-1, "at") {
			return s.add(i, i+1, dateExpression{form: recurringTime, value: "XXXX-XX-XXT" + partCodes[c.word.as(partWord)]})
		}
		return i
	}
	u := timeUnit(c.word.as(unitWord))
	if next := s.endOfUnit(i, u); next > i {
		return next
	}
	j := s.skipHyphen(i + 1)
	switch {
	case j == i+1 || u < unitHour:
		return i
	case s.wordIs(j, "ago", "earlier"):
		e := dateExpression{form: relativeDate, relation: oneBefore, unit: u}
		if k := j + 1; u == unitYear && s.at(k).word.as(unitWord) == int(unitQuarter) || s.wordIs(k, "period") {
			e.quartered = true
			return s.add(i, k+1, e)
		}
		return s.add(i, j+1, e)
	case s.wordIs(j, "long"):
		return s.add(i, j+1, dateExpression{form: stretchOfTime, amount: timeAmount{whole: 1}, unit: u})
	}
	return i
}

// endOfUnit reads the end of a month or year: "by month's end", "at year-end",
// "year-end 2010".
func (s *dateScanner) endOfUnit(i int, u timeUnit) int {
	if k := s.possessive(i + 1); k > i+1 {
		if u >= unitMonth && u <= unitYear && s.wordIs(k, "end") && s.wordIs(i-1, "by", "at", "until", "since", "before", "after", "from", "to") {
			return s.add(i, k+1, dateExpression{form: relativeDate, relation: sameOne, unit: u, loose: true})
		}
		return i
	}
	j := s.skipHyphen(i + 1)
	if u != unitYear || !s.wordIs(j, "end") || !s.wordIs(i-1, "by", "at", "until", "since", "before", "after", "of") && s.at(j+1).figures != 4 {
		return i
	}
	if y, next := s.yearAt(j + 1); y != 0 {
		return s.add(i, next, dateExpression{year: y})
	}
	return s.add(i, j+1, dateExpression{form: relativeDate, relation: sameOne, unit: unitYear, loose: true})
}
