package extract

import (
	"cmp"
	"slices"
	"strings"

	"dateline/briefs"
)

// copula reads "is the …", "was also a …", "became …" from token i on and gives
// what follows the verb, where it says who somebody is.
func (d *castDocument) copula(i int, s *sentence, kind briefs.EntityKind) span {
	if i < s.last && (d.tokens[i].text == "who" || d.tokens[i].text == "which") {
		i++
	}
	if i+2 < s.last && d.tokens[i+1].text == "as" && isServing(d.tokens[i].text) && kind == briefs.Person && !d.inQuotation(d.tokens[i].start) {
		i += 2 // "Poole, who served as the deputy governor of …"
		if end := d.predicateEnd(i, s); end > i+1 && d.headedBy(i, end, role|titleWord) {
			return span{d.tokens[i].start, d.tokens[end-1].end}
		}
		return span{}
	}
	if d.hasBeen(i, s) && isArticle(d.tokens[i+2].text) && !d.inQuotation(d.tokens[i].start) {
		return d.predicate(i+2, s, kind) // "who has been one of its keepers"
	}
	if i+1 >= s.last || !isCopula(d.tokens[i].text) || d.inQuotation(d.tokens[i].start) {
		return span{}
	}
	return d.predicate(i+1, s, kind)
}

// hasBeen tells whether "has been" stands at token i, with a word after it.
func (d *castDocument) hasBeen(i int, s *sentence) bool {
	return i+2 < s.last && (d.tokens[i].text == "has" || d.tokens[i].text == "had") && d.tokens[i+1].text == "been"
}

// predicate reads what stands behind a copula from token i on, where it says who somebody is.
func (d *castDocument) predicate(i int, s *sentence, kind briefs.EntityKind) span {
	for i < s.last && isBesideCopula(&d.tokens[i]) {
		i++
	}
	if i < s.last && d.tokens[i].text == "such" {
		i++
	}
	if i >= s.last || !isArticle(d.tokens[i].text) && (d.words[i].has(closedClass) ||
		!d.words[i].has(role|titleWord|capital|modifier) || !d.headedBy(i, d.predicateEnd(i, s), role|titleWord)) {
		return span{}
	}
	end := d.predicateEnd(i, s)
	if end <= i+1 || !d.hasNoun(i, end) || kind != briefs.Person && !d.headedBy(i, end, groupNoun|orgHead|placeHead|siteNoun) {
		return span{}
	}
	return span{d.tokens[i].start, d.tokens[end-1].end}
}

// afterAside goes over what stands between commas after a name, from token i on,
// where a verb such as "is" follows it: "Poole, born in Leeds in 1961, is a
// painter". It gives i where nothing such stands there.
func (d *castDocument) afterAside(i int, s *sentence) int {
	if i+2 >= s.last {
		return i
	}
	if t := d.tokens[i].text; t == "of" || t == "from" { // "Cole of the Reform Party is a nurse"
		at := i + 1
		if d.tokens[at].text == "the" {
			at++
		}
		m := d.mentionAt(at)
		if m == nil || m.first != at || m.last >= s.last || max(m.votes.organisation, m.votes.place) < enough || !isCopula(d.tokens[m.last].text) {
			return i
		}
		return m.last
	}
	if d.tokens[i].text != "," {
		return i
	}
	if isCopula(d.tokens[i+1].text) {
		return i + 1 // "The nominee, Mary Cole, is a nurse"
	}
	relative := false
	switch next := d.tokens[i+1]; {
	case next.text == "who" || next.text == "whose":
		relative = true
	case next.tag == "VBN" || next.tag == "VBG" || next.tag == "VBD" || next.text == "now" || next.text == "aged" || isAgeToken(next.text):
	default:
		return i
	}
	const most = 25 // tokens
	for j := i + 2; j+1 < min(s.last, i+most); j++ {
		if d.tokens[j].text == "," && isCopula(d.tokens[j+1].text) {
			return j + 1
		}
		if !relative && (d.tokens[j].tag == "VBZ" || d.tokens[j].tag == "MD") || isQuotationMark(d.tokens[j].text) {
			return i
		}
	}
	return i
}

