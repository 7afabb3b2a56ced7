package correct

import (
	"cmp"
	"slices"
	"strings"

	"dateline/briefs"
)

// words are what an entity is looked for by.
func (e Entity) words() string { return cmp.Or(e.Name, e.At.Text, e.ID) }

// entity finds somebody again: who is mentioned where the mention stood and
// bears the name; else the only one whose whole name it is; else who is
// mentioned there under whatever name; else the only one who has it as an alias.
// An entity given by its id alone is that one.
func (d *desk) entity(e Entity) (int, Reason) {
	if e.Name == "" && !e.At.given() {
		return d.one(func(x *briefs.Entity) bool { return x.ID == e.ID })
	}
	if d.mentions == nil {
		d.mentions = d.indexMentions(func(*briefs.Entity) bool { return true })
	}
	at, mentioned := d.mentioned(e.At, d.mentions)
	alias := func(x *briefs.Entity) bool { return slices.Contains(x.Aliases, e.Name) }
	if mentioned == "" && (d.Entities[at].Name == e.Name || alias(&d.Entities[at])) {
		return at, ""
	}
	plain := fold(strings.ToLower(e.Name))
	for _, bears := range []func(*briefs.Entity) bool{
		func(x *briefs.Entity) bool { return x.Name == e.Name },
		func(x *briefs.Entity) bool { return fold(strings.ToLower(x.Name)) == plain },
		func(x *briefs.Entity) bool { return mentioned == "" && x == &d.Entities[at] },
		alias,
	} {
		switch i, why := d.one(bears); why {
		case "":
			return i, ""
		case Ambiguous:
			return d.namesake(e, bears)
		}
	}
	if e.At.given() && mentioned != Altered {
		return nobody, mentioned
	}
	return nobody, Unnamed
}

// namesake tells several apart who bear a name: by the mention, else by what
// they are, a place or a person.
func (d *desk) namesake(e Entity, bears func(*briefs.Entity) bool) (int, Reason) {
	if i, why := d.mentioned(e.At, d.indexMentions(bears)); why == "" {
		return i, ""
	}
	i, why := d.one(func(x *briefs.Entity) bool { return x.Kind == e.Kind && bears(x) })
	if why != "" {
		return nobody, Ambiguous
	}
	return i, ""
}

// mentioned finds who is mentioned at an anchor.
func (d *desk) mentioned(a Anchor, mentions *index) (int, Reason) {
	if !a.given() {
		return nobody, Unnamed
	}
	i, _, why := d.find(a, mentions, Unnamed)
	return i, why
}

// indexMentions finds mentions of some entities by where they stand.
func (d *desk) indexMentions(of func(*briefs.Entity) bool) *index {
	var things []owned
	for i := range d.Entities {
		if of(&d.Entities[i]) {
			for _, m := range d.Entities[i].Mentions {
				things = append(things, owned{m, i})
			}
		}
	}
	return newIndex(things)
}

// one gives the one entity that fits, or that there is none or more than one.
func (d *desk) one(fits func(*briefs.Entity) bool) (int, Reason) {
	found := nobody
	for i := range d.Entities {
		if fits(&d.Entities[i]) {
			if found != nobody {
				return nobody, Ambiguous
			}
			found = i
		}
	}
	if found == nobody {
		return nobody, Unnamed
	}
	return found, ""
}

// merge makes one entity of two. They may be one already.
func (d *desk) merge(c Correction) (string, Reason) {
	i, why := d.entity(c.Entity)
	if why != "" {
		return c.Entity.words(), why
	}
	j, why := d.entity(c.Other)
	if why != "" {
		return c.Other.words(), why
	}
	e, other := &d.Entities[i], d.Entities[j]
	e.Corrected = true
	if i == j {
		return "", ""
	}
	e.Mentions = d.inOrder(append(slices.Clone(e.Mentions), other.Mentions...))
	one, two := d.byHand[e.ID], d.byHand[other.ID]
	name, forms := e.Name, append([]string{e.Name, other.Name}, append(slices.Clone(e.Aliases), other.Aliases...)...)
	if two.name > one.name {
		name, one.name, one.wasAlias = other.Name, two.name, true
	}
	e.Name, e.Aliases = name, byFirstUse(without(forms, name), e.Mentions)
	e.About = described(e.About, other.About, one.about, two.about)
	one.about = max(one.about, two.about)
	d.byHand[e.ID] = one
	e.Relations = append(slices.Clone(e.Relations), other.Relations...)
	d.refer(other.ID, e.ID)
	d.Entities = slices.Delete(d.Entities, j, j+1)
	d.mentions = nil
	return "", ""
}

// described joins the descriptions of two that are one, each once. One that was
// set by hand stands alone but for the years of a life; of two, the later.
func described(one, two []briefs.Passage, first, second int) []briefs.Passage {
	if second > first {
		one, two = two, one
	}
	about := slices.Clone(one)
	for _, p := range two {
		said := slices.ContainsFunc(about, func(q briefs.Passage) bool { return q.Text == p.Text })
		if !said && (max(first, second) == 0 || isLife(p.Text)) {
			about = append(about, p)
		}
	}
	return about
}

// refer makes whatever speaks of one entity speak of another.
func (d *desk) refer(from, to string) {
	for i := range d.Quotes {
		if q := &d.Quotes[i]; q.Speaker == briefs.Ref(from) {
			q.Speaker = briefs.Ref(to)
		}
	}
	for i := range d.Entities {
		e := &d.Entities[i]
		relations := []briefs.Relation{}
		for _, r := range e.Relations {
			if r.To == from {
				r.To = to
			}
			if r.To != e.ID && !slices.Contains(relations, r) {
				relations = append(relations, r)
			}
		}
		e.Relations = relations
	}
	for i := range d.Timeline {
		ids := slices.Clone(d.Timeline[i].Entities)
		at := slices.Index(ids, from)
		switch {
		case at < 0:
			continue
		case slices.Contains(ids, to):
			ids = slices.Delete(ids, at, at+1)
		default:
			ids[at] = to
		}
		d.Timeline[i].Entities = ids
	}
}

// inOrder puts passages in the order of the articles, each once.
func (d *desk) inOrder(ps []briefs.Passage) []briefs.Passage {
	slices.SortStableFunc(ps, d.compare)
	return slices.Compact(ps)
}

func (d *desk) compare(p, q briefs.Passage) int {
	if p.Article != q.Article {
		return cmp.Compare(d.articleNumber(p.Article), d.articleNumber(q.Article))
	}
	return cmp.Or(cmp.Compare(p.Start, q.Start), cmp.Compare(p.End, q.End))
}

func (d *desk) articleNumber(id string) int {
	return slices.IndexFunc(d.Articles, func(a briefs.Article) bool { return a.ID == id })
}

// byFirstUse puts forms of a name in the order in which they are first used, as
// extraction does, each once; those that are not used come last, by letter.
func byFirstUse(forms []string, mentions []briefs.Passage) []string {
	first := map[string]int{}
	for i, m := range mentions {
		if form := oneLine(m.Text); first[form] == 0 {
			first[form] = i - len(mentions) // below 0, which is that of unused ones
		}
	}
	out := []string{}
	for _, f := range forms {
		if !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(x, y string) int {
		if first[x] == 0 && first[y] == 0 {
			return strings.Compare(x, y)
		}
		return cmp.Compare(first[x], first[y])
	})
	return out
}

// oneLine is a name as the brief lists it: printed over a line's end, it has a
// blank there.
func oneLine(name string) string { return strings.Join(strings.Fields(name), " ") }
