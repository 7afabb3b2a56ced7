package dates

import (
	"slices"
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// timelessIdioms are sayings made of words for time that tell none: the
// guidelines of TIDES and TimeML leave them unmarked. "now that" is a conjunction.
var timelessIdioms = [...][]string{
	{"now", "that"},
	{"the", "end", "of", "the", "day"},
	{"end", "of", "the", "day"},
	{"this", "day", "and", "age"},
	{"one", "of", "these", "days"},
	{"one", "of", "those", "days"},
	{"minutes", "of", "fame"},
	{"moments", "of", "fame"},
	{"day", "in"},
	{"day", "out"},
	{"the", "eleventh", "hour"},
	{"eleventh", "hour"},
	{"the", "nick", "of", "time"},
	{"a", "new", "day"},
	{"to", "the", "day"},
	{"carry", "the", "day"},
	{"saved", "the", "day"},
}

// idiom gives the cell after a saying that begins at i or, behind a figure, at
// the cell after it ("fifteen minutes of fame"); i where none does.
func (s *dateScanner) idiom(i int) int {
	if end := s.saying(i); end > i {
		switch {
		case s.wordIs(i, "end") || s.wordIs(i, "the") && s.wordIs(i+1, "end"):
			if i == 0 || !s.wordIs(i-1, "at") || !s.at(end).capital && s.at(end).mark != ',' {
				return i // "by the end of the day"
			}
		case s.wordIs(i, "day") && !s.pairOfDays(i):
			return i
		}
		return end
	}
	if w := s.at(i); w.word.is(numberWord) || w.kind == figureCell {
		if end := s.saying(i + 1); end > i+1 && s.wordIs(i+1, "minutes", "moments") {
			return end
		}
	}
	if s.wordIs(i, "a") && s.wordIs(i+1, "day") && s.wordIs(i-1, "it") && s.wordIs(i-2, "call", "called", "calling", "calls") {
		return i + 2
	}
	return i
}

// saying gives the cell after a saying that begins at i.
func (s *dateScanner) saying(i int) int {
	for _, words := range timelessIdioms {
		j := i
		for j < i+len(words) && s.wordIs(j, words[j-i]) {
			j++
		}
		if j == i+len(words) {
			return j
		}
	}
	return i
}

// pairOfDays tells "day in, day out".
func (s *dateScanner) pairOfDays(i int) bool {
	if s.wordIs(i+1, "in") {
		return s.wordIs(s.skipComma(i+2), "day")
	}
	return s.wordIs(i-1, "in") || s.at(i-1).mark == ',' && s.wordIs(i-2, "in")
}

// outsideTitles leaves out what stands in the title of a work: in a title's letters,
// within marks, and said by nobody ("the hit “A Monday Kind of Rain”").
func (s *story) outsideTitles(document int, found []dateExpression) []dateExpression {
	d := s.documents[document]
	var spoken map[int]bool // where what somebody said begins
	const longest = 120     // bytes of a title
	q := 0
	return slices.DeleteFunc(found, func(e dateExpression) bool {
		for q < len(d.Quoted) && d.Quoted[q].End <= e.Start {
			q++
		}
		if e.form != calendarDate || q == len(d.Quoted) || e.Start < d.Quoted[q].Start {
			return false
		}
		marked := d.Quoted[q]
		words := d.Text[marked.Start:marked.End]
		if marked.Open || marked.Len() > longest || !page.TitleCase(words) {
			return false
		}
		if spoken == nil {
			spoken = map[int]bool{}
			for _, u := range s.quotes {
				for _, p := range u.Passages {
					if p.Article == d.Article.ID {
						spoken[p.Start] = true
					}
				}
			}
		}
		return !spoken[marked.Start] && len(strings.Fields(words)) > 2
	})
}

// isPaper tells what a weekday's newspaper or school may be called after it.
var isPaper = lexicon.OfSort("paper")

// isProgramme tells a weekday that a programme's or a game's name begins with:
// "Saturday Night Live", "Sunday Morning Desk".
func (s *dateScanner) isProgramme(i int) bool {
	part, next := s.at(i+1), s.at(i+2)
	return part.word.is(partWord) && part.capital && part.space && next.kind == wordCell && next.capital && next.space && !s.shouted(i)
}
