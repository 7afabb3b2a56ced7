package extract

// quantity reads how many units there are, at cell i: "3", "two", "twenty-one",
// "a", "several", "a few", "half a", "two and a half".
func (s *dateScanner) quantity(i int) (timeAmount, int) {
	c := s.at(i)
	w := c.word
	switch {
	case c.kind == figureCell:
		if c.number < 0 || s.at(i-1).mark == '$' || c.figures > 5 || c.decimals > 2 || !c.space && s.at(i-1).kind == wordCell {
			return timeAmount{}, i
		}
		if s.at(i-1).mark == '/' && s.at(i-2).kind == figureCell {
			return timeAmount{}, i // of "3-1/2", which is read from its 3 on
		}
		a := timeAmount{whole: c.number}
		if c.decimals > 0 {
			a.tenths = int(s.text[c.end-int(c.decimals)] - '0')
		}
		if j := s.andAHalf(i + 1); j > i+1 && c.decimals == 0 {
			a.tenths = 5
			return a, j
		}
		return a, i + 1
	case w.is(halfWord) && s.at(i+1).word.is(articleWord):
		return timeAmount{tenths: 5}, i + 2
	case w.is(halfWord) && s.hyphen(i+1):
		return timeAmount{tenths: 5}, i + 1
	case w.is(articleWord):
		n := s.at(i + 1)
		switch {
		case n.word.is(fuzzyWord):
			j := i + 2
			if s.wordIs(j, "of") {
				j++
			}
			return timeAmount{vague: true}, j
		case s.wordIs(i+1, "half") && s.hyphen(i+2):
			return timeAmount{tenths: 5}, i + 2
		case n.word.is(hundredWord):
			return timeAmount{whole: n.word.as(hundredWord)}, i + 2
		case n.word.is(numberWord) || n.kind == figureCell:
			return s.quantity(i + 1) // "a three year period"
		}
		return timeAmount{whole: 1}, i + 1
	case w.is(fuzzyWord):
		j := i + 1
		if s.wordIs(j, "of") {
			j++
		}
		return timeAmount{vague: true}, j
	case w.is(numberWord):
		n, j := w.as(numberWord), i+1
		if n >= 20 {
			if k := s.skipHyphen(j); s.at(k).word.is(numberWord) && s.at(k).word.as(numberWord) < 10 {
				n += s.at(k).word.as(numberWord)
				j = k + 1
			}
		}
		if h := s.at(j).word; h.is(hundredWord) {
			n *= h.as(hundredWord)
			j++
		}
		a := timeAmount{whole: n}
		if s.wordIs(j, "and") && s.wordIs(j+1, "a") && s.wordIs(j+2, "half") {
			a.tenths, j = 5, j+3
		}
		if s.hyphen(j) && s.wordIs(j+1, "and") && s.hyphen(j+2) && s.wordIs(j+3, "a") && s.hyphen(j+4) && s.wordIs(j+5, "half") { // "two-and-a-half-year"
			a.tenths, j = 5, j+6
		}
		return a, j
	}
	return timeAmount{}, i
}

// andAHalf reads the half behind a whole number in figures, at cell i: "3-1/2", "3 1/2",
// "3½". It gives the cell after it, or i.
func (s *dateScanner) andAHalf(i int) int {
	if s.at(i).mark == '½' {
		return i + 1
	}
	j := s.skipHyphen(i)
	if one, half := s.at(j), s.at(j+2); one.kind == figureCell && one.number == 1 && s.at(j+1).mark == '/' && half.kind == figureCell && half.number == 2 {
		return j + 3
	}
	return i
}

