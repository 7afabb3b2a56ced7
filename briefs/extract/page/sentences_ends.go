package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// endsSentence tells whether the sentence that begins at in.start ends with the
// stop, from the word before it and the word after it.
func (d *Document) endsSentence(in Span, s stop) bool {
	text := d.Text[:in.End]
	rest := strings.TrimLeftFunc(text[s.end:], unicode.IsSpace)
	if rest == "" {
		return true
	}
	if len(rest) == len(text)-s.end && !s.quote && !s.closed {
		return false // within a word: 3.5, example.com
	}
	if rest[0] == ',' || rest[0] == ';' {
		return false // "Jane Doe (D-Ariz.), Richard Roe"
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
		before, _ := utf8.DecodeLastRuneInString(text[in.Start:s.start])
		return s.quote || starts && !unicode.IsSpace(before)
	}
	if s.quote || s.closed {
		return true
	}
	return !d.abbreviated(in.Start, s.start, next, starts)
}

// abbreviated tells whether the full stop at i belongs to the word before it
// and ends no sentence, before the given word.
func (d *Document) abbreviated(from, i int, after string, starts bool) bool {
	word := wordBefore(d.Text[from:i])
	next := FirstRune(after)
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
			if opensWithClock(d.Text[from : i-len(word)]) {
				return true // "At 9 p.m. Mayor Doe came": a time alone is no sentence
			}
			return !starts && (!unicode.IsUpper(next) || followsClock(after))
		}
		return !starts
	case utf8.RuneCountInString(word) == 1 && unicode.IsUpper(FirstRune(word)):
		return !starts || word == "J" || word == "A" || isInitialNext(d.Text[i+1:])
	}
	switch abbreviationClass(word) {
	case "before":
		if isAcronym(word) && !figure && !IsUpper(after) {
			return false
		}
		return !starts || word[0] < 'a' && lastIsName(word)
	case "number", "month", "day":
		return figure
	case "either":
		return !starts && word != "EST" // the zone, not "established"
	}
	return false
}

// opensWithClock tells whether a text is a preposition and a figure of the
// clock, and nothing else.
func opensWithClock(text string) bool {
	const longest = 20 // bytes
	if len(text) > longest {
		return false
	}
	words := strings.Fields(text)
	if len(words) != 2 || strings.Trim(words[1], "0123456789:.") != "" {
		return false
	}
	switch words[0] {
	case "At", "By", "Around", "About", "Before", "After", "Until", "From", "Since", "Near":
		return true
	}
	return false
}

// isInitialNext tells whether a text begins, after a space, with an initial that
// looks like a word: the second of "M. A. Poole".
func isInitialNext(text string) bool {
	return len(text) > 3 && text[0] == ' ' && (text[1] == 'A' || text[1] == 'I') && text[2] == '.' && text[3] == ' '
}

// isAcronym tells a word in upper case that is longer than the abbreviations
// printed so: the SEC is no section.
func isAcronym(word string) bool { return len(word) > 2 && IsUpper(word) }

// followsClock tells the words in upper case that go on a time of day: a zone, a
// weekday, a month.
func followsClock(word string) bool {
	switch word {
	case "Eastern", "Pacific", "Central", "Mountain":
		return true
	}
	if n := len(word); (n == 3 || n == 4) && IsUpper(word) && word[n-1] == 'T' {
		return true // AEST, NZDT
	}
	return len(word) > 1 && dateWords()[strings.ToLower(word)]
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
		if n := utf8.RuneCountInString(piece); n < 1 || n > 2 || !unicode.IsLetter(FirstRune(piece)) {
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

// FirstRune is the first rune of a text; utf8.RuneError where it is empty.
func FirstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
