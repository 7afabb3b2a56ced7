package extract

import "strings"

// recorded tells whether a noun phrase is who is heard or seen on a recording:
// "a video of Doe saying".
func (r *attributionReading) recorded(f *frame, n int) bool {
	of := r.leftOf(f, n)
	return of > f.chunk && r.isWord(of, "of") && r.animate(r.chunks[n]) &&
		r.ends(of-1, "audio", "clip", "clips", "film", "footage", "recording", "recordings", "tape", "tapes", "video", "videos")
}

// perceived gives the noun phrase of "heard the men in the hall saying": the
// object of a verb of perception, which does what the participle says. last is
// the noun phrase right before the participle.
func (r *attributionReading) perceived(f *frame, last int) int {
	for i := last; i > f.chunk; {
		left := r.leftOf(f, i)
		if left < 0 {
			return -1
		}
		switch c := r.chunks[left]; c.kind {
		case nounChunk: // the possessor of it
			i = left
		case prepChunk, andChunk:
			if i = r.leftOf(f, left); i < 0 || r.chunks[i].kind != nounChunk {
				return -1
			}
		case verbChunk:
			if perceives(r.d.tokens[c.head].text) && r.animate(r.chunks[i]) {
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
func (r *attributionReading) heardDoing(f *frame, n int) bool {
	v := r.leftOf(f, n)
	return v >= f.chunk && r.chunks[v].kind == verbChunk && perceives(r.d.tokens[r.chunks[v].head].text)
}

// shownPerson gives the person with an apposition that ends at a comma who is the
// object of a verb of showing or quoting: "shows Doe, a farmer,"; -1 for none.
func (r *attributionReading) shownPerson(f *frame, comma int) int {
	const most = 16
	for i := comma - 1; i > f.chunk && i > comma-most; i-- {
		c := r.chunks[i]
		if c.kind == verbChunk && i+2 < comma && (r.chunks[i+2].kind == commaMark || r.isWord(i+2, "of") || r.isWord(i+2, "from")) && r.isNamedPerson(r.chunks[i+1]) {
			if perceives(r.d.tokens[c.head].text) && c.verb != passive {
				return i + 1
			}
			return -1
		}
		if c.kind == quoteChunk || c.kind == thatChunk {
			return -1
		}
	}
	return -1
}

// quotedPerson gives who is quoted "as" saying something: the object of the verb before,
// with what belongs to it between; -1 for none.
func (r *attributionReading) quotedPerson(f *frame, as int) int {
	const most = 16
	for i := as - 1; i > f.chunk && i > as-most; i-- {
		switch c := r.chunks[i]; c.kind {
		case verbChunk:
			if c.cue == cueShow && c.verb != passive && r.chunks[i+1].kind == nounChunk && (r.animate(r.chunks[i+1]) || r.viewer(r.chunks[i+1])) {
				return i + 1
			}
			if c.verb == finite && r.chunks[i-1].kind != relChunk {
				return -1
			}
		case quoteChunk, thatChunk, stopMark, colonMark:
			return -1
		}
	}
	return -1
}

// blamed finds who is blamed or called on "for saying" something: the last one
// who is named between the verb and the "for".
func (r *attributionReading) blamed(f *frame, v, prep int) int {
	if r.d.tokens[r.chunks[prep].first].text != "for" {
		return -1
	}
	for i := prep - 1; i >= f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case nounChunk:
			if left := r.leftOf(f, i); left >= 0 && r.chunks[left].kind == prepChunk {
				switch r.d.tokens[r.chunks[left].first].text {
				case "by", "from", "among", "to", "with":
					if b := r.leftOf(f, left); b > f.chunk && isAngry(r.d.tokens[r.chunks[b].head].text) && r.isWord(left, "with") {
						return i // "is angry with Doe for saying"
					}
					continue // the one who blames: "came under fire from Doe for saying"
				case "of", "in", "at", "on", "for":
					if b := r.leftOf(f, left); b >= 0 && r.chunks[b].kind == nounChunk && r.animate(r.chunks[b]) {
						continue // "criticized Doe, the mayor of Kent, for saying"
					}
				}
			}
			if b := r.leftOf(f, i); b > f.chunk+1 && r.chunks[b].kind == verbChunk && r.chunks[b-1].kind == relChunk {
				i = b - 1 // "criticized Doe, who chairs the board, for saying"
				continue
			}
			if b := r.leftOf(f, i); b > f.chunk && r.chunks[b].kind == commaMark && c.mention < 0 && r.isNamedPerson(r.chunks[b-1]) {
				continue // "criticized Doe, the mayor, for saying"
			}
			if r.animate(c) && !r.isText(i) && !r.isSubject(f, i) {
				return r.firstOfPair(f, i)
			}
		case verbChunk:
			if r.isBe(c.head) && c.verb == finite && i+2 == prep && r.chunks[i+1].kind == quoteChunk {
				return r.subject(f, i) // "Doe was “hasty” for calling it"
			}
			if c.verb != infinitive && strings.HasPrefix(r.d.tokens[c.head].text, "apologi") {
				return r.subject(f, i) // "demanded that Doe apologize for saying"
			}
			if c.verb != infinitive {
				return -1
			}
		}
	}
	return -1
}

// isAngry tells how one is with somebody "for saying" something.
var isAngry = ofSort("angry")

// caughtOn gives who was caught "on tape saying" something, where noun chunk n is what they are caught on;
// -1 for nobody.
func (r *attributionReading) caughtOn(f *frame, n int) int {
	on := r.leftOf(f, n)
	if on <= f.chunk+1 || !r.isWord(on, "on") || r.chunks[on-1].kind != verbChunk || r.chunks[on-1].verb != passive || !perceives(r.d.tokens[r.chunks[on-1].head].text) {
		return -1
	}
	return r.subject(f, on-1)
}

// handed gives who is given the means to do something: "handed a stick to Doe on Monday
// to portray", or -1.
func (r *attributionReading) handed(f *frame, v int) int {
	o := r.leftOf(f, v)
	if o > f.chunk+1 && r.chunks[o].kind == nounChunk && r.temporalPhrase(r.chunks[o]) {
		o = r.leftOf(f, o-1) // "on Monday"
	}
	if r.chunks[v].verb == infinitive && o > f.chunk && r.isWord(o-1, "to") && r.animate(r.chunks[o]) {
		return o
	}
	return -1
}

// telling gives the verb of saying in whose words another verb before a comma stands,
// or that verb: "Doe said it was likely that Roe would leave, adding".
func (r *attributionReading) telling(f *frame, v int) int {
	if c := r.chunks[v]; c.cue == cueSay || c.cue == cueLabel {
		return v
	}
	for i := v - 1; i >= f.chunk; i-- {
		switch c := r.chunks[i]; c.kind {
		case commaMark, andChunk, dashMark, stopMark, colonMark, quoteChunk:
			return v
		case verbChunk:
			if c.cue == cueSay && c.verb == finite && i+1 < v && !r.subordinate(f, i) && onlySays(r.d.tokens[c.head].text) {
				return i
			}
		}
	}
	return v
}

// saidBySaying gives who says something "by saying" something else, over the subject of what is
// said: "She went on to say that riders are to blame by saying that"; -1 for none.
func (r *attributionReading) saidBySaying(f *frame, v, by, depth int) int {
	if !r.isWord(by, "by") || r.chunks[v].cue != cueSay {
		return -1
	}
	for i := by - 1; i > f.chunk; i-- {
		c := r.chunks[i]
		if c.kind == commaMark || c.kind == quoteChunk || c.kind == stopMark {
			return -1
		}
		if c.kind == verbChunk && c.cue == cueSay && c.verb != passive && r.chunks[i+1].kind == thatChunk {
			return r.subjectWithin(f, i, depth-1)
		}
	}
	return -1
}
