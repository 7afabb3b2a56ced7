package names

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// weigh adds to a mention's votes what stands before and after it, finds its
// title, and gives it a kind where that is enough.
func (d *Document) weigh(i int) {
	m := &d.Mentions[i]
	if m.definite {
		return
	}
	s := &d.Sentences[d.Tokens[m.First].Sentence]
	d.weighBefore(i, s)
	d.weighTold(m, s)
	d.weighAfter(m, s)
	d.weighHeard(m, s)
	d.weighPartisan(m, s)
	d.weighPost(m, s)
	d.weighTeam(m, s)
	d.weighBody(m, s)
	d.weighSite(m, s)
	d.weighFirm(m, s)
	if kind, most := m.Votes.Leading(); most >= Enough {
		m.Kind = kind
	}
	if m.Kind == briefs.Person && m.Last-m.First == 1 {
		d.familyNames[string(lexicon.AppendFolded(nil, d.Tokens[m.First].Text))] = true // "President Suharto": Suharto, from here on, is nobody else
	}
	if m.Kind == briefs.Person && m.Gender == UnknownGender || m.Title.Len() > 0 {
		if g := d.TitleGender(m); g != UnknownGender {
			m.Gender = g
		}
	}
	if m.Kind == briefs.Organisation {
		m.Gender = Plural
	}
}

// isEither tells what may be a firm or a team as well as somebody.
var isEither = lexicon.OfSort("either")

// IsAcronym tells a name of three letters to six, all capitals, in a sentence
// that is not.
func (d *Document) IsAcronym(m *Mention) bool {
	n := len(d.Tokens[m.First].Text)
	return m.Last-m.First == 1 && n >= 3 && n <= 6 && d.Words[m.First].Has(lexicon.AllCaps) && !d.Words[m.First].Has(lexicon.FreeCap|lexicon.Ordinary|lexicon.Thing|lexicon.FirstName)
}

// kinPlural is what listHead gives for "two daughters, Grace and Ngozi".
const kinPlural = lexicon.RolesPlural | lexicon.GroupsPlural

// ofWhom tells whether the words before p say that somebody is of a body:
// "members of", "spokesman for the".
func (d *Document) ofWhom(p int, s *page.Sentence) bool {
	if strings.EqualFold(d.Tokens[p].Text, "the") {
		p--
	}
	if p <= s.First {
		return false
	}
	switch d.Tokens[p].Text {
	case "of", "for", "at":
		if d.Tokens[p].Text == "at" && IsAnybody(d.Tokens[p-1].Text) {
			return false // "arrested a suspect at Umuoji"
		}
		return d.Words[p-1].Has(lexicon.Role|lexicon.RolesPlural|lexicon.TitleWord|lexicon.OwnedNoun) && !lexicon.IsKin(d.Tokens[p-1].Text)
	}
	return false
}

// ownedAt tells whether what follows a token is somebody's: "his", "Poole's",
// "his late".
func (d *Document) ownedAt(i int, s *page.Sentence) bool {
	if i > s.First && (d.Tokens[i].Tag == "JJ" || d.Words[i].Has(lexicon.Modifier)) {
		i--
	}
	switch d.Tokens[i].Text {
	case "their", "Their", "my", "My", "whose", "its", "our", "Our":
		return true
	}
	return lexicon.IsPossessivePronoun(d.Tokens[i].Text) || IsPossessiveMark(d.Tokens[i].Text)
}

func (d *Document) beforeIsThe(m *Mention, s *page.Sentence) bool {
	return m.First > s.First && strings.EqualFold(d.Tokens[m.First-1].Text, "the")
}

// manyOf tells whether a name of two words ends in a plural for those who do a thing, which is
// nobody's last name: "Kent Rowers".
func (d *Document) manyOf(m *Mention) bool {
	const others = lexicon.Surname | lexicon.FirstName | lexicon.EastSurname | lexicon.AllCaps | lexicon.OrgHead | lexicon.PlaceHead | lexicon.TitleWord
	return lexicon.HasAnySuffix(d.Tokens[m.Last-1].Text, "ers", "ors") && !d.Words[m.Last-1].Has(others) && d.Words[m.First].Has(lexicon.AnyPlace)
}
