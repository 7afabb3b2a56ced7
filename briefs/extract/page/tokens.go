package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/briefs/extract/lexicon"
)

// tokenize appends the tokens of a sentence: words, figures and marks as the
// Penn Treebank parts them ("do n't", "Putin 's"), each an untouched stretch of
// the text. Quotation marks, dashes, brackets and slashes between words always
// stand alone; figures keep their points, commas and colons; a full stop stays
// with an abbreviation.
func (d *Document) tokenize(in Span, sentence int) {
	text := d.Text
	add := func(start, end int) {
		d.Tokens = append(d.Tokens, Token{Span: Span{start, end}, Text: text[start:end], Sentence: sentence})
	}
	for i := in.Start; i < in.End; {
		r, n := decode(text, i)
		switch {
		case unicode.IsSpace(r):
			i += n
		case isApostrophe(r):
			if end := elision(text[:in.End], i, n); end > 0 {
				add(i, end)
				i = end
				break
			}
			if end := i + n + 1; i > in.Start && text[i-1] == '.' && end <= in.End && text[end-1] == 's' && (end == in.End || !isWordRune(FirstRune(text[end:in.End]))) {
				add(i, end) // "the U.K.'s"
				i = end
				break
			}
			if r == '\'' && i+1 < in.End && text[i+1] == '\'' {
				n = 2 // '' for a double mark
			}
			add(i, i+n)
			i += n
		case r == '.' || r == '-' || r == '`':
			end := i + 1
			for end < in.End && text[end] == text[i] {
				end++
			}
			add(i, end)
			i = end
		case isWordRune(r) || (r == '@' || r == '#') && i+n < in.End && isWordRune(FirstRune(text[i+n:in.End])):
			end := wordEnd(text[:in.End], i, n)
			addWord(text, i, end, end == in.End || strings.TrimSpace(text[end:in.End]) == "", add)
			if end < in.End && text[end] == '.' && keepsStop(text[i:end], text[end+1:in.End]) {
				last := &d.Tokens[len(d.Tokens)-1]
				last.End = end + 1
				last.Text = text[last.Start:last.End]
				end++
				if end, joined := spacedLetters(text[:in.End], last.Start, last.End); joined != "" {
					last.End, last.Text = end, joined
					i = end
					break
				}
			}
			i = end
		default:
			add(i, i+n)
			i += n
		}
	}
}

// spacedLetters reads "U. S.", "Washington, D. C.": letters of a country or body, and of a
// state behind its town, that are set with spaces between. It gives where they end and how
// they are written without the spaces, or "".
func spacedLetters(text string, start, end int) (int, string) {
	const longest = 4 // letters
	if end-start != 2 {
		return 0, ""
	}
	joined, best, at := text[start:end], "", 0
	for range longest - 1 {
		if end+3 > len(text) || text[end] != ' ' || text[end+1] < 'A' || text[end+1] > 'Z' || text[end+2] != '.' {
			break
		}
		joined += text[end+1 : end+3]
		end += 3
		if isLettersOfCountry(joined) || isLettersOfState(joined) && strings.HasSuffix(text[:start], ", ") {
			best, at = joined, end
		}
	}
	return at, best
}

var (
	isLettersOfCountry = lexicon.OfSort("letters of a country")
	isLettersOfState   = lexicon.OfSort("letters of a state")
)

