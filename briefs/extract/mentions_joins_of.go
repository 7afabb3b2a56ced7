package extract

import "strings"

// The small words that stand within the names of bodies, between one run and the next.

// joinsOf goes over "of", "for", "on", "and" and "the" within an
// organisation's name: "Union of Rationalist Atheists and Agnostics". It gives
// the token after the next run's first word, or end where nothing joins.
func (f *nameFinder) joinsOf(first, end int) int {
	next := end + 1
	if next >= f.until || !f.joined(end-1) || !f.joined(end) {
		return end
	}
	if t := f.tokens[next].text; (t == "the" || t == "a") && f.joined(next) && next+1 < f.until {
		next++
	}
	if !f.capitalAt(next) || f.words[next].has(bareTitle) {
		return end
	}
	if end-first > 1 && isFamilyPlace(f.tokens[end-1].text) && f.words[end-2].has(firstName) && !f.words[end-2].has(ordinary) {
		return end // "Judge Ellen Park of …"
	}
	joins := false
	switch f.linkAt(end) {
	case "of":
		joins = f.joinsByOf(first, end, next)
	case "for", "against", "without", "across", "beyond":
		joins = f.bodyEndsAt(end) && !f.words[next].has(firstName) || f.isGathering(first, end, next) || f.behindGroup(first)
	case "on":
		joins = f.tokens[next-1].text != "a" && f.bodyEndsAt(end) && isCouncil(f.tokens[end-1].text) && !f.words[next].has(firstName)
	case "at":
		joins = f.within(first, end, "of") && isUniversity(f.tokens[first].text) &&
			(f.words[next].has(anyPlace|phraseStart) || !f.words[next].has(firstName|ordinary|titleWord))
	case "and":
		joins = f.joinsByAnd(first, end, next)
	}
	if joins {
		return next + 1
	}
	return end
}

// linkAt gives the small word at a token, which some names have with a capital: "Center On Power
// and Water", "Mothers Against Guns".
func (f *nameFinder) linkAt(i int) string {
	switch link := f.tokens[i].text; link {
	case "On":
		if isCouncil(f.tokens[i-1].text) {
			return "on"
		}
		return link
	case "Against":
		return "against"
	case "Without":
		return "without"
	case "For":
		return "for"
	case "Across":
		return "across"
	case "Beyond":
		return "beyond"
	default:
		return link
	}
}

// bodyEndsAt tells whether the word before a token is one that bodies' names end with.
func (f *nameFinder) bodyEndsAt(end int) bool {
	head := f.words[end-1]
	return head.has(orgHead|weakHead) && !head.has(titleWord)
}

// joinsByOf tells whether "of" goes on with a body's or place's name.
func (f *nameFinder) joinsByOf(first, end, next int) bool {
	head, text := f.words[end-1], f.tokens[end-1].text
	if next == end+1 && f.branchOfState(first, end, next) {
		return true
	}
	n := max(f.phrase(next), 1)
	if f.phraseFlags(next, next+n).has(anyPlace) && !isFirmEnd(text) && !f.words[first].has(firstName|titleWord|role) && f.firmEndsAt(next+n-1) {
		return true // "Gold Fields of South Africa Ltd"
	}
	if isFirmEnd(text) && text != "Co" && text != "Co." && text != "Cos." && f.words[next].has(country|state) && !f.allOrdinary(first, next-2) {
		return false // "Toshibo Corp. of Japan", but "Radio Corp. of America"
	}
	return f.bodyEndsAt(end) || head.has(placeHead) || head.has(folk) && head.has(capital) && isDaughters(text)
}

// branchOfState tells a body's letters before the state that its branch is in: "ACLU of Vermont".
func (f *nameFinder) branchOfState(first, end, next int) bool {
	w := f.words[first]
	return end-first == 1 && w.has(knownOrg) && w.has(allCaps) && !w.has(freeCap) && f.words[next].has(state)
}

// behindGroup tells whether a word for a body stands right before a name, or before its comma: "the
// campaign group Grey Shirts for Schools".
func (f *nameFinder) behindGroup(first int) bool {
	p := first - 1
	if p > f.from && f.tokens[p].text == "," {
		p--
	}
	return p >= f.from && f.words[p].has(groupNoun) && !f.words[p].has(capital)
}

// isGathering tells a plural that a cause follows: "Students for …", "Mothers
// Against …".
func (f *nameFinder) isGathering(first, end, next int) bool {
	w, t := f.words[end-1], f.tokens[end-1]
	if !strings.HasSuffix(t.text, "s") || !w.has(capital) || !w.has(ordinary|demonym) || w.has(firstName|surname|thing|anyPlace) {
		return false
	}
	if w.has(freeCap) && end-first == 1 && (!f.words[next].has(ordinary) || f.words[next].has(firstName|surname)) {
		return false
	}
	return strings.HasSuffix(t.tag, "S") || w.has(demonym|folk|rolesPlural)
}
