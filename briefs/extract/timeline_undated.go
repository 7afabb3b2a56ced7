package extract

import "strings"

// undatedEvent is an event that the text puts directly before or after a dated
// one.
type undatedEvent struct {
	event
	anchor int // index of the dated event
}

// sayingAfter are the words by which a sentence says that it tells of what came
// after the one before it.
var sayingAfter = map[string]bool{
	"subsequently": true, "afterwards": true, "afterward": true, "thereafter": true, "later": true, "then": true,
}

// undatedEvents finds, directly before a dated event, a sentence that opens
// with "After …" or "Following …", and directly after one, sentences that say
// they follow. Both must tell in the past tense, in the reporter's own words;
// anything less certain is left out.
func (s *story) undatedEvents(events []event) []undatedEvent {
	type place struct{ document, sentence int }
	dated := map[place]int{}
	for i := range events {
		e := &events[i]
		if _, taken := dated[place{e.document, e.sentence}]; !taken {
			dated[place{e.document, e.sentence}] = i
		}
	}
	taken := map[place]bool{}
	for i := range s.dates {
		if placeable(&s.dates[i]) {
			taken[place{s.dates[i].document, s.dates[i].sentence}] = true
		}
	}
	var out []undatedEvent
	for i := range events {
		e := &events[i]
		d := s.documents[e.document]
		if e.span != (span{d.sentences[e.sentence].start, d.sentences[e.sentence].end}) || !d.narrates(e.sentence) || dated[place{e.document, e.sentence}] != i || d.captioned(e.start) {
			continue
		}
		if b := e.sentence - 1; b >= 0 && !taken[place{e.document, b}] && d.near(b, e.sentence) && d.opensAfter(b) {
			out = append(out, s.beside(e, i, b, false))
		}
		for n := e.sentence + 1; n < len(d.sentences) && !taken[place{e.document, n}] && d.near(n-1, n) && d.saysFollowing(n); n++ {
			out = append(out, s.beside(e, i, n, true))
		}
	}
	return out
}

func (s *story) beside(e *event, anchor, sentence int, follows bool) undatedEvent {
	at := s.documents[e.document].sentences[sentence]
	return undatedEvent{event{span: span{at.start, at.end}, document: e.document, sentence: sentence, date: -1, key: e.key, follows: follows}, anchor}
}

// near tells whether two sentences stand in one paragraph or in neighbouring
// ones of the body.
func (d *document) near(one, two int) bool {
	p, q := d.sentences[one].paragraph, d.sentences[two].paragraph
	return q-p <= 1 && d.paragraphs[p].kind == "" && d.paragraphs[q].kind == ""
}

// narrates tells whether a sentence tells in the past tense, with no words
// quoted.
func (d *document) narrates(sentence int) bool {
	s := d.sentences[sentence]
	if !d.tells(sentence) {
		return false
	}
	for _, q := range d.quoted {
		if q.start < s.end && s.start < q.end {
			return false
		}
	}
	past := false
	for _, t := range d.tokens[s.first:s.last] {
		switch t.tag {
		case "VBD":
			past = true
		case "MD":
			if t.text == "will" {
				return false
			}
		}
	}
	return past
}

// opensAfter tells whether a sentence opens with "After" or "Following" and
// goes on with a clause of its own in the past tense.
func (d *document) opensAfter(sentence int) bool {
	s := d.sentences[sentence]
	tokens := d.tokens[s.first:s.last]
	if len(tokens) < 6 || tokens[0].text != "After" && tokens[0].text != "Following" || !d.narrates(sentence) {
		return false
	}
	for i := range tokens {
		if tokens[i].text == "," && finiteVerb(tokens[i:]) >= 0 && !reports(tokens[i:]) {
			return true
		}
	}
	return false
}

// saysFollowing tells whether a sentence says that it tells of what came next.
func (d *document) saysFollowing(sentence int) bool {
	if !d.narrates(sentence) {
		return false
	}
	s := d.sentences[sentence]
	tokens := d.tokens[s.first:s.last]
	for i := range tokens {
		t := strings.ToLower(tokens[i].text)
		if tokens[i].tag == "WP" || tokens[i].tag == "WDT" || t == "(" || i > 30 {
			return false // said of something else in passing
		}
		if !sayingAfter[t] || tokens[i].tag != "RB" && tokens[i].tag != "RBR" {
			continue
		}
		if t == "later" && i > 0 && (tokens[i-1].tag == "CD" || strings.EqualFold(tokens[i-1].text, "no")) {
			continue
		}
		if t == "then" && i > 0 && (tokens[i-1].tag == "DT" || tokens[i-1].tag == "IN" || tokens[i-1].text == "-") {
			continue // "the then president", "until then"
		}
		return true
	}
	return false
}

// reports tells whether the first finite verb only reports what somebody said.
func reports(tokens []token) bool {
	i := finiteVerb(tokens)
	return i >= 0 && (tokens[i].text == "said" || tokens[i].text == "says" || tokens[i].text == "told")
}
