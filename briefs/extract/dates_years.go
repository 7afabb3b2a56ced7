package extract

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
			s.found[n].start = s.cells[i].start
			return next
		}
		s.found = s.found[:n]
	}
	s.add(i, j, e)
	// the second half of "1939-45"
	if c := s.at(j + 1); s.hyphen(j) && c.kind == figureCell && c.figures == 2 && c.decimals == 0 && y > 0 && c.number > y%100 && s.at(j+2).mark != '-' && s.at(j+2).kind != figureCell {
		return s.add(j+1, j+2, dateExpression{year: y/100*100 + c.number, lends: true})
	}
	return j
}

// bracketedYears tells whether a bracket holds two years before 1000 and no more:
// "the dynasty (618–907)".
func (s *dateScanner) bracketedYears(i int) bool {
	const lowest, longest = 200, 400 // below are scores, and no reign or war is longer
	a, b := s.at(i), s.at(i+2)
	return s.eraYears == 0 && s.at(i-1).mark == '(' && s.at(i+1).mark == '-' && s.at(i+3).mark == ')' && a.figures == 3 && b.kind == figureCell && b.figures <= 4 && !b.grouped &&
		a.decimals+b.decimals == 0 && a.number >= lowest && a.number < b.number && b.number-a.number < longest
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
	n := s.at(i).number
	return s.eraYears != 0 && (s.at(i).figures == 3 || s.at(i).figures == 2 && n > 31) && distance(n, s.eraYears) <= near && s.standsAsYear(i)
}

// bareYearAD tells the same of a year AD: "from AD 101 … In 106 the city fell".
func (s *dateScanner) bareYearAD(i int) bool {
	const near = 200 // years from the last
	n := s.at(i).number
	return s.adYears != 0 && s.eraYears == 0 && distance(n, s.adYears) <= near && (s.at(i).figures == 3 || s.at(i).figures == 2 && n > 31) && s.standsAsYear(i)
}

// standsAsYear tells whether a number that says no era stands where a year would
// and counts nothing.
func (s *dateScanner) standsAsYear(i int) bool {
	c, a := s.at(i), s.at(i+1)
	if c.grouped || c.decimals > 0 || !c.space {
		return false
	}
	led := s.wordIs(i-1, "in", "by", "since", "until", "from", "to") || s.at(i-1).word.is(monthWord) && s.at(i-1).capital && c.figures == 3 || s.wordIs(i-1, "of") && s.at(i-2).word.is(seasonWord, monthWord, stageWord)
	alone := a.kind == breakCell || a.kind == noCell || a.mark == ',' || a.mark == '.' && (s.at(i+2).kind != figureCell || s.at(i+2).space) || a.mark == ';' ||
		a.word.is(theWord, jointWord, articleWord) || a.mark == '-' || a.mark == ')' || a.kind == wordCell && a.capital || s.wordIs(i+1, "he", "they", "when", "after", "with", "at", "by") || s.tellsOn(i+1)
	return led && alone
}

