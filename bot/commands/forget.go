package commands

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"dateline/bot/render"
)

// forget lets moderators delete all that is kept of their server.
func forget() Command {
	return Command{
		Definition: moderate("forget"),
		Moderator:  true,
		Deferred:   true,
		Private:    true,
		Cost:       map[string]Cost{"": Errand},
		Answer:     askForget,
		Press:      pressForget,
	}
}

// confirmFor is how long a confirmation may be pressed. Later nobody remembers
// what it asked.
const confirmFor = 10 * time.Minute

// askForget says what will go. The button knows the server, the member and the
// time that it was made for, so that it is good for nothing elsewhere.
func askForget(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	schedules, err := d.Store.Schedules(ctx, r.Guild)
	if err != nil {
		return render.Message{}, fmt.Errorf("count what is kept of a server: %w", err)
	}
	corrections := 0
	for _, b := range d.Library.Stories(r.Edition()) {
		kept, err := d.Store.Corrections(ctx, r.Guild, b.ID)
		if err != nil {
			return render.Message{}, fmt.Errorf("count what is kept of a server: %w", err)
		}
		corrections += len(kept)
	}
	confirm := render.State{Verb: "forget", Query: []string{render.Tag(r.Guild), r.User, strconv.FormatInt(d.Clock.Now().Unix(), 36)}, Page: "0"}
	return render.Forget(r.Voice(), len(schedules), corrections, confirm), nil
}

// pressForget deletes. The library lets go of the server's own stories after the
// store has, so that a failure leaves both as they were.
func pressForget(ctx context.Context, d *Desk, r *Request) (render.Message, error) {
	made, err := strconv.ParseInt(r.Press.Part(2), 36, 64)
	age := d.Clock.Since(time.Unix(made, 0))
	if err != nil || age < -time.Minute || age > confirmFor || r.Press.Part(0) != render.Tag(r.Guild) || r.Press.Part(1) != r.User {
		return render.Message{}, r.refuse("forget.stale")
	}
	if err := d.Store.ForgetGuild(ctx, r.Guild); err != nil {
		return render.Message{}, fmt.Errorf("forget a server: %w", err)
	}
	d.Library.Forget(r.Edition())
	changed(ctx, d, r)
	d.Log.InfoContext(ctx, "all that was kept of a server is deleted", "guild", r.Guild, "user", r.User)
	return render.Forgotten(r.Voice()), nil
}
