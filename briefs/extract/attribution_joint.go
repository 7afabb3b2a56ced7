package extract

import (
	"strings"

	"dateline/briefs"
)

// Those whom a subject stands with: "Doe and Roe", "Doe, joined by her lawyer,".

// companions gives the participle or the preposition after a name whose objects
// end at noun chunk i: "Doe, sitting with Roe and Poe, said", "Doe, joined by her
// lawyer, Jane Roe, said", "Neighbours, including Roe and Poe, said". It is -1
// where a single object or none stands there.
func (r *attributionReading) companions(f *frame, i int) int {
	const most = 6 // a longer list is read as it was
	for n := 0; n < most; n++ {
		left := r.leftOf(f, i)
		if left <= f.chunk || r.chunks[left-1].kind != nounChunk {
			break
		}
		apposed := r.chunks[left].kind == commaMark && n == 0 && r.isNamedPerson(r.chunks[i]) &&
			!r.isNamedPerson(r.chunks[left-1]) && r.animate(r.chunks[left-1])
		if !apposed && r.chunks[left].kind != andChunk {
			break
		}
		i = left - 1
		if with := r.opensAside(f, i); with >= 0 {
			return with
		}
	}
	return -1
}

// listHook gives the verb or the preposition that a list hangs on which ends with noun chunk i: "includes Roe, Poe
// and Dow", "with his wife, Ann, and two sons"; -1 for none.
func (r *attributionReading) listHook(f *frame, i int) int {
	const most = 12 // members
	fewest := 2
	for members := 1; members < most; members++ {
		left := r.leftOf(f, i)
		if left <= f.chunk {
			return -1
		}
		switch c := r.chunks[left]; {
		case c.kind == andChunk && r.isWord(left, "and") || c.kind == commaMark && members > 1:
			i = r.leftOf(f, left)
			if i > f.chunk && c.kind == andChunk && r.chunks[i].kind == commaMark {
				i = r.leftOf(f, i)
				fewest = 3 // but "The plan was a flop, and Doe, who leads it, said"
			}
			if i < f.chunk || r.chunks[i].kind != nounChunk {
				return -1
			}
		case members >= fewest && (c.kind == prepChunk && !r.clauseHead(left) || c.kind == verbChunk):
			return left
		default:
			return -1
		}
	}
	return -1
}

// opensAside gives the first chunk of the participle or preposition behind a comma
// that noun chunk i is the object of, or -1. A noun must stand before the comma:
// at a sentence's head the participle's subject is yet to come.
func (r *attributionReading) opensAside(f *frame, i int) int {
	with := r.leftOf(f, i)
	if n := with - 1; n > f.chunk && r.isWord(with, "of") && r.isWord(n, "one") {
		with = r.leftOf(f, n) // "writing to one of her aides"
	}
	if with > f.chunk && r.chunks[with].kind == prepChunk && !r.clauseHead(with) {
		if verb := r.leftOf(f, with); verb >= 0 && r.chunks[verb].kind == verbChunk {
			with = verb
		}
	}
	if with <= f.chunk+1 || r.chunks[with-1].kind != commaMark || r.chunks[with-2].kind != nounChunk {
		return -1
	}
	switch c := r.chunks[with]; {
	case r.isWord(with, "in"), r.isWord(with, "at"), r.isWord(with, "on"):
		return -1 // "the head of the union, in the state, Jane Doe, said"
	case c.kind == prepChunk && !r.clauseHead(with), c.kind == verbChunk && (c.verb == participle || c.verb == gerundForm):
		return with
	}
	return -1
}

// isFullName tells whether a noun phrase ends with a person's name of two words or more, or
// has what somebody is before it.
func (r *attributionReading) isFullName(i int) bool {
	c := r.chunks[i]
	if !r.isNamedPerson(c) {
		return false
	}
	m := r.d.mentions[c.mention]
	return m.last-m.first > 1 || m.first > c.first
}

// ofFirmPair tells whether the noun phrase at a chunk is a name with what somebody is between it
// and another word before it, which an "and" joins to a word that is nobody's name: "Roe and Drew
// analyst Jane Doe".
func (r *attributionReading) ofFirmPair(i int) bool {
	c, before := r.chunks[i], r.chunks[i-2]
	if !r.isNamedPerson(c) || before.kind != nounChunk || r.isNamedPerson(before) || !startsUpper(r.d.tokens[c.first].text) || !startsUpper(r.d.tokens[before.head].text) || before.last-before.first > 2 {
		return false
	}
	name := r.d.mentions[c.mention].first
	return name-c.first >= 2 && describes(r.d.tokens[name-1].text) == "person" && !startsUpper(r.d.tokens[name-1].text) && describes(r.d.tokens[before.head].text) == "" && r.d.tokens[before.first].tag != "DT" && (before.mention < 0 || r.kindOf(before.mention) != briefs.Organisation)
}

// firstOfPair goes from the last of conjoined noun phrases ("Doe and Roe") to
// the first.
func (r *attributionReading) firstOfPair(f *frame, i int) int {
	for i-2 >= f.chunk && r.chunks[i-1].kind == andChunk && r.chunks[i-2].kind == nounChunk && strings.EqualFold(r.d.tokens[r.chunks[i-1].first].text, "and") {
		left := r.leftOf(f, i-2)
		if left >= 0 {
			switch k := r.chunks[left].kind; {
			case (r.isWord(left, "of") || r.isWord(left, "at")) && left > f.chunk && r.isNamedPerson(r.chunks[left-1]) && !r.isFullName(i):
				return left - 1 // "Jane Doe of Roe and Poe"
			case k == prepChunk && !r.clauseHead(left) && left > f.chunk && r.describesPerson(r.chunks[left-1]) && r.isNamedPerson(r.chunks[i]) && r.isNamedPerson(r.chunks[i-2]) && (r.isWord(left, "for") || r.isWord(left, "to")):
				return left - 1 // "the lawyer for Doe and Roe"
			case k == prepChunk && !r.clauseHead(left), k == verbChunk:
				return i
			}
		}
		if !r.animate(r.chunks[i-2]) || r.ofFirmPair(i) {
			return i
		}
		if first := r.chunks[i-2]; r.isNamedPerson(r.chunks[i]) && first.mention < 0 && r.d.tokens[first.first].tag != "DT" && r.d.tokens[first.first].tag != "PRP$" && r.d.tokens[first.head].tag != "PRP" {
			return i // "academic and author Jane Doe" is one
		}
		i -= 2
	}
	return i
}
