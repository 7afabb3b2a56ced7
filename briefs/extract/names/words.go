package names

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// readWords says of every token what the lexicons and its letters tell.
func (d *Document) readWords(lx *lexicon.NameLexicon) {
	d.Words = make([]lexicon.WordFlags, len(d.Tokens))
	var buf [64]byte
	for i := range d.Tokens {
		text := d.Tokens[i].Text
		if len(text) > len(buf)/2 {
			continue
		}
		if isPlainSmall(text) {
			d.Words[i] = smallFlags(lx, text)
			continue
		}
		key := lexicon.AppendFolded(buf[:0], text)
		switch shape := shapeOf(text); {
		case shape.Has(lexicon.Capital):
			d.Words[i] = madeFlags(lx, key, shapedFlags(lx.Words[string(key)], shape, text), text)
		case shape.Has(lexicon.Figure):
			d.Words[i] = lx.Words[string(key)] | shape
		default:
			d.Words[i] = smallFlags(lx, string(key)) | shape
		}
	}
	d.freeCapitals()
}

// shapedFlags is what the lexicon says of a word with a capital, without what its letters forbid.
func shapedFlags(f, shape lexicon.WordFlags, text string) lexicon.WordFlags {
	f |= shape
	if f.Has(lexicon.CapsOrg) && !shape.Has(lexicon.AllCaps) && !strings.ContainsAny(text, "0123456789") { // but "G-7"
		f &^= lexicon.KnownOrg
	}
	if f.Has(lexicon.CapsPlace) && !shape.Has(lexicon.AllCaps) {
		f &^= lexicon.AnyPlace
	}
	if shape.Has(lexicon.AllCaps) && f.Has(lexicon.CapsOrg|lexicon.CapsPlace) {
		f &^= lexicon.ClosedClass | lexicon.Calendar | lexicon.NameParticle | lexicon.StateAbbreviation
	}
	if shape.Has(lexicon.Initial) && text[len(text)-1] == '.' {
		f &^= lexicon.ClosedClass | lexicon.Thing // "Jane A. Doe", "P.S. Doe"
	}
	if f.Has(lexicon.Calendar) && text[len(text)-1] < utf8.RuneSelf && len(text) != utf8.RuneCountInString(text) {
		f &^= lexicon.Calendar // "Már" is no March
	}
	if f.Has(lexicon.StateAbbreviation) && !shape.Has(lexicon.AllCaps) && !strings.HasSuffix(text, ".") {
		f &^= lexicon.StateAbbreviation
	}
	return f
}

// madeFlags adds to what is known of a word with a capital, f, what it is made of tells; key is the
// word folded.
func madeFlags(lx *lexicon.NameLexicon, key []byte, f lexicon.WordFlags, text string) lexicon.WordFlags {
	if !f.Has(lexicon.ClosedClass|lexicon.Calendar) && (lexicon.IsSmallWord(key) || lexicon.SmallCompound(key)) {
		f |= lexicon.Ordinary
	}
	if f&(lexicon.Ordinary|lexicon.FirstName|lexicon.Surname|lexicon.AnyPlace|lexicon.Demonym) == 0 && endsAsFirms(key) {
		f |= lexicon.OrgHead // Landesbank
	}
	if at := camelTail(text); at > 0 && len(key) == len(text) {
		f |= lx.Words[string(key[at:])] & lexicon.OrgHead // AeroSystems
	}
	if stem, ok := beforeElect(key); ok {
		f |= lx.Words[string(stem)] & (lexicon.TitleWord | lexicon.MaleTitle | lexicon.FemaleTitle)
	}
	f |= hyphenFlags(lx, key)
	if f.Has(lexicon.AllCaps) && strings.ContainsAny(text, "0123456789") {
		f &^= lexicon.AllCaps
	}
	return f
}

