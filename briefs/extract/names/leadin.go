package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What the word right before a name leads up to: a person, a body or a place.

// leadIn is the word before a name, with the name, as leadIns have it.
type leadIn struct {
	*Document
	m      *Mention
	s      *page.Sentence
	i      int // the mention's index
	at     int // the word's token
	word   string
	is     lexicon.WordFlags
	sorted bool // the name's own words tell that it is a place's or a body's
}

// leadIns are what words before a name say of its kind, the first that applies. Where that depends
// on more, weigh says it.
var leadIns = []struct {
	applies func(leadIn) bool
	votes   Votes
	weigh   func(leadIn)
}{
	{applies: leadIn.address, votes: Votes{Person: 6}},                          // "Mr. Poole"
	{applies: leadIn.groupWithThe, votes: Votes{Organisation: 3, Person: -3}},   // "the vocal group the Orbits"
	{applies: leadIn.theOfChair, votes: Votes{Person: -8}},                      // "the Jane Poole Professor of Law"
	{applies: leadIn.published, votes: Votes{Organisation: 4, Person: -4}},      // "published in Wildlife Letters"
	{applies: leadIn.age, votes: Votes{Person: 4}},                              // "says 41-year-old Kostiantyn"
	{applies: leadIn.craft, votes: Votes{Person: -6}},                           // the ferry Senopati
	{applies: leadIn.aircraftCarrier, weigh: leadIn.nobody},                     // "the aircraft carrier Kuznetsov"
	{applies: leadIn.kinAndComma, votes: Votes{Person: 4}},                      // "His daughter, Kathleen,"
	{applies: leadIn.groupAndComma, votes: Votes{Organisation: 4, Person: -6}},  // "A charity, Open Doors,"
	{applies: leadIn.anybodyAndComma, votes: Votes{Person: 4}},                  // "A second man, Jordan Lee Marsh,"
	{applies: leadIn.predicated, votes: Votes{Person: 3}},                       // "her partner has been Anna Poole"
	{applies: leadIn.inTownOf, votes: Votes{Place: 3, Person: -3}},              // "in Feira de Santana"
	{applies: leadIn.whereLettersQualify},                                       // "in NAB court"
	{applies: leadIn.where, votes: Votes{Place: 2}},                             // "near Caban"
	{applies: leadIn.workingFor, votes: Votes{Organisation: 3, Person: -4}},     // "worked for Amgen"
	{applies: leadIn.thingsAt, votes: Votes{Place: 2, Person: -3}},              // "his guns at Staraya Rossa"
	{applies: leadIn.formerPartner, votes: Votes{Person: 6}},                    // "her ex Danny Vale"
	{applies: leadIn.representing, votes: Votes{Place: 3, Person: -4}},          // "the lawmaker representing Ijebu West"
	{applies: leadIn.by, votes: Votes{Person: 1, Organisation: 1}},              // "written by Orka"
	{applies: leadIn.postAt, votes: Votes{Organisation: 4, Person: -6}},         // "an analyst at Poole Dow Marsh"
	{applies: leadIn.ofTheLetters, votes: Votes{Organisation: 2}},               // "Julius Poole of the EFF"
	{applies: leadIn.theMany, votes: Votes{Organisation: 3, Person: -4}},        // "the Kent Rowers"
	{applies: leadIn.theTeam, votes: Votes{Organisation: 3, Person: -3}},        // "the Dayville Comets"
	{applies: leadIn.postOf, weigh: leadIn.weighPostOf},                         // "members of Orka"
	{applies: leadIn.thePaper, votes: Votes{Organisation: 3, Person: -3}},       // "told The Northern Record"
	{applies: leadIn.thePaperAlone, votes: Votes{Organisation: 3}},              // "told the Inquirer"
	{applies: leadIn.theWithCapital, votes: Votes{Organisation: 3, Person: -3}}, // "a drummer with The Paper Boats"
	{applies: leadIn.the, weigh: leadIn.weighThe},                               // "the Orka"
	{applies: leadIn.rulerOf, votes: Votes{Place: 2}},                           // "Queen Margarethe of Norland"
	{applies: leadIn.siteOf, votes: Votes{Place: 4}},                            // "the island of Sulvar"
	{applies: leadIn.roleFrom, votes: Votes{Place: 2}},                          // "a fisherman from Caban"
	{applies: leadIn.personFrom, weigh: leadIn.weighPersonFrom},                 // "Amber Poole of Conway"
	{applies: leadIn.group, votes: Votes{Organisation: 2}},                      // "the charity Orka"
	{applies: leadIn.oneOfMany, votes: Votes{Person: -2, Organisation: -1}},     // "a Poole"
	{applies: leadIn.holderOfLetters, votes: Votes{Organisation: 2}},            // "at CERN", "Bolivia's MAS"
	{applies: leadIn.bodysPerson, votes: Votes{Person: 1}},                      // DAB's Ben Chan
	{applies: leadIn.sayingBeforeBody, votes: Votes{Organisation: 2}},           // “…,” said Copper Lantern
	{applies: leadIn.quoteAndSaying, votes: Votes{Person: 2, Organisation: 1}},  // “…,” said Declan Roche
	{applies: leadIn.saying, votes: Votes{Person: 1, Organisation: 1}},          // "said Orka"
}

