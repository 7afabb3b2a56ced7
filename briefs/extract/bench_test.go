package extract_test

import (
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/jdkato/prose/v3"

	"dateline/briefs"
	"dateline/briefs/extract"
)

// BenchmarkBrief measures Build on the default article and on longer texts,
// beside prose's pass over the same text (segmenting, tokenizing and tagging,
// without entities), which is the floor.
func BenchmarkBrief(b *testing.B) {
	article := defaultArticle(b)
	for _, x := range []struct{ name, text string }{
		{"default", article},
		{"default x10", strings.Repeat(article+"\n\n", 10)},
		{"default x100", strings.Repeat(article+"\n\n", 100)},
		{"20000 words", words(b, 20_000)},
	} {
		b.Run(x.name+"/brief", func(b *testing.B) {
			b.SetBytes(int64(len(x.text)))
			b.ReportAllocs()
			in := []briefs.Article{{ID: "a1", Text: x.text, SHA256: briefs.Digest(x.text), Published: "2021-08-26"}}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			for b.Loop() {
				if _, err := extract.Build(in, extract.Options{}); err != nil {
					b.Fatal(err)
				}
			}
			runtime.ReadMemStats(&after)
			b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/float64(b.N)/float64(len(x.text)), "alloc-B/text-B")
		})
		b.Run(x.name+"/prose", func(b *testing.B) {
			b.SetBytes(int64(len(x.text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := prose.NewDocument(x.text, prose.WithExtraction(false)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkArticles measures a story of many articles, which are read on all
// cores: run it with -cpu 1,2,4.
func BenchmarkArticles(b *testing.B) {
	text := defaultArticle(b)
	in := make([]briefs.Article, 32)
	for i := range in {
		in[i] = briefs.Article{ID: "a" + strconv.Itoa(i+1), Text: text, SHA256: briefs.Digest(text), Published: "2021-08-26"}
	}
	b.SetBytes(int64(len(in) * len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := extract.Build(in, extract.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// defaultArticle is the text of the story that the program carries.
func defaultArticle(b *testing.B) string {
	paths, err := filepath.Glob("../library/default/*.txt")
	if err != nil || len(paths) == 0 {
		b.Skip("the default story is not there")
	}
	data, err := os.ReadFile(paths[0])
	if err != nil {
		b.Fatal(err)
	}
	return string(data)
}

// words is running text of at least n words: the texts at hand, one after the
// other, or the default article again and again.
func words(b *testing.B, n int) string {
	var w strings.Builder
	count := 0
	paths, _ := filepath.Glob(filepath.Join(shared(b, "data"), "wikiwars", "*.txt"))
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		w.Write(data)
		w.WriteString("\n\n")
		if count += len(strings.Fields(string(data))); count >= n {
			break
		}
	}
	return w.String()
}
