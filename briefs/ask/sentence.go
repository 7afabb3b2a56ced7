package ask

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/briefs"
)

// sentenceAround gives the whole sentence or sentences that a passage stands
// in: from the sentence's beginning to its end, never past its line. A full
// stop within the passage ends nothing.
func (d *desk) sentenceAround(p briefs.Passage) *Citation {
	s, ok := d.sentence(p)
	if !ok {
		return nil
	}
	c := d.cite(s)
	return &c
}

// sentence is the passage that sentenceAround cites.
func (d *desk) sentence(p briefs.Passage) (briefs.Passage, bool) {
	a := d.article(p.Article)
	if a == nil {
		return briefs.Passage{}, false
	}
	cut := a.cut(p.Start)
	start, end := cut.body, max(cut.end, p.End)
	if p.Start < start {
		start = cut.start
	}
	if i := sort.SearchInts(cut.ends, p.Start+1); i > 0 {
		start = cut.ends[i-1]
	}
	if i := sort.SearchInts(cut.ends, p.End); i < len(cut.ends) {
		end = cut.ends[i]
	}
	start, end = trim(a.Text, start, end)
	if start > p.Start || end < p.End {
		return briefs.Passage{}, false
	}
	return a.Passage(start, end), true
}

// cutLine is a line of an article and where its sentences end, but the last.
type cutLine struct {
	known            bool
	start, body, end int // body: after a dateline at its head
	ends             []int
}

// cut cuts the line around an offset into sentences. Questions go through an
// article in order, so the line cut last is kept.
func (a *openArticle) cut(offset int) cutLine {
	if l := &a.line; l.known && l.start <= offset && offset <= l.end {
		return *l
	}
	l := cutLine{known: true, start: strings.LastIndexByte(a.Text[:offset], '\n') + 1, end: len(a.Text)}
	if i := strings.IndexByte(a.Text[offset:], '\n'); i >= 0 {
		l.end = offset + i
	}
	l.body = min(a.bodyStart(l.start), l.end)
	l.ends = sentenceEnds(a.Text[l.body:l.end])
	for i := range l.ends {
		l.ends[i] += l.body
	}
	a.line = l
	return l
}

// bodyStart skips furniture at the head of a line: a dateline and its dash.
func (a *openArticle) bodyStart(start int) int {
	f := a.FurnitureAt(start)
	if f == nil || f.Kind != briefs.Dateline {
		return start
	}
	rest := strings.TrimLeft(a.Text[f.End:], " \t\u00a0—–-:|")
	return len(a.Text) - len(rest)
}

func trim(text string, start, end int) (int, int) {
	start = end - len(strings.TrimLeftFunc(text[start:end], unicode.IsSpace))
	return start, start + len(strings.TrimRightFunc(text[start:end], unicode.IsSpace))
}

// sentenceEnds gives the offsets after which sentences of a line begin, its end
// not among them. It is made for showing context: where it doubts, it does not
// cut, and a context comes out longer.
func sentenceEnds(line string) []int {
	var ends []int
	for i := 0; i < len(line); {
		stop := strings.IndexAny(line[i:], ".!?…。！？")
		if stop < 0 {
			break
		}
		stop += i
		i = len(line) - len(strings.TrimLeft(line[stop:], ".!?…。！？"))
		after := strings.TrimLeft(line[i:], "”’\"')]»」』")
		rest := strings.TrimLeftFunc(after, unicode.IsSpace)
		spaced := len(rest) < len(after) || strings.ContainsAny(line[stop:i], "。！？") // those need no space
		if rest == "" || !spaced || !beginsSentence(rest) || abbreviated(line[:stop], line[stop:i], rest) {
			continue
		}
		i = len(line) - len(after)
		ends = append(ends, i)
	}
	return ends
}

func beginsSentence(s string) bool {
	s = strings.TrimLeft(s, "“‘\"'([«¿¡—– ")
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || unicode.Is(unicode.Lo, r) // Lo: scripts without capitals
}

// abbreviated tells whether the full stop belongs to the word before it.
func abbreviated(before, marks, rest string) bool {
	if marks != "." {
		return false
	}
	word := before[strings.LastIndexAny(before, " \t\u00a0(“\"‘")+1:]
	word = strings.TrimLeft(word, "“‘\"'([«")
	if r, n := utf8.DecodeRuneInString(word); n == len(word) && unicode.IsUpper(r) {
		return word != "I"
	}
	if strings.Contains(word, ".") { // U.S., a.m.
		return !sentenceOpeners[firstWord(rest)]
	}
	return abbreviations[word]
}

func firstWord(s string) string {
	s = strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	if i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }); i >= 0 {
		return s[:i]
	}
	return s
}

var abbreviations = set(`Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Gen Col Lt Sgt Capt Adm Maj Cmdr Rev Hon St Ste Mt Ft Ave Blvd
	Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Inc Corp Co Ltd Bros No Nos Jr Sr vs etc al cf approx Pres Supt Det Fr Messrs Mme Mlle`)

var sentenceOpeners = set(`The A An He She It They We I You In On At But And This That These Those There His Her Its Their Our For As If When While After Before However`)
