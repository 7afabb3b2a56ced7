package names

import (
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// sportBody tells "Cricket Australia": a sport and the country it is led in.
func (f *nameFinder) sportBody(first, end int) bool {
	if end-first < 2 || f.phrase(first+1) != end-first-1 || !f.phraseFlags(first+1, end).Has(lexicon.Country|lexicon.State) {
		return false
	}
	return isSport(f.Tokens[first].Text)
}

// isSport tells sports, by which their bodies are named.
var isSport = lexicon.OfSort("sport")

// hotel tells "New York Hilton Midtown": an inn's name after a place's.
func (f *nameFinder) hotel(first, end int) bool {
	n := f.phrase(first)
	if n == 0 || first+n >= end || !f.phraseFlags(first, first+n).Has(lexicon.AnyPlace) || n == 1 && f.Words[first].Has(lexicon.FirstName) {
		return false
	}
	switch f.Tokens[first+n].Text {
	case "Hilton", "Marriott", "Hyatt", "Sheraton", "Radisson", "Westin", "Ritz", "Ritz-Carlton", "Intercontinental":
		return true
	}
	return false
}

// weighTeam lets a town's name stand for its team where it is told of as one
// plays: "Leeds beat Hull", "a win over Hull", "the Hull striker".
func (d *Document) weighTeam(m *Mention, s *page.Sentence) {
	if m.Votes.Place < 3 || m.Votes.Organisation >= 5 || m.Last-m.First > 2 {
		return
	}
	if d.Words[m.First].Has(lexicon.Country|lexicon.State|lexicon.FreeCap|lexicon.StateAbbreviation) && !d.Words[m.First].Has(lexicon.PlaceName) {
		return
	}
	if m.Last-m.First == 2 && lexicon.LoadNames().Phrases[d.foldedWords(m.First, m.Last)].Has(lexicon.Country|lexicon.State) {
		return
	}
	plays := false
	if n := m.Last; n < s.Last {
		text := d.Tokens[n].Text
		plays = isTeamMatch(text) || isPlayer(text) || d.takesLead(n, s) || isPluralVerb(text) && d.isOneOnly(m, s)
		if IsPossessiveMark(text) && n+1 < s.Last {
			plays = isPlayer(d.Tokens[n+1].Text) || n+2 < s.Last && isScore(d.Tokens[n+1].Text) && isGameResult(d.Tokens[n+2].Text)
		}
	}
	if p := m.First - 1; p > s.First && !plays {
		switch d.Tokens[p].Text {
		case "over", "against", "to", "with", "by", "at":
			plays = isGameResult(d.Tokens[p-1].Text)
		default:
			plays = isTeamMatch(d.Tokens[p].Text)
		}
	}
	if plays {
		m.Votes.Organisation = sum8(m.Votes.Organisation, 10)
		m.Votes.Place = 0
	}
}

// takesLead tells "took the lead", "had twice taken the lead" from token n on.
func (d *Document) takesLead(n int, s *page.Sentence) bool {
	const far = 3 // tokens
	for i := n; i+2 < min(s.Last, n+far+2); i++ {
		if t := d.Tokens[i].Text; (t == "took" || t == "taken" || t == "retook" || t == "take") && d.Tokens[i+1].Text == "the" && d.Tokens[i+2].Text == "lead" {
			return true
		}
		if d.Words[i].Has(lexicon.Capital) {
			return false
		}
	}
	return false
}

// isTeamMatch tells what a town does only where it stands for its team.
var isTeamMatch = lexicon.OfSort("team match")

// isPlayer tells those who play for a team.
var isPlayer = lexicon.OfSort("player")

// isGameResult tells what a game is called that is won or lost.
var isGameResult = lexicon.OfSort("game result")

// isPlaceFirst tells words that the names of places begin with.
var isPlaceFirst = lexicon.OfSort("place first")

// placeWithin finds where a run falls apart: "N.J. Roger Ailes" after the state,
// "Marist South Carolina" before it. It gives first where it does not.
func (f *nameFinder) placeWithin(first, end int) int {
	if f.Words[first].Has(lexicon.StateAbbreviation) && end-first > 2 && f.given(first+1, end) >= 4 {
		return first + 1
	}
	for k := first + 1; k+1 < end; k++ {
		if f.Words[k].Has(lexicon.PhraseStart) {
			if n := f.phrase(k); n > 1 && k+n == end && f.phraseFlags(k, end).Has(lexicon.AnyPlace) {
				return k
			}
		}
	}
	return first
}

// joinsCampus keeps "University of California, Los Angeles" together: a state's
// university and the town that it is in.
func (f *nameFinder) joinsCampus(first, i int) bool {
	if f.Tokens[i].Text != "," || !isUniversity(f.Tokens[first].Text) || !f.within(first, i, "of") || !f.capitalAt(i+1) {
		return false
	}
	n := f.phrase(i + 1)
	return n > 0 && f.Words[i-1].Has(lexicon.State) && f.phraseFlags(i+1, i+1+n).Has(lexicon.AnyPlace) && !f.phraseFlags(i+1, i+1+n).Has(lexicon.State|lexicon.Country|lexicon.StateAbbreviation)
}

// joinsWing keeps a party's wing with it: "CPI(M)".
func (f *nameFinder) joinsWing(first, i int) bool {
	const longest = 3 // letters
	return i == first+1 && i+2 < f.until && f.Tokens[i].Text == "(" && f.Tokens[i+2].Text == ")" && f.Words[first].Has(lexicon.AllCaps) && len(f.Tokens[first].Text) > 1 &&
		f.Tokens[first].End == f.Tokens[i].Start && f.Tokens[i].End == f.Tokens[i+1].Start && len(f.Tokens[i+1].Text) <= longest && f.Words[i+1].Has(lexicon.AllCaps|lexicon.Initial)
}

// whereabouts finds where a run falls apart after the place that a sentence
// opens with: "In Italy Poole defeated them". It gives first where it does not.
func (f *nameFinder) whereabouts(first, end int) int {
	if first <= f.from || end >= f.until || !page.IsVerbTag(f.Tokens[end].Tag) || f.Tokens[end].Tag == "VBG" {
		return first
	}
	switch f.Tokens[first-1].Text {
	case "In", "At", "From", "Near", "Outside", "Across", "Throughout":
	default:
		return first
	}
	k := first + f.phrase(first)
	if k == first || end-k != 1 || !f.phraseFlags(first, k).Has(lexicon.AnyPlace) || f.Words[k].Has(lexicon.Ordinary|lexicon.AnyPlace|lexicon.OrgHead|lexicon.PlaceHead|lexicon.WeakHead|lexicon.Demonym|lexicon.Thing) {
		return first
	}
	return k
}
