package clauses

import (
	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// ClauseOpener gives the conjunction, or the time that stands for one, of a clause that opens the sentence
// and says when, with what may stand before it: "Two days after Doe called it", "Each time Doe calls". -1: none.
func (r *Reading) ClauseOpener(f *Frame) int {
	at := f.Chunk
	if r.IsWord(at, "but") || r.IsWord(at, "and") {
		at++
	}
	for at+1 < f.End && r.Chunks[at].Kind == Adverb {
		if r.IsWord(at, "once") && r.hasSubject(f, at) {
			return at
		}
		at++ // "Thus when Roe asked"
	}
	if at+2 < f.End && r.Chunks[at].Kind == NounChunk {
		noun := r.Tokens[r.Chunks[at].Head].Text
		if (noun == "time" || lexicon.SpanOfTime(noun)) && r.hasSubject(f, at) {
			return at
		}
		if lexicon.SpanOfTime(noun) {
			at++ // "Two days after Doe called it a lie, Roe said"
		}
	}
	if at >= f.End || r.Chunks[at].Kind != PrepChunk || !r.ClauseHead(at) {
		return -1
	}
	return at
}

// hasSubject tells whether a noun phrase stands behind a chunk with its verb right behind it.
func (r *Reading) hasSubject(f *Frame, i int) bool {
	return i+2 < f.End && r.Chunks[i+1].Kind == NounChunk && r.Chunks[i+2].Kind == VerbChunk && r.Chunks[i+2].Verb == Finite
}

// OpensSubordinate tells whether a sentence opens with a preposition, or with a clause that says when.
func (r *Reading) OpensSubordinate(f *Frame) bool {
	return r.Chunks[f.Chunk].Kind == PrepChunk || r.ClauseOpener(f) >= 0
}

// opensAt tells whether what a sentence opens with, a time or what stands behind its first
// preposition, is over before token i, where those who speak begin, with no comma between:
// "On Friday | police said", "In 2012 | Jane Doe called", "In a statement | union leaders
// said". The noun phrase so far begins at token at.
func (r *Reading) opensAt(at, i, end int) bool {
	tokens := r.Tokens
	n := i - 1 // the last token of what may be over
	before := tokens[n]
	if page.IsGenitive(before.Tag, before.Text) || tokens[i].Sentence != tokens[at].Sentence {
		return false
	}
	opens := func(i int) bool { return i == 0 || tokens[i-1].Sentence != tokens[at].Sentence }
	first := opens(at) || page.IsAdverbTag(tokens[at-1].Tag) && opens(at-1) // "Earlier this month"
	behind := !first && tokens[at-1].Tag == "IN"
	starts := behind && (opens(at-1) || at > 1 && page.IsAdverbTag(tokens[at-2].Tag) && opens(at-2)) // "Here in Leeds"
	time := lexicon.Temporal(before.Text) || r.Words[n].Has(lexicon.Calendar) || lexicon.SpanOfTime(before.Text) || IsYear(before.Text)
	switch {
	case time && (first || starts || behind && r.Words[n].Has(lexicon.Calendar)):
	case starts && (isOccasion(before.Text) || r.MentionOf[n] >= 0 && r.KindOf(int(r.MentionOf[n])) != briefs.Person):
	default:
		return false
	}
	return r.beginsPerson(i, end) || r.beginsBody(i, end) || r.beginsPeople(i, end) || time && r.beginsSome(i, end)
}

// beginsPerson tells whether a person's name begins at a token, or their title.
func (r *Reading) beginsPerson(i, end int) bool {
	const most = 5 // tokens of a title
	for j := i; j < min(end, i+most); j++ {
		if m := r.MentionOf[j]; m >= 0 {
			title := r.Mentions[m].Title
			return r.KindOf(int(m)) == briefs.Person && r.Mentions[m].First == j && (j == i || title.Len() > 0 && title.Start <= r.Tokens[i].Start)
		}
		if !page.StartsUpper(r.Tokens[j].Text) && !r.Words[j].Has(lexicon.Modifier|lexicon.Role|lexicon.TitleWord) {
			return false // but "On Monday chief engineer Jane Doe said"
		}
	}
	return false
}

// beginsBody tells whether a body's name begins at a token, with what it says right behind.
func (r *Reading) beginsBody(i, end int) bool {
	m := r.MentionOf[i]
	if m < 0 || r.KindOf(int(m)) != briefs.Organisation || r.Mentions[m].First != i {
		return false
	}
	last := r.Mentions[m].Last
	return last < end && page.IsFiniteTag(r.Tokens[last].Tag) && page.IsPastCue(r.Tokens[last].Text, "")
}

// beginsPeople tells whether a plural for those who speak begins at a token, with their
// verb or what hangs on them right behind it: "police said", "union leaders called".
func (r *Reading) beginsPeople(i, end int) bool {
	tokens := r.Tokens
	if tokens[i].Tag == "NN" && i+2 < end && tokens[i+1].Tag == "NNS" && !page.StartsUpper(tokens[i].Text) && !lexicon.Temporal(tokens[i].Text) && r.MentionOf[i] < 0 {
		i++
	}
	t := tokens[i]
	if i+1 >= end || r.MentionOf[i] >= 0 || page.StartsUpper(t.Text) || lexicon.Temporal(t.Text) || t.Tag != "NNS" && t.Text != "police" {
		return false
	}
	class := lexicon.Describes(t.Text)
	return class != "" && class != "text" && (page.IsFiniteTag(tokens[i+1].Tag) || tokens[i+1].Tag == "IN" || tokens[i+1].Tag == "WP" || tokens[i+1].Tag == "VBN" && page.IsPastCue(tokens[i+1].Text, "") || tokens[i+1].Text == "close" || tokens[i+1].Text == "including" || tokens[i+1].Tag == ",")
}

// beginsSome tells whether "many who", "some in" or "others said" begins at a token: "Last week many who".
func (r *Reading) beginsSome(i, end int) bool {
	tokens := r.Tokens
	if i+1 >= end || !lexicon.SomeWord(tokens[i].Text) {
		return false
	}
	return tokens[i+1].Tag == "WP" || tokens[i+1].Tag == "VBD" || tokens[i+1].Text == "in" || tokens[i+1].Text == "of"
}
