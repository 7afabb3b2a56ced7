package names

import (
	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// weighPronouns lets a name of one word that nothing is known of be a person's, where it is the
// subject of a sentence that goes on, or is followed, by "he" or "she", and nobody and nothing else
// stands between whom that could mean: "Desrosiers was glad. “We won,” he said."
func (d *Document) weighPronouns() {
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Kind != "" || m.definite || m.Last-m.First != 1 || !d.openName(m) || !d.isSubjectName(m) || d.Words[m.First].Has(lexicon.Ordinary|lexicon.AllCaps) {
			continue
		}
		if g := d.onlyHeOrShe(i); g != UnknownGender {
			m.Votes.Person = sum8(m.Votes.Person, Enough)
			m.Kind = briefs.Person
			m.Gender = g
			d.familyNames[string(lexicon.AppendFolded(nil, d.Tokens[m.First].Text))] = true
		}
	}
}

// isSubjectName tells whether a name stands where a clause begins, with a finite verb behind it.
func (d *Document) isSubjectName(m *Mention) bool {
	s := &d.Sentences[d.Tokens[m.First].Sentence]
	if m.Last >= s.Last || !page.IsFiniteTag(d.Tokens[m.Last].Tag) && d.Tokens[m.Last].Tag != "VBN" {
		return false
	}
	if m.First == s.First {
		return true
	}
	before := d.Tokens[m.First-1]
	return IsQuotationMark(before.Text) || before.Text == "," && d.QuotedBefore(m.First, s) || before.Tag == "CC" || before.Text == "that"
}

// onlyHeOrShe gives the gender of the first "he", "she", "his" or "her" behind mention i, in its
// sentence or the next of the paragraph, outside quotation marks; unknown where a name, an "it" or
// a word for people stands before it.
func (d *Document) onlyHeOrShe(i int) Gender {
	m := &d.Mentions[i]
	at := d.Tokens[m.First].Sentence
	end := d.Sentences[at].Last
	if next := at + 1; next < len(d.Sentences) && d.Sentences[next].Paragraph == d.Sentences[at].Paragraph {
		end = d.Sentences[next].Last
	}
	if i+1 < len(d.Mentions) {
		end = min(end, d.Mentions[i+1].First)
	}
	for t := m.Last; t < end; t++ {
		if d.InQuotation(d.Tokens[t].Start) {
			continue
		}
		tok := d.Tokens[t]
		switch g := PronounGender(tok.Text); {
		case g == Male || g == Female:
			return g
		case g == Plural:
			return UnknownGender
		}
		switch class := lexicon.Describes(tok.Text); class {
		case "person", "male", "female":
			return UnknownGender
		}
		if d.Words[t].Has(lexicon.Role) && tok.Tag[0] == 'N' {
			return UnknownGender
		}
	}
	return UnknownGender
}
