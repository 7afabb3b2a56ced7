package schedule_test

import (
	"context"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"dateline/bot/schedule"
	"dateline/bot/store"
	"dateline/briefs"
)

// newsroom is a library whose one story has as many quotes as it is told.
type newsroom struct {
	mu   sync.Mutex
	told map[string]*briefs.Brief // by edition
}

func (n *newsroom) Story(edition, id string) (*briefs.Brief, bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	b, own := n.told[edition]
	if !own {
		b = n.told[""]
	}
	return b, b != nil && (id == "" || id == b.ID)
}

// tell serves an edition the story with its first quotes.
func (n *newsroom) tell(t *testing.T, edition string, quotes int) {
	t.Helper()
	b, err := briefs.Load(filepath.Join("..", "render", "testdata", "story", "bridge.json"))
	if err != nil {
		t.Fatal(err)
	}
	b.Quotes = b.Quotes[:quotes]
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.told == nil {
		n.told = map[string]*briefs.Brief{}
	}
	n.told[edition] = b
}

// newsroomStage is a stage over a story of three quotes, with what moderators
// were told.
func newsroomStage(t *testing.T, at string) (*stage, *newsroom, *[]store.Entry) {
	t.Helper()
	s := newStage(t, at)
	n := &newsroom{}
	n.tell(t, "", 3)
	s.o.Library, s.o.UpdateFor = n, 7*24*time.Hour
	var mu sync.Mutex
	told := &[]store.Entry{}
	s.o.Told = func(_ context.Context, e store.Entry) {
		mu.Lock()
		defer mu.Unlock()
		*told = append(*told, e)
	}
	return s, n, told
}

// with adds a schedule at half past eight with options.
func (s *stage) with(x store.Schedule) store.Schedule {
	s.t.Helper()
	x.Guild, x.At, x.Zone = "g1", "08:30", "UTC"
	x, err := s.store.AddSchedule(s.t.Context(), x)
	if err != nil {
		s.t.Fatal(err)
	}
	return x
}

func said(p post) string {
	out := p.message.Content
	for _, e := range p.message.Embeds {
		out += "\n" + e.Title + "\n" + e.Description
	}
	return out
}

func TestThreads(t *testing.T) {
	t.Parallel()
	play(t, "each briefing has one, named after story and day", func(t *testing.T) {
		s, _, _ := newsroomStage(t, "2026-11-12T08:00:00Z")
		x := s.with(store.Schedule{Channel: "news", Thread: true})
		s.keeper()
		s.until("2026-11-13T08:31:00Z")
		want := []thread{
			{"m0", "Town To Close Harbour Bridge For Repairs: Mayor · 2026-11-12", 24 * time.Hour},
			{"m1", "Town To Close Harbour Bridge For Repairs: Mayor · 2026-11-13", 24 * time.Hour},
		}
		if !slices.Equal(s.to.threads, want) {
			t.Errorf("threads %+v, want %+v", s.to.threads, want)
		}
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Settled || d.Thread != "m0" || d.Story != "harbour-bridge" && d.Story == "" {
			t.Errorf("it is %+v", d)
		}
	})
	play(t, "one that may not be opened is told, and the briefing stands", func(t *testing.T) {
		s, _, told := newsroomStage(t, "2026-11-12T08:00:00Z")
		x := s.with(store.Schedule{Channel: "news", Thread: true})
		if err := s.store.SetLocale(t.Context(), "g1", "de"); err != nil {
			t.Fatal(err)
		}
		s.to.around = func(deed, _ string, after bool) error { return discordError(http.StatusForbidden, 50013) }
		s.keeper()
		s.until("2026-11-12T08:31:00Z")
		s.wantPosts("news 12T08:30:00")
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Settled || d.Thread != "" {
			t.Errorf("it is %+v", d)
		}
		if len(*told) != 1 || (*told)[0].Deed != schedule.DeedThreadFailed || !strings.Contains((*told)[0].Detail, "Öffentliche Threads erstellen") || (*told)[0].Channel != "news" {
			t.Errorf("told %+v", *told)
		}
	})
	play(t, "what passes is tried again, and not for ever", func(t *testing.T) {
		s, _, told := newsroomStage(t, "2026-11-12T08:00:00Z")
		x := s.with(store.Schedule{Channel: "news", Thread: true})
		tries := 0
		s.to.around = func(string, string, bool) error { tries++; return discordError(http.StatusBadGateway, 0) }
		s.keeper()
		s.until("2026-11-12T09:31:00Z")
		s.wantPosts("news 12T08:30:00")
		if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Settled || tries < 2 || tries > 10 {
			t.Errorf("after %d tries it is %+v", tries, d)
		}
		if len(*told) != 1 || (*told)[0].Deed != schedule.DeedThreadFailed {
			t.Errorf("told %+v", *told)
		}
	})
}

