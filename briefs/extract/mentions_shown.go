package extract

import (
	"strings"

	"dateline/briefs"
)

// shownPersons gives the names that the text shows to be somebody's, whatever else
// their words mean: "Georgia Church, 45,", "Mr. Paris Hill", "her husband, Chase Bank,".
// They are of two words or three, as they stand.
func (d *document) shownPersons() map[string]bool {
	shown, addressed := map[string]bool{}, d.addressed()
	for k := range d.sentences {
		s := &d.sentences[k]
		for i := s.first; i+1 < s.last; i++ {
			end := d.plainFullName(i, s)
			if end == i {
				continue
			}
			given := d.words[i].has(firstName) && !d.words[i].has(calendar) || d.unheard(i)
			switch {
			case d.phraseOf(&mention{first: i, last: end}).has(anyPlace | knownOrg):
			case d.shownBefore(i, end, s), d.shownAfter(i, end, s), given && (d.mayShow(i, end, s) || addressed[d.tokens[end-1].text]):
				shown[d.text[d.tokens[i].start:d.tokens[end-1].end]] = true
			}
			i = end - 1
		}
	}
	return shown
}

// addressed gives the last names that stand alone behind a form of address: "Pike", of "Mr. Pike".
func (d *document) addressed() map[string]bool {
	last := map[string]bool{}
	for i := 1; i < len(d.words); i++ {
		if d.words[i-1].has(bareTitle) && d.words[i-1].has(capital) && d.words[i].has(capital) && d.tokens[i].sentence == d.tokens[i-1].sentence && (i+1 == len(d.words) || !d.words[i+1].has(capital)) {
			last[d.tokens[i].text] = true
		}
	}
	return last
}

// shownIn gives where in the run [first,end) a name begins that the text shows to be
// somebody's, behind nothing but titles; -1 where none does.
func (f *nameFinder) shownIn(first, end int) int {
	for at := max(first, end-3); at+1 < end && len(f.shown) > 0; at++ {
		if (at == first || f.words[at-1].has(titleWord|bareTitle)) && f.shown[f.text[f.tokens[at].start:f.tokens[end-1].end]] {
			return at
		}
	}
	return -1
}

// shownFrom gives the end of a name that the text shows to be somebody's, where it begins
// at token i with a word that begins no other name: "April Summers", "Will Power".
func (f *nameFinder) shownFrom(i int) int {
	if !f.words[i].has(closedClass|calendar) || !f.words[i].has(capital) || len(f.shown) == 0 {
		return i
	}
	end := i + 1
	for end < f.until && end-i < 3 && f.capitalAt(end) && f.joined(end-1) {
		end++
	}
	if end-i > 1 && f.shown[f.text[f.tokens[i].start:f.tokens[end-1].end]] {
		return end
	}
	return i
}

// bearsShown tells whether a word, without an article, is the last of a name before it
// that the text shows to be somebody's.
func (f *nameFinder) bearsShown(i int) bool {
	if text := f.tokens[i].text; !f.shownLasts[text] || !f.bears(text) {
		return false
	}
	return i == f.from || !isArticle(f.tokens[i-1].text)
}

// lastWords are the last words of names.
func lastWords(names map[string]bool) map[string]bool {
	lasts := map[string]bool{}
	for name := range names {
		lasts[name[strings.LastIndexByte(name, ' ')+1:]] = true
	}
	return lasts
}

// plainFullName gives the end of two or three words with a capital from token i on that
// may be somebody's name, and before and behind which no other such word stands but a
// title; i where none do.
func (d *document) plainFullName(i int, s *sentence) int {
	const most = 3 // words
	switch w := d.words[i]; {
	case !w.has(capital), w.has(allCaps|demonym|knownOrg|role|titleWord) && !w.has(firstName), w.has(freeCap) && w.has(titleWord|speech):
		return i
	case w.has(firstName), d.tokens[i].text == "Will", d.unheard(i):
	case w.has(closedClass | modifier), w.has(freeCap) && !w.has(anyPlace), w.has(calendar) && !isNamesake(d.tokens[i].text):
		return i
	}
	if i > s.first && d.words[i-1].has(capital) && !d.words[i-1].has(titleWord|bareTitle|freeCap|initial) {
		return i
	}
	end := i + 1
	for end < s.last && d.words[end].has(capital) && d.text[d.tokens[end-1].end:d.tokens[end].start] == " " {
		if w := d.words[end]; w.has(figure) || w.has(closedClass|calendar|allCaps) && !w.has(initial) {
			return i
		}
		end++
	}
	if end-i == most && !d.words[i+1].has(firstName|surname|initial) {
		return i
	}
	if end-i < 2 || end-i > most || d.words[end-1].has(initial) || isFirmEnd(d.tokens[end-1].text) {
		return i
	}
	if end+1 < s.last && d.words[end+1].has(capital) && (isForeignLink(d.tokens[end].text) || d.tokens[end].text == "of" || d.tokens[end].text == "&") {
		return i // "Grace Church of Leeds"
	}
	return end
}

