package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// describingPhrase is a description that is being read, word by word.
type describingPhrase struct {
	from     int  // its first token
	person   bool // it is to describe a person
	headed   bool // a word that says what one is has been read
	inHead   bool // what has been read is its head still, and nothing that hangs on that
	relative bool // a relative clause has been read: "who", "which"
}

// phraseStep is what a mark or a joining word does to a noun phrase.
type phraseStep uint8

const (
	noMark     phraseStep = iota // it is neither: a word of the phrase
	goesOnPast                   // the phrase goes on past it
	endsBefore                   // the phrase ends before it
)

// NounPhraseEnd reads a noun phrase that describes, from i on, up to the mark
// that ends it, and gives the token after its last; i where it is none. One for
// a person must be headed by a word for people, or begin with an article.
func (d *Document) NounPhraseEnd(i int, s *page.Sentence, person bool) int {
	const most = 60
	if !d.opensNounPhrase(i, s, person) {
		return i
	}
	p := describingPhrase{from: i, person: person, inHead: true, relative: d.oneOf(i)} // "one of the two members it has left"
	j := i
	for ; j < s.Last; j++ {
		if j-i > most {
			return i
		}
		switch step, at := d.readMark(&p, j, s); step {
		case endsBefore:
			p.headed = p.headed || person && d.oneOf(i)
			return p.endsAt(at)
		case goesOnPast:
			j = at
			continue
		}
		if p.inHead {
			d.readHead(&p, j, s)
		}
		if !p.relative && d.isVerbOfClause(j, s) && !(j == i && d.Words[j].Has(lexicon.Modifier)) {
			return i
		}
	}
	return p.endsAt(j)
}

// endsAt gives the token after the phrase's last, its first where it is none.
func (p *describingPhrase) endsAt(j int) int {
	if !p.headed || j <= p.from {
		return p.from
	}
	return j
}

// opensNounPhrase tells whether a noun phrase that describes can begin at token i.
func (d *Document) opensNounPhrase(i int, s *page.Sentence, person bool) bool {
	w, text, article := d.Words[i], d.Tokens[i].Text, lexicon.IsArticle(d.Tokens[i].Text)
	more := i+1 < s.Last
	switch {
	case w.Has(lexicon.ClosedClass) && !article && !lexicon.IsOwner(text) && !(person && isOrdinalWord(text) && more && d.Words[i+1].Has(lexicon.Role)):
		return false
	case person && w.Has(lexicon.BareTitle) && w.Has(lexicon.Capital) && !d.ownsSoon(i, s):
		return false // "Mr. Cole, Mr. Poole and Mr. Dow"
	case !article && more && strings.HasSuffix(text, "ing") && !w.Has(lexicon.Role|lexicon.TitleWord) && (d.Words[i+1].Has(lexicon.ClosedClass|lexicon.Locative) || d.Tokens[i+1].Tag == "IN"):
		return false // "Doe, speaking beside Councillor Roe, said"
	case article && more && d.Tokens[i+1].Tag == "CD":
		return false // "Nevada and Florida, the two states with …"
	}
	return true
}

// readHead reads token j as a word of the phrase's head, and notes whether it says
// what one is.
func (d *Document) readHead(p *describingPhrase, j int, s *page.Sentence) {
	w, t := d.Words[j], &d.Tokens[j]
	switch {
	case p.person && d.withinName(j):
	case p.person && (j > p.from && d.isAgeAlone(j, s) || d.isNumberOne(j) || d.saysWhatOneIs(p, j, s)),
		!p.person && !w.Has(lexicon.Capital) && (w.Has(lexicon.GroupNoun|lexicon.OrgHead|lexicon.PlaceHead|lexicon.SiteNoun|lexicon.Role|lexicon.TitleWord) || t.Text == "parent"):
		p.headed = true
	case p.headed && (t.Tag == "VBG" || t.Text == "born" || strings.HasSuffix(t.Text, "ing") && j+1 < s.Last && lexicon.IsDeterminer(d.Tokens[j+1].Text)), t.Tag == "IN", t.Tag == "TO":
		p.inHead = false // "an all-rounder playing his last season"
	case strings.HasPrefix(t.Tag, "NN") && p.headed && !w.Has(lexicon.Capital): // the head is the last noun
		p.headed = false
	}
}

// isAgeAlone tells an age that stands for the person: "a 26-year-old from Leeds", not
// "a 26-year-old baker".
func (d *Document) isAgeAlone(j int, s *page.Sentence) bool {
	return strings.HasSuffix(d.Tokens[j].Text, "-year-old") && j+1 < s.Last &&
		!strings.HasPrefix(d.Tokens[j+1].Tag, "N") && !strings.HasPrefix(d.Tokens[j+1].Tag, "J")
}

