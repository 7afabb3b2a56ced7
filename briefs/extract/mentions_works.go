package extract

import (
	"slices"
	"strings"
)

// dropWorks leaves out what is the title of a book, film or song and only looks
// like a place or a body: "her novel “Salt Road”", and “Salt Road” from then on.
func (d *namesDocument) dropWorks() {
	var titles map[string]bool
	for _, q := range d.quoted {
		if d.afterWork(q) || d.beforeWork(q) {
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
		if q == len(d.quoted) || d.quoted[q].start != m.start || m.votes.person >= 4 {
			return false
		}
		name := d.text[m.start:m.end]
		return titles[name] && titleIn(d.text[d.quoted[q].start:d.quoted[q].end]) == name
	})
}

// dropCars leaves out the make by which one car or aircraft is called: "a 2003
// Toyota", "his Volkswagen"; but "the Honda plant", "the Ford chief".
func (d *namesDocument) dropCars() {
	d.mentions = slices.DeleteFunc(d.mentions, func(m mention) bool {
		s := &d.sentences[d.tokens[m.first].sentence]
		if m.last-m.first != 1 || m.first == s.first || !isCarMake(d.tokens[m.first].text) {
			return false
		}
		if m.last < s.last && (strings.HasPrefix(d.tokens[m.last].tag, "NN") && !isFigure(d.tokens[m.last].text[0]) || isPossessiveMark(d.tokens[m.last].text)) {
			return false
		}
		switch text := d.tokens[m.first-1].text; {
		case isPossessivePronoun(text), isArticle(text), text == "their":
			return true
		default:
			const year = 4 // figures
			return len(text) == year && isFigure(text[0])
		}
	})
}

// isCarMake tells makes by which one car or craft is called.
var isCarMake = ofSort("car make")

// beforeWork tells whether what stands between marks is called a work right after
// them: “Salt Road”, her first novel.
func (d *namesDocument) beforeWork(q quoted) bool {
	const far = 7 // tokens
	if !strings.HasSuffix(d.text[q.start:q.end], ",") {
		if i := d.tokenAt(q.outer.end); i >= len(d.tokens) || d.tokens[i].text != "," {
			return false
		}
	}
	first := d.tokenAt(q.outer.end)
	for i := first; i < min(len(d.tokens), first+far); i++ {
		switch text := d.tokens[i].text; {
		case works[text]:
			return true
		case text == "," && i == first, strings.HasPrefix(d.tokens[i].tag, "JJ"), strings.HasPrefix(d.tokens[i].tag, "NN"), isDeterminer(text), isPossessiveMark(text):
		default:
			return false
		}
	}
	return false
}

// titleIn takes the stop or comma that closes a quotation off a title.
func titleIn(quoted string) string { return strings.TrimRight(quoted, ".,;:!? ") }

// afterWork tells whether a noun for a work stands right before a quotation, with
// a comma or without.
func (d *namesDocument) afterWork(q quoted) bool {
	i := d.tokenAt(q.outer.start) - 1
	if i >= 0 && d.tokens[i].text == "," {
		i--
	}
	return i >= 0 && works[strings.ToLower(d.tokens[i].text)]
}
