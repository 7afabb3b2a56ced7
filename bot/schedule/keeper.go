package schedule

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/go-co-op/gocron/v2"
	"github.com/jonboulle/clockwork"

	"dateline/bot/store"
	"dateline/briefs"
)

// Stories is where a briefing's story is taken from; edition is the guild.
type Stories interface {
	Story(edition, id string) (*briefs.Brief, bool)
}

// Options is what a Keeper works with. Store, Library, Poster and Log are
// needed.
type Options struct {
	Store   *store.Store
	Library Stories
	Poster  Poster
	Log     *slog.Logger
	Clock   clockwork.Clock // nil: the machine's

	// Grace is how long after its time a briefing is still worth posting;
	// 0 means DefaultGrace.
	Grace time.Duration

	// UpdateFor is how long after it was posted a briefing is brought up to date
	// when its story changes; 0: never.
	UpdateFor time.Duration

	// Default is the operator's own schedule, nil for none. It is kept in the
	// store as store.OperatorsID.
	Default *store.Schedule

	// Told hears what moderators should know: one of the Deeds. nil: nobody does.
	Told func(context.Context, store.Entry)

	// Forgotten hears of a guild that the bot left so long ago that all that was
	// kept of it has been deleted. nil: nobody does.
	Forgotten func(guild string)

	// Swept is called every five minutes, once schedules and settings are read
	// again for what another instance changed: for what else such an instance may
	// have changed. nil: nothing else.
	Swept func(context.Context)
}

// DefaultGrace is how late a briefing may be: after two hours, the news of
// half past eight is not what members look for.
const DefaultGrace = 2 * time.Hour

const (
	// lateAfter is from when a briefing says that it is late.
	lateAfter = 5 * time.Minute
	// sweepEvery is how often the schedules are read again, for what another
	// instance changed, and for timers that a sleeping machine has overslept.
	sweepEvery = 5 * time.Minute
	// workers is how many briefings are sent at the same time.
	workers = 8
	// soonest is the least time ahead for which gocron is given a job, so that
	// its time seldom passes while it is being added; see rungs.
	soonest = time.Second
	// keptDeliveries and keptGuilds are how long the past is kept.
	keptDeliveries = 90 * 24 * time.Hour
	keptGuilds     = 30 * 24 * time.Hour
)

// Keeper posts the briefings of all schedules in time. Several may work on one
// store, in one process or in many.
type Keeper struct {
	Options
	me   string // names this instance in claims
	cron gocron.Scheduler

	// ctx ends what runs when Shutdown's patience does.
	ctx    context.Context
	cancel context.CancelFunc

	mu      sync.Mutex
	plans   map[string]*plan
	watched map[store.Slot]bool
	tidied  time.Time
	closing bool
	running sync.WaitGroup
	seats   chan struct{}

	editions editions

	publishing  sync.Mutex // held while publications are worked off
	publishNext time.Time  // when that is planned; zero: it is not

	updating      sync.Mutex            // held while posted briefings are edited
	behind        map[changedStory]bool // what is to be edited
	updatePlanned bool
	updateFails   int // in a row

	resumes map[string]time.Time // schedules whose pause's end is planned, and when
}

// New makes a Keeper that does nothing before Start.
func New(o Options) (*Keeper, error) {
	if o.Store == nil || o.Library == nil || o.Poster == nil || o.Log == nil {
		return nil, errors.New("making the schedule keeper: Store, Library, Poster and Log are needed; give all four")
	}
	if o.Clock == nil {
		o.Clock = clockwork.NewRealClock()
	}
	if o.Grace == 0 {
		o.Grace = DefaultGrace
	}
	cron, err := gocron.NewScheduler(
		gocron.WithClock(o.Clock),
		gocron.WithLocation(time.UTC), // jobs are given instants; the default is the machine's zone
	)
	if err != nil {
		return nil, fmt.Errorf("making the schedule keeper: %w", err)
	}
	k := &Keeper{
		Options: o,
		me:      rand.Text(),
		cron:    cron,
		plans:   map[string]*plan{},
		watched: map[store.Slot]bool{},
		behind:  map[changedStory]bool{},
		resumes: map[string]time.Time{},
		seats:   make(chan struct{}, workers),
	}
	k.ctx, k.cancel = context.WithCancel(context.Background())
	return k, nil
}

// Start puts the operator's schedule in place, posts what was missed within
// the grace, takes up what a crash left unfinished, and runs from then on. It
// returns when all is planned, not when the late ones are posted.
func (k *Keeper) Start(ctx context.Context) error {
	if k.Default != nil {
		if _, err := ParseSpec(k.Default.At, k.Default.Days, k.Default.Cron, k.Default.Zone); err != nil {
			return fmt.Errorf("reading the operator's schedule: %w", err)
		}
	}
	if err := k.Store.KeepOperators(ctx, k.Default); err != nil {
		return err
	}
	k.cron.Start()
	if err := k.sweep(ctx, true); err != nil {
		return err
	}
	k.StoryChanged("", "") // what changed while the bot was away
	return nil
}

// Changed reads the schedules again after one was added, paused, resumed or
// removed.
func (k *Keeper) Changed(ctx context.Context) error {
	return k.read(ctx, false)
}

// Upcoming is when the next briefing of any guild is due; false where none is.
// It reads nothing but memory.
func (k *Keeper) Upcoming(context.Context) (time.Time, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	var first time.Time
	for _, p := range k.plans {
		at := p.next.at
		if at.IsZero() { // at a start, what was missed is seen to first
			for next := range p.spec.occurrences(k.Clock.Now()) {
				at = next.at
				break
			}
		}
		if !at.IsZero() && (first.IsZero() || at.Before(first)) {
			first = at
		}
	}
	return first, !first.IsZero()
}

// Shutdown begins nothing more, waits for what is being posted until ctx ends,
// and hands over the claims it could not finish. A Keeper can't be started
// again.
func (k *Keeper) Shutdown(ctx context.Context) error {
	k.mu.Lock()
	k.closing = true
	k.mu.Unlock()

	// gocron's own waiting spins on the processor; it is asked only when there
	// is nothing left to wait for.
	idle := make(chan struct{})
	go func() {
		k.running.Wait()
		close(idle)
	}()
	var late error
	select {
	case <-idle:
	case <-ctx.Done():
		late = fmt.Errorf("stopping the briefings: some were still being sent, and will be looked after at the next start: %w", ctx.Err())
	}
	k.cancel()
	if late != nil {
		// gocron would wait for them; its loop ends with the process.
		go func() { _ = k.cron.Shutdown() }()
		return late
	}
	return errors.Join(k.Store.Release(context.WithoutCancel(ctx), k.me), k.cron.ShutdownWithContext(ctx))
}
