package playground_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"dateline/bot/discordtest/hostile"
	"dateline/briefs"
)

// TestNothingHostileRunsInThePage has a visitor ask the real bot for stories of
// HTML, script, addresses of scripts, terminals' commands and marks that turn
// the direction of writing, and say such words themselves. All of it stays text:
// no script of it runs, it makes no element, it is linked nowhere, and the page
// breaks none of its own rules.
func TestNothingHostileRunsInThePage(t *testing.T) {
	dir := t.TempDir()
	var attacks []string
	for _, s := range hostile.Strings(t) {
		if strings.ContainsAny(s, "<\x1b\u202e\u2066") && !strings.Contains(s, "424242") || strings.Contains(s, "javascript:") || strings.Contains(s, "onmouseover") {
			attacks = append(attacks, s)
		}
	}
	if len(attacks) < 20 {
		t.Fatalf("only %d attacks", len(attacks))
	}
	var stories []string
	for at := 0; at < len(attacks); at += 5 {
		id := fmt.Sprint("evil-", at)
		stories = append(stories, id)
		b := hostile.Story(t, id, strings.Join(attacks[at:min(at+5, len(attacks))], " "))
		if err := briefs.Save(filepath.Join(dir, id+".json"), b); err != nil {
			t.Fatal(err)
		}
	}
	o := openOver(t, dir)
	o.clock.Stop()
	ctx := o.visit(t, chromium(t), 1000)
	get[bool](t, ctx, `(window.broken = [], document.addEventListener('securitypolicyviolation', (e) => broken.push(e.violatedDirective + ' ' + e.blockedURI)), true)`)
	own := get[int](t, ctx, `document.scripts.length`)
	for _, id := range stories {
		for _, line := range []string{"/brief", "/quotes", "/who", "/timeline", "/source"} {
			run(t, ctx, line, answers(asks(line+" story:"+id)))
			if !strings.Contains(get[string](t, ctx, last+`.textContent`), hostile.Mark) {
				t.Errorf("%s of %s does not show the story's words: the test proves nothing of it", line, id)
			}
		}
	}
	for _, s := range []string{`<img src=x onerror=window.evil=1>`, `[x](javascript:window.evil=1)`, `<script>window.evil=1</script>`} {
		run(t, ctx, "find "+s, answers(asks("/find words:"+s)))
	}
	run(t, ctx, "complete", empty, keys("#text", "/brief story:evil"), until(`document.querySelectorAll('#hints li').length > 0`), empty)

	for what, found := range map[string][]string{
		"ran":                    get[[]string](t, ctx, `'evil' in window ? ['window.evil is ' + window.evil] : []`),
		"broke the page's rules": get[[]string](t, ctx, `broken`),
		"became an element":      get[[]string](t, ctx, `[...document.querySelectorAll('iframe, svg, object, embed, style, form:not(#composer), base, meta[http-equiv], [onerror], [onload], [onmouseover], [srcdoc], .message script, .message style, .message img:not([src^="http"])')].map((e) => e.outerHTML)`),
		"is linked to":           get[[]string](t, ctx, `[...document.querySelectorAll('a')].filter((a) => !['http:', 'https:'].includes(a.protocol)).map((a) => a.outerHTML)`),
		"is hidden in a text":    get[[]string](t, ctx, `[...document.querySelectorAll('.message *, #hints *, nav *')].flatMap((e) => [...e.childNodes]).filter((n) => n.nodeType === 3 && /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(n.data)).map((n) => JSON.stringify(n.data))`),
	} {
		for _, f := range found {
			t.Errorf("of the article, this %s: %.300s", what, f)
		}
	}
	if n := get[int](t, ctx, `document.scripts.length`); n != own {
		t.Errorf("the page has %d scripts, had %d", n, own)
	}
}
