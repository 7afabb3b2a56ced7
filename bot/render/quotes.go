package render

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// quoteSheet is what ANSWERS-sized phones show at a time: three short quotes or
// one long.
var quoteSheet = sheet{items: 3, weight: 800}

// Quotes is a page of who said what. A long one is for the member alone.
func Quotes(v stylebook.Voice, a ask.QuotesAnswer, at State, page int) Message {
	one := len(a.Speakers) == 1
	blocks := make([]block, len(a.Quotes))
	for i, q := range a.Quotes {
		blocks[i] = quoteBlock(v, a.Story, q, !one, true)
	}
	l, texts := quoteSheet.open(blocks, page)
	for i := l.first + 1; i < l.last; i++ { // who goes on speaking is introduced once
		if q := a.Quotes[i]; q.Speaker != nil && a.Quotes[i-1].Speaker != nil && q.Speaker.ID == a.Quotes[i-1].Speaker.ID {
			texts[i-l.first] = quoteBlock(v, a.Story, q, !one, false).text
		}
	}
	c := card{
		story: a.Story, title: quotesTitle(v, a), head: quotesHead(v, a), blocks: texts,
		foot: present(l.pageOf(v), l.count(v, "quotes"), byline(v, a.Story)),
	}
	return Message{
		Embeds:     []*discordgo.MessageEmbed{c.embed()},
		Components: row(append(turns(at, l), reads(v, a.Story))...),
		Question:   at.on(l.number),
		Ephemeral:  l.private(),
	}
}

func quotesTitle(v stylebook.Voice, a ask.QuotesAnswer) string {
	about := ""
	if a.Query.About != "" {
		about = v.Quoted(fit(fold(a.Query.About), 80))
	}
	switch {
	case len(a.Speakers) == 1 && about != "":
		return v.Say("quotes.title.on", fit(fold(a.Speakers[0].Name), 90), about)
	case len(a.Speakers) == 1:
		return a.Speakers[0].Name
	case a.Query.Speaker != "" && about != "":
		return v.Say("quotes.title.on", v.Quoted(fit(fold(a.Query.Speaker), 60)), about)
	case a.Query.Speaker != "":
		return v.Say("quotes.title.of", v.Quoted(fit(fold(a.Query.Speaker), 80)))
	case about != "":
		return v.Say("quotes.title.about", about)
	}
	return v.Say("quotes.title")
}

func quotesHead(v stylebook.Voice, a ask.QuotesAnswer) []string {
	var head []string
	if len(a.Speakers) == 1 && len(a.Quotes) > 0 {
		if s := a.Quotes[0].Speaker; s != nil && s.About != nil {
			head = append(head, v.Quoted(Clip(s.About.Text, 160))+" "+place(v, *s.About))
		}
	}
	switch asked := v.Quoted(Clip(a.Query.About, 80)); {
	case a.Loose:
		head = append(head, v.Say("quotes.loose"))
	case a.MeantBy == ask.ByTitle:
		head = append(head, v.Say("quotes.meant.title", asked, Names(v, a.Meant)))
	case a.MeantBy == ask.BySlip:
		head = append(head, v.Say("quotes.meant.slip", asked, Names(v, a.Meant)))
	}
	return head
}

// Names are a few names in bold, and how many more there are.
func Names(v stylebook.Voice, list []ask.Name) string {
	const most = 5
	var out []string
	for i, n := range list {
		if i == most {
			return strings.Join(out, ", ") + " " + v.Say("list.rest", len(list)-most)
		}
		out = append(out, bold(n.Name, 80))
	}
	return strings.Join(out, ", ")
}

// quoteBlock is one utterance: who, the words, where they stand, what was
// inferred. The name is left out where the card's title says it, and what the
// article says of the speaker where that was just said.
func quoteBlock(v stylebook.Voice, story ask.Story, q ask.Quote, named, introduced bool) block {
	l := newLines(v, story)
	switch {
	case q.Speaker != nil && named && !introduced:
		l.say(bold(q.Speaker.Name.Name, 120))
	case q.Speaker == nil || named:
		l.say(speaker(v, q))
	}
	said(&l, q)
	remarks := []string{partial(v, q)}
	for _, n := range q.Notes {
		if n.Kind != ask.SpeakerUnknown {
			remarks = append(remarks, remark(v, n, q.Parts[0].Paragraph))
		}
	}
	if len(q.Parts) > 0 {
		l.meta(q.Parts[0], remarks...)
	}
	return l.block()
}

// speaker is the name with the article's own words on who that is. Who could
// not be resolved is given in the article's words, or not at all.
func speaker(v stylebook.Voice, q ask.Quote) string {
	switch {
	case q.Speaker == nil && q.Source == nil:
		return "**" + v.Say("quotes.unattributed") + "**"
	case q.Speaker == nil:
		return "**" + v.Quoted(Clip(q.Source.Text, 100)) + "** · " + v.Say("quotes.unidentified")
	case q.Speaker.About == nil:
		return bold(q.Speaker.Name.Name, 120)
	}
	return bold(q.Speaker.Name.Name, 120) + ", " + v.Quoted(Clip(q.Speaker.About.Text, 120))
}

// said quotes the words: a part of a sentence within the sentence, which has
// the marks itself, unless that is too long; an utterance in its parts.
func said(l *lines, q ask.Quote) {
	const sentence, utterance, shortest = 500, 900, 120
	if q.Kind == briefs.Partial && q.Context != nil && units(q.Context.Text) <= sentence {
		l.quoted(q.Context.Text, 2*sentence, false, nil)
		return
	}
	if len(q.Parts) == 0 {
		return
	}
	most := max(utterance/len(q.Parts), shortest)
	for _, p := range q.Parts {
		l.quoted(p.Text, most, true, nil)
	}
}

// present leaves out what is empty.
func present(texts ...string) []string {
	out := texts[:0]
	for _, t := range texts {
		if strings.TrimSpace(t) != "" {
			out = append(out, t)
		}
	}
	return out
}
