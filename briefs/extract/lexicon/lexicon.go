// Package lexicon holds the word lists that the rules of extraction go by, and
// what a word is by them: a cue of saying, a noun for somebody, a part of a name.
//
// It must not know of texts: it is asked for a word, or two, and never where they
// stand.
package lexicon

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
//go:embed *.txt
var lexicons embed.FS

// WordSet loads lexicon/NAME.txt as a set of entries.
func WordSet(name string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		set := map[string]bool{}
		for entry := range Entries(name) {
			set[entry] = true
		}
		return set
	})
}

// WordTable loads lexicon/NAME.txt as entries with their classes.
func WordTable(name string) func() map[string]string {
	return sync.OnceValue(func() map[string]string {
		table := map[string]string{}
		for entry, class := range Entries(name) {
			table[entry] = class
		}
		return table
	})
}

// Entries yields the entries of lexicon/NAME.txt in file order, each with its
// class. A missing file is a defect of the program.
func Entries(name string) func(yield func(entry, class string) bool) {
	data, err := lexicons.ReadFile(name + ".txt")
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
	for name, words := range Entries("sorts") {
		if lists[name] == nil {
			lists[name] = map[string]bool{}
		}
		for word := range strings.SplitSeq(words, ", ") {
			lists[name][word] = true
		}
	}
	return lists
})

// OfSort tells whether a word stands in a list of lexicon/sorts.txt. A missing list
// is a defect of the program.
func OfSort(name string) func(word string) bool {
	list := sync.OnceValue(func() map[string]bool {
		words, ok := sorts()[name]
		if !ok {
			panic("read lexicon sorts: there is no list " + name)
		}
		return words
	})
	return func(word string) bool { return list()[word] }
}

// OfSortFolded is OfSort for a word of any case.
func OfSortFolded(name string) func(word string) bool {
	of := OfSort(name)
	return func(word string) bool { return of(strings.ToLower(word)) }
}
