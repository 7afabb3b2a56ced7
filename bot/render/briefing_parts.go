package render

import (
	"strings"

	"dateline/briefs/ask"
)

// summary is the article's own sentences on what the story is, and what the
// story holds; compact, the first one.
func (w briefing) summary() card {
	c := overview(w.voice, w.overview)
	sentences, counts := c.blocks[:len(c.blocks)-1], c.blocks[len(c.blocks)-1]
	most := len(sentences)
	if w.form.compact() {
		most = 1
	}
	room := w.room - units(counts)
	c.blocks = nil
	for i, s := range sentences {
		if room -= units(s) + 2; i == most || room < 0 {
			break
		}
		c.blocks = append(c.blocks, s)
	}
	c.blocks = append(c.blocks, counts)
	return c
}

// quotes are who said what, as many as there is room for.
func (w briefing) quotes() card {
	a := ask.Quotes(w.brief, ask.QuoteQuery{})
	c := card{title: w.voice.Say("briefing.quotes")}
	if len(a.Quotes) == 0 {
		c.blocks = []string{w.voice.Say("briefing.noquotes")}
		return c
	}
	most, heavy := 6, 1600
	if w.form.compact() {
		most, heavy = 2, 500
	}
	blocks := make([]block, 0, most)
	for i, q := range a.Quotes[:min(len(a.Quotes), most)] {
		blocks = append(blocks, w.quote(a, i, q))
	}
	var left int
	c.blocks, left = w.take(blocks, heavy)
	if rest := len(a.Quotes) - len(blocks) + left; rest > 0 {
		c.blocks = append(c.blocks, w.voice.Say("briefing.morequotes", rest))
	}
	return c
}

// quote is one utterance; who goes on speaking is introduced once.
func (w briefing) quote(a ask.QuotesAnswer, i int, q ask.Quote) block {
	if !w.form.compact() || len(q.Parts) == 0 {
		before := i > 0 && q.Speaker != nil && a.Quotes[i-1].Speaker != nil && q.Speaker.ID == a.Quotes[i-1].Speaker.ID
		return quoteBlock(w.voice, a.Story, q, true, !before)
	}
	l := newLines(w.voice, a.Story)
	l.say(speaker(w.voice, q))
	l.quoted(q.Parts[0].Text, 200, true, &q.Parts[0])
	remarks := present(partial(w.voice, q))
	for _, n := range q.Notes {
		if n.Kind != ask.SpeakerUnknown {
			remarks = append(remarks, remark(w.voice, n, q.Parts[0].Paragraph))
		}
	}
	if len(remarks) > 0 {
		l.say(strings.Join(remarks, " · "))
	}
	return l.block()
}

// timeline is what happened when: as a picture, and below it in words unless
// the look is compact.
func (w briefing) timeline() card {
	a, err := ask.Timeline(w.brief, "", "")
	c := card{title: w.voice.Say("briefing.timeline"), pictured: true}
	if err != nil || len(a.Events) == 0 {
		c.pictured, c.blocks = false, []string{w.voice.Say("briefing.noevents")}
		return c
	}
	most, heavy := 6, 1500
	if w.form.compact() {
		if w.form.Picture != nil {
			return c
		}
		most, heavy = 3, 600
	}
	blocks := make([]block, 0, most)
	for _, e := range a.Events[:min(len(a.Events), most)] {
		blocks = append(blocks, eventBlock(w.voice, a.Story, e))
	}
	var left int
	c.blocks, left = w.take(blocks, heavy)
	if rest := len(a.Events) - len(blocks) + left; rest > 0 {
		c.blocks = append(c.blocks, w.voice.Say("briefing.moreevents", rest))
	}
	return c
}

// take gives the first blocks that a part has room for, at least one where it
// fits at all, and how many are left out.
func (w briefing) take(blocks []block, heavy int) (texts []string, left int) {
	room := w.room - 60 // for the line that counts the rest
	for i, b := range blocks {
		room -= b.size + 2
		heavy -= b.weight
		if room < 0 || heavy < 0 && i > 0 {
			return texts, len(blocks) - i
		}
		texts = append(texts, b.text)
	}
	return texts, 0
}
