package clauses

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// nounPhrase reads a noun phrase up to its head: "the group's former leader,
// Jane Doe" gives "the group's former leader". A weekday at its end is left
// off; one at its head is a phrase of its own.
func (r *Reading) nounPhrase(at, end int) Chunk {
	tokens := r.Tokens
	c := Chunk{Kind: NounChunk, First: at, Head: at, Mention: -1}
	owns := tokens[at].Text == "her" && at+1 < end && (tokens[at+1].Tag == "NN" || tokens[at+1].Tag == "NNS") && !lexicon.Temporal(tokens[at+1].Text)
	if tokens[at].Tag == "PRP" && !owns || tokens[at].Tag == "EX" {
		c.Last = at + 1
		return c
	}
	noun := -1
	i := at
	if name := r.titledFields(at, end); name > 0 {
		noun, i = name-1, name // "Brazilian Trade and Industry Minister Jane Doe"
	}
	for i < end {
		t := tokens[i]
		m := r.MentionOf[i]
		if i > at && r.opensAt(at, i, end) {
			return r.closeNoun(c, noun, i)
		}
		switch {
		case noun == i-1 && noun > at && r.startsAnew(at, noun, i):
			return r.closeNoun(c, noun, i) // "in a move several aides called", "a step Sen. Doe called"
		case m >= 0 && i > at && r.MentionOf[i-1] == m:
			noun = i
		case m >= 0:
			if noun >= 0 && (r.temporal(at, i) || noun == i-1 && r.MentionOf[noun] < 0 && (r.whileAgo(at, noun) || r.fronted(at, i))) {
				return r.closeNoun(c, noun, i)
			}
			noun = i
		case noun < 0 && i > at && (strings.HasPrefix(t.Tag, "V") && strings.HasSuffix(tokens[i-1].Text, "-year-old") || r.doneByAged(i, end) && lexicon.Describes(tokens[i-1].Text) == "person"):
			return r.closeNoun(c, i-1, i) // "the 45-year-old accused Doe", "another nurse criticized Doe"
		case t.Text == "," && noun == i-1 && r.basedAt(at, i, end) > 0:
			i = r.basedAt(at, i, end) - 1 // "the Dayton, Ohio-based company"
		case page.IsGenitive(t.Tag, t.Text):
		case i == at+1 && page.StartsUpper(t.Text) && IsYear(tokens[at].Text):
			return r.closeNoun(c, noun, i) // "In 2009 Mrs. Doe"
		case noun < 0 && t.Tag == "CD" && r.outOf(i, end):
			i += 2 // "nine in ten voters"
			noun = i
		case t.Tag == "DT" || t.Tag == "PRP$" || t.Tag == "PRP" || t.Tag == "PDT" || t.Tag == "EX":
			if i > at && tokens[i-1].Tag != "PDT" {
				return r.closeNoun(c, noun, i)
			}
		case strings.HasPrefix(t.Tag, "NN"):
			if noun == i-1 && noun >= at && page.StartsUpper(t.Text) && r.whileAgo(at, noun) {
				return r.closeNoun(c, noun, i) // "Within an hour House Speaker Jane Doe"
			}
			if (noun >= 0 || i > at && lexicon.Describes(tokens[i-1].Text) != "") && (r.verbAfter(i, end, at) || r.introduces(i, end) || r.bareAfter(i, end)) {
				return r.closeNoun(c, noun, i)
			}
			noun = i
		case t.Tag == "CD" || strings.HasPrefix(t.Tag, "JJ") || t.Tag == "$" || t.Tag == "#" || t.Tag == "FW":
			if noun == i-1 && noun >= at && r.MentionOf[noun] >= 0 && strings.HasPrefix(t.Tag, "JJ") {
				if lexicon.Describes(t.Text) == "" && !r.endsInPerson(i+1, end) {
					return r.closeNoun(c, noun, i)
				}
				noun = i // "the Herald website", "the UN special envoy", "a Kent high school student"
			}
		case (t.Tag == "VBN" || t.Tag == "VBG") && i == at+1 && strings.EqualFold(tokens[at].Text, "those"):
			return r.closeNoun(c, at, i) // "those suing Jane Doe"
		case (t.Tag == "VBN" || t.Tag == "VBG") && noun < 0 && i+1 < end && (page.IsNounTag(tokens[i+1].Tag) && tokens[i+1].Tag != "DT" && tokens[i+1].Tag != "PRP" && !lexicon.IsPeopleInGeneral(tokens[i+1].Text)):
			// "retired surgeon"
		case t.Tag == "VBG" && noun == i-1 && i+1 < end && isOfHolder(t.Text) && (strings.HasPrefix(tokens[i+1].Tag, "NN") || strings.HasPrefix(tokens[i+1].Tag, "JJ")):
			// "Harbour Union departing President Jane Doe"
		case t.Tag == "VBN" && r.ownsQuote(at, i, end):
			// "his much mocked “…”"
		case t.Text == "-" && i > at && i+1 < end && tokens[i-1].End == t.Start && t.End == tokens[i+1].Start && page.IsFigure(tokens[i-1].Text[0]) && page.IsFigure(tokens[i+1].Text[0]):
			// "the 1986-90 period"
		case t.Text == "&" && noun >= 0:
		case t.Text == "and" && noun == i-1 && noun > at && r.joinsPosts(at, i, end):
		case page.IsAdverbTag(t.Tag) && i > at && noun < 0 && i+1 < end && (strings.HasPrefix(tokens[i+1].Tag, "JJ") || tokens[i+1].Tag == "VBN"):
		default:
			return r.closeNoun(c, noun, i)
		}
		i++
	}
	return r.closeNoun(c, noun, i)
}