// stretch reads an amount of time and where it lies, if that is said: "two
// weeks", "34-year-old", "three years later", "a year ago", "weeks".
func (s *dateScanner) stretch(i int) int {
	c := s.at(i)
	if c.word.is(longWord) {
		return s.add(i, i+1, dateExpression{form: stretchOfTime, amount: timeAmount{whole: 1}, unit: timeUnit(c.word.as(longWord))})
	}
	q, j := s.quantity(i)
	bare := j == i
	if bare {
		if !c.word.is(unitsWord) || !s.bareStretch(i) {
			return i
		}
		q.vague = true
	}
	k := s.skipHyphen(j)
	hyphened := k > j
	if s.at(j).mark == ']' && s.at(i-1).mark == '[' { // "[Ten] years ago"
		k = j + 1
	}
	for range 2 {
		if w := s.at(k).word; !bare && w.is(betweenWord, previousWord, fuzzyWord) {
			k++
		}
	}
	u := s.at(k)
	one := q.whole == 1 && !q.vague && q.tenths == 0 || q.whole == 0 && q.tenths == 5
	e := dateExpression{form: stretchOfTime, amount: q}
	switch {
	case u.word.is(unitsWord):
		e.unit = timeUnit(u.word.as(unitsWord))
	case s.wordIs(k, "nights") && !q.vague && s.at(k+1).word.is(agoWord) && (s.at(k+1).word.as(agoWord) == 1 || s.ends(k+2) || s.tellsOn(k+2) || s.wordIs(k+1, "later")):
		e.unit, e.part = unitDay, 4 // "two nights later"
	case u.word.is(unitWord) && !q.vague:
		e.unit = timeUnit(u.word.as(unitWord))
		// "a second", "a quarter" and "one second" are mostly no times
		if !hyphened && (e.unit == unitSecond || e.unit == unitQuarter) {
			return i
		}
		if !one && !hyphened && e.unit > unitYear {
			return i
		}
	default:
		return i
	}
	if bare && e.unit <= unitHour && !s.wordIs(i-1, "within", "for", "after", "in", "over", "of") && !s.at(i+1).word.is(agoWord, afterWord) && !s.wordIs(i+1, "long") ||
		bare && s.at(i+1).kind == figureCell || c.kind == figureCell && c.figures == 4 && c.number > 1900 && c.number < 2100 && !c.grouped && !u.word.is(unitsWord) {
		return i
	}
	if e.unit == unitWeekend || e.unit == unitMillennium || bare && (e.unit == unitSecond || e.unit == unitQuarter || u.capital && i > 0) || e.unit == unitQuarter && s.wordIs(k+1, "of") ||
		e.unit == unitSecond && s.at(k+1).mark == ',' {
		return i
	}
	if s.wordIs(i, "another") && e.unit == unitDay && !s.wordIs(i-1, "for", "after", "in", "within") {
		return i // some day
	}
	k++
	if one && s.wordIs(k, "and") && s.wordIs(k+1, "a") && s.wordIs(k+2, "half") {
		e.amount.tenths = 5
		k += 3
	}
	if n, next := s.lesser(k, e.unit); n > 0 && !q.vague && q.tenths == 0 && q.whole > 0 {
		e.amount.lesser, k = n, next
	}
	// of "a three-day visit" the article is the visit's; "a three-day period" is
	// the stretch itself
	e.attributive = u.word.is(unitWord) && (!one || hyphened && q.whole == 1) && !s.wordIs(k, "period")
	if s.wordIs(k, "period") && u.word.is(unitWord) && !one {
		k++
	} else if e.attributive && c.word.is(articleWord) {
		i++
	}
	return s.placed(i, k, e)
}

// lesser reads the minutes after hours, or the months after years, at cell i: "3
// hours, 12 minutes", "two years and three months".
func (s *dateScanner) lesser(i int, u timeUnit) (n, next int) {
	var less timeUnit
	switch u {
	case unitHour:
		less = unitMinute
	case unitMinute:
		less = unitSecond
	case unitYear:
		less = unitMonth
	default:
		return 0, i
	}
	j := s.skipComma(i)
	if s.wordIs(j, "and") {
		j++
	}
	q, k := s.quantity(j)
	w := s.at(k).word
	if k == j || q.vague || q.tenths > 0 || q.whole < 1 || w.as(unitsWord) != int(less) && w.as(unitWord) != int(less) || s.at(k+1).word.is(agoWord, ageWord) || s.hyphen(k+1) {
		return 0, i
	}
	return q.whole, k + 1
}

