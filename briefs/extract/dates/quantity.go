package dates

// quantity reads how many units there are, at cell i: "3", "two", "twenty-one",
// "a", "several", "a few", "half a", "two and a half".
func (s *dateScanner) quantity(i int) (timeAmount, int) {
	c := s.at(i)
	w := c.word
	switch {
	case c.kind == figureCell:
		return s.quantityInFigures(i)
	case w.is(halfWord) && s.at(i+1).word.is(articleWord):
		return timeAmount{tenths: 5}, i + 2
	case w.is(halfWord) && (s.hyphen(i+1) || s.wordIs(i+1, "century")):
		return timeAmount{tenths: 5}, i + 1
	case s.quarterCentury(i) > i:
		return timeAmount{whole: 25}, s.quarterCentury(i)
	case w.is(articleWord):
		return s.quantityAfterArticle(i + 1)
	case w.is(fuzzyWord):
		return timeAmount{vague: true}, s.skipOf(i + 1)
	case w.is(numberWord):
		return s.quantityInWords(i)
	}
	return timeAmount{}, i
}

// quarterCentury gives the cell of the century of which cell i is a quarter: "quarter century",
// "quarter-century", "quarter of a century"; i where it is none.
func (s *dateScanner) quarterCentury(i int) int {
	if !s.wordIs(i, "quarter") {
		return i
	}
	k := s.skipHyphen(i + 1)
	if s.wordIs(k, "of") && s.wordIs(k+1, "a") {
		k += 2
	}
	if !s.wordIs(k, "century") {
		return i
	}
	return k
}

// quantityInFigures reads "3", "2.5", "3½"; not money, nor the 1 of "3-1/2", which is
// read from its 3 on.
func (s *dateScanner) quantityInFigures(i int) (timeAmount, int) {
	c, b := s.at(i), s.at(i-1)
	if c.number < 0 || b.mark == '$' || c.figures > 5 || c.decimals > 2 || !c.space && b.kind == wordCell || b.mark == '/' && s.at(i-2).kind == figureCell {
		return timeAmount{}, i
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
}

// quantityAfterArticle reads, at the cell after "a", "a few", "a half-", "a hundred",
// "a three year period", and else the one that "a" is.
func (s *dateScanner) quantityAfterArticle(i int) (timeAmount, int) {
	switch n := s.at(i); {
	case n.word.is(fuzzyWord):
		return timeAmount{vague: true}, s.skipOf(i + 1)
	case s.wordIs(i, "half") && (s.hyphen(i+1) || s.wordIs(i+1, "century")):
		return timeAmount{tenths: 5}, i + 1
	case s.quarterCentury(i) > i:
		return timeAmount{whole: 25}, s.quarterCentury(i)
	case n.word.is(hundredWord):
		return timeAmount{whole: n.word.as(hundredWord)}, i + 1
	case n.word.is(numberWord) || n.kind == figureCell:
		return s.quantity(i)
	}
	return timeAmount{whole: 1}, i
}

// quantityInWords reads "two", "twenty-one", "three hundred", "two and a half".
func (s *dateScanner) quantityInWords(i int) (timeAmount, int) {
	n, j := s.at(i).word.as(numberWord), i+1
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

// skipOf gives the cell after "of" at i, or i: "a couple of".
func (s *dateScanner) skipOf(i int) int {
	if s.wordIs(i, "of") {
		return i + 1
	}
	return i
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
	if k == j || q.vague || q.tenths > 0 || q.whole < 1 || w.as(unitsWord) != int(less) && w.as(unitWord) != int(less) {
		return 0, i
	}
	if s.at(k+1).word.is(agoWord, ageWord) || s.hyphen(k+1) { // it is counted by itself
		return 0, i
	}
	return q.whole, k + 1
}
