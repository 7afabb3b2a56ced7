package bot

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
	"dateline/bot/store"
)

// page is the error page of a proxy that stands before Discord.
const page = "<!DOCTYPE html><html><title>discord.com | 5xx</title><body>cloudflare</body></html>"

// TestFaultPosts has Discord misbehave while a briefing is posted, in every way
// at once: each row has a server and a schedule of its own (a 429 that holds for
// all of the bot's requests would reach into other rows: TestFaultGlobalLimit). Exactly one
// briefing stands after each, or the schedule is paused or the slot given up
// with a reason that a member can read.
func TestFaultPosts(t *testing.T) {
	bubble(t, func(t *testing.T) {
		type fault = discordtest.Fault
		post := func(fs ...fault) []fault {
			for i := range fs {
				if fs[i].Method == "" {
					fs[i].Method, fs[i].Path = "POST", "/messages"
				}
			}
			return fs
		}
		const most = 24 // requests for one briefing
		rows := []struct {
			name   string
			faults []fault // Path is relative to the channel
			before func(*stage, briefing)
			posted int
			paused string // in the schedule's reason
			gaveUp string // in the slot's reason
		}{
			{name: "nothing", posted: 1},
			{name: "429 of the route", faults: post(fault{Status: 429, RetryAfter: time.Second, Times: 2}), posted: 1},
			{name: "429 shared", faults: post(fault{Status: 429, RetryAfter: time.Second, Scope: "shared", Times: 2}), posted: 1},
			{name: "429 for four minutes", faults: post(fault{Status: 429, RetryAfter: 4 * time.Minute}), posted: 1},
			{name: "429 beyond the grace", faults: post(fault{Status: 429, RetryAfter: 20 * time.Minute}), gaveUp: "in time"},
			{name: "500", faults: post(fault{Status: 500, Times: 3}), posted: 1},
			{name: "502", faults: post(fault{Status: 502, Times: 3}), posted: 1},
			{name: "503", faults: post(fault{Status: 503, Times: 3}), posted: 1},
			{name: "504", faults: post(fault{Status: 504, Times: 3}), posted: 1},
			{name: "502 with a page", faults: post(fault{Status: 502, Body: page, Times: 3}), posted: 1},
			{name: "503 with a page", faults: post(fault{Status: 503, Body: page, Times: 3}), posted: 1},
			{name: "500 though it was posted", faults: post(fault{Status: 500, After: true}), posted: 1},
			{name: "502 though it was posted", faults: post(fault{Status: 502, After: true}), posted: 1},
			{name: "502 with a page though it was posted", faults: post(fault{Status: 502, After: true, Body: page}), posted: 1},
			{name: "200 with a page though it was posted", faults: post(fault{Status: 200, After: true, Body: page}), posted: 1},
			{name: "200 cut short though it was posted", faults: post(fault{Status: 200, After: true, Body: `{"id": "12`}), posted: 1},
			{name: "connection torn before", faults: post(fault{Reset: true, Times: 2}), posted: 1},
			{name: "connection torn after", faults: post(fault{Reset: true, After: true}), posted: 1},
			{name: "no answer, not posted", faults: post(fault{Hang: true}), posted: 1},
			{name: "no answer, posted", faults: post(fault{Hang: true, After: true}), posted: 1},
			{name: "slow answer", faults: post(fault{Delay: 300 * time.Millisecond}), posted: 1},
			{name: "posted, then Discord is down for minutes", faults: append(post(fault{Status: 500, After: true}, fault{Status: 503, Times: 5}),
				fault{Method: "GET", Path: "/messages", Status: 503, Times: 5}), posted: 1},
			{name: "not posted, then Discord is down for minutes", faults: append(post(fault{Status: 500}, fault{Status: 503, Times: 5}),
				fault{Method: "GET", Path: "/messages", Status: 503, Times: 5}), posted: 1},
			{name: "401 for a moment", faults: post(fault{Status: 401, Times: 2}), posted: 1},
			{name: "403 of a proxy", faults: post(fault{Status: 403, Body: page, Times: 2}), posted: 1},
			{name: "404 of a proxy", faults: post(fault{Status: 404, Body: page, Times: 2}), posted: 1},
			{name: "10003 unknown channel", faults: post(fault{Status: 404, Code: 10003, Times: -1}), paused: "channel is gone"},
			{name: "50001 missing access", faults: post(fault{Status: 403, Code: 50001, Times: -1}), paused: "can’t see the channel"},
			{name: "50013 missing permissions", faults: post(fault{Status: 403, Code: 50013, Times: -1}), paused: "can’t see the channel"},
			{name: "50013, and the look-up fails", faults: append(post(fault{Status: 403, Code: 50013, Times: -1}),
				fault{Method: "GET", Path: "", Status: 500, Times: -1}), paused: "can’t see the channel"},
			{name: "50035 invalid form body", faults: post(fault{Status: 400, Code: 50035, Times: -1}), gaveUp: "refused the message"},
			{name: "down for longer than the grace", faults: post(fault{Status: 503, Times: -1}), gaveUp: "in time"},
			{name: "the channel was deleted", before: func(s *stage, b briefing) { s.RemoveChannel(b.channel.ID) }, paused: "channel is gone"},
			{name: "Send Messages was taken away", before: func(s *stage, b briefing) {
				b.guild.SetBotPermissions(b.channel.ID, 0, discordgo.PermissionSendMessages)
			}, paused: "I lack Send Messages"},
			{name: "View Channel was taken away", before: func(s *stage, b briefing) {
				b.guild.SetBotPermissions(b.channel.ID, 0, discordgo.PermissionViewChannel)
			}, paused: "can’t see the channel"},
		}
		s := faultStage(t, discordtest.Options{})
		o := s.fileOptions(t, filepath.Join(t.TempDir(), "fault.db"))
		o.Grace = 10 * time.Minute
		briefings := make([]briefing, len(rows))
		for i, row := range rows {
			briefings[i] = s.addBriefing(t, o, row.name)
		}
		r := s.runReady(t, o)
		for i, row := range rows {
			for _, f := range row.faults {
				f.Path = "/channels/" + briefings[i].channel.ID + f.Path
				s.Fail(f)
			}
			if row.before != nil {
				row.before(s, briefings[i])
			}
		}
		time.Sleep(29 * time.Minute)
		left := briefings
		s.drive(t, time.Hour, func() bool {
			for len(left) > 0 && left[0].finished(t, o, 12) {
				left = left[1:]
			}
			return len(left) == 0
		})
		for i, row := range rows {
			b := briefings[i]
			d, err := o.Store.Delivery(t.Context(), b.slot(12))
			if err != nil {
				t.Errorf("%s: the slot is not known: %v", row.name, err)
				continue
			}
			x, err := o.Store.Schedule(t.Context(), b.guild.ID, b.schedule.ID)
			if err != nil {
				t.Fatal(err)
			}
			n := len(s.Messages(b.channel.ID))
			if n != row.posted {
				t.Errorf("%s: %d briefings stand, want %d (the slot is %s: %q)", row.name, n, row.posted, d.State, d.Reason)
			}
			switch fault := "briefing: " + row.name; {
			case row.posted == 1 && i > 0:
				found(fault, row.posted, n, d.FinishedAt.Sub(s.disturbed("/channels/"+b.channel.ID, opening.Add(30*time.Minute), d.FinishedAt)))
			case row.paused != "":
				foundEnd(fault, n, "paused, with the reason")
			case row.gaveUp != "":
				foundEnd(fault, n, "given up after the grace, with the reason; the next one stands")
			}
			if row.posted == 1 && d.State != store.Settled {
				t.Errorf("%s: the slot is %s: %q", row.name, d.State, d.Reason)
			}
			if x.Paused != (row.paused != "") || !strings.Contains(x.PausedReason, row.paused) {
				t.Errorf("%s: paused %v, because %q; want %q", row.name, x.Paused, x.PausedReason, row.paused)
			}
			if row.gaveUp != "" && (d.State != store.Abandoned || !strings.Contains(d.Reason, row.gaveUp)) {
				t.Errorf("%s: the slot is %s: %q; want it given up: %q", row.name, d.State, d.Reason, row.gaveUp)
			}
			bound := most
			if strings.HasPrefix(row.name, "down for longer") {
				bound = 80 // ten minutes of trying: a post and a look a minute
			}
			if n := s.requests("", "/channels/"+b.channel.ID); n > bound {
				t.Errorf("%s: %d requests, want at most %d", row.name, n, bound)
			}
		}
		s.ClearFaults()
		s.mustAnswer(t, "after all of it")
		// The day after, all is as if nothing had been: who was not paused is briefed.
		var next []briefing
		for i, row := range rows {
			if row.paused == "" {
				next = append(next, briefings[i])
			}
		}
		time.Sleep(time.Until(opening.Add(24*time.Hour + 29*time.Minute)))
		s.drive(t, 30*time.Minute, func() bool {
			for len(next) > 0 && next[0].finished(t, o, 13) {
				next = next[1:]
			}
			return len(next) == 0
		})
		for i, row := range rows {
			want := row.posted
			if row.paused == "" {
				want++
			}
			if n := len(s.Messages(briefings[i].channel.ID)); n != want {
				t.Errorf("%s: %d briefings stand on the second day, want %d", row.name, n, want)
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

// TestFaultBusyChannel loses the answer to a post, and members write so much
// before the bot can look again that its message is far back: it is found all
// the same, or, where that is too far, not sent a second time.
func TestFaultBusyChannel(t *testing.T) {
	t.Parallel()
	for written, want := range map[int]store.State{50: store.Settled, 450: store.Settled, 2600: store.Abandoned} {
		t.Run(fmt.Sprint(written, " messages"), func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				s := faultStage(t, discordtest.Options{})
				o := s.fileOptions(t, ":memory:")
				o.Grace = 10 * time.Minute
				b := s.addBriefing(t, o, "Busy")
				s.runReady(t, o)
				messages := "/channels/" + b.channel.ID + "/messages"
				s.Fail(discordtest.Fault{Method: "POST", Path: messages, Hang: true, After: true})
				s.Fail(discordtest.Fault{Path: messages, Status: 503, Times: 30})
				time.Sleep(31 * time.Minute) // it is trying again all the while
				for i := range written {
					if _, err := s.Post(b.channel.ID, s.member.ID, fmt.Sprint("What of ", i, "?")); err != nil {
						t.Fatal(err)
					}
				}
				s.drive(t, 2*time.Hour, func() bool { return b.finished(t, o, 12) })
				d, err := o.Store.Delivery(t.Context(), b.slot(12))
				if err != nil || d.State != want {
					t.Errorf("the slot is %s: %q, %v; want it %s\n%s", d.State, d.Reason, err, want, s.log)
				}
				n := len(s.Messages(b.channel.ID)) - written
				if n != 1 {
					t.Errorf("%d briefings stand, want 1", n)
				}
				found(fmt.Sprintf("briefing: posted unheard, then %d messages of members", written), 1, n,
					d.FinishedAt.Sub(s.disturbed(messages, opening.Add(30*time.Minute), d.FinishedAt)))
			})
		})
	}
}
