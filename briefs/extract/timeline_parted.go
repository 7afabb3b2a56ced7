package extract

import "strings"

// longestParted is how many tokens a sentence may have to be parted in clauses;
// what is longer is hardly one sentence.
const longestParted = 300

// clauseOf is the clause that a date governs: the relative clause it stands in
// with its antecedent, else the part of the sentence between semicolons, or
// between ", and" and its like where another date governs the other part, else
// the sentence. Others are the sentence's dates.
func (d *timelineDocument) clauseOf(at span, s sentence, others []foundDate) span {
	whole := span{s.start, s.end}
	if s.last-s.first > longestParted {
		return whole
	}
	tokens := d.tokens[s.first:s.last]
	here := 0
	for here < len(tokens) && tokens[here].start < at.start {
		here++
	}
	first, last := 0, len(tokens)
	for i := range tokens {
		joined := i+1 < len(tokens) && tokens[i].text == "," && coordinating[tokens[i+1].text] &&
			finiteVerb(tokens[:i]) >= 0 && finiteVerb(tokens[i+1:]) >= 0 && opensClause(tokens[i+2:]) && datedBothSides(others, tokens[i].start)
		goesOn := joinsVerb(tokens, i, others) && finiteVerb(tokens[:i]) >= 0 && datedBothSides(others, tokens[i].start)
		if tokens[i].text != ";" && !joined && !goesOn {
			continue
		}
		if goesOn {
			if i >= here && last == len(tokens) {
				last = i
			}
			continue // what goes on keeps its subject: all of the sentence
		}
		if joined && i < here {
			first = i + 2
		} else if i < here {
			first = i + 1
		} else if last == len(tokens) {
			last = i
		}
	}
	if (first > 0 || last < len(tokens)) && first < last && finiteVerb(tokens[first:last]) >= 0 {
		whole = span{tokens[first].start, tokens[last-1].end}
	}
	if r := d.relativeClause(tokens, at, first, here, last); r.end > 0 {
		return r
	}
	if r := timeClause(tokens, first, here, last); r.end > 0 {
		return r
	}
	return whole
}

// afterSaying moves the beginning of a clause past a pronoun that says it, where
// the rest has a subject with a name or a noun: "He said members would vote next
// week."
func (d *timelineDocument) afterSaying(clause, at span) span {
	i := d.tokenAt(clause.start)
	if i < 0 || i+4 >= len(d.tokens) || d.tokens[i].tag != "PRP" || d.tokens[i+1].end > at.start {
		return clause
	}
	switch d.tokens[i+1].text {
	case "said", "says", "added", "noted", "explained":
	default:
		return clause
	}
	i += 2
	if d.tokens[i].text == "that" {
		i++
	}
	t := &d.tokens[i]
	if t.start >= at.start || !(isNoun(t.tag) || t.tag == "DT" && !isDemonstrative(t.text)) {
		return clause
	}
	last := i
	for last < len(d.tokens) && last < i+longestParted && d.tokens[last].start < clause.end {
		last++
	}
	if v := finiteVerb(d.tokens[i:last]); v < 1 || strings.ContainsAny(d.text[t.start:clause.end], "\"“”") {
		return clause
	}
	return span{t.start, clause.end}
}

// joinsVerb tells whether a second verb of the same subject begins at a token:
// "and resigned in 2018", ", and three years later sailed".
func joinsVerb(tokens []token, i int, others []foundDate) bool {
	if tokens[i].text == "," {
		i++
	}
	if i+1 >= len(tokens) || tokens[i].text != "and" || tokens[i].tag != "CC" {
		return false
	}
	i++
	for k := range others {
		if d := &others[k]; d.Passage.Start == tokens[i].start {
			for i < len(tokens) && tokens[i].start < d.Passage.End {
				i++
			}
		}
	}
	return i < len(tokens) && tokens[i].tag == "VBD"
}

// coordinating are the words that join a clause of its own after a comma.
var coordinating = map[string]bool{"and": true, "but": true, "while": true, "whereas": true}

// opensClause tells whether tokens begin with a subject and a verb of their own.
func opensClause(tokens []token) bool {
	noun := false
	for i := range tokens {
		switch tag := tokens[i].tag; {
		case isNoun(tag), tag == "PRP", tag == "CD", tag == "EX":
			noun = true
		case tag == "VBD", tag == "VBZ", tag == "VBP", tag == "MD":
			return noun
		case tag == ",", !noun && (tag == "VBN" || tag == "VBG" || tag == "VB"):
			return false
		}
	}
	return false
}

// datedBothSides tells whether there is a date before and one after an offset.
func datedBothSides(dates []foundDate, offset int) bool {
	before, after := false, false
	for i := range dates {
		before = before || placeable(&dates[i]) && dates[i].Passage.End <= offset
		after = after || placeable(&dates[i]) && dates[i].Passage.Start >= offset
	}
	return before && after
}

// timeClause is the clause after "since", "before" or "until" that the token here
// stands in, if it has a subject of its own: the sentence around it tells of
// another time. "It is the largest work since Quay House opened in 1952."
func timeClause(tokens []token, first, here, last int) span {
	for i := here - 1; i > first; i-- {
		t := &tokens[i]
		if t.text == "," || t.text == ";" {
			return span{}
		}
		if t.text != "since" && t.text != "before" && t.text != "until" || i+2 >= here {
			continue
		}
		subject := &tokens[i+1]
		if v := finiteVerb(tokens[i+1 : here]); v < 1 || tokens[i+1+v].tag != "VBD" || finiteVerb(tokens[first:i]) < 0 || !opensSubject(subject) {
			return span{}
		}
		end := here
		for end < last && (!endsClause(tokens[end].text) || partsFigures(tokens[:last], end)) {
			end++
		}
		return span{subject.start, tokens[end-1].end}
	}
	return span{}
}

// opensSubject tells whether a token can open a subject that is named: a noun, or
// what stands before one.
func opensSubject(t *token) bool {
	return (isNoun(t.tag) || t.tag == "DT" || t.tag == "JJ") && !isDemonstrative(t.text)
}

// endsClause tells the marks that end a clause.
func endsClause(mark string) bool { return mark == "," || mark == ";" || mark == "." }

// partsFigures tells the comma of "March 16, 1985".
func partsFigures(tokens []token, comma int) bool {
	return tokens[comma].text == "," && comma+1 < len(tokens) && isFigure(tokens[comma+1].text[0])
}
