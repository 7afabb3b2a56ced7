package attribution

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Subject finds the noun phrase that a verb chunk says something of: before
// the verb, over appositions, relative clauses and brackets, or for a verb
// without one of its own the subject of the verb that it hangs on. It gives an
// index into chunks, or -1.
func (r *Reading) Subject(f *clauses.Frame, v int) int {
	return r.subjectWithin(f, v, 4)
}

func (r *Reading) subjectWithin(f *clauses.Frame, v, depth int) int {
	if depth == 0 {
		return -1
	}
	c := &r.Chunks[v]
	switch c.Verb {
	case clauses.Infinitive, clauses.GerundForm:
		return r.controller(f, v, depth)
	}
	before := r.LeftOf(f, v)
	if before >= 0 {
		switch k := r.Chunks[before]; {
		case k.Kind == clauses.RelChunk:
			return before
		case k.Kind == clauses.VerbChunk && k.Verb == clauses.Infinitive && r.isDo(before) && r.IsBe(c.First):
			return r.subjectWithin(f, before, depth-1) // "all Doe has to do is ask"
		case k.Kind == clauses.AndChunk && (c.Verb != clauses.Participle || c.Cue != lexicon.NoCue):
			return r.coordinated(f, v, before, depth)
		case k.Kind == clauses.CommaMark || k.Kind == clauses.QuoteChunk && r.EndsWithComma(before):
			if before+2 == v && r.IsWord(before+1, "then") && (k.Kind == clauses.QuoteChunk || !r.shuts(f, before)) { // "He rose, then called it a lie"
				if s := r.coordinated(f, v, before, depth); s >= 0 {
					return s
				}
			}
		}
	}
	s := r.subjectBefore(f, v)
	if s > f.Chunk && r.agreesWithHead(f, v, s) {
		return f.Chunk
	}
	if p := r.clausePerson(f, v, s); p >= 0 {
		return p
	}
	if s < 0 && c.Verb != clauses.Participle {
		if and := r.andOver(f, v); and >= 0 {
			return r.coordinated(f, v, and, depth)
		}
	}
	if s < 0 && before >= 0 && r.Chunks[before].Kind == clauses.CommaMark && c.Verb != clauses.Participle {
		return r.coordinated(f, v, before, depth) // "He rose, called it a lie and left": one subject for all
	}
	return s
}

// agreesWithHead tells whether a verb that only many can have, behind a place, is that of the people a
// clause begins with: "Relatives of sailors drowned off Kent in 2008 have called it".
func (r *Reading) agreesWithHead(f *clauses.Frame, v, s int) bool {
	c, left := r.Chunks[s], r.LeftOf(f, s)
	switch strings.ToLower(r.Tokens[r.Chunks[v].First].Text) {
	case "have", "are", "were":
	default:
		return false
	}
	if c.Kind != clauses.NounChunk || c.Mention < 0 || r.KindOf(c.Mention) != briefs.Place || left <= f.Chunk || r.Chunks[left].Kind != clauses.PrepChunk && r.Chunks[left].Kind != clauses.CommaMark {
		return false
	}
	first := r.Chunks[f.Chunk]
	return first.Kind == clauses.NounChunk && first.Mention < 0 && r.Tokens[first.Head].Tag == "NNS" && r.DescribesPeople(f.Chunk)
}

// RightOf gives the chunk after i, adverbs and brackets left aside, or -1.
func (r *Reading) RightOf(f *clauses.Frame, i int) int {
	for i++; i < f.End; i++ {
		if k := r.Chunks[i].Kind; k != clauses.Adverb && k != clauses.AsideChunk {
			return i
		}
	}
	return -1
}

// apposedInRelative gives the "who" behind a person's name in whose clause the name at chunk i only
// says who somebody is: "Doe, who met a rival, Jane Roe, said"; -1 for none.
func (r *Reading) apposedInRelative(f *clauses.Frame, i int) int {
	const most = 9 // chunks of the clause
	if i-3 < f.Chunk || r.Chunks[i-1].Kind != clauses.CommaMark || r.Chunks[i-2].Mention >= 0 || !r.DescribesPerson(r.Chunks[i-2]) || !r.IsNamedPerson(r.Chunks[i]) {
		return -1
	}
	verbs := 0
	for j := i - 3; j > f.Chunk+1 && j > i-most; j-- {
		switch c := r.Chunks[j]; c.Kind {
		case clauses.VerbChunk:
			verbs++
		case clauses.NounChunk, clauses.PrepChunk, clauses.Adverb:
		case clauses.RelChunk:
			if verbs > 0 && r.Chunks[j-1].Kind == clauses.CommaMark && (r.Chunks[j-2].Kind == clauses.NounChunk && r.Animate(r.Chunks[j-2]) || r.Chunks[j-2].Kind == clauses.AsideChunk) {
				return j
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// namesOneOf tells whether a name between commas says which the "one of" at chunk i is: "One of the
// firms named in the report, Kestrel Bank, said".
func (r *Reading) namesOneOf(i, name int) bool {
	return strings.EqualFold(r.Tokens[r.Chunks[i].Head].Text, "one") && r.IsWord(i+1, "of") && name+1 < len(r.Chunks) && r.Chunks[name-1].Kind == clauses.CommaMark && r.Chunks[name+1].Kind == clauses.CommaMark
}

// askedBefore gives the verb behind a comma that says somebody was asked, where the "if" at
// chunk i begins what was asked; -1 for none.
func (r *Reading) askedBefore(f *clauses.Frame, i int) int {
	const most = 5 // chunks of when and where
	if !r.IsWord(i, "if") && !r.IsWord(i, "whether") {
		return -1
	}
	for v := i - 1; v > f.Chunk+1 && v > i-most; v-- {
		switch c := r.Chunks[v]; c.Kind {
		case clauses.VerbChunk:
			if r.IsAsked(v) && r.Chunks[v-1].Kind == clauses.CommaMark {
				return v
			}
			return -1
		case clauses.NounChunk, clauses.PrepChunk, clauses.Adverb:
		default:
			return -1
		}
	}
	return -1
}

// unlinked tells whether a person's name before a comma, or brackets, begins a clause about the
// noun right before it, with no "that" between: "a move Doe, a farmer, called".
func (r *Reading) unlinked(noun, name int) bool {
	c := r.Chunks[noun]
	if c.Kind != clauses.NounChunk || noun+1 != name || c.Mention >= 0 || !page.IsIndefinite(r.Tokens[c.First]) || lexicon.Describes(r.Tokens[c.Head].Text) != "" || name+1 >= len(r.Chunks) || r.Chunks[name+1].Kind != clauses.CommaMark && r.Chunks[name+1].Kind != clauses.AsideChunk {
		return false
	}
	return r.IsNamedPerson(r.Chunks[name]) || name+3 < len(r.Chunks) && r.DescribesPerson(r.Chunks[name]) && r.IsNamedPerson(r.Chunks[name+2]) && r.Chunks[name+3].Kind == clauses.CommaMark
}
