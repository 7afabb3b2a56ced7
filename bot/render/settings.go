package render

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
)

// Settings is how a server has set the bot up.
type Settings struct {
	Log        string // channel id; "": none
	LogTrouble string // Markdown: why it can't be written to
	Answers    string // "public", "private", "" = by length
	Language   string // of posts, as moderators chose it; "": as Discord has it
	Locale     string // the server's own on Discord
	Zone       string
	Story      string // title of the story that is told where none other is chosen
	Channels   int    // channels with a story of their own
}

// ShowSettings shows moderators all settings.
func ShowSettings(v stylebook.Voice, s Settings) Message {
	log := v.Say("settings.nolog")
	if s.Log != "" {
		log = v.Say("settings.log", mention(s.Log))
	}
	lines := []string{log}
	if s.LogTrouble != "" {
		lines = append(lines, "> "+s.LogTrouble)
	}
	lines = append(lines, AnswersShown(v, s.Answers), PostsIn(v, s.Language, s.Locale))
	if s.Zone != "" {
		lines = append(lines, v.Say("settings.zone", Clip(s.Zone, 60)))
	}
	if s.Story != "" {
		story := v.Say("settings.story", Clip(s.Story, 200))
		if s.Channels > 0 {
			story += " " + v.Say("settings.story.channels", s.Channels)
		}
		lines = append(lines, story)
	}
	return Message{Embeds: []*discordgo.MessageEmbed{{
		Title: v.Say("settings.title"), Color: accent, Description: fit("• "+strings.Join(lines, "\n• "), mostDescription),
	}}, Ephemeral: true}
}

// PostsIn says which language posts are in: the one chosen, or the server's own.
func PostsIn(v stylebook.Voice, chosen, own string) string {
	if chosen != "" {
		return v.Say("settings.language", languageName(v, chosen))
	}
	return v.Say("settings.language.server", languageName(v, own))
}

// PostsOtherwise tells a moderator that posts are not in the language that they
// read, and how to change that.
func PostsOtherwise(v, posts stylebook.Voice) string {
	return v.Say("setup.language", languageName(v, posts.Locale()))
}

func languageName(v stylebook.Voice, locale string) string {
	return v.Say("command.settings.language.language.choice." + stylebook.For(locale).Locale())
}

// AnswersShown says how look-ups are shown unless a member asks otherwise.
func AnswersShown(v stylebook.Voice, answers string) string {
	if answers == "" {
		answers = "usual"
	}
	return v.Say("settings.answers." + answers)
}

// LogChosen tells which channel gets the log, or that none does.
func LogChosen(v stylebook.Voice, channel string) Message {
	if channel == "" {
		return Refusal(v.Say("settings.log.off"))
	}
	return Refusal(v.Say("settings.log.on", mention(channel)))
}
