package extract

import (
	"strings"

	"dateline/briefs"
)

// weigh adds to a mention's votes what stands before and after it, finds its
// title, and gives it a kind where that is enough.
func (d *namesDocument) weigh(i int) {
	m := &d.mentions[i]
	if m.definite {
		return
	}
	s := &d.sentences[d.tokens[m.first].sentence]
	d.weighBefore(i, s)
	d.weighTold(m, s)
	d.weighAfter(m, s)
	d.weighHeard(m, s)
	d.weighPartisan(m, s)
	d.weighPost(m, s)
	d.weighTeam(m, s)
	d.weighBody(m, s)
	d.weighSite(m, s)
	d.weighFirm(m, s)
	if kind, most := m.votes.leading(); most >= enough {
		m.kind = kind
	}
	if m.kind == briefs.Person && m.last-m.first == 1 {
		d.familyNames[string(appendFolded(nil, d.tokens[m.first].text))] = true // "President Suharto": Suharto, from here on, is nobody else
	}
	if m.kind == briefs.Person && m.gender == unknownGender || m.title.len() > 0 {
		if g := d.titleGender(m); g != unknownGender {
			m.gender = g
		}
	}
	if m.kind == briefs.Organisation {
		m.gender = plural
	}
}

// isEither tells what may be a firm or a team as well as somebody.
var isEither = ofSort("either")

// isAcronym tells a name of three letters to six, all capitals, in a sentence
// that is not.
func (d *namesDocument) isAcronym(m *mention) bool {
	n := len(d.tokens[m.first].text)
	return m.last-m.first == 1 && n >= 3 && n <= 6 && d.words[m.first].has(allCaps) && !d.words[m.first].has(freeCap|ordinary|thing|firstName)
}

// kinPlural is what listHead gives for "two daughters, Grace and Ngozi".
const kinPlural = rolesPlural | groupsPlural

// ofWhom tells whether the words before p say that somebody is of a body:
// "members of", "spokesman for the".
func (d *namesDocument) ofWhom(p int, s *sentence) bool {
	if strings.EqualFold(d.tokens[p].text, "the") {
		p--
	}
	if p <= s.first {
		return false
	}
	switch d.tokens[p].text {
	case "of", "for", "at":
		if d.tokens[p].text == "at" && isAnybody(d.tokens[p-1].text) {
			return false // "arrested a suspect at Umuoji"
		}
		return d.words[p-1].has(role|rolesPlural|titleWord|ownedNoun) && !isKin(d.tokens[p-1].text)
	}
	return false
}

// ownedAt tells whether what follows a token is somebody's: "his", "Poole's",
// "his late".
func (d *namesDocument) ownedAt(i int, s *sentence) bool {
	if i > s.first && (d.tokens[i].tag == "JJ" || d.words[i].has(modifier)) {
		i--
	}
	switch d.tokens[i].text {
	case "their", "Their", "my", "My", "whose", "its", "our", "Our":
		return true
	}
	return isPossessivePronoun(d.tokens[i].text) || isPossessiveMark(d.tokens[i].text)
}

func (d *namesDocument) beforeIsThe(m *mention, s *sentence) bool {
	return m.first > s.first && strings.EqualFold(d.tokens[m.first-1].text, "the")
}

// manyOf tells whether a name of two words ends in a plural for those who do a thing, which is
// nobody's last name: "Kent Rowers".
func (d *namesDocument) manyOf(m *mention) bool {
	const others = surname | firstName | eastSurname | allCaps | orgHead | placeHead | titleWord
	return hasAnySuffix(d.tokens[m.last-1].text, "ers", "ors") && !d.words[m.last-1].has(others) && d.words[m.first].has(anyPlace)
}
