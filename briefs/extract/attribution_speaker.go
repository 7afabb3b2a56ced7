package extract

import (
	"strings"

	"dateline/briefs"
)

// describes gives the class of a noun in lexicon/describing.txt, for a singular
// or a regular plural.
func describes(noun string) string {
	table := describing()
	if class, ok := folded(table, noun); ok {
		return class
	}
	if i := strings.LastIndexByte(noun, '-'); i > 0 {
		if class := describes(noun[i+1:]); class != "" && (class != "text" || strings.HasPrefix(noun, "co-")) {
			return class
		}
	}
	if n := len(noun); n > 3 && noun[n-1] == 's' {
		singular := noun[:n-1]
		if strings.HasSuffix(singular, "ie") {
			if class, ok := folded(table, singular[:n-3]+"y"); ok {
				return pluralClass(class)
			}
		}
		if class, ok := folded(table, singular); ok {
			return pluralClass(class)
		}
	}
	return ""
}

// pluralClass is the class of a noun's plural.
func pluralClass(class string) string {
	if class == "text" || class == "group" {
		return class
	}
	return "people"
}

// animate tells whether a noun phrase can be one who says something: a name, a
// pronoun for people, or a noun that describes a speaker.
func (r *reading) animate(c chunk) bool {
	if c.kind == relChunk {
		return strings.EqualFold(r.d.tokens[c.first].text, "who") || strings.EqualFold(r.d.tokens[c.first].text, "which")
	}
	if c.kind != nounChunk {
		return false
	}
	if c.mention >= 0 {
		return true
	}
	t := r.d.tokens[c.head]
	if t.tag == "PRP" {
		return speaks(t.text)
	}
	if c.head == c.first && t.tag == "DT" {
		return false
	}
	return describes(t.text) != "" || strings.HasPrefix(t.tag, "NNP")
}

// speaks tells whether a personal pronoun can be a speaker's.
func speaks(pronoun string) bool {
	switch strings.ToLower(pronoun) {
	case "he", "she", "they", "it", "i", "we", "you":
		return true
	}
	return false
}

// isNamedSpeaker tells whether a noun phrase ends with the name of a person or
// an organisation.
func (r *reading) isNamedSpeaker(c chunk) bool {
	return c.mention >= 0 && r.d.mentions[c.mention].kind != briefs.Place
}
