package stylebook

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// speaks are the functions whose first text is a key.
var speaks = []string{"Say", "refuse", "Localizations", "Has", "sorry"}

// TestKeysAreSpokenAndKnown reads the program's source: every key that it names
// has words, and every key that has words is named by it, as a whole or, where
// it is put together, by its beginning up to a full stop: "note." + kind. That no
// words of a command are left over, a test of the commands holds.
func TestKeysAreSpokenAndKnown(t *testing.T) {
	english, err := read("en")
	if err != nil {
		t.Fatal(err)
	}
	literals := map[string]bool{}
	set := token.NewFileSet()
	err = filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BasicLit:
				if words, err := strconv.Unquote(n.Value); err == nil && n.Kind == token.STRING {
					literals[words] = true
				}
			case *ast.CallExpr:
				key, named := namedKey(n)
				if _, known := english[key]; named && !known {
					t.Errorf("%s: the catalogs have no %q", set.Position(n.Pos()), key)
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for key := range english {
		used := literals[key]
		for i, c := range key {
			used = used || c == '.' && (literals[key[:i+1]] || strings.Contains(key[:i], ".") && literals[key[:i]])
		}
		if !used {
			t.Errorf("nothing says %q", key)
		}
	}
}

// namedKey is the key that a call names as a whole.
func namedKey(call *ast.CallExpr) (key string, named bool) {
	name := ""
	switch f := call.Fun.(type) {
	case *ast.Ident:
		name = f.Name
	case *ast.SelectorExpr:
		name = f.Sel.Name
	case *ast.IndexExpr: // Localizations[discordgo.Locale]
		if s, ok := f.X.(*ast.SelectorExpr); ok {
			name = s.Sel.Name
		}
	}
	if !slices.Contains(speaks, name) || len(call.Args) == 0 {
		return "", false
	}
	first, ok := call.Args[0].(*ast.BasicLit)
	if !ok || first.Kind != token.STRING {
		return "", false
	}
	key, err := strconv.Unquote(first.Value)
	if name == "sorry" {
		key = "sorry." + key
	}
	return key, err == nil
}
