package extract

import (
	"strings"

	"dateline/briefs"
)

// weighTold lets what is told of a name right after it say of what kind it is:
// "Suharto, the head of the agency,", "Memorial, a rights group", "Lugano are
// through", "the Formula channel".
func (d *namesDocument) weighTold(m *mention, s *sentence) {
	if d.goesBy(m, s) {
		m.votes.person = sum8(m.votes.person, 4)
	}
	if p := m.first - 1; d.betweenCommas(m, s) && d.openName(m) && !d.words[m.first].has(ordinary|allCaps) {
		if sp := d.endsAtComma(p, m, s); sp.len() > 0 && d.headKind(sp) == briefs.Person {
			m.votes.person = sum8(m.votes.person, 3) // "The Minister of Security, Wiryanto, announced"
		}
	}
	if d.basedBefore(m.first-1, s) && d.openName(m) {
		m.votes.organisation = sum8(m.votes.organisation, 3) // "Memphis-based Global Paper"
		m.votes.person = sum8(m.votes.person, -3)
	}
	n := m.last
	if m.votes.person >= 3 && d.builtThing(m, s) {
		m.votes.person = sum8(m.votes.person, -8) // "Grant Park, which opened in 1970"
		if d.words[m.last-1].has(orgHead) {
			m.votes.organisation = sum8(m.votes.organisation, 4)
		} else {
			m.votes.place = sum8(m.votes.place, 4)
		}
	}
	if n+1 >= s.last || m.votes.person >= 4 || m.votes.organisation >= 4 || m.votes.place >= 3 {
		return
	}
	text, next := d.tokens[n].text, d.tokens[n+1].text
	switch {
	case text == "," && next == "which":
		m.votes.person = sum8(m.votes.person, -3)
		if d.bodysActAt(n+2, s) {
			m.votes.organisation = sum8(m.votes.organisation, 3) // "Orka, which runs the plant"
		}
	case text == "," && (isDeterminer(next) || next == "once" || n+2 < s.last && isPossessiveMark(d.tokens[n+2].text) && d.words[n+1].has(anyPlace)):
		d.weighApposition(m, s, n+1)
	case m.votes.person < 4 && !(m.last-m.first == 1 && d.words[m.first].has(ordinary) && !d.words[m.first].has(knownOrg)) && d.tradesAfter(n, s):
		m.votes.organisation = sum8(m.votes.organisation, 3)
		m.votes.person = sum8(m.votes.person, -4)
	case isPluralVerb(text) && d.isOneOnly(m, s):
		m.votes.person = sum8(m.votes.person, -4)
		if last := d.tokens[m.last-1].text; m.last-m.first > 1 || !strings.HasSuffix(last, "s") && !d.words[m.first].has(ordinary) {
			m.votes.organisation = sum8(m.votes.organisation, 3)
		}
	case (d.actsAsMany(m, s) || d.winsSeats(n, s) || d.shedsJobs(n, s)) && d.openName(m) && d.isOneOnly(m, s):
		m.votes.person = sum8(m.votes.person, -4)
		m.votes.organisation = sum8(m.votes.organisation, 3)
	case d.calledBehind(m, text, next, s):
		m.votes.person = sum8(m.votes.person, -3)
		m.votes.organisation = sum8(m.votes.organisation, 3)
	}
}

// calledBehind tells what a body is, written small right behind its name: "the Formula channel", "the
// Amaq news agency".
func (d *namesDocument) calledBehind(m *mention, text, next string, s *sentence) bool {
	if m.first == s.first || m.votes.place >= enough || d.words[m.first-1].has(role|titleWord) || d.words[m.first].has(anyPlace|demonym) || d.ofPeople(m) {
		return false
	}
	if text == "movement" && d.words[m.first].has(ordinary) {
		return false
	}
	return isBodysNoun(text) || isBodysNoun(next) && isOfABody(text) || d.stationsAir(m, text)
}

