package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// controller finds the subject of an infinitive or a participle in -ing: by what stands before it, else
// by the verb that it hangs on, else by the clause behind it.
func (r *Reading) controller(f *clauses.Frame, v, depth int) int {
	if n := r.moved(f, v); n >= 0 {
		return n
	}
	left := r.LeftOf(f, v)
	if r.Chunks[v].Verb == clauses.Infinitive && r.isLikely(f, left) {
		return r.subjectWithin(f, r.LeftOf(f, left), depth-1)
	}
	if s, told := r.gerundsLeft(f, v, left, depth); told {
		return s
	}
	if s := r.doneAfter(f, v, left, depth); s >= 0 {
		return s
	}
	if g := left; r.Chunks[v].Verb == clauses.Infinitive && g > f.Chunk && r.Chunks[g].Kind == clauses.VerbChunk && r.Chunks[g].Verb == clauses.GerundForm {
		return r.subjectWithin(f, g, depth-1) // "with hecklers breaking in to shout"
	}
	if s := r.comesToSay(f, v, depth); s >= 0 {
		return s
	}
	if i := r.mainVerb(f, v); i >= 0 {
		return r.ofMainVerb(f, v, i, left, depth)
	}
	if r.Chunks[v].Verb == clauses.GerundForm && left >= 0 && r.IsText(left) {
		return left // "Doe's tweet calling it a lie was read by millions"
	}
	return r.ofClauseBehind(f, v, depth)
}

// isLikely tells whether a chunk behind "is" or "was" says how likely it is that somebody does what an
// infinitive behind it tells: "is unlikely to ask".
func (r *Reading) isLikely(f *clauses.Frame, n int) bool {
	if n <= f.Chunk || r.Chunks[n].Last != r.Chunks[n].First+1 {
		return false
	}
	switch r.Tokens[r.Chunks[n].First].Text {
	case "likely", "unlikely", "sure", "certain", "bound", "set", "due", "about":
		b := r.LeftOf(f, n)
		return b > f.Chunk && r.Chunks[b].Kind == clauses.VerbChunk && lexicon.IsBe(r.Tokens[r.Chunks[b].Head].Text)
	}
	return false
}

// ofMainVerb gives the subject of the verb i that v hangs on, or whom it makes do what v tells.
func (r *Reading) ofMainVerb(f *clauses.Frame, v, i, left, depth int) int {
	behindComma := left >= 0 && r.Chunks[left].Kind == clauses.CommaMark
	if behindComma {
		i = r.telling(f, i)
	}
	s := r.SpeakerOf(f, i, depth-1)
	if s < 0 {
		if o := r.handed(f, v); o >= 0 {
			return o
		}
		return s
	}
	if (r.Animate(r.Chunks[s]) || r.IsWord(s, "it") && behindComma && r.Chunks[v].Verb == clauses.GerundForm) && !r.isTextDoing(s, i) {
		return s // "It calls for a halt, adding"
	}
	// "That led the paper to run a headline saying": the paper said it, but
	// "The report backed the plan, saying": the report did
	apart := r.IsText(s) && behindComma
	for o := i + 1; o < v; o++ {
		if apart && (r.Chunks[o-1].Kind != clauses.PrepChunk || !r.ClauseHead(o-1)) {
			continue
		}
		if r.IsNamedSpeaker(r.Chunks[o]) || r.Chunks[o].Kind == clauses.NounChunk && r.Chunks[o].Mention < 0 && r.Animate(r.Chunks[o]) {
			return o
		}
	}
	return s
}

// isTextDoing tells whether a text, or "it", is the subject of a verb that is none of saying.
func (r *Reading) isTextDoing(s, v int) bool {
	return (r.IsText(s) || r.IsWord(s, "it")) && (r.Chunks[v].Cue == lexicon.NoCue || r.Chunks[v].Cue == lexicon.CueManner)
}

