package names

import "dateline/briefs/extract/lexicon"

// What stands behind a name and its comma.

// weighComma looks at what follows a comma: an age, "who", a state.
func (f follow) weighComma() {
	n, v := f.at+1, &f.m.Votes
	w, text := f.Words[n], f.Tokens[n].Text
	relative := text == "who" || text == "whose" || text == "whom"
	switch {
	case relative && f.IsAcronym(f.m), f.lettersBesideName():
		// "a member of the Labour Party, LP, who spoke"
	case text == "whose" && n+1 < len(f.Tokens) && isOfWhose(f.Tokens[n+1].Text):
		v.Add(Votes{Organisation: 4, Person: -4}) // "Halden Pipeline, whose owner"
	case relative && f.alone && f.m.First-2 >= 0 && f.Words[f.m.First-1].Has(lexicon.Locative) && f.Words[f.m.First-2].Has(lexicon.Capital):
		// "backed by Jane Doe in Locarno, who"
	case text == "who" && v.Person < 3 && f.m.First > f.s.First && f.Words[f.m.Last-1].Has(lexicon.OrgHead|lexicon.WeakHead|lexicon.PlaceHead) && f.ofWhom(f.m.First-1, f.s):
		// "a spokesman for Stone House, who": it is the spokesman who does it
	case relative:
		v.Add(Votes{Person: 3})
	case w.Has(lexicon.Figure) && IsAge(text):
		if !f.ofWhoseAge() && n+1 < f.s.Last && (f.Tokens[n+1].Text == "," || f.Tokens[n+1].Text == ".") {
			v.Add(Votes{Person: 4}) // "Georgia Church, 45,"
		}
	case w.Has(lexicon.State|lexicon.Country|lexicon.StateAbbreviation) && w.Has(lexicon.Capital) && v.Person < 4 && v.Organisation < 3 &&
		(n+1 >= f.s.Last || !f.Words[n+1].Has(lexicon.Capital) && !IsPossessiveMark(f.Tokens[n+1].Text)):
		v.Add(Votes{Place: 3}) // "Ashford, Kent"
	case w.Has(lexicon.Speech) && !w.Has(lexicon.Capital):
		v.Add(Votes{Person: 1})
	}
}

// lettersBesideName tells letters between commas, which stand for the name before them.
func (f follow) lettersBesideName() bool {
	first := f.Words[f.m.First]
	return f.alone && first.Has(lexicon.AllCaps) && !first.Has(lexicon.FreeCap) && f.m.First > f.s.First && f.Tokens[f.m.First-1].Text == ","
}

// ofWhoseAge tells what somebody is of whose age stands behind it: "Jane Poole, Mayor of Ashford, 61,".
func (f follow) ofWhoseAge() bool {
	p := f.m.First - 1
	return f.alone && p-1 >= f.s.First && isOfWhat(f.Tokens[p].Text) && f.Words[p-1].Has(lexicon.Role|lexicon.TitleWord)
}