// stationsAir tells "radio" and the like behind letters, or behind whom somebody told: "told Halden radio".
func (d *namesDocument) stationsAir(m *mention, text string) bool {
	if text != "radio" && text != "television" && text != "TV" {
		return false
	}
	return d.isAcronym(m) || d.tokens[m.first-1].text == "told" && !d.words[m.first].has(ordinary)
}

// builtThing tells a name that ends as places' and bodies' do from what nobody is or does
// that is told of it: "which", "was built".
func (d *namesDocument) builtThing(m *mention, s *sentence) bool {
	if !d.words[m.last-1].has(placeHead|orgHead|weakHead|siteNoun) || m.last-m.first != 2 || m.title.len() > 0 || m.last+1 >= s.last {
		return false
	}
	next := d.tokens[m.last+1].text
	switch d.tokens[m.last].text {
	case ",":
		return next == "which"
	case "was", "is":
		return isFounding(next) || next == "built"
	}
	return false
}

// basedBefore tells where a body sits, before its name: "Memphis-based".
func (d *namesDocument) basedBefore(p int, s *sentence) bool {
	return p > s.first && (strings.HasSuffix(d.tokens[p].text, "-based") || d.tokens[p].text == "based" && d.tokens[p-1].text == "-")
}

// betweenCommas tells one word between two commas.
func (d *namesDocument) betweenCommas(m *mention, s *sentence) bool {
	p := m.first - 1
	return m.last-m.first == 1 && p > s.first && d.tokens[p].text == "," && m.last < s.last && d.tokens[m.last].text == ","
}

// kindApposed gives what kind of thing the head noun of an apposition is a word for, which begins at
// token n, and the token behind it; n where none that a mark ends stands there.
func (d *namesDocument) kindApposed(n int, s *sentence) (briefs.EntityKind, int) {
	end := d.nounPhraseEnd(n, s, false)
	if end <= n || end < s.last && !strings.ContainsAny(d.tokens[end].text[:1], ",.;(") {
		return "", n
	}
	return d.headKind(span{d.tokens[n].start, d.tokens[end-1].end}), end
}

// bodysActAt tells what only bodies do or have done, from token i on: "runs", "had bid".
func (d *namesDocument) bodysActAt(i int, s *sentence) bool {
	if i >= s.last {
		return false
	}
	text := d.tokens[i].text
	return isBodysAct(text) || i+1 < s.last && (text == "had" || text == "has") && isBodysDeed(d.tokens[i+1].text)
}

// weighApposition reads what stands after a comma, from token n on: its head
// noun is one for people or for bodies.
func (d *namesDocument) weighApposition(m *mention, s *sentence, n int) {
	of, end := d.kindApposed(n, s)
	if end <= n {
		return
	}
	if d.tokens[n].text == "its" && of == briefs.Person {
		if isEither(d.tokens[end-1].text) && m.votes.person < 3 {
			m.votes.organisation = sum8(m.votes.organisation, 3) // "Orka, its German partner"
		}
		return // "Dealtree, its auditor" may be a firm
	}
	before := ""
	if m.first > s.first {
		before = d.tokens[m.first-1].text
	}
	switch of {
	case briefs.Organisation:
		m.votes.organisation = sum8(m.votes.organisation, 3)
		m.votes.person = sum8(m.votes.person, -3)
	case briefs.Person:
		if m.votes.person < 3 && (isEither(d.tokens[end-1].text) || d.words[m.last-1].has(orgHead|weakHead|placeHead) && d.saysEither(n, end)) {
			return // "Komeito, the bloc's junior partner"
		}
		if d.words[m.first].has(ordinary|allCaps) && m.last-m.first == 1 || isWhence(before) || before == "at" || before == "to" && !d.saysWho(m, s) {
			return // "in Leeds, the president of the firm,"
		}
		m.votes.person = sum8(m.votes.person, 3)
	}
}

// isBodysAct tells what only bodies do, of what "which" is said of.
var isBodysAct = ofSort("bodys act")

