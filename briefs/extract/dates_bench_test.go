package extract

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/extract/cast"
	"dateline/briefs/extract/dates"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
	"dateline/briefs/extract/timeline"
	"dateline/briefs/extract/voices"
)

// BenchmarkDates measures dates and timeline alone, on a small article and on
// ones ten and a hundred times as long: the time per byte must stay the same.
func BenchmarkDates(b *testing.B) {
	text, err := os.ReadFile("testdata/timeline-news.txt")
	if err != nil {
		b.Fatal(err)
	}
	for _, times := range []int{1, 10, 100} {
		b.Run(fmt.Sprintf("%dx", times), func(b *testing.B) {
			benchmarkDates(b, strings.Repeat(string(text)+"\n\n", times))
		})
	}
}

// BenchmarkDatesHostile does so on texts that would make a rule look far: a
// sentence without end, a paragraph of quotations, a date told again and again.
func BenchmarkDatesHostile(b *testing.B) {
	for _, pattern := range []string{
		"and on Tuesday he went to the town in May and ",
		"he left on 3 May 1990, and she came on 4 May 1990; ",
		"“We left in 1990,” she said on Tuesday. ",
		"The dam broke on 3 May 1990. After this, the town fell. It later rose. ",
		"the early the late the end of the ",
		"early early the end of early ",
		"1 2 3 4 May 5 and 6 and 7 to 8, ",
		"((((in 1990 he came ",
		"a man who met a man in May 1990 who ",
	} {
		for _, size := range []int{16 << 10, 128 << 10} {
			b.Run(fmt.Sprintf("%.20s/%dKiB", pattern, size>>10), func(b *testing.B) {
				benchmarkDates(b, strings.Repeat(pattern, size/len(pattern)))
			})
		}
	}
}

func benchmarkDates(b *testing.B, text string) {
	read := page.Read(&briefs.Article{ID: "a1", Text: text, Published: "2019-03-14"})
	said := voices.Hear(cast.Gather([]*names.Document{names.Find(read)}))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		timeline.Order(said, dates.Find([]dates.Scanned{dates.Scan(read)}, said.Quotes))
	}
}
