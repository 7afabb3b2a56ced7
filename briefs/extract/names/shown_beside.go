package names

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What stands beside a name and shows that it is somebody's, whatever its words mean.

// shownBefore tells whether what stands before a name shows that it is somebody's.
func (d *Document) shownBefore(first, end int, s *page.Sentence) bool {
	p := first - 1
	if p < s.First {
		return false
	}
	text := d.Tokens[p].Text
	switch {
	case d.Words[p].Has(lexicon.BareTitle) && d.Words[p].Has(lexicon.Capital), isOfficeOfOne(text):
		return d.Words[first].Has(lexicon.FirstName|lexicon.AnyPlace|lexicon.Calendar) || d.unheard(first) // "Mr. Paris Hill", "Mayor Georgia Church"
	case text == "named" || text == "called":
		return p > s.First && (d.Words[p-1].Has(lexicon.Role) && !d.Words[p-1].Has(lexicon.GroupNoun) || IsAnybody(d.Tokens[p-1].Text)) // "a fisherman named Chase Bank"
	case text == "like" || text == "as" || text == "including":
		return d.manyLike(p, s) // "stars like Chase Bank"
	case lexicon.IsKin(text) && p > s.First && d.ownedAt(p-1, s):
		return true // "her husband Chase Bank"
	case d.Words[p].Has(lexicon.Role) && !d.Words[p].Has(lexicon.Capital|lexicon.GroupNoun) && !page.IsFiniteTag(d.Tokens[p].Tag):
		surely := d.Words[first].Has(lexicon.FirstName) && !d.Words[first].Has(lexicon.AnyPlace|lexicon.Ordinary)
		return (surely || d.unheard(first)) && !d.saysEither(p, p+1) // "fisherman Tamsyne Moody"
	case (text == "to" || text == "of") && p > s.First && isOnesOwn(d.Tokens[p-1].Text):
		return d.plainlyNamed(first, end) // "aides to Tamsyne Moody"
	case d.mayBeGiven(first) && d.postBefore(p, s):
		return true // "secretary of the board Tamsyne Moody"
	case text == "is" || text == "was":
		return d.endsAtVerb(p, s) && (end == s.Last || strings.ContainsAny(d.Tokens[end].Text[:1], ".,;")) // "The mayor is Chase Bank."
	case text == "," && end < s.Last && (d.Tokens[end].Text == "," || d.Tokens[end].Text == "."):
		if p > s.First+1 && lexicon.IsKin(d.Tokens[p-1].Text) && d.ownedAt(p-2, s) {
			return true // "her brother, Chase Bank,"
		}
		sp := d.EndsAtComma(p, &Mention{First: first, Last: end, Span: page.Span{Start: d.Tokens[first].Start, End: d.Tokens[end-1].End}}, s)
		return sp.Len() > 0 && d.HeadKind(sp) == briefs.Person && !d.saysEither(d.TokenAt(sp.Start), p) // "The mayor, Chase Bank,"
	}
	return false
}

// manyLike tells those of whom some are named, before "like", "such as" or "including".
func (d *Document) manyLike(p int, s *page.Sentence) bool {
	if p <= s.First {
		return false
	}
	if d.Words[p-1].Has(lexicon.RolesPlural) && !d.Words[p-1].Has(lexicon.GroupNoun) {
		return true
	}
	return d.Tokens[p].Text == "as" && p-1 > s.First && d.Tokens[p-1].Text == "such" && d.Words[p-2].Has(lexicon.RolesPlural)
}

// postBefore tells whether a post and what it is of end at a token: "secretary of the board",
// "deputy head for the campaign". The name behind a firm or a charity may be its own.
func (d *Document) postBefore(p int, s *page.Sentence) bool {
	const far = 6 // tokens
	if d.Words[p].Has(lexicon.Capital|lexicon.ClosedClass) || d.Tokens[p].Tag[0] != 'N' || isNamedBody(d.Tokens[p].Text) {
		return false
	}
	for i := p - 1; i > max(s.First, p-far); i-- {
		switch t := d.Tokens[i]; {
		case t.Text == "of" || t.Text == "for" || t.Text == "at":
			return d.Words[i-1].Has(lexicon.Role|lexicon.TitleWord) && !d.Words[i-1].Has(lexicon.GroupNoun|lexicon.RolesPlural) && d.Tokens[i-1].Text != "member"
		case lexicon.IsArticle(t.Text), lexicon.IsOwner(t.Text), strings.HasPrefix(t.Tag, "JJ"), t.Tag[0] == 'N', IsPossessiveMark(t.Text):
		default:
			return false
		}
	}
	return false
}

