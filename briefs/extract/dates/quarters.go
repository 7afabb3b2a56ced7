package dates

import "dateline/briefs/extract/lexicon"

// quarterOf reads "third quarter", "fourth-quarter 1988", "first half of 2008",
// "the latter half of the year".
func (s *dateScanner) quarterOf(i int) int {
	n, j := s.ordinal(i)
	if s.wordIs(i, "latter", "latest") {
		n, j = 2, i+1
	}
	if n == 0 && s.isQuarterCode(i) {
		e := dateExpression{quarter: s.at(i).number}
		return s.add(i, s.ofYear(&e, i+2), e)
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
	if e.half != 0 && end == j && s.possessive(i-2) != i && !s.keepsBooks(i, j) {
		return i // the first half of a game
	}
	if end == j && (s.wordIs(j, "in") && s.wordIs(j+1, "which") || s.wordIs(j, "of") && !s.ofBooks(j+1)) {
		return i // "the first quarter in which …", "the third quarter of growth"
	}
	return s.add(i, end, e)
}

// isQuarterCode tells "2Q" at cell i.
func (s *dateScanner) isQuarterCode(i int) bool {
	c, q := s.at(i), s.at(i+1)
	return c.kind == figureCell && c.figures == 1 && c.number >= 1 && c.number <= 4 && s.wordIs(i+1, "q") && q.capital && !q.space
}

// ofBooks tells whether the words at i are a year's that a firm counts by: "of its
// fiscal year".
func (s *dateScanner) ofBooks(i int) bool {
	const near = 4
	for j := i; j < i+near; j++ {
		if s.at(j).word.is(fiscalWord) || s.at(j).word.as(unitWord) == int(unitYear) {
			return true
		}
	}
	return false
}

// keepsBooks tells whether the sentence around the cells [i,j) speaks of money
// earned or goods made, so that a half is one of the year: "first-half profit".
func (s *dateScanner) keepsBooks(i, j int) bool {
	const before, after = 12, 6
	for k := i - 1; k >= i-before && k >= 0 && !s.sentenceEnds(k); k-- {
		if s.isOfLedger(k) {
			return true
		}
	}
	for k := j; k < j+after && k < len(s.cells) && !s.sentenceEnds(k); k++ {
		if s.isOfLedger(k) {
			return true
		}
	}
	return false
}

// sentenceEnds tells whether cell i is a line's end or a full stop.
func (s *dateScanner) sentenceEnds(i int) bool {
	c := s.at(i)
	return c.kind == breakCell || c.mark == '.' && s.at(i+1).space
}

// isOfLedger tells whether cell i is a word of a firm's or a country's books.
func (s *dateScanner) isOfLedger(i int) bool {
	c := s.at(i)
	return c.kind == wordCell && ledger(loweredWord(s.text[c.start:c.end]))
}

var ledger = lexicon.OfSort("ledger")

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

// fiscalYear reads "fiscal 1989", "fiscal year 1989", "FY2010", "Q3 2021".
func (s *dateScanner) fiscalYear(i int) int {
	c, n := s.at(i), s.at(i+1)
	if !c.word.is(fiscalWord) {
		return i
	}
	if s.wordIs(i, "h", "q") {
		return s.codedQuarter(i)
	}
	j := i + 1
	if s.wordIs(i, "fy") && c.capital && !n.space && n.kind == figureCell && n.figures == 2 && n.decimals == 0 { // "FY15"
		return s.add(i, i+2, dateExpression{year: 2000 + n.number, clipped: true})
	}
	if s.at(j).word.as(unitWord) == int(unitYear) {
		j++
	}
	if y, next := s.yearAt(j); y != 0 {
		return s.add(i, next, dateExpression{year: y})
	}
	return i
}

// codedQuarter reads "Q3 2021", "H1 2015".
func (s *dateScanner) codedQuarter(i int) int {
	c, n := s.at(i), s.at(i+1)
	if !c.capital || n.space || n.kind != figureCell || n.figures != 1 || n.number < 1 || n.number > 4 {
		return i
	}
	e := dateExpression{quarter: n.number}
	if s.wordIs(i, "h") {
		if n.number > 2 || s.at(i+2).figures != 4 {
			return i
		}
		e = dateExpression{half: n.number}
	}
	return s.add(i, s.ofYear(&e, i+2), e)
}
