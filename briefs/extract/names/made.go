package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// isCamelCase tells a firm's name that has a capital within: "StubHub",
// "iRobot". Family names that do are left out: McCall, DeLuca, O'Neill; and so
// are an address's letters and words that were printed together.
func isCamelCase(word string) bool {
	at, size := 0, 0
	small := false
	for i, r := range word {
		switch {
		case !unicode.IsLetter(r):
			return false
		case unicode.IsUpper(r) && small && at == 0:
			at = i
		}
		small = unicode.IsLower(r)
		size = i + utf8.RuneLen(r)
	}
	if at == 0 || size-at < 2 && at < 4 || unicode.IsLower(page.FirstRune(word)) && at > 1 {
		return false
	}
	switch strings.ToLower(word[:at]) {
	case "mc", "mac", "de", "del", "dela", "della", "di", "du", "da", "la", "le", "van", "von", "fitz", "des", "st", "al", "el", "san", "o", "ni",
		"mhic", "te", "ter", "ten", "den", "vander":
		return false
	}
	return true
}

// camelTail gives where the last part of a word with a capital within begins; 0
// where it has none.
func camelTail(word string) int {
	for i := len(word) - 1; i > 1; i-- {
		if c := word[i]; c >= 'A' && c <= 'Z' && word[i-1] >= 'a' && word[i-1] <= 'z' {
			return i
		}
	}
	return 0
}

// lettersThenSmall tells a name that begins with another's letters:
// "ESPNcricinfo".
func lettersThenSmall(word string) bool {
	n := 0
	for n < len(word) && word[n] >= 'A' && word[n] <= 'Z' {
		n++
	}
	const fewest = 3 // of each: "PCs", "MPs" have less
	return n >= fewest && len(word)-n >= fewest && isPlainSmall(word[n:])
}

// endsWithFigure tells a word with a short number at its end: "Flightradar24".
func endsWithFigure(word string) bool {
	const fewest = 5 // letters
	stem := strings.TrimRight(word, "0123456789")
	return len(word) > len(stem) && len(word)-len(stem) <= 2 && len(stem) >= fewest && isPlainSmall(stem[1:]) && unicode.IsUpper(page.FirstRune(stem))
}

// endsAsFirms tells a word that ends with what firms' names of one word do: "Sberbank",
// "Arianespace". What ends so and is a place's or a family's is left out.
func endsAsFirms(word []byte) bool {
	const fewest = 3               // letters before the ending
	const shortest, longest = 3, 8 // letters of one
	for n := shortest; n <= min(longest, len(word)-fewest); n++ {
		if isFirmsEnding(string(word[len(word)-n:])) {
			return !isNoFirm(string(word))
		}
	}
	return false
}

// isFirmsEnding tells what the names of firms of one word end with.
var isFirmsEnding = lexicon.OfSort("firms ending")

// isNoFirm tells places and families whose names end so.
var isNoFirm = lexicon.OfSort("no firm")

// isSite tells a name that is a site's address: "Dealtree.com".
func isSite(word string) bool {
	i := strings.LastIndexByte(word, '.')
	if i < 3 {
		return false
	}
	switch word[i+1:] {
	case "com", "net", "org", "ng", "info", "tv", "io", "in", "uk", "pk", "za", "ie", "eu", "ru", "news":
		return true
	}
	return false
}

// calledBodies are the names that begin with a people's and that the text calls
// a party's or the like: "the governing Georgian Dream party". Elsewhere such a
// name stands alone.
func (d *Document) calledBodies() map[string]bool {
	var called map[string]bool
	for i := range d.Tokens {
		if !isBodysNoun(d.Tokens[i].Text) || i < 2 || !d.Words[i-1].Has(lexicon.Capital) || d.Words[i-1].Has(lexicon.Demonym) {
			continue
		}
		const most = 4
		first := i - 1
		for first > 0 && i-first < most && d.Words[first-1].Has(lexicon.Capital) && d.Tokens[first-1].Sentence == d.Tokens[i].Sentence {
			first--
		}
		if i-first < 2 || !d.Words[first].Has(lexicon.Demonym) || d.Words[first].Has(lexicon.FreeCap) {
			continue
		}
		if called == nil {
			called = map[string]bool{}
		}
		called[d.foldedWords(first, i)] = true
	}
	return called
}

// foldedWords joins the folded words of the tokens [first,end).
func (d *Document) foldedWords(first, end int) string {
	var buf [96]byte
	key := buf[:0]
	for i := first; i < end; i++ {
		if i > first {
			key = append(key, ' ')
		}
		key = lexicon.AppendFolded(key, d.Tokens[i].Text)
	}
	return string(key)
}

