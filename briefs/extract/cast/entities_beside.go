package cast

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// Who leaves a last name to somebody else.

// politely tells whether a name has "Mr.", "Mrs." and the like before it.
func (d *Document) politely(m *names.Mention) bool {
	t := m.First - 1
	if t > 0 && d.Tokens[t].Text == "." {
		t--
	}
	if t < 0 {
		return false
	}
	switch strings.TrimSuffix(d.Tokens[t].Text, ".") {
	case "Mr", "Mrs", "Ms", "Miss", "Mme", "Mlle", "Messrs":
		return true
	}
	return false
}

// besideOfficers gives those who leave their last name to another: relatives of somebody who has
// an office before that name, which the text never gives to them: "President Dow" beside "his
// wife, Ann Dow".
func (w *whoIsWho) besideOfficers(d *Document, index bearerIndex) map[int]bool {
	besides := map[int]bool{}
	for mi := range d.Mentions {
		m := &d.Mentions[mi]
		if m.Last-m.First != 1 || !d.behindOffice(m) || d.TitleGender(m) != names.UnknownGender {
			continue
		}
		gi := w.groupOf(d, m)
		if gi < 0 || len(w.groups[gi].words) != 1 {
			continue
		}
		b := index[w.groups[gi].words[0]]
		if b == nil || len(b.last) != 1 {
			continue
		}
		if who := b.last[0]; (w.comesAsKin(&w.groups[who]) || w.married(d, w.groups[gi].words[0])) && !w.hasTitle(who, d, m) {
			besides[who] = true
		}
	}
	return besides
}

// behindOffice tells an office with a capital right before a name: "President Dow".
func (d *Document) behindOffice(m *names.Mention) bool {
	if m.First == 0 {
		return false
	}
	office := d.Words[m.First-1]
	return office.Has(lexicon.TitleWord) && office.Has(lexicon.Capital) && !office.Has(lexicon.BareTitle)
}

// married tells whether a document calls somebody "Mrs." by a last name alone.
func (w *whoIsWho) married(d *Document, last string) bool {
	for mi := range d.Mentions[:min(len(d.Mentions), MostLooked)] {
		m := &d.Mentions[mi]
		if m.Last-m.First == 1 && m.First > 0 && strings.EqualFold(d.Tokens[m.First].Text, last) && strings.HasPrefix(d.Tokens[m.First-1].Text, "Mrs") {
			return true
		}
	}
	return false
}
