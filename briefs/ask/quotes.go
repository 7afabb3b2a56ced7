package ask

import (
	"slices"

	"dateline/briefs"
)

// QuoteQuery narrows Quotes. Empty fields do not.
type QuoteQuery struct {
	Speaker string `json:"speaker,omitempty"` // a name in any form that Who understands
	About   string `json:"about,omitempty"`   // words that the utterance or its sentence must hold, or whom it must mention
}

// QuotesAnswer is who said what, in article order.
type QuotesAnswer struct {
	Story    Story      `json:"story"`
	Query    QuoteQuery `json:"query"`
	Speakers []Name     `json:"speakers"` // who Query.Speaker can mean; empty where nobody was asked for
	Closest  []string   `json:"closest"`  // names close to a Query.Speaker that nobody bears
	Quotes   []Quote    `json:"quotes"`
	Loose    bool       `json:"loose,omitempty"` // no quote holds all words of Query.About; these hold some
	Meant    []Name     `json:"meant,omitempty"` // whom Query.About can mean; quotes that mention one of them count as holding it
	MeantBy  MatchBy    `json:"meant_by,omitempty"`
	Total    int        `json:"total"` // quotes in the story
}

// Quote is one utterance.
type Quote struct {
	ID      string             `json:"id"`
	Kind    briefs.QuoteKind   `json:"kind"`
	Parts   []Citation         `json:"parts"`             // the words between the marks; several where it was broken by its attribution
	Context *Citation          `json:"context,omitempty"` // of a partial quote: the whole sentence it stands in
	Speaker *Speaker           `json:"speaker,omitempty"` // nil: not resolved
	Source  *Citation          `json:"source,omitempty"`  // the article's words for the speaker: “He”
	Cue     *Citation          `json:"cue,omitempty"`     // “said”
	Basis   briefs.SourceBasis `json:"basis"`
	Notes   []Note             `json:"notes"` // what was inferred; empty where the attribution names the speaker
}

// Speaker is who said it.
type Speaker struct {
	Name
	About *Citation `json:"about,omitempty"` // the article's best words on who that is
}

// Quotes lists who said what, in article order, narrowed by q.
func Quotes(b *briefs.Brief, q QuoteQuery) QuotesAnswer {
	d := newDesk(b)
	a := QuotesAnswer{Story: d.story(), Query: q, Speakers: []Name{}, Closest: []string{}, Quotes: []Quote{}, Total: len(b.Quotes)}
	said := d.saidBy(q.Speaker, &a)
	about := newTopic(q.About)
	if about.empty() {
		for _, quote := range said {
			a.Quotes = append(a.Quotes, d.quote(quote))
		}
		return a
	}
	meant, by := d.spokenOf(q.About)
	best := d.onTopic(&a, said, about, meant)
	if best == 0 && len(meant) == 0 {
		if meant, by = d.spokenOfBySlip(q.About); len(meant) > 0 {
			best = d.onTopic(&a, said, about, meant)
		}
	}
	for _, e := range meant {
		a.Meant, a.MeantBy = append(a.Meant, nameOf(e)), by
	}
	a.Loose = len(a.Quotes) > 0 && best < about.size()
	return a
}

// onTopic keeps the quotes that hold the most words of a topic, and says how
// many that is; to mention whom it means is to hold them all.
func (d *desk) onTopic(a *QuotesAnswer, said []*briefs.Quote, about topic, meant []*briefs.Entity) (best int) {
	for _, quote := range said {
		found := about.in(d.quoteText(quote))
		if found < about.size() && d.mentions(quote, meant) {
			found = about.size()
		}
		if found < best || found == 0 {
			continue
		}
		if found > best {
			best, a.Quotes = found, a.Quotes[:0]
		}
		a.Quotes = append(a.Quotes, d.quote(quote))
	}
	return best
}

