package commands_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/google/go-cmp/cmp"
	"github.com/jonboulle/clockwork"

	"dateline/bot"
	"dateline/bot/discordtest"
	"dateline/bot/store"
	"dateline/briefs"
	"dateline/briefs/library"
)

var update = flag.Bool("update", false, "write the golden files anew")

// door is the whole bot on a Discord of its own, over the test story and what
// else its directory gets.
type door struct {
	*discordtest.Server
	t                 *testing.T
	guild, other      *discordtest.Guild
	channel, second   *discordtest.Channel
	member, moderator *discordtest.User
	library           *library.Library
	store             *store.Store
	database          string // its file
	clock             *clockwork.FakeClock
	stop              func()
	dir               string
	log               *safeLog
}

type safeLog struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (l *safeLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.Write(p)
}

func (l *safeLog) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.String()
}

func open(t *testing.T, change func(*briefs.Brief)) *door {
	t.Helper()
	return openWith(t, change, func(string) {})
}

// openWith opens the door after more was put into the stories' directory.
func openWith(t *testing.T, change func(*briefs.Brief), more func(dir string)) *door {
	t.Helper()
	d := &door{t: t, dir: t.TempDir(), database: filepath.Join(t.TempDir(), "dateline.db"), log: &safeLog{}}
	d.clock = clockwork.NewFakeClockAt(time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC))
	d.Server = discordtest.Start(t, discordtest.Options{Clock: d.clock})
	d.guild, d.other = d.AddGuild("Newsroom"), d.AddGuild("Elsewhere")
	d.channel = d.guild.AddChannel("briefings", discordgo.ChannelTypeGuildText)
	d.other.AddChannel("briefings", discordgo.ChannelTypeGuildText)
	d.member, d.moderator = d.AddUser("Member"), d.AddUser("Moderator")
	for _, g := range []*discordtest.Guild{d.guild, d.other} {
		g.AddMember(d.member, 0)
		g.AddMember(d.moderator, discordgo.PermissionManageGuild)
	}
	d.second = d.guild.AddChannel("moderators", discordgo.ChannelTypeGuildText)
	b, err := briefs.Load(filepath.Join("..", "render", "testdata", "story", "bridge.json"))
	if err != nil {
		t.Fatal(err)
	}
	if change != nil {
		change(b)
	}
	if err := briefs.Save(filepath.Join(d.dir, "bridge.json"), b); err != nil {
		t.Fatal(err)
	}
	more(d.dir)
	d.start()
	t.Cleanup(func() { d.stop() })
	return d
}

// start opens the stories and the store and runs the bot until stop.
func (d *door) start() {
	d.t.Helper()
	log := slog.New(slog.NewTextHandler(d.log, nil))
	var err error
	if d.library, err = library.Open(library.Options{Dir: d.dir, Log: log, Clock: d.clock, Version: "test"}); err != nil {
		d.t.Fatal(err)
	}
	if d.store, err = store.Open(d.t.Context(), "sqlite:"+d.database, d.clock); err != nil {
		d.t.Fatal(err)
	}
	it, err := bot.New(bot.Options{Token: d.Token(), APIURL: d.URL(), Version: "test", Grace: time.Hour, UpdateFor: 7 * 24 * time.Hour, Library: d.library, Store: d.store, Clock: d.clock, Log: log})
	if err != nil {
		d.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- it.Run(ctx) }()
	d.stop = func() {
		cancel()
		if err := <-ended; err != nil {
			d.t.Errorf("the bot ended with %v", err)
		}
		d.store.Close()
	}
	select {
	case <-it.Ready():
	case err := <-ended:
		ended <- nil
		d.t.Fatalf("the bot ended before it was ready: %v\n%s", err, d.log)
	case <-time.After(time.Minute):
		d.t.Fatalf("the bot is not ready after a minute\n%s", d.log)
	}
}

// restart ends the bot and starts it anew, over the same stories and database.
func (d *door) restart() {
	d.t.Helper()
	d.stop()
	d.start()
}

