package clauses

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// verbPhrase reads a verb with its auxiliaries and the adverbs between them, and what it says.
func (r *Reading) verbPhrase(at, end int) Chunk {
	c, be := r.verbWords(at, end)
	next := r.wordBefore(c.Last, end)
	var particle bool
	c.Cue, particle = lexicon.CueOf(r.Tokens[c.Head].Text, next)
	if particle {
		c.Last++
	}
	r.senseOf(&c, next, end)
	r.plainly(&c, be, next, end)
	if c.Verb == Passive && r.isHasSaid(c.Head) {
		c.Verb = Finite
	}
	return c
}

// isHasSaid tells whether "'s" stands for "has" before "said": "she's said that".
func (r *Reading) isHasSaid(said int) bool {
	if r.Tokens[said].Text != "said" {
		return false
	}
	before := r.Tokens[said-1].Text
	return before == "'s" || before == "’s"
}

// wordBefore gives the word at a token before an end, or "".
func (r *Reading) wordBefore(at, end int) string {
	if at >= end {
		return ""
	}
	return r.Tokens[at].Text
}

// verbWords reads the words of a verb, and whether the last of them is a form of "be".
func (r *Reading) verbWords(at, end int) (c Chunk, be bool) {
	tokens := r.Tokens
	c = Chunk{Kind: VerbChunk, First: at, Head: at, Mention: -1, Verb: r.formOf(at)}
	i := at
	if tokens[i].Tag == "TO" {
		i++
	}
	for i < end {
		t := tokens[i]
		if be && t.Text == "there" {
			break // "those who were there said"
		}
		if page.IsAdverbTag(t.Tag) {
			i++
			continue
		}
		if c.Last > 0 && (!page.IsVerbTag(t.Tag) || t.Tag == "VBZ") {
			break
		}
		if be && (t.Tag == "VBN" || t.Tag == "VBD") {
			c.Verb = Passive
		}
		c.Head, c.Last = i, i+1
		var aux bool
		aux, be = Auxiliary(t.Text)
		i++
		if !aux {
			break
		}
	}
	if c.Last == 0 {
		c.Last = at + 1
	}
	return c, be
}

// formOf gives the form of a verb by its first word.
func (r *Reading) formOf(at int) VerbForm {
	tokens := r.Tokens
	switch t := tokens[at]; {
	case t.Tag == "TO":
		return Infinitive
	case t.Tag == "VBG" || endsInGerund(t.Text):
		return GerundForm
	case t.Tag == "VBN":
		return Participle
	case t.Tag == "VB" && at > 0 && (tokens[at-1].Text == "than" || tokens[at-1].Text == "but"):
		return Infinitive // "rather than issue"
	}
	return Finite
}

// senseOf mends what a verb says by the words around it, next the one behind its own.
func (r *Reading) senseOf(c *Chunk, next string, end int) {
	head := r.Tokens[c.Head].Text
	if next == "to" && goesOnTo(head) {
		c.Cue = lexicon.NoCue // "continued to watch", "continued to “watch”"
	}
	if (c.Cue == lexicon.NoCue || c.Cue == lexicon.CueManner) && c.Verb != Passive {
		if class := r.partedCue(*c, end); class != lexicon.NoCue {
			c.Cue = class
		}
	}
	if c.Verb == Passive && holdsView(head) && next != "to" {
		c.Cue, c.Verb = lexicon.CueThink, Finite // "is convinced that"
	}
	if c.Cue == lexicon.CueManner && c.Verb != Passive && r.speaksOf(*c, end) {
		c.Cue = lexicon.CueLabel // "spoke in Leeds of"
	}
	if c.Cue == lexicon.CueManner && next == "that" {
		c.Cue = lexicon.CueSay // "she sighed that"
	}
}

