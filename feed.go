package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dateline/briefs"
	"dateline/briefs/article"
	"dateline/briefs/extract"
	"dateline/briefs/galley"
)

// web is the way out to pages and feeds, behind the guard of package article.
type web struct {
	page func(ctx context.Context, address string, o article.FetchOptions) (briefs.Article, error)
	feed func(ctx context.Context, address string, o article.FetchOptions) ([]briefs.Article, error)
}

// openWeb is the web as it is.
var openWeb = web{page: article.Fetch, feed: article.FetchFeed}

// options are how pages and feeds are asked for: they are told who asks.
func (web) options() article.FetchOptions {
	return article.FetchOptions{UserAgent: "Dateline/" + version}
}

// isAddress tells an address from a file's name.
func isAddress(name string) bool {
	low := strings.ToLower(name)
	return strings.HasPrefix(low, "http://") || strings.HasPrefix(low, "https://")
}

// feedFlags is what the command line says of what is taken from feeds.
type feedFlags struct {
	into  string
	whole bool
	most  int
	built string
}

const (
	fewestWords = 60 // of an item that can be briefed; less is a teaser
	mostItems   = 20 // of a feed, unless asked for otherwise
)

func newFeed(w web) *cobra.Command {
	var f feedFlags
	c := &cobra.Command{
		Use:   "feed FEED… --into DIR",
		Short: "Make a brief file of every item of a feed",
		Long: `Make a brief file of each item of RSS, Atom or JSON feeds: web addresses, files,
or - for standard input. Run it from cron with the bot's BRIEFS_DIR, and the bot
serves each new story as soon as its file is there.

A story is known by its address: run again, it is left as it is, or made anew in
its own file where its text has changed. Nothing is ever deleted. What a feed
carries only the first words of is left out; with --whole each item's page is
read.

An item that can't be read is named and left out; the others are made, and the
exit code is 1.`,
		Example: `  dateline feed https://example.com/news.xml --into stories
  dateline feed https://example.com/news.xml --into stories --whole --most 5`,
		Args: atLeast(1, "at least one feed, or - for standard input"),
		RunE: func(c *cobra.Command, args []string) error { return takeFeeds(c, args, f, w) },
	}
	c.Flags().StringVarP(&f.into, "into", "d", "", "the `folder` that the brief files go to; made when missing")
	c.Flags().BoolVar(&f.whole, "whole", false, "read each item's page, where the feed carries only its beginning")
	c.Flags().IntVar(&f.most, "most", mostItems, "at most so many items of each feed, from its top")
	c.Flags().StringVar(&f.built, "built", "", "record this RFC 3339 `time` as the time of building, for builds that can be repeated")
	return c
}

func takeFeeds(c *cobra.Command, names []string, f feedFlags, w web) error {
	at, err := briefFlags{built: f.built}.check()
	if err != nil {
		return err
	}
	if err := onceStdin(c, names); err != nil {
		return err
	}
	if f.into == "" {
		return usage{errors.New("feed needs --into, the folder that the brief files go to")}
	}
	if f.most < 1 {
		return usage{fmt.Errorf("--most is %d; ask for one item at least", f.most)}
	}
	d, err := openDrawer(f.into)
	if err != nil {
		return err
	}
	var failed []error
	for _, name := range names {
		items, err := readFeed(c, name, w)
		if err != nil {
			failed = append(failed, err)
			continue
		}
		for _, item := range items[:min(len(items), f.most)] {
			if c.Context().Err() != nil {
				return errors.Join(append(failed, fmt.Errorf("feed %s: stopped; what is written stays, and the next run goes on", name))...)
			}
			told, err := takeItem(c.Context(), item, f.whole, at, w, d)
			if err != nil {
				failed = append(failed, err)
			} else if told != "" {
				fmt.Fprintln(galley.Guard(c.OutOrStdout()), told)
			}
		}
	}
	fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%d new, %d changed, %d as before, %d left out\n", d.made, d.changed, d.same, d.short)
	return errors.Join(failed...)
}

// takeItem makes a brief of an item and puts it into the drawer. told is a line
// for the editor; "" where nothing had to be done.
func takeItem(ctx context.Context, a briefs.Article, whole bool, at time.Time, w web, d *drawer) (told string, err error) {
	hint := "; with --whole its page is read"
	if whole && a.URL != "" {
		page, err := w.page(ctx, a.URL, w.options())
		if err != nil {
			return "", err
		}
		a, hint = wholePage(page, a), ""
	}
	if words := len(strings.Fields(a.Text)); words < fewestWords {
		d.short++
		return fmt.Sprintf("left out %q: %d words are too few%s", a.Title, words, hint), nil
	}
	a.ID = "a1"
	b, err := extract.Build([]briefs.Article{a}, extract.Options{At: at, By: "dateline " + version})
	if err == nil {
		told, err = d.put(b)
	}
	if err != nil {
		return "", fmt.Errorf("take %q: %w", a.Title, err)
	}
	return told, nil
}

func readFeed(c *cobra.Command, name string, w web) ([]briefs.Article, error) {
	if isAddress(name) {
		return w.feed(c.Context(), name, w.options())
	}
	if name == "-" {
		items, err := article.ReadFeed(stdin(c))
		if err != nil {
			return nil, fmt.Errorf("read feed from standard input: %w", err)
		}
		return items, nil
	}
	in, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("read feed %s: %w", name, briefs.Unread(err))
	}
	defer in.Close()
	items, err := article.ReadFeed(in)
	if err != nil {
		return nil, fmt.Errorf("read feed %s: %w", name, err)
	}
	return items, nil
}

// wholePage is an item's page with what only the feed says of it. The item's
// address stays the story's: a page may redirect to another one each time.
func wholePage(page, item briefs.Article) briefs.Article {
	page.URL = item.URL
	for _, x := range []struct {
		to   *string
		item string
	}{{&page.Title, item.Title}, {&page.Source, item.Source}, {&page.Published, item.Published}} {
		if *x.to == "" {
			*x.to = x.item
		}
	}
	if len(page.Authors) == 0 {
		page.Authors = item.Authors
	}
	return page
}
