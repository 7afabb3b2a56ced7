package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// clear takes out of a page what is never its article, before the article is
// looked for: navigation, forms, captions, and what its class or id says to be
// sharing, related stories, comments or advertising.
func clear(doc *html.Node) {
	var next *html.Node
	for n := doc.FirstChild; n != nil; n = next {
		next = n.NextSibling
		if isClutter(n) {
			doc.RemoveChild(n)
			continue
		}
		clear(n)
	}
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
			if namesClutter(a.Val) {
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

func namesClutter(names string) bool {
	for word := range strings.FieldsFuncSeq(names, func(r rune) bool { return r == ' ' || r == '-' || r == '_' || r == ':' || r == '\t' || r == '\n' }) {
		if clutter[strings.ToLower(word)] {
			return true
		}
	}
	return false
}

// furnishes tells whether a block that readability left in is a link to
// something else: all its words are one or more links that lead in with
// "Related", "Read more" and the like.
func furnishes(n *html.Node) bool {
	if n.DataAtom != atom.P && n.DataAtom != atom.Div && n.DataAtom != atom.Li && n.DataAtom != atom.H2 && n.DataAtom != atom.H3 && n.DataAtom != atom.H4 {
		return false
	}
	text, linked := 0, 0
	var lead strings.Builder
	measure(n, false, &text, &linked, &lead)
	if text == 0 || text > 400 {
		return false
	}
	opener := strings.ToLower(strings.TrimSpace(lead.String()))
	for _, o := range leads {
		if strings.HasPrefix(opener, o) && linked*2 > text {
			return true
		}
	}
	return false
}

// leads is how a line that leads elsewhere begins.
var leads = []string{
	"related", "read more", "read also", "also read", "see also", "more:", "read:", "watch:", "see more", "more from", "more on", "read next", "don't miss", "don’t miss",
	"click here", "sign up", "subscribe", "follow ", "download ", "recommended", "you may also", "you might also", "share this", "share on",
}

// measure counts the letters of a block and those in links, and keeps its first
// words.
func measure(n *html.Node, inLink bool, text, linked *int, lead *strings.Builder) {
	if n.Type == html.TextNode {
		letters := len(strings.TrimSpace(n.Data))
		*text += letters
		if inLink {
			*linked += letters
		}
		if lead.Len() < 40 {
			lead.WriteString(n.Data[:min(len(n.Data), 80)])
		}
		return
	}
	for c := n.FirstChild; c != nil && *text <= 400; c = c.NextSibling {
		measure(c, inLink || n.DataAtom == atom.A, text, linked, lead)
	}
}