// plainly reads what somebody is as a verb of saying or thinking: "Doe was blunt: it was", "they were
// certain that".
func (r *Reading) plainly(c *Chunk, be bool, next string, end int) {
	tokens := r.Tokens
	if be && c.Verb == Finite && c.Last+1 < end && tokens[c.Last+1].Text == ":" && speaksPlainly(next) {
		c.Last, c.Cue, next = c.Last+1, lexicon.CueSay, ""
	}
	if clear := clarity(tokens, *c, end); clear > 0 {
		c.Last, c.Cue = clear, lexicon.CueSay
	}
	if be && c.Verb != Infinitive && c.Last < end && holdsView(next) && (c.Last+1 == end || tokens[c.Last+1].Tag != "TO") {
		c.Head, c.Last, c.Cue = c.Last, c.Last+1, lexicon.CueThink
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
func clarity(tokens []page.Token, c Chunk, end int) int {
	i := c.Last
	switch strings.ToLower(tokens[c.Head].Text) {
	case "make", "makes", "made", "making":
		if i+2 < end && tokens[i].Text == "the" && tokens[i+1].Text == "case" && (tokens[i+2].Text == "that" || tokens[i+2].Text == "for") {
			return i + 2 // "made the case that"
		}
	case "put", "puts", "putting", "lay", "lays", "laid", "laying", "place", "placed", "placing", "places":
		if i+2 < end && tokens[i].Text == "the" && tokens[i+1].Text == "blame" && (tokens[i+2].Text == "on" || tokens[i+2].Text == "for") {
			return i + 3 // "putting the blame on those who"
		}
		return 0
	case "let", "lets", "letting":
		if i+2 < end && tokens[i].Text == "it" && tokens[i+1].Text == "be" && (tokens[i+2].Text == "known" || tokens[i+2].Text == "understood") {
			return i + 3 // "let it be known that"
		}
		return 0
	default:
		return 0
	}
	if i < end && tokens[i].Text == "it" {
		i++
	}
	for i < end && page.IsAdverbTag(tokens[i].Tag) && tokens[i].Text != "clear" { // "made it very clear"
		i++
	}
	if i+1 < end && (tokens[i].Text == "clear" || tokens[i].Text == "plain" || tokens[i].Text == "known" && tokens[i-1].Text == "it") && tokens[i+1].Tag != "." && tokens[i+1].Tag != "," && tokens[i+1].Tag != ":" {
		return i + 1
	}
	return 0
}

// speaksPlainly tells adjectives for how somebody speaks, before a colon.
var speaksPlainly = lexicon.OfSort("speaks plainly")

// holdsView tells adjectives for those who hold a view.
var holdsView = lexicon.OfSort("holds view")

// Auxiliary tells whether a verb goes on to another one, and whether it makes
// a participle after it a passive.
func Auxiliary(word string) (aux, be bool) {
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
func (r *Reading) speaksOf(c Chunk, end int) bool {
	const most = 12 // tokens of when, where and to whom
	tokens := r.Tokens
	for i := c.Last; i < min(end, c.Last+most); i++ {
		if page.IsVerbTag(tokens[i].Tag) || tokens[i].Tag == "MD" || tokens[i].Text == ":" {
			return false
		}
		if class, particle := lexicon.CueOf(tokens[c.Head].Text, tokens[i].Text); particle && class == lexicon.CueLabel && tokens[i].Tag == "IN" {
			return true
		}
	}
	return false
}

// partedCue gives what a verb and the particle behind its object say, before "as": "waved
// the matter away as".
func (r *Reading) partedCue(c Chunk, end int) lexicon.CueClass {
	const most = 7 // tokens of the object
	tokens := r.Tokens
	for i := c.Last + 1; i+1 < min(end, c.Last+most); i++ {
		switch tokens[i].Text {
		case "away", "aside", "off", "up", "down", "out":
			if class, particle := lexicon.CueOf(tokens[c.Head].Text, tokens[i].Text); particle && class == lexicon.CueLabel && tokens[i+1].Text == "as" {
				return class
			}
			return lexicon.NoCue
		}
		if page.IsVerbTag(tokens[i].Tag) || tokens[i].Tag == "," {
			return lexicon.NoCue
		}
	}
	return lexicon.NoCue
}
