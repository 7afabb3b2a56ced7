package dates

import "dateline/briefs/extract/lexicon"

// seasonOf reads "summer", "summer of 1955", "spring 1862". Spring and fall are
// other words too and ask for company; so do seasons with a capital letter.
func (s *dateScanner) seasonOf(i int) int {
	e := dateExpression{season: s.at(i).word.as(seasonWord)}
	j := s.ofYear(&e, i+1)
	if j == i+1 && s.isNoSeason(i) {
		return i
	}
	return s.add(i, s.secondYear(&e, j), e)
}

// isNoSeason tells whether a season's name at cell i, without a year, is another word
// or a part of a name.
func (s *dateScanner) isNoSeason(i int) bool {
	c, b, a := s.at(i), s.at(i-1), s.at(i+1)
	led := s.leadsToSeason(i - 1)
	switch {
	case b.word.is(numberWord): // "for one winter"
		return true
	case a.kind == wordCell && isSeasonal(loweredWord(s.text[a.start:a.end])): // winter quarters
		return true
	case s.wordIs(i-1, "and", "or") && s.at(i-2).word.is(seasonWord) && !c.capital && !s.wordIs(i, "fall"): // "the winter and spring"
		return false
	case s.wordIs(i, "fall"):
		return !led || s.isFallOfOther(i)
	case c.capital && a.capital && a.kind == wordCell && (!led || b.word.is(theWord)): // the Winter Olympics
		return true
	case c.capital && b.capital && b.kind == wordCell && b.word == nil: // the Prague Spring
		return true
	case s.wordIs(i, "spring") && !led && a.kind == wordCell:
		return !s.isSpringNamed(i)
	}
	return false
}

// isSeasonal tells what a season before it makes of another kind, and is no time.
var isSeasonal = lexicon.OfSort("seasonal")

// leadsToSeason tells whether the word at cell i can stand before a season: "last", "in".
func (s *dateScanner) leadsToSeason(i int) bool {
	return s.at(i).word.is(theWord, stageWord, thisWord, lastWord, nextWord, pastWord, comingWord, previousWord, followingWord, sameWord, thatWord, everyWord) ||
		s.wordIs(i, "in", "by", "since", "until", "during", "through", "of")
}

// isFallOfOther tells whether "fall" at cell i is that of prices or a town: "by fall of",
// "the fall of Carthage"; not "in the fall".
func (s *dateScanner) isFallOfOther(i int) bool {
	return s.wordIs(i-1, "of", "by", "to") ||
		s.wordIs(i-1, "the") && (s.wordIs(i+1, "of") || !s.wordIs(i-2, "in", "during", "this", "by", "until", "since", "over", "for", "into", "before", "through"))
}

// isSpringNamed tells whether "spring" at cell i, before a word, is a season all the
// same: "Spring came", "spring training".
func (s *dateScanner) isSpringNamed(i int) bool {
	return s.at(i).capital && (s.tellsOn(i+1) || s.wordIs(i+1, "is", "has", "will", "comes")) ||
		s.wordIs(i+1, "and", "offensive", "campaign", "season", "term", "semester", "training")
}

// secondYear gives the cell after the second year of a winter at cell j, which its
// first names: "1946-47", "1870/1871", "238-237 BC".
func (s *dateScanner) secondYear(e *dateExpression, j int) int {
	sign, c := s.at(j), s.at(j+1)
	if e.year == 0 || !s.hyphen(j) && (sign.mark != '/' || sign.space || c.space) || c.kind != figureCell || c.decimals > 0 || c.grouped {
		return j
	}
	if e.year < 0 && c.number == -e.year-1 { // "the winter of 416–415"
		e.twoYears = true
		return j + 2
	}
	if e.year > 0 && (c.figures == 2 && c.number == (e.year+1)%100 || c.number == e.year+1) {
		e.twoYears = true
		return j + 2
	}
	return j
}
