package extract

// emitKnown makes a mention of a name of the lexicon.
func (f *nameFinder) emitKnown(first, end int) {
	flags := f.phraseFlags(first, end)
	var v votes
	if flags.has(knownOrg) {
		v.organisation = 5
		if end-first == 1 && flags.has(firstName) {
			v.organisation = 1 // Chelsea
		}
		if flags.has(likeWord) {
			v.organisation = 1
			if !f.words[first].has(freeCap) || end-first == 1 && f.bareSubject(first) {
				v.organisation = 2
			}
		}
	}
	if flags.has(anyPlace) {
		v.place = 5
		if v.organisation > 0 {
			v.place, v.organisation = 3, 3
		}
		if end-first == 1 && flags.has(firstName|surname) && !flags.has(country|state) {
			v.place = 3
		}
	}
	if end-first == 1 && flags.has(firstName|surname) {
		v.person = 1
	}
	f.emit(first, end, v)
}

func (f *nameFinder) emit(first, end int, v votes) {
	if f.inDateline && v.organisation < 3 {
		v = votes{place: 5}
		if f.isWire(first) {
			v = votes{organisation: 3}
		}
	}
	// ", Jr." goes with the name.
	if v.person > 2 && f.generationBehind(end) {
		end += 2
	}
	m := mention{
		span:   span{f.tokens[first].start, f.tokens[end-1].end},
		first:  first,
		last:   end,
		entity: -1,
		votes:  v,
	}
	if n := len(f.found); n > 0 && f.found[n-1].overlaps(m.span) {
		return
	}
	if end-first > 1 || !f.words[first].has(surname) {
		m.gender = f.givenGender(first)
	}
	f.found = append(f.found, m)
	f.emitForeign(end)
}

// generationBehind tells ", Jr." behind a name; but "Jane Poole, Sr. Keeper".
func (f *nameFinder) generationBehind(end int) bool {
	if end+1 >= f.until || f.tokens[end].text != "," || !isGenerational(f.tokens[end+1].text) {
		return false
	}
	w := f.words[end+1]
	return w.has(nameSuffix) && w.has(capital) && !w.has(role|titleWord) && !(f.capitalAt(end+2) && f.tokens[end+1].text == "Sr.")
}

// isWire tells what a dateline has in brackets or between strokes, which is the
// agency's name: "CHICAGO (Wirefield) -".
func (f *nameFinder) isWire(first int) bool {
	for i := first - 1; i >= f.from; i-- {
		switch t := f.tokens[i].text; {
		case t == "(":
			return true
		case t == "/":
			return i > f.from && f.tokens[i-1].end < f.tokens[i].start // but "GENEVA/LAGOS"
		case t == ")":
			return false
		}
	}
	return false
}
