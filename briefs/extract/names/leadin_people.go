package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// The words before a name that lead up to a person, or to what is called by a person's name.

// address tells "Mr." and the like.
func (b leadIn) address() bool { return b.is.Has(lexicon.BareTitle) && b.is.Has(lexicon.Capital) }

// age tells how old somebody is.
func (b leadIn) age() bool {
	return strings.HasSuffix(b.word, "-year-old") && !b.sorted && !b.Words[b.m.First].Has(lexicon.Demonym|lexicon.Ordinary)
}

// craft tells ships and the like, which bear people's names.
func (b leadIn) craft() bool { return isCraft(b.word) && b.m.Votes.Person < 6 }

// aircraftCarrier tells a ship that is called a carrier.
func (b leadIn) aircraftCarrier() bool {
	return b.word == "carrier" && b.begun() && b.Tokens[b.at-1].Text == "aircraft"
}

// kinAndComma tells somebody's kin before a comma.
func (b leadIn) kinAndComma() bool {
	return b.word == "," && b.at-2 >= b.s.First && lexicon.IsKin(b.Tokens[b.at-1].Text) && b.ownedAt(b.at-2, b.s)
}

// anybodyAndComma tells a word for a person of whom nothing else is said, before a comma and a
// first name.
func (b leadIn) anybodyAndComma() bool {
	return b.word == "," && b.at-2 >= b.s.First && b.size() > 1 && IsAnybody(b.Tokens[b.at-1].Text) && b.Words[b.m.First].Has(lexicon.FirstName)
}

// predicated tells who is named behind what they are: "her regular partner has been Anna Poole".
func (b leadIn) predicated() bool {
	const most = 8 // tokens
	noun := b.at - 1
	switch b.word {
	case "is", "was":
	case "been":
		if noun--; noun < b.s.First || b.Tokens[noun+1].Text != "has" && b.Tokens[noun+1].Text != "had" {
			return false
		}
	default:
		return false
	}
	if b.sorted || b.size() < 2 || noun <= b.s.First || !b.Words[noun].Has(lexicon.Role) || b.Words[noun].Has(lexicon.Capital) || b.m.Last < b.s.Last && IsPossessiveMark(b.Tokens[b.m.Last].Text) {
		return false
	}
	for p := noun - 1; p >= max(b.s.First, noun-most); p-- {
		if lexicon.IsDeterminer(b.Tokens[p].Text) {
			return p == b.s.First || b.Tokens[p-1].Tag != "IN"
		}
	}
	return false
}

// formerPartner tells somebody's former husband or wife.
func (b leadIn) formerPartner() bool {
	return b.word == "ex" && b.size() > 1 && b.Words[b.m.First].Has(lexicon.FirstName) && b.m.Votes.Person < 6
}

// bodysPerson tells a person whom a body or place has.
func (b leadIn) bodysPerson() bool {
	return IsPossessiveMark(b.word) && b.begun() && b.Words[b.at-1].Has(lexicon.Capital) && b.m.Votes.Person > 1
}
