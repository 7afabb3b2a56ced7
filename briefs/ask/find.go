package ask

import (
	"cmp"
	"math"
	"slices"

	"dateline/briefs"
)

// FindAnswer is where words stand in the story, best first.
type FindAnswer struct {
	Story Story  `json:"story"`
	Words string `json:"words"`
	Hits  []Hit  `json:"hits"`
	Loose bool   `json:"loose,omitempty"` // no sentence holds all the words; these hold some
}

// Hit is a sentence that holds some of the words.
type Hit struct {
	Sentence Citation   `json:"sentence"`
	Marks    []Citation `json:"marks"`             // the words in it that match, in order
	Score    float64    `json:"score"`             // higher is better; comparable within one answer
	Speaker  *Name      `json:"speaker,omitempty"` // who says the quote that the sentence holds; nil for none, or several
	Notes    []Note     `json:"notes,omitempty"`   // how Speaker was inferred
}

// Find tells where words stand in the body of the story. Sentences that hold
// more of the words come first, rare words count for more than common ones
// (inverse document frequency over the story's sentences), and words that stand
// together count double; sentences of equal score keep the article's order.
func Find(b *briefs.Brief, words string) FindAnswer {
	d := newDesk(b)
	a := FindAnswer{Story: d.story(), Words: words, Hits: []Hit{}}
	t := newTopic(words)
	if t.empty() {
		return a
	}
	var found []foundSentence
	total, holding := 0, make([]int, t.size())
	for i := range d.articles {
		art := &d.articles[i]
		for _, p := range art.paragraphs {
			eachSentence(art, p, func(start, end int) {
				total++
				if f := t.find(art, start, end); len(f.marks) > 0 {
					for w, there := range f.holds {
						if there {
							holding[w]++
						}
					}
					found = append(found, f)
				}
			})
		}
	}
	a.Loose = len(found) > 0
	for _, f := range found {
		a.Loose = a.Loose && slices.Contains(f.holds, false)
		hit := Hit{Sentence: d.cite(f.article.Passage(f.start, f.end)), Score: f.score(holding, total), Marks: make([]Citation, 0, len(f.marks))}
		for _, m := range f.marks {
			hit.Marks = append(hit.Marks, d.place(f.article.Passage(m.start, m.end)))
		}
		hit.Speaker, hit.Notes = d.speakerIn(hit.Sentence.Passage)
		a.Hits = append(a.Hits, hit)
	}
	slices.SortStableFunc(a.Hits, func(x, y Hit) int { return cmp.Compare(y.Score, x.Score) })
	return a
}

// foundSentence is a sentence with the words of a topic in it.
type foundSentence struct {
	article    *openArticle
	start, end int
	marks      []mark
	holds      []bool // by word of the topic
}

type mark struct{ start, end, word int }

func (t topic) find(art *openArticle, start, end int) foundSentence {
	f := foundSentence{article: art, start: start, end: end}
	eachWord(art.Text[start:end], func(from, to int) {
		for _, w := range t.which(art.Text[start+from : start+to]) {
			if f.holds == nil {
				f.holds = make([]bool, t.size())
			}
			f.holds[w] = true
			f.marks = append(f.marks, mark{start + from, start + to, w})
		}
	})
	return f
}

func (f foundSentence) score(holding []int, total int) float64 {
	score := 0.0
	for w, there := range f.holds {
		if there {
			score += math.Log(1 + float64(total)/float64(holding[w]))
		}
	}
	for i := 1; i < len(f.marks); i++ {
		if before, m := f.marks[i-1], f.marks[i]; m.word == before.word+1 && m.start-before.end <= 2 {
			score *= 2
			break
		}
	}
	return math.Round(score*1000) / 1000
}

// speakerIn gives who says the quote that a sentence overlaps, if that is one,
// and how that was inferred.
func (d *desk) speakerIn(sentence briefs.Passage) (speaker *Name, notes []Note) {
	for i := range d.brief.Quotes {
		q := &d.brief.Quotes[i]
		if !slices.ContainsFunc(q.Passages, sentence.Overlaps) {
			continue
		}
		name := d.name(string(q.Speaker))
		if name == nil || speaker != nil && speaker.ID != name.ID {
			return nil, nil
		}
		if speaker == nil {
			if q.Corrected {
				notes = []Note{{Kind: SpeakerByHand}}
			} else if kind, inferred := basisNotes[q.Basis]; inferred {
				notes = []Note{{Kind: kind, From: d.placeOptional(q.Source)}}
			}
		}
		speaker = name
	}
	return speaker, notes
}

// eachSentence calls f with the bounds of every sentence of a body paragraph.
func eachSentence(art *openArticle, p briefs.Paragraph, f func(start, end int)) {
	from := max(p.Start, min(art.bodyStart(p.Start), p.End))
	start := from
	for _, cut := range append(sentenceEnds(art.Text[from:p.End]), p.End-from) {
		if s, e := trim(art.Text, start, from+cut); s < e {
			f(s, e)
		}
		start = from + cut
	}
}
