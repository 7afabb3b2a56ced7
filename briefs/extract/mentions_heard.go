package extract

import "strings"

// weighHeard lets an outlet be known by what is done with news: "told Euronews
// that", ", Newsroom reported", "Kursiv has learned", "an interview with Stuff".
// Who bears a name alone was named in full before, so that nobody's last name is
// taken for an outlet's.
func (d *namesDocument) weighHeard(m *mention, s *sentence) {
	if !d.openName(m) && !d.outletsName(m) {
		return
	}
	of := int8(2)
	if m.last-m.first > 1 {
		of = 4
	}
	p := m.first - 1
	if p > s.first && strings.EqualFold(d.tokens[p].text, "the") {
		p--
	}
	switch {
	case p >= s.first && isInforming(d.tokens[p].text) && (p == s.first || !isHelpingVerb(d.tokens[p-1].text)),
		p > s.first && isInterview(d.tokens[p-1].text) && isWithWhom(d.tokens[p].text):
	case d.reportsAfter(m.last, s) && (d.isOneOnly(m, s) || d.tokens[m.first-1].text == ","):
	default:
		return
	}
	m.votes.organisation = sum8(m.votes.organisation, of)
	m.votes.person = sum8(m.votes.person, -4)
	m.votes.place = min(m.votes.place, 2)
}

// openName tells a name that nothing says is a person's or place's, and that
// nobody named in full in the text bears.
func (d *namesDocument) openName(m *mention) bool {
	if m.votes.person > 2 || m.votes.organisation >= 4 || m.votes.place >= 3 || m.title.len() > 0 {
		return false
	}
	last := d.words[m.last-1]
	if m.last-m.first == 1 && last.has(firstName|surname|eastSurname|demonym|anyPlace|titleWord|role|calendar) {
		return false
	}
	return !d.lastNames[string(appendFolded(nil, d.tokens[m.last-1].text))] && !(m.last-m.first == 1 && last.has(freeCap) && last.has(ordinary))
}

// outletsName tells a name of two words that ends with what papers and stations are
// called, and begins with what is no first name but one of a few that nobody
// knows: "Geo Metro".
func (d *namesDocument) outletsName(m *mention) bool {
	last := d.tokens[m.last-1].text
	return m.last-m.first == 2 && m.votes.place < 3 && m.votes.organisation < 4 && m.title.len() == 0 && !d.words[m.last-1].has(surname|freeCap) &&
		(isPapers(last) || isPaperAlone(last) || isStations(last))
}

// isStations tells the last words of stations' and sites' names.
var isStations = ofSort("stations")

// fullLastNames are the last words of the names of two words and more that are
// persons' by what they are made of.
func (d *namesDocument) fullLastNames() map[string]bool {
	names := map[string]bool{}
	for i := range d.mentions {
		if m := &d.mentions[i]; m.last-m.first > 1 && m.votes.person >= 2 && m.votes.organisation == 0 {
			if d.words[m.last-1].has(nameSuffix) {
				names[string(appendFolded(nil, d.tokens[m.last-2].text))] = true
			}
			if m.votes.person > 2 {
				names[string(appendFolded(nil, d.tokens[m.last-1].text))] = true
			}
		}
	}
	return names
}

// reportsAfter tells, from token i on, what outlets do: "reported", "has learned".
func (d *namesDocument) reportsAfter(i int, s *sentence) bool {
	if i >= s.last {
		return false
	}
	next := ""
	if i+1 < s.last {
		next = d.tokens[i+1].text
	}
	switch d.tokens[i].text {
	case "reported", "reports":
		switch next {
		case "", ".", ",", "that", "on", "at", "in", "earlier", "last":
			return true
		}
		return d.words[i+1].has(calendar)
	case "has":
		return next == "learned" || next == "learnt" || next == "seen" || next == "reported" || next == "obtained"
	case "understands":
		return true
	}
	return false
}

// isInforming tells verbs for what is done to whoever prints or sends it.
var isInforming = ofSort("informing")

// isInterview tells what outlets have with people.
var isInterview = ofSort("interview")

func isWithWhom(s string) bool { return s == "with" || s == "to" || s == "for" || s == "by" }

// isHelpingVerb tells what makes of "told" that somebody was told: "was told".
func isHelpingVerb(s string) bool {
	switch s {
	case "was", "were", "been", "is", "are", "being", "be", "get", "got":
		return true
	}
	return false
}
