package extract

import "strings"

// weighAfter looks at the words behind a name for what kind it is of.
func (d *document) weighAfter(m *mention, s *sentence) {
	n := m.last
	if n >= s.last {
		return
	}
	d.weighDeed(m, s)
	if n+1 < s.last && isAdverbTag(d.tokens[n].tag) && d.words[n+1].has(speech) && !d.words[n].has(capital) && !d.words[m.first].has(allCaps) {
		n++ // "Doe also said"
	}
	w, text := d.words[n], d.tokens[n].text
	single := m.last-m.first == 1
	switch {
	case text == ":" && d.namesTurn(m, s):
		m.votes.person = sum8(m.votes.person, 4)
	case text == "who" && single && m.first-2 >= s.first && isWhence(d.tokens[m.first-1].text) && d.words[m.first-2].has(role|titleWord|rolesPlural):
		m.votes.place = sum8(m.votes.place, 2) // "a nurse from Nampa who worked nights"
	case text == "who" && single && m.first-2 >= s.first && isOfWhat(d.tokens[m.first-1].text) && d.words[m.first-2].has(role|titleWord|rolesPlural) && !isKin(d.tokens[m.first-2].text):
		// "an editor of Tarnix who fled": it is the editor who did
	case text == "who" || text == "whose" || text == "himself" || text == "herself":
		m.votes.person = sum8(m.votes.person, 3)
	case (w.has(speech) && !w.has(capital) || (text == "has" || text == "have" || text == "had") && n+1 < s.last && d.words[n+1].has(speech)) && d.plainBody(m):
		m.votes.organisation = sum8(m.votes.organisation, 2) // "Copper Lantern said", "Copper Lantern has said"
	case w.has(speech) && !w.has(capital) && d.before(m, s) != "by": // "a report by Orka says"
		m.votes.person = sum8(m.votes.person, 1)
		m.votes.organisation = sum8(m.votes.organisation, 1)
	case isMatch(text) && d.words[m.first].has(knownOrg):
		m.votes.organisation = sum8(m.votes.organisation, 3) // "Chelsea beat Leeds"
	case single && d.isAcronym(m) && (d.tokens[n].tag == "VBZ" || d.tokens[n].tag == "VBD" || d.tokens[n].tag == "MD") && d.beforeIsThe(m, s):
		m.votes.organisation = sum8(m.votes.organisation, 2)
	case single && d.isAcronym(m) && n+1 < s.last && (text == "has" || text == "understands") && (d.tokens[n+1].text == "learned" || d.tokens[n+1].text == "learnt" || text == "understands"):
		m.votes.organisation = sum8(m.votes.organisation, 3) // "RFA has learned"
	case single && d.isAcronym(m) && (d.tokens[n].tag == "VBZ" || d.tokens[n].tag == "VBD") && m.first == s.first:
		m.votes.organisation = sum8(m.votes.organisation, 1) // "NME liked it": once is not enough, but letters are
	case w.has(ruledNoun) && !w.has(capital) && d.isAcronym(m):
		m.votes.organisation = sum8(m.votes.organisation, 3) // "the NDA government"
	case w.has(ruledNoun) && !w.has(capital) && single && m.votes.place < 3 && m.votes.organisation < 3 && !d.words[m.first].has(knownOrg):
		m.votes.person = sum8(m.votes.person, 3)
		if d.beforeIsThe(m, s) {
			m.votes.person = sum8(m.votes.person, 3)
		}
	case (w.has(ownedNoun) || strings.HasSuffix(text, "spokesman")) && !w.has(capital):
		if single && d.words[m.first].has(freeCap) && strings.HasPrefix(d.tokens[m.first].tag, "JJ") {
			break
		}
		m.votes.organisation = sum8(m.votes.organisation, 2)
	case isFirmsThings(text) && d.openName(m) && !(single && (w.has(capital) || d.words[m.first].has(ordinary|freeCap))):
		m.votes.organisation = sum8(m.votes.organisation, 2) // "19 Hartploy factories"
		m.votes.person = sum8(m.votes.person, -2)
	case (text == "poll" || text == "survey") && m.votes.organisation > 0 && m.votes.person < 3:
		m.votes.organisation = sum8(m.votes.organisation, 2) // "A Mainstreet Research poll"
	case m.last-m.first == 2 && isNamedAfter(text) && m.votes.organisation < 3:
		m.votes.person = sum8(m.votes.person, -5) // "Walter Reed hospital"
		m.votes.place = sum8(m.votes.place, 4)
	case w.has(siteNoun|placeHead) && !w.has(capital) && m.last-m.first <= 2 && m.votes.person < 3 && m.votes.organisation < 3:
		m.votes.place = sum8(m.votes.place, 2) // the Datia district
	case strings.HasPrefix(d.tokens[n].tag, "VB") && !strings.HasPrefix(d.tokens[n].tag, "VBG") && !single && m.votes.person >= 1:
		m.votes.person = sum8(m.votes.person, 1)
	case text == "and" && single && n+2 < s.last && d.words[m.first].has(firstName) && d.words[n+1].has(firstName) && d.words[n+2].has(capital) &&
		!d.words[m.first].has(anyPlace) && !d.words[n+1].has(anyPlace|ordinary):
		m.votes.person = sum8(m.votes.person, 3) // "Jack and Noreen Whitlock"
	case text == "," && n+1 < s.last:
		d.weighComma(m, s, n+1)
	case text == "(" && n+2 < s.last && d.words[n+1].has(allCaps) && d.tokens[n+2].text == ")":
		if m.votes.person < 5 && m.votes.place < 3 {
			m.votes.organisation = sum8(m.votes.organisation, 3)
		}
	case isPossessiveMark(text) && n+1 < s.last:
		next := d.words[n+1]
		if single && isKin(d.tokens[n+1].text) && m.votes.person < 3 && m.votes.place < 3 && m.votes.organisation < 3 && !d.words[m.first].has(ordinary|demonym|knownOrg) {
			m.votes.person = sum8(m.votes.person, 3) // "Crumley's wife"
		}
		if single && next.has(capital) && next.has(firstName|eastSurname) && m.votes.person < 3 && !d.words[m.first].has(anyPlace|surname|ordinary) {
			m.votes.organisation = sum8(m.votes.organisation, 2) // Demosisto's Nathan Law
		} else if single && m.votes.person < 2 && m.votes.place < 3 && isFirmsOwn(d.tokens[n+1].text) && !d.words[m.first].has(firstName|surname|demonym|anyPlace) {
			m.votes.organisation = sum8(m.votes.organisation, 3) // "Tessellate's co-founders"
		} else if next.has(ownedNoun|titleWord) && !next.has(relationNoun) && m.votes.person < 4 {
			m.votes.organisation = sum8(m.votes.organisation, 1)
		}
	}
}

