package article

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

const (
	// maxElements is the most nodes that a page may have: more than any article
	// has, and few enough that the search for its text stays within a second.
	maxElements = 60_000
	// maxDepth is the most that the depths of all nodes may add up to: the
	// search climbs from each of them.
	maxDepth = 2_000_000
)

// readPage reads a web page: its article's text, found by readability and
// cleaned of what surrounds it, and what its head says of it.
func readPage(data []byte, contentType, address string) (string, Meta, error) {
	whole := utf8.Valid(data)
	data, err := decodePage(data, contentType)
	if err != nil {
		return "", Meta{}, err
	}
	doc, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return "", Meta{}, fmt.Errorf("its HTML can't be read (%v); save the article as plain text", err)
	}
	if n, depth := weigh(doc, 0, 0, 0); n > maxElements || depth > maxDepth {
		return "", Meta{}, fmt.Errorf("its HTML has more than %d elements, or nests too deeply; save the article as plain text", maxElements)
	}
	head := readHead(doc)
	declutter(doc)
	text, title, err := findArticle(doc, pageAddress(address, head.URL))
	if err == nil && text == "" {
		text = plainArticle(data)
	}
	// Where almost nothing was found, the page may say its text to machines.
	if len(text) < shortArticle && len(head.body) > 2*len(text) {
		text, err = head.body, nil
	}
	if err != nil {
		return "", Meta{}, err
	}
	if head.Title == "" {
		head.Title = oneLine(title)
	}
	text = dropTitle(text, head.Title)
	if !whole && strings.ContainsRune(text, utf8.RuneError) {
		return "", Meta{}, errors.New("its text is no whole UTF-8; save the article as plain text and mend it")
	}
	return text, head.Meta, nil
}

// shortArticle is less text, in bytes, than an article has.
const shortArticle = 300

// findArticle lets readability choose the part of the page that is the article.
func findArticle(doc *html.Node, at *url.URL) (text, title string, err error) {
	p := readability.NewParser()
	p.KeepClasses = true
	p.DisableJSONLD = true
	found, err := p.ParseAndMutate(doc, at)
	if err != nil {
		return "", "", fmt.Errorf("no article was found in it (%v); save the article as plain text", err)
	}
	if found.Node == nil {
		return "", found.Title(), nil
	}
	return pageText(found.Node), found.Title(), nil
}

// plainArticle gives the text of the innermost element that holds nearly all of
// a page's running text, for a page of which readability leaves nothing: it
// takes a short story in an element called "share" for buttons.
func plainArticle(data []byte) string {
	const least = 100 // bytes of running text
	doc, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return ""
	}
	declutter(doc)
	held := map[*html.Node]int{}
	total := running(doc, held)
	if total < least {
		return ""
	}
	at := doc
	for n := at.FirstChild; n != nil; {
		if held[n]*10 >= total*9 {
			at, n = n, n.FirstChild
		} else {
			n = n.NextSibling
		}
	}
	return pageText(at)
}

// pageAddress is what relative links are counted from; readability wants one.
func pageAddress(candidates ...string) *url.URL {
	for _, c := range candidates {
		if u, err := url.Parse(c); err == nil && u.Host != "" {
			return u
		}
	}
	return &url.URL{Scheme: "http", Host: "localhost"}
}

// weigh adds up a page's nodes and their depths, and stops a little beyond what
// is allowed.
func weigh(n *html.Node, at, nodes, depth int) (int, int) {
	for c := n.FirstChild; c != nil && nodes <= maxElements && depth <= maxDepth; c = c.NextSibling {
		nodes, depth = weigh(c, at+1, nodes+1, depth+at)
	}
	return nodes, depth
}