// isYear tells whether four figures are a year and not a number: nothing that
// makes them money, a name's number, a measure or a part of a longer figure.
func (s *dateScanner) isYear(i, j int) bool {
	b, a := s.at(i-1), s.at(j)
	if s.cells[j-1].kind != figureCell || s.cells[i].figures < 4 { // with an era, or in a text that has told it
		return true
	}
	if !s.cells[i].space && (b.kind == wordCell || b.kind == figureCell || b.mark == ':' || b.mark == '.' || b.mark == ',' || b.mark == '#' || b.mark == '@' || b.mark == '_' || b.mark == '\\') {
		return false
	}
	switch b.mark {
	case '$', '€', '£', '¥', '₹', '#', '+', '=', '*':
		return false
	case '-', '/':
		if !s.cells[i].space && !b.space && s.at(i-2).kind == figureCell {
			if p := s.at(i - 2); p.figures != 4 || p.grouped || p.number > s.cells[i].number {
				return false // a phone number
			}
		}
	}
	if !a.space && (a.mark == '/' || a.mark == '-') && s.at(j+1).kind == figureCell && s.at(j+1).figures != 4 && s.at(j+1).figures != 2 {
		return false
	}
	y := s.cells[i].number
	for k := j; k < j+4 && s.at(k).capital; k++ {
		if s.isStreet(k) {
			return false
		}
	}
	if s.wordIs(i-1, "local") && b.capital {
		return false // "Dockers' Union, Local 1830"
	}
	round := y%10 == 0 || y < 1900 // as a number that something is over mostly is
	if s.wordIs(i-1, "and", "or") && s.at(i-2).figures == 4 && s.at(i-3).word.is(numberedWord) {
		return false // "Flights 1987 and 2011"
	}
	if s.wordIs(j, "of") && s.wordIs(j+1, "them", "the", "these", "those", "whom", "which", "its", "his", "her", "their") || y == 1500 && b.word.is(theWord) {
		return false // "1984 of them", "the 1500 in record time"
	}
	if b.word.is(numberedWord, approxWord) && !s.wordIs(i-1, "around", "about") && !(s.wordIs(i-1, "over") && !round) || s.at(i-2).word.is(numberedWord) && b.mark == '.' ||
		s.wordIs(i-1, "than") {
		return false
	}
	switch {
	case s.wordIs(i-1, "to") && s.wordIs(j, "from") && s.at(j+1).kind == figureCell, s.wordIs(i-1, "from") && s.at(i-2).kind == figureCell && s.wordIs(i-3, "to"):
		return false // "fell to 1990 from 2004"
	case s.wordIs(i-1, "at", "on"):
		return false // "closed at 1987"
	case s.afterPreposition(i), b.word.is(theWord, stageWord, thisWord, lastWord, previousWord, fiscalWord, monthWord, seasonWord, everyWord), s.wordIs(i-1, "year", "years", "class"):
		return y >= 1400 || s.wordIs(i-1, "in", "by", "since", "until", "from", "to", "and")
	case b.mark == '-' && !b.space && s.at(i-2).word.is(stageWord): // "mid-1209"
		return true
	case y < 1700 && s.brackets > 0 && (b.mark == '(' && (a.mark == '-' || a.mark == ')') || a.mark == ')' && b.mark == '-' && s.at(i-2).figures == 4):
		return true // "the Salt War (1482 - 1491)"
	case b.mark == ',' && s.listsYears(b.start, y):
		return true // "in 1348, 1349 and 1350"
	case y < 1700 || y > 2099:
		return false
	}
	return b.kind != figureCell
}

// listsYears tells whether what was found last ends at a byte offset and is a year
// that another can follow: one near by, or "the following year".
func (s *dateScanner) listsYears(end, year int) bool {
	if len(s.found) == 0 || s.found[len(s.found)-1].end != end {
		return false
	}
	p := &s.found[len(s.found)-1]
	return p.isPlainYear() && distance(year, p.year) < 100 || p.form == relativeDate && p.unit == unitYear
}

// isPlainYear tells whether an expression is a year and no more.
func (e *dateExpression) isPlainYear() bool {
	return e.form == calendarDate && e.year != 0 && e.month == 0 && e.season == 0 && e.quarter == 0 && e.half == 0 && !e.decade && !e.century
}

