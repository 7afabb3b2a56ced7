package extract

import (
	"dateline/briefs"
	"strings"
)

// verbAfter tells whether what is tagged a noun is a cue's form that stands as
// a verb after a name or a speaker: "Doe notes that", "the report states:",
// "Doe shot back". The noun phrase so far begins at token at.
func (r *clausesReading) verbAfter(i, end, at int) bool {
	tokens := r.d.tokens
	if r.mentionOf[i] >= 0 || strings.HasPrefix(tokens[i].tag, "NNP") {
		return false
	}
	named := r.mentionOf[i-1] >= 0 || tokens[i-1].tag == "NNP" && at > 0 && isQuoteMark(tokens[at-1].text)
	if !named && tokens[i-1].tag != "NNP" && describes(tokens[i-1].text) == "" && !(at > 0 && strings.EqualFold(tokens[at-1].text, "what")) {
		return false
	}
	next := ""
	if i+1 < end {
		next = tokens[i+1].text
	}
	class, particle := cueOf(tokens[i].text, next)
	if class == noCue || particle {
		return particle && !(tokens[i].tag == "NN" && tokens[at].tag == "DT" && r.mentionOf[i-1] >= 0 && r.kindOf(int(r.mentionOf[i-1])) != briefs.Person) // "the U.S. call for"
	}
	if !named && describes(tokens[i-1].text) == "" && !(at > 0 && strings.EqualFold(tokens[at-1].text, "what")) {
		return false
	}
	if class == cueLabel && at > 0 && strings.EqualFold(tokens[at-1].text, "what") && i+1 < end && tokens[i+1].tag == "DT" {
		return true // "what the airline terms an “…”"
	}
	if t := tokens[at].text; (t == "a" || t == "an") && (tokens[i].tag == "NN" || tokens[i].tag == "VB" || tokens[i].tag == "VBP") && !strings.HasSuffix(tokens[i].text, "s") && !strings.HasSuffix(tokens[i].text, "ed") {
		return false // "a media report", "a police claim": one would say that it reports
	}
	if next == "that" && strings.HasPrefix(tokens[i-1].tag, "NNS") && tokens[i].tag != "NNS" && class != cueManner {
		return true // "his friends grumble that"
	}
	if r.doneByAged(i, end) && (strings.HasSuffix(tokens[i-1].text, "-year-old") || tokens[i-1].tag == "JJ") {
		return true
	}
	if (r.mentionOf[i-1] >= 0 || describes(tokens[i-1].text) == "person") && tokens[i].tag == "NN" && strings.HasSuffix(tokens[i].text, "ed") && (i+1 == end || !strings.HasPrefix(tokens[i+1].tag, "NN")) {
		return true // "Doe disagreed,"
	}
	if tokens[i].text == "read" && !named {
		return i+1 == end || tokens[i+1].tag == "," || tokens[i+1].tag == "." || tokens[i+1].tag == ":" || next == "in" && i+2 < end && tokens[i+2].text == "part"
	}
	if strings.HasSuffix(tokens[i].text, "ed") && directCue(class) && (i+1 == end || tokens[i+1].tag == "." || tokens[i+1].tag == ",") && at > 0 && isQuoteMark(tokens[at-1].text) {
		return true // “…?” the mayor huffed.
	}
	if strings.HasSuffix(tokens[i].text, "s") && directCue(class) && at > 0 && isQuoteMark(tokens[at-1].text) && tokens[i-1].tag == "NNP" && (i+1 == end || tokens[i+1].tag == ".") {
		return true // “…,” the Trentonian reports.
	}
	if next == "that" && strings.HasSuffix(tokens[i].text, "s") && class == cueSay && r.calledByTrade(at, i) {
		return true // "the economist Jane Doe comments that"
	}
	if !strings.HasSuffix(tokens[i].text, "s") || named && at < i-1 && (tokens[at].tag == "CD" || tokens[at].tag == "DT" || tokens[at].tag == "PRP$") {
		return false
	}
	if i+1 == end {
		return true
	}
	switch tokens[i+1].tag {
	case ",", ".", ":":
		return true
	case "DT", "PRP", "PRP$":
		return named
	case "VBZ", "VBD", "MD": // "the camera, which Doe claims is"
		return named && at > 0 && (tokens[at-1].tag == "WDT" || tokens[at-1].tag == "WP")
	case "NNP": // "an executive tells Doe"
		return (class == cueThink || class == cueLabel) && tokens[at].tag == "DT" && describes(tokens[i-1].text) == "person" // "the governor sees Doe as"
	}
	return next == "that"
}

// temporalPhrase tells whether a noun phrase is of time.
func (r *clausesReading) temporalPhrase(c chunk) bool { return temporal(r.d.tokens[c.head].text) }

// isYear tells a year of four digits.
func isYear(s string) bool {
	return len(s) == 4 && isFigure(s[0]) && isFigure(s[1]) && isFigure(s[2]) && isFigure(s[3])
}

// fronted tells whether a noun phrase that begins at a token, behind a preposition
// that opens the sentence, ends before a person's name at i: "After the war Jane
// Doe left".
func (r *clausesReading) fronted(at, i int) bool {
	tokens := r.d.tokens
	if at == 0 || tokens[at-1].tag != "IN" || at > 1 && tokens[at-2].sentence == tokens[at].sentence {
		return false
	}
	if tokens[at].tag == "PRP$" && r.kindOf(int(r.mentionOf[i])) == briefs.Organisation {
		return describes(tokens[i-1].text) == "text" || tokens[i-1].text == "suit" // "In its suit Kent Water alleged"
	}
	if r.kindOf(int(r.mentionOf[i])) != briefs.Person {
		return false
	}
	class := describes(tokens[i-1].text)
	return (class == "" || class == "text") && !startsUpper(tokens[i-1].text)
}

// whileAgo tells whether a noun phrase only says when, before the sentence's
// subject: "Within an hour", "This week".
func (r *clausesReading) whileAgo(at, noun int) bool {
	tokens := r.d.tokens
	if at > 0 && tokens[at-1].tag != "IN" && tokens[at-1].sentence == tokens[at].sentence {
		return false
	}
	switch tokens[noun].text {
	case "hour", "hours", "minutes", "day", "days", "week", "weeks", "month", "months", "year", "years", "morning", "afternoon", "evening", "night":
		return true
	}
	return false
}

// temporal tells whether the tokens from one to another are all words of time.
func (r *clausesReading) temporal(from, to int) bool {
	for i := from; i < to; i++ {
		if !temporal(r.d.tokens[i].text) {
			return false
		}
	}
	return true
}
