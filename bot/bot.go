// Package bot is the session's life: it connects to Discord, keeps the commands
// there in step, hands interactions to the commands and briefings to the
// channels, and shuts down in order.
//
// It must not know what a command answers (commands), how an answer looks
// (render), when a briefing is due (schedule) or what a brief says.
package bot

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/commands"
	"dateline/bot/schedule"
	"dateline/bot/store"
	"dateline/briefs/library"
)

// Options is what a bot is made of. Log, Library and Store are needed; the
// caller closes the Store after Run.
type Options struct {
	Token      string
	GuildID    string // commands in this guild alone; empty: global
	APIURL     string // replaces Discord's REST base; empty: Discord
	HTTPListen string // health and metrics; empty: off
	Version    string
	Zone       *time.Location // default for schedules; nil: UTC
	Grace      time.Duration  // how late a briefing may be posted
	UpdateFor  time.Duration  // how long after that it is brought up to date; 0: never
	Default    *store.Schedule
	Library    *library.Library
	Store      *store.Store
	Clock      clockwork.Clock // nil: the machine's
	Log        *slog.Logger
}

// Bot is one connection to Discord and what hangs on it.
type Bot struct {
	o        Options
	log      *slog.Logger
	client   *http.Client
	rest     *rest
	gateway  *gateway
	poster   *poster
	keeper   *schedule.Keeper
	router   *commands.Router
	newsdesk *newsdesk
	metrics  *Metrics

	me      atomic.Pointer[identity]
	known   chan struct{} // closed once me is set
	up      atomic.Bool
	ready   chan struct{} // closed once the first session is up and commands are in step
	health  string        // address of the health checks
	working sync.WaitGroup
	closing atomic.Bool
	seen    seen          // interactions that were taken
	turns   turns         // interactions that are handled, or wait
	guilds  sync.Map      // ids of the servers that the bot is in
	moves   moves         // servers that it came into or left
	keeping atomic.Bool   // the keeper has started
	others  others        // what other bots on the same database have changed
	pace    time.Duration // the first wait after a failure; a second
}

// identity is who the bot is on Discord, from READY.
type identity struct{ application, user string }

// New makes a bot that is not connected yet.
func New(o Options) (*Bot, error) {
	if o.Clock == nil {
		o.Clock = clockwork.NewRealClock()
	}
	if o.Zone == nil {
		o.Zone = time.UTC
	}
	b := &Bot{o: o, log: o.Log, metrics: NewMetrics(), known: make(chan struct{}), ready: make(chan struct{}), pace: time.Second}
	b.moves.begin()
	var err error
	if b.client, err = newClient(o.APIURL, b.metrics.request); err != nil {
		return nil, err
	}
	b.client.Transport = &frugal{next: b.client.Transport, clock: o.Clock, log: o.Log, most: mostInvalid}
	b.rest = newRest(b.client, o.Token, o.Version, o.Clock)
	b.poster = &poster{rest: b.rest, user: b.userID}
	b.gateway = &gateway{
		where: b.rest.gateway, dialer: newDialer(), token: o.Token, log: o.Log, event: b.onEvent, state: b.onState,
		intent: discordgo.IntentsGuilds, pace: time.Second,
	}
	b.newsdesk = &newsdesk{poster: b.poster, store: o.Store, title: b.titleOf, clock: o.Clock, log: o.Log}
	b.keeper, err = schedule.New(schedule.Options{
		Store: o.Store, Library: o.Library, Clock: o.Clock, Poster: b.poster, Log: o.Log, Grace: o.Grace, UpdateFor: o.UpdateFor, Default: o.Default,
		Told: b.told, Forgotten: o.Library.Forget, Swept: b.followOthers,
	})
	if err != nil {
		return nil, err
	}
	desk := &commands.Desk{
		Library: o.Library, Store: o.Store, Keeper: b.keeper, Poster: b.poster, Clock: o.Clock, Log: o.Log, Version: o.Version, Zone: o.Zone,
		Newsdesk: b.newsdesk,
	}
	b.router = commands.NewRouter(desk, b.metrics)
	return b, nil
}

// Ready is closed once the bot is connected and its commands are in step.
func (b *Bot) Ready() <-chan struct{} { return b.ready }

// HealthAddress is where health checks are served, once Run has begun.
func (b *Bot) HealthAddress() string { return b.health }

// NextBriefing is when the next briefing of any server is due.
func (b *Bot) NextBriefing(ctx context.Context) (time.Time, bool) { return b.keeper.Upcoming(ctx) }

func (b *Bot) userID() string {
	if me := b.me.Load(); me != nil {
		return me.user
	}
	return ""
}

