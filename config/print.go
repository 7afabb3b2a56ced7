package config

import (
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"unicode/utf8"
)

// Print writes the settings with the values in force and where each comes from.
// A secret is shown as "set" or "not set", never in part. Where lines may have
// so many columns, what a setting is stands below it; 0 is any number.
func (s *Settings) Print(w io.Writer, columns int) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if columns == 0 {
		fmt.Fprintln(tw, "SETTING\tVALUE\tFROM\tWHAT IT IS")
	}
	for i, row := range table {
		v := s.values[i]
		shown, from := v.text, v.from
		switch {
		case shown == "":
			shown, from = "not set", "-"
		case row.secret:
			shown = "set (masked)"
		}
		help := strings.ReplaceAll(row.help, "`", "")
		if columns == 0 {
			fmt.Fprintf(tw, "%s\t%s\t%s\t%s\n", row.name, printable(shown), from, help)
			continue
		}
		if from != "-" {
			from = "(" + from + ")"
		} else {
			from = ""
		}
		line := strings.TrimRight(fmt.Sprintf("%-16s  %s  %s", row.name, printable(shown), from), " ")
		if _, err := fmt.Fprintf(w, "%s\n%s", line, wrapped(help, columns)); err != nil {
			return err
		}
	}
	return tw.Flush()
}

// wrapped is words on lines of at most so many columns, each behind a margin.
func wrapped(words string, columns int) string {
	const margin = "    "
	var b strings.Builder
	at := 0
	for word := range strings.FieldsSeq(words) {
		wide := utf8.RuneCountInString(word)
		switch {
		case at == 0:
			b.WriteString(margin)
			at = len(margin)
		case at+1+wide > columns:
			b.WriteString("\n" + margin)
			at = len(margin)
		default:
			b.WriteString(" ")
			at++
		}
		b.WriteString(word)
		at += wide
	}
	b.WriteString("\n")
	return b.String()
}

// printable keeps a value on its line: control characters are shown escaped.
func printable(v string) string {
	q := fmt.Sprintf("%+q", v)
	if q == `"`+v+`"` {
		return v
	}
	if strings.ContainsFunc(v, func(r rune) bool { return r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 }) {
		return fmt.Sprintf("%q", v)
	}
	return v
}

// Markdown writes the table of settings for the README.
func Markdown(w io.Writer) error {
	fmt.Fprintln(w, "| setting | default | what it is |")
	fmt.Fprintln(w, "|---|---|---|")
	for _, row := range table {
		name, initial := "`"+row.name+"`", ""
		if row.secret {
			name += " *"
		}
		if row.initial != "" {
			initial = "`" + row.initial + "`"
		}
		if _, err := fmt.Fprintf(w, "| %s | %s | %s |\n", name, initial, row.help); err != nil {
			return err
		}
	}
	return nil
}

// ColourWanted tells whether the environment allows colour: NO_COLOR
// (no-color.org) or a dumb terminal says no.
func ColourWanted() bool {
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}
