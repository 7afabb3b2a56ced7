package article

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html"

	"dateline/briefs"
)

// maxItems is the most items that are read of one feed.
const maxItems = 100

// ReadFeed reads the items of a feed — RSS, Atom or JSON Feed — as articles,
// newest first where the feed has them so: each with its title, address, date
// and authors, the feed's title as its source, and the text that the feed
// carries. Many feeds carry only a first sentence, or none; Fetch gets the rest.
// An item with neither text nor address is left out.
func ReadFeed(r io.Reader) ([]briefs.Article, error) {
	data, err := readLocal(r)
	if err != nil {
		return nil, err
	}
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(data))
	if errors.Is(err, gofeed.ErrFeedTypeNotDetected) {
		return nil, errors.New("it is no RSS, Atom or JSON feed; give the address of the feed itself")
	}
	if err != nil {
		return nil, fmt.Errorf("it is broken (%w); give another feed, or the article's address", err)
	}
	var out []briefs.Article
	for _, item := range feed.Items[:min(len(feed.Items), maxItems)] {
		text := itemText(item)
		m := Meta{Title: plainLine(item.Title), Source: plainLine(feed.Title), Published: itemDate(item)}
		if CheckAddress(item.Link) == nil {
			m.URL = item.Link
		}
		if text == "" && m.URL == "" {
			continue
		}
		for _, p := range item.Authors {
			if p != nil && p.Name != "" {
				m.Authors = append(m.Authors, oneLine(p.Name))
			}
		}
		out = append(out, m.article(text, ""))
	}
	return out, nil
}

// FetchFeed reads the feed at a web address, guarded as Fetch is.
func FetchFeed(ctx context.Context, address string, o FetchOptions) ([]briefs.Article, error) {
	body, _, _, err := o.get(ctx, address, "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1")
	if err != nil {
		return nil, fmt.Errorf("fetch feed %s: %w", withoutSecrets(address), err)
	}
	items, err := ReadFeed(strings.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("read feed %s: %w", withoutSecrets(address), err)
	}
	return items, nil
}

// itemText is the longer of what an item gives as content and as description,
// as plain text.
func itemText(item *gofeed.Item) string {
	content, description := plainHTML(item.Content), plainHTML(item.Description)
	if len(description) > len(content) {
		return description
	}
	return content
}

// plainHTML gives the text of a piece of HTML; "" where there is none.
func plainHTML(s string) string {
	if strings.TrimSpace(s) == "" {
		return ""
	}
	doc, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return ""
	}
	declutter(doc)
	return pageText(doc)
}

// plainLine is plainHTML on one line, for titles.
func plainLine(s string) string { return oneLine(plainHTML(s)) }

func itemDate(item *gofeed.Item) string {
	for _, t := range []*time.Time{item.PublishedParsed, item.UpdatedParsed} {
		if t != nil && t.Year() > 1 {
			return t.Format(time.RFC3339)
		}
	}
	return ""
}
