package commands_test

import (
	"path/filepath"
	"strings"
	"testing"

	"dateline/bot/discordtest"
	"dateline/briefs"
)

// rewrite changes the story's file, as its operator does.
func (d *door) rewrite(change func(*briefs.Brief)) {
	d.t.Helper()
	path := filepath.Join(d.dir, "bridge.json")
	b, err := briefs.Load(path)
	if err == nil {
		change(b)
		err = briefs.Save(path, b)
	}
	if err != nil {
		d.t.Fatal(err)
	}
}

func firstQuoteGone(b *briefs.Brief) { b.Quotes = b.Quotes[1:] }

// quotesIn is what a server's members are told was said.
func (d *door) quotesIn(guild *discordtest.Guild) string {
	d.t.Helper()
	return words(d.in(d.member, guild, nil, "quotes", "", "speaker", "okafor").Message)
}

func TestARefreshIsPreviewed(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	if r := d.moderate("refresh", "", "preview", true); !strings.Contains(words(r.Message), "Nothing changed") || len(r.Message.Components) > 0 {
		t.Errorf("with nothing to refresh: %s", words(r.Message))
	}
	d.rewrite(firstQuoteGone)
	shown := d.moderate("refresh", "", "preview", true, "note", "the mayor took it back")
	golden(t, "refresh-preview", shown)
	if !strings.Contains(d.quotesIn(d.guild), "gamble") {
		t.Fatal("a preview alone changes what is served")
	}
	thrown := d.press(d.moderator, shown.Message, button(t, shown.Message, "Discard"))
	if thrown.Message.ID != shown.Message.ID || len(thrown.Message.Components) > 0 || !strings.Contains(words(thrown.Message), "Discarded") || !strings.Contains(d.quotesIn(d.guild), "gamble") {
		t.Fatalf("discarded: %s", words(thrown.Message))
	}

	// The file changes again before Apply is pressed: the new preview is shown.
	shown = d.moderate("refresh", "", "preview", true, "note", "the mayor took it back")
	d.rewrite(firstQuoteGone)
	again := d.press(d.moderator, shown.Message, button(t, shown.Message, "Apply"))
	if !strings.Contains(words(again.Message), "2 quotes removed") || !strings.Contains(words(again.Message), "nothing is applied yet") || !strings.Contains(d.quotesIn(d.guild), "gamble") {
		t.Fatalf("applied after another change: %s", words(again.Message))
	}
	golden(t, "refresh-preview-renewed", again)
	apply := button(t, again.Message, "Apply")
	done := d.press(d.moderator, again.Message, apply)
	if done.Message.ID != shown.Message.ID || !strings.Contains(words(done.Message), "2 quotes removed") || len(done.Message.Components) > 0 {
		t.Fatalf("applied: %s", words(done.Message))
	}
	if strings.Contains(d.quotesIn(d.guild), "gamble") || !strings.Contains(d.quotesIn(d.other), "gamble") {
		t.Error("what was applied is not this server's alone")
	}
	kept, err := d.store.Revisions(t.Context(), d.guild.ID, "town-to-close-harbour-bridge")
	if err != nil || len(kept) != 1 || kept[0].Note != "the mayor took it back" || kept[0].By != d.moderator.ID {
		t.Errorf("kept is %+v, %v", kept, err)
	}
	twice, err := d.Click(t.Context(), discordtest.Press{User: d.moderator.ID, Message: again.Message.ID, CustomID: apply, Forced: true})
	if err != nil || !strings.Contains(words(twice.Message), "Nothing changed") {
		t.Errorf("applied twice: %s", words(twice.Message))
	}
}

func TestARefreshIsUndone(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	if r := d.moderate("refresh", "", "undo", true); !strings.Contains(words(r.Message), "no refresh to undo") {
		t.Errorf("with nothing to undo: %s", words(r.Message))
	}
	if r := d.moderate("refresh", "", "undo", true, "preview", true); !strings.Contains(words(r.Message), "one of the two") {
		t.Errorf("undo and preview: %s", words(r.Message))
	}
	d.rewrite(firstQuoteGone)
	d.moderate("refresh", "")
	d.rewrite(firstQuoteGone)
	d.moderate("refresh", "")
	if got := d.quotesIn(d.guild); strings.Contains(got, "gamble") || !strings.Contains(got, "has no quote") && strings.Contains(got, "inspect") {
		t.Fatalf("after two refreshes: %s", got)
	}
	first := d.moderate("refresh", "", "undo", true, "note", "too early")
	if h := words(d.moderate("history", "").Message); !strings.Contains(h, "– too early") {
		t.Errorf("why is not in the history: %s", h)
	}
	golden(t, "refresh-undone", first)
	second := d.moderate("refresh", "", "undo", true)
	golden(t, "refresh-undone-shared", second)
	if !strings.Contains(d.quotesIn(d.guild), "gamble") {
		t.Error("with both undone the first quote is still missing")
	}
	if r := d.moderate("refresh", "", "undo", true); !strings.Contains(words(r.Message), "no refresh to undo") {
		t.Errorf("a third time: %s", words(r.Message))
	}
}

// TestTheOperatorsChangeLeavesNothingToUndo: a version of the server's own gives
// way to the operator's later one, so that there is none to take back.
func TestTheOperatorsChangeLeavesNothingToUndo(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	d.rewrite(firstQuoteGone)
	d.moderate("refresh", "")
	d.rewrite(func(b *briefs.Brief) { b.Title = "Another Title" })
	d.restart()
	if r := d.moderate("refresh", "", "undo", true); !strings.Contains(words(r.Message), "no refresh to undo") {
		t.Errorf("it says %s", words(r.Message))
	}
}
