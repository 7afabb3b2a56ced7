package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// shownPersons gives the names that the text shows to be somebody's, whatever else
// their words mean: "Georgia Church, 45,", "Mr. Paris Hill", "her husband, Chase Bank,".
// They are of two words or three, as they stand.
func (d *Document) shownPersons() map[string]bool {
	shown, addressed := map[string]bool{}, d.addressed()
	for k := range d.Sentences {
		s := &d.Sentences[k]
		for i := s.First; i+1 < s.Last; i++ {
			end := d.plainFullName(i, s)
			if end == i {
				continue
			}
			given := d.Words[i].Has(lexicon.FirstName) && !d.Words[i].Has(lexicon.Calendar) || d.unheard(i)
			switch {
			case d.phraseOf(&Mention{First: i, Last: end}).Has(lexicon.AnyPlace | lexicon.KnownOrg):
			case d.shownBefore(i, end, s), d.shownAfter(i, end, s), given && (d.mayShow(i, end, s) || addressed[d.Tokens[end-1].Text]):
				shown[d.Text[d.Tokens[i].Start:d.Tokens[end-1].End]] = true
			}
			i = end - 1
		}
	}
	return shown
}

// addressed gives the last names that stand alone behind a form of address: "Pike", of "Mr. Pike".
func (d *Document) addressed() map[string]bool {
	last := map[string]bool{}
	for i := 1; i < len(d.Words); i++ {
		if !d.Words[i-1].Has(lexicon.BareTitle) || !d.Words[i-1].Has(lexicon.Capital) || !d.Words[i].Has(lexicon.Capital) || d.Tokens[i].Sentence != d.Tokens[i-1].Sentence {
			continue
		}
		if i+1 == len(d.Words) || !d.Words[i+1].Has(lexicon.Capital) {
			last[d.Tokens[i].Text] = true
		}
	}
	return last
}

// shownIn gives where in the run [first,end) a name begins that the text shows to be
// somebody's, behind nothing but titles; -1 where none does.
func (f *nameFinder) shownIn(first, end int) int {
	for at := max(first, end-3); at+1 < end && len(f.shown) > 0; at++ {
		if (at == first || f.Words[at-1].Has(lexicon.TitleWord|lexicon.BareTitle)) && f.shown[f.Text[f.Tokens[at].Start:f.Tokens[end-1].End]] {
			return at
		}
	}
	return -1
}

// shownFrom gives the end of a name that the text shows to be somebody's, where it begins
// at token i with a word that begins no other name: "April Summers", "Will Power".
func (f *nameFinder) shownFrom(i int) int {
	if !f.Words[i].Has(lexicon.ClosedClass|lexicon.Calendar) || !f.Words[i].Has(lexicon.Capital) || len(f.shown) == 0 {
		return i
	}
	end := i + 1
	for end < f.until && end-i < 3 && f.capitalAt(end) && f.joined(end-1) {
		end++
	}
	if end-i > 1 && f.shown[f.Text[f.Tokens[i].Start:f.Tokens[end-1].End]] {
		return end
	}
	return i
}

// bearsShown tells whether a word, without an article, is the last of a name before it
// that the text shows to be somebody's.
func (f *nameFinder) bearsShown(i int) bool {
	if text := f.Tokens[i].Text; !f.shownLasts[text] || !f.bears(text) {
		return false
	}
	return i == f.from || !lexicon.IsArticle(f.Tokens[i-1].Text)
}

// lastWords are the last words of names.
func lastWords(names map[string]bool) map[string]bool {
	lasts := map[string]bool{}
	for name := range names {
		lasts[name[strings.LastIndexByte(name, ' ')+1:]] = true
	}
	return lasts
}

// plainFullName gives the end of two or three words with a capital from token i on that
// may be somebody's name, and before and behind which no other such word stands but a
// title; i where none do.
func (d *Document) plainFullName(i int, s *page.Sentence) int {
	const most = 3 // words
	switch w := d.Words[i]; {
	case !w.Has(lexicon.Capital), w.Has(lexicon.AllCaps|lexicon.Demonym|lexicon.KnownOrg|lexicon.Role|lexicon.TitleWord) && !w.Has(lexicon.FirstName), w.Has(lexicon.FreeCap) && w.Has(lexicon.TitleWord|lexicon.Speech):
		return i
	case w.Has(lexicon.FirstName), d.Tokens[i].Text == "Will", d.unheard(i):
	case w.Has(lexicon.ClosedClass | lexicon.Modifier), w.Has(lexicon.FreeCap) && !w.Has(lexicon.AnyPlace), w.Has(lexicon.Calendar) && !isNamesake(d.Tokens[i].Text):
		return i
	}
	if i > s.First && (strings.EqualFold(d.Tokens[i-1].Text, "the") || d.Words[i-1].Has(lexicon.Capital) && !d.Words[i-1].Has(lexicon.TitleWord|lexicon.BareTitle|lexicon.FreeCap|lexicon.Initial)) {
		return i // "the Capitol Building", "Kent Grace Church"
	}
	end := i + 1
	for end < s.Last && end-i <= most && d.Words[end].Has(lexicon.Capital) && d.Text[d.Tokens[end-1].End:d.Tokens[end].Start] == " " {
		if w := d.Words[end]; w.Has(lexicon.Figure) || w.Has(lexicon.ClosedClass|lexicon.Calendar|lexicon.AllCaps) && !w.Has(lexicon.Initial) {
			return i
		}
		end++
	}
	if end-i == most && !d.Words[i+1].Has(lexicon.FirstName|lexicon.Surname|lexicon.Initial) {
		return i
	}
	if end-i < 2 || end-i > most || d.Words[end-1].Has(lexicon.Initial) || IsFirmEnd(d.Tokens[end-1].Text) {
		return i
	}
	if end+1 < s.Last && d.Words[end+1].Has(lexicon.Capital) && (isForeignLink(d.Tokens[end].Text) || d.Tokens[end].Text == "of" || d.Tokens[end].Text == "&") {
		return i // "Grace Church of Leeds"
	}
	return end
}

// unheard tells a word of which the lexicons know nothing and that looks like no plural nor
// participle: it may be a given name.
func (d *Document) unheard(i int) bool {
	w, text := d.Words[i], d.Tokens[i].Text
	if w&^(lexicon.Capital|lexicon.FreeCap) != 0 || !w.Has(lexicon.Capital) || len(text) < 3 || strings.ContainsAny(text, "-.0123456789") {
		return false
	}
	return !looksPlural(text) && !lexicon.HasAnySuffix(text, "ing", "ed", "ly", "ist", "man", "men") && !isCamelCase(text)
}

// addresses tells a form of address, or a title in short: "Mrs.", "Rev.", "Dr".
func (d *Document) addresses(i int) bool {
	return d.Words[i].Has(lexicon.Capital) && (d.Words[i].Has(lexicon.BareTitle) || d.Words[i].Has(lexicon.TitleWord) && strings.HasSuffix(d.Tokens[i].Text, "."))
}

// mayBeGiven tells whether a word is a given name, or one that nobody has heard of.
func (d *Document) mayBeGiven(i int) bool { return d.Words[i].Has(lexicon.FirstName) || d.unheard(i) }

// plainlyNamed tells a name that begins with what may be a given name and does not end as bodies'
// and places' do.
func (d *Document) plainlyNamed(first, end int) bool {
	return d.mayBeGiven(first) && !d.Words[end-1].Has(lexicon.OrgHead|lexicon.WeakHead|lexicon.PlaceHead)
}
