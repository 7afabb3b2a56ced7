package ask

import (
	"dateline/briefs"
)

// Shared words of a claim and a sentence, at least, for it to be near: three of
// five, and three at all.
const (
	nearShare = 0.6
	nearWords = 3
)

// nearest finds the sentence that says nearly what is claimed.
func (d *desk) nearest(c *Claim, claim []string, texts []wordedArticle) {
	if len(claim) < nearWords {
		return
	}
	wanted := make(map[string]bool, len(claim))
	for _, w := range claim {
		wanted[w] = true
	}
	best, shared := briefs.Passage{}, []bool(nil)
	most := max(nearWords, int(nearShare*float64(len(claim))+0.999)) - 1
	for i := range texts {
		for _, s := range texts[i].sentences {
			common := 0
			for _, w := range s.words {
				if wanted[w.word] {
					common++
				}
			}
			if common <= most {
				continue
			}
			in := commonWords(claim, s.words)
			if n := trues(in); n > most {
				most, shared, best = n, in, texts[i].Passage(s.start, s.end)
			}
		}
	}
	if shared == nil {
		return
	}
	c.Verdict = Differs
	c.Parts = []Citation{d.cite(best)}
	for i, in := range shared {
		if !in {
			c.Foreign = append(c.Foreign, claim[i])
		}
	}
	c.Speaker, c.Notes = d.speakerIn(best)
	c.Quoted = c.Speaker != nil
}

// commonWords tells which words of a claim belong to the longest sequence that
// it shares with a sentence.
func commonWords(claim []string, sentence []placedWord) []bool {
	n, m := len(claim), len(sentence)
	length := make([]uint16, (n+1)*(m+1))
	at := func(i, j int) *uint16 { return &length[i*(m+1)+j] }
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if claim[i] == sentence[j].word {
				*at(i, j) = *at(i+1, j+1) + 1
			} else {
				*at(i, j) = max(*at(i+1, j), *at(i, j+1))
			}
		}
	}
	in := make([]bool, n)
	for i, j := 0, 0; i < n && j < m; {
		switch {
		case claim[i] == sentence[j].word:
			in[i] = true
			i, j = i+1, j+1
		case *at(i+1, j) >= *at(i, j+1):
			i++
		default:
			j++
		}
	}
	return in
}

func trues(in []bool) (n int) {
	for _, yes := range in {
		if yes {
			n++
		}
	}
	return n
}
