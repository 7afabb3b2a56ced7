package extract

import (
	"strings"
)

// bearer chooses who a mention by one word is; -1 where none fits.
func (r *shortNames) bearer(b *bearers, g *nameGroup, m *mention) int {
	word := g.words[0]
	if r.standsForPlace(g, m, word) {
		return r.bearerNotPlace(b, m)
	}
	fits := func(i int) bool { return r.fits(i, m) }
	if len(b.last) > 1 {
		if who, decided := r.oneOfFamily(b, m, fits); decided {
			return who
		}
	}
	if who, ok := r.holder[word]; ok && fits(who) && contains(b.last, who) {
		return who
	}
	if len(b.last) == 1 && len(b.first) == 1 && len(r.groups[b.first[0]].mentions) > len(r.groups[b.last[0]].mentions) {
		return only(b.first, fits) // "Saddam" beside one mention of "Fedayeen Saddam"
	}
	if who := only(b.last, fits); who >= 0 {
		return who
	}
	switch {
	case len(b.last) > 0 && r.d.titleGender(m) != unknownGender:
		return lastNamed(b.last, fits, r.at) // "Ms Doe", after both a Carol and a Joan
	case len(b.last) > 0:
		return -1
	case len(b.first) > 0:
		return r.byFirstName(b, m, word, fits)
	case g.flags.has(ordinary | anyPlace | knownOrg):
		return -1
	}
	return only(b.inner, fits)
}

// fits tells whether a person is not of the other gender than the title before a mention tells.
func (r *shortNames) fits(i int, m *mention) bool {
	told, own := r.d.titleGender(m), r.gender(&r.groups[i])
	return told == unknownGender || own == unknownGender || own == told
}

// standsForPlace tells a word that is a place's or a body's name too and that nobody goes by so far.
func (r *shortNames) standsForPlace(g *nameGroup, m *mention, word string) bool {
	if !g.flags.has(anyPlace|knownOrg) || m.votes.person >= 2 || m.votes.place < 3 && m.votes.organisation < 3 {
		return false
	}
	who, ok := r.holder[word]
	return !ok || r.called[who] == 0 || m.votes.place > 5
}

// bearerNotPlace gives the one person whose name a place's is, where a person does what is told of it.
func (r *shortNames) bearerNotPlace(b *bearers, m *mention) int {
	switch {
	case m.votes.place > 5:
	case len(b.last) == 0 && len(b.first) == 1 && r.d.actsAlone(m):
		return b.first[0] // "Jordan ran", of Jordan Dow
	case len(b.last) == 1 && r.d.tellsAlone(m):
		return b.last[0] // "Holland said", of Jane Holland
	}
	return -1
}

// oneOfFamily tells those with one last name apart by what stands beside it: a pronoun, a husband
// or wife, a title. It tells whether that decides who it is, or that nobody can know (-1).
func (r *shortNames) oneOfFamily(b *bearers, m *mention, fits func(int) bool) (who int, decided bool) {
	if near := r.d.pronounNear(m); near != unknownGender {
		if who := only(b.last, func(i int) bool { return fits(i) && r.gender(&r.groups[i]) == near }); who >= 0 {
			return who, true
		}
	}
	if g := r.d.spouseOf(m); g != unknownGender {
		if who := only(b.last, func(i int) bool { return r.gender(&r.groups[i]) == g }); who >= 0 {
			return who, true
		}
	}
	if m.first > 0 && isGenerationWord(r.d.tokens[m.first-1].text) {
		return -1, true // "the younger Dow": that takes knowing their ages
	}
	who = r.titled(b.last, m, fits)
	return who, who >= 0
}

// titled gives the one of a list who has the title that stands before a mention; -1 where none
// stands, or none or several have it.
func (r *shortNames) titled(list []int, m *mention, fits func(int) bool) int {
	if m.title.len() == 0 {
		return -1
	}
	return only(list, func(i int) bool { return fits(i) && r.hasTitle(i, r.d, m) })
}

// byFirstName gives who of those with a first name is meant by it.
func (r *shortNames) byFirstName(b *bearers, m *mention, word string, fits func(int) bool) int {
	if who, ok := r.holder[word]; ok && contains(b.first, who) {
		return who
	}
	if len(b.first) > 1 {
		if who := r.titled(b.first, m, fits); who >= 0 {
			return who // "Dame Helen", of two Helens
		}
	}
	return only(b.first, fits)
}

func contains(list []int, i int) bool {
	for _, j := range list {
		if i == j {
			return true
		}
	}
	return false
}

// only gives the one of a list that fits, -1 where none or several do.
func only(list []int, fits func(int) bool) int {
	found := -1
	for _, i := range list {
		if fits(i) {
			if found >= 0 && found != i {
				return -1
			}
			found = i
		}
	}
	return found
}

// lastNamed gives the one of a list that fits who was last named in full; -1 where
// none was. at is the sentence of each one's last full name, from 1.
func lastNamed(list []int, fits func(int) bool, at map[int]int) int {
	last, tied := -1, false
	for _, i := range list {
		if at[i] == 0 || !fits(i) {
			continue
		}
		if last < 0 || at[i] > at[last] {
			last, tied = i, false
		} else if at[i] == at[last] {
			tied = true
		}
	}
	if tied {
		return -1
	}
	return last
}

// actsAlone tells whether a name that is a place's too stands as a clause's
// subject: before a verb or a possessive, and after nothing that leads to a place.
func (d *castDocument) actsAlone(m *mention) bool {
	s := &d.sentences[d.tokens[m.first].sentence]
	if m.last >= s.last || !isFiniteTag(d.tokens[m.last].tag) && !isPossessiveMark(d.tokens[m.last].text) && d.tokens[m.last].tag != "VBN" {
		return false
	}
	if m.first == s.first {
		return true
	}
	switch before := d.tokens[m.first-1]; {
	case before.tag == "IN" || before.tag == "TO":
		switch before.text {
		case "that", "after", "before", "when", "while", "because", "if", "as", "since", "until", "said":
			return true
		}
		return false
	default:
		return (!d.words[m.first-1].has(locative|capital) || d.words[m.first-1].has(calendar)) && before.tag != "DT"
	}
}

// tellsAlone tells whether a name that is a place's too says something, as its
// bearer does and hardly the place: "Holland said", “…,” said Holland.
func (d *castDocument) tellsAlone(m *mention) bool {
	s := &d.sentences[d.tokens[m.first].sentence]
	if m.last < s.last && d.words[m.last].has(speech) && isFiniteTag(d.tokens[m.last].tag) && d.actsAlone(m) {
		return true
	}
	return m.first-1 > s.first && d.words[m.first-1].has(speech) && d.quotedBefore(m.first-1, s)
}

// hasTitle tells whether a person is given, before or after one of the names,
// the title that a mention has.
func (w *whoIsWho) hasTitle(i int, d *castDocument, m *mention) bool {
	title := d.tokens[m.first-1].text
	mentions := w.groups[i].mentions
	for _, em := range mentions[:min(len(mentions), mostLooked)] {
		other := w.documents[em.document]
		n := &other.mentions[em.mention]
		const far = 8
		s := &other.sentences[other.tokens[n.first].sentence]
		for k := max(s.first, n.first-far/2); k < min(s.last, n.last+far); k++ {
			if strings.EqualFold(other.tokens[k].text, title) {
				return true
			}
		}
	}
	return false
}