// datedBody gives the end of a body that is named after a day, "March 23
// Movement", which begins at token i; i where none does.
func (f *nameFinder) datedBody(i int) int {
	if !f.Words[i].Has(lexicon.Calendar) || i+2 >= f.until || !f.joined(i) || !f.joined(i+1) || !lexicon.IsAgeToken(f.Tokens[i+1].Text) || !f.capitalAt(i+2) {
		return i
	}
	switch f.Tokens[i+2].Text {
	case "Movement", "Alliance", "Brigade", "Brigades", "Coalition", "Front", "Group", "Committee", "Battalion":
		return i + 3
	}
	return i
}

// numbered gives the end of a station's or the like's name with its number,
// "Channel 9", or of a paper's with its day, "Sunday Standard", that begins at
// token i; i where none does.
func (f *nameFinder) numbered(i int) int {
	if i+1 >= f.until || !f.joined(i) || f.Words[i].Has(lexicon.FreeCap) && i+2 >= f.until {
		return i
	}
	next := f.Tokens[i+1].Text
	switch f.Tokens[i].Text {
	case "Channel", "Radio":
		if lexicon.IsAgeToken(next) && (i+2 >= f.until || !f.Words[i+2].Has(lexicon.Capital|lexicon.Figure) || !f.joined(i+1)) {
			return i + 2
		}
	case "Sunday", "Monday", "Daily":
		goesOn := f.capitalAt(i+2) && f.joined(i+1)
		if f.Words[i+1].Has(lexicon.Capital) && !f.Words[i+1].Has(lexicon.FreeCap) && (isPaperAlone(next) || isPapers(next)) && !goesOn {
			return i + 2
		}
	}
	return i
}

// smallArticled gives the end of a body's name that begins with an article written
// small, "al Qaeda", at token i; i where none does.
func (f *nameFinder) smallArticled(i int) int {
	if f.Tokens[i].Text == "al" && f.capitalAt(i+1) && f.joined(i) && f.phraseFlags(i, i+2).Has(lexicon.KnownOrg) {
		return i + 2
	}
	return i
}

// possessiveBodies are the names of houses that end with a possessive's mark, as
// the text shows by what follows them: "Harbury's was told", "a clerk at Harbury's,".
// They never stand without the mark.
func (d *Document) possessiveBodies() map[string]bool {
	var shown map[string]bool
	marked := func(i int) bool {
		return i+1 < len(d.Tokens) && (d.Tokens[i+1].Text == "'s" || d.Tokens[i+1].Text == "’s") && d.Tokens[i].End == d.Tokens[i+1].Start
	}
	for i := 1; i+2 < len(d.Tokens); i++ {
		if w := d.Words[i]; !marked(i) || !w.Has(lexicon.Capital) || w.Has(lexicon.AllCaps|lexicon.ClosedClass|lexicon.Calendar|lexicon.AnyPlace|lexicon.Demonym|lexicon.KnownOrg|lexicon.Ordinary|lexicon.TitleWord) || d.Words[i-1].Has(lexicon.Capital|lexicon.Initial) {
			continue
		}
		same := func(j int) bool { return d.Tokens[j].Sentence == d.Tokens[i].Sentence }
		before, next := d.Tokens[i-1], d.Tokens[i+2]
		switch {
		case !same(i + 2):
			continue
		case same(i-1) && lexicon.IsCopula(before.Text):
			continue // "the goal was Doe's"
		case page.IsFiniteTag(next.Tag) && !d.Words[i+2].Has(lexicon.Capital|lexicon.Role|lexicon.OwnedNoun), same(i-1) && (before.Text == "at" || before.Text == "told") && (next.Tag == "IN" || next.Text == "," || next.Text == "."):
			if shown == nil {
				shown = map[string]bool{}
			}
			shown[string(lexicon.AppendFolded(nil, d.Tokens[i].Text))] = true
		}
	}
	if shown != nil {
		for i := range d.Tokens {
			if d.Words[i].Has(lexicon.Capital) && !marked(i) {
				delete(shown, string(lexicon.AppendFolded(nil, d.Tokens[i].Text)))
			}
		}
	}
	return shown
}

// possessiveBody gives the end of a name of possessiveBodies that begins at token
// i; i where none does.
func (f *nameFinder) possessiveBody(i int) int {
	if len(f.possessive) == 0 || i+1 >= f.until || !f.Words[i].Has(lexicon.Capital) || !IsPossessiveMark(f.Tokens[i+1].Text) {
		return i
	}
	if !f.possessive[string(lexicon.AppendFolded(nil, f.Tokens[i].Text))] {
		return i
	}
	return i + 2
}

