package playground_test

import (
	"context"
	"encoding/json"
	"flag"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"dateline/bot"
	"dateline/bot/discordtest"
	"dateline/bot/playground"
	"dateline/bot/store"
	"dateline/briefs/library"
)

var update = flag.Bool("update", false, "make the pictures in docs/ anew")

// opened is a page with the real bot behind it.
type opened struct {
	discord *discordtest.Server
	server  *httptest.Server
	scene   *playground.Scene
	clock   *playground.Clock
}

// open opens it with the story in the program.
func open(t *testing.T) *opened {
	t.Helper()
	return openOver(t, "")
}

// openOver opens it with the stories of a folder.
func openOver(t *testing.T, dir string) *opened {
	t.Helper()
	// A Thursday morning, so that pictures are the same on every day; and not on
	// the minute, lest "in half an hour" be rounded up or down as it pleases.
	clock := playground.NewClock(time.Date(2026, 11, 12, 8, 0, 20, 0, time.UTC))
	t.Cleanup(clock.Stop)
	discord, err := discordtest.New(discordtest.Options{Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(discord.Close)
	scene := playground.NewScene(discord)
	log := slog.New(slog.DiscardHandler)
	st, err := store.Open(t.Context(), "sqlite::memory:", clock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	lib, err := library.Open(library.Options{Dir: dir, Log: log, Clock: clock, Version: "test"})
	if err != nil {
		t.Fatal(err)
	}
	b, err := bot.New(bot.Options{Token: discord.Token(), APIURL: discord.URL(), Version: "test", Grace: time.Hour, Library: lib, Store: st, Clock: clock, Log: log})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- b.Run(ctx) }()
	t.Cleanup(func() { cancel(); <-ended })
	select {
	case <-b.Ready():
	case err := <-ended:
		ended <- nil
		t.Fatalf("the bot ended: %v", err)
	}
	page := playground.New(playground.Options{Discord: discord, Clock: clock, Scene: scene, Next: b.NextBriefing, Log: log})
	server := httptest.NewServer(page)
	t.Cleanup(func() { page.Close(); server.Close() })
	return &opened{discord, server, scene, clock}
}

// chromium starts a browser, which lives as long as the test.
func chromium(t *testing.T) context.Context {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("Chromium is not installed: the page is not tried in a browser")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("force-color-profile", "srgb"), chromedp.Flag("lang", "en"), chromedp.Env("TZ=Europe/Berlin"))
	alloc, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(alloc)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil { // the browser lives as long as this context
		t.Fatalf("start Chromium: %v", err)
	}
	return ctx
}

// browse opens the page in a browser of its own at a width in pixels.
func (o *opened) browse(t *testing.T, width int64) context.Context {
	t.Helper()
	return o.visit(t, chromium(t), width)
}

// visit opens the page in a tab of a browser.
func (o *opened) visit(t *testing.T, browser context.Context, width int64) context.Context {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil { // the tab lives as long as this context
		t.Fatalf("open a tab: %v", err)
	}
	ctx, cancel = context.WithTimeout(ctx, 2*time.Minute)
	t.Cleanup(cancel)
	const height = 860
	run(t, ctx, "open the page",
		chromedp.EmulateViewport(width, height, chromedp.EmulateScale(2)),
		chromedp.Navigate(o.server.URL),
		chromedp.WaitReady(`body[data-ready="true"]`),
	)
	return ctx
}

type step = chromedp.Action[chromedp.Void]

func run(t *testing.T, ctx context.Context, doing string, steps ...step) {
	t.Helper()
	if err := chromedp.Do(ctx, steps...); err != nil {
		t.Fatalf("%s: %v\nthe page shows:\n%s", doing, err, get[string](t, context.WithoutCancel(ctx), `document.body.innerText`))
	}
}

// get gives the value of a JavaScript expression in the page.
func get[T any](t *testing.T, ctx context.Context, expression string) T {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		t.Fatalf("ask the page for %s: %v", expression, err)
	}
	return v
}

// until waits for a JavaScript condition.
func until(condition string) step {
	return func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
		_, err := chromedp.Poll[bool](`Boolean(`+condition+`)`, chromedp.WithPollingInterval(50*time.Millisecond), chromedp.WithPollingTimeout(20*time.Second))(ctx, target)
		return chromedp.Void{}, err
	}
}