// unheard tells a word of which the lexicons know nothing and that looks like no plural nor
// participle: it may be a given name.
func (d *document) unheard(i int) bool {
	return d.words[i]&^(capital|freeCap) == 0 && d.words[i].has(capital) && len(d.tokens[i].text) > 2 && !looksPlural(d.tokens[i].text) && !hasAnySuffix(d.tokens[i].text, "ing", "ed", "ly", "ist", "man", "men") &&
		!strings.ContainsAny(d.tokens[i].text, "-.0123456789") && !isCamelCase(d.tokens[i].text)
}

// shownBefore tells whether what stands before a name shows that it is somebody's.
func (d *document) shownBefore(first, end int, s *sentence) bool {
	p := first - 1
	if p < s.first {
		return false
	}
	text := d.tokens[p].text
	switch {
	case d.words[p].has(bareTitle) && d.words[p].has(capital), isOfficeOfOne(text):
		return d.words[first].has(firstName|anyPlace|calendar) || d.unheard(first) // "Mr. Paris Hill", "Mayor Georgia Church"
	case text == "named" || text == "called":
		return p > s.first && (d.words[p-1].has(role) && !d.words[p-1].has(groupNoun) || isAnybody(d.tokens[p-1].text)) // "a fisherman named Chase Bank"
	case text == "like" || text == "as" || text == "including":
		return p > s.first && (d.words[p-1].has(rolesPlural) && !d.words[p-1].has(groupNoun) || text == "as" && p-1 > s.first && d.tokens[p-1].text == "such" && d.words[p-2].has(rolesPlural)) // "stars like Chase Bank"
	case d.words[p].has(role) && !d.words[p].has(capital|groupNoun) && !isFiniteTag(d.tokens[p].tag):
		return d.words[first].has(firstName) && !d.words[first].has(anyPlace|ordinary) && !d.saysEither(p, p+1) || d.unheard(first) && !d.saysEither(p, p+1) // "fisherman Tamsyne Moody"
	case isKin(text):
		return d.ownedAt(p-1, s) && p > s.first // "her husband Chase Bank"
	case text == "is" || text == "was":
		return d.endsAtVerb(p, s) && (end == s.last || strings.ContainsAny(d.tokens[end].text[:1], ".,;")) // "The mayor is Chase Bank."
	case text == "," && end < s.last && (d.tokens[end].text == "," || d.tokens[end].text == "."):
		if p > s.first+1 && isKin(d.tokens[p-1].text) && d.ownedAt(p-2, s) {
			return true // "her brother, Chase Bank,"
		}
		sp := d.endsAtComma(p, &mention{first: first, last: end, span: span{d.tokens[first].start, d.tokens[end-1].end}}, s)
		return sp.len() > 0 && d.headKind(sp) == briefs.Person && !d.saysEither(d.tokenAt(sp.start), p) // "The mayor, Chase Bank,"
	}
	return false
}

// endsAtVerb tells whether a whole phrase for one person ends at a verb and begins its
// sentence: "The mayor is".
func (d *document) endsAtVerb(p int, s *sentence) bool {
	if p-1 <= s.first || p-s.first > 6 || !isArticle(d.tokens[s.first].text) && !isOwner(d.tokens[s.first].text) {
		return false
	}
	return d.words[p-1].has(role|titleWord) && !d.words[p-1].has(groupNoun|rolesPlural) && !d.saysEither(s.first, p) || isKin(d.tokens[p-1].text)
}

