package extract

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/briefs"
)

// readWords says of every token what the lexicons and its letters tell.
func (d *namesDocument) readWords(lx *nameLexicon) {
	d.words = make([]wordFlags, len(d.tokens))
	var buf [64]byte
	for i := range d.tokens {
		text := d.tokens[i].text
		if len(text) > len(buf)/2 {
			continue
		}
		if isPlainSmall(text) {
			d.words[i] = smallFlags(lx, text)
			continue
		}
		key := appendFolded(buf[:0], text)
		switch shape := shapeOf(text); {
		case shape.has(capital):
			d.words[i] = madeFlags(lx, key, shapedFlags(lx.words[string(key)], shape, text), text)
		case shape.has(figure):
			d.words[i] = lx.words[string(key)] | shape
		default:
			d.words[i] = smallFlags(lx, string(key)) | shape
		}
	}
	d.freeCapitals()
}

// shapedFlags is what the lexicon says of a word with a capital, without what its letters forbid.
func shapedFlags(f, shape wordFlags, text string) wordFlags {
	f |= shape
	if f.has(capsOrg) && !shape.has(allCaps) && !strings.ContainsAny(text, "0123456789") { // but "G-7"
		f &^= knownOrg
	}
	if f.has(capsPlace) && !shape.has(allCaps) {
		f &^= anyPlace
	}
	if shape.has(allCaps) && f.has(capsOrg|capsPlace) {
		f &^= closedClass | calendar | nameParticle | stateAbbreviation
	}
	if shape.has(initial) && text[len(text)-1] == '.' {
		f &^= closedClass | thing // "Jane A. Doe", "P.S. Doe"
	}
	if f.has(stateAbbreviation) && !shape.has(allCaps) && !strings.HasSuffix(text, ".") {
		f &^= stateAbbreviation
	}
	return f
}

// madeFlags adds to what is known of a word with a capital, f, what it is made of tells; key is the
// word folded.
func madeFlags(lx *nameLexicon, key []byte, f wordFlags, text string) wordFlags {
	if !f.has(closedClass|calendar) && (isSmallWord(key) || smallCompound(key)) {
		f |= ordinary
	}
	if f&(ordinary|firstName|surname|anyPlace|demonym) == 0 && endsAsFirms(key) {
		f |= orgHead // Landesbank
	}
	if at := camelTail(text); at > 0 && len(key) == len(text) {
		f |= lx.words[string(key[at:])] & orgHead // AeroSystems
	}
	if stem, ok := beforeElect(key); ok {
		f |= lx.words[string(stem)] & (titleWord | maleTitle | femaleTitle)
	}
	f |= hyphenFlags(lx, key)
	if f.has(allCaps) && strings.ContainsAny(text, "0123456789") {
		f &^= allCaps
	}
	return f
}

// hyphenFlags is what the parts of a word with hyphens tell of it.
func hyphenFlags(lx *nameLexicon, key []byte) wordFlags {
	i := bytes.IndexByte(key, '-')
	if i < 1 {
		return 0
	}
	var f wordFlags
	first, rest := lx.words[string(key[:i])], key[i:]
	if first.has(orgFirst) && (bytes.HasPrefix(rest, []byte("-e-")) || bytes.HasPrefix(rest, []byte("-i-")) || bytes.HasPrefix(rest, []byte("-ul-"))) {
		f |= orgHead // Jamaat-e-Islami
	}
	if bytes.HasSuffix(key, []byte("-general")) {
		f |= titleWord // Iyaloja-General
	}
	if i > 1 && first.has(firstName) && lx.words[string(rest[1:])].has(firstName) {
		f |= first & firstName // Eva-Marie
	}
	if i := bytes.LastIndexByte(key, '-'); i < len(key)-3 {
		f |= compoundFlags(lx, key, i)
	}
	return f
}

// beforeElect gives the office in "mayor-elect", "chief-designate".
func beforeElect(word []byte) ([]byte, bool) {
	if stem, ok := bytes.CutSuffix(word, []byte("-elect")); ok {
		return stem, true
	}
	return bytes.CutSuffix(word, []byte("-designate"))
}

