package extract

import "strings"

// How a run without titles is read: what is no part of its name is taken off both ends, what
// stands before a person's name is parted from it, and what is left is one name.

// nameRun is a run of words with a capital, the tokens [first,end), as readName has it.
type nameRun struct {
	first, end int
	person     int8 // how much it looks like a person's name: see given
	known      int  // how many tokens at its beginning are a name of the lexicon: see phrase
}

func (r nameRun) size() int { return r.end - r.first }

// knownEnd is the token behind the name of the lexicon that the run begins with.
func (r nameRun) knownEnd() int { return r.first + r.known }

// knownAs is what the lexicon says of the name that the run begins with; 0 where it begins with none.
func (f *nameFinder) knownAs(r nameRun) wordFlags {
	if r.known == 0 {
		return 0
	}
	return f.phraseFlags(r.first, r.knownEnd())
}

// readName reads a run without titles.
func (f *nameFinder) readName(first, end int) {
	for first < end && f.beginsNoName(first, end) {
		first++
	}
	if first >= end || end-first == 1 && isMoney(f.tokens[first].text) {
		return
	}
	if f.shownIn(first, end) == first {
		f.emit(first, end, votes{person: 5})
		return
	}
	if f.honoured(first, end) {
		if f.bearsTitle(first, end-1) {
			f.emit(first, end-1, votes{person: 4}) // Ewout Poole QC
			return
		}
		if f.given(first, end-1) >= 2 {
			end-- // Gordon Poole QC
		}
	}
	end = f.endInTitle(first, end)
	if f.ofExchequer(first, end) {
		f.readBearer(first+1, end)
		return
	}
	if f.ofState(first, end) {
		first++
	}
	if f.peoplesFirstName(first, end) {
		f.emit(first, end, votes{person: 5})
		return
	}
	r := nameRun{first: first, end: end, person: f.given(first, end), known: f.phrase(first)}
	switch {
	case r.known == r.size():
		f.emitKnown(first, end)
	case f.readPartisan(r), // "Ohio Republican Jane Poole"
		f.readBehindLetters(r),  // "chair of the UAS Abel Poole"
		f.readBehindBody(r),     // "the Poole Trade Organization Jane Dow"
		f.readBehindPlace(r),    // "Leeds Jane Poole"
		f.readBehindPeople(r),   // "Russian Daniil Medynsky"
		f.readBeforePeople(r),   // "Poole American"
		f.readTeam(r),           // "Quetta Gladiators"
		f.readWithKnownFirm(r),  // "Isuzu East Africa"
		f.readBehindOffice(r),   // "Minister for Security Mahfud"
		f.readBehindOrdinary(r), // "Education Stefania Giannini"
		f.readByPlace(r):        // "N.J. Roger Ailes"
	default:
		f.readWhole(r)
	}
}

// beginsNoName tells a number, or a word of those that stand between others, at the head of a
// run, where no name begins with it.
func (f *nameFinder) beginsNoName(first, end int) bool {
	w, text := f.words[first], f.tokens[first].text
	switch {
	case f.monthBearer(first):
		return false
	case !w.has(figure) && (!w.has(closedClass) || w.has(capsOrg|capsPlace) || end-first > 2 && f.countedName(first)):
		return false
	case end-first > 1 && isNameLike(text) && (text == "Will" || !w.has(freeCap)):
		return false // "My Lan"
	}
	return true
}

// honoured tells letters behind a name that are given to who bears it: "Gordon Poole QC".
func (f *nameFinder) honoured(first, end int) bool {
	w := f.words[end-1]
	return end-first > 2 && w.has(nameSuffix) && w.has(allCaps) && !isGenerational(f.tokens[end-1].text)
}

// endInTitle gives where a name behind a form of address ends within a title in capitals, "What
// Mr. Poole Really Thinks"; the run's end where it does not stand in one.
func (f *nameFinder) endInTitle(first, end int) int {
	if first == f.from || !f.words[first-1].has(bareTitle) {
		return end
	}
	for k := first + 1; k < end; k++ {
		if f.tellsOn(k) {
			return k
		}
	}
	return end
}

// tellsOn tells a verb or an adverb that is nobody's name.
func (f *nameFinder) tellsOn(i int) bool {
	w, t := f.words[i], f.tokens[i]
	return w.has(ordinary) && !w.has(firstName|surname) && (strings.HasSuffix(t.text, "ly") || t.tag == "VBZ" || t.tag == "VBD" || t.tag == "MD")
}

// ofExchequer tells "Chancellor of the Exchequer Jane Poole" from its last word but the name.
func (f *nameFinder) ofExchequer(first, end int) bool {
	return end-first > 2 && f.tokens[first].text == "Exchequer" && (f.given(first+1, end) >= 2 || f.bearsTitle(first+1, end))
}

// ofState tells "Undersecretary of State Dovrin Ball" from the word before the name.
func (f *nameFinder) ofState(first, end int) bool {
	return end-first == 3 && f.tokens[first].text == "State" && first-2 >= f.from && f.tokens[first-1].text == "of" &&
		f.words[first-2].has(titleWord) && f.words[first-2].has(capital)
}

// peoplesFirstName tells a first name that is a people's too, behind what somebody is: "official
// Roman Poole".
func (f *nameFinder) peoplesFirstName(first, end int) bool {
	w := f.words[first]
	return end-first == 2 && w.has(demonym) && w.has(firstName) && first > f.from && f.words[first-1].has(role|titleWord) &&
		!f.words[first+1].has(ordinary|anyPlace|demonym|orgHead|titleWord|allCaps)
}
