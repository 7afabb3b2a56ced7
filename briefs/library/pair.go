package library

import (
	"strings"

	"dateline/briefs"
)

// pairing matches the things of two briefs that are the same thing: exact ones
// first, then those that are alike, each at most once.
func pairing(olds, news int, tests ...func(i, j int) bool) (pairs map[int]int, taken map[int]bool) {
	pairs, taken = map[int]int{}, map[int]bool{}
	for _, same := range tests {
		for i := range olds {
			if _, done := pairs[i]; done {
				continue
			}
			for j := range news {
				if !taken[j] && same(i, j) {
					pairs[i], taken[j] = j, true
					break
				}
			}
		}
	}
	return pairs, taken
}

// sort3 puts removed before changed before added.
func sort3(removed, changed, added []Difference) []Difference {
	out := make([]Difference, 0, len(removed)+len(changed)+len(added))
	return append(append(append(out, removed...), changed...), added...)
}

func diffQuotes(old, new *briefs.Brief) []Difference {
	pairs, taken := pairing(len(old.Quotes), len(new.Quotes),
		func(i, j int) bool {
			return old.Quotes[i].Passages[0] == new.Quotes[j].Passages[0] && sameWords(old.Quotes[i], new.Quotes[j])
		},
		func(i, j int) bool { return sameWords(old.Quotes[i], new.Quotes[j]) },
		func(i, j int) bool { return alike(quoteText(old.Quotes[i]), quoteText(new.Quotes[j])) },
	)
	var removed, changed, added []Difference
	for i := range old.Quotes {
		q := &old.Quotes[i]
		j, kept := pairs[i]
		if !kept {
			removed = append(removed, Difference{Kind: Removed, What: "quote", Name: nameIn(old, q.Speaker), Old: &q.Passages[0]})
			continue
		}
		changed = append(changed, changedQuote(old, new, q, &new.Quotes[j])...)
	}
	for j := range new.Quotes {
		if q := &new.Quotes[j]; !taken[j] {
			added = append(added, Difference{Kind: Added, What: "quote", Name: nameIn(new, q.Speaker), New: &q.Passages[0]})
		}
	}
	return sort3(removed, changed, added)
}

func changedQuote(old, new *briefs.Brief, was, now *briefs.Quote) []Difference {
	var out []Difference
	d := Difference{Kind: Changed, Name: nameIn(new, now.Speaker), Old: &was.Passages[0], New: &now.Passages[0]}
	if before := nameIn(old, was.Speaker); before != d.Name {
		s := d
		s.What, s.Was, s.Now = "speaker", orUnattributed(before), orUnattributed(d.Name)
		out = append(out, s)
	}
	if !sameWords(*was, *now) {
		w := d
		w.What = "wording"
		out = append(out, w)
	}
	if was.Kind != now.Kind {
		k := d
		k.What, k.Was, k.Now = "kind", string(was.Kind), string(now.Kind)
		out = append(out, k)
	}
	return out
}

func orUnattributed(name string) string {
	if name == "" {
		return "unattributed"
	}
	return name
}

func nameIn(b *briefs.Brief, id briefs.Ref) string {
	for i := range b.Entities {
		if b.Entities[i].ID == string(id) {
			return b.Entities[i].Name
		}
	}
	return ""
}

func quoteText(q briefs.Quote) string {
	var parts []string
	for _, p := range q.Passages {
		parts = append(parts, p.Text)
	}
	return strings.Join(parts, " ")
}

func sameWords(a, b briefs.Quote) bool { return quoteText(a) == quoteText(b) }

// alike tells whether one text holds the other or they share two words of three.
func alike(a, b string) bool {
	if strings.Contains(a, b) || strings.Contains(b, a) {
		return true
	}
	x, y := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	have := map[string]int{}
	for _, w := range x {
		have[w]++
	}
	shared := 0
	for _, w := range y {
		if have[w] > 0 {
			have[w]--
			shared++
		}
	}
	return 3*shared >= 2*max(len(x), len(y)) && shared > 1
}

func diffEntities(old, new *briefs.Brief, people bool) []Difference {
	olds, news := entitiesOf(old, people), entitiesOf(new, people)
	pairs, taken := pairing(len(olds), len(news),
		func(i, j int) bool { return olds[i].ID == news[j].ID },
		func(i, j int) bool { return strings.EqualFold(olds[i].Name, news[j].Name) },
		func(i, j int) bool {
			return len(olds[i].Mentions) > 0 && len(news[j].Mentions) > 0 && olds[i].Mentions[0] == news[j].Mentions[0]
		},
	)
	var removed, changed, added []Difference
	for i, e := range olds {
		if j, kept := pairs[i]; kept {
			changed = append(changed, changedEntity(old, new, e, news[j])...)
		} else {
			removed = append(removed, Difference{Kind: Removed, What: string(e.Kind), Name: e.Name, Old: firstOf(e.Mentions)})
		}
	}
	for j, e := range news {
		if !taken[j] {
			added = append(added, Difference{Kind: Added, What: string(e.Kind), Name: e.Name, New: firstOf(e.Mentions)})
		}
	}
	return sort3(removed, changed, added)
}

func entitiesOf(b *briefs.Brief, people bool) []*briefs.Entity {
	var out []*briefs.Entity
	for i := range b.Entities {
		if (b.Entities[i].Kind == briefs.Person) == people {
			out = append(out, &b.Entities[i])
		}
	}
	return out
}

