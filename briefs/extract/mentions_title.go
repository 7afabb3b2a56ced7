package extract

import (
	"slices"
	"strings"
)

// titleBefore finds the words before a name that say what its bearer is:
// "Russian President", "science fiction writer", "Minister of Education". The
// flag tells a person's role from a group noun ("localist group Youngspiration").
func (d *document) titleBefore(m *mention, s *sentence) (span, wordFlags) {
	head := m.first - 1
	if head < s.first || d.tokens[head].end > m.start {
		return span{}, 0
	}
	if t := d.tokens[head].text; t == "." && head > s.first {
		head--
	}
	if d.tokens[head].text == ")" && head-2 > s.first && isRetired(d.tokens[head-1].text) {
		head -= 3 // "Capt (retd) Safwan"
	}
	end := head + 1
	if d.tokens[head].text == "Class" && head-2 > s.first && isOrdinal(d.tokens[head-1].text) {
		head -= 2 // "Petty Officer 2nd Class Bryan Roe"
	}
	w := d.words[head]
	var kind wordFlags
	switch {
	case w.has(bareTitle):
		// "Mr." says nothing, but a role may stand before it: "Undersecretary for Education Mr. Toccafondi".
		if head-1 >= s.first && (d.words[head-1].has(capital) || d.words[head-1].has(role)) {
			if from := d.titleWithComplement(head, s); from >= 0 {
				return d.cutTitle(from, head, s), titleWord
			}
		}
		if w.has(role) || isTelling(d.tokens[head].text) {
			break
		}
		for head > s.first && (d.words[head].has(bareTitle) && d.words[head].has(capital) || d.tokens[head].text == ".") {
			head--
		}
		if head++; head-1 > s.first && d.words[head-1].has(titleWord|role) && d.words[head-1].has(capital) && !d.words[head-1].has(bareTitle|surname|firstName|closedClass) {
			return d.cutTitle(d.phraseStartsAt(head-1, s), head, s), titleWord // "Prime Minister Datuk Seri Najib"
		} else if head-1 >= s.first && d.words[head-1].has(role) && (!d.words[head-1].has(capital|closedClass) || head-1 == s.first && !d.words[head-1].has(firstName|surname)) {
			return d.cutTitle(d.phraseStartsAt(head-1, s), head, s), titleWord // "council chairman Cllr Geoff Tranter", "Headteacher Mr Firth"
		}
		return span{}, 0
	}
	switch {
	case d.tokens[head].text == "parent" && head > s.first && d.words[head-1].has(capital) && !d.words[head-1].has(ordinary|closedClass|demonym) && m.votes.person < 4:
		kind = groupNoun // "Orka parent Dealtree"
	case w.has(groupNoun) && w.has(role) && !w.has(capital) && m.votes.person < 3:
		kind = groupNoun // the broadcaster NOS; but the publisher Ada Dow
	case d.tokens[head].tag == "NNS" && !w.has(capital) && d.titleWithComplement(m.first, s) >= 0: // "chairman of governors Anna Poole"
		if m.votes.person < 2 {
			return span{}, 0
		}
		return d.cutTitle(d.titleWithComplement(m.first, s), m.first, s), titleWord
	case w.has(titleWord) || w.has(role) && !(w.has(capital) && w.has(surname|eastSurname|firstName)):
		kind = titleWord
	case w.has(groupNoun) && !w.has(capital):
		if from := d.titleWithComplement(m.first, s); from >= 0 && m.votes.person >= 3 {
			return d.cutTitle(from, m.first, s), titleWord // "secretary of the group Anna Poole"
		}
		kind = groupNoun
	default:
		if from := d.titleWithComplement(m.first, s); from >= 0 && m.votes.person >= 2 {
			return d.cutTitle(from, m.first, s), titleWord
		}
		return span{}, 0
	}
	if w.has(closedClass) || !w.has(capital) && isVerbal(d.tokens[head].tag) && !w.has(role) {
		return span{}, 0
	}
	from := d.fieldsBefore(d.phraseStartsAt(head, s), head, s)
	if !w.has(capital) && from > s.first && (d.tokens[from-1].tag == "RBS" || d.tokens[from-1].text == "most") || d.tokens[from].tag == "JJS" && !w.has(capital) {
		return span{}, 0 // "the most able candidate Poole had seen"
	}
	return d.cutTitle(d.rolesBefore(from, s), end, s), kind
}

