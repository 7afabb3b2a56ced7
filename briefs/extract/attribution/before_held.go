package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// isHeldToBe: "wings deemed to be “…”".
func (r *Reading) isHeldToBe(_ *clauses.Frame, v, q int) bool {
	return r.Chunks[v].Verb != clauses.Passive && r.heldToBe(v, q)
}

// fearedToBe: "Doe feared it would be seen by many as “…”".
func (r *Reading) fearedToBe(f *clauses.Frame, v, _ int) (Words, bool) {
	c := r.Chunks[v]
	if c.Verb != clauses.Passive || !NotYet[r.Tokens[c.First].Text] {
		return Words{}, false
	}
	o := r.Outer(f, v)
	return o, o.Source.Len() > 0
}

// chosenBy: "the words chosen by Roe were “…”".
func (r *Reading) chosenBy(_ *clauses.Frame, v, q int) bool {
	return r.Chunks[v].Verb == clauses.Participle && v+1 < q && r.IsWord(v+1, "by") && r.nextVerb(v+1) < q
}

// hailedAs: "the plan, hailed as “…”".
func (r *Reading) hailedAs(f *clauses.Frame, v, q int) bool {
	return v+1 < q && r.IsWord(v+1, "as") && r.objectless(f, v)
}

// namesLeft: "a plan called “…”", "a group called Doe's".
func (r *Reading) namesLeft(f *clauses.Frame, v, q int) bool {
	c := r.Chunks[v]
	return c.Verb == clauses.Participle && c.Cue != lexicon.CueSay && (r.leftIsNoun(f, v) || r.namesBody(f, v, q))
}

// namesBody: "a group called Doe's".
func (r *Reading) namesBody(f *clauses.Frame, v, q int) bool {
	if r.Chunks[v].Cue != lexicon.CueLabel || v+1 >= q || r.Chunks[v+1].Mention < 0 || v+2 == q && r.IsText(r.LeftOf(f, v)) {
		return false
	}
	left := r.LeftOf(f, v)
	return left >= 0 && r.Chunks[left].Kind == clauses.NounChunk && !r.IsNamedPerson(r.Chunks[left]) && r.names(v) && !r.DescribesPeople(r.Subject(f, v)) && r.Tagged(v, "VBN")
}

// heldToBe tells a participle for what others hold its noun to be or to do: "firms believed
// to be", "a man said to have".
func (r *Reading) heldToBe(v, q int) bool {
	return v+1 < q && r.Chunks[v+1].Kind == clauses.VerbChunk && r.Chunks[v+1].Verb == clauses.Infinitive && isHeld(r.Tokens[r.Chunks[v].Head].Text)
}

// isHeld tells participles for what is held of somebody or something, with "to" behind.
var isHeld = lexicon.OfSort("held")
