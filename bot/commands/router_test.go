package commands

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/render"
	"dateline/bot/store"
	"dateline/briefs"
	"dateline/briefs/library"
)

// heard is a Responder that keeps what it is given.
type heard struct {
	mu        sync.Mutex
	responses []*discordgo.InteractionResponse
	edits     []*discordgo.WebhookEdit
	fails     error
}

func (h *heard) Respond(_ context.Context, r *discordgo.InteractionResponse) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.responses = append(h.responses, r)
	return h.fails
}

func (h *heard) Edit(_ context.Context, e *discordgo.WebhookEdit) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.edits = append(h.edits, e)
	return h.fails
}

func (h *heard) Followup(context.Context, *discordgo.WebhookParams) error { return nil }

// counted is Metrics that keeps its words.
type counted []string

func (c *counted) Handled(command, outcome string, _ time.Duration) {
	*c = append(*c, command+" "+outcome)
}

// newDesk is a desk over the test story and what else the directory gets.
func newDesk(t testing.TB, clock clockwork.Clock) (d *Desk, dir string, log *bytes.Buffer) {
	t.Helper()
	dir, log = t.TempDir(), &bytes.Buffer{}
	data, err := os.ReadFile(filepath.Join("..", "render", "testdata", "story", "bridge.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "bridge.json"), data, 0o644); err != nil {
		t.Fatal(err)
	}
	logger := slog.New(slog.NewTextHandler(log, nil))
	lib, err := library.Open(library.Options{Dir: dir, Log: logger, Clock: clock, Version: "test"})
	if err != nil {
		t.Fatal(err)
	}
	st, err := store.Open(t.Context(), "sqlite::memory:", clock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	return &Desk{Library: lib, Store: st, Clock: clock, Log: logger, Version: "test", Zone: time.UTC}, dir, log
}

// addStory puts a second story beside the first and gives the desk a library
// that has both.
func addStory(t testing.TB, d *Desk, dir string) *briefs.Brief {
	t.Helper()
	b, _ := d.Library.Story("", "")
	second := *b
	second.ID, second.Title = "ferry", "Ferry Runs Free"
	second.Quotes = second.Quotes[:1]
	if err := briefs.Save(filepath.Join(dir, "ferry.json"), &second); err != nil {
		t.Fatal(err)
	}
	lib, err := library.Open(library.Options{Dir: dir, Log: d.Log, Clock: d.Clock, Version: "test"})
	if err != nil {
		t.Fatal(err)
	}
	d.Library = lib
	return &second
}

const aGuild = "1000000000000000001"

// asks is an interaction of a member in a server; options are name, value, ….
func asks(command string, options ...any) *discordgo.Interaction {
	data := discordgo.ApplicationCommandInteractionData{Name: command}
	for i := 0; i < len(options); i += 2 {
		data.Options = append(data.Options, &discordgo.ApplicationCommandInteractionDataOption{
			Name: options[i].(string), Type: discordgo.ApplicationCommandOptionString, Value: options[i+1],
		})
	}
	return &discordgo.Interaction{
		Type: discordgo.InteractionApplicationCommand, Data: data, GuildID: aGuild,
		Member: &discordgo.Member{User: &discordgo.User{ID: "7"}},
	}
}

func moderator(i *discordgo.Interaction) *discordgo.Interaction {
	i.Member.Permissions = discordgo.PermissionManageGuild
	return i
}

func completes(command, option, typed string, options ...any) *discordgo.Interaction {
	i := asks(command, append(options, option, typed)...)
	data := i.Data.(discordgo.ApplicationCommandInteractionData)
	data.Options[len(data.Options)-1].Focused = true
	i.Type, i.Data = discordgo.InteractionApplicationCommandAutocomplete, data
	return i
}

// presses is a press on a message; own says that the member alone sees it.
func presses(customID string, own bool, values ...string) *discordgo.Interaction {
	i := asks("")
	i.Type = discordgo.InteractionMessageComponent
	i.Data = discordgo.MessageComponentInteractionData{CustomID: customID, Values: values}
	i.Message = &discordgo.Message{}
	if own {
		i.Message.Flags = discordgo.MessageFlagsEphemeral
	}
	return i
}

// answer handles an interaction and gives its one response.
func answer(t *testing.T, d *Desk, i *discordgo.Interaction) *discordgo.InteractionResponse {
	t.Helper()
	var h heard
	NewRouter(d, nil).Handle(t.Context(), i, &h)
	if len(h.responses) != 1 {
		t.Fatalf("%d responses", len(h.responses))
	}
	return h.responses[0]
}

// said is an answer's words, whichever part of the message they stand in.
func said(r *discordgo.InteractionResponse) string {
	if r.Data == nil {
		return ""
	}
	out := r.Data.Content
	for _, e := range r.Data.Embeds {
		out += e.Title + "\n" + e.Description
	}
	return out
}

// plainly holds an answer to be one plain sentence for the member alone.
func plainly(t *testing.T, r *discordgo.InteractionResponse, words string) {
	t.Helper()
	if r.Type != discordgo.InteractionResponseChannelMessageWithSource || r.Data == nil || len(r.Data.Embeds) > 0 || r.Data.Flags&discordgo.MessageFlagsEphemeral == 0 {
		data, _ := json.Marshal(r)
		t.Fatalf("not a plain sentence for the member alone: %s", data)
	}
	if !strings.Contains(r.Data.Content, words) {
		t.Errorf("it says %q, expected %q in it", r.Data.Content, words)
	}
	if r.Data.AllowedMentions == nil || r.Data.AllowedMentions.Parse == nil {
		t.Error("mentions are not switched off")
	}
}

func TestWhatCannotBeAnsweredIsSaidInOneSentence(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	long := strings.Repeat("x", 6000)
	inDirectMessage := moderator(asks("refresh"))
	inDirectMessage.GuildID, inDirectMessage.Member, inDirectMessage.User = "", nil, &discordgo.User{ID: "7"}
	modal := asks("")
	modal.Type, modal.Data = discordgo.InteractionModalSubmit, discordgo.ModalSubmitInteractionData{CustomID: "x"}
	nothing := asks("brief")
	nothing.Data = nil
	for name, c := range map[string]struct {
		i    *discordgo.Interaction
		says string
	}{
		"unknown command":          {asks("weather"), "`/help` lists"},
		"no data":                  {nothing, "ask again"},
		"no data, no member":       {&discordgo.Interaction{Type: discordgo.InteractionApplicationCommand}, "ask again"},
		"a press without data":     {&discordgo.Interaction{Type: discordgo.InteractionMessageComponent}, "can’t read that button"},
		"a modal":                  {modal, "can’t read that button"},
		"a foreign custom_id":      {presses("poll_vote_3", false), "can’t read that button"},
		"a foreign verb":           {presses("vote|a|b|c|1", false), "can’t read that button"},
		"a command without press":  {presses("help|a|b|c|1", false), "can’t read that button"},
		"an empty custom_id":       {presses("", false), "can’t read that button"},
		"a forged story":           {presses("quotes|../../etc|x|y|0", true), "no longer here"},
		"a forged page":            {presses("quotes|~12345678|x|y|-7", true), "can’t read that button"},
		"a forged choice":          {presses("who|~"+render.Tag("town-to-close-harbour-bridge")[1:]+"|x|?|0", true, "~nobody00"), "no longer in this story"},
		"a choice of nothing":      {presses("who|~"+render.Tag("town-to-close-harbour-bridge")[1:]+"|x|?|0", true), "can’t read that button"},
		"not a moderator":          {asks("refresh"), "Ask a moderator"},
		"a moderator elsewhere":    {inDirectMessage, "not in a direct message"},
		"an unknown story":         {asks("brief", "story", "@everyone *x*"), `\@everyone \*x\*`},
		"a story of 6,000":         {asks("brief", "story", long), "No story here"},
		"a speaker of 6,000":       {asks("quotes", "speaker", long), "Nobody quoted"},
		"a topic of 6,000":         {asks("quotes", "about", long), "No quote has the words"},
		"a name of 6,000":          {asks("who", "name", long), "Nobody in this story"},
		"a date of 6,000":          {asks("timeline", "from", long), "no date that I understand"},
		"a date that is none":      {asks("timeline", "from", "whenever *this* is"), `\*this\*`},
		"dates the wrong way":      {asks("timeline", "from", "2024", "to", "1990"), "Swap"},
		"a window without events":  {asks("timeline", "from", "1700", "to", "1701"), "nothing dated then"},
		"a name that nobody bears": {asks("who", "name", "merkel"), "Nobody in this story is called “merkel”. No name comes close. `/who` lists the 3 people."},
		"a name without a letter":  {asks("who", "name", "***"), `called “\*\*\*”`},
		"a speaker without one":    {asks("quotes", "speaker", "?!"), "called “?!”"},
		"a topic without one":      {asks("quotes", "about", "…"), "has the words “…”"},
		"one who says nothing":     {asks("quotes", "speaker", "lindqvist"), "Tomás Lindqvist is not quoted"},
		"words that nobody said":   {asks("quotes", "about", "weather"), "No quote has the words “weather”. `/quotes` shows the 4 quotes."},
		"what she did not say":     {asks("quotes", "speaker", "Ines", "about", "weather"), "No quote of “Ines” has the words “weather”"},
	} {
		t.Run(name, func(t *testing.T) {
			plainly(t, answer(t, d, c.i), c.says)
		})
	}
}

// withCommand is a router that has one command more.
func withCommand(d *Desk, m Metrics, c Command) *Router {
	r := NewRouter(d, m)
	c.Definition.Name = "test"
	r.table["test"] = &c
	return r
}

func TestFaultsStayInTheLog(t *testing.T) {
	for name, run := range map[string]handler{
		Failed: func(context.Context, *Desk, *Request) (render.Message, error) {
			return render.Message{}, errors.New("secret cause")
		},
		Panicked: func(context.Context, *Desk, *Request) (render.Message, error) { panic("secret cause") },
	} {
		t.Run(name, func(t *testing.T) {
			d, _, log := newDesk(t, clockwork.NewFakeClock())
			var h heard
			var m counted
			withCommand(d, &m, Command{Answer: run}).Handle(t.Context(), asks("test"), &h)
			plainly(t, h.responses[0], "not yours")
			if strings.Contains(h.responses[0].Data.Content, "secret") {
				t.Error("the member is told the cause")
			}
			for _, want := range []string{"secret cause", "guild=" + aGuild, "command=test", "user=7"} {
				if !strings.Contains(log.String(), want) {
					t.Errorf("the log lacks %q: %s", want, log)
				}
			}
			if name == Panicked && !strings.Contains(log.String(), "router_test.go") {
				t.Errorf("the log lacks the stack: %s", log)
			}
			if len(m) != 1 || m[0] != "test "+name {
				t.Errorf("counted as %v", m)
			}
		})
	}
}

func TestPanicsWhileSuggestingAndPressingAreSurvived(t *testing.T) {
	d, _, log := newDesk(t, clockwork.NewFakeClock())
	var h heard
	r := withCommand(d, nil, Command{
		Press:   func(context.Context, *Desk, *Request) (render.Message, error) { panic("pressed") },
		Suggest: func(context.Context, *Desk, *Request) ([]Choice, error) { panic("typed") },
	})
	r.Handle(t.Context(), presses("test||||", false), &h)
	plainly(t, h.responses[0], "not yours")
	r.Handle(t.Context(), completes("test", "name", "x"), &h)
	if got := h.responses[1]; got.Type != discordgo.InteractionApplicationCommandAutocompleteResult || got.Data.Choices == nil || len(got.Data.Choices) > 0 {
		t.Errorf("a completion that panics answers %+v", got)
	}
	if !strings.Contains(log.String(), "pressed") || !strings.Contains(log.String(), "typed") {
		t.Errorf("the log lacks a panic: %s", log)
	}
	r.Handle(t.Context(), nil, &h)
}

func TestAnAnswerThatIsLateIsGivenUp(t *testing.T) {
	for _, deferred := range []bool{false, true} {
		clock := clockwork.NewFakeClock()
		d, _, _ := newDesk(t, clock)
		var h heard
		var m counted
		r := withCommand(d, &m, Command{Deferred: deferred, Private: true, Answer: func(ctx context.Context, _ *Desk, _ *Request) (render.Message, error) {
			<-ctx.Done()
			return render.Message{}, ctx.Err()
		}})
		done := make(chan struct{})
		go func() { defer close(done); r.Handle(t.Context(), asks("test"), &h) }()
		if err := clock.BlockUntilContext(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		patience := Patience
		if deferred {
			patience = DeferredPatience
		}
		clock.Advance(patience)
		<-done
		if len(m) != 1 || m[0] != "test "+Late {
			t.Errorf("counted as %v", m)
		}
		if !deferred {
			plainly(t, h.responses[0], "too long")
			continue
		}
		if h.responses[0].Type != discordgo.InteractionResponseDeferredChannelMessageWithSource || h.responses[0].Data.Flags&discordgo.MessageFlagsEphemeral == 0 {
			t.Errorf("deferred as %+v", h.responses[0])
		}
		if len(h.edits) != 1 || !strings.Contains(*h.edits[0].Content, "too long") {
			t.Errorf("edited as %+v", h.edits)
		}
	}
	if Patience >= 3*time.Second {
		t.Error("Discord waits 3 s")
	}
}

func TestAnAnswerThatDoesNotArriveIsLogged(t *testing.T) {
	d, _, log := newDesk(t, clockwork.NewFakeClock())
	h := heard{fails: errors.New("Discord is away")}
	var m counted
	NewRouter(d, &m).Handle(t.Context(), asks("brief"), &h)
	if len(m) != 1 || m[0] != "brief "+Unsent || !strings.Contains(log.String(), "Discord is away") {
		t.Errorf("counted as %v, log: %s", m, log)
	}
}

func TestMembersWordsAreNoMetrics(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	var m counted
	r := NewRouter(d, &m)
	r.Handle(t.Context(), asks("brief"), &heard{})
	r.Handle(t.Context(), asks("anything at all"), &heard{})
	r.Handle(t.Context(), presses("anything|a|b|c|", false), &heard{})
	r.Handle(t.Context(), asks("who", "name", "merkel"), &heard{})
	if got, want := strings.Join(m, ", "), "brief answered, unknown declined, unknown declined, who declined"; got != want {
		t.Errorf("counted as %s, want %s", got, want)
	}
}

func TestAPingIsAnsweredWithAPong(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	if r := answer(t, d, &discordgo.Interaction{Type: discordgo.InteractionPing}); r.Type != discordgo.InteractionResponsePong {
		t.Errorf("answered with %+v", r)
	}
}
