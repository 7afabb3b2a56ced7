package extract

import "strings"

// What the word right behind a name says of its kind.

// follow is the word behind a name, with the name, as follows have it. An adverb before a verb
// of saying is passed over: "Doe also said".
type follow struct {
	*namesDocument
	m     *mention
	s     *sentence
	at    int // the word's token
	word  string
	is    wordFlags
	alone bool // the name is one word
}

// follows are what words behind a name say of its kind, the first that applies. Where that depends
// on more, weigh says it.
var follows = []struct {
	applies func(follow) bool
	votes   votes
	weigh   func(follow)
}{
	{applies: follow.turn, votes: votes{person: 4}},                          // "MARTIN HALE: Thank you."
	{applies: follow.whoFromPlace, votes: votes{place: 2}},                   // "a nurse from Nampa who worked nights"
	{applies: follow.whoOfBody},                                              // "an editor of Tarnix who fled": it is the editor who did
	{applies: follow.who, votes: votes{person: 3}},                           // "Doe himself"
	{applies: follow.plainBodySays, votes: votes{organisation: 2}},           // "Copper Lantern said", "Copper Lantern has said"
	{applies: follow.says, votes: votes{person: 1, organisation: 1}},         // "Orka says"
	{applies: follow.plays, votes: votes{organisation: 3}},                   // "Chelsea beat Leeds"
	{applies: follow.theLettersAct, votes: votes{organisation: 2}},           // "the NME liked it"
	{applies: follow.lettersLearn, votes: votes{organisation: 3}},            // "RFA has learned"
	{applies: follow.lettersAct, votes: votes{organisation: 1}},              // "NME liked it": once is not enough, but letters are
	{applies: follow.lettersRule, votes: votes{organisation: 3}},             // "the NDA government"
	{applies: follow.rules, weigh: follow.weighRules},                        // "the Poole government"
	{applies: follow.owns, weigh: follow.weighOwns},                          // "Orka spokesman"
	{applies: follow.firmsThings, votes: votes{organisation: 2, person: -2}}, // "19 Hartploy factories"
	{applies: follow.poll, votes: votes{organisation: 2}},                    // "A Mainstreet Research poll"
	{applies: follow.namedAfter, votes: votes{person: -5, place: 4}},         // "Walter Reed hospital"
	{applies: follow.site, votes: votes{place: 2}},                           // the Datia district
	{applies: follow.acts, votes: votes{person: 1}},                          // "Anna Poole ran"
	{applies: follow.andFirstName, votes: votes{person: 3}},                  // "Jack and Noreen Whitlock"
	{applies: follow.comma, weigh: follow.weighComma},
	{applies: follow.bracketedLetters, weigh: follow.weighBracket}, // "Water Board (WB)"
	{applies: follow.possessive, weigh: follow.weighPossessive},    // "Crumley's wife"
}

// weighAfter looks at the words behind a name for what kind it is of.
func (d *namesDocument) weighAfter(m *mention, s *sentence) {
	n := m.last
	if n >= s.last {
		return
	}
	d.weighDeed(m, s)
	if n+1 < s.last && isAdverbTag(d.tokens[n].tag) && d.words[n+1].has(speech) && !d.words[n].has(capital) && !d.words[m.first].has(allCaps) {
		n++ // "Doe also said"
	}
	f := follow{namesDocument: d, m: m, s: s, at: n, word: d.tokens[n].text, is: d.words[n], alone: m.last-m.first == 1}
	for _, rule := range follows {
		if !rule.applies(f) {
			continue
		}
		m.votes.add(rule.votes)
		if rule.weigh != nil {
			rule.weigh(f)
		}
		return
	}
}

// goesOn tells whether another word follows in the sentence.
func (f follow) goesOn() bool { return f.at+1 < f.s.last }

// next is the word behind the one behind the name.
func (f follow) next() string { return f.tokens[f.at+1].text }

// turn tells the colon behind a transcript's speaker.
func (f follow) turn() bool { return f.word == ":" && f.namesTurn(f.m, f.s) }

