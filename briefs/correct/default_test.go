package correct_test

import (
	"path/filepath"
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/correct"
)

// defaultStory gives the story that is part of the program, and a correction of
// every deed for it.
func defaultStory(t testing.TB) (*briefs.Brief, []correct.Correction) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "library", "default", "*.json"))
	if err != nil || len(files) != 1 {
		t.Fatalf("the default story: %q, %v", files, err)
	}
	b, err := briefs.Load(files[0])
	if err != nil {
		t.Fatal(err)
	}
	aliased := b.Entities[0]
	for _, e := range b.Entities {
		if len(e.Aliases) > 0 {
			aliased = e
		}
	}
	first, last := b.Entities[0], b.Entities[len(b.Entities)-1]
	return b, []correct.Correction{
		must(t)(correct.Speaker(b, b.Quotes[1].ID, last.ID)),
		must(t)(correct.Name(b, first.ID, last.Name)),
		must(t)(correct.About(b, last.ID, b.Summary[0].Text)),
		must(t)(correct.Split(b, aliased.ID, aliased.Aliases[0])),
		must(t)(correct.Merge(b, b.Entities[2].ID, b.Entities[4].ID)),
		must(t)(correct.Hide(b, b.Quotes[len(b.Quotes)-1].ID)),
		must(t)(correct.Date(b, b.Dates[0].ID, "2020-01-01")),
	}
}

func TestDefaultStory(t *testing.T) {
	b, cs := defaultStory(t)
	applied(t, b, cs...)
}

// TestAMergeSplitAgain: who was merged by mistake and is split again has the
// descriptions that stand beside the name, and none that name it.
func TestAMergeSplitAgain(t *testing.T) {
	b, _ := defaultStory(t)
	merged := applied(t, b, must(t)(correct.Merge(b, "ahmad-massoud", "ahmad-shah-massoud")))
	cs := []correct.Correction{
		must(t)(correct.Merge(b, "ahmad-massoud", "ahmad-shah-massoud")),
		must(t)(correct.Split(merged, "ahmad-massoud", "Ahmad Shah Massoud")),
	}
	again := applied(t, b, cs...)
	about := map[string][]string{}
	for _, e := range again.Entities {
		for _, p := range e.About {
			about[e.Name] = append(about[e.Name], p.Text)
		}
	}
	if got := about["Ahmad Massoud"]; len(got) != 1 || got[0] != "a son of Ahmad Shah Massoud" {
		t.Errorf("the son is described as %q", got)
	}
	if got := about["Ahmad Shah Massoud"]; len(got) != 2 || !strings.HasPrefix(got[0], "an influential leader") || got[1] != "1953-2001" {
		t.Errorf("the father is described as %q", got)
	}
}