// bareStretch tells whether a plural unit without a number is a time: after a
// preposition or a determiner or at a clause's beginning, not after a noun
// ("election years", "working hours").
func (s *dateScanner) bareStretch(i int) bool {
	b := s.at(i - 1)
	return b.kind == markCell && b.mark != '-' || b.kind == breakCell || b.kind == noCell ||
		b.word.is(prepositionWord, jointWord, theWord, approxWord, thoseWord, afterWord, betweenWord, stageWord, previousWord, followingWord, comingWord, lastWord, nextWord, pastWord, periodWord) ||
		s.at(i+1).word.is(agoWord, afterWord) || s.wordIs(i-1, "took", "take", "spent", "spend", "taken", "last", "lasted", "with", "than", "him", "her", "them", "me", "us", "waited", "are", "were", "was", "is")
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
	if k := s.possessive(i + 1); k > i+1 && u >= unitMonth && u <= unitYear && s.wordIs(k, "end") && s.wordIs(i-1, "by", "at", "until", "since", "before", "after", "from", "to") {
		return s.add(i, k+1, dateExpression{form: relativeDate, relation: sameOne, unit: u, loose: true})
	}
	j := s.skipHyphen(i + 1)
	switch {
	case u == unitYear && s.wordIs(j, "end") && (s.wordIs(i-1, "by", "at", "until", "since", "before", "after", "of") || s.at(j+1).figures == 4):
		e := dateExpression{form: relativeDate, relation: sameOne, unit: unitYear, loose: true}
		if y, next := s.yearAt(j + 1); y != 0 {
			return s.add(i, next, dateExpression{year: y})
		}
		return s.add(i, j+1, e)
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
	w := s.at(j).word
	switch {
	case s.wordIs(i-1, "in") && s.at(k).mark == '\'' && (s.wordIs(k+1, "time") || s.wordIs(k+1, "s") && s.wordIs(k+2, "time")): // "in three weeks' time"
		e.form, e.relation = offsetDate, countedHence
		if s.wordIs(k+1, "s") {
			k++
		}
		return s.add(i, k+2, e)
	case s.wordIs(j, "from") && s.wordIs(j+1, "now"):
		e.form, e.relation = offsetDate, countedHence
		return s.add(i, j+2, e)
	case s.wordIs(j, "after", "before") && s.wordIs(j+1, "that") && !s.wordIs(i-1, "for") && (s.ends(j+2) || s.tellsOn(j+2)):
		e.form, e.relation = offsetDate, countedLater
		if s.wordIs(j, "before") {
			e.relation = countedEarlier
		}
		return s.add(i, j+2, e)
	case w.is(agoWord):
		r := [...]dateRelation{noRelation, countedAgo, countedLater, countedEarlier}[w.as(agoWord)]
		if s.wordIs(j, "before") && !s.ends(j+1) {
			break // "two days before the vote": the vote is when, not what was told of
		}
		e.form, e.relation = offsetDate, r
		return s.add(i, j+1, e)
	case s.wordIs(j, "after") && s.ends(j+1):
		e.form, e.relation = offsetDate, countedLater
		return s.add(i, j+1, e)
	}
	if s.at(i).word.is(articleWord) && s.wordIs(k, "day") {
		return i
	}
	return s.add(i, k, e)
}

// ends tells whether a clause ends at cell i.
func (s *dateScanner) ends(i int) bool {
	c := s.at(i)
	return c.kind != wordCell && c.kind != figureCell || c.word.is(jointWord)
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
		s.found[n].start = s.cells[i].start
	}
	return next
}
