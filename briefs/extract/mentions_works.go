package extract

import (
	"slices"
	"strings"
)

// dropWorks leaves out what is the title of a book, film or song and only looks
// like a place or a body: "her novel “Salt Road”", and “Salt Road” from then on.
func (d *document) dropWorks() {
	var titles map[string]bool
	for _, q := range d.quoted {
		if d.afterWork(q) {
			if titles == nil {
				titles = map[string]bool{}
			}
			titles[titleIn(d.text[q.start:q.end])] = true
		}
	}
	if titles == nil {
		return
	}
	q := 0
	d.mentions = slices.DeleteFunc(d.mentions, func(m mention) bool {
		for q < len(d.quoted) && d.quoted[q].end < m.end {
			q++
		}
		return q < len(d.quoted) && d.quoted[q].start == m.start && m.votes.person < 4 && titles[d.text[m.start:m.end]] && titleIn(d.text[d.quoted[q].start:d.quoted[q].end]) == d.text[m.start:m.end]
	})
}

// titleIn takes the stop or comma that closes a quotation off a title.
func titleIn(quoted string) string { return strings.TrimRight(quoted, ".,;:!? ") }

// afterWork tells whether a noun for a work stands right before a quotation, with
// a comma or without.
func (d *document) afterWork(q quoted) bool {
	i := d.tokenAt(q.outer.start) - 1
	if i >= 0 && d.tokens[i].text == "," {
		i--
	}
	return i >= 0 && works[strings.ToLower(d.tokens[i].text)]
}
