package commands

import (
	"context"
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// mostFind is how long the words of /find may be: they go into custom_ids.
const mostFind = render.MostQuery

// mostNear is how many words of the article are offered for one that it lacks.
const mostNear = 3

func find() Command {
	return Command{
		Definition: look("find",
			&discordgo.ApplicationCommandOption{
				Type: discordgo.ApplicationCommandOptionString, Name: "words", Required: true, MaxLength: mostFind,
			},
			storyOption(), publicOption()),
		Answer:  answerFind,
		Press:   pressFind,
		Suggest: onlyStories,
	}
}

func answerFind(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	b, err := story(d, r)
	if err != nil {
		return render.Message{}, err
	}
	words := render.Shorten(r.Text("words"), mostFind)
	m, err := findIn(r, b, words, 0)
	return elsewhere(d, r, b, m, err, func(other *briefs.Brief) (render.State, bool) {
		return render.At(other).With(render.VerbFind, words), words != "" && !wordless(words) && len(ask.Find(other, words).Hits) > 0
	})
}

func pressFind(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	return answerPress(d, r, func(b *briefs.Brief) (render.Message, error) { return findIn(r, b, r.Press.Part(0), r.page()) })
}

// findIn answers with the page of sentences. Words that do not fit a custom_id
// are left out before the first page, not at the second; the answer's title
// shows those that were looked for.
func findIn(r *Request, b *briefs.Brief, words string, page int) (render.Message, error) {
	words = render.Shorten(words, mostFind)
	if wordless(words) || strings.TrimSpace(words) == "" {
		return render.Message{}, r.refuse("find.wordless")
	}
	a := ask.Find(b, words)
	if len(a.Hits) == 0 {
		none := r.refuse("find.none", words)
		if near := ask.WordsNear(b, words, false, mostNear); len(near) > 0 {
			return render.Message{}, sentences(none, closest(r, near))
		}
		return render.Message{}, none
	}
	at := render.At(b).With(render.VerbFind, words)
	return r.spoken(func(v stylebook.Voice) render.Message { return render.Found(v, a, at, page) }), nil
}
