// Package extract turns articles into a brief: furniture, sentences, quotes,
// entities, attributions, dates, timeline and summary, a stage each and a file
// or a few for each stage. A stage reads what the stages before it found and
// never looks ahead.
//
// It must not know where articles come from (article), where briefs are kept
// (library) or who asks them; it does no I/O and keeps nothing between calls.
package extract

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"dateline/briefs"
)

// Options is what a caller knows of the story beyond its articles.
type Options struct {
	ID    string    // slug; empty: made from the title
	Title string    // empty: the first article's title, or its headline
	At    time.Time // when the brief is built
	By    string    // the program, "dateline VERSION"
}

// Build makes a brief of one or more articles, which must have ID and Text set
// (article.Read does that); Furniture, Place, Published, Authors, Editors,
// Credits and Title are filled from the text where they are empty. Time is linear in the
// length of the texts, and several articles are read on all cores. Of an article
// that is not in English nobody is named, for no rule here could tell who it is:
// its quotations, dates and first sentences are all that is found. An article all in
// capitals is read as if printed with small letters, and cited as it stands. It fails
// where there is no article, a text is empty or not UTF-8, or a date of
// publication is none; it never guesses: what is not found is left out.
func Build(articles []briefs.Article, o Options) (*briefs.Brief, error) {
	if len(articles) == 0 {
		return nil, fmt.Errorf("build brief: there is no article; name at least one")
	}
	s := &story{options: o}
	for i := range articles {
		a := articles[i]
		if strings.TrimSpace(a.Text) == "" {
			return nil, fmt.Errorf("build brief: article %s is empty; give a text with at least one sentence", a.ID)
		}
		if !utf8.ValidString(a.Text) {
			return nil, fmt.Errorf("build brief: article %s is not valid UTF-8; convert it first, for example with iconv", a.ID)
		}
		if !isPublished(a.Published) {
			return nil, fmt.Errorf("build brief: article %s: published %q is no date; write it like 2021-08-26 or 2021-08-26T09:30:00Z", a.ID, a.Published)
		}
		s.articles = append(s.articles, &a)
	}
	pages := make([]*pageDocument, len(s.articles))
	named := make([]*namesDocument, len(s.articles))
	onAllCores(len(s.articles), func(i int) {
		pages[i] = readPage(s.articles[i])
		named[i] = findNames(pages[i])
	})
	who := whoIsWhoIn(named)
	said := whoSaysWhat(who)
	s.entities, s.quotes = who.entities, said.quotes
	s.dates = datesOf(pages, s.quotes)
	s.events = timelineOf(said, s.dates)
	s.summary = summaryOf(who, s.quotes)
	return s.brief(), nil
}

// story is what the stages found.
type story struct {
	options  Options
	articles []*briefs.Article
	entities []entity
	quotes   []briefs.Quote
	dates    []foundDate
	events   []briefs.Event
	summary  []briefs.Passage
}

// onAllCores does work for each of n articles.
func onAllCores(n int, work func(i int)) {
	if n == 1 {
		work(0)
		return
	}
	var wait sync.WaitGroup
	room := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i := range n {
		room <- struct{}{}
		wait.Go(func() {
			work(i)
			<-room
		})
	}
	wait.Wait()
}

// isPublished tells whether a date of publication is written as the brief file
// has it, or not given.
func isPublished(date string) bool {
	if date == "" {
		return true
	}
	if _, err := time.Parse(time.DateOnly, date); err == nil {
		return true
	}
	_, err := time.Parse(time.RFC3339, date)
	return err == nil
}
