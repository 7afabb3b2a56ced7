package bot

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// TestFaultConnections ends the connection in every way that is not final, one
// after the other on one bot. After each it is back, answers, and has not begun
// more sessions than it must.
func TestFaultConnections(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := faultStage(t, discordtest.Options{})
		r := s.runReady(t, s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db")))
		type row struct {
			name       string
			do         func()
			identifies int // new sessions at most
		}
		rows := []row{
			{"the connection is torn", func() { s.CloseGateway(-1) }, 0},
			{"op 7", func() { s.AskReconnect() }, 0},
			{"op 9, resumable", func() { s.Invalidate(true) }, 0},
			{"op 9, not resumable", func() { s.Invalidate(false) }, 1},
			{"op 1, often", func() {
				for range 200 {
					s.AskHeartbeat()
				}
			}, 0},
			{"the gateway is out of reach for a while", func() { s.RefuseGateway(4); s.CloseGateway(-1) }, 0},
			{"GET /gateway fails", func() {
				s.Fail(discordtest.Fault{Path: "/gateway/bot", Status: 502, Body: page, Times: 5})
				s.Invalidate(false)
			}, 1},
			{"heartbeats are not acknowledged", func() {
				s.DropAcks(true)
				s.until(t, "a dead connection is noticed", func() bool { return s.Connected() == 0 })
				s.DropAcks(false)
			}, 1},
		}
		for _, code := range []int{1000, 1001, 1011, 1012, 4000, 4001, 4002, 4003, 4005, 4008} {
			rows = append(rows, row{fmt.Sprintf("closed with %d", code), func() { s.CloseGateway(code) }, 1})
		}
		for _, code := range []int{4007, 4009} {
			rows = append(rows, row{fmt.Sprintf("closed with %d", code), func() { s.CloseGateway(code) }, 1})
		}
		for i := range 5 {
			rows = append(rows, row{fmt.Sprintf("op 7 for the %d. time at once", i+2), func() { s.AskReconnect() }, 0})
		}
		for _, row := range rows {
			if !strings.HasPrefix(row.name, "op 7 for the") { // those come at once, one after the other
				time.Sleep(longLived + time.Minute)
			}
			before, ups := s.Identifies(), connects(t, r)
			row.do()
			over := time.Now()
			if row.name != "op 1, often" {
				s.until(t, row.name, func() bool { return connects(t, r) > ups && s.Connected() == 1 })
			}
			found("gateway: "+row.name, 1, s.Connected(), time.Since(over))
			s.mustAnswer(t, row.name)
			if n := s.Identifies() - before; n > row.identifies {
				t.Errorf("%s: %d new sessions, want at most %d", row.name, n, row.identifies)
			}
		}
		if err := r.stop(); err != nil {
			t.Error(err)
		}
		if strings.Contains(s.log.String(), s.Token()) {
			t.Error("the log shows the token")
		}
	})
}

// connects is how often the bot's session came up.
func connects(t *testing.T, r *running) int {
	t.Helper()
	families, err := r.metrics.Registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() == "dateline_gateway_connects_total" {
			return int(f.GetMetric()[0].GetCounter().GetValue())
		}
	}
	return 0
}

// TestFaultResume asks while the bot is away: the resumed session brings the
// question after, and it is answered once.
func TestFaultResume(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := faultStage(t, discordtest.Options{})
		s.runReady(t, s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db")))
		s.RefuseGateway(-1)
		s.CloseGateway(-1)
		s.until(t, "the bot is away", func() bool { return s.Connected() == 0 })
		answered := make(chan error, 1)
		asked := make(chan struct{})
		defer s.Subscribe(func(e discordtest.Event) {
			if e.Kind == discordtest.InteractionStarted {
				close(asked)
			}
		})()
		go func() {
			_, err := s.Command(t.Context(), discordtest.Call{User: s.member.ID, Guild: s.guild.ID, Channel: s.channel.ID, Command: "brief"})
			answered <- err
		}()
		<-asked
		s.RefuseGateway(0)
		over := time.Now()
		if err := <-answered; err != nil {
			t.Errorf("what was asked while the bot was away: %v\n%s", err, s.log)
		}
		found("gateway: resume with replay of a question", 1, s.requests("POST", "/callback"), time.Since(over))
		if n := s.Identifies(); n != 1 {
			t.Errorf("%d sessions were begun, want 1", n)
		}
		if n := s.requests("POST", "/callback"); n != 1 {
			t.Errorf("it was answered %d times", n)
		}
	})
}

