package schedule_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"dateline/bot/schedule"
	"dateline/bot/store"

	"github.com/bwmarrin/discordgo"
)

func TestOperatorsScheduleNeedsNoModerator(t *testing.T) {
	t.Parallel()
	play(t, "it runs, is kept over restarts, and goes when it is unset", func(t *testing.T) {
		s := newStage(t, "2026-11-12T07:00:00Z")
		s.o.Default = &store.Schedule{Channel: "news", At: "08:30", Zone: "UTC"}
		k := s.keeper()
		s.until("2026-11-12T08:31:00Z")
		s.wantPosts("news 12T08:30:00")
		s.stop(k)
		k = s.keeper() // a restart posts nothing twice
		s.stop(k)
		s.wantPosts("news 12T08:30:00")
		s.o.Default = nil
		k = s.keeper()
		if next, ok := k.Upcoming(t.Context()); ok {
			t.Errorf("unset, the next briefing is at %v", next)
		}
	})
	play(t, "one that can't be read is refused at the start", func(t *testing.T) {
		s := newStage(t, "2026-11-12T07:00:00Z")
		s.o.Default = &store.Schedule{Channel: "news", At: "25:00", Zone: "UTC"}
		k, err := schedule.New(s.o)
		if err != nil {
			t.Fatal(err)
		}
		defer s.stop(k)
		if err := k.Start(t.Context()); err == nil || !strings.Contains(err.Error(), "“25:00” is no time of day") {
			t.Errorf("Start says %v", err)
		}
	})
}

func TestShutdown(t *testing.T) {
	t.Parallel()
	play(t, "what is being sent is finished", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:29:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		sending, carryOn := make(chan struct{}), make(chan struct{})
		s.to.before = func(string, int) error {
			close(sending)
			<-carryOn
			return nil
		}
		k := s.keeper()
		s.clock.Advance(time.Minute)
		<-sending
		ended := make(chan error)
		go func() { ended <- k.Shutdown(t.Context()) }()
		synctest.Wait()
		select {
		case err := <-ended:
			t.Fatalf("Shutdown did not wait: %v", err)
		default:
		}
		close(carryOn)
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Settled {
			t.Errorf("it is %+v", d)
		}
	})
	play(t, "patience ends: the claim stands, and the next start finds the message", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:29:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		sending, carryOn := make(chan struct{}), make(chan struct{})
		s.to.after = func(string, int) error {
			close(sending)
			<-carryOn
			return errors.New("cut off")
		}
		k, err := schedule.New(s.o)
		if err != nil {
			t.Fatal(err)
		}
		if err := k.Start(t.Context()); err != nil {
			t.Fatal(err)
		}
		s.settled()
		s.clock.Advance(time.Minute)
		<-sending
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		if err := k.Shutdown(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Shutdown says %v", err)
		}
		close(carryOn)
		s.settled()
		s.to.after = nil
		s.clock.Advance(10 * time.Minute)
		s.keeper()
		s.wantPosts("news 12T08:30:00")
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Settled {
			t.Errorf("it is %+v\n%s", d, s.logged())
		}
	})
	play(t, "one that never started", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:29:00Z")
		k, err := schedule.New(s.o)
		if err != nil {
			t.Fatal(err)
		}
		s.stop(k)
	})
}

