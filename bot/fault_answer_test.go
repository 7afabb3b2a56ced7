package bot

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

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

// TestFaultAnswers disturbs the first answer to a command in every way, one
// after the other, and holds the number of requests to a few.
func TestFaultAnswers(t *testing.T) {
	wantFaults(t)
	t.Parallel()
	const moment = 50 * time.Millisecond
	faultRows := []struct {
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
		{"connection torn before", discordtest.Fault{Reset: true}, asAsked, 3},
		{"connection torn after", discordtest.Fault{Reset: true, After: true}, asAsked, 3},
		{"no answer, not arrived", discordtest.Fault{Hang: true}, asAsked, 2},
		{"no answer, arrived", discordtest.Fault{Hang: true, After: true}, asAsked, 2},
		{"slow answer", discordtest.Fault{Delay: 300 * time.Millisecond}, asAsked, 1},
		{"down", discordtest.Fault{Status: 503, Times: -1}, silence, 4},
		{"10062 unknown interaction", discordtest.Fault{Status: 404, Code: 10062, Times: -1}, silence, 1},
		{"40060 already acknowledged", discordtest.Fault{Status: 400, Code: 40060, Times: -1}, silence, 1},
		{"10003 unknown channel", discordtest.Fault{Status: 404, Code: 10003, Times: -1}, silence, 1},
		{"50001 missing access", discordtest.Fault{Status: 403, Code: 50001, Times: -1}, silence, 1},
		{"50013 missing permissions", discordtest.Fault{Status: 403, Code: 50013, Times: -1}, silence, 1},
		{"50035 invalid form body", discordtest.Fault{Status: 400, Code: 50035}, sorry, 2},
		{"50035 whatever is said", discordtest.Fault{Status: 400, Code: 50035, Times: -1}, silence, 2},
		{"413 too large", discordtest.Fault{Status: 413, Code: 40005}, sorry, 2},
		{"403 of a proxy", discordtest.Fault{Status: 403, Body: page, Times: -1}, silence, 1},
	}
	s := faultStage(t, discordtest.Options{Patience: 8 * time.Second})
	r := s.runReady(t, s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db")))
	// In life nobody waits for an answer that Discord has refused; here the
	// member waits for the log to tell that there is none.
	unsent := func() int { return strings.Count(s.log.String(), "an answer did not reach Discord") }
	for _, row := range faultRows {
		row.fault.Method, row.fault.Path = "POST", "/interactions/*/*/callback"
		earlier, failed := s.paths(), unsent()
		s.Fail(row.fault)
		reply := make(chan *discordtest.Reply, 1)
		go func() {
			got, err := s.Command(t.Context(), discordtest.Call{User: s.member.ID, Guild: s.guild.ID, Channel: s.channel.ID, Command: "help"})
			if err != nil {
				got = nil
			}
			reply <- got
		}()
		var got *discordtest.Reply
		for waiting := true; waiting; {
			select {
			case got = <-reply:
				waiting = false
			case <-time.After(20 * time.Millisecond):
				waiting = unsent() == failed
			}
			if unsent() > failed && row.want == silence {
				waiting = false
			}
		}
		switch {
		case row.want == silence && got != nil, row.want != silence && (got == nil || got.Message == nil):
			t.Errorf("%s: the answer is %+v", row.name, got)
		case row.want == sorry && got.Message.Content != garbled && !strings.Contains(string(got.Raw), "the bot's fault"):
			t.Errorf("%s: the member reads %s", row.name, got.Raw)
		}
		if n := s.since(earlier, "/callback"); n > row.most {
			t.Errorf("%s: %d requests, want at most %d", row.name, n, row.most)
		}
		if row.want != asAsked && unsent() == failed {
			// sorry is logged after the sentence is out.
			s.until(t, row.name+": the log", func() bool { s.mustAnswer(t, row.name); return unsent() > failed })
		}
		s.ClearFaults()
		s.mustAnswer(t, row.name)
	}
	if err := r.stop(); err != nil {
		t.Error(err)
	}
	for _, secret := range []string{s.Token(), "/callback", page[:20]} {
		if strings.Contains(s.log.String(), secret) {
			t.Errorf("the log shows %q", secret)
		}
	}
}

// paths are the addresses that were asked so far. Each interaction has its own.
func (s *stage) paths() map[string]bool {
	known := map[string]bool{}
	for _, r := range s.Requests() {
		known[r.Path] = true
	}
	return known
}

// since counts the requests for addresses of the kind that were not asked
// earlier: the bot may still be making sure of an earlier answer that its
// member has read already.
func (s *stage) since(earlier map[string]bool, kind string) (n int) {
	for _, r := range s.Requests() {
		if strings.HasSuffix(r.Path, kind) && !earlier[r.Path] {
			n++
		}
	}
	return n
}

// TestFaultEdits disturbs what fills in a deferred answer.
func TestFaultEdits(t *testing.T) {
	wantFaults(t)
	t.Parallel()
	const moment = 50 * time.Millisecond
	s := faultStage(t, discordtest.Options{})
	s.runReady(t, s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db")))
	for _, row := range []struct {
		name  string
		fault discordtest.Fault
		want  outcome
		most  int
	}{
		{"429", discordtest.Fault{Status: 429, RetryAfter: moment, Times: 2}, asAsked, 3},
		{"429 global", discordtest.Fault{Status: 429, RetryAfter: moment, Global: true}, asAsked, 2},
		{"500", discordtest.Fault{Status: 500, Times: 3}, asAsked, 4},
		{"502 with a page", discordtest.Fault{Status: 502, Body: page, Times: 3}, asAsked, 4},
		{"504 though it arrived", discordtest.Fault{Status: 504, After: true}, asAsked, 2},
		{"connection torn", discordtest.Fault{Reset: true, After: true}, asAsked, 3},
		{"no answer", discordtest.Fault{Hang: true}, asAsked, 2},
		{"50035 invalid form body", discordtest.Fault{Status: 400, Code: 50035}, sorry, 2},
	} {
		row.fault.Method, row.fault.Path = "PATCH", "/webhooks/*/*/messages/@original"
		earlier := s.paths()
		s.Fail(row.fault)
		got := s.ask(t, s.moderator, "schedule", "list", nil)
		if got.Message == nil || !got.Deferred || got.Message.Content == "" && len(got.Message.Embeds)+len(got.Message.Components) == 0 {
			t.Errorf("%s: the answer is %+v", row.name, got.Message)
		}
		if told := strings.Contains(string(s.MessageJSON(got.Message.ID)), "does not take the answer"); told != (row.want == sorry) {
			t.Errorf("%s: the answer is %s", row.name, s.MessageJSON(got.Message.ID))
		}
		if n := s.since(earlier, "/@original"); n > row.most {
			t.Errorf("%s: %d requests, want at most %d", row.name, n, row.most)
		}
		s.ClearFaults()
		s.mustAnswer(t, row.name)
	}
}

// TestFaultLookUps disturbs what /schedule add asks Discord before it keeps a
// schedule: the member reads a sentence, and nothing half made is kept.
func TestFaultLookUps(t *testing.T) {
	wantFaults(t)
	t.Parallel()
	s := faultStage(t, discordtest.Options{})
	o := s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db"))
	s.runReady(t, o)
	for _, row := range []struct {
		name  string
		fault discordtest.Fault
		kept  bool
		says  string
		most  int
	}{
		{"429", discordtest.Fault{Status: 429, RetryAfter: 20 * time.Millisecond}, true, "", 4},
		{"429 of an hour", discordtest.Fault{Status: 429, RetryAfter: time.Hour}, false, "bot's fault", 1},
		{"500", discordtest.Fault{Status: 500, Times: 2}, true, "", 5},
		{"502 with a page", discordtest.Fault{Status: 502, Body: page, Times: 2}, true, "", 5},
		{"200 with a page", discordtest.Fault{Status: 200, Body: page}, true, "", 4},
		{"connection torn", discordtest.Fault{Reset: true}, true, "", 5},
		{"no answer", discordtest.Fault{Hang: true}, true, "", 4},
		{"down", discordtest.Fault{Status: 503, Times: -1}, false, "bot's fault", 3},
		{"50001", discordtest.Fault{Status: 403, Code: 50001, Times: -1}, false, "can't see", 1},
		{"50013", discordtest.Fault{Status: 403, Code: 50013, Times: -1}, false, "can't see", 1},
		{"10003", discordtest.Fault{Status: 404, Code: 10003, Times: -1}, false, "can't see", 1},
	} {
		row.fault.Method, row.fault.Path = "GET", "/channels/*"
		before, held := s.requests("GET", "/channels/")+s.requests("GET", "/guilds/"), len(schedules(t, o, s.guild.ID))
		s.Fail(row.fault)
		got := s.ask(t, s.moderator, "schedule", "add", map[string]any{"time": "08:30", "channel": s.channel.ID})
		kept := len(schedules(t, o, s.guild.ID)) - held
		if kept == 1 != row.kept || kept > 1 {
			t.Errorf("%s: %d schedules were kept", row.name, kept)
		}
		if text := string(s.MessageJSON(got.Message.ID)); !strings.Contains(text, row.says) {
			t.Errorf("%s: the member reads %s, want %q", row.name, text, row.says)
		}
		if n := s.requests("GET", "/channels/") + s.requests("GET", "/guilds/") - before; n > row.most {
			t.Errorf("%s: %d requests, want at most %d", row.name, n, row.most)
		}
		s.ClearFaults()
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
	wantFaults(t)
	t.Parallel()
	s := faultStage(t, discordtest.Options{})
	o := s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db"))
	b := s.addBriefing(t, o, "Waiting")
	const get, put = "GET", "PUT"
	for _, f := range []discordtest.Fault{
		{Method: get, Status: 500, Times: 4},
		{Method: get, Status: 200, Body: page},
		{Method: get, Status: 502, Body: page},
		{Method: get, Reset: true},
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
	s.run(t, s.fileOptions(t, filepath.Join(t.TempDir(), "other.db"))).stop()
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
}