// clippedYear reads "'08" and "'90s".
func (s *dateScanner) clippedYear(i int) int {
	c := s.at(i + 1)
	if c.space || c.kind != figureCell || c.figures != 2 || c.decimals > 0 || !s.at(i).space && s.at(i-1).kind != markCell && s.at(i-1).kind != breakCell {
		return i
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
	if !c.word.is(eraWord) || c.word.as(eraWord) < 0 || !c.capital || s.at(i).end-c.start != 2 || y.kind != figureCell || y.grouped || y.figures > 4 || y.number < 1 {
		return i
	}
	next := s.add(i, i+2, dateExpression{year: y.number})
	if k := s.joined(next); k > next && !s.wordIs(next, "and", "or") { // "AD 101 to 106"
		if c := s.at(k); c.kind == figureCell && c.figures <= 3 && !c.grouped && c.decimals == 0 && c.number > y.number && c.number-y.number < 100 && (s.ends(k+1) || s.at(k+1).word.is(prepositionWord)) {
			return s.add(k, k+1, dateExpression{year: c.number, lends: true})
		}
	}
	return next
}

// decadeOrCentury reads "1990s", "470s BC", "the sixties", "19th century",
// "twentieth-century".
func (s *dateScanner) decadeOrCentury(i int) int {
	c := s.at(i)
	switch {
	case c.kind == figureCell && c.number > 0 && c.number%10 == 0 && c.figures >= 2 && c.figures <= 4 && !c.grouped && c.decimals == 0:
		j := i + 1
		if s.hyphen(j) || s.at(j).mark == '\'' && !s.at(j).space {
			j++
		}
		if !s.wordIs(j, "s") || s.at(j).space || s.at(i-1).mark == '$' {
			break
		}
		sign, next := s.era(j + 1)
		if sign == 0 && c.figures != 4 {
			if c.figures == 3 && s.adYears != 0 && distance(c.number, s.adYears) < 300 && s.at(i-1).word.is(theWord, stageWord) {
				return s.add(i, next, dateExpression{year: c.number, decade: true})
			}
			if c.figures != 2 || !s.at(i-1).word.is(theWord, stageWord) || s.isAge(i-1) {
				return i
			}
			return s.add(i, next, dateExpression{year: 1900 + c.number, decade: true, clipped: true})
		}
		if sign < 0 {
			return s.add(i, next, dateExpression{year: -c.number, decade: true})
		}
		if sign == 0 && (c.number < 1000 || c.number > 2100) {
			return i
		}
		return s.add(i, next, dateExpression{year: c.number, decade: true})
	case c.word.is(decadeWord) && (s.at(i-1).word.is(theWord, stageWord) || s.hyphen(i-1) && s.at(i-2).word.is(stageWord)) && !s.isAge(i-1):
		return s.add(i, i+1, dateExpression{year: 1900 + c.word.as(decadeWord), decade: true, clipped: true})
	}
	n, j := s.ordinal(i)
	if n == 0 {
		return i
	}
	if s.joined(j) > j { // "the 18th and early 19th centuries"
		k := s.joined(j)
		if s.at(k).word.is(theWord) {
			k++
		}
		if s.at(k).word.is(stageWord) {
			k++
		}
		if m, end := s.ordinal(k); m > n && s.at(s.skipHyphen(end)).word.as(unitsWord) == int(unitCentury) {
			return s.add(i, j, dateExpression{year: n - 1, century: true})
		}
	}
	if j = s.skipHyphen(j); s.at(j).word.as(unitWord) != int(unitCentury) && s.at(j).word.as(unitsWord) != int(unitCentury) {
		return i
	}
	e := dateExpression{year: n - 1, century: true}
	sign, next := s.era(j + 1)
	if sign == 0 && s.centuryBC != 0 && n <= s.centuryBC && n > 1 {
		sign = -1 // "in the late 4th century BC …; by the 3rd century"
	}
	if sign != 0 {
		s.centuryBC = 0
	}
	if sign < 0 {
		s.centuryBC = n
		e.year = -(n - 1)
		if n == 1 {
			return i // no value for the first century BC
		}
	}
	return s.add(i, next, e)
}

// isAge tells whether the words up to cell i make tens somebody's age: "in her
// late 20s".
func (s *dateScanner) isAge(i int) bool {
	for k := i; k > i-5 && (s.at(k).word.is(stageWord, jointWord) || s.wordIs(k, "to") || s.at(k).mark == '-'); k-- {
		if s.wordIs(k-1, "his", "her", "their", "my", "our", "your") {
			return true
		}
	}
	return false
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
