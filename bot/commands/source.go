package commands

import (
	"context"
	"strconv"

	"dateline/bot/render"
	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

func source() Command {
	return Command{
		Definition: look("source", storyOption(), publicOption()),
		Answer:     answerSource,
		Press:      pressSource,
		Suggest:    onlyStories,
	}
}

func answerSource(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	b, err := story(d, r)
	if err != nil {
		return render.Message{}, err
	}
	return sourceOf(r, b, 0)
}

func pressSource(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	return answerPress(d, r, func(b *briefs.Brief) (render.Message, error) { return sourceOf(r, b, r.page()) })
}

func sourceOf(r *Request, b *briefs.Brief, page int) (render.Message, error) {
	a, at := ask.Source(b), render.At(b).With(render.VerbSource)
	return r.spoken(func(v stylebook.Voice) render.Message { return render.Source(v, a, at, page) }), nil
}

// page is the page that a press turns to, the first where it opens anew.
func (r *Request) page() int {
	if r.Press == nil {
		return 0
	}
	n, _ := strconv.Atoi(r.Press.Page)
	return n
}
