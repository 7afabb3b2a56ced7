package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// runEnd finds where the run of words that begins at i ends: capitalised words,
// with the small words and marks that stand within names.
func (f *nameFinder) runEnd(i int) int {
	const longest = 24 // tokens: no name is longer, and a text of capitals stays linear
	end := i + 1
	for end < f.until && end-i < longest {
		w := f.Words[end]
		switch {
		case f.Tokens[end].Text == "plc" && f.joined(end-1) && !f.Words[end-1].Has(lexicon.ClosedClass):
			return end + 1
		case w.Has(lexicon.Capital) && f.joined(end-1) && (f.continues(end) || end == i+1 && f.addresses(i) && f.bears(f.Tokens[end].Text)):
			end++ // "Mr. March", of Tom March
		case f.Words[i].Has(lexicon.OrgFirst) && w.Has(lexicon.NameParticle) && !w.Has(lexicon.Capital) && f.capitalAt(end+1) && f.joined(end-1) && f.joined(end),
			w.Has(lexicon.NameParticle) && !w.Has(lexicon.Capital) && f.joinsParticle(end), f.Tokens[end].Text == "an" && f.Tokens[end-1].Text == "Mac" && f.capitalAt(end+1):
			end++
		case f.Words[i].Has(lexicon.OrgFirst) && isForeignLink(f.Tokens[end].Text) && f.joined(end-1) && f.joined(end):
			switch next := f.Tokens[min(end+1, f.until-1)].Text; {
			case f.capitalAt(end + 1):
				end += 2
			case (next == "el" || next == "la" || next == "os" || next == "los" || next == "las" || next == "as" || next == "o" || next == "a") && f.capitalAt(end+2):
				end += 3
			default:
				return end
			}
		case f.Tokens[end].Text == "i" && end > i+1 && f.Words[i].Has(lexicon.FirstName) && f.capitalAt(end+1) && f.joined(end-1) && f.joined(end):
			end += 2 // "Núria Casals i Ferrer"
		case f.Tokens[end].Text == "No." && end+2 < f.until && page.IsFigure(f.Tokens[end+1].Text[0]) && f.capitalAt(end+2) && f.joined(end) && f.joined(end+1):
			end += 3 // "Jinan No. 2 Intermediate Court"
		case f.Tokens[end].Text == "&" && end+1 < f.until && f.Words[end+1].Has(lexicon.Capital):
			end += 2
		case f.joinsIncorporated(end):
			return end + 2
		case f.joinsLocal(end):
			return end + 3
		case f.joinsBranch(end):
			end += 3
			if end < f.until && f.endsBranch(end) {
				end++
			}
		case f.joinsNickname(end) > 0:
			end += f.joinsNickname(end)
			if f.capitalAt(end) {
				end++
			}
		case f.joinsFirm(i, end) || f.joinsFields(i, end) || f.joinsCampus(i, end):
			end += 2
		case f.joinsWing(i, end):
			return end + 3
		case w.Has(lexicon.Figure) && f.joinsFigure(end):
			end += 2
		case IsPossessiveMark(f.Tokens[end].Text) && f.joinsPossessive(i, end):
			end += 2
		case f.Tokens[end].Text == "-" && f.joinsHyphen(end):
			end += 2
		default:
			if next := f.joinsOf(i, end); next > end {
				end = next
				continue
			}
			return end
		}
	}
	return end
}

// endsBranch tells the end of a firm's name behind the place of its branch.
func (f *nameFinder) endsBranch(i int) bool {
	switch f.Tokens[i].Text {
	case "AG", "NV", "SA":
		return true
	}
	return f.capitalAt(i) && IsFirmEnd(f.Tokens[i].Text)
}

// isForeignLink tells the small words that stand within the names of bodies in
// other languages: "Alianza para el Progreso".
var isForeignLink = lexicon.OfSort("foreign link")

