package render

import (
	"fmt"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
)

// ScheduleLine is a schedule as moderators see it. Its texts are plain, and in
// their language.
type ScheduleLine struct {
	ID      string
	Channel string // id
	Story   string // title; "" = the default story, whichever that is
	Words   string // "weekdays at 08:30, Europe/Berlin"
	Next    []time.Time

	What, Look, Unchanged string // as the store has them
	Role                  string // id; "" = none is pinged
	Thread, Publish       bool

	Paused bool
	Until  time.Time // when the pause ends by itself; zero: it does not
	By     string    // user id of who paused it; "" = the bot
	Reason string    // why it is paused
	Missed string    // why the latest briefing was not posted; "" = it was, or none was due
	Fixed  bool      // the operator's: it can't be removed here
}

// ScheduleAdded tells that a schedule stands, with its next runs, and what the
// moderator should know of it, if anything.
func ScheduleAdded(v stylebook.Voice, s ScheduleLine, remarks ...string) Message {
	return Refusal(lined(v.Say("schedule.added", briefed(v, s)), eachBriefing(v, s), runs(v, s.Next), v.Say("schedule.itsid", s.ID), strings.Join(remarks, "\n")))
}

// ScheduleCopied tells of a copy as ScheduleAdded does.
func ScheduleCopied(v stylebook.Voice, s ScheduleLine, remarks ...string) Message {
	return Refusal(lined(v.Say("schedule.copied", briefed(v, s)), eachBriefing(v, s), runs(v, s.Next), v.Say("schedule.itsid", s.ID), strings.Join(remarks, "\n")))
}

// ScheduleChanged tells how a schedule is now.
func ScheduleChanged(v stylebook.Voice, s ScheduleLine, remarks ...string) Message {
	return Refusal(lined(v.Say("schedule.changed", briefed(v, s)), eachBriefing(v, s), rest(v, s), strings.Join(remarks, "\n")))
}

// ScheduleResumed tells that a schedule goes on, with its next runs.
func ScheduleResumed(v stylebook.Voice, s ScheduleLine, remarks ...string) Message {
	return Refusal(lined(v.Say("schedule.resumed", briefed(v, s)), runs(v, s.Next), strings.Join(remarks, "\n")))
}

// SchedulePaused tells that a schedule rests, and until when.
func SchedulePaused(v stylebook.Voice, s ScheduleLine) Message {
	if s.Until.IsZero() {
		return Refusal(lined(v.Say("schedule.paused", briefed(v, s)), v.Say("schedule.paused.open")))
	}
	return Refusal(lined(v.Say("schedule.paused", briefed(v, s)), v.Say("schedule.paused.until", moment(s.Until)), runs(v, s.Next)))
}

// ScheduleRemoved tells that a schedule is gone.
func ScheduleRemoved(v stylebook.Voice, s ScheduleLine) Message {
	return Refusal(v.Say("schedule.deleted", briefed(v, s)))
}

// lined puts lines below one another, without the empty ones.
func lined(lines ...string) string { return strings.Join(present(lines...), "\n") }

// rest says when it runs next, or that it is paused.
func rest(v stylebook.Voice, s ScheduleLine) string {
	switch {
	case s.Paused && s.Until.IsZero():
		return v.Say("schedule.paused.still")
	case s.Paused:
		return v.Say("schedule.paused.until", moment(s.Until))
	}
	return runs(v, s.Next)
}

// briefed says which channel gets what when.
func briefed(v stylebook.Voice, s ScheduleLine) string {
	return v.Say("schedule.gets", mention(s.Channel), told(v, s.Story, 120), Clip(s.Words, 240))
}

func told(v stylebook.Voice, title string, most int) string {
	if title == "" {
		return v.Say("schedule.defaultstory")
	}
	return v.Quoted(Clip(title, most))
}

// Posts says in which form a schedule posts; "" where it is the usual one.
func Posts(v stylebook.Voice, s ScheduleLine) string {
	var said []string
	if s.What != "" && s.What != "summary" {
		said = append(said, v.Say("schedule.what."+s.What))
	}
	if s.Look == "compact" {
		said = append(said, v.Say("schedule.look.compact"))
	}
	if s.Role != "" {
		said = append(said, v.Say("schedule.pings", "<@&"+s.Role+">"))
	}
	if s.Thread {
		said = append(said, v.Say("schedule.thread"))
	}
	if s.Publish {
		said = append(said, v.Say("schedule.publish"))
	}
	if s.Unchanged == "skip" || s.Unchanged == "line" {
		said = append(said, v.Say("schedule.unchanged."+s.Unchanged))
	}
	return strings.Join(said, " · ")
}

// eachBriefing says by itself in which form a schedule posts.
func eachBriefing(v stylebook.Voice, s ScheduleLine) string {
	form := Posts(v, s)
	if form == "" {
		return ""
	}
	return v.Say("schedule.each", form)
}

// mention shows a channel by its name, as a link to it. It calls nobody.
func mention(channel string) string { return "<#" + channel + ">" }

