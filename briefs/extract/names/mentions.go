package names

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Votes is what speaks for each kind that a name could be of; below nought
// speaks against it.
type Votes struct{ Person, Organisation, Place int8 }

// Leading gives the kind with most votes and how many it has; on a tie, the
// first of person, organisation, place.
func (v Votes) Leading() (briefs.EntityKind, int8) {
	kind, most := briefs.Person, v.Person
	if v.Organisation > most {
		kind, most = briefs.Organisation, v.Organisation
	}
	if v.Place > most {
		kind, most = briefs.Place, v.Place
	}
	return kind, most
}

// Add counts the votes of another mention of the same name.
func (v *Votes) Add(w Votes) {
	v.Person = sum8(v.Person, w.Person)
	v.Organisation = sum8(v.Organisation, w.Organisation)
	v.Place = sum8(v.Place, w.Place)
}

// sum8 adds without running over: a name in a thousand mentions has enough.
func sum8(a, b int8) int8 { return int8(max(-100, min(100, int(a)+int(b)))) }

// Enough is the number of votes from which a kind is believed.
const Enough = 2

// findMentions finds names: runs of capitalised words that are names by what
// they are made of, and what stands beside them says of what kind. Where the
// words alone do not tell, kind is "" and mergeEntities decides from all
// mentions of the story. Bylines and footers name nobody of the story, credits only
// who is named elsewhere too.
func (d *Document) findMentions() {
	lx := lexicon.LoadNames()
	d.readWords(lx)
	if !page.ReadsAsEnglish(d.Text) { // its rules are of English alone
		return
	}
	f := &nameFinder{
		Document: d, lexicon: lx,
		seen: d.seenCapitals(), lasts: d.lastsBehindFirst(), called: d.calledBodies(), possessive: d.possessiveBodies(), shown: d.shownPersons(),
	}
	f.shownLasts = lastWords(f.shown)
	for s := range d.Sentences {
		switch kind := d.Sentences[s].Kind; kind {
		case briefs.Byline, briefs.Footer:
		default:
			from := len(f.found)
			f.sentence(&d.Sentences[s])
			for i := from; i < len(f.found); i++ {
				f.found[i].Credit = kind == briefs.Credit
			}
		}
	}
	d.Mentions = f.found
	d.dropWorks()
	d.dropCars()
	d.lastNames = d.fullLastNames()
	d.familyNames = d.lastOfLonger()
	for i := range d.Mentions {
		d.weigh(i)
	}
	d.weighPronouns()
	d.weighPairs()
	d.weighLists()
	d.dropFields()
}

// dropFields takes out the mentions that are words of a title: the fields of "Trade, Industry and
// Tourism Minister Jane Doe".
func (d *Document) dropFields() {
	kept := d.Mentions[:0]
	for i := range d.Mentions {
		m := d.Mentions[i]
		inTitle := false
		for k := i + 1; k < min(len(d.Mentions), i+4) && !inTitle; k++ {
			t := d.Mentions[k].Title
			inTitle = t.Len() > 0 && t.Start <= m.Start && m.End < t.End
		}
		if inTitle && m.Last-m.First == 1 && d.Words[m.First].Has(lexicon.Ordinary) && max(m.Votes.Person, m.Votes.Organisation, m.Votes.Place) < 2 {
			continue
		}
		kept = append(kept, m)
	}
	d.Mentions = kept
}

