package extract

import "strings"

// What somebody gives out or does something with is named by a noun for words, with the words behind it.

// givesWords reads "Doe greeted them with the question “…”", "Doe posed the question “…”": whole sentences
// behind a noun for words that somebody does something with, or gives out.
func (r *attributionReading) givesWords(f *frame, q int) (attribution, bool) {
	if !r.quotesSentence(q) || wordCount(r.quoteText(q)) < 3 {
		return attribution{}, false
	}
	n := q - 1
	if n > f.chunk && r.chunks[n].kind == commaMark {
		n--
	}
	if n-1 <= f.chunk || r.chunks[n].kind != nounChunk || !r.isWords(n) {
		return attribution{}, false
	}
	v := n - 1
	with := r.isWord(v, "with")
	if with {
		if v = r.doneWith(f, v); v < 0 {
			return attribution{}, false
		}
	}
	if c := r.chunks[v]; c.kind != verbChunk || c.verb == passive || !with && !givesOut(r.d.tokens[c.head].text) || with && contendsWith(r.d.tokens[c.head].text) {
		return attribution{}, false
	}
	return r.saidBySubject(f, v)
}

// isWords tells whether a noun phrase is "the words", "a question", "these lines", or an article alone with
// an adjective: "a simple “…”".
func (r *attributionReading) isWords(n int) bool {
	c := r.chunks[n]
	first := r.d.tokens[c.first]
	if c.mention >= 0 || first.tag != "DT" {
		return false
	}
	return forWords(r.d.tokens[c.head].text) || c.last == c.first+2 && r.d.tokens[c.head].tag == "JJ"
}

// selfStyled reads "Doe, a self-described “…,” left" and "Doe is a self-proclaimed “…”": by whom somebody is so called,
// the word before says.
func (r *attributionReading) selfStyled(f *frame, q int) (attribution, bool) {
	n := q - 1
	if n < f.chunk || r.chunks[n].kind != nounChunk || !isSelfStyled(r.d.tokens[r.chunks[n].last-1].text) {
		return attribution{}, false
	}
	s := -1
	switch b := n - 1; {
	case b < f.chunk:
		return attribution{}, false
	case r.chunks[b].kind == commaMark && b > f.chunk && r.isNamedPerson(r.chunks[b-1]):
		s = b - 1
	case r.chunks[b].kind == verbChunk && r.isBe(r.chunks[b].head) && r.chunks[b].verb == finite:
		s = r.subject(f, b)
	}
	if s < 0 || s >= n || !r.animate(r.chunks[s]) {
		return attribution{}, false
	}
	a := r.attributed(f, s, -1, false, false)
	a.cue, a.class = r.d.tokens[r.chunks[n].last-1].span, cueLabel
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
func (r *attributionReading) doneWith(f *frame, p int) int {
	for v := p - 1; v > f.chunk; v-- {
		switch c := r.chunks[v]; c.kind {
		case verbChunk:
			return v
		case nounChunk, prepChunk, adverb, asideChunk:
		default:
			return -1
		}
	}
	return -1
}

// forWords tells nouns for what is said in a sentence or two.
var forWords = ofSort("for words")

// givesOut tells verbs whose object, words, their subject gives out: "posed the question “…”".
var givesOut = ofSort("gives out")

// contendsWith tells verbs of which the words behind "with" are another's: "disagreed with the slogan “…”".
var contendsWith = ofSort("contends with")
