package extract

import "strings"

// The words before a name that lead up to a place.

// inTownOf tells a town's name with a particle.
func (b leadIn) inTownOf() bool {
	return b.word == "in" && b.m.votes.person <= 3 && b.m.votes.organisation < enough && b.size() == 3 &&
		!b.words[b.m.first].has(firstName) && b.words[b.m.first+1].has(nameParticle)
}

// whereLettersQualify tells letters between a preposition and what it is of.
func (b leadIn) whereLettersQualify() bool {
	return b.is.has(locative) && b.isAcronym(b.m) && b.m.last < b.s.last && strings.HasPrefix(b.tokens[b.m.last].tag, "NN")
}

// where tells a preposition of place.
func (b leadIn) where() bool {
	return b.is.has(locative) && b.size() <= 2 && b.m.votes.person < 4
}

// thingsAt tells what stands or is done at a place, where it is nobody's post.
func (b leadIn) thingsAt() bool {
	return b.word == "at" && b.m.votes.person > 0 && b.m.votes.person < 3 && b.size() > 1 && !b.ofWhom(b.at, b.s) &&
		!isVerbTag(b.tokens[max(b.at-1, b.s.first)].tag)
}

// representing tells who sits for a place.
func (b leadIn) representing() bool {
	return b.word == "representing" && b.m.votes.person < 4 && b.m.votes.organisation < enough
}

// beforeNoun tells whether a name stands before a small word, which it may be the name of: "the Hudson
// ferry".
func (b leadIn) beforeNoun() bool {
	return b.m.last < b.s.last && !b.words[b.m.last].has(capital) && b.m.votes.organisation < enough
}

// rulerOf tells who rules a place, by name.
func (b leadIn) rulerOf() bool {
	if b.word != "of" || b.m.votes.person >= 3 || b.i == 0 {
		return false
	}
	ruler := &b.mentions[b.i-1]
	return ruler.last == b.at && ruler.title.len() > 0 && isRuler(b.tokens[ruler.first-1].text)
}

// siteOf tells what kind of place a name is of.
func (b leadIn) siteOf() bool {
	return b.word == "of" && b.begun() && b.size() <= 4 && b.m.votes.person < 4 && b.words[b.at-1].has(siteNoun) && !b.words[b.at-1].has(capital)
}

// roleFrom tells where somebody is from of whom it is said what he is.
func (b leadIn) roleFrom() bool {
	return isWhence(b.word) && b.alone() && b.m.votes.person < 2 && b.m.votes.organisation < enough && b.begun() &&
		b.words[b.at-1].has(role) && !b.words[b.at-1].has(capital)
}

// personFrom tells what somebody who is named is of or from.
func (b leadIn) personFrom() bool {
	return (b.word == "of" || b.word == "from") && b.m.votes.person < 3 && b.behindPerson(b.at, 4)
}

// weighPersonFrom lets one word be a place that somebody is of, and more a body.
func (b leadIn) weighPersonFrom() {
	if b.alone() && !b.words[b.m.first].has(allCaps|knownOrg|orgHead) && b.m.votes.organisation < enough {
		b.m.votes.add(votes{place: 2}) // "Amber Poole of Conway"
		return
	}
	b.m.votes.add(votes{organisation: 2}) // Raymond Chan of People Power
}
