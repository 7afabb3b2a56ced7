package store_test

import (
	gocmp "cmp"
	"context"
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"dateline/bot/store"

	"github.com/google/go-cmp/cmp"
)

// furnish gives a guild a row in every table. All of its ids begin with the
// guild's name.
func (b bench) furnish(t *testing.T, g string) {
	t.Helper()
	ctx := t.Context()
	x := morning(g)
	x.ID, x.Channel, x.Story = g+"-schedule", g+"-channel", "bridge"
	b.add(t, x)
	slot, open := slotOf(g), store.Slot{Schedule: x.ID, Local: "2026-11-16T08:30"}
	for what, do := range map[string]func() error{
		"settings": func() error { return b.SetChannelStory(ctx, g, g+"-channel", "ferry") },
		"posting": func() error {
			if _, _, err := b.Claim(ctx, slot, "a"); err != nil {
				return err
			}
			if err := b.KeepEdition(ctx, g+"-edition", []byte("{}")); err != nil {
				return err
			}
			return b.SettleAs(ctx, slot, store.Posting{
				Message: g + "-message", Channel: g + "-channel", Story: "bridge", Edition: g + "-edition"})
		},
		"claim":       func() error { _, _, err := b.Claim(ctx, open, "a"); return err },
		"publication": func() error { return b.QueuePublication(ctx, publicationOf(g)) },
		"correction":  func() error { _, err := b.AddCorrection(ctx, g, "bridge", []byte("{}"), "u1"); return err },
		"revision": func() error {
			_, err := b.SaveRevision(ctx, store.Revision{Guild: g, Story: "bridge", Brief: []byte("{}")})
			return err
		},
		"history": func() error { return b.Record(ctx, store.Entry{Guild: g, Deed: "setup"}) },
	} {
		if err := do(); err != nil {
			t.Fatal(what, err)
		}
	}
}

func slotOf(g string) store.Slot {
	return store.Slot{Schedule: g + "-schedule", Local: "2026-11-12T08:30"}
}

func publicationOf(g string) store.Publication {
	return store.Publication{Guild: g, Channel: g + "-channel", Message: g + "-message",
		Schedule: g + "-schedule", Local: "2026-11-12T08:30"}
}

// write is something that a guild's moderators, or the bot for a guild, do to
// the store: guild does it, with the ids of things that belong to owner.
type write func(ctx context.Context, b bench, guild, owner string) error

func second[T any](_ T, err error) error { return err }

var writes = map[string]write{
	"SetZone":     func(ctx context.Context, b bench, g, _ string) error { return b.SetZone(ctx, g, "Asia/Tokyo") },
	"SetLanguage": func(ctx context.Context, b bench, g, _ string) error { return b.SetLanguage(ctx, g, "de") },
	"SetLocale":   func(ctx context.Context, b bench, g, _ string) error { return b.SetLocale(ctx, g, "pt-BR") },
	"SetStory":    func(ctx context.Context, b bench, g, _ string) error { return b.SetStory(ctx, g, "ferry") },
	"SetAnswers": func(ctx context.Context, b bench, g, _ string) error {
		return b.SetAnswers(ctx, g, "public")
	},
	"SetLogChannel": func(ctx context.Context, b bench, g, _ string) error { return b.SetLogChannel(ctx, g, "c7") },
	"SetChannelStory": func(ctx context.Context, b bench, g, o string) error {
		return b.SetChannelStory(ctx, g, o+"-channel", "bridge")
	},
	"SetChannelStory to none": func(ctx context.Context, b bench, g, o string) error {
		return b.SetChannelStory(ctx, g, o+"-channel", "")
	},
	"JoinGuild": func(ctx context.Context, b bench, g, _ string) error {
		if err := b.LeaveGuild(ctx, g); err != nil {
			return err
		}
		b.clock.Advance(time.Second)
		return b.JoinGuild(ctx, g)
	},
	"LeaveGuild":  func(ctx context.Context, b bench, g, _ string) error { return b.LeaveGuild(ctx, g) },
	"ForgetGuild": func(ctx context.Context, b bench, g, _ string) error { return b.ForgetGuild(ctx, g) },
	"AddSchedule": func(ctx context.Context, b bench, g, _ string) error { return second(b.AddSchedule(ctx, morning(g))) },
	"ChangeSchedule": func(ctx context.Context, b bench, g, o string) error {
		return b.ChangeSchedule(ctx, store.Schedule{Guild: g, ID: o + "-schedule", Channel: "c3", At: "10:00", Zone: "UTC"})
	},
	"CopySchedule": func(ctx context.Context, b bench, g, o string) error {
		return second(b.CopySchedule(ctx, g, o+"-schedule", "c3", "u3"))
	},
	"PauseSchedule": func(ctx context.Context, b bench, g, o string) error {
		return b.PauseSchedule(ctx, g, o+"-schedule", "r", "u3")
	},
	"PauseScheduleUntil": func(ctx context.Context, b bench, g, o string) error {
		return b.PauseScheduleUntil(ctx, g, o+"-schedule", start.Add(time.Hour), "r", "u3")
	},
	"ResumeSchedule": func(ctx context.Context, b bench, g, o string) error {
		if err := b.PauseSchedule(ctx, g, o+"-schedule", "r", "u3"); err != nil {
			return err
		}
		b.clock.Advance(time.Second)
		return b.ResumeSchedule(ctx, g, o+"-schedule")
	},
	"RemoveSchedule": func(ctx context.Context, b bench, g, o string) error {
		return b.RemoveSchedule(ctx, g, o+"-schedule")
	},
	"SaveRevision": func(ctx context.Context, b bench, g, _ string) error {
		return second(b.SaveRevision(ctx, store.Revision{Guild: g, Story: "bridge", Brief: []byte("{2}")}))
	},
	"DropRevision": func(ctx context.Context, b bench, g, _ string) error { return b.DropRevision(ctx, g, "bridge", 1) },
	"AddCorrection": func(ctx context.Context, b bench, g, _ string) error {
		return second(b.AddCorrection(ctx, g, "bridge", []byte("{2}"), "u3"))
	},
	"UndoCorrection": func(ctx context.Context, b bench, g, _ string) error {
		return second(b.UndoCorrection(ctx, g, "bridge", 1, "u3"))
	},
	"Record": func(ctx context.Context, b bench, g, o string) error {
		return b.Record(ctx, store.Entry{Guild: g, Deed: "refresh", Channel: o + "-channel"})
	},
	"QueuePublication": func(ctx context.Context, b bench, g, _ string) error {
		return b.QueuePublication(ctx, store.Publication{Guild: g, Channel: "c8", Message: "m8"})
	},
	"TakePublication": func(ctx context.Context, b bench, g, o string) error {
		queued, err := b.DuePublications(ctx, b.clock.Now())
		for _, p := range queued {
			if p.Guild == o {
				p.Guild = g
				return second(b.TakePublication(ctx, p, time.Minute))
			}
		}
		return gocmp.Or(err, errors.New("it is not due"))
	},
	"DelayPublication": func(ctx context.Context, b bench, g, o string) error {
		p := publicationOf(o)
		p.Guild = g
		return b.DelayPublication(ctx, p, start.Add(time.Hour), "limit")
	},
	"FinishPublication": func(ctx context.Context, b bench, g, o string) error {
		p := publicationOf(o)
		p.Guild = g
		return b.FinishPublication(ctx, p, "")
	},
}

