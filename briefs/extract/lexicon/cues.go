package lexicon

import (
	"strings"
	"sync"
)

// CueClass says what a verb of saying can introduce. The classes are explained
// in lexicon/cues.txt.
type CueClass uint8

const (
	NoCue CueClass = iota
	CueSay
	CueManner
	CueThink
	CueLabel
	CueAct
	CueShow
	CueWord
)

var cueClasses = map[string]CueClass{
	"say": CueSay, "manner": CueManner, "think": CueThink, "label": CueLabel, "act": CueAct, "show": CueShow, "word": CueWord,
}

// cueForm is one form of one or more verbs: "call" alone, and with "for", "on"
// and "out".
type cueForm struct {
	class     CueClass // without a particle; NoCue where it needs one
	particles []particle
}

type particle struct {
	word  string
	class CueClass
}

// cueForms are the cues by each of their forms.
var cueForms = sync.OnceValue(func() map[string]cueForm {
	forms := map[string]cueForm{}
	for entry, class := range Entries("cues") {
		words := strings.Fields(entry)
		lemma, with, _ := strings.Cut(words[0], "+")
		all := append([]string{lemma, thirdPerson(lemma), gerund(lemma)}, words[1:]...)
		if len(words) == 1 {
			all = append(all, past(lemma))
		}
		for _, word := range all {
			form := forms[word]
			if with == "" {
				form.class = cueClasses[class]
			} else {
				form.particles = append(form.particles, particle{with, cueClasses[class]})
			}
			forms[word] = form
		}
	}
	return forms
})

var (
	cueNouns   = WordSet("cues_nouns")
	describing = WordTable("describing")
)

// CueOf looks a verb up by its form and the word after it.
func CueOf(verb, next string) (class CueClass, withParticle bool) {
	form, ok := folded(cueForms(), verb)
	if !ok {
		return NoCue, false
	}
	for _, p := range form.particles {
		if p.word == next {
			return p.class, true
		}
	}
	return form.class, false
}

// folded looks a word up in lower case, without making a copy of it.
func folded[V any](table map[string]V, word string) (V, bool) {
	var buf [24]byte
	if len(word) > len(buf) {
		var none V
		return none, false
	}
	for i := range len(word) {
		c := word[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	v, ok := table[string(buf[:len(word)])]
	return v, ok
}

func thirdPerson(verb string) string {
	switch {
	case HasAnySuffix(verb, "s", "x", "z", "ch", "sh", "o"):
		return verb + "es"
	case consonantY(verb):
		return verb[:len(verb)-1] + "ies"
	}
	return verb + "s"
}

func past(verb string) string {
	switch {
	case strings.HasSuffix(verb, "e"):
		return verb + "d"
	case consonantY(verb):
		return verb[:len(verb)-1] + "ied"
	}
	return verb + "ed"
}

func gerund(verb string) string {
	if strings.HasSuffix(verb, "e") && !HasAnySuffix(verb, "ee", "oe", "ye") {
		return verb[:len(verb)-1] + "ing"
	}
	return verb + "ing"
}

func consonantY(verb string) bool {
	n := len(verb)
	return n > 1 && verb[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(verb[n-2]))
}

// HasAnyPrefix tells whether a word begins with one of several beginnings.
func HasAnyPrefix(s string, prefixes ...string) bool {
	for _, prefix := range prefixes {
		if strings.HasPrefix(s, prefix) {
			return true
		}
	}
	return false
}

// HasAnySuffix tells whether a word ends with one of several endings.
func HasAnySuffix(s string, suffixes ...string) bool {
	for _, suffix := range suffixes {
		if strings.HasSuffix(s, suffix) {
			return true
		}
	}
	return false
}

// IsCueNoun looks a noun up among those for what is said, in its plural too.
func IsCueNoun(noun string) bool {
	if _, ok := folded(cueNouns(), noun); ok {
		return true
	}
	_, ok := folded(cueNouns(), strings.TrimSuffix(noun, "s"))
	return ok
}

// DirectCue tells whether a verb can stand beside a sentence of direct speech.
func DirectCue(class CueClass) bool {
	return class == CueSay || class == CueManner || class == CueThink
}