func TestPublications(t *testing.T) {
	t.Parallel()
	play(t, "ten an hour; the rest waits in the store, over restarts", func(t *testing.T) {
		s, _, _ := newsroomStage(t, "2026-11-12T07:59:00Z")
		for range 14 {
			s.with(store.Schedule{Channel: "news", Publish: true})
		}
		k := s.keeper()
		s.until("2026-11-12T08:35:00Z")
		if n := len(s.to.published); n != 10 {
			t.Fatalf("%d are published, want 10\n%s", n, s.logged())
		}
		s.stop(k)
		s.keeper()
		s.until("2026-11-12T09:20:00Z")
		if n := len(s.to.published); n != 10 {
			t.Errorf("%d are published within the hour", n)
		}
		s.until("2026-11-12T10:00:00Z")
		if n := len(s.to.published); n != 14 {
			t.Errorf("%d are published in the end, want 14\n%s", n, s.logged())
		}
	})
	play(t, "a limit of Discord's is waited out, a channel of another kind is told", func(t *testing.T) {
		s, _, told := newsroomStage(t, "2026-11-12T08:00:00Z")
		s.with(store.Schedule{Channel: "news", Publish: true})
		began, tries := s.clock.Now(), 0
		s.to.around = func(string, string, bool) error {
			if s.clock.Since(began) > time.Hour {
				return discordError(http.StatusBadRequest, 50024)
			}
			tries++
			return limit(90 * time.Minute)
		}
		s.keeper()
		s.until("2026-11-12T08:40:00Z")
		if tries != 1 {
			t.Errorf("asked %d times within ten minutes of a limit of ninety", tries)
		}
		s.until("2026-11-12T10:12:00Z")
		if len(*told) != 1 || (*told)[0].Deed != schedule.DeedPublishFailed || !strings.Contains((*told)[0].Detail, "no announcement channel") {
			t.Errorf("told %+v\n%s", *told, s.logged())
		}
		if due, err := s.store.DuePublications(t.Context(), s.clock.Now().Add(48*time.Hour)); err != nil || len(due) != 0 {
			t.Errorf("still queued: %+v, %v", due, err)
		}
	})
}

