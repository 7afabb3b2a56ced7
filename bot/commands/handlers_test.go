package commands

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/render"
	"dateline/briefs"
)

// component is a button or select menu of an answer, found by its label or
// placeholder.
func component(t *testing.T, r *discordgo.InteractionResponse, label string) (customID string, disabled bool, values []string) {
	t.Helper()
	for _, row := range r.Data.Components {
		for _, c := range row.(discordgo.ActionsRow).Components {
			switch c := c.(type) {
			case discordgo.Button:
				if c.Label == label {
					return c.CustomID, c.Disabled, nil
				}
			case discordgo.SelectMenu:
				if c.Placeholder == label {
					for _, o := range c.Options {
						values = append(values, o.Value)
					}
					return c.CustomID, c.Disabled, values
				}
			}
		}
	}
	t.Fatalf("there is no %q in %+v", label, r.Data.Components)
	return "", false, nil
}

func ephemeral(r *discordgo.InteractionResponse) bool {
	return r.Data.Flags&discordgo.MessageFlagsEphemeral != 0
}

func TestButtonsOfABriefAnswerTheMemberAlone(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	brief := answer(t, d, asks("brief"))
	if ephemeral(brief) {
		t.Error("/brief is for the member alone")
	}
	for label, words := range map[string]string{"Quotes": "We will not gamble", "Who’s who": "a retired engineer", "Timeline": "1990s", "Source": "Ada Brook"} {
		id, disabled, _ := component(t, brief, label)
		if disabled {
			t.Errorf("%s cannot be pressed", label)
		}
		r := answer(t, d, presses(id, false))
		if !ephemeral(r) || r.Type != discordgo.InteractionResponseChannelMessageWithSource {
			t.Errorf("%s does not answer the member alone, in a message of its own: %+v", label, r)
		}
		if !strings.Contains(said(r), words) {
			t.Errorf("%s says %q, expected %q in it", label, said(r), words)
		}
	}
}

func TestPagesTurnInPlaceAndByTheCustomIDAlone(t *testing.T) {
	clock := clockwork.NewFakeClock()
	d, dir, _ := newDesk(t, clock)
	first := answer(t, d, asks("quotes"))
	if !ephemeral(first) || strings.Contains(said(first), "Nobody asked us") {
		t.Fatalf("the first of two pages: %q", said(first))
	}
	if _, disabled, _ := component(t, first, "◀"); !disabled {
		t.Error("there is a page before the first")
	}
	next, _, _ := component(t, first, "▶")
	addStory(t, d, dir) // a new library, as after a restart, and with another story besides
	second := answer(t, d, presses(next, true))
	if second.Type != discordgo.InteractionResponseUpdateMessage || !strings.Contains(said(second), "Nobody asked us") {
		t.Fatalf("the second page is %+v: %q", second, said(second))
	}
	if strings.Contains(said(second), "refreshed since") {
		t.Error("the story was not refreshed")
	}
	back, _, _ := component(t, second, "◀")
	if again := answer(t, d, presses(back, true)); said(again) != said(first) {
		t.Errorf("the page before is %q, expected %q", said(again), said(first))
	}
	if r := answer(t, d, presses(next, false)); r.Type != discordgo.InteractionResponseChannelMessageWithSource || !ephemeral(r) {
		t.Errorf("a page turned on a message that all see changes it: %+v", r)
	}
	beyond := strings.TrimSuffix(next, "|1") + "|99999"
	if r := answer(t, d, presses(beyond, true)); said(r) != said(second) {
		t.Errorf("beyond the last page is %q", said(r))
	}
}

