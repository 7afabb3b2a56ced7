package dates

// calendarDay reads a day of a month at cell i: "15", "15th".
func (s *dateScanner) calendarDay(i int) (day, next int) {
	c := s.at(i)
	if c.kind != figureCell || c.figures > 2 || c.decimals > 0 || c.number < 1 || c.number > 31 {
		return 0, i
	}
	next = i + 1
	if a := s.at(next); a.kind == wordCell && !a.space {
		if !a.word.is(suffixWord) {
			return 0, i
		}
		next++
	}
	return c.number, next
}

// yearAt reads a year at cell i: four figures that count nothing, or fewer with
// an era after them.
func (s *dateScanner) yearAt(i int) (year, next int) {
	c := s.at(i)
	if c.kind != figureCell || c.decimals > 0 || c.grouped || c.figures > 4 || c.number <= 0 {
		return 0, i
	}
	if era, after := s.era(i + 1); after > i+1 {
		return c.number * era, after
	}
	if s.bareEraYear(i) {
		return -c.number, i + 1
	}
	if s.bareYearAD(i) {
		return c.number, i + 1
	}
	if c.figures != 4 || c.number < 1000 || c.number > 2199 {
		return 0, i
	}
	if s.isCountOf(i + 1) {
		return 0, i
	}
	return c.number, i + 1
}

// isCountOf tells whether what stands at cell i makes the four figures before it no
// year: "1984th", "1984%", "1984 men", "a 1984 year-old".
func (s *dateScanner) isCountOf(i int) bool {
	switch a := s.at(i); {
	case !a.space:
		return a.kind == wordCell || a.mark == '%' || a.mark == ':' && s.at(i+1).kind == figureCell
	case a.word.is(countedWord, unitsWord):
		return !s.didHarm(i)
	}
	return s.at(i).word.is(unitWord) && s.at(s.skipHyphen(i+1)).word.is(ageWord)
}

// didHarm tells whether a word is the verb of what happened in the year before
// it: "A quake on July 16, 1990 killed 1,600".
func (s *dateScanner) didHarm(i int) bool {
	if !s.wordIs(i, "killed", "wounded", "injured") {
		return false
	}
	n := s.at(i + 1)
	return n.kind == figureCell || n.word.is(theWord, articleWord, numberWord, approxWord, fuzzyWord) ||
		s.wordIs(i+1, "at", "some", "more", "hundreds", "thousands", "dozens")
}

// era reads BC, AD, B.C., CE after a year: -1 or 1.
func (s *dateScanner) era(i int) (sign, next int) {
	c := s.at(i)
	switch {
	case c.word.is(eraWord) && c.capital && c.end-c.start > 1:
		return c.word.as(eraWord), i + 1
	case s.at(i+1).mark == '.' && s.at(i+3).mark == '.' && !s.at(i+2).space && c.capital:
		if s.wordIs(i, "b") && s.wordIs(i+2, "c") {
			return -1, i + 4
		}
		if s.wordIs(i, "a") && s.wordIs(i+2, "d") {
			return 1, i + 4
		}
	}
	return 0, i
}

// withYear reads the year after a month or day at i, stated or pointed at, into
// e and gives the cell after it.
func (s *dateScanner) withYear(e *dateExpression, i int) int {
	j := s.skipComma(i)
	if y, next := s.yearAt(j); y != 0 && !(j > i && e.day == 0 && s.listed(next)) {
		e.year = y
		return next
	}
	if j > i {
		return i
	}
	of := s.wordIs(i, "of") || s.wordIs(i, "in") && s.at(i+1).word.is(theWord, sameWord, thatWord)
	if !of && s.wordIs(i, "in") {
		if y, next := s.yearAt(i + 1); y != 0 && !s.wordIs(next, "dollars", "prices", "money", "terms", "values") {
			e.year = y
			return next // "on Christmas Day in 1987"
		}
	}
	if of {
		j++
		if y, next := s.yearAt(j); y != 0 {
			e.year = y
			return next
		}
	}
	r, last := s.yearPointed(j, of)
	if r == noRelation {
		return i
	}
	u := unitYear
	if e.weekday != 0 && e.month == 0 {
		u = unitWeek
	}
	if s.at(last+1).word.as(unitWord) != int(u) || s.possessive(last+2) > last+2 {
		return i
	}
	e.of = r
	if !of && (r == thisOne || r == sameOne) {
		return i // "October", of "that year", which is a date of its own
	}
	return last + 2
}

// yearPointed is how the words at cell j, after "of" or without, point at the year of a
// day or month, and the last of these words: "last", "the following", "that same";
// noRelation where they do not.
func (s *dateScanner) yearPointed(j int, of bool) (r dateRelation, last int) {
	the := s.at(j).word.is(theWord) && (of || s.at(j+1).word.is(sameWord, nextWord, followingWord, previousWord))
	if the {
		j++
	}
	switch w := s.at(j).word; {
	case w.is(lastWord):
		return lastOne, j
	case w.is(nextWord) && !the:
		return nextOne, j
	case w.is(previousWord):
		return oneBefore, j
	case w.is(followingWord, nextWord): // "on 4 July the next year"
		return oneAfter, j
	case of && w.is(currentWord), w.is(thisWord):
		return thisOne, j
	case w.is(sameWord, thatWord): // "in October that year"
		if s.at(j + 1).word.is(sameWord) {
			j++
		}
		return sameOne, j
	}
	return noRelation, j
}

