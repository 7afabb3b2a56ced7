package bot

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
	"dateline/bot/store"
)

// What comes of an interaction whose answer is disturbed.
type outcome int

const (
	asAsked outcome = iota // the member has the answer
	sorry                  // the member has a plain sentence instead
	silence                // Discord takes none; the log tells
)

// TestFaultAnswers disturbs the first answer to a command in every way and
// holds the number of requests to a few.
func TestFaultAnswers(t *testing.T) {
	t.Parallel()
	const moment = 50 * time.Millisecond
	for _, row := range []struct {
		name  string
		fault discordtest.Fault
		want  outcome
		most  int // requests
	}{
		{"429 of the route", discordtest.Fault{Status: 429, RetryAfter: moment, Times: 2}, asAsked, 3},
		{"429 shared", discordtest.Fault{Status: 429, RetryAfter: moment, Scope: "shared"}, asAsked, 2},
		{"429 global", discordtest.Fault{Status: 429, RetryAfter: moment, Global: true}, asAsked, 2},
		{"429 of a proxy", discordtest.Fault{Status: 429, Body: page}, asAsked, 2},
		{"429 longer than Discord waits", discordtest.Fault{Status: 429, RetryAfter: time.Hour, Times: -1}, silence, 1},
		{"500", discordtest.Fault{Status: 500, Times: 2}, asAsked, 3},
		{"502", discordtest.Fault{Status: 502, Times: 2}, asAsked, 3},
		{"503", discordtest.Fault{Status: 503, Times: 2}, asAsked, 3},
		{"504", discordtest.Fault{Status: 504, Times: 2}, asAsked, 3},
		{"502 with a page", discordtest.Fault{Status: 502, Body: page, Times: 2}, asAsked, 3},
		{"503 with a page", discordtest.Fault{Status: 503, Body: page, Times: 2}, asAsked, 3},
		{"500 though it arrived", discordtest.Fault{Status: 500, After: true}, asAsked, 2},
		{"502 with a page though it arrived", discordtest.Fault{Status: 502, Body: page, After: true}, asAsked, 2},
		{"connection torn before", discordtest.Fault{Reset: true}, asAsked, 2},
		{"connection torn after", discordtest.Fault{Reset: true, After: true}, asAsked, 2},
		{"no answer, not arrived", discordtest.Fault{Hang: true}, asAsked, 2},
		{"no answer, arrived", discordtest.Fault{Hang: true, After: true}, asAsked, 2},
		{"no answer twice", discordtest.Fault{Hang: true, Times: 2}, silence, 3},
		{"slow answer", discordtest.Fault{Delay: time.Second}, asAsked, 1},
		{"answer too slow to wait for", discordtest.Fault{Delay: 2 * time.Second}, asAsked, 2},
		{"down", discordtest.Fault{Status: 503, Times: -1}, silence, 4},
		{"10062 unknown interaction", discordtest.Fault{Status: 404, Code: 10062, Times: -1}, silence, 1},
		{"40060 already acknowledged", discordtest.Fault{Status: 400, Code: 40060, Times: -1}, silence, 1},
		{"10003 unknown channel", discordtest.Fault{Status: 404, Code: 10003, Times: -1}, silence, 1},
		{"50001 missing access", discordtest.Fault{Status: 403, Code: 50001, Times: -1}, silence, 1},
		{"50013 missing permissions", discordtest.Fault{Status: 403, Code: 50013, Times: -1}, silence, 1},
		{"50035 invalid form body", discordtest.Fault{Status: 400, Code: 50035}, sorry, 2},
		{"50035 whatever is said", discordtest.Fault{Status: 400, Code: 50035, Times: -1}, silence, 2},
		{"413 too large", discordtest.Fault{Status: 413, Code: 40005}, sorry, 2},
		{"401", discordtest.Fault{Status: 401, Times: -1}, silence, 1},
		{"403 of a proxy", discordtest.Fault{Status: 403, Body: page, Times: -1}, silence, 1},
	} {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				s := faultStage(t, discordtest.Options{})
				r := s.runReady(t, s.fileOptions(t, ":memory:"))
				row.fault.Method, row.fault.Path = "POST", "/interactions/*/*/callback"
				s.Fail(row.fault)
				got, err := s.asks(t, "help")
				time.Sleep(time.Minute) // whatever the bot is still trying has come to its end
				answered := 0
				if err == nil && got.Message != nil {
					answered = 1
				}
				if fault := "answer: " + row.name; row.want == asAsked {
					found(fault, 1, answered, s.lag("POST", "/callback"))
				} else {
					foundEnd(fault, 0, map[outcome]string{sorry: "a plain sentence instead", silence: "Discord takes no answer; logged"}[row.want])
				}
				switch {
				case row.want == silence && err == nil, row.want != silence && (err != nil || got.Message == nil):
					t.Errorf("the answer is %+v, %v", got, err)
				case row.want == sorry && !strings.Contains(string(got.Raw), "fault, not yours"):
					t.Errorf("the member reads %s", got.Raw)
				}
				if n := s.requests("POST", "/callback"); n > row.most {
					t.Errorf("%d requests, want at most %d", n, row.most)
				}
				if told := strings.Count(s.log.String(), "an answer did not reach Discord"); told == 1 != (row.want != asAsked) {
					t.Errorf("the log tells %d times of an answer that did not reach Discord", told)
				}
				s.ClearFaults()
				s.mustAnswer(t, "afterwards")
				s.discreet(t)
				if err := r.stop(); err != nil {
					t.Error(err)
				}
			})
		})
	}
}

