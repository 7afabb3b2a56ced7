package extract

// quarterOf reads "third quarter", "fourth-quarter 1988", "first half of 2008",
// "the latter half of the year".
func (s *dateScanner) quarterOf(i int) int {
	n, j := s.ordinal(i)
	if s.wordIs(i, "latter", "latest") {
		n, j = 2, i+1
	}
	j = s.skipHyphen(j)
	if s.at(j).word.is(fiscalWord) {
		j++
	}
	e := dateExpression{}
	switch c := s.at(j); {
	case n == 0:
		return i
	case c.word.as(unitWord) == int(unitQuarter) && n <= 4:
		e.quarter = n
	case c.word.is(halfWord) && n <= 2:
		e.half = n
	default:
		return i
	}
	j++
	end := s.ofYear(&e, j)
	if e.half != 0 && end == j {
		return i // the first half of a game
	}
	return s.add(i, end, e)
}

// ofYear reads the year of a quarter, half or season at i: "2008", "of 2008",
// "of fiscal 2008", "of next year", "of the year".
func (s *dateScanner) ofYear(e *dateExpression, i int) int {
	j := i
	if s.wordIs(j, "of") || s.wordIs(j, "in") && e.half != 0 {
		j++
	}
	if s.wordIs(j, "the") {
		j++
	}
	if s.at(j).word.is(fiscalWord) {
		j++
	}
	if s.at(j).word.as(unitWord) == int(unitYear) && j > i {
		if y, next := s.yearAt(j + 1); y != 0 {
			e.year = y
			return next
		}
		e.of = sameOne
		return j + 1
	}
	if y, next, ok := s.yearBeforeEra(j); ok && e.season != 0 && s.hyphen(next) { // "of 238-237 BC"
		e.year = y
		_, end := s.era(next + 2)
		return end
	}
	if y, next := s.yearAt(j); y != 0 {
		e.year = y
		return next
	}
	if n := len(s.found); s.at(j).mark == '\'' {
		next := s.clippedYear(j)
		if next > j && !s.found[n].decade {
			e.year, e.clipped = s.found[n].year, true
			s.found = s.found[:n]
			return next
		}
		s.found = s.found[:n]
	}
	return s.withYear(e, i)
}

// seasonOf reads "summer", "summer of 1955", "spring 1862". Spring and fall are
// other words too and ask for company; so do seasons with a capital letter.
func (s *dateScanner) seasonOf(i int) int {
	c, b, a := s.at(i), s.at(i-1), s.at(i+1)
	e := dateExpression{season: c.word.as(seasonWord)}
	j := s.ofYear(&e, i+1)
	led := b.word.is(theWord, stageWord, thisWord, lastWord, nextWord, pastWord, comingWord, previousWord, followingWord, sameWord, thatWord, everyWord) || s.wordIs(i-1, "in", "by", "since", "until", "during", "through", "of")
	switch {
	case j > i+1:
	case s.wordIs(i, "fall"):
		if !led || s.wordIs(i-1, "of", "by") || s.wordIs(i-1, "the") && (s.wordIs(i+1, "of") || !s.wordIs(i-2, "in", "during", "this", "by", "until", "since", "over")) || s.wordIs(i-1, "to") {
			return i
		}
	case c.capital && (a.capital && a.kind == wordCell && (!led || b.word.is(theWord)) || b.capital && b.kind == wordCell && b.word == nil):
		return i // the Winter Olympics, the Prague Spring
	case s.wordIs(i, "spring") && !led && a.kind == wordCell && !s.wordIs(i+1, "and", "offensive", "campaign", "season", "term", "semester", "training"):
		return i
	}
	return s.add(i, s.secondYear(&e, j), e)
}

// secondYear gives the cell after the second year of a winter at cell j, which its
// first names: "1946-47", "1870/1871", "238-237 BC".
func (s *dateScanner) secondYear(e *dateExpression, j int) int {
	c := s.at(j + 1)
	if e.year == 0 || !s.hyphen(j) && (s.at(j).mark != '/' || s.at(j).space || c.space) || c.kind != figureCell || c.decimals > 0 || c.grouped {
		return j
	}
	if e.year > 0 && (c.figures == 2 && c.number == (e.year+1)%100 || c.number == e.year+1) {
		return j + 2
	}
	return j
}

// fiscalYear reads "fiscal 1989", "fiscal year 1989", "FY2010", "Q3 2021".
func (s *dateScanner) fiscalYear(i int) int {
	c, n := s.at(i), s.at(i+1)
	if !c.word.is(fiscalWord) {
		return i
	}
	if s.wordIs(i, "q") {
		if !c.capital || n.space || n.kind != figureCell || n.figures != 1 || n.number < 1 || n.number > 4 {
			return i
		}
		e := dateExpression{quarter: n.number}
		return s.add(i, s.ofYear(&e, i+2), e)
	}
	j := i + 1
	if s.at(j).word.as(unitWord) == int(unitYear) {
		j++
	}
	if y, next := s.yearAt(j); y != 0 {
		return s.add(i, next, dateExpression{year: y})
	}
	return i
}
