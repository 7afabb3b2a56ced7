package page

import (
	"strings"
	"unicode"
)

// looksLikeNames tells whether the words of a text are names and what joins
// them.
func looksLikeNames(text string) bool {
	names := 0
	for word := range strings.FieldsSeq(text) {
		if strings.Contains(word, "@") {
			continue
		}
		word = strings.Trim(word, ",.;|&()–—/-•·")
		if word == "" {
			continue
		}
		r := FirstRune(word)
		switch {
		case unicode.IsUpper(r):
			names++
		case word == "and" || word == "of" || word == "for" || word == "in" || word == "with":
		case names > 0 && bylineWords()[word] != "" && bylineWords()[word] != "label": // staff writer
		case len(word) <= 3 && unicode.IsLower(r): // de, van, al
		default:
			return false
		}
	}
	return names > 0
}

// nameEnds is what parts two names in a list, or a name from what it goes with.
var nameEnds = strings.NewReplacer(
	" and ", ",", " & ", ",", " with ", ",", "|", ",", "(", ",", ")", ",", "•", ",", "·", ",", "–", ",", "—", ",", " - ", ",", ";", ",",
)

// names parts a list of names: "Jane Doe, John Roe and Max Moe". What writers
// are, for whom and where they write is left off; a list of nobody but a house
// gives the house.
func names(list string) []string {
	var out []string
	house := ""
	list = nameEnds.Replace(strings.TrimRight(list, ". "))
	for piece := range strings.SplitSeq(list, ",") {
		for _, in := range [...]string{" in ", " for ", " of ", " at "} {
			piece, _, _ = strings.Cut(piece, in)
		}
		piece = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(piece), "and "))
		if piece == "" || !unicode.IsUpper(FirstRune(piece)) || strings.ContainsAny(piece, "@0123456789") {
			continue
		}
		name, cut := withoutRole(withoutOffice(piece))
		switch {
		case cut == "house" && house == "":
			house = piece
		case cut == "" && (len(out) == 0 || !isKnownPlace(name)):
			out = append(out, name)
		}
	}
	if len(out) == 0 && house != "" {
		out = append(out, house)
	}
	return out
}

// withoutOffice takes what a writer is off the beginning of a name: "Local
// Democracy Reporter Sam Okoro".
func withoutOffice(piece string) string {
	words := strings.Fields(piece)
	for i := len(words) - 3; i >= 0; i-- {
		if bylineWords()[bareWord(words[i])] == "role" {
			return strings.Join(words[i+1:], " ")
		}
	}
	return piece
}

// withoutRole takes what a writer is off the end of a name; cut is empty where
// a name is left, or was all, and else tells what the piece is: role or house.
func withoutRole(piece string) (name, cut string) {
	words := strings.Fields(piece)
	last := bareWord(words[len(words)-1])
	kind := bylineWords()[last]
	if kind == "" && agencies()[last] && (len(words) == 1 || IsUpper(words[len(words)-1])) {
		kind = "house"
	}
	if kind != "role" && kind != "house" {
		return piece, ""
	}
	left := len(words)
	for left > 0 {
		w := bareWord(words[left-1])
		if k := bylineWords()[w]; k != "role" && k != "desk" && k != "house" && !agencies()[w] {
			break
		}
		left--
	}
	if kind == "role" && left >= 2 {
		return strings.Join(words[:left], " "), ""
	}
	return "", kind
}

// IsTurn tells whether a paragraph is what somebody says in a transcript, or has
// a label before it: "MARA LINDQVIST: We left.", "Q: Why?"
func (d *Document) IsTurn(paragraph int) bool {
	const longest = 60
	p := &d.Paragraphs[paragraph]
	head := d.Text[p.Body:min(p.End, p.Body+longest)]
	at := strings.Index(head, ": ")
	if at <= 0 || strings.ContainsAny(head[:at], "“\"") {
		return false
	}
	name, _, _ := strings.Cut(head[:at], " (")
	return countWords(name) <= 5 && looksLikeNames(name)
}
