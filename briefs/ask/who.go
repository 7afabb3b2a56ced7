package ask

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// WhoAnswer is who is who.
type WhoAnswer struct {
	Story   Story    `json:"story"`
	Asked   string   `json:"asked,omitempty"`
	By      MatchBy  `json:"by,omitempty"` // how Matches were found
	Matches []Person `json:"matches"`      // several where the name is ambiguous; all people by weight where none was asked for
	Closest []string `json:"closest"`      // names close to one that nobody bears
	People  int      `json:"people"`       // people in the story
}

// MatchBy says how a name was understood.
type MatchBy string

const (
	ByName  MatchBy = "name"  // a name or part of one, as typed
	ByTitle MatchBy = "title" // “the prime minister”: by the article's words on who somebody is
	BySlip  MatchBy = "slip"  // forgiving a slip of the keyboard
)

// Person is all that the story says of a person; where an organisation or place
// was asked for, of that.
type Person struct {
	Name
	Aliases   []string   `json:"aliases"`
	About     []Citation `json:"about"` // the article's words on who it is, best first
	Lifespan  *Lifespan  `json:"lifespan,omitempty"`
	Relations []Relation `json:"relations"`
	Notes     []Note     `json:"notes,omitempty"` // that it was corrected by hand
	Said      int        `json:"said"`            // how many quotes are this one's
	Quotes    []Quote    `json:"quotes"`          // they themselves; empty in the list of all people
	Mentions  []Citation `json:"mentions"`        // each naming
	First     *Citation  `json:"first,omitempty"` // the first sentence of the body that names it
	With      []Meeting  `json:"with"`            // people named in the same sentence; empty in the list of all people
}

// Lifespan is the years in a parenthesis after a name: “(1953-2001)”.
type Lifespan struct {
	Born  string   `json:"born"`
	Died  string   `json:"died"`
	Words Citation `json:"words"` // “1953-2001”
}

// Relation is what one is to another.
type Relation struct {
	To      Name     `json:"to"`
	As      Citation `json:"as"`                // the article's words: “a son of”
	Inverse bool     `json:"inverse,omitempty"` // the words say what To is to this one
	Label   string   `json:"label,omitempty"`   // the program's English words for what this one is to To: “son of”, inverted “parent of”; "" where not sure
	Kin     string   `json:"kin,omitempty"`     // the noun of Label, one of a closed list (Kins); "" where Label is or has more than it: “former wife of”
}

// Meeting is another person named in the same sentence.
type Meeting struct {
	Name
	Sentence Citation `json:"sentence"` // the first that names both
}

// Who tells who bears a name, all of them where it is ambiguous; with an empty
// name all people, the weightiest first. Names are understood without regard to
// case, diacritics and possessive endings; by surname, alias, title (“the prime
// minister”), beginning, and forgiving a slip of the keyboard.
func Who(b *briefs.Brief, name string) WhoAnswer {
	d := newDesk(b)
	a := WhoAnswer{Story: d.story(), Asked: name, Matches: []Person{}, Closest: []string{}}
	everybody := d.everybody()
	for _, e := range everybody {
		if e.Kind == briefs.Person {
			a.People++
		}
	}
	var found []*briefs.Entity
	if len(foldWords(name)) == 0 {
		found = d.byWeight(everybody[:a.People])
	} else if found, a.By = match(name, everybody); len(found) == 0 {
		a.Closest = closest(name, everybody)
	}
	counts := d.quoteCounts()
	for _, e := range found {
		p := d.person(e)
		p.Said = counts[e.ID]
		if a.By != "" { // asked for: all that there is
			p.Quotes, p.With = d.quotesBy(e.ID), d.meetings(e)
		}
		a.Matches = append(a.Matches, p)
	}
	return a
}

// byWeight sorts by how much the story says of somebody: a quote weighs as much
// as two mentions.
func (d *desk) byWeight(entities []*briefs.Entity) []*briefs.Entity {
	counts := d.quoteCounts()
	weight := func(e *briefs.Entity) int { return len(e.Mentions) + 2*counts[e.ID] }
	out := slices.Clone(entities)
	slices.SortStableFunc(out, func(x, y *briefs.Entity) int { return weight(y) - weight(x) })
	return out
}

func (d *desk) person(e *briefs.Entity) Person {
	p := Person{
		Name: nameOf(e), Aliases: append([]string{}, e.Aliases...),
		About: []Citation{}, Relations: d.relations(e), Quotes: []Quote{},
		Mentions: make([]Citation, 0, len(e.Mentions)), With: []Meeting{},
	}
	if e.Corrected {
		p.Notes = append(p.Notes, Note{Kind: PersonByHand})
	}
	for _, about := range e.About {
		if life := d.lifespan(about); life != nil {
			p.Lifespan = life
			continue
		}
		if slices.ContainsFunc(p.About, func(c Citation) bool { return strings.EqualFold(c.Text, about.Text) }) {
			continue // the article says it again
		}
		p.About = append(p.About, d.cite(about))
	}
	if p.Lifespan == nil {
		p.Lifespan = d.lifespanAfter(e)
	}
	for _, m := range e.Mentions {
		named := d.place(m)
		p.Mentions = append(p.Mentions, named)
		if p.First == nil && named.Paragraph > 0 {
			p.First = d.sentenceAround(m)
		}
	}
	return p
}

// meetings lists the people named in the same sentence of the body.
func (d *desk) meetings(e *briefs.Entity) []Meeting {
	out := []Meeting{}
	var sentences []briefs.Passage
	for _, m := range e.Mentions {
		s, ok := d.sentence(m)
		if ok && d.place(s).Paragraph > 0 && !slices.ContainsFunc(sentences[max(0, len(sentences)-1):], s.Contains) {
			sentences = append(sentences, s)
		}
	}
	for _, other := range d.everybody() {
		if other.Kind != briefs.Person || other == e {
			continue
		}
		if at := slices.IndexFunc(sentences, func(s briefs.Passage) bool { return namedIn(other, s) }); at >= 0 {
			out = append(out, Meeting{Name: nameOf(other), Sentence: d.cite(sentences[at])})
		}
	}
	return out
}

// namedIn tells whether an entity is named in a sentence.
func namedIn(e *briefs.Entity, sentence briefs.Passage) bool {
	return slices.ContainsFunc(e.Mentions, sentence.Contains)
}
