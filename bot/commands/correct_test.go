package commands_test

import (
	"fmt"
	"strings"
	"testing"

	"dateline/bot/discordtest"
	"dateline/briefs"
)

// offered completes an option of a moderator's command and gives the value of
// the first choice.
func (d *door) offered(command, sub, option, typed string, options ...any) string {
	d.t.Helper()
	c := discordtest.Call{User: d.moderator.ID, Guild: d.guild.ID, Channel: d.channel.ID, Command: command, Sub: sub, Options: map[string]any{option: typed}}
	for i := 0; i < len(options); i += 2 {
		c.Options[options[i].(string)] = options[i+1]
	}
	choices, err := d.Complete(d.t.Context(), c, option)
	if err != nil {
		d.t.Fatal(err)
	}
	if len(choices) == 0 {
		d.t.Fatalf("/%s %s %s:%s is completed by nothing", command, sub, option, typed)
	}
	return fmt.Sprint(choices[0].Value)
}

func TestEveryCorrection(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	gamble := d.offered("correct", "speaker", "quote", "gamble bridge")
	for _, c := range []struct {
		name, sub string
		options   []any
		command   string // what a member then asks, and is told
		asked     []any
		here      string
		gone      string
	}{
		{"speaker", "speaker", []any{"quote", gamble, "person", d.offered("correct", "speaker", "person", "lind"), "note", "the caption is wrong"}, "quotes", []any{"speaker", "lindqvist"}, "speaker set by hand", ""},
		{"speaker-nobody", "speaker", []any{"quote", "worrying hopeless"}, "quotes", nil, "not identified", ""},
		{"name", "name", []any{"person", "lindqvist", "words", "“Lindqvist”"}, "who", []any{"name", "lindqvist"}, "corrected by hand", ""},
		{"about", "about", []any{"person", "Ines Okafor", "words", "a daughter of Chidi Okafor"}, "who", []any{"name", "Ines Okafor"}, "“a daughter of Chidi Okafor”", "“The mayor of Port Elm”"},
		{"about-none", "about", []any{"person", "Chidi Okafor"}, "who", []any{"name", "chidi okafor"}, "corrected by hand", "“the mayor who opened"},
		{"hide", "hide", []any{"quote", d.offered("correct", "hide", "quote", "nobody asked")}, "find", []any{"words", "nobody asked"}, "spokesman said", "· quote"},
		{"date", "date", []any{"date", d.offered("correct", "date", "date", "March"), "value", "5 Mar 2023"}, "timeline", nil, "5 Mar 2023", ""},
		{"merge", "merge", []any{"person", "Port Elm", "other", "Shipping Guild"}, "who", []any{"name", "Shipping Guild"}, "Port Elm", ""},
		{"split", "split", []any{"person", "Ines Okafor", "alias", d.offered("correct", "split", "alias", "", "person", "Ines Okafor")}, "who", []any{"name", "Ines Okafor"}, "corrected by hand", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := d.moderate("correct", c.sub, c.options...)
			if !r.Ephemeral {
				t.Error("the answer is not for the moderator alone")
			}
			golden(t, "correct-"+c.name, r)
			if here := words(d.ask(d.member, c.command, c.asked...).Message); !strings.Contains(here, c.here) || c.gone != "" && strings.Contains(here, c.gone) {
				t.Errorf("a member is told %q, want %q in it and not %q", here, c.here, c.gone)
			}
			if there := words(d.in(d.member, d.other, nil, c.command, "", c.asked...).Message); strings.Contains(there, "by hand") {
				t.Errorf("another server is told %q", there)
			}
		})
	}
	if all := words(d.ask(d.member, "who").Message); !strings.Contains(all, "corrected by hand") {
		t.Errorf("the list of all does not say who was corrected by hand: %s", all)
	}
	golden(t, "correct-list", d.moderate("correct", "list"))
	golden(t, "correct-undo", d.moderate("correct", "undo", "correction", d.offered("correct", "undo", "correction", "description ines")))
	if here := words(d.ask(d.member, "who", "name", "Ines Okafor").Message); !strings.Contains(here, "The mayor of Port Elm") {
		t.Errorf("with the correction undone a member is told %q", here)
	}
	if first := d.offered("correct", "undo", "correction", "1"); first != "1" { // and not 7, of “5 Mar 2023” or the like
		t.Errorf("“1” is completed by correction %s", first)
	}
	if r := d.moderate("correct", "undo", "correction", "port elm shipping"); !strings.Contains(words(r.Message), "No longer in force: correction 8") {
		t.Errorf("by its words, not chosen from the list: %s", words(r.Message))
	}
	if r := d.moderate("correct", "undo", "correction", "4"); !strings.Contains(words(r.Message), "no correction") {
		t.Errorf("undone twice: %s", words(r.Message))
	}
}

