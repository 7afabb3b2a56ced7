package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// The words before a name that lead up to a place.

// inTownOf tells a town's name with a particle.
func (b leadIn) inTownOf() bool {
	return b.word == "in" && b.m.Votes.Person <= 3 && b.m.Votes.Organisation < Enough && b.size() == 3 &&
		!b.Words[b.m.First].Has(lexicon.FirstName) && b.Words[b.m.First+1].Has(lexicon.NameParticle)
}

// whereLettersQualify tells letters between a preposition and what it is of.
func (b leadIn) whereLettersQualify() bool {
	return b.is.Has(lexicon.Locative) && b.IsAcronym(b.m) && b.m.Last < b.s.Last && strings.HasPrefix(b.Tokens[b.m.Last].Tag, "NN")
}

// where tells a preposition of place.
func (b leadIn) where() bool {
	return b.is.Has(lexicon.Locative) && b.size() <= 2 && b.m.Votes.Person < 4
}

// thingsAt tells what stands or is done at a place, where it is nobody's post.
func (b leadIn) thingsAt() bool {
	return b.word == "at" && b.m.Votes.Person > 0 && b.m.Votes.Person < 3 && b.size() > 1 && !b.ofWhom(b.at, b.s) &&
		!page.IsVerbTag(b.Tokens[max(b.at-1, b.s.First)].Tag)
}

// representing tells who sits for a place.
func (b leadIn) representing() bool {
	return b.word == "representing" && b.m.Votes.Person < 4 && b.m.Votes.Organisation < Enough
}

// beforeNoun tells whether a name stands before a small word, which it may be the name of: "the Hudson
// ferry".
func (b leadIn) beforeNoun() bool {
	return b.m.Last < b.s.Last && !b.Words[b.m.Last].Has(lexicon.Capital) && b.m.Votes.Organisation < Enough
}

// rulerOf tells who rules a place, by name.
func (b leadIn) rulerOf() bool {
	if b.word != "of" || b.m.Votes.Person >= 3 || b.i == 0 {
		return false
	}
	ruler := &b.Mentions[b.i-1]
	return ruler.Last == b.at && ruler.Title.Len() > 0 && isRuler(b.Tokens[ruler.First-1].Text)
}

// siteOf tells what kind of place a name is of.
func (b leadIn) siteOf() bool {
	return b.word == "of" && b.begun() && b.size() <= 4 && b.m.Votes.Person < 4 && b.Words[b.at-1].Has(lexicon.SiteNoun) && !b.Words[b.at-1].Has(lexicon.Capital)
}

// roleFrom tells where somebody is from of whom it is said what he is.
func (b leadIn) roleFrom() bool {
	return isWhence(b.word) && b.alone() && b.m.Votes.Person < 2 && b.m.Votes.Organisation < Enough && b.begun() &&
		b.Words[b.at-1].Has(lexicon.Role) && !b.Words[b.at-1].Has(lexicon.Capital)
}

// personFrom tells what somebody who is named is of or from.
func (b leadIn) personFrom() bool {
	return (b.word == "of" || b.word == "from") && b.m.Votes.Person < 3 && b.behindPerson(b.at, 4)
}

// weighPersonFrom lets one word be a place that somebody is of, and more a body.
func (b leadIn) weighPersonFrom() {
	if b.alone() && !b.Words[b.m.First].Has(lexicon.AllCaps|lexicon.KnownOrg|lexicon.OrgHead) && b.m.Votes.Organisation < Enough {
		b.m.Votes.Add(Votes{Place: 2}) // "Amber Poole of Conway"
		return
	}
	b.m.Votes.Add(Votes{Organisation: 2}) // Raymond Chan of People Power
}
