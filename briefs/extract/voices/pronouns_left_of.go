package voices

import (
	"slices"

	"dateline/briefs"
	"dateline/briefs/extract/names"
)

// Those whom a description may mean when others are set aside.

// stillLeft is a person whom a description may mean.
type stillLeft struct {
	entity    int
	dependent bool
	last      spokenOf // where it is spoken of last
}

// candidates gives whom a description may mean of those lately spoken of, and the only one who is told
// to do what such do: -1 for none.
func (v *voices) candidates(d *byElimination) (those []stillLeft, doing int) {
	doing = -1
	seen := map[int]bool{v.objectOf(d.f, d.a.Noun): true}
	end := v.before(d.c.First)
	for i := end - 1; i >= max(0, end-farthestSpoken) && d.a.Frame-v.spoken[i].frame <= farthestFrames; i-- {
		s := v.spoken[i]
		if s.entity < 0 || s.token >= d.c.First || seen[s.entity] || !v.canBe(s.entity, d.class) || d.class == "group" || v.s.Entities[s.entity].Kind != briefs.Person {
			continue
		}
		seen[s.entity] = true
		if v.isKnownOther(d, s.entity) || v.calledBefore(d, s.entity) {
			continue
		}
		if s.frame == d.a.Frame && !s.pronoun {
			continue // "When Doe had left, the farmer said"
		}
		those = append(those, stillLeft{s.entity, v.isDependent(s.entity), s})
		if v.does(s.entity, d.wanted, d.c.First) || v.calledAlike(s.entity, d.word) {
			doing = oneOf(doing, s.entity)
		}
	}
	return those, doing
}

// isKnownOther tells whether somebody is known to be something else: of another age, nation, trade or post.
func (v *voices) isKnownOther(d *byElimination, e int) bool {
	if d.age != "" && v.ages()[e] != "" || v.descriptions(e).otherNation(d.wanted) || v.descriptions(e).ofOtherBody(d.wanted) || !d.standing && v.plies(e, d.wanted) {
		return true
	}
	return v.descriptions(e).holdsOther(postAt(d.wanted, len(d.wanted)-1))
}

// calledBefore tells whether the text has called somebody so before it named this one.
func (v *voices) calledBefore(d *byElimination, e int) bool {
	at, ok := v.definite[d.word]
	return ok && at < d.c.First && at < v.firstNamed[e] && d.age == "" && !v.r.quotedBefore(d.f, d.a.Noun)
}

// contender gives the candidate whom the story is about, and no mayor in focus, e, whom it has just
// named; -1 for none.
func (v *voices) contender(d *byElimination, those []stillLeft, e int) int {
	if e < 0 || !contends(d.word) || !v.holdsOffice(e) || v.named[e] >= v.mostNamed {
		return -1
	}
	for _, x := range those {
		if v.named[x.entity] == v.mostNamed && !v.holdsOffice(x.entity) {
			return x.entity
		}
	}
	return -1
}

// ofGender leaves those who may be of a gender, where it is one.
func (v *voices) ofGender(those []stillLeft, g names.Gender) []stillLeft {
	if g != names.Male && g != names.Female {
		return those
	}
	return slices.DeleteFunc(those, func(x stillLeft) bool {
		return v.s.Entities[x.entity].Gender != g && v.s.Entities[x.entity].Gender != names.UnknownGender
	})
}

// onlyCandidate gives the only one who is nobody's dependent, or the only one who is, if spoken of not long
// before; -1 for none.
func (v *voices) onlyCandidate(d *byElimination, those []stillLeft) int {
	const near, nearDependent = 6, 2 // frames
	free, dependents := -1, -1
	for i, x := range those {
		if x.dependent {
			dependents = oneOf(dependents, i)
		} else {
			free = oneOf(free, i)
		}
	}
	switch {
	case free >= 0 && (dependents == -1 || !v.r.quotedBefore(d.f, d.a.Noun)):
		if x := those[free]; d.a.Frame-x.last.frame <= near && (dependents == -1 || d.standing || d.a.Frame-x.last.frame <= near/2) {
			return x.entity
		}
	case free == -1 && dependents >= 0:
		if x := those[dependents]; d.a.Frame-x.last.frame <= nearDependent {
			return x.entity
		}
	}
	return -1
}
