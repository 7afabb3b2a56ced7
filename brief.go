package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
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
		Long: `Make a brief file of an article: plain text, Markdown or HTML, in a file, at a
web address, or - for standard input. Several articles make one story. Front
matter (title, source, url, published, authors between two lines of ---) is
read; flags win over it.

An article that can't be read is named and left out; the others make the brief,
and the exit code is 1. The same text given twice is taken once. Without -o the
brief goes to standard output; with it a missing folder is made, and what is no
brief file is never written over.`,
		Example: `  dateline brief story.txt --published 2021-08-26 -o story.json
  dateline brief https://example.com/news/strike -o strike.json
  dateline brief mon.md tue.md --title "The strike" -o strike.json`,
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
	if err := checkNames(c, names, f.out); err != nil {
		return err
	}
	var articles []briefs.Article
	var failed []error
	read := map[string]string{} // digest of a text → the name that it came by
	for i, r := range readAll(c, names, w) {
		if r.err != nil {
			failed = append(failed, r.err)
			continue
		}
		a := r.article
		if first, twice := read[a.SHA256]; twice {
			fmt.Fprintf(c.ErrOrStderr(), "%s: the same text as %s; it is taken once\n", names[i], first)
			continue
		}
		read[a.SHA256] = names[i]
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

// checkNames refuses a call that would read standard input twice, or write the
// brief where it can't be meant to go.
func checkNames(c *cobra.Command, names []string, out string) error {
	if err := onceStdin(c, names); err != nil {
		return err
	}
	if out == "" && c.Flags().Changed("output") {
		return usage{errors.New("brief: --output names no file; give one, or leave the flag out for standard output")}
	}
	return checkOutput(out)
}

// onceStdin refuses a second "-": there would be nothing left for it.
func onceStdin(c *cobra.Command, names []string) error {
	if i := slices.Index(names, "-"); i >= 0 && slices.Contains(names[i+1:], "-") {
		return usage{fmt.Errorf("%s: - stands twice, and standard input can be read once; name files for the others", c.Name())}
	}
	return nil
}

// checkOutput keeps a brief from the place of what is none: an article that was
// named by a slip, or corrections.
func checkOutput(path string) error {
	if strings.HasSuffix(path, correct.Ending) {
		return usage{fmt.Errorf("write brief %s: corrections are called so; choose another name", path)}
	}
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() || info.Size() == 0 {
		return nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil // saving will say it
	}
	defer f.Close()
	head := make([]byte, 64)
	n, _ := io.ReadFull(f, head)
	if !bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(head[:n], []byte("\ufeff"))), []byte("{")) {
		return usage{fmt.Errorf("write brief %s: what stands there is no brief file, and would be lost; choose another name, or move it away", path)}
	}
	return nil
}

// check looks at the flags before anything is read, and gives the time of
// building, whole seconds in UTC.
func (f briefFlags) check() (time.Time, error) {
	if f.id != "" && f.id != briefs.Slug(f.id) {
		return time.Time{}, usage{fmt.Errorf("--id %q is no id; write a-z, 0-9 and -, for example %s", f.id, briefs.Slug(f.id))}
	}
	if f.published != "" {
		if err := article.CheckPublished(f.published); err != nil {
			return time.Time{}, usage{fmt.Errorf("--published: %w", err)}
		}
	}
	if f.url != "" {
		if err := article.CheckAddress(f.url); err != nil {
			return time.Time{}, usage{fmt.Errorf("--url: %w", err)}
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
			return fmt.Errorf("make the folder for brief %s: %w", path, briefs.Unwritten(err))
		}
		return briefs.Save(path, b)
	}
	data, err := b.Encode()
	if err != nil {
		return err
	}
	if _, err = c.OutOrStdout().Write(galley.SafeJSON(data)); err != nil { // it may be a terminal; to a file it goes by -o, as it is
		return fmt.Errorf("write brief to standard output: %w", briefs.Unwritten(err))
	}
	return nil
}
