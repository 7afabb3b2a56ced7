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
	ask        func(b *briefs.Brief, words string) (any, error)
}

var questions = []question{
	{"summary", "the story in short (the default)", func(b *briefs.Brief, _ string) (any, error) { return ask.Overview(b), nil }},
	{"quotes", "who said what; quotes WORDS: about these", func(b *briefs.Brief, words string) (any, error) {
		return ask.Quotes(b, ask.QuoteQuery{About: words}), nil
	}},
	{"who", "everybody; who NAME: somebody", func(b *briefs.Brief, words string) (any, error) { return ask.Who(b, words), nil }},
	{"timeline", "what happened when", func(b *briefs.Brief, _ string) (any, error) { return ask.Timeline(b, "", "") }},
	{"source", "where the story comes from", func(b *briefs.Brief, _ string) (any, error) { return ask.Source(b), nil }},
	{"find", "find WORDS: the sentences that hold them", func(b *briefs.Brief, words string) (any, error) { return ask.Find(b, words), nil }},
}

func newShow() *cobra.Command {
	var asJSON bool
	var colour string
	var list []string
	for _, q := range questions {
		list = append(list, fmt.Sprintf("  %-9s %s", q.name, q.help))
	}
	c := &cobra.Command{
		Use:   "show FILE [summary|quotes|who NAME|timeline|source|find WORDS]",
		Short: "Ask a brief file in the terminal",
		Long: "Ask a brief file the questions that members ask the bot, and get the same answers:\n\n" + strings.Join(list, "\n") +
			"\n\nCorrections beside the file (ID.corrections.json, see dateline correct) are applied.",
		Example: "  dateline show story.json\n  dateline show story.json who massoud\n  dateline show story.json quotes --json",
		Args:    atLeast(1, "a brief file"),
		RunE: func(c *cobra.Command, args []string) error {
			name, words := "summary", ""
			if len(args) > 1 {
				name, words = args[1], strings.Join(args[2:], " ")
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
