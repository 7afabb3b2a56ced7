package dates

import "dateline/briefs/extract/lexicon"

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
	return s.monthAfter(i-1) || s.monthBefore(i+1) || s.monthInRange(i)
}

// monthAfter tells whether what stands at cell i, before the word, makes it a month:
// "in May", "at least March", "as early as March", "last May", "12 March".
func (s *dateScanner) monthAfter(i int) bool {
	b := s.at(i)
	return s.afterPreposition(i+1) || s.wordIs(i, "least") || s.wordIs(i, "as") && s.wordIs(i-2, "as") ||
		b.word.is(stageWord, thisWord, lastWord, nextWord, pastWord, comingWord, previousWord, followingWord, sameWord, thatWord, everyWord, suffixWord) ||
		b.kind == figureCell && b.figures <= 2
}

// monthBefore tells whether what stands at cell i, behind the word, makes it a month:
// "May 1990", "March next year", "May of that year", "March and April".
func (s *dateScanner) monthBefore(i int) bool {
	a, n := s.at(i), s.at(i+1)
	return a.kind == figureCell && !a.grouped || a.word.is(thisWord, lastWord, nextWord) ||
		s.wordIs(i, "of") && (n.word.is(thisWord, lastWord, nextWord, thatWord, theWord) || n.kind == figureCell) ||
		a.word.is(jointWord) && n.word.is(monthWord) && n.capital
}

// monthInRange tells whether a dash joins the word at cell i to a stage or a month:
// "mid-May", "March-April".
func (s *dateScanner) monthInRange(i int) bool {
	b := s.at(i - 1)
	return b.mark == '-' && !b.space && s.at(i-2).word.is(stageWord, monthWord, monthShort) ||
		s.at(i+1).mark == '-' && s.at(i+2).word.is(monthWord, monthShort)
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
	return c.kind == wordCell && !c.capital && lexicon.KinNouns()[s.text[c.start:c.end]]
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
	if initial := s.at(i - 2); b.mark == '.' && !b.space && initial.kind == wordCell && initial.capital && initial.end-initial.start == 1 {
		return true // "K. June"
	}
	if s.wordIs(i-1, "if", "when", "but", "and", "while", "as", "although", "though", "because") {
		b = &beyondText // a sentence's first word
	}
	return a.kind == wordCell && a.capital && a.word == nil || b.kind == wordCell && b.capital && b.word == nil
}
