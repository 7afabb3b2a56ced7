package extract

import (
	"cmp"
	"slices"
	"strings"

	"dateline/briefs"
)

// mergeEntities finds who is who: mentions with the same name are one, a last
// name alone is the person who bears it, an acronym is the body it stands for,
// over all articles of the story. What no evidence makes a person, a body or a
// place is left out.
func (s *castStory) mergeEntities() {
	w := &whoIsWho{castStory: s, lexicon: loadNames(), byKey: map[string]int{}}
	w.group()
	w.settleKinds()
	w.shrink()
	w.joinOtherwise()
	w.joinPersons()
	w.resolveShort()
	w.joinBodies()
	w.joinShortFirms()
	w.build()
	s.settleGenders()
}

// whoIsWho is mergeEntities at work.
type whoIsWho struct {
	*castStory
	lexicon *nameLexicon
	groups  []nameGroup
	byKey   map[string]int
}

// nameGroup is all mentions with one name, letter case aside, and later all
// mentions of one bearer.
type nameGroup struct {
	key      string
	words    []string // folded, without "the"
	flags    wordFlags
	votes    votes
	kind     briefs.EntityKind
	into     int // the group this one was joined to; itself where none
	mentions []entityMention
	acronym  bool
}

// group puts mentions together by name.
func (w *whoIsWho) group() {
	var buf [160]byte
	for di, d := range w.documents {
		for mi := range d.mentions {
			m := &d.mentions[mi]
			key := d.nameKey(buf[:0], m)
			at, known := w.byKey[string(key)]
			if !known {
				name := string(key)
				if same := w.lexicon.same[name]; same != "" {
					if at, known = w.byKey[same]; !known {
						at = w.add(same, d, m)
					}
				} else {
					at = w.add(name, d, m)
				}
				w.byKey[name] = at
			}
			g := &w.groups[at]
			g.votes.add(m.votes)
			g.mentions = append(g.mentions, entityMention{di, mi})
		}
	}
}

// nameKey appends a mention's words, folded, without quotation marks.
func (d *castDocument) nameKey(key []byte, m *mention) []byte {
	for i := m.first; i < m.last; i++ {
		if isQuotationMark(d.tokens[i].text) && d.words[i].has(figure) || d.tokens[i].text == "," && i == m.last-2 {
			continue // the comma of "Kestrel Robotics, Inc."
		}
		if len(key) > 0 {
			key = append(key, ' ')
		}
		key = appendFolded(key, d.tokens[i].text)
	}
	return key
}

func (w *whoIsWho) add(key string, d *castDocument, m *mention) int {
	at := len(w.groups)
	g := nameGroup{key: key, words: strings.Fields(key), into: at, flags: d.words[m.first]}
	if m.last-m.first == 1 {
		g.acronym = d.words[m.first].has(allCaps) && !d.words[m.first].has(freeCap) && len(key) <= 7
	}
	w.groups = append(w.groups, g)
	w.byKey[key] = at
	return at
}

// settleKinds decides a group's kind by the votes of all its mentions. A name
// of two words that nothing is known of is a person where its last word stands
// alone elsewhere as one.
func (w *whoIsWho) settleKinds() {
	for i := range w.groups {
		g := &w.groups[i]
		if len(g.words) > 1 && g.votes.person >= 1 && g.votes.person < enough && g.votes.organisation < enough && g.votes.place < enough {
			if short, ok := w.byKey[g.words[len(g.words)-1]]; ok && !w.groups[short].flags.has(anyPlace|knownOrg|ordinary) {
				g.votes.person += 2
			}
		}
		if g.acronym && g.votes.organisation > 0 {
			g.votes.organisation++
		}
		if kind, most := g.votes.leading(); most >= enough {
			g.kind = kind
		}
	}
}

