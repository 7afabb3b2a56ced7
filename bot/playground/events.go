package playground

import (
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// reader is one open page that listens to what happens, as one person.
type reader struct {
	person string
	lines  chan []byte
	gone   chan struct{}
	once   sync.Once
}

func (r *reader) end() { r.once.Do(func() { close(r.gone) }) }

// backlog is how many events a page may lag behind before its stream is closed;
// the browser then opens it anew and reads everything again.
const backlog = 256

// wholly is a message as Discord's API has it now: with its components and its
// files' alt texts, which discordgo drops. nil where it is gone meanwhile.
func (p *Page) wholly(m *discordgo.Message) json.RawMessage {
	if m == nil {
		return nil
	}
	return p.o.Discord.MessageJSON(m.ID)
}

// tell passes an event on to the pages that may see it.
func (p *Page) tell(e discordtest.Event) {
	data, err := json.Marshal(struct {
		discordtest.Event
		Message json.RawMessage `json:"message,omitempty"`
		Loading bool            `json:"loading,omitempty"` // when this happened, the bot was still thinking
	}{e, p.wholly(e.Message), e.Message != nil && e.Message.Flags&discordgo.MessageFlagsLoading != 0})
	if err != nil {
		p.o.Log.Error("an event can't be shown on the page", "kind", e.Kind, "cause", err)
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for r := range p.readers {
		if e.Ephemeral && e.User != r.person {
			continue
		}
		select {
		case r.lines <- data:
		default:
			r.end()
		}
	}
}

// events streams what happens to the page as server-sent events.
func (p *Page) events(w http.ResponseWriter, r *http.Request) {
	out := http.NewResponseController(w)
	person := r.URL.Query().Get("as")
	if p.o.Scene.person(person) == nil {
		gone.write(w)
		return
	}
	me := &reader{person: person, lines: make(chan []byte, backlog), gone: make(chan struct{})}
	p.mu.Lock()
	p.readers[me] = true
	p.mu.Unlock()
	defer func() {
		p.mu.Lock()
		delete(p.readers, me)
		p.mu.Unlock()
	}()
	w.Header().Set("Content-Type", "text/event-stream")
	fmt.Fprint(w, "retry: 1000\n\n")
	alive := time.NewTicker(15 * time.Second)
	defer alive.Stop()
	for {
		if err := out.Flush(); err != nil {
			return
		}
		_ = out.SetWriteDeadline(time.Now().Add(30 * time.Second))
		select {
		case <-r.Context().Done():
			return
		case <-me.gone:
			return
		case line := <-me.lines:
			fmt.Fprintf(w, "data: %s\n\n", line)
		case <-alive.C:
			fmt.Fprint(w, ": still here\n\n")
		}
	}
}