// shownAfter tells whether what stands after a name shows that it is somebody's.
func (d *document) shownAfter(first, end int, s *sentence) bool {
	if end+1 >= s.last {
		return false
	}
	text, next := d.tokens[end].text, d.tokens[end+1].text
	third := d.followingText(end+2, s)
	switch {
	case text == ",":
		switch {
		case next == "himself" || next == "herself":
			return true
		case isAgeToken(next) && isAge(next):
			return third == "," || third == "." || third == ";" || third == "and" // "Georgia Church, 45,"
		case next == "a" && isPartisan(third):
			return true // "Georgia Church, a Democrat,"
		case next == "of" && (d.words[first].has(firstName) || d.unheard(first)) && !d.words[end-1].has(orgHead|weakHead|placeHead):
			return d.followingText(end+3, s) == "," && d.words[end+2].has(capital) // "Tamsyne Moody, of Leeds,"
		case isArticle(next) || isOwner(next):
			of, behind := d.kindApposed(end+1, s)
			return of == briefs.Person && behind > end+1 && !d.saysEither(end+1, behind) && next != "its" && !d.isAt(first, s)
		case d.words[end+1].has(role|titleWord) && !d.words[end+1].has(capital|groupNoun|rolesPlural):
			return isOfWhat(third) && third != "with" && !d.saysEither(end+1, end+2) && !d.isAt(first, s) && (first == s.first || d.tokens[first-1].text != ",") // "Georgia Church, mayor of Leeds"
		}
	case text == "and" && isHisOrHer(next):
		return isKin(third) || third == "late" || third == "wife" // "Chase Bank and his wife"
	case isPossessiveMark(text):
		return isKin(next) && !isEither(next) || isFeat(next) && (d.words[first].has(firstName) || d.unheard(first)) && !d.words[end-1].has(orgHead|weakHead|placeHead) // "Georgia Church's wife"
	case text == "was" || text == "is":
		return next == "born" || next == "arrested" || next == "jailed" || next == "sentenced"
	}
	return false
}

// saysEither tells whether a word stands among some tokens for what bodies are as well as
// people, or for bodies alone: "the champion", "a lender", "a consulting firm and broker".
func (d *document) saysEither(from, to int) bool {
	for i := from; i < to && d.tokens[i].tag != "IN"; i++ {
		if d.tokens[i].text == "owner" && (d.tokens[from].text == "a" || d.tokens[from].text == "an") {
			continue // "a small-business owner"
		}
		if isEither(d.tokens[i].text) || isBodyToo(d.tokens[i].text) || d.words[i].has(groupNoun) && !d.words[i].has(role|titleWord) {
			return true
		}
	}
	return false
}

// isBodyToo tells words for what people do that bodies are called by too.
var isBodyToo = ofSort("a body too")

// mayShow tells whether what stands around a name that begins with a given name shows
// that it is somebody's: bodies of plain words are spoken of so too.
func (d *document) mayShow(first, end int, s *sentence) bool {
	if end+1 < s.last && d.tokens[end].text == "(" && isParty(d.tokens[end+1:min(s.last, end+6)]) {
		return true // "Tamsyne Moody (D-Ohio)"
	}
	if !d.isAt(first, s) && d.followingText(end, s) == "," && (d.followingText(end+1, s) == "who" || d.followingText(end+1, s) == "whom") {
		return true
	}
	return first > s.first && isDoneToPeople(d.tokens[first-1].text) && d.tokens[first-1].tag != "NN" && !isPossessiveMark(d.followingText(end, s))
}

// isAt tells whether a name stands after a preposition that leads to places or bodies.
func (d *document) isAt(first int, s *sentence) bool {
	if first == s.first {
		return false
	}
	before := d.tokens[first-1].text
	return isWhence(before) || isOfWhat(before) && before != "with"
}

// followingText is the token at i, "" behind the sentence.
func (d *document) followingText(i int, s *sentence) string {
	if i >= s.last {
		return ""
	}
	return d.tokens[i].text
}

// isDoneToPeople tells verbs for what is done to nobody but people, before their name.
var isDoneToPeople = ofSort("done to people")

// isOfficeOfOne tells the titles with a capital that stand before nobody's name but their
// bearer's; no college or street is called by them.
var isOfficeOfOne = ofSort("office of one")

// isNamesake tells the months that people are called after.
func isNamesake(s string) bool { return s == "April" || s == "May" || s == "June" }
