package extract

import "strings"

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
func (r *voicesReading) broughtIn(f *frame) int {
	one := f.chunk
	if one < f.end && r.chunks[one].kind == prepChunk && !r.clauseHead(one) {
		for one < min(f.end, f.chunk+mostChunks)-1 && r.chunks[one].kind != commaMark {
			one++ // "In the wake of the warnings, one of them was Jane Doe"
		}
		one++
	}
	if one >= f.end || r.chunks[one].kind != nounChunk || !isOne(r.d.tokens[r.chunks[one].head].text) {
		return -1
	}
	told := false // "one of those who fled"
	for c := one + 1; c < min(f.end, one+mostChunks); c++ {
		switch k := r.chunks[c]; k.kind {
		case quoteChunk, stopMark, commaMark, andChunk:
			return -1
		case relChunk:
			told = true
		case verbChunk:
			if k.verb == infinitive || told && !isCopula(r.d.tokens[k.head].text) {
				told = false
				continue // "one of the women to flee was"
			}
			if n := r.rightOf(f, c); n >= 0 && isCopula(r.d.tokens[k.head].text) && k.first == k.head {
				if r.chunks[n].kind == nounChunk && r.isNamedPerson(r.chunks[n]) {
					return n
				}
				return -1
			}
		}
	}
	return -1
}

// thereWas gives the chunk of the one whom "there" brings in, or -1: "There was a farmer who".
func (r *voicesReading) thereWas(f *frame) int {
	n := f.chunk + 2
	if n >= f.end || !r.isWord(f.chunk, "there") || r.chunks[n-1].kind != verbChunk || !isCopula(r.d.tokens[r.chunks[n-1].head].text) || r.chunks[n].kind != nounChunk || !r.describesPerson(r.chunks[n]) {
		return -1
	}
	return n
}

// endsByNaming gives the chunk of the one by whom something is done and with whose name the sentence
// ends, behind what that one is, or -1: "prayers led by a local priest, Paul Doe."
func (r *voicesReading) endsByNaming(f *frame) int {
	n := f.end - 1
	if n > f.chunk && r.chunks[n].kind == stopMark {
		n--
	}
	if n-3 <= f.chunk || !r.isNamedPerson(r.chunks[n]) || r.chunks[n-1].kind != commaMark || r.chunks[n-2].mention >= 0 || !r.describesPerson(r.chunks[n-2]) || !isIndefinite(r.d.tokens[r.chunks[n-2].first]) || !r.isWord(n-3, "by") {
		return -1
	}
	return n
}

// whoItIs gives the chunk with the name of whom a sentence begins by describing, or -1: "The man is Jon
// Doe, 71".
func (r *voicesReading) whoItIs(f *frame) int {
	n := f.chunk
	if n+2 >= f.end || r.chunks[n].kind != nounChunk || r.chunks[n].mention >= 0 || !r.describesPerson(r.chunks[n]) || r.chunks[n+1].kind != verbChunk {
		return -1
	}
	if v := r.chunks[n+1]; v.last != v.first+1 || !isBe(r.d.tokens[v.head].text) || !r.isNamedPerson(r.chunks[n+2]) {
		return -1
	}
	return n + 2
}

// anyNamed tells whether one of some subjects is a person's name.
func (r *voicesReading) anyNamed(subjects map[int]standing) bool {
	for n := range subjects {
		if n >= 0 && subjects[n] > 0 && r.isNamedPerson(r.chunks[n]) {
			return true
		}
	}
	return false
}

// goesByName gives the chunk that names the one who is brought in by an indefinite description: "a man
// named Doe", "a woman who gave her name as Doe", "a guard identified as Doe". It is
// -1 where none does.
func (r *voicesReading) goesByName(f *frame, n int) int {
	if c := r.callsItself(f, n); c >= 0 {
		return c
	}
	if !isIndefinite(r.d.tokens[r.chunks[n].first]) {
		return -1
	}
	if n+1 < f.end && r.isNamedPerson(r.chunks[n+1]) && strings.EqualFold(r.d.tokens[r.chunks[n+1].first].text, "named") {
		return n + 1
	}
	const near = 8 // chunks
	named := false
	for c := n + 1; c < min(f.end, n+near); c++ {
		k := r.chunks[c]
		switch {
		case k.kind == nounChunk && named && r.isNamedPerson(k):
			return c
		case k.kind == nounChunk && strings.EqualFold(r.d.tokens[k.head].text, "name"):
			named = true
		case k.kind == commaMark && c == n+1 && c+1 < f.end && r.isWord(c+1, "who"):
		case k.kind == nounChunk && !named && !r.isPronoun(k) && k.mention >= 0, k.kind == quoteChunk, k.kind == stopMark, k.kind == commaMark && !named:
			return -1
		case k.kind == verbChunk:
			switch strings.ToLower(r.d.tokens[k.head].text) {
			case "named", "called", "identified", "nicknamed", "introduced":
				named = true
			case "gave", "gives", "giving":
			case "asked", "wished", "wanted", "preferred", "agreed":
				if c+1 >= f.end || r.chunks[c+1].kind != verbChunk || r.chunks[c+1].verb != infinitive && r.chunks[c+1].verb != passive {
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
func (r *voicesReading) callsItself(f *frame, n int) int {
	const most = 7 // chunks
	if r.chunks[n].mention >= 0 || n+2 >= f.end || r.chunks[n+1].kind != commaMark {
		return -1
	}
	calls := false
	for c := n + 2; c < min(f.end, n+most); c++ {
		k := r.chunks[c]
		switch {
		case k.kind == verbChunk:
			switch strings.ToLower(r.d.tokens[k.head].text) {
			case "calling", "call", "calls", "styling", "styles", "naming", "named", "known", "dubbing":
			default:
				return -1
			}
			calls = true
		case k.kind == nounChunk && calls && k.mention >= 0:
			return c
		case k.kind == nounChunk && calls && hasAnySuffix(r.d.tokens[k.head].text, "self", "selves"):
		case k.kind == relChunk && !calls, k.kind == adverb, r.isWord(c, "as"):
		default:
			return -1
		}
	}
	return -1
}
