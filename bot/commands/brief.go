package commands

import (
	"context"

	"dateline/bot/render"
	"dateline/bot/stylebook"
	"dateline/briefs/ask"
)

func brief() Command {
	return Command{
		Definition: look("brief", storyOption()),
		Answer:     answerBrief,
		Suggest:    onlyStories,
	}
}

func answerBrief(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	b, err := story(d, r)
	if err != nil {
		return render.Message{}, err
	}
	a := ask.Overview(b)
	return r.spoken(func(v stylebook.Voice) render.Message { return render.Overview(v, a, render.At(b)) }), nil
}
