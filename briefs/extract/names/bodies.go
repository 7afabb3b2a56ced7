package names

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// weighBody lets tell that a name is a body's what is done by or to bodies alone:
// "Orka is a charity that …", "Orka was founded in Leeds", "sold to Orka", "workers
// from Orka", "a deal with Orka".
func (d *Document) weighBody(m *Mention, s *page.Sentence) {
	if m.Votes.Person > 5 || m.Votes.Organisation >= 4 {
		return
	}
	known := m.Votes.Place >= 3 && (d.phraseOf(m).Has(lexicon.AnyPlace) || !d.plainPair(m))
	n := m.Last
	if n+2 < s.Last && d.Tokens[n].Text == "(" && d.Tokens[n+2].Text == ")" {
		n += 3 // "the Water Board (WB) was founded"
	}
	switch {
	case m.Votes.Person == 5 && (m.Title.Len() > 0 || n >= s.Last || d.Tokens[n].Text != ","):
		return
	case n+2 < s.Last && lexicon.IsCopula(d.Tokens[n].Text) && !d.InQuotation(m.Start) && d.isOneOnly(m, s) && (!known || lexicon.IsArticle(d.Tokens[n+1].Text)):
		i := n + 1
		for i+1 < s.Last && strings.HasPrefix(d.Tokens[i].Tag, "RB") {
			i++
		}
		switch {
		case (isFounding(d.Tokens[i].Text) || d.Tokens[i].Text == "set" && d.Tokens[i+1].Text == "up") && !known:
			m.Votes.Organisation = sum8(m.Votes.Organisation, 3) // "Orka was founded in Leeds"
			m.Votes.Person = sum8(m.Votes.Person, -4)
		case lexicon.IsArticle(d.Tokens[i].Text) && d.calledBody(i, d.PredicateEnd(i, s)):
			m.Votes.Organisation = sum8(m.Votes.Organisation, 4) // "Orka is a charity that …"
			m.Votes.Person = sum8(m.Votes.Person, -4)
			m.Votes.Place = min(m.Votes.Place, 2)
		}
	case !known && d.apposedAt(n, m, s):
		end := d.NounPhraseEnd(n+1, s, false)
		ofPerson := m.Votes.Person == 5 && d.Words[m.First].Has(lexicon.FirstName) && d.tellsRole(n+1, end)
		if end > n+1 && d.calledBody(n+1, end) && !ofPerson {
			if m.Votes.Person == 5 { // "D.S. Poole, a supplier of packaging": against all its other mentions
				m.Votes.Organisation, m.Votes.Person = sum8(m.Votes.Organisation, 8), -12
			}
			m.Votes.Organisation = sum8(m.Votes.Organisation, 4) // "Blue Harbour, a charity based in …"
			m.Votes.Person = sum8(m.Votes.Person, -5)
			m.Votes.Place = min(m.Votes.Place, 2)
		}
	}
	named := m.Last-m.First == 1 && d.Words[m.First].Has(lexicon.FirstName|lexicon.Surname|lexicon.Ordinary|lexicon.Demonym)
	if p := m.First - 2; p >= s.First && !known && d.dealsWith(p, s) && m.Votes.Person < 3 && !named {
		m.Votes.Organisation = sum8(m.Votes.Organisation, 3)
		m.Votes.Person = sum8(m.Votes.Person, -3)
		m.Votes.Place = min(m.Votes.Place, 2)
	}
}

// apposedAt tells a comma and what the name is, which is not what stands at the place named: "Blue
// Harbour, a charity based in …", but "in Leeds, a centre of …".
func (d *Document) apposedAt(n int, m *Mention, s *page.Sentence) bool {
	if n+1 >= s.Last || d.Tokens[n].Text != "," || d.Tokens[n+1].Text != "a" && d.Tokens[n+1].Text != "an" {
		return false
	}
	before := d.before(m, s)
	return !isWhence(before) && before != "at" || before == "from" && m.Last-m.First > 1
}