// isOnesOwn tells words for those whom people have, before "of" or "to" and a name.
var isOnesOwn = lexicon.OfSort("ones own")

// isNamedBody tells words for bodies whose own name stands behind them: "the firm Ravatel Poole".
var isNamedBody = lexicon.OfSort("named body")

// endsAtVerb tells whether a whole phrase for one person ends at a verb and begins its
// sentence: "The mayor is".
func (d *Document) endsAtVerb(p int, s *page.Sentence) bool {
	if p-1 <= s.First || p-s.First > 6 || !lexicon.IsArticle(d.Tokens[s.First].Text) && !lexicon.IsOwner(d.Tokens[s.First].Text) {
		return false
	}
	return d.Words[p-1].Has(lexicon.Role|lexicon.TitleWord) && !d.Words[p-1].Has(lexicon.GroupNoun|lexicon.RolesPlural) && !d.saysEither(s.First, p) || lexicon.IsKin(d.Tokens[p-1].Text)
}

// shownAfter tells whether what stands after a name shows that it is somebody's.
func (d *Document) shownAfter(first, end int, s *page.Sentence) bool {
	if end+1 >= s.Last {
		return false
	}
	text, next := d.Tokens[end].Text, d.Tokens[end+1].Text
	third := d.followingText(end+2, s)
	switch {
	case text == ",":
		return d.shownByComma(first, end, s)
	case text == "and" && IsHisOrHer(next):
		return lexicon.IsKin(third) || third == "late" || third == "wife" // "Chase Bank and his wife"
	case IsPossessiveMark(text):
		return lexicon.IsKin(next) && !isEither(next) || isFeat(next) && d.plainlyNamed(first, end) // "Georgia Church's wife"
	case text == "was" || text == "is":
		return next == "born" || next == "arrested" || next == "jailed" || next == "sentenced"
	}
	return false
}

// shownByComma tells whether what stands behind a name and its comma shows that it is somebody's.
func (d *Document) shownByComma(first, end int, s *page.Sentence) bool {
	next, third := d.Tokens[end+1].Text, d.followingText(end+2, s)
	switch {
	case next == "himself" || next == "herself":
		return true
	case lexicon.IsAgeToken(next) && IsAge(next):
		return third == "," || third == "." || third == ";" || third == "and" || third != "" && page.IsFiniteTag(d.Tokens[end+2].Tag) // "Georgia Church, 45,"
	case lexicon.IsArticle(next) && (lexicon.IsPartisan(third) || d.Words[min(end+2, s.Last-1)].Has(lexicon.AnyPlace|lexicon.Demonym) && lexicon.IsPartisan(d.followingText(end+3, s))):
		return true // "Georgia Church, a Democrat,"
	case next == "of" && d.plainlyNamed(first, end):
		return d.followingText(end+3, s) == "," && d.Words[end+2].Has(lexicon.Capital) // "Tamsyne Moody, of Leeds,"
	case next == "one" && third == "of":
		return d.rolesSoon(end+3, s) // "Tamsyne Moody, one of the founders of"
	case lexicon.IsArticle(next) || lexicon.IsOwner(next):
		of, behind := d.kindApposed(end+1, s)
		if d.plainlyNamed(first, end) {
			of, behind = d.kindTold(end+1, s)
		}
		return of == briefs.Person && behind > end+1 && !d.tellsEither(first, end, end+1, behind) && next != "its" && !d.isAt(first, s)
	case lexicon.IsPartyMark(next), isSpeaking(next) && d.mayBeGiven(first):
		return true // "Tamsyne Moody, D-Ohio said", "Tamsyne Moody, speaking for"
	case d.Words[end+1].Has(lexicon.Capital) && d.plainlyNamed(first, end) && !d.Words[end+1].Has(lexicon.Role|lexicon.TitleWord):
		of, behind := d.kindTold(end+1, s)
		return of == briefs.Person && behind > end+2 && !d.isAt(first, s) // "Tamsyne Moody, Harbour Fund director, said"
	case strings.HasPrefix(d.Tokens[end+1].Tag, "JJ") && d.plainlyNamed(first, end):
		of, _ := d.kindTold(end+1, s)
		return of == briefs.Person && !d.isAt(first, s) // "Tamsyne Moody, senior fellow at"
	case d.Words[end+1].Has(lexicon.Role|lexicon.TitleWord) && (d.Words[end+1].Has(lexicon.TitleWord) || !d.Words[end+1].Has(lexicon.Capital)) && !d.Words[end+1].Has(lexicon.GroupNoun|lexicon.RolesPlural):
		if third == "and" && d.mayBeGiven(first) {
			return d.rolesSoon(end+3, s) // "Tamsyne Moody, president and chief executive of"
		}
		if !isOfWhat(third) || third == "with" || d.saysEither(end+1, end+2) || d.isAt(first, s) {
			return false
		}
		return first == s.First || d.Tokens[first-1].Text != "," || d.plainlyNamed(first, end) // "Georgia Church, mayor of Leeds"
	}
	return false
}

