package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/briefs/extract/lexicon"
)

// Texts all in capitals, as teleprinters sent them: no rule for names or quotations can tell there
// what a capital shows. They are read as if printed the usual way, each byte where it was, and what
// is cut out of them is cut out as it stands (truecasing: Lita et al. 2003, with lexicons instead
// of counts).

// recase gives a text all in capitals the letters that the stages after it can read.
func (d *Document) recase() {
	if inCapitals(d.Text) {
		d.Text = recased(d.Text)
	}
}

// inCapitals tells whether a text of some length has nearly no small letters.
func inCapitals(text string) bool {
	const (
		fewest = 200 // letters
		small  = 20  // one letter in so many may be small
	)
	letters, lower := 0, 0
	for _, r := range text {
		switch {
		case unicode.IsLower(r):
			if lower++; lower*small >= len(text) {
				return false
			}
			letters++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return letters >= fewest && lower*small < letters
}

// recased gives a text in capitals as it would be printed with small letters, of the same length in
// bytes.
func recased(text string) string {
	c := caser{lexicon: lexicon.LoadNames(), out: []byte(text), last: map[string]bool{}}
	c.cut(text)
	for i := range c.words {
		c.words[i].up = c.isName(i)
	}
	c.phrases()
	c.pairs = c.countPairs()
	for i := range c.words {
		c.joinNames(i)
	}
	for i := range c.words {
		w := &c.words[i]
		if c.last[w.stem] || w.opens {
			w.up = true
		}
		c.write(w)
	}
	return string(c.out)
}

// casedWord is a word of a text in capitals, and how it is to be printed.
type casedWord struct {
	Span
	low   string // in small letters
	stem  string // and without "'s"
	flags lexicon.WordFlags
	plain bool // an English word written small
	keep  bool // stays as it is: initials, acronyms
	up    bool // begins with a capital
	opens bool // begins a sentence, or what is quoted as one
	next  bool // nothing but a space stands before the next word
	comma bool // a comma stands right behind it
	dated bool // a figure stands beside it
}

// caser is recased at work.
type caser struct {
	lexicon *lexicon.NameLexicon
	out     []byte
	words   []casedWord
	last    map[string]bool // last names that are words besides: "bush"
	pairs   map[string]int  // how often two words stand together
}

// cut finds the words.
func (c *caser) cut(text string) {
	opens, town, dash := true, 0, -1
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			opens = opensBehind(text, i, r, opens) || i == dash
			i += size
			continue
		}
		w := casedWord{Span: Span{i, casedEnd(text, i)}, opens: opens}
		c.know(&w, text)
		if i == 0 || text[i-1] == '\n' {
			town, dash = datelineIn(text[i:])
			town, dash = i+town, i+dash
		}
		if w.End <= town {
			w.keep = true
			c.last[w.stem] = c.last[w.stem] || !w.flags.Has(lexicon.PlaceHead|lexicon.ClosedClass)
		}
		c.words = append(c.words, w)
		opens = false
		i = w.End
		if i < len(text) && text[i] == '.' && (w.Len() == 1 || w.Len() <= len("MRS.") && w.flags.Has(lexicon.TitleWord|lexicon.BareTitle|lexicon.StateAbbreviation)) {
			i++ // "MR. DOE", "JANE A. DOE": no sentence ends there
		}
	}
}

// datelineIn gives how far the place reaches in the dateline that a paragraph begins with, which is
// printed in capitals anyway, and its dash: "LEEDS, June 8 -- The"; 0, -1 where none does.
func datelineIn(paragraph string) (place, dash int) {
	const longest = 60 // bytes
	head := paragraph[:min(len(paragraph), longest)]
	if end := strings.IndexByte(head, '\n'); end >= 0 {
		head = head[:end]
	}
	for _, mark := range [...]string{" -- ", " — ", " – ", " - "} {
		if at := strings.Index(head, mark); at > 0 && !strings.ContainsAny(head[:at], "\"“?!:") {
			town, _, _ := strings.Cut(head[:at], ",")
			return len(town), at
		}
	}
	return 0, -1
}

