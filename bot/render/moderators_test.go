package render

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/correct"
	"dateline/briefs/library"
)

// evil is a text that would format, link, mention and break out, and is longer
// than any limit.
var evil = strings.Repeat("@everyone **x** [y](https://evil.example) `z` <@1> שלום 🙂\n", 60)

// TestModeratorsAnswersAreWithinTheLimits gives every answer to moderators far
// too much of everything, in every language.
func TestModeratorsAnswersAreWithinTheLimits(t *testing.T) {
	b := bridge(t)
	b.Title = evil
	o := ask.Overview(b)
	at := time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)
	anchor := correct.Anchor{Article: "a1", Text: evil}
	who := correct.Entity{ID: "x", Name: evil}
	var all []correct.Correction
	for _, d := range correct.Deeds {
		all = append(all, correct.Correction{Deed: d, Quote: anchor, Entity: who, Other: who, Words: anchor, Alias: evil, Date: anchor, Value: "2021-08-15", Note: evil})
	}
	all = append(all, correct.Correction{}, correct.Correction{Deed: correct.SetSpeaker}, correct.Correction{Deed: correct.SetAbout})
	var misfits []correct.Misfit
	var lines []CorrectionLine
	for i := range 200 {
		c := all[i%len(all)]
		m := correct.Misfit{Index: i, Correction: c, Why: correct.Reasons[i%len(correct.Reasons)], Words: evil}
		misfits = append(misfits, m)
		lines = append(lines, CorrectionLine{Number: i + 1, Correction: c, By: "1570362517094400009", At: at, Misfit: &m})
	}
	var changes library.Changes
	for i := range 500 {
		p := &briefs.Passage{Article: "a1", Text: evil}
		d := library.Difference{Kind: []library.DifferenceKind{library.Added, library.Removed, library.Changed}[i%3], What: []string{"quote", "speaker", "value", evil}[i%4], Name: evil, Old: p, New: p, Was: evil, Now: evil, Paragraph: i}
		changes.Quotes = append(changes.Quotes, d)
	}
	channels := strings.Split(strings.Repeat("1570362517094400009,", 500), ",")
	var stories []StoryLine
	for range 100 {
		stories = append(stories, StoryLine{o, Told{true, true, channels}})
	}
	var history []HistoryLine
	for i := range 500 {
		history = append(history, HistoryLine{At: at, By: []string{"1570362517094400009", ""}[i%2], Deed: []string{DeedRefresh, evil}[i%2], Story: evil, Channels: channels, Detail: fmt.Sprint(i, evil)})
	}
	state := At(b).With("refresh", "apply", Shorten(evil, 50))
	discard := At(b).With("refresh", "discard")
	for _, v := range stylebook.Voices() {
		for name, m := range map[string]Message{
			"stories":    Stories(v, stories, State{Verb: "story"}, 7),
			"chosen":     StoryChosen(v, true, evil, "1570362517094400009"),
			"taken back": StoryChosen(v, false, evil, ""),
			"about": AboutStory(v, StoryInfo{Overview: o, Built: briefs.Built{At: at, By: evil}, Digest: strings.Repeat("f", 64), Told: Told{true, true, channels},
				Refreshed: at, RefreshedBy: "1570362517094400009", Note: evil, Corrections: 200, Corrected: at, Misfits: 200}),
			"refreshed":   Refreshed(v, b, changes, misfits),
			"undone":      RefreshUndone(v, b, changes, at, misfits),
			"preview":     Notice(RefreshPreview(v, b, b, changes, misfits, evil, state, discard), "*"+v.Say("refresh.preview.renewed")+"*"),
			"discarded":   RefreshDiscarded(v, b),
			"unchanged":   Unchanged(v, b, misfits),
			"corrected":   Corrected(v, b, 1000, all[0], changes, misfits),
			"uncorrected": Uncorrected(v, b, 1000, all[1], library.Changes{}, misfits),
			"corrections": Corrections(v, b, lines, State{Verb: "correct", Story: b.ID}, 3),
			"history":     History(v, history, State{Verb: "history"}, 20),
			"log":         Log(v, history, 1000),
			"settings":    ShowSettings(v, Settings{Log: "1570362517094400009", LogTrouble: Clip(evil, 300), Answers: "public", Locale: "de", Zone: evil, Story: evil, Channels: 500}),
			"log chosen":  LogChosen(v, "1570362517094400009"),
		} {
			for _, f := range faults(t, m) {
				t.Errorf("%s, %s: %s", v.Locale(), name, f)
			}
			if said := m.description(); name == "preview" && strings.HasSuffix(said, "…") {
				t.Errorf("%s: the preview is cut: %s", v.Locale(), said)
			}
			if !m.Ephemeral && name != "log" {
				t.Errorf("%s is for everybody", name)
			}
			for _, e := range m.Embeds {
				for _, bad := range []string{" **x", "](https://evil", " <@1>"} {
					if strings.Contains(e.Description, bad) {
						t.Errorf("%s, %s: a bare %q: %s", v.Locale(), name, bad, e.Description)
					}
				}
			}
		}
	}
}

func (m Message) description() string {
	if len(m.Embeds) == 0 {
		return ""
	}
	return m.Embeds[0].Description
}

// TestChoicesOfCorrectionsSayWhatTellsApart: who, the words and where stand in
// the hundred characters that Discord shows.
func TestChoicesOfCorrectionsSayWhatTellsApart(t *testing.T) {
	b := bridge(t)
	q := ask.Quotes(b, ask.QuoteQuery{}).Quotes[0]
	if got, want := QuoteChoice(english, q), "Ines Okafor: “We will not gamble with a bridge that ten thousand people cross every day,” ¶2"; got != want {
		t.Errorf("a quote is offered as %q, want %q", got, want)
	}
	q.Parts[0].Text, q.Speaker.Name.Name = evil, evil
	if got := QuoteChoice(english, q); units(got) > mostChoice || !strings.HasSuffix(got, "¶2") {
		t.Errorf("a long quote is offered as %q", got)
	}
	if got := DateChoice(english, evil, "2021-08-15"); units(got) > mostChoice || !strings.HasSuffix(got, "→ 15 Aug 2021") {
		t.Errorf("a long date is offered as %q", got)
	}
}
