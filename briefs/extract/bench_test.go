package extract_test

import (
	"os"
	"path/filepath"
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
			for b.Loop() {
				if _, err := extract.Build(in, extract.Options{}); err != nil {
					b.Fatal(err)
				}
			}
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
