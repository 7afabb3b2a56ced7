package commands

import (
	"context"
	"strconv"

	"dateline/bot/render"
)

func help() Command {
	return Command{
		Definition: look("help", "What I answer, and how to read it"),
		Answer:     answerHelp,
	}
}

// answerHelp lists the table: moderators' commands for moderators alone.
func answerHelp(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	var lines []render.HelpLine
	for _, c := range Table() {
		if c.Moderator && !r.Moderator() {
			continue
		}
		lines = append(lines, render.HelpLine{Command: usage(&c), Answers: c.Definition.Description})
	}
	if n := len(d.Library.Stories(r.Edition())); n > 1 {
		lines = append(lines, render.HelpLine{Command: "story:", Answers: "With any of these: which of the " + strconv.Itoa(n) + " stories, if not the default one"})
	}
	return render.Help(r.Voice(), lines, d.Version), nil
}

// usage writes a command as it is typed: /quotes [speaker] [about]. The story
// option is left out: every command has it.
func usage(c *Command) string {
	out := "/" + c.Definition.Name
	for _, o := range c.Definition.Options {
		switch {
		case o.Name == "story":
		case o.Required:
			out += " " + o.Name
		case isSub(o):
		default:
			out += " [" + o.Name + "]"
		}
	}
	subs := ""
	for _, o := range c.Definition.Options {
		if isSub(o) {
			subs += "|" + o.Name
		}
	}
	if subs != "" {
		out += " " + subs[1:]
	}
	return out
}
