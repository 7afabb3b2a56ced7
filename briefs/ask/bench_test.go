package ask_test

import (
	"testing"

	"dateline/briefs/ask"
)

func BenchmarkAnswers(b *testing.B) {
	story := harbour(b)
	for _, bench := range []struct {
		name string
		ask  func()
	}{
		{"overview", func() { ask.Overview(story) }},
		{"quotes", func() { ask.Quotes(story, ask.QuoteQuery{}) }},
		{"quotes-speaker-about", func() { ask.Quotes(story, ask.QuoteQuery{Speaker: "kovac", About: "cranes"}) }},
		{"who-name", func() { ask.Who(story, "kovac") }},
		{"who-slip", func() { ask.Who(story, "Antno Kovac") }},
		{"who-all", func() { ask.Who(story, "") }},
		{"timeline", func() { ask.Timeline(story, "2023", "") }},
		{"source", func() { ask.Source(story) }},
		{"find", func() { ask.Find(story, "night shifts") }},
		{"suggest", func() { ask.Suggest(story, ask.People, "kov", 25) }},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				bench.ask()
			}
		})
	}
}
