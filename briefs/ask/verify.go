package ask

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// VerifyAnswer says of words that somebody gives as the article's whether they
// are.
type VerifyAnswer struct {
	Story  Story   `json:"story"`
	Claims []Claim `json:"claims"`           // in the order of the text; empty where it has no words
	Marked bool    `json:"marked,omitempty"` // the claims stood between quotation marks or in block quotations; else they are the text's sentences
	More   int     `json:"more,omitempty"`   // claims beyond MostClaims, not looked at
}

// Claim is a stretch of words given as the article's.
type Claim struct {
	Text    string     `json:"claim"` // as given, Markdown taken off
	Verdict Verdict    `json:"verdict"`
	Parts   []Citation `json:"parts,omitempty"`   // Exact: where the words stand; Shortened: each part; Differs: the article's nearest words
	Foreign []string   `json:"foreign,omitempty"` // Differs: the claim's words that are not the article's there
	Speaker *Name      `json:"speaker,omitempty"` // who says them in the article; nil: nobody, not resolved, or several
	Quoted  bool       `json:"quoted,omitempty"`  // the words stand in a quotation of the article
	Notes   []Note     `json:"notes,omitempty"`   // how Speaker was inferred
}

// Verdict is what became of a claim.
type Verdict string

const (
	Exact     Verdict = "exact"     // it stands so, word by word
	Shortened Verdict = "shortened" // its parts stand so, in this order; what it leaves out it marks
	Differs   Verdict = "differs"   // the article says something close to it, in other words
	Absent    Verdict = "absent"    // nothing close to it stands there
)

// MostClaims is how many claims of a text are looked at, and mostClaimWords how
// many words of each.
const (
	MostClaims     = 8
	mostClaimWords = 300
)

// Verify tells whether words stand in the story as somebody gives them: those
// between quotation marks or in block quotations, or, where there are none,
// every sentence. Words are compared in order, letter by letter; their case,
// punctuation, and the shape of quotation marks and apostrophes do not count.
// "…" and [brackets] part a claim into pieces that must follow one another
// within a paragraph or its neighbours.
//
// The nearest sentence is the one that shares the longest common subsequence
// of words with the claim, as by Hunt and Szymanski's problem, found by dynamic
// programming; at least three words in five must be shared.
func Verify(b *briefs.Brief, text string) VerifyAnswer {
	d := newDesk(b)
	a := VerifyAnswer{Story: d.story(), Claims: []Claim{}}
	claims, marked := claimsIn(text)
	a.Marked = marked
	if len(claims) > MostClaims {
		a.More = len(claims) - MostClaims
		claims = claims[:MostClaims]
	}
	var texts []wordedArticle
	for _, c := range claims {
		if texts == nil {
			texts = d.inWords()
		}
		a.Claims = append(a.Claims, d.verify(c, texts))
	}
	return a
}

// Standing counts the claims of a text that stand in the story, word for word or
// shortened, as Verify finds them; those of fewer than three words, which stand
// anywhere, do not count. It is quicker than Verify: nothing near is looked for.
func Standing(b *briefs.Brief, text string) (standing int) {
	claims, _ := claimsIn(text)
	d := newDesk(b)
	var texts [][]placedWord
	for _, c := range claims[:min(len(claims), MostClaims)] {
		pieces := piecesOf(c)
		if len(slices.Concat(pieces...)) < nearWords {
			continue
		}
		if texts == nil {
			for i := range d.articles {
				texts = append(texts, placedWords(d.articles[i].Text))
			}
		}
		if slices.ContainsFunc(texts, func(words []placedWord) bool { return follow(words, pieces) != nil }) {
			standing++
		}
	}
	return standing
}

// wordedArticle is an article in words, all of them and by sentence of its body.
type wordedArticle struct {
	*openArticle
	words     []placedWord
	sentences []wordedSentence
}

type wordedSentence struct {
	start, end int // bytes
	words      []placedWord
}

