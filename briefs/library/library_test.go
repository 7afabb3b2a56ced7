package library_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
	"dateline/briefs/library"
)

// The newest story comes first, by the moment and not by how it is written.
func TestStoriesByTimeOfPublication(t *testing.T) {
	dir := t.TempDir()
	for name, published := range map[string]string{
		"evening": "2023-11-03T20:00:00+05:30", // 14:30 UTC
		"noon":    "2023-11-03T15:00:00Z",
		"day":     "2023-11-03",
		"before":  "2023-11-02T23:00:00-08:00", // 07:00 UTC of the third
		"year":    "2022-12-31",
		"aside":   "",
		"beside":  "",
	} {
		front := ""
		if published != "" {
			front = "---\npublished: " + published + "\n---\n"
		}
		write(t, filepath.Join(dir, name+".txt"), front+"The "+name+" ferry\n\nThe ferry left the quay, said Ines Holm.\n")
	}
	k := open(t, dir)
	if diff := cmp.Diff([]string{"noon", "evening", "before", "day", "year", "aside", "beside"}, k.ids("")); diff != "" {
		t.Errorf("stories (-want +got):\n%s", diff)
	}
}

func TestOpenServesBriefsArticlesAndFolders(t *testing.T) {
	dir := t.TempDir()
	save(t, filepath.Join(dir, "harbour.json"), harbour(t))
	write(t, filepath.Join(dir, "Old Bridge.txt"), "---\nsource: Coast Wire\npublished: 2023-11-03\n---\n"+bridge)
	write(t, filepath.Join(dir, "floods", "1.txt"), "Rain Falls\n\nRain fell on Velin on Monday.\n")
	write(t, filepath.Join(dir, "floods", "2.md"), "# Rain stops\n\nThe rain stopped on Tuesday, said Ines Holm.\n")
	write(t, filepath.Join(dir, "README.md"), "Put briefs here.")
	write(t, filepath.Join(dir, ".hidden.txt"), "Nothing to see.")
	write(t, filepath.Join(dir, "harbour.corrections.json"), `{"format": "dateline-corrections", "version": 1, "corrections": []}`)
	write(t, filepath.Join(dir, "notes.pdf"), "%PDF")

	k := open(t, dir)
	if diff := cmp.Diff([]string{"old-bridge", harbourID, "floods"}, k.ids("")); diff != "" {
		t.Errorf("stories, the one published last first (-want +got):\n%s", diff)
	}
	b, _ := k.Story("", "old-bridge")
	if b.Articles[0].Source != "Coast Wire" || b.Built.By != "dateline test" || !b.Built.At.Equal(k.clock.Now()) {
		t.Errorf("built of an article: source %q, by %q at %v", b.Articles[0].Source, b.Built.By, b.Built.At)
	}
	if b, _ := k.Story("", "floods"); len(b.Articles) != 2 || b.Articles[0].ID != "a1" || b.Articles[1].ID != "a2" {
		t.Errorf("a folder of two articles is a story of %d", len(b.Articles))
	}
	if b, ok := k.Story("", ""); !ok || b.ID != "old-bridge" {
		t.Errorf("the story without an id is %v, want the one published last", b)
	}
	if _, ok := k.Story("", "nowhere"); ok {
		t.Error("there is a story “nowhere”")
	}
	if s := k.log.String(); strings.Contains(s, "ERROR") {
		t.Errorf("opening logs errors:\n%s", s)
	}
}

