package dates

// plainYear reads a year that stands alone, and one joined to it: "2008",
// "1953-2001", "1939-45", "499 to 493 BC".
func (s *dateScanner) plainYear(i int) int {
	if y, j, ok := s.yearBeforeEra(i); ok {
		return s.add(i, j, dateExpression{year: y})
	}
	if s.bracketedYears(i) {
		s.adYears = s.at(i + 2).number
		s.add(i, i+1, dateExpression{year: s.at(i).number})
		return s.add(i+2, i+3, dateExpression{year: s.at(i + 2).number, lends: true})
	}
	y, j := s.yearAt(i)
	if y == 0 || y > 0 && !s.isYear(i, j) {
		return i
	}
	e := dateExpression{year: y}
	// "the 1988 third quarter", "the 1984 summer"
	if q := s.skipHyphen(j); s.at(q).word.is(ordinalWord) {
		n := len(s.found)
		if next := s.quarterOf(q); next > q && s.found[n].year == 0 {
			s.found[n].year = y
			s.found[n].Start = s.cells[i].start
			return next
		}
		s.found = s.found[:n]
	}
	s.add(i, j, e)
	// the second half of "1939-45"
	if s.hyphen(j) && y > 0 && s.isLaterYear(j+1, y) {
		return s.add(j+1, j+2, dateExpression{year: y/100*100 + s.at(j+1).number, lends: true})
	}
	return j
}

// isLaterYear tells whether two figures at cell i are a later year of the century that
// the year y is of.
func (s *dateScanner) isLaterYear(i, y int) bool {
	c, a := s.at(i), s.at(i+1)
	return c.kind == figureCell && c.figures == 2 && c.decimals == 0 && c.number > y%100 && a.mark != '-' && a.kind != figureCell
}

// bracketedYears tells whether a bracket holds two years before 1000 and no more:
// "the dynasty (618–907)".
func (s *dateScanner) bracketedYears(i int) bool {
	const lowest, longest = 200, 400 // below are scores, and no reign or war is longer
	if s.eraYears != 0 || s.at(i-1).mark != '(' || s.at(i+1).mark != '-' || s.at(i+3).mark != ')' {
		return false
	}
	a, b := s.at(i), s.at(i+2)
	return a.figures == 3 && b.kind == figureCell && b.figures <= 4 && !b.grouped && a.decimals+b.decimals == 0 &&
		a.number >= lowest && a.number < b.number && b.number-a.number < longest
}

// yearBeforeEra reads the first year of "499-493 BC" and "499 and 498 BC".
func (s *dateScanner) yearBeforeEra(i int) (year, next int, ok bool) {
	c := s.at(i)
	if c.kind != figureCell || c.figures > 4 || c.grouped || c.decimals > 0 {
		return 0, i, false
	}
	j := s.joined(i + 1)
	if j == i+1 || s.at(j).kind != figureCell || s.at(j).figures > 4 || s.at(j).grouped {
		return 0, i, false
	}
	if sign, after := s.era(j + 1); after > j+1 && sign < 0 {
		return -c.number, i + 1, true
	}
	return 0, i, false
}

// bareEraYear tells whether three figures are a year BC that does not say so
// again: "in 218 BC … In 216 the Romans", where the text's years are BC and the
// number counts nothing.
func (s *dateScanner) bareEraYear(i int) bool {
	const near = 100 // years from the last
	c := s.at(i)
	return s.eraYears != 0 && c.isShortYear() && distance(c.number, s.eraYears) <= near && s.standsAsYear(i)
}

// isShortYear tells three figures, or two that are no day of a month.
func (c *cell) isShortYear() bool { return c.figures == 3 || c.figures == 2 && c.number > 31 }

// bareYearAD tells the same of a year AD: "from AD 101 … In 106 the city fell".
func (s *dateScanner) bareYearAD(i int) bool {
	const near = 200 // years from the last
	c := s.at(i)
	return s.adYears != 0 && s.eraYears == 0 && distance(c.number, s.adYears) <= near && c.isShortYear() && s.standsAsYear(i)
}

// standsAsYear tells whether a number that says no era stands where a year would
// and counts nothing.
func (s *dateScanner) standsAsYear(i int) bool {
	c := s.at(i)
	return !c.grouped && c.decimals == 0 && c.space && s.leadsToYear(i) && s.endsYear(i+1)
}

