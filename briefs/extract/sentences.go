package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/briefs"
)

var (
	abbreviations = wordTable("abbreviations")
	starters      = wordSet("starters")
)

// split cuts each paragraph into sentences and each sentence into tagged
// tokens. A dateline at a paragraph's head and a credit at its end are
// sentences of their own, so that no sentence of the story carries furniture.
//
// The boundaries are found by rule, from what stands before and after a full
// stop, as Punkt's are (Kiss and Strunk 2006), but with the abbreviations
// listed instead of learned: that needs no model to be loaded, and holds for a
// paragraph that is too short to learn from.
func (d *document) split() {
	d.sentences = make([]sentence, 0, len(d.text)/100+len(d.paragraphs))
	d.tokens = make([]token, 0, len(d.text)/5+16)
	t := newTagging()
	for i := range d.paragraphs {
		p := &d.paragraphs[i]
		p.first = len(d.sentences)
		for _, part := range p.parts() {
			first := len(d.sentences)
			d.splitPart(part.span, i, part.kind)
			for j := first; j < len(d.sentences); j++ {
				s := &d.sentences[j]
				s.first = len(d.tokens)
				d.tokenize(s.span, j)
				s.last = len(d.tokens)
				t.tag(d.text, d.tokens[s.first:s.last])
			}
		}
		p.last = len(d.sentences)
	}
}

// part is a stretch of a paragraph that is furniture or not.
type part struct {
	span
	kind briefs.FurnitureKind
}

// parts gives a paragraph's dateline, running text and credit, as far as it
// has them.
func (p *paragraph) parts() []part {
	out := make([]part, 0, 3)
	if p.body > p.start {
		out = append(out, part{span{p.start, p.body}, briefs.Dateline})
	}
	end := p.end
	if p.credit.len() > 0 {
		end = p.credit.start
	}
	out = append(out, part{span{p.body, end}, p.kind})
	if p.credit.len() > 0 {
		out = append(out, part{p.credit, briefs.Credit})
	}
	return out
}

// splitPart appends the sentences of a stretch of one paragraph.
func (d *document) splitPart(in span, paragraph int, kind briefs.FurnitureKind) {
	add := func(start, end int) {
		s := trimSpan(d.text, span{start, end})
		if s.len() > 0 {
			d.sentences = append(d.sentences, sentence{span: s, paragraph: paragraph, kind: kind})
		}
	}
	start, bracket := in.start, -1
	for i := in.start; i < in.end; {
		switch c := d.text[i]; {
		case c == '(' || c == '[':
			if bracket < 0 {
				bracket = i
			}
			i++
			continue
		case c == ')' || c == ']':
			bracket = -1
			i++
			continue
		case c != '.' && c != '!' && c != '?' && c != 0xe2:
			i++
			continue
		}
		stop, ok := readStop(d.text[:in.end], i)
		if !ok {
			i++
			continue
		}
		if stop.closed {
			bracket = -1
		}
		i = stop.end
		// A bracket opened within the sentence closes in it, if it closes soon.
		const longestBracket = 400
		if bracket > start && i-bracket < longestBracket {
			continue
		}
		if d.endsSentence(span{start, in.end}, stop) {
			add(start, i)
			start, bracket = i, -1
		}
	}
	add(start, in.end)
}

// stop is a run of terminal marks and what closes after it: `.”`, `?)`, `...`.
type stop struct {
	start, marks, end int  // marks: where the terminal marks end
	strong            bool // holds ! or ?
	dots              int  // full stops and ellipses
	ellipsis          bool
	quote             bool // a quotation mark closes
	closed            bool // a bracket closes
}

// readStop reads the stop that begins at i, if one does.
func readStop(text string, i int) (stop, bool) {
	s := stop{start: i}
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch r {
		case '.':
			s.dots++
		case '…':
			s.ellipsis = true
		case '!', '?':
			s.strong = true
		default:
			n = 0
		}
		if n == 0 {
			break
		}
		i += n
		if r == '.' && strings.HasPrefix(text[i:], " .") {
			i++ // an ellipsis printed with spaces: . . .
			s.ellipsis = true
		}
	}
	if i == s.start {
		return s, false
	}
	s.ellipsis = s.ellipsis || s.dots > 1
	s.marks = i
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch r {
		case '"', '”', '’', '\'', '»', '“':
			if r == '“' && !endsWord(text, i+n) {
				n = 0
				break
			}
			s.quote = true
		case ')', ']':
			s.closed = true
		case ' ':
			// A mark parted by a space from the one before it: .' "
			if s.quote && i+1 < len(text) && (text[i+1] == '"' && endsWord(text, i+2) || strings.HasPrefix(text[i+1:], "”")) {
				break
			}
			n = 0
		default:
			n = 0
		}
		if n == 0 {
			break
		}
		i += n
	}
	s.end = i
	return s, true
}

// endsWord tells whether nothing of a word follows at i.
func endsWord(text string, i int) bool {
	if i >= len(text) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsSpace(r) || strings.ContainsRune(`.,;:!?)]"”’'`, r)
}

