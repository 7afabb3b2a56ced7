package extract

// Participles that say what the noun phrase right before them says, not what the
// sentence's subject does: "met by protesters chanting", "carried signs calling",
// "There were people shouting".

// attached gives the noun phrase that a participle right behind a noun phrase
// belongs to, over where it is ("students on the steps"), or -1 where the
// participle may be the subject's.
func (r *attributionReading) attached(f *frame, v, left int) int {
	const most = 3 // prepositional phrases
	n := left
	for range most {
		b := r.leftOf(f, n)
		if r.animate(r.chunks[n]) && r.kindOfBearer(n) || b <= f.chunk || r.chunks[b].kind != prepChunk || r.clauseHead(b) || r.isWord(b, "by") {
			break
		}
		if before := r.leftOf(f, b); before >= 0 && r.chunks[before].kind == nounChunk {
			n = before
			continue
		}
		break
	}
	shouts := isShouting(r.d.tokens[r.chunks[v].head].text)
	if !r.animate(r.chunks[n]) || !r.kindOfBearer(n) && !shouts {
		return -1
	}
	people := r.describesPeople(n)
	b := r.leftOf(f, n)
	if of := r.leftOf(f, max(b, f.chunk)); b > f.chunk && r.isWord(b, "of") && r.chunks[of].kind == nounChunk {
		if !r.numbers(of) {
			if r.isText(of) && people {
				return n // "footage of students"
			}
			return -1
		}
		n, b = of, r.leftOf(f, of) // "dozens of residents"
	}
	if b < f.chunk {
		return -1
	}
	if r.chunks[b].kind == andChunk && b > f.chunk && r.chunks[b-1].kind == nounChunk {
		if !r.animate(r.chunks[b-1]) || r.isText(n) {
			return n // "keys and signs", "a letter from Doe and an ad"
		}
		return -1
	}
	switch c := r.chunks[b]; c.kind {
	case verbChunk:
		if c.verb == passive || r.isBe(c.head) || r.comesUpon(b) || r.leftOf(f, b) < f.chunk {
			return n
		}
	case prepChunk:
		if r.clauseHead(b) || r.isWord(b, "by") || r.isWord(b, "with") || shouts && people || r.isWord(b, "to") && isCrowd(r.d.tokens[r.chunks[n].head].text) {
			return n
		}
		switch before := r.leftOf(f, b); {
		case before < f.chunk:
		case r.chunks[before].kind == verbChunk && r.comesUpon(before):
			return n // "waved at supporters calling"
		}
	}
	return -1
}

// ofText gives whose words a participle of saying tells of that stands behind a text or a word
// for one, over the phrases between them: "a letter from Doe calling it", "remarks by Doe
// likening it to", "Doe's letter to the council describing it as"; -1 for none.
func (r *attributionReading) ofText(f *frame, v, left int) int {
	const most = 3 // prepositional phrases
	if r.chunks[v].cue == noCue {
		return -1
	}
	n := left
	for range most {
		b := r.leftOf(f, n)
		if b <= f.chunk || r.chunks[b].kind != prepChunk || r.clauseHead(b) {
			return -1
		}
		text := r.leftOf(f, b)
		if text < 0 || r.chunks[text].kind != nounChunk {
			return -1
		}
		told := r.isText(text) || isCueNoun(r.d.tokens[r.chunks[text].head].text)
		switch {
		case told && (r.isWord(b, "by") || r.isWord(b, "from")) && r.animate(r.chunks[n]):
			return n
		case told && r.owned(r.chunks[text]):
			if i := r.mainVerb(f, v); i >= 0 && r.chunks[i].cue == cueSay && r.chunks[i].verb != passive {
				return -1 // "Doe responded to Roe's question on the radio, saying"
			}
			return text
		}
		n = text
	}
	return -1
}

// numbers tells whether a noun phrase before "of" only says how many there are.
func (r *attributionReading) numbers(n int) bool {
	head := r.d.tokens[r.chunks[n].head]
	class := describes(head.text)
	return class == "group" || class == "people" || head.tag == "CD" || someWord(head.text) || isCrowd(head.text)
}

// isShouting tells participles for what many do together.
var isShouting = ofSort("shouting")

// isCrowd tells nouns for many together, or for what they make heard.
var isCrowd = ofSortFolded("crowd")

func (r *attributionReading) comesUpon(v int) bool {
	word := r.d.tokens[r.chunks[v].head].text
	return meets(word) || perceives(word)
}

// kindOfBearer tells whether a noun phrase is of people without a name, or a writing.
func (r *attributionReading) kindOfBearer(n int) bool {
	c := r.chunks[n]
	if c.kind != nounChunk || c.mention >= 0 || r.isPronoun(c) {
		return false
	}
	class := describes(r.d.tokens[c.head].text)
	return class != "" || someWord(r.d.tokens[c.head].text)
}

// meets tells verbs whose object or what stands behind their preposition is come upon, and
// may be doing something of its own.
var meets = ofSortFolded("meets")
