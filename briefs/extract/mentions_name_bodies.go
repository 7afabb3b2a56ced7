package extract

import "strings"

// The runs of readName that are a team's or a firm's name, by the town or the firm that they
// begin with. Each of these reads such a run and tells whether it was one.

// readTeam reads a team's name: a word that nothing is known of, or a town, before what its
// players are called.
func (f *nameFinder) readTeam(r nameRun) bool {
	if r.person >= 4 {
		return false
	}
	last := r.end - 1
	unheard := !f.words[r.first].has(firstName | surname | ordinary | titleWord | role | anyPlace | initial)
	if r.size() == 2 && unheard && f.teamsPlural(last) && !f.words[last].has(surname|firstName|freeCap) {
		f.emit(r.first, r.end, votes{organisation: 3}) // "Mata Tuskers"
		return true
	}
	if r.known > 0 && r.knownEnd() == last && f.knownAs(r).has(anyPlace) && f.pluralTeam(last) {
		f.emit(r.first, r.end, votes{organisation: 4}) // "Quetta Gladiators"
		return true
	}
	return false
}

// teamsPlural tells what the players of a team are called, of which there are many: "Kings".
func (f *nameFinder) teamsPlural(i int) bool {
	text := f.tokens[i].text
	return isTeam(strings.ToLower(text)) && strings.HasSuffix(text, "s")
}

// readWithKnownFirm reads a run that a body of the lexicon begins: with its branch or its maker's
// word, it is another; before other words it stands alone.
func (f *nameFinder) readWithKnownFirm(r nameRun) bool {
	if r.person >= 2 || !f.knownAs(r).has(knownOrg) {
		return false
	}
	first, end := r.first, r.end
	if f.worldBranch(r) || f.firmsOther(r) {
		f.emit(first, end, votes{organisation: 5})
		return true
	}
	if f.knownAs(r).has(likeWord) {
		return false
	}
	rest := r.knownEnd()
	if rest+1 < end && isStationsPart(f.tokens[rest].text) && f.words[first].has(allCaps) && !f.words[end-1].has(thing|knownOrg) {
		f.emit(first, end, votes{organisation: 5}) // "BBC Radio Kent"
		return true
	}
	f.emitKnown(first, rest) // "Google Science Fair"
	if rest < end && !f.words[rest].has(ordinary) {
		f.readName(rest, end)
	}
	return true
}

// worldBranch tells a firm and the part of the world that its branch is in: "Isuzu East Africa".
func (f *nameFinder) worldBranch(r nameRun) bool {
	rest := r.knownEnd()
	return rest < r.end && !f.words[r.first].has(freeCap|anyPlace) && f.phrase(rest) == r.end-rest &&
		isWorldPart(f.text[f.tokens[rest].start:f.tokens[r.end-1].end])
}

// firmsOther tells a firm and one word behind it of which nothing is known: "Bosch Rexrode".
func (f *nameFinder) firmsOther(r nameRun) bool {
	if r.knownEnd() != r.end-1 || f.knownAs(r).has(likeWord|anyPlace) || isCarMake(f.tokens[r.first].text) {
		return false
	}
	return !f.words[r.end-1].has(ordinary|thing|firstName|surname|eastSurname|allCaps|freeCap|anyPlace|demonym|titleWord|role|initial|calendar|knownOrg) &&
		!strings.ContainsAny(f.tokens[r.end-1].text, "0123456789-.")
}

// isStationsPart tells words that go on with a broadcaster's letters: "BBC Radio Derby".
func isStationsPart(s string) bool {
	return s == "Radio" || s == "Sport" || s == "World" || s == "News"
}
