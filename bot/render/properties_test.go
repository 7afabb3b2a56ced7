package render

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"strings"
	"testing"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// everyMessage is every message that can be made of a brief's answers in a
// language, all pages, as the commands would.
func everyMessage(v stylebook.Voice, b *briefs.Brief) map[string]Message {
	out := map[string]Message{}
	at := At(b)
	out["brief"] = Overview(v, ask.Overview(b), at)
	out["briefing"] = Briefing(v, b, Form{Late: true, Mark: "slot 2024-02-27T08:30 of schedule 0123456789"})
	out["source"] = Source(v, ask.Source(b), at.With(VerbSource), 0)
	all := ask.Quotes(b, ask.QuoteQuery{})
	for _, page := range somePages(len(all.Quotes)) {
		out[fmt.Sprint("quotes ", page)] = Quotes(v, all, at.With(VerbQuotes, "", ""), page)
	}
	long := Shorten(strings.Repeat("much ado about nothing ", 9), 44)
	for i, q := range all.Quotes {
		if i > 5 || q.Speaker == nil {
			continue
		}
		a := ask.Quotes(b, ask.QuoteQuery{Speaker: q.Speaker.Name.Name})
		a.Query.About = long
		a.Loose = true
		out[fmt.Sprint("quotes of ", i)] = Quotes(v, a, at.With(VerbQuotes, Tag(q.Speaker.ID), long), 99999)
	}
	everybody := ask.Who(b, "")
	for _, page := range somePages(len(everybody.Matches)) {
		out[fmt.Sprint("who ", page)] = Who(v, everybody, at.With(VerbWho, ""), page)
	}
	if len(everybody.Matches) > 1 {
		same := everybody
		same.Asked = strings.Repeat("name ", 60)
		for _, page := range somePages(len(same.Matches)) {
			out[fmt.Sprint("same name ", page)] = Who(v, same, at.With(VerbWho, Shorten(same.Asked, MostQuery)), page)
		}
	}
	for i := range everybody.Matches {
		if i > 5 {
			break
		}
		one := everybody
		one.Asked, one.By, one.Matches = "“"+strings.Repeat("*", 500), ask.BySlip, everybody.Matches[i:i+1]
		out[fmt.Sprint("person ", i)] = Who(v, one, at.With(VerbWho, Tag(everybody.Matches[i].ID)), 0)
	}
	timeline, _ := ask.Timeline(b, "", "")
	for _, page := range somePages(len(timeline.Events)) {
		out[fmt.Sprint("timeline ", page)] = Timeline(v, timeline, at.With(VerbTimeline, strings.Repeat("1", 30), strings.Repeat("2", 30)), page)
	}
	for name, m := range maps.Clone(out) {
		out[name+", to share"] = Sharable(v, m)
	}
	claims := "“" + strings.Repeat("much ado about nothing ", 40) + "” "
	for i, q := range all.Quotes {
		if i < 4 && len(q.Parts) > 0 {
			claims += "“" + q.Parts[0].Text + "” “" + q.Parts[0].Text + " and more” "
		}
	}
	out["elsewhere"] = Elsewhere(v, strings.Repeat("Not here. ", 200), []Offer{
		{b.Title, At(b).With(VerbFind, Shorten(strings.Repeat(b.Title, 3), MostQuery))}, {"\u200b", At(b).With(VerbWho, "x")}, {strings.Repeat(b.Title, 9), At(b).With(VerbQuotes, "x", "y")},
	})
	out["verified"] = Verified(v, ask.Verify(b, claims))
	out["verified sentences"] = Verified(v, ask.Verify(b, strings.NewReplacer("“", "", "”", ".").Replace(claims)))
	line := ScheduleLine{ID: "abcdef", Channel: "123456789012345678", Words: strings.Repeat("daily ", 40), Story: b.Title}
	chosen := at.With(VerbSetup, "", "12345678901234567890", "0830", "America/Argentina/ComodRivadavia", "timeline")
	lacks := []string{strings.Repeat("*Read* ", 30), "Send Messages"}
	zones := []SetupZoneChoice{{"America/Argentina/ComodRivadavia", "08:30"}, {"UTC", "11:30"}}
	out["setup"] = Setup(v, SetupPlan{Line: ScheduleLine{Words: "08:30"}, Times: []string{"08:30"}, Zones: zones, What: "all", Title: b.Title}, chosen)
	out["setup, lacking"] = Setup(v, SetupPlan{Line: line, Times: []string{"08:30"}, Zones: zones, What: "timeline", Missing: lacks, Title: b.Title}, chosen)
	out["setup, done"] = SetupDone(v, line, at, strings.Repeat("A remark. ", 30))
	for _, name := range []string{"brief", "source", "quotes 0", "quotes of 0", "who 0", "person 0", "timeline 0"} {
		if m, made := out[name]; made {
			out[name+", with a notice"] = Notice(m, strings.Repeat("This was refreshed. ", 30))
		}
	}
	return out
}

