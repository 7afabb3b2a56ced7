package extract

import "strings"

// The words before a name that lead up to a person, or to what is called by a person's name.

// address tells "Mr." and the like.
func (b leadIn) address() bool { return b.is.has(bareTitle) && b.is.has(capital) }

// age tells how old somebody is.
func (b leadIn) age() bool {
	return strings.HasSuffix(b.word, "-year-old") && !b.sorted && !b.words[b.m.first].has(demonym|ordinary)
}

// craft tells ships and the like, which bear people's names.
func (b leadIn) craft() bool { return isCraft(b.word) && b.m.votes.person < 6 }

// aircraftCarrier tells a ship that is called a carrier.
func (b leadIn) aircraftCarrier() bool {
	return b.word == "carrier" && b.begun() && b.tokens[b.at-1].text == "aircraft"
}

// kinAndComma tells somebody's kin before a comma.
func (b leadIn) kinAndComma() bool {
	return b.word == "," && b.at-2 >= b.s.first && isKin(b.tokens[b.at-1].text) && b.ownedAt(b.at-2, b.s)
}

// anybodyAndComma tells a word for a person of whom nothing else is said, before a comma and a
// first name.
func (b leadIn) anybodyAndComma() bool {
	return b.word == "," && b.at-2 >= b.s.first && b.size() > 1 && isAnybody(b.tokens[b.at-1].text) && b.words[b.m.first].has(firstName)
}

// formerPartner tells somebody's former husband or wife.
func (b leadIn) formerPartner() bool {
	return b.word == "ex" && b.size() > 1 && b.words[b.m.first].has(firstName) && b.m.votes.person < 6
}

// bodysPerson tells a person whom a body or place has.
func (b leadIn) bodysPerson() bool {
	return isPossessiveMark(b.word) && b.begun() && b.words[b.at-1].has(capital) && b.m.votes.person > 1
}
