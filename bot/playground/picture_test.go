package playground_test

import (
	"strings"
	"testing"
)

// TestTheTimelinesPictureInABrowser asks for the timeline and words at a desk's
// and at a phone's width, and looks whether the picture is there to see and to
// hear.
func TestTheTimelinesPictureInABrowser(t *testing.T) {
	for name, width := range map[string]int64{"try-timeline.png": 1200, "try-timeline-phone.png": 390} {
		t.Run(name, func(t *testing.T) {
			o := open(t)
			ctx := o.browse(t, width)
			run(t, ctx, "ask for the timeline", says("/timeline"), shows("fought against the Taliban"),
				until(`[...document.querySelectorAll('.embed img')].some((i) => i.complete && i.naturalWidth === 800)`))
			run(t, ctx, "stay at the end while the picture comes", until(`(() => { const b = document.querySelector('#messages'); return b.scrollHeight - b.scrollTop - b.clientHeight < 60; })()`))
			if alt := get[string](t, ctx, `document.querySelector('.embed img').alt`); !strings.Contains(alt, "15 Aug 2021") || !strings.Contains(alt, "Kabul") {
				t.Errorf("the picture's alt text is %q", alt)
			}
			if over := get[bool](t, ctx, `document.querySelector('.embed img').getBoundingClientRect().bottom <= [...document.querySelectorAll('.rich')].find((e) => e.textContent.includes('fought against')).getBoundingClientRect().top`); !over {
				t.Error("the picture does not stand over the text")
			}
			if n := get[int](t, ctx, `[...document.querySelectorAll('.embed')].at(-1).closest('.body').querySelectorAll('img').length`); n != 1 {
				t.Errorf("the answer shows %d pictures", n)
			}
			wide := get[[]string](t, ctx, `[...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.tagName + '.' + e.className)`)
			if len(wide) > 0 {
				t.Errorf("wider than the screen: %q", wide)
			}
			get[bool](t, ctx, `(document.querySelector('.embed img').closest('.message').scrollIntoView(), true)`)
			o.picture(t, ctx, name)
			run(t, ctx, "look for words", says("/find words:talibans kabul"), shows("sentences"))
			if bold := get[string](t, ctx, `[...document.querySelectorAll('.message')].at(-1).querySelector('blockquote strong, blockquote b')?.textContent ?? ''`); !strings.EqualFold(bold, "Taliban") && bold != "Kabul" {
				t.Errorf("the first word in bold is %q", bold)
			}
		})
	}
}
