package ask

import (
	"cmp"
	"slices"
	"strings"

	"dateline/briefs"
)

// Kind is what Suggest suggests.
type Kind int

const (
	Speakers Kind = iota // who is quoted
	People               // people, then organisations and places
)

// Suggestion is a choice to complete what was typed.
type Suggestion struct {
	ID    string `json:"id"`
	Name  string `json:"name"`            // what Who and Quotes understand
	About string `json:"about,omitempty"` // the article's words on who it is, to tell namesakes apart
	Count int    `json:"count"`           // quotes for Speakers, mentions for People
}

// Suggest completes what was typed: who is quoted or who is named, those whose
// name begins so first, then by weight; at most most of them. An empty text
// gives the weightiest.
func Suggest(b *briefs.Brief, kind Kind, typed string, most int) []Suggestion {
	d := &desk{brief: b}
	counts := d.quoteCounts()
	words := foldWords(typed)
	var out []ranked
	for _, e := range d.everybody() {
		s := Suggestion{ID: e.ID, Name: e.Name, Count: len(e.Mentions)}
		if kind == Speakers {
			if s.Count = counts[e.ID]; s.Count == 0 {
				continue
			}
		}
		rank, fits := rankTyped(words, e)
		if !fits {
			continue
		}
		slip := rank == offBySlip
		if e.Kind != briefs.Person {
			rank += afterPeople
		}
		for _, p := range e.About {
			if !years.MatchString(p.Text) {
				s.About = p.Text
				break
			}
		}
		out = append(out, ranked{s, rank, slip})
	}
	slices.SortStableFunc(out, func(x, y ranked) int {
		return cmp.Or(cmp.Compare(x.rank, y.rank), cmp.Compare(y.Count, x.Count), strings.Compare(x.Name, y.Name))
	})
	if len(out) > 0 && out[0].rank < offBySlip { // what was typed begins a name: no slip then
		out = slices.DeleteFunc(out, func(r ranked) bool { return r.slip })
	}
	suggestions := make([]Suggestion, 0, min(len(out), max(most, 0)))
	for i := 0; i < len(out) && i < most; i++ {
		suggestions = append(suggestions, out[i].Suggestion)
	}
	return suggestions
}

type ranked struct {
	Suggestion
	rank int
	slip bool
}

// How well a name fits what was typed so far; lower is better.
const (
	beginsName = iota
	beginsWords
	offBySlip
	afterPeople
)

func rankTyped(words []string, e *briefs.Entity) (rank int, fits bool) {
	if len(words) == 0 {
		return beginsName, true
	}
	typed := compact(withoutArticle(words))
	best := afterPeople
	consider := func(name string) {
		form := foldWords(name)
		switch {
		case strings.HasPrefix(compact(withoutArticle(form)), typed):
			best = beginsName
		case best > beginsWords && partOf(words, form, beginsWith):
			best = beginsWords
		case best > offBySlip && partOf(words, form, nearlyBegins):
			best = offBySlip
		}
	}
	consider(e.Name)
	for _, alias := range e.Aliases {
		if best == beginsName {
			break
		}
		consider(alias)
	}
	return best, best < afterPeople
}

func beginsWith(w, of string) bool { return strings.HasPrefix(of, w) }

// nearlyBegins forgives slips in the beginning of a name that was typed so far.
func nearlyBegins(w, of string) bool {
	most := forgiven(w)
	if most == 0 {
		return false
	}
	if len(of) > len(w) && ascii(of) {
		of = of[:len(w)]
	}
	return slips(w, of, most) <= most
}
