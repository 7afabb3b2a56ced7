package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// The words left of a noun that belong to it.

// PhraseStartsAt goes left from a noun over the words that belong to it:
// nouns, adjectives, names, a possessive before it.
func (d *Document) PhraseStartsAt(head int, s *page.Sentence) int {
	const most = 9
	i := head
	owner := false // left of a possessive: only the owner's name belongs
	for i > s.First && head-i < most {
		if d.ownerBefore(i-1, s) {
			i--
			owner = owner || d.Words[i-1].Has(lexicon.Capital)
			continue
		}
		if owner && !d.Words[i-1].Has(lexicon.Capital) {
			return i
		}
		to := d.phraseLeft(i, head, s)
		if to == i {
			return i
		}
		i = to
	}
	return i
}

// ownerBefore tells the mark of a possessive with its owner.
func (d *Document) ownerBefore(p int, s *page.Sentence) bool {
	return IsPossessiveMark(d.Tokens[p].Text) && p > s.First && (d.Words[p-1].Has(lexicon.Capital) || strings.HasPrefix(d.Tokens[p-1].Tag, "N"))
}

// phraseLeft goes one step left within the phrase of the noun at head, from token i; it gives i
// where the phrase begins there.
func (d *Document) phraseLeft(i, head int, s *page.Sentence) int {
	p := i - 1
	w, t := d.Words[p], d.Tokens[p]
	switch {
	case w.Has(lexicon.Calendar) && w.Has(lexicon.Capital), d.verbBefore(p, i, s), isSpan(t.Text):
		return i
	case t.Text == ")" && p-2 > s.First && d.Tokens[p-2].Text == "(" && d.Words[p-1].Has(lexicon.AllCaps) && d.Words[p-3].Has(lexicon.Capital):
		return p - 2 // "Liberty Party (LP) chairman"
	case t.Text == "cum" && p > s.First && d.Words[p-1].Has(lexicon.TitleWord|lexicon.Role):
		return p // "Deputy Premier cum Foreign Minister"
	case i < head && d.fieldAndField(p, s):
		return p // Work and Pensions Secretary
	case w.Has(lexicon.Modifier) && strings.HasSuffix(t.Text, "ed") && p > s.First && !d.Words[p-1].Has(lexicon.ClosedClass|lexicon.Figure):
		return i // "a court convicted former commander Dow"
	case t.Tag == "VBG" && p > s.First && (lexicon.IsDeterminer(d.Tokens[p-1].Text) || d.Words[p-1].Has(lexicon.Modifier)):
		return p // "his running mate", "former wrestling champion"
	case w.Has(lexicon.Modifier), d.rankAt(p), i == head && (d.pastAt(p, s) || d.firstOf(p)):
		return p
	case w.Has(lexicon.ClosedClass) && !(w.Has(lexicon.AllCaps) && w.Has(lexicon.CapsOrg|lexicon.CapsPlace)):
		if d.roleAndRole(p, s) {
			return p
		}
		return i
	case w.Has(lexicon.Capital):
		return d.capitalLeft(i, head, s)
	case t.Text == "-" || t.Text == "/" || t.Text == "&":
		if p == s.First || !(d.Words[p-1].Has(lexicon.Capital) || strings.HasPrefix(d.Tokens[p-1].Tag, "N")) {
			return i
		}
		if t.Text == "-" && d.Words[i].Has(lexicon.Capital) && !d.Words[p-1].Has(lexicon.Capital) {
			return i // a dash: "the plans for the attack - Prime Minister Roe"
		}
		return p
	case w.Has(lexicon.Figure) && !strings.ContainsAny(t.Text, "0123456789"):
		return i
	case d.nounOrAdjective(p):
		if w.Has(lexicon.Speech) {
			return i // "In earlier comments spokeswoman Doe said"
		}
		return p
	case d.accordingAt(p, s), t.Tag == "VBG" && !w.Has(lexicon.Speech) && head-p == 1 && (w.Has(lexicon.Modifier) || t.Text == "ruling" || isOfAnOffice(t.Text)):
		return p
	}
	return i
}

// fieldAndField tells "and" between two English words with a capital: "Work and Pensions".
func (d *Document) fieldAndField(p int, s *page.Sentence) bool {
	if !strings.EqualFold(d.Tokens[p].Text, "and") || !d.Words[p].Has(lexicon.ClosedClass) || p <= s.First {
		return false
	}
	before, next := d.Words[p-1], d.Words[p+1]
	return next.Has(lexicon.Capital) && next.Has(lexicon.Ordinary) && before.Has(lexicon.Capital) && before.Has(lexicon.Ordinary) && !before.Has(lexicon.FirstName|lexicon.Surname)
}

