package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// Verbs behind "and" and "but".

// coordinated finds the subject of a verb after "and" or "but": that of the
// last verb of saying before it, or else of the last finite verb.
func (r *Reading) coordinated(f *clauses.Frame, v, and, depth int) int {
	if r.Tagged(v, "VB") { // "will fall silent and ask"
		for i := and - 1; i >= f.Chunk; i-- {
			if c := r.Chunks[i]; c.Kind == clauses.VerbChunk && (c.Verb == clauses.Infinitive || r.Tokens[c.First].Tag == "MD") {
				return r.subjectWithin(f, i, depth-1)
			}
		}
	}
	if s := r.tellsBack(f, v, and, depth); s >= 0 {
		return s
	}
	if s := r.doesTo(f, and, depth); s >= 0 {
		return s
	}
	last, over := -1, false // over: over what stands between dashes
	for i := and - 1; i >= f.Chunk; i-- {
		c := r.Chunks[i]
		if c.Kind == clauses.DashMark && i+1 == and {
			if open := r.openingDash(f, i); open > f.Chunk {
				i, over = open, true // "Doe said he knew -- a claim he has made before -- and then said"
				continue
			}
		}
		if c.Kind != clauses.VerbChunk || c.Verb == clauses.Infinitive || c.Verb == clauses.GerundForm || r.ofAside(f, i) || r.WhenClause(f, i, and) {
			continue
		}
		if r.shutOff(f, i, and) || r.ofAuthor(f, i) {
			continue
		}
		if r.Chunks[and-1].Kind == clauses.CommaMark && r.withinWhen(f, i) {
			continue // "He bristled when Roe asked what it was, and accused"
		}
		if r.Tokens[c.First].Tag == "MD" && r.Tagged(v, "VBD") && (r.Subordinate(f, i) || r.saysOf(f, i)) {
			continue // "Doe said that the town would go on paying and denounced"
		}
		if c.Cue != lexicon.NoCue && c.Cue != lexicon.CueWord && c.Verb == clauses.Finite {
			if last >= 0 && r.Chunks[v].Cue == lexicon.CueManner && r.LeftOf(f, last) >= 0 && r.IsPronoun(r.Chunks[r.LeftOf(f, last)]) && r.person(r.Chunks[r.LeftOf(f, last)]) {
				return r.LeftOf(f, last) // "said that he flung a book and yelled"
			}
			if s := r.SpeakerOf(f, i, depth-1); s >= 0 {
				if over && r.Chunks[s].Kind == clauses.RelChunk {
					continue
				}
				if c.Cue != lexicon.CueSay && s < i && r.Chunks[s].Kind == clauses.NounChunk && (!r.Animate(r.Chunks[s]) || c.Cue == lexicon.CueShow && !r.person(r.Chunks[s])) && r.Subordinate(f, i) {
					continue // "Doe said that the plan shows it, and added"
				}
				if last >= 0 && s < last && r.Chunks[s].Kind == clauses.RelChunk && r.closes(s, and) {
					continue // "Doe, who had sought peace, sent a wreath and said"
				}
				if last >= 0 && strings.EqualFold(r.Tokens[c.Head].Text, r.Tokens[r.Chunks[v].Head].Text) {
					// "Doe said Roe shook his head and said": nobody says "said" twice of one
					if inner := r.subjectWithin(f, last, depth-1); inner > s && r.IsNamedPerson(r.Chunks[inner]) && !NotYet[r.Tokens[r.Chunks[last].First].Text] && !r.Negated(r.Chunks[last]) {
						return inner
					}
				}
				return s
			}
		}
		if last < 0 {
			last = i
		}
	}
	if last >= 0 {
		return r.subjectWithin(f, last, depth-1)
	}
	return -1
}

// saysOf tells whether a verb's subject stands right behind a verb of saying: "Doe said the town would".
func (r *Reading) saysOf(f *clauses.Frame, v int) bool {
	s := r.LeftOf(f, v)
	return s > f.Chunk && r.Chunks[s].Kind == clauses.NounChunk && r.Reported(f, s)
}

// shutOff tells whether the verb at chunk v stands in a clause with "who", "which" or "where", or is a
// participle, between commas behind an object, and the sentence goes on behind it: "Doe met Roe, who beat him
// twice, on Monday and said", "pointed to the voters, whom Roe called “lost,” and said".
func (r *Reading) shutOff(f *clauses.Frame, v, and int) bool {
	open := v
	for open > f.Chunk && r.Chunks[open].Kind != clauses.CommaMark {
		open--
	}
	if open-1 <= f.Chunk || !r.tellsOfSpeaker(f, open) {
		return false
	}
	switch c := r.Chunks[open+1]; {
	case c.Kind == clauses.RelChunk, r.IsWord(open+1, "where"), open+1 == v && c.Verb == clauses.Participle:
	default:
		return false
	}
	for i := v + 1; i < and; i++ {
		if r.Chunks[i].Kind == clauses.CommaMark || r.Chunks[i].Kind == clauses.QuoteChunk && r.EndsWithComma(i) {
			return r.onlyWhen(i+1, and)
		}
	}
	return false
}

