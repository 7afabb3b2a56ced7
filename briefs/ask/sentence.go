package ask

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/briefs"
)

// sentenceAround gives the whole sentence or sentences that a passage stands
// in: from the sentence's beginning to its end, never past its line. A full
// stop within the passage ends nothing.
func (d *desk) sentenceAround(p briefs.Passage) *Citation {
	a := d.article(p.Article)
	if a == nil {
		return nil
	}
	lineStart, lineEnd := a.line(p.Start)
	if from := a.bodyStart(lineStart); from <= p.Start {
		lineStart = from
	}
	lineEnd = max(lineEnd, p.End)
	start, end := lineStart, lineEnd
	for _, cut := range sentenceEnds(a.Text[lineStart:lineEnd]) {
		cut += lineStart
		if cut <= p.Start {
			start = cut
		} else if cut >= p.End {
			end = cut
			break
		}
	}
	start, end = trim(a.Text, start, end)
	if start > p.Start || end < p.End {
		return nil
	}
	c := d.cite(a.Passage(start, end))
	return &c
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
	for i := 0; i < len(line); i++ {
		if c := line[i]; c != '.' && c != '!' && c != '?' && !strings.HasPrefix(line[i:], "…") {
			continue
		}
		stop := i
		i += len(line[i:]) - len(strings.TrimLeft(line[i:], ".!?…"))
		after := strings.TrimLeft(line[i:], "”’\"')]»")
		closed := len(line) - len(after)
		rest := strings.TrimLeftFunc(after, unicode.IsSpace)
		if rest == "" || len(rest) == len(after) || !beginsSentence(rest) || abbreviated(line[:stop], line[stop:i], rest) {
			i--
			continue
		}
		ends = append(ends, closed)
		i = closed
	}
	return ends
}

func beginsSentence(s string) bool {
	s = strings.TrimLeft(s, "“‘\"'([«¿¡—– ")
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || unicode.Is(unicode.Lo, r)
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
