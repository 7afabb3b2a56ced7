package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// recorded tells whether a noun phrase is who is heard or seen on a recording:
// "a video of Doe saying".
func (r *Reading) recorded(f *clauses.Frame, n int) bool {
	of := r.LeftOf(f, n)
	return of > f.Chunk && r.IsWord(of, "of") && r.Animate(r.Chunks[n]) &&
		r.Ends(of-1, "audio", "clip", "clips", "film", "footage", "recording", "recordings", "tape", "tapes", "video", "videos")
}

// perceived gives the noun phrase of "heard the men in the hall saying": the
// object of a verb of perception, which does what the participle says. last is
// the noun phrase right before the participle.
func (r *Reading) perceived(f *clauses.Frame, last int) int {
	for i := last; i > f.Chunk; {
		left := r.LeftOf(f, i)
		if left < 0 {
			return -1
		}
		switch c := r.Chunks[left]; c.Kind {
		case clauses.NounChunk: // the possessor of it
			i = left
		case clauses.PrepChunk, clauses.AndChunk:
			if i = r.LeftOf(f, left); i < 0 || r.Chunks[i].Kind != clauses.NounChunk {
				return -1
			}
		case clauses.VerbChunk:
			if lexicon.Perceives(r.Tokens[c.Head].Text) && r.Animate(r.Chunks[i]) {
				return i
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// heardDoing tells whether a noun phrase is whom somebody hears or sees do what the verb behind it
// says: "who have heard him denounce as".
func (r *Reading) heardDoing(f *clauses.Frame, n int) bool {
	v := r.LeftOf(f, n)
	return v >= f.Chunk && r.Chunks[v].Kind == clauses.VerbChunk && lexicon.Perceives(r.Tokens[r.Chunks[v].Head].Text)
}

// shownPerson gives the person with an apposition that ends at a comma who is the
// object of a verb of showing or quoting: "shows Doe, a farmer,"; -1 for none.
func (r *Reading) shownPerson(f *clauses.Frame, comma int) int {
	const most = 16
	for i := comma - 1; i > f.Chunk && i > comma-most; i-- {
		c := r.Chunks[i]
		if c.Kind == clauses.VerbChunk && i+2 < comma && (r.Chunks[i+2].Kind == clauses.CommaMark || r.IsWord(i+2, "of") || r.IsWord(i+2, "from")) && r.IsNamedPerson(r.Chunks[i+1]) {
			if lexicon.Perceives(r.Tokens[c.Head].Text) && c.Verb != clauses.Passive {
				return i + 1
			}
			return -1
		}
		if c.Kind == clauses.QuoteChunk || c.Kind == clauses.ThatChunk {
			return -1
		}
	}
	return -1
}

// quotedPerson gives who is quoted "as" saying something: the object of the verb before,
// with what belongs to it between; -1 for none.
func (r *Reading) quotedPerson(f *clauses.Frame, as int) int {
	const most = 16
	for i := as - 1; i > f.Chunk && i > as-most; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.VerbChunk:
			if c.Cue == lexicon.CueShow && c.Verb != clauses.Passive && r.Chunks[i+1].Kind == clauses.NounChunk && (r.Animate(r.Chunks[i+1]) || r.Viewer(r.Chunks[i+1])) {
				return i + 1
			}
			if c.Verb == clauses.Finite && r.Chunks[i-1].Kind != clauses.RelChunk {
				return -1
			}
		case clauses.QuoteChunk, clauses.ThatChunk, clauses.StopMark, clauses.ColonMark:
			return -1
		}
	}
	return -1
}

// blamed finds who is blamed or called on "for saying" something: the last one
// who is named between the verb and the "for".
func (r *Reading) blamed(f *clauses.Frame, v, prep int) int {
	if r.Tokens[r.Chunks[prep].First].Text != "for" {
		return -1
	}
	for i := prep - 1; i >= f.Chunk; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.NounChunk:
			if left := r.LeftOf(f, i); left >= 0 && r.Chunks[left].Kind == clauses.PrepChunk {
				switch r.Tokens[r.Chunks[left].First].Text {
				case "by", "from", "among", "to", "with":
					if b := r.LeftOf(f, left); b > f.Chunk && isAngry(r.Tokens[r.Chunks[b].Head].Text) && r.IsWord(left, "with") {
						return i // "is angry with Doe for saying"
					}
					continue // the one who blames: "came under fire from Doe for saying"
				case "of", "in", "at", "on", "for":
					if b := r.LeftOf(f, left); b >= 0 && r.Chunks[b].Kind == clauses.NounChunk && r.Animate(r.Chunks[b]) {
						continue // "criticized Doe, the mayor of Kent, for saying"
					}
				}
			}
			if b := r.LeftOf(f, i); b > f.Chunk+1 && r.Chunks[b].Kind == clauses.VerbChunk && r.Chunks[b-1].Kind == clauses.RelChunk {
				i = b - 1 // "criticized Doe, who chairs the board, for saying"
				continue
			}
			if b := r.LeftOf(f, i); b > f.Chunk && r.Chunks[b].Kind == clauses.CommaMark && c.Mention < 0 && r.IsNamedPerson(r.Chunks[b-1]) {
				continue // "criticized Doe, the mayor, for saying"
			}
			if r.Animate(c) && !r.IsText(i) && !r.IsSubject(f, i) {
				return r.firstOfPair(f, i)
			}
		case clauses.VerbChunk:
			if r.IsBe(c.Head) && c.Verb == clauses.Finite && i+2 == prep && r.Chunks[i+1].Kind == clauses.QuoteChunk {
				return r.Subject(f, i) // "Doe was “hasty” for calling it"
			}
			if c.Verb != clauses.Infinitive && strings.HasPrefix(r.Tokens[c.Head].Text, "apologi") {
				return r.Subject(f, i) // "demanded that Doe apologize for saying"
			}
			if c.Verb != clauses.Infinitive {
				return -1
			}
		}
	}
	return -1
}

