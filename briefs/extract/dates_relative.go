package extract

// staged reads a part of a longer time: "early 1941", "mid-August", "the end of
// the month", "the night of 8 February", "the rest of 1996". The value is the
// whole's.
func (s *dateScanner) staged(i int) int {
	j := i
	if s.at(j).word.is(theWord) {
		j++
	}
	c := s.at(j)
	later := s.wordIs(j, "later", "earlier")
	part := 0
	switch {
	case c.word.is(stageWord) || later:
		j++
		if s.hyphen(j) {
			j++
		}
		if s.at(j).word.is(halfWord) {
			n := len(s.found)
			if next := s.quarterOf(j - 1); next > j {
				s.found[n].start = s.cells[i].start
				return next
			}
			return i
		}
		if s.at(j).word.is(stageWord) || s.at(j).mark == '-' || s.wordIs(j, "to") { // "early to mid 1990s", "mid-to-late"
			for k := j; k < j+4; k++ {
				if s.at(k).word.is(stageWord) {
					j = k + 1
				}
			}
			j = s.skipHyphen(j)
		}
		if p := s.at(j); p.word.is(partWord) && !later { // "the early morning hours of …"
			part = p.word.as(partWord)
			j++
			if s.wordIs(j, "hours") {
				j++
			}
		} else if s.wordIs(j, "part", "days", "years", "months", "weeks", "stages") && s.wordIs(j+1, "of") {
			j++
		}
	case c.word.is(restWord) && s.wordIs(j+1, "of"):
		j++
	case c.word.is(partWord) && s.wordIs(j+1, "of"):
		part = c.word.as(partWord)
		j++
	default:
		return i
	}
	noun := s.wordIs(i, "the") && !s.wordIs(i+1, "early", "late", "mid") || s.wordIs(i, "end", "beginning", "start", "close", "onset", "dawn", "outset", "middle", "midst", "latter")
	of := s.wordIs(j, "of", "in")
	if of {
		j++
		if s.wordIs(j-1, "in") && s.wordIs(i, "beginning", "start", "close", "end") {
			return i // "beginning in 1970"
		}
	} else if noun && part == 0 && !s.at(j).word.is(seasonWord) && !later && !s.hyphen(j-1) && !s.wordIs(i, "end", "start") && !s.wordIs(i+1, "latter", "later") {
		return i
	} else if part != 0 && !s.at(j).word.is(monthWord, monthShort) && s.at(j).kind != figureCell && !s.wordIs(j, "on") {
		return i
	}
	if s.wordIs(i, "the") && s.wordIs(j, "the") && s.wordIs(j+1, "day") && s.wordIs(i+1, "end") {
		return i // "at the end of the day": after all
	}
	if later && !of && !s.at(j).word.is(thisWord, thatWord, lastWord, nextWord, sameWord) {
		return i
	}
	return s.stagedCore(i, j, part)
}

// stagedCore reads what a stage or a part of the day is of, at cell j.
func (s *dateScanner) stagedCore(i, j, part int) int {
	const deepest = 3 // "the early morning of late March"
	if j >= len(s.cells) || s.depth >= deepest {
		return i
	}
	n := len(s.found)
	s.depth++
	next := s.begin(j)
	s.depth--
	if next == j {
		next = s.wholeUnit(j)
	}
	if next == j || len(s.found) == n {
		s.found = s.found[:n]
		return i
	}
	e := &s.found[n]
	if e.form == stretchOfTime || e.form == recurringTime || e.form == referenceTime || e.start > s.cells[j].start {
		s.found = s.found[:n]
		return i
	}
	if part != 0 && !e.clock.set {
		if !e.isDay() {
			s.found = s.found[:n]
			return i
		}
		e.part = part
	}
	e.start = s.cells[i].start
	e.stage = stageOf(s.at(i), s.at(i+1))
	return next
}

// stageOf is the stage that one of the first two words of an expression names.
func stageOf(a, b *cell) stage {
	for _, c := range []*cell{a, b} {
		if c.word.is(stageWord) {
			return stage(c.word.as(stageWord))
		}
	}
	if a.word.as(agoWord) == 2 {
		return laterStage
	}
	return wholeStage
}

// wholeUnit reads "the month", "the year" as what was last told of.
func (s *dateScanner) wholeUnit(i int) int {
	j := i
	if s.at(j).word.is(theWord) {
		j++
	}
	u := timeUnit(s.at(j).word.as(unitWord))
	if u < unitDay || u > unitCentury || s.at(j).capital {
		return i
	}
	return s.add(i, j+1, dateExpression{form: relativeDate, relation: sameOne, unit: u, loose: true})
}

