package extract

import "strings"

// ofSomebody gives the one who has been told of as somebody's: "her lawyer" and
// "Doe's lawyer" mean the Roe who was brought in as "Doe's lawyer, John Roe". It is
// -1 where the description is nobody's, or two could be meant.
func (v *voices) ofSomebody(frame int, c chunk) int {
	d := v.r.d
	const farthest = 12 // frames
	of := owner{entity: -1}
	switch t := c.head - 1; {
	case t < c.first:
		return -1
	case d.tokens[t].tag == "PRP$":
		of.gender = pronounGender(d.tokens[t].text)
		if of.gender != male && of.gender != female {
			return -1
		}
	case t > c.first && isPossessive(d.tokens[t].tag, d.tokens[t].text):
		m := v.r.mentionOf[t-1]
		if m < 0 || d.mentions[m].entity < 0 {
			return -1
		}
		of.entity = d.mentions[m].entity
		of.gender = v.s.entities[of.entity].gender
	default:
		return -1
	}
	word := d.tokens[c.head].text
	class := describes(word)
	if class != "person" && class != "male" && class != "female" {
		return -1
	}
	found := -1
	seen := map[int]bool{}
	end := v.before(c.first)
	for i := end - 1; i >= max(0, end-farthestSpoken) && v.spoken[i].frame >= frame-farthest; i-- {
		s := v.spoken[i]
		if s.entity < 0 || seen[s.entity] || !v.canBe(s.entity, class) {
			continue
		}
		whose := of
		if s.entity == of.entity {
			if !isKin(word) {
				continue
			}
			whose = owner{entity: -1} // "Doe's sister" is not Doe, but may bear that name
		}
		seen[s.entity] = true
		if !v.isOf(s.entity, whose, word) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = s.entity
	}
	return found
}

// owner is whose somebody is: an entity, or he or she.
type owner struct {
	entity int // -1: only the gender is known
	gender gender
}

// isOf tells whether an entity is brought in as an owner's, by a word: "Doe's
// lawyer", "her lawyer", "a lawyer for Doe".
func (v *voices) isOf(entity int, of owner, word string) bool {
	const first = 3 // mentions
	mentions := v.s.entities[entity].mentions
	for _, em := range mentions[:min(len(mentions), first)] {
		d := v.s.documents[em.document]
		m := &d.mentions[em.mention]
		s := d.sentences[d.tokens[m.first].sentence]
		for _, t := range d.beside(m, s.first, s.last, word) {
			if t <= s.first || t+2 >= s.last {
				continue
			}
			if d.tokens[t-1].tag == "PRP$" && (of.gender == unknownGender || pronounGender(d.tokens[t-1].text) == of.gender) ||
				isGenitive(d.tokens[t-1].tag, d.tokens[t-1].text) && v.isOwner(d, of, t-2) ||
				d.tokens[t+1].text == "for" && v.isOwner(d, of, t+2) {
				return true
			}
		}
	}
	return false
}

// beside gives where a noun stands right before a name or in the apposition behind
// it: "lawyer John Roe", "lawyer, John Roe", "John Roe, her lawyer".
func (d *voicesDocument) beside(m *mention, first, last int, noun string) []int {
	const wide = 5 // tokens
	var at []int
	before := m.first - 1
	if before > first && d.tokens[before].text == "," {
		before--
	}
	if before > first && strings.EqualFold(d.tokens[before].text, noun) {
		at = append(at, before)
	}
	if m.last < last && d.tokens[m.last].text == "," {
		for t := m.last + 1; t < min(last, m.last+wide) && d.tokens[t].text != "," && !isQuotationMark(d.tokens[t].text); t++ {
			if strings.EqualFold(d.tokens[t].text, noun) {
				at = append(at, t)
			}
		}
	}
	return at
}

// isOwner tells whether a token belongs to the name of one who can be an owner.
func (v *voices) isOwner(d *voicesDocument, of owner, t int) bool {
	m := d.mentionAt(t)
	if m == nil || m.entity < 0 {
		return false
	}
	if of.entity >= 0 {
		return m.entity == of.entity
	}
	g := v.s.entities[m.entity].gender
	return g == of.gender || g == unknownGender || of.gender == unknownGender
}
