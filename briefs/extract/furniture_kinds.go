package extract

import (
	"strings"
	"unicode"

	"dateline/briefs"
)

var (
	lineOpeners = wordTable("line-openers")
	dateWords   = wordSet("date-line")
	photoWords  = wordSet("photo-credits")
)

// lineOpener gives the kind of furniture that a line's first words show it to
// be; "" for none.
func lineOpener(text string) string {
	const longest = 5 // words
	low := strings.ToLower(text[:min(len(text), 80)])
	low = strings.TrimLeft(low, "([*-–—•> ")
	if strings.HasPrefix(low, "the post ") && strings.Contains(text, " appeared first on ") {
		return string(briefs.Footer)
	}
	if strings.HasPrefix(low, "follow ") && countWords(text) <= 15 && strings.ContainsAny(text, "@") {
		return string(briefs.Footer)
	}
	table := lineOpeners()
	end, words := 0, 0
	for end < len(low) && words < longest {
		next := strings.IndexAny(low[end:], " \u00a0")
		if next < 0 {
			end = len(low)
		} else {
			end += next
		}
		words++
		if kind, ok := table[strings.TrimRight(low[:end], ".!|")]; ok {
			return kind
		}
		for end < len(low) && low[end] == ' ' {
			end++
		}
	}
	return ""
}

// isDateLine tells whether a line is a date and nothing else but words about it.
func isDateLine(text string) bool {
	words, figures, named := 0, false, false
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",.|·•()-–—/:", r) }) {
		words++
		if words > 14 {
			return false
		}
		if isFigure(word[0]) {
			figures = true
			continue
		}
		if !dateWords()[strings.ToLower(word)] {
			return false
		}
		named = true
	}
	return figures && (named || strings.Count(text, "-")+strings.Count(text, "/")+strings.Count(text, ".") == 2)
}

// isByline tells whether a line names its writers: "By Jane Doe and John Roe".
func isByline(text string) bool {
	rest, ok := afterBy(text)
	return ok && countWords(rest) <= 12 && looksLikeNames(rest)
}

// afterBy gives what follows the "By" of a byline.
func afterBy(text string) (string, bool) {
	for _, by := range []string{"By ", "BY ", "by ", "By: ", "Written by ", "Story by ", "Words by ", "Posted by ", "Published by "} {
		if rest, ok := strings.CutPrefix(text, by); ok {
			return strings.TrimSpace(rest), true
		}
	}
	return "", false
}

// looksLikeNames tells whether the words of a text are names and what joins
// them.
func looksLikeNames(text string) bool {
	names := 0
	for word := range strings.FieldsSeq(text) {
		word = strings.Trim(word, ",.;|&()–-")
		if word == "" {
			continue
		}
		r := firstRune(word)
		switch {
		case unicode.IsUpper(r):
			names++
		case word == "and" || word == "of" || word == "for" || word == "in" || word == "with":
		case len(word) <= 3 && unicode.IsLower(r): // de, van, al
		default:
			return false
		}
	}
	return names > 0
}

// photoCredit finds where the credit at a caption's end begins; the text's
// length where there is none: "(Jane Doe/Some Agency)", "Image: Jane Doe."
func photoCredit(text string) int {
	trimmed := strings.TrimRight(text, " .\u00a0")
	const longest = 120
	if strings.HasSuffix(trimmed, ")") {
		if i := strings.LastIndexByte(trimmed, '('); i >= 0 && len(trimmed)-i <= longest && namesPhoto(trimmed[i:]) {
			return i
		}
	}
	found := len(text)
	for from := max(0, len(trimmed)-longest); from < len(trimmed); {
		i := strings.Index(trimmed[from:], ": ")
		if i < 0 {
			break
		}
		colon := from + i
		start := strings.LastIndexByte(trimmed[:colon], ' ') + 1
		switch trimmed[start:colon] {
		case "Image", "Photo", "Video", "Photograph", "Picture", "Credit", "Photos", "Images", "Audio", "Illustration", "PHOTO", "IMAGE", "CREDIT":
			ends := start == 0 || strings.ContainsRune(".!?)”\"|", lastRune(strings.TrimRight(trimmed[:start], " ")))
			if ends || countWords(trimmed[colon:]) <= 7 && looksLikeNames(trimmed[colon+2:]) {
				found = start
			}
		}
		from = colon + 2
	}
	return found
}

// namesPhoto tells whether a bracket names a photographer or an agency.
func namesPhoto(bracket string) bool {
	low := strings.ToLower(strings.Trim(bracket, "() "))
	for word := range strings.FieldsFuncSeq(low, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		if photoWords()[word] {
			return true
		}
	}
	return false
}

// credits finds the credit at the end of each caption.
func (l *layout) credits() {
	for i := range l.lines {
		p := &l.d.paragraphs[i]
		if p.kind != briefs.Caption {
			continue
		}
		if at := photoCredit(l.lines[i].text); at > 0 && at < p.len() {
			p.credit = span{p.start + at, p.end}
		}
	}
}
