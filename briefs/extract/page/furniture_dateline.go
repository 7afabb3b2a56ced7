package page

import (
	"strings"
	"unicode"

	"dateline/briefs/extract/lexicon"
)

// datelines finds the place before the dash that begins the story: "MOSCOW —",
// "WASHINGTON (AP) —", "Nairobi, Kenya, March 3 –"; where the story begins, also
// in mixed case and before a colon: "NEW DELHI:", "Mumbai, March 3 (PTI):".
func (l *layout) datelines() {
	first := true
	for i := range l.lines {
		p := &l.d.Paragraphs[i]
		if p.Kind != "" {
			continue
		}
		end, place := readDateline(l.lines[i].text, first)
		if end == 0 && first {
			end, place = l.townLabel(i)
		}
		if end > 0 {
			p.Body = p.Start + end
			if l.d.Article.Place == "" {
				l.d.Article.Place = place
			}
		}
		first = false
	}
}

// townLabel reads a story's first line that begins with a town and a colon, as
// papers of India have it, though the town is not known: "ERODE: The dam". A label
// of somebody who speaks has others below it, and is nobody's place.
func (l *layout) townLabel(i int) (end int, place string) {
	const longest, fewest = 24, 12 // bytes of the label, words of the line
	text := l.lines[i].text
	at := strings.Index(text[:min(len(text), longest)], ": ")
	if at <= 2 || l.lines[i].words < fewest {
		return 0, ""
	}
	town := text[:at]
	rest := strings.TrimLeft(text[at+1:], " \u00a0")
	if countWords(town) > 2 || !isPlaceName(town) || strings.ContainsAny(town, ".,;\"“”'’0123456789") || !unicode.IsUpper(FirstRune(rest)) {
		return 0, ""
	}
	for word := range strings.FieldsSeq(strings.ToLower(town)) {
		if lexicon.LoadNames().Words[word].Has(lexicon.FirstName | lexicon.Role | lexicon.TitleWord) {
			return 0, ""
		}
	}
	if !strings.Contains(l.d.Text, " in "+writtenSmall(town)) {
		return 0, ""
	}
	for j := i + 1; j < len(l.lines); j++ {
		label, _, ok := strings.Cut(l.lines[j].text[:min(len(l.lines[j].text), longest)], ": ")
		if ok && isPlaceName(label) && countWords(label) <= 3 {
			return 0, ""
		}
	}
	return len(text) - len(rest), town
}

// writtenSmall gives a name in capitals as it is written in a sentence: "Port Ellery".
func writtenSmall(name string) string {
	if !IsUpper(name) {
		return name
	}
	words := strings.Fields(strings.ToLower(name))
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
}

// isBareDateline tells whether a line above the story is its dateline and nothing
// else: "PORT ELLERY, Ohio (AP) -". It notes the place.
func (l *layout) isBareDateline(i int) bool {
	text := l.lines[i].text
	if len(text) > longestDateline {
		return false
	}
	if cut := strings.TrimRight(text, "-–— "); len(cut) == len(text) {
		// "PORT ELLERY, Ohio": with no dash, a town in capitals and where it is
		town, where, ok := strings.Cut(text, ", ")
		if !ok || !IsUpper(town) || IsUpper(where) || countWords(text) > 5 || placeIn(text) == "" {
			return false
		}
		text += " —"
	}
	end, place := readDateline(text+" The", true)
	if end > 0 && l.d.Article.Place == "" {
		l.d.Article.Place = place
	}
	return end > 0
}

// longestDateline is more bytes than a dateline has.
const longestDateline = 90

