package schedule_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"dateline/bot/store"
)

// Killed at any point between post, thread and publication, a briefing stands
// once, with one thread, published once, and says what it said at first.
func TestCrashBetweenPostThreadAndPublication(t *testing.T) {
	t.Parallel()
	for _, deed := range []string{"post", "thread", "publish"} {
		for _, after := range []bool{false, true} {
			for _, down := range []time.Duration{10 * time.Second, 5 * time.Minute, time.Hour} {
				play(t, fmt.Sprint(deed, ", after it was done: ", after, ", down for ", down), func(t *testing.T) {
					s, url := crashStage(t, "2026-11-12T08:29:00Z")
					n := &newsroom{}
					n.tell(t, "", 3)
					s.o.Library, s.o.UpdateFor = n, 24*time.Hour
					x := s.with(store.Schedule{Channel: "news", Thread: true, Publish: true})
					p := s.process(url)
					s.settled()
					if deed == "post" {
						kill := func(string, int) error { p.kill(); return errKilled }
						if after {
							s.to.after = kill
						} else {
							s.to.before = kill
						}
					} else {
						s.to.around = func(did, _ string, done bool) error {
							if did == deed && done == after {
								p.kill()
								return errKilled
							}
							return nil
						}
					}
					s.until("2026-11-12T08:31:00Z")
					if !p.isDead() {
						t.Fatal("it was not killed")
					}
					p.bury()
					s.to.before, s.to.after, s.to.around = nil, nil, nil

					n.tell(t, "", 4) // meanwhile the story changed
					s.clock.Advance(down)
					q := s.process(url)
					s.settled()
					s.until("2026-11-12T09:59:00Z")
					q.bury()
					if len(s.to.posts) != 1 || len(s.to.threads) != 1 || !slices.Equal(s.to.published, []string{"m0"}) {
						t.Errorf("%d posts, threads %+v, published %v\n%s", len(s.to.posts), s.to.threads, s.to.published, s.logged())
					}
					if d := s.delivery(x, "2026-11-12T08:30"); d.State != store.Settled || d.Message != "m0" || d.Thread != "m0" {
						t.Errorf("it is %+v", d)
					}
					if written := deed == "post" && !after; written {
						return // it may have been drafted before or after the change
					}
					if len(s.to.edits) != 1 {
						t.Errorf("%d edits for the story's one change", len(s.to.edits))
					}
				})
			}
		}
	}
}
