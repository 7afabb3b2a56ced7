package clauses

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What belongs to one noun phrase with a name in it, though commas and "and" stand within: offices
// of several fields, seats of firms.

// titledFields gives the token at which a person's name begins whose title, an office of several
// fields, begins a noun phrase at a token: "Trade, Industry and Tourism Minister Jane Doe". It is 0
// where none does.
func (r *Reading) titledFields(at, end int) int {
	const most = 12 // tokens of the title
	for j := at + 3; j < min(end, at+most); j++ {
		m := r.MentionOf[j]
		if m < 0 || r.KindOf(int(m)) != briefs.Person || r.Mentions[m].First != j {
			continue
		}
		title := r.Mentions[m].Title
		if title.Len() == 0 {
			return 0
		}
		from := r.TokenAt(title.Start)
		if from < at || from > at+1 || from == at+1 && r.Tokens[at].Tag != "DT" && r.Tokens[at].Tag != "JJ" && !r.Words[at].Has(lexicon.AnyPlace|lexicon.Demonym|lexicon.Modifier) {
			return 0
		}
		for k := from; k < j; k++ {
			if r.Tokens[k].Text == "and" && page.StartsUpper(r.Tokens[k-1].Text) && page.StartsUpper(r.Tokens[k+1].Text) {
				return j
			}
		}
		return 0
	}
	return 0
}

// basedAt gives the token behind the words that say, after a comma, where a body has its seat:
// "the Dayton, Ohio-based company", "the Stamford, Conn.-based company". It is 0 where they do not.
func (r *Reading) basedAt(at, comma, end int) int {
	tokens := r.Tokens
	if m := r.MentionOf[comma-1]; m < 0 || r.KindOf(int(m)) != briefs.Place || tokens[at].Tag != "DT" || comma+2 >= end {
		return 0
	}
	if strings.HasSuffix(tokens[comma+1].Text, "-based") {
		return comma + 2
	}
	if m := r.MentionOf[comma+1]; m >= 0 {
		if k := r.Mentions[m].Last; k+2 < end && tokens[k].Text == "-" && tokens[k+1].Text == "based" {
			return k + 2
		}
	}
	return 0
}

// endsInPerson tells whether the nouns from a token on end in what one is, or are a title
// before a person's name.
func (r *Reading) endsInPerson(i, end int) bool {
	const most = 2
	for n := i; n+1 < min(end, i+most+1) && r.Words[n].Has(lexicon.TitleWord) && r.MentionOf[n] < 0; n++ {
		if m := r.MentionOf[n+1]; m >= 0 && r.KindOf(int(m)) == briefs.Person {
			return true // "Ohio Democratic Sen. Jane Doe"
		}
	}
	for n := i; n < min(end, i+most) && r.Tokens[n].Tag == "NN" && r.MentionOf[n] < 0; n++ {
		if lexicon.Describes(r.Tokens[n].Text) == "person" {
			return true
		}
	}
	return false
}

// calledByTrade tells whether a person's name ends before token i, with what that one is
// between it and the article at which the noun phrase begins.
func (r *Reading) calledByTrade(at, i int) bool {
	m := r.MentionOf[i-1]
	if m < 0 || r.KindOf(int(m)) != briefs.Person {
		return false
	}
	first := r.Mentions[m].First
	return first-1 > at && lexicon.Describes(r.Tokens[first-1].Text) == "person"
}
