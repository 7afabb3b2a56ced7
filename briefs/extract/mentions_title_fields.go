package extract

import "strings"

// Titles with what they are for: "head of financial reporting", "Trade, Industry and Tourism
// Minister", "secretary of the group".

// fieldsBefore goes left over the other fields of an office: "Trade, Industry and Tourism
// Minister".
func (d *namesDocument) fieldsBefore(from, head int, s *sentence) int {
	field := func(i int) bool {
		const others = firstName | surname | anyPlace | demonym | closedClass | titleWord | calendar | allCaps
		w := d.words[i]
		return w.has(capital) && !w.has(others) && (w.has(ordinary) || isFieldEnd(d.tokens[i].text))
	}
	if from == head || !d.words[head].has(titleWord) || !d.words[head].has(capital) || !field(from) {
		return from
	}
	listed := from > s.first+1 && d.tokens[from-1].text == "and"
	for i := from; i < head; i++ {
		listed = listed || d.tokens[i].text == "and"
	}
	for listed && from-2 >= s.first && (d.tokens[from-1].text == "and" || d.tokens[from-1].text == ",") && field(from-2) {
		from -= 2
	}
	return from
}

// isFieldEnd tells words that end as the names of fields do, which the list of words may lack.
func isFieldEnd(word string) bool {
	return hasAnySuffix(word, "ism", "tion", "ment", "ture", "ics", "ance", "ence", "ity")
}

// isField tells a word in -ing that names what an office is for: "head of engineering",
// "director of research and planning".
func (d *namesDocument) isField(i int) bool {
	if d.tokens[i].tag != "VBG" && d.tokens[i].tag != "NN" || !strings.HasSuffix(d.tokens[i].text, "ing") || i == 0 {
		return false
	}
	switch before := d.tokens[i-1]; before.text {
	case "of", "for":
		return i > 1 && d.words[i-2].has(titleWord|role) // but "a spokesman for the town for calling Poole"
	case "and", "&":
		return true
	default:
		return before.tag == "JJ" || before.tag == "NN"
	}
}

// titleWithComplement finds a title that goes on with "of", "for", "to" and
// more up to the name: "Ambassador to the United States Hamdullah Mohib". It
// gives the title's first token or -1.
func (d *namesDocument) titleWithComplement(end int, s *sentence) int {
	const most = 14
	if last := d.tokens[end-1]; (isVerbTag(last.tag) && !d.isField(end-1) || last.text == "late" || last.text == "then") && !d.words[end-1].has(capital) {
		return -1 // "a spokesman for Poole told Jane Dow", "an aide of the late Jane Dow"
	}
	for p := end - 2; p > s.first && end-p < most; p-- {
		w, text := d.words[p], d.tokens[p].text
		switch {
		case w.has(capital) && !w.has(calendar):
			continue
		case text == "the" || text == "and" || text == "&" || text == "-" || isPossessiveMark(text):
			continue
		case text == "of" || text == "for" || text == "to" || text == "at" || text == "in" || text == "on":
			head := d.words[p-1]
			if text == "at" && d.tokens[end-1].tag == "NNS" {
				return -1 // "Jane Doe, economist at stockbrokers Poole Dow"
			}
			if head.has(titleWord|role) && !head.has(bareTitle) && !(d.words[end-1].has(closedClass) || d.words[end-1].has(figure)) {
				return d.wholeRole(d.phraseStartsAt(p-1, s), s)
			}
			if head.has(capital) || strings.HasPrefix(d.tokens[p-1].tag, "NN") {
				continue
			}
			return -1
		case p == end-2 && d.tokens[p].tag == "JJ" && d.isField(end-1):
			continue // "head of financial reporting Anna Poole"
		case w.has(groupNoun), d.nounOfGroup(p):
			continue
		}
		return -1
	}
	return -1
}

// nounOfGroup tells a noun before a small word or a possessive, or what is right before a group noun.
func (d *namesDocument) nounOfGroup(p int) bool {
	tag, next := d.tokens[p].tag, d.words[p+1]
	if strings.HasPrefix(tag, "NN") && (next.has(closedClass) || isPossessiveMark(d.tokens[p+1].text)) {
		return true
	}
	return next.has(groupNoun) && (tag == "NN" || tag == "JJ")
}