// whoBehind tells "who" of somebody whom a preposition joins to the name.
func (f follow) whoBehind(preposition func(string) bool) bool {
	return f.word == "who" && f.alone && f.m.first-2 >= f.s.first && preposition(f.tokens[f.m.first-1].text) &&
		f.words[f.m.first-2].has(role|titleWord|rolesPlural)
}

// whoFromPlace tells "who" of somebody from a place.
func (f follow) whoFromPlace() bool { return f.whoBehind(isWhence) }

// whoOfBody tells "who" of somebody of a body.
func (f follow) whoOfBody() bool {
	return f.whoBehind(isOfWhat) && !isKin(f.tokens[f.m.first-2].text)
}

func (f follow) who() bool {
	return f.word == "who" || f.word == "whose" || f.word == "himself" || f.word == "herself"
}

// plainBodySays tells a verb of saying behind two English words, which are no person's name.
func (f follow) plainBodySays() bool {
	has := (f.word == "has" || f.word == "have" || f.word == "had") && f.goesOn() && f.words[f.at+1].has(speech)
	return (f.is.has(speech) && !f.is.has(capital) || has) && f.plainBody(f.m)
}

// says tells a verb of saying; but "a report by Orka says".
func (f follow) says() bool {
	return f.is.has(speech) && !f.is.has(capital) && f.before(f.m, f.s) != "by"
}

// plays tells what teams do to each other, behind a known body.
func (f follow) plays() bool { return isMatch(f.word) && f.words[f.m.first].has(knownOrg) }

// inVerb tells a verb in the past, or of one in the present.
func (f follow) inVerb() bool {
	tag := f.tokens[f.at].tag
	return tag == "VBZ" || tag == "VBD"
}

// theLettersAct tells letters with their article before a verb.
func (f follow) theLettersAct() bool {
	return f.isAcronym(f.m) && (f.inVerb() || f.tokens[f.at].tag == "MD") && f.beforeIsThe(f.m, f.s)
}

// lettersLearn tells what outlets do.
func (f follow) lettersLearn() bool {
	if !f.isAcronym(f.m) || !f.goesOn() {
		return false
	}
	return f.word == "understands" || f.word == "has" && (f.next() == "learned" || f.next() == "learnt")
}

// lettersAct tells letters at a sentence's head before a verb.
func (f follow) lettersAct() bool {
	return f.isAcronym(f.m) && f.inVerb() && f.m.first == f.s.first
}

// ruled tells what is ruled or rules, written small: "government".
func (f follow) ruled() bool { return f.is.has(ruledNoun) && !f.is.has(capital) }

// lettersRule tells a party's letters before its government.
func (f follow) lettersRule() bool { return f.ruled() && f.isAcronym(f.m) }

// rules tells a name of one word before somebody's government.
func (f follow) rules() bool {
	return f.ruled() && f.alone && f.m.votes.place < 3 && f.m.votes.organisation < 3 && !f.words[f.m.first].has(knownOrg)
}

// weighRules lets the name be a person's, the more where "the" stands before it.
func (f follow) weighRules() {
	f.m.votes.add(votes{person: 3})
	if f.beforeIsThe(f.m, f.s) {
		f.m.votes.add(votes{person: 3})
	}
}

// owns tells what bodies have, written small behind their name.
func (f follow) owns() bool {
	return (f.is.has(ownedNoun) || strings.HasSuffix(f.word, "spokesman")) && !f.is.has(capital)
}

// weighOwns lets the name be a body's, where it is no adjective at a sentence's head.
func (f follow) weighOwns() {
	if f.alone && f.words[f.m.first].has(freeCap) && strings.HasPrefix(f.tokens[f.m.first].tag, "JJ") {
		return
	}
	f.m.votes.add(votes{organisation: 2})
}

// firmsThings tells what firms have many of.
func (f follow) firmsThings() bool {
	return isFirmsThings(f.word) && f.openName(f.m) && !(f.alone && (f.is.has(capital) || f.words[f.m.first].has(ordinary|freeCap)))
}

