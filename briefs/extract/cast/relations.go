package cast

import (
	"slices"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// relate finds what one person is to another, or to a body, in the words that
// describe them: "a son of Ahmad Shah Massoud", "Facebook co-founder", "Putin's
// spokesman", "his wife".
func (s *Story) relate(found [][]description) {
	for i := range s.Entities {
		if s.Entities[i].Kind != briefs.Person {
			continue
		}
		for _, x := range found[i] {
			if x.form == bracketed || x.form == predicated {
				continue
			}
			d := s.Documents[x.document]
			first := d.TokenAt(x.Start)
			last := first
			for last < len(d.Tokens) && d.Tokens[last].End <= x.End {
				last++
			}
			s.relateWithin(i, d, x, first, last)
		}
	}
}

// relateWithin reads one description, the tokens [first,last).
func (s *Story) relateWithin(i int, d *Document, x description, first, last int) {
	// "his brother Patrick": the pronoun stands before the title.
	if n := last - 1; x.form == titled && first > 0 && d.Words[n].Has(lexicon.RelationNoun) && lexicon.IsPossessivePronoun(d.Tokens[first-1].Text) && lexicon.IsKin(d.Tokens[n].Text) {
		if to := s.ownerBefore(d, first-1); s.canRelate(i, to) {
			s.addRelation(i, to, d, page.Span{Start: d.Tokens[first-1].Start, End: d.Tokens[n].End})
		}
		return
	}
	for n := first; n < last; n++ {
		if !d.Words[n].Has(lexicon.RelationNoun) || n > first+8 {
			continue
		}
		// "a son of NAME"
		if n+2 < len(d.Tokens) && n+1 < last && (d.Tokens[n+1].Text == "of" || d.Tokens[n+1].Text == "for" || d.Tokens[n+1].Text == "to") {
			at := n + 2
			for at < last && at < n+6 && !d.Words[at].Has(lexicon.Capital) && d.Tokens[at].Tag != "IN" {
				at++
			}
			to := s.EntityAt(d, min(at, len(d.Tokens)-1))
			if lexicon.IsKin(d.Tokens[n].Text) { // "son of former Leeds captain Peter Moore"
				for ; at < last && at < n+9 && (to < 0 || s.Entities[to].Kind != briefs.Person); at++ {
					to = s.EntityAt(d, at)
				}
				if to >= 0 && s.Entities[to].Kind != briefs.Person {
					return
				}
			}
			if s.canRelate(i, to) {
				s.addRelation(i, to, d, page.Span{Start: d.Tokens[first].Start, End: d.Tokens[n+1].End})
			}
			return
		}
		// "NAME's son", "NAME co-founder"
		owner := n - 1
		for owner >= first && !d.Words[owner].Has(lexicon.Capital) && !names.IsPossessiveMark(d.Tokens[owner].Text) && n-owner < 5 && !lexicon.IsPossessivePronoun(d.Tokens[owner].Text) {
			owner--
		}
		if owner < first {
			continue
		}
		if lexicon.IsPossessivePronoun(d.Tokens[owner].Text) {
			if to := s.ownerBefore(d, owner); s.canRelate(i, to) {
				s.addRelation(i, to, d, page.Span{Start: d.Tokens[owner].Start, End: d.Tokens[n].End})
			}
			return
		}
		direct := owner
		if names.IsPossessiveMark(d.Tokens[owner].Text) {
			owner--
		}
		if owner < first {
			continue
		}
		if to := s.EntityAt(d, owner); s.canRelate(i, to) {
			for direct+1 < n && lexicon.IsClosing(d.Tokens[direct+1].Text) {
				direct++ // "Labour Party (LP) chairman"
			}
			s.addRelation(i, to, d, page.Span{Start: d.Tokens[direct+1].Start, End: d.Tokens[n].End})
			return
		}
	}
}

// EntityAt gives the entity of the mention that covers a token, -1 where none.
func (s *Story) EntityAt(d *Document, token int) int {
	i, _ := slices.BinarySearchFunc(d.Mentions, token, func(m names.Mention, at int) int {
		if m.Last <= at {
			return -1
		}
		return 1
	})
	if i < len(d.Mentions) && d.Mentions[i].First <= token && token < d.Mentions[i].Last {
		return d.Mentions[i].Entity
	}
	return -1
}

// canRelate leaves places out: "president of Russia" is said by about already.
func (s *Story) canRelate(i, to int) bool {
	return to >= 0 && to != i && s.Entities[to].Kind != briefs.Place
}

// ownerBefore gives the one person whom "his" or "her" can mean: named before it
// in its sentence, or alone in the sentence before.
func (s *Story) ownerBefore(d *Document, token int) int {
	g := names.Male
	if strings.EqualFold(d.Tokens[token].Text, "her") {
		g = names.Female
	}
	return d.onePerson(d.Tokens[token].Sentence, token, g, s.Entities)
}

func (s *Story) addRelation(i, to int, d *Document, as page.Span) {
	p := d.Passage(as)
	e := &s.Entities[i]
	for _, r := range e.Relations {
		if r.To == s.Entities[to].ID && strings.EqualFold(r.As.Text, p.Text) {
			return
		}
	}
	e.Relations = append(e.Relations, briefs.Relation{To: s.Entities[to].ID, As: p})
}
