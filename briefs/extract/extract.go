// Package extract turns articles into a brief. Its stages are packages of their own
// below it, each of which imports those before it alone, so that none can look
// ahead: page, names, cast, clauses, attribution, voices, dates, timeline, summary,
// and the lexicon under all of them.
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
	"dateline/briefs/extract/cast"
	"dateline/briefs/extract/dates"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
	"dateline/briefs/extract/summary"
	"dateline/briefs/extract/timeline"
	"dateline/briefs/extract/voices"
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
	named := make([]*names.Document, len(s.articles))
	scanned := make([]dates.Scanned, len(s.articles))
	onAllCores(len(s.articles), func(i int) {
		read := page.Read(s.articles[i])
		atOnce(func() { named[i] = names.Find(read) }, func() { scanned[i] = dates.Scan(read) })
	})
	who := cast.Gather(named)
	said := voices.Hear(who)
	s.entities, s.quotes = who.Entities, said.Quotes
	atOnce(func() { s.summary = summary.Choose(who, s.quotes) }, func() {
		s.dates = dates.Find(scanned, s.quotes)
		s.events = timeline.Order(said, s.dates)
	})
	return s.brief(), nil
}

// ReadsAsEnglish tells whether a text is in the one language in which Build can name
// anybody.
func ReadsAsEnglish(text string) bool { return page.ReadsAsEnglish(text) }

// story is what the stages found.
type story struct {
	options  Options
	articles []*briefs.Article
	entities []cast.Entity
	quotes   []briefs.Quote
	dates    []dates.Found
	events   []briefs.Event
	summary  []briefs.Passage
}

// atOnce does two things that read the same and write apart, on two cores where there
// are two.
func atOnce(one, other func()) {
	var wait sync.WaitGroup
	wait.Go(other)
	one()
	wait.Wait()
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
