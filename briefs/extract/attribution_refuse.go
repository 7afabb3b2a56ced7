package extract

import (
	"strings"
	"unicode"

	"dateline/briefs"
)

// refused tells whether what stands between marks is not said by anybody: a
// title, a name, a word that the writer holds at arm's length. by is nil where
// no attribution was found.
func (r *attributionReading) refused(fi, c int, kind briefs.QuoteKind, by *attribution) bool {
	f := &r.frames[fi]
	q := r.d.quoted[r.chunks[c].quote]
	text := r.d.text[q.start:q.end]
	if q.outer.start > 0 && r.d.text[q.outer.start-1] == '=' {
		return true // an attribute of a tag
	}
	if !strings.ContainsFunc(text, unicode.IsLetter) || len(text) == 1 && text != "I" {
		return true // "the “B” shares"
	}
	if before := r.d.tokenAt(q.outer.start) - 1; before >= 0 && strings.EqualFold(r.d.tokens[before].text, "so-called") {
		return true
	}
	if titleCase(text) && c+1 < f.end && r.hosted(c+1) {
		return true
	}
	named := r.named(f, c)
	if q.single && !r.singles && by == nil {
		return true // a word held at arm's length
	}
	if by == nil {
		if r.commented(fi, c) && !titleCase(text) {
			return false
		}
		if named || titleCase(text) || wordCount(text) < 2 && c == f.chunk && c+1 == f.end {
			return true
		}
		if kind == briefs.Direct {
			switch {
			case strings.HasSuffix(text, ":") || wordCount(text) < 2:
				return true
			case c == f.chunk && c+1 == f.end: // a heading in marks
				return wordCount(text) < 9 && !endsTerminal(text) && !strings.HasSuffix(text, ",") && !q.open && !q.resumes
			}
			return c > f.chunk && r.chunks[c-1].kind == dashMark && wordCount(text) < 6
		}
		return wordCount(text) < 4
	}
	if titleCase(text) && c > f.chunk && r.chunks[c-1].kind == verbChunk && takesIn(r.d.tokens[r.chunks[c-1].head].text) {
		return true // "went to see “The Bridges of Kent”"
	}
	if source := r.d.text[by.source.start:by.source.end]; by.class == cueLabel && kind == briefs.Partial && (source == "I" || strings.EqualFold(source, "we")) {
		return true // "what we call the “ridge”": the writer's own word
	}
	if titleCase(text) && !r.endsWithComma(c) && c+1 < f.end && c > f.chunk && r.chunks[c+1].kind == verbChunk && r.chunks[c+1].cue == noCue && r.chunks[c+1].verb == finite {
		return true // "said “Bridges of Kent” was her best"
	}
	if kind == briefs.Direct && by.class == cueSay && by.source.len() > 0 && endsTerminal(text) && c > f.chunk && r.chunks[c-1].kind == commaMark {
		return false // tweeted at nine, “Doe Wins Kent.”
	}
	if cue := r.d.text[by.cue.start:by.cue.end]; by.source.len() > 0 && (cue == "words" || cue == "phrase") {
		return false // a “Henny Penny,” in the words of Doe
	}
	if r.programme(f, c) && !r.commented(fi, c) {
		return true
	}
	if r.rating(q) || c > f.chunk && r.chunks[c-1].kind == according && titleCase("The "+text) {
		return true // "according to “The Herald”"
	}
	if by.beside && by.class != cueAct && !named || by.class == cueLabel {
		return false
	}
	if before := r.d.tokenAt(q.outer.start) - 1; kind == briefs.Partial && before >= 0 && r.d.tokens[before].text == "to" && r.d.tokens[before].tag == "TO" && c-1 > f.chunk && r.chunks[c-1].kind == prepChunk && (r.chunks[c-2].kind == nounChunk && r.animate(r.chunks[c-2]) || r.chunks[c-2].kind == verbChunk && by.source.start < by.cue.start && by.class == cueSay && intends(r.d.tokens[r.chunks[c-2].head].text)) {
		return false // "calls on voters to “Stand With Doe”"
	}
	if (by.class == cueThink || by.class == cueShow || by.class == cueAct && !by.beside) && wordCount(text) < 2 && !r.complements(f, c) {
		return true
	}
	return named && kind == briefs.Partial || titleCase(text) && wordCount(text) > 1
}

// takesIn tells verbs whose object in a title's letters is a work.
var takesIn = ofSort("takes in")

// complements tells whether a word between marks says what somebody or something is
// held to be: "she found him “…”", "he thinks it is “…”", and is no part of a noun phrase,
// which a writer may hold at arm's length.
func (r *attributionReading) complements(f *frame, c int) bool {
	if c+1 < f.end && r.chunks[c+1].kind == nounChunk {
		return false
	}
	n := r.leftOf(f, c)
	if n < 0 {
		return false
	}
	switch b := r.chunks[n]; b.kind {
	case verbChunk:
		return r.isBe(b.head)
	case nounChunk:
		if v := r.leftOf(f, n); v >= 0 && r.chunks[v].kind == verbChunk && !r.bareArticle(n) && strings.HasPrefix(r.d.tokens[b.head].tag, "NN") {
			return true // "he found the tie “…”"
		}
		return r.isPronoun(b) || isObject(r.d.tokens[b.head].text) || r.isNamedPerson(b)
	}
	return false
}

