package extract

import "strings"

// shownPersons gives the names that the text shows to be somebody's, whatever else
// their words mean: "Georgia Church, 45,", "Mr. Paris Hill", "her husband, Chase Bank,".
// They are of two words or three, as they stand.
func (d *namesDocument) shownPersons() map[string]bool {
	shown, addressed := map[string]bool{}, d.addressed()
	for k := range d.sentences {
		s := &d.sentences[k]
		for i := s.first; i+1 < s.last; i++ {
			end := d.plainFullName(i, s)
			if end == i {
				continue
			}
			given := d.words[i].has(firstName) && !d.words[i].has(calendar) || d.unheard(i)
			switch {
			case d.phraseOf(&mention{first: i, last: end}).has(anyPlace | knownOrg):
			case d.shownBefore(i, end, s), d.shownAfter(i, end, s), given && (d.mayShow(i, end, s) || addressed[d.tokens[end-1].text]):
				shown[d.text[d.tokens[i].start:d.tokens[end-1].end]] = true
			}
			i = end - 1
		}
	}
	return shown
}

// addressed gives the last names that stand alone behind a form of address: "Pike", of "Mr. Pike".
func (d *namesDocument) addressed() map[string]bool {
	last := map[string]bool{}
	for i := 1; i < len(d.words); i++ {
		if !d.words[i-1].has(bareTitle) || !d.words[i-1].has(capital) || !d.words[i].has(capital) || d.tokens[i].sentence != d.tokens[i-1].sentence {
			continue
		}
		if i+1 == len(d.words) || !d.words[i+1].has(capital) {
			last[d.tokens[i].text] = true
		}
	}
	return last
}

// shownIn gives where in the run [first,end) a name begins that the text shows to be
// somebody's, behind nothing but titles; -1 where none does.
func (f *nameFinder) shownIn(first, end int) int {
	for at := max(first, end-3); at+1 < end && len(f.shown) > 0; at++ {
		if (at == first || f.words[at-1].has(titleWord|bareTitle)) && f.shown[f.text[f.tokens[at].start:f.tokens[end-1].end]] {
			return at
		}
	}
	return -1
}

// shownFrom gives the end of a name that the text shows to be somebody's, where it begins
// at token i with a word that begins no other name: "April Summers", "Will Power".
func (f *nameFinder) shownFrom(i int) int {
	if !f.words[i].has(closedClass|calendar) || !f.words[i].has(capital) || len(f.shown) == 0 {
		return i
	}
	end := i + 1
	for end < f.until && end-i < 3 && f.capitalAt(end) && f.joined(end-1) {
		end++
	}
	if end-i > 1 && f.shown[f.text[f.tokens[i].start:f.tokens[end-1].end]] {
		return end
	}
	return i
}

// bearsShown tells whether a word, without an article, is the last of a name before it
// that the text shows to be somebody's.
func (f *nameFinder) bearsShown(i int) bool {
	if text := f.tokens[i].text; !f.shownLasts[text] || !f.bears(text) {
		return false
	}
	return i == f.from || !isArticle(f.tokens[i-1].text)
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
func (d *namesDocument) plainFullName(i int, s *sentence) int {
	const most = 3 // words
	switch w := d.words[i]; {
	case !w.has(capital), w.has(allCaps|demonym|knownOrg|role|titleWord) && !w.has(firstName), w.has(freeCap) && w.has(titleWord|speech):
		return i
	case w.has(firstName), d.tokens[i].text == "Will", d.unheard(i):
	case w.has(closedClass | modifier), w.has(freeCap) && !w.has(anyPlace), w.has(calendar) && !isNamesake(d.tokens[i].text):
		return i
	}
	if i > s.first && (strings.EqualFold(d.tokens[i-1].text, "the") || d.words[i-1].has(capital) && !d.words[i-1].has(titleWord|bareTitle|freeCap|initial)) {
		return i // "the Capitol Building", "Kent Grace Church"
	}
	end := i + 1
	for end < s.last && end-i <= most && d.words[end].has(capital) && d.text[d.tokens[end-1].end:d.tokens[end].start] == " " {
		if w := d.words[end]; w.has(figure) || w.has(closedClass|calendar|allCaps) && !w.has(initial) {
			return i
		}
		end++
	}
	if end-i == most && !d.words[i+1].has(firstName|surname|initial) {
		return i
	}
	if end-i < 2 || end-i > most || d.words[end-1].has(initial) || isFirmEnd(d.tokens[end-1].text) {
		return i
	}
	if end+1 < s.last && d.words[end+1].has(capital) && (isForeignLink(d.tokens[end].text) || d.tokens[end].text == "of" || d.tokens[end].text == "&") {
		return i // "Grace Church of Leeds"
	}
	return end
}

// unheard tells a word of which the lexicons know nothing and that looks like no plural nor
// participle: it may be a given name.
func (d *namesDocument) unheard(i int) bool {
	w, text := d.words[i], d.tokens[i].text
	if w&^(capital|freeCap) != 0 || !w.has(capital) || len(text) < 3 || strings.ContainsAny(text, "-.0123456789") {
		return false
	}
	return !looksPlural(text) && !hasAnySuffix(text, "ing", "ed", "ly", "ist", "man", "men") && !isCamelCase(text)
}

// addresses tells a form of address, or a title in short: "Mrs.", "Rev.", "Dr".
func (d *namesDocument) addresses(i int) bool {
	return d.words[i].has(capital) && (d.words[i].has(bareTitle) || d.words[i].has(titleWord) && strings.HasSuffix(d.tokens[i].text, "."))
}

// mayBeGiven tells whether a word is a given name, or one that nobody has heard of.
func (d *namesDocument) mayBeGiven(i int) bool { return d.words[i].has(firstName) || d.unheard(i) }

// plainlyNamed tells a name that begins with what may be a given name and does not end as bodies'
// and places' do.
func (d *namesDocument) plainlyNamed(first, end int) bool {
	return d.mayBeGiven(first) && !d.words[end-1].has(orgHead|weakHead|placeHead)
}
