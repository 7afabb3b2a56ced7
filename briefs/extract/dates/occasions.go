package dates

import (
	"strings"

	"dateline/briefs"
)

// occasion reads a day by its place in an event: "opening night", "the second
// day", "day five".
func (s *dateScanner) occasion(i int) int {
	j := i
	the := s.at(j).word.is(theWord)
	if the {
		j++
	}
	e := dateExpression{form: relativeDate, relation: sameOne, unit: unitDay, occasion: true}
	if s.at(j).word.is(ordinalWord) && s.wordIs(j+1, "or", "and") && s.at(j+2).word.is(ordinalWord) {
		j += 2 // "the fourth or fifth day of the feast"
		the = true
	}
	c, n := s.at(j), s.at(j+1)
	day := s.isDayOrPart(j + 1)
	switch {
	case c.word.is(occasionWord) && day:
		if n.capital && !the && s.at(i-1).capital {
			return i // in a name
		}
		return s.add(i, j+2, e)
	case the && c.word.is(ordinalWord) && day && !c.capital && !n.capital:
		if s.wordIs(j+2, "in") && s.wordIs(j+3, "a") || s.wordIs(j+2, "running") {
			return i // "for the third day in a row"
		}
		e.ordered, e.part = true, n.word.as(partWord)
		return s.add(i, j+2, e)
	case !the && c.word.as(unitWord) == int(unitDay) && s.wordIs(j, "day") && n.space && s.dayNumber(i, n):
		e.ordered = true
		return s.add(i, j+2, e)
	}
	return i
}

// isDayOrPart tells whether a day or a part of one stands at cell i, joined to nothing.
func (s *dateScanner) isDayOrPart(i int) bool {
	c := s.at(i)
	if c.kind != wordCell || s.hyphen(i) || s.hyphen(i+1) {
		return false
	}
	return c.word.as(unitWord) == int(unitDay) || c.word.is(partWord) && !c.word.is(clockWord)
}

// dayNumber tells whether a number after "day" says which day of an event:
// "day five of the games".
func (s *dateScanner) dayNumber(i int, n *cell) bool {
	const most = 60
	switch {
	case n.kind == figureCell && (n.number < 1 || n.number > most || n.decimals > 0 || n.grouped):
		return false
	case n.kind != figureCell && (!n.word.is(numberWord) || n.word.as(numberWord) < 1):
		return false
	case s.wordIs(i-1, "from", "since"),
		s.at(i-1).word.is(articleWord, numberWord, everyWord, perWord, thisWord, thatWord, sameWord, nextWord, previousWord, followingWord, ordinalWord):
		return false
	}
	return s.ends(i+2) || s.at(i+2).word.is(prepositionWord)
}

// occasion resolves one: by the date that stands beside it ("Saturday, the
// opening night"), or else the day, of one of several the month, that the story
// told of.
func (a *dateAnchor) occasion(i int) (dateMoment, briefs.DateBasis) {
	e := &a.found[i]
	if i+1 < len(a.found) {
		if n := &a.found[i+1]; n.hasDayAndMonth() && a.document.Text[e.End:n.Start] == ", " {
			c := civilDate{n.year, n.month, n.day}
			basis := briefs.Context
			if c.year == 0 {
				c.year, _ = a.yearOf(n)
			}
			return c.moment(), basis
		}
	}
	base, basis := a.then()
	if e.ordered && !a.beside(i) {
		base = base.month1()
	}
	return a.daysFrom(e, base, 0, basis)
}

// beside tells whether nothing but a comma stands between an expression and the
// one before it.
func (a *dateAnchor) beside(i int) bool {
	return i > 0 && strings.TrimSpace(a.document.Text[a.found[i-1].End:max(a.found[i-1].End, a.found[i].Start)]) == ","
}

// holiday reads a day with a name, and its year.
func (s *dateScanner) holiday(i int) int {
	c := s.at(i)
	if c.kind == figureCell {
		if s.isNineEleven(i) {
			return s.add(i, i+3, dateExpression{holiday: "2001-09-11"})
		}
		return i
	}
	if !c.word.is(holidayWord) || !c.capital {
		return i
	}
	for _, h := range c.word.holidays {
		j, named := s.restOfName(i+1, h.rest)
		if !named {
			continue
		}
		if next := s.fullDate(j, 0); next > j { // "Palm Sunday, 29 March 1461"
			s.found[len(s.found)-1].Start = c.start
			return next
		}
		e := dateExpression{holiday: h.rule}
		if n := len(s.found); n > 0 && s.found[n-1].isPlainYear() && s.found[n-1].End == s.at(i-1).end {
			e.year = s.found[n-1].year // "the 1916 Easter Rising"
		}
		return s.add(i, s.withYear(&e, j), e)
	}
	return i
}

// isNineEleven tells "9/11", the one holiday in figures, at cell i.
func (s *dateScanner) isNineEleven(i int) bool {
	d := s.at(i + 2)
	return s.at(i).number == 9 && s.at(i+1).mark == '/' && d.number == 11 && d.figures == 2 && d.decimals == 0 && !d.space && s.at(i+3).mark != '/'
}

// restOfName reads the parts of a name at cell i and gives the cell after them.
func (s *dateScanner) restOfName(i int, rest []string) (next int, ok bool) {
	for _, part := range rest {
		switch p := s.at(i); {
		case p.mark == '\'' && part == "'", p.kind == markCell && s.text[p.start:p.end] == part, p.kind == wordCell && s.wordIs(i, part):
			i++
		case part != ".": // the stop of "St." may be left out
			return i, false
		}
	}
	return i, true
}