// nameFinder is findMentions at work on one document.
type nameFinder struct {
	*Document
	lexicon *lexicon.NameLexicon
	seen    map[string]sighting
	found   []Mention
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
func (d *Document) seenCapitals() map[string]sighting {
	seen := map[string]sighting{}
	for i, f := range d.Words {
		if f.Has(lexicon.FreeCap) && !f.Has(lexicon.ClosedClass) {
			seen[strings.ToLower(d.Tokens[i].Text)] = 0
		}
	}
	for i, f := range d.Words {
		switch {
		case f.Has(lexicon.Figure | lexicon.FreeCap):
		case f.Has(lexicon.Capital):
			key := strings.ToLower(d.Tokens[i].Text)
			if s, free := seen[key]; free {
				seen[key] = s | seenCapital
				if i > 0 && d.endsName(i) {
					seen[key] |= seenLast
				}
			}
		default:
			if s, free := seen[d.Tokens[i].Text]; free {
				seen[d.Tokens[i].Text] = s | seenSmall
			}
		}
	}
	return seen
}

// lastsBehindFirst gives the English words that end a name which a first name begins: "Hall",
// of Mike Hall.
func (d *Document) lastsBehindFirst() map[string]bool {
	lasts := map[string]bool{}
	for i := 1; i < len(d.Words); i++ {
		if w := d.Words[i]; w.Has(lexicon.Capital) && w.Has(lexicon.Ordinary) && !w.Has(lexicon.FreeCap) && d.Words[i-1].Has(lexicon.FirstName) && d.endsName(i) {
			lasts[d.Tokens[i].Text] = true
		}
	}
	return lasts
}

// endsName tells whether a word with a capital is the last of two or more, behind what is
// no English word: "King", of Gayle King.
func (d *Document) endsName(i int) bool {
	before := d.Words[i-1]
	if before.Has(lexicon.FirstName) && before.Has(lexicon.Capital) && !before.Has(lexicon.FreeCap) {
		before &^= lexicon.Ordinary // "Mike Poole", whatever a mike is
	}
	if !before.Has(lexicon.Capital) || before.Has(lexicon.Ordinary|lexicon.AnyPlace|lexicon.Demonym|lexicon.KnownOrg|lexicon.TitleWord|lexicon.ClosedClass|lexicon.Calendar|lexicon.AllCaps) || before.Has(lexicon.FreeCap) && !before.Has(lexicon.FirstName) {
		return false
	}
	return d.Tokens[i-1].Sentence == d.Tokens[i].Sentence && (i+1 == len(d.Words) || !d.Words[i+1].Has(lexicon.Capital))
}

func (f *nameFinder) sentence(s *page.Sentence) {
	f.from, f.until, f.inDateline = s.First, s.Last, s.Kind == briefs.Dateline
	for i := s.First; i < s.Last; {
		if end := max(f.datedBody(i), f.possessiveBody(i), f.numbered(i), f.smallArticled(i), f.campaign(i)); end > i {
			f.emit(i, end, Votes{Organisation: 5})
			i = end
			continue
		}
		if end := f.shownFrom(i); end > i {
			f.emit(i, end, Votes{Person: 5})
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
			f.emit(i, end, Votes{})
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
	if i+1 >= len(f.Tokens) {
		return false
	}
	gap := f.Text[f.Tokens[i].End:f.Tokens[i+1].Start]
	return gap == " " || gap != "" && strings.TrimSpace(gap) == ""
}

// phrase gives how many tokens, from i on, are a name of the lexicon; 0 if none.
func (f *nameFinder) phrase(i int) int {
	var buf [96]byte
	key := buf[:0]
	best := 0
	for n := 0; n < f.lexicon.Longest && i+n < f.until; n++ {
		t := f.Tokens[i+n]
		if len(key)+len(t.Text)+8 > len(buf) || n > 0 && t.Start > f.Tokens[i+n-1].End && !f.joined(i+n-1) {
			break
		}
		if n > 0 {
			key = append(key, ' ')
		}
		key = lexicon.AppendFolded(key, t.Text)
		if n == 0 {
			if f.Words[i].Has(lexicon.AnyPlace | lexicon.KnownOrg) {
				best = 1
			}
			if !f.Words[i].Has(lexicon.PhraseStart) {
				return best
			}
			continue
		}
		if f.lexicon.Phrases[string(key)].Has(lexicon.AnyPlace|lexicon.KnownOrg) && (f.Words[i+n].Has(lexicon.Capital|lexicon.Figure) || IsPossessiveMark(t.Text)) {
			best = n + 1
		}
	}
	return best
}

// phraseFlags is what the lexicon says of the tokens [i,end) as one name.
func (f *nameFinder) phraseFlags(i, end int) lexicon.WordFlags {
	if end == i+1 {
		return f.Words[i]
	}
	var buf [128]byte
	key := buf[:0]
	for j := i; j < end; j++ {
		if len(key)+len(f.Tokens[j].Text)+8 > len(buf) {
			return 0
		}
		if j > i {
			key = append(key, ' ')
		}
		key = lexicon.AppendFolded(key, f.Tokens[j].Text)
	}
	return f.lexicon.Phrases[string(key)]
}
