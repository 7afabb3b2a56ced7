package playground_test

import (
	"context"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"
	"github.com/chromedp/chromedp"
)

// picks chooses in a picker or menu, as a visitor does with a click.
func picks(selector, value string) step {
	return func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
		_, err := chromedp.Evaluate[string](`(() => { const s = document.querySelector(`+quoted(selector)+`);
			const o = [...s.options].find((x) => x.textContent === `+quoted(value)+` || x.value === `+quoted(value)+`);
			s.value = o.value; s.dispatchEvent(new Event('change', { bubbles: true })); return 'done'; })()`)(ctx, target)
		return chromedp.Void{}, err
	}
}

// last is the last message's text, on the page.
const last = `[...document.querySelectorAll('.message')].at(-1)`

// goTo enters a channel by the beginning of its name at the side.
func goTo(name string) step {
	return until(`(() => { const b = [...document.querySelectorAll('nav button')].find((x) => x.textContent.startsWith(` + quoted(name) + `)); b?.click(); return b; })()`)
}

// strict fails the test when the page does what its own policy forbids.
func strict(t *testing.T, ctx context.Context) {
	t.Helper()
	get[bool](t, ctx, `(document.addEventListener('securitypolicyviolation', (e) => { document.body.dataset.violated = e.violatedDirective + ' ' + e.blockedURI; }), true)`)
	t.Cleanup(func() {
		if v := get[string](t, context.WithoutCancel(ctx), `document.body.dataset.violated ?? ''`); v != "" {
			t.Errorf("the page violates its policy: %s", v)
		}
	})
}

// fits holds that nothing is wider than the screen, nor cut off inside.
func fits(t *testing.T, ctx context.Context, what string) {
	t.Helper()
	wide := get[[]string](t, ctx, `[...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1).map((e) => e.tagName + '.' + e.className)`)
	cut := get[[]string](t, ctx, `[...document.querySelectorAll('.message *, nav *')].filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth && getComputedStyle(e).overflowX !== 'visible').map((e) => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 40))`)
	if len(wide)+len(cut) > 0 {
		t.Errorf("%s: wider than the screen %q, cut %q", what, wide, cut)
	}
}

func TestLanguagesOnThePage(t *testing.T) {
	h := openHarbour(t)
	ctx := h.browse(t, 1200)
	strict(t, ctx)
	run(t, ctx, "read German", picks(".tongues label:nth-child(1) select", "de"), picks(".tongues label:nth-child(2) select", "uk"),
		empty, keys("#text", "/"), until(`document.querySelector('#hints li:last-child, #hints li')?.textContent.includes('gezeiten')`))
	if hints := get[string](t, ctx, `document.querySelector('#hints').textContent`); !strings.Contains(hints, "/gezeitenWann das Wasser hoch steht") {
		t.Errorf("/ lists %q", hints)
	}
	run(t, ctx, "complete in German", empty, keys("#text", "/gezeiten mole:N"), until(`document.querySelector('#hints li')?.textContent === 'Nordmolemole'`),
		keys("#text", "\t"), keys("#text", "\r"), shows(`at "n". Asked in de, server uk, context 0.`))
	run(t, ctx, "by its English name, in Ukrainian", picks(".tongues label:nth-child(1) select", "uk"), says("/tide pier:x"), shows(`at "x". Asked in uk`))
	if at := get[string](t, ctx, last+`.querySelector('time').textContent`); !strings.HasPrefix(at, "сьогодні") {
		t.Errorf("the message was sent %q", at)
	}
	run(t, ctx, "be refused in Ukrainian", until(`(() => { document.querySelector('#text').value = 'a'.repeat(2001); document.querySelector('#composer').requestSubmit(); return true; })()`),
		until(`document.querySelector('#say').textContent === 'Discord приймає від 1 до 2000 знаків. Напишіть коротше.'`))
}

