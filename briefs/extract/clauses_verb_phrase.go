package extract

import "strings"

// verbPhrase reads a verb with its auxiliaries and the adverbs between them, and what it says.
func (r *clausesReading) verbPhrase(at, end int) chunk {
	c, be := r.verbWords(at, end)
	next := r.wordBefore(c.last, end)
	var particle bool
	c.cue, particle = cueOf(r.d.tokens[c.head].text, next)
	if particle {
		c.last++
	}
	r.senseOf(&c, next, end)
	r.plainly(&c, be, next, end)
	if c.verb == passive && r.isHasSaid(c.head) {
		c.verb = finite
	}
	return c
}

// isHasSaid tells whether "'s" stands for "has" before "said": "she's said that".
func (r *clausesReading) isHasSaid(said int) bool {
	if r.d.tokens[said].text != "said" {
		return false
	}
	before := r.d.tokens[said-1].text
	return before == "'s" || before == "’s"
}

// wordBefore gives the word at a token before an end, or "".
func (r *clausesReading) wordBefore(at, end int) string {
	if at >= end {
		return ""
	}
	return r.d.tokens[at].text
}

// verbWords reads the words of a verb, and whether the last of them is a form of "be".
func (r *clausesReading) verbWords(at, end int) (c chunk, be bool) {
	tokens := r.d.tokens
	c = chunk{kind: verbChunk, first: at, head: at, mention: -1, verb: r.formOf(at)}
	i := at
	if tokens[i].tag == "TO" {
		i++
	}
	for i < end {
		t := tokens[i]
		if be && t.text == "there" {
			break // "those who were there said"
		}
		if isAdverbTag(t.tag) {
			i++
			continue
		}
		if c.last > 0 && (!isVerbTag(t.tag) || t.tag == "VBZ") {
			break
		}
		if be && (t.tag == "VBN" || t.tag == "VBD") {
			c.verb = passive
		}
		c.head, c.last = i, i+1
		var aux bool
		aux, be = auxiliary(t.text)
		i++
		if !aux {
			break
		}
	}
	if c.last == 0 {
		c.last = at + 1
	}
	return c, be
}

// formOf gives the form of a verb by its first word.
func (r *clausesReading) formOf(at int) verbForm {
	tokens := r.d.tokens
	switch t := tokens[at]; {
	case t.tag == "TO":
		return infinitive
	case t.tag == "VBG" || endsInGerund(t.text):
		return gerundForm
	case t.tag == "VBN":
		return participle
	case t.tag == "VB" && at > 0 && (tokens[at-1].text == "than" || tokens[at-1].text == "but"):
		return infinitive // "rather than issue"
	}
	return finite
}

// senseOf mends what a verb says by the words around it, next the one behind its own.
func (r *clausesReading) senseOf(c *chunk, next string, end int) {
	head := r.d.tokens[c.head].text
	if next == "to" && goesOnTo(head) {
		c.cue = noCue // "continued to watch", "continued to “watch”"
	}
	if (c.cue == noCue || c.cue == cueManner) && c.verb != passive {
		if class := r.partedCue(*c, end); class != noCue {
			c.cue = class
		}
	}
	if c.verb == passive && holdsView(head) && next != "to" {
		c.cue, c.verb = cueThink, finite // "is convinced that"
	}
	if c.cue == cueManner && c.verb != passive && r.speaksOf(*c, end) {
		c.cue = cueLabel // "spoke in Leeds of"
	}
	if c.cue == cueManner && next == "that" {
		c.cue = cueSay // "she sighed that"
	}
}

// plainly reads what somebody is as a verb of saying or thinking: "Doe was blunt: it was", "they were
// certain that".
func (r *clausesReading) plainly(c *chunk, be bool, next string, end int) {
	tokens := r.d.tokens
	if be && c.verb == finite && c.last+1 < end && tokens[c.last+1].text == ":" && speaksPlainly(next) {
		c.last, c.cue, next = c.last+1, cueSay, ""
	}
	if clear := clarity(tokens, *c, end); clear > 0 {
		c.last, c.cue = clear, cueSay
	}
	if be && c.verb != infinitive && c.last < end && holdsView(next) && (c.last+1 == end || tokens[c.last+1].tag != "TO") {
		c.head, c.last, c.cue = c.last, c.last+1, cueThink
	}
}