// shrink cuts a name that nothing is known of, or that ends with an ordinary
// word, back to the known name that it begins with: "Poole Polaroids", in a
// headline "Anna Poole Leads".
func (w *whoIsWho) shrink() {
	lastNames := map[string]bool{}
	for i := range w.groups {
		if g := &w.groups[i]; g.kind == briefs.Person && len(g.words) > 1 {
			lastNames[g.last()] = true
		}
	}
	for i := range w.groups {
		g := &w.groups[i]
		n := len(g.words)
		if n < 2 || g.kind != "" && (g.kind != briefs.Person || n < 3 || !w.plain(g.words[n-1])) {
			continue
		}
		for n--; n > 0; n-- {
			key := strings.Join(g.words[:n], " ")
			to, known := w.byKey[key]
			switch {
			case known && w.groups[to].kind != "" && !(g.kind != "" && len(w.groups[to].mentions) < len(g.mentions)):
			case n == 1 && lastNames[key] && g.kind == "":
				to = w.bare(key)
			default:
				continue
			}
			if n == 1 && w.groups[to].flags.has(anyPlace|demonym|ordinary) {
				break
			}
			w.cut(i, to, n)
			break
		}
	}
}

// plain tells whether a word is an English word and no family name.
func (w *whoIsWho) plain(word string) bool {
	return isSmallWord([]byte(word)) && !w.lexicon.words[word].has(surname|firstName)
}

// bare gives the group of a name of one word, made where there is none.
func (w *whoIsWho) bare(key string) int {
	if at, ok := w.byKey[key]; ok {
		return at
	}
	at := len(w.groups)
	w.groups = append(w.groups, nameGroup{key: key, words: []string{key}, into: at, flags: w.lexicon.words[key]})
	w.byKey[key] = at
	return at
}

// cut moves a group's mentions, cut to their first n words, to another group.
func (w *whoIsWho) cut(from, to, n int) {
	for _, em := range w.groups[from].mentions {
		d := w.documents[em.document]
		m := &d.mentions[em.mention]
		if m.last-m.first <= n {
			continue
		}
		m.last = m.first + n
		m.end = d.tokens[m.last-1].end
		w.groups[to].mentions = append(w.groups[to].mentions, em)
	}
	w.groups[from].mentions = nil
	w.groups[from].kind = ""
}

// root follows joins to the group that stands for the bearer.
func (w *whoIsWho) root(i int) int {
	for w.groups[i].into != i {
		i = w.groups[i].into
	}
	return i
}

// join makes two groups one bearer; the first stays. Its kind is kept.
func (w *whoIsWho) join(to, from int) {
	to, from = w.root(to), w.root(from)
	if to == from {
		return
	}
	t, f := &w.groups[to], &w.groups[from]
	f.into = to
	t.mentions = append(t.mentions, f.mentions...)
	f.mentions = nil
	if t.kind == "" {
		t.kind = f.kind
	}
}

// build makes the entities, in order of first mention.
func (w *whoIsWho) build() {
	var roots []int
	for i := range w.groups {
		g := &w.groups[i]
		if g.into == i && g.kind != "" && w.outsideCredits(g) {
			slices.SortFunc(g.mentions, func(a, b entityMention) int {
				return cmp.Or(cmp.Compare(a.document, b.document), cmp.Compare(a.mention, b.mention))
			})
			roots = append(roots, i)
		}
	}
	slices.SortStableFunc(roots, func(a, b int) int {
		x, y := w.groups[a].mentions[0], w.groups[b].mentions[0]
		return cmp.Or(cmp.Compare(x.document, y.document), cmp.Compare(x.mention, y.mention))
	})
	ids := map[string]bool{}
	w.entities = make([]entity, 0, len(roots))
	for _, r := range roots {
		g := &w.groups[r]
		e := entity{Entity: briefs.Entity{Kind: g.kind, About: []briefs.Passage{}, Relations: []briefs.Relation{}, Aliases: []string{}}, mentions: g.mentions}
		w.name(&e)
		e.ID = uniqueID(slugOf(e.Name), ids)
		for _, em := range g.mentions {
			d := w.documents[em.document]
			m := &d.mentions[em.mention]
			m.entity = len(w.entities)
			m.kind = g.kind
			e.Mentions = append(e.Mentions, d.passage(m.span))
		}
		w.entities = append(w.entities, e)
	}
}

// outsideCredits tells whether a group is named anywhere but in credits.
func (w *whoIsWho) outsideCredits(g *nameGroup) bool {
	for _, em := range g.mentions {
		if !w.documents[em.document].mentions[em.mention].credit {
			return true
		}
	}
	return false
}
