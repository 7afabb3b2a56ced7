package extract

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// appositionAfter finds what follows a name between commas, dashes or brackets
// and says who its bearer is: "Kendrick Moxon, an attorney for …,".
// Reading begins at token i, after the name. In brackets only the bracket is read.
func (d *namesDocument) appositionAfter(i int, s *sentence, kind briefs.EntityKind) (span, descriptionForm) {
	if i+1 >= s.last {
		return span{}, apposed
	}
	switch d.tokens[i].text {
	case "(", "[":
		if kind == briefs.Place {
			return span{}, apposed
		}
		return d.inBrackets(i, s), bracketed
	case ",":
		i++
		if isAgeToken(d.tokens[i].text) && i+2 < s.last && d.tokens[i+1].text == "," {
			i += 2
		}
	case "—", "–", "--":
		i++
	default:
		return span{}, apposed
	}
	if d.isMarkBeforeComma(i, s, kind) {
		i += 2
	}
	if d.opensSinceWhen(i, s) {
		i++
	}
	if i >= s.last || d.isNoApposition(i, s, kind) {
		return span{}, apposed
	}
	end := d.nounPhraseEnd(i, s, kind == briefs.Person)
	if end <= i || d.titledWithin(i, end) || d.isMainSubject(i, end, s) {
		return span{}, apposed
	}
	return span{d.tokens[i].start, d.tokens[end-1].end}, apposed
}

// isMarkBeforeComma tells the party or the order that stands between commas before an
// apposition: "Bramm, R-Texas, the committee's chairman", "Layton, OMI, a priest".
func (d *namesDocument) isMarkBeforeComma(i int, s *sentence, kind briefs.EntityKind) bool {
	if i+2 >= s.last || d.tokens[i+1].text != "," {
		return false
	}
	const longestOrder = 4 // bytes
	w, text := d.words[i], d.tokens[i].text
	return isPartyMark(text) || kind == briefs.Person && len(text) <= longestOrder && w.has(allCaps) && !w.has(role|knownOrg|anyPlace)
}

// opensSinceWhen tells whether an adverb opens an apposition: "Poole, now a coach,".
func (d *namesDocument) opensSinceWhen(i int, s *sentence) bool {
	if i+1 >= s.last || !isSinceWhen(d.tokens[i].text) {
		return false
	}
	next := &d.tokens[i+1]
	return isDeterminer(next.text) || strings.HasPrefix(next.tag, "NN") || next.tag == "JJ"
}

// isNoApposition tells whether what stands at token i, behind a name, says something
// else than who its bearer is.
func (d *namesDocument) isNoApposition(i int, s *sentence, kind briefs.EntityKind) bool {
	w, text := d.words[i], d.tokens[i].text
	return kind == briefs.Place && w.has(capital) && w.has(state|country|stateAbbreviation) || // "Rowan County, Kentucky, clerk"
		strings.HasPrefix(text, "who") ||
		i+1 < s.last && isPosition(text) && d.tokens[i+1].text == "," || // "Chief Leonard Roe, center, speaks"
		d.listsNames(i, s, kind)
}

// isSinceWhen tells the adverbs that an apposition may begin with.
var isSinceWhen = ofSort("since when")

// isPartyMark tells "R-Texas", "D-Mass.".
func isPartyMark(s string) bool {
	return len(s) > 3 && s[1] == '-' && strings.ContainsRune("RDI", rune(s[0])) && s[2] >= 'A' && s[2] <= 'Z'
}

// isParty tells what stands in "(D-Calif.)", "(R., Kan.)".
func isParty(inner []token) bool {
	first := inner[0].text
	switch first {
	case "Lab", "Con", "Ind", "LD", "Lib", "SNP", "DUP", "UUP", "Grn", "Labour", "Green":
		return len(inner) == 1 || inner[1].text == "," || inner[1].text == "Dem" || inner[1].text == ";"
	}
	return isPartyMark(first) || len(inner) <= 4 && (first == "D." || first == "R." || first == "I." || first == "D" || first == "R") && len(inner) > 1
}

func isAgeToken(s string) bool {
	return len(s) > 0 && len(s) < 4 && strings.Trim(s, "0123456789") == ""
}

