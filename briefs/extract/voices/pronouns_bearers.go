package voices

import (
	"slices"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
)

// Who of those told of bears a description: the only one, the story's own, the one in
// parliament.

// onlyOne gives the entity named before a token whose own description has the
// head noun, if there is one such that fits best, and tells whether several do.
func (v *voices) onlyOne(wanted []string, class string, token int) (entity int, several bool) {
	best, bestScore, tied := -1, -1, false
	var rivals []int // those that fit best, the one spoken of last first
	seen := map[int]bool{}
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken); i-- {
		s := v.spoken[i]
		if s.entity < 0 || s.token >= token || seen[s.entity] {
			continue
		}
		seen[s.entity] = true
		if !v.canBe(s.entity, class) {
			continue
		}
		known := v.descriptions(s.entity)
		if !known.bears(wanted) {
			continue
		}
		score := 0
		for _, w := range wanted {
			if known.words[w] {
				score++
			}
		}
		switch {
		case score > bestScore:
			best, bestScore, tied = s.entity, score, false
			rivals = append(rivals[:0], s.entity)
		case score == bestScore:
			tied = true
			rivals = append(rivals, s.entity)
		}
	}
	if tied && class == "group" {
		return v.lately(rivals, token), true
	}
	if tied {
		return v.atHome(rivals, wanted), true
	}
	return best, false
}

// lately gives the first of several bodies, which is the one spoken of last, where the others have
// not been spoken of for a while: "the council"; -1 else.
func (v *voices) lately(rivals []int, token int) int {
	const while = 4 // frames
	last := [2]int{-1, -1}
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken); i-- {
		s := v.spoken[i]
		if s.token >= token || s.entity < 0 || !slices.Contains(rivals, s.entity) {
			continue
		}
		if s.entity == rivals[0] {
			if last[0] < 0 {
				last[0] = s.frame
			}
			continue
		}
		last[1] = s.frame
		break
	}
	if last[0] < 0 || last[1] >= 0 && last[0]-last[1] < while {
		return -1
	}
	return rivals[0]
}

// atHome gives the only one of several holders of an office whom the text gives it
// with no people's word before it: "the prime minister", beside "the Fijian prime
// minister Jane Doe", is the story's own. It is -1 where there is none.
func (v *voices) atHome(rivals []int, wanted []string) int {
	if len(wanted) > 2 || !offices[wanted[len(wanted)-1]] {
		return -1
	}
	home := -1
	for _, e := range rivals {
		abroad := false
		for w := range v.descriptions(e).words {
			abroad = abroad || lexicon.LoadNames().Words[w].Has(lexicon.Demonym)
		}
		if abroad {
			continue
		}
		if home >= 0 {
			return -1
		}
		home = e
	}
	return home
}

// partisan gives the only one spoken of lately who holds a seat or an office, and so
// is one of a party; -1 where several do, or nobody.
// With ofState, only such count as a state sends.
func (v *voices) partisan(frame, token int, ofState bool) int {
	const near = 3 // frames
	found := -1
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken) && v.spoken[i].frame >= frame-near; i-- {
		s := v.spoken[i]
		if s.entity < 0 || s.owner || s.token >= token || s.entity == found || v.s.Entities[s.entity].Kind != briefs.Person {
			continue
		}
		seated := !ofState && v.holdsOffice(s.entity)
		for post := range v.descriptions(s.entity).posts {
			seated = seated || isSeat(post) || ofState && isSent(post)
		}
		if !seated {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = s.entity
	}
	return found
}

// isSent tells words for what those whom a state sends are there.
func isSent(post string) bool {
	switch post {
	case "chairman", "chairwoman", "chair", "whip", "leader", "speaker", "candidate", "nominee", "mayor":
		return true
	}
	return false
}

// isSeat tells words for who sits in a parliament, as titles shorten them too.
var isSeat = lexicon.OfSort("seat")
