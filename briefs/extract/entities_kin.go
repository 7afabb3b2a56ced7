package extract

// comesAsKin tells whether somebody is named in full as a relative.
func (w *whoIsWho) comesAsKin(g *nameGroup) bool {
	for _, em := range g.mentions[:min(len(g.mentions), mostLooked)] {
		d := w.documents[em.document]
		if m := &d.mentions[em.mention]; m.last-m.first > 1 && d.relative(m) {
			return true
		}
	}
	return false
}

// spouseOf gives, of two with one last name, the gender that "Dow's husband" most
// likely tells.
func (d *castDocument) spouseOf(m *mention) gender {
	if m.last+1 >= len(d.tokens) || !isPossessiveMark(d.tokens[m.last].text) {
		return unknownGender
	}
	switch d.tokens[m.last+1].text {
	case "husband", "ex-husband", "widower", "boyfriend":
		return female
	case "wife", "ex-wife", "widow", "girlfriend":
		return male
	}
	return unknownGender
}

func isGenerationWord(s string) bool { return s == "younger" || s == "elder" || s == "older" }

// kinAfter gives the person, named in full, whom "McIntyre's mother, Elizabeth
// McIntyre" says to be another than the McIntyre before; -1 where there is none.
func (w *whoIsWho) kinAfter(d *castDocument, mi int) int {
	m := &d.mentions[mi]
	if mi+1 >= len(d.mentions) || m.last+1 >= len(d.tokens) || !isPossessiveMark(d.tokens[m.last].text) || !isKin(d.tokens[m.last+1].text) {
		return -1
	}
	const near = 3
	next := &d.mentions[mi+1]
	if next.first-m.last > near || next.last-next.first < 2 {
		return -1
	}
	at := w.groupOf(d, next)
	if at < 0 {
		return -1
	}
	return w.root(at)
}

// relative tells whether a name comes in as somebody's relative: "his father X",
// "X, the wife of …".
func (d *castDocument) relative(m *mention) bool {
	first := d.sentences[d.tokens[m.first].sentence].first
	for i := m.first - 1; i >= first && m.first-i <= 4; i-- {
		if isKin(d.tokens[i].text) {
			return true
		}
	}
	last := d.sentences[d.tokens[m.first].sentence].last
	if m.last < last && d.tokens[m.last].text == "," {
		for i := m.last; i < last && i-m.last <= 4; i++ {
			if isKin(d.tokens[i].text) {
				return true
			}
		}
	}
	return false
}
