package commands_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"dateline/bot/discordtest/hostile"
	"dateline/briefs/library"
)

// rowsOf are a server's rows.
func (h *houses) rowsOf(x *house) (out []string) {
	rows := h.snapshot()
	for _, row := range rows {
		if h.isOf(row, x, rows) {
			out = append(out, row)
		}
	}
	return out
}

func TestForgetDeletesAllThatIsKeptOfAServer(t *testing.T) {
	t.Parallel()
	h := openHouses(t)
	h.furnish(h.there)
	h.everything(h.there, isForget)
	h.furnish(h.here)
	h.everything(h.here, isForget)
	if len(h.rowsOf(h.here)) < 5 {
		t.Fatalf("only %d rows to forget", len(h.rowsOf(h.here)))
	}
	theirs := len(h.rowsOf(h.there))
	as := h.moderator(h.here)
	asked := h.do(as, h.here, "forget", use{}, nil)
	if !asked.Ephemeral || len(components(asked.Message)) != 1 || len(h.rowsOf(h.here)) < 5 {
		t.Fatalf("/forget does not ask first: %+v", asked.Message)
	}
	confirm := components(asked.Message)[0][0]

	// Another moderator's press, and one that comes too late, delete nothing.
	for name, press := range map[string]func(){
		"another moderator's": func() { h.click(h.moderator(h.here), asked.Message.ID, confirm, "") },
		"a made-up one": func() {
			h.click(as, asked.Message.ID, "forget|||~00000000^"+as.ID+"^zzzzzz|0", "")
		},
		"one of next year": func() {
			h.click(as, asked.Message.ID, confirm[:strings.LastIndex(confirm, "^")]+"^zzzzzzz|0", "")
		},
	} {
		press()
		if len(h.rowsOf(h.here)) < 5 {
			t.Fatalf("%s press deleted what was kept", name)
		}
	}
	r := h.click(as, asked.Message.ID, confirm, "")
	if r.Message.ID != asked.Message.ID || len(components(r.Message)) > 0 || !strings.Contains(r.Message.Content, "I keep nothing") {
		t.Errorf("pressed: %+v", r.Message)
	}
	if left := h.rowsOf(h.here); len(left) > 0 {
		t.Errorf("there is left:\n%s", strings.Join(left, "\n"))
	}
	if n := len(h.rowsOf(h.there)); n != theirs {
		t.Errorf("the other server has %d rows, had %d", n, theirs)
	}
	shared, _ := h.library.Story("", h.storyID)
	if own, _ := h.library.Story(h.here.guild.ID, h.storyID); own != shared {
		t.Error("the server still has a story of its own")
	}
	if own, _ := h.library.Story(h.there.guild.ID, h.storyID); own == shared || library.Digest(own) == library.Digest(shared) {
		t.Error("the other server lost its own story")
	}
	if settings := h.store.Settings(h.here.guild.ID); settings.Zone != "" || settings.Story != "" || len(settings.Channels) > 0 {
		t.Errorf("settings are still in memory: %+v", settings)
	}
	if list := h.do(as, h.here, "schedule", use{sub: "list"}, nil); strings.Contains(words(list.Message), h.here.channel.ID) {
		t.Errorf("schedules are still listed: %s", words(list.Message))
	}
}

// TestForgetTooLate: ten minutes on, nobody remembers what the button asked.
func TestForgetTooLate(t *testing.T) {
	t.Parallel()
	h := openHouses(t)
	as := h.moderator(h.here)
	h.do(as, h.here, "schedule", use{sub: "add"}, map[string]any{"channel": h.here.channel.ID, "time": "23:30"})
	asked := h.do(as, h.here, "forget", use{}, nil)
	h.clock.Advance(11 * time.Minute)
	r := h.click(as, asked.Message.ID, components(asked.Message)[0][0], "")
	if !strings.Contains(words(r.Message), "too old") {
		t.Errorf("it says %q", words(r.Message))
	}
	if x, err := h.store.Schedules(context.Background(), h.here.guild.ID); err != nil || len(x) != 1 {
		t.Errorf("there are %d schedules, %v", len(x), err)
	}
}

// TestAServerThatIsLongGoneIsForgottenInMemoryToo: what the daily clearing
// deletes from the store is no longer in memory either, while the bot runs.
func TestAServerThatIsLongGoneIsForgottenInMemoryToo(t *testing.T) {
	t.Parallel()
	h := openHouses(t)
	own := func(x *house) bool {
		shared, _ := h.library.Story("", h.storyID)
		b, _ := h.library.Story(x.guild.ID, h.storyID)
		return library.Digest(b) != library.Digest(shared)
	}
	for _, x := range []*house{h.here, h.there} {
		b := hostile.Story(t, h.storyID, "of their own")
		if err := h.library.Serve(x.guild.ID, b, library.Digest(shared(t, h))); err != nil {
			t.Fatal(err)
		}
	}
	changed := make(chan library.Change, 1000)
	defer h.library.Subscribe(func(c library.Change) {
		if c.Edition == h.here.guild.ID {
			changed <- c
		}
	})()
	h.RemoveGuild(h.here.guild.ID)
	h.wait(func() bool { return h.left(h.here) })
	if !own(h.here) {
		t.Error("it has lost its story on the day that it removed the bot")
	}
	// The sweep that is due runs at once, however far the clock is moved.
	late := time.After(5 * time.Minute)
	for own(h.here) {
		if err := h.clock.BlockUntilContext(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		h.clock.Advance(31 * 24 * time.Hour)
		select {
		case <-changed:
		case <-time.After(100 * time.Millisecond):
		case <-late:
			t.Fatalf("its story is still in memory\n%s", h.log)
		}
	}
	if !own(h.there) {
		t.Error("another server lost its story")
	}
}

// left tells whether the store knows that the bot has left a server.
func (h *houses) left(x *house) bool {
	g, err := h.store.Guild(h.t.Context(), x.guild.ID)
	if err != nil {
		h.t.Fatal(err)
	}
	return !g.LeftAt.IsZero()
}

// wait looks again until it is so.
func (h *houses) wait(so func() bool) {
	h.t.Helper()
	for late := time.After(5 * time.Minute); !so(); {
		select {
		case <-late:
			h.t.Fatalf("it never came to that\n%s", h.log)
		case <-time.After(5 * time.Millisecond):
		}
	}
}
