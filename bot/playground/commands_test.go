package playground_test

import (
	"context"
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"
	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"
)

// drawn is the script that tells in words what the page draws.
//
//go:embed testdata/drawn.js
var drawn string

// settled says that the last message is whole: answered, and its pictures here.
const settled = last + ` && !` + last + `.textContent.includes('is thinking') && [...` + last + `.querySelectorAll('img')].every((i) => i.complete && i.naturalWidth)`

// answers does something and waits for what it changes: a message more, or the
// last one changed.
func answers(do step) step {
	return func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
		const look = `document.querySelectorAll('.message').length + ' ' + (` + last + `?.innerText ?? '')`
		before, err := chromedp.Evaluate[string](look)(ctx, target)
		if err != nil {
			return chromedp.Void{}, err
		}
		return chromedp.Steps(do, until(`(document.querySelector('#say').textContent || `+look+` !== `+quoted(before)+`) && `+settled))(ctx, target)
	}
}

// asks types a line, taking a suggestion at each tab, and sends it.
func asks(line string) step {
	parts := strings.Split(line, "\t")
	all := []step{empty}
	for i, part := range parts {
		if i > 0 {
			all = append(all, until(`document.querySelector('#hints').dataset.line === document.querySelector('#text').value && document.querySelector('#hints li') && !document.querySelector('#hints li b').textContent.endsWith(':')`), keys("#text", "\t"))
			part = strings.TrimPrefix(part, " ") // the page has put one
		}
		if part != "" {
			all = append(all, keys("#text", part))
		}
	}
	return chromedp.Steps(append(all, keys("#text", "\r"))...)
}

// clicks presses a button of the last message.
func clicks(label string) step {
	return until(`(() => { const b = [...` + last + `.querySelectorAll('.row button')].find((x) => x.textContent === ` + quoted(label) + ` && !x.disabled); b?.click(); return b; })()`)
}

// play brings the page to what the picture shows.
func (s shown) play(t *testing.T, ctx context.Context) {
	t.Helper()
	if s.moderator {
		run(t, ctx, "become moderator", chromedp.Click(`//div[@id="people"]/button[text()="Moderator"]`))
	}
	if s.channel != "" {
		run(t, ctx, "go to "+s.channel, goTo(s.channel))
	}
	if s.language != "" {
		run(t, ctx, "choose a language", picks(".tongues select", s.language))
	}
	for _, line := range s.before {
		run(t, ctx, line, answers(asks(line)), until(`(document.querySelectorAll('.only button').forEach((b) => b.click()), true)`))
	}
	if s.jump {
		run(t, ctx, "move the clock", until(`!document.querySelector('#jump').disabled`), answers(chromedp.Click(chromedp.CSS("#jump"))))
	}
	if s.line != "" {
		line := s.line
		if s.private {
			line += " public:false"
		}
		run(t, ctx, s.line, answers(asks(line)))
	}
	if s.app != "" {
		run(t, ctx, s.app, answers(chromedp.Steps(
			until(`(() => { const b = [...document.querySelectorAll('.message .apps')].at(-1); b?.click(); return b; })()`),
			chromedp.Click(`//div[@class="apps-menu"]/button[text()="`+s.app+`"]`))))
	}
	for _, label := range s.press {
		run(t, ctx, "press "+label, answers(clicks(label)))
	}
	if s.choose != "" {
		run(t, ctx, "choose "+s.choose, answers(func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
			id, err := chromedp.Evaluate[string](last+`.querySelector('select').dataset.customId`)(ctx, target)
			if err != nil {
				return chromedp.Void{}, err
			}
			return picks(`[data-custom-id="`+id+`"]`, s.choose)(ctx, target)
		}))
	}
	if said := get[string](t, ctx, `document.querySelector('#say').textContent`); said != "" {
		t.Fatalf("the page says: %s", said)
	}
}

// TestTheAnswersAreDrawn plays each command in a browser, at a desk's and at a
// phone's width, and compares what is drawn with testdata/drawn. With
//
//	go test ./bot/playground -run TestTheAnswersAreDrawn -args -update
//
// it writes that, and the pictures in docs/commands, anew.
func TestTheAnswersAreDrawn(t *testing.T) {
	browser := chromium(t)
	if *update {
		write(t, filepath.Join("..", "..", "docs", "commands", "README.md"), []byte(album()))
	}
	for _, s := range theCommands {
		t.Run(s.name, func(t *testing.T) {
			o := open(t)
			o.clock.Stop() // so that no minute passes
			ctx := o.visit(t, browser, 1200)
			strict(t, ctx)
			s.play(t, ctx)
			desk := unnumbered(get[string](t, ctx, drawn))
			o.portrait(t, ctx, s.name, 1200)
			o.portrait(t, ctx, s.name+"-phone", 390)
			if phone := unnumbered(get[string](t, ctx, drawn)); phone != desk {
				t.Errorf("a phone draws something else (-desk +phone):\n%s", cmp.Diff(desk, phone))
			}
			file := filepath.Join("testdata", "drawn", s.name+".txt")
			if *update {
				write(t, file, []byte(desk))
				return
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(desk, "\n")); diff != "" {
				t.Errorf("drawn otherwise than %s has it (-want +got); if that is meant, run with -args -update:\n%s", file, diff)
			}
		})
	}
}

