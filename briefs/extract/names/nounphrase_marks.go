package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What marks and joining words do to a noun phrase that describes: whether it ends or goes on past them.

// readMark reads the mark or the joining word at token j, and gives where the phrase
// ends or what it goes on past.
func (d *Document) readMark(p *describingPhrase, j int, s *page.Sentence) (phraseStep, int) {
	switch d.Tokens[j].Text {
	case "“", "\"", "''":
		return d.readTitleInMarks(p, j, s)
	case ".", ";", ":", "!", "?", "—", "–", "--", "”", "...", "…", ")", "]":
		return endsBefore, j
	case "-":
		if d.Tokens[j].Start > d.Tokens[j-1].End && j+1 < s.Last && d.Tokens[j+1].Start > d.Tokens[j].End {
			return endsBefore, j // " - "
		}
	case "(", "[":
		if j > p.from && (d.isWordsOwnBracket(j, s) || d.isAcronymWithin(j, s)) {
			return goesOnPast, j + 2
		}
		return endsBefore, j
	case ",":
		if d.goesOn(j, s) || p.person && !p.headed && p.inHead && d.leadsToOffice(j, s) {
			return goesOnPast, j
		}
		if p.person && p.headed && p.inHead && d.listsRoles(j, s) {
			return goesOnPast, j // "the guitarist, singer and band leader who"
		}
		if shut := d.asideOfRelative(j, s); shut > 0 {
			return goesOnPast, shut // "a singer who, as Baba T, made"
		}
		p.headed = p.headed || p.person && d.oneOf(p.from)
		return endsBefore, j
	case "who", "which", "whose", "that", "where":
		p.relative, p.inHead = true, false
		return goesOnPast, j
	case "before", "after", "when", "while", "until", "since", "because", "although", "though":
		if j+1 < s.Last && d.Tokens[j+1].Tag == "PRP" {
			p.relative, p.inHead = true, false // "a midwife before she went to sea"
		}
	case "and", "or", "but":
		if j == p.from || !p.relative && j+1 < s.Last && page.IsFiniteTag(d.Tokens[j+1].Tag) {
			return endsBefore, j
		}
		return goesOnPast, j
	}
	return noMark, j
}

// readTitleInMarks reads the title that opens at mark j: "author of “Slow Water”, a
// novel". A comma within its marks ends the phrase where a relative clause is being
// read.
func (d *Document) readTitleInMarks(p *describingPhrase, j int, s *page.Sentence) (phraseStep, int) {
	after := d.closingMark(j, s)
	if after == 0 {
		return endsBefore, j
	}
	p.inHead = false
	if p.relative && d.Tokens[after-1].Text == "," {
		return endsBefore, after + 1
	}
	return goesOnPast, after
}

// isWordsOwnBracket tells whether the bracket at j is a part of the word before it:
// "the CPI(M) general secretary".
func (d *Document) isWordsOwnBracket(j int, s *page.Sentence) bool {
	return j+2 < s.Last && d.Tokens[j-1].End == d.Tokens[j].Start && d.Tokens[j+2].Text == ")"
}

// isAcronymWithin tells whether the bracket at j holds the short form of the body named
// before it, and the phrase goes on behind it: "a geologist at the Kent Survey (KS) and".
func (d *Document) isAcronymWithin(j int, s *page.Sentence) bool {
	return j+3 < s.Last && d.Tokens[j+2].Text == ")" && d.Words[j+1].Has(lexicon.AllCaps) && d.Words[j-1].Has(lexicon.Capital) &&
		(d.Tokens[j+3].Tag == "CC" || d.Tokens[j+3].Tag == "IN" || d.Tokens[j+3].Tag == "WP" || strings.HasPrefix(d.Tokens[j+3].Tag, "V"))
}

// listsRoles tells whether a list of what one is goes on behind a comma, to its "and": "the
// guitarist, singer and band leader".
func (d *Document) listsRoles(comma int, s *page.Sentence) bool {
	const most = 12 // tokens
	last := false
	for i := comma + 1; i < min(s.Last, comma+most); i++ {
		if d.Words[i].Has(lexicon.Capital | lexicon.ClosedClass) {
			return false
		}
		for i+1 < s.Last && !d.Words[i].Has(lexicon.Role) && (d.Tokens[i].Tag == "JJ" || d.Tokens[i].Tag == "NN") && !d.Words[i+1].Has(lexicon.Capital|lexicon.ClosedClass) {
			i++ // "award-winning", "band" of "band leader"
		}
		if !d.Words[i].Has(lexicon.Role) {
			return false
		}
		for i+1 < s.Last && d.Words[i+1].Has(lexicon.Role) && !d.Words[i+1].Has(lexicon.Capital) {
			i++
		}
		if last {
			return true
		}
		if i+1 >= s.Last {
			return false
		}
		switch d.Tokens[i+1].Text {
		case ",":
			i++
			if i+1 < s.Last && d.Tokens[i+1].Text == "and" {
				i++
				last = true
			}
		case "and":
			i++
			last = true
		default:
			return false
		}
	}
	return false
}

// asideOfRelative gives the comma that ends what stands between commas right behind "who"
// or "which"; 0 where the comma at hand opens nothing such.
func (d *Document) asideOfRelative(comma int, s *page.Sentence) int {
	const most = 12 // tokens
	if word := d.Tokens[comma-1].Text; word != "who" && word != "which" {
		return 0
	}
	for j := comma + 1; j < min(s.Last, comma+most); j++ {
		if d.Tokens[j].Text == "," {
			return j
		}
	}
	return 0
}

// leadsToOffice tells the second comma of "the Rowan County, Kentucky, clerk": the
// office that a place is named for stands behind it.
func (d *Document) leadsToOffice(comma int, s *page.Sentence) bool {
	return d.afterState(comma) && comma+1 < s.Last && d.Words[comma+1].Has(lexicon.Role|lexicon.TitleWord) && !d.Words[comma+1].Has(lexicon.Capital)
}

// closingMark finds the mark that closes a title of a few words opened at i; 0
// if none does.
func (d *Document) closingMark(i int, s *page.Sentence) int {
	const most = 16
	for j := i + 2; j < min(s.Last, i+most); j++ {
		if t := d.Tokens[j].Text; t == "”" || t == "\"" && d.Tokens[i].Text == "\"" || t == "''" && d.Tokens[i].Text == "''" {
			return j
		}
	}
	return 0
}

// afterState tells the second comma of "the Rowan County, Kentucky, clerk".
func (d *Document) afterState(comma int) bool {
	w := d.Words[comma-1]
	return comma > 2 && w.Has(lexicon.Capital) && w.Has(lexicon.State|lexicon.Country|lexicon.StateAbbreviation) && d.Tokens[comma-2].Text == "," && d.Words[comma-3].Has(lexicon.Capital)
}
