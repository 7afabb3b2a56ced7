package timeline

import (
	"strings"
	"unicode"

	"dateline/briefs/extract/dates"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// isOfReport tells whether a date only says when something was said, and the
// sentence goes on to tell of what happened at another: "A spokesman said Tuesday
// that she died on March 2". Later are the sentence's dates after it.
func (s *chronicle) isOfReport(at page.Span, sentence page.Sentence, later []dates.Found) bool {
	if len(later) == 0 {
		return false
	}
	document := later[0].Document
	d := s.documents[document]
	tokens, first, last := d.Around(at, sentence)
	if !endsInSaying(tokens[:first]) && !(first <= 1 && goesOnSaying(tokens[last:])) {
		return false
	}
	const most = 8 // dates of one sentence that are looked at
	for i := range later[:min(len(later), most)] {
		other := page.Span{Start: later[i].Passage.Start, End: later[i].Passage.End}
		if !placeable(&later[i]) || inSpoken(s.spoken[document], other) || !d.governs(other, sentence) {
			continue
		}
		for j := last; j < len(tokens) && tokens[j].Start < other.Start; j++ {
			if page.IsFiniteTag(tokens[j].Tag) {
				return true
			}
		}
	}
	return false
}

// endsInSaying tells whether the words before a date are a verb that only says,
// with whom it was said to: "said", "told the court on", "told reporters at a
// briefing late on".
func endsInSaying(before []page.Token) bool {
	const most = 7 // tokens between the verb and the date
	for j := len(before) - 1; j >= max(0, len(before)-1-most); j-- {
		t := &before[j]
		if lexicon.OnlySays(t.Text) && page.IsFiniteTag(t.Tag) {
			return true
		}
		if page.IsFiniteTag(t.Tag) || t.Tag == "TO" || t.Text == "," || t.Text == ";" || t.Text == "that" {
			return false
		}
	}
	return false
}

// goesOnSaying tells whether somebody only says something in the clause that a date
// opens: "On Tuesday, the mayor said".
func goesOnSaying(after []page.Token) bool {
	v := finiteVerb(after)
	return v > 0 && lexicon.OnlySays(after[v].Text)
}

// listsDate tells whether a line is an entry of a list of dates: "- Mar. 2011: Doe
// sues Roe.", "1997 – The line opens." It gives where the entry begins, past the
// list's mark.
func (d *document) listsDate(at page.Span, s page.Sentence) (start int, ok bool) {
	const longest = 4 // bytes of the mark
	p := &d.Paragraphs[s.Paragraph]
	if p.Kind != "" || at.Start-p.Start > longest || s.Start > at.Start || at.End > s.End {
		return 0, false
	}
	if strings.ContainsFunc(d.Text[p.Start:at.Start], func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return 0, false
	}
	rest := strings.TrimLeft(d.Text[at.End:s.End], " \u00a0")
	for _, mark := range [...]string{":", "–", "—", "- ", "-- "} {
		if after, parted := strings.CutPrefix(rest, mark); parted && strings.TrimSpace(after) != "" {
			return at.Start, true
		}
	}
	return 0, false
}
