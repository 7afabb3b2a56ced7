package bot

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/bwmarrin/discordgo"
)

// turns lets interactions be handled in turn: so many of one house at once, the
// others in a line of its own, and of the lines one after another is served. A
// house is a server, or the direct messages of one member. So a server whose
// members send a thousand a second waits for itself alone.
//
// The zero turns is ready.
type turns struct {
	mu      sync.Mutex
	running map[string]int
	total   int
	lines   map[string][]waiting
	order   []string // houses with a line, the next to be served first

	told atomic.Int64 // when the log was told last that some were dropped
}

// waiting is an interaction that waits for its turn.
type waiting struct {
	since time.Time
	begin func()
	drop  func()
}

const (
	// mostOfOne is how many interactions of one house are handled at once. From
	// memory one takes a fraction of a millisecond, and then the way to Discord.
	mostOfOne = 32
	// mostTogether is how many are of all houses.
	mostTogether = 1024
	// longestLine is how many of one house wait; of more, the oldest go, whose
	// time is nearest to being over.
	longestLine = 1024
	// stale is when nobody waits any more: Discord takes the first answer within
	// 3 s, the way there included.
	stale = 2500 * time.Millisecond
)

// take begins do in a goroutine of its own, now or in its turn, and calls drop
// instead where it waited for too long. One of the two is called.
func (t *turns) take(house string, now func() time.Time, do, drop func()) {
	begin := func() {
		defer t.done(house, now)
		do()
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.running == nil {
		t.running, t.lines = map[string]int{}, map[string][]waiting{}
	}
	if len(t.lines[house]) == 0 && t.room(house) {
		t.begin(house, begin)
		return
	}
	line := t.lines[house]
	if len(line) == 0 {
		t.order = append(t.order, house)
	}
	if len(line) == longestLine {
		go line[0].drop()
		line[0] = waiting{} // for the collector
		line = line[1:]
	}
	t.lines[house] = append(line, waiting{now(), begin, drop})
}

func (t *turns) room(house string) bool {
	return t.total < mostTogether && t.running[house] < mostOfOne
}

// begin starts one. The lock is held.
func (t *turns) begin(house string, do func()) {
	t.running[house]++
	t.total++
	go do()
}

// done ends one and begins what has its turn now.
func (t *turns) done(house string, now func() time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.total--
	if t.running[house]--; t.running[house] == 0 {
		delete(t.running, house)
	}
	for n := len(t.order); n > 0 && t.total < mostTogether; n-- {
		next := t.order[0]
		t.order = t.order[1:]
		t.serve(next, now())
		if len(t.lines[next]) > 0 {
			t.order = append(t.order, next)
		} else {
			delete(t.lines, next)
		}
	}
}

// serve begins the first of a line that somebody still waits for. The lock is
// held.
func (t *turns) serve(house string, now time.Time) {
	for len(t.lines[house]) > 0 && t.room(house) {
		first := t.lines[house][0]
		t.lines[house][0] = waiting{}
		t.lines[house] = t.lines[house][1:]
		if now.Sub(first.since) <= stale {
			t.begin(house, first.begin)
			return
		}
		go first.drop()
	}
}

// houseOf is whose line an interaction waits in.
func houseOf(i *discordgo.Interaction) string {
	switch {
	case i.GuildID != "":
		return i.GuildID
	case i.User != nil:
		return "user " + i.User.ID
	}
	return ""
}

// onTurn handles an interaction when its turn comes.
func (b *Bot) onTurn(i *discordgo.Interaction) {
	b.working.Add(1)
	b.turns.take(houseOf(i), b.o.Clock.Now,
		func() { defer b.working.Done(); b.onInteraction(i) },
		func() { defer b.working.Done(); b.onDropped(i) })
}

// onDropped counts an interaction that waited for too long, and tells of it once
// a minute: a flood must not become one of the log.
func (b *Bot) onDropped(i *discordgo.Interaction) {
	b.metrics.dropped.Inc()
	now := b.o.Clock.Now().UnixMilli()
	if last := b.turns.told.Load(); now-last >= time.Minute.Milliseconds() && b.turns.told.CompareAndSwap(last, now) {
		b.log.Warn("a server sends more than its share; what waits too long is not answered", "guild", i.GuildID)
	}
}