// isNumberOne tells the second word of "the number one".
func (d *Document) isNumberOne(j int) bool {
	return d.Tokens[j].Text == "one" && d.Tokens[j-1].Text == "number"
}

// saysWhatOneIs tells whether token j says what a person is: a title, a word for people
// that is no part of a name, or a people's name alone ("a German").
func (d *Document) saysWhatOneIs(p *describingPhrase, j int, s *page.Sentence) bool {
	w := d.Words[j]
	inName := w.Has(lexicon.Capital) && j > p.from && d.Words[j-1].Has(lexicon.Capital) && !d.Words[j-1].Has(lexicon.Demonym|lexicon.AnyPlace|lexicon.Ordinary)
	return w.Has(lexicon.TitleWord|lexicon.BareTitle) || w.Has(lexicon.Role) && !inName || d.IsNational(j) ||
		w.Has(lexicon.Demonym) && (j+1 >= s.Last || d.Words[j+1].Has(lexicon.Figure) || d.Tokens[j+1].Text == "who" || d.Tokens[j+1].Text == "born" || d.Tokens[j+1].Text == "by")
}

// IsNational tells who is of a country by a word that is mostly no noun: "a British
// national", "a former Wales international".
func (d *Document) IsNational(j int) bool {
	word := d.Tokens[j].Text
	return (word == "national" || word == "international") && j > 0 && d.Words[j-1].Has(lexicon.Demonym|lexicon.AnyPlace) &&
		(j+1 >= len(d.Tokens) || d.Tokens[j+1].Text == "at" || !strings.HasPrefix(d.Tokens[j+1].Tag, "N") && d.Tokens[j+1].Tag != "JJ")
}

// isVerbOfClause tells a finite verb that makes a clause of what looked like a noun
// phrase.
func (d *Document) isVerbOfClause(j int, s *page.Sentence) bool {
	if j > s.First && d.Tokens[j].Tag == "VBD" && lexicon.IsDeterminer(d.Tokens[j-1].Text) {
		return false // "the listed parent"
	}
	return page.IsFiniteTag(d.Tokens[j].Tag) && !d.isParticiple(j, s) && !d.Words[j].Has(lexicon.Role|lexicon.TitleWord|lexicon.GroupNoun|lexicon.Capital)
}

// ownsSoon tells "Mr. Poole's campaign manager": a name after the form of address
// at i, and a possessive after it.
func (d *Document) ownsSoon(i int, s *page.Sentence) bool {
	const far = 5 // tokens
	for j := i + 1; j < min(s.Last, i+far); j++ {
		if IsPossessiveMark(d.Tokens[j].Text) {
			return true
		}
		if !d.Words[j].Has(lexicon.Capital) && d.Tokens[j].Text != "." {
			return false
		}
	}
	return false
}

// withinName tells whether a token goes on a person's name, whatever else the
// word means: "Josephine Baker" is no baker.
func (d *Document) withinName(token int) bool {
	if !d.Words[token].Has(lexicon.Capital) {
		return false
	}
	m := d.MentionAt(token)
	return m != nil && m.First < token && m.Votes.Person >= Enough
}

// oneOf lets "one of …" and "the youngest of …" stand without a word for people.
func (d *Document) oneOf(i int) bool {
	if strings.EqualFold(d.Tokens[i].Text, "the") && i+2 < len(d.Tokens) {
		text := d.Tokens[i+1].Text
		return d.Tokens[i+2].Text == "of" && (isOrdinalWord(text) || text == "only" || d.Tokens[i+1].Tag == "JJS" || d.Tokens[i+1].Tag == "JJR")
	}
	return strings.EqualFold(d.Tokens[i].Text, "one") && i+1 < len(d.Tokens) && d.Tokens[i+1].Text == "of"
}

// isParticiple tells a past tense that the words after it show to be a
// participle: "founded in", "led by".
func (d *Document) isParticiple(j int, s *page.Sentence) bool {
	if d.Tokens[j].Tag != "VBD" || j+1 >= s.Last {
		return false
	}
	if j > 0 && IsOfAPast(d.Tokens[j-1].Text) {
		return true // "a chipmaker once held to be a rival"
	}
	switch d.Tokens[j+1].Text {
	case "by", "in", "as", "at", "with", "on", "from", "for", "since", "to", "under", "between":
		return strings.HasSuffix(d.Tokens[j].Text, "ed") || d.Tokens[j].Text == "led" || d.Tokens[j].Text == "known" || d.Tokens[j].Text == "built"
	}
	return false
}

// IsOfAPast tells the adverbs that stand between a noun and what was once thought or
// done of it.
func IsOfAPast(s string) bool {
	switch s {
	case "once", "long", "widely", "formerly", "previously", "originally", "best", "newly":
		return true
	}
	return false
}
