package render

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
)

// HistoryLine is one thing that was done in a server. Its texts are plain.
type HistoryLine struct {
	At       time.Time
	By       string // user id; "" = the bot itself
	Deed     string
	Story    string   // title
	Channels []string // ids
	Detail   string
}

var historySheet = sheet{items: 8, weight: 1600}

// History tells who did what, newest first, for moderators alone. Members are
// mentioned, which names them and calls nobody.
func History(v stylebook.Voice, all []HistoryLine, at State, page int) Message {
	if len(all) == 0 {
		return Refusal(v.Say("history.empty"))
	}
	blocks := make([]block, len(all))
	for i, h := range all {
		text := done(v, h, true)
		blocks[i] = block{text: text, size: units(text), weight: units(text)}
	}
	l, texts := historySheet.open(blocks, page)
	return Message{
		Embeds: []*discordgo.MessageEmbed{{
			Title: v.Say("history.title"), Color: accent,
			Description: fit(strings.Join(texts, "\n\n"), mostDescription), Footer: footer(l.pageOf(v)),
		}},
		Components: row(turns(at, l)...),
		Ephemeral:  true,
	}
}

// done is one thing that was done: what, of which story and where; when and by
// whom; the detail.
func done(v stylebook.Voice, h HistoryLine, timed bool) string {
	const mostTitle, mostDetail, mostPlaces = 120, 400, 8
	head := []string{"**" + deed(v, h.Deed) + "**"}
	if h.Story != "" {
		head = append(head, v.Quoted(Clip(h.Story, mostTitle)))
	}
	if len(h.Channels) > 0 {
		var names []string
		for i, c := range h.Channels {
			if i == mostPlaces {
				names = append(names, v.Say("list.rest", len(h.Channels)-mostPlaces))
				break
			}
			names = append(names, mention(c))
		}
		head = append(head, strings.Join(names, ", "))
	}
	lines := []string{strings.Join(head, " · ")}
	if timed {
		lines = append(lines, stamp(h.At)+" · "+whose(v, h.By))
	} else if h.By != "" {
		lines[0] += " · " + whose(v, h.By)
	}
	if detail := Clip(h.Detail, mostDetail); detail != "" {
		if h.By == "" && h.Deed != DeedMisfit { // a misfit's sentence has the article's words in it
			detail = commandNames.ReplaceAllString(detail, "`$1`")
		}
		lines = append(lines, "> "+detail)
	}
	return strings.Join(lines, "\n")
}

// commandNames are commands' names in the bot's own sentences, as Escape leaves
// them: these alone are shown as the bot writes them.
var commandNames = regexp.MustCompile("\\\\`(/[\\pL\\pN -]{1,60})\\\\`")

// deed names what was done; one that a later version has recorded is named as
// that calls it.
func deed(v stylebook.Voice, name string) string {
	if key := "deed." + name; stylebook.Has(key) {
		return v.Say(key)
	}
	return Clip(name, 40)
}

// mostLog is how many things one message of the log channel tells.
const mostLog = 15

// Log tells a server's log channel what happened, oldest first. lost is how much
// more there was than could be kept for it.
func Log(v stylebook.Voice, all []HistoryLine, lost int) Message {
	all = together(all)
	lost += max(0, len(all)-mostLog)
	if len(all) > mostLog {
		all = all[len(all)-mostLog:]
	}
	parts := make([]string, 0, len(all)+1)
	if lost > 0 {
		parts = append(parts, v.Say("log.more", lost))
	}
	room := mostDescription - units(strings.Join(parts, ""))
	for _, h := range all {
		text := fit(done(v, h, false), room/len(all)-2)
		parts = append(parts, text)
	}
	return Message{Embeds: []*discordgo.MessageEmbed{{
		Color: accent, Description: strings.Join(parts, "\n\n"), Footer: footer(v.Say("log.from")),
	}}}
}

// together makes one of what happened alike in several channels.
func together(all []HistoryLine) []HistoryLine {
	var out []HistoryLine
	for _, h := range all {
		at := slices.IndexFunc(out, func(o HistoryLine) bool {
			return o.Deed == h.Deed && o.By == h.By && o.Story == h.Story && o.Detail == h.Detail && len(o.Channels) > 0 && len(h.Channels) > 0
		})
		if at < 0 {
			h.Channels = slices.Clone(h.Channels)
			out = append(out, h)
			continue
		}
		for _, c := range h.Channels {
			if !slices.Contains(out[at].Channels, c) {
				out[at].Channels = append(out[at].Channels, c)
			}
		}
	}
	return out
}
