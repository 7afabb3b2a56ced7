package lexicon

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A list that a rule asks for and that is missing would end the program when the
// rule is first tried; one that no rule asks for is dead.
func TestSortsAreThoseAskedFor(t *testing.T) {
	files, err := filepath.Glob("../*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	asks := regexp.MustCompile(`OfSort(?:Folded)?\("([^"]+)"\)`)
	asked := map[string]bool{}
	for _, file := range files {
		code, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range asks.FindAllSubmatch(code, -1) {
			asked[string(m[1])] = true
		}
	}
	if diff := cmp.Diff(slices.Sorted(maps.Keys(asked)), slices.Sorted(maps.Keys(sorts()))); diff != "" {
		t.Errorf("lists asked for and lists in lexicon/sorts.txt (-asked +there):\n%s", diff)
	}
}
