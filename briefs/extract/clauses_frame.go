package extract

import (
	"strings"
	"unicode/utf8"

	"dateline/briefs"
)

// clausesReading is one document as attribution reads it: the text around the
// quotations, in which each quotation stands as a single item.
type clausesReading struct {
	s         *castStory
	d         *castDocument
	items     []item
	frames    []frame
	chunks    []chunk
	mentionOf []int32     // by token: the mention that it belongs to, or -1
	titled    map[int]int // by the token at which a title with a phrase of its own begins: whose it is
	singles   bool        // single marks stand for quotations here, as in much British print
	fragments bool        // single marks stand for parts of what is said, double ones for whole sentences
}

// item is a token outside quotations, or a quotation.
type item struct {
	token int // of a quotation: its first
	quote int // index into document.quoted; -1: a token
}

// frame is a sentence of the text around the quotations. What a quotation says
// has no part in it, so a frame may hold several quotations of many sentences.
type frame struct {
	paragraph   int
	first, last int // items[first:last]
	chunk, end  int // chunks[chunk:end]
}

// mostChunks is how far attribution looks within one sentence. Only a text that
// is no prose has longer ones.
const mostChunks = 80

// near gives a frame narrowed to what is near a chunk of it, so that a sentence
// of any length is read in linear time.
func (r *clausesReading) near(fi, c int) *frame {
	f := r.frames[fi]
	f.chunk, f.end = max(f.chunk, c-mostChunks), min(f.end, c+mostChunks)
	return &f
}

// read lays the document's body out in frames and chunks.
func read(s *castStory, d *castDocument) *clausesReading {
	r := &clausesReading{s: s, d: d, singles: d.singleStyle(), fragments: d.fragmentStyle()}
	r.mentionOf = make([]int32, len(d.tokens))
	for i := range r.mentionOf {
		r.mentionOf[i] = -1
	}
	for i, m := range d.mentions {
		for t := m.first; t < m.last; t++ {
			r.mentionOf[t] = int32(i)
		}
	}
	r.noteTitles()
	r.items = make([]item, 0, len(d.tokens))
	quote := 0
	for p := range d.paragraphs {
		last := quote
		for last < len(d.quoted) && d.quoted[last].paragraph == p {
			last++
		}
		if kind := d.paragraphs[p].kind; kind == "" || kind == briefs.Caption {
			r.paragraph(p, quote, last)
		}
		quote = last
	}
	for i := range r.frames {
		r.chunk(&r.frames[i])
	}
	return r
}

// paragraph cuts one paragraph into frames.
func (r *clausesReading) paragraph(p, quote, lastQuote int) {
	d := r.d
	begin := len(r.items)
	cut := func() {
		if len(r.items) > begin {
			r.frames = append(r.frames, frame{paragraph: p, first: begin, last: len(r.items)})
			begin = len(r.items)
		}
	}
	for s := d.paragraphs[p].first; s < d.paragraphs[p].last; s++ {
		if k := d.sentences[s].kind; k != "" && k != briefs.Caption {
			continue // a dateline, a credit
		}
		for t := d.sentences[s].first; t < d.sentences[s].last; t++ {
			for quote < lastQuote && (!r.outermost(quote) || d.quoted[quote].outer.end <= d.tokens[t].start) {
				quote++
			}
			if len(r.items) == begin && isBullet(d.tokens[t].text) {
				continue
			}
			if n := len(r.items); n > begin && r.items[n-1].quote >= 0 && isStrayMark(d.tokens[t].text) && !d.quoted[r.items[n-1].quote].outer.overlaps(d.tokens[t].span) {
				continue // the single mark that closes a quotation within: “He said, `Go,”'
			}
			at := item{token: t, quote: -1}
			if quote < lastQuote && d.quoted[quote].outer.overlaps(d.tokens[t].span) {
				if n := len(r.items); n > begin && r.items[n-1].quote == quote {
					continue // within the same quotation
				}
				at.quote = quote
			}
			if n := len(r.items); n > begin && r.parts(r.items[n-1], at, n-1 == begin) {
				cut()
			}
			r.items = append(r.items, at)
		}
	}
	cut()
}

// isBullet tells the marks before the entries of a list.
func isBullet(s string) bool {
	switch s {
	case "•", "·", "●", "▪", "◦", "‣", "*":
		return true
	}
	return false
}

// isStrayMark tells a mark of one's own that closes nothing which the document quotes.
func isStrayMark(s string) bool { return s == "'" || s == "’" || s == "''" }

// outermost tells whether a quotation stands in no other. Single marks count
// only where the document uses them for its quotations, or for parts of what is said.
func (r *clausesReading) outermost(quote int) bool {
	q := r.d.quoted[quote]
	return q.depth == 0 && (!q.single || r.singles || r.fragments) && !r.inName(q)
}

// inName tells whether a quotation stands within a name: John “Jack” Doe.
func (r *clausesReading) inName(q quoted) bool {
	t := r.d.tokenAt(q.start)
	return t < len(r.d.tokens) && r.mentionOf[t] >= 0 && r.d.mentions[r.mentionOf[t]].start < q.outer.start && q.outer.end < r.d.mentions[r.mentionOf[t]].end
}

