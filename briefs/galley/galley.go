// Package galley sets the answers of package ask for a terminal: wrapped to its
// width, in colour where it has colours, plain in a pipe; or as JSON.
//
// Article text comes from strangers: control characters and escape sequences in
// it are shown, never sent. It must not know how an answer was found, nor
// anything of Discord.
package galley

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"

	"dateline/briefs/ask"
)

// Style is what the terminal can do.
type Style struct {
	Colour bool
	Width  int // columns; 0: 80
}

// Write sets one of ask's answers. The error is of the writer, or that the
// answer is of a kind that it does not know.
func Write(w io.Writer, answer any, style Style) error {
	s := newSheet(style)
	switch a := answer.(type) {
	case ask.BriefAnswer:
		s.overview(a)
	case ask.QuotesAnswer:
		s.quotes(a)
	case ask.WhoAnswer:
		s.who(a)
	case ask.TimelineAnswer:
		s.timeline(a)
	case ask.SourceAnswer:
		s.source(a)
	case ask.FindAnswer:
		s.find(a)
	case ask.VerifyAnswer:
		s.verify(a)
	default:
		return fmt.Errorf("set %T for a terminal: it is no answer of package ask", answer)
	}
	if _, err := w.Write(s.out.Bytes()); err != nil {
		return fmt.Errorf("write the answer: %w", err)
	}
	return nil
}

// JSON writes an answer as indented JSON, ending in a line end. Characters that
// a terminal would obey stand as \u escapes.
func JSON(w io.Writer, answer any) error {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(answer); err != nil {
		return fmt.Errorf("write the answer as JSON: %w", err)
	}
	if _, err := w.Write(SafeJSON(buf.Bytes())); err != nil {
		return fmt.Errorf("write the answer as JSON: %w", err)
	}
	return nil
}

// SafeJSON is the same JSON with the characters that a terminal would obey as \u
// escapes.
func SafeJSON(data []byte) []byte {
	safe := make([]byte, 0, len(data))
	for _, r := range string(data) { // outside its strings, JSON has no such character
		if r != '\n' && obeyed(r) {
			safe = fmt.Appendf(safe, `\u%04x`, r)
		} else {
			safe = utf8.AppendRune(safe, r)
		}
	}
	return safe
}
