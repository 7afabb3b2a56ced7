package names

import (
	"slices"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// The words before a name that lead up to a body.

// personsBody tells what somebody named in full has: "Sajith Premadassa's Samagi Balaya".
func (b leadIn) personsBody() bool {
	return IsPossessiveMark(b.word) && b.size() > 1 && !b.sorted && b.m.Votes.Person <= 2 && b.behindPerson(b.at, Enough) &&
		b.Mentions[b.i-1].Last-b.Mentions[b.i-1].First > 1
}

// groupWithThe tells a word for a group before "the", with which the group's name begins.
func (b leadIn) groupWithThe() bool {
	if n := b.m.Last; b.word == "the" && b.at-2 >= b.s.First && b.Tokens[b.at-1].Text == "," && b.Words[b.at-2].Has(lexicon.GroupNoun) && !b.Words[b.at-2].Has(lexicon.Capital|lexicon.Role) &&
		n < b.s.Last && (b.Tokens[n].Text == "," || b.Tokens[n].Text == ".") && !b.sorted && b.m.Votes.Person < 4 {
		return true // "a vocal group, the Orbits,"
	}
	return b.word == "the" && b.begun() && b.Words[b.at-1].Has(lexicon.GroupNoun) && !b.Words[b.at-1].Has(lexicon.Capital|lexicon.Role) && !b.sorted && b.m.Votes.Person < 4
}

// theOfChair tells the article of a professor's chair.
func (b leadIn) theOfChair() bool { return b.the() && b.namesChair(b.m, b.s) }

// published tells what is printed in papers and run by firms: "published in Wildlife Letters",
// "flown by Atlas Wings".
func (b leadIn) published() bool {
	return (b.word == "in" || b.word == "by") && b.begun() && b.publishedIn(b.at, b.word) && !b.sorted && b.m.Votes.Person < 5
}

// workingFor tells what people do at a firm.
func (b leadIn) workingFor() bool {
	return (b.word == "for" || b.word == "at") && b.begun() && isWorking(b.Tokens[b.at-1].Text) && b.m.Votes.Person < 4 && b.m.Votes.Place < 3 &&
		!b.Words[b.m.Last-1].Has(lexicon.FirstName|lexicon.Surname)
}

// postAt tells what somebody is at a body of several words.
func (b leadIn) postAt() bool {
	return b.word == "at" && b.m.Votes.Place < 3 && b.size() > 1 && b.m.Votes.Organisation < Enough && b.ofWhom(b.at, b.s)
}

// ofTheLetters tells the letters of what somebody is of.
func (b leadIn) ofTheLetters() bool {
	if b.word != "the" || !b.IsAcronym(b.m) || b.at-1 <= b.s.First {
		return false
	}
	of := b.Tokens[b.at-1].Text
	return (of == "of" || of == "from") && b.behindPerson(b.at-1, Enough)
}

// theMany tells many who do a thing together.
func (b leadIn) theMany() bool {
	return b.anyThe() && b.size() == 2 && b.manyOf(b.m) && b.m.Votes.Person < 5
}

// theTeam tells what the players of a team are called.
func (b leadIn) theTeam() bool {
	return b.anyThe() && b.size() > 1 && lexicon.IsTeam(strings.ToLower(b.Tokens[b.m.Last-1].Text)) && b.m.Votes.Person < 5
}

// postOf tells what somebody is of a body, or of what a body has: "members of", "spokesman for the".
func (b leadIn) postOf() bool {
	switch b.word {
	case "the", "of", "for", "at":
		return b.m.Votes.Person < 4 && !(b.alone() && b.Words[b.m.First].Has(lexicon.Ordinary)) && b.ofWhom(b.at, b.s)
	}
	return false
}

// weighPostOf lets a name be a body's that somebody is of, or a place's that somebody rules or sits for.
func (b leadIn) weighPostOf() {
	post := b.Tokens[b.at-1].Text
	switch {
	case b.word == "of" && isScholar(post) && b.alone() && b.m.Votes.Organisation < Enough:
		return // "Professor of Otolaryngology"
	case b.beforeNoun() && isCraft(b.Tokens[b.m.Last].Text):
		return // "the director of the Hudson ferry"
	case b.beforeNoun() && b.Words[b.m.Last].Has(lexicon.SiteNoun|lexicon.PlaceHead):
		b.m.Votes.Add(Votes{Place: 2}) // "the governor of the Poltava region"
		return
	case b.word == "of" && isRuler(post), b.word == "for" && isSeatHolder(post) && b.size() <= 2:
		b.m.Votes.Add(Votes{Place: 2})
		return
	}
	b.m.Votes.Add(Votes{Organisation: 2})
	if b.word == "the" || b.word == "of" && b.m.Votes.Person <= 2 && isMembers(post) {
		b.m.Votes.Add(Votes{Person: -3}) // "a boss of Los Corvos"
	}
}

// thePaper tells a paper's name of two words, with its article: "told the Northern Record", "told
// The Morning Record".
func (b leadIn) thePaper() bool {
	if b.size() != 2 || b.m.Votes.Person >= 4 || b.Words[b.m.Last-1].Has(lexicon.FreeCap) {
		return false
	}
	last := b.Tokens[b.m.Last-1].Text
	return b.word == "the" && isPaperAlone(last) || b.word == "The" && !b.is.Has(lexicon.FreeCap) && isPapers(last)
}

// thePaperAlone tells the last word of a paper's name, by which it goes.
func (b leadIn) thePaperAlone() bool {
	return b.word == "the" && b.alone() && isPaperAlone(b.Tokens[b.m.First].Text) && !b.Words[b.m.First].Has(lexicon.FreeCap)
}

// theWithCapital tells "The" within a sentence, as it begins the names of bands and papers.
func (b leadIn) theWithCapital() bool {
	return b.word == "The" && !b.is.Has(lexicon.FreeCap) && b.begun() && !b.sorted && b.m.Votes.Person < 3 && b.leadsToThe(b.at-1)
}

// group tells a word for a body right before its name.
func (b leadIn) group() bool {
	return b.is.Has(lexicon.GroupNoun) && !b.is.Has(lexicon.Capital) && b.m.Votes.Person < 4
}

// groupAndComma tells a body's name between commas, behind words for a body that open the sentence or
// stand behind "by": "A charity, Open Doors, said".
func (b leadIn) groupAndComma() bool {
	n := b.m.Last
	if b.word != "," || !b.begun() || n >= b.s.Last || b.Tokens[n].Text != "," && b.Tokens[n].Text != "." || b.m.Votes.Person >= 4 || b.m.Votes.Place >= 3 || b.Words[b.m.First].Has(lexicon.FirstName) {
		return false
	}
	if n+1 < b.s.Last && (b.Words[n+1].Has(lexicon.Capital) || b.Tokens[n+1].Tag == "CC") {
		return false
	}
	if b.groupThat() {
		return true
	}
	if !b.Words[b.at-1].Has(lexicon.GroupNoun) || b.Words[b.at-1].Has(lexicon.Capital) {
		return false
	}
	sp := b.EndsAtComma(b.at, b.m, b.s)
	if sp.Len() == 0 || b.HeadKind(sp) != briefs.Organisation {
		return false
	}
	from := b.TokenAt(sp.Start)
	return from == b.s.First || b.Tokens[from-1].Text == "by" || IsQuotationMark(b.Tokens[from-1].Text)
}

// groupThat tells words for a body with a clause of its own before the comma: "The agency that employed
// her, Kent Care,".
func (b leadIn) groupThat() bool {
	const far = 4 // tokens
	if first := b.Tokens[b.s.First]; !lexicon.IsArticle(strings.ToLower(first.Text)) && first.Tag != "PRP$" {
		return false
	}
	for t := b.s.First + 1; t < min(b.at, b.s.First+far); t++ {
		if !b.Words[t].Has(lexicon.GroupNoun) || b.Words[t].Has(lexicon.Capital|lexicon.Role) || b.Tokens[t+1].Text != "that" && b.Tokens[t+1].Text != "which" {
			continue
		}
		return !slices.ContainsFunc(b.Tokens[t+2:b.at], func(t page.Token) bool { return t.Text == "," || t.Tag == "CC" || IsQuotationMark(t.Text) })
	}
	return false
}

// holderOfLetters tells where a body's letters stand: "at CERN", "Bolivia's MAS".
func (b leadIn) holderOfLetters() bool {
	return (strings.EqualFold(b.word, "at") || b.placesMark()) && b.IsAcronym(b.m)
}

// placesMark tells the possessive mark behind a place.
func (b leadIn) placesMark() bool {
	return IsPossessiveMark(b.word) && b.begun() && b.Words[b.at-1].Has(lexicon.AnyPlace) && b.Words[b.at-1].Has(lexicon.Capital)
}

// sayingBeforeBody tells a verb of saying before two English words, which are no person's name.
func (b leadIn) sayingBeforeBody() bool { return b.saying() && b.plainBody(b.m) }
