package names

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// weighTold lets what is told of a name right after it say of what kind it is:
// "Suharto, the head of the agency,", "Memorial, a rights group", "Lugano are
// through", "the Formula channel".
func (d *Document) weighTold(m *Mention, s *page.Sentence) {
	if d.goesBy(m, s) {
		m.Votes.Person = sum8(m.Votes.Person, 4)
	}
	if p := m.First - 1; d.betweenCommas(m, s) && d.openName(m) && !d.Words[m.First].Has(lexicon.Ordinary|lexicon.AllCaps) {
		if sp := d.EndsAtComma(p, m, s); sp.Len() > 0 && d.HeadKind(sp) == briefs.Person {
			m.Votes.Person = sum8(m.Votes.Person, 3) // "The Minister of Security, Wiryanto, announced"
		}
	}
	if d.basedBefore(m.First-1, s) && d.openName(m) {
		m.Votes.Organisation = sum8(m.Votes.Organisation, 3) // "Memphis-based Global Paper"
		m.Votes.Person = sum8(m.Votes.Person, -3)
	}
	n := m.Last
	if m.Votes.Person >= 3 && d.builtThing(m, s) {
		m.Votes.Person = sum8(m.Votes.Person, -8) // "Grant Park, which opened in 1970"
		if d.Words[m.Last-1].Has(lexicon.OrgHead) {
			m.Votes.Organisation = sum8(m.Votes.Organisation, 4)
		} else {
			m.Votes.Place = sum8(m.Votes.Place, 4)
		}
	}
	if n+1 >= s.Last || m.Votes.Person >= 4 || m.Votes.Organisation >= 4 || m.Votes.Place >= 3 {
		return
	}
	text, next := d.Tokens[n].Text, d.Tokens[n+1].Text
	switch {
	case text == "," && next == "which":
		m.Votes.Person = sum8(m.Votes.Person, -3)
		if d.bodysActAt(n+2, s) {
			m.Votes.Organisation = sum8(m.Votes.Organisation, 3) // "Orka, which runs the plant"
		}
	case text == "," && (lexicon.IsDeterminer(next) || next == "once" || n+2 < s.Last && IsPossessiveMark(d.Tokens[n+2].Text) && d.Words[n+1].Has(lexicon.AnyPlace)):
		d.weighApposition(m, s, n+1)
	case m.Votes.Person < 4 && !(m.Last-m.First == 1 && d.Words[m.First].Has(lexicon.Ordinary) && !d.Words[m.First].Has(lexicon.KnownOrg)) && d.tradesAfter(n, s):
		m.Votes.Organisation = sum8(m.Votes.Organisation, 3)
		m.Votes.Person = sum8(m.Votes.Person, -4)
	case isPluralVerb(text) && d.isOneOnly(m, s):
		m.Votes.Person = sum8(m.Votes.Person, -4)
		if last := d.Tokens[m.Last-1].Text; m.Last-m.First > 1 || !strings.HasSuffix(last, "s") && !d.Words[m.First].Has(lexicon.Ordinary) {
			m.Votes.Organisation = sum8(m.Votes.Organisation, 3)
		}
	case (d.actsAsMany(m, s) || d.winsSeats(n, s) || d.shedsJobs(n, s)) && d.openName(m) && d.isOneOnly(m, s):
		m.Votes.Person = sum8(m.Votes.Person, -4)
		m.Votes.Organisation = sum8(m.Votes.Organisation, 3)
	case d.calledBehind(m, text, next, s):
		m.Votes.Person = sum8(m.Votes.Person, -3)
		m.Votes.Organisation = sum8(m.Votes.Organisation, 3)
	}
}

// calledBehind tells what a body is, written small right behind its name: "the Formula channel", "the
// Amaq news agency".
func (d *Document) calledBehind(m *Mention, text, next string, s *page.Sentence) bool {
	if m.First == s.First || m.Votes.Place >= Enough || d.Words[m.First-1].Has(lexicon.Role|lexicon.TitleWord) || d.Words[m.First].Has(lexicon.AnyPlace|lexicon.Demonym) || d.ofPeople(m) {
		return false
	}
	if text == "movement" && d.Words[m.First].Has(lexicon.Ordinary) {
		return false
	}
	return isBodysNoun(text) || isBodysNoun(next) && isOfABody(text) || d.stationsAir(m, text)
}

