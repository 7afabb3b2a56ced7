package main

import (
	"bytes"
	"context"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// TestImage runs what the Dockerfile copies and starts, as its user, in a root
// directory that holds nothing else. There is no container engine in it, so the
// base image's own part (the certificates) is not tried.
func TestImage(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root can change the root directory: the image is not tried")
	}
	if testing.Short() {
		t.Skip("short: the image is not tried")
	}
	text, err := os.ReadFile("Dockerfile")
	if err != nil {
		t.Fatal(err)
	}
	dockerfile := string(text)
	root := t.TempDir()
	for dir := root; dir != filepath.Dir(os.TempDir()) && dir != "/"; dir = filepath.Dir(dir) {
		if err := os.Chmod(dir, 0o755); err != nil { // nobody must be able to walk in
			t.Fatal(err)
		}
		if dir == os.TempDir() {
			break
		}
	}
	out := filepath.Join(t.TempDir(), "out")
	build := capture(t, dockerfile, `(?m)^RUN (CGO_ENABLED=0 go build .*)$`)
	sh := exec.Command("sh", "-ec", strings.ReplaceAll(build, "/out", out))
	if said, err := sh.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", build, err, said)
	}
	for _, m := range regexp.MustCompile(`(?m)^COPY --from=build (?:--chown=\S+ )?/out/(\S+) (\S+)$`).FindAllStringSubmatch(dockerfile, -1) {
		if err := os.Rename(filepath.Join(out, m[1]), filepath.Join(root, m[2])); err != nil {
			t.Fatal(err)
		}
	}
	const nobody = 65532
	if !strings.Contains(dockerfile, "USER 65532:65532") {
		t.Fatal("the Dockerfile does not run as 65532")
	}
	if err := os.Chown(filepath.Join(root, "data"), nobody, nobody); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(root, 0o555); err != nil {
		t.Fatal(err)
	}

	discord := discordtest.Start(t)
	discord.AddGuild("Newsroom").AddChannel("briefings", discordgo.ChannelTypeGuildText)
	health := freePort(t)
	env := []string{"DISCORD_TOKEN=" + discord.Token(), "DISCORD_API_URL=" + discord.URL()}
	for _, pair := range strings.Fields(capture(t, dockerfile, `(?m)^ENV (.*)$`)) {
		if strings.HasPrefix(pair, "HTTP_LISTEN=") {
			pair = "HTTP_LISTEN=" + health
		}
		env = append(env, pair)
	}
	start := func(ctx context.Context, args ...string) *exec.Cmd {
		c := exec.CommandContext(ctx, "/dateline", args...)
		c.Env, c.Dir = env, "/"
		c.SysProcAttr = &syscall.SysProcAttr{Chroot: root, Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
		return c
	}
	if !strings.Contains(dockerfile, `ENTRYPOINT ["/dateline"]`) || !strings.Contains(dockerfile, `CMD ["run"]`) || !strings.Contains(dockerfile, `CMD ["/dateline", "health"]`) {
		t.Fatal("the Dockerfile starts something else than this test does")
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var log bytes.Buffer
	bot := start(ctx, "run")
	bot.Stdout, bot.Stderr = &log, &log
	if err := bot.Start(); err != nil {
		t.Fatal(err)
	}
	if err := discord.Await(ctx, func() bool { return len(discord.Commands("")) >= 8 }); err != nil {
		t.Fatalf("the bot registers no commands: %v\n%s", err, log.String())
	}
	if said, err := start(ctx, "health").CombinedOutput(); err != nil {
		t.Errorf("the health check fails: %v\n%s", err, said)
	}
	if err := bot.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := bot.Wait(); err != nil {
		t.Errorf("after SIGTERM the bot ends with %v\n%s", err, log.String())
	}
	if _, err := os.Stat(filepath.Join(root, "data", "dateline.db")); err != nil {
		t.Errorf("the bot kept no data: %v", err)
	}
	if said, err := start(ctx, "health").CombinedOutput(); err == nil {
		t.Errorf("the health check of a bot that has ended says %s", said)
	}
}

func capture(t *testing.T, text, pattern string) string {
	t.Helper()
	m := regexp.MustCompile(pattern).FindStringSubmatch(text)
	if m == nil {
		t.Fatalf("the Dockerfile has no line like %s", pattern)
	}
	return m[1]
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}
