package extract

import (
	"strings"
)

// bearer chooses who a mention by one word is; -1 where none fits. at is the
// sentence of each person's last full name so far, from 1.
func (w *whoIsWho) bearer(b *bearers, g *nameGroup, d *document, m *mention, holder map[string]int, called, at map[int]int) int {
	word := g.words[0]
	if g.flags.has(anyPlace|knownOrg) && m.votes.person < 2 && (m.votes.place >= 3 || m.votes.organisation >= 3) {
		if who, ok := holder[word]; !ok || called[who] == 0 || m.votes.place > 5 {
			if len(b.last) == 0 && len(b.first) == 1 && m.votes.place <= 5 && d.actsAlone(m) {
				return b.first[0] // "Jordan ran", of Jordan Dow
			}
			if len(b.last) == 1 && m.votes.place <= 5 && d.tellsAlone(m) {
				return b.last[0] // "Holland said", of Jane Holland
			}
			return -1
		}
	}
	fits := func(i int) bool {
		other := w.gender(&w.groups[i])
		return m.title.len() == 0 && d.titleGender(m) == unknownGender || other == unknownGender || d.titleGender(m) == unknownGender || other == d.titleGender(m)
	}
	if len(b.last) > 1 {
		if g := d.pronounNear(m); g != unknownGender {
			if who := only(b.last, func(i int) bool { return fits(i) && w.gender(&w.groups[i]) == g }); who >= 0 {
				return who
			}
		}
	}
	if len(b.last) > 1 {
		if g := d.spouseOf(m); g != unknownGender {
			if who := only(b.last, func(i int) bool { return w.gender(&w.groups[i]) == g }); who >= 0 {
				return who
			}
		}
		if m.first > 0 && isGenerationWord(d.tokens[m.first-1].text) {
			return -1 // "the younger Dow": that takes knowing their ages
		}
	}
	if len(b.last) > 1 && m.title.len() > 0 {
		if who := only(b.last, func(i int) bool { return fits(i) && w.hasTitle(i, d, m) }); who >= 0 {
			return who
		}
	}
	if who, ok := holder[word]; ok && fits(who) && contains(b.last, who) {
		return who
	}
	if len(b.last) == 1 && len(b.first) == 1 && len(w.groups[b.first[0]].mentions) > len(w.groups[b.last[0]].mentions) {
		return only(b.first, fits) // "Saddam" beside one mention of "Fedayeen Saddam"
	}
	if who := only(b.last, fits); who >= 0 {
		return who
	}
	if len(b.last) > 0 {
		if d.titleGender(m) != unknownGender {
			return lastNamed(b.last, fits, at) // "Ms Doe", after both a Carol and a Joan
		}
		return -1
	}
	if who, ok := holder[word]; ok && contains(b.first, who) {
		return who
	}
	if len(b.first) > 1 && m.title.len() > 0 {
		if who := only(b.first, func(i int) bool { return fits(i) && w.hasTitle(i, d, m) }); who >= 0 {
			return who // "Dame Helen", of two Helens
		}
	}
	if len(b.first) > 0 {
		return only(b.first, fits)
	}
	if g.flags.has(ordinary | anyPlace | knownOrg) {
		return -1
	}
	return only(b.inner, fits)
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
func (d *document) actsAlone(m *mention) bool {
	s := &d.sentences[d.tokens[m.first].sentence]
	if m.last >= s.last || !isFinite(d.tokens[m.last].tag) && !isPossessiveMark(d.tokens[m.last].text) && d.tokens[m.last].tag != "VBN" {
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
func (d *document) tellsAlone(m *mention) bool {
	s := &d.sentences[d.tokens[m.first].sentence]
	if m.last < s.last && d.words[m.last].has(speech) && isFinite(d.tokens[m.last].tag) && d.actsAlone(m) {
		return true
	}
	return m.first-1 > s.first && d.words[m.first-1].has(speech) && d.quotedBefore(m.first-1, s)
}

// hasTitle tells whether a person is given, before or after one of the names,
// the title that a mention has.
func (w *whoIsWho) hasTitle(i int, d *document, m *mention) bool {
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
