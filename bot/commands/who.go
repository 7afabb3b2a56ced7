package commands

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

func who() Command {
	return Command{
		Definition: look("who",
			&discordgo.ApplicationCommandOption{
				Type: discordgo.ApplicationCommandOptionString, Name: "name", Autocomplete: true, MaxLength: 100,
			},
			storyOption(), publicOption()),
		Answer:  answerWho,
		Press:   pressWho,
		Suggest: suggestPerson,
	}
}

func answerWho(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	b, err := story(d, r)
	if err != nil {
		return render.Message{}, err
	}
	name := strings.TrimSpace(r.Text("name"))
	m, err := whoIs(r, b, name, 0)
	return elsewhere(d, r, b, m, err, func(other *briefs.Brief) (render.State, bool) {
		a := ask.Who(other, name)
		at := render.At(other).With(render.VerbWho, render.Shorten(name, render.MostQuery))
		return at, name != "" && !wordless(name) && a.By == ask.ByName && len(a.Matches) > 0
	})
}

func pressWho(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	return answerPress(d, r, func(b *briefs.Brief) (render.Message, error) {
		name := r.Press.Part(0)
		if name == render.Choice {
			if len(r.Values) != 1 {
				return render.Message{}, r.refuse("sorry.foreign")
			}
			if name = r.Values[0]; tagged(b, name) == nil {
				return render.Message{}, r.refuse("who.gone")
			}
		}
		return whoIs(r, b, name, r.page())
	})
}

// whoIs answers who bears the name, which is as typed or the tag of an entity.
func whoIs(r *Request, b *briefs.Brief, name string, page int) (render.Message, error) {
	asked := name
	e := tagged(b, name)
	if e != nil {
		asked = e.Name
	}
	a := ask.Who(b, asked)
	switch {
	case wordless(asked):
		a.Matches = nil // ask takes it for no name at all
	case e != nil:
		a.By = ask.ByName
		a.Matches = slices.DeleteFunc(a.Matches, func(p ask.Person) bool { return p.ID != e.ID })
	}
	switch {
	case len(a.Matches) > 0:
		at := render.At(b).With(render.VerbWho, render.Shorten(name, render.MostQuery))
		return r.spoken(func(v stylebook.Voice) render.Message { return render.Who(v, a, at, page) }), nil
	case asked == "":
		return render.Message{}, r.refuse("who.none")
	}
	all := r.refuse("who.all", a.People)
	if a.People == 0 {
		all = r.refuse("who.no.people")
	}
	return render.Message{}, sentences(r.refuse("who.nobody", asked), closest(r, a.Closest), all)
}

// wordless tells whether a text has something in it, but no letter or digit.
func wordless(text string) bool {
	return text != "" && !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// closest says which names are near to one that nobody bears.
func closest(r *Request, names []string) Refused {
	if len(names) == 0 {
		return r.refuse("closest.none")
	}
	escaped := make([]string, len(names))
	for i, n := range names {
		escaped[i] = render.Clip(n, 60)
	}
	return r.refuse("closest", markdown(strings.Join(escaped, ", ")))
}

// tagged finds the entity that a tag is of, nil where the text is no tag of
// any.
func tagged(b *briefs.Brief, tag string) *briefs.Entity {
	if !strings.HasPrefix(tag, "~") {
		return nil
	}
	for i := range b.Entities {
		if render.Tag(b.Entities[i].ID) == tag {
			return &b.Entities[i]
		}
	}
	return nil
}

// suggestPerson completes who is named.
func suggestPerson(ctx context.Context, d *Desk, r *Request) ([]Choice, error) {
	if r.Focused != "name" {
		return onlyStories(ctx, d, r)
	}
	return suggestNames(d, r, ask.People, r.Text("name"), "count.mentions")
}

// suggestNames makes choices of ask's suggestions: “Amrullah Saleh · Vice
// President”, or how often each is named or quoted. The value is the name, or a tag where a name is no safe way to
// the one meant.
func suggestNames(d *Desk, r *Request, kind ask.Kind, typed, count string) ([]Choice, error) {
	b, err := story(d, r)
	if err != nil {
		return nil, nil // the story is still being typed
	}
	found := ask.Suggest(b, kind, typed, mostChoices)
	names := make(map[string]int, len(found))
	for _, s := range found {
		names[s.Name]++
	}
	out := make([]Choice, 0, len(found))
	for _, s := range found {
		c := Choice{Name: s.Name, Value: s.Name}
		if s.About != "" {
			c.Name += " · " + s.About
		} else {
			c.Name += " · " + r.Voice().Say(count, s.Count)
		}
		if names[s.Name] > 1 || !render.FitsChoice(s.Name) {
			c.Value = render.Tag(s.ID)
		}
		out = append(out, c)
	}
	return out, nil
}
