package extract

// month reads a month's name at cell i that stands as one: May, March, August
// and the short forms are other words too.
func (s *dateScanner) month(i int) (month, next int) {
	c := s.at(i)
	switch {
	case !c.capital:
		return 0, i
	case c.word.is(monthWord):
		month = c.word.as(monthWord)
		if s.isRelative(i-1) || s.isStreet(i+1) || s.wordIs(i-1, "with", "of", "for", "to") && s.isGiven(i) {
			return 0, i
		}
		if (month == 3 || month == 5 || month == 8) && !s.monthCompany(i) || !s.monthCompany(i) && s.isName(i) {
			return 0, i
		}
		return month, i + 1
	case c.word.is(monthShort):
		next = s.skipStop(i + 1)
		if _, after := s.calendarDay(next); after == next && s.at(next).figures != 4 && (next == i+1 || !s.afterPreposition(i)) {
			if _, after := s.calendarDay(i - 1); after == i-1 {
				return 0, i
			}
		}
		return c.word.as(monthShort), next
	}
	return 0, i
}

// monthCompany tells whether what stands beside a word that may be a month
// makes it one: a number, a preposition, a word such as "last" or "early".
func (s *dateScanner) monthCompany(i int) bool {
	a, b := s.at(i+1), s.at(i-1)
	return a.kind == figureCell && !a.grouped || s.afterPreposition(i) || s.wordIs(i-1, "least") || s.wordIs(i-1, "as") && s.wordIs(i-3, "as") ||
		b.word.is(stageWord, thisWord, lastWord, nextWord, pastWord, comingWord, previousWord, followingWord, sameWord, thatWord, everyWord, suffixWord) ||
		b.kind == figureCell && b.figures <= 2 ||
		b.mark == '-' && !b.space && s.at(i-2).word.is(stageWord, monthWord, monthShort) || a.mark == '-' && s.at(i+2).word.is(monthWord, monthShort) ||
		s.at(i+1).word.is(thisWord, lastWord, nextWord) || s.wordIs(i+1, "of") && s.at(i+2).word.is(thisWord, lastWord, nextWord, thatWord, theWord) ||
		s.wordIs(i+1, "of") && s.at(i+2).kind == figureCell || s.at(i+1).word.is(jointWord) && s.at(i+2).word.is(monthWord) && s.at(i+2).capital
}

// isStreet tells whether cell i is the word that ends a street's name.
func (s *dateScanner) isStreet(i int) bool {
	return s.at(i).capital && s.wordIs(i, "street", "avenue", "road", "boulevard", "drive", "lane", "st", "ave", "blvd", "rd")
}

// isRelative tells whether cell i, or the one before its comma, is a word for one of a
// family: "his second wife, April, died".
func (s *dateScanner) isRelative(i int) bool {
	if s.at(i).mark == ',' {
		i--
	}
	c := s.at(i)
	return c.kind == wordCell && !c.capital && kinNouns()[s.text[c.start:c.end]]
}

// isGiven tells whether a month's name is a woman's or a man's before a surname:
// "to April Jones". After "in" or "since" it hardly ever is.
func (s *dateScanner) isGiven(i int) bool {
	a := s.at(i + 1)
	return s.wordIs(i, "april", "may", "june", "august") && a.kind == wordCell && a.capital && a.space && a.word == nil
}

// isName tells whether a month's name is somebody's: "June Smith", "Long March".
func (s *dateScanner) isName(i int) bool {
	a, b := s.at(i+1), s.at(i-1)
	if b.mark == '.' && !b.space && s.at(i-2).kind == wordCell && s.at(i-2).capital && s.at(i-2).end-s.at(i-2).start == 1 {
		return true // "K. June"
	}
	if s.wordIs(i-1, "if", "when", "but", "and", "while", "as", "although", "though", "because") {
		b = &beyondText // a sentence's first word
	}
	return a.kind == wordCell && a.capital && a.word == nil || b.kind == wordCell && b.capital && b.word == nil
}

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