func changedEntity(old, new *briefs.Brief, was, now *briefs.Entity) []Difference {
	var out []Difference
	if was.Name != now.Name {
		out = append(out, Difference{Kind: Changed, What: "name", Name: now.Name, Was: was.Name, Now: now.Name, New: firstOf(now.Mentions)})
	}
	if was.Kind != now.Kind {
		out = append(out, Difference{Kind: Changed, What: "kind", Name: now.Name, Was: string(was.Kind), Now: string(now.Kind), New: firstOf(now.Mentions)})
	}
	for _, d := range diffPassages("description", was.About, now.About) {
		d.Name, d.Kind = now.Name, Changed
		out = append(out, d)
	}
	out = foldReplaced(out)
	before, after := relationWords(old, was), relationWords(new, now)
	if before != after {
		out = append(out, Difference{Kind: Changed, What: "relation", Name: now.Name, Was: before, Now: after, New: firstOf(now.Mentions)})
	}
	return out
}

// foldReplaced makes one change of a description taken away and one put in its
// place.
func foldReplaced(list []Difference) []Difference {
	var out []Difference
	next := 0 // the first of out that nothing took the place of yet
	for _, d := range list {
		if d.What == "description" && d.Old == nil {
			for next < len(out) && (out[next].What != "description" || out[next].New != nil) {
				next++
			}
			if next < len(out) {
				out[next].New = d.New
				continue
			}
		}
		out = append(out, d)
	}
	return out
}

func relationWords(b *briefs.Brief, e *briefs.Entity) string {
	var out []string
	for _, r := range e.Relations {
		out = append(out, r.As.Text+" "+nameIn(b, briefs.Ref(r.To)))
	}
	return strings.Join(out, "; ")
}

func firstOf(ps []briefs.Passage) *briefs.Passage {
	if len(ps) == 0 {
		return nil
	}
	return &ps[0]
}

func diffDates(old, new *briefs.Brief) []Difference {
	pairs, taken := pairing(len(old.Dates), len(new.Dates),
		func(i, j int) bool { return old.Dates[i].Passage == new.Dates[j].Passage },
		func(i, j int) bool {
			return old.Dates[i].Passage.Text == new.Dates[j].Passage.Text && old.Dates[i].Value == new.Dates[j].Value
		},
		func(i, j int) bool { return old.Dates[i].Passage.Text == new.Dates[j].Passage.Text },
	)
	var removed, changed, added []Difference
	for i := range old.Dates {
		was := &old.Dates[i]
		j, kept := pairs[i]
		switch {
		case !kept:
			removed = append(removed, Difference{Kind: Removed, What: "date", Old: &was.Passage, Was: was.Value})
		case was.Value != new.Dates[j].Value:
			now := &new.Dates[j]
			changed = append(changed, Difference{Kind: Changed, What: "value", Old: &was.Passage, New: &now.Passage, Was: was.Value, Now: now.Value})
		}
	}
	for j := range new.Dates {
		if now := &new.Dates[j]; !taken[j] {
			added = append(added, Difference{Kind: Added, What: "date", New: &now.Passage, Now: now.Value})
		}
	}
	return sort3(removed, changed, added)
}

func eventPassages(b *briefs.Brief) []briefs.Passage {
	var out []briefs.Passage
	for _, e := range b.Timeline {
		out = append(out, e.Passage)
	}
	return out
}

// diffPassages compares lists of passages by their words. One that is mostly the
// words of another has changed: a figure in it was put right, not a sentence
// taken out and another put in.
func diffPassages(what string, old, new []briefs.Passage) []Difference {
	pairs, taken := pairing(len(old), len(new),
		func(i, j int) bool { return old[i].Text == new[j].Text },
		func(i, j int) bool { return alike(old[i].Text, new[j].Text) })
	var removed, changed, added []Difference
	for i := range old {
		switch j, kept := pairs[i]; {
		case !kept:
			removed = append(removed, Difference{Kind: Removed, What: what, Old: &old[i]})
		case old[i].Text != new[j].Text:
			changed = append(changed, Difference{Kind: Changed, What: what, Old: &old[i], New: &new[j]})
		}
	}
	for j := range new {
		if !taken[j] {
			added = append(added, Difference{Kind: Added, What: what, New: &new[j]})
		}
	}
	return sort3(removed, changed, added)
}

func diffArticles(old, new *briefs.Brief) []Difference {
	pairs, taken := pairing(len(old.Articles), len(new.Articles), func(i, j int) bool { return old.Articles[i].ID == new.Articles[j].ID })
	var removed, changed, added []Difference
	for i, was := range old.Articles {
		j, kept := pairs[i]
		if !kept {
			removed = append(removed, Difference{Kind: Removed, What: "article", Name: was.Title})
			continue
		}
		now := new.Articles[j]
		for _, f := range []struct{ what, was, now string }{
			{"title", was.Title, now.Title}, {"source", was.Source, now.Source}, {"address", was.URL, now.URL},
			{"publication date", was.Published, now.Published}, {"place", was.Place, now.Place},
		} {
			if f.was != f.now {
				changed = append(changed, Difference{Kind: Changed, What: f.what, Name: now.Title, Was: f.was, Now: f.now})
			}
		}
		if was.Text != now.Text {
			d := Difference{Kind: Changed, What: "text", Name: now.Title}
			d.Old, d.New = firstDifference(&was, &now)
			changed = append(changed, d)
		}
	}
	for j, now := range new.Articles {
		if !taken[j] {
			added = append(added, Difference{Kind: Added, What: "article", Name: now.Title})
		}
	}
	return sort3(removed, changed, added)
}
