package extract

import (
	"strings"

	"dateline/briefs"
)

// weigh adds to a mention's votes what stands before and after it, finds its
// title, and gives it a kind where that is enough.
func (d *document) weigh(i int) {
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

// weighBefore looks at the words before a name for what kind it is of.
func (d *document) weighBefore(i int, s *sentence) {
	m := &d.mentions[i]
	known := m.votes.place >= 3 || m.votes.organisation >= 3
	if t, kind := d.titleBefore(m, s); t.len() > 0 {
		head := d.words[m.first-1]
		switch {
		case head.has(capital) && !head.has(titleWord|freeCap) && m.votes.person < enough: // "Celebrity Apprentice"
		case known && head.has(capital) && head.has(titleWord) && m.last-m.first == 1 && m.votes.organisation < 3:
			m.title = t // "Admiral Togo"
			m.votes.person = sum8(m.votes.person, 6)
		case kind == groupNoun:
			m.title = t
			m.votes.organisation = sum8(m.votes.organisation, 3)
			m.votes.person = sum8(m.votes.person, -2)
		case !head.has(capital) && m.last-m.first > 1 && m.votes.person < 4 && isCorporate(strings.ToLower(d.tokens[m.last-1].text)) && !d.words[m.last-1].has(surname|firstName):
			m.title = t
			m.votes.organisation = sum8(m.votes.organisation, 3) // "the investor Poole Partners"
		case isEither(strings.ToLower(d.tokens[m.first-1].text)) && m.votes.person < 3 && (m.last-m.first > 1 || d.isAcronym(m) || d.openName(m)):
			if d.isAcronym(m) { // "rival UCL": a firm or a team may be one
				m.votes.organisation = sum8(m.votes.organisation, 2)
			}
		case !known || m.votes.person >= 4:
			m.title = t
			m.votes.person = sum8(m.votes.person, 4)
		}
	}
	switch d.listHead(i, s) {
	case groupsPlural:
		m.votes.organisation = sum8(m.votes.organisation, 3)
		m.votes.person = sum8(m.votes.person, -2)
	case kinPlural:
		if known && m.last-m.first == 1 && d.words[m.first].has(firstName) && !d.words[m.first].has(country|knownOrg) {
			m.votes.person = sum8(m.votes.person, 7) // "daughters Paris and Savannah"
		} else if !known && m.last-m.first == 1 && m.votes.person >= 0 && (!d.words[m.first].has(ordinary) || d.words[m.first].has(firstName)) {
			m.votes.person = sum8(m.votes.person, 3) // "two daughters, Grace and Ngozi"
		}
	case rolesPlural:
		if !known && m.votes.person > 0 {
			m.votes.person = sum8(m.votes.person, 2)
		}
	}
	p := m.first - 1
	if p < s.first {
		return
	}
	w, text := d.words[p], d.tokens[p].text
	if !known && m.votes.person <= 3 && d.isCalledBody(p, s) {
		m.votes.organisation = sum8(m.votes.organisation, 4)
		m.votes.person = sum8(m.votes.person, -6)
	} else if isPossessiveMark(text) && m.last-m.first > 1 && m.votes.person <= 2 && i > 0 && d.mentions[i-1].last == p && d.mentions[i-1].votes.person >= enough && d.mentions[i-1].last-d.mentions[i-1].first > 1 && !known {
		m.votes.organisation = sum8(m.votes.organisation, 2) // "Sajith Premadassa's Samagi Balaya"
		m.votes.person = sum8(m.votes.person, -4)
	}
	switch {
	case w.has(bareTitle) && w.has(capital):
		m.votes.person = sum8(m.votes.person, 6)
	case text == "the" && p > s.first && d.words[p-1].has(groupNoun) && !d.words[p-1].has(capital|role) && !known && m.votes.person < 4:
		m.votes.organisation = sum8(m.votes.organisation, 3) // "the vocal group the Orbits"
		m.votes.person = sum8(m.votes.person, -3)
	case (text == "the" || text == "The") && d.namesChair(m, s):
		m.votes.person = sum8(m.votes.person, -8) // "the Jane Poole Professor of Law"
	case (text == "in" || text == "by") && p > s.first && d.publishedIn(p, text) && !known && m.votes.person < 5:
		m.votes.organisation = sum8(m.votes.organisation, 4) // "published in Wildlife Letters", "flown by Atlas Wings"
		m.votes.person = sum8(m.votes.person, -4)
	case strings.HasSuffix(text, "-year-old") && !known && !d.words[m.first].has(demonym|ordinary):
		m.votes.person = sum8(m.votes.person, 4) // "says 41-year-old Kostiantyn"
	case isCraft(text) && m.votes.person < 6:
		m.votes.person = sum8(m.votes.person, -6) // the ferry Senopati
	case text == "carrier" && p > s.first && d.tokens[p-1].text == "aircraft":
		m.votes = votes{person: -6, organisation: -6}
	case text == "," && p-2 >= s.first && isKin(d.tokens[p-1].text) && d.ownedAt(p-2, s):
		m.votes.person = sum8(m.votes.person, 4) // "His daughter, Kathleen,"
	case text == "," && p-2 >= s.first && m.last-m.first > 1 && isAnybody(d.tokens[p-1].text) && d.words[m.first].has(firstName):
		m.votes.person = sum8(m.votes.person, 4) // "A second man, Jordan Lee Marsh,"
	case text == "in" && m.votes.person <= 3 && m.votes.organisation < enough && m.last-m.first == 3 && !d.words[m.first].has(firstName) && d.words[m.first+1].has(nameParticle):
		m.votes.place = sum8(m.votes.place, 3) // "in Feira de Santana"
		m.votes.person = sum8(m.votes.person, -3)
	case w.has(locative) && d.isAcronym(m) && m.last < s.last && strings.HasPrefix(d.tokens[m.last].tag, "NN"):
		// "in NAB court"
	case w.has(locative) && m.last-m.first <= 2 && m.votes.person < 4:
		m.votes.place = sum8(m.votes.place, 2)
	case (text == "for" || text == "at") && p > s.first && isWorking(d.tokens[p-1].text) && m.votes.person < 4 && m.votes.place < 3 && !d.words[m.last-1].has(firstName|surname):
		m.votes.organisation = sum8(m.votes.organisation, 3) // "worked for Amgen"
		m.votes.person = sum8(m.votes.person, -4)
	case text == "at" && m.votes.person > 0 && m.votes.person < 3 && m.last-m.first > 1 && !d.ofWhom(p, s) && !isVerbTag(d.tokens[max(p-1, s.first)].tag):
		m.votes.place = sum8(m.votes.place, 2) // "his guns at Staraya Rossa"
		m.votes.person = sum8(m.votes.person, -3)
	case text == "ex" && m.last-m.first > 1 && d.words[m.first].has(firstName) && m.votes.person < 6:
		m.votes.person = sum8(m.votes.person, 6) // "her ex Danny Vale"
	case text == "representing" && m.votes.person < 4 && m.votes.organisation < enough:
		m.votes.place = sum8(m.votes.place, 3) // "the lawmaker representing Ijebu West"
		m.votes.person = sum8(m.votes.person, -4)
	case text == "by":
		m.votes.person = sum8(m.votes.person, 1)
		m.votes.organisation = sum8(m.votes.organisation, 1)
	case text == "at" && m.votes.place < 3 && m.last-m.first > 1 && m.votes.organisation < enough && d.ofWhom(p, s): // "an analyst at Poole Dow Marsh"
		m.votes.organisation = sum8(m.votes.organisation, 4)
		m.votes.person = sum8(m.votes.person, -6)
	case text == "the" && d.isAcronym(m) && p-1 > s.first && (d.tokens[p-1].text == "of" || d.tokens[p-1].text == "from") && i > 0 && d.mentions[i-1].last == p-1 && d.mentions[i-1].votes.person >= enough:
		m.votes.organisation = sum8(m.votes.organisation, 2) // "Julius Poole of the EFF"
	case strings.EqualFold(text, "the") && m.last-m.first == 2 && d.manyOf(m) && m.votes.person < 5:
		m.votes.organisation = sum8(m.votes.organisation, 3) // "the Kent Rowers"
		m.votes.person = sum8(m.votes.person, -4)
	case strings.EqualFold(text, "the") && m.last-m.first > 1 && isTeam(strings.ToLower(d.tokens[m.last-1].text)) && m.votes.person < 5:
		m.votes.organisation = sum8(m.votes.organisation, 3) // "the Dayville Comets"
		m.votes.person = sum8(m.votes.person, -3)
	case (text == "the" || text == "of" || text == "for" || text == "at") && m.votes.person < 4 && !(m.last-m.first == 1 && d.words[m.first].has(ordinary)) && d.ofWhom(p, s):
		if text == "of" && isScholar(d.tokens[p-1].text) && m.last-m.first == 1 && m.votes.organisation < enough {
			break // "Professor of Otolaryngology"
		}
		if n := m.last; n < s.last && !d.words[n].has(capital) && m.votes.organisation < enough {
			if isCraft(d.tokens[n].text) {
				break // "the director of the Hudson ferry"
			}
			if d.words[n].has(siteNoun | placeHead) {
				m.votes.place = sum8(m.votes.place, 2) // "the governor of the Poltava region"
				break
			}
		}
		if text == "of" && isRuler(d.tokens[p-1].text) || text == "for" && isSeatHolder(d.tokens[p-1].text) && m.last-m.first <= 2 {
			m.votes.place = sum8(m.votes.place, 2)
			break
		}
		m.votes.organisation = sum8(m.votes.organisation, 2)
		if text == "the" || text == "of" && m.votes.person <= 2 && isMembers(d.tokens[p-1].text) {
			m.votes.person = sum8(m.votes.person, -3) // "a boss of Los Corvos"
		}
	case m.last-m.first == 2 && m.votes.person < 4 && !d.words[m.last-1].has(freeCap) && (text == "the" && isPaperAlone(d.tokens[m.last-1].text) || text == "The" && !w.has(freeCap) && isPapers(d.tokens[m.last-1].text)):
		m.votes.organisation = sum8(m.votes.organisation, 3) // "told The Northern Record"
		m.votes.person = sum8(m.votes.person, -3)
	case text == "the" && m.last-m.first == 1 && isPaperAlone(d.tokens[m.first].text) && !d.words[m.first].has(freeCap):
		m.votes.organisation = sum8(m.votes.organisation, 3) // "told the Inquirer"
	case text == "The" && !w.has(freeCap) && p > s.first && !known && m.votes.person < 3 && d.leadsToThe(p-1):
		m.votes.organisation = sum8(m.votes.organisation, 3) // "a drummer with The Paper Boats"
		m.votes.person = sum8(m.votes.person, -3)
	case text == "the" || text == "The":
		if m.last-m.first == 1 && d.words[m.first].has(allCaps) && (m.last >= s.last || !strings.HasPrefix(d.tokens[m.last].tag, "NN")) {
			m.votes.organisation = sum8(m.votes.organisation, 1)
		}
		if m.votes.person < 5 {
			m.votes.person = sum8(m.votes.person, -3)
		}
	case text == "of" && m.votes.person < 3 && i > 0 && d.mentions[i-1].last == p && d.mentions[i-1].title.len() > 0 && isRuler(d.tokens[d.mentions[i-1].first-1].text):
		m.votes.place = sum8(m.votes.place, 2) // "Queen Margarethe of Norland"
	case text == "of" && p > s.first && m.last-m.first <= 4 && m.votes.person < 4 && d.words[p-1].has(siteNoun) && !d.words[p-1].has(capital):
		m.votes.place = sum8(m.votes.place, 4) // "the island of Sulvar"
	case isWhence(text) && m.last-m.first == 1 && m.votes.person < 2 && m.votes.organisation < enough && p > s.first && d.words[p-1].has(role) && !d.words[p-1].has(capital):
		m.votes.place = sum8(m.votes.place, 2) // "a fisherman from Caban"
	case (text == "of" || text == "from") && m.votes.person < 3 && i > 0 && d.mentions[i-1].last == p && d.mentions[i-1].votes.person >= 4:
		if m.last-m.first == 1 && !d.words[m.first].has(allCaps|knownOrg|orgHead) && m.votes.organisation < enough {
			m.votes.place = sum8(m.votes.place, 2) // "Amber Poole of Conway"
			break
		}
		m.votes.organisation = sum8(m.votes.organisation, 2) // Raymond Chan of People Power
	case w.has(groupNoun) && !w.has(capital) && m.votes.person < 4:
		m.votes.organisation = sum8(m.votes.organisation, 2)
	case text == "a" || text == "an" || text == "A" || text == "An":
		m.votes.person = sum8(m.votes.person, -2)
		m.votes.organisation = sum8(m.votes.organisation, -1)
	case (strings.EqualFold(text, "at") || isPossessiveMark(text) && p-1 >= s.first && d.words[p-1].has(anyPlace) && d.words[p-1].has(capital)) && d.isAcronym(m):
		m.votes.organisation = sum8(m.votes.organisation, 2) // "at CERN", "Bolivia's MAS"
	case isPossessiveMark(text) && p-1 >= s.first && d.words[p-1].has(capital) && m.votes.person > 1:
		m.votes.person = sum8(m.votes.person, 1) // DAB's Ben Chan
	case w.has(speech) && !w.has(capital) && !strings.HasSuffix(text, "ing") && d.plainBody(m):
		m.votes.organisation = sum8(m.votes.organisation, 2) // “…,” said Copper Lantern
	case w.has(speech) && !w.has(capital) && !strings.HasSuffix(text, "ing"):
		m.votes.person = sum8(m.votes.person, 1)
		m.votes.organisation = sum8(m.votes.organisation, 1)
		if d.quotedBefore(p, s) && d.plainName(m) {
			m.votes.person = sum8(m.votes.person, 1) // “…,” said Declan Roche
		}
	}
}

// isEither tells what may be a firm or a team as well as somebody.
var isEither = ofSort("either")

// isAcronym tells a name of three letters to six, all capitals, in a sentence
// that is not.
func (d *document) isAcronym(m *mention) bool {
	n := len(d.tokens[m.first].text)
	return m.last-m.first == 1 && n >= 3 && n <= 6 && d.words[m.first].has(allCaps) && !d.words[m.first].has(freeCap|ordinary|thing|firstName)
}

// kinPlural is what listHead gives for "two daughters, Grace and Ngozi".
const kinPlural = rolesPlural | groupsPlural

// ofWhom tells whether the words before p say that somebody is of a body:
// "members of", "spokesman for the".
func (d *document) ofWhom(p int, s *sentence) bool {
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
func (d *document) ownedAt(i int, s *sentence) bool {
	if i > s.first && (d.tokens[i].tag == "JJ" || d.words[i].has(modifier)) {
		i--
	}
	switch d.tokens[i].text {
	case "their", "Their", "my", "My", "whose", "its", "our", "Our":
		return true
	}
	return isPossessivePronoun(d.tokens[i].text) || isPossessiveMark(d.tokens[i].text)
}

func (d *document) beforeIsThe(m *mention, s *sentence) bool {
	return m.first > s.first && strings.EqualFold(d.tokens[m.first-1].text, "the")
}

// manyOf tells whether a name of two words ends in a plural for those who do a thing, which is
// nobody's last name: "Kent Rowers".
func (d *document) manyOf(m *mention) bool {
	last := d.words[m.last-1]
	return hasAnySuffix(d.tokens[m.last-1].text, "ers", "ors") && !last.has(surname|firstName|eastSurname|allCaps|orgHead|placeHead|titleWord) && d.words[m.first].has(anyPlace)
}
