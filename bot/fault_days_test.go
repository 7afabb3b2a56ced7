package bot

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/discordtest"
	"dateline/bot/schedule"
	"dateline/bot/store"
)

// rhythm is a schedule of a server in a zone of its own, and the date on which
// the clocks change there.
type rhythm struct{ zone, at, changes string }

// fiveZones, and one whose clocks stay, change them within a month, forth and back, by an hour and
// by half of one; the briefings are due in the hour that is missing or doubled.
var fiveZones = []rhythm{
	{"Australia/Sydney", "02:30", "2026-10-04"},    // forth
	{"Australia/Lord_Howe", "02:15", "2026-10-04"}, // forth by half an hour
	{"America/Asuncion", "00:30", ""},              // none any more
	{"Europe/Berlin", "02:30", "2026-10-25"},       // back
	{"America/New_York", "01:30", "2026-11-01"},    // back
	{"America/Havana", "00:30", "2026-11-01"},      // back, to the hour in which the day began
}

// TestFaultDays runs the bot for two days about each of the changes, or for a
// month over all of them in the long form. Each day has some fifty faults at
// random: of Discord's, of the gateway's, and restarts. Of every schedule each
// date is briefed once, within an hour of its time.
func TestFaultDays(t *testing.T) {
	t.Parallel()
	type month struct {
		began time.Time
		days  int
		seed  uint64
	}
	date := func(month time.Month, day int) time.Time { return time.Date(2026, month, day, 0, 0, 0, 0, time.UTC) }
	months := []month{{date(10, 3), 2, 1}, {date(10, 24), 2, 2}, {date(10, 31), 2, 3}}
	if *long {
		months = []month{{date(10, 3), 31, 1}, {date(10, 3), 31, 2}, {date(10, 3), 31, 3}}
	}
	for _, m := range months {
		t.Run(fmt.Sprintf("%d days from %s, %d", m.days, m.began.Format("2 January"), m.seed), func(t *testing.T) {
			bubble(t, func(t *testing.T) { faultDays(t, m.began, m.days, m.seed) })
		})
	}
}

func faultDays(t *testing.T, began time.Time, days int, seed uint64) {
	random := rand.New(rand.NewPCG(seed, 30))
	s := faultStageAt(t, began, discordtest.Options{HeartbeatInterval: 20 * time.Minute})
	path := filepath.Join(t.TempDir(), "fault.db")
	o := s.fileOptions(t, path)
	guild := s.AddGuild("World")
	if err := o.Store.JoinGuild(t.Context(), guild.ID); err != nil {
		t.Fatal(err)
	}
	channels := make([]*discordtest.Channel, len(fiveZones))
	made := make([]store.Schedule, len(fiveZones))
	for i, r := range fiveZones {
		channels[i] = guild.AddChannel(fmt.Sprint("news-", i), discordgo.ChannelTypeGuildText)
		var err error
		made[i], err = o.Store.AddSchedule(t.Context(), store.Schedule{Guild: guild.ID, Channel: channels[i].ID, At: r.at, Zone: r.zone, CreatedBy: s.moderator.ID})
		if err != nil {
			t.Fatal(err)
		}
	}
	r := s.runReady(t, o)
	faults, restarts := 0, 0
	for end := began.Add(time.Duration(days) * 24 * time.Hour); time.Now().Before(end); {
		time.Sleep(time.Duration(random.IntN(50)) * time.Minute)
		faults++
		switch random.IntN(8) {
		case 0: // away for a while
			if err := r.stop(); err != nil {
				t.Fatal(err)
			}
			restarts++
			time.Sleep(time.Duration(random.IntN(25)) * time.Minute)
			r = s.runReady(t, o)
		case 1:
			s.CloseGateway([]int{-1, 1001, 4000, 4007, 4009}[random.IntN(5)])
		case 2:
			s.Invalidate(random.IntN(2) == 0)
		case 3:
			s.Fail(discordtest.Fault{Path: "/channels/*/messages", Status: 503, Times: 1 + random.IntN(6)})
		default:
			f := []discordtest.Fault{
				{Status: 500, After: true}, {Status: 502, Body: page}, {Reset: true, After: true}, {Reset: true}, {Hang: true, After: true}, {Hang: true},
				{Status: 429, RetryAfter: 90 * time.Second}, {Status: 429, RetryAfter: 30 * time.Second, Global: true}, {Delay: 10 * time.Second},
			}[random.IntN(9)]
			f.Method, f.Path = "POST", "/channels/*/messages"
			s.Fail(f)
		}
	}
	s.ClearFaults()
	over := time.Now()
	time.Sleep(time.Hour)
	synctest.Wait()
	owed, latest := 0, time.Duration(0)
	sums := finding{tried: faults}
	for i, x := range made {
		zone, err := time.LoadLocation(fiveZones[i].zone)
		if err != nil {
			t.Skipf("this system's time zones lack %s", fiveZones[i].zone)
		}
		posted := map[string]time.Time{} // by mark
		for _, m := range s.Messages(channels[i].ID) {
			mark := footer(m)
			if _, twice := posted[mark]; twice {
				t.Errorf("%s: %q stands twice", x.Zone, mark)
				sums.doubled++
			}
			posted[mark] = m.Timestamp
		}
		var hour, minute int
		if _, err := fmt.Sscanf(x.At, "%d:%d", &hour, &minute); err != nil {
			t.Fatal(err)
		}
		first := began.In(zone)
		for day := first; ; day = day.AddDate(0, 0, 1) {
			due := time.Date(day.Year(), day.Month(), day.Day(), hour, minute, 0, 0, zone)
			if due.Before(began) {
				continue
			}
			if due.After(over) {
				break
			}
			owed++
			mark := schedule.Mark(store.Slot{Schedule: x.ID, Local: due.Format("2006-01-02") + "T" + x.At})
			at, ok := posted[mark]
			if !ok { // the hour that is missing: at what its clock shows instead
				mark = schedule.Mark(store.Slot{Schedule: x.ID, Local: due.Format("2006-01-02T15:04")})
				at, ok = posted[mark]
			}
			// Of the hour that is doubled or missing, either will do.
			early := due
			if fiveZones[i].changes == due.Format("2006-01-02") {
				early = due.Add(-time.Hour)
			}
			if late := at.Sub(due); !ok || at.Before(early) || late > time.Hour+5*time.Minute {
				t.Errorf("%s: the briefing of %s was posted at %s", x.Zone, due, at)
				sums.lost++
			} else {
				latest = max(latest, late)
			}
			delete(posted, mark)
		}
		for mark, at := range posted {
			if at.Before(over) {
				t.Errorf("%s: nobody ordered %q at %s", x.Zone, mark, at)
				sums.doubled++
			}
		}
	}
	if err := r.stop(); err != nil {
		t.Error(err)
	}
	if faults < days*10 || restarts < days/2 || owed < (days-1)*len(fiveZones) {
		t.Errorf("it was too quiet to prove anything: %d faults, %d restarts, %d briefings", faults, restarts, owed)
	}
	sums.came = fmt.Sprintf("%s late at most, the fault included", inWords(latest))
	noteFinding(fmt.Sprintf("days: at random over %d days and five zones' clock changes", days), sums)
	t.Logf("%d briefings on %d days in %d zones, %d faults, %d restarts, %d sessions", owed, days, len(fiveZones), faults, restarts, connects(t, r))
}

