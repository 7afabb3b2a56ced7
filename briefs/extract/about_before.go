package extract

import (
	"strings"

	"dateline/briefs"
)

// appositionBefore finds a description that a comma parts from the name after
// it: "The President of Russia, Vladimir Putin, said".
func (d *castDocument) appositionBefore(m *mention, s *sentence) span {
	if comma := d.commaBeforeTitle(m, s); comma >= 0 {
		if sp := d.endsAtComma(comma, m, s); sp.len() > 0 && d.goesWithTitle(sp, m, s) {
			return sp
		}
		return span{}
	}
	comma := m.first - 1
	if comma > s.first && d.tokens[comma].text == "the" && m.votes.organisation >= enough { // "his party, the Reform Alliance"
		if sp := d.endsAtComma(comma-1, m, s); sp.len() > 0 && d.headKind(sp) == briefs.Organisation {
			return sp
		}
		return span{}
	}
	for comma > s.first && d.onlyAddresses(comma, m) {
		comma--
	}
	return d.endsAtComma(comma, m, s)
}

// commaBeforeTitle is the comma before the title of a name, one that says what its
// bearer is: "Her neighbour, bus driver Tom Poole,"; -1 where there is none.
func (d *castDocument) commaBeforeTitle(m *mention, s *sentence) int {
	from := d.tokenAt(m.title.start)
	if m.title.len() == 0 || d.words[from].has(bareTitle) || isHonorific(d.text[m.title.start:m.title.end]) {
		return -1
	}
	if from > s.first && isDeterminer(d.tokens[from-1].text) {
		from--
	}
	if from > s.first && d.tokens[from-1].text == "," {
		return from - 1
	}
	return -1
}

// goesWithTitle tells whether a description can stand before a title and a name: by its
// first word, or as an owner's where the name ends the phrase.
func (d *castDocument) goesWithTitle(sp span, m *mention, s *sentence) bool {
	if d.headKind(sp) == briefs.Organisation {
		return false
	}
	first, words := d.tokens[d.tokenAt(sp.start)].text, d.text[sp.start:sp.end]
	if isOwner(strings.ToLower(first)) || first == "A" || first == "An" {
		return true
	}
	shut := m.last >= s.last || d.tokens[m.last].text == "," || d.tokens[m.last].text == "."
	return shut && (first == "The" || strings.Contains(words, "'s ") || strings.Contains(words, "’s "))
}

// onlyAddresses tells whether token i, before a name, is a form of address or an age,
// past which a description may end: "the former librarian, Ms Carol Dow", "the driver,
// 55-year-old Tom Roe".
func (d *castDocument) onlyAddresses(i int, m *mention) bool {
	return d.words[i].has(bareTitle) && d.words[i].has(capital) || isHonorific(d.tokens[i].text) && m.title.len() > 0 ||
		strings.HasSuffix(d.tokens[i].text, "-year-old")
}

// namedBefore reads who one is that is brought in by name: "a boat builder named Anna Poole".
func (d *castDocument) namedBefore(m *mention, s *sentence) span {
	const most = 14 // tokens
	named := m.first - 1
	if m.title.len() > 0 || named-2 < s.first || d.tokens[named].text != "named" && d.tokens[named].text != "called" || isVerbTag(d.tokens[named-1].tag) {
		return span{}
	}
	for p := named - 1; p >= s.first && named-p < most; p-- {
		switch t := d.tokens[p]; {
		case t.text == "," || isFiniteTag(t.tag) && !d.words[p].has(role) || isClause(t.text) || isQuotationMark(t.text):
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

// isHonorific tells forms of address that honour and say nothing of an office.
var isHonorific = ofSort("honorific")
