package page

import (
	"strings"
	"unicode"

	"dateline/briefs"
)

// photoCredit finds where the credit at a caption's end begins; the text's
// length where there is none: "(Jane Doe/Some Agency)", "Image: Jane Doe."
func photoCredit(text string) int {
	trimmed := strings.TrimRight(text, " .\u00a0")
	const longest = 120
	if strings.HasSuffix(trimmed, ")") {
		if i := strings.LastIndexByte(trimmed, '('); i >= 0 && len(trimmed)-i <= longest && creditsInBracket(trimmed[i:]) {
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
	if at := labelledCredit(trimmed, longest); at >= 0 {
		return at
	}
	return len(text)
}

// creditsInBracket tells whether a bracket, to its end, says whose a picture is.
func creditsInBracket(bracket string) bool {
	return namesPhoto(bracket) || isLabelled(bracket[1:]) || namesPhotographer(bracket[1:len(bracket)-1])
}

// labelledCredit finds where the last label of a picture's source stands within so
// many bytes of a caption's end: "Image: Jane Doe"; -1 where there is none.
func labelledCredit(trimmed string, longest int) int {
	found := -1
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
			agency = agency || len(word) > 4 && unicode.IsUpper(rune(word[0])) || IsUpper(word)
		}
	}
	return agency && words > 1 && lineOpener(bracket) != string(briefs.Credit)
}

// namesPhotographer tells whether a bracket holds a person's name and a house,
// parted by a stroke: "Jane Doe/The Gazette".
func namesPhotographer(inner string) bool {
	who, house, ok := strings.Cut(inner, "/")
	if !ok || strings.ContainsAny(inner, "0123456789") {
		return false
	}
	return isWriterName(who) && startsWithFirstName(strings.TrimSpace(who)) && countWords(house) <= 5 && looksLikeNames(house)
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
	if len(name) < 20 && !strings.Contains(name, " ") && isAgency(name) && unicode.IsUpper(FirstRune(name)) && endsAsSentence(text[:open-1]) {
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
		if text[i] == ' ' && opensCredit(text, i+1) {
			return i + 1
		}
	}
	return len(text)
}

// opensCredit tells whether a sentence begins at a byte of a text that says by whom
// the story is.
func opensCredit(text string, at int) bool {
	return unicode.IsUpper(rune(text[at])) && (endsAsSentence(text[:at-1]) || text[at-2] == ')') &&
		lineOpener(text[at:]) == string(briefs.Credit) && strings.Contains(strings.ToLower(text[at-1:]), " by ")
}

// credits finds the credit at the end of each caption, and the agency's at the
// end of the story's own paragraphs.
func (l *layout) credits() {
	last := len(l.lines) - 1
	for last > 0 && l.d.Paragraphs[last].Kind != "" {
		last--
	}
	for i := range l.lines {
		p := &l.d.Paragraphs[i]
		text := l.lines[i].text
		at := len(text)
		switch p.Kind {
		case briefs.Caption:
			at = photoCredit(text)
		case "":
			if at = wireCredit(text); at == len(text) && i == last {
				at = closingCredit(text)
			}
		}
		if at > p.Body-p.Start && at < p.Len() {
			p.credit = Span{p.Start + at, p.End}
		}
	}
}
