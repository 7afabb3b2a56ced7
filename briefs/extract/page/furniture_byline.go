package page

import (
	"slices"
	"strings"
	"unicode"

	"dateline/briefs/extract/lexicon"
)

var bylineWords = lexicon.WordTable("byline-words")

// readByline reads a line that names its writers: "By Jane Doe and John Roe",
// "Published 3 November 2014 — by Jane Doe, Staff Writer", "By The Wire Agency".
func readByline(text string) (authors []string, ok bool) {
	const longest = 30 // words
	words := strings.Fields(text[:min(len(text), 300)])
	at := slices.IndexFunc(words, func(w string) bool { return strings.EqualFold(strings.TrimRight(w, ":"), "by") })
	if at < 0 || at+1 == len(words) || len(words) > longest {
		return nil, false
	}
	for _, w := range words[:at] {
		if w = bareWord(w); w != "" && !IsFigure(w[0]) && !dateWords()[w] && bylineWords()[w] != "label" {
			return nil, false
		}
	}
	words = slices.DeleteFunc(words[at+1:], func(w string) bool { return strings.Contains(w, "@") })
	for i := 1; i < len(words); i++ {
		if isDateLine(strings.Join(words[i:], " ")) {
			words = words[:i]
			break
		}
	}
	if isStation(words) {
		words = slices.DeleteFunc(words, func(w string) bool { return IsFigure(w[0]) })
	}
	rest := strings.TrimRight(strings.Join(words, " "), " ,|•·–—-")
	if len(words) > 12 || !looksLikeNames(rest) {
		return nil, false
	}
	return names(rest), true
}

// isStation tells whether a byline's words name a newsroom by its channel: "Region
// 8 Newsroom", "13 News Staff".
func isStation(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return bylineWords()[bareWord(w)] == "house" }) &&
		slices.ContainsFunc(words, func(w string) bool { return IsFigure(w[0]) && len(w) <= 2 })
}

// signature gives the name with which a writer signs below or above a story,
// after a dash: "— JANE DOE", "- Jane Doe, Staff Writer".
func signature(text string) (name string, ok bool) {
	const longest = 6 // words
	name = strings.TrimLeft(text, "-–—― ")
	if len(name) == len(text) || countWords(name) > longest || endsAsSentence(name) {
		return "", false
	}
	who, role, _ := strings.Cut(name, ",")
	known := isWriterName(who) && startsWithFirstName(who) && (role == "" || saysWriter(strings.Fields(role)))
	return name, known || isWriterLine(name)
}

// startsWithFirstName tells whether a name's first word is a known first name.
func startsWithFirstName(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	return lexicon.LoadNames().Words[bareWord(first)].Has(lexicon.FirstName)
}

// bareWord gives a word in lower case without the marks around it.
func bareWord(word string) string {
	return strings.ToLower(strings.TrimFunc(word, func(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }))
}

// isWriterLine tells whether the line below a byline says what its writer is, or
// for whom it was written: "Associated Press Writer", "Special to The Gazette".
func isWriterLine(text string) bool {
	words := strings.Fields(text)
	if len(words) == 0 || len(words) > 6 || !unicode.IsUpper(FirstRune(text)) || !looksLikeNames(strings.Replace(text, " to ", " ", 1)) {
		return false
	}
	kind := bylineWords()[bareWord(words[len(words)-1])]
	return kind == "role" || kind == "house" && len(words) <= 4 || strings.HasPrefix(strings.ToLower(text), "special to ")
}

// isHouseLine tells whether a line below the headline is the name of an agency
// or a house with nothing but where: "AFP", "Quay News, Harwick".
func isHouseLine(text string) bool {
	const longest = 6 // words
	if countWords(text) > longest || strings.ContainsAny(text, ".:;?!\"“”0123456789") {
		return false
	}
	house, place, parted := strings.Cut(text, ", ")
	words := strings.Fields(house)
	if len(words) == 0 || parted && !looksLikeNames(place) {
		return false
	}
	if first := bareWord(words[0]); agencies()[first] && IsUpper(words[0]) { // AFP, BBC News
		return len(words) == 1 || len(words) == 2 && bylineWords()[bareWord(words[1])] == "house"
	}
	return wireHouses[strings.ToLower(house)]
}

// wireHouses is agencies by their whole names.
var wireHouses = map[string]bool{
	"press trust of india": true, "the associated press": true, "associated press": true, "agence france-presse": true,
	"thomson reuters": true, "reuters": true, "press association": true, "the canadian press": true,
	"australian associated press": true, "deutsche presse-agentur": true, "united press international": true,
}