// stationsAir tells "radio" and the like behind letters, or behind whom somebody told: "told Halden radio".
func (d *Document) stationsAir(m *Mention, text string) bool {
	if text != "radio" && text != "television" && text != "TV" {
		return false
	}
	return d.IsAcronym(m) || d.Tokens[m.First-1].Text == "told" && !d.Words[m.First].Has(lexicon.Ordinary)
}

// builtThing tells a name that ends as places' and bodies' do from what nobody is or does
// that is told of it: "which", "was built".
func (d *Document) builtThing(m *Mention, s *page.Sentence) bool {
	if !d.Words[m.Last-1].Has(lexicon.PlaceHead|lexicon.OrgHead|lexicon.WeakHead|lexicon.SiteNoun) || m.Last-m.First != 2 || m.Title.Len() > 0 || m.Last+1 >= s.Last {
		return false
	}
	next := d.Tokens[m.Last+1].Text
	switch d.Tokens[m.Last].Text {
	case ",":
		return next == "which"
	case "was", "is":
		return isFounding(next) || next == "built"
	}
	return false
}

// basedBefore tells where a body sits, before its name: "Memphis-based".
func (d *Document) basedBefore(p int, s *page.Sentence) bool {
	return p > s.First && (strings.HasSuffix(d.Tokens[p].Text, "-based") || d.Tokens[p].Text == "based" && d.Tokens[p-1].Text == "-")
}

// betweenCommas tells one word between two commas.
func (d *Document) betweenCommas(m *Mention, s *page.Sentence) bool {
	p := m.First - 1
	return m.Last-m.First == 1 && p > s.First && d.Tokens[p].Text == "," && m.Last < s.Last && d.Tokens[m.Last].Text == ","
}

// kindApposed gives what kind of thing the head noun of an apposition is a word for, which begins at
// token n, and the token behind it; n where none that a mark ends stands there.
func (d *Document) kindApposed(n int, s *page.Sentence) (briefs.EntityKind, int) {
	end := d.NounPhraseEnd(n, s, false)
	if end <= n || end < s.Last && !strings.ContainsAny(d.Tokens[end].Text[:1], ",.;(") {
		return "", n
	}
	return d.HeadKind(page.Span{Start: d.Tokens[n].Start, End: d.Tokens[end-1].End}), end
}

// bodysActAt tells what only bodies do or have done, from token i on: "runs", "had bid".
func (d *Document) bodysActAt(i int, s *page.Sentence) bool {
	if i >= s.Last {
		return false
	}
	text := d.Tokens[i].Text
	return isBodysAct(text) || i+1 < s.Last && (text == "had" || text == "has") && isBodysDeed(d.Tokens[i+1].Text)
}

// weighApposition reads what stands after a comma, from token n on: its head
// noun is one for people or for bodies.
func (d *Document) weighApposition(m *Mention, s *page.Sentence, n int) {
	of, end := d.kindApposed(n, s)
	if end <= n {
		return
	}
	if d.Tokens[n].Text == "its" && of == briefs.Person {
		if isEither(d.Tokens[end-1].Text) && m.Votes.Person < 3 {
			m.Votes.Organisation = sum8(m.Votes.Organisation, 3) // "Orka, its German partner"
		}
		return // "Dealtree, its auditor" may be a firm
	}
	before := ""
	if m.First > s.First {
		before = d.Tokens[m.First-1].Text
	}
	switch of {
	case briefs.Organisation:
		m.Votes.Organisation = sum8(m.Votes.Organisation, 3)
		m.Votes.Person = sum8(m.Votes.Person, -3)
	case briefs.Person:
		if m.Votes.Person < 3 && (isEither(d.Tokens[end-1].Text) || d.Words[m.Last-1].Has(lexicon.OrgHead|lexicon.WeakHead|lexicon.PlaceHead) && d.saysEither(n, end)) {
			return // "Komeito, the bloc's junior partner"
		}
		if d.Words[m.First].Has(lexicon.Ordinary|lexicon.AllCaps) && m.Last-m.First == 1 || isWhence(before) || before == "at" || before == "to" && !d.saysWho(m, s) {
			return // "in Leeds, the president of the firm,"
		}
		m.Votes.Person = sum8(m.Votes.Person, 3)
	}
}

// isBodysAct tells what only bodies do, of what "which" is said of.
var isBodysAct = lexicon.OfSort("bodys act")

