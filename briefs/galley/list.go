package galley

import "io"

// Item is a line of a list: what it is of, and the words on it.
type Item struct{ What, Words string }

// List writes items, each on lines of its own, wrapped where the style has a
// width.
func List(w io.Writer, items []Item, style Style) error {
	if style.Width == 0 {
		style.Width = anyWidth
	}
	s := newSheet(style)
	for _, item := range items {
		s.put("  ", "      ", cells{}.say(plain, item.What+" "+item.Words))
	}
	_, err := w.Write(s.out.Bytes())
	return err
}

// anyWidth is that of a pipe, where a line is as long as it is.
const anyWidth = 1 << 20
