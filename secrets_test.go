package main

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// A token and a password that are found wherever they are shown, in whole or in
// part.
const (
	markedToken    = "MTIzNDU2Nzg5MDEyMzQ1Njc4.hunter2.marked-as-a-secret-token"
	markedPassword = "marked-as-a-secret-password"
)

var marks = []string{"MTIzNDU2Nzg5MDEyMzQ1Njc4", "hunter2", "marked-as-a-secret"}

// output is what a program writes, while it writes.
type output struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.buf.Write(p)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.buf.String()
}

// running is the program as a child, with its own settings and nothing of the
// developer's.
type running struct {
	*exec.Cmd
	out *output
	dir string
}

func program(t *testing.T, args []string, settings ...string) *running {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	name := filepath.Join(dir, "dateline") // the test binary is the program when called so
	if err := os.Symlink(self, name); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
	r := &running{Cmd: exec.CommandContext(t.Context(), name, args...), out: &output{}, dir: dir}
	r.Dir, r.Stdout, r.Stderr = dir, r.out, r.out
	r.Env = append([]string{"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "DATA_DIR=" + dir, "LOG_LEVEL=debug", "GOTRACEBACK=all"}, settings...)
	return r
}

// keepsSecrets holds text to show no part of a secret.
func keepsSecrets(t *testing.T, where, text string) {
	t.Helper()
	for _, mark := range marks {
		if i := strings.Index(text, mark); i >= 0 {
			t.Errorf("%s shows %q: …%s…", where, mark, text[max(0, i-100):min(len(text), i+100)])
		}
	}
}

// TestSecretsStayIn runs the program into its failures with a marked token and a
// marked password of the database, at the most talkative level, and searches all
// that it writes.
func TestSecretsStayIn(t *testing.T) {
	t.Parallel()
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nowhere := closed.Addr().String()
	closed.Close()
	discord := discordtest.Start(t) // knows another token
	token, api := "DISCORD_TOKEN="+markedToken, "DISCORD_API_URL="+discord.URL()
	for name, c := range map[string]struct {
		args     []string
		settings []string
		says     string // what shows that it failed as meant
	}{
		"the token is refused":            {nil, []string{token, api}, "does not accept the token"},
		"the token has spaces":            {nil, []string{token + " x", api}, "white space"},
		"invite, refused":                 {[]string{"invite"}, []string{token, api}, "token"},
		"invite, Discord is away":         {[]string{"invite"}, []string{token, "DISCORD_API_URL=http://" + nowhere}, "refused"},
		"the settings":                    {[]string{"config"}, []string{token, "DATABASE_URL=postgres://u:" + markedPassword + "@h/d"}, "masked"},
		"the settings as a table":         {[]string{"config", "--markdown"}, []string{token}, "DISCORD_TOKEN"},
		"the settings are wrong":          {[]string{"config"}, []string{token, "DATABASE_URL=mysql://u:" + markedPassword + "@h/d", "TIMEZONE=Mars"}, "neither sqlite"},
		"the token stands in two places":  {nil, []string{token, "DISCORD_TOKEN_FILE=/" + markedToken}, "both set"},
		"the token's file is not there":   {nil, []string{"DISCORD_TOKEN_FILE=/nowhere"}, "no such file"},
		"the database is away":            {nil, []string{token, api, "DATABASE_URL=postgres://u:" + markedPassword + "@" + nowhere + "/d?connect_timeout=2"}, "database"},
		"the database has no such host":   {nil, []string{token, api, "DATABASE_URL=postgres://u:" + markedPassword + "@nowhere.invalid/d?connect_timeout=2"}, "database"},
		"the database's address is wrong": {nil, []string{token, api, "DATABASE_URL=postgres://u:" + markedPassword + "@h:port/d"}, "database"},
		"… in another way":                {nil, []string{token, api, "DATABASE_URL=postgres://u:" + markedPassword + "@h/d?sslmode=what&password=" + markedPassword}, "database"},
		"… as keywords":                   {nil, []string{token, api, "DATABASE_URL=host=h password=" + markedPassword}, "DATABASE_URL"},
		"the backup of it":                {[]string{"backup", "x.db"}, []string{token, "DATABASE_URL=postgres://u:" + markedPassword + "@" + nowhere + "/d?connect_timeout=2"}, "database"},
		"the port is taken":               {nil, []string{token, api, "HTTP_LISTEN=" + strings.TrimSuffix(strings.TrimPrefix(discord.URL(), "http://"), "/api/v9")}, "HTTP_LISTEN"},
		"the health of nobody":            {[]string{"health"}, []string{token, "HTTP_LISTEN=" + nowhere}, "health"},
		"a flag that is none":             {[]string{"run", "--token"}, []string{token}, "unknown flag"},
		"the folder is a file":            {nil, []string{token, api, "DATA_DIR=/dev/null/x"}, "DATA_DIR"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := program(t, c.args, c.settings...)
			_ = r.Run()
			text := r.out.String()
			keepsSecrets(t, name, text)
			if !strings.Contains(text, c.says) {
				t.Errorf("it does not fail as meant, with %q:\n%s", c.says, text)
			}
		})
	}
}

// TestARunningBotKeepsItsSecrets runs a bot that is connected, with Discord, the
// network and members doing their worst, and searches its log at debug, /metrics,
// /healthz, its files, its command line, and what it leaves when it is made to
// crash.
func TestARunningBotKeepsItsSecrets(t *testing.T) {
	t.Parallel()
	discord := discordtest.Start(t, discordtest.Options{Token: markedToken, Patience: 4 * time.Second})
	g := discord.AddGuild("Newsroom")
	channel := g.AddChannel("news", discordgo.ChannelTypeGuildText)
	moderator := discord.AddUser("Moderator")
	g.AddMember(moderator, discordgo.PermissionManageGuild)
	r := program(t, []string{"run"}, "DISCORD_TOKEN="+markedToken, "DISCORD_API_URL="+discord.URL(), "HTTP_LISTEN=127.0.0.1:0", "BRIEFING_CHANNEL="+channel.ID, "BRIEFING_AT=08:30")
	if err := r.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { defer close(ended); _ = r.Wait() }()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	ready := func() bool { return discord.Snapshot().Connected && len(discord.Commands("")) > 0 }
	if err := discord.Await(ctx, ready); err != nil {
		t.Fatalf("the bot does not come up: %v\n%s", err, r.out)
	}
	var tokens []string // of interactions: good for 15 minutes
	ask := func(command, sub string, options map[string]any) {
		answer, err := discord.Command(ctx, discordtest.Call{User: moderator.ID, Guild: g.ID, Channel: channel.ID, Command: command, Sub: sub, Options: options})
		if err == nil {
			tokens = append(tokens, answer.Token)
		}
	}
	ask("brief", "", nil)
	add := map[string]any{"channel": channel.ID, "time": "09:00"}
	for _, c := range []struct {
		fault        discordtest.Fault
		command, sub string
	}{
		{discordtest.Fault{Method: "POST", Path: "/interactions/*/*/callback", Status: 400, Code: 50035, Times: 2}, "brief", ""},
		{discordtest.Fault{Method: "POST", Path: "/interactions/*/*/callback", Status: 404, Code: 10062, Times: 9}, "brief", ""},
		{discordtest.Fault{Method: "POST", Path: "/interactions/*/*/callback", Reset: true, Times: 9}, "brief", ""},
		{discordtest.Fault{Method: "PATCH", Path: "/webhooks/*/*/messages/@original", Status: 400, Code: 50035, Times: 9}, "schedule", "add"},
		{discordtest.Fault{Method: "GET", Path: "/guilds/*", Status: 403, Code: 50001, Times: 9}, "schedule", "add"},
		{discordtest.Fault{Method: "GET", Path: "/channels/*", Status: 401, Times: 9}, "schedule", "add"},
	} {
		discord.Fail(c.fault)
		options := add
		if c.sub == "" {
			options = nil
		}
		ask(c.command, c.sub, options)
		discord.ClearFaults()
	}
	discord.CloseGateway(4000)
	for _, path := range []string{"/metrics", "/healthz", "/", "/debug/vars", "/debug/pprof/cmdline"} {
		at := regexp.MustCompile(`address=(\S+)`).FindStringSubmatch(r.out.String())
		if at == nil {
			t.Fatalf("the log does not say where health checks are:\n%s", r.out)
		}
		resp, err := http.Get("http://" + at[1] + path)
		if err != nil {
			t.Fatal(err)
		}
		var body bytes.Buffer
		_, _ = body.ReadFrom(resp.Body)
		resp.Body.Close()
		keepsSecrets(t, path, body.String())
	}
	if line, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", r.Process.Pid)); err == nil {
		keepsSecrets(t, "the command line", string(line))
	}
	// The runtime writes every goroutine's stack when it is told to quit so.
	if err := r.Process.Signal(syscall.SIGQUIT); err != nil {
		t.Fatal(err)
	}
	<-ended
	text := r.out.String()
	if !strings.Contains(text, "goroutine ") || !strings.Contains(text, "level=") {
		t.Errorf("it left no log, or no stacks:\n%s", text)
	}
	keepsSecrets(t, "the log, or the crash", text)
	for _, token := range tokens {
		if strings.Contains(text, token) {
			t.Errorf("the log shows an interaction's token")
		}
	}
	if len(tokens) == 0 {
		t.Error("no interaction was answered at all")
	}
	files, err := filepath.Glob(filepath.Join(r.dir, "dateline.db*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("there are no files of a database: %v", err)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		keepsSecrets(t, filepath.Base(f), string(data))
	}
}
