package voices

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// ofSomebody gives the one who has been told of as somebody's: "her lawyer" and
// "Doe's lawyer" mean the Roe who was brought in as "Doe's lawyer, John Roe". It is
// -1 where the description is nobody's, or two could be meant.
func (v *voices) ofSomebody(frame int, c clauses.Chunk) int {
	d := v.r.Document
	const farthest = 12 // frames
	of := owner{entity: -1}
	switch t := c.Head - 1; {
	case t < c.First:
		return -1
	case d.Tokens[t].Tag == "PRP$":
		of.gender = names.PronounGender(d.Tokens[t].Text)
		if of.gender != names.Male && of.gender != names.Female {
			return -1
		}
	case t > c.First && page.IsPossessive(d.Tokens[t].Tag, d.Tokens[t].Text):
		m := v.r.MentionOf[t-1]
		if m < 0 || d.Mentions[m].Entity < 0 {
			return -1
		}
		of.entity = d.Mentions[m].Entity
		of.gender = v.s.Entities[of.entity].Gender
	default:
		return -1
	}
	word := d.Tokens[c.Head].Text
	class := lexicon.Describes(word)
	if class != "person" && class != "male" && class != "female" {
		return -1
	}
	found := -1
	seen := map[int]bool{}
	end := v.before(c.First)
	for i := end - 1; i >= max(0, end-farthestSpoken) && v.spoken[i].frame >= frame-farthest; i-- {
		s := v.spoken[i]
		if s.entity < 0 || seen[s.entity] || !v.canBe(s.entity, class) {
			continue
		}
		whose := of
		if s.entity == of.entity {
			if !lexicon.IsKin(word) {
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
	gender names.Gender
}

// isOf tells whether an entity is brought in as an owner's, by a word: "Doe's
// lawyer", "her lawyer", "a lawyer for Doe".
func (v *voices) isOf(entity int, of owner, word string) bool {
	const first = 3 // mentions
	mentions := v.s.Entities[entity].Named
	for _, em := range mentions[:min(len(mentions), first)] {
		d := v.s.Documents[em.Document]
		m := &d.Mentions[em.Mention]
		s := d.Sentences[d.Tokens[m.First].Sentence]
		for _, t := range d.beside(m, s.First, s.Last, word) {
			if t <= s.First || t+2 >= s.Last {
				continue
			}
			if d.Tokens[t-1].Tag == "PRP$" && (of.gender == names.UnknownGender || names.PronounGender(d.Tokens[t-1].Text) == of.gender) ||
				page.IsGenitive(d.Tokens[t-1].Tag, d.Tokens[t-1].Text) && v.isOwner(d, of, t-2) ||
				d.Tokens[t+1].Text == "for" && v.isOwner(d, of, t+2) {
				return true
			}
		}
	}
	return false
}

// beside gives where a noun stands right before a name or in the apposition behind
// it: "lawyer John Roe", "lawyer, John Roe", "John Roe, her lawyer".
func (d *Document) beside(m *names.Mention, first, last int, noun string) []int {
	const wide = 5 // tokens
	var at []int
	before := m.First - 1
	if before > first && d.Tokens[before].Text == "," {
		before--
	}
	if before > first && strings.EqualFold(d.Tokens[before].Text, noun) {
		at = append(at, before)
	}
	if m.Last < last && d.Tokens[m.Last].Text == "," {
		for t := m.Last + 1; t < min(last, m.Last+wide) && d.Tokens[t].Text != "," && !names.IsQuotationMark(d.Tokens[t].Text); t++ {
			if strings.EqualFold(d.Tokens[t].Text, noun) {
				at = append(at, t)
			}
		}
	}
	return at
}

// isOwner tells whether a token belongs to the name of one who can be an owner.
func (v *voices) isOwner(d *Document, of owner, t int) bool {
	m := d.MentionAt(t)
	if m == nil || m.Entity < 0 {
		return false
	}
	if of.entity >= 0 {
		return m.Entity == of.entity
	}
	g := v.s.Entities[m.Entity].Gender
	return g == of.gender || g == names.UnknownGender || of.gender == names.UnknownGender
}
