package extract

import (
	"embed"
	"strings"
	"sync"
)

// The lexicons are text files beside this one. Each begins with '#' lines that
// say what it holds and where it comes from; then an entry a line, lower case
// unless the file says otherwise, with its class (if any) after a tab. Blank
// lines and '#' lines are left out. A lexicon is parsed when it is first asked
// for, once.
//
//go:embed lexicon/*.txt
var lexicons embed.FS

// wordSet loads lexicon/NAME.txt as a set of entries.
func wordSet(name string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		set := map[string]bool{}
		for entry := range entries(name) {
			set[entry] = true
		}
		return set
	})
}

// wordTable loads lexicon/NAME.txt as entries with their classes.
func wordTable(name string) func() map[string]string {
	return sync.OnceValue(func() map[string]string {
		table := map[string]string{}
		for entry, class := range entries(name) {
			table[entry] = class
		}
		return table
	})
}

// entries yields the entries of lexicon/NAME.txt in file order, each with its
// class. A missing file is a defect of the program.
func entries(name string) func(yield func(entry, class string) bool) {
	data, err := lexicons.ReadFile("lexicon/" + name + ".txt")
	if err != nil {
		panic("read lexicon " + name + ": " + err.Error())
	}
	return func(yield func(entry, class string) bool) {
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSpace(line)
			if line == "" || line[0] == '#' {
				continue
			}
			entry, class, _ := strings.Cut(line, "\t")
			if !yield(strings.TrimSpace(entry), strings.TrimSpace(class)) {
				return
			}
		}
	}
}

// sorts are the short lists of lexicon/sorts.txt, each by its name.
var sorts = sync.OnceValue(func() map[string]map[string]bool {
	lists := map[string]map[string]bool{}
	for name, words := range entries("sorts") {
		if lists[name] == nil {
			lists[name] = map[string]bool{}
		}
		for word := range strings.SplitSeq(words, ", ") {
			lists[name][word] = true
		}
	}
	return lists
})

// ofSort tells whether a word stands in a list of lexicon/sorts.txt. A missing list
// is a defect of the program.
func ofSort(name string) func(word string) bool {
	list := sync.OnceValue(func() map[string]bool {
		words, ok := sorts()[name]
		if !ok {
			panic("read lexicon sorts: there is no list " + name)
		}
		return words
	})
	return func(word string) bool { return list()[word] }
}

// ofSortFolded is ofSort for a word of any case.
func ofSortFolded(name string) func(word string) bool {
	of := ofSort(name)
	return func(word string) bool { return of(strings.ToLower(word)) }
}
