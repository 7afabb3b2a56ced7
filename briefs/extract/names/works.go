package names

import (
	"slices"
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// dropWorks leaves out what is the title of a book, film or song and only looks
// like a place or a body: "her novel “Salt Road”", and “Salt Road” from then on.
func (d *Document) dropWorks() {
	var titles map[string]bool
	for _, q := range d.Quoted {
		if d.afterWork(q) || d.beforeWork(q) {
			if titles == nil {
				titles = map[string]bool{}
			}
			titles[titleIn(d.Text[q.Start:q.End])] = true
		}
	}
	if titles == nil {
		return
	}
	q := 0
	d.Mentions = slices.DeleteFunc(d.Mentions, func(m Mention) bool {
		for q < len(d.Quoted) && d.Quoted[q].End < m.End {
			q++
		}
		if q == len(d.Quoted) || d.Quoted[q].Start != m.Start || m.Votes.Person >= 4 {
			return false
		}
		name := d.Text[m.Start:m.End]
		return titles[name] && titleIn(d.Text[d.Quoted[q].Start:d.Quoted[q].End]) == name
	})
}

// dropCars leaves out the make by which one car or aircraft is called: "a 2003
// Toyota", "his Volkswagen"; but "the Honda plant", "the Ford chief".
func (d *Document) dropCars() {
	d.Mentions = slices.DeleteFunc(d.Mentions, func(m Mention) bool {
		s := &d.Sentences[d.Tokens[m.First].Sentence]
		if m.Last-m.First != 1 || m.First == s.First || !isCarMake(d.Tokens[m.First].Text) {
			return false
		}
		if m.Last < s.Last && (strings.HasPrefix(d.Tokens[m.Last].Tag, "NN") && !page.IsFigure(d.Tokens[m.Last].Text[0]) || IsPossessiveMark(d.Tokens[m.Last].Text)) {
			return false
		}
		switch text := d.Tokens[m.First-1].Text; {
		case lexicon.IsPossessivePronoun(text), lexicon.IsArticle(text), text == "their":
			return true
		default:
			const year = 4 // figures
			return len(text) == year && page.IsFigure(text[0])
		}
	})
}

// isCarMake tells makes by which one car or craft is called.
var isCarMake = lexicon.OfSort("car make")

// beforeWork tells whether what stands between marks is called a work right after
// them: “Salt Road”, her first novel.
func (d *Document) beforeWork(q page.Quoted) bool {
	const far = 7 // tokens
	if !strings.HasSuffix(d.Text[q.Start:q.End], ",") {
		if i := d.TokenAt(q.Outer.End); i >= len(d.Tokens) || d.Tokens[i].Text != "," {
			return false
		}
	}
	first := d.TokenAt(q.Outer.End)
	for i := first; i < min(len(d.Tokens), first+far); i++ {
		switch text := d.Tokens[i].Text; {
		case lexicon.Works[text]:
			return true
		case text == "," && i == first, strings.HasPrefix(d.Tokens[i].Tag, "JJ"), strings.HasPrefix(d.Tokens[i].Tag, "NN"), lexicon.IsDeterminer(text), IsPossessiveMark(text):
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
func (d *Document) afterWork(q page.Quoted) bool {
	i := d.TokenAt(q.Outer.Start) - 1
	if i >= 0 && d.Tokens[i].Text == "," {
		i--
	}
	return i >= 0 && lexicon.Works[strings.ToLower(d.Tokens[i].Text)]
}
