package commands

import (
	"io"
	"log/slog"
	"testing"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/briefs/library"
)

// BenchmarkHandlers times every command's way from the interaction to the
// response over the default story, without I/O.
func BenchmarkHandlers(b *testing.B) {
	clock := clockwork.NewRealClock()
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	lib, err := library.Open(library.Options{Log: log, Clock: clock, Version: "test"})
	if err != nil {
		b.Fatal(err)
	}
	d := &Desk{Library: lib, Clock: clock, Log: log, Version: "test"}
	story, _ := lib.Story("", "")
	name := story.Entities[0].Name
	router := NewRouter(d, nil)
	for what, i := range map[string]*discordgo.Interaction{
		"brief": asks("brief"), "quotes": asks("quotes"), "quotes speaker": asks("quotes", "speaker", name), "quotes about": asks("quotes", "about", "war"),
		"who": asks("who"), "who name": asks("who", "name", name), "who unknown": asks("who", "name", "nobody at all"),
		"timeline": asks("timeline"), "timeline from": asks("timeline", "from", "2021"), "source": asks("source"), "find": asks("find", "words", "the president"), "help": asks("help"),
		"complete": completes("who", "name", name[:2]), "press": presses("quotes|"+story.ID[:1]+"|x||", true),
	} {
		b.Run(what, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				router.Handle(b.Context(), i, &heard{})
			}
		})
	}
}