// hasNoun tells whether a noun comes before any preposition in [from,to): "the
// first to go" says nothing of who somebody is.
func (d *castDocument) hasNoun(from, to int) bool {
	for i := from; i < to; i++ {
		switch tag := d.tokens[i].tag; {
		case strings.HasPrefix(tag, "NN"), isPartisan(d.tokens[i].text):
			return true // "is a Republican from Ohio"
		case tag == "TO" || tag == "IN":
			return isArticle(d.tokens[from].text) && strings.EqualFold(d.tokens[from].text, "one")
		}
	}
	return false
}

// headedBy tells whether the last noun before any preposition in [from,to) is of
// a class.
func (d *castDocument) headedBy(from, to int, class wordFlags) bool {
	headed := false
	for i := from; i < to; i++ {
		switch tag := d.tokens[i].tag; {
		case strings.HasPrefix(tag, "NN"):
			headed = d.words[i].has(class)
		case tag == "TO" || tag == "IN" || isClause(d.tokens[i].text):
			return headed
		}
	}
	return headed
}

// isServing tells verbs by which somebody is said to be in an office: "served as".
var isServing = ofSort("serving")

// isBesideCopula tells what may stand between a copula and its predicate: "is now a",
// "is himself a".
func isBesideCopula(t *token) bool {
	return strings.HasPrefix(t.tag, "RB") && !isNegation(t.text) || t.text == "himself" || t.text == "herself"
}

func isNegation(s string) bool { return s == "not" || s == "n't" || s == "n’t" || s == "never" }

// pronounCopulas reads "He was an influential figure" as said of the one person
// of that gender whom the sentence before names, or this one before the pronoun.
func (d *castDocument) pronounCopulas(di int, entities []entity, found [][]description) {
	for si := range d.sentences {
		s := &d.sentences[si]
		for i := s.first; i+1 < s.last; i++ {
			g := unknownGender
			switch d.tokens[i].text {
			case "He", "he":
				g = male
			case "She", "she":
				g = female
			}
			if g == unknownGender || !isCopula(d.tokens[i+1].text) {
				continue
			}
			if i > s.first && !d.opensSpeech(i, s.first) && d.tokens[i].text[0] >= 'a' && !opensClauseAfter(&d.tokens[i-1]) {
				continue
			}
			what := d.copula(i+1, s, briefs.Person)
			if what.len() == 0 {
				continue
			}
			who := d.onePerson(si, i, g, entities)
			if who >= 0 {
				found[who] = append(found[who], description{span: what, document: di, form: predicated})
			}
		}
	}
}

// opensClauseAfter tells the tokens after which a pronoun may open a clause.
func opensClauseAfter(t *token) bool {
	return t.tag == "IN" || t.text == "," || t.text == ";"
}

// onePerson gives the entity of the one person of a gender who is named before
// token i in its sentence or, where nobody is, in the sentence before it in the
// paragraph, or the paragraph before; -1 where none or several are. Who is named
// in that one after a pronoun of the same gender need not be it: "Her daughter,
// Jane Poole, spoke. … Tom Roe, her son-in-law" is of another.
func (d *castDocument) onePerson(si, i int, g gender, entities []entity) int {
	before, _ := slices.BinarySearchFunc(d.mentions, i, func(m mention, at int) int { return cmp.Compare(m.first, at) })
	for back := 0; back < 2 && si-back >= 0; back++ {
		s := &d.sentences[si-back]
		who := -1
		for k := before - 1; k >= max(0, before-mostLooked) && d.mentions[k].first >= s.first; k-- {
			m := &d.mentions[k]
			if m.first >= s.last || m.entity < 0 || entities[m.entity].Kind != briefs.Person {
				continue
			}
			if e := &entities[m.entity]; e.gender != g && e.gender != unknownGender {
				continue
			}
			if who >= 0 && who != m.entity {
				return -1
			}
			who = m.entity
		}
		if who >= 0 && back > 0 && d.pronounOf(g, s) {
			return -1
		}
		if who >= 0 {
			return who
		}
	}
	return -1
}

// pronounOf tells whether a sentence begins with a possessive pronoun of the
// gender: somebody whom it does not name.
func (d *castDocument) pronounOf(g gender, s *sentence) bool {
	want := "his"
	if g == female {
		want = "her"
	}
	return s.first < s.last && strings.EqualFold(d.tokens[s.first].text, want)
}
