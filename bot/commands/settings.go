package commands

import (
	"context"
	"fmt"
	"slices"

	"dateline/bot/render"
	"dateline/bot/schedule"
	"dateline/bot/store"
	"dateline/bot/stylebook"
)

// settings lets moderators say how the bot behaves in their server.
func settings() Command {
	return Command{
		Definition: moderate("settings",
			sub("show"),
			sub("log", channelOption(false)),
			sub("answers", required(choice("show", shows...))),
			sub("language", required(choice("language", languages()...))),
			sub("timezone", required(completed("timezone"))),
		),
		Moderator: true,
		Deferred:  true, // show and log ask Discord for permissions
		Private:   true,
		Cost:      map[string]Cost{"": Free, "show": Errand, "log": Errand},
		Answer:    answerSettings,
		Suggest:   suggestSettings,
	}
}

// answersUsual shows look-ups by their length.
const answersUsual = "usual"

// shows are the ways in which look-ups may be shown: before everybody, to who
// asked alone, or by their length.
var shows = []string{"public", "private", answersUsual}

// settingsActions are the subcommands' handlers.
var settingsActions = map[string]func(context.Context, *Desk, *Request) (render.Message, error){
	"show": showSettings, "log": setLog, "answers": setAnswers, "language": setLanguage, "timezone": setZone,
}

func answerSettings(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	act, ok := settingsActions[r.Sub]
	if !ok {
		return render.Message{}, r.unfinished("settings", "show", "log", "answers", "language", "timezone")
	}
	return act(ctx, d, r)
}

func suggestSettings(_ context.Context, d *Desk, r *Request) ([]Choice, error) {
	if r.Focused != "timezone" {
		return nil, nil
	}
	return suggestZones(d, r), nil
}

// showSettings shows all settings, with what keeps the log channel from being
// written to.
func showSettings(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	s := d.Store.Settings(r.Guild)
	shown := render.Settings{Answers: s.Answers, Language: s.Language, Locale: s.Locale, Zone: s.Zone, Log: s.LogChannel, Channels: len(s.Channels)}
	if b, ok := d.chosen(r, ""); ok {
		shown.Story = b.Title
	}
	if shown.Zone == "" && d.Zone != nil {
		shown.Zone = d.Zone.String()
	}
	if s.LogChannel != "" {
		missing, err := lacking(ctx, d, r, s.LogChannel)
		switch refused, is := err.(Refused); {
		case is:
			shown.LogTrouble = string(refused)
		case err != nil: // Discord does not say; the last post may have told
			d.Log.WarnContext(ctx, "a log channel's permissions can't be seen", "guild", r.Guild, "channel", s.LogChannel, "cause", err)
		case len(missing) > 0:
			shown.LogTrouble = cantLog(r, s.LogChannel, missing)
		}
		if shown.LogTrouble == "" && d.Newsdesk != nil {
			if key := d.Newsdesk.Trouble(r.Guild); key != "" {
				shown.LogTrouble = r.Voice().Say(key)
			}
		}
	}
	return render.ShowSettings(r.Voice(), shown), nil
}

// cantLog says which permissions the bot lacks in a log channel and where they
// are given.
func cantLog(r *Request, channel string, missing []string) string {
	v := r.Voice()
	return v.Say("schedule.cantpost", "<#"+channel+">", schedule.Listed(v, schedule.Permissions(v, missing))) + " " + render.WhereToGrant(v)
}

// setLog chooses the log channel; without one it is turned off. A channel that
// can't be written to is refused, with what the bot lacks there. The channel that
// was the log until now is told, so that it does not just fall silent.
func setLog(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	id, key := "", "settings.did.nolog"
	if r.Given("channel") {
		var err error
		if id, err = channel(r); err != nil {
			return render.Message{}, err
		}
		key = "settings.did.log"
		missing, err := lacking(ctx, d, r, id)
		switch {
		case err != nil:
			return render.Message{}, err
		case len(missing) > 0:
			return render.Message{}, sentences(Refused(cantLog(r, id, missing)), r.refuse("settings.log.asbefore"))
		}
	}
	was := d.Store.Settings(r.Guild).LogChannel
	if err := d.Store.SetLogChannel(ctx, r.Guild, id); err != nil {
		return render.Message{}, fmt.Errorf("choose a log channel: %w", err)
	}
	done := store.Entry{Deed: render.DeedSettings, Channel: id, Detail: r.GuildVoice().Say(key)}
	r.did(done)
	if was != id && d.Newsdesk != nil {
		done.Guild, done.By, done.At = r.Guild, r.User, d.Clock.Now()
		d.Newsdesk.TellIn(was, done)
	}
	return render.LogChosen(r.Voice(), id), nil
}

// setAnswers chooses how look-ups are shown unless a member asks otherwise.
func setAnswers(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	chosen := r.Text("show")
	if !slices.Contains(shows, chosen) {
		return render.Message{}, r.refuse("schedule.nochoice", chosen)
	}
	kept := chosen
	if chosen == answersUsual {
		kept = ""
	}
	if err := d.Store.SetAnswers(ctx, r.Guild, kept); err != nil {
		return render.Message{}, fmt.Errorf("choose how answers are shown: %w", err)
	}
	r.did(store.Entry{Deed: render.DeedSettings, Detail: render.AnswersShown(r.GuildVoice(), kept)})
	return render.Refusal(render.AnswersShown(r.Voice(), kept)), nil
}

// languageOfServer leaves the language to the server's own on Discord, which only
// Community servers can choose there.
const languageOfServer = "server"

// languages are what posts may be written in.
func languages() []string {
	out := []string{languageOfServer}
	for _, v := range stylebook.Voices() {
		out = append(out, v.Locale())
	}
	return out
}

// setLanguage chooses the language of what everybody in the server sees.
func setLanguage(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	chosen := r.Text("language")
	if !slices.Contains(languages(), chosen) {
		return render.Message{}, r.refuse("schedule.nochoice", chosen)
	}
	if chosen == languageOfServer {
		chosen = ""
	}
	if err := d.Store.SetLanguage(ctx, r.Guild, chosen); err != nil {
		return render.Message{}, fmt.Errorf("choose a server's language: %w", err)
	}
	s := d.Store.Settings(r.Guild)
	r.did(store.Entry{Deed: render.DeedSettings, Detail: render.PostsIn(stylebook.For(s.Speaks()), s.Language, s.Locale)})
	return render.Refusal(render.PostsIn(r.Voice(), s.Language, s.Locale)), nil
}

// setZone chooses the time zone that new schedules take.
func setZone(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	spec, err := schedule.ParseSpec("00:00", "", "", r.Text("timezone"))
	if err != nil {
		return render.Message{}, r.refuse("settings.nozone", r.Text("timezone"))
	}
	if err := d.Store.SetZone(ctx, r.Guild, spec.Zone); err != nil {
		return render.Message{}, fmt.Errorf("choose a server's time zone: %w", err)
	}
	r.did(store.Entry{Deed: render.DeedSettings, Detail: r.GuildVoice().Say("settings.zone", spec.Zone)})
	return render.Refusal(r.Voice().Say("settings.zone", spec.Zone)), nil
}