// isBodysDeed tells what bodies have done: "Orka, which had bid for the plant".
var isBodysDeed = ofSort("bodys deed")

// isPluralVerb tells verbs that a name takes only where it is a team's or other
// body's: "Lugano are through".
func isPluralVerb(s string) bool { return s == "are" || s == "were" || s == "have" }

// actsAsMany tells what one name does to what is theirs: "Halden extended their lead",
// "Gospel Machine brought out their third album".
func (d *namesDocument) actsAsMany(m *mention, s *sentence) bool {
	const far = 3 // tokens
	n := m.last
	if tag := d.tokens[n].tag; tag != "VBD" && tag != "VBZ" && tag != "VBP" || d.words[n].has(capital) {
		return false
	}
	for i := n + 1; i < min(s.last, n+far); i++ {
		if d.tokens[i].text == "their" || d.tokens[i].text == "its" && isDoneToIts(d.tokens[i-1].text) {
			return true
		}
		if tag := d.tokens[i].tag; tag != "RP" && tag != "RB" && tag != "VBN" && tag != "VBD" && tag != "IN" {
			return false
		}
	}
	return false
}

// isDoneToIts tells what bodies do to what is theirs: "Orka cut its forecast".
var isDoneToIts = ofSort("does to its")

// isOneOnly tells whether a name is the subject by itself: no "and" or comma
// stands before it, nor a question's verb.
func (d *namesDocument) isOneOnly(m *mention, s *sentence) bool {
	if m.first == s.first {
		return true
	}
	switch before := d.tokens[m.first-1]; before.text {
	case "and", "or", ",", "&", "of", "in", "from", "at", "for", "to", "with", "by", "nor", "than", "near", ")":
		return false
	default:
		return !isPossessiveMark(before.text)
	}
}

// isCalledBody tells whether a noun for somebody's body stands before a name and
// a comma that ends at token p: "his party, the Janatha Front", "Correa's party,".
func (d *namesDocument) isCalledBody(p int, s *sentence) bool {
	if strings.EqualFold(d.tokens[p].text, "the") {
		p--
	}
	if p-2 < s.first || d.tokens[p].text != "," || !d.words[p-1].has(groupNoun) || d.words[p-1].has(capital) {
		return false
	}
	if d.lettersAlone(p+1, s) {
		return true // "the Spanish accident commission, CIAE,"
	}
	const far = 4 // tokens
	for i := p - 2; i >= max(s.first, p-2-far); i-- {
		switch d.tokens[i].text {
		case "his", "her", "its", "their", "His", "Her", "Its", "Their":
			return true
		}
		if isPossessiveMark(d.tokens[i].text) {
			return true
		}
		if d.words[i].has(closedClass) || d.tokens[i].text == "," {
			return false
		}
	}
	return false
}

// lettersAlone tells a body's letters before a comma or a verb.
func (d *namesDocument) lettersAlone(i int, s *sentence) bool {
	if i+1 >= s.last || !d.words[i].has(allCaps) || d.words[i].has(freeCap|anyPlace|firstName|ordinary) || len(d.tokens[i].text) < 3 {
		return false
	}
	return d.tokens[i+1].text == "," || isFiniteTag(d.tokens[i+1].tag)
}

// ofPeople tells what looks like a people's adjective that no lexicon has: "a
// Ruritanian firm".
func (d *namesDocument) ofPeople(m *mention) bool {
	text := d.tokens[m.first].text
	if m.last-m.first > 1 {
		return false
	}
	switch d.tokens[m.first-1].text {
	case "a", "an", "A", "An", "another", "Another":
		return true
	}
	return strings.HasSuffix(text, "ian") || strings.HasSuffix(text, "ese") || strings.HasSuffix(text, "ish")
}

// isOfABody tells what stands between a body's name and such a word: "the Amaq news
// agency".
var isOfABody = ofSort("of a body")

// isBodysNoun tells words for what a body is, written small after its name.
var isBodysNoun = ofSort("bodys noun")