// dayAlone reads "on the 5th", "the 4th of that month" and the second of "on the
// 5th and 7th": days of the month that the story is in.
func (s *dateScanner) dayAlone(i int) int {
	day, j := s.calendarDay(i)
	if day == 0 || j == i+1 {
		return i
	}
	if s.monthFollows(j) {
		return i // "on the 12th of March": dayMonth reads it
	}
	if s.wordIs(j, "of") && (s.wordIs(j+1, "that", "the") && s.wordIs(j+2, "month") || s.wordIs(j+1, "the", "that") && s.wordIs(j+2, "same") && s.wordIs(j+3, "month")) {
		j += 3
		if s.wordIs(j-1, "same") {
			j++
		}
		return s.add(i-s.articleBefore(i), j, dateExpression{day: day, of: sameOne})
	}
	if n, k := len(s.found), i-s.articleBefore(i); n > 0 && s.wordIs(k-1, "and") && s.found[n-1].day != 0 && s.found[n-1].month == 0 && s.found[n-1].end == s.at(k-2).end {
		return s.add(k, j, dateExpression{day: day})
	}
	if !s.wordIs(i-1, "the") || !s.wordIs(i-2, "on", "by", "until", "till", "since", "from", "of", "to", "for", "throughout") {
		return i
	}
	switch {
	case s.wordIs(i-2, "for") && !s.ends(j):
		return i // "for the 12th time"
	case s.at(i-2).capital && s.at(j).capital && s.at(j).word == nil && !s.wordIs(j, numberedBodies...): // "On the 18th Quill left"

	case s.wordIs(i-2, "of"):
		if !s.at(i-3).word.is(partWord) && (!s.at(i-3).word.is(stageWord) || !s.ends(j)) {
			return i
		}
	case s.wordIs(i-2, "from", "to", "by"):
		if !s.ends(j) && !s.tellsOn(j) && !s.wordIs(j, "to", "until") {
			return i
		}
	case !s.ends(j) && !s.at(j).word.is(prepositionWord) && !s.tellsOn(j):
		return i // "on the 5th floor"
	}
	return s.add(i-1, j, dateExpression{day: day})
}

// monthFollows tells whether a month stands behind a day that ends at cell i, or behind
// the last of the days that go on from there: "the 5th, 6th and 7th of June".
func (s *dateScanner) monthFollows(i int) bool {
	const most = 6 // days
	for range most {
		if k := s.ofMonth(i); k > 0 {
			_, next := s.month(k)
			return next > k
		}
		k := i
		if s.at(k).mark == ',' {
			k++
		}
		k = s.joined(k)
		if k == i {
			return false
		}
		day, after := s.calendarDay(k)
		if day == 0 {
			return false
		}
		i = after
	}
	return false
}

// articleBefore is 1 where "the" stands before cell i.
func (s *dateScanner) articleBefore(i int) int {
	if s.wordIs(i-1, "the") {
		return 1
	}
	return 0
}

// numberedBodies are what is named by a number that is no day.
var numberedBodies = []string{"army", "corps", "division", "infantry", "brigade", "cavalry", "regiment", "battalion", "squadron", "fleet", "panzer", "guards", "avenue", "street", "congress", "century", "amendment", "district", "ward", "parallel", "hussars", "lancers"}

// tellsOn tells whether a word goes on telling after a day: one that opens a
// clause, or the verb of what was done then.
func (s *dateScanner) tellsOn(i int) bool {
	if s.wordIs(i, "the", "he", "she", "both", "all", "nobody", "there", "some", "most", "no", "they", "it", "a", "an", "his", "her", "their", "when", "after", "before", "was", "were", "had", "took", "began", "fell", "came", "met", "made", "left", "went", "broke", "won", "lost", "set", "saw", "sank", "drove") {
		return true
	}
	c := s.at(i)
	const fewest = 5 // letters of a past tense: "moved"
	return c.kind == wordCell && !c.capital && c.end-c.start >= fewest && s.text[c.end-2:c.end] == "ed"
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
	if m == k || other == 0 || s.countsSomething(n) || s.at(n).mark == ':' || s.at(n).mark == '%' || s.at(n).mark == '.' && s.at(n+1).kind == figureCell && !s.at(n+1).space {
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
var boughtAhead = ofSort("bought ahead")

// countsSomething tells whether the words at i are what a number before them
// counts.
func (s *dateScanner) countsSomething(i int) bool {
	return s.at(i).word.is(countedWord, unitWord, unitsWord, hundredWord) || s.at(i).mark == '%' || s.wordIs(i, "million", "billion")
}