// continues tells whether a capitalised word goes on with the name before it.
func (f *nameFinder) continues(i int) bool {
	w := f.Words[i]
	if end := f.Tokens[i-1].Text; strings.HasSuffix(end, ".") && IsFirmEnd(end) && !IsFirmEnd(f.Tokens[i].Text) {
		return false // "Cole Inc. Poole's chief executive"
	}
	if f.Words[i-1].Has(lexicon.Initial) && i-2 >= f.from && f.Tokens[i-2].Text == f.Tokens[i].Text {
		return false // "the army of Xerxes I. Xerxes fought"
	}
	text, behindFirst := f.Tokens[i].Text, f.Words[i-1].Has(lexicon.FirstName) && !f.Words[i-1].Has(lexicon.Ordinary|lexicon.AnyPlace)
	if (w.Has(lexicon.Calendar) && isFamilySeason(text) || text == "May" || text == "Jan") && behindFirst && !f.figureAt(i+1) {
		return true // Gail Winter, Elizabeth May, Gul Jan
	}
	if w.Has(lexicon.Calendar) {
		return (w.Has(lexicon.FirstName) || text == "May") && behindFirst && f.joined(i) && f.capitalAt(i+1) // Wanda June Tibbs
	}
	if f.Tokens[i].Text == "I" && i+1 < f.until && (f.Tokens[i+1].Tag == "MD" || f.Tokens[i+1].Tag == "VBP") {
		return false // "for Lila I would"
	}
	if w.Has(lexicon.ClosedClass) {
		switch {
		case w.Has(lexicon.AllCaps):
			return w.Has(lexicon.CapsOrg | lexicon.CapsPlace)
		case w.Has(lexicon.FreeCap):
			return false
		case behindFirst:
			return true // James To
		}
		const others = lexicon.Ordinary | lexicon.AnyPlace | lexicon.Demonym | lexicon.KnownOrg | lexicon.TitleWord | lexicon.ClosedClass | lexicon.Calendar
		return !w.Has(lexicon.Modifier) && isNameLike(text) && !f.Words[i-1].Has(others) // Truong My Lan
	}
	if w.Has(lexicon.FreeCap) && w.Has(lexicon.Ordinary) { // a headline: only what is a name elsewhere
		seen := f.seen[strings.ToLower(f.Tokens[i].Text)]
		return seen.has(seenCapital) || w.Has(lexicon.FirstName|lexicon.Surname|lexicon.TitleWord|lexicon.OrgHead|lexicon.AnyPlace|lexicon.Demonym|lexicon.EastSurname) && !w.Has(lexicon.Speech)
	}
	return true
}

// figureAt tells a number in figures.
func (f *nameFinder) figureAt(i int) bool {
	return i < f.until && f.Words[i].Has(lexicon.Figure) && page.IsFigure(f.Tokens[i].Text[0])
}

// isNameLike tells small words that, with a capital within a sentence, are of
// somebody's name.
var isNameLike = lexicon.OfSort("name like")

// isFamilySeason tells words for times that are family names too.
func isFamilySeason(s string) bool { return s == "Winter" || s == "Summer" || s == "March" }

// IsFirmEnd tells the words in short that a firm's name ends with.
func IsFirmEnd(s string) bool {
	switch strings.TrimSuffix(s, ".") {
	case "Inc", "Corp", "Ltd", "Co", "Cos", "LLC", "Plc", "PLC", "Pty", "Bhd", "N.V", "S.A", "S.p.A":
		return true
	}
	return false
}

func (f *nameFinder) capitalAt(i int) bool {
	return i < f.until && f.Words[i].Has(lexicon.Capital) && !f.Words[i].Has(lexicon.ClosedClass|lexicon.Calendar)
}

// IsQuotationMark tells quotation marks of every style.
func IsQuotationMark(s string) bool {
	switch s {
	case "\"", "″", "“", "”", "'", "‘", "’", "''", "``":
		return true
	}
	return false
}

// IsPossessiveMark tells the endings of a possessive.
func IsPossessiveMark(s string) bool { return s == "'s" || s == "’s" || s == "'" || s == "’" }