// isFirmsThings tells what firms have many of, written small after their name.
var isFirmsThings = ofSort("firms things")

// isOfWhose tells what only bodies have, after "whose".
var isOfWhose = ofSort("of whose")

// namesTurn tells the name of a transcript's speaker before the colon: "MARTIN HALE: Thank you."
func (d *document) namesTurn(m *mention, s *sentence) bool {
	if m.last-m.first < 2 || m.first > s.first && !d.words[m.first-1].has(titleWord|bareTitle) || s.first > 0 && d.sentences[d.tokens[s.first-1].sentence].paragraph == s.paragraph {
		return false
	}
	for i := m.first; i < m.last; i++ {
		if !d.words[i].has(allCaps | initial) {
			return false
		}
	}
	return d.words[m.first].has(firstName)
}

// weighComma looks at what follows a comma: an age, "who", a state.
func (d *document) weighComma(m *mention, s *sentence, n int) {
	w, text := d.words[n], d.tokens[n].text
	switch {
	case (text == "who" || text == "whose" || text == "whom") && d.isAcronym(m) || m.last-m.first == 1 && d.words[m.first].has(allCaps) && !d.words[m.first].has(freeCap) && m.first > s.first && d.tokens[m.first-1].text == ",":
		// "a member of the Labour Party, LP, who spoke"
	case text == "whose" && n+1 < len(d.tokens) && isOfWhose(d.tokens[n+1].text):
		m.votes.organisation = sum8(m.votes.organisation, 4) // "Halden Pipeline, whose owner"
		m.votes.person = sum8(m.votes.person, -4)
	case (text == "who" || text == "whose" || text == "whom") && m.last-m.first == 1 && m.first-2 >= 0 && d.words[m.first-1].has(locative) && d.words[m.first-2].has(capital):
		// "backed by Jane Doe in Locarno, who"
	case text == "who" && m.votes.person < 3 && m.first > s.first && d.words[m.last-1].has(orgHead|weakHead|placeHead) && d.ofWhom(m.first-1, s):
		// "a spokesman for Stone House, who": it is the spokesman who does it
	case text == "who" || text == "whose" || text == "whom":
		m.votes.person = sum8(m.votes.person, 3)
	case w.has(figure) && isAge(text) && m.last-m.first == 1 && m.first > s.first && isOfWhat(d.tokens[m.first-1].text) && m.first-2 >= s.first && d.words[m.first-2].has(role|titleWord):
		// "Jane Poole, Mayor of Ashford, 61,"
	case w.has(figure) && isAge(text) && n+1 < s.last && (d.tokens[n+1].text == "," || d.tokens[n+1].text == "."):
		m.votes.person = sum8(m.votes.person, 4)
	case w.has(state|country|stateAbbreviation) && w.has(capital) && m.votes.person < 4 && m.votes.organisation < 3 &&
		(n+1 >= s.last || !d.words[n+1].has(capital) && !isPossessiveMark(d.tokens[n+1].text)):
		m.votes.place = sum8(m.votes.place, 3)
	case w.has(speech) && !w.has(capital):
		m.votes.person = sum8(m.votes.person, 1)
	}
}