// isAngry tells how one is with somebody "for saying" something.
var isAngry = lexicon.OfSort("angry")

// caughtOn gives who was caught "on tape saying" something, where noun chunk n is what they are caught on;
// -1 for nobody.
func (r *Reading) caughtOn(f *clauses.Frame, n int) int {
	on := r.LeftOf(f, n)
	if on <= f.Chunk+1 || !r.IsWord(on, "on") || r.Chunks[on-1].Kind != clauses.VerbChunk || r.Chunks[on-1].Verb != clauses.Passive || !lexicon.Perceives(r.Tokens[r.Chunks[on-1].Head].Text) {
		return -1
	}
	return r.Subject(f, on-1)
}

// handed gives who is given the means to do something: "handed a stick to Doe on Monday
// to portray", or -1.
func (r *Reading) handed(f *clauses.Frame, v int) int {
	o := r.LeftOf(f, v)
	if o > f.Chunk+1 && r.Chunks[o].Kind == clauses.NounChunk && r.TemporalPhrase(r.Chunks[o]) {
		o = r.LeftOf(f, o-1) // "on Monday"
	}
	if r.Chunks[v].Verb == clauses.Infinitive && o > f.Chunk && r.IsWord(o-1, "to") && r.Animate(r.Chunks[o]) {
		return o
	}
	return -1
}

// telling gives the verb of saying in whose words another verb before a comma stands,
// or that verb: "Doe said it was likely that Roe would leave, adding".
func (r *Reading) telling(f *clauses.Frame, v int) int {
	if c := r.Chunks[v]; c.Cue == lexicon.CueSay || c.Cue == lexicon.CueLabel {
		return v
	}
	for i := v - 1; i >= f.Chunk; i-- {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.CommaMark, clauses.AndChunk, clauses.DashMark, clauses.StopMark, clauses.ColonMark, clauses.QuoteChunk:
			return v
		case clauses.VerbChunk:
			if c.Cue == lexicon.CueSay && c.Verb == clauses.Finite && i+1 < v && !r.Subordinate(f, i) && lexicon.OnlySays(r.Tokens[c.Head].Text) {
				return i
			}
		}
	}
	return v
}

// saidBySaying gives who says something "by saying" something else, over the subject of what is
// said: "She went on to say that riders are to blame by saying that"; -1 for none.
func (r *Reading) saidBySaying(f *clauses.Frame, v, by, depth int) int {
	if !r.IsWord(by, "by") || r.Chunks[v].Cue != lexicon.CueSay {
		return -1
	}
	for i := by - 1; i > f.Chunk; i-- {
		c := r.Chunks[i]
		if c.Kind == clauses.CommaMark || c.Kind == clauses.QuoteChunk || c.Kind == clauses.StopMark {
			return -1
		}
		if c.Kind == clauses.VerbChunk && c.Cue == lexicon.CueSay && c.Verb != clauses.Passive && r.Chunks[i+1].Kind == clauses.ThatChunk {
			return r.subjectWithin(f, i, depth-1)
		}
	}
	return -1
}
