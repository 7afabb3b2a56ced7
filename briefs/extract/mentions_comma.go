package extract

// What stands behind a name and its comma.

// weighComma looks at what follows a comma: an age, "who", a state.
func (f follow) weighComma() {
	n, v := f.at+1, &f.m.votes
	w, text := f.words[n], f.tokens[n].text
	relative := text == "who" || text == "whose" || text == "whom"
	switch {
	case relative && f.isAcronym(f.m), f.lettersBesideName():
		// "a member of the Labour Party, LP, who spoke"
	case text == "whose" && n+1 < len(f.tokens) && isOfWhose(f.tokens[n+1].text):
		v.add(votes{organisation: 4, person: -4}) // "Halden Pipeline, whose owner"
	case relative && f.alone && f.m.first-2 >= 0 && f.words[f.m.first-1].has(locative) && f.words[f.m.first-2].has(capital):
		// "backed by Jane Doe in Locarno, who"
	case text == "who" && v.person < 3 && f.m.first > f.s.first && f.words[f.m.last-1].has(orgHead|weakHead|placeHead) && f.ofWhom(f.m.first-1, f.s):
		// "a spokesman for Stone House, who": it is the spokesman who does it
	case relative:
		v.add(votes{person: 3})
	case w.has(figure) && isAge(text):
		if !f.ofWhoseAge() && n+1 < f.s.last && (f.tokens[n+1].text == "," || f.tokens[n+1].text == ".") {
			v.add(votes{person: 4}) // "Georgia Church, 45,"
		}
	case w.has(state|country|stateAbbreviation) && w.has(capital) && v.person < 4 && v.organisation < 3 &&
		(n+1 >= f.s.last || !f.words[n+1].has(capital) && !isPossessiveMark(f.tokens[n+1].text)):
		v.add(votes{place: 3}) // "Ashford, Kent"
	case w.has(speech) && !w.has(capital):
		v.add(votes{person: 1})
	}
}

// lettersBesideName tells letters between commas, which stand for the name before them.
func (f follow) lettersBesideName() bool {
	first := f.words[f.m.first]
	return f.alone && first.has(allCaps) && !first.has(freeCap) && f.m.first > f.s.first && f.tokens[f.m.first-1].text == ","
}

// ofWhoseAge tells what somebody is of whose age stands behind it: "Jane Poole, Mayor of Ashford, 61,".
func (f follow) ofWhoseAge() bool {
	p := f.m.first - 1
	return f.alone && p-1 >= f.s.first && isOfWhat(f.tokens[p].text) && f.words[p-1].has(role|titleWord)
}