// hyphenFlags is what the parts of a word with hyphens tell of it.
func hyphenFlags(lx *lexicon.NameLexicon, key []byte) lexicon.WordFlags {
	i := bytes.IndexByte(key, '-')
	if i < 1 {
		return 0
	}
	var f lexicon.WordFlags
	first, rest := lx.Words[string(key[:i])], key[i:]
	if first.Has(lexicon.OrgFirst) && (bytes.HasPrefix(rest, []byte("-e-")) || bytes.HasPrefix(rest, []byte("-i-")) || bytes.HasPrefix(rest, []byte("-ul-"))) {
		f |= lexicon.OrgHead // Jamaat-e-Islami
	}
	if bytes.HasSuffix(key, []byte("-general")) {
		f |= lexicon.TitleWord // Iyaloja-General
	}
	if i > 1 && first.Has(lexicon.FirstName) && lx.Words[string(rest[1:])].Has(lexicon.FirstName) {
		f |= first & lexicon.FirstName // Eva-Marie
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
func smallFlags(lx *lexicon.NameLexicon, word string) lexicon.WordFlags {
	const ofNames = lexicon.FirstName | lexicon.Surname | lexicon.EastSurname | lexicon.AnyPlace | lexicon.KnownOrg | lexicon.Demonym | lexicon.WeakHead | lexicon.PhraseStart | lexicon.StateAbbreviation | lexicon.Thing
	f := lx.Words[word] &^ ofNames
	if stem, made := strings.CutSuffix(word, "-maker"); made && !isMadeByPeople(stem) {
		return lexicon.GroupNoun // "the vacuum-maker Orka"
	}
	if f == 0 && isRoleByEnding(word) {
		return lexicon.Role
	}
	if i := strings.IndexByte(word, '-'); f == 0 && i > 1 {
		if first, last := lx.Words[word[:i]], lx.Words[word[i+1:]]; last.Has(lexicon.Role) && (first.Has(lexicon.Role) || isRoleByEnding(word[:i])) {
			return lexicon.Role | first&last&(lexicon.MaleTitle|lexicon.FemaleTitle) // writer-director
		}
		switch word[:i] {
		case "co", "vice", "ex", "sub", "under", "deputy", "then":
			if f := lx.Words[word[i+1:]]; f.Has(lexicon.Role | lexicon.TitleWord) {
				return lexicon.Role | f&(lexicon.RelationNoun|lexicon.MaleTitle|lexicon.FemaleTitle)
			}
		}
	}
	if n := len(word); f&^lexicon.OrgHead == 0 && n > 3 && word[n-1] == 's' {
		switch single := lx.Words[word[:n-1]]; {
		case single.Has(lexicon.GroupNoun) && !single.Has(lexicon.Role):
			return f | lexicon.GroupsPlural
		case single.Has(lexicon.Role):
			return f | lexicon.RolesPlural
		}
		if n > 4 && word[n-3:] == "ies" && lx.Words[word[:n-3]+"y"].Has(lexicon.GroupNoun) {
			return f | lexicon.GroupsPlural
		}
	}
	return f
}

// isMadeByPeople tells what those who make it are people: "film-maker".
var isMadeByPeople = lexicon.OfSort("made by people")

// shapeOf reads a word's letters.
func shapeOf(text string) lexicon.WordFlags {
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
		return lexicon.Figure
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
			return lexicon.Capital // eBay, iPhone
		case len(tail) < len(text) && unicode.IsUpper(page.FirstRune(tail)) && isNamePrefix(text[:len(text)-len(tail)-1]):
			return lexicon.Capital // al-Amr
		}
		return 0
	}
	if madeAdjective(text) || lexicon.IsPartyMark(text) || strings.Contains(text, "-of-") {
		return 0 // Kabul-based, R-Texas
	}
	f := lexicon.Capital
	if letters > 1 && capitals == letters {
		f |= lexicon.AllCaps
	}
	if capitals == letters && (letters == 1 && !strings.ContainsAny(text, "0123456789") || stops > 0 && stops >= letters-1 && letters <= 3) {
		f |= lexicon.Initial
	}
	return f
}

// freeCapitals marks the capitals that show nothing: at the head of a sentence
// or quotation, after a colon, and in headlines and lines in capitals.
func (d *Document) freeCapitals() {
	for s := range d.Sentences {
		sent := &d.Sentences[s]
		titled := d.inTitleCase(sent)
		for i := sent.First; i < sent.Last; i++ {
			f := d.Words[i]
			if !f.Has(lexicon.Capital) {
				continue
			}
			if titled || !f.Has(lexicon.AllCaps) && d.OpensSpeech(i, sent.First) {
				d.Words[i] |= lexicon.FreeCap
			}
		}
	}
}

// OpensSpeech tells whether a token opens what is said: behind a mark or a colon.
func (d *Document) OpensSpeech(i, first int) bool {
	if i == first {
		return true
	}
	if t := d.Tokens[i-1]; IsPossessiveMark(t.Text) && i-2 >= first && d.Tokens[i-2].End == t.Start {
		return false // "the Rovers' Rocket Stand"
	}
	switch d.Tokens[i-1].Text {
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
func (d *Document) inTitleCase(s *page.Sentence) bool {
	small, plain, caps, names := 0, 0, 0, 0
	for i := s.First; i < s.Last; i++ {
		f := d.Words[i]
		switch {
		case f.Has(lexicon.Figure):
		case f.Has(lexicon.AllCaps) && !f.Has(lexicon.Initial):
			caps++
			if f.Has(lexicon.Ordinary | lexicon.ClosedClass) {
				plain++
			}
		case f.Has(lexicon.Capital):
			switch {
			case i == s.First:
			case f.Has(lexicon.ClosedClass) || f.Has(lexicon.Ordinary) && !f.Has(lexicon.FirstName|lexicon.Surname|lexicon.TitleWord|lexicon.OrgHead|lexicon.PlaceHead|lexicon.WeakHead|lexicon.KnownOrg|lexicon.Demonym|lexicon.PhraseStart):
				plain++
			default:
				names++
			}
		case !f.Has(lexicon.ClosedClass|lexicon.NameParticle) && len(d.Tokens[i].Text) > 2:
			small++
		}
	}
	if s.Kind == briefs.Headline && (small <= 1 && plain+caps+names > 2 || small == 0 && plain > 0) {
		return true
	}
	return small == 0 && plain >= 3 || small <= 1 && plain >= 5
}

// isMoney tells a sum with its currency's letter before it: "P500-million".
func isMoney(s string) bool {
	return len(s) > 2 && s[1] >= '0' && s[1] <= '9' && (strings.HasSuffix(s, "illion") || strings.HasSuffix(s, "-M") || strings.HasSuffix(s, "-B"))
}
