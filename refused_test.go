package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"dateline/bot/discordtest"
)

// TestRefusedByDiscord runs the program with a token that Discord does not
// know: it ends with the exit code that the help promises and one sentence that
// says what to change, and shows no part of the token.
func TestRefusedByDiscord(t *testing.T) {
	t.Parallel()
	discord := discordtest.Start(t)
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	// The test binary runs as the program when it is called by its name.
	dir := t.TempDir()
	name := dir + "/dateline"
	if err := os.Symlink(program, name); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
	const token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.wrong1.marked-as-a-secret-hunter2"
	cmd := exec.CommandContext(t.Context(), name)
	cmd.Dir = dir
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "DISCORD_TOKEN=" + token, "DISCORD_API_URL=" + discord.URL(), "DATA_DIR=" + dir}
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err = cmd.Run()
	var ended *exec.ExitError
	if !errors.As(err, &ended) || ended.ExitCode() != exitRefused {
		t.Errorf("it ends with %v, want exit code %d\n%s", err, exitRefused, errs.String())
	}
	var plain []string
	for line := range strings.Lines(errs.String()) {
		if strings.HasPrefix(line, "dateline: ") {
			plain = append(plain, line)
		}
	}
	if len(plain) != 1 || !strings.Contains(plain[0], "does not accept the token") || !strings.Contains(plain[0], "DISCORD_TOKEN") {
		t.Errorf("it says %q", plain)
	}
	for _, part := range strings.Split(token, ".") {
		if strings.Contains(out.String()+errs.String(), part) {
			t.Errorf("the output shows %q of the token:\n%s%s", part, out.String(), errs.String())
		}
	}
}

// TestFatalClosesEndTheProgram closes the session of a running program with each
// code after which Discord takes nobody back: exit code 3, one sentence on what to
// change, and no second try.
func TestFatalClosesEndTheProgram(t *testing.T) {
	t.Parallel()
	for code, says := range map[int][]string{
		4004: {"does not accept the token", "developer portal (Bot → Reset Token)", "DISCORD_TOKEN"},
		4010: {"shard", "update dateline"},
		4011: {"too many servers", "2,500"},
		4012: {"version of its API", "update dateline"},
		4013: {"intents", "update dateline"},
		4014: {"intents", "Bot → Privileged Gateway Intents in the developer portal"},
	} {
		t.Run(strconv.Itoa(code), func(t *testing.T) {
			t.Parallel()
			discord := discordtest.Start(t)
			r := program(t, nil, "DISCORD_TOKEN="+discord.Token(), "DISCORD_API_URL="+discord.URL(), "LOG_LEVEL=info")
			if err := r.Start(); err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			if err := discord.Await(ctx, func() bool { return discord.Connected() == 1 && len(discord.Commands("")) > 0 }); err != nil {
				t.Fatalf("it does not come up: %v\n%s", err, r.out)
			}
			sessions := discord.Identifies()
			discord.CloseGateway(code)
			var ended *exec.ExitError
			if err := r.Wait(); !errors.As(err, &ended) || ended.ExitCode() != exitRefused {
				t.Errorf("it ends with %v, want exit code %d\n%s", err, exitRefused, r.out)
			}
			var plain []string
			for line := range strings.Lines(r.out.String()) {
				if strings.HasPrefix(line, "dateline: ") {
					plain = append(plain, line)
				}
			}
			if len(plain) != 1 {
				t.Fatalf("it says %q", plain)
			}
			for _, words := range append(says, strconv.Itoa(code)) {
				if !strings.Contains(plain[0], words) {
					t.Errorf("it says %q, without %q", plain[0], words)
				}
			}
			if n := discord.Identifies(); n != sessions {
				t.Errorf("it began %d more sessions", n-sessions)
			}
		})
	}
}
