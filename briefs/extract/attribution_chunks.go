package extract

import (
	"strings"
)

// chunkKind is what a stretch of a frame is, as far as attribution needs it.
type chunkKind uint8

const (
	other     chunkKind = iota
	nounChunk           // a noun phrase without what follows its head
	verbChunk           // a verb with its auxiliaries
	prepChunk           // a preposition or a conjunction that begins a clause
	thatChunk           // "that", "whether"
	relChunk            // "who", "which"
	andChunk            // "and", "but", "or"
	commaMark
	colonMark
	dashMark
	stopMark
	asideChunk // (in brackets)
	quoteChunk
	adverb
	according // "according to", "per"
)

// chunk is a stretch of tokens, or a quotation.
type chunk struct {
	kind        chunkKind
	first, last int // tokens[first:last]
	head        int // token: of a noun phrase its head noun, of a verb chunk its main verb
	mention     int // of a noun phrase: the name that it ends with; -1: none
	quote       int // of a quotation: index into document.quoted
	cue         cueClass
	verb        verbForm
}

// verbForm is the form of a verb chunk.
type verbForm uint8

const (
	finite     verbForm = iota
	infinitive          // "to say"
	gerundForm          // "saying"
	passive             // "was called", "been called"
	participle          // "called", with no auxiliary, where it may be a past tense too
)

// chunk cuts a frame into chunks. It reads tags, but trusts the lexicon of cues
// more where the two differ ("Doe notes" is no plural).
func (r *reading) chunk(f *frame) {
	f.chunk = len(r.chunks)
	items := r.items[f.first:f.last]
	for i := 0; i < len(items); {
		if items[i].quote >= 0 {
			r.chunks = append(r.chunks, chunk{kind: quoteChunk, quote: items[i].quote, first: items[i].token, last: items[i].token, mention: -1})
			i++
			continue
		}
		// the tokens up to the next quotation
		n := i
		for n < len(items) && items[n].quote < 0 {
			n++
		}
		first := items[i].token
		r.chunkTokens(f, first, first+n-i)
		i = n
	}
	f.end = len(r.chunks)
}

// chunkTokens chunks a stretch of neighbouring tokens.
func (r *reading) chunkTokens(f *frame, at, end int) {
	tokens := r.d.tokens
	for at < end {
		t := tokens[at]
		c := chunk{first: at, last: at + 1, head: at, mention: -1}
		switch {
		case t.tag == "," || t.text == ";":
			c.kind = commaMark
			if t.text == ";" {
				c.kind = stopMark
			}
		case t.text == ":":
			c.kind = colonMark
		case t.text == "-" || t.tag == ":" && t.text != "/":
			c.kind = dashMark
			if strings.HasPrefix(t.text, "..") || t.text == "…" {
				c.kind = other
			}
		case t.tag == ".":
			c.kind = stopMark
		case t.text == "(" || t.text == "[":
			c.kind = asideChunk
			for c.last < end && tokens[c.last-1].text != ")" && tokens[c.last-1].text != "]" {
				c.last++
			}
		case strings.EqualFold(t.text, "according") && at+1 < end && tokens[at+1].text == "to":
			c.kind, c.last = according, at+2
		case strings.EqualFold(t.text, "per") && at+1 < end && r.mentionOf[at+1] >= 0:
			c.kind = according
		case r.mentionOf[at] >= 0:
			c = r.nounPhrase(at, end)
		case t.tag == "TO" && at+1 < end && (isVerbTag(tokens[at+1].tag) || isAdverbTag(tokens[at+1].tag) && at+2 < end && isVerbTag(tokens[at+2].tag)):
			c = r.verbPhrase(at, end)
		case r.isVerb(f, at, end):
			c = r.verbPhrase(at, end)
		case t.tag == "IN" && (t.text == "that" || t.text == "whether") || t.tag == "WDT" && t.text == "that" && r.afterVerb(f):
			c.kind = thatChunk
		case t.tag == "IN" || t.tag == "TO" || t.tag == "WRB":
			c.kind = prepChunk
		case t.tag == "WP" || t.tag == "WDT" || t.tag == "WP$":
			c.kind = relChunk
		case t.tag == "CC":
			c.kind = andChunk
		case isAdverbTag(t.tag) || t.tag == "RP" || t.tag == "UH":
			c.kind = adverb
		case isNounTag(t.tag) || t.tag == "POS" || isVerbTag(t.tag):
			c = r.nounPhrase(at, end)
		}
		r.chunks = append(r.chunks, c)
		at = c.last
	}
}

// afterVerb tells whether the frame's last chunk so far is a verb of saying.
func (r *reading) afterVerb(f *frame) bool {
	n := len(r.chunks)
	return n > f.chunk && r.chunks[n-1].kind == verbChunk && r.chunks[n-1].cue != noCue
}

func isVerbTag(tag string) bool   { return tag != "" && tag[0] == 'V' || tag == "MD" }
func isAdverbTag(tag string) bool { return strings.HasPrefix(tag, "RB") }