func TestWhatDiscordSays(t *testing.T) {
	t.Parallel()
	play(t, "a rate limit is waited for", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:29:00Z")
		s.add("08:30", "", "", "UTC", "news")
		s.to.before = func(_ string, send int) error {
			if send > 1 {
				return nil
			}
			return fmt.Errorf("post: %w", &discordgo.RateLimitError{RateLimit: &discordgo.RateLimit{
				TooManyRequests: &discordgo.TooManyRequests{RetryAfter: 4 * time.Minute},
			}})
		}
		s.keeper()
		s.until("2026-11-12T08:40:00Z")
		s.wantPosts("news 12T08:34:00")
	})
	play(t, "a message that it refuses is given up, the schedule goes on", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:29:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		s.to.before = func(_ string, send int) error {
			if send == 1 {
				return discordError(http.StatusBadRequest, 50035)
			}
			return nil
		}
		s.keeper()
		s.until("2026-11-13T08:31:00Z")
		s.wantPosts("news 13T08:30:00")
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Abandoned || d.Reason == "" {
			t.Errorf("it is %+v", d)
		}
	})
	play(t, "a refusal that is not Discord's own is tried again", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:29:00Z")
		s.add("08:30", "", "", "UTC", "news")
		s.to.before = func(_ string, send int) error {
			switch send {
			case 1:
				return fmt.Errorf("post: %w", &discordgo.RESTError{Response: &http.Response{StatusCode: http.StatusForbidden}})
			case 2:
				return fmt.Errorf("post: %w", &discordgo.RESTError{Response: &http.Response{StatusCode: http.StatusNotFound}})
			}
			return nil
		}
		s.keeper()
		for _, at := range []string{"08:30:00", "08:30:05", "08:30:15"} {
			s.until("2026-11-12T" + at + "Z")
		}
		s.wantPosts("news 12T08:30:15")
	})
	play(t, "a story that is gone is given up with the reason", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:29:00Z")
		x, err := s.store.AddSchedule(t.Context(), store.Schedule{Guild: "g1", Channel: "news", Story: "sunk", At: "08:30", Zone: "UTC"})
		if err != nil {
			t.Fatal(err)
		}
		s.keeper()
		s.until("2026-11-12T08:31:00Z")
		s.wantPosts()
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Abandoned || d.Reason != "there is no story “sunk” any more" {
			t.Errorf("it is %+v", d)
		}
	})
	play(t, "a schedule paused or removed while Discord was out is not posted after", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:29:00Z")
		x, y := s.add("08:30", "", "", "UTC", "paused"), s.add("08:30", "", "", "UTC", "removed")
		s.to.before = func(string, int) error { return errNetwork }
		s.keeper()
		s.until("2026-11-12T08:30:00Z")
		if err := s.store.PauseSchedule(t.Context(), "g1", x.ID, "", "u"); err != nil {
			t.Fatal(err)
		}
		if err := s.store.RemoveSchedule(t.Context(), "g1", y.ID); err != nil {
			t.Fatal(err)
		}
		s.to.mu.Lock()
		s.to.before = nil
		s.to.mu.Unlock()
		s.until("2026-11-12T10:40:00Z")
		s.wantPosts()
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Abandoned || d.Reason != "the schedule was paused" {
			t.Errorf("it is %+v", d)
		}
	})
}

// A machine that slept wakes with its timers overslept: the sweep notices.
func TestASleepingMachineIsNoticed(t *testing.T) {
	t.Parallel()
	play(t, "one jump of the clock over many slots posts the latest", func(t *testing.T) {
		s := newStage(t, "2026-11-12T07:00:00Z")
		s.add("", "", "0 * * * *", "UTC", "news")
		s.keeper()
		s.clock.Advance(5*time.Hour + 10*time.Minute)
		s.settled()
		s.wantPosts("news 12T12:10:00")
		s.until("2026-11-12T13:01:00Z")
		s.wantPosts("news 12T12:10:00", "news 12T13:00:00")
	})
}

func TestMarkAndNonceAreTheSlots(t *testing.T) {
	t.Parallel()
	seenMarks, seenNonces := map[string]bool{}, map[string]bool{}
	for _, id := range []string{"k3x2m9", "k3x2m8", "default"} {
		for day := range 28 {
			slot := store.Slot{Schedule: id, Local: fmt.Sprintf("2026-11-%02dT08:30", day+1)}
			mark, nonce := schedule.Mark(slot), schedule.Nonce(slot)
			if seenMarks[mark] || seenNonces[nonce] {
				t.Errorf("%v has another's mark %q or nonce %q", slot, mark, nonce)
			}
			seenMarks[mark], seenNonces[nonce] = true, true
			if len(nonce) > 25 || nonce != schedule.Nonce(slot) {
				t.Errorf("nonce %q", nonce)
			}
		}
	}
	if mark := schedule.Mark(store.Slot{Schedule: "k3x2m9", Local: "2026-11-12T08:30"}); mark != "#k3x2m9 2026-11-12 08:30" {
		t.Errorf("mark %q", mark)
	}
}
