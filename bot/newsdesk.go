package bot

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/commands"
	"dateline/bot/render"
	"dateline/bot/store"
	"dateline/bot/stylebook"
)

const (
	// logGather is how long the newsdesk waits for more before it posts: what a
	// moderator does and what follows from it stand in one message.
	logGather = 3 * time.Second
	// logEvery is the least time between two messages to one log channel.
	logEvery = 30 * time.Second
	// logTries is how often a message is tried whose failing may pass.
	logTries = 5
	// mostWaiting is how much is kept for a log channel; beyond it the oldest is
	// counted and let go. All of it stands in the history.
	mostWaiting = 100
)

// newsdesk tells the log channels of servers what happened. What it is told
// never waits for Discord, and a log channel that fails holds nothing up.
type newsdesk struct {
	poster interface {
		Post(ctx context.Context, channelID string, m render.Message, nonce string) (string, error)
	}
	store *store.Store
	title func(guild, story string) string
	clock clockwork.Clock
	log   *slog.Logger

	mu      sync.Mutex
	guilds  map[string]*bulletin
	closed  bool
	posting sync.WaitGroup
}

// bulletin is what one server's log channel is yet to be told.
type bulletin struct {
	waiting []news
	lost    int
	timer   clockwork.Timer // runs where a message is planned
	next    time.Time       // no message before it
	batch   *batch          // a message that has failed and is tried again
	sending bool
	trouble string // key of the style book: why the last one failed
}

// news is an entry and the log channel of its time: where another is chosen
// before it is posted, or none, it goes where moderators looked for it.
type news struct {
	store.Entry
	channel string
}

// batch is one message: tried again, it is the same with the same nonce, so that
// Discord takes it once.
type batch struct {
	channel string
	nonce   string
	m       render.Message
	tries   int
}

// Tell keeps an entry for its server's log channel, where it has one.
func (n *newsdesk) Tell(e store.Entry) {
	n.TellIn(n.store.Settings(e.Guild).LogChannel, e)
}

// TellIn keeps an entry for a channel that is the server's log channel, or was
// until now.
func (n *newsdesk) TellIn(channel string, e store.Entry) {
	if e.Guild == "" || channel == "" {
		return
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.closed {
		return
	}
	if n.guilds == nil {
		n.guilds = map[string]*bulletin{}
	}
	b := n.guilds[e.Guild]
	if b == nil {
		b = &bulletin{}
		n.guilds[e.Guild] = b
	}
	if len(b.waiting) == mostWaiting {
		b.waiting = b.waiting[1:]
		b.lost++
	}
	b.waiting = append(b.waiting, news{e, channel})
	n.plan(e.Guild, b, logGather)
}

// Trouble says why a server's log channel was not reached the last time, as a
// key of the style book; "" where it was.
func (n *newsdesk) Trouble(guild string) string {
	n.mu.Lock()
	defer n.mu.Unlock()
	if b := n.guilds[guild]; b != nil {
		return b.trouble
	}
	return ""
}

// plan has the server's next message posted after a while, unless one is
// planned. n.mu is held.
func (n *newsdesk) plan(guild string, b *bulletin, wait time.Duration) {
	if b.timer != nil || n.closed {
		return
	}
	wait = max(wait, b.next.Sub(n.clock.Now()))
	b.timer = n.clock.AfterFunc(wait, func() { n.send(guild) })
}

// send posts what waits for a server's log channel.
func (n *newsdesk) send(guild string) {
	n.mu.Lock()
	b := n.guilds[guild]
	if b == nil || n.closed {
		n.mu.Unlock()
		return
	}
	n.posting.Add(1)
	b.sending = true
	n.mu.Unlock()
	defer n.posting.Done()
	n.post(context.Background(), guild, b)

	n.mu.Lock()
	defer n.mu.Unlock()
	b.timer, b.sending = nil, false
	b.next = n.clock.Now().Add(logEvery)
	if b.batch != nil {
		n.plan(guild, b, logEvery<<b.batch.tries)
	} else if len(b.waiting) > 0 {
		n.plan(guild, b, logEvery)
	}
}

// post posts one message to a server's log channel. Nobody else posts for the
// server meanwhile.
func (n *newsdesk) post(ctx context.Context, guild string, b *bulletin) {
	settings := n.store.Settings(guild)
	n.mu.Lock()
	if b.batch == nil && len(b.waiting) > 0 {
		b.batch = n.gather(guild, settings.Speaks(), b)
	}
	now := b.batch
	n.mu.Unlock()
	if now == nil {
		return
	}
	_, err := n.poster.Post(ctx, now.channel, now.m, now.nonce)
	n.mu.Lock()
	defer n.mu.Unlock()
	trouble, lasting := troubleOf(err)
	now.tries++
	if now.channel == settings.LogChannel {
		b.trouble = trouble
	}
	if err == nil || lasting || now.tries == logTries {
		b.batch = nil
	}
	if err != nil {
		n.log.Warn("a log channel could not be written to", "guild", guild, "channel", now.channel, "tries", now.tries, "given up", b.batch == nil, "cause", plain(err))
	}
}

// gather makes a message of what waits for one channel, the first that something
// waits for. n.mu is held.
func (n *newsdesk) gather(guild, locale string, b *bulletin) *batch {
	channel := b.waiting[0].channel
	var lines []render.HistoryLine
	for len(b.waiting) > 0 && b.waiting[0].channel == channel {
		lines = append(lines, commands.LineOf(b.waiting[0].Entry, func(id string) string { return n.title(guild, id) }))
		b.waiting = b.waiting[1:]
	}
	lost := b.lost
	b.lost = 0
	return &batch{channel: channel, nonce: rand.Text()[:25], m: render.Log(stylebook.For(locale), lines, lost)}
}

// troubleOf says what a failed post means for a log channel, and whether trying
// again is of no use.
func troubleOf(err error) (key string, lasting bool) {
	if err == nil {
		return "", false
	}
	if refused, ok := errors.AsType[*discordgo.RESTError](err); ok && refused.Response != nil {
		switch refused.Response.StatusCode {
		case http.StatusNotFound:
			return "log.trouble.gone", true
		case http.StatusForbidden:
			return "log.trouble.forbidden", true
		}
		return "log.trouble.failed", refused.Response.StatusCode == http.StatusBadRequest
	}
	return "log.trouble.failed", false
}

// finish posts what waits, once, until ctx ends, and takes no more.
func (n *newsdesk) finish(ctx context.Context) {
	n.mu.Lock()
	n.closed = true
	left := map[string]*bulletin{}
	for guild, b := range n.guilds {
		if b.timer != nil {
			b.timer.Stop()
		}
		if !b.sending && (len(b.waiting) > 0 || b.batch != nil) {
			left[guild] = b
		}
	}
	n.mu.Unlock()
	for guild, b := range left {
		for more := true; more && ctx.Err() == nil; {
			n.post(ctx, guild, b)
			more = b.batch == nil && len(b.waiting) > 0 // for another channel
		}
	}
	idle := make(chan struct{})
	go func() { n.posting.Wait(); close(idle) }()
	select {
	case <-idle:
	case <-ctx.Done():
	}
}