// runs lists moments, each in its reader's own time zone.
func runs(v stylebook.Voice, next []time.Time) string {
	if len(next) == 0 {
		return ""
	}
	lines := make([]string, 0, len(next)+1)
	lines = append(lines, v.Say("schedule.runs"))
	for _, t := range next {
		lines = append(lines, "- "+moment(t))
	}
	return strings.Join(lines, "\n")
}

// stampF is a moment as Discord shows it to each reader: date and time.
func stampF(t time.Time) string { return fmt.Sprintf("<t:%d:F>", t.Unix()) }

// moment is a moment, and how far away it is, as Discord shows it to each
// reader.
func moment(t time.Time) string { return fmt.Sprintf("%s (<t:%d:R>)", stampF(t), t.Unix()) }

// mostSchedules is what all schedules of a list may spend together, of the
// 6,000 characters of a message's embeds; mostLine is what one may.
const (
	mostSchedules = 5600
	mostLine      = 600
)

// Schedules lists a server's schedules, for the member alone.
func Schedules(v stylebook.Voice, all []ScheduleLine) Message {
	if len(all) == 0 {
		return Refusal(v.Say("schedule.none"))
	}
	room := min(mostSchedules/len(all)-2, mostLine)
	var embeds []*discordgo.MessageEmbed
	page := &discordgo.MessageEmbed{Title: v.Say("schedule.count", len(all)), Color: accent}
	for _, s := range all {
		block := scheduled(v, s, room)
		if units(page.Description)+2+units(block) > mostDescription {
			embeds = append(embeds, page)
			page = &discordgo.MessageEmbed{Color: accent}
		}
		if page.Description != "" {
			page.Description += "\n\n"
		}
		page.Description += block
	}
	return Message{Embeds: append(embeds, page), Ephemeral: true}
}

// scheduled is one schedule within room: what tells it apart and when it runs
// stand whole, the rest is cut to what is left.
func scheduled(v stylebook.Voice, s ScheduleLine, room int) string {
	head := mention(s.Channel) + " · `" + s.ID + "`"
	state := v.Say("schedule.nonext")
	if len(s.Next) > 0 {
		state = v.Say("schedule.next", stampF(s.Next[0]))
	}
	remark := ""
	switch {
	case s.Paused:
		state, remark = "**"+v.Say("schedule.rests")+"**", s.Reason
		if s.By != "" {
			state = "**" + v.Say("schedule.rests.by", "<@"+s.By+">") + "**"
		}
		if !s.Until.IsZero() {
			state += " · " + v.Say("schedule.rests.until", stampf(s.Until))
		}
	case s.Missed != "":
		remark = v.Say("schedule.lasttime", s.Missed)
	}
	left := room - units(head) - units(state) - 5
	words := Clip(s.Words, max(min(left/2, left-40), 30))
	left -= units(words)
	lines := []string{head, words}
	if form := Posts(v, s); form != "" && left > 60 {
		form = fit(form, min(left-30, 240))
		if strings.Count(form, "<") == strings.Count(form, ">") { // a mention that was cut shows as nonsense
			lines = append(lines, form)
			left -= units(form) + 1
		}
	}
	lines = append(lines, state)
	if remark != "" && left > 20 {
		remark = fit(plainly(v, remark), min(left, 300))
		lines = append(lines, remark)
		left -= units(remark) + 1
	}
	if origin := v.Say("schedule.operators"); s.Fixed && left > units(origin) {
		lines = append(lines, origin)
		left -= units(origin) + 1
	}
	if s.Story != "" && left > 20 {
		lines[1] += " · " + Clip(s.Story, min(left-3, 120))
	}
	return strings.Join(lines, "\n")
}

// plainly is a reason as it is shown: the bot's own are Markdown already (they
// name commands), and whatever stands in “ ” in them is another's. Those marks
// are the same in every catalog; the reader sees the language's own.
func plainly(v stylebook.Voice, reason string) string {
	before, rest, found := strings.Cut(reason, "“")
	if !found {
		return reason
	}
	words, after, _ := strings.Cut(rest, "”")
	return before + v.Quoted(Escape(words)) + after
}

// Preview is a briefing as a channel would get it, for the member alone, with
// the permissions that the bot lacks there and what else is to be known.
func Preview(v stylebook.Voice, briefing Message, channel string, missing []string, remarks ...string) Message {
	said := v.Say("schedule.willget", mention(channel))
	if len(missing) > 0 {
		said = v.Say("schedule.wouldget", mention(channel)) + "\n- " + strings.Join(missing, "\n- ") + "\n" + WhereToGrant(v)
	}
	briefing.Content = fit(lined(append([]string{said}, remarks...)...), mostContent)
	briefing.Roles = nil // it is shown to one member, and calls nobody
	briefing.Ephemeral = true
	return briefing
}

// WhereToGrant says where a channel's permissions are changed.
func WhereToGrant(v stylebook.Voice) string { return v.Say("schedule.grant") }
