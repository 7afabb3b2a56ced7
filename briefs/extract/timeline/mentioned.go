package timeline

import (
	"strings"

	"dateline/briefs/extract/page"
)

// compares tells whether the words before a date measure something else against
// what was then: "from $47.9 million, or 71 cents a share, a year earlier", "up
// from 6.8 percent at the start of the week", "compared with 12 in 2009".
func compares(before []page.Token) bool {
	const most = 16 // words that a figure, and the same by another measure, may have
	figure := false
	for j := len(before) - 1; j >= max(0, len(before)-most); j-- {
		t := &before[j]
		switch {
		case t.Tag == "CD":
			figure = figure || isMeasure(before, j)
			continue
		case page.IsFiniteTag(t.Tag), t.Text == ";":
			return false
		}
		switch t.Text {
		case "from":
			if j+1 < len(before) && isMonthTag(&before[j+1]) {
				return false
			}
			return figure && measured(before[j+1:])
		case "than":
			if j > 0 && j+1 < len(before) && before[j+1].Tag == "CD" && exceeding[before[j-1].Text] {
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
func isMeasure(tokens []page.Token, j int) bool {
	text := tokens[j].Text
	return len(text) != 4 || strings.ContainsAny(text, ".,") || j > 0 && tokens[j-1].Text == "$"
}

// afterCompared tells whether token j is the preposition of "compared with".
func afterCompared(tokens []page.Token, j int) bool {
	return j > 0 && (tokens[j-1].Text == "compared" || tokens[j-1].Text == "Compared")
}

// exceeding are the words that make "than" and a figure an amount.
var exceeding = map[string]bool{"more": true, "less": true, "fewer": true, "More": true, "Fewer": true}

// namesAnother tells whether the words before a date make it another thing's, that
// the clause only mentions: "a debacle like that of Reims in 1954", "From its
// origins in 1954", "the worst since the flood in 1954".
func namesAnother(before []page.Token) bool {
	const most = 8 // tokens of such a phrase
	n := len(before)
	for j := n - 1; j >= max(0, n-most); j-- {
		t := &before[j]
		switch {
		case page.IsFiniteTag(t.Tag), t.Text == ",", t.Text == ";":
			return false
		case (t.Text == "that" || t.Text == "those") && j+1 < n && before[j+1].Text == "of":
			return true
		case t.Text == "since" && j+1 < n && !page.IsVerbTag(before[j+1].Tag): // not "has since met in May"
			return true
		case j == 0 && (t.Text == "From" || t.Text == "Since") && n > 3 && before[1].Tag == "PRP$":
			return true
		}
	}
	return false
}

// isOfAnother tells whether the words before a date make it that of something
// which the clause only mentions: "arrested … following a raid last month", where
// the clause is in the perfect, which no such date goes with; or that of a
// condition: "if the case is heard on 9 October".
func isOfAnother(tokens []page.Token, first int) bool {
	between, finite := false, false // a word that leads to something else, or a verb, stands before the date
	for j := first - 1; j >= 0; j-- {
		t := &tokens[j]
		switch {
		case t.Text == ";" || t.Text == "," && finite:
			return false
		case t.Text == "if" || t.Text == "unless" || t.Text == "whether":
			return finite
		case finite:
		case t.Text == "following" || t.Text == "after" || t.Text == "since" || t.Text == "over":
			between = true
		case (t.Text == "has" || t.Text == "have") && between:
			return tokens[j+1].Tag == "VBN" || j+2 < first && tokens[j+2].Tag == "VBN" || tokens[j+1].Text == "been"
		case page.IsFiniteTag(t.Tag) && !(t.Tag == "VBD" && j > 0 && tokens[j-1].Text == "and" && between): // "has met and voted after"
			finite = true
		}
	}
	return false
}

// isMonthTag tells whether a token is a name, as months are.
func isMonthTag(t *page.Token) bool { return strings.HasPrefix(t.Tag, "NNP") }

// measured tells whether a figure among the tokens is one of money, a share or
// a decimal.
func measured(tokens []page.Token) bool {
	for i := range tokens {
		switch t := &tokens[i]; t.Text {
		case "$", "€", "£", "¥", "%", "percent", "per", "million", "billion", "cents", "points", "yen", "euros", "pounds", "dollars":
			return true
		default:
			if t.Tag == "CD" && strings.ContainsAny(t.Text, ".,") {
				return true
			}
		}
	}
	return false
}
