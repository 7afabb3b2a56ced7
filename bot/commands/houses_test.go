package commands_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot"
	"dateline/bot/commands"
	"dateline/bot/discordtest"
	"dateline/bot/store"
	"dateline/briefs"
	"dateline/briefs/library"
)

// houses is the bot in two servers, over a database that a test can look into.
// A third server has not invited it: a member brings it along as their own app.
type houses struct {
	*discordtest.Server
	t            testing.TB
	here, there  *house
	abroad       *house
	store        *store.Store
	library      *library.Library
	rows         *sql.DB
	clock        *clockwork.FakeClock
	log          *safeLog
	storyFile    string
	storyID      string
	nextInitials int
	refreshes    int
	quotes       []briefs.Quote // of the story as it was
}

// house is a server with its people.
type house struct {
	guild   *discordtest.Guild
	channel *discordtest.Channel
	role    string
	member  *discordtest.User // may not manage it
}

func openHouses(t testing.TB, change ...func(*bot.Options)) *houses {
	t.Helper()
	clock := clockwork.NewFakeClockAt(time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC))
	h := &houses{Server: discordtest.Start(t, discordtest.Options{Clock: clock, Unchecked: true}), t: t, clock: clock, log: &safeLog{}}
	h.here, h.there = h.addHouse(h.AddGuild("Newsroom")), h.addHouse(h.AddGuild("Elsewhere"))
	h.abroad = h.addHouse(h.AddGuildAbroad("Not invited"))
	dir := t.TempDir()
	b, err := briefs.Load(filepath.Join("..", "render", "testdata", "story", "bridge.json"))
	if err != nil {
		t.Fatal(err)
	}
	h.storyFile, h.storyID, h.quotes = filepath.Join(dir, "bridge.json"), b.ID, b.Quotes
	if err := briefs.Save(h.storyFile, b); err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.NewTextHandler(h.log, nil))
	if h.library, err = library.Open(library.Options{Dir: dir, Log: log, Clock: clock, Version: "test"}); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "dateline.db")
	if h.store, err = store.Open(t.Context(), "sqlite:"+path, clock); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.store.Close() })
	if h.rows, err = sql.Open("sqlite", path); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.rows.Close() })
	o := bot.Options{Token: h.Token(), APIURL: h.URL(), Version: "test", Grace: time.Hour, Library: h.library, Store: h.store, Clock: clock, Log: log}
	for _, c := range change {
		c(&o)
	}
	it, err := bot.New(o)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- it.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("the bot ended with %v", err)
		}
	})
	select {
	case <-it.Ready():
	case err := <-ended:
		ended <- nil
		t.Fatalf("the bot ended before it was ready: %v\n%s", err, h.log)
	case <-time.After(time.Minute):
		t.Fatalf("the bot is not ready after a minute\n%s", h.log)
	}
	return h
}

func (h *houses) addHouse(g *discordtest.Guild) *house {
	x := &house{guild: g, channel: g.AddChannel("news", discordgo.ChannelTypeGuildText), role: g.AddRole("Readers", 0), member: h.AddUser("Member")}
	g.AddMember(x.member, 0)
	return x
}

// moderator is a fresh one: each may spend what one may.
func (h *houses) moderator(x *house) *discordtest.User {
	h.nextInitials++
	u := h.AddUser(fmt.Sprint("Moderator ", h.nextInitials))
	x.guild.AddMember(u, discordgo.PermissionManageGuild)
	return u
}

// refreshable changes the story's file a little, so that a refresh has
// something to bring.
func (h *houses) refreshable() {
	h.t.Helper()
	b, err := briefs.Load(h.storyFile)
	if err == nil {
		h.refreshes++
		b.Quotes = b.Quotes[:len(b.Quotes)-1]
		if h.refreshes%2 == 0 {
			b.Quotes = h.quotes
		}
		err = briefs.Save(h.storyFile, b)
	}
	if err != nil {
		h.t.Fatal(err)
	}
}