func TestUnchangedStories(t *testing.T) {
	t.Parallel()
	days := func(t *testing.T, unchanged string) (*stage, *newsroom, store.Schedule) {
		s, n, _ := newsroomStage(t, "2026-11-12T08:00:00Z")
		s.o.UpdateFor = 0
		x := s.with(store.Schedule{Channel: "news", Unchanged: unchanged, Role: "31", Thread: true, Publish: true})
		s.keeper()
		s.until("2026-11-13T08:31:00Z")
		n.tell(t, "", 4)
		s.until("2026-11-15T08:31:00Z")
		return s, n, x
	}
	play(t, "are posted at every slot unless told otherwise", func(t *testing.T) {
		s, _, _ := days(t, "")
		s.wantPosts("news 12T08:30:00", "news 13T08:30:00", "news 14T08:30:00", "news 15T08:30:00")
	})
	play(t, "skip: only a changed one is posted", func(t *testing.T) {
		s, _, x := days(t, schedule.Skip)
		s.wantPosts("news 12T08:30:00", "news 14T08:30:00")
		if d := s.delivery(x, "2026-11-13T08:30"); d.State != store.Skipped || !strings.Contains(d.Reason, "has not changed") {
			t.Errorf("it is %+v", d)
		}
	})
	play(t, "line: a changed one in full, else one line that calls nobody", func(t *testing.T) {
		s, _, x := days(t, schedule.Line)
		posts := s.to.all()
		if len(posts) != 4 {
			t.Fatalf("%d posts", len(posts))
		}
		for i, line := range []bool{false, true, false, true} {
			p := posts[i]
			if got := strings.Contains(said(p), "Nothing new in "); got != line {
				t.Errorf("post %d is a line: %v\n%s", i, got, said(p))
			}
			if line && (len(p.message.Roles) > 0 || p.message.Content != "" || len(p.message.Components) > 0) {
				t.Errorf("post %d calls: %+v", i, p.message)
			}
			if !p.carries(schedule.Mark(store.Slot{Schedule: x.ID, Local: "2026-11-1" + string(rune('2'+i)) + "T08:30"})) {
				t.Errorf("post %d does not carry its mark", i)
			}
		}
		if !strings.Contains(said(posts[1]), "(https://discord.com/channels/g1/news/m0) since <t:1794472200:f>") {
			t.Errorf("the line says %s", said(posts[1]))
		}
		if len(s.to.threads) != 2 || len(s.to.published) != 2 {
			t.Errorf("%d threads, %d published, want those of the briefings in full", len(s.to.threads), len(s.to.published))
		}
	})
	play(t, "a story that was brought up to date in place counts as changed", func(t *testing.T) {
		s, n, _ := newsroomStage(t, "2026-11-12T08:00:00Z")
		s.with(store.Schedule{Channel: "news", Unchanged: schedule.Skip})
		k := s.keeper()
		s.until("2026-11-12T09:00:00Z")
		n.tell(t, "", 4)
		k.StoryChanged("", "")
		s.until("2026-11-14T08:31:00Z")
		if len(s.to.edits) != 1 {
			t.Errorf("%d edits", len(s.to.edits))
		}
		s.wantPosts("news 12T08:30:00", "news 13T08:30:00")
	})
}

func TestPausesEnd(t *testing.T) {
	t.Parallel()
	play(t, "by themselves, and what falls due at that very moment is posted", func(t *testing.T) {
		s, _, told := newsroomStage(t, "2026-11-12T08:00:00Z")
		x := s.with(store.Schedule{Channel: "news"})
		k := s.keeper()
		until := time.Date(2026, 11, 15, 8, 30, 0, 0, time.UTC)
		if err := s.store.PauseScheduleUntil(t.Context(), "g1", x.ID, schedule.PauseEnd(until), "holiday", "u1"); err != nil {
			t.Fatal(err)
		}
		if err := k.Changed(t.Context()); err != nil {
			t.Fatal(err)
		}
		s.until("2026-11-16T08:31:00Z")
		posts := s.marks()
		if len(posts) != 2 || !strings.HasPrefix(posts[0], "news 15T08:3") || posts[1] != "news 16T08:30:00" {
			t.Errorf("posts %v\n%s", posts, s.logged())
		}
		if len(*told) != 1 || (*told)[0].Deed != schedule.DeedResumed {
			t.Errorf("told %+v", *told)
		}
	})
	play(t, "one that ended while the bot was away is owed what fell due since", func(t *testing.T) {
		s, _, _ := newsroomStage(t, "2026-11-12T08:00:00Z")
		x := s.with(store.Schedule{Channel: "news"})
		if err := s.store.PauseScheduleUntil(t.Context(), "g1", x.ID, schedule.PauseEnd(time.Date(2026, 11, 15, 0, 0, 0, 0, time.UTC)), "", "u1"); err != nil {
			t.Fatal(err)
		}
		s.clock.Advance(3*24*time.Hour + time.Hour) // the 15th, 09:00
		s.keeper()
		s.until("2026-11-15T09:01:00Z")
		if posts := s.marks(); len(posts) != 1 || !strings.HasPrefix(posts[0], "news 15T09:00") {
			t.Errorf("posts %v", posts)
		}
	})
}
