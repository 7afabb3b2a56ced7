// Package clauses reads the text around the quotations in sentences and parts of
// these: noun phrases, verbs, what stands between commas, with each quotation as one
// part.
//
// It must not know whose words a quotation is: it tells what could speak and what
// each verb is, and decides nothing.
package clauses

import (
	"strings"
	"unicode/utf8"

	"dateline/briefs"
	"dateline/briefs/extract/cast"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Reading is one document read for its clauses: the text around the quotations,
// in which each quotation stands as a single item.
type Reading struct {
	*cast.Document
	Story     *cast.Story
	Items     []Item
	Frames    []Frame
	Chunks    []Chunk
	MentionOf []int32     // by token: the mention that it belongs to, or -1
	titled    map[int]int // by the token at which a title with a phrase of its own begins: whose it is
	Singles   bool        // single marks stand for quotations here, as in much British print
	fragments bool        // single marks stand for parts of what is said, double ones for whole sentences
}

// Item is a token outside quotations, or a quotation.
type Item struct {
	Token int // of a quotation: its first
	Quote int // index into Quoted; -1: a token
}

// Frame is a sentence of the text around the quotations. What a quotation says
// has no part in it, so a frame may hold several quotations of many sentences.
type Frame struct {
	Paragraph   int
	First, Last int // Items[First:Last]
	Chunk, End  int // Chunks[Chunk:End]
}

// MostChunks is how far attribution looks within one sentence. Only a text that
// is no prose has longer ones.
const MostChunks = 80

// Near gives a frame narrowed to what is near a chunk of it, so that a sentence
// of any length is read in linear time.
func (r *Reading) Near(fi, c int) *Frame {
	f := r.Frames[fi]
	f.Chunk, f.End = max(f.Chunk, c-MostChunks), min(f.End, c+MostChunks)
	return &f
}

// Read lays the document's body out in frames and chunks.
func Read(s *cast.Story, d *cast.Document) *Reading {
	r := &Reading{Story: s, Document: d, Singles: d.SingleStyle(), fragments: d.FragmentStyle()}
	r.MentionOf = make([]int32, len(d.Tokens))
	for i := range r.MentionOf {
		r.MentionOf[i] = -1
	}
	for i, m := range d.Mentions {
		for t := m.First; t < m.Last; t++ {
			r.MentionOf[t] = int32(i)
		}
	}
	r.noteTitles()
	r.Items = make([]Item, 0, len(d.Tokens))
	quote := 0
	for p := range d.Paragraphs {
		last := quote
		for last < len(d.Quoted) && d.Quoted[last].Paragraph == p {
			last++
		}
		if kind := d.Paragraphs[p].Kind; kind == "" || kind == briefs.Caption {
			r.paragraph(p, quote, last)
		}
		quote = last
	}
	for i := range r.Frames {
		r.chunk(&r.Frames[i])
	}
	return r
}

// paragraph cuts one paragraph into frames.
func (r *Reading) paragraph(p, quote, lastQuote int) {
	d := r.Document
	begin := len(r.Items)
	cut := func() {
		if len(r.Items) > begin {
			r.Frames = append(r.Frames, Frame{Paragraph: p, First: begin, Last: len(r.Items)})
			begin = len(r.Items)
		}
	}
	for s := d.Paragraphs[p].First; s < d.Paragraphs[p].Last; s++ {
		if k := d.Sentences[s].Kind; k != "" && k != briefs.Caption {
			continue // a dateline, a credit
		}
		for t := d.Sentences[s].First; t < d.Sentences[s].Last; t++ {
			for quote < lastQuote && (!r.outermost(quote) || d.Quoted[quote].Outer.End <= d.Tokens[t].Start) {
				quote++
			}
			if len(r.Items) == begin && isBullet(d.Tokens[t].Text) {
				continue
			}
			if n := len(r.Items); n > begin && r.Items[n-1].Quote >= 0 && isStrayMark(d.Tokens[t].Text) && !d.Quoted[r.Items[n-1].Quote].Outer.Overlaps(d.Tokens[t].Span) {
				continue // the single mark that closes a quotation within: “He said, `Go,”'
			}
			at := Item{Token: t, Quote: -1}
			if quote < lastQuote && d.Quoted[quote].Outer.Overlaps(d.Tokens[t].Span) {
				if n := len(r.Items); n > begin && r.Items[n-1].Quote == quote {
					continue // within the same quotation
				}
				at.Quote = quote
			}
			if n := len(r.Items); n > begin && r.parts(r.Items[n-1], at, n-1 == begin) {
				cut()
			}
			r.Items = append(r.Items, at)
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
func (r *Reading) outermost(quote int) bool {
	q := r.Quoted[quote]
	return q.Depth == 0 && (!q.Single || r.Singles || r.fragments) && !r.inName(q)
}

// inName tells whether a quotation stands within a name: John “Jack” Doe.
func (r *Reading) inName(q page.Quoted) bool {
	t := r.TokenAt(q.Start)
	return t < len(r.Tokens) && r.MentionOf[t] >= 0 && r.Mentions[r.MentionOf[t]].Start < q.Outer.Start && q.Outer.End < r.Mentions[r.MentionOf[t]].End
}

// parts tells whether a sentence ends between two neighbouring items, the first
// of which may begin a sentence itself.
func (r *Reading) parts(a, b Item, begins bool) bool {
	d := r.Document
	if a.Quote < 0 {
		text := d.Tokens[a.Token].Text
		return d.Tokens[a.Token].Sentence != d.Tokens[b.Token].Sentence && text != ":" && text != ","
	}
	text := d.Text[d.Quoted[a.Quote].Start:d.Quoted[a.Quote].End]
	if !page.EndsTerminal(text) {
		return false
	}
	if b.Quote >= 0 {
		return true
	}
	next := d.Tokens[b.Token].Text
	switch next[0] {
	case ',', ';', '.', '?', '!', '-':
		return false
	}
	first, _ := utf8.DecodeRuneInString(next)
	switch {
	case first == '–' || first == '—':
		return false
	case first == '(' || first == '[':
		return b.Token+1 < len(d.Tokens) && page.StartsUpper(d.Tokens[b.Token+1].Text)
	case !page.StartsUpper(next):
		return false
	}
	if strings.HasSuffix(text, ".") && (!begins || !plainlySays(d.Tokens[b.Token:min(b.Token+8, len(d.Tokens))])) {
		return true
	}
	return !r.attributes(b.Token)
}

// plainlySays tells whether the first verb of a stretch is one that cannot do
// without the words before it: `“It is.” Jane Doe said`, but not "Doe agreed".
func plainlySays(tokens []page.Token) bool {
	for _, t := range tokens {
		if t.Tag != "" && t.Tag[0] == 'V' {
			switch t.Text {
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
func (r *Reading) attributes(t int) bool {
	d := r.Document
	const most = 24
	verb, beside := -1, false // beside: in a clause that only says when: "Doe asked as she left"
	aside := false            // before the verb: "Doe, who leads the town, asked"
	for i := t; i < len(d.Tokens) && d.Tokens[i].Sentence == d.Tokens[t].Sentence && i < t+most; i++ {
		tok, next := d.Tokens[i], ""
		if i+1 < len(d.Tokens) {
			next = d.Tokens[i+1].Text
		}
		class, particle := lexicon.CueOf(tok.Text, next)
		if verb < 0 && i > t {
			aside = aside && tok.Text != "," || r.beginsTold(i)
		}
		switch {
		case verb < 0 && aside:
		case verb < 0 && tok.Tag != "" && (tok.Tag[0] == 'V' || particle):
			if class != lexicon.CueSay && class != lexicon.CueManner && !r.calledOut(i) || i == t {
				return false
			}
			verb = i
		case verb >= 0 && !beside && (tok.Tag == "IN" || tok.Tag == "WRB") && (i == verb+1 || i == verb+2) && WhileClause(tok.Text):
			beside = true
		case verb >= 0 && tok.Tag == "VBD" && d.Tokens[i-1].Text == "," && !page.IsNounTag(d.Tokens[verb+1].Tag):
			beside = true // "Doe roared to the crowd, packed into a barn"
		case verb >= 0 && d.Tokens[i-1].Text == "," && (tok.Tag == "VBG" || tok.Tag == "WP" || tok.Tag == "WDT" || tok.Tag == "WP$") && i-2 != verb:
			beside = true // "Doe asked of Roe, who had left"
		case verb >= 0 && d.Tokens[i-1].Text == "," && tok.Tag == "VBG" && class == lexicon.CueSay:
			beside = true // "Doe asked, adding that it was late"
		case verb >= 0 && beside && (page.IsVerbTag(tok.Tag) || tok.Text == "that"):
		case verb >= 0 && (strings.HasPrefix(tok.Tag, "V") && tok.Tag != "VBG" && tok.Tag != "VBN" || tok.Tag == "MD" || tok.Text == "that" || tok.Text == ":"):
			return false
		case isQuoteMark(tok.Text):
			return verb >= 0 && i > 0 && d.Tokens[i-1].Text != "," && d.Tokens[i-1].Text != ":"
		case verb < 0 && (tok.Tag == "MD" || tok.Tag == "."):
			return false
		}
	}
	return verb >= 0
}

// beginsTold tells whether what is told of somebody, with a verb of its own, begins at a token: ", who leads",
// ", elected in", "one of those to run".
func (r *Reading) beginsTold(i int) bool {
	tokens := r.Tokens
	switch tok := tokens[i]; tok.Tag {
	case "WP", "WDT", "WP$":
		return true
	case "VBN", "VBG":
		return tokens[i-1].Text == ","
	case "TO":
		return i+1 < len(tokens) && page.IsVerbTag(tokens[i+1].Tag)
	}
	return false
}

// calledOut tells whether a word at a token is "called" without anything that is called: "Doe called from
// the back."
func (r *Reading) calledOut(t int) bool {
	d := r.Document
	if text := d.Tokens[t].Text; text != "called" && text != "calls" || t+1 >= len(d.Tokens) {
		return false
	}
	switch next := d.Tokens[t+1]; next.Tag {
	case "IN", "RP", "TO", ".", ",":
		return next.Text != "for" && next.Text != "on"
	}
	return false
}

// WhileClause tells whether a conjunction begins a clause that says when
// something was said.
func WhileClause(word string) bool {
	switch word {
	case "as", "while", "when", "before", "after", "until":
		return true
	}
	return false
}

func isQuoteMark(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return page.IsMark(r) && (n == len(s) || s == "''" || s == "``") && s != "'" && s != "’"
}
