package cast

import (
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// comesAsKin tells whether somebody is named in full as a relative.
func (w *whoIsWho) comesAsKin(g *nameGroup) bool {
	for _, em := range g.Named[:min(len(g.Named), MostLooked)] {
		d := w.Documents[em.Document]
		if m := &d.Mentions[em.Mention]; m.Last-m.First > 1 && d.relative(m) {
			return true
		}
	}
	return false
}

// spouseOf gives, of two with one last name, the gender that "Dow's husband" most
// likely tells.
func (d *Document) spouseOf(m *names.Mention) names.Gender {
	if m.Last+1 >= len(d.Tokens) || !names.IsPossessiveMark(d.Tokens[m.Last].Text) {
		return names.UnknownGender
	}
	switch d.Tokens[m.Last+1].Text {
	case "husband", "ex-husband", "widower", "boyfriend":
		return names.Female
	case "wife", "ex-wife", "widow", "girlfriend":
		return names.Male
	}
	return names.UnknownGender
}

func isGenerationWord(s string) bool { return s == "younger" || s == "elder" || s == "older" }

// kinAfter gives the person, named in full, whom "McIntyre's mother, Elizabeth
// McIntyre" says to be another than the McIntyre before; -1 where there is none.
func (w *whoIsWho) kinAfter(d *Document, mi int) int {
	m := &d.Mentions[mi]
	if mi+1 >= len(d.Mentions) || m.Last+1 >= len(d.Tokens) || !names.IsPossessiveMark(d.Tokens[m.Last].Text) || !lexicon.IsKin(d.Tokens[m.Last+1].Text) {
		return -1
	}
	const near = 3
	next := &d.Mentions[mi+1]
	if next.First-m.Last > near || next.Last-next.First < 2 {
		return -1
	}
	at := w.groupOf(d, next)
	if at < 0 {
		return -1
	}
	return w.root(at)
}

// relative tells whether a name comes in as somebody's relative: "his father X",
// "X, the wife of …".
func (d *Document) relative(m *names.Mention) bool {
	first := d.Sentences[d.Tokens[m.First].Sentence].First
	for i := m.First - 1; i >= first && m.First-i <= 4; i-- {
		if lexicon.IsKin(d.Tokens[i].Text) {
			return true
		}
	}
	last := d.Sentences[d.Tokens[m.First].Sentence].Last
	if m.Last < last && d.Tokens[m.Last].Text == "," {
		for i := m.Last; i < last && i-m.Last <= 4; i++ {
			if lexicon.IsKin(d.Tokens[i].Text) {
				return true
			}
		}
	}
	return false
}

// comesAsHis tells whether a mention is of a relative of the one last spoken of: "his elder brother
// Jan Dow", "her husband, Tom Dow".
func (d *Document) comesAsHis(m *names.Mention) bool {
	const most = 4 // tokens
	first := d.Sentences[d.Tokens[m.First].Sentence].First
	for i := m.First - 1; i > first-1 && i >= m.First-most; i-- {
		text := d.Tokens[i].Text
		if lexicon.IsKin(text) {
			for k := i - 1; k >= first && k >= i-2; k-- {
				if lexicon.IsPossessivePronoun(d.Tokens[k].Text) {
					return true
				}
			}
			return false
		}
		if text != "," && d.Tokens[i].Tag != "JJ" && d.Tokens[i].Tag != "NN" {
			return false
		}
	}
	return false
}
