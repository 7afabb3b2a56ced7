package extract

import (
	"strings"

	"dateline/briefs"
)

// votes is what speaks for each kind that a name could be of; below nought
// speaks against it.
type votes struct{ person, organisation, place int8 }

// leading gives the kind with most votes and how many it has; on a tie, the
// first of person, organisation, place.
func (v votes) leading() (briefs.EntityKind, int8) {
	kind, most := briefs.Person, v.person
	if v.organisation > most {
		kind, most = briefs.Organisation, v.organisation
	}
	if v.place > most {
		kind, most = briefs.Place, v.place
	}
	return kind, most
}

func (v *votes) add(w votes) {
	v.person = sum8(v.person, w.person)
	v.organisation = sum8(v.organisation, w.organisation)
	v.place = sum8(v.place, w.place)
}

// sum8 adds without running over: a name in a thousand mentions has enough.
func sum8(a, b int8) int8 { return int8(max(-100, min(100, int(a)+int(b)))) }

// enough is the number of votes from which a kind is believed.
const enough = 2

// findMentions finds names: runs of capitalised words that are names by what
// they are made of, and what stands beside them says of what kind. Where the
// words alone do not tell, kind is "" and mergeEntities decides from all
// mentions of the story. Bylines and footers name nobody of the story, credits only
// who is named elsewhere too.
func (d *document) findMentions() {
	lx := loadNames()
	d.readWords(lx)
	if !ReadsAsEnglish(d.text) { // its rules are of English alone
		return
	}
	f := &nameFinder{document: d, lexicon: lx, seen: d.seenCapitals(), called: d.calledBodies(), possessive: d.possessiveBodies()}
	for s := range d.sentences {
		switch kind := d.sentences[s].kind; kind {
		case briefs.Byline, briefs.Footer:
		default:
			from := len(f.found)
			f.sentence(&d.sentences[s])
			for i := from; i < len(f.found); i++ {
				f.found[i].credit = kind == briefs.Credit
			}
		}
	}
	d.mentions = f.found
	d.dropWorks()
	d.dropCars()
	d.lastNames = d.fullLastNames()
	d.familyNames = d.lastOfLonger()
	for i := range d.mentions {
		d.weigh(i)
	}
	d.weighPairs()
	d.weighLists()
}

// nameFinder is findMentions at work on one document.
type nameFinder struct {
	*document
	lexicon *nameLexicon
	seen    map[string]sighting
	found   []mention
	from    int // the sentence's first token
	until   int // and the one after its last

	inDateline bool
	called     map[string]bool // calledBodies
	possessive map[string]bool // possessiveBodies
}

// sighting is how a word that begins a sentence stands elsewhere.
type sighting uint8

const (
	seenCapital sighting = 1 << iota // with a capital that shows something
	seenSmall                        // written small
)

// seenCapitals looks up, for each word whose capital shows nothing, how it
// stands elsewhere in the document.
func (d *document) seenCapitals() map[string]sighting {
	seen := map[string]sighting{}
	for i, f := range d.words {
		if f.has(freeCap) && !f.has(closedClass) {
			seen[strings.ToLower(d.tokens[i].text)] = 0
		}
	}
	for i, f := range d.words {
		switch {
		case f.has(figure | freeCap):
		case f.has(capital):
			key := strings.ToLower(d.tokens[i].text)
			if s, free := seen[key]; free {
				seen[key] = s | seenCapital
			}
		default:
			if s, free := seen[d.tokens[i].text]; free {
				seen[d.tokens[i].text] = s | seenSmall
			}
		}
	}
	return seen
}

func (f *nameFinder) sentence(s *sentence) {
	f.from, f.until, f.inDateline = s.first, s.last, s.kind == briefs.Dateline
	for i := s.first; i < s.last; {
		if end := max(f.datedBody(i), f.possessiveBody(i), f.numbered(i), f.smallArticled(i)); end > i {
			f.emit(i, end, votes{organisation: 5})
			i = end
			continue
		}
		if !f.begins(i) {
			i++
			continue
		}
		end := f.runEnd(i)
		found := len(f.found)
		f.read(i, end)
		if len(f.found) == found && end == i+1 && f.isDefinite(i) {
			f.emit(i, end, votes{})
			f.found[found].definite = true
		}
		i = end
	}
}

