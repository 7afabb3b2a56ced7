package summary

import (
	"math"
	"slices"

	"dateline/briefs"
	"dateline/briefs/extract/page"
)

// summaryLength is how many sentences a summary has where the story is long
// enough; one in three sentences of a short one.
const summaryLength = 3

// stranger is what a sentence weighs that calls somebody by a bare last name
// whom no chosen sentence before it names in full.
const stranger = 0.25

// candidate is a sentence that can stand in a summary.
type candidate struct {
	document, sentence int
	order              int // among the story's own sentences of its document
	prior              float64
	bound              bool // understood only after the sentence before it
	names              naming
	leans              []uint32 // what it calls "the …" that an earlier sentence brings in, by hashes
	words              []string
}

// summarise chooses whole sentences that tell the story by themselves: the first
// that can, for news tells what matters first; then those that carry, for their
// length, most of the words that the story and its headline repeat and that are
// not told yet (as SumBasic has it: Nenkova and Vanderwende 2005). They stand in
// article order. What can't stand alone is left out: captions, halves of
// quotations, sentences that begin with a pronoun or a connective.
func (s *story) summarise() {
	candidates, own := s.candidates()
	most := min(summaryLength, max(1, own/3))
	if len(candidates) == 0 {
		return
	}
	weights := s.weighWords()
	chosen := make([]candidate, 0, most)
	taken := make([]bool, len(candidates))
	for best := firstToTell(candidates); best >= 0; {
		taken[best] = true
		chosen = append(chosen, candidates[best])
		weights.told(s.documents[candidates[best].document], candidates[best])
		if len(chosen) == most {
			break
		}
		best = -1
		score := -1.0
		for i := range candidates {
			c := &candidates[i]
			if taken[i] || c.bound && !s.follows(chosen, *c) || repeats(c, chosen) {
				continue
			}
			x := weights.score(s.documents[c.document], *c) * c.prior
			if !introduced(c, chosen) || !s.broughtIn(c, chosen) {
				x *= stranger
			}
			if x > score {
				best, score = i, x
			}
		}
	}
	slices.SortFunc(chosen, func(a, b candidate) int {
		if a.document != b.document {
			return a.document - b.document
		}
		return a.sentence - b.sentence
	})
	for _, c := range chosen {
		d := s.documents[c.document]
		s.summary = append(s.summary, d.Passage(d.Sentences[c.sentence].Span))
	}
}

// repeats tells whether a chosen sentence says most of what a candidate does.
func repeats(c *candidate, chosen []candidate) bool {
	return slices.ContainsFunc(chosen, func(x candidate) bool { return page.Alike(x.words, c.words) })
}

// firstToTell gives the first candidate that stands by itself and, if one of the
// next few does, calls nobody by a bare last name and nothing by what an earlier
// sentence calls it; -1 where there is none.
func firstToTell(candidates []candidate) int {
	const few = 4
	first := -1
	for i := range candidates {
		c := &candidates[i]
		switch {
		case c.bound:
		case c.order == 1 || introduced(c, nil) && len(c.leans) == 0:
			return i
		case first < 0:
			first = i
		}
		if first >= 0 && i >= first+few {
			return first
		}
	}
	return first
}

// follows tells whether the sentence of the story before c is chosen. Furniture may stand
// between, but not below the text's first paragraph, which may be a headline.
func (s *story) follows(chosen []candidate, c candidate) bool {
	return slices.ContainsFunc(chosen, func(x candidate) bool {
		return x.document == c.document && x.order == c.order-1 && (s.documents[x.document].Sentences[x.sentence].Paragraph > 0 || x.sentence == c.sentence-1)
	})
}

// candidates lists what can stand in a summary, and counts the story's own
// sentences in its longest article. A candidate's prior falls with its distance
// from the beginning, and with its length.
func (s *story) candidates() (out []candidate, own int) {
	const (
		reach = 200 // sentences of one article looked at
		long  = 28  // tokens: longer sentences lose weight
	)
	for i, d := range s.documents {
		order, headed, first := 0, d.headed(), d.firstBrought()
		m := 0 // first mention that ends after it
		q := 0 // first quotation that ends after the sentence begins
		for j := range d.Sentences {
			x := &d.Sentences[j]
			if x.Kind != "" {
				continue
			}
			order++
			for m < len(d.Mentions) && d.Mentions[m].End <= x.Start {
				m++
			}
			for q < len(d.Quoted) && d.Quoted[q].Outer.End <= x.Start {
				q++
			}
			if order > reach {
				continue
			}
			fit := d.fitness(j, q, order)
			if fit == unfit {
				continue
			}
			prior := 1 + 2*math.Exp(-float64(order-1)/2)
			if words := x.Last - x.First; words > long {
				prior *= float64(long) / float64(words)
			}
			out = append(out, candidate{
				document: i, sentence: j, order: order, prior: prior,
				bound: fit == fitsAfter && order > 1, leans: d.leans(j, first),
				names: s.naming(d, x, m, headed), words: page.ContentWords(d.Text[x.Start:x.End]),
			})
		}
		own = max(own, order)
	}
	return out, own
}

// headlineOf gives the tokens of a document's first headline, or of a first line
// that may be one.
func (d *document) headlineOf() []page.Token {
	for i := range d.Paragraphs {
		if p := &d.Paragraphs[i]; p.Kind == briefs.Headline && p.First < p.Last {
			return d.Tokens[d.Sentences[p.First].First:d.Sentences[p.Last-1].Last]
		}
	}
	if len(d.Sentences) > 0 && d.mayHead(&d.Sentences[0]) {
		return d.Tokens[d.Sentences[0].First:d.Sentences[0].Last]
	}
	return nil
}