// rolesBefore goes left over what else somebody is: "singer, songwriter, and
// producer Anna Poole".
func (d *document) rolesBefore(from int, s *sentence) int {
	at := from
	linked := false
	for p := at - 1; p > s.first; p = at - 1 {
		for p > s.first && (d.tokens[p].text == "and" || d.tokens[p].text == ",") {
			linked = linked || d.tokens[p].text == "and"
			p--
		}
		if p == at-1 || !linked || !d.words[p].has(role) || d.words[p].has(capital|closedClass|rolesPlural) {
			break
		}
		at = d.phraseStartsAt(p, s)
	}
	if at < from && at > s.first && (d.tokens[at-1].text == "a" || d.tokens[at-1].text == "an" || d.tokens[at-1].text == "," || isVerbTag(d.tokens[at-1].tag) || d.tokens[at-1].tag == "IN") {
		return from // "saw a singer, a farmer and producer Anna Poole"
	}
	return at
}

// isOfAnOffice tells the participles that stand before an office: "managing director".
func isOfAnOffice(s string) bool {
	switch strings.ToLower(s) {
	case "managing", "founding", "acting", "presiding", "commanding":
		return true
	}
	return false
}

// isRetired tells what stands in brackets after an officer's rank.
func isRetired(s string) bool {
	switch strings.TrimSuffix(s, ".") {
	case "retd", "rtd", "ret", "retired", "Retd", "Rtd", "Ret":
		return true
	}
	return false
}

func isOrdinal(s string) bool {
	switch s {
	case "1st", "2nd", "3rd", "First", "Second", "Third":
		return true
	}
	return false
}

// isHonour tells the forms of address that say nothing beside a description.
var isHonour = ofSort("honour")

// isTelling lets those forms of address stand as descriptions that are an office.
func isTelling(s string) bool {
	switch strings.TrimSuffix(s, ".") {
	case "Sheikh", "Mullah", "Dr", "Prof", "Rev", "Sir", "Lord", "Lady", "Dame":
		return true
	}
	return false
}

func isVerbal(tag string) bool { return strings.HasPrefix(tag, "VB") || tag == "MD" }

// cutTitle makes a span of the tokens [from,end).
func (d *document) cutTitle(from, end int, s *sentence) span {
	for from < end && (d.words[from].has(figure) || strings.EqualFold(d.tokens[from].text, "and")) {
		from++
	}
	for end-1 > from && d.words[end-1].has(bareTitle) && d.words[end-1].has(capital) && !d.words[end-1].has(role) && isHonour(d.tokens[end-1].text) {
		end-- // "former cabinet minister Dame"
	}
	if end-1 > from && d.words[end-1].has(bareTitle) && (strings.HasSuffix(d.tokens[end-1].text, ".") || d.tokens[end-1].text == "Dr") {
		end-- // "correspondent Dr."
	}
	if from >= end {
		return span{}
	}
	return span{d.tokens[from].start, d.tokens[end-1].end}
}