// opensBehind tells whether the word behind what is no letter, at byte i, begins a sentence or what
// is quoted as one; before is what held so far.
func opensBehind(text string, i int, r rune, before bool) bool {
	switch r {
	case '.', '!', '?', '\n', ':':
		return true
	case '"', '“', '‘':
		return before || i >= 2 && text[i-1] == ' ' && (text[i-2] == ',' || text[i-2] == ':') // SAID, "WE ARE"
	case ' ', '(', '[', ')', '\t', '\r', '—', '–', '-', '\'', '”', '’':
		return before
	}
	return false
}

// casedEnd gives where the word that begins at byte i ends: letters, with apostrophes between them
// and the stops of "U.S.".
func casedEnd(text string, i int) int {
	end := i
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		goesOn := end+size < len(text) && isCapital(text[end+size])
		switch {
		case unicode.IsLetter(r):
		case goesOn && (r == '\'' || r == '’'):
		case goesOn && r == '.' && (end-i < 2 || text[end-2] == '.'):
		default:
			return end
		}
		end += size
	}
	return end
}

// know looks up what the lexicons have of a word, and what stands beside it.
func (c *caser) know(w *casedWord, text string) {
	w.low = strings.ToLower(text[w.Start:w.End])
	w.stem = w.low
	for _, mark := range [...]string{"'s", "’s", "'", "’"} {
		w.stem = strings.TrimSuffix(w.stem, mark)
	}
	if base, _, short := strings.Cut(strings.ReplaceAll(w.stem, "’", "'"), "'"); short && lexicon.IsSmallWord([]byte(base)) {
		w.stem = base // "they're"
	}
	w.flags = c.lexicon.Words[w.stem]
	const ofPlainWords = lexicon.OrgHead | lexicon.GroupNoun | lexicon.GroupsPlural | lexicon.OwnedNoun | lexicon.RuledNoun | lexicon.SiteNoun | lexicon.Role | lexicon.RolesPlural | lexicon.RelationNoun | lexicon.MaleTitle | lexicon.FemaleTitle | lexicon.Modifier | lexicon.Locative
	w.plain = w.flags.Has(lexicon.ClosedClass|lexicon.Speech) || lexicon.IsSmallWord([]byte(w.stem)) || w.flags != 0 && w.flags&^ofPlainWords == 0 || w.flags == 0 && looksSmall(w.stem)
	switch {
	case w.Len() == 1 && w.low != "a", strings.Contains(w.low, "."), lexicon.IsGenerational(strings.ToUpper(w.stem)) && w.stem[0] == 'i': // "J.", "U.S.", "III"
		w.keep = true
	case w.plain:
	case w.flags.Has(lexicon.CapsOrg | lexicon.CapsPlace), w.flags == 0 && w.Len() <= 5 && !strings.ContainsAny(w.low, "aeiouy"): // "FBI"
		w.keep = true
	}
	after, before := text[w.End:], text[:w.Start]
	w.dated = len(after) > 1 && after[0] == ' ' && IsFigure(after[1]) || len(before) > 1 && before[w.Start-1] == ' ' && IsFigure(before[w.Start-2])
	w.comma = strings.HasPrefix(after, ",")
	w.next = lexicon.HasAnyPrefix(after, " ", ". ")
}

func isCapital(c byte) bool { return c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf }

// write prints a word.
func (c *caser) write(w *casedWord) {
	if len(w.low) != w.Len() {
		return // its small letters are of another length
	}
	if w.keep || w.low == "i" || strings.HasPrefix(w.low, "i'") || strings.HasPrefix(w.low, "i’") && len(w.low) > len("i’") {
		if strings.HasPrefix(w.low, "i'") || strings.HasPrefix(w.low, "i’") {
			copy(c.out[w.Start+1:w.End], w.low[1:])
		}
		return
	}
	first := c.out[w.Start]
	copy(c.out[w.Start:w.End], w.low)
	if w.up && first < utf8.RuneSelf {
		c.out[w.Start] = first
	}
}
