package bot

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"dateline/bot/discordtest"
)

// live serves a connection for a while as a gateway in order does, and then
// closes it.
func (c *scripted) live(span time.Duration, code int) {
	_ = c.SetReadDeadline(time.Now().Add(span))
	for c.hear(1) != 0 {
		c.say(11, "null")
	}
	c.part(code)
}

// TestFaultIdentifyBudget has the gateway end sessions in the ways that cost
// most, for a day and a half (a week in the long form): the bot never begins
// more than Discord grants in any 24 hours, and never stops trying.
func TestFaultIdentifyBudget(t *testing.T) {
	t.Parallel()
	span := 36 * time.Hour
	if *long {
		span = 7 * 24 * time.Hour
	}
	for name, play := range map[string]func(n int, c *scripted){
		"closed at every identify":    func(_ int, c *scripted) { c.part(4000) },
		"op 9 at every identify":      func(_ int, c *scripted) { c.say(9, "false"); c.hear() },
		"over as soon as it is begun": func(n int, c *scripted) { c.ready(fmt.Sprint(n)); c.say(9, "false"); c.hear() },
		// A long one makes up for many short ones; this is as many as are had at once.
		"over after a while, then at once some times": func(n int, c *scripted) {
			c.ready(fmt.Sprint(n))
			if n%8 == 0 {
				_ = c.SetReadDeadline(time.Now().Add(longLived + time.Second))
				for c.hear(1) != 0 {
					c.say(11, "null")
				}
			}
			c.say(9, "false")
			_ = c.SetReadDeadline(time.Now().Add(time.Minute))
			c.hear()
		},
		"over just after the time that counts as long": func(n int, c *scripted) {
			c.ready(fmt.Sprint(n))
			c.live(longLived+time.Second, 4009)
		},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				var mu sync.Mutex
				var begun []time.Time
				s := newScript(t, func(n int, c *scripted) {
					c.hello()
					switch c.hear(2, 6) {
					case 2:
						mu.Lock()
						begun = append(begun, time.Now())
						mu.Unlock()
						play(n, c)
					case 6:
						c.say(9, "false") // nothing is ever resumed
						c.hear()
					}
				})
				r := s.run(t, s.options(t))
				time.Sleep(span)
				if err := r.stop(); err != nil {
					t.Errorf("the bot ended: %v", err)
				}
				mu.Lock()
				defer mu.Unlock()
				most, first := 0, 0
				for i, at := range begun {
					for at.Sub(begun[first]) >= 24*time.Hour {
						first++
					}
					most = max(most, i-first+1)
				}
				if least := 200; most > 1000 || most < least || span-begun[len(begun)-1].Sub(opening) > 10*time.Minute {
					t.Errorf("%d sessions were begun in a day, want some hundred; the last one after %s of %s", most, begun[len(begun)-1].Sub(opening), span)
				}
				t.Logf("%d sessions in %s, at most %d in a day", len(begun), span, most)
			})
		})
	}
}

// TestFaultSpentSessions has Discord tell that nearly all of the day's sessions
// are used up, as after a program that crashed and was started again and again:
// the last ones are left alone until there are new ones.
func TestFaultSpentSessions(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := faultStage(t, discordtest.Options{})
		s.Fail(discordtest.Fault{Path: "/gateway/bot", Status: 200,
			Body: `{"url":"ws://discord.invalid/gateway","shards":1,"session_start_limit":{"total":1000,"remaining":9,"reset_after":3600000,"max_concurrency":1}}`})
		r := s.run(t, s.fileOptions(t, ":memory:"))
		time.Sleep(59 * time.Minute)
		if n := s.Identifies(); n != 0 {
			t.Errorf("%d sessions were begun", n)
		}
		if !strings.Contains(s.log.String(), "Discord grants no more today") {
			t.Errorf("the log does not say why:\n%s", s.log)
		}
		s.ready(t, r)
		s.mustAnswer(t, "an hour later")
	})
}

// TestFaultReconnectStorm asks the bot to reconnect as soon as it has a session,
// for an hour: it takes its time, and keeps its session.
func TestFaultReconnectStorm(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := newScript(t, func(n int, c *scripted) {
			c.hello()
			if c.hear(2, 6) == 2 {
				c.ready("one")
			}
			for range 50 {
				c.say(7, "null")
			}
			c.hear()
		})
		r := s.run(t, s.options(t))
		time.Sleep(time.Hour)
		if n, dials := s.identifies.Load(), s.dials.Load(); n != 1 || dials > 60 || dials < 20 {
			t.Errorf("%d sessions on %d connections in an hour", n, dials)
		}
		if err := r.stop(); err != nil {
			t.Error(err)
		}
	})
}

// TestFaultTooFarBehind keeps the bot away for so long that Discord no longer
// has all that it missed: the session is begun anew, and what it knows of its
// servers is right again.
func TestFaultTooFarBehind(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := faultStage(t, discordtest.Options{})
		o := s.fileOptions(t, ":memory:")
		gone, stays := s.addBriefing(t, o, "Gone"), s.addBriefing(t, o, "Stays")
		r := s.runReady(t, o)
		s.RefuseGateway(-1)
		s.CloseGateway(-1)
		s.RemoveGuild(gone.guild.ID)
		for range 600 {
			s.Outage(s.guild.ID, true)
			s.Outage(s.guild.ID, false)
		}
		s.RefuseGateway(0)
		over := time.Now()
		s.until(t, "the session", func() bool { return s.Connected() == 1 })
		found("gateway: resume without replay, too far behind", 1, s.Connected(), time.Since(over))
		if n := s.Identifies(); n != 2 {
			t.Errorf("%d sessions were begun, want 2", n)
		}
		s.until(t, "the briefing", func() bool { return stays.finished(t, o, 12) })
		if n := s.requests("", gone.channel.ID); n != 0 {
			t.Errorf("%d requests went to a server that the bot has left", n)
		}
		s.mustAnswer(t, "back again")
		if err := r.stop(); err != nil {
			t.Error(err)
		}
	})
}
