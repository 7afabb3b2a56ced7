package correct

import (
	"regexp"
	"slices"

	"dateline/briefs"
)

// Apply gives a new brief with the corrections applied in order, and those that
// could not be. The brief given must hold (Check) and is not changed; the new
// one holds, too. What a correction asks for and the brief has already is no
// misfit, so applying twice is the same as once, but for a list that takes apart
// again what it made one. Corrections of different things give the same in any
// order; of one thing the later wins. The inverse of a correction is the list
// without it.
//
// Ids stay as they are: a hidden quote leaves a gap, a merged entity keeps the
// id of the one that stays, and one that was split off gets a new one.
func Apply(b *briefs.Brief, cs []Correction) (*briefs.Brief, []Misfit) {
	d := newDesk(b)
	var misfits []Misfit
	for i, c := range cs {
		d.turn = i + 1
		do := deeds[c.Deed]
		if do == nil || c.Check() != nil {
			misfits = append(misfits, Misfit{Index: i, Correction: c, Why: Invalid})
			continue
		}
		if words, why := do(d, c); why != "" {
			misfits = append(misfits, Misfit{Index: i, Correction: c, Why: why, Words: words})
		}
	}
	d.rebase()
	d.retime()
	return &d.Brief, misfits
}

// deeds do what a correction says, or give the words that were looked for and
// why it can't be done.
var deeds = map[Deed]func(*desk, Correction) (string, Reason){
	SetSpeaker:    (*desk).setSpeaker,
	SetName:       (*desk).setName,
	SetAbout:      (*desk).setAbout,
	MergeEntities: (*desk).merge,
	SplitAlias:    (*desk).split,
	HideQuote:     (*desk).hide,
	SetDate:       (*desk).setDate,
}

// desk is a brief while corrections are applied to it: a copy whose lists may be
// changed, but not what is shared with the brief that it was made of.
type desk struct {
	briefs.Brief
	turn   int                           // number of the correction, from 1
	hidden []briefs.Passage              // of quotes that were taken out
	spoken map[string]briefs.SourceBasis // by quote id, of those whose speaker is set: the basis before
	chosen map[string]bool               // by quote id: the speaker was set, not moved along with a name
	byHand map[string]handSet            // by entity id
	dated  map[string]string             // by date id, of those whose value is set: the value before

	// filled when first needed, and emptied by what changes them
	folded                  []folded // by article
	quotes, mentions, dates *index   // by number in their lists
}

// handSet is what of an entity was set by hand, each by the turn that set it
// last; 0 where it was not. It outlives merging and splitting: what a person
// chose is not outdone by what comes along.
type handSet struct {
	name, about int
	wasAlias    bool // the name that was set was an alias before
}

func newDesk(b *briefs.Brief) *desk {
	d := &desk{Brief: *b, spoken: map[string]briefs.SourceBasis{}, chosen: map[string]bool{}, byHand: map[string]handSet{}, dated: map[string]string{}}
	d.Quotes = slices.Clone(b.Quotes)
	d.Entities = slices.Clone(b.Entities)
	d.Dates = slices.Clone(b.Dates)
	d.Timeline = slices.Clone(b.Timeline)
	return d
}

func (d *desk) article(id string) *briefs.Article {
	for i := range d.Articles {
		if d.Articles[i].ID == id {
			return &d.Articles[i]
		}
	}
	return nil
}

// hiddenQuote owns the passages of quotes that were taken out.
const hiddenQuote = -2

func (d *desk) quote(a Anchor) (int, Reason) {
	if d.quotes == nil {
		things := make([]owned, 0, len(d.Quotes)+len(d.hidden))
		for i := range d.Quotes {
			for _, p := range d.Quotes[i].Passages {
				things = append(things, owned{p, i})
			}
		}
		for _, p := range d.hidden {
			things = append(things, owned{p, hiddenQuote})
		}
		d.quotes = newIndex(things)
	}
	i, _, why := d.find(a, d.quotes, Unquoted)
	return i, why
}

func (d *desk) setSpeaker(c Correction) (string, Reason) {
	i, why := d.quote(c.Quote)
	if why != "" {
		return c.Quote.Text, why
	}
	said := briefs.Ref("")
	if c.Entity.given() {
		e, why := d.entity(c.Entity)
		if why != "" {
			return c.Entity.words(), why
		}
		said = briefs.Ref(d.Entities[e].ID)
	}
	if i == hiddenQuote {
		return "", ""
	}
	d.attribute(&d.Quotes[i], said)
	d.chosen[d.Quotes[i].ID] = true
	return "", ""
}

func (d *desk) attribute(q *briefs.Quote, speaker briefs.Ref) {
	if _, again := d.spoken[q.ID]; !again {
		d.spoken[q.ID] = q.Basis
	}
	q.Speaker, q.Corrected = speaker, true
}

