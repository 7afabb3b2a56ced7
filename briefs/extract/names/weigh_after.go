package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What the word right behind a name says of its kind.

// follow is the word behind a name, with the name, as follows have it. An adverb before a verb
// of saying is passed over: "Doe also said".
type follow struct {
	*Document
	m     *Mention
	s     *page.Sentence
	at    int // the word's token
	word  string
	is    lexicon.WordFlags
	alone bool // the name is one word
}

// follows are what words behind a name say of its kind, the first that applies. Where that depends
// on more, weigh says it.
var follows = []struct {
	applies func(follow) bool
	votes   Votes
	weigh   func(follow)
}{
	{applies: follow.turn, votes: Votes{Person: 4}},                          // "MARTIN HALE: Thank you."
	{applies: follow.whoFromPlace, votes: Votes{Place: 2}},                   // "a nurse from Nampa who worked nights"
	{applies: follow.whoOfBody},                                              // "an editor of Tarnix who fled": it is the editor who did
	{applies: follow.who, votes: Votes{Person: 3}},                           // "Doe himself"
	{applies: follow.plainBodySays, votes: Votes{Organisation: 2}},           // "Copper Lantern said", "Copper Lantern has said"
	{applies: follow.says, votes: Votes{Person: 1, Organisation: 1}},         // "Orka says"
	{applies: follow.plays, votes: Votes{Organisation: 3}},                   // "Chelsea beat Leeds"
	{applies: follow.theLettersAct, votes: Votes{Organisation: 2}},           // "the NME liked it"
	{applies: follow.lettersLearn, votes: Votes{Organisation: 3}},            // "RFA has learned"
	{applies: follow.lettersAct, votes: Votes{Organisation: 1}},              // "NME liked it": once is not enough, but letters are
	{applies: follow.lettersRule, votes: Votes{Organisation: 3}},             // "the NDA government"
	{applies: follow.rules, weigh: follow.weighRules},                        // "the Poole government"
	{applies: follow.owns, weigh: follow.weighOwns},                          // "Orka spokesman"
	{applies: follow.firmsThings, votes: Votes{Organisation: 2, Person: -2}}, // "19 Hartploy factories"
	{applies: follow.poll, votes: Votes{Organisation: 2}},                    // "A Mainstreet Research poll"
	{applies: follow.namedAfter, votes: Votes{Person: -5, Place: 4}},         // "Walter Reed hospital"
	{applies: follow.site, votes: Votes{Place: 2}},                           // the Datia district
	{applies: follow.acts, votes: Votes{Person: 1}},                          // "Anna Poole ran"
	{applies: follow.andFirstName, votes: Votes{Person: 3}},                  // "Jack and Noreen Whitlock"
	{applies: follow.comma, weigh: follow.weighComma},
	{applies: follow.bracketedLetters, weigh: follow.weighBracket}, // "Water Board (WB)"
	{applies: follow.possessive, weigh: follow.weighPossessive},    // "Crumley's wife"
}

// weighAfter looks at the words behind a name for what kind it is of.
func (d *Document) weighAfter(m *Mention, s *page.Sentence) {
	n := m.Last
	if n >= s.Last {
		return
	}
	d.weighDeed(m, s)
	if n+1 < s.Last && page.IsAdverbTag(d.Tokens[n].Tag) && d.Words[n+1].Has(lexicon.Speech) && !d.Words[n].Has(lexicon.Capital) && !d.Words[m.First].Has(lexicon.AllCaps) {
		n++ // "Doe also said"
	}
	f := follow{Document: d, m: m, s: s, at: n, word: d.Tokens[n].Text, is: d.Words[n], alone: m.Last-m.First == 1}
	for _, rule := range follows {
		if !rule.applies(f) {
			continue
		}
		m.Votes.Add(rule.votes)
		if rule.weigh != nil {
			rule.weigh(f)
		}
		return
	}
}

// goesOn tells whether another word follows in the sentence.
func (f follow) goesOn() bool { return f.at+1 < f.s.Last }

// next is the word behind the one behind the name.
func (f follow) next() string { return f.Tokens[f.at+1].Text }

// turn tells the colon behind a transcript's speaker.
func (f follow) turn() bool { return f.word == ":" && f.namesTurn(f.m, f.s) }

