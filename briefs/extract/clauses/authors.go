package clauses

import "dateline/briefs/extract/lexicon"

// authorAside gives the last chunk of what says who made the thing at chunk i, between it
// and what is said of it: "described the plan that Roe wrote as “…”", "said the plan
// written by Roe “makes …”", "called what Roe wrote “…”". It is -1 where there is none, and
// where what is quoted is the thing itself: "a letter that Roe wrote: “…”".
func (r *Reading) authorAside(f *Frame, i int) int {
	c := r.Chunks[i]
	what := c.Kind == RelChunk && r.IsWord(i, "what")
	if i == f.Chunk || !what && !r.isThing(i) {
		return -1
	}
	end := -1
	switch {
	case what:
		end = r.authored(f, i+1)
	case r.opensRelative(i + 1):
		end = r.authored(f, i+2)
	case r.Chunks[i+1].Kind == CommaMark && r.IsWord(i+2, "which"):
		if end = r.authored(f, i+3); end > 0 && end+1 < f.End && r.Chunks[end+1].Kind == CommaMark {
			end++
		} else {
			end = -1
		}
	case i+3 < f.End && r.Chunks[i+1].Kind == VerbChunk && r.Chunks[i+1].Verb == Participle && IsAuthoring(r.Tokens[r.Chunks[i+1].Head].Text) && r.IsWord(i+2, "by") && r.Chunks[i+3].Kind == NounChunk:
		end = i + 3
	}
	if end < 0 || !r.isToldOf(f, i, end) {
		return -1
	}
	return end
}

// isThing tells whether a noun chunk is neither a person, a body nor a name.
func (r *Reading) isThing(i int) bool {
	c := r.Chunks[i]
	if c.Kind != NounChunk || c.Mention >= 0 || r.IsPronoun(c) {
		return false
	}
	class := lexicon.Describes(r.Tokens[c.Head].Text)
	return class == "" || class == "text"
}

// opensRelative tells whether "that" or "which" stands at chunk i.
func (r *Reading) opensRelative(i int) bool {
	k := r.Chunks[i].Kind
	return (k == RelChunk || k == ThatChunk) && (r.IsWord(i, "that") || r.IsWord(i, "which"))
}

// authored gives the verb for making a thing right behind the noun phrase at chunk i, or
// -1.
func (r *Reading) authored(f *Frame, i int) int {
	if i+1 >= f.End || r.Chunks[i].Kind != NounChunk || r.Chunks[i+1].Kind != VerbChunk || r.Chunks[i+1].Verb == Infinitive || r.Chunks[i+1].Verb == GerundForm || !IsAuthoring(r.Tokens[r.Chunks[i+1].Head].Text) {
		return -1
	}
	return i + 1
}

// isToldOf tells whether what stands behind chunk end is told of the thing at chunk i by
// whoever the verb before that is of.
func (r *Reading) isToldOf(f *Frame, i, end int) bool {
	n := end + 1
	if n >= f.End {
		return false
	}
	first := i // of the thing, or of what that hangs on: "the plan for a road that Roe wants"
	for first-2 > f.Chunk && r.Chunks[first-1].Kind == PrepChunk && r.Chunks[first-2].Kind == NounChunk && !r.ClauseHead(first-1) {
		first -= 2
	}
	before := r.Chunks[first-1]
	labels := before.Kind == VerbChunk && before.Cue == lexicon.CueLabel && before.Last == before.Head+1
	says := before.Kind == ThatChunk || before.Kind == VerbChunk && (before.Cue == lexicon.CueSay || before.Cue == lexicon.CueThink)
	switch c := r.Chunks[n]; c.Kind {
	case PrepChunk:
		return labels && n+1 < f.End && r.Chunks[n+1].Kind == QuoteChunk && (r.IsWord(n, "as") || r.IsWord(n, "of") || r.IsWord(n, "to") || r.IsWord(n, "for"))
	case QuoteChunk:
		return labels || says && r.IsPredicate(n)
	case VerbChunk:
		return (labels || says) && (c.Verb == Finite || c.Verb == Passive)
	}
	return false
}

// IsAuthoring tells verbs for making or bringing out a thing, with which people say
// something too.
var IsAuthoring = lexicon.OfSort("authoring")

// dashedAside gives the dash that ends what a dash at chunk i begins, where that is a clause
// or a list and the sentence goes on behind it: "Doe — who is the host — had replied",
// "Five of them — Roe, Poe and Low — said". What names the noun before it is left to the
// rules for that. It is -1 where none does.
func (r *Reading) dashedAside(f *Frame, i int) int {
	const most = 16 // chunks
	if r.Chunks[i].Kind != DashMark || i == f.Chunk || r.Chunks[i-1].Kind != NounChunk {
		return -1
	}
	clause, marks := false, 0
	for end := i + 1; end < min(f.End, i+most); end++ {
		switch c := r.Chunks[end]; c.Kind {
		case QuoteChunk, StopMark, ColonMark:
			return -1
		case CommaMark:
			marks++
		case RelChunk:
			clause = clause || end == i+1
		case AndChunk:
			marks++
			clause = clause || end == i+1 && r.IsWord(end, "or")
		case DashMark:
			if end+1 >= f.End || !clause && marks < 2 {
				return -1
			}
			switch next := r.Chunks[end+1]; next.Kind {
			case VerbChunk:
				if next.Verb == Finite || next.Verb == Passive || next.Verb == Participle {
					return end
				}
			case PrepChunk:
				return end
			}
			return -1
		}
	}
	return -1
}