// ofClauseBehind gives the subject of the clause behind what a participle or an infinitive says, which
// ends with a comma: "Declaring that it is, Doe left", "Declaring “…” is at stake, Doe left"; -1 for none.
func (r *Reading) ofClauseBehind(f *clauses.Frame, v, depth int) int {
	// "Calling those who said it was late “…,” Doe left"
	over := r.Chunks[v].Verb != clauses.GerundForm || !r.opensSaid(f, v) && !(r.opensFrame(f, v) && r.objectOfClauses(f, v))
	for i := v + 1; i < f.End; i++ {
		switch c := r.Chunks[i]; {
		case !over && r.setsNounAside(f, i):
			i = r.shutAside(i, f.End)
		case c.Kind == clauses.CommaMark || c.Kind == clauses.QuoteChunk && r.EndsWithComma(i):
			over = true
		case over && c.Kind == clauses.VerbChunk && c.Verb == clauses.Finite && r.Chunks[i-1].Kind != clauses.RelChunk:
			return r.subjectWithin(f, i, depth-1)
		}
	}
	return -1
}

// opensSaid tells whether a clause begins behind a participle that says it: "Declaring that it is".
func (r *Reading) opensSaid(f *clauses.Frame, v int) bool {
	if v+1 >= f.End {
		return false
	}
	if r.Chunks[v+1].Kind == clauses.ThatChunk || r.Tells(v) && r.hasThat(v) {
		return true
	}
	if v+2 >= f.End || r.Chunks[v+1].Kind != clauses.QuoteChunk || r.EndsWithComma(v+1) {
		return false
	}
	return r.Chunks[v+2].Kind == clauses.VerbChunk && r.Chunks[v+2].Verb == clauses.Finite // "Declaring “…” is at stake"
}

// setsNounAside tells whether a comma opens what is set aside behind a noun, and is no name.
func (r *Reading) setsNounAside(f *clauses.Frame, i int) bool {
	return r.Chunks[i].Kind == clauses.CommaMark && r.shutAside(i, f.End) > 0 && r.Chunks[i-1].Kind == clauses.NounChunk && r.Chunks[i+1].Kind != clauses.QuoteChunk && !r.IsNamedPerson(r.Chunks[i+1])
}

// IsSubject tells whether a finite verb follows a noun phrase.
func (r *Reading) IsSubject(f *clauses.Frame, i int) bool {
	n := r.RightOf(f, i)
	return n >= 0 && r.Chunks[n].Kind == clauses.VerbChunk && (r.Chunks[n].Verb == clauses.Finite || r.Chunks[n].Verb == clauses.Passive)
}