func TestCorrectionsThatAreRefused(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	for _, c := range []struct {
		sub     string
		options []any
		says    string
	}{
		{"speaker", []any{"quote", "zeppelin"}, "No quote of this story has “zeppelin”"},
		{"speaker", []any{"quote", "a"}, "Several quotes have “a”"},
		{"speaker", []any{"quote", "gamble", "person", "merkel"}, "Nobody in this story is called “merkel”"},
		{"speaker", []any{"quote", "gamble", "person", "okafor"}, "Several are called “okafor”"},
		{"name", []any{"person", "lindqvist", "words", "a liar @everyone"}, "stands nowhere in the article like that"},
		{"name", []any{"person", "lindqvist", "words", "indqvis"}, "begins or ends within a word"},
		{"merge", []any{"person", "Ines Okafor", "other", "Ines Okafor"}, "one already"},
		{"split", []any{"person", "Ines Okafor", "alias", "Merkel"}, "no other form of that name"},
		{"date", []any{"date", d.offered("correct", "date", "date", "March"), "value", "2021-02-30"}, "no date that I understand"},
		{"date", []any{"date", "yesteryear", "value", "2021"}, "No date of this story reads"},
		{"undo", []any{"correction", "last one"}, "no correction “last one”"},
		{"list", []any{"story", "zeppelin"}, "No story here is called"},
	} {
		r := d.moderate("correct", c.sub, c.options...)
		if !r.Ephemeral || !strings.Contains(words(r.Message), c.says) || r.Message.MentionEveryone {
			t.Errorf("/correct %s %v: %s", c.sub, c.options, words(r.Message))
		}
	}
	if kept, err := d.store.AllCorrections(t.Context()); err != nil || len(kept) > 0 {
		t.Errorf("kept are %v, %v", kept, err)
	}
}

// TestCorrectionsOutliveRefreshAndRestart: they are anchored anew, and one whose
// words are gone is told of and not dropped.
func TestCorrectionsOutliveRefreshAndRestart(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	d.moderate("correct", "speaker", "quote", "gamble bridge", "person", "lindqvist")
	d.moderate("correct", "speaker", "quote", "nobody asked", "person", "lindqvist")
	mine := func(when string) {
		t.Helper()
		if got := words(d.ask(d.member, "quotes", "speaker", "lindqvist").Message); !strings.Contains(got, "gamble") {
			t.Errorf("%s: %s", when, got)
		}
		if got := d.quotesIn(d.other); !strings.Contains(got, "gamble") {
			t.Errorf("%s, in another server: %s", when, got)
		}
	}
	mine("corrected")
	d.restart()
	mine("after a restart")

	// The quote is no quote any more in the file: what is said of it has no hold.
	d.rewrite(func(b *briefs.Brief) { b.Quotes = b.Quotes[:3] })
	shown := d.moderate("refresh", "", "preview", true)
	golden(t, "correct-refresh-preview", shown)
	r := d.press(d.moderator, shown.Message, button(t, shown.Message, "Apply"))
	golden(t, "correct-refresh", r)
	if !strings.Contains(words(r.Message), "1 correction no longer fits") {
		t.Errorf("refreshed: %s", words(r.Message))
	}
	mine("after a refresh")
	golden(t, "correct-list-misfit", d.moderate("correct", "list"))
	golden(t, "story-info-own", d.moderate("story", "info"))
	d.moderate("refresh", "", "undo", true)
	if got := words(d.moderate("correct", "list").Message); strings.Contains(got, "Without effect") {
		t.Errorf("with the refresh undone it fits again: %s", got)
	}

	// The next start reads the file as it is now: the operator's change.
	for range 2 {
		d.restart()
		mine("after another restart")
	}
	if got := words(d.moderate("correct", "list").Message); !strings.Contains(got, "Without effect") || !strings.Contains(got, "`2`") {
		t.Errorf("the list after a restart: %s", got)
	}
	if n := strings.Count(words(d.moderate("history", "").Message), "Corrections no longer fit"); n != 1 {
		t.Errorf("the history tells %d times that a correction does not fit", n)
	}
}
