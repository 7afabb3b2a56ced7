package cast

import (
	"sort"
	"strings"
	"unicode"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// tagNames gives the words of names the tag of names. The tagger goes by a
// word's shape and place, and takes a Bunning that opens a clause for a
// participle, and the Per of Per Poole for a preposition; the stages that read clauses must see who stands there.
func (s *Story) tagNames() {
	for _, d := range s.Documents {
		d.tagWarnings()
		d.tagOnlyVerbs()
		for i := range d.Mentions {
			m := &d.Mentions[i]
			if m.Entity < 0 {
				continue
			}
			if t := m.First - 2; t >= 0 && lexicon.IsBarePast(d.Tokens[t+1].Text) && (unicode.IsUpper(page.FirstRune(d.Tokens[t].Text)) || lexicon.Describes(d.Tokens[t].Text) != "") {
				d.Tokens[t+1].Tag = "VBD" // "Poole beat Roe", "the teenager beat Roe"
			}
			if t := m.First - 1; t >= 0 && m.Last-m.First == 1 && m.Kind == briefs.Person && d.Words[t].Has(lexicon.NameParticle) && !d.Words[t].Has(lexicon.Capital) && d.Tokens[t].Tag != "DT" {
				d.Tokens[t].Tag = "NNP" // "de Poole", of Jane de Poole
			}
			if t := m.Last; t+1 < len(d.Tokens) && m.First > 0 && d.Tokens[t].Tag == "NN" && lexicon.Perceives(d.Tokens[m.First-1].Text) && (d.Tokens[t+1].Tag == "PRP" || d.Tokens[t+1].Tag == "DT") {
				if class, _ := lexicon.CueOf(d.Tokens[t].Text, d.Tokens[t+1].Text); class != lexicon.NoCue {
					d.Tokens[t].Tag = "VB" // "saw Jane Poole brand it"
				}
			}
			for j := m.First; j < m.Last; j++ {
				if t := &d.Tokens[j]; (page.IsVerb(t) || t.Tag == "IN" && j == m.First && m.Last-m.First > 1) && unicode.IsUpper(page.FirstRune(t.Text)) && !strings.HasPrefix(t.Tag, "NNP") {
					t.Tag = "NNP"
				}
			}
		}
	}
}

// tagOnlyVerbs gives what looks like a plural right behind a name the tag of a verb, where its
// sentence has no other finite verb outside quotation marks: "Jane Doe begs with the board".
func (d *Document) tagOnlyVerbs() {
	mention := 0
	for i := range d.Sentences {
		s := &d.Sentences[i]
		for mention < len(d.Mentions) && d.Mentions[mention].First < s.First {
			mention++
		}
		at := -1
		for m := mention; m < len(d.Mentions) && d.Mentions[m].First < s.Last && at < 0; m++ {
			if t := d.Mentions[m].Last; t+1 < s.Last && (d.Tokens[t].Tag == "NNS" || d.Tokens[t].Tag == "NN") && d.actsOn(t) && !d.InQuotation(d.Tokens[t].Start) {
				at = t
			}
		}
		if at >= 0 && !d.hasFinite(s) {
			d.Tokens[at].Tag = "VBZ"
		}
	}
}

// actsOn tells whether a word that may be a plural can be what the name before it does, by what
// follows: "begs with", "tells the".
func (d *Document) actsOn(t int) bool {
	if text := d.Tokens[t].Text; !strings.HasSuffix(text, "s") || strings.HasSuffix(text, "ss") || page.StartsUpper(text) {
		return false
	} else if class, _ := lexicon.CueOf(text, d.Tokens[t+1].Text); class == lexicon.NoCue && (lexicon.Describes(strings.TrimSuffix(text, "s")) != "" || lexicon.Describes(text) != "") {
		return false
	}
	switch next := d.Tokens[t+1]; next.Tag {
	case "IN", "TO":
		return next.Text != "of"
	case "DT", "PRP", "PRP$", "RB", "NNP", "WP", "WRB", "``":
		return true
	default:
		return next.Text == ":" || next.Text == ","
	}
}

// hasFinite tells whether a sentence has a finite verb outside quotation marks.
func (d *Document) hasFinite(s *page.Sentence) bool {
	for t := s.First; t < s.Last; t++ {
		if (page.IsFiniteTag(d.Tokens[t].Tag) || d.Tokens[t].Tag == "MD") && !d.InQuotation(d.Tokens[t].Start) {
			return true
		}
	}
	return false
}

// tagWarnings gives what looks like a noun in -ing the tag of a participle where it stands
// right behind a person's name, or behind whom a "with" after a comma brings in: "with
// Doe, 61, warning of", "with several of them warning of".
func (d *Document) tagWarnings() {
	for t := 1; t+1 < len(d.Tokens); t++ {
		tok := &d.Tokens[t]
		if tok.Tag != "NN" || !strings.HasSuffix(tok.Text, "ing") || !tellsOn(d.Tokens[t+1].Text) || d.Tokens[t-1].Sentence != tok.Sentence {
			continue
		}
		if class, _ := lexicon.CueOf(tok.Text, d.Tokens[t+1].Text); class != lexicon.NoCue && (d.endsPerson(t) || d.setInWith(t)) {
			tok.Tag = "VBG"
		}
	}
}

// endsPerson tells whether a person's name ends right before a token.
func (d *Document) endsPerson(t int) bool {
	i := sort.Search(len(d.Mentions), func(i int) bool { return d.Mentions[i].Last >= t })
	return i < len(d.Mentions) && d.Mentions[i].Last == t && d.Mentions[i].Kind == briefs.Person
}

// setInWith tells whether a "with" behind a comma stands before a token in its sentence, and
// no finite verb between but one behind "who".
func (d *Document) setInWith(t int) bool {
	const most = 30
	for i := t - 1; i > 0 && i > t-most && d.Tokens[i].Sentence == d.Tokens[t].Sentence; i-- {
		switch tok := d.Tokens[i]; {
		case tok.Text == "with":
			return d.Tokens[i-1].Text == "," || d.Tokens[i-1].Text == "—" || d.Tokens[i-1].Text == "–"
		case page.IsFiniteTag(tok.Tag) && d.Tokens[i-1].Text != "who":
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
