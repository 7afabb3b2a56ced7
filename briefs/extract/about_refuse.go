package extract

import (
	"strings"

	"dateline/briefs"
)

// What looks like an apposition and is none: the next of a list, the subject after
// "According to", where somebody stands, what ails a player.

// listsNames tells whether a list of names goes on at token i: "Tenth Partners,
// Corvos Partners and a group that …".
func (d *castDocument) listsNames(i int, s *sentence, kind briefs.EntityKind) bool {
	m := d.mentionAt(i)
	if m == nil || m.first != i || m.last >= s.last {
		return false
	}
	switch d.tokens[m.last].text {
	case "and", ",", "or", "&":
	default:
		return false
	}
	return kind == briefs.Organisation && m.votes.organisation >= enough || kind == briefs.Person && m.votes.person >= enough && m.votes.organisation < enough
}

// isMainSubject tells whether what stands at [i,end), after "According to Poole,",
// is who the sentence is about and not Poole: a verb follows it, over a comma or
// over an apposition of its own.
func (d *castDocument) isMainSubject(i, end int, s *sentence) bool {
	if !strings.EqualFold(d.tokens[s.first].text, "according") || end >= s.last || d.tokens[end].text != "," {
		return false
	}
	m := d.mentionAt(i - 2)
	if m == nil {
		return false
	}
	n := end + 1
	if n < s.last && isArticle(d.tokens[n].text) { // "the first suspect, a man from Leeds, gave up"
		for k := n + 1; k < s.last; k++ {
			if d.tokens[k].text == "," {
				n = k + 1
				break
			}
			if isFiniteTag(d.tokens[k].tag) {
				return false
			}
		}
	}
	return n < s.last && isFiniteTag(d.tokens[n].tag)
}

// titledWithin tells whether what looks like an apposition is the next of a
// list: it begins with the title of somebody named in it.
func (d *castDocument) titledWithin(from, to int) bool {
	for at := from; at < to; {
		m := d.mentionAt(at)
		if m == nil {
			at++
			continue
		}
		if m.title.len() > 0 && m.votes.person >= enough && m.title.start <= d.tokens[min(from+1, len(d.tokens)-1)].start {
			return true
		}
		at = m.last
	}
	return false
}

// tellsOfSome tells whether a word for people or bodies, or a name, is among the
// tokens [from,to): "right hand strain" has none.
func (d *castDocument) tellsOfSome(from, to int) bool {
	for i := from; i < to; i++ {
		if d.words[i].has(role | titleWord | groupNoun | siteNoun | capital) {
			return true
		}
	}
	return false
}

// isPosition tells where a caption says that somebody stands.
func isPosition(s string) bool {
	switch strings.ToLower(s) {
	case "left", "right", "pictured", "above", "below", "center", "centre", "middle", "top", "bottom", "back", "front":
		return true
	}
	return false
}

// isLifespan tells "1953-2001", "born 1953".
func isLifespan(inner []token) bool {
	for i := range inner {
		text := inner[i].text
		year, years := len(text) == 4 && strings.Trim(text, "0123456789") == "", len(text) == 9 && strings.Count(text, "-") == 1
		if !year && !years && text != "-" && text != "–" {
			return false
		}
	}
	return len(inner) > 1 && strings.ContainsAny(inner[len(inner)-1].text, "0123456789")
}
