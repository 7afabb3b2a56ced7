package article

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// furnishes tells whether a block that readability left in leads elsewhere: a
// line that is a link and no sentence, or one that says so ("Related: …").
func furnishes(n *html.Node) bool {
	switch n.DataAtom {
	case atom.P, atom.Div, atom.Li, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Section, atom.Ul:
	default:
		return false
	}
	text, linked := 0, 0
	var lead strings.Builder
	measure(n, false, &text, &linked, &lead)
	if text == 0 || text > longestLead {
		return false
	}
	opener := strings.ToLower(strings.Join(strings.Fields(lead.String()), " "))
	if text <= 2*len(opener) && labels[strings.TrimRight(opener, ":. ")] {
		return true
	}
	if linked*10 >= text*9 && (n.DataAtom == atom.P || n.DataAtom == atom.Div) && strings.Contains(opener, " ") && !isSentence(n) {
		return true
	}
	for _, o := range leads {
		if strings.HasPrefix(opener, o) && (linked*2 > text || strings.HasSuffix(o, ":") && linked > 0) {
			return true
		}
	}
	return false
}

// longestLead is more text, in bytes, than a line that leads elsewhere has.
const longestLead = 400

// leads is how a line that leads elsewhere begins.
var leads = []string{
	"related", "read more", "read also", "also read", "see also", "more:", "read:", "watch:", "watch ", "see more", "more from", "more on", "read next", "don't miss", "don’t miss",
	"click here", "sign up", "subscribe", "follow ", "download ", "recommended", "you may also", "you might also", "share this", "share on", "get the ", "join ", "listen",
	"this article was originally", "this article originally", "this story originally", "this post originally", "photos:", "video:", "gallery:",
}

// labels is what page furniture says in a line of its own.
var labels = map[string]bool{
	"advertisement": true, "by": true, "read more": true, "comments": true, "comment": true, "share": true, "caption": true, "close": true, "text size": true, "highlights": true,
	"learn more": true, "show more": true, "load more": true, "related": true, "related stories": true, "related articles": true, "most read": true, "don't miss": true,
	"don’t miss": true, "trending": true, "more": true, "print": true, "email": true, "tweet": true, "view comments": true, "leave a comment": true, "sign up": true,
	"subscribe": true, "subscriber services": true, "story continues": true, "story continues below": true, "click to tweet": true, "play video": true, "you may also like": true,
	"you might also like": true, "recommended": true, "loading": true, "skip": true, "see more": true, "see also": true, "continue reading": true, "back to top": true,
	"listen to this article": true, "listen to this story": true, "listen to article": true, "skip to main content": true, "skip to content": true, "share this article": true,
	"share this story": true, "copy link": true, "most popular": true, "log in or register to post comments": true, "log in to leave a comment": true, "skip advertisement": true,
	"hide caption": true, "toggle caption": true, "enlarge this image": true, "enlarge image": true, "image": true, "photo": true, "video": true, "gallery": true,
}

// isSentence tells whether a block's last text ends as a sentence does.
func isSentence(n *html.Node) bool {
	for n.LastChild != nil {
		n = n.LastChild
	}
	text := strings.TrimRight(n.Data, " \n\t\u00a0\"”’)")
	return n.Type == html.TextNode && (strings.HasSuffix(text, ".") || strings.HasSuffix(text, "?") || strings.HasSuffix(text, "!"))
}

// measure counts the bytes of a block's text and those of its links, and keeps
// its first words. It stops a little beyond longestLead.
func measure(n *html.Node, inLink bool, text, linked *int, lead *strings.Builder) {
	if n.Type == html.TextNode {
		letters := len(strings.TrimSpace(n.Data))
		*text += letters
		if inLink {
			*linked += letters
		}
		if lead.Len() < 40 {
			lead.WriteString(cut(n.Data, 80))
		}
		return
	}
	inLink = inLink || n.DataAtom == atom.A
	for c := n.FirstChild; c != nil && *text <= longestLead; c = c.NextSibling {
		measure(c, inLink, text, linked, lead)
	}
}

// cut shortens a text to at most n bytes, at a rune's edge.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
