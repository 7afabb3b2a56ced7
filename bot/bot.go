// Package bot is the session's life: it connects to Discord, keeps the commands
// there in step, hands interactions to the commands and briefings to the
// channels, and shuts down in order.
//
// It must not know what a command answers (commands), how an answer looks
// (render), when a briefing is due (schedule) or what a brief says.
package bot

import (
	"context"
	"fmt"
	"log/slog"
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
	Default    *store.Schedule
	Library    *library.Library
	Store      *store.Store
	Clock      clockwork.Clock // nil: the machine's
	Log        *slog.Logger
}

// Bot is one connection to Discord and what hangs on it.
type Bot struct {
	o       Options
	log     *slog.Logger
	session *discordgo.Session
	line    line
	poster  *poster
	keeper  *schedule.Keeper
	router  *commands.Router
	metrics *Metrics

	me      atomic.Pointer[identity]
	known   chan struct{} // closed once me is set
	up      atomic.Bool
	ready   chan struct{} // closed once the first session is up and commands are in step
	lost    chan struct{} // a session ended
	health  string        // address of the health checks
	working sync.WaitGroup
	closing atomic.Bool
	guilds  sync.Map // ids of the servers that the bot is in
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
	b := &Bot{o: o, log: o.Log, metrics: NewMetrics(), known: make(chan struct{}), ready: make(chan struct{}), lost: make(chan struct{}, 1)}
	client, err := newClient(o.APIURL, b.metrics.request)
	if err != nil {
		return nil, err
	}
	if b.session, err = newSession(o.Token, o.Version); err != nil {
		return nil, err
	}
	b.session.Client = client
	b.session.Dialer = b.line.dialer()
	b.poster = &poster{session: b.session, user: b.userID}
	b.keeper, err = schedule.New(schedule.Options{
		Store: o.Store, Library: o.Library, Clock: o.Clock, Poster: b.poster, Log: o.Log, Grace: o.Grace, Default: o.Default,
	})
	if err != nil {
		return nil, err
	}
	desk := &commands.Desk{
		Library: o.Library, Store: o.Store, Keeper: b.keeper, Poster: b.poster, Clock: o.Clock, Log: o.Log, Version: o.Version, Zone: o.Zone,
	}
	b.router = commands.NewRouter(desk, b.metrics)
	b.session.AddHandler(b.onReady)
	b.session.AddHandler(b.onConnect)
	b.session.AddHandler(b.onDisconnect)
	b.session.AddHandler(b.onInteraction)
	b.session.AddHandler(b.onGuildCreate)
	b.session.AddHandler(b.onGuildDelete)
	return b, nil
}

// discordgo writes to the standard log by itself. What it says of errors is
// kept for those who look closely; the bot reports what matters in its own words.
func init() {
	discordgo.Logger = func(_, _ int, format string, a ...any) {
		slog.Debug("discordgo: " + fmt.Sprintf(format, a...))
	}
}

// newSession makes a discordgo session with all that this bot does not use
// switched off.
func newSession(token, version string) (*discordgo.Session, error) {
	s, err := discordgo.New("Bot " + token)
	if err != nil {
		return nil, fmt.Errorf("make a Discord session: %w", err)
	}
	s.Identify.Intents = discordgo.IntentsGuilds
	s.StateEnabled = false
	s.ShouldReconnectOnError = false // Run reconnects: it knows which close codes are final
	s.ShouldReconnectVoiceOnSessionError = false
	s.LogLevel = discordgo.LogError // lower levels print tokens
	s.UserAgent = "DiscordBot (dateline, " + version + ")"
	return s, nil
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
	if err := b.restoreEditions(ctx); err != nil {
		return err
	}
	err := b.serve(ctx)
	b.end()
	return err
}

// serve keeps a session up until ctx is done or Discord refuses for good.
func (b *Bot) serve(ctx context.Context) error {
	var started bool
	for {
		if err := b.connect(ctx); ctx.Err() != nil {
			return nil
		} else if err != nil {
			return err
		}
		if !started {
			select {
			case <-ctx.Done():
				return nil
			case <-b.lost:
				continue
			case <-b.known:
			}
			if err := b.begin(ctx); ctx.Err() != nil {
				return nil
			} else if err != nil {
				return err
			}
			started = true
			close(b.ready)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-b.lost:
			b.log.Warn("the connection to Discord was lost; reconnecting")
		}
	}
}

// connect opens a session, trying again for as long as it may help: after 1 s,
// then twice as long each time, up to 2 min.
func (b *Bot) connect(ctx context.Context) error {
	stop := context.AfterFunc(ctx, b.line.cut)
	defer stop()
	for wait := time.Second; ; wait = min(2*wait, 2*time.Minute) {
		err := b.session.Open()
		if err == nil || err == discordgo.ErrWSAlreadyOpen || ctx.Err() != nil {
			return nil
		}
		if f := fatal(err); f != nil {
			return f
		}
		b.log.Warn("connecting to Discord failed; trying again", "in", wait, "cause", plain(err))
		if !b.pause(ctx, wait) {
			return nil
		}
	}
}

// begin does what is done once: commands in step, briefings running.
func (b *Bot) begin(ctx context.Context) error {
	for wait := time.Second; ; wait = min(2*wait, 2*time.Minute) {
		d, err := syncCommands(b.session, b.me.Load().application, b.o.GuildID, commands.Definitions())
		if err == nil {
			b.log.Info("commands are in step", "created", d.created, "changed", d.changed, "removed", d.removed, "guild", b.o.GuildID)
			break
		}
		if f := fatal(err); f != nil {
			return f
		}
		b.log.Warn("bringing the commands in step failed; trying again", "in", wait, "cause", err)
		if !b.pause(ctx, wait) {
			return nil
		}
	}
	b.placeDefault(ctx)
	return b.keeper.Start(ctx)
}

// placeDefault finds out which server the operator's channel is in, so that its
// moderators see the schedule in their list. A channel that can't be seen now
// is the keeper's to report when it posts there.
func (b *Bot) placeDefault(ctx context.Context) {
	x := b.o.Default
	if x == nil || x.Guild != "" {
		return
	}
	channel, err := b.session.Channel(x.Channel, discordgo.WithContext(ctx))
	if err != nil {
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

// pause waits on the machine's clock, not the tests': it paces the network.
func (b *Bot) pause(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}

// end finishes what runs and closes the gateway.
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
	b.session.Close()
	b.up.Store(false)
	b.metrics.connected.Set(0)
}
