package galley

import (
	"io"
	"strings"
)

// Guard gives a writer for lines of the program's own that name files, titles
// and words of others, such as errors: what a terminal would obey is shown
// instead, as everywhere in a galley. Line ends and tabs stay.
func Guard(w io.Writer) io.Writer { return guard{w} }

type guard struct{ to io.Writer }

// Write takes whole lines: a character that is split between two calls is shown
// as broken.
func (g guard) Write(p []byte) (int, error) {
	var out strings.Builder
	for _, line := range strings.SplitAfter(string(p), "\n") {
		text, end := strings.CutSuffix(line, "\n")
		for j, cell := range strings.Split(text, "\t") {
			if j > 0 {
				out.WriteByte('\t')
			}
			out.WriteString(visible(strings.ToValidUTF8(cell, "�")))
		}
		if end {
			out.WriteByte('\n')
		}
	}
	if _, err := io.WriteString(g.to, out.String()); err != nil {
		return 0, err
	}
	return len(p), nil
}
