package page

import (
	"strings"
	"unicode"

	"dateline/briefs/extract/lexicon"
)

// isAddress tells a line that is an address of the web and nothing else.
func isAddress(text string) bool {
	return lexicon.HasAnyPrefix(text, "https://", "http://", "www.", "pic.twitter.com/") && !strings.ContainsAny(text, " \u00a0")
}

// isSourceEntry tells an entry of a list of sources: `Jane Doe. “Pier sold” — Kent Globe, March 3, 2011`.
func isSourceEntry(text string) bool {
	const longest = 300 // bytes
	if len(text) > longest || len(text) < 4 || strings.Trim(text[len(text)-4:], "0123456789") != "" {
		return false
	}
	title, publisher, ok := strings.Cut(text, "” — ")
	if !ok {
		title, publisher, ok = strings.Cut(text, "\" — ")
	}
	return ok && strings.ContainsAny(title, "“\"") && strings.Count(publisher, ",") == 2 && unicode.IsUpper(FirstRune(publisher))
}

// invites tells whether a paragraph offers the reader a newsletter: it speaks of
// one, and calls to sign up for it.
func invites(text, low string) bool {
	const longest = 500 // bytes
	if len(text) > longest || strings.ContainsAny(text, "“”\"") {
		return false
	}
	if len(text) > len(low) {
		low = strings.ToLower(text)
	}
	offered := false
	for _, what := range [...]string{
		"newsletter", "your inbox", "email alerts", "our app", "whatsapp channel", "our channel", "breaking news alerts", "push notifications",
	} {
		offered = offered || strings.Contains(low, what)
	}
	if !offered {
		return false
	}
	for _, call := range [...]string{"sign up", "subscribe", "get ", "join ", "download ", "click ", "follow ", "stay up to date", "receive ", "enter your"} {
		if strings.HasPrefix(low, call) || strings.Contains(low, ". "+call) || strings.Contains(low, "! "+call) || strings.Contains(low, "? "+call) {
			return true
		}
	}
	return false
}

// isReadingTime tells whether a line says how long the article takes: "4 min",
// "3 minute read".
func isReadingTime(low string) bool {
	words := strings.Fields(low)
	if len(words) < 2 || len(words) > 3 || strings.Trim(words[0], "0123456789") != "" || len(words[0]) > 3 {
		return false
	}
	switch words[1] {
	case "min", "mins", "min.", "minute", "minutes":
		return len(words) == 2 && len(words[1]) <= 4 || len(words) == 3 && (words[2] == "read" || words[2] == "listen")
	}
	return false
}

// isRunningTime tells how long a film is that a page links to: "01:04".
func isRunningTime(text string) bool {
	const longest = 19 // bytes: "01:12:30 01:12:30"
	return len(text) <= longest && strings.Contains(text, ":") && IsFigure(text[0]) && strings.Trim(text, "0123456789: ") == "" && IsFigure(text[len(text)-1])
}

// isCounter tells what a page counts: "Comments (12)", "14 shares".
func isCounter(low string) bool {
	what, count, ok := strings.Cut(strings.TrimSpace(low), " ")
	if strings.Trim(what, "0123456789,.k") == "" {
		what, count = count, what
	}
	if !ok || strings.Trim(count, "()0123456789,.k") != "" {
		return false
	}
	switch what {
	case "comment", "comments", "share", "shares", "view", "views", "like", "likes", "reaction", "reactions":
		return true
	}
	return false
}

// isMenu tells a row of links: "Home » News » Quay", "Lines | Boats | Photos | Guide
// | More", "Facebook Instagram Twitter".
func isMenu(text string) bool {
	const bars, longest = 4, 300 // bytes
	if len(text) > longest || endsAsSentence(strings.TrimRight(text, "…")) {
		return false
	}
	if strings.Count(text, "»") > 1 || strings.Count(text, " | ") >= bars {
		return true
	}
	if path, ok := strings.CutPrefix(text, "Home "); ok && (strings.HasPrefix(path, "> ") || strings.HasPrefix(path, "/ ") || strings.HasPrefix(path, "» ")) {
		return true
	}
	networks := 0
	for word := range strings.FieldsSeq(text) {
		if !socialNetwork(bareWord(word)) {
			return false
		}
		networks++
	}
	return networks > 1
}

// socialNetwork tells the networks whose names stand in rows on pages.
var socialNetwork = lexicon.OfSort("social network")

// isPlaceholder tells what a page's template left in brackets: "[post_ads]".
func isPlaceholder(text string) bool {
	const most = 3 // words
	return strings.HasPrefix(text, "[") && strings.IndexByte(text, ']') == len(text)-1 && countWords(text) <= most
}

// signsPost tells the line below a post that a page shows: who posted it, and when.
// "— Quay Ferries (@quayferries) March 3, 2014"
func signsPost(text string) bool {
	const longest = 120 // bytes
	return len(text) <= longest && strings.ContainsRune("-–—", FirstRune(text)) && strings.Contains(text, "(@")
}

// claimsRights tells a line of copyright: "©2024 The Gazette", "Copyright 2024".
func claimsRights(low string) bool {
	rest, ok := strings.CutPrefix(low, "©")
	if !ok {
		rest, ok = strings.CutPrefix(low, "copyright ")
	}
	rest = strings.TrimLeft(rest, " ©(c)")
	return ok && rest != "" && IsFigure(rest[0])
}

// isMarkLine tells whether a line is marks and nothing else: "___", "* * *",
// "###".
func isMarkLine(text string) bool {
	const longest = 40
	return len(text) <= longest && !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// isWireEnd tells the line with which old wires stamped a story's end:
// "AP-NY-03-03-89 1234EST".
func isWireEnd(text string) bool {
	return len(text) < 40 && strings.HasPrefix(text, "AP-") && IsUpper(text) && strings.ContainsFunc(text, unicode.IsDigit) && countWords(text) <= 3
}

// reaches tells whether a line says where its writer can be reached: "Contact
// Jane Doe at jdoe@paper.example", "Jane Doe can be reached at 555-0100".
func reaches(text string) bool {
	const longest = 160
	if len(text) > longest {
		return false
	}
	if strings.Contains(text, " can be reached at ") {
		return strings.ContainsAny(text, "@0123456789")
	}
	if !strings.Contains(text, "@") {
		return false
	}
	first, rest, _ := strings.Cut(text, " ")
	if rest == "" && !strings.HasPrefix(first, "@") {
		return true // the address alone
	}
	switch strings.ToLower(first) {
	case "contact", "reach", "email", "e-mail":
		return true
	}
	return false
}
