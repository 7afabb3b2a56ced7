package extract

import "dateline/briefs"

// clauseOpener gives the conjunction, or the time that stands for one, of a clause that opens the sentence
// and says when, with what may stand before it: "Two days after Doe called it", "Each time Doe calls". -1: none.
func (r *clausesReading) clauseOpener(f *frame) int {
	at := f.chunk
	if r.isWord(at, "but") || r.isWord(at, "and") {
		at++
	}
	for at+1 < f.end && r.chunks[at].kind == adverb {
		if r.isWord(at, "once") && r.hasSubject(f, at) {
			return at
		}
		at++ // "Thus when Roe asked"
	}
	if at+2 < f.end && r.chunks[at].kind == nounChunk {
		noun := r.d.tokens[r.chunks[at].head].text
		if (noun == "time" || spanOfTime(noun)) && r.hasSubject(f, at) {
			return at
		}
		if spanOfTime(noun) {
			at++ // "Two days after Doe called it a lie, Roe said"
		}
	}
	if at >= f.end || r.chunks[at].kind != prepChunk || !r.clauseHead(at) {
		return -1
	}
	return at
}

// hasSubject tells whether a noun phrase stands behind a chunk with its verb right behind it.
func (r *clausesReading) hasSubject(f *frame, i int) bool {
	return i+2 < f.end && r.chunks[i+1].kind == nounChunk && r.chunks[i+2].kind == verbChunk && r.chunks[i+2].verb == finite
}

// opensSubordinate tells whether a sentence opens with a preposition, or with a clause that says when.
func (r *clausesReading) opensSubordinate(f *frame) bool {
	return r.chunks[f.chunk].kind == prepChunk || r.clauseOpener(f) >= 0
}

// opensAt tells whether what a sentence opens with, a time or what stands behind its first
// preposition, is over before token i, where those who speak begin, with no comma between:
// "On Friday | police said", "In 2012 | Jane Doe called", "In a statement | union leaders
// said". The noun phrase so far begins at token at.
func (r *clausesReading) opensAt(at, i, end int) bool {
	tokens := r.d.tokens
	n := i - 1 // the last token of what may be over
	before := tokens[n]
	if isGenitive(before.tag, before.text) || tokens[i].sentence != tokens[at].sentence {
		return false
	}
	opens := func(i int) bool { return i == 0 || tokens[i-1].sentence != tokens[at].sentence }
	first := opens(at) || isAdverbTag(tokens[at-1].tag) && opens(at-1) // "Earlier this month"
	behind := !first && tokens[at-1].tag == "IN"
	starts := behind && (opens(at-1) || at > 1 && isAdverbTag(tokens[at-2].tag) && opens(at-2)) // "Here in Leeds"
	time := temporal(before.text) || r.d.words[n].has(calendar) || spanOfTime(before.text) || isYear(before.text)
	switch {
	case time && (first || starts || behind && r.d.words[n].has(calendar)):
	case starts && (isOccasion(before.text) || r.mentionOf[n] >= 0 && r.kindOf(int(r.mentionOf[n])) != briefs.Person):
	default:
		return false
	}
	return r.beginsPerson(i, end) || r.beginsBody(i, end) || r.beginsPeople(i, end) || time && r.beginsSome(i, end)
}

// beginsPerson tells whether a person's name begins at a token, or their title.
func (r *clausesReading) beginsPerson(i, end int) bool {
	const most = 5 // tokens of a title
	for j := i; j < min(end, i+most); j++ {
		if m := r.mentionOf[j]; m >= 0 {
			title := r.d.mentions[m].title
			return r.kindOf(int(m)) == briefs.Person && r.d.mentions[m].first == j && (j == i || title.len() > 0 && title.start <= r.d.tokens[i].start)
		}
		if !startsUpper(r.d.tokens[j].text) && !r.d.words[j].has(modifier|role|titleWord) {
			return false // but "On Monday chief engineer Jane Doe said"
		}
	}
	return false
}

// beginsBody tells whether a body's name begins at a token, with what it says right behind.
func (r *clausesReading) beginsBody(i, end int) bool {
	m := r.mentionOf[i]
	if m < 0 || r.kindOf(int(m)) != briefs.Organisation || r.d.mentions[m].first != i {
		return false
	}
	last := r.d.mentions[m].last
	return last < end && isFiniteTag(r.d.tokens[last].tag) && isPastCue(r.d.tokens[last].text, "")
}

// beginsPeople tells whether a plural for those who speak begins at a token, with their
// verb or what hangs on them right behind it: "police said", "union leaders called".
func (r *clausesReading) beginsPeople(i, end int) bool {
	tokens := r.d.tokens
	if tokens[i].tag == "NN" && i+2 < end && tokens[i+1].tag == "NNS" && !startsUpper(tokens[i].text) && !temporal(tokens[i].text) && r.mentionOf[i] < 0 {
		i++
	}
	t := tokens[i]
	if i+1 >= end || r.mentionOf[i] >= 0 || startsUpper(t.text) || temporal(t.text) || t.tag != "NNS" && t.text != "police" {
		return false
	}
	class := describes(t.text)
	return class != "" && class != "text" && (isFiniteTag(tokens[i+1].tag) || tokens[i+1].tag == "IN" || tokens[i+1].tag == "WP" || tokens[i+1].tag == "VBN" && isPastCue(tokens[i+1].text, "") || tokens[i+1].text == "close" || tokens[i+1].text == "including" || tokens[i+1].tag == ",")
}

// beginsSome tells whether "many who", "some in" or "others said" begins at a token: "Last week many who".
func (r *clausesReading) beginsSome(i, end int) bool {
	tokens := r.d.tokens
	if i+1 >= end || !someWord(tokens[i].text) {
		return false
	}
	return tokens[i+1].tag == "WP" || tokens[i+1].tag == "VBD" || tokens[i+1].text == "in" || tokens[i+1].text == "of"
}
