package extract

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// The words before a name that lead up to a body.

// personsBody tells what somebody named in full has: "Sajith Premadassa's Samagi Balaya".
func (b leadIn) personsBody() bool {
	return isPossessiveMark(b.word) && b.size() > 1 && !b.sorted && b.m.votes.person <= 2 && b.behindPerson(b.at, enough) &&
		b.mentions[b.i-1].last-b.mentions[b.i-1].first > 1
}

// groupWithThe tells a word for a group before "the", with which the group's name begins.
func (b leadIn) groupWithThe() bool {
	return b.word == "the" && b.begun() && b.words[b.at-1].has(groupNoun) && !b.words[b.at-1].has(capital|role) && !b.sorted && b.m.votes.person < 4
}

// theOfChair tells the article of a professor's chair.
func (b leadIn) theOfChair() bool { return b.the() && b.namesChair(b.m, b.s) }

// published tells what is printed in papers and run by firms: "published in Wildlife Letters",
// "flown by Atlas Wings".
func (b leadIn) published() bool {
	return (b.word == "in" || b.word == "by") && b.begun() && b.publishedIn(b.at, b.word) && !b.sorted && b.m.votes.person < 5
}

// workingFor tells what people do at a firm.
func (b leadIn) workingFor() bool {
	return (b.word == "for" || b.word == "at") && b.begun() && isWorking(b.tokens[b.at-1].text) && b.m.votes.person < 4 && b.m.votes.place < 3 &&
		!b.words[b.m.last-1].has(firstName|surname)
}

// postAt tells what somebody is at a body of several words.
func (b leadIn) postAt() bool {
	return b.word == "at" && b.m.votes.place < 3 && b.size() > 1 && b.m.votes.organisation < enough && b.ofWhom(b.at, b.s)
}

// ofTheLetters tells the letters of what somebody is of.
func (b leadIn) ofTheLetters() bool {
	if b.word != "the" || !b.isAcronym(b.m) || b.at-1 <= b.s.first {
		return false
	}
	of := b.tokens[b.at-1].text
	return (of == "of" || of == "from") && b.behindPerson(b.at-1, enough)
}

// theMany tells many who do a thing together.
func (b leadIn) theMany() bool {
	return b.anyThe() && b.size() == 2 && b.manyOf(b.m) && b.m.votes.person < 5
}

// theTeam tells what the players of a team are called.
func (b leadIn) theTeam() bool {
	return b.anyThe() && b.size() > 1 && isTeam(strings.ToLower(b.tokens[b.m.last-1].text)) && b.m.votes.person < 5
}

// postOf tells what somebody is of a body, or of what a body has: "members of", "spokesman for the".
func (b leadIn) postOf() bool {
	switch b.word {
	case "the", "of", "for", "at":
		return b.m.votes.person < 4 && !(b.alone() && b.words[b.m.first].has(ordinary)) && b.ofWhom(b.at, b.s)
	}
	return false
}

// weighPostOf lets a name be a body's that somebody is of, or a place's that somebody rules or sits for.
func (b leadIn) weighPostOf() {
	post := b.tokens[b.at-1].text
	switch {
	case b.word == "of" && isScholar(post) && b.alone() && b.m.votes.organisation < enough:
		return // "Professor of Otolaryngology"
	case b.beforeNoun() && isCraft(b.tokens[b.m.last].text):
		return // "the director of the Hudson ferry"
	case b.beforeNoun() && b.words[b.m.last].has(siteNoun|placeHead):
		b.m.votes.add(votes{place: 2}) // "the governor of the Poltava region"
		return
	case b.word == "of" && isRuler(post), b.word == "for" && isSeatHolder(post) && b.size() <= 2:
		b.m.votes.add(votes{place: 2})
		return
	}
	b.m.votes.add(votes{organisation: 2})
	if b.word == "the" || b.word == "of" && b.m.votes.person <= 2 && isMembers(post) {
		b.m.votes.add(votes{person: -3}) // "a boss of Los Corvos"
	}
}

