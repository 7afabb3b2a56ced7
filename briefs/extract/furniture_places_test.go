package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
)

// pageLines are what pages print among the paragraphs of their stories.
var pageLines = []string{
	"3 min read", "Photo: Jane Smith/Getty Images", "Image copyright Getty Images", "(Photo by Jane Smith)", "Share this article", "Share on Facebook",
	"Facebook Twitter Email Print", "Tweet", "Comments", "0 Comments", "Sign up for our newsletter",
	"Sign up for the Harrow Herald newsletter and never miss a story", "Subscribe", "Subscribe now for full access to the Herald", "Advertisement",
	"ADVERTISEMENT", "Advertisement - story continues below", "Story continues below", "Read more: Storm breaks pier in Leeds",
	"READ MORE: Why Tom Brown left the council", "Read also: Tom Brown leaves the council", "Related: Tom Brown leaves the council",
	"RELATED: Storm breaks pier in Leeds", "Related Articles", "SEE ALSO: Tom Brown leaves the council", "Also read | Tom Brown leaves the council",
	"Watch: Tom Brown leaves the council", "WATCH: Storm breaks pier", "More from the Herald", "Most read", "Trending", "Recommended for you",
	"You may also like", "Don't miss", "Follow us on Facebook", "Email: jane.smith@herald.example", "Contact Jane Smith at jane.smith@herald.example",
	"Contact the writer: jane.smith@herald.example", "(Reporting by Jane Smith; Editing by Tom Brown)",
	"Reporting by Jane Smith in Leeds; editing by Tom Brown", "Additional reporting by Tom Brown", "Jane Smith contributed to this report.",
	"Tom Brown in Leeds contributed reporting.", "This material may not be published, broadcast, rewritten or redistributed.",
	"This article was originally published on The Conversation. Read the original article.", "This story has been updated.",
	"Correction: An earlier version of this story misspelled the name of Tom Brown.", "Tags: harbour, Tom Brown, Leeds", "Filed Under: Harbour, Leeds",
	"Topics: Leeds, Tom Brown", "HOME / NEWS / LOCAL", "News", "Local", "Opinion", "Menu", "Search", "Skip to main content", "Log in", "Close", "Play",
	"Listen to this article", "Loading...", "Click here to read more.", "Click here for more on the storm", "Download our app", "Get the app",
	"Advertisement: Tom Brown Motors", "Sponsored content", "Image 1 of 4", "1/4", "Show caption", "Hide caption", "View gallery", "Slideshow", "Video",
	"Video: Storm breaks pier", "Live updates", "Breaking news", "EXCLUSIVE", "What to know", "Key points", "In this story",
	"Support independent journalism", "Donate to the Herald", "We use cookies to improve your experience. Accept", "Terms of Use", "Privacy Policy",
	"Newsletter", "Top stories", "Editor's note: This story has been corrected.", "***", "* * *", "---", "###", "ENDS",
	"https://www.herald.example/news/pier", "pic.twitter.com/abc123", "[Photo]", "[Video]", "View this post on Instagram", "Next article",
	"Previous article", "Back to top", "Print", "Save", "Text size", "A+ A-", "Share", "Copy link", "Link copied",
	"Source: Reuters", "Source: Harrow Herald", "(AP)",
}

// TestFurnitureAnywhere puts what pages print between any two paragraphs of a story: it says, names
// and dates nothing of it.
func TestFurnitureAnywhere(t *testing.T) {
	story := []string{
		"Council closes the old pier",
		"The council of Harrow closed the old pier on Monday after a storm broke two of its piles.",
		"“It was no longer safe to walk on,” said Jane Doe, the mayor, who has led the town since 2015. “We had to act before somebody was hurt.”",
		"Paul Roe, a fisherman, said the crews had been told “nothing at all” and would lose a month of work.",
		"The Harbour Fund, a charity, said it would pay for the repairs, which could cost £2 million.",
		"Doe said the pier would open again in June.",
	}
	want := toldIn(t, strings.Join(story, "\n\n")+"\n")
	for _, line := range pageLines {
		for at := 1; at <= len(story); at++ {
			paragraphs := append(append(append([]string{}, story[:at]...), line), story[at:]...)
			if diff := cmp.Diff(want, toldIn(t, strings.Join(paragraphs, "\n\n")+"\n")); diff != "" {
				t.Errorf("%s before paragraph %d (-want +got)\n%s", line, at+1, diff)
			}
		}
	}
}

// toldIn gives what a brief tells of a text: who is who, who said what, and what happened.
func toldIn(t *testing.T, text string) []string {
	t.Helper()
	told := append(whoLines(t, all, text), quotedIn(t, text)...)
	b, err := Build([]briefs.Article{{ID: "a1", Text: text, SHA256: briefs.Digest(text), Published: "2026-06-10"}}, Options{ID: "test", By: "test"})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range b.Timeline {
		told = append(told, e.Value+" "+e.Passage.Text)
	}
	for _, p := range b.Summary {
		told = append(told, p.Text)
	}
	return told
}
