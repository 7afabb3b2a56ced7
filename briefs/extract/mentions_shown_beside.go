package extract

import (
	"strings"

	"dateline/briefs"
)

// What stands beside a name and shows that it is somebody's, whatever its words mean.

// shownBefore tells whether what stands before a name shows that it is somebody's.
func (d *namesDocument) shownBefore(first, end int, s *sentence) bool {
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
		return d.manyLike(p, s) // "stars like Chase Bank"
	case isKin(text) && p > s.first && d.ownedAt(p-1, s):
		return true // "her husband Chase Bank"
	case d.words[p].has(role) && !d.words[p].has(capital|groupNoun) && !isFiniteTag(d.tokens[p].tag):
		surely := d.words[first].has(firstName) && !d.words[first].has(anyPlace|ordinary)
		return (surely || d.unheard(first)) && !d.saysEither(p, p+1) // "fisherman Tamsyne Moody"
	case (text == "to" || text == "of") && p > s.first && isOnesOwn(d.tokens[p-1].text):
		return d.plainlyNamed(first, end) // "aides to Tamsyne Moody"
	case d.mayBeGiven(first) && d.postBefore(p, s):
		return true // "secretary of the board Tamsyne Moody"
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

// manyLike tells those of whom some are named, before "like", "such as" or "including".
func (d *namesDocument) manyLike(p int, s *sentence) bool {
	if p <= s.first {
		return false
	}
	if d.words[p-1].has(rolesPlural) && !d.words[p-1].has(groupNoun) {
		return true
	}
	return d.tokens[p].text == "as" && p-1 > s.first && d.tokens[p-1].text == "such" && d.words[p-2].has(rolesPlural)
}

// postBefore tells whether a post and what it is of end at a token: "secretary of the board",
// "deputy head for the campaign". The name behind a firm or a charity may be its own.
func (d *namesDocument) postBefore(p int, s *sentence) bool {
	const far = 6 // tokens
	if d.words[p].has(capital|closedClass) || d.tokens[p].tag[0] != 'N' || isNamedBody(d.tokens[p].text) {
		return false
	}
	for i := p - 1; i > max(s.first, p-far); i-- {
		switch t := d.tokens[i]; {
		case t.text == "of" || t.text == "for" || t.text == "at":
			return d.words[i-1].has(role|titleWord) && !d.words[i-1].has(groupNoun|rolesPlural) && d.tokens[i-1].text != "member"
		case isArticle(t.text), isOwner(t.text), strings.HasPrefix(t.tag, "JJ"), t.tag[0] == 'N', isPossessiveMark(t.text):
		default:
			return false
		}
	}
	return false
}

// isOnesOwn tells words for those whom people have, before "of" or "to" and a name.
var isOnesOwn = ofSort("ones own")

// isNamedBody tells words for bodies whose own name stands behind them: "the firm Ravatel Poole".
var isNamedBody = ofSort("named body")

// endsAtVerb tells whether a whole phrase for one person ends at a verb and begins its
// sentence: "The mayor is".
func (d *namesDocument) endsAtVerb(p int, s *sentence) bool {
	if p-1 <= s.first || p-s.first > 6 || !isArticle(d.tokens[s.first].text) && !isOwner(d.tokens[s.first].text) {
		return false
	}
	return d.words[p-1].has(role|titleWord) && !d.words[p-1].has(groupNoun|rolesPlural) && !d.saysEither(s.first, p) || isKin(d.tokens[p-1].text)
}

// shownAfter tells whether what stands after a name shows that it is somebody's.
func (d *namesDocument) shownAfter(first, end int, s *sentence) bool {
	if end+1 >= s.last {
		return false
	}
	text, next := d.tokens[end].text, d.tokens[end+1].text
	third := d.followingText(end+2, s)
	switch {
	case text == ",":
		return d.shownByComma(first, end, s)
	case text == "and" && isHisOrHer(next):
		return isKin(third) || third == "late" || third == "wife" // "Chase Bank and his wife"
	case isPossessiveMark(text):
		return isKin(next) && !isEither(next) || isFeat(next) && d.plainlyNamed(first, end) // "Georgia Church's wife"
	case text == "was" || text == "is":
		return next == "born" || next == "arrested" || next == "jailed" || next == "sentenced"
	}
	return false
}

// shownByComma tells whether what stands behind a name and its comma shows that it is somebody's.
func (d *namesDocument) shownByComma(first, end int, s *sentence) bool {
	next, third := d.tokens[end+1].text, d.followingText(end+2, s)
	switch {
	case next == "himself" || next == "herself":
		return true
	case isAgeToken(next) && isAge(next):
		return third == "," || third == "." || third == ";" || third == "and" || third != "" && isFiniteTag(d.tokens[end+2].tag) // "Georgia Church, 45,"
	case isArticle(next) && (isPartisan(third) || d.words[min(end+2, s.last-1)].has(anyPlace|demonym) && isPartisan(d.followingText(end+3, s))):
		return true // "Georgia Church, a Democrat,"
	case next == "of" && d.plainlyNamed(first, end):
		return d.followingText(end+3, s) == "," && d.words[end+2].has(capital) // "Tamsyne Moody, of Leeds,"
	case next == "one" && third == "of":
		return d.rolesSoon(end+3, s) // "Tamsyne Moody, one of the founders of"
	case isArticle(next) || isOwner(next):
		of, behind := d.kindApposed(end+1, s)
		if d.plainlyNamed(first, end) {
			of, behind = d.kindTold(end+1, s)
		}
		return of == briefs.Person && behind > end+1 && !d.tellsEither(first, end, end+1, behind) && next != "its" && !d.isAt(first, s)
	case isPartyMark(next), isSpeaking(next) && d.mayBeGiven(first):
		return true // "Tamsyne Moody, D-Ohio said", "Tamsyne Moody, speaking for"
	case d.words[end+1].has(capital) && d.plainlyNamed(first, end) && !d.words[end+1].has(role|titleWord):
		of, behind := d.kindTold(end+1, s)
		return of == briefs.Person && behind > end+2 && !d.isAt(first, s) // "Tamsyne Moody, Harbour Fund director, said"
	case strings.HasPrefix(d.tokens[end+1].tag, "JJ") && d.plainlyNamed(first, end):
		of, _ := d.kindTold(end+1, s)
		return of == briefs.Person && !d.isAt(first, s) // "Tamsyne Moody, senior fellow at"
	case d.words[end+1].has(role|titleWord) && (d.words[end+1].has(titleWord) || !d.words[end+1].has(capital)) && !d.words[end+1].has(groupNoun|rolesPlural):
		if third == "and" && d.mayBeGiven(first) {
			return d.rolesSoon(end+3, s) // "Tamsyne Moody, president and chief executive of"
		}
		if !isOfWhat(third) || third == "with" || d.saysEither(end+1, end+2) || d.isAt(first, s) {
			return false
		}
		return first == s.first || d.tokens[first-1].text != "," || d.plainlyNamed(first, end) // "Georgia Church, mayor of Leeds"
	}
	return false
}

// rolesSoon tells whether a word for what people are stands at a token or soon behind it.
func (d *namesDocument) rolesSoon(i int, s *sentence) bool {
	const far = 4 // tokens
	for ; i < min(s.last, i+far) && isNounTag(d.tokens[i].tag); i++ {
		if d.words[i].has(rolesPlural|role|titleWord) && !d.words[i].has(groupNoun) || describes(d.tokens[i].text) == "people" {
			return true
		}
	}
	return false
}

// kindTold gives what kind of thing the head noun of what stands behind a name's comma is a word
// for, and the token behind it, whether a mark ends it or not: "a member of the council said".
func (d *namesDocument) kindTold(n int, s *sentence) (briefs.EntityKind, int) {
	const far = 10 // tokens
	end := n
	for end < min(s.last, n+far) {
		t := d.tokens[end]
		if t.tag == "IN" || t.tag == "TO" || isFiniteTag(t.tag) || t.text == "who" || strings.ContainsAny(t.text[:1], ",.;:()“\"") && !isPossessiveMark(t.text) {
			break
		}
		end++
	}
	if end == n {
		return "", n
	}
	return d.headKind(span{d.tokens[n].start, d.tokens[end-1].end}), end
}

// tellsEither is saysEither for what is told of a name: what looks like nobody's but a person's
// may be a member or a leader.
func (d *namesDocument) tellsEither(first, last, from, to int) bool {
	if (d.words[first].has(firstName) && !d.words[first].has(ordinary|anyPlace) || d.unheard(first)) && !d.words[last-1].has(orgHead|weakHead|placeHead) {
		for i := from; i < to && d.tokens[i].tag != "IN"; i++ {
			if d.words[i].has(groupNoun) && !d.words[i].has(role|titleWord) && !(i+1 < to && isPossessiveMark(d.tokens[i+1].text)) {
				return true
			}
		}
		return false
	}
	return d.saysEither(from, to)
}

// isSpeaking tells participles for what nobody but people do beside a name.
var isSpeaking = ofSort("speaking")

// saysEither tells whether a word stands among some tokens for what bodies are as well as
// people, or for bodies alone: "the champion", "a lender", "a consulting firm and broker".
func (d *namesDocument) saysEither(from, to int) bool {
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
func (d *namesDocument) mayShow(first, end int, s *sentence) bool {
	if end+1 < s.last && d.tokens[end].text == "(" && isParty(d.tokens[end+1:min(s.last, end+6)]) {
		return true // "Tamsyne Moody (D-Ohio)"
	}
	if !d.isAt(first, s) && d.followingText(end, s) == "," && (d.followingText(end+1, s) == "who" || d.followingText(end+1, s) == "whom") {
		return true
	}
	if d.plainlyNamed(first, end) && (d.listedWithPerson(first, end, s) || d.turnedTo(first, s)) {
		return true
	}
	return first > s.first && isDoneToPeople(d.tokens[first-1].text) && d.tokens[first-1].tag != "NN" && !isPossessiveMark(d.followingText(end, s))
}

// listedWithPerson tells whether a name stands in a list right beside one that is somebody's by its
// given name: "Ansel Adams, Tamsyne Moody and Walker Evans".
func (d *namesDocument) listedWithPerson(first, end int, s *sentence) bool {
	after := end
	for after < min(s.last, end+2) && (d.tokens[after].text == "," || d.tokens[after].text == "and" || d.tokens[after].text == "or") {
		after++
	}
	if after > end && after+1 < s.last && d.surelyNamed(after, d.plainFullName(after, s)) {
		return d.tokens[after-1].text != "," || first > s.first && isListLink(d.tokens[first-1].text) || d.listGoesOn(after, s)
	}
	p := first - 1
	for p > max(s.first, first-3) && isListLink(d.tokens[p].text) {
		p--
	}
	if p == first-1 || p < s.first+1 {
		return false
	}
	for i := p - 1; i >= max(s.first, p-2); i-- {
		if d.plainFullName(i, s) == p+1 && d.surelyNamed(i, p+1) {
			return d.tokens[first-1].text != "," || end < s.last && (isListLink(d.tokens[end].text) || d.tokens[end].text == ".")
		}
	}
	return false
}

// listGoesOn tells whether a list goes on behind the name at a token.
func (d *namesDocument) listGoesOn(i int, s *sentence) bool {
	end := d.plainFullName(i, s)
	return end < s.last && isListLink(d.tokens[end].text) && end+1 < s.last && (d.words[end+1].has(capital) || d.tokens[end+1].text == "and")
}

// surelyNamed tells a name that begins with a given name which is nothing else.
func (d *namesDocument) surelyNamed(first, end int) bool {
	if end <= first || !d.words[first].has(firstName) || d.words[end-1].has(orgHead|weakHead|placeHead) {
		return false
	}
	return !d.words[first].has(ordinary|anyPlace|demonym|knownOrg|titleWord) || isNameFirst(d.tokens[first].text)
}

// isListLink tells what parts two names of a list.
func isListLink(s string) bool { return s == "," || s == "and" || s == "or" || s == "nor" }

// turnedTo tells whether the words before a name say what is done with people alone: "talked with",
// "voted for", "wrote to".
func (d *namesDocument) turnedTo(first int, s *sentence) bool {
	p := first - 1
	if p-1 < s.first {
		return false
	}
	switch d.tokens[p].text {
	case "with", "to", "for", "by":
		return isTurnedTo(d.tokens[p-1].text)
	}
	return false
}

// isTurnedTo tells verbs before "with", "to" or "for" and whom they are of.
var isTurnedTo = ofSort("turned to")

// isAt tells whether a name stands after a preposition that leads to places or bodies.
func (d *namesDocument) isAt(first int, s *sentence) bool {
	if first == s.first {
		return false
	}
	before := d.tokens[first-1].text
	return isWhence(before) || isOfWhat(before) && before != "with"
}

// followingText is the token at i, "" behind the sentence.
func (d *namesDocument) followingText(i int, s *sentence) string {
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
