package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Where a name begins with a capital that shows nothing, as at a sentence's head: by what the word
// is and what follows.

// freeWord is a word whose capital shows nothing.
type freeWord struct {
	i    int
	is   lexicon.WordFlags
	text string
	next bool // a word with a capital follows right behind
	seen sighting
}

// freeIsName tells whether a word whose capital shows nothing is a name all the
// same, or begins one.
func (f *nameFinder) freeIsName(i int) bool {
	text := f.Tokens[i].Text
	w := freeWord{i: i, is: f.Words[i], text: text, next: f.joined(i) && f.capitalAt(i+1), seen: f.seen[strings.ToLower(text)]}
	switch {
	case f.beginsFirmAgain(w), f.beginsBody(w), f.beginsPlaceOrPhrase(w), f.beginsPerson(w):
		return true
	case !w.next && w.is.Has(lexicon.Role|lexicon.GroupNoun) && !w.is.Has(lexicon.FirstName|lexicon.Surname|lexicon.AnyPlace) && !w.seen.has(seenCapital):
		return false
	case !w.is.Has(lexicon.Ordinary), w.next && f.inDateline, f.headsPost(w):
		return true
	case w.next && f.manyOfRole(i) && !w.is.Has(lexicon.OrgHead|lexicon.KnownOrg|lexicon.Folk) && !f.Words[i+1].Has(lexicon.OrgHead):
		return false // "Sponsors Halden Outfitters said"
	case w.next && f.beginsPair(i):
		return true // "Gospel Machine brought"
	case w.next && (!f.Words[i+1].Has(lexicon.FreeCap) || w.is.Has(lexicon.FirstName|lexicon.TitleWord|lexicon.Demonym)):
		return f.headsRun(w)
	case w.is.Has(lexicon.AnyPlace|lexicon.Demonym) && !w.is.Has(lexicon.ClosedClass), f.knownAlone(w), f.bareSubject(i), w.seen.has(seenCapital) && !w.seen.has(seenSmall):
		return true
	}
	return !w.next && (f.saysBearer(i) || f.shortFirm(i))
}

// beginsFirmAgain tells a firm's name, by what stood before or by its end.
func (f *nameFinder) beginsFirmAgain(w freeWord) bool {
	if !w.next {
		return false
	}
	i := w.i
	if f.stoodBefore(i, i+2) {
		return true // "Industrial Equity said", of Industrial Equity Ltd
	}
	// "Gold Fields of South Africa Ltd"
	return i+3 < f.until && f.Tokens[i+2].Text == "of" && f.joinsOf(i, i+2) > i+2 && f.firmEndsAt(i+3+max(f.phrase(i+3), 1)-1)
}

// beginsBody tells the first word of a body's name.
func (f *nameFinder) beginsBody(w freeWord) bool {
	i := w.i
	if i+1 < f.until && f.joinsOf(i, i+1) > i+1 && f.Tokens[i+1].Text != "of" && f.Tokens[i+1].Text != "and" {
		return true // "Students for a …"
	}
	if w.next {
		return f.headsPlainBody(i) || // "Road Workers Union said"
			f.beforeOffice(w) || // "Apple CEO Tim Poole"
			isSport(w.text) && f.Words[i+1].Has(lexicon.Country) && f.sportBody(i, f.runEnd(i)) || // "Cricket Australia"
			f.departmentOf(w) || // "Fire Department of Leeds"
			isPlacesBody(w.text) && (f.Words[i+1].Has(lexicon.AnyPlace) || f.phrase(i+1) > 1) // "Radio Kent said"
	}
	if i+2 >= f.until || f.Tokens[i+1].Text != "of" {
		return false
	}
	if isDaughters(w.text) && f.Tokens[i+2].Text == "the" && f.capitalAt(i+3) {
		return true // "Friends of the Lake said"
	}
	if w.is.Has(lexicon.OrgHead) && f.joined(i) && f.joined(i+1) && f.capitalAt(i+2) && !f.Words[i+2].Has(lexicon.FirstName) {
		return true // "Bank of Leeds said"
	}
	return w.text == "Bank" && f.capitalAt(i+2) && f.Words[i+2].Has(lexicon.AnyPlace) // "Bank of Kent said"
}

