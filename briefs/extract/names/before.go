package names

import (
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What stands before a name, farther off or with a meaning of its own: the head of
// a list, a chair, what is printed in a paper.

// listHead gives what a list of names is headed by: "companies Cole and Poole",
// "athletes Anna Dow, Jan Poole and …"; the plural noun before its first name.
func (d *Document) listHead(i int, s *page.Sentence) lexicon.WordFlags {
	const most = 6
	for back := 0; back < most && i >= 0; back++ {
		p := d.Mentions[i].First - 1
		if p < s.First {
			return 0
		}
		t := d.Tokens[p].Text
		if t == "," && p > s.First && isOffspring(d.Tokens[p-1].Text) || isOffspring(t) && p > s.First && (d.Tokens[p-1].Tag == "CD" || d.ownedAt(p-1, s)) {
			return kinPlural // "her sons Ioane and Semisi"
		}
		if d.Words[p].Has(lexicon.RolesPlural | lexicon.GroupsPlural) {
			return d.Words[p] & (lexicon.RolesPlural | lexicon.GroupsPlural)
		}
		if q := d.beforeExamples(p, s); q >= s.First && d.Words[q].Has(lexicon.GroupsPlural) {
			return lexicon.GroupsPlural // "rescue groups such as Anchor Dogs"
		}
		if t == "and" && p > s.First && d.Tokens[p-1].Text == "," {
			p--
		}
		if q := p - 2; t == "," && q > s.First && lexicon.IsAgeToken(d.Tokens[p-1].Text) && d.Tokens[q].Text == "," {
			p = q // "Aoife, 18, and Molly, 16"
		} else if t == "and" && p-1 > s.First && lexicon.IsAgeToken(d.Tokens[p-1].Text) && d.Tokens[p-2].Text == "," {
			p -= 2
		}
		if t != "," && t != "and" || i == 0 || d.Mentions[i-1].Last != p {
			return 0
		}
		i--
	}
	return 0
}

// beforeExamples gives the token before "such as", "including" or "like" that
// ends at token p, over a comma; -1 where none of them does.
func (d *Document) beforeExamples(p int, s *page.Sentence) int {
	switch d.Tokens[p].Text {
	case "as":
		if p-1 < s.First || d.Tokens[p-1].Text != "such" {
			return -1
		}
		p -= 2
	case "including", "like":
		p--
	default:
		return -1
	}
	if p > s.First && d.Tokens[p].Text == "," {
		p--
	}
	return p
}

// namesChair tells a name that a professor's chair is called by: what stands
// after it is the chair's, with no comma before it.
func (d *Document) namesChair(m *Mention, s *page.Sentence) bool {
	const far = 3 // tokens: "Distinguished University Professor"
	for i := m.Last; i < min(s.Last, m.Last+far) && d.Words[i].Has(lexicon.Capital); i++ {
		if isChair(d.Tokens[i].Text) {
			return true
		}
	}
	return false
}

// isChair tells what the holder of a chair named after somebody is called.
var isChair = lexicon.OfSort("chair")

// publishedIn tells the words before a preposition at token p after which the
// name of a paper or firm stands: what is published in it or run by it.
func (d *Document) publishedIn(p int, preposition string) bool {
	if preposition == "in" {
		return isPrinted(d.Tokens[p-1].Text)
	}
	return isRunBy(d.Tokens[p-1].Text)
}

// isPrinted tells what is done with a piece of writing in a paper.
var isPrinted = lexicon.OfSort("printed")

// isRunBy tells what is done by firms, and hardly by people, to what they own.
var isRunBy = lexicon.OfSort("run by")

// isPaperAlone tells the last words of papers' names, by which alone they go.
var isPaperAlone = lexicon.OfSort("paper alone")

// isPapers tells words that papers' names end with, and that are others' too.
var isPapers = lexicon.OfSort("papers")

// isScholar tells those who are of a field, not of a body.
var isScholar = lexicon.OfSortFolded("scholar")
