package extract

import (
	"strings"
	"unicode"
)

// isOfReport tells whether a date only says when something was said, and the
// sentence goes on to tell of what happened at another: "A spokesman said Tuesday
// that she died on March 2". Later are the sentence's dates after it.
func (s *chronicle) isOfReport(at span, sentence sentence, later []foundDate) bool {
	if len(later) == 0 {
		return false
	}
	document := later[0].document
	d := s.documents[document]
	tokens, first, last := d.around(at, sentence)
	if !endsInSaying(tokens[:first]) && !(first <= 1 && goesOnSaying(tokens[last:])) {
		return false
	}
	const most = 8 // dates of one sentence that are looked at
	for i := range later[:min(len(later), most)] {
		other := span{later[i].Passage.Start, later[i].Passage.End}
		if !placeable(&later[i]) || inSpoken(s.spoken[document], other) || !d.governs(other, sentence) {
			continue
		}
		for j := last; j < len(tokens) && tokens[j].start < other.start; j++ {
			if isFiniteTag(tokens[j].tag) {
				return true
			}
		}
	}
	return false
}

// endsInSaying tells whether the words before a date are a verb that only says,
// with whom it was said to: "said", "told the court on", "told reporters at a
// briefing late on".
func endsInSaying(before []token) bool {
	const most = 7 // tokens between the verb and the date
	for j := len(before) - 1; j >= max(0, len(before)-1-most); j-- {
		t := &before[j]
		if onlySays(t.text) && isFiniteTag(t.tag) {
			return true
		}
		if isFiniteTag(t.tag) || t.tag == "TO" || t.text == "," || t.text == ";" || t.text == "that" {
			return false
		}
	}
	return false
}

// goesOnSaying tells whether somebody only says something in the clause that a date
// opens: "On Tuesday, the mayor said".
func goesOnSaying(after []token) bool {
	v := finiteVerb(after)
	return v > 0 && onlySays(after[v].text)
}

// listsDate tells whether a line is an entry of a list of dates: "- Mar. 2011: Doe
// sues Roe.", "1997 – The line opens." It gives where the entry begins, past the
// list's mark.
func (d *timelineDocument) listsDate(at span, s sentence) (start int, ok bool) {
	const longest = 4 // bytes of the mark
	p := &d.paragraphs[s.paragraph]
	if p.kind != "" || at.start-p.start > longest || s.start > at.start || at.end > s.end {
		return 0, false
	}
	if strings.ContainsFunc(d.text[p.start:at.start], func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return 0, false
	}
	rest := strings.TrimLeft(d.text[at.end:s.end], " \u00a0")
	for _, mark := range [...]string{":", "–", "—", "- ", "-- "} {
		if after, parted := strings.CutPrefix(rest, mark); parted && strings.TrimSpace(after) != "" {
			return at.start, true
		}
	}
	return 0, false
}
