package extract

import (
	"strings"

	"dateline/briefs"
)

// weighPairs lets names tell of what kind those joined to them are: the two
// sides of a score are teams, and what stands with a town after "between" or
// "in" is a place.
func (d *namesDocument) weighPairs() {
	for i := 0; i+1 < len(d.mentions); i++ {
		a, b := &d.mentions[i], &d.mentions[i+1]
		if b.first != a.last+1 || d.tokens[a.first].sentence != d.tokens[b.first].sentence {
			continue
		}
		switch link := d.tokens[a.last].text; {
		case isScore(link):
			for _, m := range []*mention{a, b} {
				m.votes.organisation = sum8(m.votes.organisation, 10)
				m.votes.place = min(m.votes.place, 0)
				m.votes.person = sum8(m.votes.person, -6)
				m.kind = briefs.Organisation
			}
		case link == "and" || link == "or":
			if d.openBody(a) && b.kind == briefs.Organisation && b.last-b.first > 1 && b.votes.organisation >= 4 {
				a.votes.organisation = sum8(a.votes.organisation, 2) // "Novaland and Mastery Homes"
				a.kind = briefs.Organisation
			} else if d.openBody(b) && a.kind == briefs.Organisation && a.last-a.first > 1 && a.votes.organisation >= 4 {
				b.votes.organisation = sum8(b.votes.organisation, 2)
				b.kind = briefs.Organisation
			}
			if d.openPlace(a) && d.isTown(b) || d.isTown(a) && d.openPlace(b) {
				for _, m := range []*mention{a, b} {
					if d.openPlace(m) {
						m.votes.place = sum8(m.votes.place, 2)
						m.kind = briefs.Place
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
func (d *namesDocument) openPlace(m *mention) bool {
	return m.kind == "" && m.last-m.first == 1 && m.votes.person <= 0 && m.votes.organisation <= 0 &&
		!d.words[m.first].has(firstName|surname|demonym|allCaps|freeCap)
}

// openBody is openPlace for what may begin a sentence.
func (d *namesDocument) openBody(m *mention) bool {
	return m.kind == "" && m.last-m.first == 1 && m.votes.person <= 1 && m.votes.organisation <= 1 && m.votes.place <= 0 &&
		!d.words[m.first].has(firstName|surname|demonym|allCaps|ordinary|anyPlace)
}

// isTown tells a place that is no country or state: those are named with bodies
// and people too.
func (d *namesDocument) isTown(m *mention) bool {
	return m.kind == briefs.Place && m.votes.place >= 3 && m.last-m.first == 1 && !d.words[m.first].has(country|state)
}

// isLeague tells the last words of what teams play in.
func isLeague(s string) bool {
	switch s {
	case "League", "Championship", "Division", "Conference", "Bundesliga", "Liga", "Cup":
		return true
	}
	return false
}
