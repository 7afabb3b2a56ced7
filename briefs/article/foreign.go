package article

import (
	"bytes"
	"encoding/json"
	"errors"
)

// foreign is how files begin that are no text, Markdown or HTML, and what they
// are. Some of them are plain ASCII, and would pass for an article.
var foreign = []struct{ begins, is string }{
	{"%PDF-", "a PDF"},
	{`{\rtf`, "an RTF document"},
	{"PK\x03\x04", "an office document or an archive"},
	{"\xd0\xcf\x11\xe0", "an office document"},
	{"\x1f\x8b", "a compressed file"},
}

// checkForeign refuses what is made for another program, with the way to an
// article.
func checkForeign(data []byte) error {
	head := bytes.TrimSpace(bytes.TrimPrefix(data, bom))
	for _, f := range foreign {
		if bytes.HasPrefix(head, []byte(f.begins)) {
			return errors.New("it is " + f.is + "; save its text as plain text (.txt) and give that")
		}
	}
	if root := firstElement(head); root == "rss" || root == "feed" || root == "rdf:rdf" {
		return errors.New("it is a feed; dateline feed makes briefs of its items")
	}
	if len(head) > 1 && (head[0] == '{' || head[0] == '[') && json.Valid(head) {
		var brief struct{ Format string }
		if json.Unmarshal(head, &brief) == nil && brief.Format != "" {
			return errors.New("it is a brief file already; dateline show reads it, and briefs are made of articles")
		}
		return errors.New("it is JSON; give a text, Markdown or HTML file")
	}
	return nil
}

// firstElement is the name of the first element of XML or HTML, in lower case;
// "" where there is none near the beginning.
func firstElement(data []byte) string {
	data = data[:min(len(data), 2048)]
	for {
		data = bytes.TrimSpace(data)
		if len(data) < 2 || data[0] != '<' {
			return ""
		}
		end := []byte(">")
		if bytes.HasPrefix(data, []byte("<!--")) {
			end = []byte("-->")
		}
		at := bytes.Index(data, end)
		if at < 0 {
			at = len(data) - len(end)
		}
		if data[1] != '?' && data[1] != '!' {
			name := data[1:at]
			if i := bytes.IndexAny(name, " \t\n\r/"); i >= 0 {
				name = name[:i]
			}
			return string(bytes.ToLower(name))
		}
		data = data[min(at+len(end), len(data)):]
	}
}
