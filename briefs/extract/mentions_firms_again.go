package extract

import (
	"slices"
	"strings"
)

// Firms that stood before in full and are named again by less: by their first words, by their
// letters, without their ends.

// lately gives the mentions found last, which are what a name that comes again is looked for in.
func (f *nameFinder) lately() []mention {
	const most = 64
	return f.found[max(0, len(f.found)-most):]
}

// endsAsFirm tells whether a mention ends as the names of firms do.
func (f *nameFinder) endsAsFirm(m *mention) bool {
	last := f.tokens[m.last-1].text
	return isFirmEnd(last) || isCorporate(strings.ToLower(last))
}

// repeats tells whether a mention begins with the words of the tokens [first,end).
func (f *nameFinder) repeats(m *mention, first, end int) bool {
	same := func(a, b token) bool { return a.text == b.text }
	return m.last-m.first >= end-first && slices.EqualFunc(f.tokens[m.first:m.first+end-first], f.tokens[first:end], same)
}

// shortFirm tells whether an English word is the first of a firm's name that stood before, and
// stands for the firm here: "Crown said", "a plan by Crown", of Crown Water Ltd.
func (f *nameFinder) shortFirm(i int) bool {
	w := f.words[i]
	if !w.has(ordinary|thing) || w.has(closedClass|calendar|anyPlace|demonym|titleWord|firstName|role|modifier) || !w.has(capital) {
		return false
	}
	if i+1 < f.until && f.words[i+1].has(capital) && f.joined(i) {
		return false
	}
	if w.has(freeCap) {
		if i+1 >= f.until {
			return false
		}
		class, _ := cueOf(f.tokens[i+1].text, "")
		if class != cueSay && !isPossessiveMark(f.tokens[i+1].text) {
			return false
		}
	} else if i > f.from && (strings.EqualFold(f.tokens[i-1].text, "the") || f.words[i-1].has(capital) && f.joined(i-1)) {
		return false
	}
	return slices.ContainsFunc(f.lately(), func(m mention) bool { return m.last-m.first > 1 && f.repeats(&m, i, i+1) && f.endsAsFirm(&m) })
}

// firmAgain tells whether a run of two words or more is what a firm's name that stood before
// begins with: "Northern Light", of Northern Light Energy Corp. What is as well a person's name
// is left to who is who.
func (f *nameFinder) firmAgain(first, end int) bool {
	if end-first < 2 || f.words[first].has(firstName) && !f.words[first].has(ordinary|anyPlace|demonym) || f.words[end-1].has(closedClass) {
		return false
	}
	return slices.ContainsFunc(f.lately(), func(m mention) bool {
		return m.last-m.first > end-first && f.repeats(&m, first, end) && f.endsAsFirm(&m)
	})
}

// shortensBody tells whether letters are the first ones of the words of a body's name that stood
// before, the word for what firm it is left out.
func (f *nameFinder) shortensBody(i int) bool {
	text := f.tokens[i].text
	return slices.ContainsFunc(f.lately(), func(m mention) bool {
		at := 0
		for t := m.first; m.votes.organisation >= 3 && t < m.last && at < len(text); t++ {
			if f.words[t].has(capital) && f.tokens[t].text[0] == text[at] {
				at++
			} else if f.words[t].has(capital) {
				break
			}
		}
		return at == len(text)
	})
}

// stoodBefore tells whether a firm's name that stood before begins with the tokens [first,end).
func (f *nameFinder) stoodBefore(first, end int) bool {
	return slices.ContainsFunc(f.lately(), func(m mention) bool {
		return f.repeats(&m, first, end) && (isFirmEnd(f.tokens[m.last-1].text) || m.votes.organisation >= 4)
	})
}

// firmEndsAt tells whether a place's name at a token has the end of a firm's right behind it.
func (f *nameFinder) firmEndsAt(i int) bool {
	const most = 3 // words of the place
	for k := i + 1; k < min(f.until, i+most+1) && f.joined(k-1) && f.words[k].has(capital); k++ {
		if isFirmEnd(f.tokens[k].text) {
			return true
		}
	}
	return false
}

// joinsBranch keeps "Harrow Bank (Switzerland) AG" together, and the same name without its end
// where it stood before with it.
func (f *nameFinder) joinsBranch(i int) bool {
	if i+2 >= f.until || f.tokens[i].text != "(" || f.tokens[i+2].text != ")" || !f.words[i+1].has(capital) {
		return false
	}
	if where := f.tokens[i+1].text; !f.words[i+1].has(anyPlace|demonym) && where != "Pacific" && where != "Holdings" {
		return false
	}
	if i+3 < f.until {
		switch last := f.tokens[i+3].text; {
		case isFirmEnd(last), last == "AG", last == "NV", last == "SA":
			return true
		}
	}
	for _, m := range f.lately() {
		for t := m.first + 1; t+1 < m.last; t++ {
			if f.tokens[t].text == "(" && f.tokens[t+1].text == f.tokens[i+1].text && f.tokens[t-1].text == f.tokens[i-1].text {
				return true
			}
		}
	}
	return false
}
