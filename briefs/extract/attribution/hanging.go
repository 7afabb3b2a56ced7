package attribution

import (
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Whose a verb is, where much hangs on a name and no comma shuts it.

// clausePerson gives the person whose name a clause begins with, where what was taken for the
// subject of its verb only hangs on that one, and no comma shuts what hangs: "Doe, of the Kent
// group Harbour Care called it". It is -1 where there is none.
func (r *Reading) clausePerson(f *clauses.Frame, v, s int) int {
	if s < 0 {
		s = r.LeftOf(f, v) // ", speaking for the union said"
	}
	if s < 0 || s >= v || r.Chunks[s].Kind != clauses.NounChunk || r.IsPronoun(r.Chunks[s]) || r.IsNamedPerson(r.Chunks[s]) || r.Chunks[v].Verb != clauses.Finite && !(r.Chunks[v].Verb == clauses.Participle && r.Chunks[v].Cue == lexicon.CueSay && r.Tagged(v, "VBD")) {
		return -1
	}
	b := r.LeftOf(f, s)
	if b <= f.Chunk || r.Chunks[b].Kind != clauses.CommaMark && (r.Chunks[b].Kind != clauses.PrepChunk || r.ClauseHead(b)) && r.Chunks[b].Kind != clauses.VerbChunk {
		return -1
	}
	if r.Chunks[b].Kind == clauses.CommaMark && (s+1 == v || r.PhrasesEnd(f, s+1) == v) && v+1 < f.End && (r.Chunks[v+1].Kind == clauses.CommaMark || r.Chunks[v+1].Kind == clauses.PrepChunk && r.onlySaysWhen(f, v+1)) {
		return -1 // "Doe, the union said, is"
	}
	p := f.Chunk
	for i := v - 1; i >= f.Chunk; i-- {
		if k := r.Chunks[i].Kind; k == clauses.QuoteChunk || k == clauses.StopMark || k == clauses.ColonMark {
			p = i + 1
			break
		}
	}
	for p < s && (r.Chunks[p].Kind == clauses.Adverb || r.Chunks[p].Kind == clauses.CommaMark) {
		p++
	}
	if end := r.PhrasesEnd(f, p); end > p && end < s && r.Chunks[end].Kind == clauses.CommaMark && r.TemporalPhrase(r.Chunks[p+1]) {
		p = end + 1 // "On Monday, Doe"
	}
	if p >= s || r.Chunks[p].Kind != clauses.NounChunk || !r.IsNamedPerson(r.Chunks[p]) || r.IsWord(p+1, "and") {
		return -1
	}
	open := 0 // clauses that hang on the name and have no verb yet
	for i := p + 1; i < v; i++ {
		switch c := r.Chunks[i]; c.Kind {
		case clauses.RelChunk:
			if i != p+2 || r.Chunks[p+1].Kind != clauses.CommaMark {
				return -1
			}
			open++
		case clauses.AndChunk:
			if i != p+3 || r.Chunks[p+1].Kind != clauses.CommaMark || i+1 >= v || !r.DescribesPerson(r.Chunks[i-1]) || !r.DescribesPerson(r.Chunks[i+1]) {
				return -1 // but "Doe, president and chief executive of the firm said"
			}
		case clauses.ThatChunk, clauses.DashMark:
			return -1
		case clauses.PrepChunk:
			if r.ClauseHead(i) {
				return -1
			}
		case clauses.VerbChunk:
			if c.Verb == clauses.Finite && open > 0 {
				open--
			} else if c.Verb != clauses.Participle && c.Verb != clauses.GerundForm {
				return -1
			}
		case clauses.NounChunk:
			if i != s && r.IsNamedPerson(c) && (i+1 != v || !r.describedBy(p, i)) {
				return -1 // but "Doe, a former aide to Paul Roe said"
			}
		}
	}
	if open > 0 {
		return -1
	}
	return p
}

// describedBy tells whether what describes the name at chunk p, behind a comma, ends with that of
// another at chunk i: "Doe, chief of staff to Paul Roe".
func (r *Reading) describedBy(p, i int) bool {
	if r.Chunks[p+1].Kind != clauses.CommaMark || i < p+4 || (i-p)%2 != 0 || !r.DescribesPerson(r.Chunks[p+2]) {
		return false
	}
	for k := p + 3; k < i; k += 2 {
		if r.Chunks[k].Kind != clauses.PrepChunk || r.Chunks[k+1].Kind != clauses.NounChunk {
			return false
		}
	}
	return true
}

// onlySaysWhen tells whether only phrases of time and place stand between chunk i and a comma.
func (r *Reading) onlySaysWhen(f *clauses.Frame, i int) bool {
	end := r.PhrasesEnd(f, i)
	return end < f.End && r.Chunks[end].Kind == clauses.CommaMark
}

// isCapacity tells nouns for as what somebody speaks or goes by: "in his role as", "giving his name as".
func isCapacity(noun string) bool {
	switch noun {
	case "role", "capacity", "job", "work", "post", "position", "duties", "tenure", "name":
		return true
	}
	return false
}
