package extract

import "strings"

// Who leaves a last name to somebody else.

// politely tells whether a name has "Mr.", "Mrs." and the like before it.
func (d *castDocument) politely(m *mention) bool {
	t := m.first - 1
	if t > 0 && d.tokens[t].text == "." {
		t--
	}
	if t < 0 {
		return false
	}
	switch strings.TrimSuffix(d.tokens[t].text, ".") {
	case "Mr", "Mrs", "Ms", "Miss", "Mme", "Mlle", "Messrs":
		return true
	}
	return false
}

// besideOfficers gives those who leave their last name to another: relatives of somebody who has
// an office before that name, which the text never gives to them: "President Dow" beside "his
// wife, Ann Dow".
func (w *whoIsWho) besideOfficers(d *castDocument, index bearerIndex) map[int]bool {
	besides := map[int]bool{}
	for mi := range d.mentions {
		m := &d.mentions[mi]
		if m.last-m.first != 1 || !d.behindOffice(m) || d.titleGender(m) != unknownGender {
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
func (d *castDocument) behindOffice(m *mention) bool {
	if m.first == 0 {
		return false
	}
	office := d.words[m.first-1]
	return office.has(titleWord) && office.has(capital) && !office.has(bareTitle)
}

// married tells whether a document calls somebody "Mrs." by a last name alone.
func (w *whoIsWho) married(d *castDocument, last string) bool {
	for mi := range d.mentions[:min(len(d.mentions), mostLooked)] {
		m := &d.mentions[mi]
		if m.last-m.first == 1 && m.first > 0 && strings.EqualFold(d.tokens[m.first].text, last) && strings.HasPrefix(d.tokens[m.first-1].text, "Mrs") {
			return true
		}
	}
	return false
}
