package dates

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// saidAt tells whether a verb of saying stands right before a date, or before its
// preposition.
func (d *document) saidAt(at page.Span) bool {
	i := d.SentenceAt(at.Start)
	if i < 0 {
		return false
	}
	tokens, here, _ := d.Around(at, d.Sentences[i])
	if here > 0 && (tokens[here-1].Tag == "IN" || tokens[here-1].Tag == "RB") {
		here--
	}
	return here > 0 && reporting(tokens[here-1].Text)
}

var reporting = lexicon.OfSort("reporting")

// bornAt tells whether what stands before the byte offset says that somebody was
// born, or something founded, then: no time that the story goes on from.
func (d *document) bornAt(offset int) bool {
	before := d.Text[max(0, offset-len("founded in ")):offset]
	for _, verb := range [...]string{"orn ", "orn in ", "orn on ", "ounded in ", "uilt in "} {
		if strings.HasSuffix(before, verb) {
			return true
		}
	}
	return false
}

// sinceAt tells whether "since" stands before the byte offset: what follows is
// a look back.
func (d *document) sinceAt(offset int) bool {
	const since = "since "
	return offset >= len(since) && equalFold(d.Text[offset-len(since):offset], since)
}
