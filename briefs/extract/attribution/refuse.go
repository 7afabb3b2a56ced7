package attribution

import (
	"strings"
	"unicode"

	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Refused tells whether what stands between marks is not said by anybody: a
// title, a name, a word that the writer holds at arm's length. by is nil where
// no attribution was found.
func (r *Reading) Refused(fi, c int, kind briefs.QuoteKind, by *Words) bool {
	f := &r.Frames[fi]
	q := r.Quoted[r.Chunks[c].Quote]
	text := r.Text[q.Start:q.End]
	if q.Outer.Start > 0 && r.Text[q.Outer.Start-1] == '=' {
		return true // an attribute of a tag
	}
	if !strings.ContainsFunc(text, unicode.IsLetter) || len(text) == 1 && text != "I" {
		return true // "the “B” shares"
	}
	if before := r.TokenAt(q.Outer.Start) - 1; before >= 0 && strings.EqualFold(r.Tokens[before].Text, "so-called") {
		return true
	}
	if page.TitleCase(text) && c+1 < f.End && r.hosted(c+1) {
		return true
	}
	named := r.named(f, c)
	if q.Single && !r.Singles && by == nil {
		return true // a word held at arm's length
	}
	if by == nil {
		if r.Commented(fi, c) && !page.TitleCase(text) {
			return false
		}
		if named || page.TitleCase(text) || page.WordCount(text) < 2 && c == f.Chunk && c+1 == f.End {
			return true
		}
		if kind == briefs.Direct {
			switch {
			case strings.HasSuffix(text, ":") || page.WordCount(text) < 2:
				return true
			case c == f.Chunk && c+1 == f.End: // a heading in marks
				return page.WordCount(text) < 9 && !page.EndsTerminal(text) && !strings.HasSuffix(text, ",") && !q.Open && !q.Resumes
			}
			return c > f.Chunk && r.Chunks[c-1].Kind == clauses.DashMark && page.WordCount(text) < 6
		}
		return page.WordCount(text) < 4
	}
	if page.TitleCase(text) && c > f.Chunk && r.Chunks[c-1].Kind == clauses.VerbChunk && takesIn(r.Tokens[r.Chunks[c-1].Head].Text) {
		return true // "went to see “The Bridges of Kent”"
	}
	if source := r.Text[by.Source.Start:by.Source.End]; by.Class == lexicon.CueLabel && kind == briefs.Partial && (source == "I" || strings.EqualFold(source, "we")) {
		return true // "what we call the “ridge”": the writer's own word
	}
	if page.TitleCase(text) && !r.EndsWithComma(c) && c+1 < f.End && c > f.Chunk && r.Chunks[c+1].Kind == clauses.VerbChunk && r.Chunks[c+1].Cue == lexicon.NoCue && r.Chunks[c+1].Verb == clauses.Finite {
		return true // "said “Bridges of Kent” was her best"
	}
	if kind == briefs.Direct && by.Class == lexicon.CueSay && by.Source.Len() > 0 && page.EndsTerminal(text) && c > f.Chunk && r.Chunks[c-1].Kind == clauses.CommaMark {
		return false // tweeted at nine, “Doe Wins Kent.”
	}
	if cue := r.Text[by.Cue.Start:by.Cue.End]; by.Source.Len() > 0 && (cue == "words" || cue == "phrase") {
		return false // a “Henny Penny,” in the words of Doe
	}
	if r.programme(f, c) && !r.Commented(fi, c) {
		return true
	}
	if r.rating(q) || c > f.Chunk && r.Chunks[c-1].Kind == clauses.According && page.TitleCase("The "+text) {
		return true // "according to “The Herald”"
	}
	if by.Beside && by.Class != lexicon.CueAct && !named || by.Class == lexicon.CueLabel {
		return false
	}
	if before := r.TokenAt(q.Outer.Start) - 1; kind == briefs.Partial && before >= 0 && r.Tokens[before].Text == "to" && r.Tokens[before].Tag == "TO" && c-1 > f.Chunk && r.Chunks[c-1].Kind == clauses.PrepChunk && (r.Chunks[c-2].Kind == clauses.NounChunk && r.Animate(r.Chunks[c-2]) || r.Chunks[c-2].Kind == clauses.VerbChunk && by.Source.Start < by.Cue.Start && by.Class == lexicon.CueSay && intends(r.Tokens[r.Chunks[c-2].Head].Text)) {
		return false // "calls on voters to “Stand With Doe”"
	}
	if (by.Class == lexicon.CueThink || by.Class == lexicon.CueShow || by.Class == lexicon.CueAct && !by.Beside) && page.WordCount(text) < 2 && !r.complements(f, c) {
		return true
	}
	return named && kind == briefs.Partial || page.TitleCase(text) && page.WordCount(text) > 1
}

// takesIn tells verbs whose object in a title's letters is a work.
var takesIn = lexicon.OfSort("takes in")

// complements tells whether a word between marks says what somebody or something is
// held to be: "she found him “…”", "he thinks it is “…”", and is no part of a noun phrase,
// which a writer may hold at arm's length.
func (r *Reading) complements(f *clauses.Frame, c int) bool {
	if c+1 < f.End && r.Chunks[c+1].Kind == clauses.NounChunk {
		return false
	}
	n := r.LeftOf(f, c)
	if n < 0 {
		return false
	}
	switch b := r.Chunks[n]; b.Kind {
	case clauses.VerbChunk:
		return r.IsBe(b.Head)
	case clauses.NounChunk:
		if v := r.LeftOf(f, n); v >= 0 && r.Chunks[v].Kind == clauses.VerbChunk && !r.bareArticle(n) && strings.HasPrefix(r.Tokens[b.Head].Tag, "NN") {
			return true // "he found the tie “…”"
		}
		return r.IsPronoun(b) || clauses.IsObject(r.Tokens[b.Head].Text) || r.IsNamedPerson(b)
	}
	return false
}

// rating tells whether a quotation is what analysts rate a stock: "who rates the
// shares a “buy.”"
func (r *Reading) rating(q page.Quoted) bool {
	switch strings.ToLower(strings.Trim(r.Text[q.Start:q.End], " ,.")) {
	case "buy", "sell", "hold", "neutral", "outperform", "underperform", "overweight", "underweight", "equal weight", "equal-weight", "market perform", "strong buy", "reduce", "accumulate":
	default:
		return false
	}
	before := r.TokenAt(q.Outer.Start) - 1
	return before > 0 && (lexicon.IsArticle(r.Tokens[before].Text) || strings.EqualFold(r.Tokens[before].Text, "to") || strings.EqualFold(r.Tokens[before].Text, "at"))
}

// named tells whether the words before a quotation say that it is a name or a
// title: "the book “…”", "a group called “…”".
func (r *Reading) named(f *clauses.Frame, c int) bool {
	if c == f.Chunk {
		return false
	}
	tokens := r.Tokens
	b := r.Chunks[c-1]
	switch b.Kind {
	case clauses.VerbChunk:
		switch strings.ToLower(tokens[b.Head].Text) {
		case "named", "nicknamed":
			q := r.Quoted[r.Chunks[c].Quote]
			text := r.Text[q.Start:q.End]
			return page.StartsSentenceCase(text) || !strings.Contains(text, " ")
		case "titled", "entitled", "subtitled", "headlined", "christened", "renamed":
			return true
		case "called", "dubbed", "known":
			return (b.Verb == clauses.Participle || b.Verb == clauses.Passive) && b.Last == b.Head+1 // but "called for"
		}
	case clauses.NounChunk:
		q := r.Quoted[r.Chunks[c].Quote]
		return lexicon.Works[strings.ToLower(tokens[b.Head].Text)] && page.StartsSentenceCase(r.Text[q.Start:q.End])
	case clauses.PrepChunk:
		if strings.EqualFold(tokens[b.First].Text, "as") && c-2 >= f.Chunk && strings.EqualFold(tokens[r.Chunks[c-2].Head].Text, "known") {
			return true
		}
	}
	return false
}

// programme tells whether a quotation in a title's letters stands where a
// programme or a column is named: "NBC's “Good Morning Ashford,” host Jane Doe
// said", "on “Good Morning Ashford”".
func (r *Reading) programme(f *clauses.Frame, c int) bool {
	if c <= f.Chunk || r.Chunks[c].Kind != clauses.QuoteChunk {
		return false
	}
	q := r.Quoted[r.Chunks[c].Quote]
	if text := r.Text[q.Start:q.End]; !page.TitleCase(text) {
		return page.WordCount(text) == 1 && page.StartsUpper(text) && (r.IsWord(c-1, "on") || r.station(c-1)) // told TBC’s “Daybreak” that
	}
	switch b := r.Chunks[c-1]; b.Kind {
	case clauses.NounChunk:
		last := r.Tokens[b.Last-1]
		if c-2 > f.Chunk && r.Chunks[c-2].Kind == clauses.PrepChunk && r.bareArticle(c-1) {
			switch strings.ToLower(r.Tokens[r.Chunks[c-2].First].Text) {
			case "at", "from", "in", "on", "within":
				return true // "support within the “Iron Pines”"
			}
		}
		return page.IsGenitive(last.Tag, last.Text)
	case clauses.PrepChunk:
		switch strings.ToLower(r.Tokens[b.First].Text) {
		case "on", "in", "for", "with", "of":
			return true
		}
	case clauses.VerbChunk: // "told “Good Morning Ashford” on Monday"
		return r.Tokens[b.Head].Text == "told" && b.Verb == clauses.Finite && !(c+1 < f.End && r.Chunks[c+1].Kind == clauses.VerbChunk)
	}
	return false
}

// hosted tells whether a noun phrase begins with what somebody is on a programme or in a
// film: “Good Morning Kent” co-host Jane Doe.
func (r *Reading) hosted(i int) bool {
	c := r.Chunks[i]
	return c.Kind == clauses.NounChunk && isOnAir(r.Tokens[c.First].Text)
}

// isOnAir tells words for those who are on a programme, or make it.
var isOnAir = lexicon.OfSort("on air")

// station tells whether a noun phrase is the possessive of a broadcaster's letters.
func (r *Reading) station(i int) bool {
	c := r.Chunks[i]
	if c.Kind != clauses.NounChunk || c.Last-2 < c.First {
		return false
	}
	t := r.Tokens[c.Last-1]
	return page.IsGenitive(t.Tag, t.Text) && r.Words[c.Last-2].Has(lexicon.AllCaps)
}

// Commented tells whether a quotation is spoken of as a remark: "the “not yet”
// comment", "the phrase “not yet”".
func (r *Reading) Commented(fi, c int) bool {
	f := &r.Frames[fi]
	return c > f.Chunk && c+1 < f.End && r.Chunks[c+1].Kind == clauses.NounChunk && lexicon.IsCueNoun(r.Tokens[r.Chunks[c+1].Head].Text) || r.SpokenOfAsWords(f, c)
}
