package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"dateline/briefs"
	"dateline/briefs/article"
	"dateline/briefs/correct"
	"dateline/briefs/extract"
	"dateline/briefs/galley"
)

// briefFlags is what the command line says of the articles; it wins over what
// an article says of itself.
type briefFlags struct {
	out, id, title                string
	source, url, published, built string
}

func newBrief(w web) *cobra.Command {
	var f briefFlags
	c := &cobra.Command{
		Use:   "brief ARTICLE… [-o FILE]",
		Short: "Make a brief file of one or more articles",
		Long: `Make a brief file of an article: plain text, Markdown or HTML, in a file, at a web
address, or - for standard input. Several articles make one story. Front matter
(title, source, url, published, authors between two lines of ---) is read; flags win
over it.

An article that can't be read is named and left out; the others make the brief,
and the exit code is 1. Without -o the brief goes to standard output; a folder
that is missing there is made.`,
		Example: `  dateline brief story.txt --published 2021-08-26 --source "Zenger News" -o story.json
  dateline brief https://example.com/news/strike -o strike.json
  dateline brief monday.md tuesday.md --title "The strike" -o strike.json`,
		Args: atLeast(1, "at least one article, or - for standard input"),
		RunE: func(c *cobra.Command, args []string) error { return makeBrief(c, args, f, w) },
	}
	c.Flags().StringVarP(&f.out, "output", "o", "", "write the brief to this file")
	c.Flags().StringVar(&f.published, "published", "", "publication `date`, YYYY-MM-DD or RFC 3339 (default: as the article says above its first paragraph); years that the text omits are taken from it")
	c.Flags().StringVar(&f.source, "source", "", "who published it")
	c.Flags().StringVar(&f.url, "url", "", "where it can be read")
	c.Flags().StringVar(&f.title, "title", "", "the story's title (default: the first article's headline)")
	c.Flags().StringVar(&f.id, "id", "", "the story's id, a-z 0-9 and - (default: from the title)")
	c.Flags().StringVar(&f.built, "built", "", "record this RFC 3339 `time` as the time of building, for builds that can be repeated")
	return c
}

func makeBrief(c *cobra.Command, names []string, f briefFlags, w web) error {
	at, err := f.check()
	if err != nil {
		return err
	}
	var articles []briefs.Article
	var failed []error
	for i, r := range readAll(c, names, w) {
		if r.err != nil {
			failed = append(failed, r.err)
			continue
		}
		a := r.article
		if !extract.ReadsAsEnglish(a.Text) {
			fmt.Fprintf(c.ErrOrStderr(), "%s: it does not read as English; its names, speakers and descriptions are left out\n", names[i])
		}
		a.ID = "a" + strconv.Itoa(len(articles)+1)
		f.apply(&a)
		articles = append(articles, a)
	}
	if len(articles) == 0 {
		return errors.Join(failed...)
	}
	b, err := extract.Build(articles, extract.Options{ID: f.id, Title: f.title, At: at, By: "dateline " + version})
	if err != nil {
		return errors.Join(append(failed, err)...)
	}
	if err := writeBrief(c, f.out, b); err != nil {
		failed = append(failed, err)
	}
	return errors.Join(failed...)
}

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
			out[i].article, out[i].err = readArticle(c, name, w)
			if len(names) == 1 {
				return
			}
			telling.Lock()
			defer telling.Unlock()
			done++
			fmt.Fprintf(c.ErrOrStderr(), "[%d/%d] %s\n", done, len(names), name)
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
		return article.Read(article.Input{Name: name, Data: c.InOrStdin()})
	}
	return article.ReadFile(name)
}

// check looks at the flags before anything is read, and gives the time of
// building, whole seconds in UTC.
func (f briefFlags) check() (time.Time, error) {
	if f.id != "" && f.id != extract.Slug(f.id) {
		return time.Time{}, usage{fmt.Errorf("--id %q is no id; write a-z, 0-9 and -, for example %s", f.id, extract.Slug(f.id))}
	}
	if f.published != "" {
		if err := article.CheckPublished(f.published); err != nil {
			return time.Time{}, usage{fmt.Errorf("--published: %w", err)}
		}
	}
	if f.built == "" {
		return time.Now().UTC().Truncate(time.Second), nil
	}
	at, err := time.Parse(time.RFC3339, f.built)
	if err != nil {
		return time.Time{}, usage{fmt.Errorf("--built %q is no RFC 3339 time; write one like 2026-01-02T15:04:05Z", f.built)}
	}
	return at, nil
}

func (f briefFlags) apply(a *briefs.Article) {
	for _, x := range []struct {
		to   *string
		flag string
	}{{&a.Source, f.source}, {&a.URL, f.url}, {&a.Published, f.published}} {
		if x.flag != "" {
			*x.to = x.flag
		}
	}
}

func writeBrief(c *cobra.Command, path string, b *briefs.Brief) error {
	if path != "" && path != "-" {
		// One folder is made, not a row of them: that would be a slip of the pen.
		if err := os.Mkdir(filepath.Dir(path), 0o755); err != nil && !errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("make the folder for brief %s: %w; make it by hand, or choose another", path, err)
		}
		return briefs.Save(path, b)
	}
	data, err := b.Encode()
	if err != nil {
		return err
	}
	_, err = c.OutOrStdout().Write(galley.SafeJSON(data)) // it may be a terminal; to a file it goes by -o, as it is
	return err
}

func newCheck() *cobra.Command {
	return &cobra.Command{
		Use:   "check FILE…",
		Short: "Prove every passage and every reference of brief files",
		Long: `Prove that every passage of the brief files stands word for word in its article
and that every id is known, and that the corrections beside a file
(ID.corrections.json) fit it. One line per fault; exit code 1 if there is any.`,
		Args: atLeast(1, "at least one brief file"),
		RunE: func(c *cobra.Command, args []string) error {
			faults := 0
			for _, path := range args {
				n, err := checkFile(c, path)
				if err != nil {
					fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%s: %v\n", path, err)
				}
				faults += n
			}
			if faults > 0 {
				return fmt.Errorf("check: %d %s found; mend the file, or make it anew with dateline brief", faults, plural(faults, "fault", "faults"))
			}
			return nil
		},
	}
}

// checkFile prints a brief file's faults, or one line that says it holds.
func checkFile(c *cobra.Command, path string) (faults int, err error) {
	if strings.HasSuffix(path, correct.Ending) {
		return checkCorrections(c, path, nil)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return 1, err
	}
	b, err := briefs.Parse(data)
	if err != nil {
		return 1, err
	}
	found := b.Check()
	for _, f := range found {
		fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%s: %s\n", path, f)
	}
	if len(found) == 0 {
		fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%s: holds (%d %s, %d %s, %d %s)\n", filepath.Clean(path),
			len(b.Quotes), plural(len(b.Quotes), "quote", "quotes"),
			len(b.Entities), plural(len(b.Entities), "name", "names"),
			len(b.Dates), plural(len(b.Dates), "date", "dates"))
	}
	if len(found) > 0 {
		return len(found), nil
	}
	return checkCorrections(c, correct.PathBeside(path), b)
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}