// somePages are the first pages, one in the middle, and the last or beyond.
func somePages(items int) []int {
	if items == 0 {
		return nil
	}
	return []int{0, 1, 2, items / 6, items}
}

// words of many scripts and of no good will.
var hostile = []string{
	"@everyone", "@here", "<@123456789012345678>", "<@&5>", "<#7>", "<t:0:R>", "<a:x:1>", "</cmd:1>", ":smile:", "```js", "||", "**", "__", "~~", "[a](https://x.example)",
	"https://evil.example/?a=1", "\u202eabc", "\u2066x", "\x00\x07", "\u200b", "# x", "> y", "- z", "1. one", "-# small", "\\", "\\*", "|", "^", "~abc", "%s%d", "(", ")",
	"Путин", "习近平说", "محمد بن سلمان", "สวัสดี", "नमस्ते।", "ﷺ", "👩‍👩‍👧‍👦", "🇩🇪🇫🇷", "e\u0301\u0301\u0301", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "İstanbul", "U.S.", "Mr.", "end.", "“quoted”", "'tis", "\u00a0", "\ufeff",
}

func babble(r *rand.Rand, most int) string {
	var out strings.Builder
	for long := 1 + r.IntN(most); out.Len() < long; {
		out.WriteString(hostile[r.IntN(len(hostile))])
		if r.IntN(4) > 0 {
			out.WriteByte(' ')
		}
	}
	return oneLine(out.String())
}

func TestEveryMessageIsWithinDiscordsLimits(t *testing.T) {
	briefs := map[string]*briefs.Brief{"bridge": bridge(t)}
	for _, n := range []int{0, 1, 7, 500} {
		most := 40 // sentences in a quote; fewer where there are many, for the test's sake
		if n > 100 {
			most = 3
		}
		plain := func(i int) string { return strings.Repeat(fmt.Sprintf("This is sentence %d. ", i), 1+i%most) }
		briefs[fmt.Sprint(n, " quotes")] = long(t, n, plain, func(i int) string { return fmt.Sprintf("Name %d", i) })
		briefs[fmt.Sprint(n, " quotes, names of 200 characters")] = long(t, n, plain, func(i int) string { return strings.Repeat("*", 190) + fmt.Sprintf("%010d", i) })
		if n > 100 {
			continue
		}
		briefs[fmt.Sprint(n, " quotes without a space")] = long(t, n, func(i int) string { return strings.Repeat("界", 3000) }, func(i int) string { return strings.Repeat("𝔘", 200) })
	}
	for seed := range uint64(6) {
		r := rand.New(rand.NewPCG(seed, 1))
		size := 1 + r.IntN(1200)
		briefs[fmt.Sprint("seed ", seed)] = long(t, 1+r.IntN(15), func(int) string { return babble(r, size) }, func(int) string { return "x" })
		names := make([]string, 60)
		for i := range names {
			names[i] = babble(r, 300)
		}
		briefs[fmt.Sprint("names of seed ", seed)] = long(t, 1+r.IntN(15), func(int) string { return babble(r, size) }, func(i int) string { return names[i%60] })
	}
	count := 0
	for story, b := range briefs {
		voices := stylebook.Voices()
		if seed := strings.LastIndex(story, "seed "); seed >= 0 { // these differ enough among themselves
			i := int(story[seed+len("seed ")]-'0') % len(voices)
			voices = []stylebook.Voice{voices[i], voices[len(voices)-1-i]}
		}
		for _, v := range voices {
			for name, m := range everyMessage(v, b) {
				count++
				for _, f := range faults(t, m) {
					t.Errorf("%s: %s in %s: %s", story, name, v.Locale(), f)
				}
			}
		}
	}
	t.Logf("%d messages", count)
}
