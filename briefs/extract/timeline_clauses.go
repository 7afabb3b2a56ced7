package extract

import (
	"strings"

	"dateline/briefs"
)

// inStory tells whether a sentence stands in the body or in a caption.
func (d *document) inStory(s sentence) bool {
	k := d.paragraphs[s.paragraph].kind
	return k == "" || k == briefs.Caption
}

// tells tells whether a sentence can tell of an event: it has a finite verb.
func (d *document) tells(s sentence) bool {
	tokens := d.tokens[s.first:s.last]
	if finiteVerb(tokens) >= 0 {
		return true
	}
	// "The trial ended in March": a past tense taken for a participle
	for i := 1; i < len(tokens); i++ {
		if tokens[i].tag == "VBN" && isNoun(tokens[i-1].tag) && tokens[len(tokens)-1].text == "." {
			return true
		}
	}
	return false
}

func (d *document) captioned(offset int) bool {
	p := d.paragraphAt(offset)
	return p >= 0 && d.paragraphs[p].kind == briefs.Caption
}

// finiteVerb is the index of the first finite verb, -1 where there is none.
func finiteVerb(tokens []token) int {
	for i := range tokens {
		switch tokens[i].tag {
		case "VBD", "VBZ", "VBP", "MD":
			return i
		}
	}
	return -1
}

// sayingWhen are the words that make the date after them say when. "Since" and
// "until" are left out: they bound a state and tell of no event.
var sayingWhen = map[string]bool{
	"on": true, "in": true, "at": true, "by": true, "during": true, "from": true, "between": true,
	"around": true, "throughout": true, "over": true, "through": true, "about": true,
}

// pointsBack are the first words of a date that no possessive stands before.
var pointsBack = map[string]bool{"that": true, "this": true, "last": true, "the": true, "next": true}

// bounding are the words that make a date no event's.
var bounding = map[string]bool{
	"since": true, "until": true, "till": true, "before": true, "after": true, "of": true, "for": true, "than": true,
	"a": true, "an": true, "his": true, "her": true, "its": true, "their": true, "our": true, "my": true, "your": true, "this": true,
	"like": true, "as": true, "to": true,
}

// governs tells whether a date says when the clause happened: an adverbial
// outside brackets that does not stand before a noun as its attribute.
func (d *document) governs(at span, s sentence) bool {
	tokens, first, last := d.around(at, s)
	depth := 0
	for i := range tokens[:first] {
		switch tokens[i].text {
		case "(", "[":
			depth++
		case ")", "]":
			depth = max(0, depth-1)
		}
	}
	if depth > 0 {
		return false
	}
	if last < len(tokens) && tokens[last].tag == "POS" {
		return first == 1 && (tokens[0].text == "At" || tokens[0].text == "During" || tokens[0].text == "In") // "At Monday's hearing, the judge freed her."
	}
	if last < len(tokens) && isNoun(tokens[last].tag) && last > first && (strings.HasSuffix(d.text[at.start:at.end], "-earlier") || strings.HasSuffix(d.text[at.start:at.end], "-ago")) {
		return false // "the year-earlier results"
	}
	if t := d.text[at.start:at.end]; last < len(tokens) && isNoun(tokens[last].tag) && (strings.HasSuffix(t, "-quarter") || strings.HasSuffix(t, "-half")) {
		return false // "reports fourth-quarter results on Feb. 23"
	}
	if compares(tokens[:first]) || namesAnother(tokens[:first]) || isOfAnother(tokens, first) {
		return false
	}
	opening := first == 0
	before := ""
	if !opening {
		before = strings.ToLower(tokens[first-1].text)
		if before == "the" && first > 1 && tokens[first-1].end+1 == at.start {
			// "in the 1990s" but not "the 2008 election"
			if last < len(tokens) && isNoun(tokens[last].tag) {
				return false
			}
			before = strings.ToLower(tokens[first-2].text)
		}
	}
	after := ""
	if last < len(tokens) {
		after = tokens[last].tag
	}
	switch {
	case before == "as" && first > 2 && strings.EqualFold(tokens[first-3].text, "as") && isHowEarly(tokens[first-2].text):
		return true // "as early as 1987"
	case before == "from" && measuresBack(d.text[at.start:at.end]):
		return false // "unchanged from a year earlier"
	case sayingWhen[before]:
		return true
	case (before == "after" || before == "before") && first > 1 && closeBy[strings.ToLower(tokens[first-2].text)] && isFigure(d.text[at.start]):
		return true // "just after 1:45 p.m."
	case before == "for" && first > 1 && scheduled[tokens[first-2].text]:
		return first < 3 || !isNoun(tokens[first-3].tag) // "bar them from elections planned for June" has no date
	case before == "her" && pointsBack[strings.ToLower(tokens[first].text)]:
		return true // "indicted her that October": no possessive
	case bounding[before]:
		return false
	case opening:
		return after == "," || !isNoun(after) || first < last && (tokens[first].tag != "CD" || measuresBack(d.text[at.start:at.end]))
	}
	if first >= len(tokens) {
		return false // the date is a part of the sentence's last token
	}
	// "and two years later sailed": counted from then
	if t := d.text[at.start:at.end]; (before == "and" || before == "but" || before == ",") && (strings.HasSuffix(t, " later") || strings.HasSuffix(t, " earlier")) {
		return isFiniteTag(after) || after == "," || after == "PRP" || after == "DT"
	}
	// without a preposition: "said Tuesday", "last week", not "Tuesday talks"
	if before == "effective" {
		return true // "effective Monday"
	}
	b, t := tokens[first-1].tag, tokens[first].tag
	if t == "CD" && (measuresBack(d.text[at.start:at.end]) || strings.HasSuffix(d.text[at.start:at.end], " later")) {
		if opens := tokens[0].text; opens == "Unlike" || opens == "Like" {
			return false // "Unlike the mayor four years ago, Doe"
		}
		return !isNoun(after) && !(isNoun(b) && isFiniteTag(after)) && b != "CD" // "opened two years ago", but "the storm two years ago killed"
	}
	if t == "CD" || strings.HasPrefix(b, "JJ") || b == "DT" || b == "PRP$" {
		return false
	}
	return !isNoun(after) || tokens[first].tag == "JJ" || tokens[first].tag == "DT"
}

