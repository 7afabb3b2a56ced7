package voices

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// aged gives the one person whose age the text gives as a description has it, for
// "the 34-year-old"; -1 where nobody's is, or several people's.
func (v *voices) aged(age string, class string) int {
	found := -1
	for e, of := range v.ages() {
		g := v.s.Entities[e].Gender
		if of != age || class == "male" && g == names.Female || class == "female" && g == names.Male {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = e
	}
	return found
}

// ages gives each person's age, as the document tells it behind the name or before
// it: "Jane Doe, 34,", "Jane Doe (34)", "34-year-old Jane Doe".
func (v *voices) ages() map[int]string {
	if v.age != nil {
		return v.age
	}
	v.age = map[int]string{}
	d := v.r.Document
	for _, m := range d.Mentions {
		if m.Entity < 0 || v.s.Entities[m.Entity].Kind != briefs.Person {
			continue
		}
		if t := m.Last; t+2 < len(d.Tokens) && (d.Tokens[t].Text == "," || d.Tokens[t].Text == "(") && names.IsAge(d.Tokens[t+1].Text) && page.IsFigure(d.Tokens[t+1].Text[0]) {
			switch d.Tokens[t+2].Text {
			case ",", ")", ".":
				v.age[m.Entity] = d.Tokens[t+1].Text
			}
		}
		if at := v.titledAge(m); at >= 0 {
			v.age[m.Entity] = d.Tokens[at].Text // "Jane Doe, Mayor of Kent, 61,"
		}
		const near = 3
		for t := m.First - 1; t >= max(0, m.First-near) && d.Tokens[t].Sentence == d.Tokens[m.First].Sentence && !strings.HasPrefix(d.Tokens[t].Tag, "VB"); t-- {
			if age, ok := strings.CutSuffix(d.Tokens[t].Text, "-year-old"); ok {
				v.age[m.Entity] = age
			}
		}
	}
	v.agesOfPronouns()
	return v.age
}

// titledAge gives the token of an age that stands behind what one is, behind the name:
// "Jane Doe, Mayor of Kent, 61,". It is -1 where there is none.
func (v *voices) titledAge(m names.Mention) int {
	const most = 8 // tokens
	d := v.r.Document
	if m.Last+1 >= len(d.Tokens) || d.Tokens[m.Last].Text != "," || lexicon.Describes(strings.ToLower(d.Tokens[m.Last+1].Text)) == "" {
		return -1
	}
	for t := m.Last + 2; t+2 < len(d.Tokens) && t < m.Last+most; t++ {
		if d.Tokens[t].Text != "," {
			continue
		}
		if names.IsAge(d.Tokens[t+1].Text) && page.IsFigure(d.Tokens[t+1].Text[0]) && d.Tokens[t+2].Text == "," {
			return t + 1
		}
		return -1
	}
	return -1
}

// agesOfPronouns reads "She is 61." as the age of who "she" is.
func (v *voices) agesOfPronouns() {
	r := v.r
	for i := range r.Frames {
		f := r.Frames[i]
		if f.Chunk+2 >= f.End || !r.IsPronoun(r.Chunks[f.Chunk]) || r.Chunks[f.Chunk+1].Kind != clauses.VerbChunk || !r.IsBe(r.Chunks[f.Chunk+1].Head) {
			continue
		}
		n := r.Chunks[f.Chunk+2]
		if t := r.Tokens[n.Head]; n.Kind == clauses.NounChunk && n.First == n.Head && names.IsAge(t.Text) && page.IsFigure(t.Text[0]) && (f.Chunk+3 == f.End || r.Chunks[f.Chunk+3].Kind == clauses.StopMark) {
			if e := v.antecedent(r.Chunks[f.Chunk].Head, i, names.PronounGender(r.Tokens[r.Chunks[f.Chunk].Head].Text)); e >= 0 {
				v.age[e] = t.Text
			}
		}
	}
}

// ageIn gives the age that a description says: "34" of "the 34-year-old joiner".
func (r *reading) ageIn(c clauses.Chunk) string {
	for t := c.First; t < c.Last; t++ {
		if age, ok := strings.CutSuffix(r.Tokens[t].Text, "-year-old"); ok {
			return age
		}
	}
	return ""
}