// thePaper tells a paper's name of two words, with its article: "told the Northern Record", "told
// The Morning Record".
func (b leadIn) thePaper() bool {
	if b.size() != 2 || b.m.votes.person >= 4 || b.words[b.m.last-1].has(freeCap) {
		return false
	}
	last := b.tokens[b.m.last-1].text
	return b.word == "the" && isPaperAlone(last) || b.word == "The" && !b.is.has(freeCap) && isPapers(last)
}

// thePaperAlone tells the last word of a paper's name, by which it goes.
func (b leadIn) thePaperAlone() bool {
	return b.word == "the" && b.alone() && isPaperAlone(b.tokens[b.m.first].text) && !b.words[b.m.first].has(freeCap)
}

// theWithCapital tells "The" within a sentence, as it begins the names of bands and papers.
func (b leadIn) theWithCapital() bool {
	return b.word == "The" && !b.is.has(freeCap) && b.begun() && !b.sorted && b.m.votes.person < 3 && b.leadsToThe(b.at-1)
}

// group tells a word for a body right before its name.
func (b leadIn) group() bool {
	return b.is.has(groupNoun) && !b.is.has(capital) && b.m.votes.person < 4
}

// groupAndComma tells a body's name between commas, behind words for a body that open the sentence or
// stand behind "by": "A charity, Open Doors, said".
func (b leadIn) groupAndComma() bool {
	n := b.m.last
	if b.word != "," || !b.begun() || n >= b.s.last || b.tokens[n].text != "," && b.tokens[n].text != "." || b.m.votes.person >= 4 || b.m.votes.place >= 3 || b.words[b.m.first].has(firstName) {
		return false
	}
	if n+1 < b.s.last && (b.words[n+1].has(capital) || b.tokens[n+1].tag == "CC") {
		return false
	}
	if b.groupThat() {
		return true
	}
	if !b.words[b.at-1].has(groupNoun) || b.words[b.at-1].has(capital) {
		return false
	}
	sp := b.endsAtComma(b.at, b.m, b.s)
	if sp.len() == 0 || b.headKind(sp) != briefs.Organisation {
		return false
	}
	from := b.tokenAt(sp.start)
	return from == b.s.first || b.tokens[from-1].text == "by" || isQuotationMark(b.tokens[from-1].text)
}

// groupThat tells words for a body with a clause of its own before the comma: "The agency that employed
// her, Kent Care,".
func (b leadIn) groupThat() bool {
	const far = 4 // tokens
	if first := b.tokens[b.s.first]; !isArticle(strings.ToLower(first.text)) && first.tag != "PRP$" {
		return false
	}
	for t := b.s.first + 1; t < min(b.at, b.s.first+far); t++ {
		if !b.words[t].has(groupNoun) || b.words[t].has(capital|role) || b.tokens[t+1].text != "that" && b.tokens[t+1].text != "which" {
			continue
		}
		return !slices.ContainsFunc(b.tokens[t+2:b.at], func(t token) bool { return t.text == "," || t.tag == "CC" || isQuotationMark(t.text) })
	}
	return false
}

// holderOfLetters tells where a body's letters stand: "at CERN", "Bolivia's MAS".
func (b leadIn) holderOfLetters() bool {
	return (strings.EqualFold(b.word, "at") || b.placesMark()) && b.isAcronym(b.m)
}

// placesMark tells the possessive mark behind a place.
func (b leadIn) placesMark() bool {
	return isPossessiveMark(b.word) && b.begun() && b.words[b.at-1].has(anyPlace) && b.words[b.at-1].has(capital)
}

// sayingBeforeBody tells a verb of saying before two English words, which are no person's name.
func (b leadIn) sayingBeforeBody() bool { return b.saying() && b.plainBody(b.m) }
