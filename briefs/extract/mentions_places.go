package extract

// sportBody tells "Cricket Australia": a sport and the country it is led in.
func (f *nameFinder) sportBody(first, end int) bool {
	if end-first < 2 || f.phrase(first+1) != end-first-1 || !f.phraseFlags(first+1, end).has(country|state) {
		return false
	}
	return isSport(f.tokens[first].text)
}

// isSport tells sports, by which their bodies are named.
var isSport = ofSort("sport")

// hotel tells "New York Hilton Midtown": an inn's name after a place's.
func (f *nameFinder) hotel(first, end int) bool {
	n := f.phrase(first)
	if n == 0 || first+n >= end || !f.phraseFlags(first, first+n).has(anyPlace) || n == 1 && f.words[first].has(firstName) {
		return false
	}
	switch f.tokens[first+n].text {
	case "Hilton", "Marriott", "Hyatt", "Sheraton", "Radisson", "Westin", "Ritz", "Ritz-Carlton", "Intercontinental":
		return true
	}
	return false
}

// weighTeam lets a town's name stand for its team where it is told of as one
// plays: "Leeds beat Hull", "a win over Hull", "the Hull striker".
func (d *namesDocument) weighTeam(m *mention, s *sentence) {
	if m.votes.place < 3 || m.votes.organisation >= 5 || m.last-m.first > 2 {
		return
	}
	if d.words[m.first].has(country|state|freeCap|stateAbbreviation) && !d.words[m.first].has(placeName) {
		return
	}
	if m.last-m.first == 2 && loadNames().phrases[d.foldedWords(m.first, m.last)].has(country|state) {
		return
	}
	plays := false
	if n := m.last; n < s.last {
		text := d.tokens[n].text
		plays = isTeamMatch(text) || isPlayer(text) || d.takesLead(n, s) || isPluralVerb(text) && d.isOneOnly(m, s)
		if isPossessiveMark(text) && n+1 < s.last {
			plays = isPlayer(d.tokens[n+1].text) || n+2 < s.last && isScore(d.tokens[n+1].text) && isGameResult(d.tokens[n+2].text)
		}
	}
	if p := m.first - 1; p > s.first && !plays {
		switch d.tokens[p].text {
		case "over", "against", "to", "with", "by", "at":
			plays = isGameResult(d.tokens[p-1].text)
		default:
			plays = isTeamMatch(d.tokens[p].text)
		}
	}
	if plays {
		m.votes.organisation = sum8(m.votes.organisation, 10)
		m.votes.place = 0
	}
}

// takesLead tells "took the lead", "had twice taken the lead" from token n on.
func (d *namesDocument) takesLead(n int, s *sentence) bool {
	const far = 3 // tokens
	for i := n; i+2 < min(s.last, n+far+2); i++ {
		if t := d.tokens[i].text; (t == "took" || t == "taken" || t == "retook" || t == "take") && d.tokens[i+1].text == "the" && d.tokens[i+2].text == "lead" {
			return true
		}
		if d.words[i].has(capital) {
			return false
		}
	}
	return false
}

// isTeamMatch tells what a town does only where it stands for its team.
var isTeamMatch = ofSort("team match")

// isPlayer tells those who play for a team.
var isPlayer = ofSort("player")

// isGameResult tells what a game is called that is won or lost.
var isGameResult = ofSort("game result")

// isPlaceFirst tells words that the names of places begin with.
var isPlaceFirst = ofSort("place first")

// placeWithin finds where a run falls apart: "N.J. Roger Ailes" after the state,
// "Marist South Carolina" before it. It gives first where it does not.
func (f *nameFinder) placeWithin(first, end int) int {
	if f.words[first].has(stateAbbreviation) && end-first > 2 && f.given(first+1, end) >= 4 {
		return first + 1
	}
	for k := first + 1; k+1 < end; k++ {
		if f.words[k].has(phraseStart) {
			if n := f.phrase(k); n > 1 && k+n == end && f.phraseFlags(k, end).has(anyPlace) {
				return k
			}
		}
	}
	return first
}

// joinsCampus keeps "University of California, Los Angeles" together: a state's
// university and the town that it is in.
func (f *nameFinder) joinsCampus(first, i int) bool {
	if f.tokens[i].text != "," || !isUniversity(f.tokens[first].text) || !f.within(first, i, "of") || !f.capitalAt(i+1) {
		return false
	}
	n := f.phrase(i + 1)
	return n > 0 && f.words[i-1].has(state) && f.phraseFlags(i+1, i+1+n).has(anyPlace) && !f.phraseFlags(i+1, i+1+n).has(state|country|stateAbbreviation)
}

// joinsWing keeps a party's wing with it: "CPI(M)".
func (f *nameFinder) joinsWing(first, i int) bool {
	const longest = 3 // letters
	return i == first+1 && i+2 < f.until && f.tokens[i].text == "(" && f.tokens[i+2].text == ")" && f.words[first].has(allCaps) && len(f.tokens[first].text) > 1 &&
		f.tokens[first].end == f.tokens[i].start && f.tokens[i].end == f.tokens[i+1].start && len(f.tokens[i+1].text) <= longest && f.words[i+1].has(allCaps|initial)
}

// whereabouts finds where a run falls apart after the place that a sentence
// opens with: "In Italy Poole defeated them". It gives first where it does not.
func (f *nameFinder) whereabouts(first, end int) int {
	if first <= f.from || end >= f.until || !isVerbTag(f.tokens[end].tag) || f.tokens[end].tag == "VBG" {
		return first
	}
	switch f.tokens[first-1].text {
	case "In", "At", "From", "Near", "Outside", "Across", "Throughout":
	default:
		return first
	}
	k := first + f.phrase(first)
	if k == first || end-k != 1 || !f.phraseFlags(first, k).has(anyPlace) || f.words[k].has(ordinary|anyPlace|orgHead|placeHead|weakHead|demonym|thing) {
		return first
	}
	return k
}
