package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Titles with what they are for: "head of financial reporting", "Trade, Industry and Tourism
// Minister", "secretary of the group".

// fieldsBefore goes left over the other fields of an office: "Trade, Industry and Tourism
// Minister".
func (d *Document) fieldsBefore(from, head int, s *page.Sentence) int {
	field := func(i int) bool {
		const others = lexicon.FirstName | lexicon.Surname | lexicon.AnyPlace | lexicon.Demonym | lexicon.ClosedClass | lexicon.TitleWord | lexicon.Calendar | lexicon.AllCaps
		w := d.Words[i]
		return w.Has(lexicon.Capital) && !w.Has(others) && (w.Has(lexicon.Ordinary) || isFieldEnd(d.Tokens[i].Text))
	}
	if from == head || !d.Words[head].Has(lexicon.TitleWord) || !d.Words[head].Has(lexicon.Capital) || !field(from) {
		return from
	}
	listed := from > s.First+1 && d.Tokens[from-1].Text == "and"
	for i := from; i < head; i++ {
		listed = listed || d.Tokens[i].Text == "and"
	}
	for listed && from-2 >= s.First && (d.Tokens[from-1].Text == "and" || d.Tokens[from-1].Text == ",") && field(from-2) {
		from -= 2
	}
	return from
}

// isFieldEnd tells words that end as the names of fields do, which the list of words may lack.
func isFieldEnd(word string) bool {
	return lexicon.HasAnySuffix(word, "ism", "tion", "ment", "ture", "ics", "ance", "ence", "ity")
}

// isField tells a word in -ing that names what an office is for: "head of engineering",
// "director of research and planning".
func (d *Document) isField(i int) bool {
	if d.Tokens[i].Tag != "VBG" && d.Tokens[i].Tag != "NN" || !strings.HasSuffix(d.Tokens[i].Text, "ing") || i == 0 {
		return false
	}
	switch before := d.Tokens[i-1]; before.Text {
	case "of", "for":
		return i > 1 && d.Words[i-2].Has(lexicon.TitleWord|lexicon.Role) // but "a spokesman for the town for calling Poole"
	case "and", "&":
		return true
	default:
		return before.Tag == "JJ" || before.Tag == "NN"
	}
}

// titleWithComplement finds a title that goes on with "of", "for", "to" and
// more up to the name: "Ambassador to the United States Hamdullah Mohib". It
// gives the title's first token or -1.
func (d *Document) titleWithComplement(end int, s *page.Sentence) int {
	const most = 14
	if last := d.Tokens[end-1]; (page.IsVerbTag(last.Tag) && !d.isField(end-1) || last.Text == "late" || last.Text == "then") && !d.Words[end-1].Has(lexicon.Capital) {
		return -1 // "a spokesman for Poole told Jane Dow", "an aide of the late Jane Dow"
	}
	for p := end - 2; p > s.First && end-p < most; p-- {
		w, text := d.Words[p], d.Tokens[p].Text
		switch {
		case w.Has(lexicon.Capital) && !w.Has(lexicon.Calendar):
			continue
		case text == "the" || text == "and" || text == "&" || text == "-" || IsPossessiveMark(text):
			continue
		case text == "of" || text == "for" || text == "to" || text == "at" || text == "in" || text == "on":
			head := d.Words[p-1]
			if text == "at" && d.Tokens[end-1].Tag == "NNS" {
				return -1 // "Jane Doe, economist at stockbrokers Poole Dow"
			}
			if head.Has(lexicon.TitleWord|lexicon.Role) && !head.Has(lexicon.BareTitle) && !(d.Words[end-1].Has(lexicon.ClosedClass) || d.Words[end-1].Has(lexicon.Figure)) {
				return d.wholeRole(d.PhraseStartsAt(p-1, s), s)
			}
			if head.Has(lexicon.Capital) || strings.HasPrefix(d.Tokens[p-1].Tag, "NN") {
				continue
			}
			return -1
		case p == end-2 && d.Tokens[p].Tag == "JJ" && d.isField(end-1):
			continue // "head of financial reporting Anna Poole"
		case w.Has(lexicon.GroupNoun), d.nounOfGroup(p):
			continue
		}
		return -1
	}
	return -1
}

// nounOfGroup tells a noun before a small word or a possessive, or what is right before a group noun.
func (d *Document) nounOfGroup(p int) bool {
	tag, next := d.Tokens[p].Tag, d.Words[p+1]
	if strings.HasPrefix(tag, "NN") && (next.Has(lexicon.ClosedClass) || IsPossessiveMark(d.Tokens[p+1].Text)) {
		return true
	}
	return next.Has(lexicon.GroupNoun) && (tag == "NN" || tag == "JJ")
}