// rolesSoon tells whether a word for what people are stands at a token or soon behind it.
func (d *Document) rolesSoon(i int, s *page.Sentence) bool {
	const far = 4 // tokens
	for ; i < min(s.Last, i+far) && page.IsNounTag(d.Tokens[i].Tag); i++ {
		if d.Words[i].Has(lexicon.RolesPlural|lexicon.Role|lexicon.TitleWord) && !d.Words[i].Has(lexicon.GroupNoun) || lexicon.Describes(d.Tokens[i].Text) == "people" {
			return true
		}
	}
	return false
}

// kindTold gives what kind of thing the head noun of what stands behind a name's comma is a word
// for, and the token behind it, whether a mark ends it or not: "a member of the council said".
func (d *Document) kindTold(n int, s *page.Sentence) (briefs.EntityKind, int) {
	const far = 10 // tokens
	end := n
	for end < min(s.Last, n+far) {
		t := d.Tokens[end]
		if t.Tag == "IN" || t.Tag == "TO" || page.IsFiniteTag(t.Tag) || t.Text == "who" || strings.ContainsAny(t.Text[:1], ",.;:()“\"") && !IsPossessiveMark(t.Text) {
			break
		}
		end++
	}
	if end == n {
		return "", n
	}
	return d.HeadKind(page.Span{Start: d.Tokens[n].Start, End: d.Tokens[end-1].End}), end
}

// tellsEither is saysEither for what is told of a name: what looks like nobody's but a person's
// may be a member or a leader.
func (d *Document) tellsEither(first, last, from, to int) bool {
	if (d.Words[first].Has(lexicon.FirstName) && !d.Words[first].Has(lexicon.Ordinary|lexicon.AnyPlace) || d.unheard(first)) && !d.Words[last-1].Has(lexicon.OrgHead|lexicon.WeakHead|lexicon.PlaceHead) {
		for i := from; i < to && d.Tokens[i].Tag != "IN"; i++ {
			if d.Words[i].Has(lexicon.GroupNoun) && !d.Words[i].Has(lexicon.Role|lexicon.TitleWord) && !(i+1 < to && IsPossessiveMark(d.Tokens[i+1].Text)) {
				return true
			}
		}
		return false
	}
	return d.saysEither(from, to)
}

// isSpeaking tells participles for what nobody but people do beside a name.
var isSpeaking = lexicon.OfSort("speaking")

// saysEither tells whether a word stands among some tokens for what bodies are as well as
// people, or for bodies alone: "the champion", "a lender", "a consulting firm and broker".
func (d *Document) saysEither(from, to int) bool {
	for i := from; i < to && d.Tokens[i].Tag != "IN"; i++ {
		if d.Tokens[i].Text == "owner" && (d.Tokens[from].Text == "a" || d.Tokens[from].Text == "an") {
			continue // "a small-business owner"
		}
		if isEither(d.Tokens[i].Text) || isBodyToo(d.Tokens[i].Text) || d.Words[i].Has(lexicon.GroupNoun) && !d.Words[i].Has(lexicon.Role|lexicon.TitleWord) {
			return true
		}
	}
	return false
}

// isBodyToo tells words for what people do that bodies are called by too.
var isBodyToo = lexicon.OfSort("a body too")