// campaign gives where a campaign's name ends that begins at token i with what it wants:
// "Save Our Lake". It is 0 where none does.
func (f *nameFinder) campaign(i int) int {
	switch f.Tokens[i].Text {
	case "Save", "Stop", "Keep", "Protect", "Defend", "Free", "Love", "Reclaim":
	default:
		return f.runFor(i)
	}
	if i+2 >= f.until || f.Tokens[i+1].Text != "Our" || !f.joined(i) || !f.joined(i+1) || !f.capitalAt(i+2) {
		return 0
	}
	end := i + 3
	for end < f.until && f.joined(end-1) && f.capitalAt(end) {
		end++
	}
	return end
}

// runFor gives where the name of somebody's run for an office ends that begins at token i, where
// its people stand right behind it: "Doe for Senate campaign manager"; 0 where none does. "Roe
// backed Doe for Senate" is none.
func (f *nameFinder) runFor(i int) int {
	if i+3 >= f.until || f.Tokens[i+1].Text != "for" || !f.capitalAt(i) || f.Words[i].Has(lexicon.Ordinary|lexicon.ClosedClass) {
		return 0
	}
	end := i + 3
	switch f.Tokens[i+2].Text {
	case "Senate", "Congress", "President", "Governor", "Mayor", "America", "Sheriff", "House":
	default:
		return 0
	}
	switch f.Tokens[end].Text {
	case "campaign", "committee", "spokesman", "spokeswoman", "spokesperson", "manager", "chairman", "volunteer", "volunteers", "staff", "staffer",
		"headquarters", "rally", "adviser", "strategist":
		return end
	}
	return 0
}

// amalgam tells "United Road Workers": a union's first word and those who are in it.
func (f *nameFinder) amalgam(first, end int) bool {
	switch f.Tokens[first].Text {
	case "United", "Amalgamated", "Associated", "Allied", "International":
		return end-first > 1 && (f.Words[end-1].Has(lexicon.RolesPlural) || strings.HasSuffix(f.Tokens[end-1].Text, "orkers")) && !f.Words[end-1].Has(lexicon.FreeCap)
	}
	return false
}

// IsClubsMark tells the letters that stand before a club's name.
var IsClubsMark = lexicon.OfSort("clubs mark")

// plainNoun tells an English noun that names no group and no place.
func (f *nameFinder) plainNoun(i int) bool {
	w := f.Words[i]
	return w.Has(lexicon.Ordinary) && !w.Has(lexicon.AllCaps|lexicon.Modifier|lexicon.GroupNoun|lexicon.PlaceHead) && strings.HasPrefix(f.Tokens[i].Tag, "NN")
}

// branch tells a body's letters before the place of its branch, or before a word
// that nothing is known of: "FC Utrecht", "IIT Madras", "ChessBase India".
func (f *nameFinder) branch(first, end int) bool {
	w, text := f.Words[first], f.Tokens[first].Text
	if end-first < 2 || w.Has(lexicon.FreeCap|lexicon.AnyPlace|lexicon.TitleWord|lexicon.Role|lexicon.StateAbbreviation|lexicon.Calendar|lexicon.Thing|lexicon.FirstName|lexicon.Surname|lexicon.Initial|lexicon.ClosedClass|lexicon.Demonym) {
		return false
	}
	if IsClubsMark(text) && !f.Words[first+1].Has(lexicon.Ordinary|lexicon.ClosedClass|lexicon.TitleWord|lexicon.Role|lexicon.Calendar|lexicon.Figure|lexicon.FirstName) {
		return true // "FC Bramhall"
	}
	if end-first == 2 && f.Words[first+1].Has(lexicon.Country) && f.joined(first) && f.plainNoun(first) {
		return true // "Renewal UK"
	}
	const longest = 5 // letters
	letters := w.Has(lexicon.AllCaps) && len(text) >= 2 && len(text) <= longest
	if w.Has(lexicon.Ordinary) && (!letters || len(text) < 3) || !letters && !isCamelCase(text) {
		return false
	}
	if f.phrase(first+1) == end-first-1 && f.phraseFlags(first+1, end).Has(lexicon.AnyPlace) {
		return !w.Has(lexicon.KnownOrg) || !f.phraseFlags(first+1, end).Has(lexicon.State)
	}
	next := f.Words[first+1]
	return letters && len(text) > 2 && end-first == 2 && !w.Has(lexicon.KnownOrg|lexicon.Ordinary) &&
		!next.Has(lexicon.Ordinary|lexicon.ClosedClass|lexicon.TitleWord|lexicon.Role|lexicon.FirstName|lexicon.Surname|lexicon.EastSurname|lexicon.Demonym|lexicon.Thing|lexicon.AllCaps|lexicon.KnownOrg|lexicon.FreeCap|lexicon.Calendar|lexicon.OrgHead|lexicon.PlaceHead)
}
