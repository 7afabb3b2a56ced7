package bot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/render"
	"dateline/bot/store"
)

// wall takes what the newsdesk posts.
type wall struct {
	fails  []error // of the next posts
	nonces []string
	posted []render.Message
	where  []string
}

func (w *wall) Post(_ context.Context, channel string, m render.Message, nonce string) (string, error) {
	w.nonces = append(w.nonces, nonce)
	if len(w.fails) > 0 {
		err := w.fails[0]
		w.fails = w.fails[1:]
		if err != nil {
			return "", err
		}
	}
	w.posted, w.where = append(w.posted, m), append(w.where, channel)
	return "1", nil
}

func refusedWith(status int) error {
	return &discordgo.RESTError{Response: &http.Response{StatusCode: status}, Message: &discordgo.APIErrorMessage{}}
}

const newsGuild = "1000000000000000001"

// withNewsdesk runs a test in a bubble, where time passes by itself.
func withNewsdesk(t *testing.T, test func(t *testing.T, n *newsdesk, w *wall)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		st, err := store.Open(t.Context(), "sqlite::memory:", clockwork.NewRealClock())
		if err != nil {
			t.Fatal(err)
		}
		defer st.Close()
		if err := st.SetLogChannel(t.Context(), newsGuild, "7"); err != nil {
			t.Fatal(err)
		}
		w := &wall{}
		test(t, &newsdesk{poster: w, store: st, title: func(_, story string) string { return story }, clock: clockwork.NewRealClock(), log: slog.New(slog.DiscardHandler)}, w)
	})
}

func pass(wait time.Duration) {
	time.Sleep(wait) // of the bubble
	synctest.Wait()
}

func TestNewsdeskTriesTheSameMessageAgain(t *testing.T) {
	withNewsdesk(t, func(t *testing.T, n *newsdesk, w *wall) {
		w.fails = []error{errors.New("no route"), refusedWith(500), nil}
		n.Tell(store.Entry{Guild: newsGuild, Deed: "refresh", Detail: "first"})
		pass(logGather)
		if len(w.posted) != 0 || n.Trouble(newsGuild) != "log.trouble.failed" {
			t.Fatalf("%d posted, trouble %q", len(w.posted), n.Trouble(newsGuild))
		}
		n.Tell(store.Entry{Guild: newsGuild, Deed: "undo", Detail: "second"})
		pass(10 * time.Minute)
		if len(w.posted) != 2 || w.nonces[0] != w.nonces[1] || w.nonces[1] != w.nonces[2] || w.nonces[3] == w.nonces[2] {
			t.Fatalf("%d posted, nonces %v", len(w.posted), w.nonces)
		}
		first, second := w.posted[0].Embeds[0].Description, w.posted[1].Embeds[0].Description
		if !strings.Contains(first, "first") || strings.Contains(first, "second") || !strings.Contains(second, "second") {
			t.Errorf("posted are %q and %q", first, second)
		}
		if n.Trouble(newsGuild) != "" {
			t.Errorf("written, yet there is trouble: %s", n.Trouble(newsGuild))
		}
	})
}

func TestNewsdeskGivesUp(t *testing.T) {
	for name, c := range map[string]struct {
		fails []error
		tries int
	}{
		"a channel that is gone": {[]error{refusedWith(404)}, 1},
		"one that is closed":     {[]error{refusedWith(403)}, 1},
		"a fault that goes on":   {[]error{refusedWith(500), refusedWith(500), refusedWith(500), refusedWith(500), refusedWith(500)}, logTries},
	} {
		t.Run(name, func(t *testing.T) {
			withNewsdesk(t, func(t *testing.T, n *newsdesk, w *wall) {
				w.fails = c.fails
				n.Tell(store.Entry{Guild: newsGuild, Deed: "refresh"})
				pass(24 * time.Hour)
				if len(w.nonces) != c.tries || len(w.posted) != 0 || n.Trouble(newsGuild) == "" {
					t.Errorf("%d tries, %d posted, trouble %q", len(w.nonces), len(w.posted), n.Trouble(newsGuild))
				}
				n.Tell(store.Entry{Guild: newsGuild, Deed: "refresh"})
				pass(time.Hour)
				if len(w.posted) != 1 {
					t.Errorf("the next one: %d posted", len(w.posted))
				}
			})
		})
	}
}

func TestNewsdeskCountsWhatIsTooMuch(t *testing.T) {
	withNewsdesk(t, func(t *testing.T, n *newsdesk, w *wall) {
		for i := range 1000 {
			n.Tell(store.Entry{Guild: newsGuild, Deed: "refresh", Detail: fmt.Sprint("number ", i)})
		}
		n.Tell(store.Entry{Guild: "another", Deed: "refresh"}) // it has no log channel
		pass(time.Hour)
		if len(w.posted) != 1 || !strings.Contains(w.posted[0].Embeds[0].Description, "985 more") || !strings.Contains(w.posted[0].Embeds[0].Description, "number 999") {
			t.Errorf("%d posted: %+v", len(w.posted), w.posted)
		}
	})
}

func TestNewsdeskEndsWithNothingWaiting(t *testing.T) {
	withNewsdesk(t, func(t *testing.T, n *newsdesk, w *wall) {
		n.Tell(store.Entry{Guild: newsGuild, Deed: "refresh"})
		n.finish(t.Context())
		if len(w.posted) != 1 || w.where[0] != "7" {
			t.Errorf("%d posted at the end, to %v", len(w.posted), w.where)
		}
		n.Tell(store.Entry{Guild: newsGuild, Deed: "refresh"})
		pass(time.Hour)
		if len(w.posted) != 1 {
			t.Errorf("%d posted after the end", len(w.posted))
		}
	})
}

func TestNewsdeskTellsWhatWaitsWhereItWasTold(t *testing.T) {
	withNewsdesk(t, func(t *testing.T, n *newsdesk, w *wall) {
		choose := func(channel string) {
			t.Helper()
			if err := n.store.SetLogChannel(t.Context(), newsGuild, channel); err != nil {
				t.Fatal(err)
			}
		}
		n.Tell(store.Entry{Guild: newsGuild, Deed: "refresh", Detail: "first"})
		choose("8")
		n.Tell(store.Entry{Guild: newsGuild, Deed: "refresh", Detail: "second"})
		choose("")
		n.Tell(store.Entry{Guild: newsGuild, Deed: "refresh", Detail: "third"})
		pass(time.Hour)
		if !slices.Equal(w.where, []string{"7", "8"}) {
			t.Fatalf("posted to %v", w.where)
		}
		for i, want := range []string{"first", "second"} {
			if said := w.posted[i].Embeds[0].Description; !strings.Contains(said, want) || strings.Contains(said, "third") {
				t.Errorf("channel %s is told %q, want %s", w.where[i], said, want)
			}
		}
	})
}

func TestNewsdeskEndsWithNothingWaitingAnywhere(t *testing.T) {
	withNewsdesk(t, func(t *testing.T, n *newsdesk, w *wall) {
		n.Tell(store.Entry{Guild: newsGuild, Deed: "refresh"})
		n.TellIn("8", store.Entry{Guild: newsGuild, Deed: "refresh"})
		n.finish(t.Context())
		if !slices.Equal(w.where, []string{"7", "8"}) {
			t.Errorf("posted at the end to %v", w.where)
		}
	})
}
