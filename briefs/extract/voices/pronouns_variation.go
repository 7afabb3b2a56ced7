package voices

import (
	"slices"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
)

// The nouns by which writers call again, for a change, somebody they have just
// named: "the Belgian", "the striker".

// isPerformer tells players' places on the field and callings of the stage, by
// which writers call whom they have just named.
var isPerformer = lexicon.OfSort("performer")

// others tells whether persons other than an entity have been spoken of from a
// frame on to a token.
func (v *voices) others(from, token, entity int) bool {
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken) && v.spoken[i].frame >= from; i-- {
		if s := v.spoken[i]; s.entity >= 0 && s.entity != entity && v.s.Entities[s.entity].Kind == briefs.Person {
			return true
		}
	}
	return false
}

// performer gives the one whom the sentence right before a token is about, for "the
// striker": not where the text calls that one by another such word.
func (v *voices) performer(frame, token int, class string, wanted []string) int {
	e := v.focus(frame, token, class)
	if e < 0 {
		return -1
	}
	last := false
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken) && v.spoken[i].frame >= frame-1; i-- {
		last = last || v.spoken[i].entity == e
	}
	if !last || v.broughtInAs(wanted[len(wanted)-1], token) || v.plies(e, wanted) {
		return -1 // "the driver" is no judge, nor the lorry driver whom nobody has named
	}
	for post := range v.descriptions(e).posts {
		if isPerformer(post) && post != wanted[0] {
			return -1
		}
	}
	return e
}

// ofPeople gives the one person named before a token whose people stand before the name:
// "the Russian" is the one brought in as "Russian Daniil Doe". It is -1 where there is
// none, or more than one.
func (v *voices) ofPeople(people, class string, token int) int {
	const wide, first = 4, 3 // tokens, mentions
	d := v.r.Document
	found := -1
	seen := map[int]bool{}
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken); i-- {
		s := v.spoken[i]
		if s.entity < 0 || seen[s.entity] || !v.canBe(s.entity, class) {
			continue
		}
		seen[s.entity] = true
		mentions := v.s.Entities[s.entity].Named
		for _, em := range mentions[:min(len(mentions), first)] {
			if v.s.Documents[em.Document].Document != d {
				continue
			}
			m := d.Mentions[em.Mention]
			for t := m.First - 1; t >= max(0, m.First-wide) && d.Tokens[t].Sentence == d.Tokens[m.First].Sentence && (strings.HasPrefix(d.Tokens[t].Tag, "NN") || strings.HasPrefix(d.Tokens[t].Tag, "JJ")); t-- {
				if word := strings.ToLower(d.Tokens[t].Text); d.Words[t].Has(lexicon.Demonym) && (word == people || slices.Contains(calledAgain()[people], word)) {
					found = oneOf(found, s.entity)
				}
			}
		}
	}
	return max(found, -1)
}
