package timeline

import (
	"strings"

	"dateline/briefs/extract/page"
)

// sayingAfter are the words by which a sentence says that it tells of what came
// after the one before it.
var sayingAfter = map[string]bool{
	"subsequently": true, "afterwards": true, "afterward": true, "thereafter": true, "later": true, "then": true,
}

// undatedEvents finds, directly before a dated event, a sentence that opens
// with "After …" or "Following …", and directly after one, sentences that say
// they follow; both by the index of the dated event. All must tell in the past
// tense, in the reporter's own words; anything less certain is left out.
func (s *chronicle) undatedEvents(events []event) (before, after map[int][]event) {
	before, after = map[int][]event{}, map[int][]event{}
	type place struct{ document, sentence int }
	dated := map[place]bool{}
	for i := range s.dates {
		if placeable(&s.dates[i]) {
			dated[place{s.dates[i].Document, s.dates[i].Sentence}] = true
		}
	}
	for i := range events {
		e := &events[i]
		d := s.documents[e.document]
		if e.Span != (page.Span{Start: d.Sentences[e.sentence].Start, End: d.Sentences[e.sentence].End}) || d.captioned(e.Start) || !s.narrates(e.document, e.sentence) {
			continue
		}
		if b := e.sentence - 1; b >= 0 && !dated[place{e.document, b}] && d.near(b, e.sentence) && s.opensAfter(e.document, b) {
			before[i] = append(before[i], s.beside(e, b))
		}
		for n := e.sentence + 1; n < len(d.Sentences) && !dated[place{e.document, n}] && d.near(n-1, n) && s.saysFollowing(e.document, n); n++ {
			after[i] = append(after[i], s.beside(e, n))
		}
	}
	return before, after
}

// beside is the event of a sentence without a date, under a dated event's key.
func (s *chronicle) beside(e *event, sentence int) event {
	at := s.documents[e.document].Sentences[sentence]
	return event{Span: page.Span{Start: at.Start, End: at.End}, document: e.document, sentence: sentence, date: -1, key: e.key}
}

// near tells whether two sentences stand in one paragraph or in neighbouring
// ones of the body.
func (d *document) near(one, two int) bool {
	p, q := d.Sentences[one].Paragraph, d.Sentences[two].Paragraph
	return q-p <= 1 && d.Paragraphs[p].Kind == "" && d.Paragraphs[q].Kind == ""
}

// narrates tells whether a sentence tells in the past tense, with no words
// quoted.
func (s *chronicle) narrates(document, sentence int) bool {
	d := s.documents[document]
	at := d.Sentences[sentence]
	if !d.inStory(at) || !d.tells(at) || inSpoken(s.spoken[document], at.Span) {
		return false
	}
	past := false
	for _, t := range d.Tokens[at.First:at.Last] {
		switch t.Tag {
		case "VBD":
			past = true
		case "MD":
			if t.Text == "will" {
				return false
			}
		}
	}
	return past
}

// opensAfter tells whether a sentence opens with "After" or "Following" and
// goes on with a clause of its own in the past tense.
func (s *chronicle) opensAfter(document, sentence int) bool {
	d := s.documents[document]
	tokens := d.Tokens[d.Sentences[sentence].First:d.Sentences[sentence].Last]
	if len(tokens) < 6 || len(tokens) > longestParted || tokens[0].Text != "After" && tokens[0].Text != "Following" || !s.narrates(document, sentence) {
		return false
	}
	for i := range tokens {
		if tokens[i].Text == "," && finiteVerb(tokens[i:]) >= 0 && !reports(tokens[i:]) {
			return true
		}
	}
	return false
}

// saysFollowing tells whether a sentence says that it tells of what came next.
func (s *chronicle) saysFollowing(document, sentence int) bool {
	if !s.narrates(document, sentence) {
		return false
	}
	d := s.documents[document]
	tokens := d.Tokens[d.Sentences[sentence].First:d.Sentences[sentence].Last]
	for i := range tokens {
		t := strings.ToLower(tokens[i].Text)
		if tokens[i].Tag == "WP" || tokens[i].Tag == "WDT" || t == "(" || i > 30 {
			return false // said of something else in passing
		}
		if !sayingAfter[t] || tokens[i].Tag != "RB" && tokens[i].Tag != "RBR" {
			continue
		}
		if t == "later" && i > 0 && (tokens[i-1].Tag == "CD" || strings.EqualFold(tokens[i-1].Text, "no")) {
			continue
		}
		if hasOwnTime(tokens[i+1:]) {
			return false // "Then shortly after school, he"
		}
		if t == "then" && i > 0 && (tokens[i-1].Tag == "DT" || tokens[i-1].Tag == "IN" || tokens[i-1].Text == "-") {
			continue // "the then president", "until then"
		}
		return true
	}
	return false
}

// hasOwnTime tells whether a phrase of time follows: "shortly after school".
func hasOwnTime(tokens []page.Token) bool {
	for i := 0; i < 2 && i < len(tokens); i++ {
		if (tokens[i].Text == "after" || tokens[i].Text == "before") && tokens[i].Tag == "IN" {
			return true
		}
	}
	return false
}

// reports tells whether the first finite verb only reports what somebody said.
func reports(tokens []page.Token) bool {
	i := finiteVerb(tokens)
	return i >= 0 && (tokens[i].Text == "said" || tokens[i].Text == "says" || tokens[i].Text == "told")
}