// inBrackets gives what stands in the bracket that opens at i, unless it is an
// acronym, a figure or a single small word.
func (d *namesDocument) inBrackets(i int, s *sentence) span {
	const most = 40
	for j := i + 1; j < s.last && j-i < most; j++ {
		if !isClosing(d.tokens[j].text) {
			continue
		}
		if !d.describesInBrackets(i+1, j) {
			return span{}
		}
		return span{d.tokens[i+1].start, d.tokens[j-1].end}
	}
	return span{}
}

// describesInBrackets tells whether the tokens [from,to) of a bracket say who somebody
// is.
func (d *namesDocument) describesInBrackets(from, to int) bool {
	inner := d.tokens[from:to]
	switch {
	case len(inner) == 0, isParty(inner), d.isPartysSeats(from, to):
		return false
	case slices.ContainsFunc(inner, func(t token) bool { return t.text == ":" || t.text == ";" || isForeign(t.text) }):
		return false
	case len(inner) == 1:
		return d.describesAlone(from)
	case d.words[from].has(closedClass) && !isArticle(inner[0].text):
		return false
	case isLifespan(inner):
		return true
	}
	return !d.words[from].has(figure) && !strings.HasPrefix(inner[0].tag, "VB") && d.hasNoun(from, to) &&
		(isArticle(inner[0].text) || d.tellsOfSome(from, to))
}

// isPartysSeats tells "(EPP, 182 seats)".
func (d *namesDocument) isPartysSeats(from, to int) bool {
	inner := d.tokens[from:to]
	return len(inner) > 2 && d.words[from].has(allCaps) && inner[1].text == "," && isFigure(inner[2].text[0])
}

// describesAlone tells whether one word in a bracket says who somebody is; not
// "(knee)" or "(Rivers)".
func (d *namesDocument) describesAlone(i int) bool {
	w, text := d.words[i], d.tokens[i].text
	return w.has(role|titleWord|groupNoun|siteNoun) && !w.has(allCaps|closedClass|figure|stateAbbreviation) &&
		!isPosition(text) && !strings.ContainsAny(text, "@#")
}

func isOwner(s string) bool {
	switch s {
	case "his", "her", "its", "their", "whose", "another", "former", "then", "once":
		return true
	}
	return false
}

func isFinite(tag string) bool { return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD" }

// goesOn tells a comma that stands within a description: before a state or
// country ("from Irving, Texas"), or in a list of what somebody is.
func (d *namesDocument) goesOn(comma int, s *sentence) bool {
	n := comma + 1
	if n >= s.last {
		return false
	}
	if m := d.mentionAt(comma); m != nil {
		return true // "of Cole, Poole & Co."
	}
	w := d.words[n]
	if d.betweenPremodifiers(comma) {
		return true // "a two-year-old, Leeds-based maker"
	}
	if w.has(capital) && w.has(state|country|stateAbbreviation) && d.words[comma-1].has(capital) {
		return true
	}
	if w.has(capital) && w.has(phraseStart) && d.words[comma-1].has(capital) && n+1 < s.last && d.words[n+1].has(capital) {
		var buf [64]byte
		key := append(append(appendFolded(buf[:0], d.tokens[n].text), ' '), strings.ToLower(d.tokens[n+1].text)...)
		return loadNames().phrases[string(key)].has(state | country)
	}
	return false
}

// betweenPremodifiers tells a comma between two words that a noun is still to come
// after.
func (d *namesDocument) betweenPremodifiers(comma int) bool {
	return comma > 0 && comma+2 < len(d.tokens) && d.isPremodifier(comma-1) && d.isPremodifier(comma+1) && strings.HasPrefix(d.tokens[comma+2].tag, "NN")
}

// isPremodifier tells what only stands before a noun: "two-year-old", "Leeds-based".
func (d *namesDocument) isPremodifier(i int) bool {
	if d.tokens[i].tag == "JJ" {
		return true
	}
	for _, ending := range [...]string{"-based", "-year-old", "-owned", "-backed"} {
		if strings.HasSuffix(d.tokens[i].text, ending) {
			return true
		}
	}
	return false
}

func isClause(s string) bool { return s == "who" || s == "which" || s == "that" }

func isDeterminer(s string) bool {
	switch s {
	case "a", "an", "the", "A", "An", "The", "his", "her", "its", "their", "His", "Her", "Its", "Their", "another", "Another", "whose":
		return true
	}
	return false
}
