package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Participles that say what the noun phrase right before them says, not what the
// sentence's subject does: "met by protesters chanting", "carried signs calling",
// "There were people shouting".

// attached gives the noun phrase that a participle right behind a noun phrase
// belongs to, over where it is ("students on the steps"), or -1 where the
// participle may be the subject's.
func (r *Reading) attached(f *clauses.Frame, v, left int) int {
	const most = 3 // prepositional phrases
	n := left
	for range most {
		b := r.LeftOf(f, n)
		if r.Animate(r.Chunks[n]) && r.kindOfBearer(n) || b <= f.Chunk || r.Chunks[b].Kind != clauses.PrepChunk || r.ClauseHead(b) || r.IsWord(b, "by") {
			break
		}
		if before := r.LeftOf(f, b); before >= 0 && r.Chunks[before].Kind == clauses.NounChunk {
			n = before
			continue
		}
		break
	}
	shouts := isShouting(r.Tokens[r.Chunks[v].Head].Text)
	if !r.Animate(r.Chunks[n]) || !r.kindOfBearer(n) && !shouts {
		return -1
	}
	people := r.DescribesPeople(n)
	b := r.LeftOf(f, n)
	if of := r.LeftOf(f, max(b, f.Chunk)); b > f.Chunk && r.IsWord(b, "of") && r.Chunks[of].Kind == clauses.NounChunk {
		if !r.numbers(of) {
			if r.IsText(of) && people {
				return n // "footage of students"
			}
			return -1
		}
		n, b = of, r.LeftOf(f, of) // "dozens of residents"
	}
	if b < f.Chunk {
		return -1
	}
	if r.Chunks[b].Kind == clauses.AndChunk && b > f.Chunk && r.Chunks[b-1].Kind == clauses.NounChunk {
		if !r.Animate(r.Chunks[b-1]) || r.IsText(n) {
			return n // "keys and signs", "a letter from Doe and an ad"
		}
		return -1
	}
	switch c := r.Chunks[b]; c.Kind {
	case clauses.VerbChunk:
		if c.Verb == clauses.Passive || r.IsBe(c.Head) || r.comesUpon(b) || r.LeftOf(f, b) < f.Chunk {
			return n
		}
	case clauses.PrepChunk:
		if r.ClauseHead(b) || r.IsWord(b, "by") || r.IsWord(b, "with") || shouts && people || r.IsWord(b, "to") && isCrowd(r.Tokens[r.Chunks[n].Head].Text) {
			return n
		}
		switch before := r.LeftOf(f, b); {
		case before < f.Chunk:
		case r.Chunks[before].Kind == clauses.VerbChunk && r.comesUpon(before):
			return n // "waved at supporters calling"
		}
	}
	return -1
}

// ofText gives whose words a participle of saying tells of that stands behind a text or a word
// for one, over the phrases between them: "a letter from Doe calling it", "remarks by Doe
// likening it to", "Doe's letter to the council describing it as"; -1 for none.
func (r *Reading) ofText(f *clauses.Frame, v, left int) int {
	const most = 3 // prepositional phrases
	if r.Chunks[v].Cue == lexicon.NoCue {
		return -1
	}
	n := left
	for range most {
		b := r.LeftOf(f, n)
		if b <= f.Chunk || r.Chunks[b].Kind != clauses.PrepChunk || r.ClauseHead(b) {
			return -1
		}
		text := r.LeftOf(f, b)
		if text < 0 || r.Chunks[text].Kind != clauses.NounChunk {
			return -1
		}
		told := r.IsText(text) || lexicon.IsCueNoun(r.Tokens[r.Chunks[text].Head].Text)
		switch {
		case told && (r.IsWord(b, "by") || r.IsWord(b, "from")) && r.Animate(r.Chunks[n]):
			return n
		case told && r.Owned(r.Chunks[text]):
			if i := r.mainVerb(f, v); i >= 0 && r.Chunks[i].Cue == lexicon.CueSay && r.Chunks[i].Verb != clauses.Passive {
				return -1 // "Doe responded to Roe's question on the radio, saying"
			}
			return text
		}
		n = text
	}
	return -1
}

// numbers tells whether a noun phrase before "of" only says how many there are.
func (r *Reading) numbers(n int) bool {
	head := r.Tokens[r.Chunks[n].Head]
	class := lexicon.Describes(head.Text)
	return class == "group" || class == "people" || head.Tag == "CD" || lexicon.SomeWord(head.Text) || isCrowd(head.Text)
}

// isShouting tells participles for what many do together.
var isShouting = lexicon.OfSort("shouting")

// isCrowd tells nouns for many together, or for what they make heard.
var isCrowd = lexicon.OfSortFolded("crowd")

func (r *Reading) comesUpon(v int) bool {
	word := r.Tokens[r.Chunks[v].Head].Text
	return meets(word) || lexicon.Perceives(word)
}

// kindOfBearer tells whether a noun phrase is of people without a name, or a writing.
func (r *Reading) kindOfBearer(n int) bool {
	c := r.Chunks[n]
	if c.Kind != clauses.NounChunk || c.Mention >= 0 || r.IsPronoun(c) {
		return false
	}
	class := lexicon.Describes(r.Tokens[c.Head].Text)
	return class != "" || lexicon.SomeWord(r.Tokens[c.Head].Text)
}

// meets tells verbs whose object or what stands behind their preposition is come upon, and
// may be doing something of its own.
var meets = lexicon.OfSortFolded("meets")
