package extract

import "strings"

// What stands beside a name to describe its bearer, and where that begins.

// endsAtComma reads the description of a mention that ends at a comma.
func (d *namesDocument) endsAtComma(comma int, m *mention, s *sentence) span {
	if comma <= s.first || d.tokens[comma].text != "," {
		return span{}
	}
	const most = 22
	if d.isOneOfMany(comma, m, s) {
		return span{d.tokens[comma-2].start, d.tokens[comma-1].end}
	}
	relative := false
	for p := comma - 1; p >= s.first && comma-p < most; p-- {
		w, t := d.words[p], d.tokens[p]
		switch t.text {
		case ",", ";", ":", "“", "”", "\"", "—", "–", "(", ".", "--":
			return span{}
		case ")":
			for p > s.first && d.tokens[p].text != "(" {
				p--
			}
			continue
		case "who", "which":
			relative = true
			continue
		}
		if w.has(groupNoun) && !w.has(role|titleWord) && m.votes.person >= enough && d.isWhereOneIs(p, s) {
			continue
		}
		if !d.isRoleBefore(p, comma, s) {
			continue
		}
		if d.between(p+1, comma) && !relative || d.words[comma-1].has(calendar) && d.words[comma-1].has(capital) {
			return span{} // "In a letter to the president in May, Tom Poole, a farmer, wrote"
		}
		start := d.describingFrom(p, s)
		if !d.fitsBefore(start, comma, m, s) {
			return span{}
		}
		return span{d.tokens[start].start, d.tokens[comma-1].end}
	}
	return span{}
}

// isOneOfMany tells the comma of "One marcher, Anna Poole, said".
func (d *namesDocument) isOneOfMany(comma int, m *mention, s *sentence) bool {
	one := comma - 2
	if one < s.first || d.tokens[one].text != "One" || d.tokens[comma-1].tag != "NN" || one > s.first && !isQuotationMark(d.tokens[one-1].text) {
		return false
	}
	return m.votes.person >= enough && m.last < s.last && d.tokens[m.last].text == ","
}

// isWhereOneIs tells the word for a body that says where somebody is, and not what:
// "The head of research at the museum, Anna Poole,".
func (d *namesDocument) isWhereOneIs(p int, s *sentence) bool {
	return p-2 > s.first && isDeterminer(d.tokens[p-1].text) && isOfWhat(d.tokens[p-2].text)
}

// isRoleBefore tells whether token p says what somebody or something is whose
// description ends at a comma: nothing but a link or a clause stands behind it.
func (d *namesDocument) isRoleBefore(p, comma int, s *sentence) bool {
	w := d.words[p]
	if w.has(closedClass | bareTitle) {
		return false
	}
	if !w.has(titleWord) && !(w.has(role|groupNoun) && !w.has(capital)) && !(p == comma-1 && w.has(role) && d.ofABody(p, s)) {
		return false
	}
	return p+1 >= comma || isLink(d.tokens[p+1].text) || isClause(d.tokens[p+1].text)
}

// describingFrom is the token that the description headed at token p begins with: "A
// second man, Tom Poole,".
func (d *namesDocument) describingFrom(p int, s *sentence) int {
	start := d.wholeRole(d.phraseStartsAt(p, s), s)
	if start-2 >= s.first && isOrdinalWord(d.tokens[start-1].text) && isDeterminer(d.tokens[start-2].text) {
		start--
	}
	if start > s.first && isDeterminer(d.tokens[start-1].text) {
		start--
	}
	return start
}

// ofABody tells a word for a post that is written large after the body's name that it
// is held in: "Health Ministry Chief Executive".
func (d *namesDocument) ofABody(p int, s *sentence) bool {
	for p--; p > s.first && d.words[p].has(modifier|titleWord) && d.words[p].has(capital); p-- {
	}
	m := d.mentionAt(p)
	return m != nil && m.last == p+1 && m.votes.organisation >= enough && m.votes.person < enough
}

// ownsWithin tells "the magazine's deputy editor": what is described is another
// body's, named before.
func (d *namesDocument) ownsWithin(start, comma int) bool {
	return isDeterminer(d.tokens[start].text) && start+2 < comma && isPossessiveMark(d.tokens[start+2].text) && d.words[start+1].has(groupNoun|siteNoun)
}

func isOrdinalWord(s string) bool {
	switch s {
	case "first", "second", "third", "fourth", "fifth", "sixth", "other", "last":
		return true
	}
	return false
}

func isLink(s string) bool {
	switch s {
	case "of", "for", "to", "at", "in", "on", "from", "and", ",", "with", "-":
		return true
	}
	return false
}

// between tells whether a finite verb stands in [from,to).
func (d *namesDocument) between(from, to int) bool {
	for i := from; i < to; i++ {
		if isFiniteTag(d.tokens[i].tag) && !d.words[i].has(capital|role) {
			return true
		}
	}
	return false
}

// fitsBefore keeps apart "According to the coach, Tom Poole," from "After talks
// with the coach, Tom Poole said": there a fronted phrase ends with the comma.
func (d *namesDocument) fitsBefore(start, comma int, m *mention, s *sentence) bool {
	if start == s.first {
		return true
	}
	if d.isPredicated(start, s) || d.followsName(start, comma, s) {
		return false
	}
	full := m.last-m.first > 1
	after := ""
	if m.last < s.last {
		after = d.tokens[m.last].text
	}
	if isKin(d.tokens[comma-1].text) && d.ownedAt(comma-2, s) && (after == "," || after == "." || after == "") {
		return true // "to his wife, Barbara."
	}
	if after == "," && full {
		return true
	}
	// Where does the stretch that the description ends begin?
	begin := start
	for begin > s.first && d.tokens[begin-1].text != "," {
		begin--
	}
	head := d.tokens[begin].text
	if strings.EqualFold(head, "according") || begin == start {
		return full || begin == start
	}
	if begin == s.first && d.tokens[begin].text == "As" && (start == begin+1 || start == begin+2) {
		return true // "As owner of the pier, Poole sold fish"
	}
	if begin == s.first && (d.tokens[begin].tag == "IN" || d.tokens[begin].tag == "VBG" || d.tokens[begin].tag == "TO" || d.words[begin].has(locative)) {
		return false
	}
	return full
}

// isPredicated tells whether a copula stands before the description that begins at a
// token: "is no suspect, Radio One reported".
func (d *namesDocument) isPredicated(start int, s *sentence) bool {
	for k := start - 1; k >= max(s.first, start-3); k-- {
		if text := d.tokens[k].text; isCopula(text) || text == "are" || text == "were" || text == "be" {
			return true
		}
		if !strings.HasPrefix(d.tokens[k].tag, "RB") {
			break
		}
	}
	return false
}

// followsName tells whether the description of the tokens [start,comma) follows a name
// itself; but "in Mill Lane, its leader, Tom Poole, said".
func (d *namesDocument) followsName(start, comma int, s *sentence) bool {
	if d.tokens[start-1].text != "," || start-2 < s.first {
		return false
	}
	before := d.mentionAt(start - 2)
	return before != nil && (before.votes.person >= enough || !isOwner(d.tokens[start].text) && !d.ownsWithin(start, comma))
}
