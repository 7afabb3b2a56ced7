package extract

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// appositionAfter finds what follows a name between commas, dashes or brackets
// and says who its bearer is: "Kendrick Moxon, an attorney for …,".
// Reading begins at token i, after the name. In brackets only the bracket is read.
func (d *castDocument) appositionAfter(i int, s *sentence, kind briefs.EntityKind) (span, descriptionForm) {
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
func (d *castDocument) isMarkBeforeComma(i int, s *sentence, kind briefs.EntityKind) bool {
	if i+2 >= s.last || d.tokens[i+1].text != "," {
		return false
	}
	const longestOrder = 4 // bytes
	w, text := d.words[i], d.tokens[i].text
	return isPartyMark(text) || kind == briefs.Person && len(text) <= longestOrder && w.has(allCaps) && !w.has(role|knownOrg|anyPlace)
}

// opensSinceWhen tells whether an adverb opens an apposition: "Poole, now a coach,".
func (d *castDocument) opensSinceWhen(i int, s *sentence) bool {
	if i+1 >= s.last || !isSinceWhen(d.tokens[i].text) {
		return false
	}
	next := &d.tokens[i+1]
	return isDeterminer(next.text) || strings.HasPrefix(next.tag, "NN") || next.tag == "JJ"
}

// isNoApposition tells whether what stands at token i, behind a name, says something
// else than who its bearer is.
func (d *castDocument) isNoApposition(i int, s *sentence, kind briefs.EntityKind) bool {
	w, text := d.words[i], d.tokens[i].text
	return kind == briefs.Place && w.has(capital) && w.has(state|country|stateAbbreviation) || // "Rowan County, Kentucky, clerk"
		strings.HasPrefix(text, "who") ||
		i+1 < s.last && isPosition(text) && d.tokens[i+1].text == "," || // "Chief Leonard Roe, center, speaks"
		d.listsNames(i, s, kind)
}

// isSinceWhen tells the adverbs that an apposition may begin with.
var isSinceWhen = ofSort("since when")

// inBrackets gives what stands in the bracket that opens at i, unless it is an
// acronym, a figure or a single small word.
func (d *castDocument) inBrackets(i int, s *sentence) span {
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
func (d *castDocument) describesInBrackets(from, to int) bool {
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
func (d *castDocument) isPartysSeats(from, to int) bool {
	inner := d.tokens[from:to]
	return len(inner) > 2 && d.words[from].has(allCaps) && inner[1].text == "," && isFigure(inner[2].text[0])
}

// describesAlone tells whether one word in a bracket says who somebody is; not
// "(knee)" or "(Rivers)".
func (d *castDocument) describesAlone(i int) bool {
	w, text := d.words[i], d.tokens[i].text
	return w.has(role|titleWord|groupNoun|siteNoun) && !w.has(allCaps|closedClass|figure|stateAbbreviation) &&
		!isPosition(text) && !strings.ContainsAny(text, "@#")
}
