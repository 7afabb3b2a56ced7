package voices

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Those whom a sentence brings in by a name that is not its subject: "One of them
// is Jane Doe, 72, who …", "a man who gave his name as Doe".

// isOne tells words for one or some of those told of before.
func isOne(word string) bool {
	switch strings.ToLower(word) {
	case "one", "another", "others":
		return true
	}
	return false
}

// broughtIn gives the chunk that names who the "one" is that a frame begins with,
// or -1: "One of them is Jane Doe", "Another was Jane Doe".
func (r *reading) broughtIn(f *clauses.Frame) int {
	one := f.Chunk
	if one < f.End && r.Chunks[one].Kind == clauses.PrepChunk && !r.ClauseHead(one) {
		for one < min(f.End, f.Chunk+clauses.MostChunks)-1 && r.Chunks[one].Kind != clauses.CommaMark {
			one++ // "In the wake of the warnings, one of them was Jane Doe"
		}
		one++
	}
	if one >= f.End || r.Chunks[one].Kind != clauses.NounChunk || !isOne(r.Tokens[r.Chunks[one].Head].Text) {
		return -1
	}
	told := false // "one of those who fled"
	for c := one + 1; c < min(f.End, one+clauses.MostChunks); c++ {
		switch k := r.Chunks[c]; k.Kind {
		case clauses.QuoteChunk, clauses.StopMark, clauses.CommaMark, clauses.AndChunk:
			return -1
		case clauses.RelChunk:
			told = true
		case clauses.VerbChunk:
			if k.Verb == clauses.Infinitive || told && !lexicon.IsCopula(r.Tokens[k.Head].Text) {
				told = false
				continue // "one of the women to flee was"
			}
			if n := r.RightOf(f, c); n >= 0 && lexicon.IsCopula(r.Tokens[k.Head].Text) && k.First == k.Head {
				if r.Chunks[n].Kind == clauses.NounChunk && r.IsNamedPerson(r.Chunks[n]) {
					return n
				}
				return -1
			}
		}
	}
	return -1
}

// thereWas gives the chunk of the one whom "there" brings in, or -1: "There was a farmer who".
func (r *reading) thereWas(f *clauses.Frame) int {
	n := f.Chunk + 2
	if n >= f.End || !r.IsWord(f.Chunk, "there") || r.Chunks[n-1].Kind != clauses.VerbChunk || !lexicon.IsCopula(r.Tokens[r.Chunks[n-1].Head].Text) || r.Chunks[n].Kind != clauses.NounChunk || !r.DescribesPerson(r.Chunks[n]) {
		return -1
	}
	return n
}

// endsByNaming gives the chunk of the one by whom something is done and with whose name the sentence
// ends, behind what that one is, or -1: "prayers led by a local priest, Paul Doe."
func (r *reading) endsByNaming(f *clauses.Frame) int {
	n := f.End - 1
	if n > f.Chunk && r.Chunks[n].Kind == clauses.StopMark {
		n--
	}
	if n-3 <= f.Chunk || !r.IsNamedPerson(r.Chunks[n]) || r.Chunks[n-1].Kind != clauses.CommaMark || r.Chunks[n-2].Mention >= 0 || !r.DescribesPerson(r.Chunks[n-2]) || !page.IsIndefinite(r.Tokens[r.Chunks[n-2].First]) || !r.IsWord(n-3, "by") {
		return -1
	}
	return n
}

// whoItIs gives the chunk with the name of whom a sentence begins by describing, or -1: "The man is Jon
// Doe, 71".
func (r *reading) whoItIs(f *clauses.Frame) int {
	n := f.Chunk
	if n+2 < f.End && r.Chunks[n].Kind == clauses.PrepChunk && r.Chunks[n+1].Kind == clauses.NounChunk && (r.TemporalPhrase(r.Chunks[n+1]) || clauses.IsYear(r.Tokens[r.Chunks[n+1].Head].Text)) {
		if n += 2; r.Chunks[n].Kind == clauses.CommaMark {
			n++ // "Since 2014 her partner has been Jon Doe"
		}
	}
	if n+2 >= f.End || r.Chunks[n].Kind != clauses.NounChunk || r.Chunks[n].Mention >= 0 || !r.DescribesPerson(r.Chunks[n]) && !lexicon.IsKin(r.Tokens[r.Chunks[n].Head].Text) || r.Chunks[n+1].Kind != clauses.VerbChunk {
		return -1
	}
	v := r.Chunks[n+1]
	been := v.Last == v.First+2 && r.Tokens[v.Head].Text == "been" && (r.Tokens[v.First].Text == "has" || r.Tokens[v.First].Text == "had")
	if !been && (v.Last != v.First+1 || !lexicon.IsBe(r.Tokens[v.Head].Text)) || !r.IsNamedPerson(r.Chunks[n+2]) {
		return -1
	}
	return n + 2
}