// determined reads times pointed at with "this", "last", "next", "the same",
// "the following" and their like.
func (s *dateScanner) determined(i int) int {
	j := i
	the := s.at(j).word.is(theWord)
	if the {
		j++
	}
	w := s.at(j).word
	var r dateRelation
	switch {
	case w.is(thisWord):
		r = thisOne
		j++
		switch d := s.at(j).word; {
		case d.is(pastWord, lastWord):
			r = lastOne
			j++
		case d.is(comingWord, nextWord):
			r = nextOne
			j++
		case d.is(sameWord):
			r = sameOne
			j++
		}
	case w.is(lastWord):
		r, j = lastOne, j+1
	case w.is(pastWord) && (the || s.at(j+1).word.is(unitsWord, fuzzyWord, numberWord) && s.afterPreposition(i)):
		r, j = lastOne, j+1
	case w.is(nextWord):
		r, j = nextOne, j+1
		if the {
			r = oneAfter
		}
	case w.is(comingWord):
		r, j = nextOne, j+1
	case w.is(currentWord):
		r, j = thisOne, j+1
	case w.is(latestWord) && the:
		r, j = sameOne, j+1
	case w.is(previousWord):
		r, j = oneBefore, j+1
	case w.is(followingWord):
		r, j = oneAfter, j+1
	case w.is(sameWord) || w.is(thatWord):
		r, j = sameOne, j+1
		if s.at(j).word.is(sameWord) {
			j++
		}
	case w.is(thoseWord, recentWord):
		return s.vaguely(i, j)
	case the:
		return s.definite(i, j)
	default:
		return i
	}
	return s.target(i, j, r, the)
}

// target reads what a determiner points at, at cell j.
func (s *dateScanner) target(i, j int, r dateRelation, the bool) int {
	c := s.at(j)
	w := c.word
	e := dateExpression{form: relativeDate, relation: r}
	switch {
	case w.is(unitWord) && timeUnit(w.as(unitWord)) >= unitDay && !(c.capital && s.at(i).capital && s.at(i-1).kind != noCell && s.at(i-1).kind != breakCell && s.at(i-1).mark != '.' && s.at(i-1).mark != '"'):
		e.unit = timeUnit(w.as(unitWord))
		if e.unit == unitDecade && r == oneAfter && s.wordIs(i-1, "for", "over", "within") || the && s.at(j-1).word.is(pastWord, lastWord) && r == lastOne {
			// "the past year" is a stretch up to now, "last year" a year
			return s.add(i, j+1, dateExpression{form: stretchOfTime, amount: timeAmount{whole: 1}, unit: e.unit})
		}
		if e.unit == unitMillennium || e.unit == unitFortnight {
			return i
		}
		if e.unit == unitQuarter && r == thisOne && s.at(j-1).word.is(thisWord) == false && !s.at(j-1).word.is(currentWord) {
			return i
		}
		return s.add(i, j+1, e)
	case r == thisOne && w.as(unitsWord) == int(unitYear): // "this years theme": the apostrophe left out
		e.unit = unitYear
		return s.add(i, j+1, e)
	case w.is(weekdayWord) && c.capital:
		e.weekday = w.as(weekdayWord)
		return s.add(i, s.withPart(&e, j+1), e)
	case w.is(monthWord, monthShort):
		m, next := s.month(j)
		if next == j {
			return i
		}
		e.month = m
		if d, k := s.calendarDay(next); d != 0 && r != thisOne && !s.countsSomething(k) {
			e.day = d
			next = k
		}
		return s.add(i, next, e)
	case w.is(seasonWord):
		e.season = w.as(seasonWord)
		return s.add(i, j+1, e)
	case w.is(partWord):
		e.unit, e.part = unitDay, w.as(partWord)
		if r == lastOne && the || r == nextOne && !the {
			return i
		}
		return s.add(i, j+1, e)
	case w.is(fiscalWord) && s.at(j+1).word.as(unitWord) == int(unitYear):
		e.unit = unitYear
		return s.add(i, j+2, e)
	case w.is(holidayWord) && c.capital:
		n := len(s.found)
		if next := s.holiday(j); next > j {
			s.found[n].start = s.cells[i].start
			s.found[n].of = r
			return next
		}
		return i
	}
	if r == sameOne && !the {
		return i
	}
	// "the next three years", "last two weeks", "the previous days"
	n := len(s.found)
	if next := s.stretch(j); next > j && s.found[n].form == stretchOfTime {
		s.found[n].start = s.cells[i].start
		return next
	}
	s.found = s.found[:n]
	if the && s.at(j-1).word.is(pastWord) && (s.ends(j) || s.wordIs(i-1, "in") || s.wordIs(j, "of")) {
		return s.add(i, j, dateExpression{form: referenceTime, value: pastRef})
	}
	return i
}

