package extract

import (
	"dateline/briefs"
)

// inStory tells whether a sentence stands in the body or in a caption.
func (d *timelineDocument) inStory(s sentence) bool {
	k := d.paragraphs[s.paragraph].kind
	return k == "" || k == briefs.Caption
}

// tells tells whether a sentence can tell of an event: it has a finite verb.
func (d *timelineDocument) tells(s sentence) bool {
	tokens := d.tokens[s.first:s.last]
	if finiteVerb(tokens) >= 0 {
		return true
	}
	// "The trial ended in March": a past tense taken for a participle
	for i := 1; i < len(tokens); i++ {
		if tokens[i].tag == "VBN" && isNoun(tokens[i-1].tag) && tokens[len(tokens)-1].text == "." {
			return true
		}
	}
	return false
}

func (d *timelineDocument) captioned(offset int) bool {
	p := d.paragraphAt(offset)
	return p >= 0 && d.paragraphs[p].kind == briefs.Caption
}

// finiteVerb is the index of the first finite verb, -1 where there is none.
func finiteVerb(tokens []token) int {
	for i := range tokens {
		switch tokens[i].tag {
		case "VBD", "VBZ", "VBP", "MD":
			return i
		}
	}
	return -1
}
