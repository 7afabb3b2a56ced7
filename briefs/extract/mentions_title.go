package extract

import (
	"slices"
	"strings"
)

// titleBefore finds the words before a name that say what its bearer is:
// "Russian President", "science fiction writer", "Minister of Education". The
// flag tells a person's role from a group noun ("localist group Youngspiration").
func (d *namesDocument) titleBefore(m *mention, s *sentence) (span, wordFlags) {
	if m.first == s.first || d.tokens[m.first-1].end > m.start {
		return span{}, 0
	}
	head, end := d.titlesHead(m.first-1, s)
	if d.words[head].has(bareTitle) {
		if title, kind, decided := d.titleBeforeAddress(head, s); decided {
			return title, kind
		}
	}
	title, kind, whole := d.kindOfTitle(m, head, s)
	if whole || kind == 0 {
		return title, kind
	}
	w := d.words[head]
	if w.has(closedClass) || !w.has(capital) && isVerbal(d.tokens[head].tag) && !w.has(role) {
		return span{}, 0
	}
	from := d.fieldsBefore(d.phraseStartsAt(head, s), head, s)
	if !w.has(capital) && (d.tokens[from].tag == "JJS" || from > s.first && (d.tokens[from-1].tag == "RBS" || d.tokens[from-1].text == "most")) {
		return span{}, 0 // "the most able candidate Poole had seen"
	}
	return d.cutTitle(d.rolesBefore(from, s), end, s), kind
}

// titlesHead gives the last word of a title that ends at a token, and the token behind it with
// its stop or bracket.
func (d *namesDocument) titlesHead(head int, s *sentence) (at, end int) {
	if d.tokens[head].text == "." && head > s.first {
		head--
	}
	if d.tokens[head].text == ")" && head-2 > s.first && isRetired(d.tokens[head-1].text) {
		head -= 3 // "Capt (retd) Safwan"
	}
	end = head + 1
	if d.tokens[head].text == "Class" && head-2 > s.first && isOrdinal(d.tokens[head-1].text) {
		head -= 2 // "Petty Officer 2nd Class Bryan Roe"
	}
	return head, end
}

// titleBeforeAddress finds the title before a form of address. "Mr." says nothing, but a role may
// stand before it: "Undersecretary for Education Mr. Toccafondi". Where the form of address is an
// office itself nothing is decided.
func (d *namesDocument) titleBeforeAddress(head int, s *sentence) (title span, kind wordFlags, decided bool) {
	if head-1 >= s.first && d.words[head-1].has(capital|role) {
		if from := d.titleWithComplement(head, s); from >= 0 {
			return d.cutTitle(from, head, s), titleWord, true
		}
	}
	if d.words[head].has(role) || isTelling(d.tokens[head].text) {
		return span{}, 0, false
	}
	for head > s.first && (d.words[head].has(bareTitle) && d.words[head].has(capital) || d.tokens[head].text == ".") {
		head--
	}
	if d.officeAt(head, s) || d.roleAt(head, s) {
		return d.cutTitle(d.phraseStartsAt(head, s), head+1, s), titleWord, true
	}
	return span{}, 0, true
}

// officeAt tells an office with a capital before a form of address: "Prime Minister Datuk Seri Najib".
func (d *namesDocument) officeAt(i int, s *sentence) bool {
	w := d.words[i]
	return i > s.first && w.has(titleWord|role) && w.has(capital) && !w.has(bareTitle|surname|firstName|closedClass)
}

// roleAt tells a role written small, or at the sentence's head, before a form of address: "council
// chairman Cllr Geoff Tranter", "Headteacher Mr Firth".
func (d *namesDocument) roleAt(i int, s *sentence) bool {
	w := d.words[i]
	return i >= s.first && w.has(role) && (!w.has(capital|closedClass) || i == s.first && !w.has(firstName|surname))
}

// kindOfTitle tells what the word at head is before a name, a person's role or a group noun; 0 for
// neither. Of a title that ends with what it is for it gives the whole title.
func (d *namesDocument) kindOfTitle(m *mention, head int, s *sentence) (title span, kind wordFlags, whole bool) {
	w := d.words[head]
	switch {
	case d.parentAt(head, s) && m.votes.person < 4:
		return span{}, groupNoun, false // "Orka parent Dealtree"
	case w.has(groupNoun) && w.has(role) && !w.has(capital) && m.votes.person < 3:
		return span{}, groupNoun, false // the broadcaster NOS; but the publisher Ada Dow
	case d.tokens[head].tag == "NNS" && !w.has(capital) && d.titleWithComplement(m.first, s) >= 0: // "chairman of governors Anna Poole"
		return d.wholeTitle(m, 2, s)
	case w.has(titleWord) || w.has(role) && !(w.has(capital) && w.has(surname|eastSurname|firstName)):
		return span{}, titleWord, false
	case w.has(groupNoun) && !w.has(capital):
		if title, kind, whole := d.wholeTitle(m, 3, s); whole {
			return title, kind, whole // "secretary of the group Anna Poole"
		}
		return span{}, groupNoun, false
	}
	return d.wholeTitle(m, 2, s)
}

// wholeTitle gives the title with what it is for before a name that is at least so much a person's.
func (d *namesDocument) wholeTitle(m *mention, least int8, s *sentence) (title span, kind wordFlags, whole bool) {
	if m.votes.person < least {
		return span{}, 0, false
	}
	from := d.titleWithComplement(m.first, s)
	if from < 0 {
		return span{}, 0, false
	}
	return d.cutTitle(from, m.first, s), titleWord, true
}

// parentAt tells a firm's parent, behind its name.
func (d *namesDocument) parentAt(i int, s *sentence) bool {
	return d.tokens[i].text == "parent" && i > s.first && d.words[i-1].has(capital) && !d.words[i-1].has(ordinary|closedClass|demonym)
}

// rolesBefore goes left over what else somebody is: "singer, songwriter, and
// producer Anna Poole".
func (d *namesDocument) rolesBefore(from int, s *sentence) int {
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
	if at < from && at > s.first {
		switch before := d.tokens[at-1]; {
		case before.text == "a", before.text == "an", before.text == ",", before.tag == "IN", isVerbTag(before.tag):
			return from // "saw a singer, a farmer and producer Anna Poole"
		}
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
func (d *namesDocument) cutTitle(from, end int, s *sentence) span {
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

// wholeRole goes on left from a role that another is held for: "a spokesman for
// the president", "candidate for Mayor of Leeds".
func (d *namesDocument) wholeRole(start int, s *sentence) int {
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
func (d *namesDocument) mentionAt(token int) *mention {
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
