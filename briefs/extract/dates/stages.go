package dates

// staging is the part of a longer time that the cells from i on name, while it is
// read.
type staging struct {
	i     int  // where it begins, with its article
	first int  // its first word
	end   int  // the cell after it: "of", or what it is a part of
	part  int  // the part of the day, 0 where it is none
	later bool // "later" or "earlier" names it
}

// staged reads a part of a longer time: "early 1941", "mid-August", "the end of
// the month", "the night of 8 February", "the rest of 1996". The value is the
// whole's.
func (s *dateScanner) staged(i int) int {
	j := i
	if s.at(j).word.is(theWord) {
		j++
	}
	p := staging{i: i, first: j, later: s.wordIs(j, "later", "earlier")}
	switch c := s.at(j); {
	case c.word.is(stageWord) || p.later:
		j = s.skipHyphen(j + 1)
		if s.at(j).word.is(halfWord) {
			return s.beginning(i, j-1, (*dateScanner).quarterOf) // "the latter half of"
		}
		s.stageEnd(&p, j)
	case c.word.is(restWord) && s.wordIs(j+1, "of"):
		p.end = j + 1
	case c.word.is(partWord) && s.wordIs(j+1, "of"):
		p.part, p.end = c.word.as(partWord), j+1
	default:
		return i
	}
	if s.isVerbAtStage(p) {
		return i
	}
	if s.isPartAlone(p) || s.isPartUntold(p) {
		return s.add(i, p.end, dateExpression{form: relativeDate, relation: sameOne, unit: unitDay, part: p.part})
	}
	of := s.wordIs(p.end, "of", "in")
	if s.isNoStage(p, of) {
		return i
	}
	if of {
		return s.stagedCore(i, p.end+1, p.part)
	}
	return s.stagedCore(i, p.end, p.part)
}

// stageEnd reads on, at cell j, after a stage's first word: "to mid", "morning hours",
// "part of".
func (s *dateScanner) stageEnd(p *staging, j int) {
	if s.at(j).word.is(stageWord) || s.at(j).mark == '-' || s.wordIs(j, "to") { // "early to mid 1990s", "mid-to-late"
		for k, end := j, j+4; k < end; k++ {
			if s.at(k).word.is(stageWord) {
				j = k + 1
			}
		}
		j = s.skipHyphen(j)
	}
	if w := s.at(j).word; w.is(partWord) && !p.later { // "the early morning hours of …"
		p.part = w.as(partWord)
		j++
		if s.wordIs(j, "hours") {
			j++
		}
	} else if s.wordIs(j, "part", "hours", "days", "years", "months", "weeks", "stages") && s.wordIs(j+1, "of") {
		j++
	}
	p.end = j
}

// isVerbAtStage: "the cuts start Dec. 1".
func (s *dateScanner) isVerbAtStage(p staging) bool {
	return s.wordIs(p.i, "start", "end") && !s.wordIs(p.end, "of") && !s.hyphen(p.end-1) && !s.at(p.i-1).word.is(prepositionWord)
}

// isPartAlone: "in the late afternoon".
func (s *dateScanner) isPartAlone(p staging) bool {
	if p.part == 0 || !s.wordIs(p.i, "the") || !s.at(p.i+1).word.is(stageWord) || !s.wordIs(p.i-1, "in", "during", "by") {
		return false
	}
	a := s.at(p.end)
	return !s.wordIs(p.end, "of") && (s.ends(p.end) || a.capital || a.word.is(prepositionWord, theWord, articleWord))
}

// isPartUntold: "by mid-afternoon".
func (s *dateScanner) isPartUntold(p staging) bool {
	if p.part == 0 || !s.at(p.first).word.is(stageWord) || !s.wordIs(p.i-1, "by", "in", "until", "till", "since", "from", "around") {
		return false
	}
	a := s.at(p.end)
	return s.ends(p.end) && !a.word.is(jointWord) || s.tellsOn(p.end) || a.kind == figureCell || a.word.is(numberWord)
}

// isNoStage tells whether the words of a stage, with "of" or "in" behind them or
// without, are none.
func (s *dateScanner) isNoStage(p staging, of bool) bool {
	whole := p.end
	if of {
		whole++
	}
	switch {
	case of && s.wordIs(p.end, "in") && s.wordIs(p.i, "beginning", "start", "close", "end"): // "beginning in 1970"
		return true
	case !of && (s.wantsOf(p) || p.part != 0 && !s.isNightsDay(p.end)):
		return true
	case s.wordIs(p.i, "the") && s.wordIs(p.i+1, "end") && s.wordIs(whole, "the") && s.wordIs(whole+1, "day"): // "at the end of the day": after all
		return true
	}
	return p.later && !of && !s.at(p.end).word.is(thisWord, thatWord, lastWord, nextWord, sameWord, todayWord, weekdayWord)
}

// wantsOf tells whether a stage is a noun, which is one of a time only with "of": "the
// beginning", but "the early 1990s", "end-August".
func (s *dateScanner) wantsOf(p staging) bool {
	noun := s.wordIs(p.i, "the") && !s.wordIs(p.i+1, "early", "late", "mid") ||
		s.wordIs(p.i, "end", "beginning", "start", "close", "onset", "dawn", "outset", "middle", "midst", "latter")
	return noun && p.part == 0 && !p.later && !s.at(p.end).word.is(seasonWord) && !s.hyphen(p.end-1) &&
		!s.wordIs(p.i, "end", "start") && !s.wordIs(p.i+1, "latter", "later")
}

// isNightsDay tells whether a part of the day can be, without "of", of what stands at
// cell i: "the night 8 May", "early morning on".
func (s *dateScanner) isNightsDay(i int) bool {
	return s.at(i).word.is(monthWord, monthShort) || s.at(i).kind == figureCell || s.wordIs(i, "on")
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
	if e.form == stretchOfTime || e.form == recurringTime || e.form == referenceTime || e.Start > s.cells[j].start {
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
	e.Start = s.cells[i].start
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
