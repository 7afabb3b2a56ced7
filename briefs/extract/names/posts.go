package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// weighPost lets the post of somebody named after it say that the name before it is
// a body's: "Paper Lanterns lead singer Anna Poole", "the Halden striker Tom Roe".
func (d *Document) weighPost(m *Mention, s *page.Sentence) {
	if m.Votes.Person > 4 || m.Votes.Place >= 3 || m.Votes.Organisation >= 4 || d.Words[m.First].Has(lexicon.Demonym) || m.First > s.First && d.ofPeople(m) {
		return
	}
	if t := d.Tokens[m.First]; m.Last-m.First == 1 && d.Words[m.First].Has(lexicon.AllCaps) && len(t.Text) < 4 {
		return // "the R&B singer Anna Poole"
	}
	if m.Last-m.First == 1 && (d.Words[m.First].Has(lexicon.FirstName|lexicon.Surname|lexicon.Ordinary) || d.lastNames[string(lexicon.AppendFolded(nil, d.Tokens[m.First].Text))]) {
		return
	}
	n := m.Last
	if n+1 < s.Last && isOfAPost(d.Tokens[n].Text) && isPost(d.Tokens[n+1].Text) {
		n++
	}
	if n+1 >= s.Last || !isPost(d.Tokens[n].Text) || !d.Words[n+1].Has(lexicon.Capital) || d.Words[n+1].Has(lexicon.ClosedClass|lexicon.Calendar) {
		return
	}
	m.Votes.Organisation = sum8(m.Votes.Organisation, 3)
	m.Votes.Person = sum8(m.Votes.Person, -4)
}

// isPost tells posts that are held in bands, papers, teams and firms.
var isPost = lexicon.OfSort("post")

// isOfAPost tells what stands before such a post.
var isOfAPost = lexicon.OfSort("of a post")

// weighPartisan lets an adjective for what parties want say that the name after it
// is a party's: "the far-left Anagen", "the populist Free Meadow".
func (d *Document) weighPartisan(m *Mention, s *page.Sentence) {
	p := m.First - 1
	person := m.Votes.Person
	if m.Title.Len() > 0 && p >= s.First && m.Title.End == d.Tokens[p].End && isOfAParty(d.Tokens[p].Text) {
		person -= 4 // "the populist" was taken for somebody
	}
	if p <= s.First || !isOfAParty(d.Tokens[p].Text) || d.Words[m.First].Has(lexicon.TitleWord|lexicon.BareTitle) {
		return
	}
	if person > 3 || m.Votes.Organisation >= 3 || m.Votes.Place >= 3 && !d.plainPair(m) {
		return
	}
	before := d.Tokens[p-1]
	if !lexicon.IsDeterminer(before.Text) && !strings.HasPrefix(before.Tag, "J") && before.Text != "," || d.lastNames[string(lexicon.AppendFolded(nil, d.Tokens[m.Last-1].Text))] {
		return
	}
	if m.Last-m.First == 1 && d.Words[m.First].Has(lexicon.FirstName|lexicon.Surname|lexicon.Demonym|lexicon.AnyPlace) {
		return
	}
	m.Votes.Organisation = sum8(m.Votes.Organisation, 3)
	m.Votes.Person = sum8(person, -5)
	m.Votes.Place = min(m.Votes.Place, 2)
	m.Title = page.Span{}
}

// isOfAParty tells adjectives for what parties want.
var isOfAParty = lexicon.OfSort("of a party")
