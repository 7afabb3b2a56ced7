package extract

import "strings"

// calledMan tells whether what stands before a mention is a post that women too are called by, as a
// man's: "justice spokesman Jane Doe".
func (d *castDocument) calledMan(m *mention) bool {
	if m.first == 0 {
		return false
	}
	switch strings.ToLower(d.tokens[m.first-1].text) {
	case "spokesman", "chairman", "alderman", "ombudsman", "layman", "freshman":
		return true
	}
	return false
}

// settleGenders gives each person the gender that titles, first names and, where
// those are silent, the pronouns after the name show; a body is "they".
func (s *castStory) settleGenders() {
	for i := range s.entities {
		e := &s.entities[i]
		if e.Kind != "person" {
			e.gender = plural
			continue
		}
		he, she := 0, 0
		titled, called := false, unknownGender
		for _, em := range e.mentions {
			d := s.documents[em.document]
			m := &d.mentions[em.mention]
			weight, shown := 1, m.gender
			if g := d.titleGender(m); g == male && d.calledMan(m) {
				called = g
				if !d.words[m.first].has(maleName) {
					shown = unknownGender
				}
			} else if g != unknownGender {
				weight, shown, titled = 4, g, true // "Mrs. Henry Doe"
			} else if m.last-m.first == 1 && strings.HasSuffix(e.Name, " "+d.tokens[m.first].text) {
				weight = 0 // "Conroy" of Kellyanne Conroy is a surname, though men bear it first
			}
			switch shown {
			case male:
				he += weight
			case female:
				she += weight
			}
		}
		for _, over := range []bool{false, true} {
			if he != she {
				break
			}
			for _, em := range e.mentions {
				switch s.documents[em.document].pronounAfter(em.mention, over) {
				case male:
					he++
				case female:
					she++
				}
			}
		}
		switch {
		case he > she:
			e.gender = male
		case she > he:
			e.gender = female
		default:
			e.gender = called
		}
		if !titled && he != she {
			e.gender = s.pronounsOtherwise(e)
		}
	}
	s.onlyOneSpokenOf()
}

// pronounsOtherwise gives the gender of an entity that has one by its first name alone: the other
// one where all the pronouns that come after its name, before anybody else is named, are of that,
// and there are several: "Robbin Doe disputed it. “…,” he said".
func (s *castStory) pronounsOtherwise(e *entity) gender {
	const enough = 2
	same, other := 0, 0
	for _, em := range e.mentions[:min(len(e.mentions), mostLooked)] {
		d := s.documents[em.document]
		if !d.acts(&d.mentions[em.mention]) {
			continue // "Asked about Doe, she replied"
		}
		switch d.pronounAfter(em.mention, true) {
		case e.gender:
			same++
		case male, female:
			other++
		}
	}
	if same > 0 || other < enough {
		return e.gender
	}
	if e.gender == male {
		return female
	}
	return male
}

// acts tells whether a verb stands right beside a mention, which is its subject: "Doe said", "said Doe".
func (d *castDocument) acts(m *mention) bool {
	s := &d.sentences[d.tokens[m.first].sentence]
	if m.last < s.last && isVerbTag(d.tokens[m.last].tag) {
		return true
	}
	before := m.first - 1
	for before > s.first && d.words[before].has(titleWord|role) {
		before--
	}
	return before >= s.first && d.words[before].has(speech) && isVerbTag(d.tokens[before].tag)
}

// onlyOneSpokenOf gives a story's only person the gender of its pronouns, where they are all of
// the other one than the first name seems to be of: "Beryl Doe said … he added".
func (s *castStory) onlyOneSpokenOf() {
	one := -1
	for i := range s.entities {
		if s.entities[i].Kind != "person" {
			continue
		}
		if one >= 0 {
			return
		}
		one = i
	}
	if one < 0 || s.entities[one].gender != male && s.entities[one].gender != female {
		return
	}
	for _, em := range s.entities[one].mentions {
		if d := s.documents[em.document]; d.titleGender(&d.mentions[em.mention]) != unknownGender {
			return
		}
	}
	const enough = 2
	he, she := 0, 0
	for _, d := range s.documents {
		quoted := -1
		for t := range d.tokens {
			for quoted+1 < len(d.quoted) && d.quoted[quoted+1].outer.start <= d.tokens[t].start {
				quoted++
			}
			if quoted >= 0 && d.quoted[quoted].outer.overlaps(d.tokens[t].span) {
				continue
			}
			switch pronounGender(d.tokens[t].text) {
			case male:
				he++
			case female:
				she++
			}
		}
	}
	switch {
	case she == 0 && he >= enough:
		s.entities[one].gender = male
	case he == 0 && she >= enough:
		s.entities[one].gender = female
	}
}

// pronounAfter gives the gender of the first he or she after a mention, in its
// sentence or the next of the paragraph, before anybody else is named; else that of the first "his"
// or "her", which may be another's. With over, in the next sentence of any paragraph, and "he" and
// "she" alone.
func (d *castDocument) pronounAfter(mi int, over bool) gender {
	m := &d.mentions[mi]
	if d.isTold(m) {
		return unknownGender
	}
	at := d.tokens[m.first].sentence
	end := d.sentences[at].last
	if d.toldBetween(m, end) {
		return unknownGender
	}
	if next := at + 1; next < len(d.sentences) && (over || d.sentences[next].paragraph == d.sentences[at].paragraph) {
		end = d.sentences[next].last
	}
	for k := mi + 1; k < min(len(d.mentions), mi+mostLooked) && d.mentions[k].first < end; k++ {
		if other := &d.mentions[k]; other.kind == "person" && other.entity != m.entity && !d.isTold(other) {
			end = other.first
		}
	}
	const far = 80 // tokens
	quoted, owns := false, unknownGender
	for i := m.last; i < min(end, m.last+far); i++ {
		switch d.tokens[i].text {
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
		switch d.tokens[i].text {
		case "he", "He":
			return male
		case "she", "She":
			return female
		case "his", "His", "him", "himself", "her", "Her", "hers", "herself":
			if owns == unknownGender && !over { // "Doe asked her" tells nothing of Doe
				owns = pronounGender(d.tokens[i].text)
			}
		}
	}
	return owns
}
