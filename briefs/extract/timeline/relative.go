package timeline

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// relativeClause is the clause opened by "who" or "which" that the token here
// stands in, from the beginning of what it describes; empty where there is
// none, or where the sentence's own verb is as much the date's.
func (d *document) relativeClause(tokens []page.Token, at page.Span, first, here, last int) page.Span {
	open := relativeBefore(tokens, first, here)
	if open < 0 {
		return page.Span{}
	}
	verb := finiteVerb(tokens[open:here])
	if verb < 0 || isShutBefore(tokens, first, open, here) || isUndatedPerfect(tokens[:here], first, open, open+verb) {
		return page.Span{}
	}
	begin := antecedent(tokens, first, open)
	if begin < 0 || !headNounIn(tokens[begin:open]) {
		return page.Span{}
	}
	end := here
	for end < last && tokens[end].End <= at.End {
		end++ // past the comma of "March 16, 1985"
	}
	for end < last && !endsClause(tokens[end].Text) && !partsAside[tokens[end].Text] {
		end++
	}
	if end <= here {
		return page.Span{}
	}
	return page.Span{Start: tokens[begin].Start, End: tokens[end-1].End}
}

// relativeBefore is the last "who" or "which" before the token here that no other
// clause parts from it; -1 where there is none.
func relativeBefore(tokens []page.Token, first, here int) int {
	for i := here - 1; i > first; i-- {
		t := &tokens[i]
		if t.Text == "who" || t.Text == "which" && tokens[i-1].Tag != "IN" {
			return i
		}
		if t.Text == "whose" && tokens[i-1].Text == "," && finiteVerb(tokens[first:i]) < 0 {
			return i // "Doe, whose party must vote by June, spoke"
		}
		if t.Text == "," && i < here-1 && finiteVerb(tokens[i:here]) >= 0 {
			return -1 // another clause has begun, or the sentence's own goes on
		}
	}
	return -1
}

// isShutBefore tells whether a comma right before a date and its preposition shuts the relative clause opened at
// open, in a sentence that has had its own verb: "fired Doe, who warned them in 2016, on Monday".
func isShutBefore(tokens []page.Token, first, open, here int) bool {
	comma := here - 1
	if comma > open && tokens[comma].Tag == "IN" {
		comma--
	}
	return comma > open && tokens[comma].Text == "," && finiteVerb(tokens[open:comma]) >= 0 && finiteVerb(tokens[first:open]) >= 0
}

// isUndatedPerfect tells whether the verb of the relative clause opened at open is a
// perfect, which has no date: "welcomed those who have worked for it on Monday". The
// tokens end at the date.
func isUndatedPerfect(tokens []page.Token, first, open, verb int) bool {
	return (tokens[verb].Text == "have" || tokens[verb].Text == "has") && verb+1 < len(tokens) &&
		finiteVerb(tokens[first:open]) >= 0 && finiteVerb(tokens[verb+1:]) < 0
}

// antecedent is where the words begin that the relative clause opened at open
// describes; -1 where none stand before it: ", who told Kris on Monday".
func antecedent(tokens []page.Token, first, open int) int {
	begin := open - 1
	if tokens[begin].Text == "," {
		begin--
	}
	if begin < first {
		return -1
	}
	if begin > first+1 && lexicon.IsAgeToken(tokens[begin].Text) && tokens[begin-1].Text == "," {
		begin -= 2 // "Quill, 34, who": an age begins nothing
	}
	begin = nounPhrase(tokens, first, begin)
	switch b := begin - 2; {
	case b > first && tokens[b].Text == "," && (tokens[begin-1].Tag == "VBN" || tokens[begin-1].Tag == "VBG"):
		begin = nounPhrase(tokens, first, b-1) // "the Elk fire, located north of Norvik, which began"
	case b >= first && tokens[b+1].Text == "," && page.IsNoun(tokens[b].Tag) && tokens[begin].Tag == "NN" && joinsNouns(tokens[begin:open]):
		begin = nounPhrase(tokens, first, b) // "The actress, producer and founder, who"
	}
	for begin < open && leadsToNoun(tokens[begin].Tag) {
		begin++
	}
	return begin
}

// leadsToNoun tells the tags of words that stand before a noun phrase and are none of
// it.
func leadsToNoun(tag string) bool {
	return tag == "IN" || tag == "CC" || tag == "TO" || tag == "RB"
}

// nounPhrase goes back from a noun to where its phrase begins: past a parenthesis
// to a comma, a bracket or a verb.
func nounPhrase(tokens []page.Token, first, begin int) int {
	for begin > first {
		if tokens[begin].Text == ")" { // a parenthesis goes with its noun
			for begin > first && tokens[begin].Text != "(" {
				begin--
			}
		}
		if begin == first || startsPhraseAfter(&tokens[begin-1]) {
			break
		}
		begin--
	}
	return begin
}

// startsPhraseAfter tells the tokens that a noun phrase begins after.
func startsPhraseAfter(t *page.Token) bool {
	return t.Text == "," || t.Text == "(" || t.Text == "that" || strings.HasPrefix(t.Tag, "VB")
}

// joinsNouns tells whether a phrase ends a list of what somebody is: "producer and
// founder".
func joinsNouns(tokens []page.Token) bool {
	for i := range tokens {
		if tokens[i].Text == "and" && i > 0 && i < 4 {
			return true
		}
	}
	return false
}

// partsAside are the marks that part what is said aside.
var partsAside = map[string]bool{"—": true, "–": true, "--": true}

// headNounIn tells whether there is a noun that a relative clause can describe.
func headNounIn(tokens []page.Token) bool {
	for i := range tokens {
		if page.IsNoun(tokens[i].Tag) || tokens[i].Tag == "PRP" || tokens[i].Tag == "CD" {
			return true
		}
	}
	return false
}
