package extract

import (
	"strings"

	"dateline/briefs"
)

// bearers is where a name of one word leads: the persons whose last, first or
// family-first name it is, or a middle one.
type bearers struct{ last, first, inner []int }

// resolveShort gives each mention by one word to the person who bears it. Of
// several bearers it is the one named in full most recently; one who comes in
// as a relative of another does not take over the name that the other goes by.
// Where two fit alike the mention stays without an entity.
func (w *whoIsWho) resolveShort() {
	index := map[string]*bearers{}
	entry := func(word string) *bearers {
		b := index[word]
		if b == nil {
			b = &bearers{}
			index[word] = b
		}
		return b
	}
	for i := range w.groups {
		g := &w.groups[i]
		if g.kind != briefs.Person || len(g.words) < 2 || g.into != i {
			continue
		}
		last := g.last()
		family := w.familyFirst(g)
		if family {
			if b := entry(g.words[0]); len(b.last) < mostBearers {
				b.last = append(b.last, i)
			}
			if len(g.words) > 2 && isVietnamese(g.words[0]) { // who goes by the given name: "Tuan", of Pham Duc Tuan
				if b := entry(last); len(b.first) < mostBearers {
					b.first = append(b.first, i)
				}
			}
			continue
		}
		if len(g.words) == 2 && isKunya(g.words[0]) {
			continue // "Umm Karam" is his mother
		}
		if b := entry(last); len(b.last) < mostBearers {
			b.last = append(b.last, i)
		}
		if bare := withoutArticle(last); bare != last { // "Assad" for "Bashar al-Assad"
			if b := entry(bare); len(b.last) < mostBearers {
				b.last = append(b.last, i)
			}
		}
		if b := entry(g.words[0]); len(b.first) < mostBearers {
			b.first = append(b.first, i)
		}
		if at := strings.LastIndexByte(last, '-'); at > 2 && len(last)-at > 4 && !w.lexicon.words[g.words[0]].has(eastSurname) { // "Nair" for "Arjun Panicker-Nair"
			if b := entry(last[at+1:]); len(b.inner) < mostBearers {
				b.inner = append(b.inner, i)
			}
		}
		for _, inner := range g.words[1 : len(g.words)-1] {
			if b := entry(inner); len(inner) > 3 && len(b.inner) < mostBearers {
				b.inner = append(b.inner, i)
			}
		}
	}
	if len(index) == 0 {
		return
	}
	w.slips(index)
	w.shortened(index)
	firms := w.shortFirms()
	left := map[int][]entityMention{} // what stays of each group of one word
	for di, d := range w.documents {
		holder := map[string]int{} // last name → who goes by it at this point
		called := map[int]int{}    // person → mentions by any one name so far
		named := map[int]int{}     // person → mentions by the last name alone so far
		another := map[int]bool{}  // person → somebody else goes by the last name
		at := map[int]int{}        // person → the sentence of the last full mention, from 1
		polite := map[int]bool{}   // person → goes by "Mrs." and the like
		besides := w.besideOfficers(d, index)
		for mi := range d.mentions {
			m := &d.mentions[mi]
			gi := w.groupOf(d, m)
			if gi < 0 {
				continue
			}
			g := &w.groups[gi]
			if root := w.root(gi); len(g.words) > 1 {
				if w.groups[root].kind != briefs.Person {
					continue
				}
				key := w.groups[root].last()
				if w.familyFirst(&w.groups[root]) {
					key = w.groups[root].words[0]
				}
				old, held := holder[key]
				sentence := d.tokens[m.first].sentence
				courtesy := d.politely(m)
				switch {
				case held && old != root && courtesy && !polite[old]: // who is "Mrs. Dow" leaves "Dow" to another
				case !held || old == root || named[old] < settled && !(named[old] > 0 && d.relative(m)) && at[old] != sentence+1, !courtesy && polite[old]:
					holder[key] = root
				}
				polite[root] = polite[root] || courtesy
				at[root] = sentence + 1
				continue
			}
			b := index[g.words[0]]
			if b == nil {
				continue
			}
			if m.credit { // "Photo: Poole" is hardly the Poole of the story
				left[gi] = append(left[gi], entityMention{di, mi})
				continue
			}
			em := entityMention{di, mi}
			if firm, ok := firms[g.words[0]]; ok && m.title.len() == 0 && d.titleGender(m) == unknownGender && !d.pronounBeside(m) && w.namedFirst(firm, b.last) {
				left[gi] = append(left[gi], em)
				continue
			}
			who := w.bearer(b, g, d, m, holder, called, at)
			if kin := w.kinAfter(d, mi); kin >= 0 && kin == who {
				another[kin] = true
			}
			if who >= 0 && another[who] && g.words[0] == w.groups[who].last() {
				who = -1
			}
			if who >= 0 && besides[who] && g.words[0] == w.groups[who].last() && (!d.politely(m) || d.titleGender(m) != w.gender(&w.groups[who])) {
				who = -1
			}
			if who >= 0 && at[who] == 0 && g.words[0] == w.groups[who].words[0] && g.words[0] != w.groups[who].last() && d.relative(m) && !w.comesAsKin(&w.groups[who]) {
				who = -1 // "Fulani's father, Alberto,": no Alberto was named yet
			}
			if who < 0 {
				left[gi] = append(left[gi], em)
				continue
			}
			if _, ok := left[gi]; !ok {
				left[gi] = nil
			}
			if g.words[0] != w.groups[who].words[0] {
				m.gender = d.titleGender(m) // the word is a family name here, not a given one
			}
			called[who]++
			if g.words[0] == w.groups[who].last() || w.familyFirst(&w.groups[who]) {
				named[who]++ // who goes by the first name leaves the last to a relative
			}
			if old, held := holder[g.words[0]]; !held || old == who || len(b.last) < 2 || polite[old] || !d.politely(m) {
				holder[g.words[0]] = who
			}
			polite[who] = polite[who] || d.politely(m)
			w.groups[who].mentions = append(w.groups[who].mentions, em)
		}
	}
	for gi, rest := range left {
		if len(rest) < len(w.groups[gi].mentions) {
			w.groups[gi].mentions = rest
			w.lookAgain(gi, index[w.groups[gi].words[0]])
		}
	}
}