// definite reads what only "the" points at: "the third quarter", "the day
// before", "the 1960s", "the four days", "the summer".
func (s *dateScanner) definite(i, j int) int {
	c := s.at(j)
	w := c.word
	n := len(s.found)
	switch {
	case w.is(unitWord):
		u := timeUnit(w.as(unitWord))
		e := dateExpression{form: relativeDate, unit: u}
		if u < unitDay || c.capital {
			return i
		}
		if s.hyphen(j + 1) {
			next := s.unitWith(j)
			if next > j {
				s.found[n].start = s.cells[i].start
				return next
			}
			return i
		}
		k := j + 1
		switch {
		case u == unitDay && s.wordIs(k, "before") && s.wordIs(k+1, "yesterday"):
			return s.add(i, k+2, dateExpression{form: offsetDate, relation: countedAgo, unit: unitDay, amount: timeAmount{whole: 2}})
		case u == unitDay && s.wordIs(k, "after") && s.wordIs(k+1, "tomorrow"):
			return s.add(i, k+2, dateExpression{form: offsetDate, relation: countedHence, unit: unitDay, amount: timeAmount{whole: 2}})
		case s.wordIs(k, "before") || s.wordIs(k, "previous"):
			e.relation = s.besides(i, k+1, oneBefore)
			return s.add(i, k+1, e)
		case s.wordIs(k, "following"):
			e.relation = oneAfter
			return s.add(i, k+1, e)
		case s.wordIs(k, "after"):
			e.relation = s.besides(i, k+1, oneAfter)
			return s.add(i, k+1, e)
		case s.wordIs(k, "earlier"):
			e.relation = oneBefore
			return s.add(i, k+1, e)
		}
		if u == unitWeekend && s.wordIs(i-1, "over", "at", "on", "during") {
			e.relation = thisOne
			return s.add(i, k, e)
		}
		e.relation, e.loose = sameOne, true
		if u >= unitWeek && u <= unitDecade && s.wordIs(i-1, "in", "for", "of", "during", "throughout", "by", "within", "over", "through", "until", "since", "from") && !s.wordIs(k, "of", "when", "that", "in") {
			return s.add(i, k, e)
		}
	case w.is(partWord) && s.wordIs(i-1, "in", "during") && !s.wordIs(j+1, "of"):
		return s.add(i, j+1, dateExpression{form: relativeDate, relation: sameOne, unit: unitDay, part: w.as(partWord)})
	case w.is(seasonWord):
		if next := s.seasonOf(j); next > j {
			s.found[n].start = s.cells[i].start
			return next
		}
	case w.is(ordinalWord, decadeWord) || c.kind == figureCell:
		next := s.first(j, (*dateScanner).decadeOrCentury, (*dateScanner).quarterOf, (*dateScanner).stretch)
		if next > j && (s.found[n].quarter != 0 || s.found[n].half != 0 || s.found[n].century || s.found[n].form == stretchOfTime || s.found[n].decade && s.found[n].clipped) {
			s.found[n].start = s.cells[i].start
			return next
		}
		s.found = s.found[:n]
	case w.is(numberWord, fuzzyWord, unitsWord):
		if w.is(unitsWord) && !s.wordIs(j+1, "of", "before", "after", "when", "since", "leading") {
			return i
		}
		next := s.first(j, (*dateScanner).decadeOrCentury, (*dateScanner).stretch)
		if next > j {
			s.found[n].start = s.cells[i].start
			return next
		}
	case s.wordIs(j, "near", "foreseeable") && s.at(j+1).word.is(futureWord):
		return s.add(i, j+2, dateExpression{form: referenceTime, value: futureRef})
	case w.is(futureWord) && (s.ends(j+1) || s.wordIs(i-1, "in") || s.wordIs(j+1, "of")):
		return s.add(i, j+1, dateExpression{form: referenceTime, value: futureRef})
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

// phrases are the set phrases for the present.
var phrases = [...][]string{
	{"at", "this", "time"}, {"at", "the", "moment"}, {"at", "present"},
	{"for", "the", "time", "being"}, {"to", "date"},
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
		if s.shouted(i) && s.shouted(i-1) && s.wordIs(i, "today") {
			return i // USA TODAY
		}
		e := dateExpression{form: offsetDate, relation: countedAgo, unit: unitDay, amount: timeAmount{whole: -w.as(todayWord)}}
		return s.add(i, s.withPart(&e, i+1), e)
	case w.is(tonightWord):
		if s.at(i).capital && s.at(i+1).capital {
			return i // the Tonight Show
		}
		return s.add(i, i+1, dateExpression{form: offsetDate, relation: countedAgo, unit: unitDay, part: 4})
	case w.is(refWord) && w.as(refWord) == 0: // "present-day"
		if j := s.skipHyphen(i + 1); s.wordIs(j, "day") {
			return s.add(i, j+1, dateExpression{form: referenceTime, value: presentRef})
		}
	case w.is(refWord):
		return s.add(i, i+1, dateExpression{form: referenceTime, value: [...]string{"", presentRef, pastRef}[w.as(refWord)]})
	}
	return i
}

// besides is the relation of "the day before …" and "the year after …": where
// what follows is named, and this is said of a time just told ("on July 24, the
// day before the convention"), it is that time by another name.
func (s *dateScanner) besides(i, j int, r dateRelation) dateRelation {
	if s.ends(j) || s.at(i-1).kind == breakCell || s.at(i-1).kind == noCell || s.at(i-1).mark == '.' {
		return r
	}
	return sameOne
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
