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
	kinNouns   = wordSet("kin-nouns")
)

// fitness judges sentence j, the order-th of the story's own; quotations before
// d.quoted[q] end before it.
func (d *document) fitness(j, q, order int) fitness {
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
	if d.mayHead(x) || isListItem(d.text[d.paragraphs[x.paragraph].start:d.paragraphs[x.paragraph].end]) || d.isTurn(x.paragraph) || d.cutsQuote(x, q) || !balanced(tokens) || !d.says(x, q) || isTitleCase(d.text[x.start:x.end]) {
		return unfit
	}
	if isUpper(tokens[0].text) && isUpper(tokens[1].text) && isUpper(tokens[2].text) && tokens[0].end-tokens[0].start > 1 {
		return unfit // a heading on the sentence's own line
	}
	switch first := &tokens[0]; {
	case unicode.IsLower(firstRune(first.text)), !unicode.IsLetter(firstRune(first.text)) && !unicode.IsDigit(firstRune(first.text)) && first.tag != "``":
		return unfit
	case first.tag == "VB" || first.tag == "UH":
		return unfit // an order, a call
	}
	return dangles(tokens, d.words[x.first:x.last], order == 1)
}

// mayHead tells whether a sentence may be a headline that ends in a full stop:
// a short one that is the text's first paragraph, whose words the next one says
// again.
func (d *document) mayHead(x *sentence) bool {
	const longest = 17 // tokens
	p := &d.paragraphs[x.paragraph]
	if x.paragraph != 0 || p.last-p.first != 1 || p.body != p.start || x.last-x.first > longest || len(d.paragraphs) <= 2 {
		return false
	}
	next := &d.paragraphs[1]
	return alike(contentWords(d.text[x.start:x.end]), contentWords(d.text[next.start:min(next.end, next.start+600)]))
}

// isTurn tells whether a paragraph is what somebody says in a transcript, or has
// a label before it: "MARA LINDQVIST: We left.", "Q: Why?"
func (d *document) isTurn(paragraph int) bool {
	const longest = 60
	p := &d.paragraphs[paragraph]
	head := d.text[p.body:min(p.end, p.body+longest)]
	at := strings.Index(head, ": ")
	if at <= 0 || strings.ContainsAny(head[:at], "“\"") {
		return false
	}
	name, _, _ := strings.Cut(head[:at], " (")
	return countWords(name) <= 5 && looksLikeNames(name)
}