// beforeOffice tells a body whose name is a word too, before an office.
func (f *nameFinder) beforeOffice(w freeWord) bool {
	return w.is.Has(lexicon.LikeWord) && f.Words[w.i+1].Has(lexicon.TitleWord) && !f.Words[w.i+1].Has(lexicon.FirstName|lexicon.Surname)
}

// departmentOf tells what a department is for, before it and "of".
func (f *nameFinder) departmentOf(w freeWord) bool {
	if !w.is.Has(lexicon.Ordinary) || w.is.Has(lexicon.TitleWord|lexicon.Modifier) || !f.Words[w.i+1].Has(lexicon.OrgHead) {
		return false
	}
	return w.i+3 < f.until && f.Tokens[w.i+2].Text == "of" && f.capitalAt(w.i+3)
}

// beginsPlaceOrPhrase tells the first word of a place's name or of one of several words in the lexicon.
func (f *nameFinder) beginsPlaceOrPhrase(w freeWord) bool {
	if w.is.Has(lexicon.PhraseStart) && f.phrase(w.i) > 1 {
		return true
	}
	if !w.next || !isPlaceFirst(w.text) {
		return false
	}
	return !f.Words[w.i+1].Has(lexicon.Ordinary|lexicon.FreeCap|lexicon.Demonym|lexicon.TitleWord) && !strings.HasSuffix(f.Tokens[w.i+1].Text, "s") // "New Carthage fell"
}

// beginsPerson tells a first name, a family's that stands first or an initial, by what goes on with it.
func (f *nameFinder) beginsPerson(w freeWord) bool {
	i := w.i
	switch {
	case w.is.Has(lexicon.Initial) && i+2 < f.until && f.joined(i) && f.Words[i+1].Has(lexicon.Initial) && strings.HasSuffix(f.Tokens[i+1].Text, "."):
		return true // "M. A. Sumanthiran spoke"
	case f.initialed(i, f.until):
		return true // "Skip R. Poole spoke"
	case w.next && w.is.Has(lexicon.EastSurname) && strings.Contains(f.Tokens[i+1].Text, "-"):
		return true // "Park Geun-hye resigned"
	case w.next && w.is.Has(lexicon.EastSurname) && !f.Words[i+1].Has(lexicon.Ordinary|lexicon.FreeCap|lexicon.AnyPlace|lexicon.Demonym) && IsPinyin(strings.ToLower(f.Tokens[i+1].Text)):
		return true // "Fan Mengguang said"
	case w.is.Has(lexicon.FirstName) && i+3 < f.until && f.Tokens[i+1].Text == "and" && f.Words[i+2].Has(lexicon.FirstName) && f.capitalAt(i+3) && f.joined(i+2):
		return true // "Jack and Noreen Whitlock"
	case w.is.Has(lexicon.FirstName) && !w.is.Has(lexicon.ClosedClass|lexicon.Calendar) && f.joined(i) && f.joinsParticle(i+1):
		return true // "Jack van Breen sang"
	}
	// "Van der Velde said"
	return w.is.Has(lexicon.NameParticle) && (f.joinsParticle(i+1) || w.next && !f.Words[i+1].Has(lexicon.Ordinary|lexicon.FreeCap))
}

// headsPost tells what a team's players are called, before one of them: "Hawks guard Tom Poole".
func (f *nameFinder) headsPost(w freeWord) bool {
	i := w.i
	if w.next || i+2 >= f.until || !f.teamsPlural(i) || f.Words[i+1].Has(lexicon.Capital) || !f.Words[i+2].Has(lexicon.Capital) {
		return false
	}
	return isPost(f.Tokens[i+1].Text) || isPlayer(f.Tokens[i+1].Text)
}

