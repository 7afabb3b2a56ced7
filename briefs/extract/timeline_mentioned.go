package extract

import "strings"

// compares tells whether the words before a date measure something else against
// what was then: "from $47.9 million, or 71 cents a share, a year earlier", "up
// from 6.8 percent at the start of the week", "compared with 12 in 2009".
func compares(before []token) bool {
	const most = 16 // words that a figure, and the same by another measure, may have
	figure := false
	for j := len(before) - 1; j >= max(0, len(before)-most); j-- {
		t := &before[j]
		switch {
		case t.tag == "CD":
			figure = figure || isMeasure(before, j)
			continue
		case isFiniteTag(t.tag), t.text == ";":
			return false
		}
		switch t.text {
		case "from":
			if j+1 < len(before) && isMonthTag(&before[j+1]) {
				return false
			}
			return figure && measured(before[j+1:])
		case "than":
			if j > 0 && j+1 < len(before) && before[j+1].tag == "CD" && exceeding[before[j-1].text] {
				continue // "more than 20 votes in 2009"
			}
			return figure
		case "versus", "vs.", "vs":
			return figure
		case "to", "with":
			return afterCompared(before, j)
		case "against":
			return afterCompared(before, j) || figure && measured(before[j+1:])
		}
	}
	return false
}

// isMeasure tells whether a number is a figure, and no day or year: those are dates
// of their own.
func isMeasure(tokens []token, j int) bool {
	text := tokens[j].text
	return len(text) != 4 || strings.ContainsAny(text, ".,") || j > 0 && tokens[j-1].text == "$"
}

// afterCompared tells whether token j is the preposition of "compared with".
func afterCompared(tokens []token, j int) bool {
	return j > 0 && (tokens[j-1].text == "compared" || tokens[j-1].text == "Compared")
}

// exceeding are the words that make "than" and a figure an amount.
var exceeding = map[string]bool{"more": true, "less": true, "fewer": true, "More": true, "Fewer": true}

// namesAnother tells whether the words before a date make it another thing's, that
// the clause only mentions: "a debacle like that of Reims in 1954", "From its
// origins in 1954", "the worst since the flood in 1954".
func namesAnother(before []token) bool {
	const most = 8 // tokens of such a phrase
	n := len(before)
	for j := n - 1; j >= max(0, n-most); j-- {
		t := &before[j]
		switch {
		case isFiniteTag(t.tag), t.text == ",", t.text == ";":
			return false
		case (t.text == "that" || t.text == "those") && j+1 < n && before[j+1].text == "of":
			return true
		case t.text == "since" && j+1 < n && !isVerbTag(before[j+1].tag): // not "has since met in May"
			return true
		case j == 0 && (t.text == "From" || t.text == "Since") && n > 3 && before[1].tag == "PRP$":
			return true
		}
	}
	return false
}

// isOfAnother tells whether the words before a date make it that of something
// which the clause only mentions: "arrested … following a raid last month", where
// the clause is in the perfect, which no such date goes with; or that of a
// condition: "if the case is heard on 9 October".
func isOfAnother(tokens []token, first int) bool {
	between, finite := false, false // a word that leads to something else, or a verb, stands before the date
	for j := first - 1; j >= 0; j-- {
		t := &tokens[j]
		switch {
		case t.text == ";" || t.text == "," && finite:
			return false
		case t.text == "if" || t.text == "unless" || t.text == "whether":
			return finite
		case finite:
		case t.text == "following" || t.text == "after" || t.text == "since" || t.text == "over":
			between = true
		case (t.text == "has" || t.text == "have") && between:
			return tokens[j+1].tag == "VBN" || j+2 < first && tokens[j+2].tag == "VBN" || tokens[j+1].text == "been"
		case isFiniteTag(t.tag) && !(t.tag == "VBD" && j > 0 && tokens[j-1].text == "and" && between): // "has met and voted after"
			finite = true
		}
	}
	return false
}

// isMonthTag tells whether a token is a name, as months are.
func isMonthTag(t *token) bool { return strings.HasPrefix(t.tag, "NNP") }

// measured tells whether a figure among the tokens is one of money, a share or
// a decimal.
func measured(tokens []token) bool {
	for i := range tokens {
		switch t := &tokens[i]; t.text {
		case "$", "€", "£", "¥", "%", "percent", "per", "million", "billion", "cents", "points", "yen", "euros", "pounds", "dollars":
			return true
		default:
			if t.tag == "CD" && strings.ContainsAny(t.text, ".,") {
				return true
			}
		}
	}
	return false
}
