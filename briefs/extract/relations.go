package extract

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// relate finds what one person is to another, or to a body, in the words that
// describe them: "a son of Ahmad Shah Massoud", "Facebook co-founder", "Putin's
// spokesman", "his wife".
func (s *castStory) relate(found [][]description) {
	for i := range s.entities {
		if s.entities[i].Kind != briefs.Person {
			continue
		}
		for _, x := range found[i] {
			if x.form == bracketed || x.form == predicated {
				continue
			}
			d := s.documents[x.document]
			first := d.tokenAt(x.start)
			last := first
			for last < len(d.tokens) && d.tokens[last].end <= x.end {
				last++
			}
			s.relateWithin(i, d, x, first, last)
		}
	}
}

// relateWithin reads one description, the tokens [first,last).
func (s *castStory) relateWithin(i int, d *castDocument, x description, first, last int) {
	// "his brother Patrick": the pronoun stands before the title.
	if n := last - 1; x.form == titled && first > 0 && d.words[n].has(relationNoun) && isPossessivePronoun(d.tokens[first-1].text) && isKin(d.tokens[n].text) {
		if to := s.ownerBefore(d, first-1); s.canRelate(i, to) {
			s.addRelation(i, to, d, span{d.tokens[first-1].start, d.tokens[n].end})
		}
		return
	}
	for n := first; n < last; n++ {
		if !d.words[n].has(relationNoun) || n > first+8 {
			continue
		}
		// "a son of NAME"
		if n+2 < len(d.tokens) && n+1 < last && (d.tokens[n+1].text == "of" || d.tokens[n+1].text == "for" || d.tokens[n+1].text == "to") {
			at := n + 2
			for at < last && at < n+6 && !d.words[at].has(capital) && d.tokens[at].tag != "IN" {
				at++
			}
			to := s.entityAt(d, min(at, len(d.tokens)-1))
			if isKin(d.tokens[n].text) { // "son of former Leeds captain Peter Moore"
				for ; at < last && at < n+9 && (to < 0 || s.entities[to].Kind != briefs.Person); at++ {
					to = s.entityAt(d, at)
				}
				if to >= 0 && s.entities[to].Kind != briefs.Person {
					return
				}
			}
			if s.canRelate(i, to) {
				s.addRelation(i, to, d, span{d.tokens[first].start, d.tokens[n+1].end})
			}
			return
		}
		// "NAME's son", "NAME co-founder"
		owner := n - 1
		for owner >= first && !d.words[owner].has(capital) && !isPossessiveMark(d.tokens[owner].text) && n-owner < 5 && !isPossessivePronoun(d.tokens[owner].text) {
			owner--
		}
		if owner < first {
			continue
		}
		if isPossessivePronoun(d.tokens[owner].text) {
			if to := s.ownerBefore(d, owner); s.canRelate(i, to) {
				s.addRelation(i, to, d, span{d.tokens[owner].start, d.tokens[n].end})
			}
			return
		}
		direct := owner
		if isPossessiveMark(d.tokens[owner].text) {
			owner--
		}
		if owner < first {
			continue
		}
		if to := s.entityAt(d, owner); s.canRelate(i, to) {
			for direct+1 < n && isClosing(d.tokens[direct+1].text) {
				direct++ // "Labour Party (LP) chairman"
			}
			s.addRelation(i, to, d, span{d.tokens[direct+1].start, d.tokens[n].end})
			return
		}
	}
}

// entityAt gives the entity of the mention that covers a token, -1 where none.
func (s *castStory) entityAt(d *castDocument, token int) int {
	i, _ := slices.BinarySearchFunc(d.mentions, token, func(m mention, at int) int {
		if m.last <= at {
			return -1
		}
		return 1
	})
	if i < len(d.mentions) && d.mentions[i].first <= token && token < d.mentions[i].last {
		return d.mentions[i].entity
	}
	return -1
}

// canRelate leaves places out: "president of Russia" is said by about already.
func (s *castStory) canRelate(i, to int) bool {
	return to >= 0 && to != i && s.entities[to].Kind != briefs.Place
}

// ownerBefore gives the one person whom "his" or "her" can mean: named before it
// in its sentence, or alone in the sentence before.
func (s *castStory) ownerBefore(d *castDocument, token int) int {
	g := male
	if strings.EqualFold(d.tokens[token].text, "her") {
		g = female
	}
	return d.onePerson(d.tokens[token].sentence, token, g, s.entities)
}

func (s *castStory) addRelation(i, to int, d *castDocument, as span) {
	p := d.passage(as)
	e := &s.entities[i]
	for _, r := range e.Relations {
		if r.To == s.entities[to].ID && strings.EqualFold(r.As.Text, p.Text) {
			return
		}
	}
	e.Relations = append(e.Relations, briefs.Relation{To: s.entities[to].ID, As: p})
}
