package lexicon

import (
	"slices"
	"strings"
	"testing"
)

func TestNameLexiconsSayWhereTheyComeFrom(t *testing.T) {
	files := []string{"words"}
	for _, list := range nameLists {
		files = append(files, list.file)
	}
	for _, file := range files {
		data, err := lexicons.ReadFile("" + file + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		var head []string
		for line := range strings.Lines(string(data)) {
			if !strings.HasPrefix(line, "#") {
				break
			}
			head = append(head, line)
		}
		if text := strings.Join(head, ""); !strings.Contains(text, "From:") && !strings.Contains(text, "Collected for this project") {
			t.Errorf("lexicon/%s.txt does not begin with where it comes from", file)
		}
	}
}

func TestSmallWords(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(smallWords(), "\n"), "\n")
	if !slices.IsSorted(lines) {
		t.Error("lexicon/words.txt is not sorted by byte; the search in it needs that")
	}
	for _, word := range []string{lines[0], lines[len(lines)/2], lines[len(lines)-1], "house", "houses", "parties", "walked", "making", "clearly", "apologised", "criticises"} {
		if !IsSmallWord([]byte(word)) {
			t.Errorf("%q is not known as an English word", word)
		}
	}
	for _, word := range []string{"", "putin", "whitfield", "zzz", "james", "denise"} {
		if IsSmallWord([]byte(word)) {
			t.Errorf("%q is taken for an English word", word)
		}
	}
}

func TestFolding(t *testing.T) {
	for in, want := range map[string]string{
		"Müller": "muller", "Łukasz": "lukasz", "O’Hara": "o'hara", "Gov.": "gov", "U.S.": "u.s", "Ærø": "aero", "İzmir": "izmir", ".": ".",
	} {
		if got := string(AppendFolded(nil, in)); got != want {
			t.Errorf("%q folds to %q, expected %q", in, got, want)
		}
	}
}
