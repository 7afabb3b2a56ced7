package extract

import "strings"

// What the word right before a name leads up to: a person, a body or a place.

// leadIn is the word before a name, with the name, as leadIns have it.
type leadIn struct {
	*namesDocument
	m      *mention
	s      *sentence
	i      int // the mention's index
	at     int // the word's token
	word   string
	is     wordFlags
	sorted bool // the name's own words tell that it is a place's or a body's
}

// leadIns are what words before a name say of its kind, the first that applies. Where that depends
// on more, weigh says it.
var leadIns = []struct {
	applies func(leadIn) bool
	votes   votes
	weigh   func(leadIn)
}{
	{applies: leadIn.address, votes: votes{person: 6}},                          // "Mr. Poole"
	{applies: leadIn.groupWithThe, votes: votes{organisation: 3, person: -3}},   // "the vocal group the Orbits"
	{applies: leadIn.theOfChair, votes: votes{person: -8}},                      // "the Jane Poole Professor of Law"
	{applies: leadIn.published, votes: votes{organisation: 4, person: -4}},      // "published in Wildlife Letters"
	{applies: leadIn.age, votes: votes{person: 4}},                              // "says 41-year-old Kostiantyn"
	{applies: leadIn.craft, votes: votes{person: -6}},                           // the ferry Senopati
	{applies: leadIn.aircraftCarrier, weigh: leadIn.nobody},                     // "the aircraft carrier Kuznetsov"
	{applies: leadIn.kinAndComma, votes: votes{person: 4}},                      // "His daughter, Kathleen,"
	{applies: leadIn.groupAndComma, votes: votes{organisation: 4, person: -6}},  // "A charity, Open Doors,"
	{applies: leadIn.anybodyAndComma, votes: votes{person: 4}},                  // "A second man, Jordan Lee Marsh,"
	{applies: leadIn.inTownOf, votes: votes{place: 3, person: -3}},              // "in Feira de Santana"
	{applies: leadIn.whereLettersQualify},                                       // "in NAB court"
	{applies: leadIn.where, votes: votes{place: 2}},                             // "near Caban"
	{applies: leadIn.workingFor, votes: votes{organisation: 3, person: -4}},     // "worked for Amgen"
	{applies: leadIn.thingsAt, votes: votes{place: 2, person: -3}},              // "his guns at Staraya Rossa"
	{applies: leadIn.formerPartner, votes: votes{person: 6}},                    // "her ex Danny Vale"
	{applies: leadIn.representing, votes: votes{place: 3, person: -4}},          // "the lawmaker representing Ijebu West"
	{applies: leadIn.by, votes: votes{person: 1, organisation: 1}},              // "written by Orka"
	{applies: leadIn.postAt, votes: votes{organisation: 4, person: -6}},         // "an analyst at Poole Dow Marsh"
	{applies: leadIn.ofTheLetters, votes: votes{organisation: 2}},               // "Julius Poole of the EFF"
	{applies: leadIn.theMany, votes: votes{organisation: 3, person: -4}},        // "the Kent Rowers"
	{applies: leadIn.theTeam, votes: votes{organisation: 3, person: -3}},        // "the Dayville Comets"
	{applies: leadIn.postOf, weigh: leadIn.weighPostOf},                         // "members of Orka"
	{applies: leadIn.thePaper, votes: votes{organisation: 3, person: -3}},       // "told The Northern Record"
	{applies: leadIn.thePaperAlone, votes: votes{organisation: 3}},              // "told the Inquirer"
	{applies: leadIn.theWithCapital, votes: votes{organisation: 3, person: -3}}, // "a drummer with The Paper Boats"
	{applies: leadIn.the, weigh: leadIn.weighThe},                               // "the Orka"
	{applies: leadIn.rulerOf, votes: votes{place: 2}},                           // "Queen Margarethe of Norland"
	{applies: leadIn.siteOf, votes: votes{place: 4}},                            // "the island of Sulvar"
	{applies: leadIn.roleFrom, votes: votes{place: 2}},                          // "a fisherman from Caban"
	{applies: leadIn.personFrom, weigh: leadIn.weighPersonFrom},                 // "Amber Poole of Conway"
	{applies: leadIn.group, votes: votes{organisation: 2}},                      // "the charity Orka"
	{applies: leadIn.oneOfMany, votes: votes{person: -2, organisation: -1}},     // "a Poole"
	{applies: leadIn.holderOfLetters, votes: votes{organisation: 2}},            // "at CERN", "Bolivia's MAS"
	{applies: leadIn.bodysPerson, votes: votes{person: 1}},                      // DAB's Ben Chan
	{applies: leadIn.sayingBeforeBody, votes: votes{organisation: 2}},           // “…,” said Copper Lantern
	{applies: leadIn.quoteAndSaying, votes: votes{person: 2, organisation: 1}},  // “…,” said Declan Roche
	{applies: leadIn.saying, votes: votes{person: 1, organisation: 1}},          // "said Orka"
}

