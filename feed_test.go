package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/article"
)

// A feed of teasers: with --whole each page is read, in place of the guarded
// web, which refuses loopback and so can't be stood in for by a server here.
func TestFeedReadsWholePages(t *testing.T) {
	const teaser = `<rss version="2.0"><channel><title>The Valley Post</title>
<item><title>Old mill to close</title><link>https://valley.example/mill</link><pubDate>Thu, 07 Mar 2024 09:00:00 GMT</pubDate></item>
<item><title>Gone</title><link>https://valley.example/gone</link><description>This page is gone.</description></item>
<item><title>Short</title><link>https://valley.example/short</link><description>A picture.</description></item>
</channel></rss>`
	text := "The paper mill at Harrow Bridge will close in June, its owner said on Wednesday.\n\n“We could not go on like this,” said Ida Brennan, the mill's director.\n\n" +
		strings.Repeat("She said that the valley would miss it more than the owners would. ", 5)
	w := web{
		feed: func(_ context.Context, address string, _ article.FetchOptions) ([]briefs.Article, error) {
			if address != "https://valley.example/feed" {
				return nil, errors.New("fetch feed " + address + ": there is no such host")
			}
			return article.ReadFeed(strings.NewReader(teaser))
		},
		page: func(_ context.Context, address string, _ article.FetchOptions) (briefs.Article, error) {
			switch address {
			case "https://valley.example/mill":
				return article.Read(article.Input{URL: address + "?session=1", Data: strings.NewReader(text)})
			case "https://valley.example/short":
				return article.Read(article.Input{URL: address, Data: strings.NewReader("A picture of the week.")})
			}
			return briefs.Article{}, errors.New("fetch " + address + ": the server answered 404 Not Found")
		},
	}
	dir := filepath.Join(t.TempDir(), "shelf")
	run := func() (string, error) {
		var out bytes.Buffer
		c := newFeed(w)
		c.SetOut(&out)
		c.SetErr(&out)
		c.SilenceErrors, c.SilenceUsage = true, true
		c.SetArgs([]string{"https://nowhere.example/feed", "https://valley.example/feed", "--whole", "--into", dir})
		err := c.ExecuteContext(t.Context())
		return out.String(), err
	}
	out, err := run()
	if err == nil || !strings.Contains(err.Error(), "404 Not Found") || !strings.Contains(err.Error(), "no such host") {
		t.Errorf("the page and the feed that failed were not named: %v", err)
	}
	for _, want := range []string{"old-mill-to-close.json: new", `left out "Short": 5 words are too few` + "\n", "1 new, 0 changed, 0 as before, 1 left out"} {
		if !strings.Contains(out, want) {
			t.Errorf("said %q, want %q in it", out, want)
		}
	}
	b, err := briefs.Load(filepath.Join(dir, "old-mill-to-close.json"))
	if err != nil {
		t.Fatal(err)
	}
	a := b.Articles[0]
	if a.Text != text || a.URL != "https://valley.example/mill" || a.Source != "The Valley Post" || !strings.HasPrefix(a.Published, "2024-03-07") || len(b.Quotes) != 1 {
		t.Errorf("kept %+v", a)
	}
	if out, _ := run(); !strings.Contains(out, "0 new, 0 changed, 1 as before, 1 left out") {
		t.Errorf("the second time it said %q", out)
	}
	if files, _ := os.ReadDir(dir); len(files) != 1 {
		t.Errorf("%d files, want one", len(files))
	}
}

// A call that waits for standard input ends when it is stopped.
func TestStandardInputCanBeStopped(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	c := newBrief(web{})
	c.SetIn(silent{begun: stop, ended: t.Context().Done()})
	c.SetOut(io.Discard)
	c.SetErr(io.Discard)
	c.SilenceErrors, c.SilenceUsage = true, true
	c.SetArgs([]string{"-"})
	if err := c.ExecuteContext(ctx); err == nil || err.Error() != "read article from standard input: stopped; call it again" {
		t.Errorf("it ended with %v", err)
	}
}

// silent is an input that says when it is read, and nothing more.
type silent struct {
	begun func()
	ended <-chan struct{}
}

func (s silent) Read([]byte) (int, error) {
	s.begun()
	<-s.ended
	return 0, io.EOF
}
