package voices

import (
	"strings"

	"dateline/briefs"
)

// What a person is told to do, or has been called, by which a description finds that one
// later: who bakes is "the baker".

// does tells whether the text says of a person, in a sentence that names that one, what
// a description makes a noun of: "Doe, who bakes" and "the baker", "Roe, who leads the
// syndicate" and "the syndicate leader".
func (v *voices) does(entity int, wanted []string, token int) bool {
	const wide = 25 // tokens
	d := v.r.Document
	head := len(wanted) - 1
	if head == 0 && isStanding(wanted[0]) {
		return false
	}
	trade := head == 0 && isOfScene(wanted[0]) // which nothing but a verb shows: "who teaches"
	for _, em := range v.s.Entities[entity].Named[:min(len(v.s.Entities[entity].Named), 12)] {
		if v.s.Documents[em.Document].Document != d {
			continue
		}
		m := &d.Mentions[em.Mention]
		if m.First >= token {
			break
		}
		found := make([]bool, len(wanted))
		for t := m.Last; t < min(token, m.Last+wide) && d.Tokens[t].Sentence == d.Tokens[m.First].Sentence; t++ {
			if at := v.r.MentionOf[t]; at >= 0 && v.r.KindOf(int(at)) == briefs.Person {
				break
			}
			if tag := d.Tokens[t].Tag; !strings.HasPrefix(tag, "VB") && (trade || !strings.HasPrefix(tag, "NN")) {
				continue
			}
			for i, w := range wanted {
				found[i] = found[i] || akin(strings.ToLower(d.Tokens[t].Text), w)
			}
		}
		all := found[head]
		for _, ok := range found[:head] {
			all = all && (ok || !isOfScene(wanted[head]) && !isStanding(wanted[head]))
		}
		if all {
			return true
		}
	}
	return false
}

// calledAlike tells whether a person is told to be something of the same stem: the
// "teenage sensation" is a teenager.
func (v *voices) calledAlike(entity int, word string) bool {
	if !isStanding(word) {
		return false
	}
	for known := range v.descriptions(entity).words {
		if len(known) > 4 && akin(known, word) {
			return true
		}
	}
	return false
}

// akin tells whether a word is a noun for one who does something, or another of its
// stem: "bakery" and "baker", "conducts" and "conductor".
func akin(word, noun string) bool {
	stem := noun
	for _, ending := range [...]string{"er", "or", "ist", "ian", "ent", "ant", "man", "woman"} {
		if s, ok := strings.CutSuffix(noun, ending); ok && len(s) >= 3 {
			stem = s
			break
		}
	}
	if word == noun || word == noun+"s" {
		return true
	}
	if rest, ok := strings.CutPrefix(word, stem); ok && isEnding(rest) {
		return true
	}
	if n := len(stem); n > 3 && stem[n-1] == stem[n-2] { // runner, run
		rest, ok := strings.CutPrefix(word, stem[:n-1])
		return ok && isEnding(rest)
	}
	return false
}

// isEnding tells what stands behind a stem in other words of it.
func isEnding(s string) bool {
	switch s {
	case "", "e", "s", "es", "ed", "ing", "er", "ers", "ery", "eries", "y", "ies", "ied", "ying", "o", "al", "ion", "ate":
		return true
	}
	return false
}

// learnt is a post or trade that a person has been called by in a description.
type learnt struct {
	entity int
	post   string
}

// learn notes that the text has called a person by a description: the mezzo-soprano is
// "the singer" later.
func (v *voices) learn(entity int, wanted []string) {
	known := v.descriptions(entity)
	for _, w := range wanted {
		known.words[w] = true
	}
	if post := postAt(wanted, len(wanted)-1); !known.posts[post] {
		known.posts[post] = true
		if v.learnt == nil {
			v.learnt = map[learnt]bool{}
		}
		v.learnt[learnt{entity, post}] = true
	}
}