// ask plays a command; options are name, value, ….
func (d *door) ask(who *discordtest.User, command string, options ...any) *discordtest.Reply {
	d.t.Helper()
	return d.call(discordtest.Call{User: who.ID, Guild: d.guild.ID, Channel: d.channel.ID, Command: command}, options...)
}

func (d *door) call(c discordtest.Call, options ...any) *discordtest.Reply {
	d.t.Helper()
	c.Options = map[string]any{}
	for i := 0; i < len(options); i += 2 {
		c.Options[options[i].(string)] = options[i+1]
	}
	r, err := d.Command(d.t.Context(), c)
	if err != nil {
		d.t.Fatalf("/%s %v: %v\n%s", c.Command, options, err, d.log)
	}
	return r
}

func (d *door) press(who *discordtest.User, m *discordgo.Message, customID string, values ...string) *discordtest.Reply {
	d.t.Helper()
	r, err := d.Click(d.t.Context(), discordtest.Press{User: who.ID, Message: m.ID, CustomID: customID, Values: values})
	if err != nil {
		d.t.Fatalf("pressing %s: %v\n%s", customID, err, d.log)
	}
	return r
}

// button is the custom_id of a message's button.
func button(t *testing.T, m *discordgo.Message, label string) string {
	t.Helper()
	for _, row := range m.Components {
		for _, c := range row.(*discordgo.ActionsRow).Components {
			if b, ok := c.(*discordgo.Button); ok && b.Label == label {
				return b.CustomID
			}
		}
	}
	t.Fatalf("the message has no button %q", label)
	return ""
}

func words(m *discordgo.Message) string {
	out := m.Content
	for _, e := range m.Embeds {
		out += e.Title + "\n" + e.Description
	}
	return out
}

// snowflake is an id of Discord's, also behind the escaped & of a role's mention.
var snowflake = regexp.MustCompile(`\b(?:u0026)?([1-9]\d{16,18})\b`)

// withoutIDs numbers the ids in an answer in their order: which they are
// tells what else was made before them, which may be up to chance.
func withoutIDs(raw []byte) []byte {
	var seen []string
	return snowflake.ReplaceAllFunc(raw, func(found []byte) []byte {
		id := strings.TrimPrefix(string(found), "u0026")
		at := slices.Index(seen, id)
		if at < 0 {
			at, seen = len(seen), append(seen, id)
		}
		return fmt.Appendf(nil, "%sid%d", found[:len(found)-len(id)], at+1)
	})
}

// golden holds the bot's answer against its file: as it went over the wire, or,
// where it was deferred, as the message became.
func golden(t *testing.T, name string, r *discordtest.Reply) {
	t.Helper()
	raw := r.Raw
	if r.Deferred {
		var err error
		if raw, err = json.Marshal(map[string]any{"content": r.Message.Content, "embeds": r.Message.Embeds, "components": r.Message.Components}); err != nil {
			t.Fatal(err)
		}
	}
	var got bytes.Buffer
	if err := json.Indent(&got, withoutIDs(raw), "", "  "); err != nil {
		t.Fatal(err)
	}
	got.WriteByte('\n')
	path := filepath.Join("testdata", name+".json")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; run the test with -update and read what it writes", err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("%s is not as in its golden file (- file, + now); with -update it is written anew:\n%s", name, diff)
	}
}

