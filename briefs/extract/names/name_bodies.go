package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// The runs of readName that are a team's or a firm's name, by the town or the firm that they
// begin with. Each of these reads such a run and tells whether it was one.

// readTeam reads a team's name: a word that nothing is known of, or a town, before what its
// players are called.
func (f *nameFinder) readTeam(r nameRun) bool {
	if r.person >= 4 {
		return false
	}
	last := r.end - 1
	unheard := !f.Words[r.first].Has(lexicon.FirstName | lexicon.Surname | lexicon.Ordinary | lexicon.TitleWord | lexicon.Role | lexicon.AnyPlace | lexicon.Initial)
	if r.size() == 2 && unheard && f.teamsPlural(last) && !f.Words[last].Has(lexicon.Surname|lexicon.FirstName|lexicon.FreeCap) {
		f.emit(r.first, r.end, Votes{Organisation: 3}) // "Mata Tuskers"
		return true
	}
	if r.known > 0 && r.knownEnd() == last && f.knownAs(r).Has(lexicon.AnyPlace) && f.pluralTeam(last) {
		f.emit(r.first, r.end, Votes{Organisation: 4}) // "Quetta Gladiators"
		return true
	}
	return false
}

// teamsPlural tells what the players of a team are called, of which there are many: "Kings".
func (f *nameFinder) teamsPlural(i int) bool {
	text := f.Tokens[i].Text
	return lexicon.IsTeam(strings.ToLower(text)) && strings.HasSuffix(text, "s")
}

// readWithKnownFirm reads a run that a body of the lexicon begins: with its branch or its maker's
// word, it is another; before other words it stands alone.
func (f *nameFinder) readWithKnownFirm(r nameRun) bool {
	if r.person >= 2 || !f.knownAs(r).Has(lexicon.KnownOrg) {
		return false
	}
	first, end := r.first, r.end
	if f.worldBranch(r) || f.firmsOther(r) {
		f.emit(first, end, Votes{Organisation: 5})
		return true
	}
	if f.knownAs(r).Has(lexicon.LikeWord) {
		return false
	}
	rest := r.knownEnd()
	if rest+1 < end && isStationsPart(f.Tokens[rest].Text) && f.Words[first].Has(lexicon.AllCaps) && !f.Words[end-1].Has(lexicon.Thing|lexicon.KnownOrg) {
		f.emit(first, end, Votes{Organisation: 5}) // "BBC Radio Kent"
		return true
	}
	f.emitKnown(first, rest) // "Google Science Fair"
	if rest < end && !f.Words[rest].Has(lexicon.Ordinary) {
		f.readName(rest, end)
	}
	return true
}

// worldBranch tells a firm and the part of the world that its branch is in: "Isuzu East Africa".
func (f *nameFinder) worldBranch(r nameRun) bool {
	rest := r.knownEnd()
	return rest < r.end && !f.Words[r.first].Has(lexicon.FreeCap|lexicon.AnyPlace) && f.phrase(rest) == r.end-rest &&
		isWorldPart(f.Text[f.Tokens[rest].Start:f.Tokens[r.end-1].End])
}

// firmsOther tells a firm and one word behind it of which nothing is known: "Bosch Rexrode".
func (f *nameFinder) firmsOther(r nameRun) bool {
	if r.knownEnd() != r.end-1 || f.knownAs(r).Has(lexicon.LikeWord|lexicon.AnyPlace) || isCarMake(f.Tokens[r.first].Text) {
		return false
	}
	return !f.Words[r.end-1].Has(lexicon.Ordinary|lexicon.Thing|lexicon.FirstName|lexicon.Surname|lexicon.EastSurname|lexicon.AllCaps|lexicon.FreeCap|lexicon.AnyPlace|lexicon.Demonym|lexicon.TitleWord|lexicon.Role|lexicon.Initial|lexicon.Calendar|lexicon.KnownOrg) &&
		!strings.ContainsAny(f.Tokens[r.end-1].Text, "0123456789-.")
}

// isStationsPart tells words that go on with a broadcaster's letters: "BBC Radio Derby".
func isStationsPart(s string) bool {
	return s == "Radio" || s == "Sport" || s == "World" || s == "News"
}
