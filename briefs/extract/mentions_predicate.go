package extract

import (
	"dateline/briefs"
	"strings"
)

// What a clause says that somebody is, and what kind of bearer that is.

// predicateEnd finds where the noun phrase after a copula ends: at a mark, or
// at a conjunction or verb that begins another clause.
func (d *namesDocument) predicateEnd(i int, s *sentence) int {
	const most = 40
	relative := false
	for j := i; j < s.last && j-i < most; j++ {
		t := d.tokens[j]
		switch t.text {
		case ".", ";", ":", "!", "?", "—", "–", "--", "”", "“", "\"", "(", ")", "…", "...":
			return j
		case ",":
			if d.goesOn(j, s) || d.afterState(j) && j+1 < s.last && d.words[j+1].has(role|titleWord) && !d.words[j+1].has(capital) {
				continue // "was a St. Louis, Mo., native"
			}
			return j
		case "who", "which", "that", "whose", "where":
			relative = true
		case "and", "but", "or":
			if j+1 < s.last && (isFiniteTag(d.tokens[j+1].tag) || strings.HasPrefix(d.tokens[j+1].tag, "PRP") || strings.HasPrefix(d.tokens[j+1].tag, "RB")) {
				return j
			}
		case "when", "because", "while", "after", "before", "although", "though", "if", "since", "as", "whether":
			return j
		}
		if j > i+1 && (t.tag == "PRP" || t.text == "he" || t.text == "she") {
			return j
		}
		if !relative && isFiniteTag(t.tag) && j > i+1 && !d.isParticiple(j, s) && !d.words[j].has(role|titleWord|capital) {
			return j
		}
	}
	return i
}

// headKind tells what the head of a noun phrase, the last noun before a
// preposition, is a word for.
func (d *namesDocument) headKind(sp span) briefs.EntityKind {
	var kind briefs.EntityKind
	for i := d.tokenAt(sp.start); i < len(d.tokens) && d.tokens[i].start < sp.end; i++ {
		t := d.tokens[i]
		if t.text == "who" && kind == briefs.Organisation {
			return briefs.Person // "a letter carrier who lined up"
		}
		if t.tag == "IN" || t.tag == "TO" || t.text == "," && !d.betweenPremodifiers(i) || isClause(t.text) {
			break
		}
		if !strings.HasPrefix(t.tag, "NN") {
			continue
		}
		switch w := d.words[i]; {
		case t.text == "authority" && i+1 < len(d.tokens) && d.tokens[i+1].text == "on":
			kind = briefs.Person // "an authority on boats"
		case t.text == "leader" && i+1 < len(d.tokens) && d.tokens[i+1].text == "in":
			kind = "" // "a leader in robotics" may be a firm
		case t.text == "site" && i > 0 && (d.tokens[i-1].text == "news" || d.tokens[i-1].text == "web" || d.tokens[i-1].text == "shopping"):
			kind = briefs.Organisation
		case w.has(siteNoun | placeHead):
			kind = ""
		case w.has(groupNoun | orgHead):
			kind = briefs.Organisation
		case w.has(role | titleWord | rolesPlural):
			kind = briefs.Person
		default:
			kind = ""
		}
	}
	return kind
}

// isParty tells what stands in "(D-Calif.)", "(R., Kan.)".
func isParty(inner []token) bool {
	first := inner[0].text
	switch first {
	case "Lab", "Con", "Ind", "LD", "Lib", "SNP", "DUP", "UUP", "Grn", "Labour", "Green":
		return len(inner) == 1 || inner[1].text == "," || inner[1].text == "Dem" || inner[1].text == ";"
	}
	return isPartyMark(first) || len(inner) <= 4 && (first == "D." || first == "R." || first == "I." || first == "D" || first == "R") && len(inner) > 1
}

// goesOn tells a comma that stands within a description: before a state or
// country ("from Irving, Texas"), or in a list of what somebody is.
func (d *namesDocument) goesOn(comma int, s *sentence) bool {
	n := comma + 1
	if n >= s.last {
		return false
	}
	if m := d.mentionAt(comma); m != nil {
		return true // "of Cole, Poole & Co."
	}
	w := d.words[n]
	if d.betweenPremodifiers(comma) {
		return true // "a two-year-old, Leeds-based maker"
	}
	if w.has(capital) && w.has(state|country|stateAbbreviation) && d.words[comma-1].has(capital) {
		return true
	}
	if w.has(capital) && w.has(phraseStart) && d.words[comma-1].has(capital) && n+1 < s.last && d.words[n+1].has(capital) {
		var buf [64]byte
		key := append(append(appendFolded(buf[:0], d.tokens[n].text), ' '), strings.ToLower(d.tokens[n+1].text)...)
		return loadNames().phrases[string(key)].has(state | country)
	}
	return false
}

// betweenPremodifiers tells a comma between two words that a noun is still to come
// after.
func (d *namesDocument) betweenPremodifiers(comma int) bool {
	return comma > 0 && comma+2 < len(d.tokens) && d.isPremodifier(comma-1) && d.isPremodifier(comma+1) && strings.HasPrefix(d.tokens[comma+2].tag, "NN")
}

// isPremodifier tells what only stands before a noun: "two-year-old", "Leeds-based".
func (d *namesDocument) isPremodifier(i int) bool {
	if d.tokens[i].tag == "JJ" {
		return true
	}
	for _, ending := range [...]string{"-based", "-year-old", "-owned", "-backed"} {
		if strings.HasSuffix(d.tokens[i].text, ending) {
			return true
		}
	}
	return false
}