func TestEveryAnswerThroughTheFrontDoor(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	for _, c := range []struct {
		name      string
		who       *discordtest.User
		command   string
		options   []any
		ephemeral bool
	}{
		{"brief", d.member, "brief", nil, false},
		{"quotes", d.member, "quotes", nil, true},
		{"quotes-speaker", d.member, "quotes", []any{"speaker", "okafor's"}, false},
		{"quotes-about", d.member, "quotes", []any{"about", "ferry"}, false},
		{"quotes-about-title", d.member, "quotes", []any{"about", "the mayor"}, true},
		{"quotes-about-slip", d.member, "quotes", []any{"about", "guildd"}, true},
		{"quotes-about-unmentioned", d.member, "quotes", []any{"about", "Chidi Okafor"}, true},
		{"who", d.member, "who", nil, true},
		{"who-ambiguous", d.member, "who", []any{"name", "OKAFOR"}, true},
		{"who-name", d.member, "who", []any{"name", "tomas lindqvist"}, false},
		{"who-nobody", d.member, "who", []any{"name", "merkel"}, true},
		{"timeline", d.member, "timeline", nil, false},
		{"timeline-from", d.member, "timeline", []any{"from", "2024"}, false},
		{"find", d.member, "find", []any{"words", "harbour bridges"}, false},
		{"find-quote", d.member, "find", []any{"words", "hopeless"}, false},
		{"find-some-words", d.member, "find", []any{"words", "rusty ferry painters"}, false},
		{"find-nothing", d.member, "find", []any{"words", "zeppelin"}, true},
		{"find-no-word", d.member, "find", []any{"words", "?!"}, true},
		{"source", d.member, "source", nil, false},
		{"help", d.member, "help", nil, true},
		{"help-moderator", d.moderator, "help", nil, true},
		{"refresh", d.moderator, "refresh", nil, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := d.ask(c.who, c.command, c.options...)
			if r.Ephemeral != c.ephemeral {
				t.Errorf("for the member alone: %t, want %t", r.Ephemeral, c.ephemeral)
			}
			golden(t, c.name, r)
		})
	}
}

func TestPressingThroughTheStory(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	brief := d.ask(d.member, "brief")
	list := d.press(d.moderator, brief.Message, button(t, brief.Message, "Who’s who"))
	if !list.Ephemeral || !strings.Contains(words(list.Message), "Tomás Lindqvist") {
		t.Fatalf("Who’s who: %q", words(list.Message))
	}
	menu := list.Message.Components[0].(*discordgo.ActionsRow).Components[0].(*discordgo.SelectMenu)
	one := d.press(d.moderator, list.Message, menu.CustomID, menu.Options[0].Value)
	if one.Type != int(discordgo.InteractionResponseUpdateMessage) || !strings.HasPrefix(words(one.Message), "Ines Okafor") {
		t.Fatalf("chosen: type %d, %q", one.Type, words(one.Message))
	}
	quotes := d.press(d.moderator, one.Message, button(t, one.Message, "Quotes"))
	if !strings.Contains(words(quotes.Message), "We will not gamble") {
		t.Fatalf("quotes: %q", words(quotes.Message))
	}
	all := d.press(d.member, brief.Message, button(t, brief.Message, "Quotes"))
	second := d.press(d.member, all.Message, button(t, all.Message, "▶"))
	if second.Message.ID != all.Message.ID || !strings.Contains(words(second.Message), "Nobody asked us") {
		t.Fatalf("the second page: %q", words(second.Message))
	}
	if now := d.Messages(d.channel.ID); len(now) != 1 || words(now[0]) != words(brief.Message) {
		t.Errorf("the channel shows %d messages; others' presses changed it", len(now))
	}
}

func TestDirectMessages(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	r := d.call(discordtest.Call{User: d.member.ID, Command: "brief"})
	if !strings.Contains(words(r.Message), "Harbour Bridge") {
		t.Errorf("/brief in a direct message: %q", words(r.Message))
	}
	refused := d.call(discordtest.Call{User: d.moderator.ID, Command: "refresh", Forced: true})
	if !refused.Ephemeral || !strings.Contains(words(refused.Message), "not in a direct message") {
		t.Errorf("/refresh in a direct message: %q", words(refused.Message))
	}
}

