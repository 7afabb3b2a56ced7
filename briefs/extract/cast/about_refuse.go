package cast

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// What looks like an apposition and is none: the next of a list, the subject after
// "According to", where somebody stands, what ails a player.

// listsNames tells whether a list of names goes on at token i: "Tenth Partners,
// Corvos Partners and a group that …".
func (d *Document) listsNames(i int, s *page.Sentence, kind briefs.EntityKind) bool {
	m := d.MentionAt(i)
	if m == nil || m.First != i || m.Last >= s.Last {
		return false
	}
	switch d.Tokens[m.Last].Text {
	case "and", ",", "or", "&":
	default:
		return false
	}
	return kind == briefs.Organisation && m.Votes.Organisation >= names.Enough || kind == briefs.Person && m.Votes.Person >= names.Enough && m.Votes.Organisation < names.Enough
}

// isMainSubject tells whether what stands at [i,end), after "According to Poole,",
// is who the sentence is about and not Poole: a verb follows it, over a comma or
// over an apposition of its own.
func (d *Document) isMainSubject(i, end int, s *page.Sentence) bool {
	if !strings.EqualFold(d.Tokens[s.First].Text, "according") || end >= s.Last || d.Tokens[end].Text != "," {
		return false
	}
	m := d.MentionAt(i - 2)
	if m == nil {
		return false
	}
	n := end + 1
	if n < s.Last && lexicon.IsArticle(d.Tokens[n].Text) { // "the first suspect, a man from Leeds, gave up"
		for k := n + 1; k < s.Last; k++ {
			if d.Tokens[k].Text == "," {
				n = k + 1
				break
			}
			if page.IsFiniteTag(d.Tokens[k].Tag) {
				return false
			}
		}
	}
	return n < s.Last && page.IsFiniteTag(d.Tokens[n].Tag)
}

// titledWithin tells whether what looks like an apposition is the next of a
// list: it begins with the title of somebody named in it.
func (d *Document) titledWithin(from, to int) bool {
	for at := from; at < to; {
		m := d.MentionAt(at)
		if m == nil {
			at++
			continue
		}
		if m.Title.Len() > 0 && m.Votes.Person >= names.Enough && m.Title.Start <= d.Tokens[min(from+1, len(d.Tokens)-1)].Start {
			return true
		}
		at = m.Last
	}
	return false
}

// tellsOfSome tells whether a word for people or bodies, or a name, is among the
// tokens [from,to): "right hand strain" has none.
func (d *Document) tellsOfSome(from, to int) bool {
	for i := from; i < to; i++ {
		if d.Words[i].Has(lexicon.Role | lexicon.TitleWord | lexicon.GroupNoun | lexicon.SiteNoun | lexicon.Capital) {
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
func isLifespan(inner []page.Token) bool {
	for i := range inner {
		text := inner[i].Text
		year, years := len(text) == 4 && strings.Trim(text, "0123456789") == "", len(text) == 9 && strings.Count(text, "-") == 1
		if !year && !years && text != "-" && text != "–" {
			return false
		}
	}
	return len(inner) > 1 && strings.ContainsAny(inner[len(inner)-1].Text, "0123456789")
}
