package voices

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Whom a definite noun phrase means: what the text has told of somebody, or who is in focus.

func (v *voices) party(d *definite) (entity int, told bool) { return v.partyDescribed(d.c) }

// wordless tells whether a noun phrase has no words to go by.
func (v *voices) wordless(d *definite) (entity int, told bool) { return -1, len(d.wanted) == 0 }

// ofAge: "the 52-year-old joiner".
func (v *voices) ofAge(d *definite) (entity int, told bool) {
	if d.age == "" {
		return -1, false
	}
	e := v.aged(d.age, d.class)
	return e, e >= 0
}

// onlyDescribed gives the only one whom the text has described so; nobody, where it has several, or
// where "Roe's coach" is said.
func (v *voices) onlyDescribed(d *definite) (entity int, told bool) {
	e, several := v.onlyOne(d.wanted, d.class, d.c.First)
	if e >= 0 && v.ofAnother(d.f, d.a.Noun, e) {
		return -1, true
	}
	return e, e >= 0 || several
}

// ofCountry: "Finland's prime minister".
func (v *voices) ofCountry(d *definite) (entity int, told bool) {
	if d.country == 0 {
		return -1, false
	}
	return v.explained(d.f, d.a.Noun, d.class, d.wanted, d.c.First), true
}

// onlyBodyNear gives the only body told of, for "the company", "the maker".
func (v *voices) onlyBodyNear(d *definite) (entity int, told bool) {
	if !d.bare || d.class != "group" && !(d.class == "person" && isFirmToo(d.head)) {
		return -1, false
	}
	e := v.onlyBody(d.a.Frame, d.c.First)
	if e < 0 || isFirm(strings.ToLower(d.head)) && !v.maybeFirm(e) {
		return -1, false
	}
	return e, generic[d.last()] || v.plainName(e)
}

// calledSo gives the one whom the text has called so, or nearly so.
func (v *voices) calledSo(d *definite) (entity int, told bool) {
	e := v.again(v.withoutWorks(d.c, d.wanted), d.class, d.a.Frame, d.c.First)
	return e, e >= 0
}

// firmCalledSo: "the retailer".
func (v *voices) firmCalledSo(d *definite) (entity int, told bool) {
	if d.class != "person" || d.age != "" || calledAgain()[d.last()] == nil && !isFirmToo(d.head) {
		return -1, false
	}
	e := v.again(d.wanted, "group", d.a.Frame, d.c.First)
	return e, e >= 0
}

// accused gives who stands trial, for "the defendant".
func (v *voices) accused(d *definite) (entity int, told bool) {
	if !d.bare || !isAccused(d.head) {
		return -1, false
	}
	e := v.onTrial()
	return max(e, -1), e != -1
}

// anyBody gives the body last spoken of, for "the group".
func (v *voices) anyBody(d *definite) (entity int, told bool) {
	if d.class != "group" || !generic[d.last()] || !d.bare {
		return -1, false
	}
	return v.lastBody(d.head, d.c.First, d.a.Frame), true
}

// onStage: "the singer".
func (v *voices) onStage(d *definite) (entity int, told bool) {
	if !d.bare || !isPerformer(d.head) {
		return -1, false
	}
	e := v.performer(d.a.Frame, d.c.First, d.class, d.wanted)
	return e, e >= 0
}

// remaining gives the one who is left when all are set aside who are something else.
func (v *voices) remaining(d *definite) (entity int, told bool) {
	if d.class == "group" || d.native != "" || lexicon.IsPartisan(d.head) && v.r.modified(d.c) {
		return -1, false
	}
	e := v.left(d.f, d.a, d.c, d.class, d.wanted)
	if e < 0 {
		return -1, false
	}
	v.learn(e, d.wanted)
	return e, true
}

// compatriot: "the Finn".
func (v *voices) compatriot(d *definite) (entity int, told bool) {
	if d.native == "" {
		return -1, false
	}
	e := v.ofPeople(d.last(), d.native, d.c.First)
	return e, e >= 0
}