// discreet holds the log to be without secrets and without a proxy's pages.
func (s *stage) discreet(t *testing.T) {
	t.Helper()
	for _, secret := range []string{s.Token(), "/callback", page[:20]} {
		if strings.Contains(s.log.String(), secret) {
			t.Errorf("the log shows %q", secret)
		}
	}
}

// TestFaultEdits disturbs what fills in a deferred answer.
func TestFaultEdits(t *testing.T) {
	t.Parallel()
	const moment = 50 * time.Millisecond
	for _, row := range []struct {
		name  string
		fault discordtest.Fault
		want  outcome
		most  int
	}{
		{"429", discordtest.Fault{Status: 429, RetryAfter: moment, Times: 2}, asAsked, 3},
		{"429 global", discordtest.Fault{Status: 429, RetryAfter: moment, Global: true}, asAsked, 2},
		{"429 of ten seconds", discordtest.Fault{Status: 429, RetryAfter: 10 * time.Second}, asAsked, 2},
		{"500", discordtest.Fault{Status: 500, Times: 3}, asAsked, 4},
		{"502 with a page", discordtest.Fault{Status: 502, Body: page, Times: 3}, asAsked, 4},
		{"504 though it arrived", discordtest.Fault{Status: 504, After: true}, asAsked, 2},
		{"connection torn", discordtest.Fault{Reset: true, After: true}, asAsked, 2},
		{"no answer", discordtest.Fault{Hang: true}, asAsked, 2},
		{"no answer, though it arrived", discordtest.Fault{Hang: true, After: true}, asAsked, 2},
		{"slow answer", discordtest.Fault{Delay: 5 * time.Second}, asAsked, 1},
		{"50035 invalid form body", discordtest.Fault{Status: 400, Code: 50035}, sorry, 2},
		{"10062 the token is dead", discordtest.Fault{Status: 404, Code: 10062, Times: -1}, silence, 1},
	} {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				s := faultStage(t, discordtest.Options{})
				s.runReady(t, s.fileOptions(t, ":memory:"))
				row.fault.Method, row.fault.Path = "PATCH", "/webhooks/*/*/messages/@original"
				s.Fail(row.fault)
				got, err := s.Command(t.Context(), discordtest.Call{User: s.moderator.ID, Guild: s.guild.ID, Channel: s.channel.ID, Command: "schedule", Sub: "list", NoWait: true})
				if err != nil || got.Message == nil || !got.Deferred {
					t.Fatalf("it is not acknowledged: %+v, %v", got, err)
				}
				time.Sleep(time.Minute)
				text := string(s.MessageJSON(got.Message.ID))
				loading := s.flags(got.Message.ID)&discordgo.MessageFlagsLoading != 0
				if loading != (row.want == silence) {
					t.Errorf("the answer is %s", text)
				}
				switch fault := "edit of an answer: " + row.name; {
				case row.want == asAsked && loading:
					found(fault, 1, 0, 0)
				case row.want == asAsked:
					found(fault, 1, 1, s.lag("PATCH", "/@original"))
				default:
					foundEnd(fault, 0, map[outcome]string{sorry: "a plain sentence instead", silence: "Discord takes no answer; logged"}[row.want])
				}
				if told := strings.Contains(text, "does not take the answer"); told != (row.want == sorry) {
					t.Errorf("the answer is %s", text)
				}
				if n := s.requests("PATCH", "/@original"); n > row.most {
					t.Errorf("%d requests, want at most %d", n, row.most)
				}
				s.ClearFaults()
				s.mustAnswer(t, "afterwards")
				s.discreet(t)
			})
		})
	}
}

// flags are a message's, as it stands now.
func (s *stage) flags(message string) discordgo.MessageFlags {
	var m discordgo.Message
	_ = json.Unmarshal(s.MessageJSON(message), &m)
	return m.Flags
}

