package ask

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// placedWord is a word of a text and where it stands, in bytes.
type placedWord struct {
	word       string
	start, end int
}

// placedWords splits a text into words as claims are compared: lower case, with
// straight apostrophes inside, and nothing else changed.
func placedWords(text string) []placedWord {
	var out []placedWord
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !wordLetter(r) {
			i += size
			continue
		}
		start := i
		for i < len(text) {
			r, size = utf8.DecodeRuneInString(text[i:])
			if !wordLetter(r) && !innerMark(text, i, size, r) {
				break
			}
			i += size
		}
		out = append(out, placedWord{strings.ToLower(straight.Replace(text[start:i])), start, i})
	}
	return out
}

func wordLetter(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

// innerMark tells whether a mark belongs to the word around it: the apostrophe
// of “don't”, the point or comma of “3.5”.
func innerMark(text string, at, size int, r rune) bool {
	next, _ := utf8.DecodeRuneInString(text[at+size:])
	last, _ := utf8.DecodeLastRuneInString(text[:at])
	switch r {
	case '.', ',':
		return unicode.IsDigit(last) && unicode.IsDigit(next)
	}
	return isApostrophe(r) && unicode.IsLetter(last) && unicode.IsLetter(next)
}

var straight = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'", "ʻ", "'", "`", "'", "′", "'")

// pairs are the marks around quoted words in the languages of Discord's
// members: what opens, and all that may close it.
var pairs = map[rune]string{'“': "”“", '„': "“”", '«': "»", '»': "«", '"': `"”`, '❝': "❞", '「': "」", '『': "』"}

var (
	maskedLink = regexp.MustCompile(`\[([^\[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*\)`)
	// markup is what Discord's Markdown adds to words, and the sign of a place
	// (“¶3 ↗”) that answers of this program end with.
	markup = regexp.MustCompile("[*_~`|]|¶\\d+|↗|\\\\")
)

// claimsIn gives the stretches of a text that are given as somebody's words:
// between quotation marks, and block quotations. Where there are none, marked
// is false and they are its sentences.
func claimsIn(text string) (claims []string, marked bool) {
	text = maskedLink.ReplaceAllString(text, "$1")
	var block, rest []string
	flush := func() {
		if len(block) > 0 {
			claims = append(claims, unmarked(strings.Join(block, " "))...)
			block = nil
		}
	}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if quoted, found := strings.CutPrefix(line, ">"); found {
			block = append(block, strings.TrimLeft(quoted, "> "))
			continue
		}
		flush()
		claims = append(claims, between(line)...)
		rest = append(rest, line)
	}
	flush()
	if claims = cleaned(claims); len(claims) > 0 {
		return claims, true
	}
	for _, line := range rest {
		start := 0
		for _, end := range append(sentenceEnds(line), len(line)) {
			claims = append(claims, line[start:end])
			start = end
		}
	}
	return cleaned(claims), false
}

// unmarked is a block quotation: the words between its marks where all of it
// stands between some, else the whole.
func unmarked(block string) []string {
	inner := between(block)
	total := 0
	for _, s := range inner {
		total += len(placedWords(s))
	}
	if total > 0 && total == len(placedWords(markup.ReplaceAllString(block, ""))) {
		return inner
	}
	return []string{block}
}

// between gives what stands between quotation marks in a line. A mark that is
// not closed runs to the end of the line.
func between(line string) []string {
	var out []string
	for i := 0; i < len(line); {
		r, size := utf8.DecodeRuneInString(line[i:])
		i += size
		closing, opens := pairs[r]
		if !opens || r == '"' && inches(line, i-size) {
			continue
		}
		end := strings.IndexAny(line[i:], closing)
		if end < 0 {
			out = append(out, line[i:])
			break
		}
		out = append(out, line[i:i+end])
		_, size = utf8.DecodeRuneInString(line[i+end:])
		i += end + size
	}
	return out
}

// inches tells whether a straight mark follows a digit with no mark open: 5'11".
func inches(line string, at int) bool {
	last, _ := utf8.DecodeLastRuneInString(line[:at])
	return unicode.IsDigit(last)
}

// cleaned cleans claims of Markdown and leaves out those without words.
func cleaned(claims []string) []string {
	out := claims[:0]
	for _, c := range claims {
		c = strings.Join(strings.Fields(markup.ReplaceAllString(c, "")), " ")
		if len(placedWords(c)) > 0 {
			out = append(out, c)
		}
	}
	return out
}
