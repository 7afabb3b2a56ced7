package commands

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"
	"github.com/google/go-cmp/cmp"
	"github.com/jonboulle/clockwork"

	"dateline/bot/stylebook"
)

// TestRefusalsInEveryLanguage keeps what members are told where there is no
// answer, a page for each language, to be read by somebody who speaks it.
func TestRefusalsInEveryLanguage(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	for _, v := range stylebook.Voices() {
		var page strings.Builder
		for _, q := range []struct {
			asked string
			i     *discordgo.Interaction
		}{
			{"/brief story:atlantis", asks("brief", "story", "atlantis")},
			{"/find words:zeppelin", asks("find", "words", "zeppelin")},
			{"/find words:!?", asks("find", "words", "!?")},
			{"/quotes speaker:zeppelin", asks("quotes", "speaker", "zeppelin")},
			{"/quotes speaker:okafor about:zeppelin", asks("quotes", "speaker", "okafor", "about", "zeppelin")},
			{"/quotes speaker:lindqvist", asks("quotes", "speaker", "lindqvist")},
			{"/quotes about:zeppelin", asks("quotes", "about", "zeppelin")},
			{"/who name:zeppelin", asks("who", "name", "zeppelin")},
			{"/timeline from:soon", asks("timeline", "from", "soon")},
			{"/timeline from:2024 to:15 Aug 2021", asks("timeline", "from", "2024", "to", "15 Aug 2021")},
			{"/timeline to:1900", asks("timeline", "to", "1900")},
			{"/refresh", asks("refresh")},
			{"/gone", asks("gone")},
			{"a button of another", presses("zeppelin", false)},
			{"a button of a story that is gone", presses("quotes|atlantis|x||", false)},
		} {
			q.i.Locale = discordgo.Locale(v.Locale())
			r := answer(t, d, q.i)
			if r.Data == nil || r.Data.Flags&discordgo.MessageFlagsEphemeral == 0 {
				t.Errorf("%s: %s is not answered to the member alone", v.Locale(), q.asked)
				continue
			}
			fmt.Fprintf(&page, "%s\n%s\n\n", q.asked, said(r))
		}
		path := filepath.Join("testdata", "languages", v.Locale()+".txt")
		if flag.Lookup("update").Value.String() == "true" { // the front door's flag
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(page.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatalf("%v; run the test with -update and read what it writes", err)
		}
		if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(page.String(), "\n")); diff != "" {
			t.Errorf("%s is not as in its golden file (- file, + now); with -update it is written anew:\n%s", v.Locale(), diff)
		}
	}
}