// goesOnTo tells forms of a verb that says nothing before "to".
func goesOnTo(s string) bool {
	switch s {
	case "continue", "continues", "continued", "continuing":
		return true
	}
	return false
}

// endsInGerund tells whether a word ends as participles in -ing do: "calling", but not
// "bring".
func endsInGerund(word string) bool {
	stem, ok := strings.CutSuffix(strings.ToLower(word), "ing")
	return ok && strings.ContainsAny(stem, "aeiouy")
}

// clarity gives the token behind "made clear", "made it plain", before what is made so,
// or 0.
func clarity(tokens []token, c chunk, end int) int {
	i := c.last
	switch strings.ToLower(tokens[c.head].text) {
	case "make", "makes", "made", "making":
		if i+2 < end && tokens[i].text == "the" && tokens[i+1].text == "case" && (tokens[i+2].text == "that" || tokens[i+2].text == "for") {
			return i + 2 // "made the case that"
		}
	case "put", "puts", "putting", "lay", "lays", "laid", "laying", "place", "placed", "placing", "places":
		if i+2 < end && tokens[i].text == "the" && tokens[i+1].text == "blame" && (tokens[i+2].text == "on" || tokens[i+2].text == "for") {
			return i + 3 // "putting the blame on those who"
		}
		return 0
	case "let", "lets", "letting":
		if i+2 < end && tokens[i].text == "it" && tokens[i+1].text == "be" && (tokens[i+2].text == "known" || tokens[i+2].text == "understood") {
			return i + 3 // "let it be known that"
		}
		return 0
	default:
		return 0
	}
	if i < end && tokens[i].text == "it" {
		i++
	}
	for i < end && isAdverbTag(tokens[i].tag) && tokens[i].text != "clear" { // "made it very clear"
		i++
	}
	if i+1 < end && (tokens[i].text == "clear" || tokens[i].text == "plain" || tokens[i].text == "known" && tokens[i-1].text == "it") && tokens[i+1].tag != "." && tokens[i+1].tag != "," && tokens[i+1].tag != ":" {
		return i + 1
	}
	return 0
}

// speaksPlainly tells adjectives for how somebody speaks, before a colon.
var speaksPlainly = ofSort("speaks plainly")

// holdsView tells adjectives for those who hold a view.
var holdsView = ofSort("holds view")

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

// speaksOf tells whether the words behind a verb for how somebody speaks, up to the next verb,
// come to the preposition with which it says of what: "spoke on Monday of", "talked to the
// council about".
func (r *clausesReading) speaksOf(c chunk, end int) bool {
	const most = 12 // tokens of when, where and to whom
	tokens := r.d.tokens
	for i := c.last; i < min(end, c.last+most); i++ {
		if isVerbTag(tokens[i].tag) || tokens[i].tag == "MD" || tokens[i].text == ":" {
			return false
		}
		if class, particle := cueOf(tokens[c.head].text, tokens[i].text); particle && class == cueLabel && tokens[i].tag == "IN" {
			return true
		}
	}
	return false
}

// partedCue gives what a verb and the particle behind its object say, before "as": "waved
// the matter away as".
func (r *clausesReading) partedCue(c chunk, end int) cueClass {
	const most = 7 // tokens of the object
	tokens := r.d.tokens
	for i := c.last + 1; i+1 < min(end, c.last+most); i++ {
		switch tokens[i].text {
		case "away", "aside", "off", "up", "down", "out":
			if class, particle := cueOf(tokens[c.head].text, tokens[i].text); particle && class == cueLabel && tokens[i+1].text == "as" {
				return class
			}
			return noCue
		}
		if isVerbTag(tokens[i].tag) || tokens[i].tag == "," {
			return noCue
		}
	}
	return noCue
}
