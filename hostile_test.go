package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"dateline/bot/discordtest/hostile"
	"dateline/briefs"
)

// TestNothingHostileCommandsTheTerminal runs the commands of the command line
// over files whose names, titles and words are hostile, and over files that
// fail, and looks at all that they print: what a terminal would obey is shown.
func TestNothingHostileCommandsTheTerminal(t *testing.T) {
	t.Setenv("DISCORD_TOKEN", "")
	t.Setenv("NO_COLOR", "1")
	ran := 0
	for _, s := range hostile.Strings(t) {
		dir := t.TempDir()
		name := strings.NewReplacer("/", "∕", "\x00", "").Replace(s)
		for len(name) > 200 { // what a file system takes
			name = strings.ToValidUTF8(name[:200], "")
		}
		brief := filepath.Join(dir, name+".json")
		if err := briefs.Save(brief, hostile.Story(t, "evil", s)); err != nil {
			t.Fatalf("%q: %v", s, err)
		}
		article := filepath.Join(dir, name+".txt")
		text := "---\ntitle: " + s + "\nsource: " + s + "\npublished: 2024-02-27\n---\n" + s + "\n\n“" + s + "” said Ines Holm on Monday.\n"
		broken := filepath.Join(dir, "x"+name+".json")
		page := filepath.Join(dir, name+".html")
		for path, content := range map[string]string{
			article: text, broken: `{"format": "` + name, filepath.Join(dir, name+".corrections.json"): `[{"deed": "` + name,
			page: "<html><head><title>" + s + "</title></head><body><article><h1>" + s + "</h1><p>" + s + " said Ines Holm on Monday.</p></article></body></html>",
		} {
			if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		gone := filepath.Join(dir, "gone"+name)
		for _, args := range [][]string{
			{"show", brief}, {"show", brief, "quotes"}, {"show", brief, "quotes", s}, {"show", brief, "who"}, {"show", brief, "who", s}, {"show", brief, "timeline"},
			{"show", brief, "timeline", s}, {"show", brief, "find", s}, {"show", brief, "source"}, {"show", brief, "verify", s}, {"show", brief, s},
			{"show", brief, "--json"}, {"show", brief, "who", "--json"}, {"show", broken}, {"show", gone}, {"show", article},
			{"check", brief}, {"check", broken}, {"check", gone}, {"check", brief, broken, gone},
			{"brief", article}, {"brief", page}, {"brief", article, "-o", filepath.Join(dir, "out.json")}, {"brief", page, "-o", filepath.Join(dir, "out2.json")}, {"brief", gone}, {"brief", article, "-o", filepath.Join(gone, "out.json")},
			{"brief", "javascript:" + s}, {"brief", "http://" + s}, {"brief", article, "--published", s}, {"brief", article, page, "--all", "-o", dir},
			{"correct", brief, "list"}, {"correct", brief, "hide", s}, {"correct", brief, s}, {"correct", "check", brief},
			{"feed", gone}, {"feed", article, "-o", dir}, {"backup", gone}, {s}, {"--" + s}, {"show", "--" + s},
		} {
			var out, errs bytes.Buffer
			Main(args, strings.NewReader(s), &out, &errs)
			ran++
			for where, printed := range map[string]string{"out": out.String(), "err": errs.String()} {
				for _, r := range printed {
					if r != '\n' && r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
						t.Errorf("%q: %.60q sends %U to the terminal, on %s: %.300q", s, args, r, where, printed)
						break
					}
				}
			}
		}
	}
	if ran < 1000 {
		t.Errorf("only %d commands were run", ran)
	}
}
