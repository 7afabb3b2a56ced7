package summary

import (
	"strings"
	"unicode"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// fitness is whether a sentence can be read outside its place.
type fitness int

const (
	unfit     fitness = iota
	fitsAfter         // only after the sentence before it
	fits
)

var (
	danglers   = lexicon.WordTable("danglers")
	danglePair = lexicon.WordSet("dangling-phrases")
	timeWords  = lexicon.WordSet("time-words")
)

// fitness judges sentence j, the order-th of the story's own; quotations before
// d.quoted[q] end before it.
func (d *document) fitness(j, q, order int) fitness {
	x := &d.Sentences[j]
	tokens := d.Tokens[x.First:x.Last]
	const fewest, most = 6, 65
	if len(tokens) < fewest || len(tokens) > most {
		return unfit
	}
	last := tokens[len(tokens)-1]
	if last.Tag == "''" {
		last = tokens[len(tokens)-2]
	}
	if last.Text != "." && !strings.HasSuffix(last.Text, ".") && last.Text != ")" {
		return unfit // a question, a call, a line that leads to a list
	}
	p := &d.Paragraphs[x.Paragraph]
	switch {
	case d.mayHead(x), page.IsListItem(d.Text[p.Start:p.End]), d.IsTurn(x.Paragraph), page.IsTitleCase(d.Text[x.Start:x.End]),
		d.cutsQuote(x, q), !balanced(tokens), !d.says(x, q):
		return unfit
	}
	if page.IsUpper(tokens[0].Text) && page.IsUpper(tokens[1].Text) && page.IsUpper(tokens[2].Text) && tokens[0].End-tokens[0].Start > 1 {
		return unfit // a heading on the sentence's own line
	}
	switch first, r := &tokens[0], page.FirstRune(tokens[0].Text); {
	case unicode.IsLower(r), !unicode.IsLetter(r) && !unicode.IsDigit(r) && first.Tag != "``":
		return unfit
	case first.Tag == "VB" || first.Tag == "UH":
		return unfit // an order, a call
	}
	return dangles(tokens, d.Words[x.First:x.Last], order == 1)
}

// mayHead tells whether a sentence may be a headline that ends in a full stop:
// a short one that is the text's first paragraph, whose words the next one says
// again.
func (d *document) mayHead(x *page.Sentence) bool {
	const longest = 17 // tokens
	p := &d.Paragraphs[x.Paragraph]
	if x.Paragraph != 0 || p.Last-p.First != 1 || p.Body != p.Start || x.Last-x.First > longest || len(d.Paragraphs) <= 2 {
		return false
	}
	next := &d.Paragraphs[1]
	return page.Alike(page.ContentWords(d.Text[x.Start:x.End]), page.ContentWords(d.Text[next.Start:min(next.End, next.Start+600)]))
}

// cutsQuote tells whether a quotation runs over one of the sentence's ends.
func (d *document) cutsQuote(x *page.Sentence, q int) bool {
	for ; q < len(d.Quoted) && d.Quoted[q].Outer.Start < x.End; q++ {
		if o := d.Quoted[q].Outer; o.End > x.Start && !x.Contains(o) {
			return true
		}
	}
	return false
}

// says tells whether the sentence is in the main the article's own telling:
// with a verb of its own outside quotation marks, nothing that speaks of "I" or
// "you", and no address of the web.
func (d *document) says(x *page.Sentence, q int) bool {
	own, quoted, verb := 0, 0, false
	for i := x.First; i < x.Last; i++ {
		t := &d.Tokens[i]
		for q < len(d.Quoted) && d.Quoted[q].Outer.End <= t.Start {
			q++
		}
		if q < len(d.Quoted) && d.Quoted[q].Outer.Contains(t.Span) {
			quoted++
			continue
		}
		own++
		switch t.Tag {
		case "VBD", "VBZ", "VBP", "MD":
			verb = true
		case "VBN": // of a long sentence without another: "the line marched through town"
			verb = verb || x.Last-x.First >= 12 && i > x.First && strings.HasPrefix(d.Tokens[i-1].Tag, "NN")
		case "PRP", "PRP$":
			if lexicon.IsFirstOrSecond(t.Text) {
				return false
			}
		}
		if t.Text[0] == '@' || t.Text[0] == '#' || len(t.Text) > 12 && strings.ContainsAny(t.Text, "/@") {
			return false
		}
	}
	return verb && own >= 5 && own*2 >= quoted
}

// balanced tells whether every mark that opens closes.
func balanced(tokens []page.Token) bool {
	quotes, brackets := 0, 0
	for i := range tokens {
		switch tokens[i].Tag {
		case "``":
			quotes++
		case "''":
			quotes--
		case "(":
			brackets++
		case ")":
			brackets--
		}
		if quotes < 0 || brackets < 0 {
			return false
		}
	}
	return quotes == 0 && brackets == 0
}

func isCommonNoun(t *page.Token) bool { return t.Tag == "NN" || t.Tag == "NNS" }

// isOfOne tells the pronouns that stand for one person.
func isOfOne(word string) bool {
	switch word {
	case "he", "she", "him", "her", "his", "hers":
		return true
	}
	return false
}

// isConnective tells adverbs that join a sentence to the one before it.
var isConnective = lexicon.OfSort("connective")
