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
			for k, end := j, j+4; k < end; k++ {
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
		} else if s.wordIs(j, "part", "hours", "days", "years", "months", "weeks", "stages") && s.wordIs(j+1, "of") {
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
	if s.wordIs(i, "start", "end") && !s.wordIs(j, "of") && !s.hyphen(j-1) && !s.at(i-1).word.is(prepositionWord) {
		return i // "the cuts start Dec. 1"
	}
	if part != 0 && s.wordIs(i, "the") && s.wordIs(i-1, "in", "during", "by") && s.at(i+1).word.is(stageWord) && !s.wordIs(j, "of") && (s.ends(j) || s.at(j).capital || s.at(j).word.is(prepositionWord, theWord, articleWord)) {
		return s.add(i, j, dateExpression{form: relativeDate, relation: sameOne, unit: unitDay, part: part}) // "in the late afternoon"
	}
	if part != 0 && c.word.is(stageWord) && s.wordIs(i-1, "by", "in", "until", "till", "since", "from", "around") && (s.ends(j) && !s.at(j).word.is(jointWord) || s.tellsOn(j) || s.at(j).kind == figureCell || s.at(j).word.is(numberWord)) {
		return s.add(i, j, dateExpression{form: relativeDate, relation: sameOne, unit: unitDay, part: part}) // "by mid-afternoon"
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
	if later && !of && !s.at(j).word.is(thisWord, thatWord, lastWord, nextWord, sameWord, todayWord, weekdayWord) {
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
		if len(s.found) > n+1 {
			s.found[n+1].lends = true // a night belongs to the first of its days
		}
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
