package extract

import "strings"

// The words left of a noun that belong to it.

// phraseStartsAt goes left from a noun over the words that belong to it:
// nouns, adjectives, names, a possessive before it.
func (d *namesDocument) phraseStartsAt(head int, s *sentence) int {
	const most = 9
	i := head
	owner := false // left of a possessive: only the owner's name belongs
	for i > s.first && head-i < most {
		if d.ownerBefore(i-1, s) {
			i--
			owner = owner || d.words[i-1].has(capital)
			continue
		}
		if owner && !d.words[i-1].has(capital) {
			return i
		}
		to := d.phraseLeft(i, head, s)
		if to == i {
			return i
		}
		i = to
	}
	return i
}

// ownerBefore tells the mark of a possessive with its owner.
func (d *namesDocument) ownerBefore(p int, s *sentence) bool {
	return isPossessiveMark(d.tokens[p].text) && p > s.first && (d.words[p-1].has(capital) || strings.HasPrefix(d.tokens[p-1].tag, "N"))
}

// phraseLeft goes one step left within the phrase of the noun at head, from token i; it gives i
// where the phrase begins there.
func (d *namesDocument) phraseLeft(i, head int, s *sentence) int {
	p := i - 1
	w, t := d.words[p], d.tokens[p]
	switch {
	case w.has(calendar) && w.has(capital), d.verbBefore(p, i, s), isSpan(t.text):
		return i
	case t.text == ")" && p-2 > s.first && d.tokens[p-2].text == "(" && d.words[p-1].has(allCaps) && d.words[p-3].has(capital):
		return p - 2 // "Liberty Party (LP) chairman"
	case t.text == "cum" && p > s.first && d.words[p-1].has(titleWord|role):
		return p // "Deputy Premier cum Foreign Minister"
	case i < head && d.fieldAndField(p, s):
		return p // Work and Pensions Secretary
	case w.has(modifier) && strings.HasSuffix(t.text, "ed") && p > s.first && !d.words[p-1].has(closedClass|figure):
		return i // "a court convicted former commander Dow"
	case w.has(modifier), d.rankAt(p), i == head && (d.pastAt(p, s) || d.firstOf(p)):
		return p
	case w.has(closedClass) && !(w.has(allCaps) && w.has(capsOrg|capsPlace)):
		if d.roleAndRole(p, s) {
			return p
		}
		return i
	case w.has(capital):
		return d.capitalLeft(i, head, s)
	case t.text == "-" || t.text == "/" || t.text == "&":
		if p == s.first || !(d.words[p-1].has(capital) || strings.HasPrefix(d.tokens[p-1].tag, "N")) {
			return i
		}
		if t.text == "-" && d.words[i].has(capital) && !d.words[p-1].has(capital) {
			return i // a dash: "the plans for the attack - Prime Minister Roe"
		}
		return p
	case w.has(figure) && !strings.ContainsAny(t.text, "0123456789"):
		return i
	case d.nounOrAdjective(p):
		if w.has(speech) {
			return i // "In earlier comments spokeswoman Doe said"
		}
		return p
	case d.accordingAt(p, s), t.tag == "VBG" && !w.has(speech) && head-p == 1 && (w.has(modifier) || t.text == "ruling" || isOfAnOffice(t.text)):
		return p
	}
	return i
}

// fieldAndField tells "and" between two English words with a capital: "Work and Pensions".
func (d *namesDocument) fieldAndField(p int, s *sentence) bool {
	if !strings.EqualFold(d.tokens[p].text, "and") || !d.words[p].has(closedClass) || p <= s.first {
		return false
	}
	before, next := d.words[p-1], d.words[p+1]
	return next.has(capital) && next.has(ordinary) && before.has(capital) && before.has(ordinary) && !before.has(firstName|surname)
}

// rankAt tells a number that is of an office: "First Officer", "Second Vice Foreign Minister".
func (d *namesDocument) rankAt(p int) bool {
	switch d.tokens[p].text {
	case "First", "Second", "Third":
		return d.words[p].has(capital) && !d.words[p].has(freeCap) && d.words[p+1].has(capital|titleWord)
	}
	return false
}

