package extract_test

import (
	"runtime"
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/extract"
)

// TestMemoryGrowsWithTheText holds that a text ten times as long takes ten times the
// memory, and no more: bytes allocated for a byte of text stay what they are.
func TestMemoryGrowsWithTheText(t *testing.T) {
	const most = 1.3 // times the bytes of the short text
	paragraph := "Mayor Mara Lindqvist said on May 3 that the ferry to Ashford was “late again,” and that the harbour board had met on Monday.\n\n" +
		"“We will not wait for it,” said Ola Berg, a nurse, who has worked at Ashford Hospital since 1999.\n\n"
	short := allocatedFor(t, strings.Repeat(paragraph, 30))
	long := allocatedFor(t, strings.Repeat(paragraph, 300))
	if long > most*short {
		t.Errorf("ten times the text takes %.0f bytes for each of its own, %.0f before", long, short)
	}
}

// allocatedFor gives the bytes that a brief of a text allocates for each byte of it,
// after what is loaded once has been.
func allocatedFor(t *testing.T, text string) float64 {
	t.Helper()
	a := briefs.Article{ID: "a1", Text: text, SHA256: briefs.Digest(text), Published: "2024-05-14"}
	build := func() {
		if _, err := extract.Build([]briefs.Article{a}, extract.Options{ID: "test", Title: "Test", By: "test"}); err != nil {
			t.Fatal(err)
		}
	}
	build()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	build()
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc-before.TotalAlloc) / float64(len(text))
}