// isDefinite tells a word with a capital after "the" that bodies' names end with or
// begin with: "the House", "the Times".
func (f *nameFinder) isDefinite(i int) bool {
	w := f.words[i]
	return i > f.from && strings.EqualFold(f.tokens[i-1].text, "the") && f.joined(i-1) && w.has(ordinary) && !w.has(freeCap|allCaps|calendar|titleWord|demonym) &&
		(w.has(orgHead|weakHead) || isPapers(f.tokens[i].text) || isPaperAlone(f.tokens[i].text))
}

// begins tells whether a name can begin with the token.
func (f *nameFinder) begins(i int) bool {
	w := f.words[i]
	if !w.has(capital) || w.has(calendar) && !f.startsGivenName(i) {
		return false
	}
	if w.has(closedClass) && !w.has(allCaps) {
		if w.has(phraseStart) && f.phrase(i) > 2 {
			return true // "Just Stop Oil"
		}
		if w.has(freeCap) || i+1 >= f.until || !f.capitalAt(i+1) {
			return false
		}
		switch f.tokens[i].text {
		case "Will": // but "Will Poole win?"
			return w.has(firstName) && f.joined(i) && !f.words[i+1].has(ordinary)
		case "Do", "To", "Can", "So", "An", "My", "Per", "Even", "Odd", "He", "You", "She": // "Do Thi Nhan", "Can Yalman", "He Sibei"
			return f.joined(i) && !f.words[i+1].has(ordinary|closedClass|anyPlace|demonym|knownOrg|titleWord|allCaps)
		case "The":
			return f.phrase(i) > 1 // The Hague, The Times
		case "First", "Second", "Third", "All": // "All India Chess Federation"
			return f.words[f.runEnd(i)-1].has(orgHead) // First Albany Corp.
		}
		return f.countedName(i)
	}
	if w.has(closedClass) {
		return w.has(capsOrg|capsPlace) && !w.has(freeCap)
	}
	return !w.has(freeCap) || f.freeIsName(i)
}

// countedName tells a number that a name begins with: "Seven Cold Winters".
func (f *nameFinder) countedName(i int) bool {
	switch f.tokens[i].text {
	case "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve":
		return !f.words[i].has(freeCap|allCaps) && i+1 < f.until && f.joined(i) && f.capitalAt(i+1) && f.words[i+1].has(ordinary) && !f.words[i+1].has(titleWord|role|weakHead|placeHead|demonym|freeCap)
	}
	return false
}

// startsGivenName lets "April Jones" and "June Brown" be names.
func (f *nameFinder) startsGivenName(i int) bool {
	return f.words[i].has(firstName) && i+1 < f.until && f.joined(i) && f.words[i+1].has(capital) &&
		!f.words[i+1].has(calendar|closedClass|ordinary|figure) || f.words[i].has(firstName) && f.joinsParticle(i+1)
}

