package extract

// What stands before a name, farther off or with a meaning of its own: the head of
// a list, a chair, what is printed in a paper.

// listHead gives what a list of names is headed by: "companies Cole and Poole",
// "athletes Anna Dow, Jan Poole and …"; the plural noun before its first name.
func (d *namesDocument) listHead(i int, s *sentence) wordFlags {
	const most = 6
	for back := 0; back < most && i >= 0; back++ {
		p := d.mentions[i].first - 1
		if p < s.first {
			return 0
		}
		t := d.tokens[p].text
		if t == "," && p > s.first && isOffspring(d.tokens[p-1].text) || isOffspring(t) && p > s.first && (d.tokens[p-1].tag == "CD" || d.ownedAt(p-1, s)) {
			return kinPlural // "her sons Ioane and Semisi"
		}
		if d.words[p].has(rolesPlural | groupsPlural) {
			return d.words[p] & (rolesPlural | groupsPlural)
		}
		if q := d.beforeExamples(p, s); q >= s.first && d.words[q].has(groupsPlural) {
			return groupsPlural // "rescue groups such as Anchor Dogs"
		}
		if t == "and" && p > s.first && d.tokens[p-1].text == "," {
			p--
		}
		if q := p - 2; t == "," && q > s.first && isAgeToken(d.tokens[p-1].text) && d.tokens[q].text == "," {
			p = q // "Aoife, 18, and Molly, 16"
		} else if t == "and" && p-1 > s.first && isAgeToken(d.tokens[p-1].text) && d.tokens[p-2].text == "," {
			p -= 2
		}
		if t != "," && t != "and" || i == 0 || d.mentions[i-1].last != p {
			return 0
		}
		i--
	}
	return 0
}

// beforeExamples gives the token before "such as", "including" or "like" that
// ends at token p, over a comma; -1 where none of them does.
func (d *namesDocument) beforeExamples(p int, s *sentence) int {
	switch d.tokens[p].text {
	case "as":
		if p-1 < s.first || d.tokens[p-1].text != "such" {
			return -1
		}
		p -= 2
	case "including", "like":
		p--
	default:
		return -1
	}
	if p > s.first && d.tokens[p].text == "," {
		p--
	}
	return p
}

// namesChair tells a name that a professor's chair is called by: what stands
// after it is the chair's, with no comma before it.
func (d *namesDocument) namesChair(m *mention, s *sentence) bool {
	const far = 3 // tokens: "Distinguished University Professor"
	for i := m.last; i < min(s.last, m.last+far) && d.words[i].has(capital); i++ {
		if isChair(d.tokens[i].text) {
			return true
		}
	}
	return false
}

// isChair tells what the holder of a chair named after somebody is called.
var isChair = ofSort("chair")

// publishedIn tells the words before a preposition at token p after which the
// name of a paper or firm stands: what is published in it or run by it.
func (d *namesDocument) publishedIn(p int, preposition string) bool {
	if preposition == "in" {
		return isPrinted(d.tokens[p-1].text)
	}
	return isRunBy(d.tokens[p-1].text)
}

// isPrinted tells what is done with a piece of writing in a paper.
var isPrinted = ofSort("printed")

// isRunBy tells what is done by firms, and hardly by people, to what they own.
var isRunBy = ofSort("run by")

// isPaperAlone tells the last words of papers' names, by which alone they go.
var isPaperAlone = ofSort("paper alone")

// isPapers tells words that papers' names end with, and that are others' too.
var isPapers = ofSort("papers")

// isScholar tells those who are of a field, not of a body.
var isScholar = ofSortFolded("scholar")