// anyNamed tells whether one of some subjects is a person's name.
func (r *reading) anyNamed(subjects map[int]standing) bool {
	for n := range subjects {
		if n >= 0 && subjects[n] > 0 && r.IsNamedPerson(r.Chunks[n]) {
			return true
		}
	}
	return false
}

// goesByName gives the chunk that names the one who is brought in by an indefinite description: "a man
// named Doe", "a woman who gave her name as Doe", "a guard identified as Doe". It is
// -1 where none does.
func (r *reading) goesByName(f *clauses.Frame, n int) int {
	if c := r.callsItself(f, n); c >= 0 {
		return c
	}
	if !page.IsIndefinite(r.Tokens[r.Chunks[n].First]) {
		return -1
	}
	if n+1 < f.End && r.IsNamedPerson(r.Chunks[n+1]) && strings.EqualFold(r.Tokens[r.Chunks[n+1].First].Text, "named") {
		return n + 1
	}
	const near = 8 // chunks
	named := false
	for c := n + 1; c < min(f.End, n+near); c++ {
		k := r.Chunks[c]
		switch {
		case k.Kind == clauses.NounChunk && named && r.IsNamedPerson(k):
			return c
		case k.Kind == clauses.NounChunk && strings.EqualFold(r.Tokens[k.Head].Text, "name"):
			named = true
		case k.Kind == clauses.CommaMark && c == n+1 && c+1 < f.End && r.IsWord(c+1, "who"):
		case k.Kind == clauses.NounChunk && !named && !r.IsPronoun(k) && k.Mention >= 0, k.Kind == clauses.QuoteChunk, k.Kind == clauses.StopMark, k.Kind == clauses.CommaMark && !named:
			return -1
		case k.Kind == clauses.VerbChunk:
			switch strings.ToLower(r.Tokens[k.Head].Text) {
			case "named", "called", "identified", "nicknamed", "introduced":
				named = true
			case "gave", "gives", "giving":
			case "asked", "wished", "wanted", "preferred", "agreed":
				if c+1 >= f.End || r.Chunks[c+1].Kind != clauses.VerbChunk || r.Chunks[c+1].Verb != clauses.Infinitive && r.Chunks[c+1].Verb != clauses.Passive {
					return -1 // "asked not to be named"
				}
			default:
				return -1
			}
		}
	}
	return -1
}

// callsItself gives the chunk that holds the name a description's bearers have given
// themselves: "The group, calling itself the Free Front, said". It is -1 where none does.
func (r *reading) callsItself(f *clauses.Frame, n int) int {
	const most = 7 // chunks
	if r.Chunks[n].Mention >= 0 || n+2 >= f.End || r.Chunks[n+1].Kind != clauses.CommaMark {
		return -1
	}
	calls := false
	for c := n + 2; c < min(f.End, n+most); c++ {
		k := r.Chunks[c]
		switch {
		case k.Kind == clauses.VerbChunk:
			switch strings.ToLower(r.Tokens[k.Head].Text) {
			case "calling", "call", "calls", "styling", "styles", "naming", "named", "known", "dubbing":
			default:
				return -1
			}
			calls = true
		case k.Kind == clauses.NounChunk && calls && k.Mention >= 0:
			return c
		case k.Kind == clauses.NounChunk && calls && lexicon.HasAnySuffix(r.Tokens[k.Head].Text, "self", "selves"):
		case k.Kind == clauses.RelChunk && !calls, k.Kind == clauses.Adverb, r.IsWord(c, "as"):
		default:
			return -1
		}
	}
	return -1
}
