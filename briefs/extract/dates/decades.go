package dates

// decadeOrCentury reads "1990s", "470s BC", "the sixties", "19th century",
// "twentieth-century".
func (s *dateScanner) decadeOrCentury(i int) int {
	c := s.at(i)
	switch {
	case c.isDecadesFirst() && s.endOfDecade(i) > i:
		return s.decadeInFigures(i, s.endOfDecade(i))
	case c.word.is(decadeWord) && (s.at(i-1).word.is(theWord, stageWord) || s.hyphen(i-1) && s.at(i-2).word.is(stageWord)) && !s.isAge(i-1):
		return s.add(i, i+1, dateExpression{year: 1900 + c.word.as(decadeWord), decade: true, clipped: true})
	}
	return s.century(i)
}

// isDecadesFirst tells figures that can be a decade's first year.
func (c *cell) isDecadesFirst() bool {
	return c.kind == figureCell && c.number > 0 && c.number%10 == 0 && c.figures >= 2 && c.figures <= 4 && !c.grouped && c.decimals == 0
}

// endOfDecade gives the cell after the s of a decade whose figures stand at cell i:
// "1990s", "1990's"; i where there is none.
func (s *dateScanner) endOfDecade(i int) int {
	j := i + 1
	if s.hyphen(j) || s.at(j).mark == '\'' && !s.at(j).space {
		j++
	}
	if !s.wordIs(j, "s") || s.at(j).space || s.at(i-1).mark == '$' {
		return i
	}
	return j + 1
}

// decadeInFigures reads the decade of the cells [i,j), and its era after them. Two or
// three figures are one where an era or the text says so, or "the" before them.
func (s *dateScanner) decadeInFigures(i, j int) int {
	c := s.at(i)
	sign, next := s.era(j)
	led := s.at(i-1).word.is(theWord, stageWord)
	switch {
	case sign < 0:
		return s.add(i, next, dateExpression{year: -c.number, decade: true})
	case sign > 0:
	case c.figures == 4:
		if c.number < 1000 || c.number > 2100 {
			return i
		}
	case c.figures == 3:
		if s.adYears == 0 || distance(c.number, s.adYears) >= 300 || !led {
			return i
		}
	default:
		if !led || s.isAge(i-1) {
			return i
		}
		return s.add(i, next, dateExpression{year: 1900 + c.number, decade: true, clipped: true})
	}
	return s.add(i, next, dateExpression{year: c.number, decade: true})
}

// century reads "19th century", "the 4th century BC", and the first of "the 18th and
// early 19th centuries".
func (s *dateScanner) century(i int) int {
	n, j := s.ordinal(i)
	if n == 0 {
		return i
	}
	if s.precedesCentury(n, j) {
		return s.add(i, j, dateExpression{year: n - 1, century: true})
	}
	j = s.skipHyphen(j)
	if w := s.at(j).word; w.as(unitWord) != int(unitCentury) && w.as(unitsWord) != int(unitCentury) {
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

// precedesCentury tells whether what stands at cell i joins the number n to a later
// one that is a century's: "the 18th and early 19th centuries".
func (s *dateScanner) precedesCentury(n, i int) bool {
	k := s.joined(i)
	if k == i {
		return false
	}
	if s.at(k).word.is(theWord) {
		k++
	}
	if s.at(k).word.is(stageWord) {
		k++
	}
	m, end := s.ordinal(k)
	return m > n && s.at(s.skipHyphen(end)).word.as(unitsWord) == int(unitCentury)
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
