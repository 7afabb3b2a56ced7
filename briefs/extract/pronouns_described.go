package extract

import (
	"strings"

	"dateline/briefs"
)

// definite is a noun phrase for one of whom the text tells: "the prime minister", "Finland's farmer",
// "President".
type definite struct {
	f       *frame
	a       attribution
	c       chunk
	head    string   // what somebody is
	class   string   // what such are: "person", "group", "female"
	native  string   // the class of one called by where they are from: "the Finn"
	titled  bool     // behind a title
	country int      // the token behind a country's possessive, or 0
	from    int      // the token with which what is told begins
	bare    bool     // with nothing told but what somebody is: "the officer"
	wanted  []string // the words that the one meant is to be told of with
	age     string   // "52", or ""
}

// meanings read whom a definite noun phrase means, in order of how sure they are. Each gives an entity,
// -1 for nobody who has a name, where told.
var meanings = []func(v *voices, d *definite) (entity int, told bool){
	(*voices).party,
	(*voices).wordless,
	(*voices).ofAge,
	(*voices).onlyDescribed,
	(*voices).ofCountry,
	(*voices).onlyBodyNear,
	(*voices).calledSo,
	(*voices).firmCalledSo,
	(*voices).accused,
	(*voices).anyBody,
	(*voices).onStage,
	(*voices).remaining,
	(*voices).compatriot,
	(*voices).inLead,
	(*voices).sole,
	(*voices).officeOnly,
}

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
	if e, told := v.namedBeside(f, a); told {
		return e
	}
	c := r.chunks[a.noun]
	if c.kind != nounChunk {
		return -1
	}
	if r.endsName(c) {
		return v.endingIn(r.d.tokens[c.head].text, c.first)
	}
	d := definite{f: f, a: a, c: c, head: r.d.tokens[c.head].text}
	if !r.readDefinite(&d) {
		return -1
	}
	if strings.EqualFold(d.head, "jurors") && c.head == c.first+1 {
		return v.ownerCalled([]string{"jury"}, "group", a.frame, c.first)
	}
	if !r.readWanted(&d) {
		return -1
	}
	for _, meant := range meanings {
		if e, told := meant(v, &d); told {
			return e
		}
	}
	return v.inFocus(&d)
}

// namedBeside gives the entity whose name stands by a description, or who is told of as somebody's:
// "Doe's wife".
func (v *voices) namedBeside(f *frame, a attribution) (entity int, told bool) {
	r, n := v.r, a.noun
	if e := v.renamed(f, n); e >= 0 {
		return e, true
	}
	if e := v.openApposition(f, n); e >= 0 {
		return e, true
	}
	if e := v.bodyApposed(f, n); e >= 0 {
		return e, true
	}
	if e := v.bodyBehind(f, n); e >= 0 {
		return e, true
	}
	if b := r.broughtIn(f); b >= 0 && n <= b && n >= f.chunk {
		return r.d.mentions[r.chunks[b].mention].entity, true
	}
	c := r.chunks[n]
	if c.kind != nounChunk {
		return -1, false
	}
	if b := r.goesByName(f, n); b >= 0 {
		return r.d.mentions[r.chunks[b].mention].entity, true
	}
	if e := v.bodyOf(c); e >= 0 {
		return e, true
	}
	e := v.ofSomebody(a.frame, c)
	return e, e >= 0
}

// endsName tells whether a noun phrase is the end of a body's name: "police", of Kent Police; "the
// Herald".
func (r *voicesReading) endsName(c chunk) bool {
	t := r.d.tokens[c.head]
	if c.mention >= 0 {
		return false
	}
	if strings.EqualFold(t.text, "police") && c.last-c.first <= 2 {
		return true
	}
	return c.head == c.first+1 && t.tag == "NNP" && strings.EqualFold(r.d.tokens[c.first].text, "the") && describes(t.text) == "" && !r.d.words[c.head].has(demonym)
}

// readDefinite tells whether a noun phrase is definite, and what such are: "the 52-year-old joiner",
// "Finland's prime minister".
func (r *voicesReading) readDefinite(d *definite) bool {
	c := d.c
	d.titled = r.afterTitle(d.a.noun)
	d.country = r.countrysOwn(c)
	if !d.titled && d.country == 0 && !strings.EqualFold(r.d.tokens[c.first].text, "the") {
		return false
	}
	d.class = describes(d.head)
	if d.class == "" && c.head > c.first && strings.HasSuffix(r.d.tokens[c.head-1].text, "-year-old") {
		d.class = "person"
	}
	d.native = r.native(c.head)
	if d.class == "" {
		d.class = d.native
	}
	return true
}

// readWanted reads the words that a definite noun phrase tells somebody by; not ok where it stands for
// no one person or body.
func (r *voicesReading) readWanted(d *definite) (ok bool) {
	if d.class == "" || d.class == "people" || d.class == "text" {
		return false
	}
	c := d.c
	d.from = c.first + 1
	switch {
	case d.titled:
		d.from = c.first
	case d.country > 0:
		d.from = d.country
	}
	if d.from > c.head {
		return false
	}
	if k := seatedAt(r.d.tokens[d.from:c.head]); k > 0 {
		d.from += k // "the Ohio-based company"
	}
	d.bare = d.from == c.head && !d.titled && d.country == 0
	d.wanted = plainWords(r.d.text[r.d.tokens[d.from].start:r.d.tokens[c.head].end])
	d.age = r.ageIn(c)
	return true
}

// last gives the last of the words wanted.
func (d *definite) last() string { return d.wanted[len(d.wanted)-1] }

// isFirmToo tells words for people that firms are called by too: "the engine maker".
var isFirmToo = ofSort("firm too")

// isVariation tells nouns by which writers call again, for a change, somebody
// they have just named: "the real estate mogul".
var isVariation = ofSort("variation")

// modified tells whether a description says more than what somebody is: "the
// Ohio senator", "the 34-year-old". Such a one is mostly another name for who
// has just been spoken of, where a bare "the officer" may be anybody.
func (r *voicesReading) modified(c chunk) bool {
	for t := c.first + 1; t < c.last; t++ {
		tok := r.d.tokens[t]
		if strings.HasPrefix(tok.tag, "NNP") && t < c.head || t < c.head && isStage(tok.text) || isFigure(tok.text[0]) || t < c.head && startsUpper(tok.text) {
			return true
		}
	}
	return false
}

// isStage tells words for how far one has come in what one is: "the retired surgeon".
var isStage = ofSort("stage of life")

// farthestSpoken is how many places back a description or an antecedent is
// looked for.
const farthestSpoken = 300

// countrysOwn gives the token behind a place's possessive with which a noun phrase
// begins, or 0.
func (r *voicesReading) countrysOwn(c chunk) int {
	m := r.mentionOf[c.first]
	if m < 0 || r.kindOf(int(m)) != briefs.Place {
		return 0
	}
	t := r.d.mentions[m].last
	if t >= c.head || !isPossessive(r.d.tokens[t].tag, r.d.tokens[t].text) {
		return 0
	}
	return t + 1
}
