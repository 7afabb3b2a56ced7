package voices

import (
	"strings"
	"sync"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// The wider words by which writers call again whom they have named: "the diplomat" of
// a foreign minister, "the company" of Doe Motors.

// calledAgain gives, by a wider word, what it can be said of.
var calledAgain = sync.OnceValue(func() map[string][]string {
	table := map[string][]string{}
	for word, of := range lexicon.Entries("called-again") {
		table[word] = strings.Split(of, ", ")
	}
	return table
})

// goesBy tells whether an entity so described can be called again by a word.
func (d described) goesBy(word string) bool {
	if d.named[word] {
		return true // "the school", of Kent School District
	}
	for _, of := range calledAgain()[word] {
		first, rest, two := strings.Cut(of, " ")
		if d.posts[of] || two && d.words[first] && d.posts[rest] || !two && d.named[of] {
			return true
		}
	}
	return false
}

// again gives the one whom a wider word means: the one spoken of last, if it is said
// of that one, or else the only one of whom it is said. It is -1 where another
// of no trade has spoken since, or some "official" who has no name.
func (v *voices) again(wanted []string, class string, frame, token int) int {
	word := wanted[len(wanted)-1]
	if class != "group" && calledAgain()[word] == nil || former(wanted, len(wanted)-1) {
		return -1
	}
	const near = 2 // frames
	found, last, frameOf := -1, -1, 0
	seen := map[int]bool{}
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken); i-- {
		s := v.spoken[i]
		if s.entity == unnamed && found < 0 && frame-s.frame <= farthestFrames && s.subject && v.namelessAs(s.token, word) {
			return -1
		}
		if s.entity < 0 || s.token >= token || seen[s.entity] || !v.canBe(s.entity, class) {
			continue
		}
		known := v.descriptions(s.entity)
		if s.subject && s.frame >= frame-near && last < 0 {
			last, frameOf = s.entity, s.frame
		}
		if !known.goesBy(word) && !known.posts[word] || known.otherNation(wanted) || !known.hasAll(wanted[:len(wanted)-1]) {
			if found < 0 && s.speaking && s.frame >= frame-near && class != "group" && len(known.posts) == 0 {
				return -1 // whose trade is not told
			}
			continue
		}
		seen[s.entity] = true
		switch {
		case found < 0:
			found = s.entity
			if last == found && frameOf >= frame-near && (v.r.Frames[s.frame].Paragraph >= v.r.Frames[frame].Paragraph-1) && !v.isDependent(found) {
				return found
			}
		case found != s.entity && v.isDependent(found) && !v.isDependent(s.entity):
			found = s.entity // "her husband, the tenor Paul Roe": she is the singer
		case found != s.entity && !v.isDependent(s.entity):
			return -1
		}
	}
	return found
}

// hasAll tells whether all that stands before a wider word is told of an entity, or
// of what people or age it is: no sheriff's office is "the state agency".
func (d described) hasAll(before []string) bool {
	for _, w := range before {
		if !d.words[w] && !d.named[w] && !d.named[w+"s"] && !lexicon.LoadNames().Words[w].Has(lexicon.Demonym) && !page.IsFigure(w[0]) && !isStage(w) && (d.named != nil || lexicon.Describes(w) != "group") {
			return false
		}
	}
	return true
}

// canBe tells whether an entity is of a description's class.
func (v *voices) canBe(entity int, class string) bool {
	e := v.s.Entities[entity]
	if class == "group" {
		return e.Kind == briefs.Organisation
	}
	return e.Kind == briefs.Person && (class != "male" || e.Gender != names.Female) && (class != "female" || e.Gender != names.Male)
}

// namelessAs tells whether the noun at a token brings in one without a name who can
// be called by a word: "a police officer".
func (v *voices) namelessAs(token int, word string) bool {
	d := v.r.Document
	const wide = 4
	noun := strings.ToLower(d.Tokens[token].Text)
	if noun != word {
		of := false
		for _, post := range calledAgain()[word] {
			of = of || post == noun
		}
		if !of {
			return false
		}
	}
	for t := token - 1; t >= max(0, token-wide) && d.Tokens[t].Sentence == d.Tokens[token].Sentence; t-- {
		if page.IsIndefinite(d.Tokens[t]) && d.Tokens[t].Tag != "NNS" {
			return true
		}
	}
	return false
}
