package bot

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/jonboulle/clockwork"

	"dateline/bot/discordtest"
	"dateline/bot/store"
)

// refusals notes when an answer came that counts against the bot.
type refusals struct {
	next http.RoundTripper
	mu   sync.Mutex
	at   []time.Time
}

func (m *refusals) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := m.next.RoundTrip(r)
	if err == nil && invalid(resp) {
		m.mu.Lock()
		defer m.mu.Unlock()
		m.at = append(m.at, time.Now())
	}
	return resp, err
}

// most is how many came within any span of that length.
func (m *refusals) most(span time.Duration) (most int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	first := 0
	for i, at := range m.at {
		for at.Sub(m.at[first]) > span {
			first++
		}
		most = max(most, i-first+1)
	}
	return most
}

// TestFaultRefusals has Discord refuse every request for an hour, in each way
// that counts against the bot, while members ask, ten servers are owed a
// briefing every few minutes and the gateway breaks: whatever it is that the bot
// wants, there is an end to its asking. When Discord relents, all is as before.
// The end is set at 60 here, for an hour is short; TestFaultRefusalsInNumbers
// holds the real one.
func TestFaultRefusals(t *testing.T) {
	t.Parallel()
	const most, atOnce = 60, 12 // the workers' and the member's may be under way
	for name, f := range map[string]discordtest.Fault{
		"401": {Status: 401}, "403": {Status: 403}, "403 of a proxy": {Status: 403, Body: page},
		"429": {Status: 429, RetryAfter: time.Second}, "429 that does not say how long": {Status: 429, Body: `{}`},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				s := faultStage(t, discordtest.Options{})
				o := s.fileOptions(t, ":memory:")
				for i := range 10 {
					b := s.addBriefing(t, o, fmt.Sprint("Server ", i))
					often := store.Schedule{Guild: b.guild.ID, Channel: b.channel.ID, Cron: "*/30 * * * *", Zone: "UTC", CreatedBy: s.moderator.ID}
					if _, err := o.Store.AddSchedule(t.Context(), often); err != nil {
						t.Fatal(err)
					}
				}
				r := s.runReady(t, o)
				gate := r.client.Transport.(*frugal)
				meter := &refusals{next: gate.next}
				gate.next, gate.most = meter, most
				f.Times = -1
				s.Fail(f)
				left, leave := context.WithCancel(t.Context())
				leave() // members who do not wait for the answer
				ended := false
				for second := 0; second < 3600 && !ended; second += 2 {
					_, _ = s.Command(left, discordtest.Call{User: s.member.ID, Guild: s.guild.ID, Channel: s.channel.ID, Command: "help"})
					if second%600 == 0 {
						s.CloseGateway(4007) // a new session each time
					}
					time.Sleep(2 * time.Second)
					select {
					case err := <-r.ended:
						r.ended <- nil
						if _, refused := errors.AsType[*Fatal](err); !refused {
							t.Errorf("the bot ended: %v", err)
						}
						ended = true
					default:
					}
				}
				if ended != (name == "401") {
					t.Errorf("the bot has ended: %v; a token that Discord does not accept ends it, and nothing else", ended)
				}
				if n := meter.most(invalidSpan); n > most+atOnce || !ended && n < most {
					t.Errorf("%d refusals within %s, want about %d", n, invalidSpan, most)
				}
				if ended {
					foundEnd("REST: every request refused, "+name, 0, "ends with exit code 3, and says what to change")
					return
				}
				s.ClearFaults()
				over, answered := time.Now(), 0
				if s.drive(t, invalidSpan+time.Minute, func() bool {
					r, err := s.asks(t, "help")
					return err == nil && r.Message != nil
				}) {
					answered = 1
				}
				found("REST: every request refused for an hour, "+name, 1, answered, time.Since(over))
				time.Sleep(time.Until(over.Add(invalidSpan + time.Minute)))
				s.mustAnswer(t, "afterwards")
				s.discreet(t)
			})
		})
	}
}

// TestFaultRefusalsInNumbers refuses a hundred requests a second for two hours.
func TestFaultRefusalsInNumbers(t *testing.T) {
	t.Parallel()
	for name, back := range map[string]time.Duration{"": 0, "with the machine's clock set to and fro": 3 * time.Hour} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			clock := clockwork.NewFakeClockAt(opening)
			sent := map[int64]int{} // by second
			gate := &frugal{clock: &wandering{FakeClock: clock, by: back}, log: slog.New(slog.DiscardHandler), most: mostInvalid, next: roundTripper(func(*http.Request) (*http.Response, error) {
				sent[clock.Now().Unix()]++
				return &http.Response{StatusCode: 403, Body: io.NopCloser(http.NoBody)}, nil
			})}
			total := 0
			for range 2 * 3600 {
				for range 100 {
					if _, err := gate.RoundTrip(nil); err == nil {
						total++
					}
				}
				clock.Advance(time.Second)
			}
			worst := 0
			for second := opening.Unix(); second < clock.Now().Unix(); second++ {
				n := 0
				for i := range int64(600) {
					n += sent[second+i]
				}
				worst = max(worst, n)
			}
			if worst > mostInvalid || total < 10*mostInvalid {
				t.Errorf("%d were sent, at most %d within ten minutes; want all of %d, and that often", total, worst, mostInvalid)
			}
		})
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// wandering is a clock that shows another time every other minute, though no
// less time passes.
type wandering struct {
	*clockwork.FakeClock
	by time.Duration
}

func (w *wandering) Now() time.Time {
	now := w.FakeClock.Now()
	if now.Minute()%2 == 1 {
		return now.Add(-w.by)
	}
	return now
}
