package names

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
)

// weighPairs lets names tell of what kind those joined to them are: the two
// sides of a score are teams, and what stands with a town after "between" or
// "in" is a place.
func (d *Document) weighPairs() {
	for i := 0; i+1 < len(d.Mentions); i++ {
		a, b := &d.Mentions[i], &d.Mentions[i+1]
		if b.First != a.Last+1 || d.Tokens[a.First].Sentence != d.Tokens[b.First].Sentence {
			continue
		}
		switch link := d.Tokens[a.Last].Text; {
		case isScore(link):
			for _, m := range []*Mention{a, b} {
				m.Votes.Organisation = sum8(m.Votes.Organisation, 10)
				m.Votes.Place = min(m.Votes.Place, 0)
				m.Votes.Person = sum8(m.Votes.Person, -6)
				m.Kind = briefs.Organisation
			}
		case link == "and" || link == "or":
			if d.openBody(a) && b.Kind == briefs.Organisation && b.Last-b.First > 1 && b.Votes.Organisation >= 4 {
				a.Votes.Organisation = sum8(a.Votes.Organisation, 2) // "Novaland and Mastery Homes"
				a.Kind = briefs.Organisation
			} else if d.openBody(b) && a.Kind == briefs.Organisation && a.Last-a.First > 1 && a.Votes.Organisation >= 4 {
				b.Votes.Organisation = sum8(b.Votes.Organisation, 2)
				b.Kind = briefs.Organisation
			}
			if d.openPlace(a) && d.isTown(b) || d.isTown(a) && d.openPlace(b) {
				for _, m := range []*Mention{a, b} {
					if d.openPlace(m) {
						m.Votes.Place = sum8(m.Votes.Place, 2)
						m.Kind = briefs.Place
					}
				}
			}
		}
	}
}

// isScore tells "2-1", "31–7".
func isScore(s string) bool {
	home, away, ok := strings.Cut(strings.ReplaceAll(s, "–", "-"), "-")
	const longest = 3 // figures
	return ok && len(home) > 0 && len(away) > 0 && len(home) <= longest && len(away) <= longest && strings.Trim(home+away, "0123456789") == ""
}

// openPlace tells a name of one word that nothing is known of.
func (d *Document) openPlace(m *Mention) bool {
	return m.Kind == "" && m.Last-m.First == 1 && m.Votes.Person <= 0 && m.Votes.Organisation <= 0 &&
		!d.Words[m.First].Has(lexicon.FirstName|lexicon.Surname|lexicon.Demonym|lexicon.AllCaps|lexicon.FreeCap)
}

// openBody is openPlace for what may begin a sentence.
func (d *Document) openBody(m *Mention) bool {
	return m.Kind == "" && m.Last-m.First == 1 && m.Votes.Person <= 1 && m.Votes.Organisation <= 1 && m.Votes.Place <= 0 &&
		!d.Words[m.First].Has(lexicon.FirstName|lexicon.Surname|lexicon.Demonym|lexicon.AllCaps|lexicon.Ordinary|lexicon.AnyPlace)
}

// isTown tells a place that is no country or state: those are named with bodies
// and people too.
func (d *Document) isTown(m *Mention) bool {
	return m.Kind == briefs.Place && m.Votes.Place >= 3 && m.Last-m.First == 1 && !d.Words[m.First].Has(lexicon.Country|lexicon.State)
}

// isLeague tells the last words of what teams play in.
func isLeague(s string) bool {
	switch s {
	case "League", "Championship", "Division", "Conference", "Bundesliga", "Liga", "Cup":
		return true
	}
	return false
}
