package library

import (
	"strings"

	"dateline/briefs"
)

// lead is how many bytes of what stands before a difference are shown with it
// at most, so that a reader finds the place.
const lead = 40

// firstDifference gives the words in which two texts of an article first
// differ, each on its line, from a few words before to the last that is
// another; nil for a text that has nothing there.
func firstDifference(was, now *briefs.Article) (old, new *briefs.Passage) {
	same := 0
	for same < min(len(was.Text), len(now.Text)) && was.Text[same] == now.Text[same] {
		same++
	}
	for !beginsWord(was.Text, same) || !beginsWord(now.Text, same) {
		same--
	}
	after := 0
	for after < min(len(was.Text), len(now.Text))-same && was.Text[len(was.Text)-1-after] == now.Text[len(now.Text)-1-after] {
		after++
	}
	for after > 0 && (!beginsWord(was.Text, len(was.Text)-after) || !beginsWord(now.Text, len(now.Text)-after)) {
		after--
	}
	return wordsAround(was, same, len(was.Text)-after), wordsAround(now, same, len(now.Text)-after)
}

// wordsAround is the passage of whole words that bytes [from,to) stand in, from
// a few words before them to the end of their first line; nil where
// these are no words and a line begins there.
func wordsAround(a *briefs.Article, from, to int) *briefs.Passage {
	line := strings.LastIndexByte(a.Text[:from], '\n') + 1
	if line == from && strings.TrimSpace(a.Text[from:to]) == "" {
		return nil
	}
	start := line
	if from-line > lead {
		start = from
		if space := strings.IndexByte(a.Text[from-lead:from], ' '); space >= 0 {
			start = from - lead + space + 1
		}
	}
	for start < to && a.Text[start] == '\n' {
		start++
	}
	end := len(a.Text)
	if i := strings.IndexAny(a.Text[to:], " \n"); i >= 0 {
		end = to + i
	}
	if i := strings.IndexByte(a.Text[start:end], '\n'); i >= 0 {
		end = start + i
	}
	end = start + len(strings.TrimRight(a.Text[start:end], " "))
	if start == end {
		return nil
	}
	p := a.Passage(start, end)
	return &p
}

// beginsWord tells whether no word of a text runs over a byte offset.
func beginsWord(text string, at int) bool {
	return at == 0 || text[at-1] == ' ' || text[at-1] == '\n'
}
