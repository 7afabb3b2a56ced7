package extract

import (
	"cmp"
	"slices"
)

// What lies where in a document.

// tokenAt gives the first token that begins at or after a byte.
func (d *pageDocument) tokenAt(at int) int {
	i, _ := slices.BinarySearchFunc(d.tokens, at, func(t token, at int) int { return t.start - at })
	return i
}

// inQuotation tells whether a byte stands within quotation marks: what is said
// there is a speaker's opinion, not the article's word.
func (d *pageDocument) inQuotation(at int) bool {
	i, _ := slices.BinarySearchFunc(d.quoted, at, func(q quoted, at int) int { return cmp.Compare(q.start, at+1) })
	for i--; i >= 0; i-- {
		if q := d.quoted[i]; q.depth == 0 {
			return q.start <= at && at < q.end
		}
	}
	return false
}

// paragraphAt is the index of the paragraph that a byte offset lies in.
func (d *pageDocument) paragraphAt(offset int) int {
	low, high := 0, len(d.paragraphs)
	for low < high {
		if mid := (low + high) / 2; d.paragraphs[mid].start <= offset {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low - 1
}

// sentenceAt is the index of the sentence that a byte offset lies in, or of the
// one before it; -1 before the first.
func (d *pageDocument) sentenceAt(offset int) int {
	low, high := 0, len(d.sentences)
	for low < high {
		if mid := (low + high) / 2; d.sentences[mid].start <= offset {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low - 1
}

// mostAround is how many tokens on each side of a date are looked at: more than
// any clause has, and a bound on a sentence without an end.
const mostAround = 80

// around gives the tokens of a sentence around a date, and which of them are
// the date's.
func (d *pageDocument) around(at span, s sentence) (tokens []token, first, last int) {
	find := func(offset int) int {
		low, high := s.first, s.last
		for low < high {
			if mid := (low + high) / 2; d.tokens[mid].start < offset {
				low = mid + 1
			} else {
				high = mid
			}
		}
		return low
	}
	first, last = find(at.start), find(at.end)
	from, to := max(s.first, first-mostAround), min(s.last, last+mostAround)
	return d.tokens[from:to], first - from, last - from
}
