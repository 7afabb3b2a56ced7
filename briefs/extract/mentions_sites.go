package extract

import (
	"strings"

	"dateline/briefs"
)

// weighSite lets tell that a name is a place's what is told of places: "flew to
// Sulvar", "the streets of Sulvar", "Sulvar, a town of 3,000 people,", "Sulvar, where".
// Nothing need be known of the name.
func (d *namesDocument) weighSite(m *mention, s *sentence) {
	if m.votes.place >= 4 || m.votes.organisation >= 3 || m.title.len() > 0 || d.isAcronym(m) {
		return
	}
	if n := m.last; n+1 < s.last && isPossessiveMark(d.tokens[n].text) && d.words[n+1].has(capital) {
		return // "the Battle of Sulvar's Creek"
	}
	of := max(d.siteAfter(m, s), d.siteBefore(m, s))
	if of == 0 || of < sureSite && (!d.openSite(m) || d.saysWho(m, s)) {
		return
	}
	m.votes.place = sum8(m.votes.place, of)
	m.votes.person = sum8(m.votes.person, -of-1)
	if of == sureSite {
		m.votes.organisation = sum8(m.votes.organisation, -2)
	}
}

// saysWho tells whether an apposition with "a" or "an" says that a name is a person's: "The prize
// went to Poole, a nurse."
func (d *namesDocument) saysWho(m *mention, s *sentence) bool {
	n := m.last + 1
	if n+1 >= s.last || d.tokens[n-1].text != "," || d.tokens[n].text != "a" && d.tokens[n].text != "an" {
		return false
	}
	of, _ := d.kindApposed(n, s)
	return of == briefs.Person
}

// What signs of a place are worth: one that is told of places alone, and one that is
// told of bodies and people too.
const (
	sureSite   = 5
	likelySite = 2
)

// openSite tells a name that need be nobody's: of one word, an openName; of more, one
// that begins with no first name and is borne by nobody who has gone by it.
func (d *namesDocument) openSite(m *mention) bool {
	if m.last-m.first == 1 {
		return d.openName(m) && !d.ofFamily(d.tokens[m.first].text) && !looksPlural(d.tokens[m.first].text)
	}
	return m.votes.person < 4 && !d.words[m.first].has(ordinary|firstName|initial|titleWord|role|eastSurname) && !d.words[m.last-1].has(nameSuffix|orgHead|initial)
}

// siteAfter gives what the words behind a name say for a place.
func (d *namesDocument) siteAfter(m *mention, s *sentence) int8 {
	n := m.last
	if n+1 >= s.last {
		return 0
	}
	text, next := d.tokens[n].text, d.tokens[n+1].text
	switch {
	case text == "," && next == "where":
		return likelySite
	case text == "," && isArticle(next):
		end := d.nounPhraseEnd(n+1, s, false)
		if end > n+2 && d.headsSite(n+2, end) && (d.before(m, s) == "" || d.tokens[m.first-1].text != ",") {
			return sureSite
		}
	case text == "," && next == "in" && n+2 < s.last:
		i := n + 2
		if d.tokens[i].text == "the" {
			i++
		}
		if i < s.last && isPartOfLand(d.tokens[i].text) {
			return sureSite // "Sulvar, in northern Italy,"
		}
	case isTownsfolk(text) && !d.words[n].has(capital):
		return likelySite
	case isPossessiveMark(text) && isTownsOwn(next):
		return likelySite
	}
	return 0
}

// headsSite tells whether a noun phrase's first noun before "of", "in" or its end is one
// for a place to live in: "fishing village on the coast".
func (d *namesDocument) headsSite(i, end int) bool {
	for ; i < end; i++ {
		t := d.tokens[i]
		if t.tag == "IN" || t.text == "," || isClause(t.text) {
			break
		}
		if i+1 < end && isPossessiveMark(d.tokens[i+1].text) {
			i++ // "the town's mayor"
			continue
		}
		if isSettlement(t.text) {
			return i+1 >= end || !strings.HasPrefix(d.tokens[i+1].tag, "NN")
		}
	}
	return false
}

// siteBefore gives what the words before a name say for a place.
func (d *namesDocument) siteBefore(m *mention, s *sentence) int8 {
	p := m.first - 1
	if p < s.first {
		return 0
	}
	before := d.tokens[p].text
	if isPartOfLand(before) && p > s.first && (d.words[p-1].has(locative) || isWayTo(d.tokens[p-1].text)) {
		return sureSite // "in central Sulvar"
	}
	if isTakingPlaces(before) {
		return likelySite
	}
	if p-1 < s.first {
		return 0
	}
	word := strings.ToLower(d.tokens[p-1].text)
	switch before {
	case "to":
		if isWayThere(word) && !(p-2 >= s.first && isAwarded(d.tokens[p-2].text)) {
			return likelySite
		}
		if p-2 >= s.first && d.tokens[p-2].text == "from" && d.words[p-1].has(capital) && d.words[p-1].has(anyPlace) {
			return likelySite // "from Leeds to Sulvar"
		}
	case "from":
		if isWayThere(word) && word != "back" || isMeasureOfWay(word) {
			return likelySite
		}
	case "of":
		switch {
		case isOfTowns(word):
			return sureSite
		case isQuarter(word):
			return likelySite
		}
	case "through", "across", "throughout", "outside", "inside", "into", "in", "near":
		if m.last-m.first > 1 && d.words[p].has(locative) && !isTrusting(word) {
			return likelySite
		}
	}
	return 0
}

func isWayTo(s string) bool { return s == "to" || s == "from" || s == "of" || s == "through" }

// isPartOfLand tells what says in which part of a place something is.
var isPartOfLand = ofSort("part of land")

// isSettlement tells words for places where people live.
var isSettlement = ofSort("settlement")

// isTownsfolk tells those who belong to a place, right behind its name.
var isTownsfolk = ofSort("townsfolk")

// isTownsOwn tells what places have, behind the possessive.
var isTownsOwn = ofSort("towns own")

// isTakingPlaces tells what armies and storms do to places.
var isTakingPlaces = ofSort("taking places")

// isWayThere tells what leads to places, before "to" or "from".
var isWayThere = ofSort("way there")

// isAwarded tells what goes to people, not to places: "The prize went to Tashi Poole".
var isAwarded = ofSort("awarded")

// isMeasureOfWay tells units of length, before "from".
var isMeasureOfWay = ofSort("measure of way")

// isOfTowns tells what places alone have, before "of".
var isOfTowns = ofSort("of towns")

// isQuarter tells what places have, and other things may, before "of".
var isQuarter = ofSort("quarter of")

// isTrusting tells what people put in each other, before "in".
var isTrusting = ofSort("trusting")
