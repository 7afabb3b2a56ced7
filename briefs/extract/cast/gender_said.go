package cast

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// What a text says of somebody that only a woman or a man is.

// womanOrMan gives the gender of what a clause says that a mention's bearer is: "Poole, 38, is the
// first woman to win", "Poole, a mother of two,".
func (d *Document) womanOrMan(m *names.Mention) names.Gender {
	const most = 5 // words of the phrase
	s := &d.Sentences[d.Tokens[m.First].Sentence]
	i := m.Last
	if i+2 < s.Last && d.Tokens[i].Text == "," && lexicon.IsAgeToken(d.Tokens[i+1].Text) && d.Tokens[i+2].Text == "," {
		i += 2
	}
	if i+2 >= s.Last || d.Tokens[i].Text != "," && !lexicon.IsCopula(d.Tokens[i].Text) {
		return names.UnknownGender
	}
	if i++; lexicon.IsCopula(d.Tokens[i].Text) {
		i++
	}
	if i >= s.Last || !lexicon.IsArticle(d.Tokens[i].Text) {
		return names.UnknownGender
	}
	for k := i + 1; k < min(s.Last, i+most); k++ {
		t := d.Tokens[k]
		if t.Tag == "IN" || t.Text == "," || page.IsVerbTag(t.Tag) && t.Tag != "VBG" {
			break
		}
		if next := k + 1; next < s.Last && names.IsPossessiveMark(d.Tokens[next].Text) {
			return names.UnknownGender // "a woman's coach"
		}
		switch lexicon.Describes(t.Text) {
		case "male":
			if k+1 < s.Last && strings.HasPrefix(d.Tokens[k+1].Tag, "NN") {
				continue
			}
			if strings.HasSuffix(t.Text, "man") && t.Text != "man" && t.Text != "gentleman" {
				return names.UnknownGender // "a spokesman" may be a woman
			}
			return names.Male
		case "female":
			return names.Female
		}
	}
	return names.UnknownGender
}

// firstOfTheirs gives the gender of what a sentence ends by saying of its subject, the only person whom
// it names: "Poole was elected on Thursday, the first woman to hold the post".
func (d *Document) firstOfTheirs(mi int) names.Gender {
	const most = 60 // tokens
	m := &d.Mentions[mi]
	s := &d.Sentences[d.Tokens[m.First].Sentence]
	if from := m.First; from != s.First && (m.Title.Len() == 0 || d.TokenAt(m.Title.Start) != s.First) {
		return names.UnknownGender
	}
	for k := mi + 1; k < min(len(d.Mentions), mi+MostLooked) && d.Mentions[k].First < s.Last; k++ {
		if d.Mentions[k].Kind == briefs.Person {
			return names.UnknownGender
		}
	}
	for i := m.Last; i+3 < min(s.Last, m.Last+most); i++ {
		if d.Tokens[i].Text != "," || d.Tokens[i+1].Text != "the" || d.InQuotation(d.Tokens[i].Start) {
			continue
		}
		if rank := d.Tokens[i+2]; rank.Tag != "JJ" && rank.Tag != "JJS" && rank.Tag != "CD" {
			continue
		}
		switch d.Tokens[i+3].Text {
		case "woman":
			return names.Female
		case "man":
			return names.Male
		}
	}
	return names.UnknownGender
}
