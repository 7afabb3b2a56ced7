package timeline

import (
	"strings"

	"dateline/briefs/extract/dates"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// longestParted is how many tokens a sentence may have to be parted in clauses;
// what is longer is hardly one sentence.
const longestParted = 300

// clauseOf is the clause that a date governs: the relative clause it stands in
// with its antecedent, else the part of the sentence between semicolons, or
// between ", and" and its like where another date governs the other part, else
// the sentence. Others are the sentence's dates.
func (d *document) clauseOf(at page.Span, s page.Sentence, others []dates.Found) page.Span {
	whole := page.Span{Start: s.Start, End: s.End}
	if s.Last-s.First > longestParted {
		return whole
	}
	tokens := d.Tokens[s.First:s.Last]
	here := 0
	for here < len(tokens) && tokens[here].Start < at.Start {
		here++
	}
	first, last := 0, len(tokens)
	for i := range tokens {
		joined := i+1 < len(tokens) && tokens[i].Text == "," && coordinating[tokens[i+1].Text] &&
			finiteVerb(tokens[:i]) >= 0 && finiteVerb(tokens[i+1:]) >= 0 && opensClause(tokens[i+2:]) && datedBothSides(others, tokens[i].Start)
		goesOn := joinsVerb(tokens, i, others) && finiteVerb(tokens[:i]) >= 0 && datedBothSides(others, tokens[i].Start)
		if tokens[i].Text != ";" && !joined && !goesOn {
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
		whole = page.Span{Start: tokens[first].Start, End: tokens[last-1].End}
	}
	if r := d.relativeClause(tokens, at, first, here, last); r.End > 0 {
		return r
	}
	if r := timeClause(tokens, first, here, last); r.End > 0 {
		return r
	}
	return whole
}

// afterSaying moves the beginning of a clause past a pronoun that says it, where
// the rest has a subject with a name or a noun: "He said members would vote next
// week."
func (d *document) afterSaying(clause, at page.Span) page.Span {
	i := d.TokenAt(clause.Start)
	if i < 0 || i+4 >= len(d.Tokens) || d.Tokens[i].Tag != "PRP" || d.Tokens[i+1].End > at.Start {
		return clause
	}
	switch d.Tokens[i+1].Text {
	case "said", "says", "added", "noted", "explained":
	default:
		return clause
	}
	i += 2
	if d.Tokens[i].Text == "that" {
		i++
	}
	t := &d.Tokens[i]
	if t.Start >= at.Start || !(page.IsNoun(t.Tag) || t.Tag == "DT" && !lexicon.IsDemonstrative(t.Text)) {
		return clause
	}
	last := i
	for last < len(d.Tokens) && last < i+longestParted && d.Tokens[last].Start < clause.End {
		last++
	}
	if v := finiteVerb(d.Tokens[i:last]); v < 1 || strings.ContainsAny(d.Text[t.Start:clause.End], "\"“”") {
		return clause
	}
	return page.Span{Start: t.Start, End: clause.End}
}

// joinsVerb tells whether a second verb of the same subject begins at a token:
// "and resigned in 2018", ", and three years later sailed".
func joinsVerb(tokens []page.Token, i int, others []dates.Found) bool {
	if tokens[i].Text == "," {
		i++
	}
	if i+1 >= len(tokens) || tokens[i].Text != "and" || tokens[i].Tag != "CC" {
		return false
	}
	i++
	for k := range others {
		if d := &others[k]; d.Passage.Start == tokens[i].Start {
			for i < len(tokens) && tokens[i].Start < d.Passage.End {
				i++
			}
		}
	}
	return i < len(tokens) && tokens[i].Tag == "VBD"
}

// coordinating are the words that join a clause of its own after a comma.
var coordinating = map[string]bool{"and": true, "but": true, "while": true, "whereas": true}

// opensClause tells whether tokens begin with a subject and a verb of their own.
func opensClause(tokens []page.Token) bool {
	noun := false
	for i := range tokens {
		switch tag := tokens[i].Tag; {
		case page.IsNoun(tag), tag == "PRP", tag == "CD", tag == "EX":
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
func datedBothSides(dates []dates.Found, offset int) bool {
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
func timeClause(tokens []page.Token, first, here, last int) page.Span {
	for i := here - 1; i > first; i-- {
		t := &tokens[i]
		if t.Text == "," || t.Text == ";" {
			return page.Span{}
		}
		if t.Text != "since" && t.Text != "before" && t.Text != "until" || i+2 >= here {
			continue
		}
		subject := &tokens[i+1]
		if v := finiteVerb(tokens[i+1 : here]); v < 1 || tokens[i+1+v].Tag != "VBD" || finiteVerb(tokens[first:i]) < 0 || !opensSubject(subject) {
			return page.Span{}
		}
		end := here
		for end < last && (!endsClause(tokens[end].Text) || partsFigures(tokens[:last], end)) {
			end++
		}
		return page.Span{Start: subject.Start, End: tokens[end-1].End}
	}
	return page.Span{}
}

// opensSubject tells whether a token can open a subject that is named: a noun, or
// what stands before one.
func opensSubject(t *page.Token) bool {
	return (page.IsNoun(t.Tag) || t.Tag == "DT" || t.Tag == "JJ") && !lexicon.IsDemonstrative(t.Text)
}

// endsClause tells the marks that end a clause.
func endsClause(mark string) bool { return mark == "," || mark == ";" || mark == "." }

// partsFigures tells the comma of "March 16, 1985".
func partsFigures(tokens []page.Token, comma int) bool {
	return tokens[comma].Text == "," && comma+1 < len(tokens) && page.IsFigure(tokens[comma+1].Text[0])
}
