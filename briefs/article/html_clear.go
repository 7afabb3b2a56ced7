package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// declutter takes out of a page what is never its article, before the article is
// looked for: navigation, forms, captions, and what its class or id says to be
// sharing, related stories, comments or advertising.
//
// An element that holds a good part of the page's running text stays, whatever
// it is called: some sites name the whole article "social" or "promo".
func declutter(doc *html.Node) {
	held := map[*html.Node]int{}
	total := running(doc, held)
	c := clearing{held, total, max(min(max(total/5, shortArticle), total*2/3), 1)}
	c.remove(doc)
}

// clearing takes elements out of a page.
type clearing struct {
	held  map[*html.Node]int // bytes of running text in each element
	total int                // in the page
	much  int                // an element with so many may be the article
}

// running counts the bytes of running text in each element above it: text of
// some length that is no link.
func running(n *html.Node, held map[*html.Node]int) int {
	const some = 40
	if n.Type == html.TextNode {
		if letters := len(strings.TrimSpace(n.Data)); letters >= some {
			return letters
		}
		return 0
	}
	switch n.DataAtom {
	case atom.A, atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Button, atom.Li, atom.Figcaption:
		return 0
	}
	sum := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		sum += running(c, held)
	}
	if sum > 0 {
		held[n] = sum
	}
	return sum
}

func (c clearing) remove(parent *html.Node) {
	var next *html.Node
	for n := parent.FirstChild; n != nil; n = next {
		next = n.NextSibling
		if isClutter(n) && (c.held[n] < c.much || c.isReaders(n)) {
			parent.RemoveChild(n)
			continue
		}
		c.remove(n)
	}
}

// isReaders tells whether an element is what readers wrote below an article:
// it may be longer than the article, which then stands outside of it.
func (c clearing) isReaders(n *html.Node) bool {
	return c.total-c.held[n] >= shortArticle && slices.ContainsFunc(n.Attr, func(a html.Attribute) bool {
		return (a.Key == "class" || a.Key == "id") && anyName(a.Val, func(name string) bool { return readers[squeeze(name)] })
	})
}

// readers is what sites call the comments below an article, without the marks.
var readers = map[string]bool{
	"comments": true, "commentlist": true, "commentslist": true, "commentsarea": true, "commentssection": true, "commentsection": true, "commentscontainer": true,
	"commentswrapper": true, "commentthread": true, "disqus": true, "disqusthread": true, "readercomments": true, "usercomments": true, "articlecomments": true,
	"storycomments": true, "postcomments": true, "fbcomments": true,
}

// anyName tells whether one of the names of a class or id is of a kind.
func anyName(names string, is func(string) bool) bool {
	for name := range strings.FieldsSeq(names) {
		if len(name) < 40 && is(name) {
			return true
		}
	}
	return false
}

func isClutter(n *html.Node) bool {
	if n.Type == html.CommentNode {
		return true
	}
	if n.Type != html.ElementNode {
		return false
	}
	switch n.DataAtom {
	case atom.Nav, atom.Aside, atom.Form, atom.Button, atom.Figcaption, atom.Figure, atom.Iframe, atom.Style, atom.Noscript, atom.Svg, atom.Select, atom.Textarea:
		return true
	case atom.Html, atom.Body, atom.Main, atom.Article, atom.Head, atom.Title, atom.Meta:
		return false
	}
	if machinery[n.Data] {
		return true
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "role":
			if a.Val == "navigation" || a.Val == "complementary" || a.Val == "search" || a.Val == "dialog" {
				return true
			}
		case "class", "id":
			if namesClutter(a.Val) || anyName(a.Val, func(name string) bool { return wholeNames[squeeze(name)] || readers[squeeze(name)] }) {
				return true
			}
		}
	}
	return false
}

// clutter is words of a class or id, whole words between the marks that part
// them, that show an element to be no part of an article.
var clutter = map[string]bool{
	"share": true, "sharing": true, "social": true, "sharebar": true, "sharetools": true, "related": true, "recirc": true,
	"newsletter": true, "subscribe": true, "signup": true, "promo": true, "advert": true, "advertisement": true, "ads": true,
	"comments": true, "disqus": true, "outbrain": true, "taboola": true, "caption": true, "breadcrumb": true, "breadcrumbs": true,
	"byline": true, "timestamp": true, "sidebar": true, "recommended": true, "trending": true, "popular": true, "sponsored": true,
	"cookie": true, "paywall": true, "toolbar": true, "tags": true, "taglist": true,
}

// wholeNames is whole names of a class or id, without the marks, that show it too; a
// part of them alone would not.
var wholeNames = map[string]bool{
	"ad": true, "authorbox": true, "authorbio": true, "authorinfo": true, "authorcard": true, "aboutauthor": true, "abouttheauthor": true,
	"sronly": true, "visuallyhidden": true, "screenreadertext": true, "skiplink": true, "mostread": true, "mostpopular": true, "readmore": true,
	"photocredit": true, "imagecredit": true, "mediacredit": true, "relatedposts": true, "jprelatedposts": true, "submitted": true, "audioplayer": true,
}

// machinery is elements of AMP that are no part of an article.
var machinery = map[string]bool{
	"amp-ad": true, "amp-sticky-ad": true, "amp-embed": true, "amp-sidebar": true, "amp-user-notification": true, "amp-consent": true, "amp-social-share": true,
}

// namesClutter tells whether a class or id holds one of those words: parted by
// marks, or by case as in "newsCaption".
func namesClutter(names string) bool {
	start, prev := 0, byte(0)
	for i := 0; i <= len(names); i++ {
		c := byte(' ')
		if i < len(names) {
			c = names[i]
		}
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		hump := c >= 'A' && c <= 'Z' && prev >= 'a' && prev <= 'z'
		if !letter || hump {
			if i > start && i-start < 20 && clutter[strings.ToLower(names[start:i])] {
				return true
			}
			start = i
			if !letter {
				start = i + 1
			}
		}
		prev = c
	}
	return false
}