// isOfHolder tells participles that stand before an office for who comes to it or leaves it.
func isOfHolder(s string) bool {
	switch s {
	case "departing", "outgoing", "incoming", "acting", "retiring", "managing", "founding", "sitting":
		return true
	}
	return false
}

// joinsPosts tells whether the "and" at i joins two names of what somebody was at, before
// the word for it: "the former Ecuador and Porto boss".
func (r *Reading) joinsPosts(at, i, end int) bool {
	m := r.MentionOf[i-1]
	if m < 0 || i+2 >= end || r.KindOf(int(m)) == briefs.Person || r.MentionOf[i+1] < 0 || r.KindOf(int(r.MentionOf[i+1])) == briefs.Person {
		return false
	}
	head := r.Mentions[r.MentionOf[i+1]].Last
	if head >= end || r.Tokens[head].Tag != "NN" || lexicon.Describes(r.Tokens[head].Text) != "person" {
		return false
	}
	for t := at; t < r.Mentions[m].First; t++ {
		if w := r.Tokens[t].Text; w == "former" || w == "ex" || strings.HasSuffix(w, "-year-old") {
			return true
		}
	}
	return false
}

// startsAnew tells whether a noun phrase with "a" for a thing is over where another one
// for people begins, with no "that" between: "a move | several aides", "in his statement | Mr Doe".
func (r *Reading) startsAnew(at, noun, i int) bool {
	tokens := r.Tokens
	if tokens[noun].Text == "way" && noun == at+1 && strings.EqualFold(tokens[at].Text, "the") {
		return r.beginsPerson(i, len(tokens)) // "the way | Doe described"
	}
	class := lexicon.Describes(tokens[noun].Text)
	if r.Words[i].Has(lexicon.BareTitle) && page.StartsUpper(tokens[i].Text) && !page.StartsUpper(tokens[noun].Text) && (class == "" || class == "text" || class == "group") {
		return true // "By the end of the evening | Mr. Doe"
	}
	if r.startsCount(at, noun, i) {
		return true
	}
	if !page.IsIndefinite(tokens[at]) && class != "text" || r.MentionOf[noun] >= 0 || page.StartsUpper(tokens[noun].Text) || tokens[noun].Tag != "NN" || class != "" && class != "text" {
		return false
	}
	switch t := tokens[i]; t.Text {
	case "several", "many", "some", "most", "few", "critics", "opponents", "supporters", "experts", "analysts":
		return true
	case "one":
		return i+1 < len(tokens) && tokens[i+1].Text == "of"
	default:
		if !page.StartsUpper(t.Text) {
			return false
		}
		const longest = 3 // words of a title
		for j := i; j < min(i+1+longest, len(tokens)); j++ {
			if m := r.MentionOf[j]; m >= 0 {
				return r.KindOf(int(m)) == briefs.Person
			}
			if !r.Words[j].Has(lexicon.TitleWord | lexicon.BareTitle) {
				return false
			}
		}
	}
	return false
}

