package extract

// quotedBefore tells whether a quotation ends right before a token.
func (d *namesDocument) quotedBefore(at int, s *sentence) bool {
	return at > s.first && isQuotationMark(d.tokens[at-1].text)
}

// plainName tells whether a name is two or three words, of which none says that
// it is a body's or a place's, and the first is nothing but a name: a person's.
func (d *namesDocument) plainName(m *mention) bool {
	if n := m.last - m.first; n < 2 || n > 3 {
		return false
	}
	for i := m.first; i < m.last; i++ {
		if d.words[i].has(allCaps|orgHead|weakHead|placeHead|closedClass|calendar) && !d.words[i].has(initial) {
			return false
		}
	}
	return !d.words[m.first].has(ordinary | anyPlace | demonym | knownOrg)
}
