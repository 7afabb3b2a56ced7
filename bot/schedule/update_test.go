package schedule_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"dateline/bot/schedule"
	"dateline/bot/store"

	"github.com/bwmarrin/discordgo"
)

func limit(wait time.Duration) error {
	return &discordgo.RateLimitError{RateLimit: &discordgo.RateLimit{TooManyRequests: &discordgo.TooManyRequests{RetryAfter: wait}}}
}

func TestPostedBriefingsFollowTheirStory(t *testing.T) {
	t.Parallel()
	// begin has one briefing of three quotes stand in each of two guilds.
	begin := func(t *testing.T) (*stage, *newsroom, *[]store.Entry, *schedule.Keeper) {
		s, n, told := newsroomStage(t, "2026-11-12T08:00:00Z")
		s.with(store.Schedule{Channel: "news", What: "quotes", Role: "31"})
		if _, err := s.store.AddSchedule(t.Context(), store.Schedule{Guild: "g2", Channel: "other", At: "08:30", Zone: "UTC"}); err != nil {
			t.Fatal(err)
		}
		k := s.keeper()
		s.until("2026-11-12T09:00:00Z")
		if len(s.to.posts) != 2 || len(s.to.edits) != 0 {
			t.Fatalf("%d posts, %d edits", len(s.to.posts), len(s.to.edits))
		}
		return s, n, told, k
	}
	text := func(e edit) string { return said(post{message: e.message}) }
	const updated = ":f>: 1 quote added*"

	play(t, "in place, saying when and what, once for changes that come together", func(t *testing.T) {
		s, n, told, k := begin(t)
		n.tell(t, "", 2)
		k.StoryChanged("", "")
		s.clock.Advance(3 * time.Second)
		n.tell(t, "", 4)
		k.StoryChanged("", "")
		s.until("2026-11-12T09:10:00Z")
		if len(s.to.edits) != 2 {
			t.Fatalf("%d edits of two briefings\n%s", len(s.to.edits), s.logged())
		}
		for _, e := range s.to.edits {
			if !strings.Contains(text(e), "*Updated <t:17944740") || !strings.Contains(text(e), updated) {
				t.Errorf("it says %s", text(e))
			}
			if mark := (post{message: e.message}); !mark.carries("#") {
				t.Error("the mark is lost")
			}
		}
		if len(*told) != 2 || (*told)[0].Deed != schedule.DeedUpdated || (*told)[0].Detail != "1 quote added" {
			t.Errorf("told %+v", *told)
		}
		s.until("2026-11-12T10:00:00Z")
		if len(s.to.edits) != 2 {
			t.Errorf("%d edits an hour later", len(s.to.edits))
		}
	})
	play(t, "only in the guild whose edition it is, in its language, as it was posted", func(t *testing.T) {
		s, n, _, k := begin(t)
		if err := s.store.SetLocale(t.Context(), "g1", "de"); err != nil {
			t.Fatal(err)
		}
		n.tell(t, "g1", 4)
		k.StoryChanged("g1", "")
		s.until("2026-11-12T09:10:00Z")
		if len(s.to.edits) != 1 {
			t.Fatalf("%d edits", len(s.to.edits))
		}
		e := s.to.edits[0]
		if !strings.Contains(text(e), "1 Zitat hinzugefügt") || !strings.Contains(text(e), "Nobody asked us") || e.message.Content != "<@&31>" {
			t.Errorf("it says %s", text(e))
		}
	})
	play(t, "a second change is told from what was first posted, and so is the way back", func(t *testing.T) {
		s, n, _, k := begin(t)
		for _, quotes := range []int{2, 1, 3} {
			n.tell(t, "", quotes)
			k.StoryChanged("", "")
			s.clock.Advance(time.Minute)
			s.settled()
		}
		var lines []string
		for _, e := range s.to.edits {
			if strings.HasPrefix(e.message.Content, "<@&") {
				_, line, _ := strings.Cut(text(e), ":f>: ")
				line, _, _ = strings.Cut(line, "*")
				lines = append(lines, line)
			}
		}
		if got := strings.Join(lines, "|"); got != "1 quote removed|2 quotes removed|the story is again as it was first posted" {
			t.Errorf("they say %q", got)
		}
	})
	play(t, "what changed while the bot was away is told at the start", func(t *testing.T) {
		s, n, _, k := begin(t)
		s.stop(k)
		n.tell(t, "", 4)
		s.clock.Advance(20 * time.Hour)
		s.keeper()
		s.until("2026-11-13T05:10:00Z")
		if len(s.to.edits) != 2 || !strings.Contains(text(s.to.edits[0]), "1 quote added") {
			t.Errorf("%d edits\n%s", len(s.to.edits), s.logged())
		}
	})
	play(t, "not beyond the days that are set, and never where that is none", func(t *testing.T) {
		s, n, _, k := begin(t)
		s.stop(k)
		n.tell(t, "", 4)
		s.o.UpdateFor = 0
		k = s.keeper()
		k.StoryChanged("", "")
		s.until("2026-11-12T09:10:00Z")
		s.stop(k)
		s.o.UpdateFor, s.o.Grace = 24*time.Hour, time.Minute
		s.clock.Advance(30 * time.Hour)
		s.keeper()
		s.clock.Advance(time.Minute)
		s.settled()
		if len(s.to.edits) != 0 {
			t.Errorf("%d edits", len(s.to.edits))
		}
	})
	play(t, "a message that is gone is not looked for again", func(t *testing.T) {
		s, n, _, k := begin(t)
		tries := 0
		s.to.around = func(_, id string, after bool) error {
			if id != "m0" {
				return nil
			}
			tries++
			return discordError(http.StatusNotFound, 10008)
		}
		for _, quotes := range []int{4, 2} {
			n.tell(t, "", quotes)
			k.StoryChanged("", "")
			s.clock.Advance(time.Minute)
			s.settled()
		}
		if tries != 1 || len(s.to.edits) != 2 {
			t.Errorf("%d tries, %d edits of the other", tries, len(s.to.edits))
		}
	})
	play(t, "limits and failures are waited out, and each briefing is edited once", func(t *testing.T) {
		s, n, _, k := begin(t)
		tries := map[string]int{}
		s.to.around = func(_, id string, after bool) error {
			if after {
				return nil
			}
			tries[id]++
			switch {
			case id == "m0" && tries[id] == 1:
				return limit(4 * time.Minute)
			case id == "m0" && tries[id] == 2:
				return errors.New("connection reset")
			}
			return nil
		}
		n.tell(t, "", 4)
		k.StoryChanged("", "")
		s.until("2026-11-12T09:03:00Z")
		if tries["m0"] != 1 {
			t.Errorf("%d tries within three minutes of a limit of four", tries["m0"])
		}
		s.until("2026-11-12T09:20:00Z")
		if tries["m0"] != 3 || tries["m1"] != 1 || len(s.to.edits) != 2 {
			t.Errorf("tries %v, %d edits\n%s", tries, len(s.to.edits), s.logged())
		}
	})
	play(t, "one that changes while it is being posted is caught up with", func(t *testing.T) {
		s, n, _ := newsroomStage(t, "2026-11-12T08:29:00Z")
		s.with(store.Schedule{Channel: "news", What: "quotes"})
		s.to.after = func(_ string, send int) error {
			if send == 1 {
				n.tell(t, "", 4)
				return errNetwork // it arrived, and is found at the next try
			}
			return nil
		}
		s.keeper()
		s.until("2026-11-12T08:40:00Z")
		if len(s.to.posts) != 1 || len(s.to.edits) != 1 || !strings.Contains(text(s.to.edits[0]), "1 quote added") {
			t.Errorf("%d posts, %d edits\n%s", len(s.to.posts), len(s.to.edits), s.logged())
		}
	})
}
