package commands

import (
	"context"
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/stylebook"
)

func help() Command {
	return Command{
		Definition: look("help"),
		Answer:     answerHelp,
	}
}

// answerHelp lists the table: moderators' commands for moderators alone, each
// by the name that the member's Discord shows.
func answerHelp(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	v := r.Voice()
	var lines []render.HelpLine
	for _, c := range Table() {
		if c.Moderator && !r.Moderator() {
			continue
		}
		if c.Definition.Type == discordgo.MessageApplicationCommand {
			lines = append(lines, render.HelpLine{Command: v.Say(menuKey(c.Definition.Name)), Answers: v.Say("help.menu")})
			continue
		}
		lines = append(lines, render.HelpLine{Command: usage(v, &c.Definition), Answers: v.Say("command." + c.Definition.Name + ".description")})
	}
	if n := len(d.Library.Stories(r.Edition())); n > 1 {
		lines = append(lines, render.HelpLine{Command: v.Say("option.story.name") + ":", Answers: v.Say("help.story", n)})
	}
	return render.Help(v, lines, d.Version), nil
}

// usage writes a command as it is typed: /quotes [speaker] [about]. The story and
// public options are left out: every look-up has them.
func usage(v stylebook.Voice, c *discordgo.ApplicationCommand) string {
	path := "command." + c.Name
	out := "/" + v.Say(path+".name")
	subs := ""
	for _, o := range c.Options {
		name := v.Say(optionKey(path, o.Name, "name"))
		switch {
		case isSub(o):
			subs += " | " + name
		case o.Name == "story", o.Name == "public":
		case o.Required:
			out += " " + name
		default:
			out += " [" + name + "]"
		}
	}
	if subs != "" {
		out += " " + strings.TrimPrefix(subs, " | ")
	}
	return out
}
