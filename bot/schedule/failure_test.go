package schedule_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"dateline/bot/store"
)

func TestFailuresPassOrPause(t *testing.T) {
	t.Parallel()
	play(t, "what passes is tried again with the same nonce", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:29:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		s.to.before = func(_ string, send int) error {
			if send <= 2 {
				return discordError(http.StatusBadGateway, 0)
			}
			return nil
		}
		s.keeper()
		s.clock.Advance(time.Minute)
		s.settled()
		s.clock.Advance(5 * time.Second)
		s.settled()
		s.clock.Advance(10 * time.Second)
		s.settled()
		s.wantPosts("news 12T08:30:15")
		if s.to.looks != 2 {
			t.Errorf("looked %d times before sending again, want 2", s.to.looks)
		}
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Settled {
			t.Errorf("it is %+v", d)
		}
	})
	play(t, "one that arrived although the answer was lost is found, not sent again", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:29:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		s.to.after = func(string, int) error { return errNetwork }
		s.keeper()
		s.clock.Advance(time.Minute)
		s.settled()
		s.clock.Advance(5 * time.Second)
		s.settled()
		s.wantPosts("news 12T08:30:00")
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Settled || d.Message != "m0" {
			t.Errorf("it is %+v", d)
		}
		if s.to.sends != 1 {
			t.Errorf("it was sent %d times", s.to.sends)
		}
	})
	play(t, "an outage longer than the grace ends with a reason, the next day is posted", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:29:00Z")
		x := s.add("08:30", "", "", "UTC", "news")
		s.o.Grace = 10 * time.Minute
		down := true
		s.to.before = func(string, int) error {
			if down {
				return errNetwork
			}
			return nil
		}
		s.to.blind = errNetwork
		s.keeper()
		s.clock.Advance(time.Minute)
		s.settled()
		for range 20 {
			s.clock.Advance(time.Minute)
			s.settled()
		}
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Abandoned || d.Reason == "" {
			t.Errorf("it is %+v, want abandoned with a reason\n%s", d, s.logged())
		}
		s.to.mu.Lock()
		down = false
		s.to.mu.Unlock()
		s.until("2026-11-13T08:31:00Z")
		s.wantPosts("news 13T08:30:00")
	})
	for code, want := range map[int]string{
		10003: "The channel is gone. Remove this schedule, and add one for another channel.",
		50001: "I lack View Channel and Send Messages there. Channel settings → Permissions → Dateline; then `/schedule resume`.",
		50013: "I lack View Channel and Send Messages there. Channel settings → Permissions → Dateline; then `/schedule resume`.",
	} {
		play(t, fmt.Sprint("code ", code, " pauses with the reason and harms no other schedule"), func(t *testing.T) {
			s := newStage(t, "2026-11-12T08:29:00Z")
			x := s.add("08:30", "", "", "UTC", "closed")
			s.add("08:30", "", "", "UTC", "open")
			s.to.missing = []string{"View Channel", "Send Messages"}
			s.to.before = func(channel string, _ int) error {
				if channel == "closed" {
					return discordError(http.StatusForbidden, code)
				}
				return nil
			}
			s.keeper()
			s.clock.Advance(time.Minute)
			s.settled()
			s.until("2026-11-13T08:31:00Z")
			s.wantPosts("open 12T08:30:00", "open 13T08:30:00")
			got, err := s.store.Schedule(t.Context(), "g1", x.ID)
			if err != nil {
				t.Fatal(err)
			}
			if !got.Paused || got.PausedReason != want || got.PausedBy != "" {
				t.Errorf("paused %v by %q: %q, want %q", got.Paused, got.PausedBy, got.PausedReason, want)
			}
			if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Abandoned {
				t.Errorf("its slot is %+v", d)
			}
		})
	}
	play(t, "a panic ends one briefing only", func(t *testing.T) {
		s := newStage(t, "2026-11-12T08:29:00Z")
		s.add("08:30", "", "", "UTC", "bad")
		s.add("08:30", "", "", "UTC", "good")
		s.to.before = func(channel string, _ int) error {
			if channel == "bad" {
				panic("oh")
			}
			return nil
		}
		s.keeper()
		s.clock.Advance(time.Minute)
		s.settled()
		s.wantPosts("good 12T08:30:00")
		if !strings.Contains(s.logged(), "a briefing panicked") {
			t.Error("the panic is not logged")
		}
	})
}