// rating tells whether a quotation is what analysts rate a stock: "who rates the
// shares a “buy.”"
func (r *attributionReading) rating(q quoted) bool {
	switch strings.ToLower(strings.Trim(r.d.text[q.start:q.end], " ,.")) {
	case "buy", "sell", "hold", "neutral", "outperform", "underperform", "overweight", "underweight", "equal weight", "equal-weight", "market perform", "strong buy", "reduce", "accumulate":
	default:
		return false
	}
	before := r.d.tokenAt(q.outer.start) - 1
	return before > 0 && (isArticle(r.d.tokens[before].text) || strings.EqualFold(r.d.tokens[before].text, "to") || strings.EqualFold(r.d.tokens[before].text, "at"))
}

// named tells whether the words before a quotation say that it is a name or a
// title: "the book “…”", "a group called “…”".
func (r *attributionReading) named(f *frame, c int) bool {
	if c == f.chunk {
		return false
	}
	tokens := r.d.tokens
	b := r.chunks[c-1]
	switch b.kind {
	case verbChunk:
		switch strings.ToLower(tokens[b.head].text) {
		case "named", "nicknamed":
			q := r.d.quoted[r.chunks[c].quote]
			text := r.d.text[q.start:q.end]
			return startsSentenceCase(text) || !strings.Contains(text, " ")
		case "titled", "entitled", "subtitled", "headlined", "christened", "renamed":
			return true
		case "called", "dubbed", "known":
			return (b.verb == participle || b.verb == passive) && b.last == b.head+1 // but "called for"
		}
	case nounChunk:
		q := r.d.quoted[r.chunks[c].quote]
		return works[strings.ToLower(tokens[b.head].text)] && startsSentenceCase(r.d.text[q.start:q.end])
	case prepChunk:
		if strings.EqualFold(tokens[b.first].text, "as") && c-2 >= f.chunk && strings.EqualFold(tokens[r.chunks[c-2].head].text, "known") {
			return true
		}
	}
	return false
}

// programme tells whether a quotation in a title's letters stands where a
// programme or a column is named: "NBC's “Good Morning Ashford,” host Jane Doe
// said", "on “Good Morning Ashford”".
func (r *attributionReading) programme(f *frame, c int) bool {
	if c <= f.chunk || r.chunks[c].kind != quoteChunk {
		return false
	}
	q := r.d.quoted[r.chunks[c].quote]
	if text := r.d.text[q.start:q.end]; !titleCase(text) {
		return wordCount(text) == 1 && startsUpper(text) && (r.isWord(c-1, "on") || r.station(c-1)) // told TBC’s “Daybreak” that
	}
	switch b := r.chunks[c-1]; b.kind {
	case nounChunk:
		last := r.d.tokens[b.last-1]
		if c-2 > f.chunk && r.chunks[c-2].kind == prepChunk && r.bareArticle(c-1) {
			switch strings.ToLower(r.d.tokens[r.chunks[c-2].first].text) {
			case "at", "from", "in", "on", "within":
				return true // "support within the “Iron Pines”"
			}
		}
		return isGenitive(last.tag, last.text)
	case prepChunk:
		switch strings.ToLower(r.d.tokens[b.first].text) {
		case "on", "in", "for", "with", "of":
			return true
		}
	case verbChunk: // "told “Good Morning Ashford” on Monday"
		return r.d.tokens[b.head].text == "told" && b.verb == finite && !(c+1 < f.end && r.chunks[c+1].kind == verbChunk)
	}
	return false
}

// hosted tells whether a noun phrase begins with what somebody is on a programme or in a
// film: “Good Morning Kent” co-host Jane Doe.
func (r *attributionReading) hosted(i int) bool {
	c := r.chunks[i]
	return c.kind == nounChunk && isOnAir(r.d.tokens[c.first].text)
}

// isOnAir tells words for those who are on a programme, or make it.
var isOnAir = ofSort("on air")

// station tells whether a noun phrase is the possessive of a broadcaster's letters.
func (r *attributionReading) station(i int) bool {
	c := r.chunks[i]
	if c.kind != nounChunk || c.last-2 < c.first {
		return false
	}
	t := r.d.tokens[c.last-1]
	return isGenitive(t.tag, t.text) && r.d.words[c.last-2].has(allCaps)
}

// commented tells whether a quotation is spoken of as a remark: "the “not yet”
// comment", "the phrase “not yet”".
func (r *attributionReading) commented(fi, c int) bool {
	f := &r.frames[fi]
	return c > f.chunk && c+1 < f.end && r.chunks[c+1].kind == nounChunk && isCueNoun(r.d.tokens[r.chunks[c+1].head].text) || r.spokenOfAsWords(f, c)
}
