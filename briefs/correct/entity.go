package correct

import (
	"cmp"
	"slices"
	"strings"

	"dateline/briefs"
)

// words are what an entity is looked for by.
func (e Entity) words() string { return cmp.Or(e.Name, e.At.Text, e.ID) }

// entity finds somebody again: who bears the whole name; of several, or where
// nobody does, who is mentioned where the mention stood; of several still, who
// is of the kind; else who has the name as an alias. An entity given by its id
// alone is that one.
func (d *desk) entity(e Entity) (int, Reason) {
	if e.Name == "" && !e.At.given() {
		return d.one(func(x *briefs.Entity) bool { return x.ID == e.ID })
	}
	plain := fold(strings.ToLower(e.Name))
	for _, bears := range []func(*briefs.Entity) bool{
		func(x *briefs.Entity) bool { return e.Name != "" && x.Name == e.Name },
		func(x *briefs.Entity) bool { return e.Name != "" && fold(strings.ToLower(x.Name)) == plain },
	} {
		switch i, why := d.one(bears); why {
		case "":
			return i, ""
		case Ambiguous:
			return d.namesake(e, bears)
		}
	}
	i, mentioned := d.mentioned(e.At, func(*briefs.Entity) bool { return true })
	if mentioned == "" {
		return i, ""
	}
	alias := func(x *briefs.Entity) bool { return e.Name != "" && slices.Contains(x.Aliases, e.Name) }
	switch i, why := d.one(alias); why {
	case "":
		return i, ""
	case Ambiguous:
		return d.namesake(e, alias)
	}
	if e.At.given() && mentioned != Altered {
		return nobody, mentioned
	}
	return nobody, Unnamed
}

// namesake tells several apart who bear a name: by the mention, else by what
// they are, a place or a person.
func (d *desk) namesake(e Entity, bears func(*briefs.Entity) bool) (int, Reason) {
	if i, why := d.mentioned(e.At, bears); why == "" {
		return i, ""
	}
	i, why := d.one(func(x *briefs.Entity) bool { return x.Kind == e.Kind && bears(x) })
	if why != "" {
		return nobody, Ambiguous
	}
	return i, ""
}

// mentioned finds which of some entities is mentioned at an anchor.
func (d *desk) mentioned(a Anchor, of func(*briefs.Entity) bool) (int, Reason) {
	if !a.given() {
		return nobody, Unnamed
	}
	var things []owned
	for i := range d.Entities {
		if of(&d.Entities[i]) {
			for _, m := range d.Entities[i].Mentions {
				things = append(things, owned{m, i})
			}
		}
	}
	i, _, why := d.find(a, things, Unnamed)
	return i, why
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
	aliases := append(append(slices.Clone(e.Aliases), other.Name), other.Aliases...)
	e.Aliases = byFirstUse(without(aliases, e.Name), e.Mentions)
	about := slices.Clone(e.About)
	for _, p := range other.About {
		if !slices.ContainsFunc(about, func(q briefs.Passage) bool { return q.Text == p.Text }) {
			about = append(about, p)
		}
	}
	e.About = about
	e.Relations = append(slices.Clone(e.Relations), other.Relations...)
	d.refer(other.ID, e.ID)
	d.Entities = slices.Delete(d.Entities, j, j+1)
	return "", ""
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
// extraction does, each once; those that are not used come last.
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
	slices.SortStableFunc(out, func(x, y string) int { return cmp.Compare(first[x], first[y]) })
	return out
}

// oneLine is a name as the brief lists it: printed over a line's end, it has a
// blank there.
func oneLine(name string) string { return strings.Join(strings.Fields(name), " ") }
