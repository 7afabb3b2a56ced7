package cast

import (
	"slices"
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// bearer chooses who a mention by one word is; -1 where none fits.
func (r *shortNames) bearer(b *bearers, g *nameGroup, m *names.Mention) int {
	word := g.words[0]
	if r.standsForPlace(g, m, word) {
		return r.bearerNotPlace(b, m)
	}
	fits := func(i int) bool { return r.fits(i, m) }
	if len(b.last) > 1 {
		if who, decided := r.oneOfFamily(b, m, fits); decided {
			return who
		}
	}
	if who, ok := r.holder[word]; ok && fits(who) && slices.Contains(b.last, who) {
		return who
	}
	if len(b.last) == 1 && len(b.first) == 1 && len(r.groups[b.first[0]].Named) > len(r.groups[b.last[0]].Named) {
		return only(b.first, fits) // "Saddam" beside one mention of "Fedayeen Saddam"
	}
	if who := only(b.last, fits); who >= 0 {
		return who
	}
	if who := r.firstToCome(b.last); who >= 0 && fits(who) {
		return who
	}
	switch {
	case len(b.last) > 0 && r.d.TitleGender(m) != names.UnknownGender:
		return lastNamed(b.last, fits, r.at) // "Ms Doe", after both a Carol and a Joan
	case len(b.last) > 0:
		return -1
	case len(b.first) > 0:
		return r.byFirstName(b, m, word, fits)
	case g.flags.Has(lexicon.Ordinary | lexicon.AnyPlace | lexicon.KnownOrg):
		return -1
	}
	return only(b.inner, fits)
}

// firstToCome gives, where none of those with a last name has been named yet, as in a headline, the
// one whom the story names in an earlier paragraph than the others; -1 where there is none.
func (r *shortNames) firstToCome(list []int) int {
	first, tied := -1, false
	at := func(i int) Naming { return r.groups[i].Named[0] }
	paragraph := func(n Naming) int {
		d := r.Documents[n.Document]
		return d.Sentences[d.Tokens[d.Mentions[n.Mention].First].Sentence].Paragraph
	}
	for _, i := range list {
		if r.at[i] > 0 || len(r.groups[i].Named) == 0 || at(i).Document != r.di {
			return -1
		}
		switch {
		case first < 0 || paragraph(at(i)) < paragraph(at(first)):
			first, tied = i, false
		case paragraph(at(i)) == paragraph(at(first)):
			tied = true
		}
	}
	if tied {
		return -1
	}
	return first
}

// fits tells whether a person is not of the other gender than the title before a mention tells.
func (r *shortNames) fits(i int, m *names.Mention) bool {
	told, own := r.d.TitleGender(m), r.gender(&r.groups[i])
	return told == names.UnknownGender || own == names.UnknownGender || own == told
}

// standsForPlace tells a word that is a place's or a body's name too and that nobody goes by so far.
func (r *shortNames) standsForPlace(g *nameGroup, m *names.Mention, word string) bool {
	if !g.flags.Has(lexicon.AnyPlace|lexicon.KnownOrg) || m.Votes.Person >= 2 || m.Votes.Place < 3 && m.Votes.Organisation < 3 {
		return false
	}
	who, ok := r.holder[word]
	return !ok || r.called[who] == 0 || m.Votes.Place > 5
}

// bearerNotPlace gives the one person whose name a place's is, where a person does what is told of it.
func (r *shortNames) bearerNotPlace(b *bearers, m *names.Mention) int {
	switch {
	case m.Votes.Place > 5:
	case len(b.last) == 0 && len(b.first) == 1 && r.d.actsAlone(m):
		return b.first[0] // "Jordan ran", of Jordan Dow
	case len(b.last) == 1 && r.d.tellsAlone(m):
		return b.last[0] // "Holland said", of Jane Holland
	}
	return -1
}

// oneOfFamily tells those with one last name apart by what stands beside it: a pronoun, a husband
// or wife, a title. It tells whether that decides who it is, or that nobody can know (-1).
func (r *shortNames) oneOfFamily(b *bearers, m *names.Mention, fits func(int) bool) (who int, decided bool) {
	if near := r.d.PronounNear(m); near != names.UnknownGender {
		named := slices.ContainsFunc(b.last, func(i int) bool { return r.at[i] > 0 })
		if who := only(b.last, func(i int) bool {
			return fits(i) && r.gender(&r.groups[i]) == near && (r.at[i] > 0 || !named) // a father who comes in later is not meant yet
		}); who >= 0 {
			return who, true
		}
	}
	if g := r.d.spouseOf(m); g != names.UnknownGender {
		if who := only(b.last, func(i int) bool { return r.gender(&r.groups[i]) == g }); who >= 0 {
			return who, true
		}
	}
	if m.First > 0 && isGenerationWord(r.d.Tokens[m.First-1].Text) {
		return -1, true // "the younger Dow": that takes knowing their ages
	}
	who = r.titled(b.last, m, fits)
	return who, who >= 0
}

// titled gives the one of a list who has the title that stands before a mention; -1 where none
// stands, or none or several have it.
func (r *shortNames) titled(list []int, m *names.Mention, fits func(int) bool) int {
	if m.Title.Len() == 0 {
		return -1
	}
	return only(list, func(i int) bool { return fits(i) && r.hasTitle(i, r.d, m) })
}

// byFirstName gives who of those with a first name is meant by it.
func (r *shortNames) byFirstName(b *bearers, m *names.Mention, word string, fits func(int) bool) int {
	if who, ok := r.holder[word]; ok && slices.Contains(b.first, who) {
		return who
	}
	if len(b.first) > 1 {
		if who := r.titled(b.first, m, fits); who >= 0 {
			return who // "Dame Helen", of two Helens
		}
	}
	return only(b.first, fits)
}

// only gives the one of a list that fits, -1 where none or several do.
func only(list []int, fits func(int) bool) int {
	found := -1
	for _, i := range list {
		if fits(i) {
			if found >= 0 && found != i {
				return -1
			}
			found = i
		}
	}
	return found
}

// lastNamed gives the one of a list that fits who was last named in full; -1 where
// none was. at is the sentence of each one's last full name, from 1.
func lastNamed(list []int, fits func(int) bool, at map[int]int) int {
	last, tied := -1, false
	for _, i := range list {
		if at[i] == 0 || !fits(i) {
			continue
		}
		if last < 0 || at[i] > at[last] {
			last, tied = i, false
		} else if at[i] == at[last] {
			tied = true
		}
	}
	if tied {
		return -1
	}
	return last
}

// actsAlone tells whether a name that is a place's too stands as a clause's
// subject: before a verb or a possessive, and after nothing that leads to a place.
func (d *Document) actsAlone(m *names.Mention) bool {
	s := &d.Sentences[d.Tokens[m.First].Sentence]
	if m.Last >= s.Last || !page.IsFiniteTag(d.Tokens[m.Last].Tag) && !names.IsPossessiveMark(d.Tokens[m.Last].Text) && d.Tokens[m.Last].Tag != "VBN" {
		return false
	}
	if m.First == s.First {
		return true
	}
	switch before := d.Tokens[m.First-1]; {
	case before.Tag == "IN" || before.Tag == "TO":
		switch before.Text {
		case "that", "after", "before", "when", "while", "because", "if", "as", "since", "until", "said":
			return true
		}
		return false
	default:
		return (!d.Words[m.First-1].Has(lexicon.Locative|lexicon.Capital) || d.Words[m.First-1].Has(lexicon.Calendar)) && before.Tag != "DT"
	}
}

// tellsAlone tells whether a name that is a place's too says something, as its
// bearer does and hardly the place: "Holland said", “…,” said Holland.
func (d *Document) tellsAlone(m *names.Mention) bool {
	s := &d.Sentences[d.Tokens[m.First].Sentence]
	if m.Last < s.Last && d.Words[m.Last].Has(lexicon.Speech) && page.IsFiniteTag(d.Tokens[m.Last].Tag) && d.actsAlone(m) {
		return true
	}
	return m.First-1 > s.First && d.Words[m.First-1].Has(lexicon.Speech) && d.QuotedBefore(m.First-1, s)
}

// hasTitle tells whether a person is given, before or after one of the names,
// the title that a mention has.
func (w *whoIsWho) hasTitle(i int, d *Document, m *names.Mention) bool {
	title := d.Tokens[m.First-1].Text
	mentions := w.groups[i].Named
	for _, em := range mentions[:min(len(mentions), MostLooked)] {
		other := w.Documents[em.Document]
		n := &other.Mentions[em.Mention]
		const far = 8
		s := &other.Sentences[other.Tokens[n.First].Sentence]
		for k := max(s.First, n.First-far/2); k < min(s.Last, n.Last+far); k++ {
			if strings.EqualFold(other.Tokens[k].Text, title) {
				return true
			}
		}
	}
	return false
}