// footer is the mark that a briefing bears.
func footer(m *discordgo.Message) string {
	for _, e := range m.Embeds {
		if e.Footer != nil {
			if i := strings.LastIndex(e.Footer.Text, "#"); i >= 0 {
				return e.Footer.Text[i:]
			}
		}
	}
	return m.ID
}

// setClock is a clock that somebody sets: it shows another time than has passed.
type setClock struct {
	clockwork.Clock
	ahead atomic.Int64
}

func (c *setClock) Now() time.Time {
	return c.Clock.Now().Round(0).Add(time.Duration(c.ahead.Load())) // no monotonic reading
}

func (c *setClock) Since(t time.Time) time.Duration { return c.Now().Sub(t) }
func (c *setClock) Until(t time.Time) time.Duration { return t.Sub(c.Now()) }

// TestFaultClockSet sets the machine's clock back and forth, by up to an hour
// and a half, several times a day: each day is briefed once, and never at an
// hour at which no clock showed the right time.
func TestFaultClockSet(t *testing.T) {
	bubble(t, func(t *testing.T) {
		days := 4
		if *long {
			days = 20
		}
		random := rand.New(rand.NewPCG(1, 1))
		s := faultStage(t, discordtest.Options{HeartbeatInterval: 20 * time.Minute})
		clock := &setClock{Clock: clockwork.NewRealClock()}
		o := s.fileOptions(t, ":memory:")
		st, err := store.Open(t.Context(), "sqlite::memory:", clock)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { st.Close() })
		o.Store, o.Clock, o.Grace = st, clock, 2*time.Hour
		b := s.addBriefing(t, o, "Set")
		r := s.runReady(t, o)
		back, forth := 0, 0
		for end := opening.Add(time.Duration(days) * 24 * time.Hour); time.Now().Before(end); time.Sleep(time.Duration(random.IntN(240)) * time.Minute) {
			to := time.Duration(random.IntN(180)-90) * time.Minute
			if random.IntN(3) == 0 {
				to = 0
			}
			if was := time.Duration(clock.ahead.Swap(int64(to))); to < was {
				back++
			} else {
				forth++
			}
		}
		clock.ahead.Store(0)
		time.Sleep(12 * time.Hour) // to the middle of the day, and no slot is due
		posted := s.Messages(b.channel.ID)
		dates := map[string]int{}
		for _, m := range posted {
			dates[footer(m)]++
			due := time.Date(m.Timestamp.Year(), m.Timestamp.Month(), m.Timestamp.Day(), 8, 30, 0, 0, time.UTC)
			if off := m.Timestamp.Sub(due).Abs(); off > 100*time.Minute {
				t.Errorf("%s was posted at %s", footer(m), m.Timestamp)
			}
		}
		for date, n := range dates {
			if n > 1 {
				t.Errorf("%s stands %d times", date, n)
			}
		}
		for day := opening; day.Before(opening.Add(time.Duration(days) * 24 * time.Hour)); day = day.AddDate(0, 0, 1) {
			mark := schedule.Mark(store.Slot{Schedule: b.schedule.ID, Local: day.Format("2006-01-02") + "T08:30"})
			if dates[mark] != 1 {
				t.Errorf("%q stands %d times", mark, dates[mark])
			}
			noteFinding("process: clock set to and fro", finding{lost: max(1-dates[mark], 0), doubled: max(dates[mark]-1, 0), came: "at the hour that its clock shows"})
		}
		noteFinding("process: clock set to and fro", finding{tried: back + forth})
		if err := r.stop(); err != nil {
			t.Error(err)
		}
		if back < days || forth < days {
			t.Errorf("the clock was set back %d and forth %d times only", back, forth)
		}
		t.Logf("%d briefings on %d days; the clock was set back %d and forth %d times", len(posted), days, back, forth)
	})
}
