package cast

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// calledMan tells whether what stands before a mention is a post that women too are called by, as a
// man's: "justice spokesman Jane Doe".
func (d *Document) calledMan(m *names.Mention) bool {
	if m.First == 0 {
		return false
	}
	switch strings.ToLower(d.Tokens[m.First-1].Text) {
	case "spokesman", "chairman", "alderman", "ombudsman", "layman", "freshman":
		return true
	}
	return false
}

// settleGenders gives each person the gender that titles, first names and, where
// those are silent, the pronouns after the name show; a body is "they".
func (s *Story) settleGenders() {
	for i := range s.Entities {
		e := &s.Entities[i]
		if e.Kind != "person" {
			e.Gender = names.Plural
			continue
		}
		he, she := 0, 0
		titled, called := false, names.UnknownGender
		for _, em := range e.Named {
			d := s.Documents[em.Document]
			m := &d.Mentions[em.Mention]
			weight, shown := 1, m.Gender
			if g := d.TitleGender(m); g == names.Male && d.calledMan(m) {
				called = g
				if !d.Words[m.First].Has(lexicon.MaleName) {
					shown = names.UnknownGender
				}
			} else if g != names.UnknownGender {
				weight, shown, titled = 4, g, true // "Mrs. Henry Doe"
			} else if m.Last-m.First == 1 && strings.HasSuffix(e.Name, " "+d.Tokens[m.First].Text) {
				weight = 0 // "Conroy" of Kellyanne Conroy is a surname, though men bear it first
			}
			switch shown {
			case names.Male:
				he += weight
			case names.Female:
				she += weight
			}
			said := d.womanOrMan(m)
			if said == names.UnknownGender {
				said = d.firstOfTheirs(em.Mention)
			}
			switch said {
			case names.Male:
				he, titled = he+4, true
			case names.Female:
				she, titled = she+4, true
			}
		}
		for _, over := range []bool{false, true} {
			if he != she {
				break
			}
			for _, em := range e.Named {
				switch s.Documents[em.Document].pronounAfter(em.Mention, over) {
				case names.Male:
					he++
				case names.Female:
					she++
				}
			}
		}
		switch {
		case he > she:
			e.Gender = names.Male
		case she > he:
			e.Gender = names.Female
		default:
			e.Gender = called
		}
		if !titled && he != she {
			e.Gender = s.pronounsOtherwise(e)
		}
	}
	s.onlyOneSpokenOf()
}

// pronounsOtherwise gives the gender of an entity that has one by its first name alone: the other
// one where all the pronouns that come after its name, before anybody else is named, are of that,
// and there are several: "Robbin Doe disputed it. “…,” he said".
func (s *Story) pronounsOtherwise(e *Entity) names.Gender {
	const enough = 2
	same, other := 0, 0
	for _, em := range e.Named[:min(len(e.Named), MostLooked)] {
		d := s.Documents[em.Document]
		if !d.acts(&d.Mentions[em.Mention]) {
			continue // "Asked about Doe, she replied"
		}
		switch d.pronounAfter(em.Mention, true) {
		case e.Gender:
			same++
		case names.Male, names.Female:
			other++
		}
	}
	if same > 0 || other < enough {
		return e.Gender
	}
	if e.Gender == names.Male {
		return names.Female
	}
	return names.Male
}

// acts tells whether a verb stands right beside a mention, which is its subject: "Doe said", "said Doe".
func (d *Document) acts(m *names.Mention) bool {
	s := &d.Sentences[d.Tokens[m.First].Sentence]
	if m.Last < s.Last && page.IsVerbTag(d.Tokens[m.Last].Tag) {
		return true
	}
	before := m.First - 1
	for before > s.First && d.Words[before].Has(lexicon.TitleWord|lexicon.Role) {
		before--
	}
	return before >= s.First && d.Words[before].Has(lexicon.Speech) && page.IsVerbTag(d.Tokens[before].Tag)
}

// onlyOneSpokenOf gives a story's only person the gender of its pronouns, where they are all of
// the other one than the first name seems to be of: "Beryl Doe said … he added".
func (s *Story) onlyOneSpokenOf() {
	one := -1
	for i := range s.Entities {
		if s.Entities[i].Kind != "person" {
			continue
		}
		if one >= 0 {
			return
		}
		one = i
	}
	if one < 0 || s.Entities[one].Gender != names.Male && s.Entities[one].Gender != names.Female {
		return
	}
	for _, em := range s.Entities[one].Named {
		if d := s.Documents[em.Document]; d.TitleGender(&d.Mentions[em.Mention]) != names.UnknownGender {
			return
		}
	}
	const enough = 2
	he, she := 0, 0
	for _, d := range s.Documents {
		quoted := -1
		for t := range d.Tokens {
			for quoted+1 < len(d.Quoted) && d.Quoted[quoted+1].Outer.Start <= d.Tokens[t].Start {
				quoted++
			}
			if quoted >= 0 && d.Quoted[quoted].Outer.Overlaps(d.Tokens[t].Span) {
				continue
			}
			switch names.PronounGender(d.Tokens[t].Text) {
			case names.Male:
				he++
			case names.Female:
				she++
			}
		}
	}
	switch {
	case she == 0 && he >= enough:
		s.Entities[one].Gender = names.Male
	case he == 0 && she >= enough:
		s.Entities[one].Gender = names.Female
	}
}

// pronounAfter gives the gender of the first he or she after a mention, in its
// sentence or the next of the paragraph, before anybody else is named; else that of the first "his"
// or "her", which may be another's. With over, in the next sentence of any paragraph, and "he" and
// "she" alone.
func (d *Document) pronounAfter(mi int, over bool) names.Gender {
	m := &d.Mentions[mi]
	if d.isTold(m) {
		return names.UnknownGender
	}
	at := d.Tokens[m.First].Sentence
	end := d.Sentences[at].Last
	if d.toldBetween(m, end) {
		return names.UnknownGender
	}
	if next := at + 1; next < len(d.Sentences) && (over || d.Sentences[next].Paragraph == d.Sentences[at].Paragraph) {
		end = d.Sentences[next].Last
	}
	for k := mi + 1; k < min(len(d.Mentions), mi+MostLooked) && d.Mentions[k].First < end; k++ {
		if other := &d.Mentions[k]; other.Kind == "person" && other.Entity != m.Entity && !d.isTold(other) {
			end = other.First
		}
	}
	const far = 80 // tokens
	quoted, owns := false, names.UnknownGender
	for i := m.Last; i < min(end, m.Last+far); i++ {
		switch d.Tokens[i].Text {
		case "“":
			quoted = true
		case "”":
			quoted = false
		case "\"", "``", "''":
			quoted = !quoted
		}
		if quoted {
			continue // whom they speak of: “She could not lift it,” he said
		}
		if d.tellsOfOther(i, end) {
			return owns
		}
		switch d.Tokens[i].Text {
		case "he", "He":
			return names.Male
		case "she", "She":
			return names.Female
		case "his", "His", "him", "himself", "her", "Her", "hers", "herself":
			if owns == names.UnknownGender && !over { // "Doe asked her" tells nothing of Doe
				owns = names.PronounGender(d.Tokens[i].Text)
			}
		}
	}
	return owns
}