func TestAppsMenusAndDialogues(t *testing.T) {
	for name, width := range map[string]int64{"desk": 1200, "phone": 390} {
		t.Run(name, func(t *testing.T) {
			h := openHarbour(t)
			ctx := h.browse(t, width)
			strict(t, ctx)
			h.post(t, "Newsroom", "briefings", &discordgo.MessageSend{Content: "Ships ahoy"})
			run(t, ctx, "a command on a message", shows("Ships ahoy"), chromedp.Click(chromedp.CSS(".message .apps")), chromedp.WaitVisible(chromedp.CSS(".apps-menu")))
			fits(t, ctx, "the menu of a message")
			h.look(t, ctx, "apps-"+name)
			run(t, ctx, "run it", chromedp.Click(`//div[@class="apps-menu"]/button[text()="Read aloud"]`), shows("Aloud: Ships ahoy"))
			run(t, ctx, "a command on what a member wrote", says("Anchors <b>aweigh</b>"), shows("Anchors <b>aweigh</b>"),
				until(`(() => { const b = [...document.querySelectorAll('.message')].find((m) => m.textContent.includes('aweigh')).querySelector('.apps'); b?.click(); return b; })()`),
				chromedp.Click(`//div[@class="apps-menu"]/button[text()="Read aloud"]`), shows("Aloud: Anchors <b>aweigh</b>"))
			run(t, ctx, "a command on a member", chromedp.Click(chromedp.CSS(".message .name")), chromedp.Click(`//div[@class="apps-menu"]/button[text()="Whose boat"]`), shows("The boat of Harbour"))
			run(t, ctx, "a group's subcommand", says("/berth night book crew:@Readers where:#wire"), shows("berth night book with 2 options"))
			if n := get[int](t, ctx, `document.querySelectorAll('[data-custom-id="channel"] option').length`); n != 4 {
				t.Errorf("the menu of text channels offers %d, want a blank and 3", n)
			}
			run(t, ctx, "pick a channel", picks(`[data-custom-id="channel"]`, "# general"), shows("channel: 1 picked, 1 channels"),
				picks(`[data-custom-id="role"]`, "@Readers"), shows("role: 1 picked, 0 channels, 1 roles"),
				picks(`[data-custom-id="role"]`, ""), shows("role: 0 picked"))
			run(t, ctx, "pick days", chromedp.Click(chromedp.CSS(".several summary")), chromedp.Click(`//details//label[contains(., "Monday")]`), chromedp.Click(`//details//label[contains(., "Tuesday")]`))
			fits(t, ctx, "a menu of several")
			h.look(t, ctx, "several-"+name)
			run(t, ctx, "done", chromedp.Click(`//details//button`), shows("days: 2 picked"))
			run(t, ctx, "open the dialogue", chromedp.Click(`//button[text()="Leave a note"]`), chromedp.WaitVisible(chromedp.CSS("dialog textarea")))
			fits(t, ctx, "the dialogue")
			h.look(t, ctx, "dialogue-"+name)
			run(t, ctx, "fill it in", keys("dialog textarea", "Moor us well"), chromedp.Click(`//dialog//button[text()="Submit"]`), shows("Noted."))
		})
	}
}

func TestThreadsEditsAndPings(t *testing.T) {
	for name, width := range map[string]int64{"desk": 1200, "phone": 390} {
		t.Run(name, func(t *testing.T) {
			h := openHarbour(t)
			ctx := h.browse(t, width)
			strict(t, ctx)
			open := func(place string) step {
				if width > 700 {
					return goTo(place)
				}
				return chromedp.Steps(chromedp.Click(chromedp.CSS("#menu")), goTo(place))
			}
			m := h.post(t, "Newsroom", "briefings", &discordgo.MessageSend{Content: "Ships ahoy"})
			thread, err := h.dg.MessageThreadStart(m.ChannelID, m.ID, "About the ships", 60)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := h.dg.ChannelMessageSend(thread.ID, "Which ships?"); err != nil {
				t.Fatal(err)
			}
			run(t, ctx, "see the thread", until(`document.querySelector('.message .thread')?.textContent.includes('About the ships')`), until(`document.querySelector('nav .thread')`))
			if under := get[string](t, ctx, `document.querySelector('nav .thread').previousElementSibling.textContent`); under != "# briefings" {
				t.Errorf("the thread stands under %q", under)
			}
			if _, err := h.dg.ChannelMessageEdit(m.ChannelID, m.ID, "Ships ahoy, three"); err != nil {
				t.Fatal(err)
			}
			run(t, ctx, "see the edit", shows("Ships ahoy, three(edited)"))
			h.look(t, ctx, "thread-"+name)
			run(t, ctx, "open the thread", chromedp.Click(chromedp.CSS(".message .thread")), shows("Which ships?"), until(`document.querySelector('.starter')?.textContent.includes('three')`))
			h.look(t, ctx, "in-thread-"+name)
			run(t, ctx, "ask in the thread", says("/tide"), until(last+`.textContent.includes('High water')`))
			fits(t, ctx, "a thread")

			run(t, ctx, "go to the announcements", open("# wire"), until(`document.querySelector('#where').textContent.startsWith('# wire')`))
			role := readers(t, h)
			m = h.post(t, "Newsroom", "wire", &discordgo.MessageSend{Content: "<@&" + role + "> and <@" + h.scene.People[1].ID + ">: storm", AllowedMentions: &discordgo.MessageAllowedMentions{Roles: []string{role}}})
			run(t, ctx, "be pinged", until(`document.querySelector('.pinged .mention.me')?.textContent === '@Readers'`))
			if _, err := h.dg.ChannelMessageCrosspost(m.ChannelID, m.ID); err != nil {
				t.Fatal(err)
			}
			run(t, ctx, "see it published", until(`document.querySelector('.published')`))
			h.look(t, ctx, "ping-"+name)
			fits(t, ctx, "an announcement")
			run(t, ctx, "be somebody without the role", chromedp.Click(`//div[@id="people"]/button[text()="Moderator"]`), until(`!document.querySelector('.pinged') && document.querySelector('.mention.me')?.textContent === '@Moderator'`))
		})
	}
}