// leadsToYear tells whether what stands before cell i can stand before a year: "in",
// "July" before three figures, "the summer of".
func (s *dateScanner) leadsToYear(i int) bool {
	b := s.at(i - 1)
	return s.wordIs(i-1, "in", "by", "since", "until", "from", "to") || b.word.is(monthWord) && b.capital && s.at(i).figures == 3 ||
		s.wordIs(i-1, "of") && s.at(i-2).word.is(seasonWord, monthWord, stageWord)
}

// endsYear tells whether what stands at cell i can stand after a year, and is nothing
// that a number counts.
func (s *dateScanner) endsYear(i int) bool {
	switch a := s.at(i); {
	case a.kind == breakCell, a.kind == noCell, a.mark == ',', a.mark == ';', a.mark == '-', a.mark == ')':
		return true
	case a.mark == '.':
		return s.at(i+1).kind != figureCell || s.at(i+1).space
	case a.word.is(theWord, jointWord, articleWord), a.kind == wordCell && a.capital:
		return true
	}
	return s.wordIs(i, "he", "they", "when", "after", "with", "at", "by") || s.tellsOn(i)
}

// isPlainYear tells whether an expression is a year and no more.
func (e *dateExpression) isPlainYear() bool {
	return e.form == calendarDate && e.year != 0 && e.month == 0 && e.season == 0 && e.quarter == 0 && e.half == 0 && !e.decade && !e.century
}

// clippedYear reads "'08" and "'90s".
func (s *dateScanner) clippedYear(i int) int {
	c := s.at(i + 1)
	if c.space || c.kind != figureCell || c.figures != 2 || c.decimals > 0 {
		return i
	}
	if b := s.at(i - 1); !s.at(i).space && b.kind != markCell && b.kind != breakCell {
		return i // the apostrophe is a word's
	}
	century := 1900
	if c.number < 30 {
		century = 2000
	}
	if s.wordIs(i+2, "s") && !s.at(i+2).space {
		if c.number%10 != 0 {
			return i
		}
		return s.add(i, i+3, dateExpression{year: century + c.number, decade: true, clipped: true})
	}
	if a := s.at(i + 2); a.mark == '\'' && !a.space || a.kind == wordCell && !a.space {
		return i
	}
	return s.add(i, i+2, dateExpression{year: century + c.number, clipped: true})
}

// eraYear reads "AD 70".
func (s *dateScanner) eraYear(i int) int {
	c, y := s.at(i), s.at(i+1)
	if !c.word.is(eraWord) || c.word.as(eraWord) < 0 || !c.capital || c.end-c.start != 2 {
		return i
	}
	if y.kind != figureCell || y.grouped || y.figures > 4 || y.number < 1 {
		return i
	}
	next := s.add(i, i+2, dateExpression{year: y.number})
	if k := s.joined(next); k > next && !s.wordIs(next, "and", "or") && s.isSoonAfter(k, y.number) { // "AD 101 to 106"
		return s.add(k, k+1, dateExpression{year: s.at(k).number, lends: true})
	}
	return next
}

// isSoonAfter tells whether the figures at cell i are a year within a hundred years
// after another before 1000.
func (s *dateScanner) isSoonAfter(i, year int) bool {
	c := s.at(i)
	return c.kind == figureCell && c.figures <= 3 && !c.grouped && c.decimals == 0 && c.number > year && c.number-year < 100 &&
		(s.ends(i+1) || s.at(i+1).word.is(prepositionWord))
}

// ordinal reads "19th", "third", "twenty-first".
func (s *dateScanner) ordinal(i int) (n, next int) {
	c := s.at(i)
	switch {
	case c.kind == figureCell && c.decimals == 0 && !c.grouped && s.at(i+1).word.is(suffixWord) && !s.at(i+1).space:
		return max(c.number, 0), i + 2
	case c.word.is(ordinalWord):
		return c.word.as(ordinalWord), i + 1
	case c.word.is(numberWord) && c.word.as(numberWord) >= 20 && s.at(i+1).mark == '-' && s.at(i+2).word.is(ordinalWord):
		return c.word.as(numberWord) + s.at(i+2).word.as(ordinalWord), i + 3
	}
	return 0, i
}
