package extract

import "strings"

// The words beside a name that tell of what kind it is: see weighBefore and
// weighAfter.

// isMatch tells what teams do to each other.
var isMatch = ofSort("match")

// isCraft tells words for what bears a name and is nobody.
var isCraft = ofSort("craft")

// isRuler tells offices that are held over a place.
var isRuler = ofSortFolded("ruler")

// isMembers tells what people are of a body, and hardly of a person.
var isMembers = ofSort("members")

// isWorking tells verbs for what people do at a firm or school.
var isWorking = ofSort("working")

// isSeatHolder tells those who sit for a place: "the congressman for Basilan".
var isSeatHolder = ofSort("seat holder")

// isOffspring tells words for more than one child or brother or sister.
var isOffspring = ofSort("offspring")

// isNamedAfter tells what is named after people, written small after the name.
var isNamedAfter = ofSort("named after")

// isFirmsOwn tells what only firms have.
var isFirmsOwn = ofSort("firms own")

// isAnybody tells words for people of whom nothing else is said.
var isAnybody = ofSort("anybody")

// goesBy tells whether the words before a name say that somebody goes by it: "a man
// named Doe", "a woman who gave her name only as Doe", "who gave only her first name, Ana,".
func (d *namesDocument) goesBy(m *mention, s *sentence) bool {
	i := m.first - 1
	if i <= s.first {
		return false
	}
	switch d.tokens[i].text {
	case "as", "was":
		return d.goesAs(i-1, m, s)
	case ",":
		return i-2 > s.first && d.tokens[i-1].text == "name" && (d.tokens[i-2].text == "first" || d.tokens[i-2].text == "last" || isHisOrHer(d.tokens[i-2].text))
	case "named":
		return isAnybody(d.tokens[i-1].text) || d.words[i-1].has(role) && !d.words[i-1].has(groupNoun|capital) && d.mayGoBy(m)
	}
	return false
}

// goesAs tells whether the words that end at a token, before "as" and a name, say that somebody goes by
// it: "gave her name as Doe", "identified only as Doe", "introduced himself as Doe".
func (d *namesDocument) goesAs(i int, m *mention, s *sentence) bool {
	only := false
	for i > s.first && (d.tokens[i].text == "only" || d.tokens[i].text == "simply" || d.tokens[i].text == "just") {
		only = true
		i--
	}
	if i <= s.first {
		return false
	}
	switch text := d.tokens[i].text; text {
	case "identified":
		return m.last-m.first == 1 && (d.openName(m) || only && d.mayGoBy(m)) // "the driver, identified as Fermín,"
	case "himself", "herself":
		by := d.tokens[i-1].text
		return (by == "identified" || by == "introduced") && d.mayGoBy(m)
	default:
		return text == "name" && isHisOrHer(d.tokens[i-1].text)
	}
}

// mayGoBy tells a name of one word, or of a first name and another, that nothing else is called by.
func (d *namesDocument) mayGoBy(m *mention) bool {
	w := d.words[m.first]
	return w.has(firstName) && !w.has(anyPlace|knownOrg) || m.last-m.first == 1 && d.openName(m)
}

// isWhence tells the prepositions by which people are said to be of a place.
func isWhence(s string) bool { return s == "from" || s == "in" || s == "near" }

func isOfWhat(s string) bool { return s == "of" || s == "for" || s == "at" || s == "with" }

func isAge(s string) bool {
	return len(s) > 0 && len(s) <= 3 && strings.Trim(s, "0123456789") == "" && s < "99" || len(s) == 2
}

// bearerAfter gives where the name of a post's bearer begins in a run that begins
// with what the post is of: "councillor for Thame Hilary Poole", "Minister for
// Northern Affairs Neville Poole". It is 0 where none does.
func (f *nameFinder) bearerAfter(first, end int) int {
	if first-2 < f.from || end-first < 3 || f.words[first].has(firstName|titleWord) {
		return 0
	}
	of := first - 1
	if f.tokens[of].text == "the" && of-2 >= f.from {
		of-- // "Leader of the Opposition Ewout Poole"
	}
	switch f.tokens[of].text {
	case "for", "of":
	default:
		return 0
	}
	if post := f.words[of-1]; !post.has(role|titleWord) && describes(f.tokens[of-1].text) != "person" {
		return 0
	}
	if f.words[end-1].has(orgHead | weakHead | placeHead) {
		return 0
	}
	for i := first + 1; i+1 < end; i++ {
		w, before := f.words[i], f.words[i-1]
		if w.has(firstName) && !w.has(ordinary|anyPlace|demonym|titleWord|orgHead|placeHead|thing) && !before.has(nameParticle|titleWord|modifier|firstName|initial) &&
			!isPlaceFirst(f.tokens[i-1].text) {
			return i
		}
		if i+2 == end && f.unheard(i) && f.tokens[of-1].text != "member" && f.fieldEndsAt(first, i) && !f.words[end-1].has(anyPlace|demonym) {
			return i // "Minister of Health Ewout Poole"
		}
	}
	return 0
}

// fieldEndsAt tells whether what a post is of, from token first on, ends right before a token.
func (f *nameFinder) fieldEndsAt(first, i int) bool {
	before := f.words[i-1]
	return first+f.phrase(first) == i || before.has(ordinary|anyPlace) && !before.has(modifier|nameParticle|firstName|initial)
}

func isHisOrHer(word string) bool {
	g := pronounGender(word)
	return g == male || g == female
}
