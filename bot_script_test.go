package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/rogpeppe/go-internal/testscript"

	"dateline/bot/discordtest"
)

// TestBotScripts drives the program while it is a bot: the scripts under
// testdata/bot start it against a Discord of their own.
func TestBotScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/bot",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"discord":         startDiscord,
			"ready":           untilReady,
			"moderator":       asModerator,
			"while-it-writes": whileItWrites,
			"garble":          garble,
			"exits":           exits,
		},
	})
}

// community is a Discord with one server in it, for one script.
type community struct {
	*discordtest.Server
	moderator *discordtest.User
	channels  map[string]string
	guild     string
}

var communities = map[*testscript.TestScript]*community{}

// discord: starts a Discord with a server, a moderator and the channel briefings.
func startDiscord(ts *testscript.TestScript, _ bool, _ []string) {
	s, err := discordtest.New(discordtest.Options{})
	ts.Check(err)
	ts.Defer(s.Close)
	g := s.AddGuild("Newsroom")
	c := &community{Server: s, moderator: s.AddUser("Moderator"), channels: map[string]string{}, guild: g.ID}
	g.AddMember(c.moderator, discordgo.PermissionManageGuild)
	c.channels["briefings"] = g.AddChannel("briefings", discordgo.ChannelTypeGuildText).ID
	communities[ts] = c
	ts.Defer(func() { delete(communities, ts) })
	ts.Setenv("DISCORD_TOKEN", s.Token())
	ts.Setenv("DISCORD_API_URL", s.URL())
}

func of(ts *testscript.TestScript) *community {
	c := communities[ts]
	if c == nil {
		ts.Fatalf("start a discord first")
	}
	return c
}

// ready: waits until a bot has connected and answers.
func untilReady(ts *testscript.TestScript, _ bool, _ []string) {
	c := of(ts)
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	err := c.Await(ctx, func() bool { return c.Snapshot().Connected && len(c.Commands("")) > 0 })
	if err != nil {
		ts.Fatalf("no bot has connected: %v", err)
	}
}

// moderator COMMAND [SUB] [OPTION=VALUE…]: what the moderator is answered, on
// standard output.
func asModerator(ts *testscript.TestScript, _ bool, args []string) {
	words, err := of(ts).ask(args)
	ts.Check(err)
	fmt.Fprintln(ts.Stdout(), words)
}

func (c *community) ask(args []string) (string, error) {
	call := discordtest.Call{User: c.moderator.ID, Guild: c.guild, Channel: c.channels["briefings"], Options: map[string]any{}}
	for i, a := range args {
		name, value, option := strings.Cut(a, "=")
		switch {
		case option && c.channels[value] != "":
			call.Options[name] = c.channels[value]
		case option:
			call.Options[name] = value
		case i == 0:
			call.Command = a
		default:
			call.Sub = a
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	r, err := c.Command(ctx, call)
	if err != nil {
		return "", err
	}
	out := r.Message.Content
	for _, e := range r.Message.Embeds {
		out += "\n" + e.Title + "\n" + e.Description
	}
	return out, nil
}

// while-it-writes COMMAND…: runs a program while the moderator keeps changing
// schedules, and succeeds when both do. Before it and after it at least one
// change is made.
func whileItWrites(ts *testscript.TestScript, _ bool, args []string) {
	c := of(ts)
	ended := make(chan struct{})
	written := make(chan error, 1)
	begun := make(chan struct{})
	go func() {
		for n := 0; ; n++ {
			// A refusal is fine: what counts is that the bot is asked, and writes.
			if _, err := c.ask([]string{"schedule", "add", "channel=briefings", "time=06:" + strconv.Itoa(10+n%50)}); err != nil {
				written <- err
				return
			}
			if n == 0 {
				close(begun)
			}
			select {
			case <-ended:
				written <- nil
				return
			default:
			}
		}
	}()
	select {
	case <-begun:
	case err := <-written:
		ts.Fatalf("the first change: %v", err)
	}
	err := ts.Exec(args[0], args[1:]...)
	close(ended)
	ts.Check(errors.Join(err, <-written))
}

// garble FILE: the middle of the file becomes noise.
func garble(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	data, err := os.ReadFile(path)
	ts.Check(err)
	for i := 4096; i < min(len(data), 40960); i++ {
		data[i] = byte(i * 7)
	}
	ts.Check(os.WriteFile(path, data, 0o600))
}
