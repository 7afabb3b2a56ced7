package ask

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// title fits “the prime minister”, “Russia's president”: who bears that title
// in this story, by the article's own words on who somebody is. Bearers of a
// lesser or former title (“Vice President”) are meant only where no other is.
func title(words []string, all []bearer) []bearer {
	words = bare(words)
	var full, lesser []bearer
	for _, b := range all {
		switch bears(b, words) {
		case fullTitle:
			full = append(full, b)
		case lesserTitle:
			lesser = append(lesser, b)
		}
	}
	if len(full) > 0 {
		return full
	}
	return lesser
}

type titleFit int

const (
	noTitle titleFit = iota
	lesserTitle
	fullTitle
)

func bears(b bearer, asked []string) titleFit {
	best := noTitle
	for _, p := range b.About {
		best = max(best, fitTitle(p, asked))
	}
	return best
}

// fitTitle compares a title asked for with the article's words. Both are looked
// at as they stand, and with “X of Y” turned into “Y X”. The words asked for
// must stand together and hold the title's noun, the last word before “of”,
// “who”, a comma: “an influential leader of the Tajik community, who …”.
func fitTitle(about briefs.Passage, asked []string) titleFit {
	said := foldWords(firstPart(about.Text))
	head := slices.IndexFunc(said, func(w string) bool { return afterHead[w] })
	if head < 0 {
		head = len(said)
	}
	if head == 0 {
		return noTitle
	}
	best := inTitle(said, asked, head-1)
	turnedSaid, turnedAsked := turned(said), turned(asked)
	return max(best, inTitle(turnedSaid, turnedAsked, len(turnedSaid)-1))
}

// inTitle looks for the words in the title so that they cover its noun.
func inTitle(said, asked []string, noun int) titleFit {
	for at := 0; at+len(asked) <= len(said) && at <= noun; at++ {
		if at+len(asked) > noun && slices.Equal(said[at:at+len(asked)], asked) {
			if at > 0 && lessening[said[at-1]] {
				return lesserTitle
			}
			return fullTitle
		}
	}
	return noTitle
}

// turned makes “president of russia” into “russia president”.
func turned(words []string) []string {
	of := slices.Index(words, "of")
	if of <= 0 || of == len(words)-1 {
		return words
	}
	end := len(words)
	if i := slices.IndexFunc(words[of+1:], func(w string) bool { return afterHead[w] }); i >= 0 {
		end = of + 1 + i
	}
	out := append([]string{}, bare(words[of+1:end])...)
	return append(out, bare(words[:of])...)
}

// bare leaves out a leading “the”, “a” or “an”.
func bare(words []string) []string {
	if len(words) > 1 && (words[0] == "the" || words[0] == "a" || words[0] == "an") {
		return words[1:]
	}
	return words
}

// firstPart is the text up to the first comma, bracket or dash.
func firstPart(s string) string {
	if i := strings.IndexAny(s, ",;:()[]—–"); i > 0 {
		return s[:i]
	}
	return s
}

// afterHead are the words that end a title's head.
var afterHead = set("of who whom whose that which for in at on to from by with and as was is has had")

// lessening are the words that make a title another one.
var lessening = set("vice deputy former ex then late acting assistant associate under junior prime shadow honorary would be aspiring")
