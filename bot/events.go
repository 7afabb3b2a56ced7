package bot

import (
	"context"
	"runtime/debug"
	"time"

	"github.com/bwmarrin/discordgo"
)

// handlerLimit bounds one interaction's handler, deferred work included.
const handlerLimit = 60 * time.Second

func (b *Bot) onReady(_ *discordgo.Session, r *discordgo.Ready) {
	defer b.survive("READY")
	if r.User == nil || r.Application == nil {
		return
	}
	if b.me.Swap(&identity{application: r.Application.ID, user: r.User.ID}) == nil {
		close(b.known)
	}
}

// onConnect hears of a session that is up, new or resumed.
func (b *Bot) onConnect(_ *discordgo.Session, _ *discordgo.Connect) {
	b.up.Store(true)
	b.metrics.connected.Set(1)
	b.metrics.connects.Inc()
}

func (b *Bot) onDisconnect(_ *discordgo.Session, _ *discordgo.Disconnect) {
	b.up.Store(false)
	b.metrics.connected.Set(0)
	select {
	case b.lost <- struct{}{}:
	default: // Run has yet to hear of the one before
	}
}

func (b *Bot) onInteraction(_ *discordgo.Session, event *discordgo.InteractionCreate) {
	defer b.survive("INTERACTION_CREATE")
	if b.closing.Load() || event.Interaction == nil {
		return
	}
	b.working.Add(1)
	defer b.working.Done()
	ctx, cancel := context.WithTimeout(context.Background(), handlerLimit)
	defer cancel()
	b.router.Handle(ctx, event.Interaction, &responder{client: b.session.Client, interaction: event.Interaction})
}

func (b *Bot) onGuildCreate(_ *discordgo.Session, event *discordgo.GuildCreate) {
	defer b.survive("GUILD_CREATE")
	if event.Guild == nil || event.Unavailable {
		return
	}
	b.guilds.Store(event.ID, true)
	b.countGuilds()
	b.note("join a server", event.ID, b.o.Store.JoinGuild)
}

// onGuildDelete hears of a server that removed the bot, or that is out of reach
// for now; only the first is a removal.
func (b *Bot) onGuildDelete(_ *discordgo.Session, event *discordgo.GuildDelete) {
	defer b.survive("GUILD_DELETE")
	if event.Guild == nil || event.Unavailable {
		return
	}
	b.guilds.Delete(event.ID)
	b.countGuilds()
	b.log.Info("the bot was removed from a server", "guild", event.ID)
	b.note("leave a server", event.ID, b.o.Store.LeaveGuild)
}

// note keeps in the store what happened to a server, and lets the schedules
// follow.
func (b *Bot) note(doing, guild string, keep func(context.Context, string) error) {
	ctx, cancel := context.WithTimeout(context.Background(), handlerLimit)
	defer cancel()
	if err := keep(ctx, guild); err != nil {
		b.log.Error("keeping note of a server failed", "doing", doing, "guild", guild, "cause", err)
		return
	}
	if err := b.keeper.Changed(ctx); err != nil {
		b.log.Error("reading the schedules again failed", "guild", guild, "cause", err)
	}
}

func (b *Bot) countGuilds() {
	n := 0
	b.guilds.Range(func(any, any) bool { n++; return true })
	b.metrics.guilds.Set(float64(n))
}

// survive keeps the program up when a handler panics: discordgo has no recover.
func (b *Bot) survive(event string) {
	if p := recover(); p != nil {
		b.log.Error("a handler panicked", "event", event, "panic", p, "stack", string(debug.Stack()))
	}
}
