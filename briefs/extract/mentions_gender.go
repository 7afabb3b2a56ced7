package extract

import "strings"

// What a title and the pronouns around a name show of its bearer's gender.

// titleGender is the gender that a mention's title or form of address shows:
// "Mrs.", "actress", "King".
func (d *namesDocument) titleGender(m *mention) gender {
	s := &d.sentences[d.tokens[m.first].sentence]
	from := m.first - 1
	if from > s.first && d.tokens[from].text == "," && isKin(d.tokens[from-1].text) && m.last < s.last {
		switch d.tokens[m.last].text {
		case ",", ".", ";", ":":
			from-- // "Crum's wife, Pat," but not "without his mother, Crum left"
		}
	}
	for i := from; i >= s.first && m.first-i <= 3; i-- {
		w := d.words[i]
		if !w.has(titleWord|role) && !isKin(d.tokens[i].text) {
			break
		}
		switch {
		case w.has(maleTitle) && !w.has(femaleTitle):
			if given := d.words[m.first]; !w.has(bareTitle) && given.has(femaleName) && !given.has(maleName) {
				break // a spokesman named Hannah, Archbishop Sarah Doe
			}
			return male
		case w.has(femaleTitle) && !w.has(maleTitle):
			return female
		}
	}
	return unknownGender
}

// pronounNear gives the gender of the first he or she after a mention in its own
// sentence, before anybody else is named: "Poole said she".
func (d *namesDocument) pronounNear(m *mention) gender {
	const far = 12 // tokens
	end := min(d.sentences[d.tokens[m.first].sentence].last, m.last+far)
	for i := m.last; i < end; i++ {
		if d.words[i].has(firstName|surname) && d.words[i].has(capital) || isQuotationMark(d.tokens[i].text) {
			break
		}
		switch d.tokens[i].text {
		case "he", "his", "him", "himself":
			return male
		case "she", "her", "hers", "herself":
			return female
		}
	}
	return unknownGender
}

// pronounBeside tells whether he or she stands near a mention in its own sentence,
// before any quotation: "Asked when he knew, Poole said".
func (d *namesDocument) pronounBeside(m *mention) bool {
	const far = 10 // tokens
	s := &d.sentences[d.tokens[m.first].sentence]
	for i := m.first - 1; i >= max(s.first, m.first-far) && !isQuotationMark(d.tokens[i].text); i-- {
		if g := pronounGender(d.tokens[i].text); g == male || g == female {
			return true
		}
	}
	return d.pronounNear(m) != unknownGender
}

// pronounGender is the gender that a pronoun shows; plural stands for "it" and
// "they".
func pronounGender(word string) gender {
	switch strings.ToLower(word) {
	case "he", "his", "him", "himself":
		return male
	case "she", "her", "hers", "herself":
		return female
	case "it", "its", "they", "their", "them":
		return plural
	}
	return unknownGender
}
