package bot

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
	"dateline/bot/store"
	"dateline/briefs/library"
)

// BenchmarkFlood is how long the members of one server wait for an answer while
// another's send a thousand interactions a second: each op is a command of the
// quiet server's. Discord, the bot and the flood share the machine's processors.
//
//	go test ./bot -run - -bench Flood -benchtime 500x
func BenchmarkFlood(b *testing.B) {
	for _, load := range []struct {
		name  string
		every time.Duration
	}{{"none", 0}, {"1000-a-second", time.Millisecond}} {
		b.Run(load.name, func(b *testing.B) { flood(b, load.every) })
	}
}

func flood(b *testing.B, every time.Duration) {
	discord, err := discordtest.New(discordtest.Options{Forgetful: true})
	if err != nil {
		b.Fatal(err)
	}
	defer discord.Close()
	join := func(name string) discordtest.Call {
		g, u := discord.AddGuild(name), discord.AddUser("Member of "+name)
		g.AddMember(u, 0)
		return discordtest.Call{User: u.ID, Guild: g.ID, Channel: g.AddChannel("talk", discordgo.ChannelTypeGuildText).ID}
	}
	quiet, loud := join("Quiet"), join("Loud")
	log := slog.New(slog.DiscardHandler)
	st, err := store.Open(b.Context(), "sqlite::memory:", nil)
	if err != nil {
		b.Fatal(err)
	}
	defer st.Close()
	lib, err := library.Open(library.Options{Log: log, Version: "bench"})
	if err != nil {
		b.Fatal(err)
	}
	bot, err := New(Options{Token: discord.Token(), APIURL: discord.URL(), Version: "bench", Grace: time.Hour, Library: lib, Store: st, Log: log})
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- bot.Run(ctx) }()
	defer func() { cancel(); <-ended }()
	<-bot.Ready()

	var sent atomic.Int64
	var senders sync.WaitGroup
	flooding, stop := context.WithCancel(ctx)
	began := time.Now()
	if every > 0 {
		senders.Go(func() {
			for t := time.NewTicker(every); flooding.Err() == nil; <-t.C {
				senders.Go(func() {
					c := loud
					c.Command = "quotes"
					_, _ = discord.Command(flooding, c)
				})
				sent.Add(1)
			}
		})
	}
	var took []time.Duration
	for b.Loop() {
		c := quiet
		c.Command = "help"
		start := time.Now()
		if _, err := discord.Command(ctx, c); err != nil {
			b.Error(err)
		}
		took = append(took, time.Since(start))
		time.Sleep(10 * time.Millisecond) // a member's pace, not another flood
	}
	rate := float64(sent.Load()) / time.Since(began).Seconds()
	stop()
	senders.Wait()
	slices.Sort(took)
	at := func(share float64) float64 {
		return float64(took[int(share*float64(len(took)-1))].Microseconds()) / 1000
	}
	b.ReportMetric(at(.5), "p50-ms")
	b.ReportMetric(at(.99), "p99-ms")
	b.ReportMetric(rate, "flood/s")
	b.ReportMetric(0, "ns/op")
}