// isPlainSmall tells words of small letters a to z, which are what they are
// printed as.
func isPlainSmall(word string) bool {
	for i := range len(word) {
		if c := word[i]; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// smallFlags is what the lexicon says of a word written small. It is no name
// then: what it is beside names counts.
func smallFlags(lx *nameLexicon, word string) wordFlags {
	const ofNames = firstName | surname | eastSurname | anyPlace | knownOrg | demonym | weakHead | phraseStart | stateAbbreviation | thing
	f := lx.words[word] &^ ofNames
	if stem, made := strings.CutSuffix(word, "-maker"); made && !isMadeByPeople(stem) {
		return groupNoun // "the vacuum-maker Orka"
	}
	if f == 0 && isRoleByEnding(word) {
		return role
	}
	if i := strings.IndexByte(word, '-'); f == 0 && i > 1 {
		if first, last := lx.words[word[:i]], lx.words[word[i+1:]]; last.has(role) && (first.has(role) || isRoleByEnding(word[:i])) {
			return role | first&last&(maleTitle|femaleTitle) // writer-director
		}
		switch word[:i] {
		case "co", "vice", "ex", "sub", "under", "deputy", "then":
			if f := lx.words[word[i+1:]]; f.has(role | titleWord) {
				return role | f&(relationNoun|maleTitle|femaleTitle)
			}
		}
	}
	if n := len(word); f&^orgHead == 0 && n > 3 && word[n-1] == 's' {
		switch single := lx.words[word[:n-1]]; {
		case single.has(groupNoun) && !single.has(role):
			return f | groupsPlural
		case single.has(role):
			return f | rolesPlural
		}
		if n > 4 && word[n-3:] == "ies" && lx.words[word[:n-3]+"y"].has(groupNoun) {
			return f | groupsPlural
		}
	}
	return f
}

// isMadeByPeople tells what those who make it are people: "film-maker".
var isMadeByPeople = ofSort("made by people")

// shapeOf reads a word's letters.
func shapeOf(text string) wordFlags {
	letters, capitals, stops := 0, 0, 0
	var first rune
	for _, r := range text {
		switch {
		case r == '.':
			stops++
		case unicode.IsLetter(r):
			if letters == 0 {
				first = r
			}
			letters++
			if unicode.IsUpper(r) {
				capitals++
			}
		}
	}
	if letters == 0 {
		return figure
	}
	lead, _ := utf8.DecodeRuneInString(text)
	if !unicode.IsLetter(lead) && lead != '\'' && lead != '’' {
		return 0 // @name, #tag, 1990s
	}
	if !unicode.IsUpper(first) {
		tail := text[strings.LastIndexByte(text, '-')+1:]
		switch {
		case capitals == 0:
		case len(tail) == len(text) && letters > 3:
			return capital // eBay, iPhone
		case len(tail) < len(text) && unicode.IsUpper(firstRune(tail)) && isNamePrefix(text[:len(text)-len(tail)-1]):
			return capital // al-Amr
		}
		return 0
	}
	if madeAdjective(text) || isPartyMark(text) || strings.Contains(text, "-of-") {
		return 0 // Kabul-based, R-Texas
	}
	f := capital
	if letters > 1 && capitals == letters {
		f |= allCaps
	}
	if capitals == letters && (letters == 1 && !strings.ContainsAny(text, "0123456789") || stops > 0 && stops >= letters-1 && letters <= 3) {
		f |= initial
	}
	return f
}

// freeCapitals marks the capitals that show nothing: at the head of a sentence
// or quotation, after a colon, and in headlines and lines in capitals.
func (d *namesDocument) freeCapitals() {
	for s := range d.sentences {
		sent := &d.sentences[s]
		titled := d.inTitleCase(sent)
		for i := sent.first; i < sent.last; i++ {
			f := d.words[i]
			if !f.has(capital) {
				continue
			}
			if titled || !f.has(allCaps) && d.opensSpeech(i, sent.first) {
				d.words[i] |= freeCap
			}
		}
	}
}

func (d *namesDocument) opensSpeech(i, first int) bool {
	if i == first {
		return true
	}
	if t := d.tokens[i-1]; isPossessiveMark(t.text) && i-2 >= first && d.tokens[i-2].end == t.start {
		return false // "the Rovers' Rocket Stand"
	}
	switch d.tokens[i-1].text {
	case "“", "\"", "„", "«", "‘", "'", "`", "``", "''", ":", "…", "...", "•", "*", "·":
		return true
	case "(", "[", "—", "–", "-":
		return i-1 == first
	case ".", "!", "?":
		return true
	}
	return false
}

// inTitleCase tells sentences whose capitals show nothing: every word of weight
// has one, among them words that would not have it elsewhere.
func (d *namesDocument) inTitleCase(s *sentence) bool {
	small, plain, caps, names := 0, 0, 0, 0
	for i := s.first; i < s.last; i++ {
		f := d.words[i]
		switch {
		case f.has(figure):
		case f.has(allCaps) && !f.has(initial):
			caps++
			if f.has(ordinary | closedClass) {
				plain++
			}
		case f.has(capital):
			switch {
			case i == s.first:
			case f.has(closedClass) || f.has(ordinary) && !f.has(firstName|surname|titleWord|orgHead|placeHead|weakHead|knownOrg|demonym|phraseStart):
				plain++
			default:
				names++
			}
		case !f.has(closedClass|nameParticle) && len(d.tokens[i].text) > 2:
			small++
		}
	}
	if s.kind == briefs.Headline && (small <= 1 && plain+caps+names > 2 || small == 0 && plain > 0) {
		return true
	}
	return small == 0 && plain >= 3 || small <= 1 && plain >= 5
}

// isMoney tells a sum with its currency's letter before it: "P500-million".
func isMoney(s string) bool {
	return len(s) > 2 && s[1] >= '0' && s[1] <= '9' && (strings.HasSuffix(s, "illion") || strings.HasSuffix(s, "-M") || strings.HasSuffix(s, "-B"))
}
