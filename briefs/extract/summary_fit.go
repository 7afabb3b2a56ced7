package extract

import (
	"strings"
	"unicode"
)

// fitness is whether a sentence can be read outside its place.
type fitness int

const (
	unfit     fitness = iota
	fitsAfter         // only after the sentence before it
	fits
)

var (
	danglers   = wordTable("danglers")
	danglePair = wordSet("dangling-phrases")
	timeWords  = wordSet("time-words")
)

// fitness judges sentence j, the order-th of the story's own; quotations before
// d.quoted[q] end before it.
func (d *summaryDocument) fitness(j, q, order int) fitness {
	x := &d.sentences[j]
	tokens := d.tokens[x.first:x.last]
	const fewest, most = 6, 65
	if len(tokens) < fewest || len(tokens) > most {
		return unfit
	}
	last := tokens[len(tokens)-1]
	if last.tag == "''" {
		last = tokens[len(tokens)-2]
	}
	if last.text != "." && !strings.HasSuffix(last.text, ".") && last.text != ")" {
		return unfit // a question, a call, a line that leads to a list
	}
	p := &d.paragraphs[x.paragraph]
	switch {
	case d.mayHead(x), isListItem(d.text[p.start:p.end]), d.isTurn(x.paragraph), isTitleCase(d.text[x.start:x.end]),
		d.cutsQuote(x, q), !balanced(tokens), !d.says(x, q):
		return unfit
	}
	if isUpper(tokens[0].text) && isUpper(tokens[1].text) && isUpper(tokens[2].text) && tokens[0].end-tokens[0].start > 1 {
		return unfit // a heading on the sentence's own line
	}
	switch first, r := &tokens[0], firstRune(tokens[0].text); {
	case unicode.IsLower(r), !unicode.IsLetter(r) && !unicode.IsDigit(r) && first.tag != "``":
		return unfit
	case first.tag == "VB" || first.tag == "UH":
		return unfit // an order, a call
	}
	return dangles(tokens, d.words[x.first:x.last], order == 1)
}

// mayHead tells whether a sentence may be a headline that ends in a full stop:
// a short one that is the text's first paragraph, whose words the next one says
// again.
func (d *summaryDocument) mayHead(x *sentence) bool {
	const longest = 17 // tokens
	p := &d.paragraphs[x.paragraph]
	if x.paragraph != 0 || p.last-p.first != 1 || p.body != p.start || x.last-x.first > longest || len(d.paragraphs) <= 2 {
		return false
	}
	next := &d.paragraphs[1]
	return alike(contentWords(d.text[x.start:x.end]), contentWords(d.text[next.start:min(next.end, next.start+600)]))
}

// cutsQuote tells whether a quotation runs over one of the sentence's ends.
func (d *summaryDocument) cutsQuote(x *sentence, q int) bool {
	for ; q < len(d.quoted) && d.quoted[q].outer.start < x.end; q++ {
		if o := d.quoted[q].outer; o.end > x.start && !x.contains(o) {
			return true
		}
	}
	return false
}

// says tells whether the sentence is in the main the article's own telling:
// with a verb of its own outside quotation marks, nothing that speaks of "I" or
// "you", and no address of the web.
func (d *summaryDocument) says(x *sentence, q int) bool {
	own, quoted, verb := 0, 0, false
	for i := x.first; i < x.last; i++ {
		t := &d.tokens[i]
		for q < len(d.quoted) && d.quoted[q].outer.end <= t.start {
			q++
		}
		if q < len(d.quoted) && d.quoted[q].outer.contains(t.span) {
			quoted++
			continue
		}
		own++
		switch t.tag {
		case "VBD", "VBZ", "VBP", "MD":
			verb = true
		case "VBN": // of a long sentence without another: "the line marched through town"
			verb = verb || x.last-x.first >= 12 && i > x.first && strings.HasPrefix(d.tokens[i-1].tag, "NN")
		case "PRP", "PRP$":
			if isFirstOrSecond(t.text) {
				return false
			}
		}
		if t.text[0] == '@' || t.text[0] == '#' || len(t.text) > 12 && strings.ContainsAny(t.text, "/@") {
			return false
		}
	}
	return verb && own >= 5 && own*2 >= quoted
}

// balanced tells whether every mark that opens closes.
func balanced(tokens []token) bool {
	quotes, brackets := 0, 0
	for i := range tokens {
		switch tokens[i].tag {
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

func isCommonNoun(t *token) bool { return t.tag == "NN" || t.tag == "NNS" }

// isOfOne tells the pronouns that stand for one person.
func isOfOne(word string) bool {
	switch word {
	case "he", "she", "him", "her", "his", "hers":
		return true
	}
	return false
}

// isConnective tells adverbs that join a sentence to the one before it.
var isConnective = ofSort("connective")
