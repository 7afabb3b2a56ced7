package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
)

// quotedIn gives the quotations of a text, each as its passages and whose it is: "A, / B. = Jane Doe".
func quotedIn(t *testing.T, text string) []string {
	t.Helper()
	b, err := Build([]briefs.Article{{ID: "a1", Text: text, SHA256: briefs.Digest(text)}}, Options{ID: "test", By: "test"})
	if err != nil {
		t.Fatal(err)
	}
	names := map[briefs.Ref]string{}
	for _, e := range b.Entities {
		names[briefs.Ref(e.ID)] = e.Name
	}
	var said []string
	for _, q := range b.Quotes {
		var passages []string
		for _, p := range q.Passages {
			passages = append(passages, p.Text)
		}
		said = append(said, strings.Join(passages, " / ")+" = "+names[q.Speaker])
	}
	return said
}

// TestQuotesPlacedAnyhow puts the words of two people where texts put them, between marks of
// three kinds.
func TestQuotesPlacedAnyhow(t *testing.T) {
	words := strings.NewReplacer("A~", "The pier is shut and wet", "B~", "The crews are poor, and they will leave", "b~", "the crews are poor, and they will leave", "C~", "We should go home")
	cases := []struct{ text, want string }{
		{"“A~,” Doe said. “B~.”", "A~, / B~. = Jane Doe"},
		{"“A~,” said Doe, “and b~.”", "A~, / and b~. = Jane Doe"},
		{"“A~,” Doe said, adding: “B~.”", "A~, = Jane Doe|B~. = Jane Doe"},
		{"“A~,” Doe said before leaving. “B~.”", "A~, / B~. = Jane Doe"},
		{"“A~.” Doe paused. “B~.”", "A~. = Jane Doe|B~. = Jane Doe"},
		{"“A~.\n\n“B~,” Doe said.", "A~. / B~, = Jane Doe"},
		{"Doe said: “A~.\n\n“B~.\n\n“C~.”", "A~. / B~. / C~. = Jane Doe"},
		{"“A~,” Doe said. “B~.\n\n“C~.”", "A~, / B~. / C~. = Jane Doe"},
		{"“A~,” Doe said.\n\n“B~.”", "A~, = Jane Doe|B~. = Jane Doe"},
		{"“A~,” Doe said.\n\n“B~.\n\n“C~.”", "A~, = Jane Doe|B~. / C~. = Jane Doe"},
		{"“A~,” Doe said.\n\nRoe was not convinced.\n\n“B~,” he said.", "A~, = Jane Doe|B~, = Paul Roe"},
		{"“A~,” Doe said.\n\nRoe agreed: “B~.”", "A~, = Jane Doe|B~. = Paul Roe"},
		{"“A~,” Doe said.\n\nRoe agreed.\n\n“B~.”", "A~, = Jane Doe|B~. = Paul Roe"},
		{"“A~”, said Doe. “B~”.", "A~ / B~ = Jane Doe"},
		{"“A~” – said Doe – “B~.”", "A~ / B~. = Jane Doe"},
		{"“A~ ...” Doe said. “... B~.”", "A~ ... / ... B~. = Jane Doe"},
		{"“A~?” asked Doe. “B~!”", "A~? / B~! = Jane Doe"},
		{"Asked why, Doe said: “A~.” Roe, asked the same, said: “B~.”", "A~. = Jane Doe|B~. = Paul Roe"},
		{"Doe: “A~.”\n\nRoe: “B~.”", "A~. = Jane Doe|B~. = Paul Roe"},
		{"“A~,” Doe told Roe, who answered: “B~.”", "A~, = Jane Doe|B~. = Paul Roe"},
		{"“A~,” Doe said, while Roe said “B~.”", "A~, = Jane Doe|B~. = Paul Roe"},
		{"Doe, who once told Roe “A~,” now says: “B~.”", "A~, = Jane Doe|B~. = Jane Doe"},
		{"“A~,” read a sign that Doe held up.\n\n“B~,” she said.", "A~, = |B~, = Jane Doe"},
		{"“A~,” he said. Paul Roe is 45. “B~.”", "A~, = Paul Roe|B~. = Paul Roe"},
		{"Doe wrote on Monday: “A~.” She went on: “B~.” And she closed: “C~.”", "A~. = Jane Doe|B~. = Jane Doe|C~. = Jane Doe"},
		{"“A~,” Doe said. And Roe? “B~,” he said.", "A~, = Jane Doe|B~, = Paul Roe"},
		{"“A~,” Doe said — and then, to Roe: “B~.”", "A~, = Jane Doe|B~. = Jane Doe"},
		{"“A~.” So said Doe on Monday.", "A~. = Jane Doe"},
		{"“A~.” That was Doe on Monday. And here is Roe: “B~.”", "A~. = Jane Doe|B~. = Paul Roe"},
		{"“A~.” Those were Doe’s words.", "A~. = Jane Doe"},
		{"“A~.” Those were the words of Doe.", "A~. = Jane Doe"},
		{"Doe’s answer? “A~.”", "A~. = Jane Doe"},
		{"Doe’s words to Roe were simple: “A~.”", "A~. = Jane Doe"},
		{"Here is what Doe had to say: “A~.”", "A~. = Jane Doe"},
		{"Doe (speaking for all): “A~.”", "A~. = Jane Doe"},
		{"“A~” — Jane Doe", "A~ = Jane Doe"},
		{"“A~.”\n\n— Jane Doe\n\nThe council meets again on Friday.", "A~. = Jane Doe"},
		{"“A~,” said an angry Doe. “B~,” said a calmer Roe.", "A~, = Jane Doe|B~, = Paul Roe"},
	}
	marks := []*strings.Replacer{strings.NewReplacer(), strings.NewReplacer("“", "\"", "”", "\""), strings.NewReplacer("“", "‘", "”", "’")}
	for _, c := range cases {
		for _, of := range marks {
			text := "The council met on Monday in Harrow. Jane Doe and Paul Roe were there.\n\n" + of.Replace(words.Replace(c.text))
			if diff := cmp.Diff(strings.Split(words.Replace(c.want), "|"), quotedIn(t, text)); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", text, diff)
			}
		}
	}
}

