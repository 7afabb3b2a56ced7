package extract

import (
	"strings"

	"dateline/briefs"
)

// appositionBefore finds a description that a comma parts from the name after
// it: "The President of Russia, Vladimir Putin, said".
func (d *document) appositionBefore(m *mention, s *sentence) span {
	if from := d.tokenAt(m.title.start); m.title.len() > 0 && !d.words[from].has(bareTitle) && !isHonorific(d.text[m.title.start:m.title.end]) { // "Her neighbour, bus driver Tom Poole,"
		if from > s.first && isDeterminer(d.tokens[from-1].text) {
			from--
		}
		if from > s.first && d.tokens[from-1].text == "," {
			if sp := d.endsAtComma(from-1, m, s); sp.len() > 0 && d.headKind(sp) != briefs.Organisation {
				first, shut := d.tokens[d.tokenAt(sp.start)].text, m.last >= s.last || d.tokens[m.last].text == "," || d.tokens[m.last].text == "."
				if isOwner(strings.ToLower(first)) || first == "A" || first == "An" || shut && (first == "The" || strings.Contains(d.text[sp.start:sp.end], "'s ") || strings.Contains(d.text[sp.start:sp.end], "’s ")) {
					return sp
				}
			}
			return span{}
		}
	}
	comma := m.first - 1
	if comma > s.first && d.tokens[comma].text == "the" && m.votes.organisation >= enough { // "his party, the Reform Alliance"
		if sp := d.endsAtComma(comma-1, m, s); sp.len() > 0 && d.headKind(sp) == briefs.Organisation {
			return sp
		}
		return span{}
	}
	for comma > s.first && (d.words[comma].has(bareTitle) && d.words[comma].has(capital) || isHonorific(d.tokens[comma].text) && m.title.len() > 0 || strings.HasSuffix(d.tokens[comma].text, "-year-old")) {
		comma-- // "the former librarian, Ms Carol Dow", "the driver, 55-year-old Tom Roe"
	}
	return d.endsAtComma(comma, m, s)
}

// endsAtComma reads the description of a mention that ends at a comma.
func (d *document) endsAtComma(comma int, m *mention, s *sentence) span {
	if comma <= s.first || d.tokens[comma].text != "," {
		return span{}
	}
	const most = 22
	if comma-2 >= s.first && d.tokens[comma-2].text == "One" && (comma-2 == s.first || isQuotationMark(d.tokens[comma-3].text)) && d.tokens[comma-1].tag == "NN" && m.votes.person >= enough && m.last < s.last && d.tokens[m.last].text == "," {
		return span{d.tokens[comma-2].start, d.tokens[comma-1].end} // "One marcher, Anna Poole, said"
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
		if w.has(groupNoun) && !w.has(role|titleWord) && m.votes.person >= enough && p-2 > s.first && isDeterminer(d.tokens[p-1].text) && isOfWhat(d.tokens[p-2].text) {
			continue // "The head of research at the museum, Anna Poole,"
		}
		isRole := (w.has(titleWord) || w.has(role|groupNoun) && !w.has(capital) || p == comma-1 && w.has(role) && d.ofABody(p, s)) && !w.has(closedClass|bareTitle)
		if isRole && !(p+1 < comma && !isLink(d.tokens[p+1].text) && !isClause(d.tokens[p+1].text)) {
			if d.between(p+1, comma) && !relative || d.words[comma-1].has(calendar) && d.words[comma-1].has(capital) {
				return span{} // "In a letter to the president in May, Tom Poole, a farmer, wrote"
			}
			start := d.wholeRole(d.phraseStartsAt(p, s), s)
			if start-2 >= s.first && isOrdinalWord(d.tokens[start-1].text) && isDeterminer(d.tokens[start-2].text) {
				start-- // "A second man, Tom Poole,"
			}
			if start > s.first && isDeterminer(d.tokens[start-1].text) {
				start--
			}
			if !d.fitsBefore(start, comma, m, s) {
				return span{}
			}
			return span{d.tokens[start].start, d.tokens[comma-1].end}
		}
	}
	return span{}
}

// namedBefore reads who one is that is brought in by name: "a boat builder named Anna Poole".
func (d *document) namedBefore(m *mention, s *sentence) span {
	const most = 14 // tokens
	named := m.first - 1
	if m.title.len() > 0 || named-2 < s.first || d.tokens[named].text != "named" && d.tokens[named].text != "called" || isVerbTag(d.tokens[named-1].tag) {
		return span{}
	}
	for p := named - 1; p >= s.first && named-p < most; p-- {
		switch t := d.tokens[p]; {
		case t.text == "," || isFinite(t.tag) && !d.words[p].has(role) || isClause(t.text) || isQuotationMark(t.text):
			return span{}
		case strings.EqualFold(t.text, "a") || strings.EqualFold(t.text, "an") || strings.EqualFold(t.text, "another"):
			if !d.headedBy(p, named, role|titleWord) {
				continue // "a manager of a shop named"
			}
			return span{t.start, d.tokens[named-1].end}
		}
	}
	return span{}
}

// ofABody tells a word for a post that is written large after the body's name that it
// is held in: "Health Ministry Chief Executive".
func (d *document) ofABody(p int, s *sentence) bool {
	for p--; p > s.first && d.words[p].has(modifier|titleWord) && d.words[p].has(capital); p-- {
	}
	m := d.mentionAt(p)
	return m != nil && m.last == p+1 && m.votes.organisation >= enough && m.votes.person < enough
}

// isHonorific tells forms of address that honour and say nothing of an office.
var isHonorific = ofSort("honorific")

// ownsWithin tells "the magazine's deputy editor": what is described is another
// body's, named before.
func (d *document) ownsWithin(start, comma int) bool {
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
func (d *document) between(from, to int) bool {
	for i := from; i < to; i++ {
		if isFinite(d.tokens[i].tag) && !d.words[i].has(capital|role) {
			return true
		}
	}
	return false
}

// fitsBefore keeps apart "According to the coach, Tom Poole," from "After talks
// with the coach, Tom Poole said": there a fronted phrase ends with the comma.
func (d *document) fitsBefore(start, comma int, m *mention, s *sentence) bool {
	if start == s.first {
		return true
	}
	for k := start - 1; k >= max(s.first, start-3); k-- { // "is no suspect, Radio One reported"
		if isCopula(d.tokens[k].text) || d.tokens[k].text == "are" || d.tokens[k].text == "were" || d.tokens[k].text == "be" {
			return false
		}
		if !strings.HasPrefix(d.tokens[k].tag, "RB") {
			break
		}
	}
	if d.tokens[start-1].text == "," && start-2 >= s.first {
		if before := d.mentionAt(start - 2); before != nil && (before.votes.person >= enough || !isOwner(d.tokens[start].text) && !d.ownsWithin(start, comma)) {
			return false // it follows a name itself; but "in Mill Lane, its leader, Tom Poole, said"
		}
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
