package extract

import "strings"

// opensWith tells whether a sentence begins with a date that a comma parts from
// a clause: "On March 3, 2015, a storm tore the roof off." What follows has its
// verb then, whatever the tagger makes of it.
func (d *timelineDocument) opensWith(at span, s sentence) bool {
	const most, fewest = 4, 4 // tokens before the date, and after its comma
	tokens, first, last := d.around(at, s)
	return first <= most && last+fewest < len(tokens) && tokens[last].text == "," && d.tokens[s.last-1].text == "." &&
		(first == 0 || sayingWhen[strings.ToLower(tokens[0].text)])
}

// turnsTo tells whether a sentence is somebody's turn in a conversation and
// speaks of "I" or "you", or asks: it tells of no event by itself.
func (d *timelineDocument) turnsTo(s sentence) bool {
	if !d.isTurn(s.paragraph) {
		return false
	}
	for i := s.first; i < s.last; i++ {
		if t := &d.tokens[i]; t.text == "?" || strings.HasPrefix(t.tag, "PRP") && isFirstOrSecond(t.text) {
			return true
		}
	}
	return false
}

// asks tells whether a sentence is a question of the reporter's: "Who does his work
// today?"
func (d *timelineDocument) asks(s sentence) bool {
	return s.last > s.first && d.tokens[s.last-1].text == "?"
}

// afterLabel moves the beginning of a clause past the name or letter that says
// whose turn it is: "Q: The mine closed in 1984."
func (d *timelineDocument) afterLabel(start int, s sentence) int {
	if p := &d.paragraphs[s.paragraph]; start != max(p.body, s.start) || s.start > p.body || !d.isTurn(s.paragraph) {
		return start
	}
	const (
		label   = ": "
		longest = 64 // bytes
	)
	at := strings.Index(d.text[start:min(s.end, start+longest)], label)
	if at < 0 || start+at+len(label) >= s.end {
		return start
	}
	return start + at + len(label) + len(d.text[start+at+len(label):s.end]) - len(strings.TrimLeft(d.text[start+at+len(label):s.end], " \u00a0"))
}
