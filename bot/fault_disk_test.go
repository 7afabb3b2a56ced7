package bot

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"dateline/bot/discordtest"
	"dateline/bot/store"
)

// smallDisk is a file system of a megabyte, for a test to fill. The test is
// skipped where the system lets it have none.
func smallDisk(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=1m"); err != nil {
		t.Skipf("no small disk to fill, which needs the right to mount: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// fill writes a disk full, to the last byte, until the file is removed.
func fill(t *testing.T, dir string) (filler string) {
	t.Helper()
	f, err := os.Create(filepath.Join(dir, "filler"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for size := 64 << 10; size > 0; size /= 2 {
		for {
			if _, err := f.Write(make([]byte, size)); err != nil {
				break
			}
		}
	}
	return f.Name()
}

// TestFaultDiskFull fills the disk on which the database lies while a briefing
// falls due and a moderator schedules another: the moderator reads a sentence,
// members are answered, nothing is posted twice. A start on the full disk loses
// nothing either. Once there is room, what was owed is posted, once.
func TestFaultDiskFull(t *testing.T) {
	bubble(t, func(t *testing.T) {
		disk := smallDisk(t)
		s := faultStage(t, discordtest.Options{})
		path := filepath.Join(disk, "fault.db")
		o := s.fileOptions(t, path)
		b := s.addBriefing(t, o, "Full")
		r := s.runReady(t, o)
		filler := fill(t, disk)
		time.Sleep(30*time.Minute + 2*time.Second) // the briefing is due
		s.mustAnswer(t, "while the disk is full")
		refused := 0
		for range 200 { // SQLite's log has some room left over
			got := s.ask(t, s.moderator, "schedule", "add", map[string]any{"time": "10:00", "channel": s.channel.ID})
			if text := string(s.MessageJSON(got.Message.ID)); strings.Contains(text, "fault, not yours") {
				refused++
				if strings.Contains(text, path) || strings.Contains(text, "SQLITE") {
					t.Errorf("the moderator reads %s", text)
				}
				break
			}
			time.Sleep(time.Minute)
		}
		if refused == 0 {
			t.Error("the disk is not full: the test proves less than it says")
		}
		kept := len(schedules(t, o, s.guild.ID))
		if err := r.stop(); err != nil {
			t.Error(err)
		}
		// As after a restart by an operator who sees nothing but a bot that fails.
		st, err := store.Open(t.Context(), "sqlite:"+path, o.Clock)
		switch {
		case err == nil:
			st.Close()
		case !strings.Contains(err.Error(), "the disk is full; make room"):
			t.Errorf("a start on the full disk says %v", err)
		}
		if err := os.Remove(filler); err != nil {
			t.Fatal(err)
		}
		again := s.fileOptions(t, path)
		over := time.Now()
		s.runReady(t, again)
		if n := len(schedules(t, again, s.guild.ID)); n != kept {
			t.Errorf("%d schedules stand, %d before the restart", n, kept)
		}
		s.drive(t, 30*time.Minute, func() bool { return b.finished(t, again, 12) })
		d, err := again.Store.Delivery(t.Context(), b.slot(12))
		if err != nil {
			t.Fatal(err)
		}
		n := len(s.Messages(b.channel.ID))
		if n != 1 || d.State != store.Settled {
			t.Errorf("%d briefings stand, want 1; the slot is %s: %s\n%s", n, d.State, d.Reason, s.log)
		}
		found("database: the disk full, and a restart", 1, n, d.FinishedAt.Sub(over))
		t.Logf("the disk was full to %d refused commands; %d schedules were kept", refused, kept)
	})
}
