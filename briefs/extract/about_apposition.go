package extract

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// appositionAfter finds what follows a name between commas, dashes or brackets
// and says who its bearer is: "Kendrick Moxon, an attorney for …,".
// Reading begins at token i, after the name. In brackets only the bracket is read.
func (d *document) appositionAfter(i int, s *sentence, kind briefs.EntityKind) (span, descriptionForm) {
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
	if i+2 < s.last && d.tokens[i+1].text == "," && (isPartyMark(d.tokens[i].text) || kind == briefs.Person && len(d.tokens[i].text) <= 4 && d.words[i].has(allCaps) && !d.words[i].has(role|knownOrg|anyPlace)) {
		i += 2 // "Bramm, R-Texas, the committee's chairman", "Layton, OMI, a priest"
	}
	if i+1 < s.last && isSinceWhen(d.tokens[i].text) && (isDeterminer(d.tokens[i+1].text) || strings.HasPrefix(d.tokens[i+1].tag, "NN") || d.tokens[i+1].tag == "JJ") {
		i++ // "Poole, now a coach,"
	}
	if i < s.last && kind == briefs.Place && d.words[i].has(capital) && d.words[i].has(state|country|stateAbbreviation) {
		return span{}, apposed // "Rowan County, Kentucky, clerk"
	}
	if i < s.last && strings.HasPrefix(d.tokens[i].text, "who") || i >= s.last {
		return span{}, apposed
	}
	if i+1 < s.last && isPosition(d.tokens[i].text) && d.tokens[i+1].text == "," || d.listsNames(i, s, kind) {
		return span{}, apposed // "Chief Leonard Roe, center, speaks"
	}
	end := d.nounPhraseEnd(i, s, kind == briefs.Person)
	if end <= i || d.titledWithin(i, end) || d.isMainSubject(i, end, s) {
		return span{}, apposed
	}
	return span{d.tokens[i].start, d.tokens[end-1].end}, apposed
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
func (d *document) inBrackets(i int, s *sentence) span {
	const most = 40
	for j := i + 1; j < s.last && j-i < most; j++ {
		if !isClosing(d.tokens[j].text) {
			continue
		}
		inner := d.tokens[i+1 : j]
		if len(inner) > 0 && isParty(inner) || len(inner) > 2 && d.words[i+1].has(allCaps) && inner[1].text == "," && isFigure(inner[2].text[0]) {
			return span{} // "(EPP, 182 seats)"
		}
		if slices.ContainsFunc(inner, func(t token) bool { return t.text == ":" || t.text == ";" || isForeign(t.text) }) {
			return span{}
		}
		switch {
		case len(inner) == 0:
			return span{}
		case len(inner) == 1:
			w := d.words[i+1]
			if w.has(allCaps|closedClass|figure|stateAbbreviation) || isPosition(inner[0].text) || strings.ContainsAny(inner[0].text, "@#") || !w.has(role|titleWord|groupNoun|siteNoun) {
				return span{} // "Iqbal (knee)", "Amadi (Rivers)"
			}
			return span{inner[0].start, inner[0].end}
		case d.words[i+1].has(closedClass) && !isArticle(inner[0].text):
			return span{}
		}
		if !isLifespan(inner) && (d.words[i+1].has(figure) || !isArticle(inner[0].text) && !d.tellsOfSome(i+1, j) || !d.hasNoun(i+1, j) || strings.HasPrefix(inner[0].tag, "VB")) {
			return span{}
		}
		return span{inner[0].start, inner[len(inner)-1].end}
	}
	return span{}
}

func isArticle(s string) bool {
	switch s {
	case "a", "an", "the", "A", "An", "The", "one", "One":
		return true
	}
	return false
}

// nounPhraseEnd reads a noun phrase that describes, from i on, up to the mark
// that ends it, and gives the token after its last; i where it is none. One for
// a person must be headed by a word for people, or begin with an article.
func (d *document) nounPhraseEnd(i int, s *sentence, person bool) int {
	const most = 60
	article := isArticle(d.tokens[i].text)
	if d.words[i].has(closedClass) && !article && !isOwner(d.tokens[i].text) && !(person && isOrdinalWord(d.tokens[i].text) && i+1 < s.last && d.words[i+1].has(role)) {
		return i
	}
	if person && d.words[i].has(bareTitle) && d.words[i].has(capital) && !d.ownsSoon(i, s) {
		return i // "Mr. Cole, Mr. Poole and Mr. Dow"
	}
	if !article && i+1 < s.last && strings.HasSuffix(d.tokens[i].text, "ing") && !d.words[i].has(role|titleWord) && (d.words[i+1].has(closedClass|locative) || d.tokens[i+1].tag == "IN") {
		return i // "Doe, speaking beside Councillor Roe, said"
	}
	if article && i+1 < s.last && d.tokens[i+1].tag == "CD" {
		return i // "Nevada and Florida, the two states with …"
	}
	headed, relative, inHead := false, false, true
	j := i
	for ; j < s.last; j++ {
		w, t := d.words[j], d.tokens[j]
		if j-i > most {
			return i
		}
		switch t.text {
		case "“", "\"", "''":
			if after := d.closingMark(j, s); after > 0 { // "author of “Slow Water”, a novel"
				inHead = false
				j = after
				if relative && d.tokens[after-1].text == "," { // the comma that ends it stands within the marks
					return endIf(after+1, i, headed)
				}
				continue
			}
			return endIf(j, i, headed)
		case ".", ";", ":", "!", "?", "—", "–", "--", "”", "...", "…":
			return endIf(j, i, headed)
		case "(", "[":
			if j+2 < s.last && j > i && d.tokens[j-1].end == t.start && d.tokens[j+2].text == ")" {
				j += 2 // "the CPI(M) general secretary"
				continue
			}
			return endIf(j, i, headed)
		case ")", "]":
			return endIf(j, i, headed)
		case ",":
			if d.goesOn(j, s) || person && !headed && inHead && d.afterState(j) && j+1 < s.last && d.words[j+1].has(role|titleWord) && !d.words[j+1].has(capital) {
				continue
			}
			return endIf(j, i, headed || person && d.oneOf(i))
		case "who", "which", "whose", "that", "where":
			relative = true
			inHead = false
			continue
		case "and", "or", "but":
			if !relative && j+1 < s.last && isFinite(d.tokens[j+1].tag) {
				return endIf(j, i, headed)
			}
			if j == i {
				return i
			}
			continue
		}
		if inHead {
			switch {
			case person && d.withinName(j):
			case person && (strings.HasSuffix(t.text, "-year-old") && j > i && j+1 < s.last && !strings.HasPrefix(d.tokens[j+1].tag, "N") && !strings.HasPrefix(d.tokens[j+1].tag, "J") ||
				t.text == "one" && d.tokens[j-1].text == "number"):
				headed = true
			case person && (w.has(titleWord|bareTitle) || w.has(role) && !(w.has(capital) && j > i && d.words[j-1].has(capital) && !d.words[j-1].has(demonym|anyPlace|ordinary)) || w.has(demonym) && (j+1 >= s.last || d.words[j+1].has(figure) || d.tokens[j+1].text == "who")):
				headed = true
			case !person && !w.has(capital) && w.has(groupNoun|orgHead|placeHead|siteNoun|role|titleWord):
				headed = true
			case strings.HasPrefix(t.tag, "NN") && headed && !w.has(capital): // the head is the last noun
				headed = false
			case t.tag == "IN" || t.tag == "TO":
				inHead = false
			}
		}
		if !relative && isFinite(t.tag) && !d.isParticiple(j, s) && !w.has(role|titleWord|groupNoun|capital) && !(j == i && w.has(modifier)) {
			return i
		}
	}
	return endIf(j, i, headed)
}

// ownsSoon tells "Mr. Poole's campaign manager": a name after the form of address
// at i, and a possessive after it.
func (d *document) ownsSoon(i int, s *sentence) bool {
	const far = 5 // tokens
	for j := i + 1; j < min(s.last, i+far); j++ {
		if isPossessiveMark(d.tokens[j].text) {
			return true
		}
		if !d.words[j].has(capital) && d.tokens[j].text != "." {
			return false
		}
	}
	return false
}

// withinName tells whether a token goes on a person's name, whatever else the
// word means: "Josephine Baker" is no baker.
func (d *document) withinName(token int) bool {
	if !d.words[token].has(capital) {
		return false
	}
	m := d.mentionAt(token)
	return m != nil && m.first < token && m.votes.person >= enough
}

// closingMark finds the mark that closes a title of a few words opened at i; 0
// if none does.
func (d *document) closingMark(i int, s *sentence) int {
	const most = 16
	for j := i + 2; j < min(s.last, i+most); j++ {
		if t := d.tokens[j].text; t == "”" || t == "\"" && d.tokens[i].text == "\"" || t == "''" && d.tokens[i].text == "''" {
			return j
		}
	}
	return 0
}

func isOwner(s string) bool {
	switch s {
	case "his", "her", "its", "their", "whose", "another", "former", "then", "once":
		return true
	}
	return false
}

func endIf(j, i int, ok bool) int {
	if !ok || j <= i {
		return i
	}
	return j
}

// oneOf lets "one of …" stand without a word for people.
func (d *document) oneOf(i int) bool {
	return strings.EqualFold(d.tokens[i].text, "one") && i+1 < len(d.tokens) && d.tokens[i+1].text == "of"
}

func isFinite(tag string) bool { return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD" }

// isParticiple tells a past tense that the words after it show to be a
// participle: "founded in", "led by".
func (d *document) isParticiple(j int, s *sentence) bool {
	if d.tokens[j].tag != "VBD" || j+1 >= s.last {
		return false
	}
	if j > 0 && isOfAPast(d.tokens[j-1].text) {
		return true // "a chipmaker once held to be a rival"
	}
	switch d.tokens[j+1].text {
	case "by", "in", "as", "at", "with", "on", "from", "for":
		return strings.HasSuffix(d.tokens[j].text, "ed") || d.tokens[j].text == "led" || d.tokens[j].text == "known" || d.tokens[j].text == "built"
	}
	return false
}

// isOfAPast tells the adverbs that stand between a noun and what was once thought or
// done of it.
func isOfAPast(s string) bool {
	switch s {
	case "once", "long", "widely", "formerly", "previously", "originally", "best", "newly":
		return true
	}
	return false
}

// afterState tells the second comma of "the Rowan County, Kentucky, clerk".
func (d *document) afterState(comma int) bool {
	w := d.words[comma-1]
	return comma > 2 && w.has(capital) && w.has(state|country|stateAbbreviation) && d.tokens[comma-2].text == "," && d.words[comma-3].has(capital)
}

// goesOn tells a comma that stands within a description: before a state or
// country ("from Irving, Texas"), or in a list of what somebody is.
func (d *document) goesOn(comma int, s *sentence) bool {
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
func (d *document) betweenPremodifiers(comma int) bool {
	return comma > 0 && comma+2 < len(d.tokens) && d.isPremodifier(comma-1) && d.isPremodifier(comma+1) && strings.HasPrefix(d.tokens[comma+2].tag, "NN")
}

// isPremodifier tells what only stands before a noun: "two-year-old", "Leeds-based".
func (d *document) isPremodifier(i int) bool {
	text := d.tokens[i].text
	return strings.HasSuffix(text, "-based") || strings.HasSuffix(text, "-year-old") || strings.HasSuffix(text, "-owned") || strings.HasSuffix(text, "-backed") || d.tokens[i].tag == "JJ"
}

func isClause(s string) bool { return s == "who" || s == "which" || s == "that" }

func isDeterminer(s string) bool {
	switch s {
	case "a", "an", "the", "A", "An", "The", "his", "her", "its", "their", "His", "Her", "Its", "Their", "another", "Another", "whose":
		return true
	}
	return false
}
