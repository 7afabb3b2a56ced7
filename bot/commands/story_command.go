package commands

import (
	"context"

	"dateline/bot/render"
)

// storyCommand lets moderators choose which story a server or a channel is told.
func storyCommand() Command {
	return Command{
		Definition: moderate("story",
			sub("list"),
			sub("use", storyOption(), channelOption(false)),
			sub("info", storyOption()),
		),
		Moderator: true,
		Deferred:  true,
		Private:   true,
		Cost:      map[string]Cost{"": Free}, // memory and the store
		Answer:    answerStory,
		Press:     pressStory,
		Suggest:   onlyStories,
	}
}

// storyActions are the subcommands' handlers.
var storyActions = map[string]func(context.Context, *Desk, *Request) (render.Message, error){
	"list": listStories, "use": useStory, "info": storyInfo,
}

func answerStory(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	act, ok := storyActions[r.Sub]
	if !ok {
		return render.Message{}, r.unfinished("story", "list", "use", "info")
	}
	return act(ctx, d, r)
}

// pressStory turns the list's pages.
func pressStory(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	return listStories(ctx, d, r)
}

// unfinished refuses a command without its subcommand, which a client of
// Discord's never sends.
func (r *Request) unfinished(command string, subs ...string) Refused {
	v, path := r.Voice(), "command."+command
	names := make([]string, len(subs))
	for i, s := range subs {
		names[i] = v.Say(path + "." + s + ".name")
	}
	return r.refuse("refused.unfinished", markdown(v.Say(path+".name")), markdown(v.List(names...)))
}
