package cast

import (
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// Of whom else a sentence tells, where a pronoun behind a name is none of its bearer's.

// tellsOfOther tells whether somebody of no name is the subject of a clause that begins with "that" at a token:
// "Doe said that the patriarch was told what he", "that not only has the mayor".
func (d *Document) tellsOfOther(that, end int) bool {
	const most = 4 // tokens
	if d.Tokens[that].Text != "that" {
		return false
	}
	for i := that + 1; i < min(end, that+most); i++ {
		if lexicon.IsArticle(d.Tokens[i].Text) {
			for n := i + 1; n < min(end, i+most); n++ {
				switch lexicon.Describes(d.Tokens[n].Text) {
				case "person", "male", "female":
					return n+1 < end && page.IsVerbTag(d.Tokens[n+1].Tag)
				}
			}
			return false
		}
	}
	return false
}

// toldBetween tells whether a mention is of one whom another tells of between commas, or asks about:
// "Roe, he said, would", "Roe asked if she was".
func (d *Document) toldBetween(m *names.Mention, end int) bool {
	n := m.Last
	if n+3 >= end {
		return false
	}
	if d.Tokens[n].Text == "," {
		return names.IsHisOrHer(d.Tokens[n+1].Text) && d.Words[n+2].Has(lexicon.Speech) && d.Tokens[n+3].Text == ","
	}
	return lexicon.Asking[d.Tokens[n].Text] && (d.Tokens[n+1].Text == "if" || d.Tokens[n+1].Text == "whether") && names.IsHisOrHer(d.Tokens[n+2].Text)
}

// isTold tells whether a mention is whom a verb tells something, where "he" or "she" in the rest of
// the sentence is who tells it: "telling Ms. Doe that he would".
func (d *Document) isTold(m *names.Mention) bool { return lexicon.TakesTold(d.wordBefore(m)) }

// wordBefore gives the word of the same sentence that stands before a mention and its titles.
func (d *Document) wordBefore(m *names.Mention) string {
	s := &d.Sentences[d.Tokens[m.First].Sentence]
	before := m.First - 1
	for before > s.First && d.Words[before].Has(lexicon.TitleWord|lexicon.Role) {
		before--
	}
	if before <= s.First {
		return ""
	}
	return d.Tokens[before].Text
}
