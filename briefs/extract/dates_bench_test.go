package extract

import (
	"os"
	"strings"
	"testing"

	"dateline/briefs"
)

// BenchmarkDates measures dates and timeline alone, on a small article and on
// one a hundred times as long: the time per byte must stay the same.
func BenchmarkDates(b *testing.B) {
	text, err := os.ReadFile("testdata/timeline-news.txt")
	if err != nil {
		b.Fatal(err)
	}
	for _, size := range []struct {
		name  string
		times int
	}{{"1x", 1}, {"10x", 10}, {"100x", 100}} {
		b.Run(size.name, func(b *testing.B) {
			long := strings.Repeat(string(text)+"\n\n", size.times)
			d := &document{article: &briefs.Article{ID: "a1", Text: long, Published: "2019-03-14"}, text: long}
			d.layOut()
			d.split()
			d.findQuoted()
			b.SetBytes(int64(len(long)))
			b.ReportAllocs()
			for b.Loop() {
				s := &story{documents: []*document{d}}
				s.findDates()
				s.orderEvents()
			}
		})
	}
}
