package library_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
	"dateline/briefs/article"
	"dateline/briefs/extract"
	"dateline/briefs/library"
)

var update = flag.Bool("update", false, "write what the tests compare with")

// What the default article does not say of itself, as given on the command line
// when its brief was made:
//
//	dateline brief story.txt -o story.json --source … --published … --url …
const (
	defaultSource    = "Zenger News"
	defaultPublished = "2021-08-26"
	defaultURL       = "https://wilmingtonjournal.com/russia-will-not-interfere-in-afghanistans-domestic-affairs-vladimir-putin/"
)

// builtAt and builtBy are fixed, so that a brief built today is the same, byte
// for byte.
var builtAt = time.Date(2026, time.November, 23, 0, 0, 0, 0, time.UTC)

const builtBy = "dateline 0.1.0"

func TestDefaultBriefIsWhatExtractionMakesOfItsArticle(t *testing.T) {
	a, err := article.ReadFile(filepath.Join("default", "story.txt"))
	if err != nil {
		t.Fatal(err)
	}
	a.ID, a.Source, a.Published, a.URL = "a1", defaultSource, defaultPublished, defaultURL
	b, err := extract.Build([]briefs.Article{a}, extract.Options{At: builtAt, By: builtBy})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("default", "story.json")
	if *update {
		if err := briefs.Save(path, b); err != nil {
			t.Fatal(err)
		}
	}
	got, err := b.Encode()
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("the stored brief is not what is built of the article (go test ./briefs/library -update writes it anew):\n%s", cmp.Diff(string(want), string(got)))
	}
}

func TestDefaultArticleIsUntouched(t *testing.T) {
	got, err := os.ReadFile(filepath.Join("default", "story.txt"))
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(shared(t, "articles/zenger-putin-afghanistan.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("default/story.txt differs from the article that was received")
	}
}

func TestDefaultStoryIsServedWithoutADirectory(t *testing.T) {
	l, err := library.Open(library.Options{Log: silent})
	if err != nil {
		t.Fatal(err)
	}
	b, ok := l.Story("guild", "")
	if !ok || len(b.Articles) != 1 || b.Articles[0].Source != defaultSource {
		t.Fatalf("the default story is not served: %v %v", b, ok)
	}
	if *update {
		t.Skip("this program holds the default story as it was before -update")
	}
	r, err := l.Rebuild(t.Context(), "guild", "")
	if err != nil {
		t.Fatal(err)
	}
	if !r.Changes.Empty() {
		t.Errorf("rebuilt of its own text the default story changes: %s", r.Changes)
	}
}

// shared finds a file of the folder that lies beside the checkout.
func shared(t *testing.T, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		path := filepath.Join(dir, "shared", name)
		if _, err := os.Stat(path); err == nil {
			return path
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Skipf("shared/%s is not beside the checkout", name)
		}
		dir = parent
	}
}
