package commands

import (
	"context"
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/stylebook"
	"dateline/briefs/ask"
)

func verify() Command {
	return Command{
		Definition: look("verify",
			&discordgo.ApplicationCommandOption{
				Type: discordgo.ApplicationCommandOptionString, Name: "words", Required: true, MaxLength: 2000,
			},
			storyOption(), publicOption()),
		Answer:  answerVerify,
		Suggest: onlyStories,
	}
}

func answerVerify(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	return verified(d, r, r.Text("words"))
}

// checkQuotes stands in the menu of every message: whoever doubts one holds it
// against the story.
func checkQuotes() Command {
	c := look("Check quotes")
	c.Type = discordgo.MessageApplicationCommand
	return Command{Definition: c, Answer: answerCheckQuotes}
}

func answerCheckQuotes(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	if r.Target == nil {
		return render.Message{}, r.refuse("sorry.empty")
	}
	texts := []string{r.Target.Content}
	for _, e := range r.Target.Embeds {
		if e != nil {
			texts = append(texts, e.Description)
		}
	}
	return verified(d, r, strings.Join(texts, "\n"))
}

// verified answers whether the words are the story's.
func verified(d *Desk, r *Request, words string) (render.Message, error) {
	b, err := story(d, r)
	if err != nil {
		return render.Message{}, err
	}
	a := ask.Verify(b, words)
	if len(a.Claims) == 0 {
		return render.Message{}, r.refuse("verify.wordless")
	}
	return r.spoken(func(v stylebook.Voice) render.Message { return render.Verified(v, a) }), nil
}
