package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
)

// TestStartLoadsNoModel holds that what reads articles is not loaded by a program that
// only says its version: the tagger's model and the word lists take some megabytes.
func TestStartLoadsNoModel(t *testing.T) {
	const most = 512 << 10 // bytes that a package may allocate before main
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "dateline")
	if err := os.Symlink(program, name); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), name, "version")
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("dateline version: %v\n%s", err, out)
	}
	inits := regexp.MustCompile(`(?m)^init (dateline/briefs/extract|github\.com/jdkato/prose\S*) .* (\d+) bytes,`).FindAllStringSubmatch(string(out), -1)
	if len(inits) < 2 {
		t.Fatalf("dateline version tells of %d packages that read articles:\n%s", len(inits), out)
	}
	for _, i := range inits {
		if bytes, err := strconv.Atoi(i[2]); err != nil || bytes > most {
			t.Errorf("%s allocates %s bytes before main, over %d: is a model loaded?", i[1], i[2], most)
		}
	}
}
