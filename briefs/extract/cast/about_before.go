package cast

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// appositionBefore finds a description that a comma parts from the name after
// it: "The President of Russia, Vladimir Putin, said".
func (d *Document) appositionBefore(m *names.Mention, s *page.Sentence) page.Span {
	if comma := d.commaBeforeTitle(m, s); comma >= 0 {
		if sp := d.EndsAtComma(comma, m, s); sp.Len() > 0 && d.goesWithTitle(sp, m, s) {
			return sp
		}
		return page.Span{}
	}
	comma := m.First - 1
	if comma > s.First && d.Tokens[comma].Text == "the" && m.Votes.Organisation >= names.Enough { // "his party, the Reform Alliance"
		if sp := d.EndsAtComma(comma-1, m, s); sp.Len() > 0 && d.HeadKind(sp) == briefs.Organisation {
			return sp
		}
		return page.Span{}
	}
	for comma > s.First && d.onlyAddresses(comma, m) {
		comma--
	}
	return d.EndsAtComma(comma, m, s)
}

// commaBeforeTitle is the comma before the title of a name, one that says what its
// bearer is: "Her neighbour, bus driver Tom Poole,"; -1 where there is none.
func (d *Document) commaBeforeTitle(m *names.Mention, s *page.Sentence) int {
	from := d.TokenAt(m.Title.Start)
	if m.Title.Len() == 0 || d.Words[from].Has(lexicon.BareTitle) || isHonorific(d.Text[m.Title.Start:m.Title.End]) || d.onlyRanks(m) {
		return -1
	}
	if from > s.First && lexicon.IsDeterminer(d.Tokens[from-1].Text) {
		from--
	}
	if from > s.First && d.Tokens[from-1].Text == "," {
		return from - 1
	}
	return -1
}

// goesWithTitle tells whether a description can stand before a title and a name: by its
// first word, or as an owner's where the name ends the phrase.
func (d *Document) goesWithTitle(sp page.Span, m *names.Mention, s *page.Sentence) bool {
	if d.HeadKind(sp) == briefs.Organisation {
		return false
	}
	first, words := d.Tokens[d.TokenAt(sp.Start)].Text, d.Text[sp.Start:sp.End]
	if lexicon.IsOwner(strings.ToLower(first)) || first == "A" || first == "An" {
		return true
	}
	shut := m.Last >= s.Last || d.Tokens[m.Last].Text == "," || d.Tokens[m.Last].Text == "."
	return shut && (first == "The" || strings.Contains(words, "'s ") || strings.Contains(words, "’s "))
}

// onlyAddresses tells whether token i, before a name, is a form of address or an age,
// past which a description may end: "the former librarian, Ms Carol Dow", "the driver,
// 55-year-old Tom Roe".
func (d *Document) onlyAddresses(i int, m *names.Mention) bool {
	if d.Tokens[i].Text == "the" && m.Title.Len() > 0 && i+1 == d.TokenAt(m.Title.Start) {
		return isRank(strings.TrimSuffix(d.Tokens[i+1].Text, ".")) // "the bishop, the Rev. Anna Poole"
	}
	return d.Words[i].Has(lexicon.BareTitle) && d.Words[i].Has(lexicon.Capital) || isHonorific(d.Tokens[i].Text) && m.Title.Len() > 0 ||
		strings.HasSuffix(d.Tokens[i].Text, "-year-old") || m.Title.Len() > 0 && d.onlyRanks(m) && d.Tokens[i].Start >= m.Title.Start
}

// onlyRanks tells whether all that stands in a name's title is a rank, which goes with an
// office before it: "the head of the fire service, Brig. Gen. Tom Poole".
func (d *Document) onlyRanks(m *names.Mention) bool {
	for i := d.TokenAt(m.Title.Start); i < m.First; i++ {
		if text := d.Tokens[i].Text; text != "." && text != "-" && !isRank(strings.TrimSuffix(text, ".")) && !d.Words[i].Has(lexicon.BareTitle) {
			return false
		}
	}
	return true
}

// isRank tells the ranks of soldiers, police and seamen, and of learned and holy people.
var isRank = lexicon.OfSort("rank")

// namedBefore reads who one is that is brought in by name: "a boat builder named Anna Poole".
func (d *Document) namedBefore(m *names.Mention, s *page.Sentence) page.Span {
	const most = 14 // tokens
	named := m.First - 1
	if m.Title.Len() > 0 || named-2 < s.First || d.Tokens[named].Text != "named" && d.Tokens[named].Text != "called" || page.IsVerbTag(d.Tokens[named-1].Tag) {
		return page.Span{}
	}
	for p := named - 1; p >= s.First && named-p < most; p-- {
		switch t := d.Tokens[p]; {
		case t.Text == "," || page.IsFiniteTag(t.Tag) && !d.Words[p].Has(lexicon.Role) || lexicon.IsClause(t.Text) || names.IsQuotationMark(t.Text):
			return page.Span{}
		case strings.EqualFold(t.Text, "a") || strings.EqualFold(t.Text, "an") || strings.EqualFold(t.Text, "another"):
			if !d.headedBy(p, named, lexicon.Role|lexicon.TitleWord) {
				continue // "a manager of a shop named"
			}
			return page.Span{Start: t.Start, End: d.Tokens[named-1].End}
		}
	}
	return page.Span{}
}

// isHonorific tells forms of address that honour and say nothing of an office.
var isHonorific = lexicon.OfSort("honorific")
