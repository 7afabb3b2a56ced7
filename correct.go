package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/correct"
	"dateline/briefs/galley"
)

// deed is a correction as the command line makes it.
type deed struct {
	name, args, help string
	least            int // arguments
	none             int // arguments where --none takes the place of the last; 0: it can't
	make             func(b *briefs.Brief, args []string) (correct.Correction, error)
}

var deeds = []deed{
	{"speaker", "QUOTE NAME", "who said it; with --none nobody known", 2, 1, func(b *briefs.Brief, a []string) (correct.Correction, error) {
		who, err := entityID(b, strings.Join(a[1:], " "))
		if err != nil {
			return correct.Correction{}, err
		}
		return correct.Speaker(b, a[0], who)
	}},
	{"name", "NAME WORDS", "another name, in the article's words", 2, 0, func(b *briefs.Brief, a []string) (correct.Correction, error) {
		return worded(b, a, correct.Name)
	}},
	{"about", "NAME WORDS", "who it is, in the article's words; with --none nothing", 2, 1, func(b *briefs.Brief, a []string) (correct.Correction, error) {
		return worded(b, a, correct.About)
	}},
	{"merge", "NAME OTHER", "both are one; the first name stays", 2, 0, func(b *briefs.Brief, a []string) (correct.Correction, error) {
		one, err := entityID(b, a[0])
		if err != nil {
			return correct.Correction{}, err
		}
		two, err := entityID(b, strings.Join(a[1:], " "))
		if err != nil {
			return correct.Correction{}, err
		}
		return correct.Merge(b, one, two)
	}},
	{"split", "NAME ALIAS", "the alias is somebody else", 2, 0, func(b *briefs.Brief, a []string) (correct.Correction, error) {
		return worded(b, a, correct.Split)
	}},
	{"hide", "QUOTE", "take a quote out", 1, 0, func(b *briefs.Brief, a []string) (correct.Correction, error) { return correct.Hide(b, a[0]) }},
	{"date", "DATE VALUE", "what a date means: 2021-08-15, 2021-08, 2021, 199 …", 2, 0, func(b *briefs.Brief, a []string) (correct.Correction, error) {
		return correct.Date(b, a[0], a[1])
	}},
}

func worded(b *briefs.Brief, a []string, make func(*briefs.Brief, string, string) (correct.Correction, error)) (correct.Correction, error) {
	who, err := entityID(b, a[0])
	if err != nil {
		return correct.Correction{}, err
	}
	return make(b, who, strings.Join(a[1:], " "))
}

// entityID finds whom an argument means: an id, or a name in any form that show
// understands, if it is one alone. An empty one is nobody.
func entityID(b *briefs.Brief, name string) (string, error) {
	if name == "" || slices.ContainsFunc(b.Entities, func(e briefs.Entity) bool { return e.ID == name }) {
		return name, nil
	}
	found := ask.Who(b, name)
	if len(found.Matches) == 1 {
		return found.Matches[0].ID, nil
	}
	if len(found.Matches) == 0 {
		return "", correct.Refused{Why: correct.NoSuchEntity, What: name}
	}
	var ids []string
	for _, p := range found.Matches {
		ids = append(ids, p.ID)
	}
	return "", fmt.Errorf("correct: %q may be %s; give the id", name, strings.Join(ids, " or "))
}

func newCorrect() *cobra.Command {
	var note string
	var none bool
	var list []string
	for _, d := range deeds {
		list = append(list, fmt.Sprintf("  %-8s %-11s %s", d.name, d.args, d.help))
	}
	list = append(list, fmt.Sprintf("  %-8s %-11s %s", "list", "", "the corrections, numbered"), fmt.Sprintf("  %-8s %-11s %s", "undo", "NUMBER", "take one back"))
	c := &cobra.Command{
		Use:   "correct FILE [DEED …]",
		Short: "Correct a brief by hand, in a file beside it",
		Long: `Correct a brief by hand. FILE is the brief; it stays as it is. The corrections
go to a file beside it, ID.corrections.json, which show, check and the bot apply.
They are bound to the article's words, so they are kept when the brief is made
anew; one that no longer fits is reported by check.

Without a deed, the ids of what can be corrected and the corrections are listed.
Deeds:

` + strings.Join(list, "\n"),
		Example: "  dateline correct story.json speaker q3 imran-khan\n  dateline correct story.json about massoud 'a son of the commander'\n  dateline correct story.json undo 2",
		Args:    atLeast(1, "a brief file"),
		RunE: func(c *cobra.Command, args []string) error {
			style, err := styleOf(c.OutOrStdout(), "auto")
			if err != nil {
				return err
			}
			if args[0] == "-" {
				return usage{errors.New("correct: standard input has no place beside it for corrections; name the brief file")}
			}
			p, err := openProof(args[0])
			if err != nil {
				return err
			}
			name, rest := "", []string(nil)
			if len(args) > 1 {
				name, rest = args[1], args[2:]
			}
			switch name {
			case "":
				if err := galley.Handles(c.OutOrStdout(), p.seen, style); err != nil {
					return err
				}
				return galley.Corrections(c.OutOrStdout(), p.corrections, p.misfits, style)
			case "list":
				if len(rest) > 0 {
					return usage{fmt.Errorf("correct: list takes nothing more, but was given %q; see dateline correct --help", rest[0])}
				}
				return galley.Corrections(c.OutOrStdout(), p.corrections, p.misfits, style)
			case "undo":
				return p.undo(c, rest)
			}
			i := slices.IndexFunc(deeds, func(d deed) bool { return d.name == name })
			if i < 0 {
				return usage{fmt.Errorf("correct: there is no deed %q; see dateline correct --help", name)}
			}
			given, err := deeds[i].arguments(rest, none)
			if err != nil {
				return err
			}
			made, err := deeds[i].make(p.seen, given)
			if err != nil {
				return err
			}
			made.Note = note
			return p.add(c, made, style)
		},
	}
	c.Flags().StringVar(&note, "note", "", "`why`, for the record")
	c.Flags().BoolVar(&none, "none", false, "of speaker: nobody known; of about: no description")
	return c
}

