package commands

import (
	"context"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
)

// correctCommand lets moderators put right what a story says, for their server.
func correctCommand() Command {
	with := func(name string, options ...*discordgo.ApplicationCommandOption) *discordgo.ApplicationCommandOption {
		return sub(name, append(options, storyOption(), words("note", mostNote))...)
	}
	return Command{
		Definition: moderate("correct",
			with("speaker", required(completed("quote")), completed("person")),
			with("name", required(completed("person")), required(words("words", 200))),
			with("about", required(completed("person")), words("words", 500)),
			with("merge", required(completed("person")), required(completed("other"))),
			with("split", required(completed("person")), required(completed("alias"))),
			with("hide", required(completed("quote"))),
			with("date", required(completed("date")), required(words("value", 100))),
			sub("list", storyOption()),
			sub("undo", required(completed("correction")), storyOption()),
		),
		Moderator: true,
		Deferred:  true,
		Private:   true,
		Cost:      map[string]Cost{"": Free}, // milliseconds, and no more than store.MaxCorrections stand
		Answer:    answerCorrect,
		Press:     pressCorrect,
		Suggest:   suggestCorrect,
	}
}

func required(o *discordgo.ApplicationCommandOption) *discordgo.ApplicationCommandOption {
	o.Required = true
	return o
}

func answerCorrect(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	b, err := story(d, r)
	if err != nil {
		return render.Message{}, err
	}
	switch maker, makes := corrections[r.Sub]; {
	case makes:
		c, err := maker(r, b)
		if err != nil {
			return render.Message{}, r.unmade(err)
		}
		return d.correct(ctx, r, b, c)
	case r.Sub == "list":
		return listCorrections(ctx, d, r, b)
	case r.Sub == "undo":
		return undoCorrection(ctx, d, r, b)
	}
	return render.Message{}, r.unfinished("correct", "speaker", "name", "about", "merge", "split", "hide", "date", "list", "undo")
}

// pressCorrect turns the list's pages.
func pressCorrect(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	b, _, err := pressedStory(d, r)
	if err != nil {
		return render.Message{}, err
	}
	return listCorrections(ctx, d, r, b)
}