// mayShow tells whether what stands around a name that begins with a given name shows
// that it is somebody's: bodies of plain words are spoken of so too.
func (d *Document) mayShow(first, end int, s *page.Sentence) bool {
	if end+1 < s.Last && d.Tokens[end].Text == "(" && IsParty(d.Tokens[end+1:min(s.Last, end+6)]) {
		return true // "Tamsyne Moody (D-Ohio)"
	}
	if !d.isAt(first, s) && d.followingText(end, s) == "," && (d.followingText(end+1, s) == "who" || d.followingText(end+1, s) == "whom") {
		return true
	}
	if d.plainlyNamed(first, end) && (d.listedWithPerson(first, end, s) || d.turnedTo(first, s)) {
		return true
	}
	return first > s.First && isDoneToPeople(d.Tokens[first-1].Text) && d.Tokens[first-1].Tag != "NN" && !IsPossessiveMark(d.followingText(end, s))
}

// listedWithPerson tells whether a name stands in a list right beside one that is somebody's by its
// given name: "Ansel Adams, Tamsyne Moody and Walker Evans".
func (d *Document) listedWithPerson(first, end int, s *page.Sentence) bool {
	after := end
	for after < min(s.Last, end+2) && (d.Tokens[after].Text == "," || d.Tokens[after].Text == "and" || d.Tokens[after].Text == "or") {
		after++
	}
	if after > end && after+1 < s.Last && d.surelyNamed(after, d.plainFullName(after, s)) {
		return d.Tokens[after-1].Text != "," || first > s.First && isListLink(d.Tokens[first-1].Text) || d.listGoesOn(after, s)
	}
	p := first - 1
	for p > max(s.First, first-3) && isListLink(d.Tokens[p].Text) {
		p--
	}
	if p == first-1 || p < s.First+1 {
		return false
	}
	for i := p - 1; i >= max(s.First, p-2); i-- {
		if d.plainFullName(i, s) == p+1 && d.surelyNamed(i, p+1) {
			return d.Tokens[first-1].Text != "," || end < s.Last && (isListLink(d.Tokens[end].Text) || d.Tokens[end].Text == ".")
		}
	}
	return false
}

// listGoesOn tells whether a list goes on behind the name at a token.
func (d *Document) listGoesOn(i int, s *page.Sentence) bool {
	end := d.plainFullName(i, s)
	return end < s.Last && isListLink(d.Tokens[end].Text) && end+1 < s.Last && (d.Words[end+1].Has(lexicon.Capital) || d.Tokens[end+1].Text == "and")
}

// surelyNamed tells a name that begins with a given name which is nothing else.
func (d *Document) surelyNamed(first, end int) bool {
	if end <= first || !d.Words[first].Has(lexicon.FirstName) || d.Words[end-1].Has(lexicon.OrgHead|lexicon.WeakHead|lexicon.PlaceHead) {
		return false
	}
	return !d.Words[first].Has(lexicon.Ordinary|lexicon.AnyPlace|lexicon.Demonym|lexicon.KnownOrg|lexicon.TitleWord) || isNameFirst(d.Tokens[first].Text)
}

// isListLink tells what parts two names of a list.
func isListLink(s string) bool { return s == "," || s == "and" || s == "or" || s == "nor" }

// turnedTo tells whether the words before a name say what is done with people alone: "talked with",
// "voted for", "wrote to".
func (d *Document) turnedTo(first int, s *page.Sentence) bool {
	p := first - 1
	if p-1 < s.First {
		return false
	}
	switch d.Tokens[p].Text {
	case "with", "to", "for", "by":
		return isTurnedTo(d.Tokens[p-1].Text)
	}
	return false
}

// isTurnedTo tells verbs before "with", "to" or "for" and whom they are of.
var isTurnedTo = lexicon.OfSort("turned to")

// isAt tells whether a name stands after a preposition that leads to places or bodies.
func (d *Document) isAt(first int, s *page.Sentence) bool {
	if first == s.First {
		return false
	}
	before := d.Tokens[first-1].Text
	return isWhence(before) || isOfWhat(before) && before != "with"
}

// followingText is the token at i, "" behind the sentence.
func (d *Document) followingText(i int, s *page.Sentence) string {
	if i >= s.Last {
		return ""
	}
	return d.Tokens[i].Text
}

// isDoneToPeople tells verbs for what is done to nobody but people, before their name.
var isDoneToPeople = lexicon.OfSort("done to people")

// isOfficeOfOne tells the titles with a capital that stand before nobody's name but their
// bearer's; no college or street is called by them.
var isOfficeOfOne = lexicon.OfSort("office of one")

// isNamesake tells the months that people are called after.
func isNamesake(s string) bool { return s == "April" || s == "May" || s == "June" }
