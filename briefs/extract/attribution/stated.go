package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Where words stand, or on what grounds something is done, tells whose they are.

// stated reads the sentences that have no verb of saying for a quotation, but say in what it was
// said, where it is noted, or on what grounds somebody did it.
func (r *Reading) stated(f *clauses.Frame, q int) (Words, bool) {
	if a, ok := r.inText(f, q); ok {
		return a, true
	}
	if a, ok := r.notedIn(f, q); ok {
		return a, true
	}
	if a, ok := r.opensText(f, q); ok {
		return a, true
	}
	if a, ok := r.givesWords(f, q); ok {
		return a, true
	}
	if a, ok := r.selfStyled(f, q); ok {
		return a, true
	}
	return r.onGrounds(f, q)
}

// opensText reads "Doe began the letter with the words “…”": who begins or ends a text or a speech.
func (r *Reading) opensText(f *clauses.Frame, q int) (Words, bool) {
	with := q - 1
	if with > f.Chunk && r.Chunks[with].Kind == clauses.NounChunk && lexicon.IsUttering(r.Tokens[r.Chunks[with].Head].Text) {
		with--
	}
	n, v := with-1, with-2
	if v <= f.Chunk || !r.IsWord(with, "with") || r.Chunks[n].Kind != clauses.NounChunk || !r.IsText(n) && !lexicon.IsSpeech(r.Tokens[r.Chunks[n].Head].Text) {
		return Words{}, false
	}
	if c := r.Chunks[v]; c.Kind != clauses.VerbChunk || c.Verb != clauses.Finite || !opensOrEnds(r.Tokens[c.Head].Text) {
		return Words{}, false
	}
	return r.saidBySubject(f, v)
}

// saidBySubject gives the words to the one who does a verb, where that is somebody and not a text.
func (r *Reading) saidBySubject(f *clauses.Frame, v int) (Words, bool) {
	s := r.Subject(f, v)
	if s < 0 || s >= v || !r.Animate(r.Chunks[s]) || r.IsText(s) {
		return Words{}, false
	}
	a := r.Attributed(f, s, v, false, true)
	a.Class = lexicon.CueSay
	return a, true
}

// opensOrEnds tells verbs for how somebody begins or ends a text.
var opensOrEnds = lexicon.OfSort("opening")

// inText reads "In a statement, Doe sent “…”": who does what a text is opened with for.
func (r *Reading) inText(f *clauses.Frame, q int) (Words, bool) {
	n := f.Chunk + 1
	if n+3 >= q || !r.IsWord(f.Chunk, "in") || r.Chunks[n].Kind != clauses.NounChunk || !r.IsText(n) && !lexicon.IsSpeech(r.Tokens[r.Chunks[n].Head].Text) || !lexicon.IsArticle(r.Tokens[r.Chunks[n].First].Text) {
		return Words{}, false
	}
	comma := r.PhrasesEnd(f, n+1)
	if comma+2 >= q || r.Chunks[comma].Kind != clauses.CommaMark || r.Chunks[comma+1].Kind != clauses.NounChunk {
		return Words{}, false
	}
	s, v := comma+1, comma+2
	for v < q && r.Chunks[v].Kind == clauses.Adverb {
		v++
	}
	if v >= q || r.Chunks[v].Kind != clauses.VerbChunk || r.Chunks[v].Verb != clauses.Finite && r.Chunks[v].Verb != clauses.Participle || !r.Animate(r.Chunks[s]) || r.IsText(s) {
		return Words{}, false
	}
	for i := v + 1; i < q; i++ {
		if k := r.Chunks[i].Kind; k == clauses.CommaMark || k == clauses.RelChunk || k == clauses.QuoteChunk || k == clauses.VerbChunk && r.Chunks[i].Verb == clauses.Finite {
			return Words{}, false
		}
	}
	a := r.Attributed(f, s, v, false, false)
	a.Class = lexicon.CueSay
	return a, true
}

// notedIn reads "It is noted in the report that “…”": the text that something is noted in.
func (r *Reading) notedIn(f *clauses.Frame, q int) (Words, bool) {
	for v := f.Chunk + 1; v+3 < q; v++ {
		c := r.Chunks[v]
		if c.Kind != clauses.VerbChunk || c.Verb != clauses.Passive || c.Cue != lexicon.CueSay || !r.IsWord(v-1, "it") {
			continue
		}
		p, n := v+1, v+2
		switch strings.ToLower(r.Tokens[r.Chunks[p].First].Text) {
		case "in", "on", "at", "by":
		default:
			return Words{}, false
		}
		if r.Chunks[n].Kind != clauses.NounChunk || r.Chunks[n].Mention < 0 && !r.IsText(n) || r.Chunks[n].Mention >= 0 && !r.IsNamedSpeaker(r.Chunks[n]) && !r.IsText(n) {
			return Words{}, false
		}
		if that := r.PhrasesEnd(f, n+1); that >= q || r.Chunks[that].Kind != clauses.ThatChunk && !r.IsWord(that, "that") {
			return Words{}, false
		}
		return r.Attributed(f, n, v, false, n+2 == q), true
	}
	return Words{}, false
}

// onGrounds reads "The board sold it on the grounds that it was “…”": who gives the grounds.
func (r *Reading) onGrounds(f *clauses.Frame, q int) (Words, bool) {
	for n := q - 1; n > f.Chunk+1; n-- {
		c := r.Chunks[n]
		if c.Kind == clauses.CommaMark || c.Kind == clauses.QuoteChunk || c.Kind == clauses.StopMark {
			return Words{}, false
		}
		if c.Kind != clauses.NounChunk || !r.IsWord(n-1, "on") || !isGrounds(r.Tokens[c.Head].Text) || n+1 != q && r.Chunks[n+1].Kind != clauses.ThatChunk && !r.IsWord(n+1, "that") {
			continue
		}
		for v := n - 2; v >= f.Chunk; v-- {
			if k := r.Chunks[v]; k.Kind == clauses.VerbChunk && k.Verb != clauses.Passive && k.Verb != clauses.GerundForm {
				if s := r.Subject(f, v); s >= 0 && s < v && r.Animate(r.Chunks[s]) && !r.IsText(s) {
					a := r.Attributed(f, s, -1, false, false)
					a.Cue, a.Class = r.Tokens[c.Head].Span, lexicon.CueSay
					return a, true
				}
				return Words{}, false
			}
		}
	}
	return Words{}, false
}

// isGrounds tells nouns for why somebody does something.
func isGrounds(noun string) bool { return noun == "grounds" || noun == "basis" || noun == "ground" }
