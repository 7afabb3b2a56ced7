package store_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"dateline/bot/store"

	"github.com/google/go-cmp/cmp"
)

func TestSettings(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		if diff := cmp.Diff(store.Settings{Guild: store.Guild{ID: "g1"}}, b.Settings("g1")); diff != "" {
			t.Errorf("a guild never seen (-want +got):\n%s", diff)
		}
		for what, err := range map[string]error{
			"zone":        b.SetZone(ctx, "g1", "Asia/Tokyo"),
			"locale":      b.SetLocale(ctx, "g1", "pt-BR"),
			"language":    b.SetLanguage(ctx, "g1", "uk"),
			"story":       b.SetStory(ctx, "g1", "bridge"),
			"answers":     b.SetAnswers(ctx, "g1", "private"),
			"log channel": b.SetLogChannel(ctx, "g1", "c7"),
			"channel 1":   b.SetChannelStory(ctx, "g1", "c1", "ferry"),
			"channel 2":   b.SetChannelStory(ctx, "g1", "c2", "bridge"),
			"other":       b.SetStory(ctx, "g2", "ferry"),
		} {
			if err != nil {
				t.Error(what, err)
			}
		}
		want := store.Settings{
			Guild: store.Guild{ID: "g1", Zone: "Asia/Tokyo", Locale: "pt-BR", Language: "uk", Story: "bridge",
				Answers: "private", LogChannel: "c7", JoinedAt: start},
			Channels: map[string]string{"c1": "ferry", "c2": "bridge"},
		}
		same := func(what string, got store.Settings) {
			t.Helper()
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", what, diff)
			}
		}
		before := b.Settings("g1")
		same("set", before)
		same("opened anew", openAt(t, b.url).Settings("g1"))
		if g := must[store.Guild](t)(b.Guild(ctx, "g1")); g != want.Guild {
			t.Errorf("Guild says %+v", g)
		}

		if spoken := want.Speaks(); spoken != "uk" {
			t.Errorf("with a language chosen it speaks %q", spoken)
		}
		if spoken := (store.Guild{Locale: "pt-BR"}).Speaks(); spoken != "pt-BR" {
			t.Errorf("with none chosen it speaks %q", spoken)
		}
		if err := b.SetChannelStory(ctx, "g1", "c1", ""); err != nil {
			t.Fatal(err)
		}
		if err := b.SetChannelStory(ctx, "g1", "c2", "ferry"); err != nil {
			t.Fatal(err)
		}
		same("what was read before", before)
		want.Channels = map[string]string{"c2": "ferry"}
		same("one taken off, one changed", b.Settings("g1"))

		// Another instance's changes are seen when they are read again.
		other := openAt(t, b.url)
		if err := other.SetStory(ctx, "g1", "ferry"); err != nil {
			t.Fatal(err)
		}
		if err := other.ForgetGuild(ctx, "g2"); err != nil {
			t.Fatal(err)
		}
		same("before it is read again", b.Settings("g1"))
		if err := b.ReloadSettings(ctx); err != nil {
			t.Fatal(err)
		}
		want.Story = "ferry"
		same("after", b.Settings("g1"))
		if got := b.Settings("g2"); got.Guild != (store.Guild{ID: "g2"}) {
			t.Errorf("a guild that another instance forgot is remembered: %+v", got)
		}

		b.clock.Advance(time.Hour)
		if err := b.LeaveGuild(ctx, "g1"); err != nil {
			t.Fatal(err)
		}
		want.LeftAt = start.Add(time.Hour)
		same("left", b.Settings("g1"))
		if err := b.JoinGuild(ctx, "g1"); err != nil {
			t.Fatal(err)
		}
		want.LeftAt = time.Time{}
		same("back", b.Settings("g1"))
	})
}

// Readers see whole settings while they are written, and never an older state
// after a newer one, though they are read anew from the database meanwhile.
func TestSettingsAreReadWhileTheyAreWritten(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := context.Background()
		if err := b.SetStory(ctx, "g1", "story 0"); err != nil {
			t.Fatal(err)
		}
		var readers, writers sync.WaitGroup
		stop := make(chan struct{})
		for range 8 {
			readers.Go(func() {
				last := 0
				for {
					select {
					case <-stop:
						return
					default:
					}
					x := b.Settings("g1")
					var n int
					if _, err := fmt.Sscanf(x.Story, "story %d", &n); err != nil || n < last || x.ID != "g1" {
						t.Errorf("after story %d it reads %+v, %v", last, x, err)
						return
					}
					last = n
					for channel, story := range x.Channels {
						if story != "of "+channel {
							t.Errorf("channel %s has %q", channel, story)
						}
					}
				}
			})
		}
		writers.Go(func() {
			for n := range 30 {
				if err := b.SetStory(ctx, "g1", fmt.Sprint("story ", n)); err != nil {
					t.Error(err)
				}
			}
		})
		writers.Go(func() {
			for n := range 30 {
				channel := fmt.Sprint("c", n)
				if err := b.SetChannelStory(ctx, "g1", channel, "of "+channel); err != nil {
					t.Error(err)
				}
			}
		})
		writers.Go(func() {
			for range 10 {
				if err := b.ReloadSettings(ctx); err != nil {
					t.Error(err)
				}
			}
		})
		writers.Wait()
		close(stop)
		readers.Wait()
		if x := b.Settings("g1"); x.Story != "story 29" || len(x.Channels) != 30 {
			t.Errorf("at the end it is %+v", x)
		}
	})
}

// A write that fails leaves memory as it was.
func TestSettingsStayWhenWritingFails(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		if err := b.SetStory(t.Context(), "g1", "bridge"); err != nil {
			t.Fatal(err)
		}
		ended, cancel := context.WithCancel(t.Context())
		cancel()
		if err := b.SetStory(ended, "g1", "ferry"); err == nil {
			t.Error("writing with an ended context succeeds")
		}
		if got := b.Settings("g1").Story; got != "bridge" {
			t.Errorf("in memory it is %q", got)
		}
	})
}

func TestGuildsIn(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		ctx := t.Context()
		if err := b.KeepOperators(ctx, &store.Schedule{Channel: "c9", At: "09:00", Zone: "UTC"}); err != nil {
			t.Fatal(err)
		}
		for _, g := range []string{"g3", "g1", "g2"} {
			if err := b.JoinGuild(ctx, g); err != nil {
				t.Fatal(err)
			}
		}
		if err := b.LeaveGuild(ctx, "g2"); err != nil {
			t.Fatal(err)
		}
		if got := must[[]string](t)(b.GuildsIn(ctx)); !slices.Equal(got, []string{"g1", "g3"}) {
			t.Errorf("it believes to be in %v", got)
		}
	})
}

func BenchmarkSettings(b *testing.B) {
	s, err := store.Open(b.Context(), "sqlite::memory:", nil)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	if err := s.SetChannelStory(b.Context(), "g1", "c1", "bridge"); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	b.RunParallel(func(p *testing.PB) {
		for p.Next() {
			if s.Settings("g1").Channels["c1"] == "" {
				b.Error("it is not there")
			}
		}
	})
}
