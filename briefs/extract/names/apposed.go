package names

import (
	"slices"
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What stands beside a name to describe its bearer, and where that begins.

// EndsAtComma reads the description of a mention that ends at a comma.
func (d *Document) EndsAtComma(comma int, m *Mention, s *page.Sentence) page.Span {
	if comma <= s.First || d.Tokens[comma].Text != "," {
		return page.Span{}
	}
	const most = 22
	if d.isOneOfMany(comma, m, s) {
		return page.Span{Start: d.Tokens[comma-2].Start, End: d.Tokens[comma-1].End}
	}
	if d.oneOf(s.First) && comma-s.First <= longestOneOf && m.Votes.Person >= Enough && !slices.ContainsFunc(d.Tokens[s.First:comma], func(t page.Token) bool { return t.Text == "," || page.IsFiniteTag(t.Tag) }) {
		return page.Span{Start: d.Tokens[s.First].Start, End: d.Tokens[comma-1].End} // "The last of them, Tom Poole,"
	}
	relative := false
	for p := comma - 1; p >= s.First && comma-p < most; p-- {
		w, t := d.Words[p], d.Tokens[p]
		switch t.Text {
		case ",", ";", ":", "“", "”", "\"", "—", "–", "(", ".", "--":
			return page.Span{}
		case ")":
			for p > s.First && d.Tokens[p].Text != "(" {
				p--
			}
			continue
		case "who", "which":
			relative = true
			continue
		}
		if w.Has(lexicon.GroupNoun) && !w.Has(lexicon.Role|lexicon.TitleWord) && m.Votes.Person >= Enough && d.isWhereOneIs(p, s) {
			continue
		}
		if !d.isRoleBefore(p, comma, s) && !(m.Votes.Organisation >= Enough && w.Has(lexicon.SiteNoun|lexicon.OrgHead) && !w.Has(lexicon.Capital) && (p+1 == comma || IsLink(d.Tokens[p+1].Text))) {
			continue
		}
		if d.between(p+1, comma) && !relative || d.Words[comma-1].Has(lexicon.Calendar) && d.Words[comma-1].Has(lexicon.Capital) {
			return page.Span{} // "In a letter to the president in May, Tom Poole, a farmer, wrote"
		}
		start := d.describingFrom(p, s)
		if !d.fitsBefore(start, comma, m, s) {
			return page.Span{}
		}
		return page.Span{Start: d.Tokens[start].Start, End: d.Tokens[comma-1].End}
	}
	return page.Span{}
}

// longestOneOf is how many tokens "one of …" has before a name.
const longestOneOf = 8

// isOneOfMany tells the comma of "One marcher, Anna Poole, said".
func (d *Document) isOneOfMany(comma int, m *Mention, s *page.Sentence) bool {
	one := comma - 2
	if one < s.First || d.Tokens[one].Text != "One" || d.Tokens[comma-1].Tag != "NN" || one > s.First && !IsQuotationMark(d.Tokens[one-1].Text) {
		return false
	}
	return m.Votes.Person >= Enough && m.Last < s.Last && d.Tokens[m.Last].Text == ","
}

// isWhereOneIs tells the word for a body that says where somebody is, and not what:
// "The head of research at the museum, Anna Poole,".
func (d *Document) isWhereOneIs(p int, s *page.Sentence) bool {
	return p-2 > s.First && lexicon.IsDeterminer(d.Tokens[p-1].Text) && isOfWhat(d.Tokens[p-2].Text)
}

// isRoleBefore tells whether token p says what somebody or something is whose
// description ends at a comma: nothing but a link or a clause stands behind it.
func (d *Document) isRoleBefore(p, comma int, s *page.Sentence) bool {
	w := d.Words[p]
	if w.Has(lexicon.ClosedClass | lexicon.BareTitle) {
		return false
	}
	if w.Has(lexicon.RolesPlural) && !w.Has(lexicon.Capital) && p-3 >= s.First && d.oneOf(d.oneBefore(p, s)) {
		return p+1 >= comma || IsLink(d.Tokens[p+1].Text) || lexicon.IsClause(d.Tokens[p+1].Text)
	}
	if !w.Has(lexicon.TitleWord) && !d.IsNational(p) && !(w.Has(lexicon.Role|lexicon.GroupNoun) && !w.Has(lexicon.Capital)) && !(p == comma-1 && w.Has(lexicon.Role) && d.ofABody(p, s)) {
		return false
	}
	return p+1 >= comma || IsLink(d.Tokens[p+1].Text) || lexicon.IsClause(d.Tokens[p+1].Text)
}

// describingFrom is the token that the description headed at token p begins with: "A
// second man, Tom Poole,".
func (d *Document) describingFrom(p int, s *page.Sentence) int {
	if one := d.oneBefore(p, s); d.Words[p].Has(lexicon.RolesPlural) && d.oneOf(one) {
		return one // "one of his sergeants, Tom Poole,"
	}
	start := d.wholeRole(d.PhraseStartsAt(p, s), s)
	if start-2 >= s.First && isOrdinalWord(d.Tokens[start-1].Text) && lexicon.IsDeterminer(d.Tokens[start-2].Text) {
		start--
	}
	if start > s.First && lexicon.IsDeterminer(d.Tokens[start-1].Text) {
		start--
	}
	return start
}

// oneBefore gives the token at which "one of his …" would begin before the plural at a token;
// the token itself where no "of" stands near before it.
func (d *Document) oneBefore(p int, s *page.Sentence) int {
	const most = 5 // tokens
	for i := p - 1; i > s.First && p-i < most; i-- {
		if d.Tokens[i].Text == "of" {
			return i - 1
		}
	}
	return p
}

// ofABody tells a word for a post that is written large after the body's name that it
// is held in: "Health Ministry Chief Executive".
func (d *Document) ofABody(p int, s *page.Sentence) bool {
	for p--; p > s.First && d.Words[p].Has(lexicon.Modifier|lexicon.TitleWord) && d.Words[p].Has(lexicon.Capital); p-- {
	}
	m := d.MentionAt(p)
	return m != nil && m.Last == p+1 && m.Votes.Organisation >= Enough && m.Votes.Person < Enough
}

// ownsWithin tells "the magazine's deputy editor": what is described is another
// body's, named before.
func (d *Document) ownsWithin(start, comma int) bool {
	return lexicon.IsDeterminer(d.Tokens[start].Text) && start+2 < comma && IsPossessiveMark(d.Tokens[start+2].Text) && d.Words[start+1].Has(lexicon.GroupNoun|lexicon.SiteNoun)
}

func isOrdinalWord(s string) bool {
	switch s {
	case "first", "second", "third", "fourth", "fifth", "sixth", "other", "last":
		return true
	}
	return false
}

// IsLink tells words and marks that stand within one noun phrase: "mayor of Leeds and a judge".
func IsLink(s string) bool {
	switch s {
	case "of", "for", "to", "at", "in", "on", "from", "and", ",", "with", "-":
		return true
	}
	return false
}

// between tells whether a finite verb stands in [from,to).
func (d *Document) between(from, to int) bool {
	for i := from; i < to; i++ {
		if page.IsFiniteTag(d.Tokens[i].Tag) && !d.Words[i].Has(lexicon.Capital|lexicon.Role) {
			return true
		}
	}
	return false
}

// fitsBefore keeps apart "According to the coach, Tom Poole," from "After talks
// with the coach, Tom Poole said": there a fronted phrase ends with the comma.
func (d *Document) fitsBefore(start, comma int, m *Mention, s *page.Sentence) bool {
	if start == s.First {
		return true
	}
	if d.isPredicated(start, s) || d.followsName(start, comma, s) {
		return false
	}
	full := m.Last-m.First > 1 || m.Title.Len() > 0
	after := ""
	if m.Last < s.Last {
		after = d.Tokens[m.Last].Text
	}
	if lexicon.IsKin(d.Tokens[comma-1].Text) && d.ownedAt(comma-2, s) && (after == "," || after == "." || after == "") {
		return true // "to his wife, Barbara."
	}
	if (after == "," || after == ";") && full {
		return true
	}
	// Where does the stretch that the description ends begin?
	begin := start
	for begin > s.First && d.Tokens[begin-1].Text != "," {
		begin--
	}
	head := d.Tokens[begin].Text
	if strings.EqualFold(head, "according") || begin == start {
		return full || begin == start
	}
	if begin == s.First && d.Tokens[begin].Text == "As" && (start == begin+1 || start == begin+2) {
		return true // "As owner of the pier, Poole sold fish"
	}
	if begin == s.First && (d.Tokens[begin].Tag == "IN" || d.Tokens[begin].Tag == "VBG" || d.Tokens[begin].Tag == "TO" || d.Words[begin].Has(lexicon.Locative)) {
		return false
	}
	return full
}

// isPredicated tells whether a copula stands before the description that begins at a
// token: "is no suspect, Radio One reported".
func (d *Document) isPredicated(start int, s *page.Sentence) bool {
	for k := start - 1; k >= max(s.First, start-3); k-- {
		if text := d.Tokens[k].Text; lexicon.IsCopula(text) || text == "are" || text == "were" || text == "be" {
			return !d.isInverted(k, s)
		}
		if !strings.HasPrefix(d.Tokens[k].Tag, "RB") && d.Tokens[k].Text != "no" {
			break
		}
	}
	return false
}

// isInverted tells whether the copula at a token brings its subject in behind it: "Among
// the freed was the mayor, Jane Doe,", "One is a baker, Tom Poole,".
func (d *Document) isInverted(copula int, s *page.Sentence) bool {
	begin := copula
	for begin > s.First && d.Tokens[begin-1].Text != "," && d.Tokens[begin-1].Text != ";" {
		begin--
	}
	switch strings.ToLower(d.Tokens[begin].Text) {
	case "among", "with", "alongside", "beside", "one", "another", "also", "there":
		return true
	}
	return false
}

// followsName tells whether the description of the tokens [start,comma) follows a name
// itself; but "in Mill Lane, its leader, Tom Poole, said".
func (d *Document) followsName(start, comma int, s *page.Sentence) bool {
	if d.Tokens[start-1].Text != "," || start-2 < s.First {
		return false
	}
	before := d.MentionAt(start - 2)
	return before != nil && (before.Votes.Person >= Enough || !lexicon.IsOwner(d.Tokens[start].Text) && !d.ownsWithin(start, comma))
}
