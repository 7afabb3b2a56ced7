package commands_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dateline/bot/discordtest"
	"dateline/bot/store"
)

func TestTheHistoryTellsWhoDidWhat(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	if r := d.moderate("history", ""); !strings.Contains(words(r.Message), "Nothing was done here yet") {
		t.Errorf("at first: %s", words(r.Message))
	}
	d.moderate("story", "use", "story", "town-to-close-harbour-bridge", "channel", d.channel.ID)
	d.clock.Advance(time.Minute)
	d.rewrite(firstQuoteGone)
	d.moderate("refresh", "", "note", "**the mayor** @everyone")
	d.clock.Advance(time.Minute)
	d.moderate("refresh", "", "undo", true)
	d.moderate("correct", "hide", "quote", "nobody asked")
	d.moderate("correct", "undo", "correction", "1")
	d.moderate("settings", "answers", "show", "private")
	d.moderate("settings", "timezone", "timezone", "Europe/Berlin")
	d.moderate("schedule", "add", "channel", d.channel.ID, "time", "08:30")
	id := d.offered("schedule", "pause", "id", "")
	d.moderate("schedule", "change", "id", id, "what", "quotes", "unchanged", "line")
	if h := words(d.moderate("history", "").Message); !strings.Contains(h, "quotes · one line when nothing changed") {
		t.Errorf("what of a schedule was changed is not said: %s", h)
	}
	if first := d.offered("schedule", "pause", "until", "", "id", id); first != "2026-11-13" {
		t.Errorf("a pause may end first at %s", first)
	}
	d.moderate("schedule", "pause", "id", id, "reason", "holidays")
	d.moderate("schedule", "remove", "id", id)
	r := d.moderate("history", "")
	golden(t, "history", r)
	if len(r.Message.Mentions) > 0 || r.Message.MentionEveryone {
		t.Error("the history calls somebody")
	}
	refused := d.call(discordtest.Call{User: d.moderator.ID, Guild: d.guild.ID, Channel: d.channel.ID, Command: "correct", Forced: true})
	if !strings.Contains(words(refused.Message), "goes on with one of these") { // and nothing is done
		t.Errorf("without a subcommand: %s", words(refused.Message))
	}
	before := words(d.moderate("history", "").Message)
	d.moderate("history", "")
	d.moderate("settings", "show")
	d.moderate("story", "list")
	d.moderate("correct", "list")
	d.restart()
	if after := words(d.moderate("history", "").Message); after != before {
		t.Errorf("looking, or a restart, changes the history:\n%s\n%s", before, after)
	}
	if there := d.in(d.moderator, d.other, nil, "history", ""); !strings.Contains(words(there.Message), "Nothing was done here yet") {
		t.Errorf("another server's history: %s", words(there.Message))
	}
}

func TestTheHistoryIsPaged(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	for i := range 20 {
		if err := d.store.Record(t.Context(), store.Entry{Guild: d.guild.ID, By: d.moderator.ID, Deed: "settings", Detail: fmt.Sprint("number ", i+1)}); err != nil {
			t.Fatal(err)
		}
	}
	first := d.moderate("history", "")
	if got := words(first.Message); !strings.Contains(got, "number 20") || strings.Contains(got, "number 12") {
		t.Errorf("the first page: %s", got)
	}
	second := d.press(d.moderator, first.Message, button(t, first.Message, "▶"))
	if got := words(second.Message); second.Message.ID != first.Message.ID || !strings.Contains(got, "number 12") || strings.Contains(got, "number 20") {
		t.Errorf("the second page: %s", got)
	}
	back := d.press(d.moderator, second.Message, button(t, second.Message, "◀"))
	if got := words(back.Message); !strings.Contains(got, "number 20") {
		t.Errorf("back on the first: %s", got)
	}
}