// startsCount tells whether a number of people begins behind the noun of another phrase: "the meeting | one
// aide", "the spring | many in the crowd".
func (r *Reading) startsCount(at, noun, i int) bool {
	tokens := r.Tokens
	if noun == at || i+1 >= len(tokens) || r.MentionOf[noun] >= 0 || page.StartsUpper(tokens[noun].Text) || lexicon.Describes(tokens[noun].Text) != "" && lexicon.Describes(tokens[noun].Text) != "text" {
		return false
	}
	switch next := tokens[i+1]; tokens[i].Text {
	case "one", "two", "three", "four", "five", "six":
		return next.Text == "of" || lexicon.Describes(next.Text) == "person" || lexicon.Describes(next.Text) == "people"
	case "several", "many", "some", "most", "few":
		return next.Text == "of" || next.Text == "in" || lexicon.Describes(next.Text) == "people"
	}
	return false
}

// doneByAged tells whether what is tagged a noun, an adjective or a participle behind an
// age, or a trade read as an adjective, is what that one did: "the 45-year-old
// dismissed Doe".
func (r *Reading) doneByAged(i, end int) bool {
	class, _ := lexicon.CueOf(r.Tokens[i].Text, "")
	if i+1 >= end || class == lexicon.NoCue || !strings.HasSuffix(r.Tokens[i].Text, "ed") {
		return false
	}
	switch r.Tokens[i+1].Tag {
	case "DT", "PRP", "PRP$", "NNP", "NNPS", "NNS", "IN", "TO", "RB":
		return true
	}
	return false
}

// ownsQuote tells whether a participle before a quotation belongs to it with a
// possessive and an adverb: "Doe's much mocked “…”".
func (r *Reading) ownsQuote(at, i, end int) bool {
	tokens := r.Tokens
	if i+1 != end || i < at+2 || end >= len(tokens) || !isQuoteMark(tokens[end].Text) {
		return false
	}
	t := tokens[i-2]
	return !strings.HasPrefix(tokens[i-1].Tag, "NN") && page.IsPossessive(t.Tag, t.Text)
}

// outOf tells whether a number is a part of the one after it: "nine in ten".
func (r *Reading) outOf(i, end int) bool {
	tokens := r.Tokens
	return i+2 < end && tokens[i+1].Text == "in" && (page.IsFigure(tokens[i+2].Text[0]) || wholes(tokens[i+2].Text))
}

// wholes are the numbers of whom a few are counted.
var wholes = lexicon.OfSort("wholes")

// closeNoun ends a noun phrase before token i and finds its head and name.
func (r *Reading) closeNoun(c Chunk, noun, i int) Chunk {
	c.Last = max(i, c.First+1)
	if noun < 0 {
		c.Head = c.Last - 1
		return c
	}
	for noun > c.First && lexicon.Temporal(r.Tokens[noun].Text) && r.MentionOf[noun] < 0 {
		noun--
	}
	if noun > c.First && r.isLetters(noun) {
		noun--
	}
	c.Head = noun
	if m := r.MentionOf[noun]; m >= 0 && r.Mentions[m].Last == noun+1 {
		c.Mention = int(m)
	}
	return c
}

// isLetters tells the letters behind a person's name: "Judge Jane Doe QC".
func (r *Reading) isLetters(i int) bool {
	return r.MentionOf[i] < 0 && r.MentionOf[i-1] >= 0 && r.Words[i].Has(lexicon.NameSuffix) && r.Words[i].Has(lexicon.AllCaps) && r.KindOf(int(r.MentionOf[i-1])) == briefs.Person
}