// phraseStartsAt goes left from a noun over the words that belong to it:
// nouns, adjectives, names, a possessive before it.
func (d *document) phraseStartsAt(head int, s *sentence) int {
	const most = 9
	i := head
	owner := false // left of a possessive: only the owner's name belongs
	for i > s.first && head-i < most {
		p := i - 1
		w, t := d.words[p], d.tokens[p]
		switch {
		case isPossessiveMark(t.text) && p > s.first && (d.words[p-1].has(capital) || strings.HasPrefix(d.tokens[p-1].tag, "N")):
			i = p
			owner = owner || d.words[p-1].has(capital)
			continue
		case owner && !w.has(capital):
			return i
		case w.has(calendar) && w.has(capital), d.verbBefore(p, i, s):
			return i
		case isSpan(t.text):
			return i
		case t.text == ")" && p-2 > s.first && d.tokens[p-2].text == "(" && d.words[p-1].has(allCaps) && d.words[p-3].has(capital):
			i = p - 2 // "Liberty Party (LP) chairman"
			continue
		case t.text == "cum" && p > s.first && d.words[p-1].has(titleWord|role):
			i = p // "Deputy Premier cum Foreign Minister"
			continue
		case strings.EqualFold(t.text, "and") && i < head && w.has(closedClass) && p > s.first && d.words[i].has(capital) && d.words[i].has(ordinary) &&
			d.words[p-1].has(capital) && d.words[p-1].has(ordinary) && !d.words[p-1].has(firstName|surname):
			i = p // Work and Pensions Secretary
			continue
		case w.has(modifier) && strings.HasSuffix(t.text, "ed") && p > s.first && !d.words[p-1].has(closedClass|figure):
			return i // "a court convicted former commander Dow"
		case w.has(modifier):
		case w.has(capital) && !w.has(freeCap) && d.words[i].has(capital|titleWord) && (t.text == "First" || t.text == "Second" || t.text == "Third"): // "First Officer", "Second Vice Foreign Minister"
		case t.text == "past" && i == head && p > s.first && (d.tokens[p-1].text == "immediate" || isDeterminer(d.tokens[p-1].text)): // "the immediate past governor"
		case (strings.EqualFold(t.text, "first") || strings.EqualFold(t.text, "second")) && i == head && (strings.EqualFold(d.tokens[head].text, "lady") || strings.EqualFold(d.tokens[head].text, "minister")):
		case w.has(closedClass) && !(w.has(allCaps) && w.has(capsOrg|capsPlace)):
			if strings.EqualFold(t.text, "and") && p > s.first && d.words[p-1].has(role|titleWord) && (!d.words[p-1].has(capital) || p-1 == s.first && !d.words[p-1].has(firstName|surname)) {
				i = p
				continue
			}
			return i
		case w.has(capital):
			if m := d.mentionAt(p); m != nil && m.first < p && max(m.votes.organisation, m.votes.place) >= enough && m.votes.person < enough {
				i = m.first // "Department of Justice spokeswoman"
				continue
			}
			if p == s.first && w.has(ordinary) && !(head-p == 1 && isOfAnOffice(t.text)) && (strings.HasPrefix(t.tag, "RB") || strings.HasPrefix(t.tag, "VB") || t.tag == "IN") && !w.has(titleWord|role|modifier|demonym) {
				return i
			}
			if w.has(firstName) && !w.has(ordinary|anyPlace|titleWord) && i == head {
				return i
			}
		case t.text == "-" || t.text == "/" || t.text == "&":
			if p == s.first || !(d.words[p-1].has(capital) || strings.HasPrefix(d.tokens[p-1].tag, "N")) {
				return i
			}
			if t.text == "-" && d.words[i].has(capital) && !d.words[p-1].has(capital) {
				return i // a dash: "the plans for the attack - Prime Minister Roe"
			}
		case w.has(figure) && !strings.ContainsAny(t.text, "0123456789"):
			return i
		case strings.HasPrefix(t.tag, "NN") || strings.HasPrefix(t.tag, "JJ") || t.tag == "CD" || t.tag == "VBN" && w.has(ordinary|modifier) || w.has(role|groupNoun):
			if w.has(speech) {
				return i // "In earlier comments spokeswoman Doe said"
			}
		case t.tag == "VB" && p-2 >= s.first && d.tokens[p-1].text == "to" && strings.EqualFold(d.tokens[p-2].text, "according"): // "According to dairy farmer Poole": no verb follows there
		case t.tag == "VBG" && !w.has(speech) && head-p == 1 && (w.has(modifier) || t.text == "ruling" || isOfAnOffice(t.text)):
		default:
			return i
		}
		i = p
	}
	return i
}

// verbBefore tells a word that may look like a noun but is the verb of its
// clause: "We interview candidate Poole", "Radio One interviews Dr. Dow".
func (d *document) verbBefore(p, next int, s *sentence) bool {
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

// wholeRole goes on left from a role that another is held for: "a spokesman for
// the president", "candidate for Mayor of Leeds".
func (d *document) wholeRole(start int, s *sentence) int {
	for range 3 {
		p := start - 1
		if p > s.first && isDeterminer(d.tokens[p].text) {
			p--
		}
		if p <= s.first {
			return start
		}
		switch d.tokens[p].text {
		case "for", "of", "to":
		default:
			return start
		}
		if head := d.words[p-1]; !head.has(role|titleWord) || head.has(closedClass) {
			return start
		}
		start = d.phraseStartsAt(p-1, s)
	}
	return start
}

// mentionAt gives the mention that covers a token, nil where none does.
func (d *document) mentionAt(token int) *mention {
	i, _ := slices.BinarySearchFunc(d.mentions, token, func(m mention, at int) int {
		if m.last <= at {
			return -1
		}
		return 1
	})
	if i < len(d.mentions) && d.mentions[i].first <= token {
		return &d.mentions[i]
	}
	return nil
}
