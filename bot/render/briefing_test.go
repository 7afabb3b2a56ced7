package render

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/library"
)

const theRole = "1000000000000000031"

// forms are the ways to post a briefing, with the picture where one belongs.
func forms(t *testing.T, v stylebook.Voice, b *briefs.Brief) map[string]Form {
	t.Helper()
	var picture *Picture
	if a, err := ask.Timeline(b, "", ""); err == nil {
		if p, err := TimelinePicture(v, a); err == nil {
			picture = &p
		}
	}
	updated := &Update{At: time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC), Changes: library.Diff(before(t), bridge(t))}
	out := map[string]Form{}
	for _, what := range []string{"summary", "quotes", "timeline", "all"} {
		for _, look := range []string{"full", "compact"} {
			f := Form{What: what, Look: look, Mark: "#k3x 2024-02-27 08:30"}
			if f.Illustrated() {
				f.Picture = picture
			}
			out["briefing-"+what+"-"+look] = f
			f.Picture = nil
			f.Late, f.Update, f.Role = true, updated, theRole
			out["briefing-"+what+"-"+look+"-late-updated"] = f
		}
	}
	return out
}

func TestBriefingsInEveryForm(t *testing.T) {
	b := bridge(t)
	for name, f := range forms(t, english, b) {
		t.Run(name, func(t *testing.T) {
			m := Briefing(english, b, f)
			for _, f := range faults(t, m) {
				t.Error(f)
			}
			golden(t, name, m)
			if pictured := len(m.Files) == 1; pictured != (f.Picture != nil) {
				t.Errorf("%d files", len(m.Files))
			}
		})
	}
	golden(t, "briefing-nothing-new", NothingNew(english, b, time.Date(2026, 11, 11, 8, 30, 0, 0, time.UTC), "https://discord.com/channels/1/2/3", "#k3x 2024-02-27 08:30"))
	golden(t, "briefing-all-de", Briefing(stylebook.For("de"), b, forms(t, stylebook.For("de"), b)["briefing-all-full-late-updated"]))
}

// A briefing pings its role and nobody else, and only where it has one.
func TestABriefingPingsItsRoleAlone(t *testing.T) {
	b := bridge(t)
	b.Title += " @everyone <@&1000000000000000099> <@1000000000000000098>"
	m := Briefing(english, b, Form{Role: theRole, Mark: "#x"}).Send()
	if m.Content != "<@&"+theRole+">" || len(m.AllowedMentions.Roles) != 1 || m.AllowedMentions.Roles[0] != theRole {
		t.Errorf("content %q, allowed %+v", m.Content, m.AllowedMentions)
	}
	if m.AllowedMentions.Parse == nil || len(m.AllowedMentions.Parse) > 0 || len(m.AllowedMentions.Users) > 0 {
		t.Errorf("more is allowed: %+v", m.AllowedMentions)
	}
	if m := Briefing(english, b, Form{Mark: "#x"}).Send(); m.Content != "" || m.AllowedMentions.Roles != nil {
		t.Errorf("without a role: content %q, allowed %+v", m.Content, m.AllowedMentions)
	}
}

// Whatever the story holds and whichever the language, a briefing of any form is
// within Discord's limits and carries its mark.
func TestBriefingsFit(t *testing.T) {
	stories := map[string]*briefs.Brief{"bridge": bridge(t)}
	for _, n := range []int{0, 1, 7, 500} {
		text := func(i int) string { return strings.Repeat(fmt.Sprintf("This is sentence %d. ", i), 1+i%3) }
		stories[fmt.Sprint(n, " quotes, names of 200 characters")] = long(t, n, text, func(i int) string { return strings.Repeat("*", 190) + fmt.Sprintf("%010d", i) })
		if n > 0 && n < 100 {
			stories[fmt.Sprint(n, " quotes without a space")] = long(t, n, func(int) string { return strings.Repeat("界", 3000) }, func(int) string { return strings.Repeat("𝔘", 200) })
		}
	}
	for story, b := range stories {
		for _, v := range stylebook.Voices() {
			if v != english && strings.HasPrefix(story, "500") {
				continue
			}
			for name, f := range forms(t, v, b) {
				m := Briefing(v, b, f)
				for _, fault := range faults(t, m) {
					t.Errorf("%s, %s in %s: %s", story, name, v.Locale(), fault)
				}
				if foot := m.Embeds[len(m.Embeds)-1].Footer; foot == nil || foot.Text != f.Mark {
					t.Errorf("%s, %s: the mark is not in the last footer: %+v", story, name, foot)
				}
				if f.Update != nil && !strings.Contains(m.Embeds[0].Description, "<t:1794474000:f>") {
					t.Errorf("%s, %s: it does not say when it was updated", story, name)
				}
			}
			title := ThreadName(v, b, time.Date(2026, 11, 12, 0, 0, 0, 0, time.UTC))
			if n := units(title); n == 0 || n > 100 || !strings.Contains(title, "2026") {
				t.Errorf("%s: a thread named %q, %d units", story, title, n)
			}
		}
	}
}

func TestCountedChanges(t *testing.T) {
	add := library.Difference{Kind: library.Added}
	c := library.Changes{Quotes: []library.Difference{add, add, {Kind: library.Removed}}, Dates: []library.Difference{{Kind: library.Changed}}, People: []library.Difference{add}}
	for locale, want := range map[string]string{
		"en-US": "2 quotes, 1 person added; 1 date changed; 1 quote removed",
		"de":    "2 Zitate, 1 Person hinzugefügt; 1 Datum geändert; 1 Zitat entfernt",
		"ru":    "добавлено: 2 цитаты, 1 человек; изменено: 1 дата; удалено: 1 цитата",
	} {
		if got := Counted(stylebook.For(locale), c); got != want {
			t.Errorf("%s: %q, want %q", locale, got, want)
		}
	}
	if got := Counted(english, library.Changes{}); got != "details changed" {
		t.Errorf("of no difference: %q", got)
	}
}

func BenchmarkBriefing(b *testing.B) {
	story := bridge(b)
	for b.Loop() {
		Briefing(english, story, Form{What: "all", Mark: "#k3x 2024-02-27 08:30"})
	}
}