// shutdown bounds how long Run takes to end after ctx is done.
const shutdown = 10 * time.Second

// Run connects and serves until ctx is done, then ends in order: no new work,
// what runs is finished, the gateway is closed. It gives *Fatal where Discord
// refuses the bot for good, and nil after ctx.
func (b *Bot) Run(ctx context.Context) error {
	if b.o.HTTPListen != "" {
		address, err := b.serveHealth(ctx, b.o.HTTPListen)
		if err != nil {
			return err
		}
		b.health = address
		b.log.Info("health checks and metrics are served", "address", address)
	}
	if err := b.others.begin(ctx, b.o.Store); err != nil {
		return err
	}
	if err := b.restoreEditions(ctx); err != nil {
		return err
	}
	if err := b.restoreCorrections(ctx); err != nil {
		return err
	}
	defer b.followStories()()
	defer b.followCorrections()()
	err := b.serve(ctx)
	b.end()
	return err
}

// serve keeps a session up until ctx is done or Discord refuses for good. What
// is done once is begun as soon as the bot knows who it is.
func (b *Bot) serve(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var parts sync.WaitGroup
	part := func(do func(context.Context) error) {
		parts.Go(func() {
			if err := do(ctx); err != nil {
				cancel(ending{err})
			}
		})
	}
	part(b.gateway.run)
	part(b.begin)
	<-ctx.Done()
	parts.Wait()
	if end, ok := errors.AsType[ending](context.Cause(ctx)); ok {
		return end.error
	}
	return nil
}

// ending is the error that ends Run, as the cause of a context's end.
type ending struct{ error }

// begin does what is done once: briefings run, commands in step. Briefings do
// not wait for the commands, which Discord may keep from being changed for
// hours: those that it knows already are answered all the while.
func (b *Bot) begin(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return nil
	case <-b.known:
	}
	// What is owed to a server that has removed the bot meanwhile is not sent.
	select {
	case <-ctx.Done():
		return nil
	case <-b.moves.caughtUp:
	}
	b.placeDefault(ctx)
	if err := b.keeper.Start(ctx); ctx.Err() != nil {
		return nil
	} else if err != nil {
		return err
	}
	// What servers did while it started, which no one has told it.
	b.keeping.Store(true)
	b.follow()
	for wait := b.pace; ; wait = min(2*wait, 120*b.pace) {
		d, err := syncCommands(ctx, b.rest, b.me.Load().application, b.o.GuildID, commands.Definitions())
		if err == nil {
			b.log.Info("commands are in step", "created", d.created, "changed", d.changed, "removed", d.removed, "guild", b.o.GuildID)
			close(b.ready)
			return nil
		}
		if ctx.Err() != nil {
			return nil
		}
		if f := fatal(err); f != nil {
			return f
		}
		if rate, ok := errors.AsType[*discordgo.RateLimitError](err); ok {
			wait = max(wait, rate.RetryAfter)
		}
		b.log.Warn("bringing the commands in step failed; trying again", "in", wait, "cause", err)
		if !sleep(ctx, wait) {
			return nil
		}
	}
}

// placeDefault finds out which server the operator's channel is in, so that its
// moderators see the schedule in their list. A channel that can't be seen now
// is the keeper's to report when it posts there.
func (b *Bot) placeDefault(ctx context.Context) {
	x := b.o.Default
	if x == nil || x.Guild != "" {
		return
	}
	var channel discordgo.Channel
	if err := b.rest.ask(ctx, "GET", discordgo.EndpointChannel(x.Channel), nil, &channel); err != nil {
		b.log.Warn("BRIEFING_CHANNEL can't be seen; invite the bot to its server and give it View Channel there", "channel", x.Channel, "cause", plain(err))
		return
	}
	// The channel is seen, so the bot is in its server, whether or not Discord
	// has told of that server yet.
	if err := b.o.Store.JoinGuild(ctx, channel.GuildID); err != nil {
		b.log.Error("keeping note of a server failed", "guild", channel.GuildID, "cause", err)
		return
	}
	x.Guild = channel.GuildID
}

// end finishes what runs.
func (b *Bot) end() {
	b.closing.Store(true)
	ctx, cancel := context.WithTimeout(context.Background(), shutdown-2*time.Second)
	defer cancel()
	if err := b.keeper.Shutdown(ctx); err != nil {
		b.log.Warn("briefings did not end in time", "cause", err)
	}
	idle := make(chan struct{})
	go func() { b.working.Wait(); close(idle) }()
	select {
	case <-idle:
	case <-ctx.Done():
		b.log.Warn("commands did not end in time")
	}
	b.moves.finish(ctx)
	b.newsdesk.finish(ctx)
}