// whoBehind tells "who" of somebody whom a preposition joins to the name.
func (f follow) whoBehind(preposition func(string) bool) bool {
	return f.word == "who" && f.alone && f.m.First-2 >= f.s.First && preposition(f.Tokens[f.m.First-1].Text) &&
		f.Words[f.m.First-2].Has(lexicon.Role|lexicon.TitleWord|lexicon.RolesPlural)
}

// whoFromPlace tells "who" of somebody from a place.
func (f follow) whoFromPlace() bool { return f.whoBehind(isWhence) }

// whoOfBody tells "who" of somebody of a body.
func (f follow) whoOfBody() bool {
	return f.whoBehind(isOfWhat) && !lexicon.IsKin(f.Tokens[f.m.First-2].Text)
}

func (f follow) who() bool {
	return f.word == "who" || f.word == "whose" || f.word == "himself" || f.word == "herself"
}

// plainBodySays tells a verb of saying behind two English words, which are no person's name.
func (f follow) plainBodySays() bool {
	has := (f.word == "has" || f.word == "have" || f.word == "had") && f.goesOn() && f.Words[f.at+1].Has(lexicon.Speech)
	return (f.is.Has(lexicon.Speech) && !f.is.Has(lexicon.Capital) || has) && f.plainBody(f.m)
}

// says tells a verb of saying; but "a report by Orka says".
func (f follow) says() bool {
	return f.is.Has(lexicon.Speech) && !f.is.Has(lexicon.Capital) && f.before(f.m, f.s) != "by"
}

// plays tells what teams do to each other, behind a known body.
func (f follow) plays() bool { return isMatch(f.word) && f.Words[f.m.First].Has(lexicon.KnownOrg) }

// inVerb tells a verb in the past, or of one in the present.
func (f follow) inVerb() bool {
	tag := f.Tokens[f.at].Tag
	return tag == "VBZ" || tag == "VBD"
}

// theLettersAct tells letters with their article before a verb.
func (f follow) theLettersAct() bool {
	return f.IsAcronym(f.m) && (f.inVerb() || f.Tokens[f.at].Tag == "MD") && f.beforeIsThe(f.m, f.s)
}

// lettersLearn tells what outlets do.
func (f follow) lettersLearn() bool {
	if !f.IsAcronym(f.m) || !f.goesOn() {
		return false
	}
	return f.word == "understands" || f.word == "has" && (f.next() == "learned" || f.next() == "learnt")
}

// lettersAct tells letters at a sentence's head before a verb.
func (f follow) lettersAct() bool {
	return f.IsAcronym(f.m) && f.inVerb() && f.m.First == f.s.First
}

// ruled tells what is ruled or rules, written small: "government".
func (f follow) ruled() bool { return f.is.Has(lexicon.RuledNoun) && !f.is.Has(lexicon.Capital) }

// lettersRule tells a party's letters before its government.
func (f follow) lettersRule() bool { return f.ruled() && f.IsAcronym(f.m) }

// rules tells a name of one word before somebody's government.
func (f follow) rules() bool {
	return f.ruled() && f.alone && f.m.Votes.Place < 3 && f.m.Votes.Organisation < 3 && !f.Words[f.m.First].Has(lexicon.KnownOrg)
}

// weighRules lets the name be a person's, the more where "the" stands before it.
func (f follow) weighRules() {
	f.m.Votes.Add(Votes{Person: 3})
	if f.beforeIsThe(f.m, f.s) {
		f.m.Votes.Add(Votes{Person: 3})
	}
}

// owns tells what bodies have, written small behind their name.
func (f follow) owns() bool {
	return (f.is.Has(lexicon.OwnedNoun) || strings.HasSuffix(f.word, "spokesman")) && !f.is.Has(lexicon.Capital)
}

// weighOwns lets the name be a body's, where it is no adjective at a sentence's head.
func (f follow) weighOwns() {
	if f.alone && f.Words[f.m.First].Has(lexicon.FreeCap) && strings.HasPrefix(f.Tokens[f.m.First].Tag, "JJ") {
		return
	}
	f.m.Votes.Add(Votes{Organisation: 2})
}

// firmsThings tells what firms have many of.
func (f follow) firmsThings() bool {
	return isFirmsThings(f.word) && f.openName(f.m) && !(f.alone && (f.is.Has(lexicon.Capital) || f.Words[f.m.First].Has(lexicon.Ordinary|lexicon.FreeCap)))
}

// poll tells what institutes make.
func (f follow) poll() bool {
	return (f.word == "poll" || f.word == "survey") && f.m.Votes.Organisation > 0 && f.m.Votes.Person < 3
}

