package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"strings"
	"testing"

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
