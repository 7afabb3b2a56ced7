package extract

import "strings"

// weighPost lets the post of somebody named after it say that the name before it is
// a body's: "Paper Lanterns lead singer Anna Poole", "the Halden striker Tom Roe".
func (d *namesDocument) weighPost(m *mention, s *sentence) {
	if m.votes.person > 4 || m.votes.place >= 3 || m.votes.organisation >= 4 || d.words[m.first].has(demonym) || m.first > s.first && d.ofPeople(m) {
		return
	}
	if t := d.tokens[m.first]; m.last-m.first == 1 && d.words[m.first].has(allCaps) && len(t.text) < 4 {
		return // "the R&B singer Anna Poole"
	}
	if m.last-m.first == 1 && (d.words[m.first].has(firstName|surname|ordinary) || d.lastNames[string(appendFolded(nil, d.tokens[m.first].text))]) {
		return
	}
	n := m.last
	if n+1 < s.last && isOfAPost(d.tokens[n].text) && isPost(d.tokens[n+1].text) {
		n++
	}
	if n+1 >= s.last || !isPost(d.tokens[n].text) || !d.words[n+1].has(capital) || d.words[n+1].has(closedClass|calendar) {
		return
	}
	m.votes.organisation = sum8(m.votes.organisation, 3)
	m.votes.person = sum8(m.votes.person, -4)
}

// isPost tells posts that are held in bands, papers, teams and firms.
var isPost = ofSort("post")

// isOfAPost tells what stands before such a post.
var isOfAPost = ofSort("of a post")

// weighPartisan lets an adjective for what parties want say that the name after it
// is a party's: "the far-left Anagen", "the populist Free Meadow".
func (d *namesDocument) weighPartisan(m *mention, s *sentence) {
	p := m.first - 1
	person := m.votes.person
	if m.title.len() > 0 && p >= s.first && m.title.end == d.tokens[p].end && isOfAParty(d.tokens[p].text) {
		person -= 4 // "the populist" was taken for somebody
	}
	if p <= s.first || !isOfAParty(d.tokens[p].text) || d.words[m.first].has(titleWord|bareTitle) {
		return
	}
	if person > 3 || m.votes.organisation >= 3 || m.votes.place >= 3 && !d.plainPair(m) {
		return
	}
	before := d.tokens[p-1]
	if !isDeterminer(before.text) && !strings.HasPrefix(before.tag, "J") && before.text != "," || d.lastNames[string(appendFolded(nil, d.tokens[m.last-1].text))] {
		return
	}
	if m.last-m.first == 1 && d.words[m.first].has(firstName|surname|demonym|anyPlace) {
		return
	}
	m.votes.organisation = sum8(m.votes.organisation, 3)
	m.votes.person = sum8(person, -5)
	m.votes.place = min(m.votes.place, 2)
	m.title = span{}
}

// isOfAParty tells adjectives for what parties want.
var isOfAParty = ofSort("of a party")
