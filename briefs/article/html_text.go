package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blocks are the elements that begin and end a paragraph.
var blocks = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Blockquote: true, atom.Dd: true, atom.Details: true,
	atom.Div: true, atom.Dl: true, atom.Dt: true, atom.Fieldset: true, atom.Figcaption: true, atom.Figure: true,
	atom.Footer: true, atom.Form: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Header: true, atom.Hr: true, atom.Li: true, atom.Main: true, atom.Nav: true, atom.Ol: true, atom.P: true, atom.Pre: true,
	atom.Section: true, atom.Summary: true, atom.Table: true, atom.Tbody: true, atom.Tr: true, atom.Ul: true,
}

// pageText gives the text of a part of a page: a line for each block, an empty
// line between them.
func pageText(n *html.Node) string {
	nameElements(n)
	var w lines
	writeText(&w, n)
	return w.String()
}

// nameElements gives the elements that readability made itself, such as the
// paragraphs between doubled line breaks, the atom that the parser gives others.
func nameElements(n *html.Node) {
	if n.Type == html.ElementNode && n.DataAtom == 0 {
		n.DataAtom = atom.Lookup([]byte(n.Data))
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		nameElements(c)
	}
}

// writeText descends as deep as the parser let the page nest: at most 512.
func writeText(w *lines, n *html.Node) {
	switch n.Type {
	case html.TextNode:
		if n.Parent != nil && n.Parent.DataAtom == atom.Pre {
			writeLines(w, n.Data)
		} else {
			w.word(n.Data)
		}
		return
	case html.ElementNode:
		switch n.DataAtom {
		case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Svg, atom.Head, atom.Textarea, atom.Select, atom.Button:
			return
		case atom.Br:
			if doubled(n) {
				w.blockEnd()
			} else {
				w.lineEnd()
			}
			return
		case atom.Td, atom.Th:
			w.word(" ")
		}
	}
	block := blocks[n.DataAtom]
	if block {
		if furnishes(n) {
			return
		}
		w.blockEnd()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		writeText(w, c)
	}
	if block {
		w.blockEnd()
	}
}

// writeLines keeps the line ends of a text that stands as it was typed.
func writeLines(w *lines, text string) {
	for i, line := range strings.Split(lineEnds(text), "\n") {
		switch {
		case strings.TrimSpace(line) == "" && i > 0:
			w.blockEnd()
		case i > 0:
			w.lineEnd()
		}
		w.word(line)
	}
}

// doubled tells whether a line break follows another, as a paragraph's end.
func doubled(br *html.Node) bool {
	for n := br.NextSibling; n != nil; n = n.NextSibling {
		if n.Type == html.TextNode && strings.TrimSpace(n.Data) == "" {
			continue
		}
		return n.DataAtom == atom.Br
	}
	return false
}

// dropTitle takes a first line that only repeats the title off a text.
func dropTitle(text, title string) string {
	first, rest, ok := strings.Cut(text, "\n")
	if ok && title != "" && sameWords(first, title) {
		return strings.TrimLeft(rest, "\n")
	}
	return text
}

// sameWords compares two lines by their letters and digits alone.
func sameWords(a, b string) bool {
	return squeeze(a) == squeeze(b)
}
