package extract

import "strings"

// "and" within the names of bodies: of firms by their founders, of what a body is for.

// joinsByAnd tells whether "and" goes on with a body's name.
func (f *nameFinder) joinsByAnd(first, end, next int) bool {
	switch {
	case next == end+1 && f.firmsAnd(first, end, next):
		return true
	case f.within(first, end, "of") || f.within(first, end, "for") || f.within(first, end, "on"):
		return f.andOfField(end, next)
	case f.policeOfTwo(first, end, next), f.bodyOfTwo(first, end, next):
		return true
	case end-first > 1 && f.tokens[end-1].text == "Fire" && f.tokens[next].text == "Rescue":
		return true // "Lothian Fire and Rescue"
	}
	return f.joinsHeaded(first, end, next)
}

// firmsAnd tells "and" within a firm's name, or a party's of two English words.
func (f *nameFinder) firmsAnd(first, end, next int) bool {
	const others = firstName | anyPlace | knownOrg
	w, before, after := f.words[first], f.words[end-1], f.words[next]
	alone := end-first == 1
	if isAndCo(f.tokens[next].text) && !before.has(closedClass|calendar|anyPlace) && !f.firstNameJoined(next+1) {
		return true // "Kidder Poole and Co"
	}
	if f.stoodBefore(first, next+1) {
		return true // "Jones and Vining", of Jones and Vining Inc
	}
	if alone && first > f.from && isBodysNoun(f.tokens[first-1].text) && w.has(ordinary) && !w.has(others) && after.has(ordinary) && !after.has(others|freeCap) {
		return true // "the ruling party Homeland and Order"
	}
	if next+1 >= f.until || !f.joined(next) || !isFirmEnd(f.tokens[next+1].text) || after.has(others) {
		return false
	}
	if alone {
		return !w.has(others) // "Jones and Vining Inc"
	}
	return before.has(ordinary) && after.has(ordinary) // "Kent Steel and Copper Corp Ltd"
}

// firstNameJoined tells a first name that stands right behind the token before it: "Roe and Sons Harry".
func (f *nameFinder) firstNameJoined(i int) bool {
	return f.capitalAt(i) && f.joined(i-1) && f.words[i].has(firstName)
}

// policeOfTwo tells the police of two counties: "Avon and Somerset Police".
func (f *nameFinder) policeOfTwo(first, end, next int) bool {
	if next != end+1 || next+1 >= f.until || end-first != 1 || !f.joined(next) || f.words[first].has(titleWord|role|demonym|country) {
		return false
	}
	return f.tokens[next+1].text == "Police" || f.tokens[next+1].text == "Constabulary"
}

// bodyOfTwo tells the body of two sorts of people: "Pastoralists and Graziers Association".
func (f *nameFinder) bodyOfTwo(first, end, next int) bool {
	const ofNames = firstName | surname | anyPlace | knownOrg
	if next+1 >= f.until || end-first != 1 || !f.joined(next) || !f.words[next+1].has(orgHead) || !f.words[next+1].has(capital) {
		return false
	}
	return strings.HasSuffix(f.tokens[first].text, "s") && strings.HasSuffix(f.tokens[next].text, "s") &&
		!f.words[first].has(ofNames) && !f.words[next].has(ofNames)
}

// andOfField tells whether "and" goes on with what a body is for, and does not lead to another body:
// "Union of Rationalist Atheists and Agnostics".
func (f *nameFinder) andOfField(end, next int) bool {
	if f.words[next].has(firstName|anyPlace|knownOrg|demonym|titleWord) || !f.words[end-1].has(ordinary) {
		return false
	}
	last := f.lastJoined(next)
	after := ""
	if last+1 < f.until {
		after = f.tokens[last+1].text
	}
	switch body := f.words[last].has(orgHead); {
	case body && last > next && !strings.HasSuffix(f.tokens[last].text, "s"), after == "of", body && (after == "for" || after == "on"):
		return false
	case next == end+1 || f.tokens[next-1].text != "the":
		return true
	}
	// "Office of Civil Defence and the Red Cross"
	return f.phrase(next) <= 1 && !(after == "and" && f.capitalAt(last+2))
}

// joinsHeaded keeps "Food and Drug Administration" together: ordinary words on
// both sides of "and", a body at the end.
func (f *nameFinder) joinsHeaded(first, end, next int) bool {
	if !f.plainTo(first, end) {
		return false
	}
	last := f.lastJoined(next)
	if end-first > 1 && strings.HasSuffix(f.tokens[end-1].text, "s") {
		if next != end+1 && f.tokens[next-1].text != "a" && f.words[end-1].has(ordinary) && f.words[first].has(ordinary) {
			return false // "of Bright Days and the Reform Party"
		}
		if isCorporate(strings.ToLower(f.tokens[last].text)) {
			return false // "Screen Pearls and Mixture Entertainment"
		}
	}
	return last > next && f.words[last].has(orgHead|weakHead) && f.words[next].has(ordinary|likeWord) && !f.words[next].has(firstName)
}

// plainTo tells English words, behind a place or people at most, of which none ends a body's name
// nor is anybody's office.
func (f *nameFinder) plainTo(first, end int) bool {
	plain := false
	for i := first; i < end; i++ {
		w := f.words[i]
		switch {
		case !w.has(ordinary) && !(i == first && w.has(anyPlace|demonym)), w.has(orgHead) && !strings.HasSuffix(f.tokens[i].text, "s"):
			return false
		case i == first && w.has(titleWord|role) && f.tokens[i].text != "Justice":
			return false
		}
		plain = plain || w.has(ordinary) && !w.has(anyPlace)
	}
	return plain
}

// isAndCo tells the words behind "and" by which a firm is called after its founders.
func isAndCo(s string) bool {
	switch s {
	case "Co", "Co.", "Company", "Sons", "Brothers", "Daughters":
		return true
	}
	return false
}