// pastAt tells "past" before an office: "the immediate past governor".
func (d *namesDocument) pastAt(p int, s *sentence) bool {
	return d.tokens[p].text == "past" && p > s.first && (d.tokens[p-1].text == "immediate" || isDeterminer(d.tokens[p-1].text))
}

// firstOf tells the number before a lady or minister: "first lady".
func (d *namesDocument) firstOf(p int) bool {
	t, head := d.tokens[p].text, d.tokens[p+1].text
	return (strings.EqualFold(t, "first") || strings.EqualFold(t, "second")) && (strings.EqualFold(head, "lady") || strings.EqualFold(head, "minister"))
}

// roleAndRole tells "and" behind another thing that somebody is.
func (d *namesDocument) roleAndRole(p int, s *sentence) bool {
	if !strings.EqualFold(d.tokens[p].text, "and") || p <= s.first {
		return false
	}
	before := d.words[p-1]
	return before.has(role|titleWord) && (!before.has(capital) || p-1 == s.first && !before.has(firstName|surname))
}

// capitalLeft is phraseLeft over a word with a capital: over the whole of a body's name, and not
// over the sentence's first word or somebody's first name where those are none of it.
func (d *namesDocument) capitalLeft(i, head int, s *sentence) int {
	p := i - 1
	w, t := d.words[p], d.tokens[p]
	if m := d.mentionAt(p); m != nil && m.first < p && max(m.votes.organisation, m.votes.place) >= enough && m.votes.person < enough {
		return m.first // "Department of Justice spokeswoman"
	}
	opens := strings.HasPrefix(t.tag, "RB") || strings.HasPrefix(t.tag, "VB") || t.tag == "IN"
	if p == s.first && opens && w.has(ordinary) && !w.has(titleWord|role|modifier|demonym) && !(head-p == 1 && isOfAnOffice(t.text)) {
		return i
	}
	if w.has(firstName) && !w.has(ordinary|anyPlace|titleWord) && i == head {
		return i
	}
	return p
}

// nounOrAdjective tells what may be of a noun's phrase by its tag, or is what somebody is.
func (d *namesDocument) nounOrAdjective(p int) bool {
	w, tag := d.words[p], d.tokens[p].tag
	return strings.HasPrefix(tag, "NN") || strings.HasPrefix(tag, "JJ") || tag == "CD" || tag == "VBN" && w.has(ordinary|modifier) || w.has(role|groupNoun)
}

// accordingAt tells what only looks like a verb: "According to dairy farmer Poole", where none follows.
func (d *namesDocument) accordingAt(p int, s *sentence) bool {
	return d.tokens[p].tag == "VB" && p-2 >= s.first && d.tokens[p-1].text == "to" && strings.EqualFold(d.tokens[p-2].text, "according")
}

// verbBefore tells a word that may look like a noun but is the verb of its
// clause: "We interview candidate Poole", "Radio One interviews Dr. Dow".
func (d *namesDocument) verbBefore(p, next int, s *sentence) bool {
	if p <= s.first || d.words[p].has(capital|closedClass) {
		return false
	}
	switch d.tokens[p-1].text {
	case "we", "We", "they", "They", "I", "he", "He", "she", "She", "you", "You", "who":
		return true
	}
	t := d.tokens[p]
	if d.words[next].has(bareTitle) && d.words[next].has(capital) && d.words[p] == 0 && strings.HasSuffix(t.text, "s") && !isPossessiveMark(d.tokens[p-1].text) {
		return true
	}
	if !strings.HasSuffix(t.text, "s") || !d.words[p-1].has(capital) || isPossessiveMark(d.tokens[p-1].text) || !d.words[next].has(capital|modifier|role) {
		return false
	}
	m := d.mentionAt(p - 1)
	return t.tag == "VBZ" || m != nil && m.last == p && t.tag == "NNS" && isSmallWord([]byte(strings.TrimSuffix(t.text, "s")))
}

// isSpan tells words for stretches of time, which stand before a title but are
// none of it.
var isSpan = ofSort("span")