func TestOpenLeavesOutWhatFails(t *testing.T) {
	good, err := harbour(t).Encode()
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct{ file, text, says string }{
		"one byte changed": {"b.json", strings.Replace(string(good), "The cranes will move", "The cranes will love", 1), "passage"},
		"half a file":      {"b.json", string(good[:len(good)/2]), "JSON broken"},
		"newer version":    {"b.json", strings.Replace(string(good), `"version": 1`, `"version": 2`, 1), "update dateline"},
		"unknown entity":   {"b.json", strings.Replace(string(good), `"speaker": "zoe-kovac"`, `"speaker": "zoe"`, 1), "no entity"},
		"empty article":    {"b.txt", " \n", "empty"},
		"binary article":   {"b.txt", "\x00\x01\x02\xff\xfe", "b.txt"},
		"same id twice":    {"z.json", string(good), "another file holds the story"},
		"5 MB article":     {"b.txt", strings.Repeat("Rain fell. ", 500_000), "4 MiB"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			save(t, filepath.Join(dir, "harbour.json"), harbour(t))
			write(t, filepath.Join(dir, test.file), test.text)
			k := open(t, dir)
			if diff := cmp.Diff([]string{harbourID}, k.ids("")); diff != "" {
				t.Errorf("stories (-want +got):\n%s", diff)
			}
			if s := k.log.String(); !strings.Contains(s, test.says) {
				t.Errorf("the log does not say %q:\n%s", test.says, s)
			}
		})
	}
}

func TestOpenServesTheDefaultStoryWhereThereIsNone(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "bad.json"), "{")
	k := open(t, dir)
	own, err := library.Default()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{own.ID}, k.ids("")); diff != "" {
		t.Error(diff)
	}
}

func TestOpenRefusesWhatIsNoDirectory(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	write(t, file, "x")
	for dir, says := range map[string]string{file: "not a directory", file + "-nowhere": "make the directory or unset BRIEFS_DIR"} {
		if _, err := library.Open(library.Options{Dir: dir, Log: silent}); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("Open(%s) says %v, want %q", filepath.Base(dir), err, says)
		}
	}
}

// A brief file made by hand, or kept from an older program, speaks as long as
// the article beside it is the one that it was made from.
func TestBriefBesideItsArticle(t *testing.T) {
	dir := t.TempDir()
	first := open(t, func() string { write(t, filepath.Join(dir, "bridge.txt"), bridge); return dir }())
	b, _ := first.Story("", "bridge")
	edited := *b
	edited.ID, edited.Title = "the-bridge", "A title set by hand"
	edited.Articles = append([]briefs.Article{}, b.Articles...)
	edited.Articles[0].Source, edited.Articles[0].Published = "Coast Wire", "2023-11-03"
	save(t, filepath.Join(dir, "bridge.json"), &edited)

	k := open(t, dir)
	if b, ok := k.Story("", "the-bridge"); !ok || b.Title != edited.Title {
		t.Fatalf("stories %q: the brief file does not speak for its article", k.ids(""))
	}
	write(t, filepath.Join(dir, "bridge.txt"), bridge+"\nTolls are gone.\n")
	k = open(t, dir)
	b, ok := k.Story("", "the-bridge")
	if !ok || !strings.Contains(b.Articles[0].Text, "Tolls are gone.") {
		t.Fatalf("stories %q: the edited article was not built anew", k.ids(""))
	}
	if a := b.Articles[0]; a.Source != "Coast Wire" || a.Published != "2023-11-03" {
		t.Errorf("built anew the article is of %q, %q: what was known of it is lost", a.Source, a.Published)
	}
}

func TestRebuildFailsAndTheLastGoodStays(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "harbour.json")
	save(t, path, harbour(t))
	k := open(t, dir)
	write(t, path, "{ half")
	if _, err := k.Rebuild(t.Context(), "", ""); err == nil || !strings.Contains(err.Error(), "JSON broken") {
		t.Errorf("rebuilt of half a file: %v", err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if _, err := k.Rebuild(t.Context(), "", harbourID); err == nil || !strings.Contains(err.Error(), "gone") {
		t.Errorf("rebuilt of no file: %v", err)
	}
	save(t, path, retitled(t, "another-id", "Another"))
	if _, err := k.Rebuild(t.Context(), "", harbourID); err == nil || !strings.Contains(err.Error(), "another-id") {
		t.Errorf("rebuilt of a file that holds another story: %v", err)
	}
	if b, ok := k.Story("", harbourID); !ok || b.Title != harbour(t).Title {
		t.Error("the last good brief is not served")
	}
}