// weighBefore looks at the words before a name for what kind it is of.
func (d *namesDocument) weighBefore(i int, s *sentence) {
	m := &d.mentions[i]
	sorted := m.votes.place >= 3 || m.votes.organisation >= 3
	d.weighTitle(m, s, sorted)
	d.weighListHead(i, s, sorted)
	at := m.first - 1
	if at < s.first {
		return
	}
	b := leadIn{namesDocument: d, m: m, s: s, i: i, at: at, word: d.tokens[at].text, is: d.words[at], sorted: sorted}
	if !sorted && m.votes.person <= 3 && d.isCalledBody(at, s) {
		m.votes.add(votes{organisation: 4, person: -6})
	} else if b.personsBody() {
		m.votes.add(votes{organisation: 2, person: -4})
	}
	for _, rule := range leadIns {
		if !rule.applies(b) {
			continue
		}
		m.votes.add(rule.votes)
		if rule.weigh != nil {
			rule.weigh(b)
		}
		return
	}
}

// size is how many words the name has.
func (b leadIn) size() int { return b.m.last - b.m.first }

// alone tells a name of one word.
func (b leadIn) alone() bool { return b.size() == 1 }

// anyThe tells "the", at a sentence's head too.
func (b leadIn) anyThe() bool { return strings.EqualFold(b.word, "the") }

// begun tells whether a word stands before the lead in the sentence.
func (b leadIn) begun() bool { return b.at > b.s.first }

// behindPerson tells whether the mention that ends at a token is a person's who has that many votes.
func (b leadIn) behindPerson(end int, least int8) bool {
	if b.i == 0 {
		return false
	}
	before := &b.mentions[b.i-1]
	return before.last == end && before.votes.person >= least
}

func (b leadIn) the() bool { return b.word == "the" || b.word == "The" }

func (b leadIn) by() bool { return b.word == "by" }

func (b leadIn) oneOfMany() bool {
	return b.word == "a" || b.word == "an" || b.word == "A" || b.word == "An"
}

// saying tells a verb of saying whose subject is the name.
func (b leadIn) saying() bool {
	return b.is.has(speech) && !b.is.has(capital) && !strings.HasSuffix(b.word, "ing")
}

// quoteAndSaying tells a verb of saying between a quotation and a plain name of a person.
func (b leadIn) quoteAndSaying() bool {
	return b.saying() && b.quotedBefore(b.at, b.s) && b.plainName(b.m)
}

// weighThe speaks against a person, and for a body where the name is letters.
func (b leadIn) weighThe() {
	if b.alone() && b.words[b.m.first].has(allCaps) && (b.m.last >= b.s.last || !strings.HasPrefix(b.tokens[b.m.last].tag, "NN")) {
		b.m.votes.add(votes{organisation: 1})
	}
	if b.m.votes.person < 5 {
		b.m.votes.add(votes{person: -3})
	}
}

// nobody lets a name be no one's and nothing's.
func (b leadIn) nobody() { b.m.votes = votes{person: -6, organisation: -6} }

// weighTitle looks for a title before a name, and lets it tell the name's kind.
func (d *namesDocument) weighTitle(m *mention, s *sentence, sorted bool) {
	t, kind := d.titleBefore(m, s)
	if t.len() == 0 {
		return
	}
	head := d.words[m.first-1]
	switch {
	case head.has(capital) && !head.has(titleWord|freeCap) && m.votes.person < enough: // "Celebrity Apprentice"
	case sorted && head.has(capital) && head.has(titleWord) && m.last-m.first == 1 && m.votes.organisation < 3:
		m.title = t // "Admiral Togo"
		m.votes.add(votes{person: 6})
	case kind == groupNoun:
		m.title = t
		m.votes.add(votes{organisation: 3, person: -2})
	case !head.has(capital) && d.endsAsFirmsDo(m):
		m.title = t
		m.votes.add(votes{organisation: 3}) // "the investor Poole Partners"
	case isEither(strings.ToLower(d.tokens[m.first-1].text)) && m.votes.person < 3 && (m.last-m.first > 1 || d.isAcronym(m) || d.openName(m)):
		if d.isAcronym(m) { // "rival UCL": a firm or a team may be one
			m.votes.add(votes{organisation: 2})
		}
	case !sorted || m.votes.person >= 4:
		m.title = t
		m.votes.add(votes{person: 4})
	}
}

// endsAsFirmsDo tells a name that its last word lets be a firm's and no person's.
func (d *namesDocument) endsAsFirmsDo(m *mention) bool {
	return m.last-m.first > 1 && m.votes.person < 4 && isCorporate(strings.ToLower(d.tokens[m.last-1].text)) && !d.words[m.last-1].has(surname|firstName)
}

// weighListHead lets the word at the head of a list tell what is in it.
func (d *namesDocument) weighListHead(i int, s *sentence, sorted bool) {
	m := &d.mentions[i]
	switch d.listHead(i, s) {
	case groupsPlural:
		m.votes.add(votes{organisation: 3, person: -2})
	case kinPlural:
		w := d.words[m.first]
		if m.last-m.first > 1 {
			return
		}
		if sorted && w.has(firstName) && !w.has(country|knownOrg) {
			m.votes.add(votes{person: 7}) // "daughters Paris and Savannah"
		} else if !sorted && m.votes.person >= 0 && (!w.has(ordinary) || w.has(firstName)) {
			m.votes.add(votes{person: 3}) // "two daughters, Grace and Ngozi"
		}
	case rolesPlural:
		if !sorted && m.votes.person > 0 {
			m.votes.add(votes{person: 2})
		}
	}
}