// isNamedWriter tells whether a line is a writer's name with nothing but what
// the writer is or works for, or where: "Jane Doe, Staff Writer", "John Roe |
// Reuters", "Jane Doe at the Old Quay".
func isNamedWriter(text string) bool {
	if at := strings.IndexAny(text, ",|"); at >= 0 {
		house := strings.Fields(text[at+1:])
		return isWriterName(text[:at]) && looksLikeNames(text) && (saysWriter(house) || isHouse(house) && startsWithFirstName(text))
	}
	if isNameAndRole(strings.Fields(text)) {
		return true
	}
	for _, in := range [...]string{" in ", " at "} {
		if name, place, ok := strings.Cut(text, in); ok {
			given, _, _ := strings.Cut(strings.ToLower(name), " ")
			return isWriterName(name) && lexicon.LoadNames().Words[given].Has(lexicon.FirstName) && countWords(place) <= 4 && looksLikeNames(strings.TrimPrefix(place, "the "))
		}
	}
	return false
}

// isHouse tells whether a few words name a paper or an agency by the last.
func isHouse(words []string) bool {
	return len(words) > 0 && len(words) <= 4 && bylineWords()[bareWord(words[len(words)-1])] == "house"
}

// isNameAndRole tells whether words are a writer's name and what the writer is, with
// nothing between: "Jane Doe Political editor".
func isNameAndRole(words []string) bool {
	const fewest, most = 4, 6
	if len(words) < fewest || len(words) > most || !startsWithFirstName(words[0]) || bylineWords()[bareWord(words[len(words)-1])] != "role" {
		return false
	}
	for n := 2; n <= 3; n++ {
		if bylineWords()[bareWord(words[n-1])] == "" && isWriterName(strings.Join(words[:n], " ")) && saysWriter(words[n:]) {
			return true
		}
	}
	return false
}

// isReporterLine tells whether a line at a story's end says who else wrote it:
// "Yamada reported from Houston.", "Associated Press writer Ann Dow in Leeds
// contributed to this report."
func isReporterLine(text string) bool {
	const longest = 30 // words
	if countWords(text) > longest || !unicode.IsUpper(FirstRune(text)) || strings.ContainsAny(text, "“\"") {
		return false
	}
	for _, did := range [...]string{
		" contributed to this report", " contributed to this story", " contributed to this article", " contributed reporting", " contributed from ",
	} {
		if strings.Contains(text, did) {
			return true
		}
	}
	who, rest, ok := strings.Cut(text, " reported from ")
	if place, more, two := strings.Cut(rest, ". "); two && strings.HasSuffix(strings.TrimRight(more, "."), " contributed") {
		rest = place
	}
	return ok && looksLikeNames(who) && countWords(who) <= 6 && looksLikeNames(rest)
}

// lastBareWriter is the last line that a writer's name alone is looked for in: it
// stands near the top, and the time stays linear.
const lastBareWriter = 8

// isBareWriter tells whether a line is a writer's name alone: a first name and
// another that the article does not have elsewhere, as who the story tells of
// would.
func (d *Document) isBareWriter(text string) bool {
	const longest = 3 // words
	words := strings.Fields(text)
	if len(words) < 2 || len(words) > longest || !isWriterName(text) || strings.ContainsAny(text, ",.;:!?()|“”\"0123456789") {
		return false
	}
	known := lexicon.LoadNames().Words
	first, last := known[bareWord(words[0])], words[len(words)-1]
	if !first.Has(lexicon.FirstName) || first.Has(lexicon.AnyPlace) || IsUpper(text) {
		return false
	}
	if known[bareWord(last)].Has(lexicon.OrgHead | lexicon.PlaceHead | lexicon.WeakHead | lexicon.AnyPlace | lexicon.KnownOrg) {
		return false
	}
	return strings.Count(d.Text, last) == 1
}

// isWriterName tells whether a text has as many words as a name.
func isWriterName(text string) bool {
	n := countWords(text)
	return n >= 2 && n <= 4 && looksLikeNames(text)
}

// saysWriter tells whether all of a few words say what a writer is.
func saysWriter(words []string) bool {
	if len(words) == 0 || len(words) > 5 {
		return false
	}
	last := bareWord(words[len(words)-1])
	for i, w := range words {
		if kind := bylineWords()[bareWord(w)]; kind == "" && !agencies()[bareWord(w)] {
			// "Court Correspondent", "Northern Ireland Editor": any field has one
			if i == len(words)-1 || !unicode.IsUpper(FirstRune(w)) || bylineWords()[last] != "role" {
				return false
			}
		}
	}
	return bylineWords()[last] != "desk" && bylineWords()[last] != "label"
}
