package extract

import (
	"strings"

	"dateline/briefs"
)

// joinPersons joins the fuller forms of one person's name: with and without a
// middle name or initial, or the last words of it alone ("De Bruyne"). Two that
// stand in one sentence are two.
func (w *whoIsWho) joinPersons() {
	byLast := map[string][]int{}
	for i := range w.groups {
		if g := &w.groups[i]; g.kind == briefs.Person && len(g.words) > 1 {
			last := g.last()
			for _, j := range byLast[last] {
				if w.groups[j].into == j && w.sameNames(&w.groups[j], g) && !w.together(&w.groups[j], g) {
					w.join(j, i)
					break
				}
			}
			if g.into == i {
				byLast[last] = append(byLast[last], i)
			}
		}
	}
}

// last is the last name: the last word that is no Jr.
func (g *nameGroup) last() string {
	n := len(g.words) - 1
	for n > 1 && isSuffixKey(g.words[n]) {
		n--
	}
	return g.words[n]
}

// suffix is the Jr. or III that a name ends with.
func (g *nameGroup) suffix() string {
	if last := g.words[len(g.words)-1]; isSuffixKey(last) {
		return last
	}
	return ""
}

// baseName is a name without its suffix.
func baseName(words []string) []string {
	for len(words) > 2 && isSuffixKey(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return words
}

func isSuffixKey(s string) bool {
	switch s {
	case "jr", "sr", "ii", "iii", "iv", "jnr", "snr", ",":
		return true
	}
	return false
}

// sameNames tells whether two names with one last name can be one person's.
func (w *whoIsWho) sameNames(a, b *nameGroup) bool {
	x, y := a.words, b.words
	if s, t := a.suffix(), b.suffix(); s != t && s != "" && t != "" {
		return false
	}
	x, y = baseName(x), baseName(y)
	if len(x) > len(y) {
		x, y = y, x
	}
	if strings.HasSuffix(strings.Join(y, " "), " "+strings.Join(x, " ")) {
		return w.lexicon.words[x[0]].has(nameParticle) || !w.lexicon.words[x[0]].has(firstName)
	}
	if !sameGiven(x[0], y[0]) {
		return false
	}
	// The middle of the shorter must be in the longer, initials counting for names.
	rest := y[1 : len(y)-1]
	for _, middle := range x[1 : len(x)-1] {
		at := -1
		for i, r := range rest {
			if r == middle || len(middle) <= 2 && r[0] == middle[0] || len(r) <= 2 && r[0] == middle[0] {
				at = i
				break
			}
		}
		if at < 0 {
			return false
		}
		rest = rest[at+1:]
	}
	return true
}

// sameGiven tells whether two first names are one: the same, an initial of it,
// a known short form, or a slip of one letter in a long name.
func sameGiven(a, b string) bool {
	switch {
	case a == b:
		return true
	case len(a) <= 2 && a[0] == b[0] || len(b) <= 2 && a[0] == b[0]:
		return true
	case shortForms[a] == b || shortForms[b] == a:
		return true
	}
	return len(a) >= 6 && len(a) == len(b) && a[0] == b[0] && oneLetterApart(a, b)
}

func oneLetterApart(a, b string) bool {
	apart := 0
	for i := range len(a) {
		if a[i] != b[i] {
			apart++
		}
	}
	return apart == 1
}

// shortForms are short first names and what they are short for, as in the news.
var shortForms = map[string]string{
	"joe": "joseph", "bill": "william", "bob": "robert", "rob": "robert", "jim": "james", "jimmy": "james", "tom": "thomas",
	"mike": "michael", "dave": "david", "dan": "daniel", "ben": "benjamin", "sam": "samuel", "tony": "anthony", "chris": "christopher",
	"nick": "nicholas", "steve": "steven", "dick": "richard", "rick": "richard", "ted": "edward", "ed": "edward", "ken": "kenneth",
	"ron": "ronald", "don": "donald", "larry": "lawrence", "jerry": "gerald", "greg": "gregory", "jeff": "jeffrey", "matt": "matthew",
	"andy": "andrew", "alex": "alexander", "pete": "peter", "tim": "timothy", "will": "william", "chuck": "charles", "charlie": "charles",
	"liz": "elizabeth", "beth": "elizabeth", "kate": "katherine", "kathy": "kathleen", "sue": "susan", "debbie": "deborah", "jenny": "jennifer",
	"mitch": "mitchell", "bernie": "bernard", "rudy": "rudolph", "marty": "martin", "vince": "vincent", "fred": "frederick", "hank": "henry",
}

// together tells whether two names ever stand in one sentence: then they are
// two people.
func (w *whoIsWho) together(a, b *nameGroup) bool {
	for _, x := range a.mentions {
		for _, y := range b.mentions {
			if x.document != y.document {
				continue
			}
			d := w.documents[x.document]
			if d.tokens[d.mentions[x.mention].first].sentence == d.tokens[d.mentions[y.mention].first].sentence {
				return true
			}
		}
	}
	return false
}

// bearers is where a name of one word leads: the persons whose last, first or
// family-first name it is.
type bearers struct{ last, first []int }

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
			entry(g.words[0]).last = append(entry(g.words[0]).last, i)
			continue
		}
		entry(last).last = append(entry(last).last, i)
		entry(g.words[0]).first = append(entry(g.words[0]).first, i)
	}
	if len(index) == 0 {
		return
	}
	w.slips(index)
	moved := map[int]bool{}
	for di, d := range w.documents {
		holder := map[string]int{} // last name → who goes by it at this point
		named := map[int]int{}     // person → mentions by the last name alone so far
		at := map[int]int{}        // person → the sentence of the last full mention, from 1
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
				if !held || old == root || !(named[old] > 0 && d.relative(m)) && at[old] != sentence+1 {
					holder[key] = root
				}
				at[root] = sentence + 1
				continue
			}
			b := index[g.words[0]]
			if b == nil {
				continue
			}
			who := w.bearer(b, g, d, m, holder, named)
			if who < 0 {
				continue
			}
			named[who]++
			holder[g.words[0]] = who
			w.move(gi, who, entityMention{di, mi})
			moved[gi] = true
		}
	}
	for gi := range moved {
		w.afterMove(gi, index[w.groups[gi].words[0]])
	}
}

