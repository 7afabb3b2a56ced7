package extract

import "strings"

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

// nounPhraseEnd reads a noun phrase that describes, from i on, up to the mark
// that ends it, and gives the token after its last; i where it is none. One for
// a person must be headed by a word for people, or begin with an article.
func (d *namesDocument) nounPhraseEnd(i int, s *sentence, person bool) int {
	const most = 60
	if !d.opensNounPhrase(i, s, person) {
		return i
	}
	p := describingPhrase{from: i, person: person, inHead: true}
	j := i
	for ; j < s.last; j++ {
		if j-i > most {
			return i
		}
		switch step, at := d.readMark(&p, j, s); step {
		case endsBefore:
			return p.endsAt(at)
		case goesOnPast:
			j = at
			continue
		}
		if p.inHead {
			d.readHead(&p, j, s)
		}
		if !p.relative && d.isVerbOfClause(j, s) && !(j == i && d.words[j].has(modifier)) {
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
func (d *namesDocument) opensNounPhrase(i int, s *sentence, person bool) bool {
	w, text, article := d.words[i], d.tokens[i].text, isArticle(d.tokens[i].text)
	more := i+1 < s.last
	switch {
	case w.has(closedClass) && !article && !isOwner(text) && !(person && isOrdinalWord(text) && more && d.words[i+1].has(role)):
		return false
	case person && w.has(bareTitle) && w.has(capital) && !d.ownsSoon(i, s):
		return false // "Mr. Cole, Mr. Poole and Mr. Dow"
	case !article && more && strings.HasSuffix(text, "ing") && !w.has(role|titleWord) && (d.words[i+1].has(closedClass|locative) || d.tokens[i+1].tag == "IN"):
		return false // "Doe, speaking beside Councillor Roe, said"
	case article && more && d.tokens[i+1].tag == "CD":
		return false // "Nevada and Florida, the two states with …"
	}
	return true
}

// readMark reads the mark or the joining word at token j, and gives where the phrase
// ends or what it goes on past.
func (d *namesDocument) readMark(p *describingPhrase, j int, s *sentence) (phraseStep, int) {
	switch d.tokens[j].text {
	case "“", "\"", "''":
		return d.readTitleInMarks(p, j, s)
	case ".", ";", ":", "!", "?", "—", "–", "--", "”", "...", "…", ")", "]":
		return endsBefore, j
	case "(", "[":
		if j > p.from && d.isWordsOwnBracket(j, s) {
			return goesOnPast, j + 2
		}
		return endsBefore, j
	case ",":
		if d.goesOn(j, s) || p.person && !p.headed && p.inHead && d.leadsToOffice(j, s) {
			return goesOnPast, j
		}
		p.headed = p.headed || p.person && d.oneOf(p.from)
		return endsBefore, j
	case "who", "which", "whose", "that", "where":
		p.relative, p.inHead = true, false
		return goesOnPast, j
	case "and", "or", "but":
		if j == p.from || !p.relative && j+1 < s.last && isFiniteTag(d.tokens[j+1].tag) {
			return endsBefore, j
		}
		return goesOnPast, j
	}
	return noMark, j
}

// readTitleInMarks reads the title that opens at mark j: "author of “Slow Water”, a
// novel". A comma within its marks ends the phrase where a relative clause is being
// read.
func (d *namesDocument) readTitleInMarks(p *describingPhrase, j int, s *sentence) (phraseStep, int) {
	after := d.closingMark(j, s)
	if after == 0 {
		return endsBefore, j
	}
	p.inHead = false
	if p.relative && d.tokens[after-1].text == "," {
		return endsBefore, after + 1
	}
	return goesOnPast, after
}

// isWordsOwnBracket tells whether the bracket at j is a part of the word before it:
// "the CPI(M) general secretary".
func (d *namesDocument) isWordsOwnBracket(j int, s *sentence) bool {
	return j+2 < s.last && d.tokens[j-1].end == d.tokens[j].start && d.tokens[j+2].text == ")"
}

// leadsToOffice tells the second comma of "the Rowan County, Kentucky, clerk": the
// office that a place is named for stands behind it.
func (d *namesDocument) leadsToOffice(comma int, s *sentence) bool {
	return d.afterState(comma) && comma+1 < s.last && d.words[comma+1].has(role|titleWord) && !d.words[comma+1].has(capital)
}

// readHead reads token j as a word of the phrase's head, and notes whether it says
// what one is.
func (d *namesDocument) readHead(p *describingPhrase, j int, s *sentence) {
	w, t := d.words[j], &d.tokens[j]
	switch {
	case p.person && d.withinName(j):
	case p.person && (j > p.from && d.isAgeAlone(j, s) || d.isNumberOne(j) || d.saysWhatOneIs(p, j, s)),
		!p.person && !w.has(capital) && w.has(groupNoun|orgHead|placeHead|siteNoun|role|titleWord):
		p.headed = true
	case strings.HasPrefix(t.tag, "NN") && p.headed && !w.has(capital): // the head is the last noun
		p.headed = false
	case t.tag == "IN" || t.tag == "TO":
		p.inHead = false
	}
}

// isAgeAlone tells an age that stands for the person: "a 26-year-old from Leeds", not
// "a 26-year-old baker".
func (d *namesDocument) isAgeAlone(j int, s *sentence) bool {
	return strings.HasSuffix(d.tokens[j].text, "-year-old") && j+1 < s.last &&
		!strings.HasPrefix(d.tokens[j+1].tag, "N") && !strings.HasPrefix(d.tokens[j+1].tag, "J")
}

// isNumberOne tells the second word of "the number one".
func (d *namesDocument) isNumberOne(j int) bool {
	return d.tokens[j].text == "one" && d.tokens[j-1].text == "number"
}

// saysWhatOneIs tells whether token j says what a person is: a title, a word for people
// that is no part of a name, or a people's name alone ("a German").
func (d *namesDocument) saysWhatOneIs(p *describingPhrase, j int, s *sentence) bool {
	w := d.words[j]
	inName := w.has(capital) && j > p.from && d.words[j-1].has(capital) && !d.words[j-1].has(demonym|anyPlace|ordinary)
	return w.has(titleWord|bareTitle) || w.has(role) && !inName ||
		w.has(demonym) && (j+1 >= s.last || d.words[j+1].has(figure) || d.tokens[j+1].text == "who")
}

// isVerbOfClause tells a finite verb that makes a clause of what looked like a noun
// phrase.
func (d *namesDocument) isVerbOfClause(j int, s *sentence) bool {
	return isFiniteTag(d.tokens[j].tag) && !d.isParticiple(j, s) && !d.words[j].has(role|titleWord|groupNoun|capital)
}

// ownsSoon tells "Mr. Poole's campaign manager": a name after the form of address
// at i, and a possessive after it.
func (d *namesDocument) ownsSoon(i int, s *sentence) bool {
	const far = 5 // tokens
	for j := i + 1; j < min(s.last, i+far); j++ {
		if isPossessiveMark(d.tokens[j].text) {
			return true
		}
		if !d.words[j].has(capital) && d.tokens[j].text != "." {
			return false
		}
	}
	return false
}

// withinName tells whether a token goes on a person's name, whatever else the
// word means: "Josephine Baker" is no baker.
func (d *namesDocument) withinName(token int) bool {
	if !d.words[token].has(capital) {
		return false
	}
	m := d.mentionAt(token)
	return m != nil && m.first < token && m.votes.person >= enough
}

// closingMark finds the mark that closes a title of a few words opened at i; 0
// if none does.
func (d *namesDocument) closingMark(i int, s *sentence) int {
	const most = 16
	for j := i + 2; j < min(s.last, i+most); j++ {
		if t := d.tokens[j].text; t == "”" || t == "\"" && d.tokens[i].text == "\"" || t == "''" && d.tokens[i].text == "''" {
			return j
		}
	}
	return 0
}

// oneOf lets "one of …" stand without a word for people.
func (d *namesDocument) oneOf(i int) bool {
	return strings.EqualFold(d.tokens[i].text, "one") && i+1 < len(d.tokens) && d.tokens[i+1].text == "of"
}

// isParticiple tells a past tense that the words after it show to be a
// participle: "founded in", "led by".
func (d *namesDocument) isParticiple(j int, s *sentence) bool {
	if d.tokens[j].tag != "VBD" || j+1 >= s.last {
		return false
	}
	if j > 0 && isOfAPast(d.tokens[j-1].text) {
		return true // "a chipmaker once held to be a rival"
	}
	switch d.tokens[j+1].text {
	case "by", "in", "as", "at", "with", "on", "from", "for":
		return strings.HasSuffix(d.tokens[j].text, "ed") || d.tokens[j].text == "led" || d.tokens[j].text == "known" || d.tokens[j].text == "built"
	}
	return false
}

// isOfAPast tells the adverbs that stand between a noun and what was once thought or
// done of it.
func isOfAPast(s string) bool {
	switch s {
	case "once", "long", "widely", "formerly", "previously", "originally", "best", "newly":
		return true
	}
	return false
}

// afterState tells the second comma of "the Rowan County, Kentucky, clerk".
func (d *namesDocument) afterState(comma int) bool {
	w := d.words[comma-1]
	return comma > 2 && w.has(capital) && w.has(state|country|stateAbbreviation) && d.tokens[comma-2].text == "," && d.words[comma-3].has(capital)
}
