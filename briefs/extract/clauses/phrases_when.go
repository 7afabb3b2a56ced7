package clauses

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// verbAfter tells whether what is tagged a noun is a cue's form that stands as
// a verb after a name or a speaker: "Doe notes that", "the report states:",
// "Doe shot back". The noun phrase so far begins at token at.
func (r *Reading) verbAfter(i, end, at int) bool {
	tokens := r.Tokens
	if r.MentionOf[i] >= 0 || strings.HasPrefix(tokens[i].Tag, "NNP") {
		return false
	}
	named := r.MentionOf[i-1] >= 0 || tokens[i-1].Tag == "NNP" && at > 0 && isQuoteMark(tokens[at-1].Text)
	if !named && tokens[i-1].Tag != "NNP" && lexicon.Describes(tokens[i-1].Text) == "" && !(at > 0 && strings.EqualFold(tokens[at-1].Text, "what")) {
		return false
	}
	next := ""
	if i+1 < end {
		next = tokens[i+1].Text
	}
	class, particle := lexicon.CueOf(tokens[i].Text, next)
	if class == lexicon.NoCue || particle {
		return particle && !(tokens[i].Tag == "NN" && tokens[at].Tag == "DT" && r.MentionOf[i-1] >= 0 && r.KindOf(int(r.MentionOf[i-1])) != briefs.Person) // "the U.S. call for"
	}
	if !named && lexicon.Describes(tokens[i-1].Text) == "" && !(at > 0 && strings.EqualFold(tokens[at-1].Text, "what")) {
		return false
	}
	if class == lexicon.CueLabel && at > 0 && strings.EqualFold(tokens[at-1].Text, "what") && i+1 < end && tokens[i+1].Tag == "DT" {
		return true // "what the airline terms an “…”"
	}
	if t := tokens[at].Text; (t == "a" || t == "an") && (tokens[i].Tag == "NN" || tokens[i].Tag == "VB" || tokens[i].Tag == "VBP") && !strings.HasSuffix(tokens[i].Text, "s") && !strings.HasSuffix(tokens[i].Text, "ed") {
		return false // "a media report", "a police claim": one would say that it reports
	}
	if next == "that" && strings.HasPrefix(tokens[i-1].Tag, "NNS") && tokens[i].Tag != "NNS" && class != lexicon.CueManner {
		return true // "his friends grumble that"
	}
	if r.doneByAged(i, end) && (strings.HasSuffix(tokens[i-1].Text, "-year-old") || tokens[i-1].Tag == "JJ") {
		return true
	}
	if (r.MentionOf[i-1] >= 0 || lexicon.Describes(tokens[i-1].Text) == "person") && tokens[i].Tag == "NN" && strings.HasSuffix(tokens[i].Text, "ed") && (i+1 == end || !strings.HasPrefix(tokens[i+1].Tag, "NN")) {
		return true // "Doe disagreed,"
	}
	if tokens[i].Text == "read" && !named {
		return i+1 == end || tokens[i+1].Tag == "," || tokens[i+1].Tag == "." || tokens[i+1].Tag == ":" || next == "in" && i+2 < end && tokens[i+2].Text == "part"
	}
	if strings.HasSuffix(tokens[i].Text, "ed") && lexicon.DirectCue(class) && (i+1 == end || tokens[i+1].Tag == "." || tokens[i+1].Tag == ",") && at > 0 && isQuoteMark(tokens[at-1].Text) {
		return true // “…?” the mayor huffed.
	}
	if strings.HasSuffix(tokens[i].Text, "s") && lexicon.DirectCue(class) && at > 0 && isQuoteMark(tokens[at-1].Text) && tokens[i-1].Tag == "NNP" && (i+1 == end || tokens[i+1].Tag == ".") {
		return true // “…,” the Trentonian reports.
	}
	if next == "that" && strings.HasSuffix(tokens[i].Text, "s") && class == lexicon.CueSay && r.calledByTrade(at, i) {
		return true // "the economist Jane Doe comments that"
	}
	if !strings.HasSuffix(tokens[i].Text, "s") || named && at < i-1 && (tokens[at].Tag == "CD" || tokens[at].Tag == "DT" || tokens[at].Tag == "PRP$") {
		return false
	}
	if i+1 == end {
		return true
	}
	switch tokens[i+1].Tag {
	case ",", ".", ":":
		return true
	case "DT", "PRP", "PRP$":
		return named
	case "VBZ", "VBD", "MD": // "the camera, which Doe claims is"
		return named && at > 0 && (tokens[at-1].Tag == "WDT" || tokens[at-1].Tag == "WP")
	case "NNP": // "an executive tells Doe"
		return (class == lexicon.CueThink || class == lexicon.CueLabel) && tokens[at].Tag == "DT" && lexicon.Describes(tokens[i-1].Text) == "person" // "the governor sees Doe as"
	}
	return next == "that"
}

// TemporalPhrase tells whether a noun phrase is of time.
func (r *Reading) TemporalPhrase(c Chunk) bool { return lexicon.Temporal(r.Tokens[c.Head].Text) }

// IsYear tells a year of four digits.
func IsYear(s string) bool {
	return len(s) == 4 && page.IsFigure(s[0]) && page.IsFigure(s[1]) && page.IsFigure(s[2]) && page.IsFigure(s[3])
}

// fronted tells whether a noun phrase that begins at a token, behind a preposition
// that opens the sentence, ends before a person's name at i: "After the war Jane
// Doe left".
func (r *Reading) fronted(at, i int) bool {
	tokens := r.Tokens
	if at == 0 || tokens[at-1].Tag != "IN" || at > 1 && tokens[at-2].Sentence == tokens[at].Sentence {
		return false
	}
	if tokens[at].Tag == "PRP$" && r.KindOf(int(r.MentionOf[i])) == briefs.Organisation {
		return lexicon.Describes(tokens[i-1].Text) == "text" || tokens[i-1].Text == "suit" // "In its suit Kent Water alleged"
	}
	if r.KindOf(int(r.MentionOf[i])) != briefs.Person {
		return false
	}
	class := lexicon.Describes(tokens[i-1].Text)
	return (class == "" || class == "text") && !page.StartsUpper(tokens[i-1].Text)
}

// whileAgo tells whether a noun phrase only says when, before the sentence's
// subject: "Within an hour", "This week".
func (r *Reading) whileAgo(at, noun int) bool {
	tokens := r.Tokens
	if at > 0 && tokens[at-1].Tag != "IN" && tokens[at-1].Sentence == tokens[at].Sentence {
		return false
	}
	switch tokens[noun].Text {
	case "hour", "hours", "minutes", "day", "days", "week", "weeks", "month", "months", "year", "years", "morning", "afternoon", "evening", "night":
		return true
	}
	return false
}

// temporal tells whether the tokens from one to another are all words of time.
func (r *Reading) temporal(from, to int) bool {
	for i := from; i < to; i++ {
		if !lexicon.Temporal(r.Tokens[i].Text) {
			return false
		}
	}
	return true
}