// arguments checks a deed's arguments; with --none the last is empty.
func (d deed) arguments(args []string, none bool) ([]string, error) {
	switch {
	case none && d.none == 0:
		return nil, usage{fmt.Errorf("correct: %s takes no --none; see dateline correct --help", d.name)}
	case none && len(args) != d.none, !none && len(args) < d.least, (d.name == "hide" || d.name == "date") && len(args) > d.least:
		return nil, usage{fmt.Errorf("correct: write %s %s; see dateline correct --help", d.name, d.args)}
	case none:
		args = append(slices.Clone(args), "")
	}
	return args, nil
}

// proof is a brief file with the corrections beside it.
type proof struct {
	path        string // of the corrections
	brief, seen *briefs.Brief
	corrections []correct.Correction
	misfits     []correct.Misfit
}

// openProof reads a brief file and applies the corrections beside it, if there
// are any.
func openProof(file string) (*proof, error) {
	b, err := briefs.Load(file)
	if err != nil {
		return nil, err
	}
	p := &proof{path: correct.PathBeside(file), brief: b}
	p.corrections, err = correct.Load(p.path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	p.seen, p.misfits = correct.Apply(b, p.corrections)
	return p, nil
}

// add writes one more correction and says what it does. One that stands there
// already is not written twice.
func (p *proof) add(c *cobra.Command, made correct.Correction, style galley.Style) error {
	for i, had := range p.corrections {
		if had.Note = made.Note; had == made {
			_, err := fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%s: it stands there already, as %d\n", filepath.Base(p.path), i+1)
			return err
		}
	}
	all := append(slices.Clone(p.corrections), made)
	_, misfits := correct.Apply(p.brief, all)
	if err := correct.Save(p.path, all); err != nil {
		return err
	}
	return galley.Correction(c.OutOrStdout(), len(all), made, misfits, style)
}

func (p *proof) undo(c *cobra.Command, args []string) error {
	if len(args) != 1 {
		return usage{errors.New("correct: write undo NUMBER; dateline correct FILE list numbers them")}
	}
	n, err := strconv.Atoi(args[0])
	if err != nil || n < 1 || n > len(p.corrections) {
		return usage{fmt.Errorf("correct: there is no correction %q; dateline correct FILE list numbers them", args[0])}
	}
	if err := correct.Save(p.path, slices.Delete(slices.Clone(p.corrections), n-1, n)); err != nil {
		return err
	}
	_, err = fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%s: %d is undone\n", filepath.Base(p.path), n)
	return err
}

// warn names on standard error the corrections that do not fit.
func (p *proof) warn(c *cobra.Command) {
	for _, m := range p.misfits {
		fmt.Fprintf(c.ErrOrStderr(), "%s: correction %d does not fit: %s\n", p.path, m.Index+1, galley.Misfit(m))
	}
}

// checkCorrections prints which corrections of a file do not fit the brief, or
// one line that all do; nothing where there is no such file beside the brief.
// Without a brief it is only read.
func checkCorrections(c *cobra.Command, path string, b *briefs.Brief) (faults int, err error) {
	cs, err := correct.Load(path)
	if b != nil && errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 1, err
	}
	said := fmt.Sprintf("%d %s", len(cs), plural(len(cs), "correction", "corrections"))
	if b == nil {
		fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%s: can be read (%s); name the brief to see if they fit\n", filepath.Clean(path), said)
		return 0, nil
	}
	seen, misfits := correct.Apply(b, cs)
	for _, m := range misfits {
		fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%s: correction %d does not fit: %s\n", path, m.Index+1, galley.Misfit(m))
	}
	found := seen.Check()
	for _, f := range found {
		fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%s: corrected: %s\n", path, f)
	}
	if len(misfits)+len(found) == 0 {
		fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%s: fits (%s)\n", filepath.Clean(path), said)
	}
	return len(misfits) + len(found), nil
}
