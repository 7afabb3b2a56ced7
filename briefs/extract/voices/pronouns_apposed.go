package voices

import (
	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// The names that descriptions stand in apposition to, or that stand in apposition to them.

// renamed reads the name that stands in apposition to a description: "his
// deputy, Jane Doe, said".
func (v *voices) renamed(f *clauses.Frame, n int) int {
	r := v.r
	for n+2 < f.End && r.Chunks[n+1].Kind == clauses.PrepChunk && r.Chunks[n+2].Kind == clauses.NounChunk && n < f.Chunk+clauses.MostChunks {
		n += 2 // "the bank's director for Africa, Dr Jane Doe,"
	}
	if n+2 >= f.End || r.Chunks[n+1].Kind != clauses.CommaMark {
		return -1
	}
	c := r.Chunks[n+2]
	if c.Kind != clauses.NounChunk || c.Mention < 0 || r.KindOf(c.Mention) == briefs.Place {
		return -1
	}
	if n+3 < f.End {
		switch r.Chunks[n+3].Kind {
		case clauses.CommaMark, clauses.StopMark, clauses.AsideChunk, clauses.ColonMark:
		case clauses.PrepChunk: // "another backer, Jane Doe of Kent"
			if !r.IsWord(n+3, "of") && !r.IsWord(n+3, "from") {
				return -1
			}
		default:
			return -1
		}
	}
	return r.Mentions[c.Mention].Entity
}

// openApposition gives the person whose apposition a description is, where no comma
// ends it: "Jane Doe, another official said", "Jane Doe, analyst for Kent Water said".
func (v *voices) openApposition(f *clauses.Frame, n int) int {
	r := v.r
	c := r.Chunks[n]
	if at := n - 1; at > f.Chunk && c.Last-c.First <= 2 && r.Chunks[at].Kind == clauses.AsideChunk && r.Chunks[at-1].Kind == clauses.NounChunk && r.Chunks[at-1].Mention >= 0 {
		n = at - 1 // "Jane Doe, Kent Water Board (KWB) member said"
		if n-2 == f.Chunk && r.Chunks[n-1].Kind == clauses.CommaMark && r.IsNamedPerson(r.Chunks[n-2]) && r.DescribesPerson(c) {
			return r.Mentions[r.Chunks[n-2].Mention].Entity
		}
		return -1
	}
	if n-2 != f.Chunk && (n-3 < f.Chunk || r.Chunks[n-3].Kind != clauses.QuoteChunk && r.Chunks[n-3].Kind != clauses.CommaMark) || n < f.Chunk+2 || r.Chunks[n-1].Kind != clauses.CommaMark || !r.IsNamedPerson(r.Chunks[n-2]) ||
		c.Kind != clauses.NounChunk || c.Mention >= 0 || !r.DescribesPerson(c) || !r.IsSubject(f, r.postEnd(f, n)) {
		return -1
	}
	return r.Mentions[r.Chunks[n-2].Mention].Entity
}

// bodyApposed gives the body whose apposition a description with a clause of its own is: "the
// Kent Fund, an organization that plans to “…”"; -1 for none.
func (v *voices) bodyApposed(f *clauses.Frame, n int) int {
	r := v.r
	if n-2 < f.Chunk || n+1 >= f.End || r.Chunks[n-1].Kind != clauses.CommaMark || r.Chunks[n+1].Kind != clauses.RelChunk || !page.IsIndefinite(r.Tokens[r.Chunks[n].First]) || lexicon.Describes(r.Tokens[r.Chunks[n].Head].Text) != "group" {
		return -1
	}
	if c := r.Chunks[n-2]; c.Kind == clauses.NounChunk && c.Mention >= 0 && r.KindOf(c.Mention) == briefs.Organisation {
		return r.Mentions[c.Mention].Entity
	}
	return -1
}

// bodyBehind gives the body whose name stands between commas behind a description of one: "the agency
// that employed her, Kent Care, said"; -1 for none.
func (v *voices) bodyBehind(f *clauses.Frame, n int) int {
	const most = 8 // chunks of what tells which
	r := v.r
	if r.Chunks[n].Kind != clauses.NounChunk || page.IsIndefinite(r.Tokens[r.Chunks[n].First]) || lexicon.Describes(r.Tokens[r.Chunks[n].Head].Text) != "group" {
		return -1
	}
	for i := n + 1; i+3 < f.End && i < n+most; i++ {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.CommaMark:
			name := r.Chunks[i+1]
			if name.Kind != clauses.NounChunk || name.Mention < 0 || r.KindOf(name.Mention) != briefs.Organisation || r.Mentions[name.Mention].First > name.First+1 {
				return -1
			}
			if r.Chunks[i+2].Kind == clauses.CommaMark && r.Chunks[i+3].Kind == clauses.VerbChunk && r.Chunks[i+3].Verb == clauses.Finite {
				return r.Mentions[name.Mention].Entity
			}
			return -1
		case clauses.QuoteChunk, clauses.StopMark, clauses.ColonMark, clauses.DashMark, clauses.AndChunk:
			return -1
		}
	}
	return -1
}

// postEnd gives the last noun phrase of what somebody is: "chief executive of Kent Water".
func (r *reading) postEnd(f *clauses.Frame, n int) int {
	const most = 4 // joined or hung on
	for range most {
		end := r.PhrasesEnd(f, n+1)
		if end == n+1 {
			return n
		}
		n = end - 1
	}
	return n
}