// TestFaultDoubledEvents sends interactions twice and the wrong way round: each
// is carried out once.
func TestFaultDoubledEvents(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := faultStage(t, discordtest.Options{})
		o := s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db"))
		s.runReady(t, o)
		for i := range 3 {
			s.ask(t, s.moderator, "schedule", "add", map[string]any{"time": fmt.Sprintf("09:%02d", i), "channel": s.channel.ID})
		}
		for range 3 {
			s.Repeat("INTERACTION_CREATE", 3)
		}
		s.Repeat("", 20)
		s.mustAnswer(t, "after the repetition") // comes after all that was repeated
		if n := len(schedules(t, o, s.guild.ID)); n != 3 {
			t.Errorf("%d schedules stand, want 3", n)
		}
		answers := map[string]int{}
		for _, r := range s.Requests() {
			if strings.HasSuffix(r.Path, "/callback") {
				answers[r.Path]++
			}
		}
		for path, n := range answers {
			if n > 1 {
				t.Errorf("%s was answered %d times", path, n)
			}
			found("gateway: events doubled and reordered", 1, n, 0)
		}
	})
}

// TestFaultGuilds takes servers away from the bot in each way while it has a
// schedule there.
func TestFaultGuilds(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := faultStage(t, discordtest.Options{})
		o := s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db"))
		left, back, fast, out := s.addBriefing(t, o, "Left"), s.addBriefing(t, o, "Back"), s.addBriefing(t, o, "Fast"), s.addBriefing(t, o, "Outage")
		r := s.runReady(t, o)
		gone := func(b briefing) bool {
			g, err := o.Store.Guild(t.Context(), b.guild.ID)
			return err == nil && !g.LeftAt.IsZero()
		}
		s.RemoveGuild(left.guild.ID)
		s.RemoveGuild(back.guild.ID)
		s.drive(t, time.Minute, func() bool { return gone(left) && gone(back) })
		if s.ReturnGuild(back.guild.ID) == nil {
			t.Fatal("the server is not to be had back")
		}
		// Out and in again many times, faster than a store writes.
		for range 20 {
			s.RemoveGuild(fast.guild.ID)
			s.ReturnGuild(fast.guild.ID)
		}
		s.Outage(out.guild.ID, true)
		s.drive(t, time.Minute, func() bool { return !gone(back) && !gone(fast) })
		s.drive(t, time.Hour, func() bool {
			return back.finished(t, o, 12) && fast.finished(t, o, 12) && out.finished(t, o, 12)
		})
		for _, row := range []struct {
			name string
			b    briefing
			want int
		}{{"left", left, 0}, {"left and invited again", back, 1}, {"left and invited again twenty times", fast, 1}, {"unavailable", out, 1}} {
			n := len(s.Messages(row.b.channel.ID))
			if n != row.want {
				t.Errorf("%s: %d briefings, want %d\n%s", row.name, n, row.want, s.log)
			}
			if d, err := o.Store.Delivery(t.Context(), row.b.slot(12)); row.want == 0 {
				foundEnd("server: "+row.name, n, "nothing is sent there")
			} else if err == nil {
				found("server: "+row.name, row.want, n, d.FinishedAt.Sub(opening.Add(30*time.Minute)))
			}
		}
		if n := s.requests("", "/channels/"+left.channel.ID); n != 0 {
			t.Errorf("%d requests went to a server that the bot has left", n)
		}
		s.mustAnswer(t, "after servers came and went")
		if err := r.stop(); err != nil {
			t.Error(err)
		}
	})
}

