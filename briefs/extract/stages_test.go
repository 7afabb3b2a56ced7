package extract_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// stages are the pipeline's, in order: by what the names of their files begin with,
// and the story's field that each fills.
var stages = []struct{ files, fills string }{
	{"furniture", ""}, {"sentences", ""}, {"tokens", ""}, {"tags", ""}, {"marks", ""}, {"mentions", ""},
	{"entities", "entities"}, {"about", ""}, {"attribution", "quotes"}, {"dialogue", ""}, {"pronouns", ""},
	{"dates", "dates"}, {"anchors", ""}, {"timeline", "events"}, {"summary", "summary"},
}

// TestStagesLookBackOnly holds that no stage reads what a later one fills: the fields
// of a story that stand in its files are those of the stages up to it.
func TestStagesLookBackOnly(t *testing.T) {
	paths, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	looked := map[string]int{}
	for _, path := range paths {
		at := stageOf(path)
		if at < 0 {
			continue
		}
		later := map[string]bool{}
		for _, s := range stages[at+1:] {
			if s.fills != "" {
				later[s.fills] = true
			}
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			field, ok := n.(*ast.SelectorExpr)
			if !ok || !isStory(field.X) {
				return true
			}
			looked[field.Sel.Name]++
			if later[field.Sel.Name] {
				t.Errorf("%s reads the story's %s, which a later stage fills", path, field.Sel.Name)
			}
			return true
		})
	}
	for _, s := range stages {
		if s.fills != "" && looked[s.fills] == 0 {
			t.Errorf("no stage was seen to use the story's %s: is a story called otherwise?", s.fills)
		}
	}
}

// stageOf gives the stage that a file belongs to; -1 where it is a test or none's.
func stageOf(path string) int {
	if strings.HasSuffix(path, "_test.go") {
		return -1
	}
	for i, s := range stages {
		if name := strings.TrimSuffix(path, ".go"); name == s.files || strings.HasPrefix(name, s.files+"_") {
			return i
		}
	}
	return -1
}

// isStory tells the names that the stages have for the story: s, or a field s.
func isStory(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Ident:
		return x.Name == "s"
	case *ast.SelectorExpr:
		return x.Sel.Name == "s" || x.Sel.Name == "story"
	}
	return false
}