// slips lets a name of one word that is known from nowhere lead to the one last
// name that is a slip of the pen away: "Mauer" in a text on a "Maurer".
func (w *whoIsWho) slips(index map[string]*bearers) {
	for i := range w.groups {
		g := &w.groups[i]
		if len(g.words) != 1 || len(g.key) < 5 || g.votes.person < 1 || len(g.mentions) > 2 || index[g.key] != nil ||
			g.flags.has(ordinary|firstName|surname|anyPlace|knownOrg|demonym|allCaps) {
			continue
		}
		var near *bearers
		for name, b := range index {
			if len(b.last) == 1 && len(name) >= 5 && name[0] == g.key[0] && oneSlip(name, g.key) {
				if near != nil {
					near = nil
					break
				}
				near = b
			}
		}
		if near != nil {
			index[g.key] = &bearers{last: near.last}
		}
	}
}

// oneSlip tells whether one letter left out, put in, changed or swapped with its
// neighbour makes one word of the other.
func oneSlip(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(a)-len(b) > 1 {
		return false
	}
	i := 0
	for i < len(b) && a[i] == b[i] {
		i++
	}
	switch {
	case len(a) > len(b):
		return a[i+1:] == b[i:]
	case i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]:
		return true
	}
	return i == len(a) || a[i+1:] == b[i+1:]
}

// familyFirst tells names in which the family's comes first: Kim Jong-un.
func (w *whoIsWho) familyFirst(g *nameGroup) bool {
	n := len(g.words)
	return n >= 2 && n <= 3 && w.lexicon.words[g.words[0]].has(eastSurname) && !w.lexicon.words[g.words[0]].has(firstName) &&
		(strings.Contains(g.words[n-1], "-") || n == 3 && len(g.words[1]) <= 6 && len(g.words[2]) <= 6 && !w.lexicon.words[g.words[n-1]].has(eastSurname|surname))
}

// groupOf finds a mention's group anew, by its words.
func (w *whoIsWho) groupOf(d *document, m *mention) int {
	var buf [160]byte
	key := buf[:0]
	for i := m.first; i < m.last; i++ {
		if len(key) > 0 {
			key = append(key, ' ')
		}
		key = appendFolded(key, d.tokens[i].text)
	}
	if at, ok := w.byKey[string(key)]; ok {
		return at
	}
	return -1
}

