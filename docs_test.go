package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// logged collects the message of every call of Warn and Error, and of their
// kin with a context, in the program: what stands in the log at level WARN and
// up. A message that is a variable counts as all texts assigned to that name.
func logged(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{} // message → where
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != "." && (strings.HasPrefix(d.Name(), ".") || slices.Contains([]string{"testdata", "discordtest", "node_modules"}, d.Name())):
			return filepath.SkipDir // the loopback Discord is for tests and trials
		case !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			sel, ok := call.Fun.(*ast.SelectorExpr)
			if !ok || !isLog(sel.X) {
				return true
			}
			at := 0
			switch sel.Sel.Name {
			case "Warn", "Error":
			case "WarnContext", "ErrorContext":
				at = 1
			default:
				return true
			}
			if len(call.Args) <= at {
				return true
			}
			texts := textsOf(file, call.Args[at])
			if len(texts) == 0 {
				t.Errorf("%s: a message that is no plain text can't be looked up in docs/operations.md", path)
			}
			for _, text := range texts {
				found[text] = path
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// isLog tells a logger by its name.
func isLog(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Ident:
		return x.Name == "log" || x.Name == "Log" || x.Name == "slog"
	case *ast.SelectorExpr:
		return x.Sel.Name == "log" || x.Sel.Name == "Log"
	case *ast.CallExpr: // log.With(…).Warn
		sel, ok := x.Fun.(*ast.SelectorExpr)
		return ok && isLog(sel.X)
	}
	return false
}

func textsOf(file *ast.File, x ast.Expr) (out []string) {
	switch x := x.(type) {
	case *ast.BasicLit:
		if s, err := strconv.Unquote(x.Value); err == nil {
			out = append(out, s)
		}
	case *ast.Ident:
		ast.Inspect(file, func(n ast.Node) bool {
			if set, ok := n.(*ast.AssignStmt); ok && len(set.Lhs) == len(set.Rhs) {
				for i, left := range set.Lhs {
					if name, ok := left.(*ast.Ident); ok && name.Name == x.Name {
						if lit, ok := set.Rhs[i].(*ast.BasicLit); ok {
							out = append(out, textsOf(file, lit)...)
						}
					}
				}
			}
			return true
		})
	}
	return out
}

// TestEveryWarningIsExplained holds the table of docs/operations.md against the
// program: each message of level WARN and up stands there, and no other.
func TestEveryWarningIsExplained(t *testing.T) {
	doc, err := os.ReadFile("docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, found := strings.Cut(string(doc), "## What the log says")
	if !found {
		t.Fatal("docs/operations.md has no section “What the log says”")
	}
	explained := map[string]bool{}
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\| (.+) \\|$").FindAllStringSubmatch(table, -1) {
		if explained[row[1]] {
			t.Errorf("docs/operations.md explains %q twice", row[1])
		}
		explained[row[1]] = true
		if len(row[2]) < 20 {
			t.Errorf("docs/operations.md says of %q only %q", row[1], row[2])
		}
	}
	messages := logged(t)
	if len(messages) < 20 {
		t.Fatalf("only %d messages were found in the program", len(messages))
	}
	for message, where := range messages {
		if !explained[message] {
			t.Errorf("%s logs %q: explain it in the table of docs/operations.md", where, message)
		}
	}
	for message := range explained {
		if messages[message] == "" {
			t.Errorf("docs/operations.md explains %q, which the program does not log", message)
		}
	}
}

// TestDocsAreLinked: a reader of the README finds the other documents.
func TestDocsAreLinked(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"docs/architecture.md", "docs/brief-file.md", "docs/operations.md", "docs/security.md"} {
		if !strings.Contains(string(readme), "("+name+")") {
			t.Errorf("README.md does not link to %s", name)
		}
		if _, err := os.Stat(name); err != nil {
			t.Error(err)
		}
	}
}
