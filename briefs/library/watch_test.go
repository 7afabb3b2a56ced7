package library_test

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"dateline/briefs/library"
)

func TestWatchSeesABriefReplacedByRename(t *testing.T) {
	dir := t.TempDir()
	save(t, filepath.Join(dir, "harbour.json"), harbour(t))
	k := open(t, dir)
	k.watch(t)
	save(t, filepath.Join(dir, "harbour.json"), retitled(t, harbourID, "Renamed over"))
	k.await(t, library.Replaced, harbourID)
	if got := title(t, k, ""); got != "Renamed over" {
		t.Errorf("served: %q", got)
	}
}

func TestWatchKeepsTheLastGoodBrief(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "harbour.json")
	save(t, path, harbour(t))
	k := open(t, dir)
	k.watch(t)
	write(t, path, `{"format": "dateline-brief", "ver`)
	c := k.await(t, library.Failed, harbourID)
	if c.Err == nil || !strings.Contains(c.Err.Error(), "harbour.json") {
		t.Errorf("the failure does not name its file: %v", c.Err)
	}
	if got := title(t, k, ""); got != harbour(t).Title {
		t.Errorf("served: %q", got)
	}
	write(t, path, strings.Replace(readFile(t, filepath.Join("..", "ask", "testdata", "harbour.json")), `"title": "Harbour Strike Ends After Talks In Port Velin"`, `"title": "Whole again"`, 1))
	k.await(t, library.Replaced, harbourID)
	if got := title(t, k, ""); got != "Whole again" {
		t.Errorf("served: %q", got)
	}
}

func TestWatchSeesStoriesComeAndGo(t *testing.T) {
	dir := t.TempDir()
	save(t, filepath.Join(dir, "harbour.json"), harbour(t))
	k := open(t, dir)
	k.watch(t)
	write(t, filepath.Join(dir, "bridge.txt"), bridge)
	k.await(t, library.Appeared, "bridge")
	if err := os.Remove(filepath.Join(dir, "harbour.json")); err != nil {
		t.Fatal(err)
	}
	k.await(t, library.Vanished, harbourID)
	if _, ok := k.Story("", harbourID); ok {
		t.Error("a story whose file was removed is still served")
	}
	if err := os.Remove(filepath.Join(dir, "bridge.txt")); err != nil {
		t.Fatal(err)
	}
	k.await(t, library.Vanished, "bridge")
	own, _ := library.Default()
	if b, ok := k.Story("", ""); !ok || b.ID != own.ID {
		t.Error("with the last story gone the default one is not served")
	}
}

func TestWatchBuildsAnEditedArticle(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "bridge.txt")
	write(t, path, bridge)
	k := open(t, dir)
	k.watch(t)
	write(t, path, bridge+"\nTolls are gone.\n")
	k.await(t, library.Replaced, "bridge")
	if b, _ := k.Story("", "bridge"); !strings.Contains(b.Articles[0].Text, "Tolls are gone.") {
		t.Error("the edited article is not served")
	}
}

func TestWatchSeesIntoFoldersMadeLater(t *testing.T) {
	dir := t.TempDir()
	save(t, filepath.Join(dir, "harbour.json"), harbour(t))
	k := open(t, dir)
	k.watch(t)
	write(t, filepath.Join(dir, "floods", "1.txt"), "Rain fell on Velin.\n")
	// The folder is seen at once; its file perhaps only when a watch is on it.
	k.await(t, library.Appeared, "floods")
	write(t, filepath.Join(dir, "floods", "2.txt"), "The rain stopped.\n")
	k.await(t, library.Replaced, "floods")
	if b, _ := k.Story("", "floods"); len(b.Articles) != 2 {
		t.Errorf("%d articles, want 2", len(b.Articles))
	}
}

func TestWatchOutlivesTheDirectory(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "briefs")
	write(t, filepath.Join(dir, "bridge.txt"), bridge)
	k := open(t, dir)
	k.watch(t)
	if err := os.Rename(dir, dir+"-away"); err != nil {
		t.Fatal(err)
	}
	for late := time.Now().Add(5 * time.Minute); !strings.Contains(k.log.String(), "put it back"); runtime.Gosched() {
		if time.Now().After(late) {
			t.Fatalf("nothing is said of the missing directory; the log:\n%s", k.log)
		}
	}
	if _, ok := k.Story("", "bridge"); !ok {
		t.Error("with the directory gone the last good brief is not served")
	}
	write(t, filepath.Join(dir, "floods.txt"), "Rain fell on Velin.\n")
	k.await(t, library.Appeared, "floods")
	k.until(t, func() bool { _, ok := k.Story("", "bridge"); return !ok })
	write(t, filepath.Join(dir, "floods.txt"), "Rain fell on Velin again.\n")
	k.await(t, library.Replaced, "floods")
}

func TestSubscribersAreToldUntilTheyCancel(t *testing.T) {
	k, r := refreshable(t)
	told := 0
	cancel := k.Subscribe(func(library.Change) { told++ })
	if err := k.Serve("north", r.New, r.Base); err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := k.Serve("south", r.New, r.Base); err != nil {
		t.Fatal(err)
	}
	if told != 1 {
		t.Errorf("told %d times, want once", told)
	}
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
