package extract

import "strings"

// weighFirm lets what a name does, has and is part of tell that it is a body's:
// "Orka denied the claims", "said it would close", "Orka's website", "owned by Orka".
// Whoever has no other name in the text and is neither he nor she is brought in by a
// last name alone hardly ever; a body mostly is.
func (d *namesDocument) weighFirm(m *mention, s *sentence) {
	if m.votes.organisation >= 4 || !d.soleName(m) {
		return
	}
	shown, acts := m.first-2 >= s.first && d.firmsPart(m, s), false
	if n := m.last; !shown && n+1 < s.last {
		switch {
		case isPossessiveMark(d.tokens[n].text):
			shown = d.firmsHave(n+1, s) || d.isAcronym(m) && d.words[n+1].has(role) && !d.words[n+1].has(capital) // "RPX's spokesman"
		case isFirmsThings(d.tokens[n].text):
			shown = true // "Orka customers complained"
		case d.isSubject(m, s) && !d.inQuotation(m.start):
			shown, acts = d.firmsAct(n, s), true
		}
	}
	if !shown || d.pronounNear(m) != unknownGender || acts && (d.pronounBeside(m) || d.goesOnWithPronoun(s)) {
		return
	}
	m.votes.organisation = sum8(m.votes.organisation, 3)
	m.votes.person = sum8(m.votes.person, -3)
	m.votes.place = min(m.votes.place, 2)
}

// soleName tells an open name of a word that is no English word and stands in no
// longer name as its last, or of two English words.
func (d *namesDocument) soleName(m *mention) bool {
	if m.first > 0 && d.words[m.first-1].has(capital) && d.words[m.first-1].has(freeCap|ordinary) && !d.words[m.first-1].has(closedClass) {
		return false // "Basketball Ruritania", "Old Ferry" at a sentence's head
	}
	if m.first > 0 && (strings.EqualFold(d.tokens[m.first-1].text, "a") || strings.EqualFold(d.tokens[m.first-1].text, "an") || d.tokens[m.first-1].tag == "JJ") {
		return false // "an anti-tax PAC"
	}
	switch m.last - m.first {
	case 1:
		w := d.words[m.first]
		if w.has(ordinary|closedClass|thing|calendar) || w.has(allCaps) && !d.isAcronym(m) || looksPlural(d.tokens[m.first].text) {
			return false
		}
		return d.openName(m) && !d.ofFamily(d.tokens[m.first].text)
	case 2:
		return d.plainBody(m) && d.openName(m)
	}
	return false
}

// ofFamily tells the last word of a longer name, or more than one who bear it.
func (d *namesDocument) ofFamily(word string) bool {
	key := string(appendFolded(nil, word))
	return d.familyNames[key] || strings.HasSuffix(key, "s") && d.familyNames[key[:len(key)-1]]
}

// goesOnWithPronoun tells whether the sentence after, in the paragraph, begins with he
// or she.
func (d *namesDocument) goesOnWithPronoun(s *sentence) bool {
	if s.last >= len(d.tokens) {
		return false
	}
	next := &d.sentences[d.tokens[s.last].sentence]
	return next.paragraph == s.paragraph && isHisOrHer(d.tokens[s.last].text)
}

