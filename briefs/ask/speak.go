package ask

import (
	"strings"

	"dateline/briefs"
)

// whose gives the words for a speaker without the "who" that ends them: readers are shown
// "a man in the crowd". Words that are nothing else stay as they are.
func whose(source *briefs.Passage) *briefs.Passage {
	if source == nil {
		return nil
	}
	for _, pronoun := range [...]string{" who", " which"} {
		if rest, ok := strings.CutSuffix(source.Text, pronoun); ok {
			p := *source
			p.Text = strings.TrimRight(rest, ", ")
			p.End = p.Start + len(p.Text)
			return &p
		}
	}
	return source
}

// quote makes an answer's quote of a brief's.
func (d *desk) quote(q *briefs.Quote) Quote {
	out := Quote{
		ID: q.ID, Kind: q.Kind, Parts: d.citeAll(q.Passages), Basis: q.Basis,
		Source: d.placeOptional(whose(q.Source)), Cue: d.placeOptional(q.Cue), Notes: []Note{},
	}
	if q.Kind == briefs.Partial && len(q.Passages) > 0 {
		out.Context = d.sentenceAround(q.Passages[0])
	}
	if e := d.entities[string(q.Speaker)]; e != nil {
		out.Speaker = &Speaker{Name: nameOf(e)}
		if len(e.About) > 0 {
			about := d.cite(e.About[0])
			out.Speaker.About = &about
		}
	}
	if n, ok := speakerNote(out); ok && !(q.Corrected && out.Speaker != nil) {
		out.Notes = append(out.Notes, n)
	}
	if q.Corrected {
		out.Notes = append(out.Notes, Note{Kind: SpeakerByHand})
	}
	return out
}

var basisNotes = map[briefs.SourceBasis]NoteKind{
	briefs.Pronoun:   SpeakerFromPronoun,
	briefs.Continued: SpeakerContinued,
	briefs.Described: SpeakerFromDescription,
}

func speakerNote(q Quote) (Note, bool) {
	if q.Speaker == nil {
		return Note{Kind: SpeakerUnknown, From: q.Source}, true
	}
	kind, ok := basisNotes[q.Basis]
	return Note{Kind: kind, From: q.Source}, ok
}

// quotesBy lists the quotes of one entity, in article order.
func (d *desk) quotesBy(id string) []Quote {
	out := []Quote{}
	for i := range d.brief.Quotes {
		if q := &d.brief.Quotes[i]; string(q.Speaker) == id {
			out = append(out, d.quote(q))
		}
	}
	return out
}

// quoteCounts gives the number of quotes by speaker.
func (d *desk) quoteCounts() map[string]int {
	counts := make(map[string]int, len(d.entities))
	for i := range d.brief.Quotes {
		counts[string(d.brief.Quotes[i].Speaker)]++
	}
	return counts
}