// rebase gives the quotes whose speaker was set their basis, once it is settled
// who is who.
func (d *desk) rebase() {
	for i := range d.Quotes {
		q := &d.Quotes[i]
		if was, ok := d.spoken[q.ID]; ok {
			q.Basis = was
			q.Basis = d.basis(q)
		}
	}
}

// basis says of a speaker set by hand what the attribution says of it: the name
// where that is one of the speaker's mentions, else what was resolved before.
func (d *desk) basis(q *briefs.Quote) briefs.SourceBasis {
	if q.Speaker == "" {
		return briefs.None
	}
	if q.Source != nil && q.Basis != briefs.Continued {
		for i := range d.Entities {
			if e := &d.Entities[i]; e.ID == string(q.Speaker) && slices.ContainsFunc(e.Mentions, q.Source.Contains) {
				return briefs.Named
			}
		}
	}
	switch {
	case q.Basis != briefs.None && q.Basis != briefs.Named:
		return q.Basis
	case q.Source != nil:
		return briefs.Described
	}
	return briefs.Continued
}

// hide takes a quote out. One that the story no longer quotes is hidden already.
func (d *desk) hide(c Correction) (string, Reason) {
	i, why := d.quote(c.Quote)
	switch {
	case why == Unquoted, i == hiddenQuote:
		return "", ""
	case why != "":
		return c.Quote.Text, why
	}
	d.hidden = append(d.hidden, d.Quotes[i].Passages...)
	d.Quotes = slices.Delete(d.Quotes, i, i+1)
	d.quotes = nil
	return "", ""
}

func (d *desk) setDate(c Correction) (string, Reason) {
	if d.dates == nil {
		things := make([]owned, len(d.Dates))
		for i := range d.Dates {
			things[i] = owned{d.Dates[i].Passage, i}
		}
		d.dates = newIndex(things)
	}
	i, _, why := d.find(c.Date, d.dates, Undated)
	if why != "" {
		return c.Date.Text, why
	}
	date := &d.Dates[i]
	if _, known := d.dated[date.ID]; !known {
		d.dated[date.ID] = date.Value
	}
	v, err := parseValue(c.Value)
	if err != nil {
		return c.Value, Invalid
	}
	date.Value, date.Corrected = c.Value, true
	if !slices.Contains(v.precisions, date.Precision) {
		date.Precision = v.precisions[0]
	}
	return "", ""
}

func (d *desk) setName(c Correction) (string, Reason) {
	i, why := d.entity(c.Entity)
	if why != "" {
		return c.Entity.words(), why
	}
	e := &d.Entities[i]
	p, why := d.findWords(c.Words, e.Mentions)
	if why != "" {
		return c.Words.Text, why
	}
	e.Corrected = true
	defer d.setByHand(e.ID, func(set *handSet) { set.name = d.turn })
	if p.Text == e.Name {
		return "", ""
	}
	aliases := slices.Clone(e.Aliases)
	if set := d.byHand[e.ID]; set.name == 0 || set.wasAlias { // else the name is one that an earlier correction set, and this one takes its place
		aliases = append(aliases, e.Name)
	}
	d.setByHand(e.ID, func(set *handSet) { set.wasAlias = slices.Contains(aliases, p.Text) })
	e.Name, e.Aliases = p.Text, byFirstUse(without(aliases, p.Text), e.Mentions)
	return "", ""
}

func without(list []string, s string) []string {
	return slices.DeleteFunc(list, func(x string) bool { return x == s })
}

func (d *desk) setAbout(c Correction) (string, Reason) {
	i, why := d.entity(c.Entity)
	if why != "" {
		return c.Entity.words(), why
	}
	e := &d.Entities[i]
	about := []briefs.Passage{}
	if c.Words.given() {
		p, why := d.findWords(c.Words, e.Mentions)
		if why != "" {
			return c.Words.Text, why
		}
		about = append(about, p)
	}
	for _, p := range e.About {
		if isLife(p.Text) && !slices.Contains(about, p) {
			about = append(about, p)
		}
	}
	if !c.Words.given() { // what said who somebody is was wrong: so is whose relation that made them
		relations := []briefs.Relation{}
		for _, r := range e.Relations {
			if !slices.ContainsFunc(e.About, func(p briefs.Passage) bool { return p.Overlaps(r.As) && !isLife(p.Text) }) {
				relations = append(relations, r)
			}
		}
		e.Relations = relations
	}
	e.About, e.Corrected = about, true
	d.setByHand(e.ID, func(set *handSet) { set.about = d.turn })
	return "", ""
}

func (d *desk) setByHand(id string, what func(*handSet)) {
	set := d.byHand[id]
	what(&set)
	d.byHand[id] = set
}

// life is the years of a life: 1953-2001. They say when somebody lived, not who
// it was, so they stay beside another description.
var life = regexp.MustCompile(`^\(?\s*\d{3,4}\s*[-–—]\s*\d{3,4}\s*\)?$`)

func isLife(text string) bool { return life.MatchString(text) }
