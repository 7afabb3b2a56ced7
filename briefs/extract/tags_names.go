package extract

import (
	"sort"
	"strings"
	"unicode"

	"dateline/briefs"
)

// tagNames gives the words of names the tag of names. The tagger goes by a
// word's shape and place, and takes a Bunning that opens a clause for a
// participle, and the Per of Per Poole for a preposition; the stages that read clauses must see who stands there.
func (s *castStory) tagNames() {
	for _, d := range s.documents {
		d.tagWarnings()
		d.tagOnlyVerbs()
		for i := range d.mentions {
			m := &d.mentions[i]
			if m.entity < 0 {
				continue
			}
			if t := m.first - 2; t >= 0 && isBarePast(d.tokens[t+1].text) && (unicode.IsUpper(firstRune(d.tokens[t].text)) || describes(d.tokens[t].text) != "") {
				d.tokens[t+1].tag = "VBD" // "Poole beat Roe", "the teenager beat Roe"
			}
			if t := m.first - 1; t >= 0 && m.last-m.first == 1 && m.kind == briefs.Person && d.words[t].has(nameParticle) && !d.words[t].has(capital) && d.tokens[t].tag != "DT" {
				d.tokens[t].tag = "NNP" // "de Poole", of Jane de Poole
			}
			if t := m.last; t+1 < len(d.tokens) && m.first > 0 && d.tokens[t].tag == "NN" && perceives(d.tokens[m.first-1].text) && (d.tokens[t+1].tag == "PRP" || d.tokens[t+1].tag == "DT") {
				if class, _ := cueOf(d.tokens[t].text, d.tokens[t+1].text); class != noCue {
					d.tokens[t].tag = "VB" // "saw Jane Poole brand it"
				}
			}
			for j := m.first; j < m.last; j++ {
				if t := &d.tokens[j]; (isVerb(t) || t.tag == "IN" && j == m.first && m.last-m.first > 1) && unicode.IsUpper(firstRune(t.text)) && !strings.HasPrefix(t.tag, "NNP") {
					t.tag = "NNP"
				}
			}
		}
	}
}

// tagOnlyVerbs gives what looks like a plural right behind a name the tag of a verb, where its
// sentence has no other finite verb outside quotation marks: "Jane Doe begs with the board".
func (d *castDocument) tagOnlyVerbs() {
	mention := 0
	for i := range d.sentences {
		s := &d.sentences[i]
		for mention < len(d.mentions) && d.mentions[mention].first < s.first {
			mention++
		}
		at := -1
		for m := mention; m < len(d.mentions) && d.mentions[m].first < s.last && at < 0; m++ {
			if t := d.mentions[m].last; t+1 < s.last && (d.tokens[t].tag == "NNS" || d.tokens[t].tag == "NN") && d.actsOn(t) && !d.inQuotation(d.tokens[t].start) {
				at = t
			}
		}
		if at >= 0 && !d.hasFinite(s) {
			d.tokens[at].tag = "VBZ"
		}
	}
}

// actsOn tells whether a word that may be a plural can be what the name before it does, by what
// follows: "begs with", "tells the".
func (d *castDocument) actsOn(t int) bool {
	if text := d.tokens[t].text; !strings.HasSuffix(text, "s") || strings.HasSuffix(text, "ss") || startsUpper(text) {
		return false
	} else if class, _ := cueOf(text, d.tokens[t+1].text); class == noCue && (describes(strings.TrimSuffix(text, "s")) != "" || describes(text) != "") {
		return false
	}
	switch next := d.tokens[t+1]; next.tag {
	case "IN", "TO":
		return next.text != "of"
	case "DT", "PRP", "PRP$", "RB", "NNP", "WP", "WRB", "``":
		return true
	default:
		return next.text == ":" || next.text == ","
	}
}

// hasFinite tells whether a sentence has a finite verb outside quotation marks.
func (d *castDocument) hasFinite(s *sentence) bool {
	for t := s.first; t < s.last; t++ {
		if (isFiniteTag(d.tokens[t].tag) || d.tokens[t].tag == "MD") && !d.inQuotation(d.tokens[t].start) {
			return true
		}
	}
	return false
}

// tagWarnings gives what looks like a noun in -ing the tag of a participle where it stands
// right behind a person's name, or behind whom a "with" after a comma brings in: "with
// Doe, 61, warning of", "with several of them warning of".
func (d *castDocument) tagWarnings() {
	for t := 1; t+1 < len(d.tokens); t++ {
		tok := &d.tokens[t]
		if tok.tag != "NN" || !strings.HasSuffix(tok.text, "ing") || !tellsOn(d.tokens[t+1].text) || d.tokens[t-1].sentence != tok.sentence {
			continue
		}
		if class, _ := cueOf(tok.text, d.tokens[t+1].text); class != noCue && (d.endsPerson(t) || d.setInWith(t)) {
			tok.tag = "VBG"
		}
	}
}

// endsPerson tells whether a person's name ends right before a token.
func (d *castDocument) endsPerson(t int) bool {
	i := sort.Search(len(d.mentions), func(i int) bool { return d.mentions[i].last >= t })
	return i < len(d.mentions) && d.mentions[i].last == t && d.mentions[i].kind == briefs.Person
}

// setInWith tells whether a "with" behind a comma stands before a token in its sentence, and
// no finite verb between but one behind "who".
func (d *castDocument) setInWith(t int) bool {
	const most = 30
	for i := t - 1; i > 0 && i > t-most && d.tokens[i].sentence == d.tokens[t].sentence; i-- {
		switch tok := d.tokens[i]; {
		case tok.text == "with":
			return d.tokens[i-1].text == "," || d.tokens[i-1].text == "—" || d.tokens[i-1].text == "–"
		case isFiniteTag(tok.tag) && d.tokens[i-1].text != "who":
			return false
		}
	}
	return false
}

// tellsOn tells words by which what is said stands behind a participle.
func tellsOn(word string) bool {
	switch word {
	case "of", "that", "it", "they", "he", "she", "the", "to", "against", "how":
		return true
	}
	return false
}
