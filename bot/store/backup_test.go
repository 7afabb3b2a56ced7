package store_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"dateline/bot/store"

	"github.com/google/go-cmp/cmp"
)

// A backup made while others write is whole: it opens, and holds each
// briefing's claim up to some moment and none after.
func TestBackupWhileTheBotGoesOn(t *testing.T) {
	t.Parallel()
	b := openAt(t, "sqlite:"+filepath.Join(t.TempDir(), "dateline.db"))
	b.furnish(t, "g1")
	other := openAt(t, b.url) // as `dateline backup` is another process
	folder := t.TempDir()
	stop := make(chan struct{})
	begun := make(chan struct{})
	var writer sync.WaitGroup
	writer.Go(func() {
		for n := 0; ; n++ {
			select {
			case <-stop:
				return
			default:
			}
			slot := store.Slot{Schedule: "g1-schedule", Local: fmt.Sprintf("3%03d", n)}
			if _, _, err := b.Claim(context.Background(), slot, "b"); err != nil {
				t.Error(err)
			}
			if n == 3 {
				close(begun)
			}
		}
	})
	<-begun
	for i := range 5 {
		path := filepath.Join(folder, fmt.Sprint("backup", i, ".db"))
		if err := other.Backup(t.Context(), path); err != nil {
			t.Fatal(err)
		}
	}
	close(stop)
	writer.Wait()
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 5 {
		t.Errorf("the folder has %v, %v", files, err)
	}
	for _, f := range files {
		if info, err := f.Info(); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("others may read %s: %v, %v", f.Name(), info.Mode(), err)
		}
		copied := openAt(t, "sqlite:"+filepath.Join(folder, f.Name()))
		claims := 0
		for _, d := range must[[]store.Delivery](t)(copied.Unsettled(t.Context())) {
			if d.By == "b" {
				if d.Local != fmt.Sprintf("3%03d", claims) {
					t.Errorf("%s: claim %d is %s: there is a gap", f.Name(), claims, d.Local)
				}
				claims++
			}
		}
		if claims < 4 {
			t.Errorf("%s has %d of the claims", f.Name(), claims)
		}
	}
}

func TestABackupHoldsEveryRow(t *testing.T) {
	t.Parallel()
	for _, kind := range []string{"file", "memory"} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			url := "sqlite:" + filepath.Join(t.TempDir(), "dateline.db")
			if kind == "memory" {
				url = "sqlite::memory:"
			}
			b := openAt(t, url)
			b.furnish(t, "g1")
			path := filepath.Join(t.TempDir(), "backup.db")
			if err := b.Backup(t.Context(), path); err != nil {
				t.Fatal(err)
			}
			copied := snapshot(t, "sqlite:"+path)
			if kind == "memory" { // nobody else can look into it
				if len(copied) < 10 {
					t.Errorf("it has %d rows", len(copied))
				}
				return
			}
			if diff := cmp.Diff(snapshot(t, b.url), copied); diff != "" {
				t.Errorf("-database +backup:\n%s", diff)
			}
		})
	}
}

func TestBackupRefuses(t *testing.T) {
	t.Parallel()
	b := openAt(t, "sqlite:"+filepath.Join(t.TempDir(), "dateline.db"))
	folder := t.TempDir()
	taken := filepath.Join(folder, "taken.db")
	if err := os.WriteFile(taken, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	dangling := filepath.Join(folder, "dangling.db")
	if err := os.Symlink(filepath.Join(folder, "nowhere"), dangling); err != nil {
		t.Fatal(err)
	}
	for path, words := range map[string]string{
		"":                                    "name one that does not exist yet",
		taken:                                 "name a file that does not exist yet",
		dangling:                              "name a file that does not exist yet",
		folder:                                "name a file that does not exist yet",
		filepath.Join(folder, "none", "a.db"): "a folder that is there",
	} {
		err := b.Backup(t.Context(), path)
		if err == nil || !strings.Contains(err.Error(), words) {
			t.Errorf("to %q: it says %v, expected %q in it", path, err, words)
		}
		if path == taken && !errors.Is(err, store.ErrExists) {
			t.Errorf("%v is not ErrExists", err)
		}
	}
	if left, err := os.ReadFile(taken); err != nil || len(left) != 0 {
		t.Errorf("what stood there was changed: %q, %v", left, err)
	}
	if files, err := os.ReadDir(folder); err != nil || len(files) != 2 {
		t.Errorf("left behind: %v, %v", files, err)
	}
}

func TestBackupOfPostgresNamesItsTool(t *testing.T) {
	t.Parallel()
	b := openAt(t, postgresURL(t))
	path := filepath.Join(t.TempDir(), "backup.db")
	if err := b.Backup(t.Context(), path); err == nil || !strings.Contains(err.Error(), "run pg_dump ") {
		t.Errorf("it says %v", err)
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("it made a file")
	}
}
