package commands_test

import (
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
)

// TestAPausedScheduleIsInTheLog: a briefing that the bot may not post pauses its
// schedule; the log channel and the history tell of it.
func TestAPausedScheduleIsInTheLog(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	log := d.second
	d.moderate("settings", "log", "channel", log.ID)
	d.moderate("schedule", "add", "channel", d.channel.ID, "time", "09:01", "timezone", "UTC")
	d.logged(log, 1)
	d.guild.SetBotPermissions(d.channel.ID, 0, discordgo.PermissionSendMessages)
	d.clock.Advance(2 * time.Minute)
	told := func() bool {
		entries, err := d.store.History(t.Context(), d.guild.ID, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		return len(entries) > 0 && entries[0].Deed == "schedule-paused"
	}
	d.until(told)
	all := d.logged(log, 2)
	said := words(all[0]) + words(all[1])
	if !strings.Contains(said, "**Schedule paused** · <#"+d.channel.ID+">") || !strings.Contains(said, "Schedule added") {
		t.Errorf("the log says %s", said)
	}
	if h := words(d.moderate("history", "").Message); !strings.Contains(h, "Schedule paused") || !strings.Contains(h, "the bot") {
		t.Errorf("the history says %s", h)
	}
}

// TestABurstIsOneMessage: what comes within a moment is one message, and the
// next waits for half a minute.
func TestABurstIsOneMessage(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	log := d.second
	d.moderate("settings", "log", "channel", log.ID)
	d.logged(log, 1)
	for i := range 20 {
		d.moderate("settings", "answers", "show", []string{"private", "public"}[i%2])
	}
	d.clock.Advance(4 * time.Second) // three would do for the first message
	d.moderate("settings", "answers", "show", "usual")
	if n := len(d.Messages(log.ID)); n != 1 {
		t.Errorf("%d messages within half a minute", n)
	}
	all := d.logged(log, 2)
	said := words(all[0])
	if len(all) != 2 || strings.Contains(said, "log channel") {
		said = words(all[len(all)-1])
	}
	if !strings.Contains(said, "6 more before these") || strings.Count(said, "Settings changed") != 15 {
		t.Errorf("%d messages, the last says %s", len(all), said)
	}
}
