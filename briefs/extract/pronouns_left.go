package extract

import (
	"strings"

	"dateline/briefs"
)

// Whom a description means of whom the text has told no such thing before: "the farmer",
// of one who keeps sheep; "the 26-year-old"; "the mother of four". It is who is left when
// all are set aside who are known to be something else.

// left gives the one person who can be so described, or -1.
func (v *voices) left(f *frame, a attribution, c chunk, class string, wanted []string) int {
	r := v.r
	d := byElimination{f: f, a: a, c: c, class: class, wanted: wanted, word: wanted[len(wanted)-1], age: r.ageIn(c)}
	d.many = r.ofMany(f, a.noun)
	d.standing = d.age != "" || former(wanted, len(wanted)-1) || isStanding(d.word) || isAccused(d.word) || strings.Contains(d.word, "-of-") || d.many
	if e := v.justBroughtIn(&d); e >= 0 {
		return e
	}
	if v.isAnothers(&d) {
		return -1
	}
	those, doing := v.candidates(&d)
	if doing >= 0 {
		return doing
	}
	if !d.standing && (isOfScene(d.word) || offices[strings.ToLower(r.d.tokens[c.head].text)]) {
		return -1 // who need not have been brought in
	}
	e := v.focus(a.frame, c.first, class)
	if x := v.contender(&d, those, e); x >= 0 {
		return x
	}
	if r.quotedBefore(f, a.noun) {
		// “…,” said the farmer: who the sentence before is about
		for _, x := range those {
			if x.entity == e && x.last.frame >= a.frame-1 && x.last.paragraph == f.paragraph {
				return e
			}
		}
	}
	if len(those) > 1 && class == "person" {
		those = v.ofGender(those, r.goesOnAs(f, a.noun))
	}
	if x := v.onlyCandidate(&d, those); x >= 0 {
		return x
	}
	for _, x := range those {
		if x.entity == e && (d.age != "" || former(wanted, len(wanted)-1) || !v.plies(e, wanted)) && x.last.frame >= a.frame-1 && x.last.paragraph == r.frames[a.frame].paragraph && !x.dependent {
			return e
		}
	}
	return -1
}

// byElimination is a description that may mean who is left when others are set aside.
type byElimination struct {
	f        *frame
	a        attribution
	c        chunk
	class    string
	wanted   []string
	word     string // what somebody is: the last of those wanted
	age      string // "26", or ""
	many     bool   // "mother of four"
	standing bool   // tells what somebody is for good or by the story: "the 26-year-old", "the defendant"
}

// justBroughtIn: “…,” the white-haired man said: who the sentence before has just brought in; -1 for none.
func (v *voices) justBroughtIn(d *byElimination) int {
	r := v.r
	if !isAnybody(d.word) || d.standing || d.class != "male" && d.class != "female" {
		return -1
	}
	if d.c.head <= d.c.first+1 || r.d.tokens[d.c.head-1].tag[0] != 'J' || !r.quotedBefore(d.f, d.a.noun) {
		return -1
	}
	e := v.focus(d.a.frame, d.c.first, d.class)
	if e >= 0 && v.firstNamed[e] >= r.tokenOfFrame(d.a.frame-1) && v.about(d.a.frame-1, e) {
		return e
	}
	return -1
}

// isAnothers tells whether a description is of anybody, of somebody's kin, of something's, or of one
// whom the text has brought in by it without a name.
func (v *voices) isAnothers(d *byElimination) bool {
	if !d.standing && (isAnybody(d.word) || isKin(d.word) && !d.many) {
		return true
	}
	return !d.many && (v.r.ofSomething(d.f, d.a.noun) || d.age == "" && v.broughtInAs(d.word, d.c.first))
}

// objectOf gives the entity that is the object of what a noun phrase does, which it is not itself:
// "the farmer asked Doe"; -1 for none.
func (v *voices) objectOf(f *frame, n int) int {
	r := v.r
	if n+2 >= f.end || r.chunks[n+1].kind != verbChunk || r.chunks[n+1].verb == passive || r.chunks[n+2].kind != nounChunk || r.chunks[n+2].mention < 0 {
		return -1
	}
	return r.d.mentions[r.chunks[n+2].mention].entity
}

// tokenOfFrame gives the first token of a frame that holds one, or of none before the first.
func (r *voicesReading) tokenOfFrame(f int) int {
	if f < 0 || r.frames[f].chunk == r.frames[f].end {
		return len(r.d.tokens)
	}
	return r.chunks[r.frames[f].chunk].first
}

// quotedBefore tells whether a quotation stands before a chunk in its sentence.
func (r *voicesReading) quotedBefore(f *frame, n int) bool {
	for i := n - 1; i >= max(f.chunk, n-4); i-- {
		if r.chunks[i].kind == quoteChunk {
			return true
		}
	}
	return false
}

// goesOnAs gives the gender by which a sentence goes on with its subject, where it says
// what that one says: "The actor insisted he bore no grudge".
func (r *voicesReading) goesOnAs(f *frame, n int) gender {
	for i := n + 1; i < min(f.end, n+mostChunks); i++ {
		c := r.chunks[i]
		if c.kind == quoteChunk || c.kind == stopMark {
			break
		}
		if c.kind == nounChunk && i > n+1 && r.chunks[i-1].kind != commaMark {
			if t := r.d.tokens[c.head]; t.tag == "PRP" && !isObjective(t.text) && c.head == c.first {
				return pronounGender(t.text)
			}
		}
	}
	return unknownGender
}

