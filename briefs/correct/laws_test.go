package correct_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
	"dateline/briefs/correct"
)

// random makes a correction of the brief by chance; "" as touched where the
// brief has nothing of the kind. touched names what it touches.
func random(r *rand.Rand, b *briefs.Brief) (c correct.Correction, touched []string, err error) {
	quote := func() string { return b.Quotes[r.IntN(len(b.Quotes))].ID }
	entity := func() briefs.Entity { return b.Entities[r.IntN(len(b.Entities))] }
	words := func() string {
		all := strings.Fields(b.Articles[r.IntN(len(b.Articles))].Text)
		at := r.IntN(len(all))
		return strings.Trim(strings.Join(all[at:min(at+1+r.IntN(4), len(all))], " "), "“”,.")
	}
	values := []string{"2021-08-15", "1999", "199", "19", "XXXX-12-24", "2021-W33", "2021-SU", "2021-Q3", "P3W", "2021-08-15T09:00", "XXXX-WXX-2", "BC0044", "PAST_REF"}
	if len(b.Quotes) == 0 || len(b.Entities) == 0 || len(b.Dates) == 0 {
		return c, nil, correct.Refused{}
	}
	switch q, e, o := quote(), entity(), entity(); correct.Deeds[r.IntN(len(correct.Deeds))] {
	case correct.SetSpeaker:
		if r.IntN(4) == 0 {
			c, err = correct.Speaker(b, q, "")
			return c, []string{q}, err
		}
		c, err = correct.Speaker(b, q, e.ID)
		return c, []string{q, e.ID}, err
	case correct.SetName:
		c, err = correct.Name(b, e.ID, words())
		return c, []string{e.ID}, err
	case correct.SetAbout:
		c, err = correct.About(b, e.ID, words())
		return c, []string{e.ID}, err
	case correct.MergeEntities:
		c, err = correct.Merge(b, e.ID, o.ID)
		return c, []string{e.ID, o.ID, "quotes", "relations"}, err
	case correct.SplitAlias:
		if len(e.Aliases) == 0 {
			return c, nil, correct.Refused{}
		}
		c, err = correct.Split(b, e.ID, e.Aliases[r.IntN(len(e.Aliases))])
		return c, []string{e.ID, "quotes", "relations"}, err
	case correct.HideQuote:
		c, err = correct.Hide(b, q)
		return c, []string{q}, err
	default:
		d := b.Dates[r.IntN(len(b.Dates))].ID
		c, err = correct.Date(b, d, values[r.IntN(len(values))])
		return c, []string{d}, err
	}
}

// TestLaws applies lists of random corrections: the result holds, the brief
// given stays, twice is once, and corrections of different things may change
// places.
func TestLaws(t *testing.T) {
	stories := []*briefs.Brief{built(t, mill), built(t, flood), built(t, mill, flood), built(t, flood, flood)}
	lists := 1000
	if testing.Short() {
		lists = 200
	}
	tried, free := 0, 0
	for seed := range lists {
		r := rand.New(rand.NewPCG(uint64(seed), 7))
		b := stories[seed%len(stories)]
		before := encoded(t, b)
		var cs []correct.Correction
		var touched [][]string
		seen := b // corrections are made of the brief as it is seen by then
		for range 1 + r.IntN(6) {
			c, what, err := random(r, seen)
			if err != nil {
				continue
			}
			if c.Entity.ID != "" && !slices.ContainsFunc(b.Entities, func(e briefs.Entity) bool { return e.ID == c.Entity.ID }) ||
				c.Other.ID != "" && !slices.ContainsFunc(b.Entities, func(e briefs.Entity) bool { return e.ID == c.Other.ID }) {
				what = append(what, "split off") // by the correction that made it
			}
			if c.Deed == correct.SplitAlias {
				what = append(what, "split off")
			}
			cs, touched = append(cs, c), append(touched, what)
			next, misfits := correct.Apply(b, cs)
			for _, m := range misfits {
				if m.Index == len(cs)-1 {
					t.Fatalf("seed %d: %+v, made of the brief as seen, does not fit it: %s %q", seed, c, m.Why, m.Words)
				}
			}
			seen = next
		}
		tried += len(cs)
		holds(t, seen)
		if encoded(t, b) != before {
			t.Fatalf("seed %d: the brief given was changed", seed)
		}
		again, _ := correct.Apply(seen, cs)
		if diff := cmp.Diff(seen, again); diff != "" && !undoes(cs) {
			t.Fatalf("seed %d: applied again, %+v give another brief:\n%s", seed, cs, diff)
		}
		holds(t, again)
		if doubled, _ := correct.Apply(b, append(slices.Clone(cs), cs...)); !undoes(cs) && !cmp.Equal(seen, doubled) {
			t.Fatalf("seed %d: a list given twice gives another brief:\n%s", seed, cmp.Diff(seen, doubled))
		}
		if !apart(touched) || len(cs) < 2 {
			continue
		}
		free++
		r.Shuffle(len(cs), func(i, j int) { cs[i], cs[j] = cs[j], cs[i] })
		other, _ := correct.Apply(b, cs)
		if diff := cmp.Diff(seen, other); diff != "" {
			t.Fatalf("seed %d: in another order, %+v give another brief:\n%s", seed, cs, diff)
		}
	}
	if tried < 3*lists/2 || free < lists/20 {
		t.Errorf("of %d lists came %d corrections, %d lists of different things: too few to prove anything", lists, tried, free)
	}
}

// undoes tells whether a list may take apart again what it made one: it splits
// after it merged, or splits off a name that it took the place of. Then who is
// who hangs on the order.
func undoes(cs []correct.Correction) bool {
	for _, c := range cs {
		if c.Deed == correct.SplitAlias && slices.ContainsFunc(cs, func(d correct.Correction) bool {
			return d.Deed == correct.MergeEntities || d.Deed == correct.SetName && d.Entity.Name == c.Alias
		}) {
			return true
		}
	}
	return false
}

// apart tells whether no two corrections touch the same thing.
func apart(touched [][]string) bool {
	seen := map[string]bool{}
	for _, what := range touched {
		for _, id := range what {
			if seen[id] || strings.HasPrefix(id, "q") && id != "quotes" && seen["quotes"] || id == "quotes" && anyQuote(seen) {
				return false
			}
		}
		for _, id := range what {
			seen[id] = true
		}
	}
	return true
}

func anyQuote(seen map[string]bool) bool {
	for id := range seen {
		if len(id) < 4 && strings.HasPrefix(id, "q") {
			return true
		}
	}
	return false
}