// isHowEarly tells what stands before "as" and a date that says when all the same.
func isHowEarly(word string) bool {
	return word == "early" || word == "late" || word == "recently" || word == "soon" || word == "back"
}

// compares tells whether the words before a date measure something else against
// what was then: "from $47.9 million, or 71 cents a share, a year earlier", "up
// from 6.8 percent at the start of the week", "compared with 12 in 2009".
func compares(before []token) bool {
	const most = 16 // words that a figure, and the same by another measure, may have
	figure := false
	for j := len(before) - 1; j >= max(0, len(before)-most); j-- {
		t := &before[j]
		switch {
		case t.tag == "CD":
			// a figure, and no day or year: those are dates of their own
			figure = figure || len(t.text) != 4 || strings.ContainsAny(t.text, ".,") || j > 0 && before[j-1].text == "$"
			continue
		case isFiniteTag(t.tag), t.text == ";":
			return false
		}
		switch t.text {
		case "from":
			if j+1 < len(before) && isMonthTag(&before[j+1]) {
				return false
			}
			return figure && measured(before[j+1:])
		case "than":
			if j > 0 && j+1 < len(before) && before[j+1].tag == "CD" && exceeding[before[j-1].text] {
				continue // "more than 20 votes in 2009"
			}
			return figure
		case "versus", "vs.", "vs", "against", "to", "with":
			if t.text == "with" || t.text == "to" || t.text == "against" {
				return j > 0 && (before[j-1].text == "compared" || before[j-1].text == "Compared") || t.text == "against" && figure && measured(before[j+1:])
			}
			return figure
		}
	}
	return false
}

// closeBy are the words that make "after" and "before" say when.
var closeBy = map[string]bool{"just": true, "shortly": true, "soon": true, "right": true, "immediately": true, "little": true}

// measuresBack tells the dates that are counted back: "a year earlier".
func measuresBack(date string) bool {
	return strings.HasSuffix(date, " earlier") || strings.HasSuffix(date, " ago") || strings.HasSuffix(date, " before")
}

// exceeding are the words that make "than" and a figure an amount.
var exceeding = map[string]bool{"more": true, "less": true, "fewer": true, "More": true, "Fewer": true}

// namesAnother tells whether the words before a date make it another thing's, that
// the clause only mentions: "a debacle like that of Reims in 1954", "From its
// origins in 1954", "the worst since the flood in 1954".
func namesAnother(before []token) bool {
	const most = 8 // tokens of such a phrase
	n := len(before)
	for j := n - 1; j >= max(0, n-most); j-- {
		t := &before[j]
		switch {
		case isFiniteTag(t.tag), t.text == ",", t.text == ";":
			return false
		case (t.text == "that" || t.text == "those") && j+1 < n && before[j+1].text == "of":
			return true
		case t.text == "since" && j+1 < n && !isVerbTag(before[j+1].tag): // not "has since met in May"
			return true
		case j == 0 && (t.text == "From" || t.text == "Since") && n > 3 && before[1].tag == "PRP$":
			return true
		}
	}
	return false
}

// isMonthTag tells whether a token is a name, as months are.
func isMonthTag(t *token) bool { return strings.HasPrefix(t.tag, "NNP") }

// measured tells whether a figure among the tokens is one of money, a share or
// a decimal.
func measured(tokens []token) bool {
	for i := range tokens {
		switch t := &tokens[i]; t.text {
		case "$", "€", "£", "¥", "%", "percent", "per", "million", "billion", "cents", "points", "yen", "euros", "pounds", "dollars":
			return true
		default:
			if t.tag == "CD" && strings.ContainsAny(t.text, ".,") {
				return true
			}
		}
	}
	return false
}

func isNoun(tag string) bool { return strings.HasPrefix(tag, "NN") }
