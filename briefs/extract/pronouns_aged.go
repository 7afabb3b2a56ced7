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
		const near = 3
		for t := m.first - 1; t >= max(0, m.first-near) && d.tokens[t].sentence == d.tokens[m.first].sentence && !strings.HasPrefix(d.tokens[t].tag, "VB"); t-- {
			if age, ok := strings.CutSuffix(d.tokens[t].text, "-year-old"); ok {
				v.age[m.entity] = age
			}
		}
	}
	return v.age
}

// ageIn gives the age that a description says: "34" of "the 34-year-old joiner".
func (r *reading) ageIn(c chunk) string {
	for t := c.first; t < c.last; t++ {
		if age, ok := strings.CutSuffix(r.d.tokens[t].text, "-year-old"); ok {
			return age
		}
	}
	return ""
}
