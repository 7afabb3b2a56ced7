package extract

// What the words of a text in capitals are names by.

// isName tells whether a word is a name by itself.
func (c *caser) isName(i int) bool {
	w := &c.words[i]
	const names = firstName | surname | eastSurname | anyPlace | demonym | knownOrg
	switch {
	case w.flags.has(calendar):
		return !w.plain || w.dated || w.low != "may" && w.low != "march" && w.low != "sun" && w.low != "sat"
	case !w.plain:
		return !w.flags.has(nameParticle) || w.flags.has(names)
	case w.flags.has(country|state|demonym) && !w.flags.has(closedClass):
		return true
	}
	return false
}

// countPairs counts the pairs of a given name and a plain word: "Donald Trump" comes again,
// "Donald left" hardly.
func (c *caser) countPairs() map[string]int {
	pairs := map[string]int{}
	for i := 0; i+1 < len(c.words); i++ {
		if w, n := &c.words[i], &c.words[i+1]; w.next && w.flags.has(firstName) && n.plain && !n.flags.has(closedClass|speech) {
			pairs[w.stem+" "+n.stem]++
		}
	}
	return pairs
}

// looksSmall tells a word that no list has from a name by how it is made.
func looksSmall(word string) bool {
	return smallCompound([]byte(word)) || hasAnyPrefix(word, "anti-", "mid-", "non-", "pre-", "post-", "re-", "un") ||
		hasAnySuffix(word, "ing", "ed", "ly", "less", "ful", "tion", "tions", "ness", "ment", "ments", "ous", "ive", "tal", "ial", "able", "ible", "ism", "ity", "based", "wide", "ship", "hood", "woman", "women", "people")
}

// phrases prints the names of several words that the lexicon has: "New York", "White House".
func (c *caser) phrases() {
	for i := range c.words {
		if !c.words[i].flags.has(phraseStart) {
			continue
		}
		key, best := c.words[i].stem, 0
		for n := 1; n < c.lexicon.longest && i+n < len(c.words) && c.words[i+n-1].next; n++ {
			key += " " + c.words[i+n].stem
			if c.lexicon.phrases[key].has(anyPlace | knownOrg) {
				best = n
			}
		}
		for n := 0; n <= best && best > 0; n++ {
			c.words[i+n].up = c.words[i+n].up || !c.words[i+n].flags.has(closedClass)
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
	case w.flags.has(firstName) && n.flags.has(firstName|surname|eastSurname) && !n.flags.has(closedClass|speech) && (!w.plain || !n.plain || w.up):
		w.up, n.up = true, true
		if n.plain {
			c.last[n.stem] = true // "BUSH", of George Bush
		}
	case w.up && !w.plain && (w.flags == 0 || w.flags.has(firstName)) && n.plain && n.comma && !n.flags.has(closedClass|speech) && i+2 < len(c.words) && (tellsWho(c.words[i+2].low) || i > 0 && c.words[i-1].comma):
		n.up = true // "EWOUT PIKE, THE MAYOR,", "ITS DIRECTOR, EWOUT PIKE,"
		c.last[n.stem] = true
	case w.keep && w.len() <= 2 && i > 0 && c.words[i-1].flags.has(firstName) && n.plain && !n.flags.has(closedClass|speech):
		n.up = true // "LORETTA E. LYNCH"
		c.last[n.stem] = true
	case w.flags.has(firstName) && w.up && !w.plain && n.plain && !n.flags.has(closedClass|speech|modifier|titleWord|role|calendar) && i+2 < len(c.words) && !w.flags.has(anyPlace):
		if v := &c.words[i+2]; n.comma || n.next && v.flags.has(speech) && !v.up || c.pairs[w.stem+" "+n.stem] > 1 || i > 0 && c.words[i-1].next && c.words[i-1].flags.has(titleWord) {
			n.up = true // "MIKE POUND SAID", "DENNIS HOPPER, FAMOUS FOR"
			c.last[n.stem] = true
		}
	case w.flags.has(bareTitle|titleWord) && (n.up || n.flags.has(firstName|surname) && !n.flags.has(closedClass)):
		w.up, n.up = true, true
		if n.plain && w.flags.has(bareTitle) {
			c.last[n.stem] = true
		}
	case w.up && !w.flags.has(calendar) && n.flags.has(orgHead|placeHead|weakHead) && !n.flags.has(closedClass|firstName):
		n.up = true // "HARVARD UNIVERSITY", "KENT COUNTY"
	case w.up && !w.flags.has(calendar|demonym|firstName) && !w.opens && n.plain && !n.flags.has(closedClass|speech|titleWord) && n.next && i+2 < len(c.words) && c.words[i+2].flags.has(orgHead) && !c.words[i+2].flags.has(closedClass|speech):
		n.up, c.words[i+2].up = true, true // "KENT ART MUSEUM"
	case w.flags.has(orgHead) && n.low == "of" && n.next && i+2 < len(c.words) && c.words[i+2].up:
		w.up = true // "UNIVERSITY OF KENT"
	}
}

// tellsWho tells words that begin what a name's bearer is.
func tellsWho(word string) bool {
	return isArticle(word) || word == "who" || word == "whose"
}
