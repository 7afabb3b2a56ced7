package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// moved gives who is brought to do what an infinitive says, by a verb before: "prompting
// Doe to ask", "leading Doe, a farmer, to ask"; -1 for nobody.
func (r *Reading) moved(f *clauses.Frame, v int) int {
	const most = 16
	if r.Chunks[v].Verb != clauses.Infinitive {
		return -1
	}
	for i := v - 2; i >= f.Chunk && i > v-most; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.QuoteChunk, clauses.ThatChunk, clauses.StopMark:
			return -1
		case clauses.VerbChunk:
			if i > f.Chunk && r.RelativeVerb(f, i) {
				continue
			}
			if c.Verb == clauses.Passive || !lexicon.Moves(r.Tokens[c.Head].Text) || r.Chunks[i+1].Kind != clauses.NounChunk || !r.Animate(r.Chunks[i+1]) {
				return -1
			}
			if i+2 == v || r.Chunks[v-1].Kind == clauses.CommaMark || c.Verb == clauses.GerundForm || r.Chunks[v-1].Kind == clauses.AsideChunk {
				return i + 1
			}
			return -1
		}
	}
	return -1
}

// doneAfter gives who does what a participle behind "after" or the like says: the subject of
// the verb right before it, though that is told by others: "they say Doe left after calling
// it"; -1 where that is no person by name.
func (r *Reading) doneAfter(f *clauses.Frame, v, left, depth int) int {
	if r.Chunks[v].Verb != clauses.GerundForm || left <= f.Chunk || r.Chunks[left].Kind != clauses.PrepChunk {
		return -1
	}
	switch strings.ToLower(r.Tokens[r.Chunks[left].First].Text) {
	case "after", "before", "without":
	default:
		return -1
	}
	for i := left - 1; i > f.Chunk; i-- {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.VerbChunk && (c.Verb == clauses.Finite || c.Verb == clauses.Passive):
			if n := r.LeftOf(f, i); n > f.Chunk && r.IsNamedPerson(r.Chunks[n]) && r.Reported(f, n) {
				return n
			}
			return -1
		case c.Kind == clauses.CommaMark || c.Kind == clauses.QuoteChunk || c.Kind == clauses.ThatChunk:
			return -1
		}
	}
	return -1
}

// doneBy gives who does something by what a participle behind "by" says, in a clause of its
// own: "when Roe lit their fury by talking of"; -1 where no such clause begins.
func (r *Reading) doneBy(f *clauses.Frame, by, depth int) int {
	if !r.IsWord(by, "by") {
		return -1
	}
	for i := by - 1; i > f.Chunk; i-- {
		switch c := r.Chunks[i]; {
		case c.Kind == clauses.VerbChunk && c.Verb == clauses.Finite:
			if s := r.subjectWithin(f, i, depth-1); s > f.Chunk && s < i && (r.Chunks[s-1].Kind == clauses.ThatChunk || r.Chunks[s-1].Kind == clauses.PrepChunk && r.ClauseHead(s-1)) && r.Animate(r.Chunks[s]) {
				return s
			}
			return -1
		case c.Kind != clauses.NounChunk && c.Kind != clauses.PrepChunk && c.Kind != clauses.Adverb && c.Kind != clauses.AsideChunk && !(c.Kind == clauses.VerbChunk && c.Verb == clauses.Infinitive):
			return -1
		}
	}
	return -1
}

// comesToSay gives who gets in touch to say something, though others tell of it: "Roe said a
// nurse rang at five to tell her"; -1 for nobody.
func (r *Reading) comesToSay(f *clauses.Frame, v, depth int) int {
	if r.Chunks[v].Verb != clauses.Infinitive || r.Chunks[v].Cue != lexicon.CueSay {
		return -1
	}
	for i := v - 1; i > f.Chunk; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.NounChunk, clauses.PrepChunk, clauses.Adverb, clauses.AsideChunk:
		case clauses.VerbChunk:
			if c.Verb == clauses.Finite && getsInTouch(r.Tokens[c.Head].Text) {
				return r.subjectWithin(f, i, depth-1)
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// getsInTouch tells verbs for getting in touch: "rang to say".
var getsInTouch = lexicon.OfSort("gets in touch")

// withOwn gives whom ", with" brings in, where nothing but what is told of that one stands
// before a comma; -1 for nobody.
func (r *Reading) withOwn(f *clauses.Frame, comma int) int {
	const most = 16
	for i := comma - 1; i > f.Chunk && i > comma-most; i-- {
		if r.IsWord(i, "with") && (r.Chunks[i-1].Kind == clauses.CommaMark || r.Chunks[i-1].Kind == clauses.DashMark) {
			if n := i + 1; r.Animate(r.Chunks[n]) && (r.Chunks[n+1].Kind == clauses.CommaMark || r.Chunks[n+1].Kind == clauses.AsideChunk) {
				return n
			}
			return -1
		}
		if k := r.Chunks[i]; k.Kind == clauses.QuoteChunk || k.Kind == clauses.ThatChunk || k.Kind == clauses.VerbChunk && k.Verb == clauses.Finite && !r.RelativeVerb(f, i) {
			return -1
		}
	}
	return -1
}
