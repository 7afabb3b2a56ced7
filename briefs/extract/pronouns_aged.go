package extract

import (
	"strings"

	"dateline/briefs"
)

// aged gives the one person whose age the text gives as a description has it, for
// "the 34-year-old"; -1 where nobody's is, or several people's.
func (v *voices) aged(age string, class string) int {
	found := -1
	for e, of := range v.ages() {
		g := v.s.entities[e].gender
		if of != age || class == "male" && g == female || class == "female" && g == male {
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
	d := v.r.d
	for _, m := range d.mentions {
		if m.entity < 0 || v.s.entities[m.entity].Kind != briefs.Person {
			continue
		}
		if t := m.last; t+2 < len(d.tokens) && (d.tokens[t].text == "," || d.tokens[t].text == "(") && isAge(d.tokens[t+1].text) && isFigure(d.tokens[t+1].text[0]) {
			switch d.tokens[t+2].text {
			case ",", ")", ".":
				v.age[m.entity] = d.tokens[t+1].text
			}
		}
		if at := v.titledAge(m); at >= 0 {
			v.age[m.entity] = d.tokens[at].text // "Jane Doe, Mayor of Kent, 61,"
		}
		const near = 3
		for t := m.first - 1; t >= max(0, m.first-near) && d.tokens[t].sentence == d.tokens[m.first].sentence && !strings.HasPrefix(d.tokens[t].tag, "VB"); t-- {
			if age, ok := strings.CutSuffix(d.tokens[t].text, "-year-old"); ok {
				v.age[m.entity] = age
			}
		}
	}
	v.agesOfPronouns()
	return v.age
}

// titledAge gives the token of an age that stands behind what one is, behind the name:
// "Jane Doe, Mayor of Kent, 61,". It is -1 where there is none.
func (v *voices) titledAge(m mention) int {
	const most = 8 // tokens
	d := v.r.d
	if m.last+1 >= len(d.tokens) || d.tokens[m.last].text != "," || describes(strings.ToLower(d.tokens[m.last+1].text)) == "" {
		return -1
	}
	for t := m.last + 2; t+2 < len(d.tokens) && t < m.last+most; t++ {
		if d.tokens[t].text != "," {
			continue
		}
		if isAge(d.tokens[t+1].text) && isFigure(d.tokens[t+1].text[0]) && d.tokens[t+2].text == "," {
			return t + 1
		}
		return -1
	}
	return -1
}

// agesOfPronouns reads "She is 61." as the age of who "she" is.
func (v *voices) agesOfPronouns() {
	r := v.r
	for i := range r.frames {
		f := r.frames[i]
		if f.chunk+2 >= f.end || !r.isPronoun(r.chunks[f.chunk]) || r.chunks[f.chunk+1].kind != verbChunk || !r.isBe(r.chunks[f.chunk+1].head) {
			continue
		}
		n := r.chunks[f.chunk+2]
		if t := r.d.tokens[n.head]; n.kind == nounChunk && n.first == n.head && isAge(t.text) && isFigure(t.text[0]) && (f.chunk+3 == f.end || r.chunks[f.chunk+3].kind == stopMark) {
			if e := v.antecedent(r.chunks[f.chunk].head, i, pronounGender(r.d.tokens[r.chunks[f.chunk].head].text)); e >= 0 {
				v.age[e] = t.text
			}
		}
	}
}

// ageIn gives the age that a description says: "34" of "the 34-year-old joiner".
func (r *voicesReading) ageIn(c chunk) string {
	for t := c.first; t < c.last; t++ {
		if age, ok := strings.CutSuffix(r.d.tokens[t].text, "-year-old"); ok {
			return age
		}
	}
	return ""
}
