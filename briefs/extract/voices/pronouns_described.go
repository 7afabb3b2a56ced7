package voices

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// definite is a noun phrase for one of whom the text tells: "the prime minister", "Finland's farmer",
// "President".
type definite struct {
	f       *clauses.Frame
	a       attribution.Words
	c       clauses.Chunk
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
func (v *voices) describedAs(a attribution.Words) int {
	r := v.r
	if a.Noun < 0 {
		return -1
	}
	f := &r.Frames[a.Frame]
	if e, told := v.namedBeside(f, a); told {
		return e
	}
	c := r.Chunks[a.Noun]
	if c.Kind != clauses.NounChunk {
		return -1
	}
	if r.endsName(c) {
		return v.endingIn(r.Tokens[c.Head].Text, c.First)
	}
	d := definite{f: f, a: a, c: c, head: r.Tokens[c.Head].Text}
	if !r.readDefinite(&d) {
		return -1
	}
	if strings.EqualFold(d.head, "jurors") && c.Head == c.First+1 {
		return v.ownerCalled([]string{"jury"}, "group", a.Frame, c.First)
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
func (v *voices) namedBeside(f *clauses.Frame, a attribution.Words) (entity int, told bool) {
	r, n := v.r, a.Noun
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
	if b := r.broughtIn(f); b >= 0 && n <= b && n >= f.Chunk {
		return r.Mentions[r.Chunks[b].Mention].Entity, true
	}
	c := r.Chunks[n]
	if c.Kind != clauses.NounChunk {
		return -1, false
	}
	if b := r.goesByName(f, n); b >= 0 {
		return r.Mentions[r.Chunks[b].Mention].Entity, true
	}
	if e := v.bodyOf(c); e >= 0 {
		return e, true
	}
	e := v.ofSomebody(a.Frame, c)
	return e, e >= 0
}

// endsName tells whether a noun phrase is the end of a body's name: "police", of Kent Police; "the
// Herald".
func (r *reading) endsName(c clauses.Chunk) bool {
	t := r.Tokens[c.Head]
	if c.Mention >= 0 {
		return false
	}
	if strings.EqualFold(t.Text, "police") && c.Last-c.First <= 2 {
		return true
	}
	return c.Head == c.First+1 && t.Tag == "NNP" && strings.EqualFold(r.Tokens[c.First].Text, "the") && lexicon.Describes(t.Text) == "" && !r.Words[c.Head].Has(lexicon.Demonym)
}

// readDefinite tells whether a noun phrase is definite, and what such are: "the 52-year-old joiner",
// "Finland's prime minister".
func (r *reading) readDefinite(d *definite) bool {
	c := d.c
	d.titled = r.afterTitle(d.a.Noun)
	d.country = r.countrysOwn(c)
	if !d.titled && d.country == 0 && !strings.EqualFold(r.Tokens[c.First].Text, "the") {
		return false
	}
	d.class = lexicon.Describes(d.head)
	if d.class == "" && c.Head > c.First && strings.HasSuffix(r.Tokens[c.Head-1].Text, "-year-old") {
		d.class = "person"
	}
	d.native = r.Native(c.Head)
	if d.class == "" {
		d.class = d.native
	}
	return true
}

// readWanted reads the words that a definite noun phrase tells somebody by; not ok where it stands for
// no one person or body.
func (r *reading) readWanted(d *definite) (ok bool) {
	if d.class == "" || d.class == "people" || d.class == "text" {
		return false
	}
	c := d.c
	d.from = c.First + 1
	switch {
	case d.titled:
		d.from = c.First
	case d.country > 0:
		d.from = d.country
	}
	if d.from > c.Head {
		return false
	}
	if k := seatedAt(r.Tokens[d.from:c.Head]); k > 0 {
		d.from += k // "the Ohio-based company"
	}
	d.bare = d.from == c.Head && !d.titled && d.country == 0
	d.wanted = plainWords(r.Text[r.Tokens[d.from].Start:r.Tokens[c.Head].End])
	d.age = r.ageIn(c)
	return true
}

// last gives the last of the words wanted.
func (d *definite) last() string { return d.wanted[len(d.wanted)-1] }

// isFirmToo tells words for people that firms are called by too: "the engine maker".
var isFirmToo = lexicon.OfSort("firm too")

// isVariation tells nouns by which writers call again, for a change, somebody
// they have just named: "the real estate mogul".
var isVariation = lexicon.OfSort("variation")

// modified tells whether a description says more than what somebody is: "the
// Ohio senator", "the 34-year-old". Such a one is mostly another name for who
// has just been spoken of, where a bare "the officer" may be anybody.
func (r *reading) modified(c clauses.Chunk) bool {
	for t := c.First + 1; t < c.Last; t++ {
		tok := r.Tokens[t]
		if strings.HasPrefix(tok.Tag, "NNP") && t < c.Head || t < c.Head && isStage(tok.Text) || page.IsFigure(tok.Text[0]) || t < c.Head && page.StartsUpper(tok.Text) {
			return true
		}
	}
	return false
}

// isStage tells words for how far one has come in what one is: "the retired surgeon".
var isStage = lexicon.OfSort("stage of life")

// farthestSpoken is how many places back a description or an antecedent is
// looked for.
const farthestSpoken = 300

// countrysOwn gives the token behind a place's possessive with which a noun phrase
// begins, or 0.
func (r *reading) countrysOwn(c clauses.Chunk) int {
	m := r.MentionOf[c.First]
	if m < 0 || r.KindOf(int(m)) != briefs.Place {
		return 0
	}
	t := r.Mentions[m].Last
	if t >= c.Head || !page.IsPossessive(r.Tokens[t].Tag, r.Tokens[t].Text) {
		return 0
	}
	return t + 1
}
