package commands_test

import (
	"strings"
	"testing"
)

// TestFindingThroughThePages turns all pages of what was found and back.
func TestFindingThroughThePages(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	r := d.ask(d.member, "find", "words", "the")
	if !r.Ephemeral || !strings.Contains(r.Message.Embeds[0].Footer.Text, "sentences 1–4 of 8") {
		t.Fatalf("the first page, for the member alone %t: %q", r.Ephemeral, r.Message.Embeds[0].Footer.Text)
	}
	first, seen := words(r.Message), words(r.Message)
	second := d.press(d.member, r.Message, button(t, r.Message, "▶"))
	seen += words(second.Message)
	for _, sentence := range []string{"ferry will be free", "rust in **the** 1990s", "After **the** warning"} {
		if strings.Count(seen, sentence) != 1 {
			t.Errorf("%q stands %d times on the pages:\n%s", sentence, strings.Count(seen, sentence), seen)
		}
	}
	if back := d.press(d.member, second.Message, button(t, second.Message, "◀")); words(back.Message) != first {
		t.Errorf("back on the first page: %q", words(back.Message))
	}
}

// TestFindingWithAwkwardWords asks what a custom_id or Markdown could not bear.
func TestFindingWithAwkwardWords(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	for _, asked := range []string{"bridge|^", "**bridge**", "  bridge  ", "@everyone bridge", strings.Repeat("bridge ", 9) + "b"} {
		r := d.ask(d.member, "find", "words", asked)
		if len(r.Message.Embeds) != 1 || !strings.Contains(words(r.Message), "**bridge**") || r.Message.MentionEveryone {
			t.Errorf("%q is answered with %q", asked, words(r.Message))
		}
	}
}

// TestASlipIsOffered: what the story lacks by a letter is offered as it stands
// there.
func TestASlipIsOffered(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	for _, c := range []struct {
		command, option, typed, says string
	}{
		{"find", "words", "brigde zeppelin", "Closest: "}, {"quotes", "about", "gambble", "Closest: gamble."},
		{"quotes", "about", "zeppelin", "shows the 4 quotes"},
	} {
		said := words(d.ask(d.member, c.command, c.option, c.typed).Message)
		if !strings.Contains(said, c.says) || c.typed == "zeppelin" && strings.Contains(said, "Closest") {
			t.Errorf("/%s %s:%s says %s", c.command, c.option, c.typed, said)
		}
	}
}
