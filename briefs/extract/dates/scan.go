package dates

import (
	"sync"

	"dateline/briefs/extract/page"
)

// dateScanner finds the time expressions of one text in a single pass over its
// cells. Each rule looks at a bounded number of cells, so the time is linear.
type dateScanner struct {
	text      string
	cells     []cell
	rules     []ruleRow
	found     []dateExpression
	brackets  int // open round brackets at the cell being read
	eraYears  int // the year BC last read; 0: none yet
	adYears   int // the year AD before 1000 last read; 0: none yet
	centuryBC int // the century BC last read; 0: none, or one AD since
	depth     int // how many stages are being read: "the end of the early …"
}

// beyondText stands for what lies before and after the text.
var beyondText cell

// at is the cell i, or one that is nothing.
func (s *dateScanner) at(i int) *cell {
	if i < 0 || i >= len(s.cells) {
		return &beyondText
	}
	return &s.cells[i]
}

// dateRule reads an expression that begins at cell i, adds it (or several) to what
// was found and gives the cell after it; i itself where there is none.
type dateRule func(s *dateScanner, i int) int

// scan runs the rules at every cell that can begin an expression.
func (s *dateScanner) scan() {
	for i := 0; i < len(s.cells); {
		c := &s.cells[i]
		switch {
		case c.kind == breakCell:
			s.brackets = 0
		case c.mark == '(':
			s.brackets++
		case c.mark == ')' && s.brackets > 0:
			s.brackets--
		}
		if next := s.idiom(i); next > i {
			i = next
		} else if next := s.begin(i); next > i {
			i = next
		} else {
			i++
		}
	}
}

// ruleRow is which kinds of words can open which rules, the longest first.
type ruleRow struct {
	opens uint64
	rules []dateRule
}

// dateRules are the rules for words; those for figures stand in begin. A row is
// tried where the rows before it found nothing.
var dateRules = sync.OnceValue(func() []ruleRow {
	return []ruleRow{
		{kinds(prepositionWord), []dateRule{(*dateScanner).phrase}},
		{kinds(holidayWord), []dateRule{(*dateScanner).holiday}},
		{kinds(approxWord), []dateRule{(*dateScanner).approximate}},
		{kinds(theWord, ordinalWord, occasionWord, stageWord, lastWord), []dateRule{(*dateScanner).within}},
		{kinds(theWord, stageWord, restWord, agoWord, partWord), []dateRule{(*dateScanner).staged}},
		{kinds(theWord, thisWord, lastWord, nextWord, pastWord, comingWord, previousWord, followingWord, sameWord, thatWord,
			thoseWord, currentWord, recentWord, latestWord), []dateRule{(*dateScanner).determined}},
		{kinds(monthWord, monthShort), []dateRule{(*dateScanner).monthDay}},
		{kinds(weekdayWord, weekdayShort), []dateRule{(*dateScanner).weekdayDate}},
		{kinds(weekdaysWord, everyWord, perWord, frequencyWord), []dateRule{(*dateScanner).set}},
		{kinds(ordinalWord, decadeWord, numberWord), []dateRule{(*dateScanner).decadeOrCentury, (*dateScanner).quarterOf}},
		{kinds(clockWord, numberWord), []dateRule{(*dateScanner).wordClock}},
		{kinds(numberWord, fuzzyWord, articleWord, halfWord, unitsWord, longWord), []dateRule{(*dateScanner).stretch}},
		{kinds(theWord, occasionWord, unitWord, ordinalWord), []dateRule{(*dateScanner).occasion}},
		{kinds(unitWord, partWord), []dateRule{(*dateScanner).unitWith}},
		{kinds(seasonWord), []dateRule{(*dateScanner).seasonOf}},
		{kinds(todayWord, tonightWord, refWord, currentWord, recentWord), []dateRule{(*dateScanner).deictic}},
		{kinds(yearPointWord, overnightWord, allWord), []dateRule{(*dateScanner).oneWord}},
		{kinds(eraWord), []dateRule{(*dateScanner).eraYear}},
		{kinds(fiscalWord), []dateRule{(*dateScanner).fiscalYear}},
	}
})

// begin tries the rules that the cell's kind calls for.
func (s *dateScanner) begin(i int) int {
	c := &s.cells[i]
	switch {
	case c.kind == figureCell:
		return s.first(i, (*dateScanner).isoDate, (*dateScanner).slashDate, (*dateScanner).clockTime, (*dateScanner).holiday,
			(*dateScanner).dayMonth, (*dateScanner).dayAlone, (*dateScanner).decadeOrCentury, (*dateScanner).quarterOf,
			(*dateScanner).stretch, (*dateScanner).plainYear)
	case c.mark == '\'':
		return s.clippedYear(i)
	case c.word == nil:
		return i
	}
	for _, row := range s.rules {
		if c.word.kinds&row.opens == 0 {
			continue
		}
		if next := s.first(i, row.rules...); next > i {
			return next
		}
	}
	return i
}

// first runs rules until one finds something.
func (s *dateScanner) first(i int, rules ...dateRule) int {
	for _, r := range rules {
		if next := r(s, i); next > i {
			return next
		}
	}
	return i
}

// add notes an expression of the cells [from,to).
func (s *dateScanner) add(from, to int, e dateExpression) int {
	e.Span = page.Span{Start: s.cells[from].start, End: s.cells[to-1].end}
	e.bracketed = s.brackets > 0
	if e.year < 0 && !e.decade && !e.century {
		s.eraYears = -e.year
	}
	if e.year > 0 && e.year < 1000 && !e.decade && !e.century {
		s.adYears, s.centuryBC = e.year, 0
	}
	s.found = append(s.found, e)
	return to
}

// hyphen tells whether cell i is a dash that joins words.
func (s *dateScanner) hyphen(i int) bool {
	c := s.at(i)
	return c.mark == '-' && !c.space && !s.at(i+1).space && s.at(i+1).kind != noCell
}

// skipHyphen gives the cell after a joining dash at i, or i.
func (s *dateScanner) skipHyphen(i int) int {
	if s.hyphen(i) {
		return i + 1
	}
	return i
}

// skipStop gives the cell after the full stop of an abbreviation at i, or i.
func (s *dateScanner) skipStop(i int) int {
	if c := s.at(i); c.mark == '.' && !c.space {
		return i + 1
	}
	return i
}

// skipComma gives the cell after a comma at i, or i.
func (s *dateScanner) skipComma(i int) int {
	if s.at(i).mark == ',' {
		return i + 1
	}
	return i
}

// wordIs tells whether cell i is the given lower-case word, however printed.
func (s *dateScanner) wordIs(i int, words ...string) bool {
	c := s.at(i)
	if c.kind != wordCell {
		return false
	}
	t := s.text[c.start:c.end]
	for _, w := range words {
		if len(w) == len(t) && equalFold(t, w) {
			return true
		}
	}
	return false
}

// equalFold compares ASCII letters without their case.
func equalFold(a, lower string) bool {
	for i := range len(a) {
		c := a[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		if c != lower[i] {
			return false
		}
	}
	return true
}

// afterPreposition tells whether a preposition or "and", "or" stands before i.
func (s *dateScanner) afterPreposition(i int) bool {
	w := s.at(i - 1).word
	return w.is(prepositionWord, jointWord)
}

// possessive gives the cell after an apostrophe and s at i, or i.
func (s *dateScanner) possessive(i int) int {
	if s.at(i).mark == '\'' && s.wordIs(i+1, "s") && !s.at(i+1).space {
		return i + 2
	}
	return i
}
