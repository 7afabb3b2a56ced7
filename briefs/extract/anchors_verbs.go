package extract

import "strings"

// verbTense tells what the token j says of its clause's tense.
func verbTense(tokens []token, j int) clauseTense {
	t := &tokens[j]
	if t.text == "due" && isDueAt(tokens, j) {
		if isBe(tokens[j-1].text) {
			return futureTense // "figures are due at 2 p.m."
		}
		return plannedTense // "was due near the coast late Friday"
	}
	switch t.tag {
	case "VBD":
		return pastVerbTense(tokens, j)
	case "MD":
		return futureTense
	case "VBZ", "VBP":
		return presentVerbTense(tokens, j)
	case "VB":
		if j > 1 && tokens[j-1].tag == "TO" && scheduled[tokens[j-2].text] {
			return planned(tokens, j-2)
		}
	case "VBN":
		return participleTense(tokens, j)
	}
	return unknownTense
}

// tokenFrom is the token i, or one that is nothing beyond the last.
func tokenFrom(tokens []token, i int) *token {
	if i < len(tokens) {
		return &tokens[i]
	}
	return &beyondTokens
}

var beyondTokens token

// isDueAt tells whether "due" at token j says when something is to be.
func isDueAt(tokens []token, j int) bool {
	if j == 0 || tokenFrom(tokens, j+1).text == "to" {
		return false
	}
	b := &tokens[j-1]
	return isBe(b.text) || b.text == "was" || b.text == "were" || b.tag == "RB"
}

// pastVerbTense is the tense of the past at token j.
func pastVerbTense(tokens []token, j int) clauseTense {
	text, next := tokens[j].text, tokenFrom(tokens, j+1)
	if (text == "was" || text == "were") && next.tag == "TO" && tokenFrom(tokens, j+2).tag == "VB" {
		return plannedTense // "was to fly home Saturday"
	}
	if scheduled[text] && (next.text == "for" || next.tag == "TO") && !(text == "set" || text == "planned") {
		return planned(tokens, j) // a participle that was taken for a past tense
	}
	return pastTense
}

// presentVerbTense is the tense of the present at token j, by what follows it.
func presentVerbTense(tokens []token, j int) clauseTense {
	n := j + 1
	for tokenFrom(tokens, n).tag == "RB" && n < j+3 {
		n++
	}
	text, next := tokens[j].text, tokenFrom(tokens, n)
	switch {
	case isHave(text) && next.tag != "TO":
		return pastTense // "has met"
	case next.tag == "TO" && tokenFrom(tokens, n+1).tag == "VB" && (isBe(text) || isHave(text)), scheduled[next.text] && isBe(text):
		return futureTense // "are to travel", "have to leave by Saturday", "is still expected"
	}
	return presentTense
}

// participleTense is the tense of the participle at token j, where no auxiliary tells it.
func participleTense(tokens []token, j int) clauseTense {
	text, next := tokens[j].text, tokenFrom(tokens, j+1)
	if scheduled[text] && (next.text == "for" || next.tag == "TO" || next.tag == "IN" && text != "set") {
		return planned(tokens, j)
	}
	for k := j - 1; k >= 0 && k >= j-3; k-- {
		if isAuxiliary(tokens[k].text) {
			return unknownTense
		}
	}
	if j > 0 && (tokens[j-1].tag == "DT" || tokens[j-1].tag == "IN" || strings.HasPrefix(tokens[j-1].tag, "JJ")) {
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
	return isBe(w) || isHave(w)
}

// planned is the tense of what is set for a time by the participle j, or was: "is due
// to begin", "had been due to begin".
func planned(tokens []token, j int) clauseTense {
	tense := futureTense
	for k := max(0, j-3); k < j; k++ {
		switch tokens[k].text {
		case "first", "originally", "initially", "previously":
			return pastTense // and it came otherwise
		case "was", "were", "been", "had":
			tense = plannedTense
		}
	}
	return tense
}