// freeIsName tells whether a word whose capital shows nothing is a name all the
// same, or begins one.
func (f *nameFinder) freeIsName(i int) bool {
	w := f.words[i]
	next := i+1 < f.until && f.joined(i) && f.words[i+1].has(capital) && !f.words[i+1].has(closedClass|calendar)
	seen := f.seen[strings.ToLower(f.tokens[i].text)]
	if i+1 < f.until && f.joinsOf(i, i+1) > i+1 && f.tokens[i+1].text != "of" && f.tokens[i+1].text != "and" {
		return true // "Students for a …"
	}
	if isDaughters(f.tokens[i].text) && i+3 < f.until && f.tokens[i+1].text == "of" && f.tokens[i+2].text == "the" && f.capitalAt(i+3) {
		return true // "Friends of the Lake said"
	}
	if next && f.headsPlainBody(i) {
		return true // "Road Workers Union said"
	}
	if w.has(orgHead) && i+2 < f.until && f.tokens[i+1].text == "of" && f.joined(i) && f.joined(i+1) && f.capitalAt(i+2) && !f.words[i+2].has(firstName) {
		return true // "Bank of Leeds said"
	}
	if w.has(initial) && i+2 < f.until && f.joined(i) && f.words[i+1].has(initial) && strings.HasSuffix(f.tokens[i+1].text, ".") {
		return true // "M. A. Sumanthiran spoke"
	}
	if f.initialed(i, f.until) {
		return true // "Skip R. Poole spoke"
	}
	if next && w.has(eastSurname) && strings.Contains(f.tokens[i+1].text, "-") {
		return true // "Park Geun-hye resigned"
	}
	if next && w.has(eastSurname) && !f.words[i+1].has(ordinary|freeCap|anyPlace|demonym) && isPinyin(strings.ToLower(f.tokens[i+1].text)) {
		return true // "Fan Mengguang said"
	}
	if next && w.has(likeWord) && f.words[i+1].has(titleWord) && !f.words[i+1].has(firstName|surname) {
		return true // "Apple CEO Tim Poole"
	}
	if next && isSport(f.tokens[i].text) && f.words[i+1].has(country) && f.sportBody(i, f.runEnd(i)) {
		return true
	}
	if next && w.has(ordinary) && !w.has(titleWord|modifier) && f.words[i+1].has(orgHead) && i+3 < f.until && f.tokens[i+2].text == "of" && f.capitalAt(i+3) {
		return true // "Fire Department of Leeds"
	}
	if next && isPlaceFirst(f.tokens[i].text) && !f.words[i+1].has(ordinary|freeCap|demonym|titleWord) && !strings.HasSuffix(f.tokens[i+1].text, "s") {
		return true // "New Carthage fell"
	}
	if w.has(phraseStart) && f.phrase(i) > 1 {
		return true
	}
	if w.has(firstName) && i+3 < f.until && f.tokens[i+1].text == "and" && f.words[i+2].has(firstName) && f.capitalAt(i+3) && f.joined(i+2) {
		return true // "Jack and Noreen Whitlock"
	}
	if w.has(firstName) && !w.has(closedClass|calendar) && f.joined(i) && f.joinsParticle(i+1) {
		return true // "Jack van Breen sang"
	}
	if w.has(nameParticle) && (f.joinsParticle(i+1) || next && !f.words[i+1].has(ordinary|freeCap)) {
		return true // "Van der Velde said"
	}
	if !next && w.has(role|groupNoun) && !w.has(firstName|surname|anyPlace) && !seen.has(seenCapital) {
		return false
	}
	if !w.has(ordinary) || next && f.inDateline {
		return true
	}
	if !next && i+1 < f.until && strings.HasSuffix(f.tokens[i].text, "s") && isTeam(strings.ToLower(f.tokens[i].text)) && !f.words[i+1].has(capital) && (isPost(f.tokens[i+1].text) || isPlayer(f.tokens[i+1].text)) && i+2 < f.until && f.words[i+2].has(capital) {
		return true // "Hawks guard Tom Poole"
	}
	if next && f.manyOfRole(i) && !w.has(orgHead|knownOrg|folk) && !f.words[i+1].has(orgHead) {
		return false // "Sponsors Halden Outfitters said"
	}
	if next && w.has(ordinary) && f.beginsPair(i) {
		return true // "Gospel Machine brought"
	}
	if next && !f.words[i+1].has(freeCap) || next && w.has(firstName|titleWord|demonym) {
		switch {
		case w.has(firstName|titleWord|demonym|modifier|bareTitle) && !w.has(speech):
			return true
		case seen.has(seenCapital) && !seen.has(seenSmall):
			return true
		}
		last := f.runEnd(i) - 1
		return (f.words[last].has(orgHead|placeHead) || f.ofACountry(i, last+1)) && last > i && !strings.HasSuffix(f.tokens[i].text, "ly") && (!seen.has(seenSmall) || seen.has(seenCapital))
	}
	if w.has(anyPlace|demonym) && !w.has(closedClass) {
		return true
	}
	if w.has(knownOrg) && (!w.has(likeWord) || i+1 < f.until && f.words[i+1].has(ownedNoun) && !f.words[i+1].has(capital)) {
		return true // "Labour leader Ann Poole"
	}
	return seen.has(seenCapital) && !seen.has(seenSmall)
}