// spokenOf is whom a topic means, where it is a name or a title and nothing
// else: “the president”. The beginning of a name is no name here: who asks for
// “war” does not mean Warren.
func (d *desk) spokenOf(about string) ([]*briefs.Entity, MatchBy) {
	return matchBy(about, d.everybody(), func(w way) bool { return w.by != BySlip && !w.unfinished })
}

// spokenOfBySlip is whose name a topic is a slip of the keyboard away from.
func (d *desk) spokenOfBySlip(about string) ([]*briefs.Entity, MatchBy) {
	return matchBy(about, d.everybody(), func(w way) bool { return w.by == BySlip })
}

// mentions tells whether one of the entities is named in the words that a topic
// is looked for in. Where these name who is speaking they mention nobody.
func (d *desk) mentions(q *briefs.Quote, entities []*briefs.Entity) bool {
	if len(entities) == 0 {
		return false
	}
	spans := d.quoteSpans(q)
	for _, e := range entities {
		for _, m := range e.Mentions {
			if within(m, q.Source) {
				continue
			}
			for _, s := range spans {
				if within(m, &s) {
					return true
				}
			}
		}
	}
	return false
}

// saidBy gives the quotes of whom the name can mean, all where it is empty. A
// name that is nobody's may still be the article's words for a speaker that was
// not resolved: “a spokesman”.
func (d *desk) saidBy(speaker string, a *QuotesAnswer) []*briefs.Quote {
	asked := len(foldWords(speaker)) > 0
	wanted := map[string]bool{}
	if asked {
		found, _ := match(speaker, d.everybody())
		for _, e := range found {
			wanted[e.ID] = true
			a.Speakers = append(a.Speakers, nameOf(e))
		}
	}
	var out []*briefs.Quote
	for i := range d.brief.Quotes {
		q := &d.brief.Quotes[i]
		switch {
		case !asked, wanted[string(q.Speaker)]:
			out = append(out, q)
		case len(wanted) == 0 && q.Speaker == "" && q.Source != nil && sameDescription(speaker, q.Source.Text):
			out = append(out, q)
		}
	}
	if asked && len(wanted) == 0 && len(out) == 0 {
		a.Closest = closest(speaker, d.speakers())
	}
	return out
}

func sameDescription(asked, source string) bool {
	words, of := bare(foldWords(asked)), foldWords(source)
	return partOf(words, of, func(w, of string) bool { return w == of })
}

// quoteText is the article's words that a topic is looked for in: the utterance
// and, for a part of a sentence, the sentence.
func (d *desk) quoteText(q *briefs.Quote) []string {
	var texts []string
	for _, s := range d.quoteSpans(q) {
		texts = append(texts, s.Text)
	}
	return texts
}

func (d *desk) quoteSpans(q *briefs.Quote) []briefs.Passage {
	spans := slices.Clone(q.Passages)
	if q.Kind == briefs.Partial && len(q.Passages) > 0 {
		if s, ok := d.sentence(q.Passages[0]); ok {
			spans = append(spans, s)
		}
	}
	return spans
}

func within(p briefs.Passage, of *briefs.Passage) bool {
	return of != nil && p.Article == of.Article && of.Start <= p.Start && p.End <= of.End
}

// everybody lists people before organisations and places, each in the brief's
// order.
func (d *desk) everybody() []*briefs.Entity {
	out := make([]*briefs.Entity, 0, len(d.brief.Entities))
	for _, kind := range []briefs.EntityKind{briefs.Person, briefs.Organisation, briefs.Place} {
		for i := range d.brief.Entities {
			if e := &d.brief.Entities[i]; e.Kind == kind {
				out = append(out, e)
			}
		}
	}
	return out
}

// speakers lists who is quoted.
func (d *desk) speakers() []*briefs.Entity {
	counts := d.quoteCounts()
	var out []*briefs.Entity
	for _, e := range d.everybody() {
		if counts[e.ID] > 0 {
			out = append(out, e)
		}
	}
	return out
}