// snapshot is every row of the database, in order of tables and rows, each as
// one line.
func (h *houses) snapshot() []string {
	h.t.Helper()
	var out []string
	for _, table := range h.column(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`) {
		rows, err := h.rows.Query(`SELECT * FROM "` + table + `"`)
		if err != nil {
			h.t.Fatal(err)
		}
		names, _ := rows.Columns()
		for rows.Next() {
			values := make([]any, len(names))
			into := make([]any, len(names))
			for i := range values {
				into[i] = &values[i]
			}
			if err := rows.Scan(into...); err != nil {
				h.t.Fatal(err)
			}
			line := table
			for i, v := range values {
				if b, ok := v.([]byte); ok {
					v = string(b)
				}
				line += fmt.Sprintf("|%s=%v", names[i], v)
			}
			out = append(out, line)
		}
		if err := errors.Join(rows.Err(), rows.Close()); err != nil {
			h.t.Fatal(err)
		}
	}
	slices.Sort(out)
	return out
}

func (h *houses) column(query string) (out []string) {
	h.t.Helper()
	rows, err := h.rows.Query(query)
	if err != nil {
		h.t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			h.t.Fatal(err)
		}
		out = append(out, s)
	}
	return out
}

// furnish puts something of the server's into every table, also what no command
// writes at once.
func (h *houses) furnish(x *house) {
	h.t.Helper()
	ctx, guild := h.t.Context(), x.guild.ID
	must := func(err error) {
		h.t.Helper()
		if err != nil {
			h.t.Fatal(err)
		}
	}
	must(h.store.JoinGuild(ctx, guild))
	must(h.store.SetLocale(ctx, guild, "de"))
	must(h.store.SetChannelStory(ctx, guild, x.channel.ID, h.storyID))
	schedule, err := h.store.AddSchedule(ctx, store.Schedule{Guild: guild, Channel: x.channel.ID, At: "23:15", Zone: "UTC", CreatedBy: x.member.ID})
	must(err)
	slot := store.Slot{Schedule: schedule.ID, Local: "2026-11-11T23:15"}
	_, _, err = h.store.Claim(ctx, slot, "somebody")
	must(err)
	digest := "digest of what only " + guild + " has posted"
	must(h.store.KeepEdition(ctx, digest, []byte("{}")))
	must(h.store.SettleAs(ctx, slot, store.Posting{Message: "1", Channel: x.channel.ID, Story: "another", Edition: digest}))
	_, err = h.store.AddCorrection(ctx, guild, "another", []byte("{}"), x.member.ID)
	must(err)
	must(h.store.Record(ctx, store.Entry{Guild: guild, By: x.member.ID, Deed: "settings", Detail: "a language"}))
	p := store.Publication{Guild: guild, Channel: x.channel.ID, Message: "1", Schedule: slot.Schedule, Local: slot.Local}
	must(h.store.QueuePublication(ctx, p))
	must(h.store.FinishPublication(ctx, p, ""))
	_, err = h.store.SaveRevision(ctx, store.Revision{Guild: guild, Story: "another", Brief: []byte("{}"), By: x.member.ID})
	must(err)

	rows := strings.Join(h.snapshot(), "\n")
	for _, table := range h.column(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'dateline%'`) {
		if !strings.Contains(rows, table+"|") {
			h.t.Fatalf("the table %s has no row: furnish it, so that tests see that it is kept apart and forgotten", table)
		}
	}
}

// use is one way to use a command.
type use struct {
	group, sub string
	options    []*discordgo.ApplicationCommandOption
}

// uses are all ways to use a command: itself, or each of its subcommands.
func uses(c *commands.Command) (out []use) {
	for _, o := range c.Definition.Options {
		switch o.Type {
		case discordgo.ApplicationCommandOptionSubCommand:
			out = append(out, use{"", o.Name, o.Options})
		case discordgo.ApplicationCommandOptionSubCommandGroup:
			for _, s := range o.Options {
				out = append(out, use{o.Name, s.Name, s.Options})
			}
		}
	}
	if out == nil {
		out = []use{{"", "", c.Definition.Options}}
	}
	return out
}

// known are values that mean something, by the name of the option.
var known = map[string]string{
	"time": "08:30", "days": "weekdays", "timezone": "Europe/Berlin", "cron": "", "reason": "because", "note": "because", "date": "2024-01-05",
	"name": "Ines Okafor", "words": "harbour", "about": "ferry", "speaker": "Ines Okafor", "from": "2024", "to": "2025",
}