// inLead gives the one whom the story's first sentence describes.
func (v *voices) inLead(d *definite) (entity int, told bool) {
	e := v.explained(d.f, d.a.Noun, d.class, d.wanted, d.c.First)
	return e, e >= 0
}

// sole gives the only person whom the text names, for "the man" or "the woman", where it brings in no other by
// that word.
func (v *voices) sole(d *definite) (entity int, told bool) {
	if !d.bare || !isAnyone(d.head) {
		return -1, false
	}
	if at, ok := v.brought[d.head]; ok && at < d.c.First {
		return -1, false
	}
	only := -1
	for e, first := range v.firstNamed {
		if e < 0 || v.s.Entities[e].Kind != briefs.Person {
			continue
		}
		if only >= 0 || first > d.c.First {
			return -1, false
		}
		only = e
	}
	if only < 0 || !v.canBe(only, d.class) {
		return -1, false
	}
	return only, true
}

// isAnyone tells nouns that say no more of somebody than their sex and age.
func isAnyone(noun string) bool {
	switch noun {
	case "man", "woman", "boy", "girl", "lady", "gentleman":
		return true
	}
	return false
}

// officeOnly tells whether "the Prime Minister" is an office, which only its holder is called by, or a
// body, which nobody in focus is.
func (v *voices) officeOnly(d *definite) (entity int, told bool) {
	if d.class == "group" {
		return -1, true
	}
	if d.native != "" {
		return -1, false
	}
	varied := len(d.wanted) > 1 && isVariation(d.head)
	return -1, !d.titled && !v.r.modified(d.c) && !varied || page.StartsUpper(d.head) && !lexicon.IsPartisan(d.head)
}

// inFocus gives who is spoken of last, unless a noun phrase says that it is another; -1 for none.
func (v *voices) inFocus(d *definite) int {
	e := v.focus(d.a.Frame, d.c.First, d.class)
	if e >= 0 && e == v.objectOf(d.f, d.a.Noun) {
		return -1
	}
	if lexicon.IsPartisan(d.head) {
		ofState := partyOf(d.head) != "" && v.r.modified(d.c)
		if p := v.partisan(d.a.Frame, d.c.First, ofState); p >= 0 {
			e = p
		} else if ofState && e >= 0 && v.holdsOffice(e) {
			return -1 // a secretary, whom no state sends
		}
	}
	if e < 0 || v.ofOtherParty(d, e) || v.descriptions(e).ofOtherBody(d.wanted) || v.mayBeOthers(d, e) || v.noSuch(d, e) {
		return -1
	}
	v.learn(e, d.wanted)
	return e
}

// ofOtherParty tells whether somebody is of another party than a noun phrase says: "the Democrat".
func (v *voices) ofOtherParty(d *definite, e int) bool {
	party := partyOf(d.head)
	return party != "" && v.affiliationOf(e).party != "" && v.affiliationOf(e).party != party
}

// mayBeOthers tells whether others may be meant as well: of the same people, or of an age where somebody's own
// was told.
func (v *voices) mayBeOthers(d *definite, e int) bool {
	back := 2 // frames
	if lexicon.IsPartisan(d.head) && v.r.modified(d.c) {
		back = 0 // "the Ohio Democrat"
	}
	return d.native != "" && v.others(d.a.Frame-back, d.c.First, e) || d.age != "" && v.ages()[e] != ""
}

// noSuch tells whether somebody is known for something else: one's coach who has just been brought in,
// one of another trade, post or nation.
func (v *voices) noSuch(d *definite, e int) bool {
	if d.native == "" {
		if v.isDependent(e) && !v.r.quotedBefore(d.f, d.a.Noun) {
			return true
		}
		if !lexicon.IsPartisan(d.head) && !isStanding(d.head) && d.age == "" && v.plies(e, d.wanted) {
			return true
		}
	}
	known := v.descriptions(e)
	return known.holdsOther(postAt(d.wanted, len(d.wanted)-1)) || known.otherNation(d.wanted)
}
