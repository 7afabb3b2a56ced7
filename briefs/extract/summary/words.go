package summary

import (
	"math"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// wordWeights counts the words that carry content — nouns, verbs, adjectives,
// figures, by their tags — in a table keyed by a hash of their lower-case form:
// a rare collision shifts a score and harms nothing.
type wordWeights struct {
	mask   uint32
	keys   []uint32
	counts []float32 // how much a word tells
	seen   []uint32  // the last sentence that it was counted in
	stamp  uint32
}

// weighWords counts, for each content word, the sentences of the story that
// have it, and weighs those of headlines as four more.
func (s *story) weighWords() *wordWeights {
	total := 0
	for _, d := range s.documents {
		total += len(d.Tokens)
	}
	size := uint32(64)
	for int(size) < 2*total {
		size *= 2
	}
	w := &wordWeights{mask: size - 1, keys: make([]uint32, size), counts: make([]float32, size), seen: make([]uint32, size)}
	for _, d := range s.documents {
		for i := range d.Sentences {
			if x := &d.Sentences[i]; x.Kind == "" {
				w.count(d.Tokens[x.First:x.Last], 1)
			}
		}
	}
	for _, d := range s.documents {
		w.count(d.headlineOf(), 4)
	}
	for i, n := range w.counts {
		if n > 1 {
			w.counts[i] = float32(math.Log2(1 + float64(n)))
		} else {
			w.counts[i] = 0 // what is said once is a detail
		}
	}
	return w
}

func (w *wordWeights) count(tokens []page.Token, by float32) {
	w.stamp++
	for i := range tokens {
		if carriesContent(&tokens[i]) {
			if at := w.slot(tokens[i].Text); w.seen[at] != w.stamp {
				w.seen[at] = w.stamp
				w.counts[at] += by
			}
		}
	}
}

// score is how much of the story's words a sentence tells, for its length.
func (w *wordWeights) score(d *document, c candidate) float64 {
	x := &d.Sentences[c.sentence]
	w.stamp++
	sum := 0.0
	for i := x.First; i < x.Last; i++ {
		t := &d.Tokens[i]
		if !carriesContent(t) {
			continue
		}
		at := w.slot(t.Text)
		if w.seen[at] == w.stamp {
			continue
		}
		w.seen[at] = w.stamp
		sum += float64(w.counts[at]) * tells(t)
	}
	const short = 8 // tokens: shorter sentences gain nothing more
	return sum / math.Pow(float64(max(x.Last-x.First, short)), 1.1)
}

// tells weighs a word by its kind: a verb tells less than a name, noun,
// adjective or figure.
func tells(t *page.Token) float64 {
	if t.Tag[:2] == "VB" {
		return 0.5
	}
	return 1
}

// told lowers the weight of what a chosen sentence says.
func (w *wordWeights) told(d *document, c candidate) {
	x := &d.Sentences[c.sentence]
	w.stamp++
	for i := x.First; i < x.Last; i++ {
		if t := &d.Tokens[i]; carriesContent(t) {
			if at := w.slot(t.Text); w.seen[at] != w.stamp {
				w.seen[at] = w.stamp
				w.counts[at] *= 0.5
			}
		}
	}
}

// slot finds a word's place in the table, by open addressing.
func (w *wordWeights) slot(word string) uint32 {
	h := hashWord(word)
	at := h & w.mask
	for w.keys[at] != 0 && w.keys[at] != h {
		at = (at + 1) & w.mask
	}
	w.keys[at] = h
	return at
}

// hashWord is FNV-1a over a word in lower case, with a plural's s left off.
func hashWord(word string) uint32 {
	if n := len(word); n > 4 && word[n-1] == 's' && word[n-2] != 's' {
		word = word[:n-1]
	}
	h := uint32(2166136261)
	for i := range len(word) {
		c := word[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h | 1 // 0 is an empty slot
}

// carriesContent tells nouns, verbs, adjectives and figures from the rest;
// forms of be, have, do and say are the rest.
func carriesContent(t *page.Token) bool {
	if len(t.Tag) < 2 || len(t.Text) < 2 {
		return false
	}
	switch t.Tag[:2] {
	case "NN", "JJ", "CD":
		return true
	case "VB":
		return !lightVerb(t.Text)
	}
	return false
}

// lightVerb tells verbs that carry little of what a sentence tells.
var lightVerb = lexicon.OfSort("light verb")
