package dates

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
	k := i - s.articleBefore(i)
	if next := s.ofMonthTold(j); next > j {
		return s.add(k, next, dateExpression{day: day, of: sameOne})
	}
	if s.followsDay(k) {
		return s.add(k, j, dateExpression{day: day})
	}
	if !s.isDayOfMonth(i, j) {
		return i
	}
	return s.add(i-1, j, dateExpression{day: day})
}

// ofMonthTold gives the cell after "of that month", "of the same month" at i, or i.
func (s *dateScanner) ofMonthTold(i int) int {
	if !s.wordIs(i, "of") || !s.wordIs(i+1, "that", "the") {
		return i
	}
	j := i + 2
	if s.wordIs(j, "same") {
		j++
	}
	if !s.wordIs(j, "month") {
		return i
	}
	return j + 1
}

// followsDay tells whether "and" joins what begins at cell i to a day alone that was
// just read: "on the 5th and 7th".
func (s *dateScanner) followsDay(i int) bool {
	n := len(s.found)
	if n == 0 || !s.wordIs(i-1, "and") {
		return false
	}
	p := &s.found[n-1]
	return p.day != 0 && p.month == 0 && p.End == s.at(i-2).end
}

// isDayOfMonth tells whether the number in the cells [i,j) is a day by what stands
// before and behind it: "on the 5th", "the night of the 5th", "from the 5th to"; not
// "for the 12th time", "on the 5th floor".
func (s *dateScanner) isDayOfMonth(i, j int) bool {
	if !s.wordIs(i-1, "the") || !s.wordIs(i-2, "on", "by", "until", "till", "since", "from", "of", "to", "for", "throughout") {
		return false
	}
	switch b, a := s.at(i-2), s.at(j); {
	case s.wordIs(i-2, "for") && !s.ends(j):
		return false
	case b.capital && a.capital && a.word == nil && !s.wordIs(j, numberedBodies...):
		return true // "On the 18th Quill left"
	case s.wordIs(i-2, "of"):
		before := s.at(i - 3).word
		return before.is(partWord) || before.is(stageWord) && s.ends(j)
	case s.wordIs(i-2, "from", "to", "by"):
		return s.ends(j) || s.tellsOn(j) || s.wordIs(j, "to", "until")
	}
	return s.ends(j) || s.at(j).word.is(prepositionWord) || s.tellsOn(j)
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
var numberedBodies = []string{
	"army", "corps", "division", "infantry", "brigade", "cavalry", "regiment", "battalion", "squadron", "fleet", "panzer", "guards", "hussars", "lancers",
	"avenue", "street", "congress", "century", "amendment", "district", "ward", "parallel",
}

// tellsOn tells whether a word goes on telling after a day: one that opens a
// clause, or the verb of what was done then.
func (s *dateScanner) tellsOn(i int) bool {
	if s.wordIs(i, "the", "he", "she", "both", "all", "nobody", "there", "some", "most", "no", "they", "it", "a", "an") ||
		s.wordIs(i, "his", "her", "their", "when", "after", "before", "was", "were", "had", "took", "began", "fell", "came") ||
		s.wordIs(i, "met", "made", "left", "went", "broke", "won", "lost", "set", "saw", "sank", "drove") {
		return true
	}
	c := s.at(i)
	const fewest = 5 // letters of a past tense: "moved"
	return c.kind == wordCell && !c.capital && c.end-c.start >= fewest && s.text[c.end-2:c.end] == "ed"
}
