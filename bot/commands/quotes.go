package commands

import (
	"context"
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// What /quotes is asked goes into custom_ids, so there is an end to it. More
// words than that are left out before the first page, not at the second; the
// answer's title shows those that were looked for.
const (
	mostSpeaker = 19
	mostAbout   = render.MostQuery - mostSpeaker - 1
)

func quotes() Command {
	return Command{
		Definition: look("quotes",
			&discordgo.ApplicationCommandOption{
				Type: discordgo.ApplicationCommandOptionString, Name: "speaker", Autocomplete: true, MaxLength: 100,
			},
			&discordgo.ApplicationCommandOption{
				Type: discordgo.ApplicationCommandOptionString, Name: "about", MaxLength: mostAbout,
			},
			storyOption(), publicOption()),
		Answer:  answerQuotes,
		Press:   pressQuotes,
		Suggest: suggestSpeaker,
	}
}

func answerQuotes(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	b, err := story(d, r)
	if err != nil {
		return render.Message{}, err
	}
	speaker, about := strings.TrimSpace(r.Text("speaker")), render.Shorten(r.Text("about"), mostAbout)
	m, err := quotesOf(r, b, speaker, about, 0)
	return elsewhere(d, r, b, m, err, func(other *briefs.Brief) (render.State, bool) {
		short := render.Shorten(speaker, mostSpeaker)
		a := ask.Quotes(other, ask.QuoteQuery{Speaker: short, About: about})
		return render.At(other).With(render.VerbQuotes, short, about), short+about != "" && !wordless(short) && !wordless(about) && !a.Loose && a.MeantBy != ask.BySlip && len(a.Quotes) > 0
	})
}

func pressQuotes(_ context.Context, d *Desk, r *Request) (render.Message, error) {
	return answerPress(d, r, func(b *briefs.Brief) (render.Message, error) {
		return quotesOf(r, b, r.Press.Part(0), r.Press.Part(1), r.page())
	})
}

// quotesOf answers with the page of quotes. The speaker is a name as typed or
// the tag of an entity.
func quotesOf(r *Request, b *briefs.Brief, speaker, about string, page int) (render.Message, error) {
	query := ask.QuoteQuery{Speaker: speaker, About: about}
	e := tagged(b, speaker)
	if e != nil {
		query.Speaker = e.Name
	}
	a := ask.Quotes(b, query)
	if short := render.Shorten(speaker, mostSpeaker); short != speaker && len(a.Speakers) != 1 && e == nil {
		query.Speaker = short // as every page of this answer will be asked
		a = ask.Quotes(b, query)
	}
	if e != nil {
		a.Speakers = []ask.Name{{ID: e.ID, Name: e.Name, Kind: e.Kind}}
		a.Quotes = slices.DeleteFunc(a.Quotes, func(q ask.Quote) bool { return q.Speaker == nil || q.Speaker.ID != e.ID })
	}
	if wordless(speaker) || wordless(about) { // ask takes them for not given
		a.Quotes = nil
	}
	if len(a.Quotes) == 0 {
		return render.Message{}, noQuotes(r, b, a)
	}
	asked := render.Shorten(speaker, mostSpeaker)
	if len(a.Speakers) == 1 {
		asked = render.Tag(a.Speakers[0].ID)
	}
	at := render.At(b).With(render.VerbQuotes, asked, about)
	return r.spoken(func(v stylebook.Voice) render.Message { return render.Quotes(v, a, at, page) }), nil
}

// noQuotes says why there is nothing to show and what to ask instead.
func noQuotes(r *Request, b *briefs.Brief, a ask.QuotesAnswer) error {
	all := r.refuse("quotes.all", a.Total)
	switch {
	case a.Total == 0:
		return r.refuse("quotes.none")
	case a.Query.Speaker != "" && len(a.Speakers) == 0 && a.Query.About == "":
		return sentences(r.refuse("quotes.nobody", a.Query.Speaker), closest(r, a.Closest), all)
	case len(a.Speakers) == 1 && a.Query.About == "":
		return sentences(r.refuse("quotes.silent", a.Speakers[0].Name), all)
	case a.Query.Speaker != "":
		return sentences(r.refuse("quotes.silent.on", a.Query.Speaker, a.Query.About), all)
	}
	switch names := markdown(render.Names(r.Voice(), a.Meant)); {
	case a.MeantBy == ask.ByTitle:
		return sentences(r.refuse("quotes.meant.title", markdown(r.Voice().Quoted(render.Clip(a.Query.About, 80))), names), r.refuse("quotes.nothing.on", a.Query.About), all)
	case len(a.Meant) > 0:
		return sentences(r.refuse("quotes.unmentioned", names), all)
	}
	if near := ask.WordsNear(b, a.Query.About, true, mostNear); len(near) > 0 {
		return sentences(r.refuse("quotes.nothing.on", a.Query.About), closest(r, near), all)
	}
	return sentences(r.refuse("quotes.nothing.on", a.Query.About), all)
}

// suggestSpeaker completes who is quoted.
func suggestSpeaker(ctx context.Context, d *Desk, r *Request) ([]Choice, error) {
	if r.Focused != "speaker" {
		return onlyStories(ctx, d, r)
	}
	return suggestNames(d, r, ask.Speakers, r.Text("speaker"), "count.quotes")
}
