package extract

// appointed reads what somebody is made: "named Anna Poole president and chief
// operating officer", "Poole was elected chairman of the board".
func (d *castDocument) appointed(m *mention, s *sentence) span {
	i := m.last
	if i+2 < s.last && d.tokens[i].text == "," && (isAgeToken(d.tokens[i+1].text) || d.tokens[i+1].tag == "CD") { // "Poole, 54 years old, was named"
		const most = 5
		for k := i + 2; k < min(s.last, i+most); k++ {
			if d.tokens[k].text == "," {
				i = k + 1
				break
			}
		}
	}
	switch {
	case m.first > s.first && isAppointing(d.tokens[m.first-1].text):
	case i+2 < s.last && isCopula(d.tokens[i].text) && isAppointing(d.tokens[i+1].text):
		i += 2
	case i+3 < s.last && d.tokens[i].text == "has" && d.tokens[i+1].text == "been" && isAppointing(d.tokens[i+2].text):
		i += 3
	default:
		return span{}
	}
	if i+1 < s.last && (d.tokens[i].text == "as" || d.tokens[i].text == "to" && d.tokens[i+1].text == "be") {
		i++
	}
	if i >= s.last || d.words[i].has(closedClass) && !isDeterminer(d.tokens[i].text) {
		return span{}
	}
	end := d.predicateEnd(i, s)
	for k := i + 1; k < end; k++ {
		if d.words[k].has(calendar) || d.tokens[k].tag == "CD" { // "chairman in 1987"
			end = k - 1
			break
		}
		if t := d.tokens[k].text; t == "by" || t == "to" && k+1 < end && !d.words[k+1].has(capital|closedClass) {
			end = k
			break
		}
	}
	if end <= i || !d.headedBy(i, end, role|titleWord) {
		return span{}
	}
	return span{d.tokens[i].start, d.tokens[end-1].end}
}

// becoming reads what a sentence ends by saying that its subject became: "Poole won the role,
// becoming the first keeper to do so".
func (d *castDocument) becoming(m *mention, s *sentence) span {
	first := m.first
	if m.title.len() > 0 {
		first = d.tokenAt(m.title.start)
	}
	if first != s.first || m.last >= s.last || !isFiniteTag(d.tokens[m.last].tag) {
		return span{}
	}
	for i := m.last + 1; i+2 < min(s.last, m.last+mostLooked); i++ {
		if d.tokens[i].text == "becoming" && d.tokens[i-1].text == "," && isArticle(d.tokens[i+1].text) && !d.inQuotation(d.tokens[i].start) {
			if end := d.predicateEnd(i+1, s); end > i+2 && d.hasNoun(i+1, end) {
				return span{d.tokens[i+1].start, d.tokens[end-1].end}
			}
			return span{}
		}
	}
	return span{}
}

// isAppointing tells verbs by which somebody comes to an office.
var isAppointing = ofSort("appointing")