// namedAfter tells what is named after people.
func (f follow) namedAfter() bool {
	return f.m.Last-f.m.First == 2 && isNamedAfter(f.word) && f.m.Votes.Organisation < 3
}

// site tells what kind of place a name is of.
func (f follow) site() bool {
	return f.is.Has(lexicon.SiteNoun|lexicon.PlaceHead) && !f.is.Has(lexicon.Capital) && f.m.Last-f.m.First <= 2 && f.m.Votes.Person < 3 && f.m.Votes.Organisation < 3
}

// acts tells a verb behind a name of several words that may be a person's.
func (f follow) acts() bool {
	tag := f.Tokens[f.at].Tag
	return strings.HasPrefix(tag, "VB") && !strings.HasPrefix(tag, "VBG") && !f.alone && f.m.Votes.Person >= 1
}

// andFirstName tells two first names before the last name of both.
func (f follow) andFirstName() bool {
	if f.word != "and" || !f.alone || f.at+2 >= f.s.Last || !f.Words[f.at+2].Has(lexicon.Capital) {
		return false
	}
	one, other := f.Words[f.m.First], f.Words[f.at+1]
	return one.Has(lexicon.FirstName) && other.Has(lexicon.FirstName) && !one.Has(lexicon.AnyPlace) && !other.Has(lexicon.AnyPlace|lexicon.Ordinary)
}

func (f follow) comma() bool { return f.word == "," && f.goesOn() }

// bracketedLetters tells letters in brackets.
func (f follow) bracketedLetters() bool {
	return f.word == "(" && f.at+2 < f.s.Last && f.Words[f.at+1].Has(lexicon.AllCaps) && f.Tokens[f.at+2].Text == ")"
}

// weighBracket lets the name be the body's that the letters stand for.
func (f follow) weighBracket() {
	if f.m.Votes.Person < 5 && f.m.Votes.Place < 3 {
		f.m.Votes.Add(Votes{Organisation: 3})
	}
}

func (f follow) possessive() bool { return IsPossessiveMark(f.word) && f.goesOn() }

// weighPossessive looks at what a name has: kin, one who works for it, what firms have.
func (f follow) weighPossessive() {
	v, first, next := &f.m.Votes, f.Words[f.m.First], f.Words[f.at+1]
	if f.alone && lexicon.IsKin(f.next()) && v.Person < 3 && v.Place < 3 && v.Organisation < 3 && !first.Has(lexicon.Ordinary|lexicon.Demonym|lexicon.KnownOrg) {
		v.Add(Votes{Person: 3}) // "Crumley's wife"
	}
	switch {
	case f.alone && next.Has(lexicon.Capital) && next.Has(lexicon.FirstName|lexicon.EastSurname) && v.Person < 3 && !first.Has(lexicon.AnyPlace|lexicon.Surname|lexicon.Ordinary):
		v.Add(Votes{Organisation: 2}) // Demosisto's Nathan Law
	case f.alone && v.Person < 2 && v.Place < 3 && isFirmsOwn(f.next()) && !first.Has(lexicon.FirstName|lexicon.Surname|lexicon.Demonym|lexicon.AnyPlace):
		v.Add(Votes{Organisation: 3}) // "Tessellate's co-founders"
	case next.Has(lexicon.OwnedNoun|lexicon.TitleWord) && !next.Has(lexicon.RelationNoun) && v.Person < 4:
		v.Add(Votes{Organisation: 1})
	}
}

// isFirmsThings tells what firms have many of, written small after their name.
var isFirmsThings = lexicon.OfSort("firms things")

// isOfWhose tells what only bodies have, after "whose".
var isOfWhose = lexicon.OfSort("of whose")

// namesTurn tells the name of a transcript's speaker before the colon: "MARTIN HALE: Thank you."
func (d *Document) namesTurn(m *Mention, s *page.Sentence) bool {
	if m.Last-m.First < 2 || m.First > s.First && !d.Words[m.First-1].Has(lexicon.TitleWord|lexicon.BareTitle) {
		return false
	}
	if s.First > 0 && d.Sentences[d.Tokens[s.First-1].Sentence].Paragraph == s.Paragraph {
		return false
	}
	for i := m.First; i < m.Last; i++ {
		if !d.Words[i].Has(lexicon.AllCaps | lexicon.Initial) {
			return false
		}
	}
	return d.Words[m.First].Has(lexicon.FirstName)
}