// TestFaultLookUps disturbs what /schedule add asks Discord before it keeps a
// schedule: the member reads a sentence, and nothing half made is kept.
func TestFaultLookUps(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name  string
		fault discordtest.Fault
		kept  bool
		says  string
		most  int
	}{
		{"429", discordtest.Fault{Status: 429, RetryAfter: 20 * time.Millisecond}, true, "", 4},
		{"429 of an hour", discordtest.Fault{Status: 429, RetryAfter: time.Hour}, false, "fault, not yours", 1},
		{"500", discordtest.Fault{Status: 500, Times: 2}, true, "", 5},
		{"502 with a page", discordtest.Fault{Status: 502, Body: page, Times: 2}, true, "", 5},
		{"200 with a page", discordtest.Fault{Status: 200, Body: page}, true, "", 4},
		{"connection torn", discordtest.Fault{Reset: true}, true, "", 5},
		{"no answer", discordtest.Fault{Hang: true}, true, "", 4},
		{"slow answer", discordtest.Fault{Delay: 5 * time.Second}, true, "", 3},
		{"down", discordtest.Fault{Status: 503, Times: -1}, false, "fault, not yours", 3},
		{"50001", discordtest.Fault{Status: 403, Code: 50001, Times: -1}, false, "can’t see", 1},
		{"50013", discordtest.Fault{Status: 403, Code: 50013, Times: -1}, false, "can’t see", 1},
		{"10003", discordtest.Fault{Status: 404, Code: 10003, Times: -1}, false, "can’t see", 1},
	} {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				s := faultStage(t, discordtest.Options{})
				o := s.fileOptions(t, ":memory:")
				s.runReady(t, o)
				row.fault.Method, row.fault.Path = "GET", "/channels/*"
				looks := func() int { return s.requests("GET", "/channels/") + s.requests("GET", "/guilds/") }
				before, asked := looks(), time.Now()
				s.Fail(row.fault)
				got := s.ask(t, s.moderator, "schedule", "add", map[string]any{"time": "08:30", "channel": s.channel.ID})
				time.Sleep(time.Minute)
				kept := len(schedules(t, o, s.guild.ID))
				if kept == 1 != row.kept || kept > 1 {
					t.Errorf("%d schedules were kept", kept)
				}
				if fault := "look-up before a schedule is kept: " + row.name; row.kept {
					done := time.Time{}
					for _, r := range s.Requests() {
						done = r.At
					}
					found(fault, 1, kept, done.Sub(s.disturbed("/channels/", asked, done)))
				} else {
					foundEnd(fault, kept, "nothing kept; a plain sentence")
				}
				if text := string(s.MessageJSON(got.Message.ID)); !strings.Contains(text, row.says) {
					t.Errorf("the member reads %s, want %q", text, row.says)
				}
				if n := looks() - before; n > row.most {
					t.Errorf("%d requests, want at most %d", n, row.most)
				}
				s.discreet(t)
			})
		})
	}
}

func schedules(t *testing.T, o Options, guild string) []store.Schedule {
	t.Helper()
	list, err := o.Store.Schedules(t.Context(), guild)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// TestFaultSync disturbs bringing the commands in step at the start. Meanwhile
// briefings go out and what Discord knows already is answered.
func TestFaultSync(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := faultStage(t, discordtest.Options{})
		o := s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db"))
		b := s.addBriefing(t, o, "Waiting")
		const get, put = "GET", "PUT"
		for _, f := range []discordtest.Fault{
			{Method: get, Status: 500, Times: 4},
			{Method: get, Status: 200, Body: page},
			{Method: get, Status: 502, Body: page},
			{Method: get, Reset: true},
			{Method: get, Hang: true},
			{Method: get, Status: 429, RetryAfter: 20 * time.Millisecond},
			{Method: put, Status: 429, RetryAfter: 20 * time.Millisecond, Scope: "shared"},
			{Method: put, Status: 503, Times: 3},
			{Method: put, Status: 500, After: true},
			{Method: put, Status: 403, Code: 50001},
			{Method: put, Status: 400, Code: 50035, Times: 2},
			{Method: put, Status: 504},
		} {
			f.Path = "/applications/*/commands"
			s.Fail(f)
		}
		r := s.runReady(t, o)
		s.mustAnswer(t, "after the faults at the start")
		if n := s.requests("", "/commands"); n > 40 {
			t.Errorf("%d requests brought the commands in step", n)
		}
		if err := r.stop(); err != nil {
			t.Fatal(err)
		}
		// A second start, at which they stay out of reach.
		s.Fail(discordtest.Fault{Path: "/applications/*/commands", Status: 503, Times: -1})
		again := s.run(t, o)
		s.until(t, "the session", func() bool { return s.Connected() == 1 })
		s.mustAnswer(t, "while commands can't be brought in step")
		s.drive(t, time.Hour, func() bool { return b.finished(t, o, 12) })
		if n := len(s.Messages(b.channel.ID)); n != 1 {
			t.Errorf("%d briefings stand while commands can't be brought in step, want 1\n%s", n, s.log)
		}
		if err := again.stop(); err != nil {
			t.Error(err)
		}
	})
}
