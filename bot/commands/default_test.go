package commands

import (
	"io"
	"log/slog"
	"strings"
	"testing"

	"github.com/jonboulle/clockwork"

	"dateline/briefs"
	"dateline/briefs/library"
)

// TestTheDefaultStoryIsAnswered asks everything of the story in the binary.
// What it says is other rooms' to test; here every answer arrives, and quotes
// nothing that the article does not have.
func TestTheDefaultStoryIsAnswered(t *testing.T) {
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	clock := clockwork.NewFakeClock()
	lib, err := library.Open(library.Options{Log: log, Clock: clock, Version: "test"})
	if err != nil {
		t.Fatal(err)
	}
	d, _, _ := newDesk(t, clock)
	d.Library, d.Log = lib, log
	b, ok := lib.Story("", "")
	if !ok {
		t.Fatal("there is no default story")
	}
	questions := [][]any{{"brief"}, {"quotes"}, {"who"}, {"timeline"}, {"source"}, {"help"}, {"find", "words", "the president"}, {"find", "words", "war"}}
	for _, e := range b.Entities {
		questions = append(questions, []any{"who", "name", e.Name})
		for _, q := range b.Quotes {
			if string(q.Speaker) == e.ID {
				questions = append(questions, []any{"quotes", "speaker", e.Name})
				break
			}
		}
	}
	for _, q := range questions {
		r := answer(t, d, asks(q[0].(string), q[1:]...))
		if len(r.Data.Embeds) == 0 {
			t.Errorf("%v: %s", q, said(r))
			continue
		}
		for _, line := range strings.Split(said(r), "\n") {
			if words, quoted := strings.CutPrefix(line, "> "); quoted && !stands(b, words) {
				t.Errorf("%v: the article does not have %q", q, line)
			}
		}
	}
}

// stands tells whether a block quotation is an article's text: without the
// link behind it, the marks around it, and the signs of cuts.
func stands(b *briefs.Brief, line string) bool {
	if i := strings.LastIndex(line, " [¶"); i >= 0 {
		line = line[:i]
	} else if i := strings.LastIndex(line, " ["); i >= 0 && strings.Contains(line[i:], " ↗](") {
		line = line[:i]
	}
	line = strings.NewReplacer(`\`, "", "**", "").Replace(line)
	line = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(line, "… "), "…"))
	for i := range b.Articles {
		if text := b.Articles[i].Text; strings.Contains(text, line) || strings.Contains(text, strings.TrimSuffix(strings.TrimPrefix(line, "“"), "”")) {
			return true
		}
	}
	return false
}
