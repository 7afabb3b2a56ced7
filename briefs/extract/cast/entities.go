package cast

import (
	"cmp"
	"slices"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// mergeEntities finds who is who: mentions with the same name are one, a last
// name alone is the person who bears it, an acronym is the body it stands for,
// over all articles of the story. What no evidence makes a person, a body or a
// place is left out.
func (s *Story) mergeEntities() {
	w := &whoIsWho{Story: s, lexicon: lexicon.LoadNames(), byKey: map[string]int{}}
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
	*Story
	lexicon *lexicon.NameLexicon
	groups  []nameGroup
	byKey   map[string]int
}

// nameGroup is all mentions with one name, letter case aside, and later all
// mentions of one bearer.
type nameGroup struct {
	key     string
	words   []string // folded, without "the"
	flags   lexicon.WordFlags
	votes   names.Votes
	kind    briefs.EntityKind
	into    int // the group this one was joined to; itself where none
	Named   []Naming
	acronym bool
}

// group puts mentions together by name.
func (w *whoIsWho) group() {
	var buf [160]byte
	for di, d := range w.Documents {
		for mi := range d.Mentions {
			m := &d.Mentions[mi]
			key := d.nameKey(buf[:0], m)
			at, known := w.byKey[string(key)]
			if !known {
				name := string(key)
				if same := w.lexicon.Same[name]; same != "" {
					if at, known = w.byKey[same]; !known {
						at = w.add(same, d, m)
					}
				} else {
					at = w.add(name, d, m)
				}
				w.byKey[name] = at
			}
			g := &w.groups[at]
			g.votes.Add(m.Votes)
			g.Named = append(g.Named, Naming{di, mi})
		}
	}
}

// nameKey appends a mention's words, folded, without quotation marks.
func (d *Document) nameKey(key []byte, m *names.Mention) []byte {
	for i := m.First; i < m.Last; i++ {
		if names.IsQuotationMark(d.Tokens[i].Text) && d.Words[i].Has(lexicon.Figure) || d.Tokens[i].Text == "," && i == m.Last-2 {
			continue // the comma of "Kestrel Robotics, Inc."
		}
		if len(key) > 0 {
			key = append(key, ' ')
		}
		key = lexicon.AppendFolded(key, d.Tokens[i].Text)
	}
	return key
}

func (w *whoIsWho) add(key string, d *Document, m *names.Mention) int {
	at := len(w.groups)
	g := nameGroup{key: key, words: strings.Fields(key), into: at, flags: d.Words[m.First]}
	if m.Last-m.First == 1 {
		g.acronym = d.Words[m.First].Has(lexicon.AllCaps) && !d.Words[m.First].Has(lexicon.FreeCap) && len(key) <= 7
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
		if len(g.words) > 1 && g.votes.Person >= 1 && g.votes.Person < names.Enough && g.votes.Organisation < names.Enough && g.votes.Place < names.Enough {
			if short, ok := w.byKey[g.words[len(g.words)-1]]; ok && !w.groups[short].flags.Has(lexicon.AnyPlace|lexicon.KnownOrg|lexicon.Ordinary) {
				g.votes.Person += 2
			}
		}
		if g.acronym && g.votes.Organisation > 0 {
			g.votes.Organisation++
		}
		if kind, most := g.votes.Leading(); most >= names.Enough {
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
			case known && w.groups[to].kind != "" && !(g.kind != "" && len(w.groups[to].Named) < len(g.Named)):
			case n == 1 && lastNames[key] && g.kind == "":
				to = w.bare(key)
			default:
				continue
			}
			if n == 1 && w.groups[to].flags.Has(lexicon.AnyPlace|lexicon.Demonym|lexicon.Ordinary) {
				break
			}
			w.cut(i, to, n)
			break
		}
	}
}

// plain tells whether a word is an English word and no family name.
func (w *whoIsWho) plain(word string) bool {
	return lexicon.IsSmallWord([]byte(word)) && !w.lexicon.Words[word].Has(lexicon.Surname|lexicon.FirstName)
}

// bare gives the group of a name of one word, made where there is none.
func (w *whoIsWho) bare(key string) int {
	if at, ok := w.byKey[key]; ok {
		return at
	}
	at := len(w.groups)
	w.groups = append(w.groups, nameGroup{key: key, words: []string{key}, into: at, flags: w.lexicon.Words[key]})
	w.byKey[key] = at
	return at
}

// cut moves a group's mentions, cut to their first n words, to another group.
func (w *whoIsWho) cut(from, to, n int) {
	for _, em := range w.groups[from].Named {
		d := w.Documents[em.Document]
		m := &d.Mentions[em.Mention]
		if m.Last-m.First <= n {
			continue
		}
		m.Last = m.First + n
		m.End = d.Tokens[m.Last-1].End
		w.groups[to].Named = append(w.groups[to].Named, em)
	}
	w.groups[from].Named = nil
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
	t.Named = append(t.Named, f.Named...)
	f.Named = nil
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
			slices.SortFunc(g.Named, func(a, b Naming) int {
				return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Mention, b.Mention))
			})
			roots = append(roots, i)
		}
	}
	slices.SortStableFunc(roots, func(a, b int) int {
		x, y := w.groups[a].Named[0], w.groups[b].Named[0]
		return cmp.Or(cmp.Compare(x.Document, y.Document), cmp.Compare(x.Mention, y.Mention))
	})
	ids := map[string]bool{}
	w.Entities = make([]Entity, 0, len(roots))
	for _, r := range roots {
		g := &w.groups[r]
		e := Entity{Entity: briefs.Entity{Kind: g.kind, About: []briefs.Passage{}, Relations: []briefs.Relation{}, Aliases: []string{}}, Named: g.Named}
		w.name(&e)
		e.ID = uniqueID(slugOf(e.Name), ids)
		for _, em := range g.Named {
			d := w.Documents[em.Document]
			m := &d.Mentions[em.Mention]
			m.Entity = len(w.Entities)
			m.Kind = g.kind
			e.Mentions = append(e.Mentions, d.Passage(m.Span))
		}
		w.Entities = append(w.Entities, e)
	}
}

// outsideCredits tells whether a group is named anywhere but in credits.
func (w *whoIsWho) outsideCredits(g *nameGroup) bool {
	for _, em := range g.Named {
		if !w.Documents[em.Document].Mentions[em.Mention].Credit {
			return true
		}
	}
	return false
}