// isBodysDeed tells what bodies have done: "Orka, which had bid for the plant".
var isBodysDeed = lexicon.OfSort("bodys deed")

// isPluralVerb tells verbs that a name takes only where it is a team's or other
// body's: "Lugano are through".
func isPluralVerb(s string) bool { return s == "are" || s == "were" || s == "have" }

// actsAsMany tells what one name does to what is theirs: "Halden extended their lead",
// "Gospel Machine brought out their third album".
func (d *Document) actsAsMany(m *Mention, s *page.Sentence) bool {
	const far = 3 // tokens
	n := m.Last
	if tag := d.Tokens[n].Tag; tag != "VBD" && tag != "VBZ" && tag != "VBP" || d.Words[n].Has(lexicon.Capital) {
		return false
	}
	for i := n + 1; i < min(s.Last, n+far); i++ {
		if d.Tokens[i].Text == "their" || d.Tokens[i].Text == "its" && isDoneToIts(d.Tokens[i-1].Text) {
			return true
		}
		if tag := d.Tokens[i].Tag; tag != "RP" && tag != "RB" && tag != "VBN" && tag != "VBD" && tag != "IN" {
			return false
		}
	}
	return false
}

// isDoneToIts tells what bodies do to what is theirs: "Orka cut its forecast".
var isDoneToIts = lexicon.OfSort("does to its")

// isOneOnly tells whether a name is the subject by itself: no "and" or comma
// stands before it, nor a question's verb.
func (d *Document) isOneOnly(m *Mention, s *page.Sentence) bool {
	if m.First == s.First {
		return true
	}
	switch before := d.Tokens[m.First-1]; before.Text {
	case "and", "or", ",", "&", "of", "in", "from", "at", "for", "to", "with", "by", "nor", "than", "near", ")":
		return false
	default:
		return !IsPossessiveMark(before.Text)
	}
}

// isCalledBody tells whether a noun for somebody's body stands before a name and
// a comma that ends at token p: "his party, the Janatha Front", "Correa's party,".
func (d *Document) isCalledBody(p int, s *page.Sentence) bool {
	if strings.EqualFold(d.Tokens[p].Text, "the") {
		p--
	}
	if p-2 < s.First || d.Tokens[p].Text != "," || !d.Words[p-1].Has(lexicon.GroupNoun) || d.Words[p-1].Has(lexicon.Capital) {
		return false
	}
	if d.lettersAlone(p+1, s) {
		return true // "the Spanish accident commission, CIAE,"
	}
	const far = 4 // tokens
	for i := p - 2; i >= max(s.First, p-2-far); i-- {
		switch d.Tokens[i].Text {
		case "his", "her", "its", "their", "His", "Her", "Its", "Their":
			return true
		}
		if IsPossessiveMark(d.Tokens[i].Text) {
			return true
		}
		if d.Words[i].Has(lexicon.ClosedClass) || d.Tokens[i].Text == "," {
			return false
		}
	}
	return false
}

// lettersAlone tells a body's letters before a comma or a verb.
func (d *Document) lettersAlone(i int, s *page.Sentence) bool {
	if i+1 >= s.Last || !d.Words[i].Has(lexicon.AllCaps) || d.Words[i].Has(lexicon.FreeCap|lexicon.AnyPlace|lexicon.FirstName|lexicon.Ordinary) || len(d.Tokens[i].Text) < 3 {
		return false
	}
	return d.Tokens[i+1].Text == "," || page.IsFiniteTag(d.Tokens[i+1].Tag)
}

// ofPeople tells what looks like a people's adjective that no lexicon has: "a
// Ruritanian firm".
func (d *Document) ofPeople(m *Mention) bool {
	text := d.Tokens[m.First].Text
	if m.Last-m.First > 1 {
		return false
	}
	switch d.Tokens[m.First-1].Text {
	case "a", "an", "A", "An", "another", "Another":
		return true
	}
	return strings.HasSuffix(text, "ian") || strings.HasSuffix(text, "ese") || strings.HasSuffix(text, "ish")
}

// isOfABody tells what stands between a body's name and such a word: "the Amaq news
// agency".
var isOfABody = lexicon.OfSort("of a body")

// isBodysNoun tells words for what a body is, written small after its name.
var isBodysNoun = lexicon.OfSort("bodys noun")
