package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What somebody gives out or does something with is named by a noun for words, with the words behind it.

// givesWords reads "Doe greeted them with the question “…”", "Doe posed the question “…”": whole sentences
// behind a noun for words that somebody does something with, or gives out.
func (r *Reading) givesWords(f *clauses.Frame, q int) (Words, bool) {
	if !r.quotesSentence(q) || page.WordCount(r.quoteText(q)) < 3 {
		return Words{}, false
	}
	n := q - 1
	if n > f.Chunk && r.Chunks[n].Kind == clauses.CommaMark {
		n--
	}
	if n-1 <= f.Chunk || r.Chunks[n].Kind != clauses.NounChunk || !r.isWords(n) {
		return Words{}, false
	}
	v := n - 1
	with := r.IsWord(v, "with")
	if with {
		if v = r.doneWith(f, v); v < 0 {
			return Words{}, false
		}
	}
	if c := r.Chunks[v]; c.Kind != clauses.VerbChunk || c.Verb == clauses.Passive || !with && !givesOut(r.Tokens[c.Head].Text) || with && contendsWith(r.Tokens[c.Head].Text) {
		return Words{}, false
	}
	return r.saidBySubject(f, v)
}

// isWords tells whether a noun phrase is "the words", "a question", "these lines", or an article alone with
// an adjective: "a simple “…”".
func (r *Reading) isWords(n int) bool {
	c := r.Chunks[n]
	first := r.Tokens[c.First]
	if c.Mention >= 0 || first.Tag != "DT" {
		return false
	}
	return forWords(r.Tokens[c.Head].Text) || c.Last == c.First+2 && r.Tokens[c.Head].Tag == "JJ"
}

// selfStyled reads "Doe, a self-described “…,” left" and "Doe is a self-proclaimed “…”": by whom somebody is so called,
// the word before says.
func (r *Reading) selfStyled(f *clauses.Frame, q int) (Words, bool) {
	n := q - 1
	if n < f.Chunk || r.Chunks[n].Kind != clauses.NounChunk || !isSelfStyled(r.Tokens[r.Chunks[n].Last-1].Text) {
		return Words{}, false
	}
	s := -1
	switch b := n - 1; {
	case b < f.Chunk:
		return Words{}, false
	case r.Chunks[b].Kind == clauses.CommaMark && b > f.Chunk && r.IsNamedPerson(r.Chunks[b-1]):
		s = b - 1
	case r.Chunks[b].Kind == clauses.VerbChunk && r.IsBe(r.Chunks[b].Head) && r.Chunks[b].Verb == clauses.Finite:
		s = r.Subject(f, b)
	}
	if s < 0 || s >= n || !r.Animate(r.Chunks[s]) {
		return Words{}, false
	}
	a := r.Attributed(f, s, -1, false, false)
	a.Cue, a.Class = r.Tokens[r.Chunks[n].Last-1].Span, lexicon.CueLabel
	return a, true
}

// isSelfStyled tells words for what somebody calls themselves: "self-described".
func isSelfStyled(word string) bool {
	how, ok := strings.CutPrefix(word, "self-")
	if !ok {
		return false
	}
	switch how {
	case "described", "proclaimed", "styled", "declared", "identified", "professed", "titled", "appointed", "confessed":
		return true
	}
	return false
}

// doneWith gives the verb that a "with" at chunk p hangs on, over its object and when and where it is done;
// -1 for none.
func (r *Reading) doneWith(f *clauses.Frame, p int) int {
	for v := p - 1; v > f.Chunk; v-- {
		switch c := r.Chunks[v]; c.Kind {
		case clauses.VerbChunk:
			return v
		case clauses.NounChunk, clauses.PrepChunk, clauses.Adverb, clauses.AsideChunk:
		default:
			return -1
		}
	}
	return -1
}

// forWords tells nouns for what is said in a sentence or two.
var forWords = lexicon.OfSort("for words")

// givesOut tells verbs whose object, words, their subject gives out: "posed the question “…”".
var givesOut = lexicon.OfSort("gives out")

// contendsWith tells verbs of which the words behind "with" are another's: "disagreed with the slogan “…”".
var contendsWith = lexicon.OfSort("contends with")
