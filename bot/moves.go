package bot

import (
	"context"
	"sync"

	"github.com/bwmarrin/discordgo"
)

// moves are the servers that the bot came into or left, in the order in which
// it heard of them, waiting to be kept in the store. One goroutine keeps them:
// were leaving and coming back kept the wrong way round, the server's schedules
// would rest for good.
type moves struct {
	mu      sync.Mutex
	queue   []move
	working bool
	closed  bool
	done    sync.WaitGroup
	ctx     context.Context // ends the waiting between tries
	end     context.CancelFunc

	caughtUp chan struct{} // closed once what happened while the bot was away is kept
	catchUp  func()        // closes it
}

func (m *moves) begin() {
	m.ctx, m.end = context.WithCancel(context.Background())
	m.caughtUp = make(chan struct{})
	m.catchUp = sync.OnceFunc(func() { close(m.caughtUp) })
}

type move struct {
	guild  string
	joined bool
	locale string          // where not "", the guild's language and nothing else
	stands map[string]bool // of a READY: all servers that the bot is in; guild is ""
}

// onGuild hears of a server that the bot is in, or of one that removed it.
func (b *Bot) onGuild(guild string, joined bool) {
	if joined {
		b.guilds.Store(guild, true)
	} else {
		b.guilds.Delete(guild)
		b.log.Info("the bot was removed from a server", "guild", guild)
	}
	n := 0
	b.guilds.Range(func(any, any) bool { n++; return true })
	b.metrics.guilds.Set(float64(n))

	b.queue(move{guild: guild, joined: joined})
}

// onGuilds hears of all servers that the bot is in, at the beginning of a
// session. Of those that removed it while it was away nothing else tells. No
// list says nothing.
func (b *Bot) onGuilds(guilds []*discordgo.Guild) {
	if guilds == nil {
		b.moves.catchUp()
		return
	}
	stands := make(map[string]bool, len(guilds))
	for _, g := range guilds {
		if g != nil {
			stands[g.ID] = true
		}
	}
	b.guilds.Range(func(id, _ any) bool {
		if !stands[id.(string)] {
			b.guilds.Delete(id)
		}
		return true
	})
	b.queue(move{stands: stands})
}

// queue has a move kept.
func (b *Bot) queue(next move) {
	m := &b.moves
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return
	}
	m.queue = append(m.queue, next)
	if !m.working {
		m.working = true
		m.done.Go(b.keepMoves)
	}
}

// keepMoves works the queue off, and lets the schedules follow once it is empty.
func (b *Bot) keepMoves() {
	for {
		next, ok := b.moves.first()
		if !ok {
			b.follow()
			if b.moves.rest() {
				return
			}
			continue
		}
		b.keepMove(next)
	}
}

// follow lets the schedules follow what was kept of servers. Before the keeper
// has started there is nothing to follow: it must be the first to read them, for
// it alone looks for what was missed while nothing ran.
func (b *Bot) follow() {
	if !b.keeping.Load() {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), handlerLimit)
	defer cancel()
	if err := b.keeper.Changed(ctx); err != nil {
		b.log.Error("reading the schedules again failed; they are read again in a few minutes", "cause", err)
	}
}

// keepMove writes one down, trying again for about a minute: a store that is
// locked for a while must not cost a server its briefings.
func (b *Bot) keepMove(m move) {
	defer b.survive("GUILD_CREATE or GUILD_DELETE")
	keep, doing := b.o.Store.LeaveGuild, "leave a server"
	switch {
	case m.stands != nil:
		defer b.moves.catchUp()
		keep, doing = func(ctx context.Context, _ string) error { return b.leaveOthers(ctx, m.stands) }, "leave the servers that removed the bot while it was away"
	case m.locale != "":
		keep, doing = b.keepLanguage(m.locale), "keep a server's language"
	case m.joined:
		keep, doing = b.o.Store.JoinGuild, "join a server"
	}
	for wait := b.pace; ; wait *= 2 {
		ctx, done := context.WithTimeout(b.moves.ctx, handlerLimit)
		err := keep(ctx, m.guild)
		done()
		if err == nil {
			return
		}
		b.log.Error("keeping note of a server failed", "doing", doing, "guild", m.guild, "cause", err)
		if wait > 32*b.pace || !sleep(b.moves.ctx, wait) {
			return
		}
	}
}

// leaveOthers leaves every server but those in which the bot stands.
func (b *Bot) leaveOthers(ctx context.Context, stands map[string]bool) error {
	believed, err := b.o.Store.GuildsIn(ctx)
	if err != nil {
		return err
	}
	for _, guild := range believed {
		if stands[guild] {
			continue
		}
		if err := b.o.Store.LeaveGuild(ctx, guild); err != nil {
			return err
		}
		b.log.Info("the bot was removed from a server while it was away", "guild", guild)
	}
	return nil
}

// first takes the oldest move.
func (m *moves) first() (move, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.queue) == 0 {
		return move{}, false
	}
	next := m.queue[0]
	m.queue = m.queue[1:]
	return next, true
}

// rest ends the work where nothing has come meanwhile.
func (m *moves) rest() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.working = len(m.queue) > 0
	return !m.working
}

// finish takes no more and waits for what is being written, until ctx ends.
func (m *moves) finish(ctx context.Context) {
	m.mu.Lock()
	m.closed = true
	m.mu.Unlock()
	settled := make(chan struct{})
	go func() { m.done.Wait(); close(settled) }()
	select {
	case <-settled:
	case <-ctx.Done():
	}
	m.end()
	<-settled
}