func TestForgedAndForeign(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	for name, c := range map[string]struct {
		call    discordtest.Call
		options []any
		says    string
	}{
		"a member who refreshes": {discordtest.Call{Command: "refresh", Forced: true}, nil, "Ask a moderator"},
		"a member who schedules": {discordtest.Call{Command: "schedule", Sub: "list", Forced: true}, nil, "Ask a moderator"},
		"a command that is none": {discordtest.Call{Command: "weather", Forced: true}, nil, "`/help` lists"},
		"an option of 6,000":     {discordtest.Call{Command: "who", Forced: true}, []any{"name", strings.Repeat("*", 6000)}, "Nobody in this story"},
	} {
		t.Run(name, func(t *testing.T) {
			c.call.User, c.call.Guild, c.call.Channel = d.member.ID, d.guild.ID, d.channel.ID
			r := d.call(c.call, c.options...)
			if !r.Ephemeral || !strings.Contains(words(r.Message), c.says) {
				t.Errorf("it says %q", words(r.Message))
			}
		})
	}
	brief := d.ask(d.member, "brief")
	for _, id := range []string{"quotes|x|y|z|0", "quotes|town|y|z", "not ours", "who|~00000000|x|?|0", strings.Repeat("|", 100)} {
		r, err := d.Click(t.Context(), discordtest.Press{User: d.member.ID, Message: brief.Message.ID, CustomID: id, Forced: true})
		if err != nil {
			t.Fatalf("%q: %v", id, err)
		}
		if !r.Ephemeral || r.Message == nil || len(r.Message.Embeds) > 0 || r.Message.Content == "" {
			t.Errorf("%q is answered with %+v", id, r.Message)
		}
	}
}

// TestRefreshIsOneServersOwn plays a moderator who refreshes after the file
// changed: members there see it, buttons made before say so, another server
// sees the story as it was.
func TestRefreshIsOneServersOwn(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	before := d.ask(d.member, "brief")
	path := filepath.Join(d.dir, "bridge.json")
	b, err := briefs.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	b.Quotes = b.Quotes[1:]
	if err := briefs.Save(path, b); err != nil {
		t.Fatal(err)
	}
	r := d.ask(d.moderator, "refresh", "note", "the mayor took it back")
	if !r.Deferred || !r.Ephemeral || !strings.Contains(words(r.Message), "1 quote removed") {
		t.Fatalf("/refresh: deferred %t, for the member alone %t: %q", r.Deferred, r.Ephemeral, words(r.Message))
	}
	golden(t, "refreshed", r)
	pressed := d.press(d.member, before.Message, button(t, before.Message, "Quotes"))
	if !strings.Contains(words(pressed.Message), "refreshed since") || strings.Contains(words(pressed.Message), "gamble") {
		t.Errorf("a button from before: %q", words(pressed.Message))
	}
	there := d.call(discordtest.Call{User: d.member.ID, Guild: d.other.ID, Command: "quotes"})
	if !strings.Contains(words(there.Message), "gamble") {
		t.Errorf("another server: %q", words(there.Message))
	}
}

func TestHostileWordsHarmNobody(t *testing.T) {
	t.Parallel()
	const evil = "@everyone **free** [here](https://evil.example) <@123456789012345678> ```x``` ||y|| :z:"
	d := open(t, func(b *briefs.Brief) {
		b.Title = evil + " Harbour"
		b.Articles[0].Source = evil
		for i := range b.Entities {
			b.Entities[i].Name = evil + b.Entities[i].Name
		}
	})
	for _, command := range []string{"brief", "quotes", "who", "timeline", "source"} {
		r := d.ask(d.member, command)
		if len(r.Message.Mentions) > 0 || r.Message.MentionEveryone {
			t.Errorf("/%s mentions somebody", command)
		}
		for _, e := range r.Message.Embeds {
			for _, bad := range []string{" **free", "](https://evil", "\n@everyone", "**@everyone", " <@1", " ||y", " :z"} {
				if strings.Contains(e.Description, bad) || strings.Contains(e.Title, bad) {
					t.Errorf("/%s shows a bare %q: %s", command, bad, e.Description)
				}
			}
		}
	}
	for _, asked := range []string{evil, "@here", "<@&1>"} {
		r := d.ask(d.member, "who", "name", asked)
		if r.Message.MentionEveryone || len(r.Message.Mentions) > 0 {
			t.Errorf("asking for %q mentions somebody: %q", asked, r.Message.Content)
		}
	}
}

func TestCompletingThroughTheFrontDoor(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	choices, err := d.Complete(t.Context(), discordtest.Call{
		User: d.member.ID, Guild: d.guild.ID, Channel: d.channel.ID, Command: "who", Options: map[string]any{"name": "lin"},
	}, "name")
	if err != nil {
		t.Fatal(err)
	}
	if len(choices) != 1 || choices[0].Value != "Tomás Lindqvist" {
		t.Errorf("/who name:lin is completed as %+v", choices)
	}
}
