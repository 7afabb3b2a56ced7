package library_test

import (
	"fmt"
	"path/filepath"
	"testing"

	"dateline/briefs/library"
)

func BenchmarkOpen(b *testing.B) {
	dir := b.TempDir()
	for i := range 100 {
		id := fmt.Sprint("story-", i)
		save(b, filepath.Join(dir, id+".json"), retitled(b, id, id))
	}
	for name, dir := range map[string]string{"default": "", "100 briefs": dir} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := library.Open(library.Options{Dir: dir, Log: silent}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkStory(b *testing.B) {
	l, err := library.Open(library.Options{Log: silent})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, ok := l.Story("north", ""); !ok {
			b.Fatal("no story")
		}
	}
}
