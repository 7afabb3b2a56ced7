package render

import (
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// Form is how a briefing is posted.
type Form struct {
	What    string   // "summary", "quotes", "timeline" or "all"; "" = summary
	Look    string   // "full" or "compact"; "" = full
	Role    string   // id of the one role that is pinged; "" = none
	Late    bool     // it says so
	Mark    string   // names the slot, in the footer: by it the post is found again after a crash
	Picture *Picture // of the timeline; nil: the events stand in words alone
	Update  *Update  // what changed since it was posted; nil: nothing
}

// compact is the look that a phone shows at once.
func (f Form) compact() bool { return f.Look == "compact" }

// Illustrated says whether a picture of the timeline belongs to it.
func (f Form) Illustrated() bool { return f.What == "timeline" || f.What == "all" }

// briefingParts are what a briefing may hold, in order.
var briefingParts = map[string][]func(briefing) card{
	"":         {briefing.summary},
	"summary":  {briefing.summary},
	"quotes":   {briefing.quotes},
	"timeline": {briefing.timeline},
	"all":      {briefing.summary, briefing.quotes, briefing.timeline},
}

// mostBriefing is what a briefing's parts may spend together on blocks, of the
// 6,000 characters of a message's embeds: titles, heads and the footer have the
// rest.
const mostBriefing = 4200

// Briefing is a story as a scheduled post: in the form that was chosen, with
// buttons that open the rest for whoever presses.
func Briefing(v stylebook.Voice, b *briefs.Brief, f Form) Message {
	a := ask.Overview(b)
	parts := briefingParts[f.What]
	if parts == nil {
		parts = briefingParts[""]
	}
	w := briefing{voice: v, brief: b, overview: a, form: f, alone: len(parts) == 1, room: min(mostBriefing/len(parts), mostPage)}
	var embeds []*discordgo.MessageEmbed
	for i, part := range parts {
		c := part(w)
		if i == 0 {
			c.title, c.url = a.Story.Title, address(a.Story)
			c.head = append(w.notes(), origins(v, a.Story)...)
		}
		c.story = ask.Story{} // its title is the first card's; no other repeats it
		embeds = append(embeds, w.shown(c, i)...)
	}
	last := embeds[len(embeds)-1]
	last.Footer = &discordgo.MessageEmbedFooter{Text: fit(fold(f.Mark), mostCardFoot)}
	m := Message{Embeds: embeds, Components: w.buttons()}
	if f.Role != "" {
		m.Content, m.Roles = "<@&"+f.Role+">", []string{f.Role}
	}
	if f.Picture != nil && f.Illustrated() {
		m.Files = []*discordgo.File{f.Picture.file()}
	}
	return m
}

// briefing is a briefing that is being written.
type briefing struct {
	voice    stylebook.Voice
	brief    *briefs.Brief
	overview ask.BriefAnswer
	form     Form
	alone    bool // its part is the only one
	room     int  // units for the blocks of a part
}

// notes go before all else: that it is late, and what changed since.
func (w briefing) notes() []string {
	var notes []string
	if w.form.Late {
		notes = append(notes, "*"+w.voice.Say("briefing.late")+"*")
	}
	if u := w.form.Update; u != nil {
		notes = append(notes, "*"+w.voice.Say("briefing.updated", stampf(u.At), fit(u.Words(w.voice), 300))+"*")
	}
	return notes
}

// buttons open what the briefing does not show.
func (w briefing) buttons() []discordgo.MessageComponent {
	at, have := At(w.brief), w.overview.Counts
	return row(
		opens(w.voice.Say("briefing.quotes"), at.With(VerbQuotes), have.Quotes > 0),
		opens(w.voice.Say("briefing.people"), at.With(VerbWho), have.People > 0),
		opens(w.voice.Say("briefing.timeline"), at.With(VerbTimeline), have.Events > 0),
		reads(w.voice, w.overview.Story),
	)
}

// shown makes a card an embed; the timeline's, where it has a picture, one with
// the picture and, where words follow, a second: Discord shows an embed's
// picture below its text.
func (w briefing) shown(c card, i int) []*discordgo.MessageEmbed {
	if !c.pictured || w.form.Picture == nil {
		return []*discordgo.MessageEmbed{c.embed()}
	}
	text := card{blocks: c.blocks}
	c.blocks = nil
	first := c.embed()
	first.Image = &discordgo.MessageEmbedImage{URL: "attachment://" + w.form.Picture.Name}
	if len(text.blocks) == 0 {
		return []*discordgo.MessageEmbed{first}
	}
	return []*discordgo.MessageEmbed{first, text.embed()}
}

// stampf is a moment as Discord shows it to each reader, short.
func stampf(t time.Time) string { return strings.Replace(stampF(t), ":F>", ":f>", 1) }

// ThreadName is what the thread for talk about a briefing is called: the story
// and the day of the slot, in at most 100 characters.
func ThreadName(v stylebook.Voice, b *briefs.Brief, day time.Time) string {
	const most = 100
	date := " · " + v.Say("briefing.day", day.Format("02"), day.Format("01"), day.Format("2006"))
	title := fit(fold(b.Title), most-units(date))
	if title == "" {
		title = fit(b.ID, most-units(date))
	}
	return title + date
}

// NothingNew is one line in a briefing's place, where the story has not changed
// since the briefing at link.
func NothingNew(v stylebook.Voice, b *briefs.Brief, since time.Time, link, mark string) Message {
	title := v.Quoted(Clip(b.Title, 200))
	if link != "" {
		title = "[" + title + "](" + link + ")"
	}
	return Message{Embeds: []*discordgo.MessageEmbed{{
		Color:       accent,
		Description: v.Say("briefing.nothingnew", title, stampf(since)),
		Footer:      &discordgo.MessageEmbedFooter{Text: fit(fold(mark), mostCardFoot)},
	}}}
}
