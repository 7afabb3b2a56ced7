package extract

import (
	"strings"
	"unicode"

	"dateline/briefs"
)

// describedAs gives the entity that a description means: "the prime minister"
// is the only prime minister named so far, "Jane Doe's husband, John Roe," is
// the name that follows. An indefinite description ("a spokesman") means
// nobody who has a name.
func (v *voices) describedAs(a attribution) int {
	r := v.r
	if a.noun < 0 {
		return -1
	}
	f := &r.frames[a.frame]
	c := r.chunks[a.noun]
	if e := v.renamed(f, a.noun); e >= 0 {
		return e
	}
	if c.kind == nounChunk {
		if e := v.bodyOf(c); e >= 0 {
			return e
		}
	}
	if c.kind != nounChunk || !strings.EqualFold(r.d.tokens[c.first].text, "the") {
		return -1
	}
	head := r.d.tokens[c.head].text
	class := describes(head)
	if class == "" || class == "people" || class == "text" {
		return -1
	}
	var wanted []string
	for t := c.first + 1; t < c.last; t++ {
		if w := plainWord(r.d.tokens[t].text); w != "" {
			wanted = append(wanted, w)
		}
	}
	if e := v.onlyOne(wanted, plainWord(head), class, c.first); e >= 0 {
		return e
	}
	if class == "group" || !v.r.modified(c) {
		return -1
	}
	return v.focus(a.frame, c.first, class)
}

// modified tells whether a description says more than what somebody is: "the
// Ohio senator", "the 34-year-old". Such a one is mostly another name for who
// has just been spoken of, where a bare "the officer" may be anybody.
func (r *reading) modified(c chunk) bool {
	for t := c.first + 1; t < c.last; t++ {
		tok := r.d.tokens[t]
		if strings.HasPrefix(tok.tag, "NNP") && t < c.head || isFigure(tok.text[0]) || t < c.head && startsUpper(tok.text) {
			return true
		}
	}
	return false
}

// focus gives the one person who is the subject of the last sentence before a
// token that has one; -1 where there is none near, or more than one.
func (v *voices) focus(frame, token int, class string) int {
	focus, in := -1, 0
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken); i-- {
		s := v.spoken[i]
		if s.token >= token {
			continue
		}
		if s.frame < frame-2 || focus >= 0 && s.frame < in {
			break
		}
		if !s.subject || s.entity < 0 {
			continue
		}
		e := v.s.entities[s.entity]
		if e.Kind != briefs.Person || class == "male" && e.gender == female || class == "female" && e.gender == male {
			continue
		}
		if focus >= 0 && focus != s.entity {
			return -1
		}
		focus, in = s.entity, s.frame
	}
	if focus >= 0 && 2*v.named[focus] < v.mostNamed {
		return -1 // named in passing
	}
	return focus
}

// bodyOf gives the organisation that a description has within it: "the Herald
// newspaper", and the one whose writing speaks: "Doe's letter", "the bank's
// report".
func (v *voices) bodyOf(c chunk) int {
	d := v.r.d
	class := describes(d.tokens[c.head].text)
	for t := c.head - 1; t >= c.first; t-- {
		m := v.r.mentionOf[t]
		if m < 0 {
			if isPossessive(d.tokens[t].tag, d.tokens[t].text) && class != "text" {
				return -1
			}
			continue
		}
		possessor := t+1 < c.head && isPossessive(d.tokens[t+1].tag, d.tokens[t+1].text)
		if class == "text" && possessor || class == "group" && !possessor && v.r.kindOf(int(m)) == briefs.Organisation {
			return d.mentions[m].entity
		}
		return -1
	}
	return -1
}

// renamed reads the name that stands in apposition to a description: "his
// deputy, Jane Doe, said".
func (v *voices) renamed(f *frame, n int) int {
	r := v.r
	if n+2 >= f.end || r.chunks[n+1].kind != commaMark {
		return -1
	}
	c := r.chunks[n+2]
	if c.kind != nounChunk || c.mention < 0 || r.kindOf(c.mention) == briefs.Place {
		return -1
	}
	if n+3 < f.end {
		switch r.chunks[n+3].kind {
		case commaMark, stopMark, asideChunk, colonMark:
		default:
			return -1
		}
	}
	return r.d.mentions[c.mention].entity
}

// farthestSpoken is how many places back a description or an antecedent is
// looked for.
const farthestSpoken = 300

// onlyOne gives the entity named before a token whose own description has the
// head noun, if there is one such that fits best.
func (v *voices) onlyOne(wanted []string, head, class string, token int) int {
	best, bestScore, tied := -1, 0, false
	seen := map[int]bool{}
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken); i-- {
		s := v.spoken[i]
		if s.entity < 0 || s.token >= token || seen[s.entity] {
			continue
		}
		seen[s.entity] = true
		e := v.s.entities[s.entity]
		if class == "group" && e.Kind != briefs.Organisation || class != "group" && e.Kind != briefs.Person ||
			class == "male" && e.gender == female || class == "female" && e.gender == male {
			continue
		}
		words := v.descriptions(s.entity)
		if !words[head] {
			continue
		}
		score := 0
		for _, w := range wanted {
			if words[w] {
				score++
			}
		}
		switch {
		case score > bestScore:
			best, bestScore, tied = s.entity, score, false
		case score == bestScore:
			tied = true
		}
	}
	if tied {
		return -1
	}
	return best
}

// descriptions gives the plain words of an entity's titles and of what the text
// says it is.
func (v *voices) descriptions(entity int) map[string]bool {
	if words, ok := v.described[entity]; ok {
		return words
	}
	if v.described == nil {
		v.described = map[int]map[string]bool{}
	}
	words := map[string]bool{}
	add := func(text string) {
		for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' }) {
			words[plainWord(w)] = true
		}
	}
	e := &v.s.entities[entity]
	for _, p := range e.About {
		add(p.Text)
	}
	for _, at := range e.mentions {
		d := v.s.documents[at.document]
		if t := d.mentions[at.mention].title; t.len() > 0 {
			add(d.text[t.start:t.end])
		}
	}
	v.described[entity] = words
	return words
}

// plainWord is a word of a description in lower case, an abbreviated title
// written out.
func plainWord(w string) string {
	w = strings.ToLower(strings.TrimSuffix(w, "."))
	if full, ok := shortTitles[w]; ok {
		return full
	}
	return w
}

// shortTitles are titles as they stand before a name, and as a description has
// them.
var shortTitles = map[string]string{
	"sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "prof": "professor", "dr": "doctor", "pres": "president",
	"lt": "lieutenant", "col": "colonel", "capt": "captain", "sgt": "sergeant", "rev": "reverend", "sec": "secretary", "congressman": "representative",
	"congresswoman": "representative", "lawmaker": "representative", "chairwoman": "chair", "chairman": "chair", "chairperson": "chair",
	"spokeswoman": "spokesperson", "spokesman": "spokesperson", "premier": "minister", "atty": "attorney",
}
