package dates

// isYear tells whether four figures are a year and not a number: nothing that
// makes them money, a name's number, a measure or a part of a longer figure.
func (s *dateScanner) isYear(i, j int) bool {
	if s.cells[j-1].kind != figureCell || s.cells[i].figures < 4 { // with an era, or in a text that has told it
		return true
	}
	for _, isNumber := range notYears {
		if isNumber(s, i, j) {
			return false
		}
	}
	b, a, y := s.at(i-1), s.at(j), s.cells[i].number
	switch {
	case s.afterPreposition(i), s.wordIs(i-1, "year", "years", "class"),
		b.word.is(theWord, stageWord, thisWord, lastWord, previousWord, fiscalWord, monthWord, seasonWord, everyWord):
		return y >= 1400 || s.wordIs(i-1, "in", "by", "since", "until", "from", "to", "and")
	case b.mark == '-' && !b.space && s.at(i-2).word.is(stageWord): // "mid-1209"
		return true
	case y < 1700 && s.brackets > 0 && (b.mark == '(' && (a.mark == '-' || a.mark == ')') || a.mark == ')' && b.mark == '-' && s.at(i-2).figures == 4):
		return true // "the Salt War (1482 - 1491)"
	case b.mark == ',' && s.listsYears(b.start, y):
		return true // "in 1348, 1349 and 1350"
	}
	return y >= 1700 && y <= 2099 && b.kind != figureCell
}

// notYears are what four figures of the cells [i,j) can be that are no year.
var notYears = [...]func(s *dateScanner, i, j int) bool{
	(*dateScanner).isGlued,
	(*dateScanner).isSigned,
	(*dateScanner).isPhoneNumber,
	(*dateScanner).isJoinedToNumber,
	(*dateScanner).isHouseNumber,
	(*dateScanner).isLocal,
	(*dateScanner).isSecondNumber,
	(*dateScanner).isCountOfSome,
	(*dateScanner).isRaceLength,
	(*dateScanner).isNumbered,
	(*dateScanner).isLevel,
}

// isGlued: "B1984", "no.1984", a part of a longer figure or an address.
func (s *dateScanner) isGlued(i, _ int) bool {
	if s.cells[i].space {
		return false
	}
	b := s.at(i - 1)
	switch b.mark {
	case ':', '.', ',', '#', '@', '_', '\\':
		return true
	}
	return b.kind == wordCell || b.kind == figureCell
}

// isSigned: "$1984", "#1984".
func (s *dateScanner) isSigned(i, _ int) bool {
	switch s.at(i - 1).mark {
	case '$', '€', '£', '¥', '₹', '#', '+', '=', '*':
		return true
	}
	return false
}

// isPhoneNumber: "555-1984".
func (s *dateScanner) isPhoneNumber(i, _ int) bool {
	c, b, p := &s.cells[i], s.at(i-1), s.at(i-2)
	return (b.mark == '-' || b.mark == '/') && !c.space && !b.space && p.kind == figureCell &&
		(p.figures != 4 || p.grouped || p.number > c.number)
}

// isJoinedToNumber: "1984-555".
func (s *dateScanner) isJoinedToNumber(_, j int) bool {
	a, n := s.at(j), s.at(j+1)
	return !a.space && (a.mark == '/' || a.mark == '-') && n.kind == figureCell && n.figures != 4 && n.figures != 2
}

// isHouseNumber: "1984 West Elm Street".
func (s *dateScanner) isHouseNumber(_, j int) bool {
	for k := j; k < j+4 && s.at(k).capital; k++ {
		if s.isStreet(k) {
			return true
		}
	}
	return false
}

// isLocal: "Dockers' Union, Local 1830".
func (s *dateScanner) isLocal(i, _ int) bool { return s.wordIs(i-1, "local") && s.at(i-1).capital }

// isSecondNumber: "Flights 1987 and 2011".
func (s *dateScanner) isSecondNumber(i, _ int) bool {
	return s.wordIs(i-1, "and", "or") && s.at(i-2).figures == 4 && s.at(i-3).word.is(numberedWord)
}

// isCountOfSome: "1984 of them".
func (s *dateScanner) isCountOfSome(_, j int) bool {
	return s.wordIs(j, "of") && s.wordIs(j+1, "them", "the", "these", "those", "whom", "which", "its", "his", "her", "their")
}

// isRaceLength: "the 1500 in record time".
func (s *dateScanner) isRaceLength(i, _ int) bool {
	return s.cells[i].number == 1500 && s.at(i-1).word.is(theWord)
}

// isNumbered: "Flight 1987", "No. 1984", "nearly 1900", "more than 2000".
func (s *dateScanner) isNumbered(i, _ int) bool {
	b, y := s.at(i-1), s.cells[i].number
	round := y%10 == 0 || y < 1900 // as a number that something is over mostly is
	return b.word.is(numberedWord, approxWord) && !s.wordIs(i-1, "around", "about") && !(s.wordIs(i-1, "over") && !round) ||
		s.at(i-2).word.is(numberedWord) && b.mark == '.' || s.wordIs(i-1, "than")
}

// isLevel: "fell to 1990 from 2004", "closed at 1987".
func (s *dateScanner) isLevel(i, j int) bool {
	return s.wordIs(i-1, "to") && s.wordIs(j, "from") && s.at(j+1).kind == figureCell ||
		s.wordIs(i-1, "from") && s.at(i-2).kind == figureCell && s.wordIs(i-3, "to") ||
		s.wordIs(i-1, "at", "on")
}

// listsYears tells whether what was found last ends at a byte offset and is a year
// that another can follow: one near by, or "the following year".
func (s *dateScanner) listsYears(end, year int) bool {
	if len(s.found) == 0 || s.found[len(s.found)-1].End != end {
		return false
	}
	p := &s.found[len(s.found)-1]
	return p.isPlainYear() && distance(year, p.year) < 100 || p.form == relativeDate && p.unit == unitYear
}