// readDateline gives where the story begins after a dateline and its place; 0
// where the text begins with none.
func readDateline(text string, first bool) (end int, place string) {
	head := text[:min(len(text), longestDateline)]
	at, n := dashIn(head)
	if at <= 0 {
		return readAgency(text, first)
	}
	rest, wired := afterWire(strings.TrimLeft(text[at+n:], " \u00a0-"))
	if rest == "" || !opensStory(rest) {
		return 0, ""
	}
	line, agency, ok := cutAgency(strings.TrimSpace(head[:at]))
	if !ok {
		return 0, ""
	}
	agency = agency || wired
	place = placeIn(line)
	town := firstTown(place)
	switch colon := text[at] == ':'; {
	case line == "" && agency && !colon:
		place = placeInBrackets(head[:at])
	case line == "" && first && isHouseMark(strings.Trim(head[:at], "() ")):
	case place == "":
		return 0, ""
	case colon:
		// A colon also stands after who speaks: there the place must be known.
		if !first || !isKnownPlace(town) && !(agency && IsUpper(town)) {
			return 0, ""
		}
	case IsUpper(town) && len(town) > 2 && (first || agency || isKnownPlace(town)):
	case !first || !agency && !strings.Contains(line, ",") && !isKnownPlace(place):
		return 0, ""
	}
	return len(text) - len(rest), place
}

// cutAgency takes what names an agency off a dateline's end, in brackets or
// between strokes: "WASHINGTON (AP)", "NEW YORK, Nov. 3 /PRNewswire/". It is not
// ok where a bracket holds too much or more than a date follows it.
func cutAgency(line string) (place string, agency, ok bool) {
	if open := strings.IndexByte(line, '('); open >= 0 {
		shut := strings.IndexByte(line, ')')
		if shut < open || countWords(line[open:shut]) > 4 {
			return "", false, false
		}
		if after := strings.Trim(line[shut+1:], " ,"); after != "" && !isDateLine(after) {
			return "", false, false
		}
		return strings.TrimRight(line[:open], " ,-—–"), true, true
	}
	if cut, ok := strings.CutSuffix(line, "/"); ok {
		if open := strings.LastIndexByte(cut, '/'); open > 0 {
			return strings.TrimRight(cut[:open], " ,"), true, true
		}
	}
	return line, false, true
}

// afterWire takes a bracketed agency and its dash off a story's beginning:
// "SAN JOSE, Calif.--(BUSINESS WIRE)--The ferry".
func afterWire(rest string) (story string, wired bool) {
	if shut := strings.IndexByte(rest, ')'); strings.HasPrefix(rest, "(") && shut > 0 && shut < 40 && IsUpper(rest[1:shut]) {
		after := strings.TrimLeft(rest[shut+1:], " \u00a0")
		if cut := strings.TrimLeft(after, "-–—_"); len(cut) < len(after) {
			return strings.TrimLeft(cut, " \u00a0"), true
		}
	}
	return rest, false
}

// isHouseMark tells what a house calls itself in brackets: "(CNS): The ferry".
func isHouseMark(word string) bool {
	const shortest, longest = 2, 6
	return len(word) >= shortest && len(word) <= longest && IsUpper(word) && !strings.Contains(word, " ")
}

// placeInBrackets gives the place of a dateline that is all bracket, as press
// releases have it: "(Washington, D.C.) –".
func placeInBrackets(line string) string {
	inner := strings.Trim(line, "() ")
	if place := placeIn(inner); place != "" && !isAgency(inner) && (strings.Contains(place, ",") || isKnownPlace(place)) {
		return place
	}
	return ""
}

// readAgency reads a dateline that has no dash: "(CNN) The ferry", "Hong Kong
// (CNN Business) The ferry". The bracket must hold an agency that is known.
func readAgency(text string, first bool) (end int, place string) {
	const longest = 60
	head := text[:min(len(text), longest)]
	open, shut := strings.IndexByte(head, '('), strings.IndexByte(head, ')')
	if !first || open < 0 || shut < open || shut+2 >= len(text) {
		return 0, ""
	}
	place = placeIn(strings.TrimRight(head[:open], " ,"))
	rest := strings.TrimLeft(text[shut+1:], " \u00a0:")
	if !isAgency(head[open+1:shut]) || !opensStory(rest) || place == "" && strings.TrimSpace(head[:open]) != "" {
		return 0, ""
	}
	return len(text) - len(rest), place
}

