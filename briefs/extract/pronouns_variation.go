package extract

import (
	"strings"

	"dateline/briefs"
)

// The nouns by which writers call again, for a change, somebody they have just
// named: "the Belgian", "the striker".

// native tells what a word for one of a people can be said of: "the Belgian" is a
// person, "the Frenchman" a man, but "the Dutch" and "the Chinese" are many.
func (r *reading) native(token int) string {
	text := r.d.tokens[token].text
	if !r.d.words[token].has(demonym) || !startsUpper(text) || hasAnySuffix(text, "s", "sh", "ch", "ese", "-led") && text != "Czech" {
		return ""
	}
	switch {
	case strings.HasSuffix(text, "woman"):
		return "female"
	case strings.HasSuffix(text, "man") && !strings.HasSuffix(text, "German") && !strings.HasSuffix(text, "Roman"):
		return "male"
	}
	return "person"
}

// isPerformer tells players' places on the field and callings of the stage, by
// which writers call whom they have just named.
var isPerformer = ofSort("performer")

// others tells whether persons other than an entity have been spoken of from a
// frame on to a token.
func (v *voices) others(from, token, entity int) bool {
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken) && v.spoken[i].frame >= from; i-- {
		if s := v.spoken[i]; s.entity >= 0 && s.entity != entity && v.s.entities[s.entity].Kind == briefs.Person {
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
	if !last {
		return -1
	}
	for post := range v.descriptions(e).posts {
		if isPerformer(post) && post != wanted[0] {
			return -1
		}
	}
	return e
}
