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
	meant := standsIn(d, r, b, words)
	a := ask.Verify(meant, words)
	if len(a.Claims) == 0 {
		return render.Message{}, r.refuse("verify.wordless")
	}
	return r.spoken(func(v stylebook.Voice) render.Message {
		m := render.Verified(v, a)
		if meant != b {
			m = render.Notice(m, "*"+v.Say("verify.elsewhere", render.Clip(meant.Title, 150))+"*")
		}
		return m
	}), nil
}

// standsIn is the story that the words are held against: the one asked for, or,
// where none was named and nothing of it stands in the one that is told, the
// first other in which something does.
func standsIn(d *Desk, r *Request, told *briefs.Brief, words string) *briefs.Brief {
	if r.Given("story") || ask.Standing(told, words) > 0 {
		return told
	}
	for i, b := range d.Library.Stories(r.Edition()) {
		if i > mostSearched {
			break
		}
		if ask.Standing(b, words) > 0 {
			return b
		}
	}
	return told
}
