package extract

// Of whom else a sentence tells, where a pronoun behind a name is none of its bearer's.

// tellsOfOther tells whether somebody of no name is the subject of a clause that begins with "that" at a token:
// "Doe said that the patriarch was told what he", "that not only has the mayor".
func (d *castDocument) tellsOfOther(that, end int) bool {
	const most = 4 // tokens
	if d.tokens[that].text != "that" {
		return false
	}
	for i := that + 1; i < min(end, that+most); i++ {
		if isArticle(d.tokens[i].text) {
			for n := i + 1; n < min(end, i+most); n++ {
				switch describes(d.tokens[n].text) {
				case "person", "male", "female":
					return n+1 < end && isVerbTag(d.tokens[n+1].tag)
				}
			}
			return false
		}
	}
	return false
}

// toldBetween tells whether a mention is of one whom another tells of between commas, or asks about:
// "Roe, he said, would", "Roe asked if she was".
func (d *castDocument) toldBetween(m *mention, end int) bool {
	n := m.last
	if n+3 >= end {
		return false
	}
	if d.tokens[n].text == "," {
		return isHisOrHer(d.tokens[n+1].text) && d.words[n+2].has(speech) && d.tokens[n+3].text == ","
	}
	return asking[d.tokens[n].text] && (d.tokens[n+1].text == "if" || d.tokens[n+1].text == "whether") && isHisOrHer(d.tokens[n+2].text)
}

// isTold tells whether a mention is whom a verb tells something, where "he" or "she" in the rest of
// the sentence is who tells it: "telling Ms. Doe that he would".
func (d *castDocument) isTold(m *mention) bool { return takesTold(d.wordBefore(m)) }

// wordBefore gives the word of the same sentence that stands before a mention and its titles.
func (d *castDocument) wordBefore(m *mention) string {
	s := &d.sentences[d.tokens[m.first].sentence]
	before := m.first - 1
	for before > s.first && d.words[before].has(titleWord|role) {
		before--
	}
	if before <= s.first {
		return ""
	}
	return d.tokens[before].text
}
