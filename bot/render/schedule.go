package render

import (
	"fmt"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
)

// ScheduleLine is a schedule as moderators see it. Its texts are plain.
type ScheduleLine struct {
	ID      string
	Channel string // id
	Story   string // title; "" = the default story, whichever that is
	Words   string // "weekdays at 08:30, Europe/Berlin"
	Next    []time.Time
	Paused  bool
	By      string // user id of who paused it; "" = the bot
	Reason  string // why it is paused
	Missed  string // why the latest briefing was not posted; "" = it was, or none was due
	Fixed   bool   // the operator's: it can't be removed here
}

// ScheduleAdded tells that a schedule stands, with its next runs.
func ScheduleAdded(v stylebook.Voice, s ScheduleLine) Message {
	return Refusal("Added: " + briefed(v, s) + ".\n" + runs(v, s.Next) +
		"\nIts id is `" + s.ID + "`. `/schedule test` shows what will be posted.")
}

// ScheduleResumed tells that a schedule goes on, with its next runs.
func ScheduleResumed(v stylebook.Voice, s ScheduleLine) Message {
	return Refusal("Resumed: " + briefed(v, s) + ".\n" + runs(v, s.Next))
}

// SchedulePaused tells that a schedule rests.
func SchedulePaused(v stylebook.Voice, s ScheduleLine) Message {
	return Refusal("Paused: " + briefed(v, s) + ". `/schedule resume` lets it go on; nothing is posted for the time between.")
}

// ScheduleRemoved tells that a schedule is gone.
func ScheduleRemoved(v stylebook.Voice, s ScheduleLine) Message {
	return Refusal("Removed: " + briefed(v, s) + ".")
}

// briefed says which channel gets what when.
func briefed(v stylebook.Voice, s ScheduleLine) string {
	return mention(s.Channel) + " gets " + told(v, s.Story, 120) + ", " + Clip(s.Words, 240)
}

func told(v stylebook.Voice, title string, most int) string {
	if title == "" {
		return "the default story"
	}
	return "“" + Clip(title, most) + "”"
}

// mention shows a channel by its name, as a link to it. It calls nobody.
func mention(channel string) string { return "<#" + channel + ">" }

// runs lists moments, each in its reader's own time zone.
func runs(v stylebook.Voice, next []time.Time) string {
	lines := make([]string, 0, len(next)+1)
	lines = append(lines, "Next briefings, in your time:")
	for _, t := range next {
		lines = append(lines, "- "+stampF(t))
	}
	return strings.Join(lines, "\n")
}

// stampF is a moment as Discord shows it to each reader: date and time.
func stampF(t time.Time) string { return fmt.Sprintf("<t:%d:F>", t.Unix()) }

// mostSchedules is what all schedules of a list may spend together, of the
// 6,000 characters of a message's embeds; mostLine is what one may.
const (
	mostSchedules = 5600
	mostLine      = 600
)

// Schedules lists a server's schedules, for the member alone.
func Schedules(v stylebook.Voice, all []ScheduleLine) Message {
	if len(all) == 0 {
		return Refusal("No channel is briefed yet. `/schedule add` begins: name a channel and a time like 08:30.")
	}
	room := min(mostSchedules/len(all)-2, mostLine)
	var embeds []*discordgo.MessageEmbed
	page := &discordgo.MessageEmbed{Title: number(len(all), "schedule", "schedules"), Color: accent}
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
	state := "Next: none"
	if len(s.Next) > 0 {
		state = "Next: " + stampF(s.Next[0])
	}
	remark := ""
	switch {
	case s.Paused:
		state, remark = "**Paused**", s.Reason
		if s.By != "" {
			state += " by <@" + s.By + ">"
		}
	case s.Missed != "":
		remark = "Last time: " + s.Missed
	}
	left := room - units(head) - units(state) - 4
	words := Clip(s.Words, max(left/2, 40))
	left -= units(words)
	lines := []string{head, words, state}
	if remark != "" && left > 20 {
		lines = append(lines, fit(plainly(remark), min(left, 300)))
		left -= units(lines[3])
	}
	if origin := "Set up by the bot's operator"; s.Fixed && left > units(origin) {
		lines = append(lines, origin)
		left -= units(origin) + 1
	}
	if s.Story != "" && left > 20 {
		lines[1] += " · " + Clip(s.Story, min(left-3, 120))
	}
	return strings.Join(lines, "\n")
}

// plainly is a reason as it is shown: the bot's own are Markdown already (they
// name commands), and whatever stands in “ ” in them is another's.
func plainly(reason string) string {
	before, rest, found := strings.Cut(reason, "“")
	if !found {
		return reason
	}
	words, after, _ := strings.Cut(rest, "”")
	return before + "“" + Escape(words) + "”" + after
}

// Preview is a briefing as a channel would get it, for the member alone, with
// the permissions that the bot lacks there.
func Preview(v stylebook.Voice, briefing Message, channel string, missing []string) Message {
	said := "This is what " + mention(channel) + " will get. I can post there."
	if len(missing) > 0 {
		said = "This is what " + mention(channel) + " would get, but I can't post there. I lack:\n- " +
			strings.Join(missing, "\n- ") + "\n" + WhereToGrant(v)
	}
	briefing.Content = fit(said, mostContent)
	briefing.Ephemeral = true
	return briefing
}

// WhereToGrant says where a channel's permissions are changed.
func WhereToGrant(_ stylebook.Voice) string {
	return "Change that in the channel's settings → Permissions → Dateline."
}
