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
	c := clearing{held: held, total: total, much: max(min(max(total/5, shortArticle), total*2/3), 1)}
	named := 0 // running text in paragraphs with a name of clutter
	for n := range doc.Descendants() {
		if n.DataAtom == atom.P && held[n] > 0 && isClutter(n) {
			named += held[n]
		}
	}
	c.spare = named*2 > total
	c.remove(doc)
}

// clearing takes elements out of a page.
type clearing struct {
	held  map[*html.Node]int // bytes of running text in each element
	total int                // in the page
	much  int                // an element with so many may be the article
	spare bool               // paragraphs stay: most are named as clutter is
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
		if isClutter(n) && c.held[n] < c.much && !(c.spare && n.DataAtom == atom.P) || c.isApart(n) {
			parent.RemoveChild(n)
			continue
		}
		c.remove(n)
	}
}

// isApart tells whether an element stands beside the article, though it may be
// longer than it: what readers wrote below it, a page's footer, a question for
// consent, a field for an address of mail. The article then stands outside of it.
func (c clearing) isApart(n *html.Node) bool {
	if n.Type != html.ElementNode || c.total-c.held[n] < shortArticle || n.DataAtom == atom.Body || n.DataAtom == atom.Article || n.DataAtom == atom.Main {
		return false
	}
	if n.DataAtom == atom.Footer && !within(n, atom.Article, atom.Main) || c.held[n] < shortArticle && asksForMail(n) || isConsent(n, c.held[n]) {
		return true
	}
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool {
		return (a.Key == "class" || a.Key == "id") && anyName(a.Val, func(name string) bool { return readers[squeeze(name)] })
	})
}

// within tells whether an element stands in one of some kinds.
func within(n *html.Node, kinds ...atom.Atom) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if slices.Contains(kinds, p.DataAtom) {
			return true
		}
	}
	return false
}

// asksForMail tells whether an element holds a form for an address of mail right
// below it.
func asksForMail(n *html.Node) bool {
	for form := n.FirstChild; form != nil; form = form.NextSibling {
		if form.DataAtom != atom.Form {
			continue
		}
		for in := range form.Descendants() {
			if in.DataAtom == atom.Input && attr(in, "type") == "email" {
				return true
			}
		}
	}
	return false
}

// consents is what a question for consent says; two of them make one.
var consents = []string{
	"value your privacy", "our partners", " partners store and", "access information on a device", "uses cookies", "use cookies", "such as cookies", "cookie policy", "precise geolocation",
	"withdraw your consent", "to consent to", "process personal data", "personalised ads", "personalized ads", "manage your choices", "manage preferences",
}

// isConsent tells whether an element near the top of the page asks for consent.
// Sites call it by many names.
func isConsent(n *html.Node, held int) bool {
	const deepest, longest, enough = 3, 3000, 2
	if held == 0 || held > longest || n.DataAtom != atom.Div && n.DataAtom != atom.Section && n.DataAtom != atom.Dialog {
		return false
	}
	depth := 0
	for p := n.Parent; p != nil && p.DataAtom != atom.Body; p = p.Parent {
		if depth++; depth >= deepest {
			return false
		}
	}
	var b strings.Builder
	answer := false // something to click on
	for t := range n.Descendants() {
		switch {
		case t.Type == html.TextNode:
			b.WriteString(t.Data)
			b.WriteByte(' ')
		case t.DataAtom == atom.H1:
			return false // a story on the matter
		case t.DataAtom == atom.Button, t.DataAtom == atom.Input, t.DataAtom == atom.A && attr(t, "role") == "button":
			answer = true
		}
		if b.Len() > 2*longest {
			break
		}
	}
	if !answer {
		return false
	}
	text, found := strings.ToLower(b.String()), 0
	for _, words := range consents {
		if strings.Contains(text, words) {
			found++
		}
	}
	return found >= enough
}

// readers is what sites call the comments below an article, and what is paid for
// beside it, without the marks.
var readers = map[string]bool{
	"comments": true, "commentlist": true, "commentslist": true, "commentsarea": true, "commentssection": true, "commentsection": true, "commentscontainer": true,
	"commentswrapper": true, "commentthread": true, "disqus": true, "disqusthread": true, "readercomments": true, "usercomments": true, "articlecomments": true,
	"storycomments": true, "postcomments": true, "fbcomments": true, "sponsoredcontent": true, "sponsoredpost": true, "advertorial": true,
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
	if machinery[n.Data] || n.DataAtom == atom.Sup && isReference(n) {
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
	"cookie": true, "toolbar": true, "tags": true, "taglist": true,
}

// wholeNames is whole names of a class or id, without the marks, that show it too; a
// part of them alone would not.
var wholeNames = map[string]bool{
	"ad": true, "authorbox": true, "authorbio": true, "authorinfo": true, "authorcard": true, "aboutauthor": true, "abouttheauthor": true,
	"sronly": true, "visuallyhidden": true, "screenreadertext": true, "skiplink": true, "mostread": true, "mostpopular": true, "readmore": true,
	"photocredit": true, "imagecredit": true, "mediacredit": true, "relatedposts": true, "jprelatedposts": true, "submitted": true, "audioplayer": true,
	"paywalloverlay": true, "paywallprompt": true, "paywallbarrier": true, "paywallmessage": true, "paywallbanner": true, // "paywall" alone is the paid part of the text
	"pullquote": true, "pullquotes": true, "mweditsection": true,
}

// isReference tells the mark of a note, "[3]", which is no part of the sentence.
func isReference(n *html.Node) bool {
	var b strings.Builder
	for t := range n.Descendants() {
		if t.Type == html.TextNode && b.Len() < 16 {
			b.WriteString(t.Data)
		}
	}
	mark := strings.TrimSpace(b.String())
	return len(mark) > 2 && len(mark) < 8 && mark[0] == '[' && mark[len(mark)-1] == ']'
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