// fill gives every option of a use a value, or only those that are required:
// what the bot itself offers where it completes, else what its name or kind
// stands for.
func (h *houses) fill(as *discordtest.User, at *house, command string, u use, all bool) map[string]any {
	h.t.Helper()
	out := map[string]any{}
	for _, o := range u.options {
		if !o.Required && !all {
			continue
		}
		switch o.Type {
		case discordgo.ApplicationCommandOptionChannel:
			out[o.Name] = at.channel.ID
		case discordgo.ApplicationCommandOptionRole, discordgo.ApplicationCommandOptionMentionable:
			out[o.Name] = at.role
		case discordgo.ApplicationCommandOptionUser:
			out[o.Name] = at.member.ID
		case discordgo.ApplicationCommandOptionBoolean:
			out[o.Name] = true
		case discordgo.ApplicationCommandOptionInteger, discordgo.ApplicationCommandOptionNumber:
			out[o.Name] = 1
			if o.MinValue != nil {
				out[o.Name] = int(*o.MinValue)
			}
		default:
			value, named := known[o.Name]
			if len(o.Choices) > 0 {
				value, named = o.Choices[0].Value.(string), true
			}
			if o.Autocomplete && !named {
				typed := map[string]any{o.Name: ""}
				for name, v := range out {
					typed[name] = v
				}
				choices, err := h.Complete(h.t.Context(), discordtest.Call{User: as.ID, Guild: at.guild.ID, Channel: at.channel.ID, Command: command, Group: u.group, Sub: u.sub, Options: typed, Forced: true}, o.Name)
				if err != nil {
					h.t.Fatalf("completing %s of /%s %s %v: %v\n%s", o.Name, command, u.sub, typed, err, h.log)
				}
				if len(choices) > 0 {
					value = fmt.Sprint(choices[0].Value)
				}
			}
			if value == "" && o.Required {
				value = "x"
			}
			if value != "" {
				out[o.Name] = value
			}
		}
	}
	return out
}

// do uses a command, as Discord's client would or past it.
func (h *houses) do(as *discordtest.User, at *house, command string, u use, options map[string]any) *discordtest.Reply {
	h.t.Helper()
	c := discordtest.Call{User: as.ID, Command: command, Group: u.group, Sub: u.sub, Options: options, Forced: true}
	if at != nil {
		c.Guild, c.Channel = at.guild.ID, at.channel.ID
	}
	r, err := h.Command(h.t.Context(), c)
	if err != nil {
		h.t.Fatalf("/%s %s %v: %v\n%s", command, u.sub, options, err, h.log)
	}
	return r
}

// components are the custom_ids of a message, each with a value to choose.
func components(m *discordgo.Message) (out [][2]string) {
	var walk func(parts []discordgo.MessageComponent)
	walk = func(parts []discordgo.MessageComponent) {
		for _, p := range parts {
			switch p := p.(type) {
			case *discordgo.ActionsRow:
				walk(p.Components)
			case *discordgo.Button:
				if p.CustomID != "" && !p.Disabled {
					out = append(out, [2]string{p.CustomID, ""})
				}
			case *discordgo.SelectMenu:
				value := ""
				if len(p.Options) > 0 {
					value = p.Options[0].Value
				}
				out = append(out, [2]string{p.CustomID, value})
			}
		}
	}
	if m != nil {
		walk(m.Components)
	}
	return out
}

// click presses on a message with any custom_id.
func (h *houses) click(as *discordtest.User, message, customID, value string) *discordtest.Reply {
	h.t.Helper()
	p := discordtest.Press{User: as.ID, Message: message, CustomID: customID, Forced: true}
	if value != "" {
		p.Values = []string{value}
	}
	r, err := h.Click(h.t.Context(), p)
	if err != nil {
		h.t.Fatalf("pressing %s: %v\n%s", customID, err, h.log)
	}
	return r
}

// pressed is a component that the bot showed to a moderator.
type pressed struct{ message, customID, value string }

// everything has fresh moderators of a house use every command for moderators in
// every way, and press all that they are shown; skip leaves a component alone.
// The ways are gone through with what is required, with all there is, and once
// more from the last to the first: what the first ones set up then stands.
func (h *houses) everything(at *house, skip func(customID string) bool) (shown []pressed) {
	h.t.Helper()
	seen := map[string]bool{}
	note := func(m *discordgo.Message) {
		for _, x := range components(m) {
			if !seen[x[0]] {
				seen[x[0]] = true
				shown = append(shown, pressed{m.ID, x[0], x[1]})
			}
		}
	}
	for pass := range 3 {
		for _, c := range commands.Table() {
			if !c.Moderator {
				continue
			}
			ways := uses(&c)
			if pass == 2 {
				slices.Reverse(ways)
			}
			for _, u := range ways {
				as := h.moderator(at)
				h.refreshable()
				r := h.do(as, at, c.Definition.Name, u, h.fill(as, at, c.Definition.Name, u, pass > 0))
				note(r.Message)
				for _, x := range components(r.Message) {
					if !skip(x[0]) {
						note(h.click(as, r.Message.ID, x[0], x[1]).Message)
					}
				}
			}
		}
	}
	return shown
}

func isForget(customID string) bool { return strings.HasPrefix(customID, "forget|") }
