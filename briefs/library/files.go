package library

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"sort"
	"strings"

	"dateline/briefs"
	"dateline/briefs/article"
	"dateline/briefs/correct"
	"dateline/briefs/extract"
)

// mostBytes bounds a brief file. An article's bound is article.MaxBytes.
const mostBytes = briefs.MaxBytes

// storyFiles are the files of one story: ID.json and ID.txt share the stem ID.
type storyFiles struct {
	stem        string
	brief       string   // path of the brief file; "" where there is none
	articles    []string // paths, in order of name
	corrections string   // path of the corrections file; "" where there is none
}

// fileRead is how a story's files were last read.
type fileRead struct {
	print [sha256.Size]byte // of the names and bytes read
	brief *briefs.Brief     // the last good one, without corrections; nil where none was
	err   error             // of the last reading

	byHand corrections
}

var articleEndings = []string{".txt", ".md", ".markdown", ".html", ".htm"}

// listStories lists the directory's stories by stem. Hidden files, README and
// files of other kinds are no stories. lone are corrections files with no story
// beside them, by stem.
func listStories(dir string) (stories []storyFiles, lone map[string]string, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, nil, err
	}
	lone = map[string]string{}
	byStem := map[string]*storyFiles{}
	of := func(stem string) *storyFiles {
		if byStem[stem] == nil {
			byStem[stem] = &storyFiles{stem: stem}
		}
		return byStem[stem]
	}
	for _, e := range entries {
		name, path := e.Name(), filepath.Join(dir, e.Name())
		ending := strings.ToLower(filepath.Ext(name))
		stem := strings.TrimSuffix(name, filepath.Ext(name))
		if of, ok := correctionsOf(name); ok {
			lone[of] = path
			continue
		}
		switch {
		case notAStory(name):
		case isDir(path):
			if articles := articlesIn(path); len(articles) > 0 {
				f := of(name)
				f.articles = append(f.articles, articles...)
			}
		case ending == ".json":
			of(stem).brief = path
		case slices.Contains(articleEndings, ending):
			f := of(stem)
			f.articles = append(f.articles, path)
		}
	}
	out := make([]storyFiles, 0, len(byStem))
	for stem, f := range byStem {
		f.corrections = lone[stem]
		delete(lone, stem)
		out = append(out, *f)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].stem < out[j].stem })
	return out, lone, nil
}

// correctionsOf gives the stem of the story that a corrections file is for.
func correctionsOf(name string) (stem string, ok bool) {
	n := len(name) - len(correct.Ending)
	if n <= 0 || strings.HasPrefix(name, ".") || !strings.EqualFold(name[n:], correct.Ending) {
		return "", false
	}
	return name[:n], true
}

// Serves tells whether a file of this name is read as a story, or part of one:
// a brief file or an article.
func Serves(name string) bool {
	ending := strings.ToLower(filepath.Ext(name))
	_, corrections := correctionsOf(name)
	return !notAStory(name) && !corrections && (ending == ".json" || slices.Contains(articleEndings, ending))
}

func notAStory(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(strings.ToUpper(name), "README")
}

func isDir(path string) bool { // through symbolic links, as mounted configuration has them
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func articlesIn(dir string) []string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var out []string
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		if !notAStory(e.Name()) && slices.Contains(articleEndings, strings.ToLower(filepath.Ext(path))) && !isDir(path) {
			out = append(out, path)
		}
	}
	return out
}

// contents are the bytes of a story's files at one moment.
type contents struct {
	brief    []byte
	articles [][]byte
	print    [sha256.Size]byte
}

func (f storyFiles) read() (contents, error) {
	var c contents
	hash := sha256.New()
	one := func(path string, most int64) ([]byte, error) {
		info, err := os.Stat(path)
		if err != nil {
			return nil, err
		}
		if info.Size() > most {
			return nil, fmt.Errorf("%s is larger than %d MiB; give a smaller file", path, most>>20)
		}
		data, err := os.ReadFile(path)
		fmt.Fprintf(hash, "%s %d\n", path, len(data))
		hash.Write(data)
		return data, err
	}
	var err error
	if f.brief != "" {
		if c.brief, err = one(f.brief, mostBytes); err != nil {
			return c, err
		}
	}
	for _, path := range f.articles {
		data, err := one(path, article.MaxBytes)
		if err != nil {
			return c, err
		}
		c.articles = append(c.articles, data)
	}
	hash.Sum(c.print[:0])
	return c, nil
}

// story makes a story's brief of its files. The brief file speaks as long as it
// was made from the articles beside it; once an article says something else, it
// is built anew, and what the brief knew of its source is kept.
func (l *Library) story(f storyFiles, c contents) (*briefs.Brief, error) {
	var articles []briefs.Article
	for i, path := range f.articles {
		a, err := article.Read(article.Input{Name: filepath.Base(path), Data: bytes.NewReader(c.articles[i])})
		if err != nil {
			return nil, err
		}
		a.ID = fmt.Sprintf("a%d", i+1)
		articles = append(articles, a)
	}
	if f.brief == "" {
		return l.build(articles, extract.Options{ID: briefs.Slug(f.stem)})
	}
	b, err := briefs.Decode(c.brief)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Base(f.brief), err)
	}
	if len(articles) == 0 || sameTexts(b.Articles, articles) {
		return b, nil
	}
	for i := range articles {
		if i < len(b.Articles) {
			inherit(&articles[i], b.Articles[i])
		}
	}
	return l.build(articles, extract.Options{ID: b.ID})
}

// build makes a brief that holds, or an error: a defect in the extraction, met
// by a text that nobody tried, must not end the bot.
func (l *Library) build(articles []briefs.Article, o extract.Options) (b *briefs.Brief, err error) {
	defer func() {
		if defect := recover(); defect != nil {
			l.log.Error("extraction failed on a text", slog.Any("panic", defect), slog.String("stack", string(debug.Stack())))
			b, err = nil, errors.New("build brief: the program failed on this text; please report it with the article")
		}
	}()
	o.At, o.By = l.clock.Now().UTC(), strings.TrimSpace("dateline "+l.options.Version)
	b, err = extract.Build(articles, o)
	if err != nil {
		return nil, err
	}
	if faults := b.Check(); len(faults) > 0 {
		return nil, briefs.Faults(faults)
	}
	return b, nil
}

func sameTexts(old, now []briefs.Article) bool {
	return slices.EqualFunc(old, now, func(a, b briefs.Article) bool { return a.Text == b.Text })
}

// inherit fills what an article's file does not say of its origin.
func inherit(a *briefs.Article, known briefs.Article) {
	for _, field := range []struct{ to, from *string }{
		{&a.Title, &known.Title}, {&a.Source, &known.Source}, {&a.URL, &known.URL}, {&a.Published, &known.Published},
	} {
		if *field.to == "" {
			*field.to = *field.from
		}
	}
	if len(a.Authors) == 0 {
		a.Authors = known.Authors
	}
}
