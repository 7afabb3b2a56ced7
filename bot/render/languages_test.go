package render

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"
	"github.com/google/go-cmp/cmp"

	"dateline/bot/stylebook"
	"dateline/briefs/ask"
)

// linked is a link in Markdown and the words it stands under.
var linked = regexp.MustCompile(`\[([^\]]*)\]\([^()]*\)`)

// TestAnswersInEveryLanguage keeps a page of answers for each language, to be
// read by somebody who speaks it.
func TestAnswersInEveryLanguage(t *testing.T) {
	b := bridge(t)
	at := At(b)
	between, err := ask.Timeline(b, "1990", "Feb 2024")
	if err != nil {
		t.Fatal(err)
	}
	all, err := ask.Timeline(b, "", "")
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range stylebook.Voices() {
		quotes := func(speaker, about string, page int) Message {
			return Quotes(v, ask.Quotes(b, ask.QuoteQuery{Speaker: speaker, About: about}), at.With(VerbQuotes, speaker, about), page)
		}
		who := func(name string) Message { return Who(v, ask.Who(b, name), at.With(VerbWho, name), 0) }
		found := func(words string) Message { return Found(v, ask.Find(b, words), at.With(VerbFind, words), 0) }
		picture, err := TimelinePicture(v, all)
		if err != nil {
			t.Fatal(err)
		}
		page := sheetOf(
			Overview(v, ask.Overview(b), at),
			quotes("", "", 0), quotes("", "", 1), quotes("Ines Okafor", "cables", 0), quotes("", "ferry cables", 0), quotes("spokesman", "", 0),
			who(""), who("okafor"), who("Ines Okafor"), who("lindqist"), who("the engineer"),
			Timeline(v, between, at.With(VerbTimeline, "", ""), 0), Timeline(v, all, at.With(VerbTimeline, "", ""), 1),
			found("harbour bridge"), found("ferry cables zeppelin"),
			Source(v, ask.Source(b), at.With(VerbSource), 0),
			Message{Content: picture.Alt},
		)
		path := filepath.Join("testdata", "languages", v.Locale()+".txt")
		if *update {
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(page), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatalf("%v; run the test with -update and read what it writes", err)
		}
		if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(page, "\n")); diff != "" {
			t.Errorf("%s is not as in its golden file (- file, + now); with -update it is written anew:\n%s", v.Locale(), diff)
		}
	}
}

// sheetOf writes messages down as they are read: without addresses and colours.
func sheetOf(all ...Message) string {
	var out strings.Builder
	for i, m := range all {
		if i > 0 {
			out.WriteString("\n────────\n")
		}
		if m.Content != "" {
			out.WriteString(m.Content + "\n")
		}
		for _, e := range m.Embeds {
			if e.Author != nil {
				fmt.Fprintf(&out, "%s\n", e.Author.Name)
			}
			fmt.Fprintf(&out, "%s\n%s\n", e.Title, linked.ReplaceAllString(e.Description, "$1"))
			if e.Footer != nil {
				fmt.Fprintf(&out, "%s\n", e.Footer.Text)
			}
		}
		for _, row := range m.Components {
			for _, c := range row.(discordgo.ActionsRow).Components {
				switch c := c.(type) {
				case discordgo.Button:
					fmt.Fprintf(&out, "[%s] ", c.Label)
				case discordgo.SelectMenu:
					fmt.Fprintf(&out, "(%s) ", c.Placeholder)
					for _, o := range c.Options {
						fmt.Fprintf(&out, "(%s: %s) ", o.Label, o.Description)
					}
				}
			}
			out.WriteString("\n")
		}
	}
	return strings.ReplaceAll(out.String(), " \n", "\n")
}
