package page

import (
	"strings"
	"unicode"
)

// isLooseCaption tells whether a line begins in lower case, as the second half
// of a caption does whose first half was a link.
func isLooseCaption(x *line) bool {
	return x.apart && x.words <= 15 && unicode.IsLower(FirstRune(x.text)) && isLowerWord(x.text)
}

// pointsIn tells whether a line that is no sentence says where in a picture
// somebody stands: "Mara Lindqvist (L) and Tobias Okafor (C) at the quay".
func pointsIn(x *line) bool {
	if x.stops || x.words >= manyWords {
		return false
	}
	for _, where := range [...]string{
		" (L)", " (C)", " (R)", " (left)", " (right)", " (center)", " (centre)", " (2nd R)", " (2nd L)",
		" (standing)", " (seated)", " (pictured)", " (front)", " (back)",
	} {
		if strings.Contains(x.text, where) {
			return true
		}
	}
	return false
}

// isClockLine tells whether a line is a time of day and nothing else, as stands over
// an entry of a page that is written on: "7:40 p.m.", "Tuesday 9 p.m. update:".
func isClockLine(text string) bool {
	const longest = 6 // words
	words, figures, clock := 0, false, false
	for word := range strings.FieldsSeq(text) {
		w := bareWord(word)
		switch {
		case w == "":
			continue
		case IsFigure(w[0]):
			figures = true
			clock = clock || strings.Contains(w, ":") || strings.HasSuffix(w, "pm") || strings.HasSuffix(w, "am")
		case w == "p.m" || w == "a.m" || w == "pm" || w == "am":
			clock = true
		case w == "update" || dateWords()[w] && strings.HasSuffix(w, "day") || len(w) == 3 && strings.HasSuffix(w, "t") && dateWords()[w]:
		default:
			return false
		}
		words++
	}
	return figures && clock && words <= longest && !isRunningTime(text)
}

// isLowerWord tells whether a text's first word is in lower case throughout,
// which "iPhone" is not.
func isLowerWord(text string) bool {
	return !strings.ContainsFunc(leadingWord(text), unicode.IsUpper)
}

// isHeading tells whether a line stands over others: short, in upper case at
// its beginning, and no sentence.
func isHeading(x *line) bool {
	r := FirstRune(x.text)
	if strings.HasPrefix(x.text, "Q:") || strings.HasPrefix(x.text, "A:") {
		return false // of an interview
	}
	if first, rest, ok := strings.Cut(x.text, ": "); ok && strings.Trim(first, "0123456789$€£.,%") == "" && unicode.IsLower(FirstRune(rest)) {
		return false // of a list: "14: the stops on the line"
	}
	if inner, ok := withinMarks(x.text); ok && x.apart && x.words <= 6 && !endsAsSentence(inner) && !strings.HasSuffix(inner, ",") {
		return unicode.IsUpper(FirstRune(inner)) // 'Heart of the village'
	}
	if x.words <= 4 && IsUpper(x.text) && len(x.text) > 4 {
		return !strings.ContainsAny(x.text, "?!\"“”")
	}
	return x.words <= 12 && !x.stops && (unicode.IsUpper(r) || unicode.IsDigit(r)) && !strings.ContainsAny(x.text[len(x.text)-1:], ",;:-\"'")
}

// withinMarks takes single quotation marks off both ends of a line.
func withinMarks(text string) (inner string, ok bool) {
	for _, m := range [...][2]string{{"'", "'"}, {"‘", "’"}} {
		if inner, opened := strings.CutPrefix(text, m[0]); opened {
			if inner, closed := strings.CutSuffix(inner, m[1]); closed && inner != "" {
				return inner, true
			}
		}
	}
	return "", false
}

// hasSmallVerb tells whether a word of three letters that no title writes small stands in a
// line: "Jane Doe met Tom Roe on Monday."
func hasSmallVerb(text string) bool {
	for word := range strings.FieldsSeq(text) {
		if len(word) != 3 || !unicode.IsLower(FirstRune(word)) {
			continue
		}
		switch word {
		case "and", "the", "for", "but", "nor", "via", "per", "von", "van", "der", "den", "del", "los", "las", "bin", "ibn", "off", "out", "its", "his", "her":
		default:
			return true
		}
	}
	return false
}

// IsTitleCase tells whether the words of a short line that are not particles
// all begin in upper case.
func IsTitleCase(text string) bool {
	upper, lower := 0, 0
	for word := range strings.FieldsSeq(text) {
		word = strings.TrimLeftFunc(word, unicode.IsPunct)
		if len(word) < 4 {
			continue
		}
		switch r := FirstRune(word); {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
		if upper+lower > 25 {
			return false
		}
	}
	return upper >= 3 && lower*5 <= upper
}

// endsAsSentence tells whether a line ends in a terminal mark, closing marks
// aside.
func endsAsSentence(text string) bool {
	text = strings.TrimRight(text, "\"”’')]» \u00a0")
	if strings.HasSuffix(text, "…") {
		return true
	}
	return text != "" && strings.IndexByte(".!?:", text[len(text)-1]) >= 0
}

func countWords(text string) int {
	n := 0
	for range strings.FieldsSeq(text) {
		if n++; n == manyWords {
			break
		}
	}
	return n
}
