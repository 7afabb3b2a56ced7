package names

import (
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// QuotedBefore tells whether a quotation ends right before a token.
func (d *Document) QuotedBefore(at int, s *page.Sentence) bool {
	return at > s.First && IsQuotationMark(d.Tokens[at-1].Text)
}

// plainName tells whether a name is two or three words, of which none says that
// it is a body's or a place's, and the first is nothing but a name: a person's.
func (d *Document) plainName(m *Mention) bool {
	if n := m.Last - m.First; n < 2 || n > 3 {
		return false
	}
	for i := m.First; i < m.Last; i++ {
		if d.Words[i].Has(lexicon.AllCaps|lexicon.OrgHead|lexicon.WeakHead|lexicon.PlaceHead|lexicon.ClosedClass|lexicon.Calendar) && !d.Words[i].Has(lexicon.Initial) {
			return false
		}
	}
	return !d.Words[m.First].Has(lexicon.Ordinary | lexicon.AnyPlace | lexicon.Demonym | lexicon.KnownOrg)
}