// isAgency tells whether a bracket's words begin with a news agency's name.
func isAgency(words string) bool {
	name, _, _ := strings.Cut(strings.ToLower(words), " ")
	return agencies()[name]
}

// isKnownPlace looks a name of one or two words up in the lexicon of places.
func isKnownPlace(name string) bool {
	known := lexicon.LoadNames()
	low := strings.ToLower(name)
	if strings.Contains(low, " ") {
		return known.Phrases[low].Has(lexicon.AnyPlace)
	}
	return known.Words[low].Has(lexicon.AnyPlace)
}

// dashIn finds a dash that stands between spaces, or a long one; the underscore
// that stands for one on old wires; or a colon.
func dashIn(head string) (at, n int) {
	for i, r := range head {
		switch r {
		case '—', '―':
			return i, len("—")
		case '–', '-', '_':
			n := len(string(r))
			if r == '-' && strings.HasPrefix(head[i:], "--") {
				return i, 2
			}
			if i > 0 && i+n < len(head) && head[i+n] == ' ' && (head[i-1] == ' ' || i > 3 && IsUpper(head[:i])) { // "PORT ELLERY- The"
				return i, n
			}
		case '•':
			if i > 0 && head[i-1] == ' ' && IsUpper(head[:i]) { // "SINGAPORE • The"
				return i, len("•")
			}
		case ':':
			if i+1 < len(head) && head[i+1] == ' ' {
				return i, 1
			}
			return 0, 0
		case '.', '!', '?', ';', '"', '“', '”':
			if r != '.' || i+1 < len(head) && head[i+1] == ' ' && !keepsStop(wordBefore(head[:i]), head[i+1:]) {
				return 0, 0
			}
		}
	}
	return 0, 0
}

// opensStory tells whether a text begins as a sentence does.
func opensStory(rest string) bool {
	r := FirstRune(strings.TrimLeft(rest, "“\"'‘(`$£€"))
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// placeIn gives the place that a dateline names, its date left off; "" where a
// piece of it can be no place.
func placeIn(line string) string {
	end, pieces := 0, 0
	for piece := range strings.SplitSeq(line, ",") {
		trimmed := strings.TrimSpace(piece)
		if word, _, _ := strings.Cut(strings.ToLower(trimmed), " "); end == 0 && dateWords()[word] && isDateWord(word) {
			return ""
		}
		if end > 0 && (isDateLine(trimmed) || IsFigure(firstByte(trimmed))) {
			break
		}
		if pieces++; pieces > 4 || countWords(trimmed) > 4 || !isPlaceName(trimmed) {
			return ""
		}
		end += len(piece) + 1
	}
	return strings.TrimSpace(line[:min(len(line), max(0, end-1))])
}

// isDateWord tells weekdays and months, which are no places; "St" and "Et" can
// be a place's first word.
func isDateWord(word string) bool { return len(word) > 3 || word == "may" }

func firstByte(s string) byte {
	if s == "" {
		return 0
	}
	return s[0]
}

// firstTown gives the town of a place, of several the first: "Lagos" of
// "Lagos/Abuja, Nigeria".
func firstTown(place string) string {
	town, _, _ := strings.Cut(place, ",")
	town, _, _ = strings.Cut(town, "/")
	return strings.TrimSpace(town)
}

// isPlaceName tells whether every word begins in upper case but for particles.
func isPlaceName(text string) bool {
	names := 0
	for word := range strings.FieldsSeq(text) {
		switch r := FirstRune(word); {
		case unicode.IsUpper(r):
			names++
		case len(word) <= 3 && names > 0:
		default:
			return false
		}
	}
	return names > 0
}