// listed tells whether a year after a comma is one of a list of numbers.
func (s *dateScanner) listed(i int) bool {
	return s.at(i).mark == ',' && s.at(i+1).kind == figureCell && s.at(i+1).figures < 4
}

// weekdayDate reads "Friday, July 21, 2017", "Tuesday night", "Tuesday of last
// week", "Tuesday".
func (s *dateScanner) weekdayDate(i int) int {
	c := s.at(i)
	if s.isProgramme(i) {
		return i
	}
	if n := s.at(i + 1); n.capital && n.space && isPaper(loweredWord(s.text[n.start:n.end])) {
		return i // the Sunday Times
	}
	if !c.capital || s.wordIs(i-1, "super", "black", "bloody", "good", "cyber", "fat", "ash") && s.at(i-1).capital {
		return i
	}
	e := dateExpression{weekday: c.word.as(weekdayWord)}
	j := i + 1
	if c.word.is(weekdayShort) {
		e.weekday = c.word.as(weekdayShort)
		j = s.skipStop(j)
	}
	if n := s.fullDate(j, e.weekday); n > j {
		s.found[len(s.found)-1].Start = c.start
		return n
	}
	if c.word.is(weekdayShort) && (j == i+1 || !s.afterPreposition(i)) {
		return i
	}
	if end := s.withYear(&e, j); end > j {
		return s.add(i, end, e)
	}
	j = s.withPart(&e, j)
	return s.add(i, j, e)
}

// fullDate reads the day and month after a weekday at i, adds them as one date
// and gives the cell after them.
func (s *dateScanner) fullDate(i, weekday int) int {
	j := s.skipComma(i)
	if s.at(j).word.is(theWord) {
		j++
	}
	n := len(s.found)
	next := j
	switch c := s.at(j); {
	case c.word.is(monthWord, monthShort):
		next = s.monthDay(j)
	case c.kind == figureCell:
		next = s.dayMonth(j)
	}
	if next == j {
		return i
	}
	if len(s.found) == n+1 && s.found[n].day != 0 {
		s.found[n].weekday = weekday
		return next
	}
	s.found = s.found[:n]
	return i
}

// withPart reads a part of the day or a clock time after a day. A part that
// only follows the day ("Tuesday night") leaves the value the day's, one that
// is itself what is spoken of ("last night", "the night of 8 May") does not.
func (s *dateScanner) withPart(e *dateExpression, i int) int {
	j := s.skipHyphen(i)
	if c := s.at(j); c.word.is(partWord) && c.space || j > i && c.word.is(partWord) {
		return j + 1
	}
	j = i
	if s.wordIs(j, "at") || s.at(j).mark == ',' {
		j++
	}
	if t, next := s.clockAt(j); t.set {
		e.clock = t
		return next
	}
	return i
}

// isoDate reads "2021-08-15", with a time after it.
func (s *dateScanner) isoDate(i int) int {
	y, m, d := s.at(i), s.at(i+2), s.at(i+4)
	if y.figures != 4 || !s.hyphen(i+1) || m.figures != 2 || !s.hyphen(i+3) || d.figures != 2 ||
		m.number < 1 || m.number > 12 || d.number < 1 || d.number > 31 {
		return i
	}
	e := dateExpression{year: y.number, month: m.number, day: d.number}
	if t, next := s.clockAt(i + 5); s.at(i+6).mark == ':' && t.set {
		e.clock = t
		return s.add(i, next, e)
	}
	return s.add(i, i+5, e)
}

// slashDate reads "8/15/2021" (month first, as American papers do, unless it
// cannot be), "08-15-90" and "15.08.2021" where the year has four figures.
func (s *dateScanner) slashDate(i int) int {
	m, d, y := s.at(i), s.at(i+2), s.at(i+4)
	if m.figures == 4 && d.figures == 2 && y.figures == 2 { // 2021/08/15
		m, d, y = d, y, m
	}
	sign := s.at(i + 1).mark
	wired := sign == '-' && m.figures == 2 && d.figures == 2 && s.at(i+5).mark != '-' && s.at(i-1).mark != '-' // "10-30-89", as wires have it
	if sign != '/' && !wired || s.at(i+3).mark != sign || y.space || d.space {
		return i
	}
	if m.kind != figureCell || m.figures > 2 || d.kind != figureCell || d.figures > 2 || y.kind != figureCell || y.figures != 4 && y.figures != 2 {
		return i
	}
	month, day, year := m.number, d.number, y.number
	if month > 12 {
		month, day = day, month
	}
	if month < 1 || month > 12 || day < 1 || day > 31 {
		return i
	}
	if y.figures == 2 {
		year += 2000
		if year > 2059 {
			year -= 100
		}
	}
	return s.add(i, i+5, dateExpression{year: year, month: month, day: day})
}