// mainVerb finds the finite verb before v that a participle or infinitive hangs
// on: the nearest that stands in no clause of its own with "that" or "who", or
// else the nearest of all.
func (r *Reading) mainVerb(f *clauses.Frame, v int) int {
	nearest := -1
	left := r.LeftOf(f, v)
	if r.Chunks[v].Verb == clauses.Infinitive && left >= 0 && r.Chunks[left].Kind == clauses.VerbChunk && r.Chunks[left].Verb == clauses.Finite {
		return left // "that seemed to refer"
	}
	if r.Chunks[v].Verb == clauses.Infinitive && left >= 0 && r.Chunks[left].Kind == clauses.VerbChunk && r.Chunks[left].Verb == clauses.Passive && isHeld(r.Tokens[r.Chunks[left].Head].Text) {
		return left // "to which she was said to have replied"
	}
	if r.Chunks[v].Verb == clauses.GerundForm && left >= 0 && r.Chunks[left].Kind == clauses.CommaMark {
		for i := left - 1; i > f.Chunk; i-- {
			if c := r.Chunks[i]; c.Kind == clauses.VerbChunk && (c.Verb == clauses.Finite || c.Verb == clauses.Passive) {
				rel := r.LeftOf(f, i)
				if rel > f.Chunk && r.IsWord(rel, "who") && r.Chunks[rel-1].Kind == clauses.CommaMark && r.unbroken(i, left) {
					return i // "asked Doe, who reversed the ruling, arguing that"
				}
				break
			}
		}
	}
	if i := r.ofContrast(f, v, left); i >= 0 {
		return i
	}
	attached := left >= 0 && r.Chunks[left].Kind == clauses.NounChunk && (r.Chunks[v].Verb == clauses.GerundForm || r.IsText(left)) // "has written letters urging", "put out a note to stress"
	for i := v - 1; i >= f.Chunk; i-- {
		c := r.Chunks[i]
		if c.Kind != clauses.VerbChunk || c.Verb == clauses.Infinitive || c.Verb == clauses.GerundForm || c.Verb == clauses.Participle && c.Cue == lexicon.NoCue || r.Tokens[c.First].Tag == "TO" {
			continue // "calls for the tour to be dropped, adding"
		}
		if r.shortClause(f, i) || r.caused(f, i) && left >= 0 && r.Chunks[left].Kind == clauses.CommaMark {
			continue
		}
		if r.reduced(f, i) || c.Verb == clauses.Finite && left >= 0 && r.Chunks[left].Kind == clauses.CommaMark && r.ofContact(f, i) {
			continue
		}
		if nearest < 0 {
			nearest = i
		}
		if attached || !r.Subordinate(f, i) {
			return i
		}
	}
	if nearest < 0 || r.Subordinate(f, nearest) { // with no other verb, what looks like a participle is none: "Doe opened by calling"
		for i := v - 1; i > max(f.Chunk, nearest); i-- {
			if c := r.Chunks[i]; c.Kind == clauses.VerbChunk && c.Verb == clauses.Participle {
				if s := r.subjectBefore(f, i); s >= 0 && r.Animate(r.Chunks[s]) {
					return i
				}
			}
		}
	}
	return nearest
}

// ofContrast gives the verb of a clause with "while" behind a comma that a participle behind
// another comma hangs on: "Roe found it odd, while Doe sent a card, describing it as"; -1 for
// none.
func (r *Reading) ofContrast(f *clauses.Frame, v, left int) int {
	if r.Chunks[v].Verb != clauses.GerundForm || left < 0 || r.Chunks[left].Kind != clauses.CommaMark {
		return -1
	}
	verb := -1
	for i := left - 1; i > f.Chunk+1; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.VerbChunk:
			if c.Verb == clauses.Finite {
				verb = i
			}
		case clauses.PrepChunk:
			if (r.IsWord(i, "while") || r.IsWord(i, "whereas")) && r.Chunks[i-1].Kind == clauses.CommaMark {
				return verb
			}
		case clauses.CommaMark, clauses.QuoteChunk, clauses.ThatChunk, clauses.RelChunk, clauses.StopMark:
			return -1
		}
	}
	return -1
}

// Subordinate tells whether a finite verb stands in a clause that begins with
// "that", "who", "which" or a conjunction like "when".
func (r *Reading) Subordinate(f *clauses.Frame, v int) bool {
	for i := v - 1; i >= f.Chunk; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.ThatChunk, clauses.RelChunk:
			return true
		case clauses.VerbChunk:
			if c.Verb != clauses.Finite && c.Verb != clauses.Passive {
				continue
			}
			left := r.LeftOf(f, i)
			if left < 0 || r.Chunks[left].Kind != clauses.RelChunk {
				return false
			}
			i = left // a clause within: ", who has called it that,"
		case clauses.NounChunk:
			if i == r.LeftOf(f, v) && r.Reported(f, i) {
				return true
			}
		case clauses.PrepChunk:
			if r.ClauseHead(i) {
				return true
			}
		}
	}
	return false
}

// SpeakerOf is subject, but sees the subject after its verb too: `… ,” said
// Jane Doe and described it as`.
func (r *Reading) SpeakerOf(f *clauses.Frame, v, depth int) int {
	if n := r.inverted(f, v); n >= 0 {
		return n
	}
	return r.subjectWithin(f, v, depth)
}
