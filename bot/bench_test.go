package bot

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/discordtest"
	"dateline/bot/store"
	"dateline/briefs/library"
)

// benchStage is a Discord with one server, for benchmarks.
func benchStage(b *testing.B) (*discordtest.Server, discordtest.Call) {
	b.Helper()
	discord, err := discordtest.New(discordtest.Options{Unlimited: true})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(discord.Close)
	guild := discord.AddGuild("Newsroom")
	channel := guild.AddChannel("briefings", discordgo.ChannelTypeGuildText)
	member := discord.AddUser("Member")
	guild.AddMember(member, 0)
	return discord, discordtest.Call{User: member.ID, Guild: guild.ID, Channel: channel.ID, Command: "who", Options: map[string]any{"name": "putin"}}
}

// benchBot opens stories and store and runs a bot until it is ready. end stops
// it and closes the store.
func benchBot(b *testing.B, discord *discordtest.Server, database string) (end func()) {
	b.Helper()
	log, clock := slog.New(slog.DiscardHandler), clockwork.NewRealClock()
	st, err := store.Open(b.Context(), database, clock)
	if err != nil {
		b.Fatal(err)
	}
	lib, err := library.Open(library.Options{Log: log, Clock: clock, Version: "bench"})
	if err != nil {
		b.Fatal(err)
	}
	one, err := New(Options{Token: discord.Token(), APIURL: discord.URL(), Version: "bench", Grace: time.Hour, Library: lib, Store: st, Clock: clock, Log: log})
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(b.Context())
	ended := make(chan error, 1)
	go func() { ended <- one.Run(ctx) }()
	<-one.Ready()
	return func() {
		cancel()
		if err := <-ended; err != nil {
			b.Fatal(err)
		}
		st.Close()
	}
}

// BenchmarkStart is from nothing to READY with the commands in step: stories
// and store opened, session connected. The end of the session, in which
// discordgo waits a second, does not count.
func BenchmarkStart(b *testing.B) {
	discord, _ := benchStage(b)
	database := "sqlite:" + b.TempDir() + "/bench.db"
	for b.Loop() {
		end := benchBot(b, discord, database)
		b.StopTimer()
		end()
		b.StartTimer()
	}
}

// BenchmarkRoundTrip is a member's command over the wire: the interaction sent,
// the answer received, both as Discord would.
func BenchmarkRoundTrip(b *testing.B) {
	discord, call := benchStage(b)
	defer benchBot(b, discord, "sqlite::memory:")()
	for b.Loop() {
		if _, err := discord.Command(b.Context(), call); err != nil {
			b.Fatal(err)
		}
	}
}