func (d *desk) inWords() []wordedArticle {
	out := make([]wordedArticle, len(d.articles))
	for i := range d.articles {
		w := wordedArticle{openArticle: &d.articles[i], words: placedWords(d.articles[i].Text)}
		at := func(offset int) int {
			n, _ := slices.BinarySearchFunc(w.words, offset, func(p placedWord, offset int) int { return p.start - offset })
			return n
		}
		for _, p := range w.paragraphs {
			eachSentence(w.openArticle, p, func(start, end int) {
				w.sentences = append(w.sentences, wordedSentence{start, end, w.words[at(start):at(end)]})
			})
		}
		out[i] = w
	}
	return out
}

func (d *desk) verify(text string, texts []wordedArticle) Claim {
	c := Claim{Text: text, Verdict: Absent}
	pieces := piecesOf(text)
	for i := range texts {
		words := texts[i].words
		found := follow(words, pieces)
		if found == nil {
			continue
		}
		c.Verdict = Exact
		if len(pieces) > 1 {
			c.Verdict = Shortened
		}
		for _, f := range found {
			c.Parts = append(c.Parts, d.cite(texts[i].Passage(words[f.first].start, words[f.last].end)))
		}
		d.attribute(&c)
		return c
	}
	d.nearest(&c, slices.Concat(pieces...), texts)
	return c
}

// attribute says who speaks the words in the article.
func (d *desk) attribute(c *Claim) {
	within := func(p briefs.Passage) bool {
		return slices.ContainsFunc(c.Parts, func(part Citation) bool { return part.Passage.Overlaps(p) })
	}
	for i := range d.brief.Quotes {
		c.Quoted = c.Quoted || slices.ContainsFunc(d.brief.Quotes[i].Passages, within)
	}
	if c.Quoted && len(c.Parts) > 0 {
		c.Speaker, c.Notes = d.speakerIn(c.Parts[0].Passage)
	}
}

// run is a run of words of an article, by index, both ends included.
type run struct{ first, last int }

// mostBetween is how many words of the article may lie between two pieces of a
// claim that says it was shortened.
const mostBetween = 200

// follow finds pieces one after the other; nil where they do not stand so. An
// earlier place of the first is tried before a later one.
func follow(words []placedWord, pieces [][]string) []run {
	if len(pieces) == 0 {
		return nil
	}
	for at := 0; ; at++ {
		first, ok := seek(words, pieces[0], at, len(words))
		if !ok {
			return nil
		}
		found := []run{first}
		for _, p := range pieces[1:] {
			from := found[len(found)-1].last + 1
			next, ok := seek(words, p, from, min(len(words), from+mostBetween+len(p)))
			if !ok {
				break
			}
			found = append(found, next)
		}
		if len(found) == len(pieces) {
			return found
		}
		at = first.first
	}
}

// seek finds the words of a piece in words[from:to].
func seek(words []placedWord, piece []string, from, to int) (run, bool) {
	for i := from; i+len(piece) <= to; i++ {
		j := 0
		for j < len(piece) && words[i+j].word == piece[j] {
			j++
		}
		if j == len(piece) {
			return run{i, i + j - 1}, true
		}
	}
	return run{}, false
}

// piecesOf parts a claim at the marks of what was left out, and reads each as
// words; empty ones go.
func piecesOf(claim string) [][]string {
	var out [][]string
	total := 0
	for _, piece := range strings.FieldsFunc(leftOut.Replace(claim), func(r rune) bool { return r == gap }) {
		var words []string
		for _, w := range placedWords(piece) {
			if total++; total <= mostClaimWords {
				words = append(words, w.word)
			}
		}
		if len(words) > 0 {
			out = append(out, words)
		}
	}
	return out
}

// gap stands where a claim says that it leaves something out.
const gap = '\x00'

var leftOut = strings.NewReplacer("[…]", "\x00", "[...]", "\x00", "(…)", "\x00", "(...)", "\x00", "…", "\x00", "...", "\x00", ". . .", "\x00")
