package cast

import (
	"cmp"
	"slices"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// copula reads "is the …", "was also a …", "became …" from token i on and gives
// what follows the verb, where it says who somebody is.
func (d *Document) copula(i int, s *page.Sentence, kind briefs.EntityKind) page.Span {
	if i < s.Last && (d.Tokens[i].Text == "who" || d.Tokens[i].Text == "which") {
		i++
	}
	if i+2 < s.Last && d.Tokens[i+1].Text == "as" && isServing(d.Tokens[i].Text) && kind == briefs.Person && !d.InQuotation(d.Tokens[i].Start) {
		i += 2 // "Poole, who served as the deputy governor of …"
		if end := d.PredicateEnd(i, s); end > i+1 && d.headedBy(i, end, lexicon.Role|lexicon.TitleWord) {
			return page.Span{Start: d.Tokens[i].Start, End: d.Tokens[end-1].End}
		}
		return page.Span{}
	}
	if d.hasBeen(i, s) && !d.InQuotation(d.Tokens[i].Start) {
		return d.predicate(i+2, s, kind) // "who has been one of its keepers"
	}
	if i+1 >= s.Last || !lexicon.IsCopula(d.Tokens[i].Text) || d.InQuotation(d.Tokens[i].Start) {
		return page.Span{}
	}
	return d.predicate(i+1, s, kind)
}

// hasBeen tells whether "has been" stands at token i, with a word after it.
func (d *Document) hasBeen(i int, s *page.Sentence) bool {
	return i+2 < s.Last && (d.Tokens[i].Text == "has" || d.Tokens[i].Text == "had") && d.Tokens[i+1].Text == "been"
}

// predicate reads what stands behind a copula from token i on, where it says who somebody is.
func (d *Document) predicate(i int, s *page.Sentence, kind briefs.EntityKind) page.Span {
	for i < s.Last && isBesideCopula(&d.Tokens[i]) {
		i++
	}
	if i < s.Last && d.Tokens[i].Text == "," && isBesideCopula(&d.Tokens[i-1]) {
		i = d.pastAside(i, s) // "is also, since May, the first keeper"
	}
	if i < s.Last && d.Tokens[i].Text == "such" {
		i++
	}
	if i >= s.Last || !lexicon.IsArticle(d.Tokens[i].Text) && (d.Words[i].Has(lexicon.ClosedClass) || page.IsVerbTag(d.Tokens[i].Tag) ||
		!d.Words[i].Has(lexicon.Role|lexicon.TitleWord|lexicon.Capital|lexicon.Modifier) || !d.headedBy(i, d.withoutTime(i, d.PredicateEnd(i, s)), lexicon.Role|lexicon.TitleWord)) {
		return page.Span{}
	}
	end := d.withoutTime(i, d.PredicateEnd(i, s))
	if end <= i+1 || !d.hasNoun(i, end) || kind != briefs.Person && !d.headedBy(i, end, lexicon.GroupNoun|lexicon.OrgHead|lexicon.PlaceHead|lexicon.SiteNoun) {
		return page.Span{}
	}
	return page.Span{Start: d.Tokens[i].Start, End: d.Tokens[end-1].End}
}

// pastAside gives the token behind what the comma at a token opens and another shuts; the
// comma where none shuts it soon.
func (d *Document) pastAside(comma int, s *page.Sentence) int {
	const most = 8 // tokens
	for j := comma + 1; j < min(s.Last, comma+most); j++ {
		if d.Tokens[j].Text == "," {
			return j + 1
		}
	}
	return comma
}

// withoutTime ends a predicate of the tokens [from,to) before what says since or until when,
// where no article opens it: "became chief executive two years ago".
func (d *Document) withoutTime(from, to int) int {
	if from >= to || lexicon.IsArticle(d.Tokens[from].Text) {
		return to
	}
	for k := from + 1; k < to; k++ {
		if d.Tokens[k].Tag == "CD" || d.Words[k].Has(lexicon.Calendar) || d.Tokens[k].Text == "last" {
			if d.Tokens[k-1].Tag == "IN" && k-1 > from {
				k--
			}
			return k
		}
	}
	return to
}

// afterAside goes over what stands between commas after a name, from token i on,
// where a verb such as "is" follows it: "Poole, born in Leeds in 1961, is a
// painter". It gives i where nothing such stands there.
func (d *Document) afterAside(i int, s *page.Sentence) int {
	if i+2 >= s.Last {
		return i
	}
	if t := d.Tokens[i].Text; t == "of" || t == "from" { // "Cole of the Reform Party is a nurse"
		at := i + 1
		if d.Tokens[at].Text == "the" {
			at++
		}
		m := d.MentionAt(at)
		if m == nil || m.First != at || m.Last >= s.Last || max(m.Votes.Organisation, m.Votes.Place) < names.Enough || !lexicon.IsCopula(d.Tokens[m.Last].Text) {
			return i
		}
		return m.Last
	}
	if d.Tokens[i].Text != "," {
		return i
	}
	if lexicon.IsCopula(d.Tokens[i+1].Text) {
		return i + 1 // "The nominee, Mary Cole, is a nurse"
	}
	relative := false
	switch next := d.Tokens[i+1]; {
	case next.Text == "who" || next.Text == "whose":
		relative = true
	case next.Tag == "VBN" || next.Tag == "VBG" || next.Tag == "VBD" || next.Text == "now" || next.Text == "aged" || lexicon.IsAgeToken(next.Text):
	default:
		return i
	}
	const most = 25 // tokens
	for j := i + 2; j+1 < min(s.Last, i+most); j++ {
		if d.Tokens[j].Text == "," && lexicon.IsCopula(d.Tokens[j+1].Text) {
			return j + 1
		}
		if !relative && (d.Tokens[j].Tag == "VBZ" || d.Tokens[j].Tag == "MD") || names.IsQuotationMark(d.Tokens[j].Text) {
			return i
		}
	}
	return i
}

// hasNoun tells whether a noun comes before any preposition in [from,to): "the
// first to go" says nothing of who somebody is.
func (d *Document) hasNoun(from, to int) bool {
	for i := from; i < to; i++ {
		switch tag := d.Tokens[i].Tag; {
		case strings.HasPrefix(tag, "NN"), lexicon.IsPartisan(d.Tokens[i].Text), d.IsNational(i), i > from && d.Words[i].Has(lexicon.Role|lexicon.TitleWord) && i+1 < to && d.Tokens[i+1].Tag == "IN":
			return true // "is a Republican from Ohio", "is a general in the army"
		case tag == "TO" || tag == "IN":
			return lexicon.IsArticle(d.Tokens[from].Text) && strings.EqualFold(d.Tokens[from].Text, "one")
		}
	}
	return false
}

// headedBy tells whether the last noun before any preposition in [from,to) is of
// a class.
func (d *Document) headedBy(from, to int, class lexicon.WordFlags) bool {
	headed := false
	for i := from; i < to; i++ {
		switch tag := d.Tokens[i].Tag; {
		case strings.HasPrefix(tag, "NN"), d.IsNational(i):
			headed = d.Words[i].Has(class) || d.IsNational(i)
		case tag == "TO" || tag == "IN" || lexicon.IsClause(d.Tokens[i].Text):
			return headed
		}
	}
	return headed
}

// isServing tells verbs by which somebody is said to be in an office: "served as".
var isServing = lexicon.OfSort("serving")

// isBesideCopula tells what may stand between a copula and its predicate: "is now a",
// "is himself a".
func isBesideCopula(t *page.Token) bool {
	return strings.HasPrefix(t.Tag, "RB") && !isNegation(t.Text) || t.Text == "himself" || t.Text == "herself"
}

func isNegation(s string) bool { return s == "not" || s == "n't" || s == "n’t" || s == "never" }

// pronounCopulas reads "He was an influential figure" as said of the one person
// of that gender whom the sentence before names, or this one before the pronoun.
func (d *Document) pronounCopulas(di int, entities []Entity, found [][]description) {
	for si := range d.Sentences {
		s := &d.Sentences[si]
		for i := s.First; i+1 < s.Last; i++ {
			g := names.UnknownGender
			switch d.Tokens[i].Text {
			case "He", "he":
				g = names.Male
			case "She", "she":
				g = names.Female
			}
			if g == names.UnknownGender || !lexicon.IsCopula(d.Tokens[i+1].Text) {
				continue
			}
			if i > s.First && !d.OpensSpeech(i, s.First) && d.Tokens[i].Text[0] >= 'a' && !opensClauseAfter(&d.Tokens[i-1]) {
				continue
			}
			what := d.copula(i+1, s, briefs.Person)
			if what.Len() == 0 {
				continue
			}
			who := d.onePerson(si, i, g, entities)
			if who >= 0 {
				found[who] = append(found[who], description{Span: what, document: di, form: predicated})
			}
		}
	}
}

// opensClauseAfter tells the tokens after which a pronoun may open a clause.
func opensClauseAfter(t *page.Token) bool {
	return t.Tag == "IN" || t.Text == "," || t.Text == ";"
}

// onePerson gives the entity of the one person of a gender who is named before
// token i in its sentence or, where nobody is, in the sentence before it in the
// paragraph, or the paragraph before; -1 where none or several are. Who is named
// in that one after a pronoun of the same gender need not be it: "Her daughter,
// Jane Poole, spoke. … Tom Roe, her son-in-law" is of another.
func (d *Document) onePerson(si, i int, g names.Gender, entities []Entity) int {
	before, _ := slices.BinarySearchFunc(d.Mentions, i, func(m names.Mention, at int) int { return cmp.Compare(m.First, at) })
	for back := 0; back < 2 && si-back >= 0; back++ {
		s := &d.Sentences[si-back]
		who := -1
		for k := before - 1; k >= max(0, before-MostLooked) && d.Mentions[k].First >= s.First; k-- {
			m := &d.Mentions[k]
			if m.First >= s.Last || m.Entity < 0 || entities[m.Entity].Kind != briefs.Person {
				continue
			}
			if e := &entities[m.Entity]; e.Gender != g && e.Gender != names.UnknownGender {
				continue
			}
			if who >= 0 && who != m.Entity {
				return -1
			}
			who = m.Entity
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
func (d *Document) pronounOf(g names.Gender, s *page.Sentence) bool {
	want := "his"
	if g == names.Female {
		want = "her"
	}
	return s.First < s.Last && strings.EqualFold(d.Tokens[s.First].Text, want)
}