// cutsQuote tells whether a quotation runs over one of the sentence's ends.
func (d *document) cutsQuote(x *sentence, q int) bool {
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
func (d *document) says(x *sentence, q int) bool {
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

// isFirstOrSecond tells pronouns of the first and second person; "US" is none.
func isFirstOrSecond(word string) bool {
	switch word {
	case "I", "me", "Me", "my", "My", "you", "You", "your", "Your", "we", "We", "us", "our", "Our", "mine", "yours", "ours", "myself", "yourself", "ourselves":
		return true
	}
	return false
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

// dangles tells whether a sentence points back: with a pronoun or connective at
// its beginning, with "the report" or "this agreement", or with a "he" that has
// nobody before it to stand for. What opens a story points back to less: "The
// two candidates met", "There will be no ferry".
func dangles(tokens []token, known []wordFlags, opens bool) fitness {
	var words [3]string
	for i := range words {
		words[i] = strings.ToLower(tokens[i].text)
	}
	pair := danglePair()
	if kind, dangler := danglers()[words[0]]; dangler && !(opens && kind == "opens") {
		return unfit
	}
	if !opens && (pair[words[0]+" "+words[1]] || pair[words[0]+" "+words[1]+" "+words[2]] || isLaterBy(tokens)) {
		return unfit
	}
	if !opens && words[0] == "the" && compared(words[1]) {
		return unfit // "The corresponding margin"
	}
	if leavesWhose(words[0], words[1], words[2]) {
		return unfit
	}
	if words[0] == "the" && isCommonNoun(&tokens[1]) && (isVerb(&tokens[2]) || tokens[2].tag == "POS" || tokens[2].tag == "RB") {
		return fitsAfter
	}
	// Something that "he" or "they" can stand for; what is named in words quoted
	// is none for a pronoun outside of them.
	one, many, named, someone := false, false, false, false
	quoted, before := false, [3]bool{}
	for i := range tokens {
		t := &tokens[i]
		switch t.tag {
		case "``":
			quoted, before = true, [3]bool{one, many, someone}
		case "''":
			if quoted {
				quoted, one, many, someone = false, before[0], before[1], before[2]
			}
		case "NN", "NNP":
			named = named || t.tag == "NNP"
			one, many = true, true
			someone = someone || !known[i].has(groupNoun|ruledNoun|calendar|anyPlace|orgHead)
		case "NNS", "NNPS":
			many = true
		case "PRP", "PRP$":
			if i > 0 && tokens[i-1].text == "," && isOfOne(t.text) && !named && opensDependent(&tokens[0]) {
				return fitsAfter // "Asked about last year's flood, she said"
			}
			if !many || !someone && isOfOne(t.text) || !one && (t.text == "it" && i > 0 && (tokens[i-1].tag == "IN" || isVerb(&tokens[i-1]))) {
				return fitsAfter
			}
		case "DT", "PDT":
			if isBothOf(tokens[i:]) {
				return fitsAfter
			}
			if i+1 < len(tokens) && isDemonstrative(t.text) && isCommonNoun(&tokens[i+1]) && !timeWords()[strings.ToLower(tokens[i+1].text)] {
				return fitsAfter
			}
		case "RB":
			if i < 8 && isConnective(t.text) {
				return fitsAfter
			}
		}
	}
	switch words[0] {
	case "he", "she", "it", "they", "his", "her", "its", "their", "these", "that", "those":
		return fitsAfter
	case "this":
		if !timeWords()[words[1]] {
			return fitsAfter
		}
	}
	return fits
}

// isBothOf tells "both cases", which an earlier sentence tells of, from "both the
// crew and the owner".
func isBothOf(tokens []token) bool {
	const near = 6
	if tokens[0].text != "both" || len(tokens) < 2 || tokens[1].tag != "NNS" {
		return false
	}
	for i := 2; i < len(tokens) && i < near; i++ {
		if tokens[i].text == "and" {
			return false
		}
	}
	return true
}

// compared tells adjectives that say something is like, or comes after, what was
// told before it.
var compared = ofSort("compared")

// isLaterBy tells whether a sentence begins with a time counted from the one
// before: "Two years later,", "Hours earlier,", "A few days after that,".
func isLaterBy(tokens []token) bool {
	for i := 0; i < 4 && i+1 < len(tokens); i++ {
		if !isStretch(strings.ToLower(tokens[i].text)) {
			continue
		}
		switch strings.ToLower(tokens[i+1].text) {
		case "later", "earlier", "afterward", "afterwards", "beforehand":
			return true
		case "before", "after":
			return i+2 < len(tokens) && (tokens[i+2].text == "," || tokens[i+2].text == "that")
		}
		return false
	}
	return false
}

// isStretch tells the units that time is counted in.
func isStretch(word string) bool {
	switch strings.TrimSuffix(word, "s") {
	case "second", "minute", "moment", "hour", "day", "night", "week", "month", "year", "decade", "season", "generation":
		return true
	}
	return false
}

// leavesWhose tells whether a sentence begins with somebody of somebody and does
// not say whose: "A son, Peter Roe, died"; "A spokesman for the ferry" does.
func leavesWhose(article, noun, next string) bool {
	switch article {
	case "a", "an", "the", "one", "two", "three", "four", "five":
	default:
		article, noun, next = "", article, noun // Survivors include
	}
	if article == "" && noun != "survivors" || !kinNouns()[noun] {
		return false
	}
	switch next {
	case "of", "for", "to", "at", "from", "with", "in":
		return false
	}
	return true
}

// opensDependent tells the first word of a phrase that leans on the subject
// after it.
func opensDependent(t *token) bool {
	return t.tag == "VBN" || t.tag == "VBG" || t.tag == "VBD" || t.tag == "IN"
}

func isCommonNoun(t *token) bool { return t.tag == "NN" || t.tag == "NNS" }

func isVerb(t *token) bool { return strings.HasPrefix(t.tag, "VB") || t.tag == "MD" }

// isOfOne tells the pronouns that stand for one person.
func isOfOne(word string) bool {
	switch word {
	case "he", "she", "him", "her", "his", "hers":
		return true
	}
	return false
}

func isDemonstrative(word string) bool {
	switch word {
	case "this", "that", "these", "those", "This", "That", "These", "Those":
		return true
	}
	return false
}

// isConnective tells adverbs that join a sentence to the one before it.
var isConnective = ofSort("connective")
