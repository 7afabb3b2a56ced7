package clauses

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// Whether a conjunction begins a clause, and a verb follows its subject over what hangs
// on that.

// ClauseHead tells whether what is tagged a preposition begins a clause, so
// that the noun phrase after it can be a subject.
func (r *Reading) ClauseHead(i int) bool {
	switch strings.ToLower(r.Tokens[r.Chunks[i].First].Text) {
	case "although", "because", "if", "though", "unless", "whereas", "while":
		if i+1 < len(r.Chunks) && r.Chunks[i+1].Kind == NounChunk {
			return true // nothing but a clause follows
		}
	}
	if r.IsWord(i, "as") && i+1 < len(r.Chunks) && r.Chunks[i+1].Kind == NounChunk && r.Words[r.Chunks[i+1].First].Has(lexicon.Calendar) && r.Chunks[i+1].Mention < 0 {
		return false // "as recently as December 17 said"
	}
	switch strings.ToLower(r.Tokens[r.Chunks[i].First].Text) {
	case "as", "while", "when", "whenever", "where", "wherever", "because", "if", "although", "though", "whereas", "unless", "before", "after", "since", "until", "once", "than", "why", "how":
		return r.hasPredicate(i)
	}
	return false
}

// hasPredicate tells whether a verb follows the noun phrase behind the conjunction at
// chunk i, over what hangs on that: "as Doe of the union put it", "after an email
// obtained by Roe called", "when a man who knows Roe said".
func (r *Reading) hasPredicate(i int) bool {
	const most = 10 // chunks
	relative := false
	for n := i + 2; n < len(r.Chunks) && n < i+most; n++ {
		switch c := r.Chunks[n]; c.Kind {
		case VerbChunk:
			switch {
			case c.Verb == Participle && c.Cue == lexicon.CueLabel && n+1 < len(r.Chunks) && r.Chunks[n+1].Kind == NounChunk:
				return true
			case n == i+2 && (c.Verb == GerundForm || c.Verb == Participle && (c.Cue == lexicon.NoCue || n+1 < len(r.Chunks) && r.Chunks[n+1].Kind == PrepChunk)): // "an email obtained by", "aides working for"
			case c.Verb == Finite || c.Verb == Passive:
				if !relative {
					return true
				}
				relative = false
			case n > i+2 && (c.Verb == Infinitive || c.Verb == GerundForm):
			default:
				return false
			}
		case RelChunk:
			relative = true
		case Adverb, AsideChunk, PrepChunk, NounChunk, AndChunk:
		case CommaMark:
			return n == i+2 && (r.ApposedSubject(n) || r.toPredicate(n))
		default:
			return false
		}
	}
	return false
}

// toPredicate tells whether what the comma at chunk i begins ends with another, right
// before a verb: "several lawmakers, including Roe, called".
func (r *Reading) toPredicate(i int) bool {
	const most = 7 // chunks
	for n := i + 1; n+1 < len(r.Chunks) && n < i+most; n++ {
		switch c := r.Chunks[n]; {
		case c.Kind == CommaMark:
			for n++; n < len(r.Chunks) && r.Chunks[n].Kind == Adverb; n++ {
			}
			return n < len(r.Chunks) && r.Chunks[n].Kind == VerbChunk && (r.Chunks[n].Verb == Finite || r.Chunks[n].Verb == Passive)
		case n == i+1 && c.Kind != PrepChunk && (c.Kind != VerbChunk || c.Verb != Participle && c.Verb != GerundForm):
			return false
		case c.Kind != PrepChunk && c.Kind != NounChunk && c.Kind != AndChunk && c.Kind != VerbChunk, c.Kind == VerbChunk && (c.Verb == Finite || c.Verb == Passive):
			return false
		}
	}
	return false
}

// ApposedSubject tells whether a name before a comma is the subject of a verb behind
// the next comma but for an apposition: "after Doe, a farmer from Kent, called".
func (r *Reading) ApposedSubject(comma int) bool {
	const most = 14
	if comma+3 < len(r.Chunks) && r.DescribesPerson(r.Chunks[comma-1]) && r.Chunks[comma+1].Kind == NounChunk && r.IsNamedSpeaker(r.Chunks[comma+1]) && r.Chunks[comma+2].Kind == CommaMark {
		v := r.Chunks[comma+3]
		return v.Kind == VerbChunk && v.Verb == Finite // "When her guest, Al Doe, answered"
	}
	if !r.IsNamedPerson(r.Chunks[comma-1]) || comma+1 >= len(r.Chunks) {
		return false
	}
	if c := r.Chunks[comma+1]; c.Kind != RelChunk && (c.Kind != NounChunk || c.Mention >= 0 || r.Tokens[c.Head].Tag == "PRP") {
		return false
	}
	inRelative := r.Chunks[comma+1].Kind == RelChunk
	for n := comma + 2; n < len(r.Chunks) && n < comma+most; n++ {
		switch c := r.Chunks[n]; c.Kind {
		case VerbChunk:
			before := n - 1
			for before > comma && r.Chunks[before].Kind == Adverb { // "publicly called"
				before--
			}
			if r.Chunks[before].Kind == CommaMark {
				return c.Verb == Finite || c.Verb == Participle && c.Cue != lexicon.NoCue
			}
			if c.Verb == Finite && !inRelative {
				return false
			}
			inRelative = false
		case RelChunk:
			inRelative = true
		case QuoteChunk, StopMark, ColonMark, ThatChunk:
			return false
		}
	}
	return false
}