// headsRun tells whether an English word is of the name that goes on behind it.
func (f *nameFinder) headsRun(w freeWord) bool {
	switch {
	case w.is.Has(lexicon.FirstName|lexicon.TitleWord|lexicon.Demonym|lexicon.Modifier|lexicon.BareTitle) && !w.is.Has(lexicon.Speech):
		return true
	case w.seen.has(seenCapital) && !w.seen.has(seenSmall):
		return true
	case w.seen.has(seenSmall) && !w.seen.has(seenCapital):
		return false
	}
	last := f.runEnd(w.i) - 1
	return last > w.i && !strings.HasSuffix(w.text, "ly") && (f.Words[last].Has(lexicon.OrgHead|lexicon.PlaceHead) || f.ofACountry(w.i, last+1))
}

// knownAlone tells a known body that is no word besides, or is spoken of as one: "Labour leader Ann
// Poole".
func (f *nameFinder) knownAlone(w freeWord) bool {
	if !w.is.Has(lexicon.KnownOrg) {
		return false
	}
	return !w.is.Has(lexicon.LikeWord) || w.i+1 < f.until && f.Words[w.i+1].Has(lexicon.OwnedNoun) && !f.Words[w.i+1].Has(lexicon.Capital)
}

// isPlacesBody tells what stands before a place in the name of a body of it.
func isPlacesBody(word string) bool { return word == "Radio" || word == "Air" || word == "Channel" }

// bareSubject tells a body whose name is a word too, alone before its verb at a sentence's head:
// "Congress passed it". Any other would have an article.
func (f *nameFinder) bareSubject(i int) bool {
	w := f.Words[i]
	return w.Has(lexicon.KnownOrg) && w.Has(lexicon.OrgHead) && i == f.from && i+1 < f.until && !f.Words[i+1].Has(lexicon.Capital) &&
		page.IsFiniteTag(f.Tokens[i+1].Tag) && f.Tokens[i+1].Tag != "VBP" && (f.Tokens[i].Tag == "NNP" || f.Tokens[i].Tag == "NN")
}

// saysBearer tells whether a word at a sentence's head says something and is the last of a
// name elsewhere: "Pay says", of Levi Pay.
func (f *nameFinder) saysBearer(i int) bool {
	if i+1 >= f.until || f.Words[i+1].Has(lexicon.Capital) || !f.seen[strings.ToLower(f.Tokens[i].Text)].has(seenLast) && !f.bearsShown(i) {
		return false
	}
	if tag := f.Tokens[i+1].Tag; f.bearsShown(i) && (tag == "VBD" || tag == "VBZ" || tag == "MD") {
		return true // "Pike left early", of Ewout Pike, 45
	}
	after := ""
	if i+2 < f.until {
		after = f.Tokens[i+2].Text
	}
	class, _ := lexicon.CueOf(f.Tokens[i+1].Text, after)
	return class != lexicon.NoCue && (strings.HasSuffix(f.Tokens[i+1].Text, "s") || page.IsPastCue(f.Tokens[i+1].Text, after))
}

// monthBearer tells whether a month's name is the last name of somebody named before, by what
// stands beside it: "May said", "said May", "May's plan", of Theresa May.
func (f *nameFinder) monthBearer(i int) bool {
	if text := f.Tokens[i].Text; text != "May" && text != "March" && text != "August" || !f.bears(text) || i+1 < f.until && page.IsFigure(f.Tokens[i+1].Text[0]) {
		return false
	}
	if i > f.from {
		before := f.Tokens[i-1]
		if class, _ := lexicon.CueOf(before.Text, ""); class == lexicon.CueSay && page.IsFiniteTag(before.Tag) {
			return true
		}
		if before.Tag == "IN" || before.Tag == "TO" || before.Tag == "JJ" || before.Tag == "DT" {
			return false
		}
	}
	if i+1 >= f.until {
		return false
	}
	next := f.Tokens[i+1]
	return IsPossessiveMark(next.Text) || page.IsFiniteTag(next.Tag) && next.Tag != "VBP" || page.IsPastCue(next.Text, "")
}

