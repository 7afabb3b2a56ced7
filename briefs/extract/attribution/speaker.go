package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// speaksForItself tells whether a thing that has no word for who speaks in it is told
// to say something in so many words: "the kiosk said it was".
func (r *Reading) speaksForItself(v, subject int) bool {
	c, tokens := r.Chunks[subject], r.Tokens
	first, head := tokens[c.First], tokens[c.Head]
	verb := r.Chunks[v]
	that := verb.Cue == lexicon.CueSay && v+1 < len(r.Chunks) && r.Chunks[v+1].Kind == clauses.ThatChunk
	if !lexicon.OnlySays(tokens[verb.Head].Text) && !that || lexicon.Temporal(head.Text) {
		return false
	}
	return head.Tag == "NNS" || head.Tag == "NN" && c.Head > c.First && (lexicon.IsArticle(first.Text) || first.Tag == "PRP$") // "The mutinous paratroops said"
}

// judges tells whether many of whom nothing is known judge something: "wardens in
// the valley called the plan". Things do no such thing.
func (r *Reading) judges(v, subject int) bool {
	c := r.Chunks[subject]
	head := r.Tokens[c.Head]
	return r.Chunks[v].Cue == lexicon.CueLabel && r.Chunks[v].Verb == clauses.Finite && v+1 < len(r.Chunks) && r.Chunks[v+1].Kind == clauses.NounChunk &&
		c.Kind == clauses.NounChunk && c.Mention < 0 && (head.Tag == "NNS" || head.Tag == "NN" && isAgent(head.Text)) && lexicon.Describes(head.Text) == "" && !lexicon.Temporal(head.Text)
}

// isAgent tells words that end as those for who does something: "flagbearer", "lobbyist".
func isAgent(s string) bool {
	return len(s) > 6 && (strings.HasSuffix(s, "er") || strings.HasSuffix(s, "ist") || strings.HasSuffix(s, "goer") || strings.HasSuffix(s, "eer"))
}

// IsText tells whether a noun phrase is a writing, a survey or the like, by no
// name. There is none at -1.
func (r *Reading) IsText(n int) bool {
	if n < 0 {
		return false
	}
	c := r.Chunks[n]
	return c.Kind == clauses.NounChunk && c.Mention < 0 && lexicon.Describes(r.Tokens[c.Head].Text) == "text"
}

// proves tells whether a verb says what a thing lets others see, in their own
// words.
func (r *Reading) proves(v int) bool {
	switch strings.ToLower(r.Tokens[r.Chunks[v].Head].Text) {
	case "show", "shows", "showed", "shown", "showing", "prove", "proves", "proved", "proven", "proving", "demonstrate", "demonstrates", "demonstrated",
		"indicate", "indicates", "indicated", "illustrate", "illustrates", "illustrated", "reflect", "reflects", "reflected", "reflecting":
		return true
	}
	return false
}

// endsWithBearer tells whether a noun phrase that looks like what a preposition
// governs ends with the name of one who is described by all of it: "director of
// the centre Jane Doe", "secretary for education Mr. Roe".
func (r *Reading) endsWithBearer(c clauses.Chunk) bool {
	if !r.IsNamedPerson(c) {
		return false
	}
	m := r.Mentions[c.Mention]
	at := m.First
	if m.Title.Len() > 0 && m.Title.Start < r.Tokens[c.First].Start {
		return true // the title reaches back over the preposition
	}
	if m.Title.Len() > 0 && r.titlesPerson(m.Title, m.First) {
		for at > c.First && r.Tokens[at-1].Start >= m.Title.Start {
			at--
		}
	}
	if at <= c.First {
		return false
	}
	t := r.Tokens[at-1]
	if r.Words[at-1].Has(lexicon.BareTitle) && m.Title.Len() == 0 {
		return false // "the father of Mr. Doe"
	}
	return (strings.HasPrefix(t.Tag, "NN") || t.Tag == "VBG") && lexicon.Describes(t.Text) != "person" && lexicon.Describes(t.Text) != "male" && lexicon.Describes(t.Text) != "female"
}

// titlesPerson tells whether the words before a name at a token say what one is:
// "Senator", but not the "rugby" of "director of rugby Jane Doe", nor the "jurors" of
// "chair of jurors Jane Doe".
func (r *Reading) titlesPerson(title page.Span, at int) bool {
	for t := at - 1; t >= 0 && r.Tokens[t].Start >= title.Start; t-- {
		if class := lexicon.Describes(r.Tokens[t].Text); r.Words[t].Has(lexicon.TitleWord|lexicon.Role) || class != "" && class != "people" {
			return true
		}
	}
	return false
}

// TwoPosts tells whether two noun phrases joined by "and" are what one person is, whose
// name ends the second: "chairman and chief executive Jane Doe".
func (r *Reading) TwoPosts(a, b int) bool {
	first, second := r.Chunks[a], r.Chunks[b]
	if first.Kind != clauses.NounChunk || first.Mention >= 0 || !r.DescribesPerson(first) && !r.Words[first.Head].Has(lexicon.TitleWord) || !r.IsNamedPerson(second) {
		return false
	}
	switch r.Tokens[first.First].Tag {
	case "DT", "PRP$", "PRP", "CD":
		return false
	}
	m := r.Mentions[second.Mention]
	return m.First > second.First && r.Tokens[second.First].Tag != "DT"
}

// ownsPost tells whether a noun phrase ends with a person's name and has a possessor before
// what that one is: "state's press chief Jane Doe".
func (r *Reading) ownsPost(c clauses.Chunk) bool {
	if c.Kind != clauses.NounChunk || !r.IsNamedPerson(c) {
		return false
	}
	m := r.Mentions[c.Mention]
	for t := c.First + 1; t+1 < m.First; t++ {
		if page.IsGenitive(r.Tokens[t].Tag, r.Tokens[t].Text) {
			return r.Words[m.First-1].Has(lexicon.TitleWord | lexicon.Role)
		}
	}
	return false
}