// isNounTag tells whether a noun phrase can begin or go on with the tag.
func isNounTag(tag string) bool {
	switch tag {
	case "DT", "PDT", "PRP", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "EX", "$", "#", "FW":
		return true
	}
	return false
}

// isVerb tells whether a verb chunk begins at a token: by its tag, or because
// it is a form of a cue that stands right after a quotation or a name and is
// followed as a verb would be.
func (r *reading) isVerb(f *frame, at, end int) bool {
	tokens := r.d.tokens
	t := tokens[at]
	n := len(r.chunks)
	var before *chunk
	if n > f.chunk {
		before = &r.chunks[n-1]
	}
	if isVerbTag(t.tag) {
		// "retired surgeon", "leading voices" before a noun
		if (t.tag == "VBN" || t.tag == "VBG") && at+1 < end && strings.HasPrefix(tokens[at+1].tag, "NN") {
			class, _ := cueOf(t.text, "")
			subject := before != nil && (before.kind == nounChunk || before.kind == quoteChunk || before.kind == commaMark || before.kind == relChunk || before.kind == adverb)
			return class != noCue && (subject || t.tag == "VBG")
		}
		return true
	}
	if before == nil || !strings.HasPrefix(t.tag, "N") && t.tag != "JJ" {
		return false
	}
	if r.introduces(at, end) {
		return true
	}
	if class, _ := cueOf(t.text, ""); class == noCue {
		return false
	}
	switch before.kind {
	case quoteChunk:
		return at+1 < end && isNounTag(tokens[at+1].tag)
	case commaMark:
		return n-2 >= f.chunk && r.chunks[n-2].kind == quoteChunk && at+1 < end && isNounTag(tokens[at+1].tag)
	case nounChunk:
		return before.last == at && at > before.first && r.verbAfter(at, end, before.first) || tokens[before.head].tag == "PRP"
	}
	return false
}

// introduces tells whether what is tagged a noun is a participle that leads to
// a quotation ("on the site writing, “…”") or to what is said ("a statement
// warning that").
func (r *reading) introduces(at, end int) bool {
	tokens := r.d.tokens
	if !strings.HasSuffix(tokens[at].text, "ing") || at+1 >= end || at+2 >= len(tokens) {
		return false
	}
	if class, _ := cueOf(tokens[at].text, ""); class != cueSay {
		return false
	}
	if tokens[at+1].text == "that" && at > 0 && (strings.HasPrefix(tokens[at-1].tag, "NN") || tokens[at-1].tag == "IN" || tokens[at-1].tag == "CC") {
		return true
	}
	return (tokens[at+1].text == "," || tokens[at+1].text == ":") && isQuoteMark(tokens[at+2].text)
}

// verbPhrase reads a verb with its auxiliaries and the adverbs between them.
func (r *reading) verbPhrase(at, end int) chunk {
	tokens := r.d.tokens
	c := chunk{kind: verbChunk, first: at, head: at, mention: -1}
	i := at
	if tokens[i].tag == "TO" {
		c.verb = infinitive
		i++
	} else if tokens[i].tag == "VBG" || strings.HasSuffix(tokens[i].text, "ing") {
		c.verb = gerundForm
	} else if tokens[i].tag == "VBN" {
		c.verb = participle
	}
	be := false
	for i < end {
		t := tokens[i]
		if isAdverbTag(t.tag) {
			i++
			continue
		}
		if c.last > 0 && (!isVerbTag(t.tag) || t.tag == "VBZ") {
			break
		}
		if be && t.tag == "VBN" {
			c.verb = passive
		}
		c.head, c.last = i, i+1
		aux, isBe := auxiliary(t.text)
		be = isBe
		i++
		if !aux {
			break
		}
	}
	if c.last == 0 {
		c.last = at + 1
	}
	next := ""
	if c.last < end {
		next = tokens[c.last].text
	}
	var particle bool
	c.cue, particle = cueOf(tokens[c.head].text, next)
	if particle {
		c.last++
	}
	if c.verb == passive && tokens[c.head].text == "said" {
		if first := tokens[c.head-1].text; first == "'s" || first == "’s" {
			c.verb = finite // has said
		}
	}
	return c
}

// auxiliary tells whether a verb goes on to another one, and whether it makes
// a participle after it a passive.
func auxiliary(word string) (aux, be bool) {
	switch word {
	case "is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m", "Is", "Are", "Was", "Were", "got", "get", "gets", "getting":
		return true, true
	case "has", "have", "had", "having", "do", "does", "did", "will", "would", "can", "could", "may", "might", "must", "shall", "should",
		"'ve", "’ve", "'ll", "’ll", "'d", "’d", "Has", "Have", "Had", "Having", "Do", "Does", "Did", "Will", "Would", "ca", "wo", "keep", "kept", "keeps", "ought", "need", "dare", "ought_to":
		return true, false
	}
	return false, false
}

