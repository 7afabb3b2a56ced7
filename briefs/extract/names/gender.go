package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// What a title and the pronouns around a name show of its bearer's gender.

// TitleGender is the gender that a mention's title or form of address shows:
// "Mrs.", "actress", "King".
func (d *Document) TitleGender(m *Mention) Gender {
	s := &d.Sentences[d.Tokens[m.First].Sentence]
	from := m.First - 1
	if from > s.First && d.Tokens[from].Text == "," && lexicon.IsKin(d.Tokens[from-1].Text) && m.Last < s.Last {
		switch d.Tokens[m.Last].Text {
		case ",", ".", ";", ":":
			from-- // "Crum's wife, Pat," but not "without his mother, Crum left"
		}
	}
	for i := from; i >= s.First && m.First-i <= 3; i-- {
		w := d.Words[i]
		if !w.Has(lexicon.TitleWord|lexicon.Role) && !lexicon.IsKin(d.Tokens[i].Text) {
			break
		}
		switch {
		case w.Has(lexicon.MaleTitle) && !w.Has(lexicon.FemaleTitle):
			if given := d.Words[m.First]; !w.Has(lexicon.BareTitle) && given.Has(lexicon.FemaleName) && !given.Has(lexicon.MaleName) {
				break // a spokesman named Hannah, Archbishop Sarah Doe
			}
			return Male
		case w.Has(lexicon.FemaleTitle) && !w.Has(lexicon.MaleTitle):
			return Female
		}
	}
	return UnknownGender
}

// PronounNear gives the gender of the first he or she after a mention in its own
// sentence, before anybody else is named: "Poole said she".
func (d *Document) PronounNear(m *Mention) Gender {
	const far = 12 // tokens
	end := min(d.Sentences[d.Tokens[m.First].Sentence].Last, m.Last+far)
	for i := m.Last; i < end; i++ {
		if d.Words[i].Has(lexicon.FirstName|lexicon.Surname) && d.Words[i].Has(lexicon.Capital) || IsQuotationMark(d.Tokens[i].Text) {
			break
		}
		switch d.Tokens[i].Text {
		case "he", "his", "him", "himself":
			return Male
		case "she", "her", "hers", "herself":
			return Female
		}
	}
	return UnknownGender
}

// PronounBeside tells whether he or she stands near a mention in its own sentence,
// before any quotation: "Asked when he knew, Poole said".
func (d *Document) PronounBeside(m *Mention) bool {
	const far = 10 // tokens
	s := &d.Sentences[d.Tokens[m.First].Sentence]
	for i := m.First - 1; i >= max(s.First, m.First-far) && !IsQuotationMark(d.Tokens[i].Text); i-- {
		if g := PronounGender(d.Tokens[i].Text); g == Male || g == Female {
			return true
		}
	}
	return d.PronounNear(m) != UnknownGender
}

// PronounGender is the gender that a pronoun shows; plural stands for "it" and
// "they".
func PronounGender(word string) Gender {
	switch strings.ToLower(word) {
	case "he", "his", "him", "himself":
		return Male
	case "she", "her", "hers", "herself":
		return Female
	case "it", "its", "they", "their", "them":
		return Plural
	}
	return UnknownGender
}