// slotWrites take no guild: a slot is its schedule's, and schedules are the
// Keeper's for all guilds. Each must touch that one schedule's rows alone.
var slotWrites = map[string]write{
	"Claim": func(ctx context.Context, b bench, g, _ string) error {
		_, _, err := b.Claim(ctx, store.Slot{Schedule: g + "-schedule", Local: "2026-11-19T08:30"}, "b")
		return err
	},
	"Renew": func(ctx context.Context, b bench, g, _ string) error {
		b.clock.Advance(time.Second)
		return second(b.Renew(ctx, openSlot(g), "a", time.Hour))
	},
	"TakeOver": func(ctx context.Context, b bench, g, _ string) error {
		b.clock.Advance(2 * store.Lease)
		return second(b.TakeOver(ctx, openSlot(g), "b"))
	},
	"Settle":  func(ctx context.Context, b bench, g, _ string) error { return b.Settle(ctx, openSlot(g), "m") },
	"Abandon": func(ctx context.Context, b bench, g, _ string) error { return b.Abandon(ctx, openSlot(g), "r") },
	"SettleAs": func(ctx context.Context, b bench, g, _ string) error {
		return b.SettleAs(ctx, openSlot(g), store.Posting{Message: "m", Channel: "c", Story: "bridge", Edition: "e"})
	},
	"NoteDraft": func(ctx context.Context, b bench, g, _ string) error {
		return second(b.NoteDraft(ctx, openSlot(g), "a", "draft"))
	},
	"Skip": func(ctx context.Context, b bench, g, _ string) error {
		return second(b.Skip(ctx, store.Slot{Schedule: g + "-schedule", Local: "2026-11-19T08:30"}, "b", "old"))
	},
	"Reposted": func(ctx context.Context, b bench, g, _ string) error {
		return second(b.Reposted(ctx, slotOf(g), g+"-edition", "e2"))
	},
}

func openSlot(g string) store.Slot {
	return store.Slot{Schedule: g + "-schedule", Local: "2026-11-16T08:30"}
}

// others are the methods that write nothing of a guild, or that look after all
// guilds at once.
var others = strings.Fields(`Close Ping String Backup Settings ReloadSettings Guild GuildsIn ForgetLeft
	Schedule Schedules AllSchedules ResumeDue KeepOperators
	Delivery LastDelivery LastSlot LastPosted Posted PostedAs Draft Unsettled Release Prune KeepEdition Edition
	DuePublications PublicationsSince Corrections AllCorrections Revisions LatestRevisions Edits History`)

