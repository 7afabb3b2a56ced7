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
func (d *namesDocument) findMentions() {
	lx := loadNames()
	d.readWords(lx)
	if !ReadsAsEnglish(d.text) { // its rules are of English alone
		return
	}
	f := &nameFinder{
		namesDocument: d, lexicon: lx,
		seen: d.seenCapitals(), lasts: d.lastsBehindFirst(), called: d.calledBodies(), possessive: d.possessiveBodies(), shown: d.shownPersons(),
	}
	f.shownLasts = lastWords(f.shown)
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
	d.weighPronouns()
	d.weighPairs()
	d.weighLists()
	d.dropFields()
}

// dropFields takes out the mentions that are words of a title: the fields of "Trade, Industry and
// Tourism Minister Jane Doe".
func (d *namesDocument) dropFields() {
	kept := d.mentions[:0]
	for i := range d.mentions {
		m := d.mentions[i]
		inTitle := false
		for k := i + 1; k < min(len(d.mentions), i+4) && !inTitle; k++ {
			t := d.mentions[k].title
			inTitle = t.len() > 0 && t.start <= m.start && m.end < t.end
		}
		if inTitle && m.last-m.first == 1 && d.words[m.first].has(ordinary) && max(m.votes.person, m.votes.organisation, m.votes.place) < 2 {
			continue
		}
		kept = append(kept, m)
	}
	d.mentions = kept
}

// nameFinder is findMentions at work on one document.
type nameFinder struct {
	*namesDocument
	lexicon *nameLexicon
	seen    map[string]sighting
	found   []mention
	from    int // the sentence's first token
	until   int // and the one after its last

	inDateline bool
	lasts      map[string]bool // lastsBehindFirst
	called     map[string]bool // calledBodies
	possessive map[string]bool // possessiveBodies
	shown      map[string]bool // shownPersons
	shownLasts map[string]bool // and their last words
}

// sighting is how a word that begins a sentence stands elsewhere.
type sighting uint8

const (
	seenCapital sighting = 1 << iota // with a capital that shows something
	seenSmall                        // written small
	seenLast                         // as the last of a name
)

// seenCapitals looks up, for each word whose capital shows nothing, how it
// stands elsewhere in the document.
func (d *namesDocument) seenCapitals() map[string]sighting {
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
				if i > 0 && d.endsName(i) {
					seen[key] |= seenLast
				}
			}
		default:
			if s, free := seen[d.tokens[i].text]; free {
				seen[d.tokens[i].text] = s | seenSmall
			}
		}
	}
	return seen
}

// lastsBehindFirst gives the English words that end a name which a first name begins: "Hall",
// of Mike Hall.
func (d *namesDocument) lastsBehindFirst() map[string]bool {
	lasts := map[string]bool{}
	for i := 1; i < len(d.words); i++ {
		if w := d.words[i]; w.has(capital) && w.has(ordinary) && !w.has(freeCap) && d.words[i-1].has(firstName) && d.endsName(i) {
			lasts[d.tokens[i].text] = true
		}
	}
	return lasts
}

// endsName tells whether a word with a capital is the last of two or more, behind what is
// no English word: "King", of Gayle King.
func (d *namesDocument) endsName(i int) bool {
	before := d.words[i-1]
	if before.has(firstName) && before.has(capital) && !before.has(freeCap) {
		before &^= ordinary // "Mike Poole", whatever a mike is
	}
	if !before.has(capital) || before.has(ordinary|anyPlace|demonym|knownOrg|titleWord|closedClass|calendar|allCaps) || before.has(freeCap) && !before.has(firstName) {
		return false
	}
	return d.tokens[i-1].sentence == d.tokens[i].sentence && (i+1 == len(d.words) || !d.words[i+1].has(capital))
}

func (f *nameFinder) sentence(s *sentence) {
	f.from, f.until, f.inDateline = s.first, s.last, s.kind == briefs.Dateline
	for i := s.first; i < s.last; {
		if end := max(f.datedBody(i), f.possessiveBody(i), f.numbered(i), f.smallArticled(i), f.campaign(i)); end > i {
			f.emit(i, end, votes{organisation: 5})
			i = end
			continue
		}
		if end := f.shownFrom(i); end > i {
			f.emit(i, end, votes{person: 5})
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
			if len(f.found) > found { // a known body may have taken the word already
				f.found[found].definite = true
			}
		}
		i = end
	}
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
		if f.lexicon.phrases[string(key)].has(anyPlace|knownOrg) && (f.words[i+n].has(capital|figure) || isPossessiveMark(t.text)) {
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