// weighBefore looks at the words before a name for what kind it is of.
func (d *Document) weighBefore(i int, s *page.Sentence) {
	m := &d.Mentions[i]
	sorted := m.Votes.Place >= 3 || m.Votes.Organisation >= 3
	d.weighTitle(m, s, sorted)
	d.weighListHead(i, s, sorted)
	at := m.First - 1
	if at < s.First {
		return
	}
	b := leadIn{Document: d, m: m, s: s, i: i, at: at, word: d.Tokens[at].Text, is: d.Words[at], sorted: sorted}
	if !sorted && m.Votes.Person <= 3 && d.isCalledBody(at, s) {
		m.Votes.Add(Votes{Organisation: 4, Person: -6})
	} else if b.personsBody() {
		m.Votes.Add(Votes{Organisation: 2, Person: -4})
	}
	for _, rule := range leadIns {
		if !rule.applies(b) {
			continue
		}
		m.Votes.Add(rule.votes)
		if rule.weigh != nil {
			rule.weigh(b)
		}
		return
	}
}

// size is how many words the name has.
func (b leadIn) size() int { return b.m.Last - b.m.First }

// alone tells a name of one word.
func (b leadIn) alone() bool { return b.size() == 1 }

// anyThe tells "the", at a sentence's head too.
func (b leadIn) anyThe() bool { return strings.EqualFold(b.word, "the") }

// begun tells whether a word stands before the lead in the sentence.
func (b leadIn) begun() bool { return b.at > b.s.First }

// behindPerson tells whether the mention that ends at a token is a person's who has that many votes.
func (b leadIn) behindPerson(end int, least int8) bool {
	if b.i == 0 {
		return false
	}
	before := &b.Mentions[b.i-1]
	return before.Last == end && before.Votes.Person >= least
}

func (b leadIn) the() bool { return b.word == "the" || b.word == "The" }

func (b leadIn) by() bool { return b.word == "by" }

func (b leadIn) oneOfMany() bool {
	return b.word == "a" || b.word == "an" || b.word == "A" || b.word == "An"
}

// saying tells a verb of saying whose subject is the name.
func (b leadIn) saying() bool {
	return b.is.Has(lexicon.Speech) && !b.is.Has(lexicon.Capital) && !strings.HasSuffix(b.word, "ing")
}

// quoteAndSaying tells a verb of saying between a quotation and a plain name of a person.
func (b leadIn) quoteAndSaying() bool {
	return b.saying() && b.QuotedBefore(b.at, b.s) && b.plainName(b.m)
}

// weighThe speaks against a person, and for a body where the name is letters.
func (b leadIn) weighThe() {
	if b.alone() && b.Words[b.m.First].Has(lexicon.AllCaps) && (b.m.Last >= b.s.Last || !strings.HasPrefix(b.Tokens[b.m.Last].Tag, "NN")) {
		b.m.Votes.Add(Votes{Organisation: 1})
	}
	if b.m.Votes.Person < 5 {
		b.m.Votes.Add(Votes{Person: -3})
	}
}

// nobody lets a name be no one's and nothing's.
func (b leadIn) nobody() { b.m.Votes = Votes{Person: -6, Organisation: -6} }

// weighTitle looks for a title before a name, and lets it tell the name's kind.
func (d *Document) weighTitle(m *Mention, s *page.Sentence, sorted bool) {
	t, kind := d.titleBefore(m, s)
	if t.Len() == 0 {
		return
	}
	head := d.Words[m.First-1]
	switch {
	case head.Has(lexicon.Capital) && !head.Has(lexicon.TitleWord|lexicon.FreeCap) && m.Votes.Person < Enough: // "Celebrity Apprentice"
	case sorted && head.Has(lexicon.Capital) && head.Has(lexicon.TitleWord) && m.Last-m.First == 1 && m.Votes.Organisation < 3:
		m.Title = t // "Admiral Togo"
		m.Votes.Add(Votes{Person: 6})
	case kind == lexicon.GroupNoun:
		m.Title = t
		m.Votes.Add(Votes{Organisation: 3, Person: -2})
	case !head.Has(lexicon.Capital) && d.endsAsFirmsDo(m):
		m.Title = t
		m.Votes.Add(Votes{Organisation: 3}) // "the investor Poole Partners"
	case isEither(strings.ToLower(d.Tokens[m.First-1].Text)) && m.Votes.Person < 3 && (m.Last-m.First > 1 || d.IsAcronym(m) || d.openName(m)):
		if d.IsAcronym(m) { // "rival UCL": a firm or a team may be one
			m.Votes.Add(Votes{Organisation: 2})
		}
	case !sorted || m.Votes.Person >= 4:
		m.Title = t
		m.Votes.Add(Votes{Person: 4})
	}
}

// endsAsFirmsDo tells a name that its last word lets be a firm's and no person's.
func (d *Document) endsAsFirmsDo(m *Mention) bool {
	return m.Last-m.First > 1 && m.Votes.Person < 4 && lexicon.IsCorporate(strings.ToLower(d.Tokens[m.Last-1].Text)) && !d.Words[m.Last-1].Has(lexicon.Surname|lexicon.FirstName)
}

// weighListHead lets the word at the head of a list tell what is in it.
func (d *Document) weighListHead(i int, s *page.Sentence, sorted bool) {
	m := &d.Mentions[i]
	switch d.listHead(i, s) {
	case lexicon.GroupsPlural:
		m.Votes.Add(Votes{Organisation: 3, Person: -2})
	case kinPlural:
		w := d.Words[m.First]
		if m.Last-m.First > 1 {
			return
		}
		if sorted && w.Has(lexicon.FirstName) && !w.Has(lexicon.Country|lexicon.KnownOrg) {
			m.Votes.Add(Votes{Person: 7}) // "daughters Paris and Savannah"
		} else if !sorted && m.Votes.Person >= 0 && (!w.Has(lexicon.Ordinary) || w.Has(lexicon.FirstName)) {
			m.Votes.Add(Votes{Person: 3}) // "two daughters, Grace and Ngozi"
		}
	case lexicon.RolesPlural:
		if !sorted && m.Votes.Person > 0 {
			m.Votes.Add(Votes{Person: 2})
		}
	}
}
