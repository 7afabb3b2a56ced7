package commands_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/bot/discordtest"
	"dateline/briefs"
	"dateline/briefs/extract"
)

// withMills opens the door with so many older stories beside the first.
func withMills(t *testing.T, mills int) *door {
	t.Helper()
	return openWith(t, nil, func(dir string) {
		for i := range mills {
			text := fmt.Sprintf("Old Mill %d to Close\n\nThe paper mill at Harrow Bridge will close in June, its owner said.\n\n“We could not go on like this,” said Ida Brennan, the mill's director.\n", i)
			b, err := extract.Build([]briefs.Article{{ID: "a1", Text: text, SHA256: briefs.Digest(text), Published: fmt.Sprintf("2001-01-%02d", 28-i)}}, extract.Options{At: time.Unix(0, 0).UTC()})
			if err == nil {
				err = briefs.Save(filepath.Join(dir, b.ID+".json"), b)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	})
}

// What the story told does not have may stand in another one.
func TestAnotherStoryHasIt(t *testing.T) {
	t.Parallel()
	d := withMills(t, 5)
	for _, x := range []struct {
		command, option, asked, has string
	}{
		{"who", "name", "brennan", "the mill's director"},
		{"quotes", "speaker", "Ida Brennan", "We could not go on"},
		{"quotes", "about", "go on", "We could not go on"},
		{"find", "words", "paper mill", "**paper** **mill**"},
	} {
		r := d.ask(d.member, x.command, x.option, x.asked)
		if !r.Ephemeral || len(r.Message.Embeds) != 0 || !strings.HasSuffix(r.Message.Content, "\nBut it is in:") {
			t.Fatalf("/%s %s:%s says %q, %d embeds", x.command, x.option, x.asked, r.Message.Content, len(r.Message.Embeds))
		}
		if n := len(r.Message.Components); n != 3 {
			t.Errorf("/%s offers %d stories, want the three newest", x.command, n)
		}
		there := d.press(d.member, r.Message, button(t, r.Message, "Old Mill 0 to Close"))
		if !there.Ephemeral || !strings.Contains(words(there.Message), x.has) {
			t.Errorf("/%s in the other story says %q", x.command, words(there.Message))
		}
		if there = d.ask(d.member, x.command, x.option, x.asked, "story", "bridge"); len(there.Message.Components) != 0 || strings.Contains(there.Message.Content, "But it is in") {
			t.Errorf("/%s of a story that was named offers others: %q", x.command, there.Message.Content)
		}
	}
	golden(t, "who-elsewhere", d.ask(d.member, "who", "name", "brennan"))
	german := d.call(discordtest.Call{User: d.member.ID, Guild: d.guild.ID, Channel: d.channel.ID, Command: "who", Locale: "de"}, "name", "brennan")
	if !strings.Contains(german.Message.Content, "Es steht aber in:") {
		t.Errorf("to a German member it says %q", german.Message.Content)
	}
	r := d.ask(d.member, "verify", "words", "“We could not go on like this” “We have lost it all”")
	if said := words(r.Message); !strings.Contains(said, "Held against another story: “Old Mill 0 to Close”") || !strings.Contains(said, "Ida Brennan") {
		t.Errorf("/verify of another story's words says %q", said)
	}
	for _, options := range [][]any{{"words", "“We could not go on like this”", "story", "bridge"}, {"words", "“We have lost it all”"}, {"words", "“on like”"}} {
		if said := words(d.ask(d.member, "verify", options...).Message); strings.Contains(said, "another story") {
			t.Errorf("/verify %v says %q", options, said)
		}
	}
	for _, asked := range []string{"brenan", "nobody at all", "…"} {
		if r := d.ask(d.member, "who", "name", asked); len(r.Message.Components) != 0 {
			t.Errorf("/who name:%s offers a story that has no such name: %q", asked, r.Message.Content)
		}
	}
}
