package extract_test

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// stages are the packages of the pipeline, in the order in which a text goes through them.
var stages = []string{
	"lexicon", "page", "names", "cast", "clauses", "attribution", "voices", "dates", "timeline", "summary",
}

// TestStagesLookBackOnly holds that a stage imports those before it alone. That it must
// look back at all keeps the test from passing where it reads nothing.
func TestStagesLookBackOnly(t *testing.T) {
	folders, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		if folder.IsDir() && folder.Name() != "testdata" && !slices.Contains(stages, folder.Name()) {
			t.Errorf("%s is no stage: say where it stands among them", folder.Name())
		}
	}
	const path = "dateline/briefs/extract/"
	for at, stage := range stages {
		files, err := filepath.Glob(stage + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatalf("read stage %s: no files, %v", stage, err)
		}
		before := 0
		for _, file := range files {
			parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
			if err != nil {
				t.Fatal(err)
			}
			for _, spec := range parsed.Imports {
				imported, err := strconv.Unquote(spec.Path.Value)
				if err != nil {
					t.Fatal(err)
				}
				name, ours := strings.CutPrefix(imported, path)
				switch {
				case !ours:
				case slices.Contains(stages[:at], name):
					before++
				default:
					t.Errorf("%s imports %s, which stands after it", file, name)
				}
			}
		}
		if at > 0 && before == 0 {
			t.Errorf("%s looks back at no stage", stage)
		}
	}
}