func TestAPagedQueryIsKeptWhole(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	one := answer(t, d, asks("timeline", "from", "1990", "to", "March 2024"))
	if strings.Contains(said(one), "1962") || !strings.Contains(said(one), "1990s") {
		t.Fatalf("the window is not kept: %q", said(one))
	}
	b, _ := d.Library.Story(aGuild, "")
	id := render.At(b).With(render.VerbTimeline, "1990", "March 2024").ID() + "0"
	if again := answer(t, d, presses(id, true)); said(again) != said(one) {
		t.Errorf("by its custom_id %q the answer is %q, expected %q", id, said(again), said(one))
	}
	whole := answer(t, d, asks("quotes", "speaker", "Ines Okafor", "about", "cables"))
	id = render.At(b).With(render.VerbQuotes, render.Tag("ines-okafor"), "cables").ID() + "0"
	if again := answer(t, d, presses(id, true)); said(again) != said(whole) {
		t.Errorf("by its custom_id %q the answer is %q, expected %q", id, said(again), said(whole))
	}
}

func TestAnAmbiguousNameIsChosen(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	both := answer(t, d, asks("who", "name", "okafor"))
	if !ephemeral(both) || !strings.Contains(said(both), "Two people match") || !strings.Contains(said(both), "daughter of → **Chidi Okafor**") {
		t.Fatalf("/who okafor: %q", said(both))
	}
	id, _, values := component(t, both, "Choose one")
	if len(values) != 2 {
		t.Fatalf("%d to choose from", len(values))
	}
	one := answer(t, d, presses(id, true, values[1]))
	if one.Type != discordgo.InteractionResponseUpdateMessage || !strings.HasPrefix(said(one), "Chidi Okafor") {
		t.Errorf("chosen: %q", said(one))
	}
	if public := answer(t, d, asks("who", "name", "lindqvist")); ephemeral(public) {
		t.Error("an answer that fits the screen is for the member alone")
	}
}