func decode(text string, i int) (rune, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '\u00ad' || r == '\u2011' || r == '\u200d'
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' }

// wordEnd finds where the word that begins at i ends. Marks within it stay:
// full stops, hyphens, apostrophes and ampersands between letters or figures,
// commas, colons and slashes between figures. An address of the web is a word.
func wordEnd(text string, i, n int) int {
	prev, _ := decode(text, i)
	j := i + n
	for j < len(text) {
		r, n := decode(text, j)
		if isWordRune(r) {
			prev = r
			j += n
			continue
		}
		if r == ':' && strings.HasPrefix(text[j:], "://") {
			return addressEnd(text, j)
		}
		if j+n >= len(text) {
			break
		}
		next, m := decode(text, j+n)
		if !isWordRune(next) || !joins(r, prev, next, text[j+n+m:]) {
			break
		}
		prev = next
		j += n + m
	}
	return j
}

// joins tells whether a mark between two runes of words stays within the word.
func joins(mark, prev, next rune, rest string) bool {
	figures := unicode.IsDigit(prev) && unicode.IsDigit(next)
	switch mark {
	case '-', '@':
		return true
	case '\'', '’':
		return true
	case '&':
		return unicode.IsLetter(prev) && unicode.IsLetter(next)
	case ',', ':', '/':
		return figures
	case '.':
		// "there.The": a sentence's end without its space
		return !unicode.IsLower(prev) || !unicode.IsUpper(next) || !unicode.IsLower(FirstRune(rest))
	}
	return false
}

// addressEnd finds the end of a web address from its colon on: white space or a
// mark that closes, with a sentence's own marks left off.
func addressEnd(text string, colon int) int {
	end := len(text)
	for i, r := range text[colon:] {
		if unicode.IsSpace(r) || r == '"' || r == '”' || r == '’' || r == '>' || r == ')' {
			end = colon + i
			break
		}
	}
	return max(colon+3, colon+len(strings.TrimRight(text[colon:end], ".,;:!?'")))
}

// addWord adds a word, parted at a contraction or possessive ending and between
// years; last tells whether the sentence ends with it.
func addWord(text string, start, end int, last bool, add func(start, end int)) {
	word := text[start:end]
	if cut := yearRange(word); cut > 0 {
		add(start, start+cut)
		add(start+cut, start+cut+1)
		add(start+cut+1, end)
		return
	}
	if cut := contraction(word); cut > 0 {
		add(start, start+cut)
		start += cut
	}
	add(start, end)
}

// yearRange finds the hyphen in 1953-2001 and 1939-45.
func yearRange(word string) int {
	if len(word) != 9 && len(word) != 7 || word[4] != '-' {
		return 0
	}
	for i := range len(word) {
		if i != 4 && (word[i] < '0' || word[i] > '9') {
			return 0
		}
	}
	if len(word) == 7 && word[5:] <= word[2:4] {
		return 0 // 2021-08 is a month
	}
	return 4
}

// contraction finds where a word's ending 's, n't, 'll, 're, 've, 'd or 'm
// begins; 0 where it has none.
func contraction(word string) int {
	for i := len(word) - 1; i > 0 && i >= len(word)-5; i-- {
		n := 0
		switch {
		case word[i] == '\'':
			n = 1
		case strings.HasPrefix(word[i:], "’"):
			n = len("’")
		default:
			continue
		}
		switch word[i+n:] {
		case "s", "S", "ll", "re", "ve", "d", "m", "LL", "RE", "VE", "D", "M":
			return i
		case "t", "T":
			if i > 1 && (word[i-1] == 'n' || word[i-1] == 'N') {
				return i - 1
			}
		}
		return 0
	}
	return 0
}

// elision finds the end of a word that begins with an apostrophe: '90s, 'em,
// 'til; 0 where the mark at i opens or closes a quotation, or stands alone.
func elision(text string, i, n int) int {
	if i+n >= len(text) || i > 0 && isWordRune(lastRune(text[:i])) {
		return 0
	}
	end := i + n
	for end < len(text) && end < i+n+6 && isWordRune(rune(text[end])) {
		end++
	}
	word := text[i+n : end]
	switch strings.ToLower(word) {
	case "em", "til", "tis", "twas", "cause", "n", "round", "bout":
		return end
	}
	if len(word) == 2 || len(word) == 3 && word[2] == 's' {
		if IsFigure(word[0]) && IsFigure(word[1]) {
			return end
		}
	}
	return 0
}

// IsFigure tells the ASCII digits.
func IsFigure(c byte) bool { return c >= '0' && c <= '9' }

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// keepsStop tells whether the full stop after a word is the word's own, given
// what follows it.
func keepsStop(word, rest string) bool {
	if strings.HasPrefix(rest, ".") || len(word) > 14 {
		return false
	}
	if rest != "" && (rest[0] == ',' || rest[0] == ';') && unicode.IsLetter(FirstRune(word)) {
		return true // no sentence ends before a comma: "R-Ky., said"
	}
	if strings.Contains(word, ".") {
		return isDotted(word)
	}
	ends := strings.TrimSpace(rest) == ""
	if utf8.RuneCountInString(word) == 1 {
		return !ends && unicode.IsUpper(FirstRune(word))
	}
	switch abbreviationClass(word) {
	case "before", "either":
		return !ends || unicode.IsUpper(FirstRune(word)) && !isAcronym(word)
	case "month", "day":
		return unicode.IsUpper(FirstRune(word))
	case "number":
		return !ends && unicode.IsDigit(FirstRune(strings.TrimLeft(rest, " \u00a0")))
	}
	return false
}
