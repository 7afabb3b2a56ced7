package discordtest_test

import (
	"bufio"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// modules is where discord.js lies: testdata/discordjs/node_modules when
// somebody has run "npm ci" in testdata/discordjs, and with CI=true a
// directory of the test's own, installed from the lock file. Otherwise the
// test skips. Node itself has to be there in any case.
func modules(t *testing.T) string {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node is not installed: the independent client cannot run")
	}
	here := filepath.Join("testdata", "discordjs")
	if _, err := os.Stat(filepath.Join(here, "node_modules", "discord.js")); err == nil {
		return here
	}
	if os.Getenv("CI") != "true" {
		t.Skip("discord.js is not installed: run npm ci in bot/discordtest/testdata/discordjs, or set CI=true")
	}
	npm, err := exec.LookPath("npm")
	if err != nil {
		t.Skip("npm is not installed: the independent client cannot be fetched")
	}
	dir := t.TempDir()
	for _, name := range []string{"package.json", "package-lock.json", "client.js"} {
		raw, err := os.ReadFile(filepath.Join(here, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), raw, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	install := exec.Command(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
	install.Dir = dir
	if out, err := install.CombinedOutput(); err != nil {
		t.Fatalf("npm ci: %v\n%s", err, out)
	}
	return dir
}

// TestDiscordJS has a client that shares no code with this package or with
// discordgo log in, register commands and answer them in every way.
func TestDiscordJS(t *testing.T) {
	t.Parallel()
	dir := modules(t)
	s := stage(t)
	node := exec.Command("node", "client.js")
	node.Dir = dir
	node.Env = append(os.Environ(), "DISCORD_API="+strings.TrimSuffix(s.URL(), "/v9"), "DISCORD_TOKEN="+s.Token())
	stdin, err := node.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := node.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var complaints strings.Builder
	node.Stderr = &complaints
	if err := node.Start(); err != nil {
		t.Fatal(err)
	}
	said := make(chan map[string]any, 100)
	go func() {
		defer close(said)
		for lines := bufio.NewScanner(stdout); lines.Scan(); {
			var m map[string]any
			if json.Unmarshal(lines.Bytes(), &m) == nil {
				said <- m
			}
		}
	}()
	t.Cleanup(func() {
		stdin.Close()
		for range said {
		}
		if err := node.Wait(); err != nil {
			t.Errorf("discord.js ended badly: %v\n%s", err, complaints.String())
		}
	})
	ctx := within(t)
	wait := func(what string) map[string]any {
		t.Helper()
		select {
		case m, ok := <-said:
			if !ok || m["what"] != what {
				t.Fatalf("discord.js says %v, want %q\n%s", m, what, complaints.String())
			}
			return m
		case <-ctx.Done():
			t.Fatalf("discord.js does not say %q\n%s", what, complaints.String())
		}
		return nil
	}
	ready := wait("ready")
	if ready["user"] != s.ApplicationID() || ready["commands"] != 2.0 {
		t.Errorf("ready as %v", ready)
	}
	greet := discordtest.Call{User: s.member.ID, Channel: s.channel.ID, Command: "greet", Options: map[string]any{"name": "Ad"}}
	choices, err := s.Complete(ctx, greet, "name")
	if err != nil || len(choices) != 1 || choices[0].Name != "Ada" {
		t.Errorf("choices %v, %v", choices, err)
	}
	wait("answered")
	r, err := s.Command(ctx, greet)
	if err != nil || r.Message.Embeds[0].Title != "Hello, Ad" || len(r.Message.Attachments) != 1 {
		t.Fatalf("%+v, %v", r, err)
	}
	wait("answered")
	if file, ok := s.Attachment(r.Message.Attachments[0].ID); !ok || string(file) != "hello" {
		t.Errorf("the file reads %q", file)
	}
	r, err = s.Click(ctx, discordtest.Press{User: s.member.ID, Message: r.Message.ID, CustomID: "wave"})
	if err != nil || r.Message.Content != "pressed wave" || len(r.Message.Components) != 0 {
		t.Errorf("%+v, %v", r, err)
	}
	wait("answered")
	s.CloseGateway(4000)
	wait("resumed")
	r, err = s.Command(ctx, discordtest.Call{User: s.moderator.ID, Channel: s.channel.ID, Command: "later"})
	if err != nil || !r.Deferred || !r.Ephemeral || r.Message.Content != "Here it is" {
		t.Errorf("%+v, %v", r, err)
	}
	wait("answered")
	if more := s.Followups(r); len(more) != 1 || more[0].Flags&discordgo.MessageFlagsEphemeral == 0 {
		t.Errorf("followups %v", more)
	}
}
