package article_test

import (
	"fmt"
	"strings"
	"testing"

	"dateline/briefs/article"
)

// What stands round an article is left out, and the article is read whole,
// however little it is beside what surrounds it.
func TestPageIsCleared(t *testing.T) {
	story := []string{
		"The ferry at Port Ellery will not sail again this winter, the harbour board decided on Tuesday after an hour of talks.",
		"“She is too old for the ice,” said Mara Lindqvist, who has led the board since 2019.",
		"The Lady of the Quay, built in 1961, carried some nine thousand people a month until the storm of January.",
	}
	readers := ""
	for i := range 9 {
		readers += fmt.Sprintf("<p>I have taken that ferry for %d years, and nobody on the board ever asked me what I think of it, so there.</p>", i+20)
	}
	body := "<p>" + strings.Join(story, "</p><p>") + "</p>"
	for name, page := range map[string]string{
		"comments longer than the story": `<div class="story"><h1>Ferry stays in port</h1>` + body + `</div><div id="reader-comments"><h3>9 comments</h3>` + readers + `</div>`,
		"a list of comments":             `<article><h1>Ferry stays in port</h1>` + body + `<ol class="comment-list">` + readers + `</ol></article>`,
		"a story that is open to them":   `<div class="post comments-open comments"><h1>Ferry stays in port</h1>` + body + `</div>`,
		"an ad of AMP":                   `<article>` + body + `<amp-ad><div placeholder>An offer of the week for our readers</div></amp-ad></article>`,
		"who wrote it":                   `<article>` + body + `<div class="author-box"><h4>About Mara Hadley</h4><p>Mara Hadley writes about harbours. She lives near the quay.</p></div></article>`,
		"words for screen readers":       `<article><p class="sr-only">Skip to main content of this page, please</p>` + body + `</article>`,
		"a credit below a picture":       `<article><div class="media"><img src="x"><div class="media__credit">Mara Hadley for the Ledger of the Quay</div></div>` + body + `</article>`,
		"a player":                       `<article><p>Listen to this article</p>` + body + `</article>`,
		"a form round it all":            `<form action="story.aspx">` + body + `</form>`,
		"a footer longer than the story": `<article>` + body + `</article><footer>` + strings.ReplaceAll(readers, "ferry", "site") + `</footer>`,
		"a question for consent": `<div id="x9"><h2>We value your privacy</h2><p>We and our partners store things on your device, such as cookies, to measure what you read here, and in what order you read it.</p><p>With your leave we may use where you are, to the metre, and what your device is. You may click to say yes to all of this, or say no.</p><button>Yes</button></div>` +
			`<div>` + body + `</div>`,
		"a field for mail":        `<article>` + strings.Replace(body, "</p>", `</p><section><p>Stay in the loop. Get the news of the quay each morning.</p><form><input type="email"></form></section>`, 1) + `</article>`,
		"marks of notes":          `<div>` + strings.ReplaceAll(body, "</p>", `<sup><a href="#1">[1]</a></sup></p>`) + `</div>`,
		"a pulled quotation":      `<article>` + strings.Replace(body, "</p>", `</p><div class="pull-quote"><p>“too old for the ice”</p></div>`, 1) + `</article>`,
		"typed text":              `<pre>` + strings.Join(story, "\r\n\r\n") + `</pre>`,
		"paragraphs named social": `<article>` + strings.ReplaceAll(body, "<p>", `<p class="text social">`) + `</article>`,
		"the paid part":           `<article>` + strings.Replace(body, "</p><p>The", `</p><div class="paywall"><p>The`, 1) + `</div></article>`,
		"a paid story beside it":  `<article>` + body + `<div class="sponsored-content"><p>` + strings.Repeat("This mattress has changed the lives of thousands of sleepers, and it ships free. ", 5) + `</p></div></article>`,
		"marks of hyphenation":    `<article>` + strings.ReplaceAll(strings.ReplaceAll(body, "ferry", "fer&shy;ry"), "Lindqvist", "&#8203;Lindqvist") + `</article>`,
		"updates told to machines": `<div id="app"></div><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Live","liveBlogUpdate":[{"articleBody":"` +
			strings.Join(story[:2], `"},{"articleBody":"`) + `"},{"articleBody":"` + story[2] + `"}]}</script>`,
		"names that mean nothing": `<div class="promo-article share-enabled"><div class="tags-ferry ad">` + body + `</div></div>`,
	} {
		a, err := article.Read(article.Input{Name: "a.html", Data: strings.NewReader("<html><head><title>Ferry stays in port</title></head><body>" + page + "</body></html>")})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if want := strings.Join(story, "\n\n"); a.Text != want {
			t.Errorf("%s: got\n%s", name, a.Text)
		}
	}
}