// endsSentence tells whether the sentence that begins at in.start ends with the
// stop, from the word before it and the word after it.
func (d *document) endsSentence(in span, s stop) bool {
	text := d.text[:in.end]
	rest := strings.TrimLeftFunc(text[s.end:], unicode.IsSpace)
	if rest == "" {
		return true
	}
	if len(rest) == len(text)-s.end && !s.quote && !s.closed {
		return false // within a word: 3.5, example.com
	}
	next, opened := firstWord(rest)
	first, _ := utf8.DecodeRuneInString(next)
	if next == "" {
		return opened
	}
	if unicode.IsLower(first) {
		return !s.quote && strings.ContainsFunc(next, unicode.IsUpper) // iPhone
	}
	starts := opened || startsSentence(next)
	if s.strong {
		return !s.quote || opened || startsSentence(next) || !saidBy(rest)
	}
	if s.ellipsis {
		before, _ := utf8.DecodeLastRuneInString(text[in.start:s.start])
		return s.quote || starts && !unicode.IsSpace(before)
	}
	if s.quote || s.closed {
		return true
	}
	return !d.abbreviated(in.start, s.start, first, starts)
}

// abbreviated tells whether the full stop at i belongs to the word before it
// and ends no sentence, where the next word begins with the given rune.
func (d *document) abbreviated(from, i int, next rune, starts bool) bool {
	word := wordBefore(d.text[from:i])
	figure := unicode.IsDigit(next)
	switch {
	case word == "":
		return false
	case len(word) == i-from && unicode.IsDigit(rune(word[0])):
		return true // a numbered paragraph: "1. The"
	case strings.Contains(word, "."):
		if !isDotted(word) {
			return false
		}
		if strings.EqualFold(word, "i.e") || strings.EqualFold(word, "e.g") {
			return true
		}
		if w := strings.ToLower(word); w == "a.m" || w == "p.m" {
			return !starts && !unicode.IsUpper(next)
		}
		return !starts
	case utf8.RuneCountInString(word) == 1 && unicode.IsUpper(firstRune(word)):
		return !starts || word == "J" || word == "A"
	}
	switch abbreviationClass(word) {
	case "before":
		return !starts || word[0] < 'a' && lastIsName(word)
	case "number", "month", "day":
		return figure
	case "either":
		return !starts
	}
	return false
}

// lastIsName keeps titles with the name after them even where the name begins
// sentences too ("Dr. No").
func lastIsName(title string) bool {
	return title == "Mr" || title == "Mrs" || title == "Ms" || title == "Dr"
}

// abbreviationClass looks a word up without its full stop, in any case.
func abbreviationClass(word string) string {
	var buf [12]byte
	if len(word) > len(buf) {
		return ""
	}
	for i := range len(word) {
		c := word[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	return abbreviations()[string(buf[:len(word)])]
}

// isDotted tells whether a word is letters parted by full stops: U.S, D.C, Ph.D.
func isDotted(word string) bool {
	for piece := range strings.SplitSeq(word, ".") {
		if n := utf8.RuneCountInString(piece); n < 1 || n > 2 || !unicode.IsLetter(firstRune(piece)) {
			return false
		}
	}
	return true
}

// wordBefore gives the letters, digits and inner full stops that end a text,
// and nothing if they are more than an abbreviation can have.
func wordBefore(text string) string {
	const longest = 14
	start := len(text)
	for start > 0 && len(text)-start <= longest {
		r, n := utf8.DecodeLastRuneInString(text[:start])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' {
			return text[start:]
		}
		start -= n
	}
	if start > 0 {
		return ""
	}
	return text
}

// firstWord gives the word that a text begins with, after opening marks, and
// whether a quotation mark opened it.
func firstWord(text string) (word string, opened bool) {
	for i, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			return leadingWord(text[i:]), opened
		case r == '“' || r == '"' || r == '„' || r == '«' || r == '‘' || r == '\'' || r == '`':
			opened = true
		case i > 16:
			return "", opened
		}
	}
	return "", opened
}

// leadingWord cuts a text after its first word.
func leadingWord(text string) string {
	const longest = 40
	for i, r := range text {
		if i > longest || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return text[:i]
		}
	}
	return text
}

// startsSentence tells whether a word in upper case is one that begins
// sentences and hardly ever names.
func startsSentence(word string) bool {
	var buf [16]byte
	if len(word) == 0 || len(word) > len(buf) || word[0] < 'A' || word[0] > 'Z' {
		return false
	}
	for i := range len(word) {
		c := word[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	return starters()[string(buf[:len(word)])]
}

// saidBy tells whether a text begins with a name and a word of saying, which
// then belongs to the question or call before it: “What?” Jane Doe asked.
func saidBy(text string) bool {
	const most = 5
	words := 0
	for word := range strings.FieldsSeq(text[:min(len(text), 120)]) {
		switch strings.TrimRight(word, ",.;:") {
		case "said", "says", "asked", "asks", "told", "added", "wrote", "replied", "shouted", "tweeted", "demanded", "exclaimed":
			return words > 0
		}
		if words++; words > most || strings.ContainsAny(word, `.;:!?"`) || strings.Contains(word, "“") {
			return false
		}
	}
	return false
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// trimSpan takes white space off both ends.
func trimSpan(text string, s span) span {
	cut := strings.TrimLeftFunc(text[s.start:s.end], unicode.IsSpace)
	s.start = s.end - len(cut)
	s.end = s.start + len(strings.TrimRightFunc(cut, unicode.IsSpace))
	return s
}
