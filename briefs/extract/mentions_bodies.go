package extract

import (
	"strings"

	"dateline/briefs"
)

// weighBody lets tell that a name is a body's what is done by or to bodies alone:
// "Orka is a charity that …", "Orka was founded in Leeds", "sold to Orka", "workers
// from Orka", "a deal with Orka".
func (d *namesDocument) weighBody(m *mention, s *sentence) {
	if m.votes.person > 5 || m.votes.organisation >= 4 {
		return
	}
	known := m.votes.place >= 3 && (d.phraseOf(m).has(anyPlace) || !d.plainPair(m))
	n := m.last
	if n+2 < s.last && d.tokens[n].text == "(" && d.tokens[n+2].text == ")" {
		n += 3 // "the Water Board (WB) was founded"
	}
	switch {
	case m.votes.person == 5 && (m.title.len() > 0 || n >= s.last || d.tokens[n].text != ","):
		return
	case n+2 < s.last && isCopula(d.tokens[n].text) && !d.inQuotation(m.start) && d.isOneOnly(m, s) && (!known || isArticle(d.tokens[n+1].text)):
		i := n + 1
		for i+1 < s.last && strings.HasPrefix(d.tokens[i].tag, "RB") {
			i++
		}
		switch {
		case (isFounding(d.tokens[i].text) || d.tokens[i].text == "set" && d.tokens[i+1].text == "up") && !known:
			m.votes.organisation = sum8(m.votes.organisation, 3) // "Orka was founded in Leeds"
			m.votes.person = sum8(m.votes.person, -4)
		case isArticle(d.tokens[i].text) && d.calledBody(i, d.predicateEnd(i, s)):
			m.votes.organisation = sum8(m.votes.organisation, 4) // "Orka is a charity that …"
			m.votes.person = sum8(m.votes.person, -4)
			m.votes.place = min(m.votes.place, 2)
		}
	case !known && d.apposedAt(n, m, s):
		end := d.nounPhraseEnd(n+1, s, false)
		ofPerson := m.votes.person == 5 && d.words[m.first].has(firstName) && d.tellsRole(n+1, end)
		if end > n+1 && d.calledBody(n+1, end) && !ofPerson {
			if m.votes.person == 5 { // "D.S. Poole, a supplier of packaging": against all its other mentions
				m.votes.organisation, m.votes.person = sum8(m.votes.organisation, 8), -12
			}
			m.votes.organisation = sum8(m.votes.organisation, 4) // "Blue Harbour, a charity based in …"
			m.votes.person = sum8(m.votes.person, -5)
			m.votes.place = min(m.votes.place, 2)
		}
	}
	named := m.last-m.first == 1 && d.words[m.first].has(firstName|surname|ordinary|demonym)
	if p := m.first - 2; p >= s.first && !known && d.dealsWith(p, s) && m.votes.person < 3 && !named {
		m.votes.organisation = sum8(m.votes.organisation, 3)
		m.votes.person = sum8(m.votes.person, -3)
		m.votes.place = min(m.votes.place, 2)
	}
}

// apposedAt tells a comma and what the name is, which is not what stands at the place named: "Blue
// Harbour, a charity based in …", but "in Leeds, a centre of …".
func (d *namesDocument) apposedAt(n int, m *mention, s *sentence) bool {
	if n+1 >= s.last || d.tokens[n].text != "," || d.tokens[n+1].text != "a" && d.tokens[n+1].text != "an" {
		return false
	}
	before := d.before(m, s)
	return !isWhence(before) && before != "at" || before == "from" && m.last-m.first > 1
}

// calledBody tells whether the head of a noun phrase is a word for a body.
func (d *namesDocument) calledBody(from, to int) bool {
	return to > from && d.headKind(span{d.tokens[from].start, d.tokens[to-1].end}) == briefs.Organisation
}

// tellsRole tells whether a word for what a person is stands among some tokens: "a senior
// adviser and pollster", "a plumbing contractor".
func (d *namesDocument) tellsRole(from, to int) bool {
	for i := from; i < to; i++ {
		if d.words[i].has(role) && !d.words[i].has(groupNoun) || describes(d.tokens[i].text) == "person" {
			return true
		}
	}
	return false
}

// plainPair tells two English words: "Blue Harbour" need be no harbour, and "New
// Dawn" no town.
func (d *namesDocument) plainPair(m *mention) bool {
	return m.last-m.first == 2 && d.words[m.first].has(ordinary) && d.words[m.first+1].has(ordinary)
}

// plainBody tells two English words of which neither is anybody's name: what bears
// them and says something is a body.
func (d *namesDocument) plainBody(m *mention) bool {
	if !d.plainPair(m) || m.votes.person > 1 || d.words[m.first+1].has(firstName|surname|eastSurname|titleWord|role|freeCap|placeHead|rolesPlural|demonym) {
		return false
	}
	return d.tokens[m.first].text == "New" || !d.words[m.first].has(firstName|surname|titleWord|role|freeCap|demonym|modifier)
}

// before gives the word before a mention in its sentence, "" where none is.
func (d *namesDocument) before(m *mention, s *sentence) string {
	if m.first == s.first {
		return ""
	}
	return d.tokens[m.first-1].text
}

// phraseOf is what the lexicon says of a mention's words as one name.
func (d *namesDocument) phraseOf(m *mention) wordFlags {
	if m.last-m.first == 1 {
		return d.words[m.first]
	}
	return loadNames().phrases[d.foldedWords(m.first, m.last)]
}

// dealsWith tells whether the word at token p, before a preposition, leads to a
// body: "workers from", "a stake in", "sold to", "a merger with".
func (d *namesDocument) dealsWith(p int, s *sentence) bool {
	word, preposition := strings.ToLower(d.tokens[p].text), d.tokens[p+1].text
	switch preposition {
	case "from", "at":
		return isStaff(word) || preposition == "at" && isTroubleAt(word)
	case "in":
		return isHolding(word)
	case "to":
		return word == "sold" && p > s.first && isCopula(d.tokens[p-1].text)
	case "with":
		return isDealing(word)
	}
	return false
}

// leadsToThe tells the words before "The", written with a capital within a
// sentence, after which it begins the name of a band or paper, and hardly a work's.
func (d *namesDocument) leadsToThe(p int) bool {
	switch d.tokens[p].text {
	case "told", "with", "by", "for", "to", "from", "band", "said", "joined", "left", "fronted", "newspaper", "magazine":
		return true
	case "of":
		return p > 0 && d.words[p-1].has(role|rolesPlural|titleWord|ownedNoun)
	}
	return false
}

// isFounding tells what is done, when they begin, to bodies and to nobody.
var isFounding = ofSort("founding")

// isStaff tells those who work for bodies.
var isStaff = ofSort("staff")

// isTroubleAt tells what befalls firms, before "at".
var isTroubleAt = ofSort("trouble at")

// isHolding tells what somebody has in a firm.
var isHolding = ofSort("holding")

// isDealing tells what firms make with each other.
var isDealing = ofSort("dealing")
