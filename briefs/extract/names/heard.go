package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// weighHeard lets an outlet be known by what is done with news: "told Euronews
// that", ", Newsroom reported", "Kursiv has learned", "an interview with Stuff".
// Who bears a name alone was named in full before, so that nobody's last name is
// taken for an outlet's.
func (d *Document) weighHeard(m *Mention, s *page.Sentence) {
	if !d.openName(m) && !d.outletsName(m) {
		return
	}
	of := int8(2)
	if m.Last-m.First > 1 {
		of = 4
	}
	p := m.First - 1
	if p > s.First && strings.EqualFold(d.Tokens[p].Text, "the") {
		p--
	}
	switch {
	case p >= s.First && isInforming(d.Tokens[p].Text) && (p == s.First || !isHelpingVerb(d.Tokens[p-1].Text)),
		p > s.First && isInterview(d.Tokens[p-1].Text) && isWithWhom(d.Tokens[p].Text):
	case d.reportsAfter(m.Last, s) && (d.isOneOnly(m, s) || d.Tokens[m.First-1].Text == ","):
	default:
		return
	}
	m.Votes.Organisation = sum8(m.Votes.Organisation, of)
	m.Votes.Person = sum8(m.Votes.Person, -4)
	m.Votes.Place = min(m.Votes.Place, 2)
}

// openName tells a name that nothing says is a person's or place's, and that
// nobody named in full in the text bears.
func (d *Document) openName(m *Mention) bool {
	if m.Votes.Person > 2 || m.Votes.Organisation >= 4 || m.Votes.Place >= 3 || m.Title.Len() > 0 {
		return false
	}
	last := d.Words[m.Last-1]
	if m.Last-m.First == 1 && last.Has(lexicon.FirstName|lexicon.Surname|lexicon.EastSurname|lexicon.Demonym|lexicon.AnyPlace|lexicon.TitleWord|lexicon.Role|lexicon.Calendar) {
		return false
	}
	return !d.lastNames[string(lexicon.AppendFolded(nil, d.Tokens[m.Last-1].Text))] && !(m.Last-m.First == 1 && last.Has(lexicon.FreeCap) && last.Has(lexicon.Ordinary))
}

// outletsName tells a name of two words that ends with what papers and stations are
// called, and begins with what is no first name but one of a few that nobody
// knows: "Geo Metro".
func (d *Document) outletsName(m *Mention) bool {
	last := d.Tokens[m.Last-1].Text
	return m.Last-m.First == 2 && m.Votes.Place < 3 && m.Votes.Organisation < 4 && m.Title.Len() == 0 && !d.Words[m.Last-1].Has(lexicon.Surname|lexicon.FreeCap) &&
		(isPapers(last) || isPaperAlone(last) || isStations(last))
}

// isStations tells the last words of stations' and sites' names.
var isStations = lexicon.OfSort("stations")

// fullLastNames are the last words of the names of two words and more that are
// persons' by what they are made of.
func (d *Document) fullLastNames() map[string]bool {
	names := map[string]bool{}
	for i := range d.Mentions {
		if m := &d.Mentions[i]; m.Last-m.First > 1 && m.Votes.Person >= 2 && m.Votes.Organisation == 0 {
			if d.Words[m.Last-1].Has(lexicon.NameSuffix) {
				names[string(lexicon.AppendFolded(nil, d.Tokens[m.Last-2].Text))] = true
			}
			if m.Votes.Person > 2 {
				names[string(lexicon.AppendFolded(nil, d.Tokens[m.Last-1].Text))] = true
			}
		}
	}
	return names
}

// reportsAfter tells, from token i on, what outlets do: "reported", "has learned".
func (d *Document) reportsAfter(i int, s *page.Sentence) bool {
	if i >= s.Last {
		return false
	}
	next := ""
	if i+1 < s.Last {
		next = d.Tokens[i+1].Text
	}
	switch d.Tokens[i].Text {
	case "reported", "reports":
		switch next {
		case "", ".", ",", "that", "on", "at", "in", "earlier", "last":
			return true
		}
		return d.Words[i+1].Has(lexicon.Calendar)
	case "has":
		return next == "learned" || next == "learnt" || next == "seen" || next == "reported" || next == "obtained"
	case "understands":
		return true
	}
	return false
}

// isInforming tells verbs for what is done to whoever prints or sends it.
var isInforming = lexicon.OfSort("informing")

// isInterview tells what outlets have with people.
var isInterview = lexicon.OfSort("interview")

func isWithWhom(s string) bool { return s == "with" || s == "to" || s == "for" || s == "by" }

// isHelpingVerb tells what makes of "told" that somebody was told: "was told".
func isHelpingVerb(s string) bool {
	switch s {
	case "was", "were", "been", "is", "are", "being", "be", "get", "got":
		return true
	}
	return false
}