// looksPlural tells words that may be those of a people or a trade: "Dockworkers".
func looksPlural(word string) bool {
	for _, end := range [...]string{"ers", "ors", "ists", "men", "ians", "ites", "ese"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// isSubject tells whether a name can be a clause's subject by itself: isOneOnly, or
// behind a comma that ends no name.
func (d *namesDocument) isSubject(m *mention, s *sentence) bool {
	if d.isOneOnly(m, s) {
		return true
	}
	p := m.first - 2
	return d.tokens[m.first-1].text == "," && p >= s.first && !d.words[p].has(capital) && !isPossessiveMark(d.tokens[p].text)
}

// firmsAct tells whether the verb from token n on is one that has a body for its subject.
func (d *namesDocument) firmsAct(n int, s *sentence) bool {
	if d.tokens[n].text == "," && n+2 < s.last && isSeated(d.tokens[n+1].text) && d.tokens[n+2].text == "in" {
		return true // "Orka, based in Leeds,"
	}
	for n+1 < s.last && (isHaveOrWill(d.tokens[n].text) || strings.HasPrefix(d.tokens[n].tag, "RB")) {
		n++
	}
	switch verb := d.tokens[n].text; {
	case isFirmsAct(verb):
		return true
	case n+1 < s.last && (verb == "claimed" || verb == "claims") && d.tokens[n+1].text == "responsibility",
		n+2 < s.last && (verb == "called" || verb == "issued" || verb == "issues") && isArticle(d.tokens[n+1].text) && isBodysPaper(d.tokens[n+2].text):
		return true
	case verb == "did" || verb == "declined" || verb == "refused":
		return d.givesNoAnswer(n, s)
	case isReckoning(verb) && d.reckons(n, s):
		return true
	}
	return d.saysOfItself(n, s)
}

// givesNoAnswer tells, from the verb on, what reporters are told of bodies: "declined
// to comment", "did not immediately respond to a request".
func (d *namesDocument) givesNoAnswer(n int, s *sentence) bool {
	const far = 5 // tokens
	for i := n + 1; i < min(s.last, n+far); i++ {
		switch d.tokens[i].text {
		case "comment", "respond", "reply":
			return true
		}
	}
	return false
}

// saysOfItself tells whether the verb at token n is one of saying and "it" what is
// told of: "said on Friday that it would close".
func (d *namesDocument) saysOfItself(n int, s *sentence) bool {
	if !d.words[n].has(speech) || !isFiniteTag(d.tokens[n].tag) {
		return false
	}
	const far = 7 // tokens
	for i := n + 1; i+2 < min(s.last, n+far); i++ {
		switch t := d.tokens[i]; {
		case t.text == "it":
			return isHaveOrWill(d.tokens[i+1].text) && d.tokens[i+2].text != "be" && d.tokens[i+2].text != "been" || isPlanning(d.tokens[i+1].text)
		case t.text == "its":
			return true
		case t.text == "," || isQuotationMark(t.text) || d.words[i].has(capital) && !d.words[i].has(calendar):
			return false
		}
	}
	return false
}

// reckons tells, from the verb on, what a firm's books say: "reported a loss of".
func (d *namesDocument) reckons(n int, s *sentence) bool {
	const far = 7 // tokens
	for i := n + 1; i < min(s.last, n+far); i++ {
		switch t := d.tokens[i]; {
		case isOfBooks(t.text):
			return true
		case t.text == "," || isQuotationMark(t.text) || d.words[i].has(capital):
			return false
		}
	}
	return false
}

// firmsHave tells, from the token behind the possessive on, what only bodies have:
// "Orka's new factories", "Orka's president, Jane Doe,".
func (d *namesDocument) firmsHave(n int, s *sentence) bool {
	if isBodysHead(d.tokens[n].text) {
		return true
	}
	const far = 4 // tokens
	for i := n; i < min(s.last, n+far); i++ {
		t := d.tokens[i]
		switch {
		case isFirmsOwn(t.text) || isFirmsThings(t.text) || t.text == "chief" && i+1 < s.last && d.tokens[i+1].text == "executive":
			return true
		case !strings.HasPrefix(t.tag, "JJ") && !strings.HasPrefix(t.tag, "NN") && t.tag != "CD" || d.words[i].has(capital):
			return false
		}
	}
	return false
}

// firmsPart tells whether the words before a name are said of bodies: "owned by", "a unit
// of", "joined Orka as". Of letters more is: they are nobody's last name.
func (d *namesDocument) firmsPart(m *mention, s *sentence) bool {
	p := m.first - 1
	before, word := d.tokens[p].text, strings.ToLower(d.tokens[p-1].text)
	switch before {
	case "by":
		return isFirmsDeed(word) || word == "statement"
	case "from":
		return word == "statement" || d.isAcronym(m) && d.words[p-1].has(rolesPlural)
	case "of":
		return isPartOfFirm(word) && p-2 >= s.first && (isArticle(d.tokens[p-2].text) || strings.HasPrefix(d.tokens[p-2].tag, "JJ") || d.words[p-2].has(demonym))
	case "to":
		return isBelonging(word) || word == "statement" || word == "email" || word == "e-mail" || d.isAcronym(m) && word == "according"
	case "with":
		return d.isAcronym(m) && isDealingWith(word)
	case "and":
		return m.last < s.last && d.tokens[m.last].text == "merged"
	}
	switch {
	case isJoining(before) && m.last+1 < s.last && d.tokens[m.last].text == "as" && (isArticle(d.tokens[m.last+1].text) || isDeterminer(d.tokens[m.last+1].text)),
		isLeadingBody(before) && (word == "who" || d.words[p-1].has(capital)):
		return true
	}
	return d.isAcronym(m) && isDoneToBodies(before)
}

// lastOfLonger are the last words, folded, of the names of two words and more that are
// not known to be bodies' or places'.
func (d *namesDocument) lastOfLonger() map[string]bool {
	names := map[string]bool{}
	for i := range d.mentions {
		if m := &d.mentions[i]; m.last-m.first > 1 && m.votes.organisation < enough && m.votes.place < enough {
			names[string(appendFolded(nil, d.tokens[m.last-1].text))] = true
		}
	}
	return names
}

// isHaveOrWill tells the verbs that stand before another.
func isHaveOrWill(s string) bool {
	switch s {
	case "has", "had", "have", "will", "would", "could", "may", "might", "is", "was":
		return true
	}
	return false
}

// isPlanning tells what a body that speaks of itself says it does: "said it planned to".
func isPlanning(s string) bool {
	switch s {
	case "plans", "planned", "expects", "expected", "aims", "aimed", "intends", "intended", "hopes", "hoped", "needs", "needed", "wants", "wanted", "did", "does":
		return true
	}
	return false
}

func isSeated(s string) bool { return s == "based" || s == "headquartered" }

func isBelonging(s string) bool {
	return s == "belonging" || s == "belong" || s == "belongs" || s == "belonged"
}

func isJoining(s string) bool { return s == "joined" || s == "join" || s == "joining" }

// isFirmsAct tells what only bodies do.
var isFirmsAct = ofSort("firms act")

// isReckoning tells verbs for what is done with a year's figures.
var isReckoning = ofSort("reckoning")

// isOfBooks tells what stands in a firm's books.
var isOfBooks = ofSort("of books")

// isFirmsDeed tells what bodies alone do to things, before "by".
var isFirmsDeed = ofSort("firms deed")

// isBodysHead tells who is a body's, and hardly a person's: "Orka's president".
var isBodysHead = ofSort("bodys head")

// isBodysPaper tells what bodies bring out or call.
var isBodysPaper = ofSort("bodys paper")

// isLeadingBody tells verbs for what people do with a body of theirs.
var isLeadingBody = ofSort("leading body")

// isDoneToBodies tells what is done to people and bodies, and not to things.
var isDoneToBodies = ofSort("done to bodies")

// isDealingWith tells what is done and had with people and bodies.
var isDealingWith = ofSort("dealing with")

// isPartOfFirm tells what firms are parts of others, before "of".
var isPartOfFirm = ofSort("part of firm")
