package cast

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// What is said of several at once: "two aid workers, Anna Poole and Tom Roe,", "the brothers
// Jan and Uwe Poole", "Anna and Tom Poole, a couple from Leeds,".

// describeTogether finds what is said of all who are named one behind another from mention
// mi on, and gives it with their mentions and the first behind them; nothing where mi is named alone.
func (d *Document) describeTogether(di, mi int, entities []Entity) (said []description, together []int, next int) {
	together = []int{mi}
	last := mi
	for next = mi + 1; next < len(d.Mentions) && next <= last+2; next++ {
		if d.isPersons(next, entities) && d.namedWith(last, next) {
			last = next
			together = append(together, next)
		}
	}
	next = last + 1
	if last == mi {
		return nil, nil, next
	}
	first := &d.Mentions[mi]
	s := &d.Sentences[d.Tokens[first.First].Sentence]
	add := func(sp page.Span, form descriptionForm) {
		if sp.Len() > 0 {
			said = append(said, description{Span: sp, document: di, form: form, mention: first, of: briefs.Person})
		}
	}
	if first.Title.Len() == 0 {
		add(d.theseBefore(first, len(together), d.Mentions[last].Last, s), apposed)
		add(d.theyAre(first, s), titled)
	}
	add(d.theseAfter(d.Mentions[last].Last, s), apposed)
	return said, together, next
}

// isPersons tells whether a mention names a person.
func (d *Document) isPersons(mi int, entities []Entity) bool {
	m := &d.Mentions[mi]
	return m.Entity >= 0 && entities[m.Entity].Kind == briefs.Person
}

// namedWith tells whether two mentions are named together: nothing but a comma, "and" and a
// bracket stands between them.
func (d *Document) namedWith(mi, next int) bool {
	m, n := &d.Mentions[mi], &d.Mentions[next]
	if n.Title.Len() > 0 || n.First-m.Last > 6 || d.Tokens[n.First].Sentence != d.Tokens[m.First].Sentence {
		return false
	}
	joined, bracket := false, false
	for i := m.Last; i < n.First; i++ {
		switch text := d.Tokens[i].Text; {
		case bracket:
			bracket = text != ")"
		case text == "(":
			bracket = true
		case text == "and" || text == ",":
			joined = true
		default:
			return false
		}
	}
	return joined && !bracket
}

// theseBefore gives the description that a comma parts from the names of as many as it is
// of: "two aid workers, Anna Poole and Tom Roe,". behind is the token behind the last name.
func (d *Document) theseBefore(m *names.Mention, many, behind int, s *page.Sentence) page.Span {
	const most = 14 // tokens
	comma := m.First - 1
	if comma <= s.First || d.Tokens[comma].Text != "," {
		return page.Span{}
	}
	shut := behind >= s.Last || d.Tokens[behind].Text == "," || d.Tokens[behind].Text == ";" || d.Tokens[behind].Text == "."
	for p := comma - 1; p >= s.First && comma-p < most; p-- {
		switch t := d.Tokens[p]; {
		case t.Text == "," || t.Text == ";" || t.Text == ":" || t.Text == "(" || t.Text == ")" || names.IsQuotationMark(t.Text) || page.IsFiniteTag(t.Tag):
			return page.Span{}
		case !d.areWhat(p) || p+1 < comma && !names.IsLink(d.Tokens[p+1].Text):
			continue
		}
		start := d.theirPhrase(p, s)
		if counted := numberWord(d.Tokens[start].Text); counted != many && (counted != 0 || !shut || start > s.First && !lexicon.IsDeterminer(d.Tokens[start].Text)) {
			return page.Span{}
		}
		if start > s.First && !shut {
			return page.Span{}
		}
		return page.Span{Start: d.Tokens[start].Start, End: d.Tokens[comma-1].End}
	}
	return page.Span{}
}

// theyAre gives the plural that stands right before the names: "the brothers Jan and Uwe
// Poole".
func (d *Document) theyAre(m *names.Mention, s *page.Sentence) page.Span {
	p := m.First - 1
	if p < s.First || !d.areWhat(p) {
		return page.Span{}
	}
	start := d.theirPhrase(p, s)
	if lexicon.IsDeterminer(d.Tokens[start].Text) && start < p {
		if start+1 == p && lexicon.IsOwner(strings.ToLower(d.Tokens[start].Text)) {
			return page.Span{} // "his sons Jan and Uwe": it would not say whose
		}
		start++
	}
	return page.Span{Start: d.Tokens[start].Start, End: d.Tokens[p].End}
}

// areWhat tells whether a token is a word for several people.
func (d *Document) areWhat(i int) bool {
	if d.Words[i].Has(lexicon.Capital) || d.Tokens[i].Tag != "NNS" {
		return false
	}
	switch text := d.Tokens[i].Text; text {
	case "brothers", "sisters", "siblings", "twins", "cousins":
		return true
	default: // "her two daughters" says nothing without her
		return !lexicon.IsKin(strings.TrimSuffix(text, "s")) && (d.Words[i].Has(lexicon.RolesPlural) || lexicon.Describes(text) == "people")
	}
}

// theirPhrase gives the token that the phrase of a plural begins with, its number and
// article with it.
func (d *Document) theirPhrase(p int, s *page.Sentence) int {
	start := d.PhraseStartsAt(p, s)
	if start > s.First && d.Tokens[start-1].Tag == "CD" {
		start--
	}
	if start > s.First && lexicon.IsDeterminer(d.Tokens[start-1].Text) {
		start--
	}
	return start
}

// theseAfter gives the apposition at a token behind several names that is of two or more: "a
// couple from Leeds", "both teachers".
func (d *Document) theseAfter(at int, s *page.Sentence) page.Span {
	const most = 6 // tokens to its head
	from := at + 1
	if from+1 >= s.Last || d.Tokens[at].Text != "," || d.Words[from].Has(lexicon.Capital) || d.Tokens[from].Tag == "IN" {
		return page.Span{}
	}
	headed := false
	for i := from; i < min(s.Last, from+most) && !headed; i++ {
		switch t := d.Tokens[i]; {
		case t.Text == "couple" || t.Text == "pair" || t.Text == "duo" || t.Text == "trio" || d.areWhat(i):
			headed = true
		case t.Tag == "IN" || t.Tag == "TO" || t.Text == "," || page.IsVerbTag(t.Tag):
			return page.Span{}
		}
	}
	end := d.PredicateEnd(from, s)
	if !headed || end <= from || end < s.Last && page.IsVerbTag(d.Tokens[end].Tag) {
		return page.Span{}
	}
	return page.Span{Start: d.Tokens[from].Start, End: d.Tokens[end-1].End}
}

// numberWord gives what a small number counts; 0 for any other word.
func numberWord(word string) int {
	for n, w := range [...]string{"two", "three", "four", "five", "six"} {
		if strings.EqualFold(word, w) {
			return n + 2
		}
	}
	return 0
}
