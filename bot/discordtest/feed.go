package discordtest

import (
	"sync"

	"github.com/bwmarrin/discordgo"
)

// EventKind says what happened.
type EventKind string

// What a subscriber is told of.
const (
	MessageCreated     EventKind = "message_created"
	MessageUpdated     EventKind = "message_updated"
	MessageDeleted     EventKind = "message_deleted"
	Typing             EventKind = "typing"
	CommandsChanged    EventKind = "commands_changed"
	InteractionStarted EventKind = "interaction_started"
	InteractionAnswer  EventKind = "interaction_answered" // acknowledged, in whatever way
	InteractionFailed  EventKind = "interaction_failed"   // not acknowledged in time
	GuildAdded         EventKind = "guild_added"
	GuildRemoved       EventKind = "guild_removed"
	ChannelAdded       EventKind = "channel_added"
	ChannelRemoved     EventKind = "channel_removed"
	SessionReady       EventKind = "session_ready"
	SessionGone        EventKind = "session_gone"
)

// Event is one thing that happened, as a page would want to know of it.
type Event struct {
	Kind        EventKind          `json:"kind"`
	Guild       string             `json:"guild,omitempty"`
	Channel     string             `json:"channel,omitempty"`
	User        string             `json:"user,omitempty"`        // who caused it, or who alone sees it when Ephemeral
	Interaction string             `json:"interaction,omitempty"` // id
	Ephemeral   bool               `json:"ephemeral,omitempty"`
	MessageID   string             `json:"message_id,omitempty"`
	Message     *discordgo.Message `json:"message,omitempty"`
}

// feed hands events to subscribers, in order and away from the Server's lock.
type feed struct {
	mu     sync.Mutex
	subs   map[int]func(Event)
	next   int
	queue  []Event
	wake   chan struct{}
	closed chan struct{}
}

func (f *feed) init() {
	f.subs = make(map[int]func(Event))
	f.wake = make(chan struct{}, 1)
	f.closed = make(chan struct{})
}

func (f *feed) stop() { close(f.closed) }

func (f *feed) run() {
	for {
		select {
		case <-f.closed:
			return
		case <-f.wake:
		}
		for {
			f.mu.Lock()
			if len(f.queue) == 0 {
				f.mu.Unlock()
				break
			}
			e := f.queue[0]
			f.queue = f.queue[1:]
			subs := make([]func(Event), 0, len(f.subs))
			for i := range f.next {
				if sub, ok := f.subs[i]; ok {
					subs = append(subs, sub)
				}
			}
			f.mu.Unlock()
			for _, sub := range subs {
				sub(e)
			}
		}
	}
}

// Subscribe calls f for everything that happens from now on, one event at a
// time and in order, until cancel is called. f may call the Server, and should
// not be slow.
func (s *Server) Subscribe(f func(Event)) (cancel func()) {
	s.feed.mu.Lock()
	defer s.feed.mu.Unlock()
	id := s.feed.next
	s.feed.next++
	s.feed.subs[id] = f
	return func() {
		s.feed.mu.Lock()
		defer s.feed.mu.Unlock()
		delete(s.feed.subs, id)
	}
}

// emit tells subscribers and wakes waiters. The Server's lock is held.
func (s *Server) emit(e Event) {
	s.feed.mu.Lock()
	if len(s.feed.subs) > 0 {
		s.feed.queue = append(s.feed.queue, e)
	}
	s.feed.mu.Unlock()
	select {
	case s.feed.wake <- struct{}{}:
	default:
	}
	s.touch()
}
