package commands

import (
	"context"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
)

func help() Command {
	return Command{
		Definition: discordgo.ApplicationCommand{Name: "help", Description: "What this bot answers, and how"},
		Answer:     answerHelp,
	}
}

func answerHelp(context.Context, *Desk, *Request) (render.Message, error) {
	return render.Refusal("Ask `/brief`."), nil
}
