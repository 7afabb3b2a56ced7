package commands

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"unicode/utf8"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// mostDate is how long a date in /timeline may be: it goes into custom_ids.
const mostDate = 30

func timeline() Command {
	date := func(name string) *discordgo.ApplicationCommandOption {
		return &discordgo.ApplicationCommandOption{
			Type: discordgo.ApplicationCommandOptionString, Name: name, MaxLength: mostDate,
		}
	}
	return Command{
		Definition: look("timeline",
			date("from"),
			date("to"),
			storyOption(), publicOption()),
		Cost:    map[string]Cost{"": Picture},
		Answer:  answerTimeline,
		Press:   pressTimeline,
		Suggest: onlyStories,
	}
}

func answerTimeline(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	b, err := story(d, r)
	if err != nil {
		return render.Message{}, err
	}
	return timelineOf(ctx, d, r, b, strings.TrimSpace(r.Text("from")), strings.TrimSpace(r.Text("to")), 0)
}

func pressTimeline(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	return answerPress(d, r, func(b *briefs.Brief) (render.Message, error) {
		return timelineOf(ctx, d, r, b, r.Press.Part(0), r.Press.Part(1), r.page())
	})
}

// timelineOf answers with the page of events, the first one under a picture of
// them all.
func timelineOf(ctx context.Context, d *Desk, r *Request, b *briefs.Brief, from, to string, page int) (render.Message, error) {
	for _, date := range []string{from, to} {
		if utf8.RuneCountInString(date) > mostDate {
			return render.Message{}, r.refuse("timeline.unreadable", date)
		}
	}
	a, err := ask.Timeline(b, from, to)
	var unclear ask.Unclear
	switch {
	case errors.As(err, &unclear) && strings.Count(unclear.Typed, "/") == 2:
		return render.Message{}, r.refuse("schedule.wrong.slashes", unclear.Typed)
	case errors.As(err, &unclear) && unclear.Typed != "":
		return render.Message{}, r.refuse("timeline.unreadable", unclear.Typed)
	case errors.As(err, &unclear):
		return render.Message{}, r.refuse("timeline.turned", markdown(render.Date(r.Voice(), unclear.From)), markdown(render.Date(r.Voice(), unclear.To)))
	case err != nil:
		return render.Message{}, fmt.Errorf("ask the timeline of %s: %w", b.ID, err)
	case a.Total == 0:
		return render.Message{}, r.refuse("timeline.none")
	case len(a.Events) == 0:
		return render.Message{}, r.refuse("timeline.nothing")
	}
	at := render.At(b).With(render.VerbTimeline, from, to)
	var spoken stylebook.Voice
	m := r.spoken(func(v stylebook.Voice) render.Message {
		spoken = v
		return render.Timeline(v, a, at, page)
	})
	if page > 0 {
		return m, nil
	}
	return illustrated(ctx, d, m, func() (render.Picture, error) { return render.TimelinePicture(spoken, a) }), nil
}

// illustrated puts a picture before the answer. One that can't be drawn, even
// for a panic, leaves the text as it is, which says all that the picture would.
func illustrated(ctx context.Context, d *Desk, m render.Message, draw func() (render.Picture, error)) render.Message {
	p, err := func() (p render.Picture, err error) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("%w\n%s", panicked{value: r}, debug.Stack())
			}
		}()
		return draw()
	}()
	if err != nil {
		d.Log.ErrorContext(ctx, "an answer goes without its picture", "error", err)
		return m
	}
	return render.Illustrate(m, p)
}