func TestEveryMethodIsKnownToTheIsolationTest(t *testing.T) {
	t.Parallel()
	known := map[string]bool{}
	for _, name := range others {
		known[name] = true
	}
	for _, table := range []map[string]write{writes, slotWrites} {
		for name := range table {
			method, _, _ := strings.Cut(name, " ")
			known[method] = true
		}
	}
	methods := reflect.TypeFor[*store.Store]()
	for i := range methods.NumMethod() {
		name := methods.Method(i).Name
		if !known[name] {
			t.Errorf("%s is in none of the lists: a method that writes to a guild's rows belongs in writes", name)
		}
		delete(known, name)
	}
	for name := range known {
		t.Errorf("%s is no method of Store", name)
	}
}

// Whatever a guild's moderators do, with their own ids or with another guild's,
// no row of the other's changes.
func TestGuildsAreApart(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, b bench) {
		const victim = "victim"
		own := regexp.MustCompile(` (guild|id|schedule|digest)=victim`)
		b.furnish(t, victim)
		before := snapshot(t, b.url)
		for _, table := range tables(t, raw(t, b.url), b.url) {
			if len(matching(before, regexp.MustCompile("^"+table+":"))) == 0 {
				t.Errorf("the victim has no row in %s: the test proves nothing of it", table)
			}
		}
		theirs := matching(before, own)
		settings := b.Settings(victim)
		untouched := func(what string) {
			t.Helper()
			if diff := cmp.Diff(theirs, matching(snapshot(t, b.url), own)); diff != "" {
				t.Fatalf("%s changed another guild's rows (-before +after):\n%s", what, diff)
			}
			if diff := cmp.Diff(settings, b.Settings(victim)); diff != "" {
				t.Fatalf("%s changed another guild's settings in memory (-before +after):\n%s", what, diff)
			}
		}
		n := 0
		for _, table := range []map[string]write{writes, slotWrites} {
			for name, do := range table {
				n++
				guild := fmt.Sprint("guild", n)
				b.furnish(t, guild)
				before := snapshot(t, b.url)
				if err := do(t.Context(), b, guild, guild); err != nil {
					t.Errorf("%s of the guild's own: %v", name, err)
				}
				if cmp.Equal(before, snapshot(t, b.url)) {
					t.Errorf("%s of the guild's own changed nothing: the test proves nothing of it", name)
				}
				untouched(name)
			}
		}
		for name, do := range writes {
			n++
			guild := fmt.Sprint("guild", n)
			b.furnish(t, guild)
			_ = do(t.Context(), b, guild, victim) // refused or of no effect: the rows say
			untouched(name + " with the other's ids")
		}
	})
}

// A guild that is forgotten leaves nothing behind, and takes nothing of
// another's along.
func TestForgettingTakesEveryRow(t *testing.T) {
	t.Parallel()
	for name, forget := range map[string]func(ctx context.Context, b bench) error{
		"at once": func(ctx context.Context, b bench) error { return b.ForgetGuild(ctx, "leaver") },
		"after it left": func(ctx context.Context, b bench) error {
			if err := b.LeaveGuild(ctx, "leaver"); err != nil {
				return err
			}
			b.clock.Advance(time.Hour)
			gone, err := b.ForgetLeft(ctx, b.clock.Now())
			if len(gone) != 1 || gone[0] != "leaver" {
				return fmt.Errorf("the guilds %q were forgotten", gone)
			}
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			onEach(t, func(t *testing.T, b bench) {
				b.furnish(t, "stayer")
				// An edition that both have posted stays with who is left.
				shared := store.Slot{Schedule: "stayer-schedule", Local: "2026-11-16T08:30"}
				if err := b.KeepEdition(t.Context(), "shared", []byte("{}")); err != nil {
					t.Fatal(err)
				}
				if err := b.SettleAs(t.Context(), shared, store.Posting{Message: "m", Channel: "c", Story: "s", Edition: "shared"}); err != nil {
					t.Fatal(err)
				}
				before := snapshot(t, b.url)
				b.furnish(t, "leaver")
				if done, err := b.Reposted(t.Context(), slotOf("leaver"), "leaver-edition", "leaver-edition-2"); err != nil || !done {
					t.Fatal(done, err)
				}
				if err := b.KeepEdition(t.Context(), "leaver-edition-2", []byte("{}")); err != nil {
					t.Fatal(err)
				}
				if err := b.SettleAs(t.Context(), openSlot("leaver"), store.Posting{Message: "m2", Channel: "c", Story: "s", Edition: "shared"}); err != nil {
					t.Fatal(err)
				}
				if err := forget(t.Context(), b); err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(before, snapshot(t, b.url)); diff != "" {
					t.Errorf("what is left is not what was before (-before +after):\n%s", diff)
				}
				if got := b.Settings("leaver"); got.Channels != nil || got.Guild != (store.Guild{ID: "leaver"}) {
					t.Errorf("its settings are remembered: %+v", got)
				}
			})
		})
	}
}
