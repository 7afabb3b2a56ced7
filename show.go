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
	name, help  string
	least, most int // words that may follow
	ask         func(b *briefs.Brief, words []string) (any, error)
}

// anyMany is as many words as somebody writes.
const anyMany = 1 << 20

var questions = []question{
	{"brief", "the story in short (the default)", 0, 0, func(b *briefs.Brief, _ []string) (any, error) { return ask.Overview(b), nil }},
	{"quotes", "who said what; quotes WORDS: about these", 0, anyMany, func(b *briefs.Brief, words []string) (any, error) {
		return ask.Quotes(b, ask.QuoteQuery{About: joined(words)}), nil
	}},
	{"who", "everybody; who NAME: somebody", 0, anyMany, func(b *briefs.Brief, words []string) (any, error) { return ask.Who(b, joined(words)), nil }},
	{"timeline", "what happened when; timeline FROM, timeline FROM TO: between these", 0, 2, showTimeline},
	{"find", "find WORDS: the sentences that hold them", 1, anyMany, func(b *briefs.Brief, words []string) (any, error) { return ask.Find(b, joined(words)), nil }},
	{"verify", "verify WORDS: whether they stand so in the article", 1, anyMany, func(b *briefs.Brief, words []string) (any, error) { return ask.Verify(b, joined(words)), nil }},
	{"source", "where the story comes from", 0, 0, func(b *briefs.Brief, _ []string) (any, error) { return ask.Source(b), nil }},
}

func joined(words []string) string { return strings.Join(words, " ") }

func showTimeline(b *briefs.Brief, words []string) (any, error) {
	var times [2]string
	copy(times[:], words)
	answer, err := ask.Timeline(b, times[0], times[1])
	if err != nil {
		return nil, usage{fmt.Errorf("show timeline: %w", err)}
	}
	return answer, nil
}

// check refuses words that a question would leave unread, and a question that
// lacks its words.
func (q question) check(words []string) error {
	switch {
	case len(words) < q.least || q.least > 0 && strings.TrimSpace(joined(words)) == "":
		return usage{fmt.Errorf("show: %s needs the words to look for; write them behind it", q.name)}
	case len(words) > q.most && q.most == 0:
		return usage{fmt.Errorf("show: %s takes nothing more, but was given %q; see dateline show --help", q.name, words[0])}
	case len(words) > q.most:
		return usage{fmt.Errorf("show: %s takes two times, not %d; put one of several words between quotation marks, as in timeline \"3 May 2021\" 2022", q.name, len(words))}
	}
	return nil
}

// openSeen reads a brief file, or standard input, with the corrections beside it.
func openSeen(c *cobra.Command, path string) (*briefs.Brief, error) {
	if path != "-" {
		p, err := openProof(path)
		if err != nil {
			return nil, err
		}
		p.warn(c)
		return p.seen, nil
	}
	data, err := briefs.Read(stdin(c))
	if err != nil {
		return nil, fmt.Errorf("load brief from standard input: %w", err)
	}
	b, err := briefs.Decode(data)
	if err != nil {
		return nil, fmt.Errorf("load brief from standard input: %w", err)
	}
	return b, nil
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
			"\n\nFILE may be - for standard input. Corrections beside the file\n(ID.corrections.json, see dateline correct) are applied.",
		Example: "  dateline show story.json\n  dateline show story.json who massoud\n  dateline show story.json timeline 1996 2001\n  dateline show story.json verify 'We have not lost'\n  dateline show story.json quotes --json",
		Args:    atLeast(1, "a brief file, or - for standard input"),
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
			if err := questions[i].check(words); err != nil {
				return err
			}
			b, err := openSeen(c, args[0])
			if err != nil {
				return err
			}
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
