package render

import (
	"dateline/bot/stylebook"
)

// block is one thing on a page: a quote, a person, an event.
type block struct {
	text   string // Markdown, at most mostBlock units
	size   int    // its units
	weight int    // units a reader sees: without the addresses of links
}

// sheet is how much goes on a page.
type sheet struct {
	items  int // blocks
	weight int // units seen; a single block may be more
}

// page is a stretch of blocks: [first, last).
type page struct{ first, last int }

// lay lays blocks out on pages in order: as many as the sheet takes, at least
// one. There is always a page, if an empty one.
func (s sheet) lay(blocks []block) []page {
	var pages []page
	at := page{}
	weight, size := 0, 0
	for i, b := range blocks {
		full := i-at.first >= s.items || weight+b.weight > s.weight || size+b.size+2 > mostPage
		if full && i > at.first {
			pages = append(pages, page{at.first, i})
			at.first, weight, size = i, 0, 0
		}
		weight += b.weight
		size += b.size + 2
	}
	return append(pages, page{at.first, len(blocks)})
}

// leaf is one page on its way to a message.
type leaf struct {
	page
	number, of int // number from 0
	total      int // blocks on all pages
	weight     int // units a reader sees on this page
}

// mostPublic is how much a look-up may put before everybody in a channel: about
// what a phone shows at once, in units.
const mostPublic = 700

// private tells whether a look-up is for the member alone: several pages, which
// others would see turning, or more than a screen.
func (l leaf) private() bool { return l.of > 1 || l.weight > mostPublic }

// open turns to page number, or the nearest there is.
func (s sheet) open(blocks []block, number int) (leaf, []string) {
	pages := s.lay(blocks)
	number = max(0, min(number, len(pages)-1))
	l := leaf{page: pages[number], number: number, of: len(pages), total: len(blocks)}
	texts := make([]string, 0, l.last-l.first)
	for _, b := range blocks[l.first:l.last] {
		texts = append(texts, b.text)
		l.weight += b.weight
	}
	return l, texts
}

// count says how much there is of a thing (“quotes”, as the style book's keys
// call it) and where the page is in it: “3 quotes”, “quotes 4–6 of 7”, “quote 7
// of 7”.
func (l leaf) count(v stylebook.Voice, thing string) string {
	switch {
	case l.total == 0:
		return ""
	case l.of == 1:
		return v.Say("count."+thing, l.total)
	case l.last-l.first == 1:
		return v.Say("page."+thing+".one", l.first+1, l.total)
	}
	return v.Say("page."+thing+".range", l.first+1, l.last, l.total)
}