// contends tells words for those who run for something.
var contends = ofSort("contends")

// holdsOffice tells whether the text gives a person an office.
func (v *voices) holdsOffice(entity int) bool {
	for post := range v.descriptions(entity).posts {
		if offices[post] {
			return true
		}
	}
	return false
}

// isStanding tells words for what one is besides a trade: "the champion", "the widow".
var isStanding = ofSort("standing")

// isOfScene tells words for those who belong to where a story plays and need not have
// been brought in: "the judge", "the driver", "the owner".
var isOfScene = ofSort("of the scene")

// ofMany tells whether a number of children follows a description: "the mother of four".
func (r *voicesReading) ofMany(f *frame, n int) bool {
	return n+2 < f.end && r.isWord(n+1, "of") && r.chunks[n+2].kind == nounChunk && r.d.tokens[r.chunks[n+2].first].tag == "CD"
}

// ofSomething tells whether a description says of what one is: "the driver of the van".
func (r *voicesReading) ofSomething(f *frame, n int) bool {
	return n+1 < f.end && (r.isWord(n+1, "of") || r.isWord(n+1, "for") || r.isWord(n+1, "at") || r.isWord(n+1, "in"))
}

// plies tells whether the text says of a person a trade that is not the one a
// description ends with, nor another word for it.
func (v *voices) plies(entity int, wanted []string) bool {
	known := v.descriptions(entity)
	word := wanted[len(wanted)-1]
	if known.posts[postAt(wanted, len(wanted)-1)] || known.goesBy(word) {
		return false
	}
	for post := range known.posts {
		if v.learnt[learnt{entity, post}] {
			continue
		}
		last := post[strings.LastIndexByte(post, ' ')+1:]
		switch describes(last) {
		case "person", "male", "female":
			if !isStanding(last) && !isKin(last) && !isAnybody(last) && !strings.HasPrefix(post, "former ") && !strings.HasSuffix(last, "-year-old") {
				return true
			}
		}
	}
	return false
}

// broughtInAs tells whether the text before a token has brought in somebody of no name
// by a noun: "a farmer".
func (v *voices) broughtInAs(word string, token int) bool {
	at, ok := v.brought[word]
	return ok && at < token
}

// noteNouns notes at which token each noun for a person first stands in a description
// of no name: "a farmer", "the farmer".
func (v *voices) noteNouns() {
	v.brought, v.definite = map[string]int{}, map[string]int{}
	r := v.r
	for i, c := range r.chunks {
		if c.kind != nounChunk || c.mention >= 0 {
			continue
		}
		into := v.brought
		if !isIndefinite(r.d.tokens[c.first]) {
			if !strings.EqualFold(r.d.tokens[c.first].text, "the") {
				continue
			}
			into = v.definite
		}
		if i >= 2 && r.chunks[i-1].kind == commaMark && r.chunks[i-2].kind == nounChunk && r.isNamedPerson(r.chunks[i-2]) {
			continue // "Jane Doe, a farmer,"
		}
		for t := c.first + 1; t <= c.head; t++ {
			if noun := strings.ToLower(r.d.tokens[t].text); t == c.head || describes(noun) != "" {
				if _, ok := into[noun]; !ok {
					into[noun] = t
				}
			}
		}
	}
}

// isDependent tells whether a person is first named as somebody's: "her coach, Jane
// Doe", "Jane Doe, his sister".
func (v *voices) isDependent(entity int) bool {
	const wide = 6 // tokens
	d := v.r.d
	first, ok := v.firstNamed[entity]
	if !ok {
		return false
	}
	m := d.mentionAt(first)
	if m == nil {
		return false
	}
	for t := first - 1; t >= max(0, first-wide) && d.tokens[t].sentence == d.tokens[first].sentence; t-- {
		tag := d.tokens[t].tag
		if tag == "PRP$" || isGenitive(tag, d.tokens[t].text) {
			return v.isPersons(t)
		}
		if !(strings.HasPrefix(tag, "NN") || strings.HasPrefix(tag, "JJ") || tag == "VBN" || tag == "HYPH" || tag == "DT" || d.tokens[t].text == "," && t == first-1 || d.tokens[t].text == "," && tag == ",") {
			return false
		}
	}
	return m.last+1 < len(d.tokens) && d.tokens[m.last].text == "," && d.tokens[m.last+1].tag == "PRP$" && v.isPersons(m.last+1)
}

// isPersons tells whether a possessive is a person's: "her", "Doe's", and not "its" or
// "the bank's".
func (v *voices) isPersons(t int) bool {
	d := v.r.d
	if d.tokens[t].tag == "PRP$" {
		return !strings.EqualFold(d.tokens[t].text, "its")
	}
	m := d.mentionAt(t - 1)
	return m != nil && m.entity >= 0 && v.s.entities[m.entity].Kind == briefs.Person
}
