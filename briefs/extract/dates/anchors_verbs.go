package dates

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// verbTense tells what the token j says of its clause's tense.
func verbTense(tokens []page.Token, j int) clauseTense {
	t := &tokens[j]
	if t.Text == "due" && isDueAt(tokens, j) {
		if lexicon.IsBe(tokens[j-1].Text) {
			return futureTense // "figures are due at 2 p.m."
		}
		return plannedTense // "was due near the coast late Friday"
	}
	switch t.Tag {
	case "VBD":
		return pastVerbTense(tokens, j)
	case "MD":
		return futureTense
	case "VBZ", "VBP":
		return presentVerbTense(tokens, j)
	case "VB":
		if j > 1 && tokens[j-1].Tag == "TO" && Scheduled[tokens[j-2].Text] {
			return planned(tokens, j-2)
		}
	case "VBN":
		return participleTense(tokens, j)
	}
	return unknownTense
}

// tokenFrom is the token i, or one that is nothing beyond the last.
func tokenFrom(tokens []page.Token, i int) *page.Token {
	if i < len(tokens) {
		return &tokens[i]
	}
	return &beyondTokens
}

var beyondTokens page.Token

// isDueAt tells whether "due" at token j says when something is to be.
func isDueAt(tokens []page.Token, j int) bool {
	if j == 0 || tokenFrom(tokens, j+1).Text == "to" {
		return false
	}
	b := &tokens[j-1]
	return lexicon.IsBe(b.Text) || b.Text == "was" || b.Text == "were" || b.Tag == "RB"
}

// pastVerbTense is the tense of the past at token j.
func pastVerbTense(tokens []page.Token, j int) clauseTense {
	text, next := tokens[j].Text, tokenFrom(tokens, j+1)
	if (text == "was" || text == "were") && next.Tag == "TO" && tokenFrom(tokens, j+2).Tag == "VB" {
		return plannedTense // "was to fly home Saturday"
	}
	if Scheduled[text] && (next.Text == "for" || next.Tag == "TO") && !(text == "set" || text == "planned") {
		return planned(tokens, j) // a participle that was taken for a past tense
	}
	return pastTense
}

// presentVerbTense is the tense of the present at token j, by what follows it.
func presentVerbTense(tokens []page.Token, j int) clauseTense {
	n := j + 1
	for tokenFrom(tokens, n).Tag == "RB" && n < j+3 {
		n++
	}
	text, next := tokens[j].Text, tokenFrom(tokens, n)
	switch {
	case lexicon.IsHave(text) && next.Tag != "TO":
		return pastTense // "has met"
	case next.Tag == "TO" && tokenFrom(tokens, n+1).Tag == "VB" && (lexicon.IsBe(text) || lexicon.IsHave(text)), Scheduled[next.Text] && lexicon.IsBe(text):
		return futureTense // "are to travel", "have to leave by Saturday", "is still expected"
	}
	return presentTense
}

// participleTense is the tense of the participle at token j, where no auxiliary tells it.
func participleTense(tokens []page.Token, j int) clauseTense {
	text, next := tokens[j].Text, tokenFrom(tokens, j+1)
	if Scheduled[text] && (next.Text == "for" || next.Tag == "TO" || next.Tag == "IN" && text != "set") {
		return planned(tokens, j)
	}
	for k := j - 1; k >= 0 && k >= j-3; k-- {
		if isAuxiliary(tokens[k].Text) {
			return unknownTense
		}
	}
	if j > 0 && (tokens[j-1].Tag == "DT" || tokens[j-1].Tag == "IN" || strings.HasPrefix(tokens[j-1].Tag, "JJ")) {
		return unknownTense // an adjective
	}
	return pastTense // "the agreement negotiated in December"
}

// isAuxiliary tells the verbs that tell the tense of a participle after them.
func isAuxiliary(w string) bool {
	switch w {
	case "be", "been", "was", "were", "had", "being":
		return true
	}
	return lexicon.IsBe(w) || lexicon.IsHave(w)
}

// planned is the tense of what is set for a time by the participle j, or was: "is due
// to begin", "had been due to begin".
func planned(tokens []page.Token, j int) clauseTense {
	tense := futureTense
	for k := max(0, j-3); k < j; k++ {
		switch tokens[k].Text {
		case "first", "originally", "initially", "previously":
			return pastTense // and it came otherwise
		case "was", "were", "been", "had":
			tense = plannedTense
		}
	}
	return tense
}
