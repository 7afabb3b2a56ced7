package cast

import (
	"dateline/briefs"
	"dateline/briefs/extract/names"
)

// shortNames is resolveShort at work on one document, in the order of its mentions.
type shortNames struct {
	*whoIsWho
	d       *Document
	di      int // the document's index
	index   bearerIndex
	firms   map[string]int   // shortFirms
	left    map[int][]Naming // what stays of each group of one word
	besides map[int]bool     // besideOfficers

	// At the point that is read:
	holder  map[string]int // last name → who goes by it
	called  map[int]int    // person → mentions by any one name
	named   map[int]int    // person → mentions by the last name alone
	another map[int]bool   // person → somebody else goes by the last name
	at      map[int]int    // person → the sentence of the last full mention, from 1
	polite  map[int]bool   // person → goes by "Mrs." and the like
}

// resolveShort gives each mention by one word to the person who bears it. Of
// several bearers it is the one named in full most recently; one who comes in
// as a relative of another does not take over the name that the other goes by.
// Where two fit alike the mention stays without an entity.
func (w *whoIsWho) resolveShort() {
	index := w.bearersOfWords()
	if len(index) == 0 {
		return
	}
	firms := w.shortFirms()
	left := map[int][]Naming{}
	for di, d := range w.Documents {
		r := &shortNames{
			whoIsWho: w, d: d, di: di, index: index, firms: firms, left: left, besides: w.besideOfficers(d, index),
			holder: map[string]int{}, called: map[int]int{}, named: map[int]int{}, another: map[int]bool{}, at: map[int]int{}, polite: map[int]bool{},
		}
		for mi := range d.Mentions {
			gi := w.groupOf(d, &d.Mentions[mi])
			switch {
			case gi < 0:
			case len(w.groups[gi].words) > 1:
				r.readFull(&d.Mentions[mi], w.root(gi))
			default:
				r.readShort(mi, gi)
			}
		}
	}
	for gi, rest := range left {
		if len(rest) < len(w.groups[gi].Named) {
			w.groups[gi].Named = rest
			w.lookAgain(gi, index[w.groups[gi].words[0]])
		}
	}
}

// readFull lets a person who is named in full be the one who goes by the last name from here on.
func (r *shortNames) readFull(m *names.Mention, who int) {
	g := &r.groups[who]
	if g.kind != briefs.Person {
		return
	}
	key := g.last()
	if r.familyFirst(g) {
		key = g.words[0]
	}
	if r.takesLast(key, m, who) {
		r.holder[key] = who
	}
	r.polite[who] = r.polite[who] || r.d.politely(m)
	r.at[who] = r.sentenceOf(m)
}

// sentenceOf is the sentence of a mention, from 1.
func (r *shortNames) sentenceOf(m *names.Mention) int { return r.d.Tokens[m.First].Sentence + 1 }

// settled is how often somebody must have been named by the last name alone for
// it to stay theirs when another bearer is named in full.
const settled = 2

// takesLast tells whether who is named in full takes the last name over from who goes by it.
func (r *shortNames) takesLast(key string, m *names.Mention, who int) bool {
	old, held := r.holder[key]
	if !held || old == who {
		return true
	}
	if r.d.comesAsHis(m) {
		return false // "His elder brother Jan Dow" leaves "Dow" to him
	}
	switch courtesy := r.d.politely(m); {
	case courtesy && !r.polite[old]:
		return false // who is "Mrs. Dow" leaves "Dow" to another
	case !courtesy && r.polite[old]:
		return true
	}
	return r.named[old] < settled && !(r.named[old] > 0 && r.d.relative(m)) && r.at[old] != r.sentenceOf(m)
}

// readShort gives a mention by one word to the person who bears it, or leaves it to its group.
func (r *shortNames) readShort(mi, gi int) {
	m, g, em := &r.d.Mentions[mi], &r.groups[gi], Naming{r.di, mi}
	word := g.words[0]
	b := r.index[word]
	if b == nil {
		return
	}
	if m.Credit || r.isFirms(m, word, b) { // "Photo: Poole" is hardly the Poole of the story
		r.left[gi] = append(r.left[gi], em)
		return
	}
	who := r.bearer(b, g, m)
	if kin := r.kinAfter(r.d, mi); kin >= 0 && kin == who {
		r.another[kin] = true
	}
	if who < 0 || r.isAnothers(who, m, word) {
		r.left[gi] = append(r.left[gi], em)
		return
	}
	if _, ok := r.left[gi]; !ok {
		r.left[gi] = nil
	}
	r.give(m, em, word, who, len(b.last))
}

// isFirms tells a word by which a firm goes that was named before any person who bears it.
func (r *shortNames) isFirms(m *names.Mention, word string, b *bearers) bool {
	firm, ok := r.firms[word]
	return ok && m.Title.Len() == 0 && r.d.TitleGender(m) == names.UnknownGender && !r.d.PronounBeside(m) && r.namedFirst(firm, b.last)
}

// isAnothers tells whether a word that would be a person's is meant of somebody else: of a relative who has no
// other name here, or of who has the office.
func (r *shortNames) isAnothers(who int, m *names.Mention, word string) bool {
	g := &r.groups[who]
	if word == g.last() {
		return r.another[who] || r.besides[who] && (!r.d.politely(m) || r.d.TitleGender(m) != r.gender(g))
	}
	// "Fulani's father, Alberto,": no Alberto was named yet
	return word == g.words[0] && r.at[who] == 0 && r.d.relative(m) && !r.comesAsKin(g)
}

// give makes a mention by one word a person's; family is how many have it for their last name.
func (r *shortNames) give(m *names.Mention, em Naming, word string, who, family int) {
	g := &r.groups[who]
	if word != g.words[0] {
		m.Gender = r.d.TitleGender(m) // the word is a family name here, not a given one
	}
	r.called[who]++
	if word == g.last() || r.familyFirst(g) {
		r.named[who]++ // who goes by the first name leaves the last to a relative
	}
	courtesy := r.d.politely(m)
	if old, held := r.holder[word]; !held || old == who || family < 2 || r.polite[old] || !courtesy {
		r.holder[word] = who
	}
	r.polite[who] = r.polite[who] || courtesy
	g.Named = append(g.Named, em)
}

// lookAgain looks again at what is left of a group: a last name that two people
// bear, and that fits neither, is nobody's.
func (w *whoIsWho) lookAgain(gi int, b *bearers) {
	g := &w.groups[gi]
	if g.kind == briefs.Person && (len(b.last) > 1 || len(b.last) == 0 && len(b.first) > 1) {
		g.kind = ""
	}
	g.votes = names.Votes{}
	for _, em := range g.Named {
		g.votes.Add(w.Documents[em.Document].Mentions[em.Mention].Votes)
	}
	if g.kind == "" || g.kind == briefs.Person {
		return
	}
	if kind, most := g.votes.Leading(); most >= names.Enough {
		g.kind = kind
	}
}
