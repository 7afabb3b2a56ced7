package correct

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// foldRune makes one of the characters that a desk exchanges without changing a
// word: quotation marks, apostrophes, dashes, blanks.
func foldRune(r rune) rune {
	switch r {
	case '“', '”', '„', '‟', '«', '»', '″':
		return '"'
	case '‘', '’', '‚', '‛', '`', '´', 'ʼ', '′':
		return '\''
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return '-'
	}
	if unicode.IsSpace(r) {
		return ' '
	}
	return r
}

// fold is a text with such characters made one and runs of blanks a single one.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	blank := false
	for _, r := range s {
		r = foldRune(r)
		if r == ' ' && blank {
			continue
		}
		blank = r == ' '
		b.WriteRune(r)
	}
	return b.String()
}

// folded is a folded text and where its bytes stand in the text itself.
type folded struct {
	text string
	at   []int // by byte of text, and one for the end
}

func foldPlaces(s string) folded {
	var b strings.Builder
	b.Grow(len(s))
	at := make([]int, 0, len(s)+1)
	blank := false
	for i, r := range s {
		r = foldRune(r)
		if r == ' ' && blank {
			continue
		}
		blank = r == ' '
		before := b.Len()
		b.WriteRune(r)
		for range b.Len() - before {
			at = append(at, i)
		}
	}
	return folded{b.String(), append(at, len(s))}
}

// sharedEnd is how many bytes at the end of a stand at the end of b as well,
// folded; sharedBeginning the same of their beginnings.
func sharedEnd(a, b string) int {
	i, j := len(a), len(b)
	for i > 0 && j > 0 {
		x, n := utf8.DecodeLastRuneInString(a[:i])
		y, m := utf8.DecodeLastRuneInString(b[:j])
		x, y = foldRune(x), foldRune(y)
		if x != y {
			break
		}
		i, j = i-n, j-m
		if x == ' ' {
			i, j = len(trimEnd(a[:i])), len(trimEnd(b[:j]))
		}
	}
	return len(a) - i
}

func sharedBeginning(a, b string) int {
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		x, n := utf8.DecodeRuneInString(a[i:])
		y, m := utf8.DecodeRuneInString(b[j:])
		x, y = foldRune(x), foldRune(y)
		if x != y {
			break
		}
		i, j = i+n, j+m
		if x == ' ' {
			i, j = len(a)-len(trimBeginning(a[i:])), len(b)-len(trimBeginning(b[j:]))
		}
	}
	return i
}

func trimEnd(s string) string       { return strings.TrimRightFunc(s, unicode.IsSpace) }
func trimBeginning(s string) string { return strings.TrimLeftFunc(s, unicode.IsSpace) }
