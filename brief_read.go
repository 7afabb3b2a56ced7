package main

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"sync"

	"github.com/spf13/cobra"

	"dateline/briefs"
	"dateline/briefs/article"
)

// reading is what came of one article: its text, or why it was not read.
type reading struct {
	article briefs.Article
	err     error
}

// readAll reads articles on all cores and tells how far it is where there are
// several. The readings are in the order of the names.
func readAll(c *cobra.Command, names []string, w web) []reading {
	out := make([]reading, len(names))
	seats := make(chan struct{}, runtime.GOMAXPROCS(0))
	var telling sync.Mutex
	var done int
	var wait sync.WaitGroup
	for i, name := range names {
		seats <- struct{}{}
		wait.Go(func() {
			defer func() { <-seats }()
			if stopped := c.Context().Err(); stopped != nil {
				out[i].err = fmt.Errorf("read article %s: %w", name, briefs.Unread(stopped))
				return
			}
			out[i].article, out[i].err = readArticle(c, name, w)
			if len(names) == 1 {
				return
			}
			telling.Lock()
			defer telling.Unlock()
			done++
			left := ""
			if out[i].err != nil {
				left = ": left out" // why is said at the end
			}
			fmt.Fprintf(c.ErrOrStderr(), "[%d/%d] %s%s\n", done, len(names), name, left)
		})
	}
	wait.Wait()
	return out
}

func readArticle(c *cobra.Command, name string, w web) (briefs.Article, error) {
	if isAddress(name) {
		return w.page(c.Context(), name, w.options())
	}
	if name == "-" {
		return article.Read(article.Input{Name: name, Data: stdin(c)})
	}
	return article.ReadFile(name)
}

// stdin is standard input that a call which is stopped waits for no longer.
func stdin(c *cobra.Command) io.Reader { return stoppable{c.Context(), c.InOrStdin()} }

type stoppable struct {
	ctx context.Context
	in  io.Reader
}

func (s stoppable) Read(p []byte) (int, error) {
	type got struct {
		n   int
		err error
	}
	done, own := make(chan got, 1), make([]byte, len(p)) // the read may outlast the call
	go func() {
		n, err := s.in.Read(own)
		done <- got{n, err}
	}()
	select {
	case g := <-done:
		return copy(p, own[:g.n]), g.err
	case <-s.ctx.Done():
		return 0, s.ctx.Err()
	}
}
