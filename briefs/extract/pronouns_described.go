package extract

import (
	"strings"

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
	if e := v.openApposition(f, a.noun); e >= 0 {
		return e
	}
	if e := v.bodyApposed(f, a.noun); e >= 0 {
		return e
	}
	if n := r.broughtIn(f); n >= 0 && a.noun <= n && a.noun >= f.chunk {
		return r.d.mentions[r.chunks[n].mention].entity
	}
	if c.kind == nounChunk {
		if n := r.goesByName(f, a.noun); n >= 0 {
			return r.d.mentions[r.chunks[n].mention].entity
		}
	}
	if c.kind == nounChunk {
		if e := v.bodyOf(c); e >= 0 {
			return e
		}
	}
	if c.kind == nounChunk {
		if e := v.ofSomebody(a.frame, c); e >= 0 {
			return e
		}
	}
	if c.kind != nounChunk {
		return -1
	}
	if t := r.d.tokens[c.head]; c.mention < 0 && (strings.EqualFold(t.text, "police") && c.last-c.first <= 2 || c.head == c.first+1 && t.tag == "NNP" && strings.EqualFold(r.d.tokens[c.first].text, "the") && describes(t.text) == "" && !r.d.words[c.head].has(demonym)) {
		return v.endingIn(t.text, c.first) // "police", of Kent Police; "the Herald"
	}
	titled := r.afterTitle(a.noun)
	country := r.countrysOwn(c) // "Finland's prime minister"
	if !titled && country == 0 && !strings.EqualFold(r.d.tokens[c.first].text, "the") {
		return -1
	}
	head := r.d.tokens[c.head].text
	class := describes(head)
	if class == "" && c.head > c.first && strings.HasSuffix(r.d.tokens[c.head-1].text, "-year-old") {
		class = "person" // "the 52-year-old joiner"
	}
	native := r.native(c.head)
	if class == "" {
		class = native
	}
	if strings.EqualFold(head, "jurors") && c.head == c.first+1 {
		return v.ownerCalled([]string{"jury"}, "group", a.frame, c.first)
	}
	if class == "" || class == "people" || class == "text" {
		return -1
	}
	from := c.first + 1
	switch {
	case titled:
		from = c.first
	case country > 0:
		from = country
	}
	if from > c.head {
		return -1
	}
	if e, told := v.partyDescribed(c); told {
		return e
	}
	if k := seatedAt(r.d.tokens[from:c.head]); k > 0 {
		from += k // "the Ohio-based company"
	}
	bare := from == c.head && !titled && country == 0
	wanted := plainWords(r.d.text[r.d.tokens[from].start:r.d.tokens[c.head].end])
	if len(wanted) == 0 {
		return -1
	}
	age := r.ageIn(c)
	if age != "" {
		if e := v.aged(age, class); e >= 0 {
			return e
		}
	}
	if e, several := v.onlyOne(wanted, class, c.first); e >= 0 || several {
		if e >= 0 && v.ofAnother(f, a.noun, e) {
			return -1
		}
		return e
	}
	if country > 0 {
		return v.explained(f, a.noun, class, wanted, c.first)
	}
	if bare && (class == "group" || class == "person" && isFirmToo(head)) {
		if e := v.onlyBody(a.frame, c.first); e >= 0 && !(isFirm(strings.ToLower(head)) && !v.maybeFirm(e)) && (generic[wanted[len(wanted)-1]] || v.plainName(e)) {
			return e
		}
	}
	if e := v.again(v.withoutWorks(c, wanted), class, a.frame, c.first); e >= 0 {
		return e
	}
	if class == "person" && age == "" && (calledAgain()[wanted[len(wanted)-1]] != nil || isFirmToo(head)) {
		if e := v.again(wanted, "group", a.frame, c.first); e >= 0 {
			return e // "the retailer"
		}
	}
	if bare && isAccused(head) {
		if e := v.onTrial(); e != -1 {
			return max(e, -1)
		}
	}
	if class == "group" && generic[wanted[len(wanted)-1]] && bare {
		return v.lastBody(head, c.first, a.frame)
	}
	if bare && isPerformer(head) {
		if e := v.performer(a.frame, c.first, class, wanted); e >= 0 {
			return e
		}
	}
	if class != "group" && native == "" && !(isPartisan(head) && v.r.modified(c)) {
		if e := v.left(f, a, c, class, wanted); e >= 0 {
			v.learn(e, wanted)
			return e
		}
	}
	if native != "" {
		if e := v.ofPeople(wanted[len(wanted)-1], native, c.first); e >= 0 {
			return e
		}
	}
	if e := v.explained(f, a.noun, class, wanted, c.first); e >= 0 {
		return e
	}
	// "the Prime Minister" is an office, which only its holder is called by
	if class == "group" || native == "" && (!titled && !v.r.modified(c) && !(len(wanted) > 1 && isVariation(head)) || startsUpper(head) && !isPartisan(head)) {
		return -1
	}
	e := v.focus(a.frame, c.first, class)
	if e >= 0 && e == v.objectOf(f, a.noun) {
		return -1
	}
	if isPartisan(head) {
		ofState := partyOf(head) != "" && v.r.modified(c)
		if p := v.partisan(a.frame, c.first, ofState); p >= 0 {
			e = p
		} else if ofState && e >= 0 && v.holdsOffice(e) {
			return -1 // a secretary, whom no state sends
		}
	}
	if e < 0 {
		return -1
	}
	back := 2 // frames
	if party := partyOf(head); party != "" && v.affiliationOf(e).party != "" && v.affiliationOf(e).party != party {
		return -1 // another party's
	}
	if isPartisan(head) && v.r.modified(c) {
		back = 0 // "the Ohio Democrat"
	}
	if native != "" && v.others(a.frame-back, c.first, e) || age != "" && v.ages()[e] != "" {
		return -1 // another's age was told
	}
	if native == "" && (v.isDependent(e) && !r.quotedBefore(f, a.noun) || !isPartisan(head) && !isStanding(head) && age == "" && v.plies(e, wanted)) {
		return -1 // one's coach who has just been brought in, or one of another trade
	}
	if known := v.descriptions(e); known.holdsOther(postAt(wanted, len(wanted)-1)) || known.otherNation(wanted) {
		return -1
	}
	v.learn(e, wanted)
	return e
}

