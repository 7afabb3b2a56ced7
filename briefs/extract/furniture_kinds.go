package extract

import (
	"strings"
	"unicode"

	"dateline/briefs"
)

var (
	lineOpeners = wordTable("line-openers")
	dateWords   = wordSet("date-line")
	photoWords  = wordTable("photo-credits")
	agencies    = wordSet("agencies")
	// listHeadings stand over the lists that close an article.
	listHeadings = wordSet("list-headings")
)

// lineOpener gives the kind of furniture that a line's first words show it to
// be; "" for none.
func lineOpener(text string) string {
	const longest = 6 // words
	low := strings.ToLower(text[:min(len(text), 80)])
	low = strings.TrimLeft(low, "([*-–—•> ")
	if strings.HasPrefix(low, "the post ") && strings.Contains(text, " appeared first on ") {
		return string(briefs.Footer)
	}
	if strings.HasPrefix(low, "follow ") && len(text) <= len(low)+40 && (strings.Contains(text, "@") || strings.Contains(low, " on twitter") || strings.Contains(low, ": facebook") || strings.Contains(low, ": twitter") || strings.Contains(low, " on facebook") || strings.Contains(low, " on instagram") || strings.Contains(low, " at http")) {
		return string(briefs.Footer)
	}
	if reaches(text) || isAddress(text) || invites(text, low) || isReadingTime(low) || isRunningTime(text) || isCounter(low) || isMenu(text) || isPlaceholder(text) || signsPost(text) || claimsRights(low) || strings.HasPrefix(text, "SOURCE ") && looksLikeNames(text) {
		return string(briefs.Footer)
	}
	if isPictureCredit(text) || isAgencyMark(text) || isSignOff(text) {
		return string(briefs.Credit)
	}
	if strings.Contains(low, "additional reporting") && countWords(text) <= 12 {
		return string(briefs.Credit)
	}
	if i := strings.Index(low, " contributed "); i > 0 && contributed(low[i:]) {
		return string(briefs.Credit)
	}
	if kind := gluedLabel(text, low); kind != "" {
		return kind
	}
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

// pictureLabel gives the length of the label at a caption's beginning: "Image
// caption, ", "File photo: ", "image caption" glued to what follows.
func pictureLabel(text string) int {
	const longest = 24 // bytes
	if at := strings.IndexAny(text[:min(len(text), longest)], ",:"); at > 0 && lineOpeners()[strings.ToLower(text[:at+1])] == string(briefs.Caption) {
		return len(text) - len(strings.TrimLeft(text[at+1:], " \u00a0"))
	}
	if gluedLabel(text, strings.ToLower(text[:min(len(text), longest)])) == string(briefs.Caption) {
		return len("image caption")
	}
	return 0
}

// gluedLabel reads a picture's label that a page's text has lost the space after:
// "image captionThe ferry at the quay".
func gluedLabel(text, low string) string {
	for _, label := range [...]string{"image caption", "media caption", "image source", "image copyright"} {
		if strings.HasPrefix(low, label) && len(text) > len(label) && unicode.IsUpper(rune(text[len(label)])) {
			return lineOpeners()[label]
		}
	}
	return ""
}

// isAgencyMark tells a line that is an agency in brackets: "(AFP)".
func isAgencyMark(text string) bool {
	inner, opened := strings.CutPrefix(text, "(")
	inner, closed := strings.CutSuffix(inner, ")")
	return opened && closed && len(inner) < 20 && isUpper(inner) && !strings.Contains(inner, " ") && isAgency(inner)
}

// isSignOff tells the line with which an agency signs a story, its editors by
// their initials: "PTI MNR RT".
func isSignOff(text string) bool {
	const most, longest = 8, 5 // words, and letters of each
	words := strings.Fields(text)
	if len(words) < 2 || len(words) > most || !isAgency(words[0]) {
		return false
	}
	for _, w := range words {
		if !isUpper(w) || len(w) > longest {
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
	return len(text) <= longest && strings.Contains(text, "/") && countWords(text) <= 6 && !endsAsSentence(text) && looksLikeNames(strings.ReplaceAll(text, "/", " ")) && namesPhoto("("+text+")")
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
		if isFigure(word[0]) {
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

// photoCredit finds where the credit at a caption's end begins; the text's
// length where there is none: "(Jane Doe/Some Agency)", "Image: Jane Doe."
func photoCredit(text string) int {
	trimmed := strings.TrimRight(text, " .\u00a0")
	const longest = 120
	if strings.HasSuffix(trimmed, ")") {
		if i := strings.LastIndexByte(trimmed, '('); i >= 0 && len(trimmed)-i <= longest && (namesPhoto(trimmed[i:]) || isLabelled(trimmed[i+1:]) || namesPhotographer(trimmed[i+1:len(trimmed)-1])) {
			return i
		}
	}
	for _, by := range [...]string{". Photo courtesy of ", ". Photo by ", ". Photograph by ", ". Picture by ", ". Image courtesy of "} {
		if i := strings.Index(trimmed, by); i > 0 && len(trimmed)-i <= longest {
			return i + len(". ")
		}
	}
	if i := max(strings.LastIndex(trimmed, ". "), strings.LastIndex(trimmed, ".” ")); i > 0 && len(trimmed)-i <= longest {
		start := i + strings.IndexByte(trimmed[i:], ' ') + 1
		if rest := trimmed[start:]; isPictureCredit(rest) || creditsPicture(rest) {
			return start
		}
	}
	found := len(text)
	for from := max(0, len(trimmed)-longest); from < len(trimmed); {
		i := strings.Index(trimmed[from:], ": ")
		if i < 0 {
			break
		}
		colon := from + i
		start := strings.LastIndexByte(trimmed[:colon], ' ') + 1
		switch trimmed[start:colon] {
		case "Image", "Photo", "Video", "Photograph", "Picture", "Credit", "Photos", "Images", "Audio", "Illustration", "PHOTO", "IMAGE", "CREDIT":
			ends := start == 0 || strings.ContainsRune(".!?)”\"|", lastRune(strings.TrimRight(trimmed[:start], " ")))
			if ends || countWords(trimmed[colon:]) <= 7 && looksLikeNames(trimmed[colon+2:]) {
				found = start
			}
		}
		from = colon + 2
	}
	return found
}

// isLabelled tells whether a bracket's words say that a picture's source follows:
// "Source: Quay Ferries".
func isLabelled(inner string) bool {
	label, who, ok := strings.Cut(inner, ": ")
	switch strings.ToLower(label) {
	case "source", "photo", "picture", "pic", "image", "credit", "photo credit", "image credit", "file photo":
		return ok && countWords(who) <= 8
	}
	return false
}

// creditsPicture tells whether the words at a caption's end say whose picture it
// is: "Courtesy of the Quay Museum", "Photo by Jane Doe".
func creditsPicture(words string) bool {
	if countWords(words) > 8 || lineOpener(words) != string(briefs.Credit) {
		return false
	}
	switch first, _, _ := strings.Cut(words, " "); strings.ToLower(first) {
	case "courtesy", "photo", "photos", "photograph", "picture", "image":
		return true
	}
	return false
}

// namesPhoto tells whether a bracket names a photographer or a picture's
// source: a word for pictures, or an agency beside another name.
func namesPhoto(bracket string) bool {
	inner := strings.Trim(bracket, "() ")
	words, agency := 0, false
	for word := range strings.FieldsFuncSeq(inner, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		words++
		switch photoWords()[strings.ToLower(word)] {
		case "picture":
			return true
		case "agency":
			agency = agency || len(word) > 4 && unicode.IsUpper(rune(word[0])) || isUpper(word)
		}
	}
	return agency && words > 1 && lineOpener(bracket) != string(briefs.Credit)
}

// namesPhotographer tells whether a bracket holds a person's name and a house,
// parted by a stroke: "Jane Doe/The Gazette".
func namesPhotographer(inner string) bool {
	who, house, ok := strings.Cut(inner, "/")
	first, _, _ := strings.Cut(strings.TrimSpace(who), " ")
	return ok && isWriterName(who) && loadNames().words[bareWord(first)].has(firstName) && countWords(house) <= 5 && looksLikeNames(house) && !strings.ContainsAny(inner, "0123456789")
}

// wireCredit finds where a paragraph's last bracket begins, where it holds
// nothing but an agency's name, or those who worked on the story: "(Reporting by
// Jane Doe; Editing by John Roe)"; the text's length where there is none.
func wireCredit(text string) int {
	const longest = 300
	if !strings.HasSuffix(text, ")") {
		return len(text)
	}
	open := strings.LastIndexByte(text, '(')
	if open <= 0 || len(text)-open > longest {
		return len(text)
	}
	if lineOpener(text[open:]) == string(briefs.Credit) {
		return open
	}
	name := text[open+1 : len(text)-1]
	if len(name) < 20 && !strings.Contains(name, " ") && isAgency(name) && unicode.IsUpper(firstRune(name)) && endsAsSentence(text[:open-1]) {
		return open
	}
	return len(text)
}

// closingCredit finds where the story's last paragraph goes over into who worked
// on it: "… he said. Reporting by Jane Doe; editing by John Roe"; the text's
// length where it does not.
func closingCredit(text string) int {
	const longest = 300
	for i := max(1, len(text)-longest); i+2 < len(text); i++ {
		if text[i] == ' ' && unicode.IsUpper(rune(text[i+1])) && (endsAsSentence(text[:i]) || text[i-1] == ')') && lineOpener(text[i+1:]) == string(briefs.Credit) && strings.Contains(strings.ToLower(text[i:]), " by ") {
			return i + 1
		}
	}
	return len(text)
}

// credits finds the credit at the end of each caption, and the agency's at the
// end of the story's own paragraphs.
func (l *layout) credits() {
	last := len(l.lines) - 1
	for last > 0 && l.d.paragraphs[last].kind != "" {
		last--
	}
	for i := range l.lines {
		p := &l.d.paragraphs[i]
		text := l.lines[i].text
		at := len(text)
		switch p.kind {
		case briefs.Caption:
			at = photoCredit(text)
		case "":
			if at = wireCredit(text); at == len(text) && i == last {
				at = closingCredit(text)
			}
		}
		if at > p.body-p.start && at < p.len() {
			p.credit = span{p.start + at, p.end}
		}
	}
}
