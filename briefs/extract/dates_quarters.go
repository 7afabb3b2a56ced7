package extract

// quarterOf reads "third quarter", "fourth-quarter 1988", "first half of 2008",
// "the latter half of the year".
func (s *dateScanner) quarterOf(i int) int {
	n, j := s.ordinal(i)
	if s.wordIs(i, "latter", "latest") {
		n, j = 2, i+1
	}
	if c := s.at(i); n == 0 && c.kind == figureCell && c.figures == 1 && s.wordIs(j+1, "q") && s.at(j+1).capital && !s.at(j+1).space && c.number >= 1 && c.number <= 4 { // "2Q"
		e := dateExpression{quarter: c.number}
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

var ledger = ofSort("ledger")

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
	case b.word.is(numberWord):
		return i // "for one winter"
	case a.kind == wordCell && isSeasonal(loweredWord(s.text[a.start:a.end])):
		return i // winter quarters
	case s.wordIs(i-1, "and", "or") && s.at(i-2).word.is(seasonWord) && !c.capital && !s.wordIs(i, "fall"): // "the winter and spring"
	case s.wordIs(i, "fall"):
		if !led || s.wordIs(i-1, "of", "by") || s.wordIs(i-1, "the") && (s.wordIs(i+1, "of") || !s.wordIs(i-2, "in", "during", "this", "by", "until", "since", "over", "for", "into", "before", "through")) || s.wordIs(i-1, "to") {
			return i
		}
	case c.capital && (a.capital && a.kind == wordCell && (!led || b.word.is(theWord)) || b.capital && b.kind == wordCell && b.word == nil):
		return i // the Winter Olympics, the Prague Spring
	case s.wordIs(i, "spring") && !led && a.kind == wordCell && !(c.capital && (s.tellsOn(i+1) || s.wordIs(i+1, "is", "has", "will", "comes"))) && !s.wordIs(i+1, "and", "offensive", "campaign", "season", "term", "semester", "training"):
		return i
	}
	return s.add(i, s.secondYear(&e, j), e)
}

// isSeasonal tells what a season before it makes of another kind, and is no time.
var isSeasonal = ofSort("seasonal")

// secondYear gives the cell after the second year of a winter at cell j, which its
// first names: "1946-47", "1870/1871", "238-237 BC".
func (s *dateScanner) secondYear(e *dateExpression, j int) int {
	c := s.at(j + 1)
	if e.year == 0 || !s.hyphen(j) && (s.at(j).mark != '/' || s.at(j).space || c.space) || c.kind != figureCell || c.decimals > 0 || c.grouped {
		return j
	}
	if e.year < 0 && c.number == -e.year-1 { // "the winter of 416–415"
		e.twoYears = true
		return j + 2
	}
	if e.year > 0 && (c.figures == 2 && c.number == (e.year+1)%100 || c.number == e.year+1) {
		e.twoYears = true
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
	if half := s.wordIs(i, "h"); half || s.wordIs(i, "q") {
		if !c.capital || n.space || n.kind != figureCell || n.figures != 1 || n.number < 1 || n.number > 4 || half && (n.number > 2 || s.at(i+2).figures != 4) {
			return i
		}
		e := dateExpression{quarter: n.number}
		if half { // "H1 2015"
			e = dateExpression{half: n.number}
		}
		return s.add(i, s.ofYear(&e, i+2), e)
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