// isFirmToo tells words for people that firms are called by too: "the engine maker".
var isFirmToo = ofSort("firm too")

// isVariation tells nouns by which writers call again, for a change, somebody
// they have just named: "the real estate mogul".
var isVariation = ofSort("variation")

// isPartisan tells a word for one of a party from one for an office.
var isPartisan = ofSort("partisan")

// modified tells whether a description says more than what somebody is: "the
// Ohio senator", "the 34-year-old". Such a one is mostly another name for who
// has just been spoken of, where a bare "the officer" may be anybody.
func (r *reading) modified(c chunk) bool {
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

// renamed reads the name that stands in apposition to a description: "his
// deputy, Jane Doe, said".
func (v *voices) renamed(f *frame, n int) int {
	r := v.r
	for n+2 < f.end && r.chunks[n+1].kind == prepChunk && r.chunks[n+2].kind == nounChunk && n < f.chunk+mostChunks {
		n += 2 // "the bank's director for Africa, Dr Jane Doe,"
	}
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
		case prepChunk: // "another backer, Jane Doe of Kent"
			if !r.isWord(n+3, "of") && !r.isWord(n+3, "from") {
				return -1
			}
		default:
			return -1
		}
	}
	return r.d.mentions[c.mention].entity
}

// openApposition gives the person whose apposition a description is, where no comma
// ends it: "Jane Doe, another official said", "Jane Doe, analyst for Kent Water said".
func (v *voices) openApposition(f *frame, n int) int {
	r := v.r
	c := r.chunks[n]
	if at := n - 1; at > f.chunk && c.last-c.first <= 2 && r.chunks[at].kind == asideChunk && r.chunks[at-1].kind == nounChunk && r.chunks[at-1].mention >= 0 {
		n = at - 1 // "Jane Doe, Kent Water Board (KWB) member said"
		if n-2 == f.chunk && r.chunks[n-1].kind == commaMark && r.isNamedPerson(r.chunks[n-2]) && r.describesPerson(c) {
			return r.d.mentions[r.chunks[n-2].mention].entity
		}
		return -1
	}
	if n-2 != f.chunk && (n-3 < f.chunk || r.chunks[n-3].kind != quoteChunk && r.chunks[n-3].kind != commaMark) || n < f.chunk+2 || r.chunks[n-1].kind != commaMark || !r.isNamedPerson(r.chunks[n-2]) ||
		c.kind != nounChunk || c.mention >= 0 || !r.describesPerson(c) || !r.isSubject(f, r.postEnd(f, n)) {
		return -1
	}
	return r.d.mentions[r.chunks[n-2].mention].entity
}

// bodyApposed gives the body whose apposition a description with a clause of its own is: "the
// Kent Fund, an organization that plans to “…”"; -1 for none.
func (v *voices) bodyApposed(f *frame, n int) int {
	r := v.r
	if n-2 < f.chunk || n+1 >= f.end || r.chunks[n-1].kind != commaMark || r.chunks[n+1].kind != relChunk || !isIndefinite(r.d.tokens[r.chunks[n].first]) || describes(r.d.tokens[r.chunks[n].head].text) != "group" {
		return -1
	}
	if c := r.chunks[n-2]; c.kind == nounChunk && c.mention >= 0 && r.kindOf(c.mention) == briefs.Organisation {
		return r.d.mentions[c.mention].entity
	}
	return -1
}

// postEnd gives the last noun phrase of what somebody is: "chief executive of Kent Water".
func (r *reading) postEnd(f *frame, n int) int {
	const most = 4 // joined or hung on
	for range most {
		end := r.phrasesEnd(f, n+1)
		if end == n+1 {
			return n
		}
		n = end - 1
	}
	return n
}

// farthestSpoken is how many places back a description or an antecedent is
// looked for.
const farthestSpoken = 300

// countrysOwn gives the token behind a place's possessive with which a noun phrase
// begins, or 0.
func (r *reading) countrysOwn(c chunk) int {
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
