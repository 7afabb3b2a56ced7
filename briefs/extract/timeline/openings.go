package timeline

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// opensWith tells whether a sentence begins with a date that a comma parts from
// a clause: "On March 3, 2015, a storm tore the roof off." What follows has its
// verb then, whatever the tagger makes of it.
func (d *document) opensWith(at page.Span, s page.Sentence) bool {
	const most, fewest = 4, 4 // tokens before the date, and after its comma
	tokens, first, last := d.Around(at, s)
	return first <= most && last+fewest < len(tokens) && tokens[last].Text == "," && d.Tokens[s.Last-1].Text == "." &&
		(first == 0 || sayingWhen[strings.ToLower(tokens[0].Text)])
}

// turnsTo tells whether a sentence is somebody's turn in a conversation and
// speaks of "I" or "you", or asks: it tells of no event by itself.
func (d *document) turnsTo(s page.Sentence) bool {
	if !d.IsTurn(s.Paragraph) {
		return false
	}
	for i := s.First; i < s.Last; i++ {
		if t := &d.Tokens[i]; t.Text == "?" || strings.HasPrefix(t.Tag, "PRP") && lexicon.IsFirstOrSecond(t.Text) {
			return true
		}
	}
	return false
}

// asks tells whether a sentence is a question of the reporter's: "Who does his work
// today?"
func (d *document) asks(s page.Sentence) bool {
	return s.Last > s.First && d.Tokens[s.Last-1].Text == "?"
}

// afterLabel moves the beginning of a clause past the name or letter that says
// whose turn it is: "Q: The mine closed in 1984."
func (d *document) afterLabel(start int, s page.Sentence) int {
	if p := &d.Paragraphs[s.Paragraph]; start != max(p.Body, s.Start) || s.Start > p.Body || !d.IsTurn(s.Paragraph) {
		return start
	}
	const (
		label   = ": "
		longest = 64 // bytes
	)
	at := strings.Index(d.Text[start:min(s.End, start+longest)], label)
	if at < 0 || start+at+len(label) >= s.End {
		return start
	}
	return start + at + len(label) + len(d.Text[start+at+len(label):s.End]) - len(strings.TrimLeft(d.Text[start+at+len(label):s.End], " \u00a0"))
}