// poll tells what institutes make.
func (f follow) poll() bool {
	return (f.word == "poll" || f.word == "survey") && f.m.votes.organisation > 0 && f.m.votes.person < 3
}

// namedAfter tells what is named after people.
func (f follow) namedAfter() bool {
	return f.m.last-f.m.first == 2 && isNamedAfter(f.word) && f.m.votes.organisation < 3
}

// site tells what kind of place a name is of.
func (f follow) site() bool {
	return f.is.has(siteNoun|placeHead) && !f.is.has(capital) && f.m.last-f.m.first <= 2 && f.m.votes.person < 3 && f.m.votes.organisation < 3
}

// acts tells a verb behind a name of several words that may be a person's.
func (f follow) acts() bool {
	tag := f.tokens[f.at].tag
	return strings.HasPrefix(tag, "VB") && !strings.HasPrefix(tag, "VBG") && !f.alone && f.m.votes.person >= 1
}

// andFirstName tells two first names before the last name of both.
func (f follow) andFirstName() bool {
	if f.word != "and" || !f.alone || f.at+2 >= f.s.last || !f.words[f.at+2].has(capital) {
		return false
	}
	one, other := f.words[f.m.first], f.words[f.at+1]
	return one.has(firstName) && other.has(firstName) && !one.has(anyPlace) && !other.has(anyPlace|ordinary)
}

func (f follow) comma() bool { return f.word == "," && f.goesOn() }

// bracketedLetters tells letters in brackets.
func (f follow) bracketedLetters() bool {
	return f.word == "(" && f.at+2 < f.s.last && f.words[f.at+1].has(allCaps) && f.tokens[f.at+2].text == ")"
}

// weighBracket lets the name be the body's that the letters stand for.
func (f follow) weighBracket() {
	if f.m.votes.person < 5 && f.m.votes.place < 3 {
		f.m.votes.add(votes{organisation: 3})
	}
}

func (f follow) possessive() bool { return isPossessiveMark(f.word) && f.goesOn() }

// weighPossessive looks at what a name has: kin, one who works for it, what firms have.
func (f follow) weighPossessive() {
	v, first, next := &f.m.votes, f.words[f.m.first], f.words[f.at+1]
	if f.alone && isKin(f.next()) && v.person < 3 && v.place < 3 && v.organisation < 3 && !first.has(ordinary|demonym|knownOrg) {
		v.add(votes{person: 3}) // "Crumley's wife"
	}
	switch {
	case f.alone && next.has(capital) && next.has(firstName|eastSurname) && v.person < 3 && !first.has(anyPlace|surname|ordinary):
		v.add(votes{organisation: 2}) // Demosisto's Nathan Law
	case f.alone && v.person < 2 && v.place < 3 && isFirmsOwn(f.next()) && !first.has(firstName|surname|demonym|anyPlace):
		v.add(votes{organisation: 3}) // "Tessellate's co-founders"
	case next.has(ownedNoun|titleWord) && !next.has(relationNoun) && v.person < 4:
		v.add(votes{organisation: 1})
	}
}

// isFirmsThings tells what firms have many of, written small after their name.
var isFirmsThings = ofSort("firms things")

// isOfWhose tells what only bodies have, after "whose".
var isOfWhose = ofSort("of whose")

// namesTurn tells the name of a transcript's speaker before the colon: "MARTIN HALE: Thank you."
func (d *namesDocument) namesTurn(m *mention, s *sentence) bool {
	if m.last-m.first < 2 || m.first > s.first && !d.words[m.first-1].has(titleWord|bareTitle) {
		return false
	}
	if s.first > 0 && d.sentences[d.tokens[s.first-1].sentence].paragraph == s.paragraph {
		return false
	}
	for i := m.first; i < m.last; i++ {
		if !d.words[i].has(allCaps | initial) {
			return false
		}
	}
	return d.words[m.first].has(firstName)
}