// TestFaultGlobalLimit shuts the bot out of the whole API while three briefings
// are due: nothing is sent that would prolong it, and none is lost.
func TestFaultGlobalLimit(t *testing.T) {
	t.Parallel()
	for name, f := range map[string]discordtest.Fault{
		"global":     {Status: 429, Global: true, RetryAfter: 3 * time.Minute},
		"by a proxy": {Status: 429, Body: page},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				s := faultStage(t, discordtest.Options{})
				o := s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db"))
				briefings := []briefing{s.addBriefing(t, o, "A"), s.addBriefing(t, o, "B"), s.addBriefing(t, o, "C")}
				s.runReady(t, o)
				f.Path = "/channels/*/messages"
				s.Fail(f)
				s.drive(t, time.Hour, func() bool {
					return briefings[0].finished(t, o, 12) && briefings[1].finished(t, o, 12) && briefings[2].finished(t, o, 12)
				})
				for _, b := range briefings {
					n := len(s.Messages(b.channel.ID))
					if n != 1 {
						t.Errorf("%d briefings stand, want 1\n%s", n, s.log)
					}
					if d, err := o.Store.Delivery(t.Context(), b.slot(12)); err == nil {
						due := opening.Add(30 * time.Minute)
						found("briefing: 429 "+name, 1, n, d.FinishedAt.Sub(s.disturbed("/channels/", due, d.FinishedAt))-f.RetryAfter)
					}
				}
				if n := s.requests("", "/messages"); n > 12 {
					t.Errorf("%d requests for three briefings", n)
				}
			})
		})
	}
}

// TestFaultFlood has 100 members ask at once, 500 in the long form: each is
// answered.
func TestFaultFlood(t *testing.T) {
	bubble(t, func(t *testing.T) {
		members := 100
		if *long {
			members = 500
		}
		s := faultStage(t, discordtest.Options{Unlimited: true})
		s.runReady(t, s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db")))
		commands := []discordtest.Call{
			{Command: "brief"}, {Command: "who", Options: map[string]any{"name": "putin"}}, {Command: "quotes"}, {Command: "timeline"}, {Command: "help"},
		}
		errs := make(chan error, members)
		for i := range members {
			call := commands[i%len(commands)]
			call.User, call.Guild, call.Channel = s.member.ID, s.guild.ID, s.channel.ID
			go func() {
				r, err := s.Command(t.Context(), call)
				if err == nil && r.Message == nil {
					err = fmt.Errorf("/%s: no message", call.Command)
				}
				errs <- err
			}()
		}
		lost := 0
		for range members {
			if err := <-errs; err != nil {
				lost++
				t.Log(err)
			}
		}
		if lost > 0 {
			t.Errorf("%d of %d are not answered", lost, members)
		}
		if n := s.requests("POST", "/callback"); n > members*answering.tries {
			t.Errorf("%d requests for %d answers", n, members)
		}
	})
}

// TestFaultRestart presses a button of a message from before a restart: its
// custom_id says all that the answer needs.
func TestFaultRestart(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := faultStage(t, discordtest.Options{})
		path := filepath.Join(t.TempDir(), "fault.db")
		first := s.runReady(t, s.fileOptions(t, path))
		asked := s.ask(t, s.member, "brief", "", nil)
		if err := first.stop(); err != nil {
			t.Fatal(err)
		}
		s.runReady(t, s.fileOptions(t, path))
		pressed := 0
		for _, part := range asked.Message.Components {
			row, ok := part.(*discordgo.ActionsRow)
			if !ok {
				continue
			}
			for _, c := range row.Components {
				b, ok := c.(*discordgo.Button)
				if !ok || b.CustomID == "" || b.Disabled {
					continue
				}
				pressed++
				r, err := s.Click(t.Context(), discordtest.Press{User: s.member.ID, Message: asked.Message.ID, CustomID: b.CustomID})
				if err != nil || r.Message == nil || strings.Contains(r.Message.Content, "can't read that button") {
					t.Errorf("the button %q answers %+v, %v", b.Label, r, err)
				}
			}
		}
		if pressed == 0 {
			t.Error("the answer to /brief has no button to press")
		}
	})
}

