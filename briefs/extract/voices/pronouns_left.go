package voices

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// Whom a description means of whom the text has told no such thing before: "the farmer",
// of one who keeps sheep; "the 26-year-old"; "the mother of four". It is who is left when
// all are set aside who are known to be something else.

// left gives the one person who can be so described, or -1.
func (v *voices) left(f *clauses.Frame, a attribution.Words, c clauses.Chunk, class string, wanted []string) int {
	r := v.r
	d := byElimination{f: f, a: a, c: c, class: class, wanted: wanted, word: wanted[len(wanted)-1], age: r.ageIn(c)}
	d.many = r.ofMany(f, a.Noun)
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
	if !d.standing && (isOfScene(d.word) || offices[strings.ToLower(r.Tokens[c.Head].Text)]) {
		return -1 // who need not have been brought in
	}
	e := v.focus(a.Frame, c.First, class)
	if x := v.contender(&d, those, e); x >= 0 {
		return x
	}
	if r.quotedBefore(f, a.Noun) {
		// “…,” said the farmer: who the sentence before is about
		for _, x := range those {
			if x.entity == e && x.last.frame >= a.Frame-1 && x.last.paragraph == f.Paragraph {
				return e
			}
		}
	}
	if len(those) > 1 && class == "person" {
		those = v.ofGender(those, r.goesOnAs(f, a.Noun))
	}
	if x := v.onlyCandidate(&d, those); x >= 0 {
		return x
	}
	for _, x := range those {
		if x.entity == e && (d.age != "" || former(wanted, len(wanted)-1) || !v.plies(e, wanted)) && x.last.frame >= a.Frame-1 && x.last.paragraph == r.Frames[a.Frame].Paragraph && !x.dependent {
			return e
		}
	}
	return -1
}

// byElimination is a description that may mean who is left when others are set aside.
type byElimination struct {
	f        *clauses.Frame
	a        attribution.Words
	c        clauses.Chunk
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
	if !names.IsAnybody(d.word) || d.standing || d.class != "male" && d.class != "female" {
		return -1
	}
	if d.c.Head <= d.c.First+1 || r.Tokens[d.c.Head-1].Tag[0] != 'J' || !r.quotedBefore(d.f, d.a.Noun) {
		return -1
	}
	e := v.focus(d.a.Frame, d.c.First, d.class)
	if e >= 0 && v.firstNamed[e] >= r.tokenOfFrame(d.a.Frame-1) && v.about(d.a.Frame-1, e) {
		return e
	}
	return -1
}

// isAnothers tells whether a description is of anybody, of somebody's kin, of something's, or of one
// whom the text has brought in by it without a name.
func (v *voices) isAnothers(d *byElimination) bool {
	if !d.standing && (names.IsAnybody(d.word) || lexicon.IsKin(d.word) && !d.many) {
		return true
	}
	return !d.many && (v.r.ofSomething(d.f, d.a.Noun) || d.age == "" && v.broughtInAs(d.word, d.c.First))
}

// objectOf gives the entity that is the object of what a noun phrase does, which it is not itself:
// "the farmer asked Doe"; -1 for none.
func (v *voices) objectOf(f *clauses.Frame, n int) int {
	r := v.r
	if n+2 >= f.End || r.Chunks[n+1].Kind != clauses.VerbChunk || r.Chunks[n+1].Verb == clauses.Passive || r.Chunks[n+2].Kind != clauses.NounChunk || r.Chunks[n+2].Mention < 0 {
		return -1
	}
	return r.Mentions[r.Chunks[n+2].Mention].Entity
}

// tokenOfFrame gives the first token of a frame that holds one, or of none before the first.
func (r *reading) tokenOfFrame(f int) int {
	if f < 0 || r.Frames[f].Chunk == r.Frames[f].End {
		return len(r.Tokens)
	}
	return r.Chunks[r.Frames[f].Chunk].First
}

// quotedBefore tells whether a quotation stands before a chunk in its sentence.
func (r *reading) quotedBefore(f *clauses.Frame, n int) bool {
	for i := n - 1; i >= max(f.Chunk, n-4); i-- {
		if r.Chunks[i].Kind == clauses.QuoteChunk {
			return true
		}
	}
	return false
}

