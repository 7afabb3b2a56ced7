package commands

import (
	"context"
	"strconv"

	"dateline/bot/render"
	"dateline/briefs"
	"dateline/briefs/ask"
)

func source() Command {
	return Command{
		Definition: look("source", "Where the story comes from: outlet, date, authors, link", storyOption()),
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
	return sourceOf(b, 0)
}

func pressSource(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	return answerPress(d, r, func(b *briefs.Brief) (render.Message, error) { return sourceOf(b, r.page()) })
}

func sourceOf(b *briefs.Brief, page int) (render.Message, error) {
	return render.Source(ask.Source(b), render.At(b).With(render.VerbSource), page), nil
}

// page is the page that a press turns to, the first where it opens anew.
func (r *Request) page() int {
	if r.Press == nil {
		return 0
	}
	n, _ := strconv.Atoi(r.Press.Page)
	return n
}
