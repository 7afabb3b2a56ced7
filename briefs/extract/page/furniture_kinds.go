package page

import (
	"strings"
	"unicode"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
)

var (
	lineOpeners = lexicon.WordTable("line-openers")
	dateWords   = lexicon.WordSet("date-line")
	photoWords  = lexicon.WordTable("photo-credits")
	agencies    = lexicon.WordSet("agencies")
	// listHeadings stand over the lists that close an article.
	listHeadings = lexicon.WordSet("list-headings")
)

// lineOpener gives the kind of furniture that a line's first words show it to
// be; "" for none.
func lineOpener(text string) string {
	low := strings.ToLower(text[:min(len(text), 80)])
	low = strings.TrimLeft(low, "([*-–—•> ")
	switch {
	case isFooterLine(text, low):
		return string(briefs.Footer)
	case isCreditLine(text, low):
		return string(briefs.Credit)
	}
	if _, kind := gluedLabel(text); kind != "" {
		return kind
	}
	return openingLabel(text, low)
}

// isFooterLine tells what stands around a story and is none of it: how to reach
// whom, what it takes to read, whose rights it is. low is its beginning in small
// letters.
func isFooterLine(text, low string) bool {
	return strings.HasPrefix(low, "the post ") && strings.Contains(text, " appeared first on ") ||
		asksToFollow(text, low) || reaches(text) || isAddress(text) || invites(text, low) ||
		isReadingTime(low) || isRunningTime(text) || isCounter(low) || isMenu(text) || isPlaceholder(text) ||
		signsPost(text) || claimsRights(low) || strings.HasPrefix(text, "SOURCE ") && looksLikeNames(text)
}

// asksToFollow tells "Follow Jane Doe on Twitter".
func asksToFollow(text, low string) bool {
	const more = 40 // bytes that a line may have past its beginning
	if !strings.HasPrefix(low, "follow ") || len(text) > len(low)+more {
		return false
	}
	for _, where := range [...]string{" on twitter", ": facebook", ": twitter", " on facebook", " on instagram", " at http"} {
		if strings.Contains(low, where) {
			return true
		}
	}
	return strings.Contains(text, "@")
}

// isCreditLine tells whose picture something is, or who else worked on the story.
func isCreditLine(text, low string) bool {
	if isPictureCredit(text) || isAgencyMark(text) || isSignOff(text) {
		return true
	}
	if strings.Contains(low, "additional reporting") && countWords(text) <= 12 {
		return true
	}
	i := strings.Index(low, " contributed ")
	return i > 0 && contributed(low[i:])
}

// openingLabel gives the kind that the table of openers has for a line's first words.
func openingLabel(text, low string) string {
	const longest = 6 // words
	table := lineOpeners()
	end, words := 0, 0
	for end < len(low) && words < longest {
		next := strings.IndexAny(low[end:], " \u00a0")
		if next < 0 {
			end = len(low)
		} else {
			end += next
		}
		words++
		opener := strings.TrimRight(low[:end], ".!|")
		kind, known := table[opener]
		// A single word is a label only where it is all of the line: "Share"
		// is, "Share prices fell" is not.
		if known && (words > 1 || end == len(low) && len(text) <= len(low)+4 || strings.HasSuffix(opener, ":") || opener == "©") {
			return kind
		}
		for end < len(low) && low[end] == ' ' {
			end++
		}
	}
	return ""
}

// PictureLabel gives the length of the label at a caption's beginning: "Image
// caption, ", "File photo: ", "image caption" glued to what follows.
func PictureLabel(text string) int {
	const longest = 24 // bytes
	if at := strings.IndexAny(text[:min(len(text), longest)], ",:"); at > 0 && lineOpeners()[strings.ToLower(text[:at+1])] == string(briefs.Caption) {
		return len(text) - len(strings.TrimLeft(text[at+1:], " \u00a0"))
	}
	if n, kind := gluedLabel(text); kind == string(briefs.Caption) {
		return n
	}
	return 0
}

// gluedLabel gives the length and the kind of a picture's label that a page's text has lost the space
// after: "image captionThe ferry at the quay"; 0 where there is none.
func gluedLabel(text string) (length int, kind string) {
	for _, label := range [...]string{"image caption", "media caption", "image source", "image copyright", "camera icon"} {
		if n := len(label); len(text) > n && unicode.IsUpper(rune(text[n])) && strings.EqualFold(text[:n], label) {
			return n, lineOpeners()[label]
		}
	}
	return 0, ""
}

// isAgencyMark tells a line that is an agency in brackets: "(AFP)".
func isAgencyMark(text string) bool {
	inner, opened := strings.CutPrefix(text, "(")
	inner, closed := strings.CutSuffix(inner, ")")
	return opened && closed && len(inner) < 20 && IsUpper(inner) && !strings.Contains(inner, " ") && isAgency(inner)
}

// isSignOff tells the line with which an agency signs a story, its editors by
// their initials: "PTI MNR RT".
func isSignOff(text string) bool {
	const most, longest = 8, 5 // words, and letters of each
	if len(text) > most*(longest+1) {
		return false
	}
	words := strings.Fields(text)
	if len(words) < 2 || len(words) > most || !isAgency(words[0]) {
		return false
	}
	for _, w := range words {
		if !IsUpper(w) || len(w) > longest {
			return false
		}
	}
	return true
}

// isPictureCredit tells whether a line is a picture's credit and nothing else:
// "AP Photo/Jane Doe", "Jane Doe/Reuters".
func isPictureCredit(text string) bool {
	const longest = 60
	pictures, others := 0, 0
	for word := range strings.FieldsSeq(text[:min(len(text), longest)]) {
		switch photoWords()[bareWord(word)] {
		case "picture":
			pictures++
		case "":
			others++
		}
	}
	if words := countWords(text); others == 0 && pictures > 0 && words > 1 && words <= 4 { // Getty Images
		return true
	}
	if len(text) > longest || !strings.Contains(text, "/") || countWords(text) > 6 || endsAsSentence(text) {
		return false
	}
	return looksLikeNames(strings.ReplaceAll(text, "/", " ")) && namesPhoto("("+text+")")
}

// contributed tells the words with which a page names who else worked on it.
func contributed(words string) bool {
	for _, w := range [...]string{" contributed to this", " contributed reporting", " contributed research"} {
		if strings.HasPrefix(words, w) {
			return true
		}
	}
	return false
}

// isDateLine tells whether a line is a date and nothing else but words about it.
func isDateLine(text string) bool {
	// What stands before a stroke may be the house, or how long it takes to read.
	for _, stroke := range [...]string{" | ", " · ", " • "} {
		if head, rest, ok := strings.Cut(text, stroke); ok && (isHouseLine(head) || isReadingTime(strings.ToLower(head))) {
			text = rest
			break
		}
	}
	// "Updated May 3, 2014 09:45 pm IST - Kochi"
	if head, place, ok := strings.Cut(text, " IST - "); ok && countWords(place) <= 3 && looksLikeNames(place) {
		text = head
	}
	words, figures, named := 0, false, false
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",.|·•()-–—/:", r) }) {
		words++
		if words > 20 {
			return false
		}
		if IsFigure(word[0]) {
			figures = true
			continue
		}
		if !dateWords()[strings.ToLower(word)] {
			return false
		}
		named = true
	}
	return figures && (named || strings.Count(text, "-")+strings.Count(text, "/")+strings.Count(text, ".") == 2)
}
