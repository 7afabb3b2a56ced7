package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/galley"
	"dateline/config"
)

// question is one that show answers: it makes ask's value of a brief and the
// words that follow.
type question struct {
	name, help string
	ask        func(b *briefs.Brief, words []string) (any, error)
}

var questions = []question{
	{"brief", "the story in short (the default)", func(b *briefs.Brief, _ []string) (any, error) { return ask.Overview(b), nil }},
	{"quotes", "who said what; quotes WORDS: about these", func(b *briefs.Brief, words []string) (any, error) {
		return ask.Quotes(b, ask.QuoteQuery{About: joined(words)}), nil
	}},
	{"who", "everybody; who NAME: somebody", func(b *briefs.Brief, words []string) (any, error) { return ask.Who(b, joined(words)), nil }},
	{"timeline", "what happened when; timeline FROM, timeline FROM TO: between these", showTimeline},
	{"find", "find WORDS: the sentences that hold them", func(b *briefs.Brief, words []string) (any, error) { return ask.Find(b, joined(words)), nil }},
	{"verify", "verify WORDS: whether they stand so in the article", showVerify},
	{"source", "where the story comes from", func(b *briefs.Brief, _ []string) (any, error) { return ask.Source(b), nil }},
}

func joined(words []string) string { return strings.Join(words, " ") }

func showTimeline(b *briefs.Brief, words []string) (any, error) {
	switch len(words) {
	case 0:
		return ask.Timeline(b, "", "")
	case 1:
		return ask.Timeline(b, words[0], "")
	case 2:
		return ask.Timeline(b, words[0], words[1])
	}
	return nil, usage{fmt.Errorf("show: timeline takes two times, not %d; put one of several words between quotation marks, as in timeline \"3 May 2021\" 2022", len(words))}
}

func showVerify(b *briefs.Brief, words []string) (any, error) {
	if strings.TrimSpace(joined(words)) == "" {
		return nil, usage{fmt.Errorf("show: verify needs the words to look for; write them behind it")}
	}
	return ask.Verify(b, joined(words)), nil
}

func newShow() *cobra.Command {
	var asJSON bool
	var colour string
	var list []string
	for _, q := range questions {
		list = append(list, fmt.Sprintf("  %-9s %s", q.name, q.help))
	}
	c := &cobra.Command{
		Use:   "show FILE [brief|quotes|who NAME|timeline|find WORDS|verify WORDS|source]",
		Short: "Ask a brief file in the terminal",
		Long: "Ask a brief file the questions that members ask the bot, and get the same answers:\n\n" + strings.Join(list, "\n") +
			"\n\nCorrections beside the file (ID.corrections.json, see dateline correct) are applied.",
		Example: "  dateline show story.json\n  dateline show story.json who massoud\n  dateline show story.json timeline 1996 2001\n  dateline show story.json verify 'We have not lost'\n  dateline show story.json quotes --json",
		Args:    atLeast(1, "a brief file"),
		RunE: func(c *cobra.Command, args []string) error {
			name, words := questions[0].name, []string(nil)
			if len(args) > 1 {
				name, words = args[1], args[2:]
			}
			if name == "summary" { // another word for it
				name = questions[0].name
			}
			i := slices.IndexFunc(questions, func(q question) bool { return q.name == name })
			if i < 0 {
				return usage{fmt.Errorf("show: there is no question %q; see dateline show --help", name)}
			}
			style, err := styleOf(c.OutOrStdout(), colour)
			if err != nil {
				return err
			}
			p, err := openProof(args[0])
			if err != nil {
				return err
			}
			p.warn(c)
			b := p.seen
			answer, err := questions[i].ask(b, words)
			if err != nil {
				return err
			}
			if asJSON {
				return galley.JSON(c.OutOrStdout(), answer)
			}
			return galley.Write(c.OutOrStdout(), answer, style)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print the answer as JSON")
	c.Flags().StringVar(&colour, "colour", "auto", "`when` to use colour: auto, always or never")
	return c
}

// widest keeps lines readable on a wide screen.
const widest = 100

// styleOf looks at what is written to: a terminal gets colour and its own
// width, a pipe plain text.
func styleOf(out io.Writer, colour string) (galley.Style, error) {
	f, isFile := out.(*os.File)
	terminal := isFile && term.IsTerminal(int(f.Fd()))
	style := galley.Style{Colour: terminal && config.ColourWanted()}
	switch colour {
	case "auto":
	case "always":
		style.Colour = true
	case "never":
		style.Colour = false
	default:
		return style, usage{fmt.Errorf("show: --colour is auto, always or never, not %q", colour)}
	}
	if terminal {
		if width, _, err := term.GetSize(int(f.Fd())); err == nil {
			style.Width = min(width, widest)
		}
	}
	return style, nil
}
