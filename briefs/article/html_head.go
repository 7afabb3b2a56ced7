package article

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// head is what a page says of itself in its head and to machines.
type head struct {
	Meta
	body string // the article's text as JSON-LD gives it; without paragraphs
}

// readHead collects what meta elements, JSON-LD, links and the title say. Where
// they differ, what was written for machines goes first: JSON-LD, Open Graph,
// then the rest.
func readHead(doc *html.Node) head {
	found := map[string]string{}
	var h head
	var headings []string
	keep := func(name, value string) {
		name = strings.ToLower(name)
		if _, ok := found[name]; !ok && strings.TrimSpace(value) != "" {
			found[name] = value
		}
	}
	for n := range doc.Descendants() {
		switch n.DataAtom {
		case atom.Meta:
			content := attr(n, "content")
			for _, k := range []string{"property", "name", "itemprop"} {
				if name := attr(n, k); name != "" {
					keep(name, content)
				}
			}
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				keep("canonical", attr(n, "href"))
			}
		case atom.Title:
			if n.FirstChild != nil && (n.Parent == nil || n.Parent.DataAtom != atom.Svg) {
				keep("<title>", n.FirstChild.Data)
			}
		case atom.H1:
			const most = 5
			if len(headings) < most {
				headings = append(headings, oneLine(pageText(n)))
			}
		case atom.Time:
			if attr(n, "pubdate") != "" || attr(n, "itemprop") == "datePublished" {
				keep("<time>", attr(n, "datetime"))
			}
		case atom.Script:
			if strings.HasPrefix(strings.ToLower(attr(n, "type")), "application/ld+json") && n.FirstChild != nil {
				h.readLinkedData(n.FirstChild.Data)
			}
		}
	}
	first := func(names ...string) string {
		for _, n := range names {
			if v := oneLine(found[n]); v != "" {
				return v
			}
		}
		return ""
	}
	or(&h.Title, first("og:title", "twitter:title", "dc.title", "dcterms.title", "title", "headline", "<title>"))
	or(&h.Source, first("og:site_name", "application-name", "dc.publisher", "publisher"))
	or(&h.URL, first("canonical", "og:url"))
	title, site := storyTitle(h.Title, h.Source, h.URL, headings)
	h.Title = title
	or(&h.Source, site)
	if !strings.HasPrefix(h.URL, "http://") && !strings.HasPrefix(h.URL, "https://") {
		h.URL = ""
	}
	for _, name := range []string{"article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publish-date", "publish_date", "parsely-pub-date",
		"sailthru.date", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "article.published", "published_time", "<time>", "cxenseparse:recs:publishtime"} {
		or(&h.Published, readPublished(found[name]))
	}
	or(&h.Published, dateInAddress(h.URL))
	h.Source, _, _ = strings.Cut(strings.TrimPrefix(h.Source, "@"), " | ")
	if len(h.Authors) == 0 {
		h.Authors = authorNames(first("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "byline"))
	}
	h.Authors = slices.DeleteFunc(h.Authors, func(name string) bool { return sameWords(name, h.Source) || sameWords(name, "admin") })
	return h
}

// dayInPath is the day that many sites put into an address: /2019/11/18/title.
var dayInPath = regexp.MustCompile(`/(20\d\d)/(\d\d?)/(\d\d?)/`)

func dateInAddress(address string) string {
	m := dayInPath.FindStringSubmatch(address)
	if m == nil {
		return ""
	}
	t, err := time.Parse("2006-1-2", m[1]+"-"+m[2]+"-"+m[3])
	if err != nil {
		return ""
	}
	return t.Format(time.DateOnly)
}

func or(to *string, value string) {
	if *to == "" {
		*to = value
	}
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// authorNames parts the names in an author's field; addresses are none.
func authorNames(field string) []string {
	if strings.Contains(field, "://") || len(field) > 200 {
		return nil
	}
	for _, by := range []string{"By ", "by ", "BY ", "Analysis by ", "Opinion by ", "Story by ", "Written by ", "Reported by "} {
		field = strings.TrimPrefix(field, by)
	}
	var out []string
	for name := range strings.SplitSeq(strings.ReplaceAll(field, " and ", ","), ",") {
		if name = strings.TrimSpace(name); name != "" {
			out = append(out, name)
		}
	}
	return out
}

// linked is what is read of JSON-LD (schema.org's NewsArticle and its kin).
type linked struct {
	Type      any             `json:"@type"`
	Graph     json.RawMessage `json:"@graph"`
	Headline  string          `json:"headline"`
	Published string          `json:"datePublished"`
	Author    any             `json:"author"`
	Publisher any             `json:"publisher"`
	Page      any             `json:"mainEntityOfPage"`
	Body      string          `json:"articleBody"`
	Updates   []update        `json:"liveBlogUpdate"`
}

// update is one of a live blog's.
type update struct {
	Headline string `json:"headline"`
	Body     string `json:"articleBody"`
}

// readLinkedData takes what one JSON-LD script says of an article.
func (h *head) readLinkedData(data string) {
	var many []json.RawMessage
	data = strings.TrimSpace(data)
	if json.Unmarshal([]byte(data), &many) != nil {
		many = []json.RawMessage{json.RawMessage(data)}
	}
	const most = 50
	for i := 0; i < len(many) && i < most; i++ {
		var l linked
		if json.Unmarshal(many[i], &l) != nil {
			continue
		}
		var graph []json.RawMessage
		if len(l.Graph) > 0 && json.Unmarshal(l.Graph, &graph) == nil {
			many = append(many, graph...)
		}
		if !isArticle(l.Type) {
			continue
		}
		or(&h.Title, oneLine(html.UnescapeString(l.Headline)))
		or(&h.Published, readPublished(l.Published))
		if names := namesIn(l.Publisher); len(names) > 0 {
			or(&h.Source, names[0])
		}
		if len(h.Authors) == 0 {
			h.Authors = namesIn(l.Author)
		}
		for _, u := range l.Updates {
			l.Body += "\n\n" + u.Headline + "\n\n" + u.Body
		}
		or(&h.body, plainBody(l.Body))
	}
}

// isArticle tells whether a schema.org type is a kind of article.
func isArticle(kind any) bool {
	switch k := kind.(type) {
	case string:
		return strings.HasSuffix(k, "Article") || strings.HasSuffix(k, "Posting") || k == "Report"
	case []any:
		for _, x := range k {
			if isArticle(x) {
				return true
			}
		}
	}
	return false
}

// namesIn gives the names of a person, an organisation, or a list of them.
func namesIn(v any) []string {
	switch v := v.(type) {
	case string:
		return authorNames(oneLine(html.UnescapeString(v)))
	case map[string]any:
		if name, ok := v["name"].(string); ok {
			return authorNames(oneLine(html.UnescapeString(name)))
		}
	case []any:
		var out []string
		for _, x := range v {
			out = append(out, namesIn(x)...)
		}
		return out
	}
	return nil
}

// plainBody makes JSON-LD's article text plain: some sites put HTML there.
func plainBody(body string) string {
	if strings.Contains(body, "</") {
		if doc, err := html.Parse(strings.NewReader(body)); err == nil {
			return pageText(doc)
		}
	}
	var w lines
	for line := range strings.SplitSeq(lineEnds(html.UnescapeString(body)), "\n") {
		w.word(line)
		w.blockEnd()
	}
	return w.String()
}