// readers is the role that the member has in the first server.
func readers(t *testing.T, h *harbour) string {
	t.Helper()
	for _, r := range h.discord.Outline().Guilds[0].Roles {
		if r.Name == "Readers" {
			return r.ID
		}
	}
	t.Fatal("there is no such role")
	return ""
}

func TestOutsideOfTheServers(t *testing.T) {
	h := openHarbour(t)
	ctx := h.browse(t, 1200)
	strict(t, ctx)
	run(t, ctx, "write to the bot", goTo("@ Harbour"), says("/tide"), shows("server none, context 1."))
	if n := get[int](t, ctx, `document.querySelectorAll('.tongues select').length`); n != 1 {
		t.Errorf("direct messages have %d languages to choose", n)
	}
	run(t, ctx, "a private channel", goTo("@ Moderator"), says("/tide"), shows("server none, context 2."))
	run(t, ctx, "only what goes everywhere", empty, keys("#text", "/"), until(`document.querySelectorAll('#hints li').length === 1`))
	run(t, ctx, "a server without the bot", empty, goTo("# lounge"), says("/tide"), shows("server en-US, context 0."))
	h.look(t, ctx, "abroad")
	run(t, ctx, "as the moderator", goTo("@ Moderator"), chromedp.Click(`//div[@id="people"]/button[text()="Moderator"]`), until(`document.querySelector('#where').textContent.startsWith('# briefings')`), goTo("@ Member"), shows("context 2."))
}

// TestRightToLeft reads Arabic and Hebrew beside English, each in its direction.
func TestRightToLeft(t *testing.T) {
	for name, width := range map[string]int64{"desk": 1200, "phone": 390} {
		t.Run(name, func(t *testing.T) {
			h := openHarbour(t)
			ctx := h.browse(t, width)
			h.post(t, "Newsroom", "briefings", &discordgo.MessageSend{
				Embeds: []*discordgo.MessageEmbed{{
					Title:       "الميناء يفتح أبوابه من جديد",
					Description: "مدينة المرفأ · 3 مارس 2024\n\n**ليلى حداد**\n> «سنعيد بناء الرصيف قبل نهاية 2025»، قالت. [¶3](https://example.com/a)\n\n**דנה לוי**\n> „הנמל ייפתח מחדש ב-15 במאי”. [¶4](https://example.com/b)\n\n**Ada Brook**\n> “We will rebuild the pier.” [¶5](https://example.com/c)\n- أول\n- second",
					Fields:      []*discordgo.MessageEmbedField{{Name: "المتحدثة", Value: "ليلى حداد (Layla Haddad)"}},
					Footer:      &discordgo.MessageEmbedFooter{Text: "صحيفة المرفأ · 3 مارس 2024"},
				}},
				Components: []discordgo.MessageComponent{discordgo.ActionsRow{Components: []discordgo.MessageComponent{discordgo.SelectMenu{MenuType: discordgo.StringSelectMenu, CustomID: "who", Placeholder: "اختر", Options: []discordgo.SelectMenuOption{{Label: "ليلى حداد", Value: "l", Description: "مديرة الميناء"}}}}}},
			})
			run(t, ctx, "read", shows("ليلى حداد"))
			for selector, want := range map[string]string{".title": "rtl", ".embed blockquote": "rtl", ".embed .foot": "rtl", ".embed .field b": "rtl", ".row select": "rtl", ".embed ul li:nth-child(2)": "ltr"} {
				if got := get[string](t, ctx, `getComputedStyle(document.querySelector(`+quoted(selector)+`)).direction`); got != want {
					t.Errorf("%s runs %s, want %s", selector, got, want)
				}
			}
			english := `[...document.querySelectorAll('.embed blockquote')].find((q) => q.textContent.includes('rebuild'))`
			if got := get[string](t, ctx, `getComputedStyle(`+english+`).direction`); got != "ltr" {
				t.Errorf("the English quotation runs %s", got)
			}
			// The mark of a quotation stands where its line begins.
			if ok := get[bool](t, ctx, `parseFloat(getComputedStyle(document.querySelector('.embed blockquote')).borderRightWidth) > 0 && parseFloat(getComputedStyle(`+english+`).borderLeftWidth) > 0`); !ok {
				t.Error("a quotation's mark stands on the wrong side")
			}
			run(t, ctx, "write in Hebrew", empty, keys("#text", "דנה"), until(`getComputedStyle(document.querySelector('#text')).direction === 'rtl'`))
			fits(t, ctx, "right to left")
			h.look(t, ctx, "rtl-"+name)
		})
	}
}
