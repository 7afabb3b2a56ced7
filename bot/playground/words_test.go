package playground

import (
	"encoding/json"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestThePagesWordsAreWhole: every language that the page offers has a file of
// words, each file has the same keys and places, every key that the page names
// is there, and none is there for nothing.
func TestThePagesWordsAreWhole(t *testing.T) {
	read := func(name string) string {
		t.Helper()
		data, err := fs.ReadFile(static, name)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	var english map[string]string
	hole := regexp.MustCompile(`\{\d\}`)
	holes := func(words string) []string { return slices.Sorted(slices.Values(hole.FindAllString(words, -1))) }
	for _, l := range languages {
		var words map[string]string
		if err := json.Unmarshal([]byte(read("static/words/"+l.Locale+".json")), &words); err != nil {
			t.Fatalf("%s: %v", l.Locale, err)
		}
		if english == nil {
			english = words // the first of the languages
		}
		if got, want := slices.Sorted(maps.Keys(words)), slices.Sorted(maps.Keys(english)); !slices.Equal(got, want) {
			t.Errorf("%s has the keys %q,\nEnglish has %q", l.Locale, got, want)
		}
		for key, words := range words {
			if strings.TrimSpace(words) == "" || !slices.Equal(holes(words), holes(english[key])) {
				t.Errorf("%s: %s is %q; English says %q", l.Locale, key, words, english[key])
			}
		}
	}
	page, err := fs.Glob(static, "static/*.*")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`word\('(\w+)'|data-(?:word|name|hint)="(\w+)"`)
	said := map[string]bool{}
	for _, file := range page {
		for _, found := range named.FindAllStringSubmatch(read(file), -1) {
			key := found[1] + found[2]
			said[key] = true
			if english[key] == "" {
				t.Errorf("%s says %q, which no language has", file, key)
			}
		}
	}
	for _, no := range allRefusals {
		said[no.word] = true
		if h := len(holes(english[no.word])); english[no.word] == "" || h != len(no.with) {
			t.Errorf("%q is said with %v; its words are %q", no.word, no.with, english[no.word])
		}
	}
	for key := range english {
		if !said[key] {
			t.Errorf("nothing on the page says %q", key)
		}
	}
}
