package names

import (
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// emitKnown makes a mention of a name of the lexicon.
func (f *nameFinder) emitKnown(first, end int) {
	flags := f.phraseFlags(first, end)
	var v Votes
	if flags.Has(lexicon.KnownOrg) {
		v.Organisation = 5
		if end-first == 1 && flags.Has(lexicon.FirstName) {
			v.Organisation = 1 // Chelsea
		}
		if flags.Has(lexicon.LikeWord) {
			v.Organisation = 1
			if !f.Words[first].Has(lexicon.FreeCap) || end-first == 1 && f.bareSubject(first) {
				v.Organisation = 2
			}
		}
	}
	if flags.Has(lexicon.AnyPlace) {
		v.Place = 5
		if v.Organisation > 0 {
			v.Place, v.Organisation = 3, 3
		}
		if end-first == 1 && flags.Has(lexicon.FirstName|lexicon.Surname) && !flags.Has(lexicon.Country|lexicon.State) {
			v.Place = 3
		}
	}
	if end-first == 1 && flags.Has(lexicon.FirstName|lexicon.Surname) {
		v.Person = 1
	}
	f.emit(first, end, v)
}

func (f *nameFinder) emit(first, end int, v Votes) {
	if f.inDateline && v.Organisation < 3 {
		v = Votes{Place: 5}
		if f.isWire(first) {
			v = Votes{Organisation: 3}
		}
	}
	// ", Jr." goes with the name.
	if v.Person > 2 && f.generationBehind(end) {
		end += 2
	}
	m := Mention{
		Span:   page.Span{Start: f.Tokens[first].Start, End: f.Tokens[end-1].End},
		First:  first,
		Last:   end,
		Entity: -1,
		Votes:  v,
	}
	if n := len(f.found); n > 0 && f.found[n-1].Overlaps(m.Span) {
		return
	}
	if end-first > 1 || !f.Words[first].Has(lexicon.Surname) {
		m.Gender = f.givenGender(first)
	}
	f.found = append(f.found, m)
	f.emitForeign(end)
}

// generationBehind tells ", Jr." behind a name; but "Jane Poole, Sr. Keeper".
func (f *nameFinder) generationBehind(end int) bool {
	if end+1 >= f.until || f.Tokens[end].Text != "," || !lexicon.IsGenerational(f.Tokens[end+1].Text) {
		return false
	}
	w := f.Words[end+1]
	return w.Has(lexicon.NameSuffix) && w.Has(lexicon.Capital) && !w.Has(lexicon.Role|lexicon.TitleWord) && !(f.capitalAt(end+2) && f.Tokens[end+1].Text == "Sr.")
}

// isWire tells what a dateline has in brackets or between strokes, which is the
// agency's name: "CHICAGO (Wirefield) -".
func (f *nameFinder) isWire(first int) bool {
	for i := first - 1; i >= f.from; i-- {
		switch t := f.Tokens[i].Text; {
		case t == "(":
			return true
		case t == "/":
			return i > f.from && f.Tokens[i-1].End < f.Tokens[i].Start // but "GENEVA/LAGOS"
		case t == ")":
			return false
		}
	}
	return false
}
