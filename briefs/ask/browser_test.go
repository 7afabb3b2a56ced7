package ask_test

import (
	"context"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"dateline/briefs"
	"dateline/briefs/ask"
)

// TestBrowserFindsThePlace opens links to passages in Chromium, on a page whose
// paragraphs are screens apart: the browser must scroll to the passage's own.
func TestBrowserFindsThePlace(t *testing.T) {
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("Chromium is not installed: text fragments are not tried in a browser")
	}
	b := harbour(t)
	article := b.Articles[0]
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		io.WriteString(w, "<!doctype html><title>Article</title><style>p { margin: 3000px 0 }</style>")
		for i, line := range strings.Split(article.Text, "\n") {
			if line != "" {
				fmt.Fprintf(w, "<p id=line%d>%s</p>", i, html.EscapeString(line))
			}
		}
	}))
	defer server.Close()
	alloc, stop := chromedp.NewExecAllocator(context.Background(), append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path),
		chromedp.NoSandbox, chromedp.DisableGPU, chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true))...)
	defer stop()
	ctx, cancel := chromedp.NewContext(alloc)
	defer cancel()
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("start Chromium: %v", err)
	}
	ctx, cancel = context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()

	for i, p := range placesIn(b) {
		article.URL = fmt.Sprintf("%s/?n=%d", server.URL, i) // another page each time, or it is not opened anew
		link := ask.Link(&article, p)
		want := fmt.Sprintf("line%d", strings.Count(article.Text[:p.Start], "\n"))
		const inSight = `([...document.querySelectorAll('p')].find((p) => { const at = p.getBoundingClientRect(); return at.bottom > 0 && at.top < innerHeight }) || {}).id`
		seen := poll(inSight + ` === "` + want + `"`)
		err := chromedp.Do(ctx, chromedp.Navigate(link), seen)
		for try := 0; try < 3 && err != nil && strings.Contains(err.Error(), "Cannot find context"); try++ {
			err = chromedp.Do(ctx, seen) // the page before was still being left when it was asked
		}
		if err != nil {
			got, _ := chromedp.Run(context.WithoutCancel(ctx), chromedp.Evaluate[string](`String(`+inSight+`)`))
			t.Errorf("%s\nshows %s, want %s: “%s” (%v)", link, got, want, p.Text, err)
		}
	}
}

// placesIn are passages of every kind: long and short, ones that stand more
// than once, with dashes, commas, quotation marks and letters beyond ASCII.
func placesIn(b *briefs.Brief) []briefs.Passage {
	var out []briefs.Passage
	for _, q := range b.Quotes {
		out = append(out, q.Passages...)
	}
	for _, e := range b.Timeline {
		out = append(out, e.Passage)
	}
	for _, e := range b.Entities {
		out = append(append(out, e.About...), e.Mentions...)
	}
	return out
}

func poll(condition string) chromedp.Action[chromedp.Void] {
	return func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
		_, err := chromedp.Poll[bool](condition, chromedp.WithPollingInterval(20*time.Millisecond), chromedp.WithPollingTimeout(3*time.Second))(ctx, target)
		return chromedp.Void{}, err
	}
}
