package article

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// markdownText gives a Markdown text without its marks: a line for each
// heading, paragraph and list item, an empty line between them. Links keep
// their words, and pictures within a text their description; a picture by
// itself, raw HTML, code blocks and rules are left out, as they are of a page.
func markdownText(source string) string {
	src := []byte(source)
	doc := goldmark.New(goldmark.WithExtensions(extension.GFM)).Parser().Parse(text.NewReader(src))
	var w lines
	// The walker returns no error of its own.
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Image:
			if standsAlone(n) {
				return ast.WalkSkipChildren, nil
			}
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock, *ast.RawHTML, *ast.ThematicBreak:
			return ast.WalkSkipChildren, nil
		case *ast.Text:
			if entering {
				w.word(unescape(n.Segment.Value(src)))
				switch {
				case n.HardLineBreak():
					w.lineEnd()
				case n.SoftLineBreak():
					w.word(" ")
				}
			}
		case *ast.String:
			if entering {
				w.word(string(n.Value))
			}
		case *ast.AutoLink:
			if entering {
				w.word(string(n.Label(src)))
			}
		case *east.TableCell:
			w.word(" ")
		case *east.TableRow, *east.TableHeader:
			w.lineEnd()
		default:
			if n.Type() == ast.TypeBlock {
				w.blockEnd()
			}
		}
		return ast.WalkContinue, nil
	})
	return w.String()
}

// standsAlone tells whether a picture, or a link with nothing but one, is all of
// its paragraph: its description then is no line of the article.
func standsAlone(picture ast.Node) bool {
	for n := picture; n.Parent() != nil; n = n.Parent() {
		if n.Type() == ast.TypeBlock {
			return true
		}
		if n.PreviousSibling() != nil || n.NextSibling() != nil {
			return false
		}
	}
	return true
}

// What Markdown may hold: the parser takes time by the square of the first
// three, and makes a cell for every column in every line of a table, whether
// one stands there or not.
const (
	mostMarkdown = 512 << 10 // bytes of a text
	mostBrackets = 1000      // "[" in one block
	mostNested   = 32        // marks of quotation on one line
	mostCells    = 20_000    // the most "|" on a line of a block by the block's lines
)

// checkMarkdown refuses Markdown that no writer writes and that would keep the
// parser busy for minutes, or fill the memory.
func checkMarkdown(source string) error {
	if len(source) > mostMarkdown {
		return fmt.Errorf("it is more than %d kB of Markdown; cut it into parts, or save it as plain text (.txt)", mostMarkdown>>10)
	}
	brackets, bars, height := 0, 0, 0
	for line := range strings.Lines(source) {
		trimmed := strings.TrimSpace(line)
		if trimmed == "" {
			brackets, bars, height = 0, 0, 0
			continue
		}
		brackets += strings.Count(trimmed, "[")
		bars = max(bars, strings.Count(trimmed, "|"))
		height++
		nested := 0
		for i := 0; i < len(trimmed) && (trimmed[i] == '>' || trimmed[i] == ' ' || trimmed[i] == '\t'); i++ {
			if trimmed[i] == '>' {
				nested++
			}
		}
		if brackets > mostBrackets || nested > mostNested || bars > 1 && bars*height > mostCells {
			return errors.New("its Markdown is nested, linked or tabled too densely; save it as plain text (.txt)")
		}
	}
	return nil
}

// unescape resolves backslashes and entities as Markdown does.
func unescape(raw []byte) string {
	return string(util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(raw))))
}

// isHeaded tells whether a text opens with a heading of Markdown's, "# …", on a
// line of its own.
func isHeaded(data []byte) bool {
	text := lineEnds(string(bytes.TrimPrefix(data[:min(len(data), maxFrontMatter+4096)], bom)))
	if _, rest, ok := cutFrontMatter(text); ok {
		text = rest
	}
	heading, below, _ := strings.Cut(strings.TrimLeft(text, "\n"), "\n")
	title, ok := strings.CutPrefix(heading, "# ")
	return ok && strings.TrimSpace(title) != "" && (below == "" || strings.HasPrefix(below, "\n"))
}
