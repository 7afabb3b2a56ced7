package extract

import (
	"strings"
)

// saidAt tells whether a verb of saying stands right before a date, or before its
// preposition.
func (d *datesDocument) saidAt(at span) bool {
	i := d.sentenceAt(at.start)
	if i < 0 {
		return false
	}
	tokens, here, _ := d.around(at, d.sentences[i])
	if here > 0 && (tokens[here-1].tag == "IN" || tokens[here-1].tag == "RB") {
		here--
	}
	return here > 0 && reporting(tokens[here-1].text)
}

var reporting = ofSort("reporting")

// bornAt tells whether what stands before the byte offset says that somebody was
// born, or something founded, then: no time that the story goes on from.
func (d *datesDocument) bornAt(offset int) bool {
	before := d.text[max(0, offset-len("founded in ")):offset]
	for _, verb := range [...]string{"orn ", "orn in ", "orn on ", "ounded in ", "uilt in "} {
		if strings.HasSuffix(before, verb) {
			return true
		}
	}
	return false
}

// sinceAt tells whether "since" stands before the byte offset: what follows is
// a look back.
func (d *datesDocument) sinceAt(offset int) bool {
	const since = "since "
	return offset >= len(since) && equalFold(d.text[offset-len(since):offset], since)
}
