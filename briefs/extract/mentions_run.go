package extract

import (
	"strings"
)

// runEnd finds where the run of words that begins at i ends: capitalised words,
// with the small words and marks that stand within names.
func (f *nameFinder) runEnd(i int) int {
	const longest = 24 // tokens: no name is longer, and a text of capitals stays linear
	end := i + 1
	for end < f.until && end-i < longest {
		w := f.words[end]
		switch {
		case f.tokens[end].text == "plc" && f.joined(end-1) && !f.words[end-1].has(closedClass):
			return end + 1
		case w.has(capital) && f.joined(end-1) && (f.continues(end) || end == i+1 && f.addresses(i) && f.bears(f.tokens[end].text)):
			end++ // "Mr. March", of Tom March
		case f.words[i].has(orgFirst) && w.has(nameParticle) && !w.has(capital) && f.capitalAt(end+1) && f.joined(end-1) && f.joined(end),
			w.has(nameParticle) && !w.has(capital) && f.joinsParticle(end), f.tokens[end].text == "an" && f.tokens[end-1].text == "Mac" && f.capitalAt(end+1):
			end++
		case f.words[i].has(orgFirst) && isForeignLink(f.tokens[end].text) && f.joined(end-1) && f.joined(end):
			switch next := f.tokens[min(end+1, f.until-1)].text; {
			case f.capitalAt(end + 1):
				end += 2
			case (next == "el" || next == "la" || next == "os" || next == "los" || next == "las" || next == "as" || next == "o" || next == "a") && f.capitalAt(end+2):
				end += 3
			default:
				return end
			}
		case f.tokens[end].text == "No." && end+2 < f.until && isFigure(f.tokens[end+1].text[0]) && f.capitalAt(end+2) && f.joined(end) && f.joined(end+1):
			end += 3 // "Jinan No. 2 Intermediate Court"
		case f.tokens[end].text == "&" && end+1 < f.until && f.words[end+1].has(capital):
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
		case f.joinsNickname(end):
			end += 3
			if f.capitalAt(end) {
				end++
			}
		case f.joinsFirm(i, end) || f.joinsFields(i, end) || f.joinsCampus(i, end):
			end += 2
		case f.joinsWing(i, end):
			return end + 3
		case w.has(figure) && f.joinsFigure(end):
			end += 2
		case isPossessiveMark(f.tokens[end].text) && f.joinsPossessive(i, end):
			end += 2
		case f.tokens[end].text == "-" && f.joinsHyphen(end):
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
	switch f.tokens[i].text {
	case "AG", "NV", "SA":
		return true
	}
	return f.capitalAt(i) && isFirmEnd(f.tokens[i].text)
}

// isForeignLink tells the small words that stand within the names of bodies in
// other languages: "Alianza para el Progreso".
var isForeignLink = ofSort("foreign link")

// continues tells whether a capitalised word goes on with the name before it.
func (f *nameFinder) continues(i int) bool {
	w := f.words[i]
	if end := f.tokens[i-1].text; strings.HasSuffix(end, ".") && isFirmEnd(end) && !isFirmEnd(f.tokens[i].text) {
		return false // "Cole Inc. Poole's chief executive"
	}
	if f.words[i-1].has(initial) && i-2 >= f.from && f.tokens[i-2].text == f.tokens[i].text {
		return false // "the army of Xerxes I. Xerxes fought"
	}
	text, behindFirst := f.tokens[i].text, f.words[i-1].has(firstName) && !f.words[i-1].has(ordinary|anyPlace)
	if (w.has(calendar) && isFamilySeason(text) || text == "May" || text == "Jan") && behindFirst && !f.figureAt(i+1) {
		return true // Gail Winter, Elizabeth May, Gul Jan
	}
	if w.has(calendar) {
		return (w.has(firstName) || text == "May") && behindFirst && f.joined(i) && f.capitalAt(i+1) // Wanda June Tibbs
	}
	if f.tokens[i].text == "I" && i+1 < f.until && (f.tokens[i+1].tag == "MD" || f.tokens[i+1].tag == "VBP") {
		return false // "for Lila I would"
	}
	if w.has(closedClass) {
		switch {
		case w.has(allCaps):
			return w.has(capsOrg | capsPlace)
		case w.has(freeCap):
			return false
		case behindFirst:
			return true // James To
		}
		const others = ordinary | anyPlace | demonym | knownOrg | titleWord | closedClass | calendar
		return !w.has(modifier) && isNameLike(text) && !f.words[i-1].has(others) // Truong My Lan
	}
	if w.has(freeCap) && w.has(ordinary) { // a headline: only what is a name elsewhere
		seen := f.seen[strings.ToLower(f.tokens[i].text)]
		return seen.has(seenCapital) || w.has(firstName|surname|titleWord|orgHead|anyPlace|demonym|eastSurname) && !w.has(speech)
	}
	return true
}

// figureAt tells a number in figures.
func (f *nameFinder) figureAt(i int) bool {
	return i < f.until && f.words[i].has(figure) && isFigure(f.tokens[i].text[0])
}

// isNameLike tells small words that, with a capital within a sentence, are of
// somebody's name.
var isNameLike = ofSort("name like")

// isFamilySeason tells words for times that are family names too.
func isFamilySeason(s string) bool { return s == "Winter" || s == "Summer" || s == "March" }

// isFirmEnd tells the words in short that a firm's name ends with.
func isFirmEnd(s string) bool {
	switch strings.TrimSuffix(s, ".") {
	case "Inc", "Corp", "Ltd", "Co", "Cos", "LLC", "Plc", "PLC", "Pty", "Bhd", "N.V", "S.A", "S.p.A":
		return true
	}
	return false
}

func (f *nameFinder) capitalAt(i int) bool {
	return i < f.until && f.words[i].has(capital) && !f.words[i].has(closedClass|calendar)
}

func isQuotationMark(s string) bool {
	switch s {
	case "\"", "″", "“", "”", "'", "‘", "’", "''", "``":
		return true
	}
	return false
}

func isPossessiveMark(s string) bool { return s == "'s" || s == "’s" || s == "'" || s == "’" }