// headsPlainBody tells a noun at a sentence's head that begins a name of English words
// which ends as bodies' names do: "Road Workers Union".
func (f *nameFinder) headsPlainBody(i int) bool {
	w, end := f.Words[i], f.runEnd(i)
	if end-i < 3 || f.phrase(i+1) > 1 || !strings.HasPrefix(f.Tokens[i].Tag, "NN") {
		return false
	}
	if !w.Has(lexicon.Ordinary) || w.Has(lexicon.TitleWord|lexicon.Role|lexicon.GroupNoun|lexicon.RolesPlural|lexicon.Modifier|lexicon.Speech|lexicon.Calendar|lexicon.Demonym|lexicon.AnyPlace) {
		return false
	}
	next, last := f.Words[i+1], f.Words[end-1]
	return next.Has(lexicon.Ordinary) && !next.Has(lexicon.FirstName|lexicon.Surname|lexicon.TitleWord|lexicon.AnyPlace|lexicon.Demonym|lexicon.KnownOrg|lexicon.FreeCap|lexicon.OrgHead) && last.Has(lexicon.OrgHead) && !last.Has(lexicon.TitleWord|lexicon.Role)
}

// beginsPair tells a noun or adjective at a sentence's head that is of the name
// which the capital of the English word after it begins or goes on with.
func (f *nameFinder) beginsPair(i int) bool {
	const others = lexicon.FirstName | lexicon.Surname | lexicon.EastSurname | lexicon.TitleWord | lexicon.Role | lexicon.AnyPlace | lexicon.Demonym | lexicon.KnownOrg | lexicon.Calendar | lexicon.Modifier | lexicon.Thing | lexicon.Speech | lexicon.PhraseStart
	w, next := f.Words[i], f.Words[i+1]
	if tag := f.Tokens[i].Tag; !strings.HasPrefix(tag, "NN") && tag != "JJ" || strings.HasSuffix(f.Tokens[i].Text, "ly") {
		return false
	}
	if w.Has(others&^(lexicon.FirstName|lexicon.Surname|lexicon.PhraseStart)|lexicon.RolesPlural|lexicon.GroupNoun|lexicon.AllCaps) || f.phrase(i) > 1 {
		return false
	}
	end := f.runEnd(i)
	if f.endsWeakly(i, end) {
		return true // "Black Spruce Capital led"
	}
	if end != i+2 || end >= f.until || !next.Has(lexicon.Ordinary) || w.Has(lexicon.FirstName|lexicon.Surname|lexicon.PhraseStart) || next.Has(others|lexicon.FreeCap|lexicon.AllCaps|lexicon.OrgHead) {
		return false
	}
	after := f.Tokens[i+2]
	return page.IsVerbTag(after.Tag) || after.Text == "and" || after.Text == "," && i+3 < f.until && lexicon.IsArticle(f.Tokens[i+3].Text)
}

// endsWeakly tells three or four words of which the last is one that bodies' names may end with.
func (f *nameFinder) endsWeakly(i, end int) bool {
	if end-i < 3 || end-i > 4 {
		return false
	}
	next, last := f.Words[i+1], f.Words[end-1]
	return last.Has(lexicon.WeakHead) && !last.Has(lexicon.FreeCap|lexicon.TitleWord|lexicon.Role) && !next.Has(lexicon.FreeCap|lexicon.AnyPlace|lexicon.Demonym|lexicon.TitleWord|lexicon.FirstName) &&
		(!next.Has(lexicon.KnownOrg) || next.Has(lexicon.Ordinary))
}
