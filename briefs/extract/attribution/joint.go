package attribution

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Those whom a subject stands with: "Doe and Roe", "Doe, joined by her lawyer,".

// companions gives the participle or the preposition after a name whose objects
// end at noun chunk i: "Doe, sitting with Roe and Poe, said", "Doe, joined by her
// lawyer, Jane Roe, said", "Neighbours, including Roe and Poe, said". It is -1
// where a single object or none stands there.
func (r *Reading) companions(f *clauses.Frame, i int) int {
	const most = 6 // a longer list is read as it was
	for n := 0; n < most; n++ {
		left := r.LeftOf(f, i)
		if left <= f.Chunk || r.Chunks[left-1].Kind != clauses.NounChunk {
			break
		}
		apposed := r.Chunks[left].Kind == clauses.CommaMark && n == 0 && r.IsNamedPerson(r.Chunks[i]) &&
			!r.IsNamedPerson(r.Chunks[left-1]) && r.Animate(r.Chunks[left-1])
		if !apposed && r.Chunks[left].Kind != clauses.AndChunk {
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
func (r *Reading) listHook(f *clauses.Frame, i int) int {
	const most = 12 // members
	fewest := 2
	for members := 1; members < most; members++ {
		left := r.LeftOf(f, i)
		if left <= f.Chunk {
			return -1
		}
		switch c := r.Chunks[left]; {
		case c.Kind == clauses.AndChunk && r.IsWord(left, "and") || c.Kind == clauses.CommaMark && members > 1:
			i = r.LeftOf(f, left)
			if i > f.Chunk && c.Kind == clauses.AndChunk && r.Chunks[i].Kind == clauses.CommaMark {
				i = r.LeftOf(f, i)
				fewest = 3 // but "The plan was a flop, and Doe, who leads it, said"
			}
			if i < f.Chunk || r.Chunks[i].Kind != clauses.NounChunk {
				return -1
			}
		case members >= fewest && (c.Kind == clauses.PrepChunk && !r.ClauseHead(left) || c.Kind == clauses.VerbChunk):
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
func (r *Reading) opensAside(f *clauses.Frame, i int) int {
	with := r.LeftOf(f, i)
	if n := with - 1; n > f.Chunk && r.IsWord(with, "of") && r.IsWord(n, "one") {
		with = r.LeftOf(f, n) // "writing to one of her aides"
	}
	if with > f.Chunk && r.Chunks[with].Kind == clauses.PrepChunk && !r.ClauseHead(with) {
		if verb := r.LeftOf(f, with); verb >= 0 && r.Chunks[verb].Kind == clauses.VerbChunk {
			with = verb
		}
	}
	if with <= f.Chunk+1 || r.Chunks[with-1].Kind != clauses.CommaMark || r.Chunks[with-2].Kind != clauses.NounChunk {
		return -1
	}
	switch c := r.Chunks[with]; {
	case r.IsWord(with, "in"), r.IsWord(with, "at"), r.IsWord(with, "on"):
		return -1 // "the head of the union, in the state, Jane Doe, said"
	case c.Kind == clauses.PrepChunk && !r.ClauseHead(with), c.Kind == clauses.VerbChunk && (c.Verb == clauses.Participle || c.Verb == clauses.GerundForm):
		return with
	}
	return -1
}

// isFullName tells whether a noun phrase ends with a person's name of two words or more, or
// has what somebody is before it.
func (r *Reading) isFullName(i int) bool {
	c := r.Chunks[i]
	if !r.IsNamedPerson(c) {
		return false
	}
	m := r.Mentions[c.Mention]
	return m.Last-m.First > 1 || m.First > c.First
}

// ofFirmPair tells whether the noun phrase at a chunk is a name with what somebody is between it
// and another word before it, which an "and" joins to a word that is nobody's name: "Roe and Drew
// analyst Jane Doe".
func (r *Reading) ofFirmPair(i int) bool {
	c, before := r.Chunks[i], r.Chunks[i-2]
	if !r.IsNamedPerson(c) || before.Kind != clauses.NounChunk || r.IsNamedPerson(before) || !page.StartsUpper(r.Tokens[c.First].Text) || !page.StartsUpper(r.Tokens[before.Head].Text) || before.Last-before.First > 2 {
		return false
	}
	name := r.Mentions[c.Mention].First
	return name-c.First >= 2 && lexicon.Describes(r.Tokens[name-1].Text) == "person" && !page.StartsUpper(r.Tokens[name-1].Text) && lexicon.Describes(r.Tokens[before.Head].Text) == "" && r.Tokens[before.First].Tag != "DT" && (before.Mention < 0 || r.KindOf(before.Mention) != briefs.Organisation)
}

// firstOfPair goes from the last of conjoined noun phrases ("Doe and Roe") to
// the first.
func (r *Reading) firstOfPair(f *clauses.Frame, i int) int {
	for i-2 >= f.Chunk && r.Chunks[i-1].Kind == clauses.AndChunk && r.Chunks[i-2].Kind == clauses.NounChunk && strings.EqualFold(r.Tokens[r.Chunks[i-1].First].Text, "and") {
		left := r.LeftOf(f, i-2)
		if left >= 0 {
			switch k := r.Chunks[left].Kind; {
			case (r.IsWord(left, "of") || r.IsWord(left, "at")) && left > f.Chunk && r.IsNamedPerson(r.Chunks[left-1]) && !r.isFullName(i):
				return left - 1 // "Jane Doe of Roe and Poe"
			case k == clauses.PrepChunk && !r.ClauseHead(left) && left > f.Chunk && r.DescribesPerson(r.Chunks[left-1]) && r.IsNamedPerson(r.Chunks[i]) && r.IsNamedPerson(r.Chunks[i-2]) && (r.IsWord(left, "for") || r.IsWord(left, "to")):
				return left - 1 // "the lawyer for Doe and Roe"
			case k == clauses.PrepChunk && !r.ClauseHead(left), k == clauses.VerbChunk:
				return i
			}
		}
		if !r.Animate(r.Chunks[i-2]) || r.ofFirmPair(i) {
			return i
		}
		if first := r.Chunks[i-2]; r.IsNamedPerson(r.Chunks[i]) && first.Mention < 0 && r.Tokens[first.First].Tag != "DT" && r.Tokens[first.First].Tag != "PRP$" && r.Tokens[first.Head].Tag != "PRP" {
			return i // "academic and author Jane Doe" is one
		}
		i -= 2
	}
	return i
}
