package names

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What a clause says that somebody is, and what kind of bearer that is.

// PredicateEnd finds where the noun phrase after a copula ends: at a mark, or
// at a conjunction or verb that begins another clause.
func (d *Document) PredicateEnd(i int, s *page.Sentence) int {
	const most = 40
	relative := false
	for j := i; j < s.Last && j-i < most; j++ {
		t := d.Tokens[j]
		switch t.Text {
		case "(":
			if j == i || !d.isAcronymWithin(j, s) {
				return j
			}
			j += 2
			continue
		case ".", ";", ":", "!", "?", "—", "–", "--", "”", "“", "\"", ")", "…", "...":
			return j
		case ",":
			if d.goesOn(j, s) || d.afterState(j) && j+1 < s.Last && d.Words[j+1].Has(lexicon.Role|lexicon.TitleWord) && !d.Words[j+1].Has(lexicon.Capital) {
				continue // "was a St. Louis, Mo., native"
			}
			return j
		case "who", "which", "that", "whose", "where":
			relative = true
		case "and", "but", "or":
			if j+1 < s.Last && (page.IsFiniteTag(d.Tokens[j+1].Tag) || strings.HasPrefix(d.Tokens[j+1].Tag, "PRP") || strings.HasPrefix(d.Tokens[j+1].Tag, "RB")) {
				return j
			}
		case "when", "because", "while", "after", "before", "although", "though", "if", "since", "as", "whether":
			return j
		}
		if j > i+1 && (t.Tag == "PRP" || t.Text == "he" || t.Text == "she") {
			return j
		}
		if !relative && page.IsFiniteTag(t.Tag) && j > i+1 && !d.isParticiple(j, s) && !d.Words[j].Has(lexicon.Role|lexicon.TitleWord|lexicon.Capital) {
			return j
		}
	}
	return i
}

// HeadKind tells what the head of a noun phrase, the last noun before a
// preposition, is a word for.
func (d *Document) HeadKind(sp page.Span) briefs.EntityKind {
	var kind briefs.EntityKind
	for i := d.TokenAt(sp.Start); i < len(d.Tokens) && d.Tokens[i].Start < sp.End; i++ {
		t := d.Tokens[i]
		if t.Text == "who" && kind == briefs.Organisation {
			return briefs.Person // "a letter carrier who lined up"
		}
		if t.Tag == "IN" || t.Tag == "TO" || t.Text == "," && !d.betweenPremodifiers(i) || lexicon.IsClause(t.Text) {
			break
		}
		if !strings.HasPrefix(t.Tag, "NN") {
			continue
		}
		switch w := d.Words[i]; {
		case t.Text == "authority" && i+1 < len(d.Tokens) && d.Tokens[i+1].Text == "on":
			kind = briefs.Person // "an authority on boats"
		case t.Text == "leader" && i+1 < len(d.Tokens) && d.Tokens[i+1].Text == "in":
			kind = "" // "a leader in robotics" may be a firm
		case t.Text == "site" && i > 0 && (d.Tokens[i-1].Text == "news" || d.Tokens[i-1].Text == "web" || d.Tokens[i-1].Text == "shopping"):
			kind = briefs.Organisation
		case w.Has(lexicon.SiteNoun | lexicon.PlaceHead):
			kind = ""
		case w.Has(lexicon.GroupNoun | lexicon.OrgHead):
			kind = briefs.Organisation
		case w.Has(lexicon.Role | lexicon.TitleWord | lexicon.RolesPlural):
			kind = briefs.Person
		default:
			kind = ""
		}
	}
	return kind
}

// IsParty tells what stands in "(D-Calif.)", "(R., Kan.)".
func IsParty(inner []page.Token) bool {
	first := inner[0].Text
	switch first {
	case "Lab", "Con", "Ind", "LD", "Lib", "SNP", "DUP", "UUP", "Grn", "Labour", "Green":
		return len(inner) == 1 || inner[1].Text == "," || inner[1].Text == "Dem" || inner[1].Text == ";"
	}
	return lexicon.IsPartyMark(first) || len(inner) <= 4 && (first == "D." || first == "R." || first == "I." || first == "D" || first == "R") && len(inner) > 1
}

// goesOn tells a comma that stands within a description: before a state or
// country ("from Irving, Texas"), or in a list of what somebody is.
func (d *Document) goesOn(comma int, s *page.Sentence) bool {
	n := comma + 1
	if n >= s.Last {
		return false
	}
	if m := d.MentionAt(comma); m != nil {
		return true // "of Cole, Poole & Co."
	}
	w := d.Words[n]
	if d.betweenPremodifiers(comma) {
		return true // "a two-year-old, Leeds-based maker"
	}
	if w.Has(lexicon.Capital) && w.Has(lexicon.State|lexicon.Country|lexicon.StateAbbreviation) && d.Words[comma-1].Has(lexicon.Capital) {
		return true
	}
	if w.Has(lexicon.Capital) && w.Has(lexicon.PhraseStart) && d.Words[comma-1].Has(lexicon.Capital) && n+1 < s.Last && d.Words[n+1].Has(lexicon.Capital) {
		var buf [64]byte
		key := append(append(lexicon.AppendFolded(buf[:0], d.Tokens[n].Text), ' '), strings.ToLower(d.Tokens[n+1].Text)...)
		return lexicon.LoadNames().Phrases[string(key)].Has(lexicon.State | lexicon.Country)
	}
	return false
}

// betweenPremodifiers tells a comma between two words that a noun is still to come
// after.
func (d *Document) betweenPremodifiers(comma int) bool {
	return comma > 0 && comma+2 < len(d.Tokens) && d.isPremodifier(comma-1) && d.isPremodifier(comma+1) && strings.HasPrefix(d.Tokens[comma+2].Tag, "NN")
}

// isPremodifier tells what only stands before a noun: "two-year-old", "Leeds-based".
func (d *Document) isPremodifier(i int) bool {
	if d.Tokens[i].Tag == "JJ" {
		return true
	}
	for _, ending := range [...]string{"-based", "-year-old", "-owned", "-backed"} {
		if strings.HasSuffix(d.Tokens[i].Text, ending) {
			return true
		}
	}
	return false
}
