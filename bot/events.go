package bot

import (
	"context"
	"encoding/json"
	"runtime/debug"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
)

// handlerLimit bounds one interaction's handler, deferred work included.
const handlerLimit = 60 * time.Second

// onState hears of a session that is up, new or resumed, or that is not.
func (b *Bot) onState(up bool) {
	b.up.Store(up)
	if up {
		b.metrics.connected.Set(1)
		b.metrics.connects.Inc()
	} else {
		b.metrics.connected.Set(0)
	}
}

// onEvent takes the gateway's events in their order. It does not wait: each
// interaction has a goroutine of its own, in its turn, and servers have one for
// all.
func (b *Bot) onEvent(name string, data json.RawMessage) {
	defer b.survive(name)
	switch name {
	case "READY":
		var r discordgo.Ready
		if b.read(name, data, &r) {
			b.onReady(&r)
		}
	case "INTERACTION_CREATE":
		var i discordgo.InteractionCreate
		if b.read(name, data, &i) && !b.closing.Load() && i.Interaction != nil && b.seen.first(i.ID) {
			outOfThread(i.Interaction, data)
			b.onTurn(i.Interaction)
		}
	case "GUILD_CREATE", "GUILD_DELETE", "GUILD_UPDATE":
		var g struct {
			ID          string `json:"id"`
			Unavailable bool   `json:"unavailable"`
			Locale      string `json:"preferred_locale"`
		}
		// A server that is out of reach for now is neither joined nor left.
		if b.read(name, data, &g) && g.ID != "" && !g.Unavailable {
			if name != "GUILD_UPDATE" {
				b.onGuild(g.ID, name == "GUILD_CREATE")
			}
			b.onLanguage(g.ID, g.Locale)
		}
	}
}

func (b *Bot) read(event string, data json.RawMessage, into any) bool {
	err := json.Unmarshal(data, into)
	if err != nil {
		b.log.Warn("an event of Discord's can't be read", "event", event, "cause", err)
	}
	return err == nil
}

func (b *Bot) onReady(r *discordgo.Ready) {
	if r.User == nil || r.Application == nil {
		return
	}
	b.onGuilds(r.Guilds)
	if b.me.Swap(&identity{application: r.Application.ID, user: r.User.ID}) == nil {
		close(b.known)
	}
}

func (b *Bot) onInteraction(i *discordgo.Interaction) {
	defer b.survive("INTERACTION_CREATE")
	ctx, cancel := context.WithTimeout(context.Background(), handlerLimit)
	defer cancel()
	if i.GuildLocale != nil {
		b.onLanguage(i.GuildID, string(*i.GuildLocale))
	}
	b.router.Handle(ctx, i, newResponder(b.client, i))
}

// seen remembers the latest interactions, so that one that Discord sends twice,
// as it may when a session is resumed, is carried out once. An interaction can
// be answered for 3 s; a thousand are more than come in that time.
type seen struct {
	mu   sync.Mutex
	ids  map[string]bool
	ring [4096]string
	next int
}

func (s *seen) first(id string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ids[id] {
		return false
	}
	if s.ids == nil {
		s.ids = make(map[string]bool, len(s.ring))
	}
	delete(s.ids, s.ring[s.next])
	s.ring[s.next], s.ids[id] = id, true
	s.next = (s.next + 1) % len(s.ring)
	return true
}

// survive keeps the program up when a handler panics.
func (b *Bot) survive(event string) {
	if p := recover(); p != nil {
		b.log.Error("a handler panicked", "event", event, "panic", p, "stack", string(debug.Stack()))
	}
}
