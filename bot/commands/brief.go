package commands

import (
	"context"

	"dateline/bot/render"
	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

func brief() Command {
	return Command{
		Definition: look("brief", storyOption(), publicOption()),
		Answer:     answerBrief,
		Press:      pressBrief,
		Suggest:    onlyStories,
	}
}

func answerBrief(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	b, err := story(d, r)
	if err != nil {
		return render.Message{}, err
	}
	return overviewOf(r, b), nil
}

func pressBrief(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	return answerPress(d, r, func(b *briefs.Brief) (render.Message, error) { return overviewOf(r, b), nil })
}

func overviewOf(r *Request, b *briefs.Brief) render.Message {
	a := ask.Overview(b)
	return r.spoken(func(v stylebook.Voice) render.Message { return render.Overview(v, a, render.At(b)) })
}
