package dates

// set reads how often something is: "every day", "Tuesdays", "each year",
// "weekly", "per month".
func (s *dateScanner) set(i int) int {
	c := s.at(i)
	w := c.word
	switch {
	case w.is(weekdaysWord):
		if !c.capital {
			return i
		}
		return s.add(i, i+1, dateExpression{form: recurringTime, value: everyWeekday(w.as(weekdaysWord))})
	case w.is(frequencyWord):
		if c.capital && (s.at(i+1).capital && s.at(i+1).space || s.at(i-1).capital && s.at(i-1).kind == wordCell) {
			return i // the Daily Mail
		}
		return s.add(i, i+1, dateExpression{form: recurringTime, value: frequencies[w.as(frequencyWord)]})
	}
	return s.every(i)
}

// every reads what stands after "every", "each" and "per" at cell i.
func (s *dateScanner) every(i int) int {
	j := i + 1
	times := 1
	switch {
	case s.wordIs(j, "single"):
		j++
	case s.wordIs(j, "other", "second") && s.at(j+1).word.is(unitWord, weekdayWord, monthWord):
		times = 2
		j++
	}
	n := s.at(j)
	switch {
	case n.word.is(weekdayWord):
		return s.add(i, j+1, dateExpression{form: recurringTime, value: everyWeekday(n.word.as(weekdayWord))})
	case n.word.is(monthWord) && n.capital:
		return s.add(i, j+1, dateExpression{form: recurringTime, value: everyMonth(n.word.as(monthWord))})
	case n.word.is(holidayWord) && n.capital:
		return s.everyHoliday(i, j)
	case n.word.is(seasonWord):
		return s.add(i, j+1, dateExpression{form: recurringTime, value: "XXXX-" + seasonCodes[n.word.as(seasonWord)]})
	case n.word.is(partWord):
		return s.add(i, j+1, dateExpression{form: recurringTime, value: "XXXX-XX-XXT" + partCodes[n.word.as(partWord)]})
	case s.wordIs(j, "day") && s.wordIs(j+1, "life", "lives"):
		return i // everyday life
	case n.word.is(unitWord) && timeUnit(n.word.as(unitWord)) >= unitHour:
		u := timeUnit(n.word.as(unitWord))
		return s.add(i, j+1, dateExpression{form: recurringTime, value: timeAmount{whole: times}.of(u)})
	}
	if q, k := s.quantity(j); k > j && s.at(k).word.is(unitsWord) {
		return s.add(i, k+1, dateExpression{form: recurringTime, value: q.of(timeUnit(s.at(k).word.as(unitsWord)))})
	}
	return i
}

// everyHoliday reads the holiday at cell j: "every Christmas".
func (s *dateScanner) everyHoliday(i, j int) int {
	n := len(s.found)
	next := s.holiday(j)
	if next == j || s.found[n].year != 0 {
		s.found = s.found[:n]
		return i
	}
	value := "XXXX"
	if r := s.found[n].holiday; len(r) == len("12-25") && r[2] == '-' {
		value = "XXXX-" + r
	}
	s.found = s.found[:n]
	return s.add(i, next, dateExpression{form: recurringTime, value: value})
}
