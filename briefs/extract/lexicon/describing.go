package lexicon

import "strings"

// Describes gives the class of a noun in lexicon/describing.txt, for a singular
// or a regular plural.
func Describes(noun string) string {
	table := describing()
	if class, ok := folded(table, noun); ok {
		return class
	}
	if strings.HasSuffix(noun, "-year-old") {
		return "person"
	}
	if class := manned(noun); class != "" {
		return class
	}
	for _, yet := range [...]string{"-elect", "-designate", "-in-chief", "-in-law"} {
		if office, ok := strings.CutSuffix(noun, yet); ok {
			return Describes(office)
		}
	}
	if parent, _, ok := strings.Cut(noun, "-of-"); ok {
		return Describes(parent) // "father-of-three"
	}
	if i := strings.LastIndexByte(noun, '-'); i > 0 {
		if class := Describes(noun[i+1:]); class != "" && (class != "text" || strings.HasPrefix(noun, "co-") || strings.HasPrefix(noun, "counter-")) {
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
		if HasAnySuffix(singular, "sse", "che", "she", "xe", "oe") {
			if class, ok := folded(table, singular[:n-2]); ok {
				return pluralClass(class) // "witnesses", "coaches"
			}
		}
		if stem, ok := strings.CutSuffix(singular, "ve"); ok {
			for _, end := range [...]string{"fe", "f"} {
				if class, ok := folded(table, stem+end); ok {
					return pluralClass(class) // "wives", "thieves"
				}
			}
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

// manned gives the class of words that end in "man", "woman" or "person", in their plurals too:
// "boatmen", "spokespeople".
func manned(noun string) string {
	const shortest = 6
	if len(noun) < shortest || isNobody(noun) {
		return ""
	}
	switch {
	case strings.HasSuffix(noun, "women"), strings.HasSuffix(noun, "men"), strings.HasSuffix(noun, "speople"):
		return "people"
	case strings.HasSuffix(noun, "sperson"):
		return "person"
	case strings.HasSuffix(noun, "woman"):
		return "female"
	case strings.HasSuffix(noun, "man"):
		return "male"
	}
	return ""
}

// isNobody tells words that end so and mean nobody.
var isNobody = OfSort("nobody")