// goesOnAs gives the gender by which a sentence goes on with its subject, where it says
// what that one says: "The actor insisted he bore no grudge".
func (r *reading) goesOnAs(f *clauses.Frame, n int) names.Gender {
	for i := n + 1; i < min(f.End, n+clauses.MostChunks); i++ {
		c := r.Chunks[i]
		if c.Kind == clauses.QuoteChunk || c.Kind == clauses.StopMark {
			break
		}
		if c.Kind == clauses.NounChunk && i > n+1 && r.Chunks[i-1].Kind != clauses.CommaMark {
			if t := r.Tokens[c.Head]; t.Tag == "PRP" && !lexicon.IsObjective(t.Text) && c.Head == c.First {
				return names.PronounGender(t.Text)
			}
		}
	}
	return names.UnknownGender
}

// contends tells words for those who run for something.
var contends = lexicon.OfSort("contends")

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
var isStanding = lexicon.OfSort("standing")

// isOfScene tells words for those who belong to where a story plays and need not have
// been brought in: "the judge", "the driver", "the owner".
var isOfScene = lexicon.OfSort("of the scene")

// ofMany tells whether a number of children follows a description: "the mother of four".
func (r *reading) ofMany(f *clauses.Frame, n int) bool {
	return n+2 < f.End && r.IsWord(n+1, "of") && r.Chunks[n+2].Kind == clauses.NounChunk && r.Tokens[r.Chunks[n+2].First].Tag == "CD"
}

// ofSomething tells whether a description says of what one is: "the driver of the van".
func (r *reading) ofSomething(f *clauses.Frame, n int) bool {
	return n+1 < f.End && (r.IsWord(n+1, "of") || r.IsWord(n+1, "for") || r.IsWord(n+1, "at") || r.IsWord(n+1, "in"))
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
		switch lexicon.Describes(last) {
		case "person", "male", "female":
			if !isStanding(last) && !lexicon.IsKin(last) && !names.IsAnybody(last) && !strings.HasPrefix(post, "former ") && !strings.HasSuffix(last, "-year-old") {
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
	for i, c := range r.Chunks {
		if c.Kind != clauses.NounChunk || c.Mention >= 0 {
			continue
		}
		into := v.brought
		if !page.IsIndefinite(r.Tokens[c.First]) {
			if !strings.EqualFold(r.Tokens[c.First].Text, "the") {
				continue
			}
			into = v.definite
		}
		if i >= 2 && r.Chunks[i-1].Kind == clauses.CommaMark && r.Chunks[i-2].Kind == clauses.NounChunk && r.IsNamedPerson(r.Chunks[i-2]) {
			continue // "Jane Doe, a farmer,"
		}
		for t := c.First + 1; t <= c.Head; t++ {
			if noun := strings.ToLower(r.Tokens[t].Text); t == c.Head || lexicon.Describes(noun) != "" {
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
	d := v.r.Document
	first, ok := v.firstNamed[entity]
	if !ok {
		return false
	}
	m := d.MentionAt(first)
	if m == nil {
		return false
	}
	for t := first - 1; t >= max(0, first-wide) && d.Tokens[t].Sentence == d.Tokens[first].Sentence; t-- {
		tag := d.Tokens[t].Tag
		if tag == "PRP$" || page.IsGenitive(tag, d.Tokens[t].Text) {
			return v.isPersons(t)
		}
		if !(strings.HasPrefix(tag, "NN") || strings.HasPrefix(tag, "JJ") || tag == "VBN" || tag == "HYPH" || tag == "DT" || d.Tokens[t].Text == "," && t == first-1 || d.Tokens[t].Text == "," && tag == ",") {
			return false
		}
	}
	return m.Last+1 < len(d.Tokens) && d.Tokens[m.Last].Text == "," && d.Tokens[m.Last+1].Tag == "PRP$" && v.isPersons(m.Last+1)
}

// isPersons tells whether a possessive is a person's: "her", "Doe's", and not "its" or
// "the bank's".
func (v *voices) isPersons(t int) bool {
	d := v.r.Document
	if d.Tokens[t].Tag == "PRP$" {
		return !strings.EqualFold(d.Tokens[t].Text, "its")
	}
	m := d.MentionAt(t - 1)
	return m != nil && m.Entity >= 0 && v.s.Entities[m.Entity].Kind == briefs.Person
}