// rankAt tells a number that is of an office: "First Officer", "Second Vice Foreign Minister".
func (d *Document) rankAt(p int) bool {
	switch d.Tokens[p].Text {
	case "First", "Second", "Third":
		return d.Words[p].Has(lexicon.Capital) && !d.Words[p].Has(lexicon.FreeCap) && d.Words[p+1].Has(lexicon.Capital|lexicon.TitleWord)
	}
	return false
}

// pastAt tells "past" before an office: "the immediate past governor".
func (d *Document) pastAt(p int, s *page.Sentence) bool {
	return d.Tokens[p].Text == "past" && p > s.First && (d.Tokens[p-1].Text == "immediate" || lexicon.IsDeterminer(d.Tokens[p-1].Text))
}

// firstOf tells the number before a lady or minister: "first lady".
func (d *Document) firstOf(p int) bool {
	t, head := d.Tokens[p].Text, d.Tokens[p+1].Text
	return (strings.EqualFold(t, "first") || strings.EqualFold(t, "second")) && (strings.EqualFold(head, "lady") || strings.EqualFold(head, "minister"))
}

// roleAndRole tells "and" behind another thing that somebody is.
func (d *Document) roleAndRole(p int, s *page.Sentence) bool {
	if !strings.EqualFold(d.Tokens[p].Text, "and") || p <= s.First {
		return false
	}
	before := d.Words[p-1]
	return before.Has(lexicon.Role|lexicon.TitleWord) && (!before.Has(lexicon.Capital) || p-1 == s.First && !before.Has(lexicon.FirstName|lexicon.Surname))
}

// capitalLeft is phraseLeft over a word with a capital: over the whole of a body's name, and not
// over the sentence's first word or somebody's first name where those are none of it.
func (d *Document) capitalLeft(i, head int, s *page.Sentence) int {
	p := i - 1
	w, t := d.Words[p], d.Tokens[p]
	if m := d.MentionAt(p); m != nil && m.First < p && max(m.Votes.Organisation, m.Votes.Place) >= Enough && m.Votes.Person < Enough {
		return m.First // "Department of Justice spokeswoman"
	}
	opens := strings.HasPrefix(t.Tag, "RB") || strings.HasPrefix(t.Tag, "VB") || t.Tag == "IN"
	if p == s.First && opens && w.Has(lexicon.Ordinary) && !w.Has(lexicon.TitleWord|lexicon.Role|lexicon.Modifier|lexicon.Demonym) && !(head-p == 1 && isOfAnOffice(t.Text)) {
		return i
	}
	if w.Has(lexicon.FirstName) && !w.Has(lexicon.Ordinary|lexicon.AnyPlace|lexicon.TitleWord) && i == head {
		return i
	}
	return p
}

// nounOrAdjective tells what may be of a noun's phrase by its tag, or is what somebody is.
func (d *Document) nounOrAdjective(p int) bool {
	w, tag := d.Words[p], d.Tokens[p].Tag
	return strings.HasPrefix(tag, "NN") || strings.HasPrefix(tag, "JJ") || tag == "CD" || tag == "VBN" && w.Has(lexicon.Ordinary|lexicon.Modifier) || w.Has(lexicon.Role|lexicon.GroupNoun)
}

// accordingAt tells what only looks like a verb: "According to dairy farmer Poole", where none follows.
func (d *Document) accordingAt(p int, s *page.Sentence) bool {
	return d.Tokens[p].Tag == "VB" && p-2 >= s.First && d.Tokens[p-1].Text == "to" && strings.EqualFold(d.Tokens[p-2].Text, "according")
}

// verbBefore tells a word that may look like a noun but is the verb of its
// clause: "We interview candidate Poole", "Radio One interviews Dr. Dow".
func (d *Document) verbBefore(p, next int, s *page.Sentence) bool {
	if p <= s.First || d.Words[p].Has(lexicon.Capital|lexicon.ClosedClass) {
		return false
	}
	switch d.Tokens[p-1].Text {
	case "we", "We", "they", "They", "I", "he", "He", "she", "She", "you", "You", "who":
		return true
	}
	t := d.Tokens[p]
	if d.Words[next].Has(lexicon.BareTitle) && d.Words[next].Has(lexicon.Capital) && d.Words[p] == 0 && strings.HasSuffix(t.Text, "s") && !IsPossessiveMark(d.Tokens[p-1].Text) {
		return true
	}
	if !strings.HasSuffix(t.Text, "s") || !d.Words[p-1].Has(lexicon.Capital) || IsPossessiveMark(d.Tokens[p-1].Text) || !d.Words[next].Has(lexicon.Capital|lexicon.Modifier|lexicon.Role) {
		return false
	}
	m := d.MentionAt(p - 1)
	return t.Tag == "VBZ" || m != nil && m.Last == p && t.Tag == "NNS" && lexicon.IsSmallWord([]byte(strings.TrimSuffix(t.Text, "s")))
}

// isSpan tells words for stretches of time, which stand before a title but are
// none of it.
var isSpan = lexicon.OfSort("span")