// parts tells whether a sentence ends between two neighbouring items, the first
// of which may begin a sentence itself.
func (r *clausesReading) parts(a, b item, begins bool) bool {
	d := r.d
	if a.quote < 0 {
		text := d.tokens[a.token].text
		return d.tokens[a.token].sentence != d.tokens[b.token].sentence && text != ":" && text != ","
	}
	text := d.text[d.quoted[a.quote].start:d.quoted[a.quote].end]
	if !endsTerminal(text) {
		return false
	}
	if b.quote >= 0 {
		return true
	}
	next := d.tokens[b.token].text
	switch next[0] {
	case ',', ';', '.', '?', '!', '-':
		return false
	}
	first, _ := utf8.DecodeRuneInString(next)
	switch {
	case first == '–' || first == '—':
		return false
	case first == '(' || first == '[':
		return b.token+1 < len(d.tokens) && startsUpper(d.tokens[b.token+1].text)
	case !startsUpper(next):
		return false
	}
	if strings.HasSuffix(text, ".") && (!begins || !plainlySays(d.tokens[b.token:min(b.token+8, len(d.tokens))])) {
		return true
	}
	return !r.attributes(b.token)
}

// plainlySays tells whether the first verb of a stretch is one that cannot do
// without the words before it: `“It is.” Jane Doe said`, but not "Doe agreed".
func plainlySays(tokens []token) bool {
	for _, t := range tokens {
		if t.tag != "" && t.tag[0] == 'V' {
			switch t.text {
			case "said", "says", "told", "added", "adds", "wrote", "asked":
				return true
			}
			return false
		}
	}
	return false
}

// attributes tells whether the words from a token to its sentence's end do
// nothing but say whose the words before them are: `“Why?” Jane Doe asked.`
func (r *clausesReading) attributes(t int) bool {
	d := r.d
	const most = 24
	verb, beside := -1, false // beside: in a clause that only says when: "Doe asked as she left"
	aside := false            // before the verb: "Doe, who leads the town, asked"
	for i := t; i < len(d.tokens) && d.tokens[i].sentence == d.tokens[t].sentence && i < t+most; i++ {
		tok, next := d.tokens[i], ""
		if i+1 < len(d.tokens) {
			next = d.tokens[i+1].text
		}
		class, particle := cueOf(tok.text, next)
		if verb < 0 && i > t {
			aside = aside && tok.text != "," || r.beginsTold(i)
		}
		switch {
		case verb < 0 && aside:
		case verb < 0 && tok.tag != "" && (tok.tag[0] == 'V' || particle):
			if class != cueSay && class != cueManner && !r.calledOut(i) || i == t {
				return false
			}
			verb = i
		case verb >= 0 && !beside && (tok.tag == "IN" || tok.tag == "WRB") && (i == verb+1 || i == verb+2) && whileClause(tok.text):
			beside = true
		case verb >= 0 && tok.tag == "VBD" && d.tokens[i-1].text == "," && !isNounTag(d.tokens[verb+1].tag):
			beside = true // "Doe roared to the crowd, packed into a barn"
		case verb >= 0 && d.tokens[i-1].text == "," && (tok.tag == "VBG" || tok.tag == "WP" || tok.tag == "WDT" || tok.tag == "WP$") && i-2 != verb:
			beside = true // "Doe asked of Roe, who had left"
		case verb >= 0 && d.tokens[i-1].text == "," && tok.tag == "VBG" && class == cueSay:
			beside = true // "Doe asked, adding that it was late"
		case verb >= 0 && beside && (isVerbTag(tok.tag) || tok.text == "that"):
		case verb >= 0 && (strings.HasPrefix(tok.tag, "V") && tok.tag != "VBG" && tok.tag != "VBN" || tok.tag == "MD" || tok.text == "that" || tok.text == ":"):
			return false
		case isQuoteMark(tok.text):
			return verb >= 0 && i > 0 && d.tokens[i-1].text != "," && d.tokens[i-1].text != ":"
		case verb < 0 && (tok.tag == "MD" || tok.tag == "."):
			return false
		}
	}
	return verb >= 0
}

// beginsTold tells whether what is told of somebody, with a verb of its own, begins at a token: ", who leads",
// ", elected in", "one of those to run".
func (r *clausesReading) beginsTold(i int) bool {
	tokens := r.d.tokens
	switch tok := tokens[i]; tok.tag {
	case "WP", "WDT", "WP$":
		return true
	case "VBN", "VBG":
		return tokens[i-1].text == ","
	case "TO":
		return i+1 < len(tokens) && isVerbTag(tokens[i+1].tag)
	}
	return false
}

// calledOut tells whether a word at a token is "called" without anything that is called: "Doe called from
// the back."
func (r *clausesReading) calledOut(t int) bool {
	d := r.d
	if text := d.tokens[t].text; text != "called" && text != "calls" || t+1 >= len(d.tokens) {
		return false
	}
	switch next := d.tokens[t+1]; next.tag {
	case "IN", "RP", "TO", ".", ",":
		return next.text != "for" && next.text != "on"
	}
	return false
}

// whileClause tells whether a conjunction begins a clause that says when
// something was said.
func whileClause(word string) bool {
	switch word {
	case "as", "while", "when", "before", "after", "until":
		return true
	}
	return false
}

func isQuoteMark(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return isMark(r) && (n == len(s) || s == "''" || s == "``") && s != "'" && s != "’"
}