// TestFaultRestartWhilePaging restarts the bot before each turn of a page: every
// page is the one that a bot would have shown that was never away.
func TestFaultRestartWhilePaging(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := faultStage(t, discordtest.Options{})
		path := filepath.Join(t.TempDir(), "fault.db")
		r := s.runReady(t, s.fileOptions(t, path))
		// pages turns through the quotes and gives what stands on each page.
		pages := func(before func()) (all []string) {
			t.Helper()
			shown := s.ask(t, s.member, "quotes", "", nil)
			seen := map[string]bool{}
			for {
				text := ""
				for _, e := range shown.Message.Embeds {
					text += e.Title + e.Description
				}
				all = append(all, text)
				turn := ""
				for _, part := range shown.Message.Components {
					row, _ := part.(*discordgo.ActionsRow)
					for _, c := range row.Components {
						if b, ok := c.(*discordgo.Button); ok && strings.HasPrefix(b.CustomID, "quotes|") && !b.Disabled && !seen[b.CustomID] {
							turn = b.CustomID // the last is the next page's
						}
					}
				}
				if turn == "" || len(all) > 50 {
					return all
				}
				seen[turn] = true
				before()
				next, err := s.Click(t.Context(), discordtest.Press{User: s.member.ID, Message: shown.Message.ID, CustomID: turn})
				if err != nil || next.Message == nil {
					t.Fatalf("pressing %q: %+v, %v\n%s", turn, next, err, s.log)
				}
				shown = next
			}
		}
		want := pages(func() {})
		restarts := 0
		got := pages(func() {
			if err := r.stop(); err != nil {
				t.Fatal(err)
			}
			restarts++
			r = s.runReady(t, s.fileOptions(t, path))
		})
		if len(want) < 2 || restarts < 2 {
			t.Fatalf("%d pages and %d restarts: the test proves less than it says", len(want), restarts)
		}
		if !slices.Equal(got, want) {
			t.Errorf("with restarts the pages are\n%q\nwithout\n%q", got, want)
		}
	})
}

// TestFaultRemovedWhileAway puts the bot out of a server while it is not
// running: at the next start it knows, posts nothing there, forgets the server
// in time, and takes up its schedules again where it is invited back.
func TestFaultRemovedWhileAway(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := faultStage(t, discordtest.Options{})
		o := s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db"))
		gone, back, stays := s.addBriefing(t, o, "Gone"), s.addBriefing(t, o, "Back"), s.addBriefing(t, o, "Stays")
		if err := s.runReady(t, o).stop(); err != nil {
			t.Fatal(err)
		}
		s.RemoveGuild(gone.guild.ID)
		s.RemoveGuild(back.guild.ID)
		s.Outage(stays.guild.ID, true) // READY names it all the same
		time.Sleep(31 * time.Minute)   // a briefing falls due while nothing runs
		before := s.requests("", "/messages")
		r := s.runReady(t, o)
		in, err := o.Store.GuildsIn(t.Context())
		if err != nil || !slices.Equal(in, []string{s.guild.ID, stays.guild.ID}) {
			t.Errorf("the store believes the bot in %v, %v", in, err)
		}
		s.until(t, "the missed briefing", func() bool { return stays.finished(t, o, 12) })
		if n := s.requests("", "/messages") - before; n != 1 {
			t.Errorf("%d requests for one briefing", n)
		}
		if s.ReturnGuild(back.guild.ID) == nil {
			t.Fatal("the server is not to be had back")
		}
		time.Sleep(time.Until(opening.Add(24*time.Hour + 30*time.Minute)))
		s.drive(t, time.Hour, func() bool { return back.finished(t, o, 13) && stays.finished(t, o, 13) })
		for _, row := range []struct {
			name string
			b    briefing
			want int
		}{{"gone", gone, 0}, {"back", back, 1}, {"stays", stays, 2}} {
			n := len(s.Messages(row.b.channel.ID))
			if n != row.want {
				t.Errorf("%s: %d briefings, want %d\n%s", row.name, n, row.want, s.log)
			}
			if d, err := o.Store.Delivery(t.Context(), row.b.slot(13)); row.want > 0 && err == nil {
				found("server: removed while the bot was away, "+row.name, row.want, n, d.FinishedAt.Sub(opening.Add(24*time.Hour+30*time.Minute)))
			}
		}
		if err := r.stop(); err != nil {
			t.Error(err)
		}
	})
}
