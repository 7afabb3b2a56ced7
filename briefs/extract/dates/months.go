package dates

import "dateline/briefs/extract/lexicon"

// dayMonth reads "15 August 2021", "3rd of March", "6-7 February".
func (s *dateScanner) dayMonth(i int) int {
	day, j := s.calendarDay(i)
	if day == 0 {
		return i
	}
	if k := s.ofMonth(j); k > 0 {
		if month, next := s.month(k); next > k {
			e := dateExpression{day: day, month: month}
			return s.add(i, s.withYear(&e, next), e)
		}
		return i
	}
	// two days of one month, or several
	k := s.joined(j)
	if s.at(j).mark == ',' && k == j {
		return s.listedDay(i, j, day)
	}
	if k == j {
		return i
	}
	other, j2 := s.calendarDay(k)
	if other == 0 {
		return i
	}
	m := s.ofMonth(j2)
	if m == 0 {
		return i
	}
	month, next := s.month(m)
	if next == m {
		return i
	}
	e := dateExpression{day: other, month: month}
	end := s.withYear(&e, next)
	one := e
	one.day = day
	s.add(i, j, one)
	return s.add(k, end, e)
}

// listedDay reads the first of "9, 13 and 16 September", which the cells [i,j) hold.
func (s *dateScanner) listedDay(i, j, day int) int {
	const most = 6
	for k, n := j, 0; n < most; n++ {
		m := k
		if s.at(m).mark == ',' {
			m++
		}
		if s.wordIs(m, "and", "or") {
			m++
		}
		if m == k {
			return i
		}
		last, after := s.calendarDay(m)
		if last <= day {
			return i
		}
		k = after
		if at := s.ofMonth(k); at > 0 {
			month, next := s.month(at)
			if next == at {
				return i
			}
			e := dateExpression{day: day, month: month}
			s.withYear(&e, next)
			return s.add(i, j, e)
		}
	}
	return i
}

// ofMonth gives the cell at which the month of a day must stand, 0 for none.
func (s *dateScanner) ofMonth(i int) int {
	if s.wordIs(i, "of") {
		i++
	}
	i = s.skipHyphen(i)
	if s.at(i).word.is(monthWord, monthShort) {
		return i
	}
	return 0
}

// joined gives the cell after a word or dash that joins two days or years at
// i, or i.
func (s *dateScanner) joined(i int) int {
	c := s.at(i)
	switch {
	case c.mark == '-' || c.mark == '/' || c.mark == '&':
		return i + 1
	case s.wordIs(i, "and", "to", "or", "through", "until", "till"):
		return i + 1
	}
	return i
}

// monthDay reads "August 15, 2021", "Aug. 15", "August 15-17", "August of that
// year", "August".
func (s *dateScanner) monthDay(i int) int {
	month, j := s.month(i)
	if j == i {
		return i
	}
	e := dateExpression{month: month}
	day, k := s.calendarDay(j)
	if day == 0 || s.countsSomething(k) || s.at(k).mark == ':' && !s.at(k+1).space {
		end := s.withYear(&e, j)
		e.traded = end == j && s.delivers(j)
		return s.add(i, end, e)
	}
	e.day = day
	end := s.withYear(&e, k)
	if end > k {
		return s.add(i, end, e)
	}
	if month == 9 && day == 11 && s.wordIs(k, "attack", "attacks", "terror", "terrorist", "hijackings", "hijackers") {
		e.year = 2001 // the one day that the words can mean
		return s.add(i, k, e)
	}
	// a second day of the month
	m := s.joined(k)
	other, n := s.calendarDay(m)
	if m == k || other == 0 || s.isNoSecondDay(n) {
		return s.add(i, k, e)
	}
	if next := s.skipHyphen(n); s.at(next).word.is(monthWord, monthShort) {
		return s.add(i, k, e) // "May 4 and 5 June"
	}
	two := e
	two.day = other
	end = s.withYear(&two, n)
	one := two
	one.day = day
	s.add(i, k, one)
	return s.add(m, end, two)
}

// isNoSecondDay tells whether the number before cell i counts something or is a clock
// time, and no day: "Aug. 15 and 20 people", "May 4 to 9:30".
func (s *dateScanner) isNoSecondDay(i int) bool {
	c, n := s.at(i), s.at(i+1)
	return s.countsSomething(i) || c.mark == ':' || c.mark == '.' && n.kind == figureCell && !n.space
}

// delivers tells whether the words at i make a month before them one in which what
// is traded is delivered: "September delivery", "March wheat futures".
func (s *dateScanner) delivers(i int) bool {
	const goods = 2 // words for what is traded
	if c := s.at(i); c.kind == wordCell && boughtAhead(s.text[c.start:c.end]) && !s.at(i-2).word.is(prepositionWord) {
		return true // "June bonds closed at", but "In June wheat fell"
	}
	for j := i; j <= i+goods && s.at(j).kind == wordCell; j++ {
		if s.wordIs(j, "delivery", "futures", "contracts") || s.wordIs(j, "contract") && (s.ends(j+1) || s.at(j+1).word.is(prepositionWord) || s.tellsOn(j+1)) {
			return true
		}
	}
	return false
}

// boughtAhead tells plurals and masses that exchanges trade by the month of delivery.
var boughtAhead = lexicon.OfSort("bought ahead")

// countsSomething tells whether the words at i are what a number before them
// counts.
func (s *dateScanner) countsSomething(i int) bool {
	return s.at(i).word.is(countedWord, unitWord, unitsWord, hundredWord) || s.at(i).mark == '%' || s.wordIs(i, "million", "billion")
}
