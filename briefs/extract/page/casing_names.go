package page

import "dateline/briefs/extract/lexicon"

// What the words of a text in capitals are names by.

// isName tells whether a word is a name by itself.
func (c *caser) isName(i int) bool {
	w := &c.words[i]
	const names = lexicon.FirstName | lexicon.Surname | lexicon.EastSurname | lexicon.AnyPlace | lexicon.Demonym | lexicon.KnownOrg
	switch {
	case w.flags.Has(lexicon.Calendar):
		return !w.plain || w.dated || w.low != "may" && w.low != "march" && w.low != "sun" && w.low != "sat"
	case !w.plain:
		return !w.flags.Has(lexicon.NameParticle) || w.flags.Has(names)
	case w.flags.Has(lexicon.Country|lexicon.State|lexicon.Demonym) && !w.flags.Has(lexicon.ClosedClass):
		return true
	}
	return false
}

// countPairs counts the pairs of a given name and a plain word: "Donald Trump" comes again,
// "Donald left" hardly.
func (c *caser) countPairs() map[string]int {
	pairs := map[string]int{}
	for i := 0; i+1 < len(c.words); i++ {
		if w, n := &c.words[i], &c.words[i+1]; w.next && w.flags.Has(lexicon.FirstName) && n.plain && !n.flags.Has(lexicon.ClosedClass|lexicon.Speech) {
			pairs[w.stem+" "+n.stem]++
		}
	}
	return pairs
}

// looksSmall tells a word that no list has from a name by how it is made.
func looksSmall(word string) bool {
	return lexicon.SmallCompound([]byte(word)) || lexicon.HasAnyPrefix(word, "anti-", "mid-", "non-", "pre-", "post-", "re-", "un") ||
		lexicon.HasAnySuffix(word, "ing", "ed", "ly", "less", "ful", "tion", "tions", "ness", "ment", "ments", "ous", "ive", "tal", "ial", "able", "ible", "ism", "ity", "based", "wide", "ship", "hood", "woman", "women", "people")
}

// phrases prints the names of several words that the lexicon has: "New York", "White House".
func (c *caser) phrases() {
	for i := range c.words {
		if !c.words[i].flags.Has(lexicon.PhraseStart) {
			continue
		}
		key, best := c.words[i].stem, 0
		for n := 1; n < c.lexicon.Longest && i+n < len(c.words) && c.words[i+n-1].next; n++ {
			key += " " + c.words[i+n].stem
			if c.lexicon.Phrases[key].Has(lexicon.AnyPlace | lexicon.KnownOrg) {
				best = n
			}
		}
		for n := 0; n <= best && best > 0; n++ {
			c.words[i+n].up = c.words[i+n].up || !c.words[i+n].flags.Has(lexicon.ClosedClass)
		}
	}
}

// joinNames prints the plain words that are of a name by what stands beside them: the last name
// behind a given name or a title, the title before a name, the head of a body's.
func (c *caser) joinNames(i int) {
	w := &c.words[i]
	if !w.next || i+1 >= len(c.words) {
		return
	}
	n := &c.words[i+1]
	switch {
	case w.flags.Has(lexicon.FirstName) && n.flags.Has(lexicon.FirstName|lexicon.Surname|lexicon.EastSurname) && !n.flags.Has(lexicon.ClosedClass|lexicon.Speech) && (!w.plain || !n.plain || w.up):
		w.up, n.up = true, true
		if n.plain {
			c.last[n.stem] = true // "BUSH", of George Bush
		}
	case w.up && !w.plain && (w.flags == 0 || w.flags.Has(lexicon.FirstName)) && n.plain && n.comma && !n.flags.Has(lexicon.ClosedClass|lexicon.Speech) && i+2 < len(c.words) && (tellsWho(c.words[i+2].low) || i > 0 && c.words[i-1].comma):
		n.up = true // "EWOUT PIKE, THE MAYOR,", "ITS DIRECTOR, EWOUT PIKE,"
		c.last[n.stem] = true
	case w.keep && w.Len() <= 2 && i > 0 && c.words[i-1].flags.Has(lexicon.FirstName) && n.plain && !n.flags.Has(lexicon.ClosedClass|lexicon.Speech):
		n.up = true // "LORETTA E. LYNCH"
		c.last[n.stem] = true
	case w.flags.Has(lexicon.FirstName) && w.up && !w.plain && n.plain && !n.flags.Has(lexicon.ClosedClass|lexicon.Speech|lexicon.Modifier|lexicon.TitleWord|lexicon.Role|lexicon.Calendar) && i+2 < len(c.words) && !w.flags.Has(lexicon.AnyPlace):
		if v := &c.words[i+2]; n.comma || n.next && v.flags.Has(lexicon.Speech) && !v.up || c.pairs[w.stem+" "+n.stem] > 1 || i > 0 && c.words[i-1].next && c.words[i-1].flags.Has(lexicon.TitleWord) {
			n.up = true // "MIKE POUND SAID", "DENNIS HOPPER, FAMOUS FOR"
			c.last[n.stem] = true
		}
	case w.flags.Has(lexicon.BareTitle|lexicon.TitleWord) && (n.up || n.flags.Has(lexicon.FirstName|lexicon.Surname) && !n.flags.Has(lexicon.ClosedClass)):
		w.up, n.up = true, true
		if n.plain && w.flags.Has(lexicon.BareTitle) {
			c.last[n.stem] = true
		}
	case w.up && !w.flags.Has(lexicon.Calendar) && n.flags.Has(lexicon.OrgHead|lexicon.PlaceHead|lexicon.WeakHead) && !n.flags.Has(lexicon.ClosedClass|lexicon.FirstName):
		n.up = true // "HARVARD UNIVERSITY", "KENT COUNTY"
	case w.up && !w.flags.Has(lexicon.Calendar|lexicon.Demonym|lexicon.FirstName) && !w.opens && n.plain && !n.flags.Has(lexicon.ClosedClass|lexicon.Speech|lexicon.TitleWord) && n.next && i+2 < len(c.words) && c.words[i+2].flags.Has(lexicon.OrgHead) && !c.words[i+2].flags.Has(lexicon.ClosedClass|lexicon.Speech):
		n.up, c.words[i+2].up = true, true // "KENT ART MUSEUM"
	case w.flags.Has(lexicon.OrgHead) && n.low == "of" && n.next && i+2 < len(c.words) && c.words[i+2].up:
		w.up = true // "UNIVERSITY OF KENT"
	}
}

// tellsWho tells words that begin what a name's bearer is.
func tellsWho(word string) bool {
	return lexicon.IsArticle(word) || word == "who" || word == "whose"
}
