package dates

// phrases are the set phrases for the present.
var phrases = [...][]string{
	{"at", "this", "time"}, {"at", "the", "moment"}, {"at", "present"},
	{"for", "the", "time", "being"}, {"to", "date"}, {"to", "this", "day"},
}

// phrase reads "at this time", "at the moment", "to date" as the present.
func (s *dateScanner) phrase(i int) int {
	if !s.wordIs(i, "at", "for", "to") {
		return i
	}
	for _, words := range phrases {
		j := i
		for j < i+len(words) && s.wordIs(j, words[j-i]) {
			j++
		}
		if j == i+len(words) && (len(words) > 2 || s.ends(j)) {
			return s.add(i, j, dateExpression{form: referenceTime, value: presentRef})
		}
	}
	return i
}

// deictic reads what points from where the writer stands: "today", "yesterday
// morning", "tonight", "now", "recently".
func (s *dateScanner) deictic(i int) int {
	w := s.at(i).word
	switch {
	case w.is(todayWord):
		if s.wordIs(i, "today") && s.at(i).capital && s.isNamedToday(i) {
			return i
		}
		e := dateExpression{form: offsetDate, relation: countedAgo, unit: unitDay, amount: timeAmount{whole: -w.as(todayWord)}}
		return s.add(i, s.withPart(&e, i+1), e)
	case w.is(tonightWord):
		if s.at(i).capital && s.at(i+1).capital {
			return i // the Tonight Show
		}
		return s.add(i, i+1, dateExpression{form: offsetDate, relation: countedAgo, unit: unitDay, part: 4})
	case w.is(currentWord):
		return s.add(i, i+1, dateExpression{form: referenceTime, value: presentRef})
	case w.is(recentWord):
		return s.add(i, i+1, dateExpression{form: referenceTime, value: pastRef})
	case w.is(refWord) && w.as(refWord) == 0: // "present-day"
		if j := s.skipHyphen(i + 1); s.wordIs(j, "day") {
			return s.add(i, j+1, dateExpression{form: referenceTime, value: presentRef})
		}
	case w.is(refWord):
		return s.add(i, i+1, dateExpression{form: referenceTime, value: [...]string{"", presentRef, pastRef}[w.as(refWord)]})
	}
	return i
}

// isNamedToday tells whether "Today" at cell i is a paper's or a programme's: USA Today,
// Russia Today, the Today programme.
func (s *dateScanner) isNamedToday(i int) bool {
	b, a := s.at(i-1), s.at(i+1)
	return b.kind == wordCell && b.capital && (s.shouted(i-1) || a.kind == wordCell && !a.capital) || b.word.is(theWord)
}

// oneWord reads "by midyear", "overnight" and "all week".
func (s *dateScanner) oneWord(i int) int {
	c := s.at(i)
	switch {
	case c.word.is(yearPointWord) && s.at(i-1).word.is(prepositionWord, afterWord, agoWord):
		if y, next := s.yearAt(i + 1); y != 0 {
			return s.add(i, next, dateExpression{year: y})
		}
		return s.add(i, i+1, dateExpression{form: relativeDate, relation: sameOne, unit: unitYear, loose: true})
	case c.word.is(overnightWord) && !c.capital && (s.ends(i+1) || s.at(i+1).word.is(prepositionWord)) && !s.hyphen(i+1) && !s.hyphen(i-1):
		const near = 5 // words before it that make it "at once"
		for j := i - 1; j >= i-near; j-- {
			if s.wordIs(j, "not", "almost", "virtually", "nearly", "became", "become", "becomes", "becoming", "success", "happen", "stay", "stayed", "keep") {
				return i
			}
		}
		return s.add(i, i+1, dateExpression{form: offsetDate, relation: countedAgo, unit: unitDay, amount: timeAmount{whole: 1}, part: 4, overnight: true})
	case c.word.is(allWord) && !s.wordIs(i-1, "of"):
		switch u := timeUnit(s.at(i + 1).word.as(unitWord)); u {
		case unitDay, unitWeek, unitMonth, unitYear:
			if s.hyphen(i+2) || s.wordIs(i+2, "round") {
				return i
			}
			return s.add(i, i+2, dateExpression{form: stretchOfTime, amount: timeAmount{whole: 1}, unit: u})
		case unitWeekend:
			return s.add(i, i+2, dateExpression{form: relativeDate, relation: thisOne, unit: u})
		}
	}
	return i
}

// vaguely reads "these days", "those years", "recent weeks".
func (s *dateScanner) vaguely(i, j int) int {
	recent := s.at(j).word.is(recentWord)
	present := s.wordIs(j, "these")
	if recent && s.at(j+1).word.is(unitsWord) {
		return s.add(i, j+2, dateExpression{form: referenceTime, value: pastRef})
	}
	if recent || !s.at(j+1).word.is(unitsWord) || timeUnit(s.at(j+1).word.as(unitsWord)) < unitDay {
		return i
	}
	value := pastRef
	if present {
		value = presentRef
	}
	return s.add(i, j+2, dateExpression{form: referenceTime, value: value})
}

// shouted tells whether cell i is a word in capitals.
func (s *dateScanner) shouted(i int) bool {
	c := s.at(i)
	if c.kind != wordCell || c.end-c.start < 2 {
		return false
	}
	for _, b := range []byte(s.text[c.start:c.end]) {
		if b >= 'a' {
			return false
		}
	}
	return true
}