// TestMarksOverAnyWords puts words with apostrophes, clipped words, measures and quotations of their
// own between marks of four kinds; [ and ] are the inner marks, ~ is the apostrophe.
func TestMarksOverAnyWords(t *testing.T) {
	contents := []string{
		"It was wet and cold", "We don~t know what the crews~ plans are", "The ~90s were wet, and the boats~ owners poor", "He told me [go home] and left",
		"[Go home] was what he said to us", "They called it [the long night]", "It~s a 6-foot wall, 5~ 6\" in places, I~m told", "Rock ~n~ roll is what it is",
		"Why should we go?", "Go home!", "I said: [Why me?]", "Well ... I don~t know — maybe", "The board~s [wet] plan isn~t the crews~", "No. 5 is shut, and Mr. Roe knows it",
	}
	for _, marks := range [][5]string{{"“", "”", "‘", "’", "’"}, {"\"", "\"", "'", "'", "'"}, {"‘", "’", "“", "”", "’"}, {"“", "”", "'", "'", "'"}, {"'", "'", "\"", "\"", "'"}} {
		for _, content := range contents {
			if marks[0] == "\"" && strings.Contains(content, "\"") || marks[0] == "'" && strings.ContainsAny(strings.ReplaceAll(strings.ReplaceAll(content, "n~t", ""), "~s ", ""), "~") {
				continue // nobody can tell there which is which
			}
			body := strings.NewReplacer("[", marks[2], "]", marks[3], "~", marks[4]).Replace(content)
			comma, stop := ",", "."
			if strings.ContainsAny(body[len(body)-len("?”"):], "?!") {
				comma, stop = "", ""
			}
			for _, c := range []struct{ text, ends string }{
				{marks[0] + body + comma + marks[1] + " Doe said.", comma}, {"Doe said, " + marks[0] + body + stop + marks[1], stop},
				{"Doe said: " + marks[0] + body + stop + marks[1], stop}, {marks[0] + body + stop + marks[1] + " Doe said so on Monday.", stop},
				{marks[0] + body + comma + marks[1] + " said Doe, a fisherman, who left on Monday.", comma},
			} {
				text := "The council met on Monday in Harrow. Jane Doe was there.\n\n" + c.text + "\n"
				if diff := cmp.Diff([]string{body + c.ends + " = Jane Doe"}, quotedIn(t, text)); diff != "" {
					t.Errorf("%s\n(-want +got)\n%s", text, diff)
				}
			}
		}
	}
}
