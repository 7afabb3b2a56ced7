package names

import (
	"slices"
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// titleBefore finds the words before a name that say what its bearer is:
// "Russian President", "science fiction writer", "Minister of Education". The
// flag tells a person's role from a group noun ("localist group Youngspiration").
func (d *Document) titleBefore(m *Mention, s *page.Sentence) (page.Span, lexicon.WordFlags) {
	if m.First == s.First || d.Tokens[m.First-1].End > m.Start {
		return page.Span{}, 0
	}
	head, end := d.titlesHead(m.First-1, s)
	if d.Words[head].Has(lexicon.BareTitle) {
		if title, kind, decided := d.titleBeforeAddress(head, s); decided {
			return title, kind
		}
	}
	title, kind, whole := d.kindOfTitle(m, head, s)
	if whole || kind == 0 {
		return title, kind
	}
	w := d.Words[head]
	if w.Has(lexicon.ClosedClass) || !w.Has(lexicon.Capital) && isVerbal(d.Tokens[head].Tag) && !w.Has(lexicon.Role) {
		return page.Span{}, 0
	}
	from := d.fieldsBefore(d.PhraseStartsAt(head, s), head, s)
	if !w.Has(lexicon.Capital) && (d.Tokens[from].Tag == "JJS" || from > s.First && (d.Tokens[from-1].Tag == "RBS" || d.Tokens[from-1].Text == "most")) {
		return page.Span{}, 0 // "the most able candidate Poole had seen"
	}
	return d.cutTitle(d.rolesBefore(from, s), end, s), kind
}

// titlesHead gives the last word of a title that ends at a token, and the token behind it with
// its stop or bracket.
func (d *Document) titlesHead(head int, s *page.Sentence) (at, end int) {
	if d.Tokens[head].Text == "." && head > s.First {
		head--
	}
	if d.Tokens[head].Text == ")" && head-2 > s.First && isRetired(d.Tokens[head-1].Text) {
		head -= 3 // "Capt (retd) Safwan"
	}
	end = head + 1
	if d.Tokens[head].Text == "Class" && head-2 > s.First && isOrdinal(d.Tokens[head-1].Text) {
		head -= 2 // "Petty Officer 2nd Class Bryan Roe"
	}
	return head, end
}

// titleBeforeAddress finds the title before a form of address. "Mr." says nothing, but a role may
// stand before it: "Undersecretary for Education Mr. Toccafondi". Where the form of address is an
// office itself nothing is decided.
func (d *Document) titleBeforeAddress(head int, s *page.Sentence) (title page.Span, kind lexicon.WordFlags, decided bool) {
	if head-1 >= s.First && d.Words[head-1].Has(lexicon.Capital|lexicon.Role) {
		if from := d.titleWithComplement(head, s); from >= 0 {
			return d.cutTitle(from, head, s), lexicon.TitleWord, true
		}
	}
	if d.Words[head].Has(lexicon.Role) || isTelling(d.Tokens[head].Text) {
		return page.Span{}, 0, false
	}
	for head > s.First && (d.Words[head].Has(lexicon.BareTitle) && d.Words[head].Has(lexicon.Capital) || d.Tokens[head].Text == ".") {
		head--
	}
	if d.officeAt(head, s) || d.roleAt(head, s) {
		return d.cutTitle(d.PhraseStartsAt(head, s), head+1, s), lexicon.TitleWord, true
	}
	return page.Span{}, 0, true
}

// officeAt tells an office with a capital before a form of address: "Prime Minister Datuk Seri Najib".
func (d *Document) officeAt(i int, s *page.Sentence) bool {
	w := d.Words[i]
	return i > s.First && w.Has(lexicon.TitleWord|lexicon.Role) && w.Has(lexicon.Capital) && !w.Has(lexicon.BareTitle|lexicon.Surname|lexicon.FirstName|lexicon.ClosedClass)
}

// roleAt tells a role written small, or at the sentence's head, before a form of address: "council
// chairman Cllr Geoff Tranter", "Headteacher Mr Firth".
func (d *Document) roleAt(i int, s *page.Sentence) bool {
	w := d.Words[i]
	return i >= s.First && w.Has(lexicon.Role) && (!w.Has(lexicon.Capital|lexicon.ClosedClass) || i == s.First && !w.Has(lexicon.FirstName|lexicon.Surname))
}

// kindOfTitle tells what the word at head is before a name, a person's role or a group noun; 0 for
// neither. Of a title that ends with what it is for it gives the whole title.
func (d *Document) kindOfTitle(m *Mention, head int, s *page.Sentence) (title page.Span, kind lexicon.WordFlags, whole bool) {
	w := d.Words[head]
	switch {
	case d.parentAt(head, s) && m.Votes.Person < 4:
		return page.Span{}, lexicon.GroupNoun, false // "Orka parent Dealtree"
	case w.Has(lexicon.GroupNoun) && w.Has(lexicon.Role) && !w.Has(lexicon.Capital) && m.Votes.Person < 3:
		return page.Span{}, lexicon.GroupNoun, false // the broadcaster NOS; but the publisher Ada Dow
	case d.Tokens[head].Tag == "NNS" && !w.Has(lexicon.Capital) && d.titleWithComplement(m.First, s) >= 0: // "chairman of governors Anna Poole"
		return d.wholeTitle(m, 2, s)
	case w.Has(lexicon.TitleWord) || w.Has(lexicon.Role) && !(w.Has(lexicon.Capital) && w.Has(lexicon.Surname|lexicon.EastSurname|lexicon.FirstName)):
		return page.Span{}, lexicon.TitleWord, false
	case w.Has(lexicon.GroupNoun) && !w.Has(lexicon.Capital):
		if title, kind, whole := d.wholeTitle(m, 3, s); whole {
			return title, kind, whole // "secretary of the group Anna Poole"
		}
		return page.Span{}, lexicon.GroupNoun, false
	}
	return d.wholeTitle(m, 2, s)
}

// wholeTitle gives the title with what it is for before a name that is at least so much a person's.
func (d *Document) wholeTitle(m *Mention, least int8, s *page.Sentence) (title page.Span, kind lexicon.WordFlags, whole bool) {
	if m.Votes.Person < least {
		return page.Span{}, 0, false
	}
	from := d.titleWithComplement(m.First, s)
	if from < 0 {
		return page.Span{}, 0, false
	}
	return d.cutTitle(from, m.First, s), lexicon.TitleWord, true
}

// parentAt tells a firm's parent, behind its name.
func (d *Document) parentAt(i int, s *page.Sentence) bool {
	return d.Tokens[i].Text == "parent" && i > s.First && d.Words[i-1].Has(lexicon.Capital) && !d.Words[i-1].Has(lexicon.Ordinary|lexicon.ClosedClass|lexicon.Demonym)
}

// rolesBefore goes left over what else somebody is: "singer, songwriter, and
// producer Anna Poole".
func (d *Document) rolesBefore(from int, s *page.Sentence) int {
	at := from
	linked := false
	for p := at - 1; p > s.First; p = at - 1 {
		for p > s.First && (d.Tokens[p].Text == "and" || d.Tokens[p].Text == ",") {
			linked = linked || d.Tokens[p].Text == "and"
			p--
		}
		if p == at-1 || !linked || !d.Words[p].Has(lexicon.Role) || d.Words[p].Has(lexicon.Capital|lexicon.ClosedClass|lexicon.RolesPlural) {
			break
		}
		at = d.PhraseStartsAt(p, s)
	}
	if at < from && at > s.First {
		switch before := d.Tokens[at-1]; {
		case before.Text == "a", before.Text == "an", before.Text == ",", before.Tag == "IN", page.IsVerbTag(before.Tag):
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
var isHonour = lexicon.OfSort("honour")

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
func (d *Document) cutTitle(from, end int, s *page.Sentence) page.Span {
	for from < end && (d.Words[from].Has(lexicon.Figure) || strings.EqualFold(d.Tokens[from].Text, "and")) {
		from++
	}
	for end-1 > from && d.Words[end-1].Has(lexicon.BareTitle) && d.Words[end-1].Has(lexicon.Capital) && !d.Words[end-1].Has(lexicon.Role) && isHonour(d.Tokens[end-1].Text) {
		end-- // "former cabinet minister Dame"
	}
	if end-1 > from && d.Words[end-1].Has(lexicon.BareTitle) && (strings.HasSuffix(d.Tokens[end-1].Text, ".") || d.Tokens[end-1].Text == "Dr") {
		end-- // "correspondent Dr."
	}
	if from >= end {
		return page.Span{}
	}
	return page.Span{Start: d.Tokens[from].Start, End: d.Tokens[end-1].End}
}

// wholeRole goes on left from a role that another is held for: "a spokesman for
// the president", "candidate for Mayor of Leeds".
func (d *Document) wholeRole(start int, s *page.Sentence) int {
	for range 3 {
		p := start - 1
		if p > s.First && lexicon.IsDeterminer(d.Tokens[p].Text) {
			p--
		}
		if p <= s.First {
			return start
		}
		switch d.Tokens[p].Text {
		case "for", "of", "to":
		default:
			return start
		}
		if head := d.Words[p-1]; !head.Has(lexicon.Role|lexicon.TitleWord) || head.Has(lexicon.ClosedClass) {
			return start
		}
		start = d.PhraseStartsAt(p-1, s)
	}
	return start
}

// MentionAt gives the mention that covers a token, nil where none does.
func (d *Document) MentionAt(token int) *Mention {
	i, _ := slices.BinarySearchFunc(d.Mentions, token, func(m Mention, at int) int {
		if m.Last <= at {
			return -1
		}
		return 1
	})
	if i < len(d.Mentions) && d.Mentions[i].First <= token {
		return &d.Mentions[i]
	}
	return nil
}
