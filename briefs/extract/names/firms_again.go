package names

import (
	"slices"
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Firms that stood before in full and are named again by less: by their first words, by their
// letters, without their ends.

// lately gives the mentions found last, which are what a name that comes again is looked for in.
func (f *nameFinder) lately() []Mention {
	const most = 64
	return f.found[max(0, len(f.found)-most):]
}

// endsAsFirm tells whether a mention ends as the names of firms do.
func (f *nameFinder) endsAsFirm(m *Mention) bool {
	last := f.Tokens[m.Last-1].Text
	return IsFirmEnd(last) || lexicon.IsCorporate(strings.ToLower(last))
}

// repeats tells whether a mention begins with the words of the tokens [first,end).
func (f *nameFinder) repeats(m *Mention, first, end int) bool {
	same := func(a, b page.Token) bool { return a.Text == b.Text }
	return m.Last-m.First >= end-first && slices.EqualFunc(f.Tokens[m.First:m.First+end-first], f.Tokens[first:end], same)
}

// shortFirm tells whether an English word is the first of a firm's name that stood before, and
// stands for the firm here: "Crown said", "a plan by Crown", of Crown Water Ltd.
func (f *nameFinder) shortFirm(i int) bool {
	w := f.Words[i]
	if !w.Has(lexicon.Ordinary|lexicon.Thing) || w.Has(lexicon.ClosedClass|lexicon.Calendar|lexicon.AnyPlace|lexicon.Demonym|lexicon.TitleWord|lexicon.FirstName|lexicon.Role|lexicon.Modifier) || !w.Has(lexicon.Capital) {
		return false
	}
	if i+1 < f.until && f.Words[i+1].Has(lexicon.Capital) && f.joined(i) {
		return false
	}
	if w.Has(lexicon.FreeCap) {
		if i+1 >= f.until {
			return false
		}
		class, _ := lexicon.CueOf(f.Tokens[i+1].Text, "")
		if class != lexicon.CueSay && !IsPossessiveMark(f.Tokens[i+1].Text) {
			return false
		}
	} else if i > f.from && (strings.EqualFold(f.Tokens[i-1].Text, "the") || f.Words[i-1].Has(lexicon.Capital) && f.joined(i-1)) {
		return false
	}
	return slices.ContainsFunc(f.lately(), func(m Mention) bool { return m.Last-m.First > 1 && f.repeats(&m, i, i+1) && f.endsAsFirm(&m) })
}

// firmAgain tells whether a run of two words or more is what a firm's name that stood before
// begins with: "Northern Light", of Northern Light Energy Corp. What is as well a person's name
// is left to who is who.
func (f *nameFinder) firmAgain(first, end int) bool {
	if end-first < 2 || f.Words[first].Has(lexicon.FirstName) && !f.Words[first].Has(lexicon.Ordinary|lexicon.AnyPlace|lexicon.Demonym) || f.Words[end-1].Has(lexicon.ClosedClass) {
		return false
	}
	return slices.ContainsFunc(f.lately(), func(m Mention) bool {
		return m.Last-m.First > end-first && f.repeats(&m, first, end) && f.endsAsFirm(&m)
	})
}

// shortensBody tells whether letters are the first ones of the words of a body's name that stood
// before, the word for what firm it is left out.
func (f *nameFinder) shortensBody(i int) bool {
	text := f.Tokens[i].Text
	return slices.ContainsFunc(f.lately(), func(m Mention) bool {
		at := 0
		for t := m.First; m.Votes.Organisation >= 3 && t < m.Last && at < len(text); t++ {
			if f.Words[t].Has(lexicon.Capital) && f.Tokens[t].Text[0] == text[at] {
				at++
			} else if f.Words[t].Has(lexicon.Capital) {
				break
			}
		}
		return at == len(text)
	})
}

// stoodBefore tells whether a firm's name that stood before begins with the tokens [first,end).
func (f *nameFinder) stoodBefore(first, end int) bool {
	return slices.ContainsFunc(f.lately(), func(m Mention) bool {
		return f.repeats(&m, first, end) && (IsFirmEnd(f.Tokens[m.Last-1].Text) || m.Votes.Organisation >= 4)
	})
}

// firmEndsAt tells whether a place's name at a token has the end of a firm's right behind it.
func (f *nameFinder) firmEndsAt(i int) bool {
	const most = 3 // words of the place
	for k := i + 1; k < min(f.until, i+most+1) && f.joined(k-1) && f.Words[k].Has(lexicon.Capital); k++ {
		if IsFirmEnd(f.Tokens[k].Text) {
			return true
		}
	}
	return false
}

// joinsBranch keeps "Harrow Bank (Switzerland) AG" together, and the same name without its end
// where it stood before with it.
func (f *nameFinder) joinsBranch(i int) bool {
	if i+2 >= f.until || f.Tokens[i].Text != "(" || f.Tokens[i+2].Text != ")" || !f.Words[i+1].Has(lexicon.Capital) {
		return false
	}
	if where := f.Tokens[i+1].Text; !f.Words[i+1].Has(lexicon.AnyPlace|lexicon.Demonym) && where != "Pacific" && where != "Holdings" {
		return false
	}
	if i+3 < f.until {
		switch last := f.Tokens[i+3].Text; {
		case IsFirmEnd(last), last == "AG", last == "NV", last == "SA":
			return true
		}
	}
	for _, m := range f.lately() {
		for t := m.First + 1; t+1 < m.Last; t++ {
			if f.Tokens[t].Text == "(" && f.Tokens[t+1].Text == f.Tokens[i+1].Text && f.Tokens[t-1].Text == f.Tokens[i-1].Text {
				return true
			}
		}
	}
	return false
}
