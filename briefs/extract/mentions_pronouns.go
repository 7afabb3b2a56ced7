package extract

import "dateline/briefs"

// weighPronouns lets a name of one word that nothing is known of be a person's, where it is the
// subject of a sentence that goes on, or is followed, by "he" or "she", and nobody and nothing else
// stands between whom that could mean: "Desrosiers was glad. “We won,” he said."
func (d *namesDocument) weighPronouns() {
	for i := range d.mentions {
		m := &d.mentions[i]
		if m.kind != "" || m.definite || m.last-m.first != 1 || !d.openName(m) || !d.isSubjectName(m) || d.words[m.first].has(ordinary|allCaps) {
			continue
		}
		if g := d.onlyHeOrShe(i); g != unknownGender {
			m.votes.person = sum8(m.votes.person, enough)
			m.kind = briefs.Person
			m.gender = g
			d.familyNames[string(appendFolded(nil, d.tokens[m.first].text))] = true
		}
	}
}

// isSubjectName tells whether a name stands where a clause begins, with a finite verb behind it.
func (d *namesDocument) isSubjectName(m *mention) bool {
	s := &d.sentences[d.tokens[m.first].sentence]
	if m.last >= s.last || !isFiniteTag(d.tokens[m.last].tag) && d.tokens[m.last].tag != "VBN" {
		return false
	}
	if m.first == s.first {
		return true
	}
	before := d.tokens[m.first-1]
	return isQuotationMark(before.text) || before.text == "," && d.quotedBefore(m.first, s) || before.tag == "CC" || before.text == "that"
}

// onlyHeOrShe gives the gender of the first "he", "she", "his" or "her" behind mention i, in its
// sentence or the next of the paragraph, outside quotation marks; unknown where a name, an "it" or
// a word for people stands before it.
func (d *namesDocument) onlyHeOrShe(i int) gender {
	m := &d.mentions[i]
	at := d.tokens[m.first].sentence
	end := d.sentences[at].last
	if next := at + 1; next < len(d.sentences) && d.sentences[next].paragraph == d.sentences[at].paragraph {
		end = d.sentences[next].last
	}
	if i+1 < len(d.mentions) {
		end = min(end, d.mentions[i+1].first)
	}
	for t := m.last; t < end; t++ {
		if d.inQuotation(d.tokens[t].start) {
			continue
		}
		tok := d.tokens[t]
		switch g := pronounGender(tok.text); {
		case g == male || g == female:
			return g
		case g == plural:
			return unknownGender
		}
		switch class := describes(tok.text); class {
		case "person", "male", "female":
			return unknownGender
		}
		if d.words[t].has(role) && tok.tag[0] == 'N' {
			return unknownGender
		}
	}
	return unknownGender
}