// empty clears the composer, as a visitor does who starts anew.
func empty(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
	_, err := chromedp.Evaluate[string](`document.querySelector('#text').value = ''; 'done'`)(ctx, target)
	return chromedp.Void{}, err
}

// keys types into an input. chromedp.SendKeys reads the node's attributes while
// its own goroutine writes them, which the race detector sees.
func keys(selector, typed string) step {
	return chromedp.Steps(until(`(document.querySelector(`+quoted(selector)+`)?.focus(), document.activeElement?.matches(`+quoted(selector)+`))`), chromedp.KeyEvent(typed))
}

// says types a line into the composer and sends it.
func says(line string) step {
	return chromedp.Steps(empty, keys("#text", line+"\r"))
}

// shows waits until a message holds the words.
func shows(words string) step {
	return until(`[...document.querySelectorAll('.message')].some((m) => m.textContent.includes(` + quoted(words) + `))`)
}

func quoted(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

// picture takes a screenshot and, with -update, keeps it in docs/.
func (o *opened) picture(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil || len(png) < 10_000 {
		t.Fatalf("take a picture of %s: %d bytes, %v", name, len(png), err)
	}
	if *update {
		if err := os.WriteFile(filepath.Join("..", "..", "docs", name), png, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// look leaves a screenshot in the folder that DATELINE_LOOK names, for whoever
// works on the page.
func (o *opened) look(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	dir := os.Getenv("DATELINE_LOOK")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, name+".png"), png, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestVisitorAsksInABrowser(t *testing.T) {
	o := open(t)
	ctx := o.browse(t, 1200)
	run(t, ctx, "list the commands", keys("#text", "/"), chromedp.WaitVisible(chromedp.CSS("#hints li")))
	if n := get[int](t, ctx, `document.querySelectorAll('#hints li').length`); n < 6 {
		t.Errorf("/ lists %d commands, want all that a member may use", n)
	}
	run(t, ctx, "complete a name",
		empty, keys("#text", "/who name:khan"),
		until(`document.querySelector('#hints li')?.textContent.includes('Imran Khan')`),
		keys("#text", "\t"))
	if line := get[string](t, ctx, `document.querySelector('#text').value`); !strings.Contains(line, "Imran Khan") {
		t.Errorf("Tab makes the line %q", line)
	}
	run(t, ctx, "ask who that is", keys("#text", "\r"), shows("Prime Minister of Pakistan"))
	run(t, ctx, "ask for the brief", says("/brief"), shows("Russia Will Not Interfere"))
	o.picture(t, ctx, "try.png")

	// A moderator plans a briefing, the clock is moved, and it is there.
	run(t, ctx, "refuse a member", says("/schedule list"), until(`document.querySelector('#say').textContent.includes('no command')`))
	run(t, ctx, "become moderator", chromedp.Click(`//div[@id="people"]/button[text()="Moderator"]`))
	run(t, ctx, "complete a zone after a channel written by hand",
		empty, chromedp.SendKeys(chromedp.CSS("#text"), "/schedule add channel:#briefings time:09:30 timezone:berl"),
		until(`document.querySelector('#hints li')?.textContent.includes('Europe/Berlin')`))
	run(t, ctx, "plan a briefing", says("/schedule add channel:#briefings time:09:30"), until(`!document.querySelector('#jump').disabled`))
	run(t, ctx, "move the clock", chromedp.Click(chromedp.CSS("#jump")),
		until(`[...document.querySelectorAll('.message:not(.private)')].some((m) => !m.querySelector('.used') && m.textContent.includes('Zenger News'))`))
	o.picture(t, ctx, "try-briefing.png")
}

func TestUsableAtPhoneWidth(t *testing.T) {
	o := open(t)
	ctx := o.browse(t, 390)
	run(t, ctx, "ask", says("/quotes"), shows("1–"), chromedp.Click(`//div[@class="row"]/button[text()="▶"]`), shows("4–"))
	wide := get[[]string](t, ctx, `[...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.tagName + '.' + e.className)`)
	if len(wide) > 0 {
		t.Errorf("wider than a phone's screen: %q", wide)
	}
	o.picture(t, ctx, "try-phone.png")
	small := get[[]string](t, ctx, `[...document.querySelectorAll('button')].filter((b) => b.offsetHeight && b.offsetHeight < 28 && !b.closest('.only')).map((b) => b.textContent)`)
	if len(small) > 0 {
		t.Errorf("too small for a finger: %q", small)
	}
	run(t, ctx, "change the channel", chromedp.Click(chromedp.CSS("#menu")), chromedp.Click(`//nav//button[text()="# general"]`), chromedp.WaitVisible(chromedp.CSS(".empty")))
}

// TestThePageSpeaksTheVisitorsLanguage: its own labels follow the language that
// the visitor chooses.
func TestThePageSpeaksTheVisitorsLanguage(t *testing.T) {
	o := open(t)
	ctx := o.browse(t, 1200)
	run(t, ctx, "ask", says("/quotes"), shows("Only you can see this"))
	run(t, ctx, "choose German", picks(".tongues select", "de"), shows("Nur du siehst das"), shows("heute um 09:00"),
		until(`document.querySelector('#jump').textContent === 'Zum nächsten Briefing' && document.querySelector('#text').placeholder.includes('Bot') && document.documentElement.lang === 'de'`),
		until(`document.querySelector('nav').textContent.includes('Direktnachrichten') && document.querySelector('.used').textContent === 'Member hat /quotes verwendet'`))
	run(t, ctx, "choose Turkish", picks(".tongues select", "tr"), shows("Bunu yalnızca siz görüyorsunuz"))
}

// TestAnOptionThatThereIsNotIsSaid: what is written like an option and is none
// does not vanish in the value before it; what is text stays text.
func TestAnOptionThatThereIsNotIsSaid(t *testing.T) {
	o := open(t)
	ctx := o.browse(t, 1200)
	run(t, ctx, "an option of no command", says("/quotes speaker:putin zone:Berlin"), until(`document.querySelector('#say').textContent === '/quotes has no option “zone”. It has: '+'speaker, about, story, public.'`))
	run(t, ctx, "text with a colon", says("/find words:Putin said: “look:there” https://example.com"), shows("sentence"))
	run(t, ctx, "a command with no subcommand", chromedp.Click(`//div[@id="people"]/button[text()="Moderator"]`), says("/settings"), until(`document.querySelector('#say').textContent.startsWith('Choose what /settings should do: show, log')`))
}

func TestForeignPagesAreRefused(t *testing.T) {
	o := open(t)
	send := func(host, origin, kind, method, path, body string) int {
		t.Helper()
		r, err := http.NewRequest(method, o.server.URL+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Host = host
		if origin != "" {
			r.Header.Set("Origin", origin)
		}
		if kind != "" {
			r.Header.Set("Content-Type", kind)
		}
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		_, _ = io.Copy(io.Discard, resp.Body)
		if csp := resp.Header.Get("Content-Security-Policy"); !strings.Contains(csp, "script-src 'self'") || strings.Contains(csp, "unsafe") {
			t.Errorf("policy is %q", csp)
		}
		return resp.StatusCode
	}
	own := strings.TrimPrefix(o.server.URL, "http://")
	for name, c := range map[string]struct {
		got, want int
	}{
		"own page":             {send(own, "", "", "GET", "/", ""), 200},
		"by localhost":         {send("localhost:1", "", "", "GET", "/", ""), 200},
		"rebound name":         {send("evil.example", "", "", "GET", "/scene", ""), 421},
		"another site":         {send(own, "http://evil.example", "application/json", "POST", "/clock", `{"minutes":1}`), 403},
		"a form, without JSON": {send(own, "", "text/plain", "POST", "/clock", `{"minutes":1}`), 415},
		"broken JSON":          {send(own, "", "application/json", "POST", "/clock", `{`), 400},
		"too far ahead":        {send(own, "", "application/json", "POST", "/clock", `{"minutes":10000000}`), 400},
		"nobody":               {send(own, "", "application/json", "POST", "/press", `{"as":"1"}`), 400},
		"words of nobody":      {send(own, "", "application/json", "POST", "/write", `{"as":"1","text":"x"}`), 400},
		"words nowhere":        {send(own, "", "application/json", "POST", "/write", `{"as":"`+o.scene.People[0].ID+`","channel":"1","text":"x"}`), 403},
		"a language of nobody": {send(own, "", "application/json", "POST", "/language", `{"guild":"1","locale":"de"}`), 400},
		"no dialogue is open":  {send(own, "", "application/json", "POST", "/submit", `{"as":"`+o.scene.People[0].ID+`"}`), 400},
		"nothing scheduled":    {send(own, "", "application/json", "POST", "/clock", `{}`), 409},
	} {
		if c.got != c.want {
			t.Errorf("%s: status %d, want %d", name, c.got, c.want)
		}
	}
}
