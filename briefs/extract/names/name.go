package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

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
func (f *nameFinder) knownAs(r nameRun) lexicon.WordFlags {
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
	if first >= end || end-first == 1 && isMoney(f.Tokens[first].Text) {
		return
	}
	if f.shownIn(first, end) == first {
		f.emit(first, end, Votes{Person: 5})
		return
	}
	if f.honoured(first, end) {
		if f.bearsTitle(first, end-1) {
			f.emit(first, end-1, Votes{Person: 4}) // Ewout Poole QC
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
		f.emit(first, end, Votes{Person: 5})
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
	w, text := f.Words[first], f.Tokens[first].Text
	switch {
	case f.monthBearer(first):
		return false
	case !w.Has(lexicon.Figure) && (!w.Has(lexicon.ClosedClass) || w.Has(lexicon.CapsOrg|lexicon.CapsPlace) || end-first > 2 && f.countedName(first)):
		return false
	case end-first > 1 && isNameLike(text) && (text == "Will" || !w.Has(lexicon.FreeCap)):
		return false // "My Lan"
	}
	return true
}

// honoured tells letters behind a name that are given to who bears it: "Gordon Poole QC".
func (f *nameFinder) honoured(first, end int) bool {
	w := f.Words[end-1]
	return end-first > 2 && w.Has(lexicon.NameSuffix) && w.Has(lexicon.AllCaps) && !lexicon.IsGenerational(f.Tokens[end-1].Text)
}

// endInTitle gives where a name behind a form of address ends within a title in capitals, "What
// Mr. Poole Really Thinks"; the run's end where it does not stand in one.
func (f *nameFinder) endInTitle(first, end int) int {
	if first == f.from || !f.Words[first-1].Has(lexicon.BareTitle) {
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
	w, t := f.Words[i], f.Tokens[i]
	return w.Has(lexicon.Ordinary) && !w.Has(lexicon.FirstName|lexicon.Surname) && (strings.HasSuffix(t.Text, "ly") || t.Tag == "VBZ" || t.Tag == "VBD" || t.Tag == "MD")
}

// ofExchequer tells "Chancellor of the Exchequer Jane Poole" from its last word but the name.
func (f *nameFinder) ofExchequer(first, end int) bool {
	return end-first > 2 && f.Tokens[first].Text == "Exchequer" && (f.given(first+1, end) >= 2 || f.bearsTitle(first+1, end))
}

// ofState tells "Undersecretary of State Dovrin Ball" from the word before the name.
func (f *nameFinder) ofState(first, end int) bool {
	return end-first == 3 && f.Tokens[first].Text == "State" && first-2 >= f.from && f.Tokens[first-1].Text == "of" &&
		f.Words[first-2].Has(lexicon.TitleWord) && f.Words[first-2].Has(lexicon.Capital)
}

// peoplesFirstName tells a first name that is a people's too, behind what somebody is: "official
// Roman Poole".
func (f *nameFinder) peoplesFirstName(first, end int) bool {
	w := f.Words[first]
	return end-first == 2 && w.Has(lexicon.Demonym) && w.Has(lexicon.FirstName) && first > f.from && f.Words[first-1].Has(lexicon.Role|lexicon.TitleWord) &&
		!f.Words[first+1].Has(lexicon.Ordinary|lexicon.AnyPlace|lexicon.Demonym|lexicon.OrgHead|lexicon.TitleWord|lexicon.AllCaps)
}
