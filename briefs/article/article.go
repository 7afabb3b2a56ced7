// Package article reads an article as it comes — a plain text, Markdown or HTML
// file, a page of the web, an item of a feed — into a briefs.Article: its text
// and what it says of itself (title, source, address, date, authors).
//
// It must not know what is found in a text (extract), nor where briefs are
// kept or shown. Everything it reads is untrusted: sizes, times and redirects
// are bounded, and no address inside the operator's network is fetched.
package article

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"

	"dateline/briefs"
)

// MaxBytes is the most that is read of one article, before and after
// decompression. A longer one is refused.
const MaxBytes = 4 << 20

// Input is an article as it comes.
type Input struct {
	Name string    // file name or path, "-" for standard input; may be empty
	Type string    // MIME type, as a server gives it; may be empty
	URL  string    // where it was fetched; may be empty
	Data io.Reader // read up to MaxBytes
}

// Meta is what an article says of itself, in front matter or in a page's head.
// Fields are empty where it says nothing.
type Meta struct {
	Title, Source, URL string
	Published          string // YYYY-MM-DD or RFC 3339
	Authors            []string
}

// form is how an article's text is written.
type form int

const (
	plain form = iota
	markdown
	page
)

// Read reads an article. Its ID is left empty; its text has LF line ends and no
// byte order mark. Plain text is otherwise unchanged but for its front matter;
// Markdown becomes its plain text and HTML the text of its article, with an
// empty line between paragraphs.
//
// The error names the input and says what to do: where it is too long, empty,
// binary, not UTF-8, or its front matter can't be read.
func Read(in Input) (briefs.Article, error) {
	a, err := read(in)
	if err != nil {
		return briefs.Article{}, fmt.Errorf("read article %s: %w", in.label(), err)
	}
	return a, nil
}

// ReadFile reads an article from a file; what it is, its name's ending or its
// first bytes tell.
func ReadFile(path string) (briefs.Article, error) {
	f, err := os.Open(path)
	if err != nil {
		return briefs.Article{}, fmt.Errorf("read article %s: %w", path, briefs.Unread(err))
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return briefs.Article{}, fmt.Errorf("read article %s: it is a folder; name the files in it", path)
	}
	return Read(Input{Name: path, Data: f})
}

func read(in Input) (briefs.Article, error) {
	data, err := readLocal(in.Data)
	if err != nil {
		return briefs.Article{}, err
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return briefs.Article{}, errors.New("it is empty; give a text with at least one sentence")
	}
	if err := checkForeign(data); err != nil {
		return briefs.Article{}, err
	}
	if data, err = marked16(data); err != nil {
		return briefs.Article{}, err
	}
	var text string
	var meta Meta
	switch in.form(data) {
	case page:
		text, meta, err = readPage(data, in.Type, in.URL)
	case markdown:
		if text, meta, err = readText(data); err == nil {
			err = checkMarkdown(text)
		}
		if err == nil {
			text = markdownText(text)
		}
	default:
		text, meta, err = readText(data)
	}
	if err != nil {
		return briefs.Article{}, err
	}
	if strings.TrimSpace(text) == "" {
		return briefs.Article{}, errors.New("there is no text in it; give a page or file with an article")
	}
	return meta.article(text, in.URL), nil
}

func (m Meta) article(text, address string) briefs.Article {
	if m.URL == "" {
		m.URL = address
	}
	return briefs.Article{
		Title: m.Title, Source: m.Source, URL: m.URL, Published: m.Published, Authors: m.Authors,
		Text: text, SHA256: briefs.Digest(text),
	}
}

var errTooLong = fmt.Errorf("it is longer than %d MB; cut it into parts, or give the article alone", MaxBytes>>20)

// readAll reads up to MaxBytes and refuses more.
func readAll(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, err
	}
	if len(data) > MaxBytes {
		return nil, errTooLong
	}
	return data, nil
}

// readLocal is readAll of a file or of standard input.
func readLocal(r io.Reader) ([]byte, error) {
	data, err := readAll(r)
	if err != nil && !errors.Is(err, errTooLong) {
		err = briefs.Unread(err)
	}
	return data, err
}

// form tells how the data is written, from its type, its name, its address or
// its first bytes. A plain text that opens with a heading of Markdown's is
// Markdown, whatever its name: so it comes out of notebooks and editors.
func (in Input) form(data []byte) form {
	if kind, _, err := mime.ParseMediaType(in.Type); err == nil {
		switch kind {
		case "text/html", "application/xhtml+xml":
			return page
		case "text/markdown", "text/x-markdown":
			return markdown
		}
	}
	ending := strings.ToLower(filepath.Ext(in.Name))
	if ending == "" && in.URL != "" {
		if u, err := url.Parse(in.URL); err == nil {
			ending = strings.ToLower(path.Ext(u.Path))
		}
	}
	switch ending {
	case ".html", ".htm", ".xhtml":
		return page
	case ".md", ".markdown", ".mdown":
		return markdown
	}
	head := bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(data[:min(len(data), 512)], bom)))
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<?xml"} {
		if bytes.HasPrefix(head, []byte(tag)) {
			return page
		}
	}
	if isHeaded(data) {
		return markdown
	}
	return plain
}

func (in Input) label() string {
	switch {
	case in.Name == "-":
		return "from standard input"
	case in.Name != "":
		return in.Name
	case in.URL != "":
		return in.URL
	}
	return "without a name"
}