// headsPlainBody tells a noun at a sentence's head that begins a name of English words
// which ends as bodies' names do: "Road Workers Union".
func (f *nameFinder) headsPlainBody(i int) bool {
	w, end := f.words[i], f.runEnd(i)
	if end-i < 3 || f.phrase(i+1) > 1 || !w.has(ordinary) || w.has(titleWord|role|groupNoun|rolesPlural|modifier|speech|calendar|demonym|anyPlace) || !strings.HasPrefix(f.tokens[i].tag, "NN") {
		return false
	}
	next := f.words[i+1]
	return next.has(ordinary) && !next.has(firstName|surname|titleWord|anyPlace|demonym|knownOrg|freeCap|orgHead) && f.words[end-1].has(orgHead) && !f.words[end-1].has(titleWord|role)
}

// beginsPair tells a noun or adjective at a sentence's head that is of the name
// which the capital of the English word after it begins or goes on with.
func (f *nameFinder) beginsPair(i int) bool {
	const others = firstName | surname | eastSurname | titleWord | role | anyPlace | demonym | knownOrg | calendar | modifier | thing | speech | phraseStart
	w, next := f.words[i], f.words[i+1]
	tag := f.tokens[i].tag
	if w.has(others&^(firstName|surname|phraseStart)|rolesPlural|groupNoun|allCaps) || f.phrase(i) > 1 || !(strings.HasPrefix(tag, "NN") || tag == "JJ") || strings.HasSuffix(f.tokens[i].text, "ly") {
		return false
	}
	if n := f.runEnd(i) - i; n > 2 && n < 5 && f.words[i+n-1].has(weakHead) && !f.words[i+n-1].has(freeCap|titleWord|role) && !f.words[i+1].has(freeCap|anyPlace|demonym|titleWord|firstName) && (!f.words[i+1].has(knownOrg) || f.words[i+1].has(ordinary)) {
		return true // "Black Spruce Capital led"
	}
	if f.runEnd(i) != i+2 || i+2 >= f.until || !next.has(ordinary) || w.has(firstName|surname|phraseStart) || next.has(others|freeCap|allCaps|orgHead) {
		return false
	}
	after := f.tokens[i+2]
	return isVerbTag(after.tag) || after.text == "and" || after.text == "," && i+3 < f.until && isArticle(f.tokens[i+3].text)
}

func (s sighting) has(any sighting) bool { return s&any != 0 }

// joined tells whether nothing but white space stands between a token and the
// next.
func (f *nameFinder) joined(i int) bool {
	if i+1 >= len(f.tokens) {
		return false
	}
	gap := f.text[f.tokens[i].end:f.tokens[i+1].start]
	return gap == " " || gap != "" && strings.TrimSpace(gap) == ""
}

// phrase gives how many tokens, from i on, are a name of the lexicon; 0 if none.
func (f *nameFinder) phrase(i int) int {
	var buf [96]byte
	key := buf[:0]
	best := 0
	for n := 0; n < f.lexicon.longest && i+n < f.until; n++ {
		t := f.tokens[i+n]
		if len(key)+len(t.text)+8 > len(buf) || n > 0 && t.start > f.tokens[i+n-1].end && !f.joined(i+n-1) {
			break
		}
		if n > 0 {
			key = append(key, ' ')
		}
		key = appendFolded(key, t.text)
		if n == 0 {
			if f.words[i].has(anyPlace | knownOrg) {
				best = 1
			}
			if !f.words[i].has(phraseStart) {
				return best
			}
			continue
		}
		if flags := f.lexicon.phrases[string(key)]; flags.has(anyPlace|knownOrg) && f.words[i+n].has(capital|figure) || flags.has(anyPlace|knownOrg) && isPossessiveMark(t.text) {
			best = n + 1
		}
	}
	return best
}

// phraseFlags is what the lexicon says of the tokens [i,end) as one name.
func (f *nameFinder) phraseFlags(i, end int) wordFlags {
	if end == i+1 {
		return f.words[i]
	}
	var buf [128]byte
	key := buf[:0]
	for j := i; j < end; j++ {
		if len(key)+len(f.tokens[j].text)+8 > len(buf) {
			return 0
		}
		if j > i {
			key = append(key, ' ')
		}
		key = appendFolded(key, f.tokens[j].text)
	}
	return f.lexicon.phrases[string(key)]
}