// politely tells whether a name has "Mr.", "Mrs." and the like before it.
func (d *document) politely(m *mention) bool {
	t := m.first - 1
	if t > 0 && d.tokens[t].text == "." {
		t--
	}
	if t < 0 {
		return false
	}
	switch strings.TrimSuffix(d.tokens[t].text, ".") {
	case "Mr", "Mrs", "Ms", "Miss", "Mme", "Mlle", "Messrs":
		return true
	}
	return false
}

// besideOfficers gives those who leave their last name to another: relatives of somebody who has
// an office before that name, which the text never gives to them: "President Dow" beside "his
// wife, Ann Dow".
func (w *whoIsWho) besideOfficers(d *document, index map[string]*bearers) map[int]bool {
	besides := map[int]bool{}
	for mi := range d.mentions {
		m := &d.mentions[mi]
		if m.last-m.first != 1 || m.first == 0 || !d.words[m.first-1].has(titleWord) || d.words[m.first-1].has(bareTitle) || !d.words[m.first-1].has(capital) || d.titleGender(m) != unknownGender {
			continue
		}
		gi := w.groupOf(d, m)
		if gi < 0 || len(w.groups[gi].words) != 1 {
			continue
		}
		b := index[w.groups[gi].words[0]]
		if b == nil || len(b.last) != 1 {
			continue
		}
		if who := b.last[0]; (w.comesAsKin(&w.groups[who]) || w.married(d, w.groups[gi].words[0])) && !w.hasTitle(who, d, m) {
			besides[who] = true
		}
	}
	return besides
}

// married tells whether a document calls somebody "Mrs." by a last name alone.
func (w *whoIsWho) married(d *document, last string) bool {
	for mi := range d.mentions[:min(len(d.mentions), mostLooked)] {
		m := &d.mentions[mi]
		if m.last-m.first == 1 && m.first > 0 && strings.EqualFold(d.tokens[m.first].text, last) && strings.HasPrefix(d.tokens[m.first-1].text, "Mrs") {
			return true
		}
	}
	return false
}

// shortened lets a short form of a first name that nobody bears lead to the one person whose
// first name it is of: "Frankie", of Frank Dow.
func (w *whoIsWho) shortened(index map[string]*bearers) {
	of := map[string][]int{} // short form → persons
	for i := range w.groups {
		g := &w.groups[i]
		if g.kind != briefs.Person || len(g.words) < 2 || g.into != i || len(g.words[0]) < 3 {
			continue
		}
		for _, form := range []string{g.words[0] + "ie", g.words[0] + "y"} {
			of[form] = append(of[form], i)
		}
	}
	for form, persons := range of {
		if index[form] == nil && len(persons) == 1 && w.lexicon.words[form].has(firstName) {
			index[form] = &bearers{first: persons}
		}
	}
}

// isKunya tells the words for mother and father that an Arabic name by a child's
// begins with.
func isKunya(word string) bool {
	return word == "umm" || word == "abu" || word == "um" || word == "oum"
}

// withoutArticle takes the Arabic article from a family name.
func withoutArticle(name string) string {
	for _, article := range []string{"al-", "el-", "as-", "ad-", "ar-", "an-"} {
		if rest, ok := strings.CutPrefix(name, article); ok && len(rest) > 3 {
			return rest
		}
	}
	return name
}

// isVietnamese tells family names of Vietnam, whose bearers go by the given name
// that ends theirs.
var isVietnamese = ofSort("vietnamese")

// settled is how often somebody must have been named by the last name alone for
// it to stay theirs when another bearer is named in full.
const settled = 2

func contains(list []int, i int) bool {
	for _, j := range list {
		if i == j {
			return true
		}
	}
	return false
}

// only gives the one of a list that fits, -1 where none or several do.
func only(list []int, fits func(int) bool) int {
	found := -1
	for _, i := range list {
		if fits(i) {
			if found >= 0 && found != i {
				return -1
			}
			found = i
		}
	}
	return found
}

// lookAgain looks again at what is left of a group: a last name that two people
// bear, and that fits neither, is nobody's.
func (w *whoIsWho) lookAgain(gi int, b *bearers) {
	g := &w.groups[gi]
	if g.kind == briefs.Person && (len(b.last) > 1 || len(b.last) == 0 && len(b.first) > 1) {
		g.kind = ""
	}
	g.votes = votes{}
	for _, em := range g.mentions {
		g.votes.add(w.documents[em.document].mentions[em.mention].votes)
	}
	if g.kind == "" || g.kind == briefs.Person {
		return
	}
	if kind, most := g.votes.leading(); most >= enough {
		g.kind = kind
	}
}