// bearer chooses who a mention by one word is; -1 where none fits.
func (w *whoIsWho) bearer(b *bearers, g *nameGroup, d *document, m *mention, holder map[string]int, named map[int]int) int {
	word := g.words[0]
	if g.flags.has(anyPlace|knownOrg) && m.votes.person < 2 && (m.votes.place >= 3 || m.votes.organisation >= 3) {
		if who, ok := holder[word]; !ok || named[who] == 0 || m.votes.place > 5 {
			return -1
		}
	}
	fits := func(i int) bool {
		other := w.gender(&w.groups[i])
		return m.title.len() == 0 && d.titleGender(m) == unknownGender || other == unknownGender || d.titleGender(m) == unknownGender || other == d.titleGender(m)
	}
	if len(b.last) > 1 && m.title.len() > 0 {
		if who := only(b.last, func(i int) bool { return fits(i) && w.hasTitle(i, d, m) }); who >= 0 {
			return who
		}
	}
	if who, ok := holder[word]; ok && fits(who) && contains(b.last, who) {
		return who
	}
	if len(b.last) == 1 && len(b.first) == 1 && len(w.groups[b.first[0]].mentions) > len(w.groups[b.last[0]].mentions) {
		return only(b.first, fits) // "Saddam" beside one mention of "Fedayeen Saddam"
	}
	if who := only(b.last, fits); who >= 0 {
		return who
	}
	if len(b.last) > 0 {
		return -1
	}
	if who, ok := holder[word]; ok && contains(b.first, who) {
		return who
	}
	return only(b.first, fits)
}

// hasTitle tells whether a person is given, before or after one of the names,
// the title that a mention has.
func (w *whoIsWho) hasTitle(i int, d *document, m *mention) bool {
	title := d.tokens[m.first-1].text
	for _, em := range w.groups[i].mentions {
		other := w.documents[em.document]
		n := &other.mentions[em.mention]
		const far = 8
		s := &other.sentences[other.tokens[n.first].sentence]
		for k := max(s.first, n.first-far/2); k < min(s.last, n.last+far); k++ {
			if strings.EqualFold(other.tokens[k].text, title) {
				return true
			}
		}
	}
	return false
}

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

// gender is the gender that a group's mentions show by title or first name.
func (w *whoIsWho) gender(g *nameGroup) gender {
	for _, em := range g.mentions {
		m := &w.documents[em.document].mentions[em.mention]
		if m.gender == male || m.gender == female {
			return m.gender
		}
	}
	return unknownGender
}

// move takes one mention from a group to its bearer.
func (w *whoIsWho) move(from, to int, em entityMention) {
	g := &w.groups[from]
	for i, x := range g.mentions {
		if x == em {
			g.mentions = append(g.mentions[:i], g.mentions[i+1:]...)
			break
		}
	}
	w.groups[to].mentions = append(w.groups[to].mentions, em)
}

// afterMove looks again at what is left of a group: a last name that two people
// bear, and that fits neither, is nobody's.
func (w *whoIsWho) afterMove(gi int, b *bearers) {
	g := &w.groups[gi]
	if g.kind == briefs.Person && len(b.last) > 1 {
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

// relative tells whether a name comes in as somebody's relative: "his father X",
// "X, the wife of …".
func (d *document) relative(m *mention) bool {
	first := d.sentences[d.tokens[m.first].sentence].first
	for i := m.first - 1; i >= first && m.first-i <= 4; i-- {
		if isKin(d.tokens[i].text) {
			return true
		}
	}
	last := d.sentences[d.tokens[m.first].sentence].last
	if m.last < last && d.tokens[m.last].text == "," {
		for i := m.last; i < last && i-m.last <= 4; i++ {
			if isKin(d.tokens[i].text) {
				return true
			}
		}
	}
	return false
}

// isKin tells words for members of a family.
func isKin(s string) bool {
	switch strings.ToLower(s) {
	case "father", "mother", "son", "daughter", "brother", "sister", "wife", "husband", "widow", "widower", "cousin", "uncle", "aunt",
		"nephew", "niece", "grandfather", "grandmother", "grandson", "granddaughter", "stepfather", "stepmother", "stepson", "stepdaughter",
		"half-brother", "half-sister", "brother-in-law", "sister-in-law", "son-in-law", "daughter-in-law", "father-in-law", "mother-in-law",
		"dad", "mom", "mum", "parents", "twin", "ex-wife", "ex-husband", "spouse", "fiancee", "fiancé", "fiancée", "fiance", "girlfriend", "boyfriend", "partner":
		return true
	}
	return false
}