// calledBody tells whether the head of a noun phrase is a word for a body.
func (d *Document) calledBody(from, to int) bool {
	return to > from && d.HeadKind(page.Span{Start: d.Tokens[from].Start, End: d.Tokens[to-1].End}) == briefs.Organisation
}

// tellsRole tells whether a word for what a person is stands among some tokens: "a senior
// adviser and pollster", "a plumbing contractor".
func (d *Document) tellsRole(from, to int) bool {
	for i := from; i < to; i++ {
		if d.Words[i].Has(lexicon.Role) && !d.Words[i].Has(lexicon.GroupNoun) || lexicon.Describes(d.Tokens[i].Text) == "person" {
			return true
		}
	}
	return false
}

// plainPair tells two English words: "Blue Harbour" need be no harbour, and "New
// Dawn" no town.
func (d *Document) plainPair(m *Mention) bool {
	return m.Last-m.First == 2 && d.Words[m.First].Has(lexicon.Ordinary) && d.Words[m.First+1].Has(lexicon.Ordinary)
}

// plainBody tells two English words of which neither is anybody's name: what bears
// them and says something is a body.
func (d *Document) plainBody(m *Mention) bool {
	if !d.plainPair(m) || m.Votes.Person > 1 || d.Words[m.First+1].Has(lexicon.FirstName|lexicon.Surname|lexicon.EastSurname|lexicon.TitleWord|lexicon.Role|lexicon.FreeCap|lexicon.PlaceHead|lexicon.RolesPlural|lexicon.Demonym) {
		return false
	}
	return d.Tokens[m.First].Text == "New" || !d.Words[m.First].Has(lexicon.FirstName|lexicon.Surname|lexicon.TitleWord|lexicon.Role|lexicon.FreeCap|lexicon.Demonym|lexicon.Modifier)
}

// before gives the word before a mention in its sentence, "" where none is.
func (d *Document) before(m *Mention, s *page.Sentence) string {
	if m.First == s.First {
		return ""
	}
	return d.Tokens[m.First-1].Text
}

// phraseOf is what the lexicon says of a mention's words as one name.
func (d *Document) phraseOf(m *Mention) lexicon.WordFlags {
	if m.Last-m.First == 1 {
		return d.Words[m.First]
	}
	return lexicon.LoadNames().Phrases[d.foldedWords(m.First, m.Last)]
}

// dealsWith tells whether the word at token p, before a preposition, leads to a
// body: "workers from", "a stake in", "sold to", "a merger with".
func (d *Document) dealsWith(p int, s *page.Sentence) bool {
	word, preposition := strings.ToLower(d.Tokens[p].Text), d.Tokens[p+1].Text
	switch preposition {
	case "from", "at":
		return isStaff(word) || preposition == "at" && isTroubleAt(word)
	case "in":
		return isHolding(word)
	case "to":
		return word == "sold" && p > s.First && lexicon.IsCopula(d.Tokens[p-1].Text)
	case "with":
		return isDealing(word)
	}
	return false
}

// leadsToThe tells the words before "The", written with a capital within a
// sentence, after which it begins the name of a band or paper, and hardly a work's.
func (d *Document) leadsToThe(p int) bool {
	switch d.Tokens[p].Text {
	case "told", "with", "by", "for", "to", "from", "band", "said", "joined", "left", "fronted", "newspaper", "magazine":
		return true
	case "of":
		return p > 0 && d.Words[p-1].Has(lexicon.Role|lexicon.RolesPlural|lexicon.TitleWord|lexicon.OwnedNoun)
	}
	return false
}

// isFounding tells what is done, when they begin, to bodies and to nobody.
var isFounding = lexicon.OfSort("founding")

// isStaff tells those who work for bodies.
var isStaff = lexicon.OfSort("staff")

// isTroubleAt tells what befalls firms, before "at".
var isTroubleAt = lexicon.OfSort("trouble at")

// isHolding tells what somebody has in a firm.
var isHolding = lexicon.OfSort("holding")

// isDealing tells what firms make with each other.
var isDealing = lexicon.OfSort("dealing")
