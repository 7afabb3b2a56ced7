package correct

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"dateline/briefs"
)

// split makes an entity of its own of an alias. Where the entity has no such
// alias but somebody else bears it as a name, that is done already.
func (d *desk) split(c Correction) (string, Reason) {
	i, why := d.entity(c.Entity)
	if why != "" {
		return c.Entity.words(), why
	}
	if !slices.Contains(d.Entities[i].Aliases, c.Alias) {
		bears := func(e briefs.Entity) bool { return e.Name == c.Alias || slices.Contains(e.Aliases, c.Alias) }
		if slices.ContainsFunc(d.Entities, bears) {
			return "", ""
		}
		return c.Alias, NoAlias
	}
	e := &d.Entities[i]
	other := briefs.Entity{
		ID: d.freeID(c.Alias), Kind: e.Kind, Name: c.Alias, Corrected: true,
		Aliases: []string{}, About: []briefs.Passage{}, Mentions: []briefs.Passage{}, Relations: []briefs.Relation{},
	}
	goes := func(m briefs.Passage) bool { return oneLine(m.Text) == c.Alias }
	all := e.Mentions
	besideIt := func(p briefs.Passage) bool { return len(all) > 0 && goes(all[nearestTo(p, all)]) }
	other.Mentions, e.Mentions = part(e.Mentions, goes)
	if d.byHand[e.ID].about == 0 {
		other.About, e.About = part(e.About, besideIt)
	}
	other.Relations, e.Relations = part(e.Relations, func(r briefs.Relation) bool { return besideIt(r.As) })
	_, e.Aliases = part(e.Aliases, func(a string) bool { return a == c.Alias })
	e.Corrected = true
	d.moveQuotes(e.ID, &other)
	d.moveRelations(e.ID, other.ID, besideIt)
	d.moveEvents(e, &other)
	d.insert(other)
	d.mentions = nil
	return "", ""
}

// part gives the items that go and those that stay, both in order.
func part[T any](items []T, goes func(T) bool) (gone, stays []T) {
	gone, stays = []T{}, []T{}
	for _, x := range items {
		if goes(x) {
			gone = append(gone, x)
		} else {
			stays = append(stays, x)
		}
	}
	return gone, stays
}

// nearestTo gives the index of the mention that stands nearest to a passage; the
// first where none is in its article. A name within the passage is not beside it:
// “a son of Ahmad Shah” describes somebody else than him.
func nearestTo(p briefs.Passage, mentions []briefs.Passage) int {
	best, least := 0, -1
	for i := range mentions {
		if p.Contains(mentions[i]) {
			continue
		}
		if n := distance(p, mentions[i:i+1]); n >= 0 && (least < 0 || n < least) {
			best, least = i, n
		}
	}
	return best
}

// moveQuotes gives an entity that was split off the quotes attributed to its
// name.
func (d *desk) moveQuotes(from string, to *briefs.Entity) {
	for i := range d.Quotes {
		q := &d.Quotes[i]
		if string(q.Speaker) != from || q.Source == nil || d.chosen[q.ID] {
			continue
		}
		if oneLine(q.Source.Text) == to.Name || slices.ContainsFunc(to.Mentions, q.Source.Contains) {
			d.attribute(q, briefs.Ref(to.ID))
		}
	}
}

// moveRelations turns to the entity split off what is said beside its name.
func (d *desk) moveRelations(from, to string, besideIt func(briefs.Passage) bool) {
	for i := range d.Entities {
		e := &d.Entities[i]
		if !slices.ContainsFunc(e.Relations, func(r briefs.Relation) bool { return r.To == from }) {
			continue
		}
		e.Relations = slices.Clone(e.Relations)
		for j := range e.Relations {
			if r := &e.Relations[j]; r.To == from && besideIt(r.As) {
				r.To = to
			}
		}
	}
}

// moveEvents names in the timeline who is named in an event's words.
func (d *desk) moveEvents(e, other *briefs.Entity) {
	for i := range d.Timeline {
		event := &d.Timeline[i]
		at := slices.Index(event.Entities, e.ID)
		if at < 0 || !slices.ContainsFunc(other.Mentions, event.Passage.Contains) {
			continue
		}
		ids := slices.Clone(event.Entities)
		if slices.ContainsFunc(e.Mentions, event.Passage.Contains) {
			event.Entities = append(ids, other.ID)
		} else {
			ids[at] = other.ID
			event.Entities = ids
		}
	}
}

// insert puts an entity where its first mention comes, as extraction orders
// them.
func (d *desk) insert(e briefs.Entity) {
	at := len(d.Entities)
	if len(e.Mentions) > 0 {
		for i := range d.Entities {
			if m := d.Entities[i].Mentions; len(m) > 0 && d.compare(m[0], e.Mentions[0]) > 0 {
				at = i
				break
			}
		}
	}
	d.Entities = slices.Insert(d.Entities, at, e)
}

// freeID makes an id of a name that no entity has.
func (d *desk) freeID(name string) string {
	const most = 56 // leaves room for a number within an id's 64
	var id []byte
	for _, r := range norm.NFKD.String(strings.ToLower(name)) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			id = append(id, byte(r))
		case unicode.IsMark(r) || r == '\'' || r == '’':
		case len(id) > 0 && id[len(id)-1] != '-':
			id = append(id, '-')
		}
	}
	id = id[:min(len(id), most)]
	base := strings.Trim(string(id), "-")
	if base == "" {
		base = "name"
	}
	free := base
	for n := 2; slices.ContainsFunc(d.Entities, func(e briefs.Entity) bool { return e.ID == free }); n++ {
		free = base + "-" + strconv.Itoa(n)
	}
	return free
}