// ofAuthor tells whether a verb says who made the thing right before its subject: "backed the plan Roe wrote
// and called it".
func (r *Reading) ofAuthor(f *clauses.Frame, v int) bool {
	s := v - 1
	if s-2 <= f.Chunk || !clauses.IsAuthoring(r.Tokens[r.Chunks[v].Head].Text) || !r.IsNamedSpeaker(r.Chunks[s]) {
		return false
	}
	c := r.Chunks[s-1]
	return c.Kind == clauses.NounChunk && c.Mention < 0 && (r.Chunks[s-2].Kind == clauses.PrepChunk || r.Chunks[s-2].Kind == clauses.VerbChunk) && r.tellsOfSpeaker(f, s)
}

// tellsOfSpeaker tells whether the verb before chunk i is that of somebody who can say something.
func (r *Reading) tellsOfSpeaker(f *clauses.Frame, i int) bool {
	for v := i - 1; v > f.Chunk; v-- {
		if c := r.Chunks[v]; c.Kind == clauses.VerbChunk && (c.Verb == clauses.Finite || c.Verb == clauses.Passive) {
			s := r.Subject(f, v)
			return s >= 0 && r.Animate(r.Chunks[s]) && !r.IsText(s)
		}
	}
	return false
}

// onlyWhen tells whether no more than phrases stand from one chunk to before another.
func (r *Reading) onlyWhen(from, to int) bool {
	for i := from; i < to; i++ {
		if k := r.Chunks[i].Kind; k != clauses.PrepChunk && k != clauses.NounChunk && k != clauses.Adverb && k != clauses.AsideChunk {
			return false
		}
	}
	return true
}

// openingDash gives the dash that opens what the one at chunk i closes, or -1.
func (r *Reading) openingDash(f *clauses.Frame, i int) int {
	for j := i - 1; j > f.Chunk; j-- {
		switch r.Chunks[j].Kind {
		case clauses.DashMark:
			return j
		case clauses.QuoteChunk, clauses.StopMark:
			return -1
		}
	}
	return -1
}

// tellsBack gives the subject of a clause that says when, where what stands behind its "and" is said to
// the sentence's own subject: "The girl said she was out when a friend rang and told her"; -1 for none.
func (r *Reading) tellsBack(f *clauses.Frame, v, and, depth int) int {
	if v+1 >= f.End || !r.Tells(v) || r.Chunks[v+1].Kind != clauses.NounChunk {
		return -1
	}
	g := names.PronounGender(r.Tokens[r.Chunks[v+1].Head].Text)
	w := r.LeftOf(f, and)
	if g != names.Male && g != names.Female || w <= f.Chunk || r.Chunks[w].Kind != clauses.VerbChunk || r.Chunks[w].Verb != clauses.Finite {
		return -1
	}
	s := r.subjectWithin(f, w, depth-1)
	if s-2 <= f.Chunk || r.Chunks[s].Kind != clauses.NounChunk || r.IsPronoun(r.Chunks[s]) || r.Chunks[s-1].Kind != clauses.PrepChunk || !r.ClauseHead(s-1) {
		return -1
	}
	for i := s - 2; i >= f.Chunk; i-- {
		if c := r.Chunks[i]; r.IsPronoun(c) && names.PronounGender(r.Tokens[c.Head].Text) == g {
			return s
		}
	}
	return -1
}

// doesTo gives the one of whom somebody tells that they did something to that one before an "and": "Doe
// told them that Roe had phoned her and said"; -1 for none.
func (r *Reading) doesTo(f *clauses.Frame, and, depth int) int {
	for w := and - 1; w > f.Chunk+1; w-- {
		switch c := r.Chunks[w]; {
		case c.Kind == clauses.NounChunk || c.Kind == clauses.PrepChunk && !r.ClauseHead(w) || c.Kind == clauses.Adverb || c.Kind == clauses.AsideChunk:
		case c.Kind == clauses.VerbChunk && c.Verb == clauses.Finite && c.Cue == lexicon.NoCue:
			if o := r.Chunks[w+1]; o.Kind != clauses.NounChunk || o.Last != o.First+1 || !lexicon.IsObjective(r.Tokens[o.First].Text) {
				return -1
			}
			s := r.subjectWithin(f, w, depth-1)
			if s <= f.Chunk || s >= w || !r.IsNamedPerson(r.Chunks[s]) || !r.opensTold(f, s) {
				return -1
			}
			return s
		default:
			return -1
		}
	}
	return -1
}

// withinWhen tells whether a verb is that of a clause with "when" or "after" behind the sentence's own verb.
func (r *Reading) withinWhen(f *clauses.Frame, v int) bool {
	s := r.LeftOf(f, v)
	if s-2 <= f.Chunk || r.Chunks[s].Kind != clauses.NounChunk || r.Chunks[s-1].Kind != clauses.PrepChunk || !clauses.WhileClause(strings.ToLower(r.Tokens[r.Chunks[s-1].First].Text)) {
		return false
	}
	return r.finiteWithin(f.Chunk-1, s-1)
}
