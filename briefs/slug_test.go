package briefs_test

import (
	"strings"
	"testing"

	"dateline/briefs"
)

func TestSlug(t *testing.T) {
	for title, want := range map[string]string{
		"Russia’s “No”, and Why":  "russias-no-and-why",
		"Über Öl & Çelik":         "uber-ol-celik",
		"":                        "story",
		"東京":                      "story",
		strings.Repeat("ab ", 40): strings.TrimSuffix(strings.Repeat("ab-", 21), "-"),
		strings.Repeat("x", 90):   strings.Repeat("x", 64),
	} {
		if got := briefs.Slug(title); got != want {
			t.Errorf("%q: got %q, want %q", title, got, want)
		}
	}
}