func TestAButtonOfARefreshedBriefShowsTheNewOne(t *testing.T) {
	d, _, _ := newDesk(t, clockwork.NewFakeClock())
	id, _, _ := component(t, answer(t, d, asks("brief")), "Quotes")
	old, _ := d.Library.Story(aGuild, "")
	fresh := *old
	fresh.Quotes = fresh.Quotes[3:]
	refreshed, err := d.Library.Rebuild(t.Context(), aGuild, old.ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Library.Serve(aGuild, &fresh, refreshed.Base); err != nil {
		t.Fatal(err)
	}
	r := answer(t, d, presses(id, false))
	if !strings.Contains(said(r), "refreshed since") || !strings.Contains(said(r), "Nobody asked us") || strings.Contains(said(r), "gamble") {
		t.Errorf("it says %q", said(r))
	}
	whose := render.At(old).With(render.VerbQuotes, render.Tag("ines-okafor"), "").ID()
	plainly(t, answer(t, d, presses(whose, false)), "refreshed since")
	elsewhere := presses(id, false)
	elsewhere.GuildID = "1000000000000000002"
	if r := answer(t, d, elsewhere); strings.Contains(said(r), "refreshed since") {
		t.Errorf("another server is told of it: %q", said(r))
	}
}

func TestCompletions(t *testing.T) {
	d, dir, _ := newDesk(t, clockwork.NewFakeClock())
	addStory(t, d, dir)
	for _, c := range []struct {
		i    *discordgo.Interaction
		want string
	}{
		{completes("who", "name", ""), "Ines Okafor · The mayor of Port Elm=Ines Okafor, Chidi Okafor · the mayor who opened the bridge in 1962=Chidi Okafor, Tomás Lindqvist · a retired engineer=Tomás Lindqvist, Port Elm · 1 mention=Port Elm, Shipping Guild · an association of port traders=Shipping Guild"},
		{completes("who", "name", "tomas"), "Tomás Lindqvist · a retired engineer=Tomás Lindqvist"},
		{completes("quotes", "speaker", ""), "Ines Okafor · The mayor of Port Elm=Ines Okafor"},
		{completes("quotes", "speaker", "lind"), ""},
		{completes("quotes", "about", "x"), ""},
		{completes("brief", "story", "ferry"), "Ferry Runs Free=ferry"},
		{completes("who", "story", "harbour"), "Town To Close Harbour Bridge For Repairs: Mayor=town-to-close-harbour-bridge"},
		{completes("who", "name", "ines", "story", "no such story"), ""},
		{completes("weather", "city", "x"), ""},
		{completes("refresh", "story", ""), ""},
	} {
		r := answer(t, d, c.i)
		if r.Type != discordgo.InteractionApplicationCommandAutocompleteResult || r.Data.Choices == nil {
			t.Fatalf("a completion answers %+v", r)
		}
		var got []string
		for _, choice := range r.Data.Choices {
			got = append(got, fmt.Sprintf("%s=%v", choice.Name, choice.Value))
		}
		if got := strings.Join(got, ", "); got != c.want {
			data, _ := json.Marshal(c.i.Data)
			t.Errorf("%s completes as\n%s\nwant\n%s", data, got, c.want)
		}
	}
	if r := answer(t, d, moderator(completes("refresh", "story", "f"))); len(r.Data.Choices) == 0 {
		t.Error("a moderator is offered no story to refresh")
	}
}

func TestChoicesAreWithinDiscordsLimits(t *testing.T) {
	var many []Choice
	for i := range 60 {
		many = append(many, Choice{Name: strings.Repeat("*é", 60), Value: strings.Repeat("v", 40+i)})
	}
	many = append([]Choice{{Name: "", Value: "nameless"}, {Name: "\u200b", Value: "unseen"}, {Name: "twice", Value: "x"}, {Name: "again", Value: "x"}}, many...)
	got := offered(many)
	if len(got) != 25 || got[0].Name != "twice" || got[1].Value != strings.Repeat("v", 40) {
		t.Errorf("%d choices, first %+v", len(got), got[0])
	}
	named := map[string]bool{}
	for _, c := range got {
		if named[c.Name] {
			t.Errorf("%q is offered twice", c.Name)
		}
		named[c.Name] = true
		if n := len([]rune(c.Name)); n > 100 || len(c.Value.(string)) > 100 {
			t.Errorf("a name of %d characters, a value of %d", n, len(c.Value.(string)))
		}
	}
}

func TestAStoryIsFoundAsMembersTypeIt(t *testing.T) {
	d, dir, _ := newDesk(t, clockwork.NewFakeClock())
	addStory(t, d, dir)
	for typed, title := range map[string]string{"ferry": "Ferry Runs Free", "Ferry runs free": "Ferry Runs Free", "HARBOUR bridge": "Town To Close"} {
		if r := answer(t, d, asks("brief", "story", typed)); !strings.Contains(said(r), title) {
			t.Errorf("/brief story:%s says %q", typed, said(r))
		}
	}
	plainly(t, answer(t, d, asks("brief", "story", "r")), "fits several stories")
}

// rewrite changes the brief file on disk.
func rewrite(t *testing.T, dir string, change func(*briefs.Brief)) {
	t.Helper()
	path := filepath.Join(dir, "bridge.json")
	b, err := briefs.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	change(b)
	if err := briefs.Save(path, b); err != nil {
		t.Fatal(err)
	}
}

// refreshes plays a moderator's /refresh and gives what the answer became.
func refreshes(t *testing.T, d *Desk, options ...any) string {
	t.Helper()
	var h heard
	NewRouter(d, nil).Handle(t.Context(), moderator(asks("refresh", options...)), &h)
	if len(h.responses) != 1 || h.responses[0].Type != discordgo.InteractionResponseDeferredChannelMessageWithSource ||
		h.responses[0].Data == nil || !ephemeral(h.responses[0]) || len(h.edits) != 1 {
		t.Fatalf("not deferred for the moderator alone, then edited: %+v, %+v", h.responses, h.edits)
	}
	out := *h.edits[0].Content
	for _, e := range *h.edits[0].Embeds {
		out += e.Title + "\n" + e.Description
	}
	return out
}

func TestRefresh(t *testing.T) {
	now := time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)
	d, dir, log := newDesk(t, clockwork.NewFakeClockAt(now))
	if got := refreshes(t, d); !strings.Contains(got, "Nothing changed") {
		t.Errorf("with nothing changed: %q", got)
	}
	if kept, err := d.Store.Revisions(t.Context(), aGuild, "town-to-close-harbour-bridge"); err != nil || len(kept) != 0 {
		t.Errorf("nothing changed, yet %d revisions are kept, error %v", len(kept), err)
	}

	rewrite(t, dir, func(b *briefs.Brief) { b.Quotes = b.Quotes[:3] })
	got := refreshes(t, d, "note", "the spokesman took it back")
	if !strings.Contains(got, "1 quote removed") || !strings.Contains(got, "− unattributed: “Nobody asked us,” ¶6") {
		t.Errorf("with a quote less: %q", got)
	}
	kept, err := d.Store.Revisions(t.Context(), aGuild, "town-to-close-harbour-bridge")
	if err != nil || len(kept) != 1 {
		t.Fatalf("%d revisions are kept, error %v", len(kept), err)
	}
	if r := kept[0]; r.By != "7" || !r.At.Equal(now) || r.Note != "the spokesman took it back" || len(r.Brief) == 0 || r.Base == "" {
		t.Errorf("kept is %s at %v, note %q, base %q, %d bytes", r.By, r.At, r.Note, r.Base, len(r.Brief))
	}
	if here, _ := d.Library.Story(aGuild, ""); len(here.Quotes) != 3 {
		t.Errorf("%d quotes are served here", len(here.Quotes))
	}
	if there, _ := d.Library.Story("1000000000000000002", ""); len(there.Quotes) != 4 {
		t.Errorf("another server is served %d quotes", len(there.Quotes))
	}
	if !strings.Contains(log.String(), "a story was refreshed") || !strings.Contains(log.String(), "user=7") {
		t.Errorf("the log does not tell who refreshed: %s", log)
	}
}