// album is the page of docs/commands that shows the pictures.
func album() string {
	var b strings.Builder
	b.WriteString("# What each command answers\n\nTaken from the real bot on the page of `dateline try`, with the story that it carries, by\n\n    go test ./bot/playground -run TestTheAnswersAreDrawn -args -update\n")
	for _, s := range theCommands {
		fmt.Fprintf(&b, "\n## %s\n\n<img src=\"%s.png\" alt=\"%[1]s at a desk\" width=\"600\"> <img src=\"%[2]s-phone.png\" alt=\"%[1]s on a phone\" width=\"260\">\n", s.title(), s.name)
	}
	return b.String()
}

// title is what is done for a picture, in words.
func (s shown) title() string {
	words := strings.ReplaceAll(s.line, "\t", "…")
	switch {
	case s.jump:
		words = "A briefing, at its time"
	case s.app != "":
		words = "Apps → " + s.app
	}
	for _, label := range s.press {
		words += ", then " + label
	}
	if s.choose != "" {
		words += ", then " + s.choose
	}
	if s.language != "" {
		words += " (" + s.language + ")"
	}
	return words
}

var scheduleID = regexp.MustCompile("(?:`|#)([a-z0-9]{6})(?:`| \\d{4}-)")

var digest = regexp.MustCompile(`[0-9a-f]{64}`)

// unnumbered takes out the ids of schedules, which are drawn by lot, and digests,
// which change with every comma of a brief.
func unnumbered(drawn string) string {
	drawn = digest.ReplaceAllString(drawn, "‹digest›")
	for _, found := range scheduleID.FindAllStringSubmatch(drawn, -1) {
		drawn = strings.ReplaceAll(drawn, found[1], "‹id›")
	}
	return drawn
}

func write(t *testing.T, file string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// portrait shows the last message whole on a screen of that width, holds that
// nothing of the page is cut, and with -update keeps the picture.
func (o *opened) portrait(t *testing.T, ctx context.Context, name string, width int64) {
	t.Helper()
	sharp, least := 1.0, int64(720) // pixels a CSS pixel: enough to read, and docs/ stays small
	if width < 700 {
		sharp, least = 1.5, 480
	}
	size := func(height int64) step {
		return chromedp.EmulateViewport(width, height, chromedp.EmulateScale(sharp))
	}
	run(t, ctx, "set the width", size(860), until(fmt.Sprintf(`innerWidth === %d`, width)))
	// All that was said, or where that is too much, the last message.
	const chrome = `innerHeight - document.querySelector('#messages').clientHeight + 40`
	need := get[int64](t, ctx, `Math.ceil((document.activeElement?.blur(), [...document.querySelectorAll('.message')].reduce((h, m) => h + m.getBoundingClientRect().height, `+chrome+`)))`)
	const most = 3000
	if need > most {
		need = get[int64](t, ctx, `Math.ceil(`+last+`.getBoundingClientRect().height + `+chrome+`)`)
	}
	run(t, ctx, "set the height", size(min(max(need, least), most)), until(`(`+last+`.scrollIntoView({ block: 'end' }), `+settled+`)`))
	fits(t, ctx, name)
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil || len(png) < 5_000 {
		t.Fatalf("take a picture of %s: %d bytes, %v", name, len(png), err)
	}
	if *update {
		write(t, filepath.Join("..", "..", "docs", "commands", name+".png"), png)
	}
}

// TestEveryCommandIsShown holds that no command lacks a picture.
func TestEveryCommandIsShown(t *testing.T) {
	o := open(t)
	first := o.scene.Guilds[0].Channels[0].ID
	for _, c := range o.discord.Offered(o.scene.People[1].ID, first) {
		for _, path := range paths(c) {
			if !slices.ContainsFunc(theCommands, func(s shown) bool {
				return s.app == path || slices.ContainsFunc(append(s.before, s.line), func(l string) bool { return l == path || strings.HasPrefix(l, path+" ") })
			}) {
				t.Errorf("%s has no picture: add a line to theCommands", path)
			}
		}
	}
}

// paths are a command as it is written: its name, with each subcommand's.
func paths(c *discordgo.ApplicationCommand) []string {
	if c.Type != discordgo.ChatApplicationCommand {
		return []string{c.Name}
	}
	var out []string
	var down func(path string, options []*discordgo.ApplicationCommandOption)
	down = func(path string, options []*discordgo.ApplicationCommandOption) {
		leaf := true
		for _, o := range options {
			if o.Type == discordgo.ApplicationCommandOptionSubCommand || o.Type == discordgo.ApplicationCommandOptionSubCommandGroup {
				leaf = false
				down(path+" "+o.Name, o.Options)
			}
		}
		if leaf {
			out = append(out, path)
		}
	}
	down("/"+c.Name, c.Options)
	return out
}