// nounPhrase reads a noun phrase up to its head: "the group's former leader,
// Jane Doe" gives "the group's former leader". A weekday at its end is left
// off; one at its head is a phrase of its own.
func (r *reading) nounPhrase(at, end int) chunk {
	tokens := r.d.tokens
	c := chunk{kind: nounChunk, first: at, head: at, mention: -1}
	if tokens[at].tag == "PRP" || tokens[at].tag == "EX" {
		c.last = at + 1
		return c
	}
	noun := -1
	i := at
	for i < end {
		t := tokens[i]
		m := r.mentionOf[i]
		switch {
		case m >= 0 && i > at && r.mentionOf[i-1] == m:
			noun = i
		case m >= 0:
			if noun >= 0 && r.temporal(at, i) {
				return r.closeNoun(c, noun, i)
			}
			noun = i
		case isPossessive(t.tag, t.text):
			if i == at || noun < 0 {
				break
			}
		case t.tag == "DT" || t.tag == "PRP$" || t.tag == "PRP" || t.tag == "PDT" || t.tag == "EX":
			if i > at && tokens[i-1].tag != "PDT" {
				return r.closeNoun(c, noun, i)
			}
		case strings.HasPrefix(t.tag, "NN"):
			if noun >= 0 && (r.verbAfter(i, end, at) || r.introduces(i, end)) {
				return r.closeNoun(c, noun, i)
			}
			noun = i
		case t.tag == "CD" || strings.HasPrefix(t.tag, "JJ") || t.tag == "$" || t.tag == "#" || t.tag == "FW":
			if noun >= 0 && r.mentionOf[noun] >= 0 && strings.HasPrefix(t.tag, "JJ") {
				if describes(t.text) == "" {
					return r.closeNoun(c, noun, i)
				}
				noun = i // "the Herald website"
			}
		case (t.tag == "VBN" || t.tag == "VBG") && noun < 0 && i+1 < end && (isNounTag(tokens[i+1].tag) && tokens[i+1].tag != "DT" && tokens[i+1].tag != "PRP"):
			// "retired surgeon"
		case t.text == "&" && noun >= 0:
		case isAdverbTag(t.tag) && i > at && noun < 0 && i+1 < end && (strings.HasPrefix(tokens[i+1].tag, "JJ") || tokens[i+1].tag == "VBN"):
		default:
			return r.closeNoun(c, noun, i)
		}
		i++
	}
	return r.closeNoun(c, noun, i)
}

// closeNoun ends a noun phrase before token i and finds its head and name.
func (r *reading) closeNoun(c chunk, noun, i int) chunk {
	c.last = max(i, c.first+1)
	if noun < 0 {
		c.head = c.last - 1
		return c
	}
	for noun > c.first && temporal(r.d.tokens[noun].text) && r.mentionOf[noun] < 0 {
		noun--
	}
	c.head = noun
	if m := r.mentionOf[noun]; m >= 0 && r.d.mentions[m].last == noun+1 {
		c.mention = int(m)
	}
	return c
}

// verbAfter tells whether what is tagged a noun is a cue's form that stands as
// a verb after a name or a speaker: "Doe notes that", "the report states:",
// "Doe shot back". The noun phrase so far begins at token at.
func (r *reading) verbAfter(i, end, at int) bool {
	tokens := r.d.tokens
	if r.mentionOf[i] >= 0 || strings.HasPrefix(tokens[i].tag, "NNP") {
		return false
	}
	named := r.mentionOf[i-1] >= 0 || tokens[i-1].tag == "NNP" && at > 0 && isQuoteMark(tokens[at-1].text)
	if !named && tokens[i-1].tag != "NNP" && describes(tokens[i-1].text) == "" {
		return false
	}
	next := ""
	if i+1 < end {
		next = tokens[i+1].text
	}
	class, particle := cueOf(tokens[i].text, next)
	if class == noCue || particle {
		return particle
	}
	if !named && describes(tokens[i-1].text) == "" {
		return false
	}
	if tokens[i].text == "read" && !named {
		return i+1 == end || tokens[i+1].tag == "," || tokens[i+1].tag == "." || tokens[i+1].tag == ":"
	}
	if !strings.HasSuffix(tokens[i].text, "s") || named && at < i-1 && (tokens[at].tag == "CD" || tokens[at].tag == "DT" || tokens[at].tag == "PRP$") {
		return false
	}
	if i+1 == end {
		return true
	}
	switch tokens[i+1].tag {
	case ",", ".", ":":
		return true
	case "DT", "PRP", "PRP$":
		return named
	}
	return next == "that"
}

// temporal tells whether the tokens from one to another are all words of time.
func (r *reading) temporal(from, to int) bool {
	for i := from; i < to; i++ {
		if !temporal(r.d.tokens[i].text) {
			return false
		}
	}
	return true
}

func temporal(word string) bool {
	switch word {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday", "Yesterday", "today", "Today", "tomorrow",
		"morning", "afternoon", "evening", "night", "week", "month", "year", "late", "early", "last", "this":
		return true
	}
	return false
}