func TestARefreshThatFailsKeepsWhatIsServed(t *testing.T) {
	d, dir, log := newDesk(t, clockwork.NewFakeClock())
	path := filepath.Join(dir, "bridge.json")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	broken := strings.Replace(string(data), `"start": `, `"start": 1`, 1)
	if err := os.WriteFile(path, []byte(broken), 0o644); err != nil {
		t.Fatal(err)
	}
	got := refreshes(t, d)
	if !strings.Contains(got, "what was served before stays. Why:") || !strings.Contains(got, "furniture") {
		t.Errorf("with a passage changed: %q", got)
	}
	if strings.Contains(got, dir) || strings.Contains(got, "/tmp") {
		t.Errorf("the moderator is told a folder of the machine: %q", got)
	}
	if b, _ := d.Library.Story(aGuild, ""); len(b.Quotes) != 4 {
		t.Errorf("%d quotes are served", len(b.Quotes))
	}
	if kept, _ := d.Store.Revisions(t.Context(), aGuild, "town-to-close-harbour-bridge"); len(kept) != 0 {
		t.Error("a revision is kept")
	}
	if !strings.Contains(log.String(), "could not be refreshed") {
		t.Errorf("the log: %s", log)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if got := refreshes(t, d); !strings.Contains(got, "stays") {
		t.Errorf("with the file gone: %q", got)
	}
}

func TestHelpListsWhatTheMemberMayUse(t *testing.T) {
	d, dir, _ := newDesk(t, clockwork.NewFakeClock())
	member, mod := said(answer(t, d, asks("help"))), said(answer(t, d, moderator(asks("help"))))
	for _, c := range Table() {
		usage := "`/" + c.Definition.Name
		if c.Definition.Type == discordgo.MessageApplicationCommand {
			usage = "`" + c.Definition.Name + "`"
		}
		if strings.Contains(member, usage) == c.Moderator || !strings.Contains(mod, usage) {
			t.Errorf("%s in the member's help: %t, in the moderator's: %t", usage, strings.Contains(member, usage), strings.Contains(mod, usage))
		}
	}
	if strings.Contains(mod, "story:") {
		t.Error("the help tells of several stories where there is one")
	}
	addStory(t, d, dir)
	if several := said(answer(t, d, asks("help"))); !strings.Contains(several, "which of the 2 stories") {
		t.Errorf("the help does not tell of several stories: %s", several)
	}
	for _, want := range []string{"`/quotes [speaker] [about]`", "`/who [name]`", "`/timeline [from] [to]`"} {
		if !strings.Contains(member, want) {
			t.Errorf("the help lacks %s: %s", want, member)
		}
	}
}
