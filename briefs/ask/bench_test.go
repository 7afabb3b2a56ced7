package ask_test

import (
	"fmt"
	"testing"

	"dateline/briefs"
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

// BenchmarkLongStory asks a story of 500 times the text and as many quotes and
// people, in a script that has no spaces: the answers stay far below the three
// seconds that a member's client waits.
func BenchmarkLongStory(b *testing.B) {
	story := longStory(b, 500)
	b.Logf("%d KB, %d quotes, %d people", len(story.Articles[0].Text)>>10, len(story.Quotes), len(story.Entities))
	for _, bench := range []struct {
		name string
		ask  func()
	}{
		{"overview", func() { ask.Overview(story) }},
		{"quotes", func() { ask.Quotes(story, ask.QuoteQuery{}) }},
		{"quotes-about", func() { ask.Quotes(story, ask.QuoteQuery{About: "港口"}) }},
		{"who-all", func() { ask.Who(story, "") }},
		{"timeline", func() { ask.Timeline(story, "", "") }},
		{"find", func() { ask.Find(story, "港口") }},
		{"suggest", func() { ask.Suggest(story, ask.People, "王", 25) }},
	} {
		b.Run(bench.name, func(b *testing.B) {
			for b.Loop() {
				bench.ask()
			}
		})
	}
}

// longStory repeats one paragraph n times, each with a quote, a speaker of its
// own and an event.
func longStory(t testing.TB, n int) *briefs.Brief {
	const before, quoted, middle, after = "港口的罢工今天结束了。工人们说，他们", "将在星期一重新开始装卸货物，谁也不会失去一天的工资", "，", "。港口管理局没有回答记者提出的问题，也没有说明夜班什么时候恢复。工会认为这是一个公平而必要的协议。\n\n"
	b := &briefs.Brief{Format: briefs.Format, Version: briefs.Version, ID: "long", Title: "Long"}
	a := briefs.Article{ID: "a1", URL: "https://long.example/", Published: "2023-10-19"}
	type place struct{ start, quote, end int }
	var places []place
	for i := range n {
		p := place{start: len(a.Text)}
		a.Text += before + "“"
		p.quote = len(a.Text)
		a.Text += quoted + "”" + middle + fmt.Sprint("王", i)
		p.end = len(a.Text)
		a.Text += after
		places = append(places, p)
	}
	a.SHA256 = briefs.Digest(a.Text)
	for i, p := range places {
		id := fmt.Sprint("p", i)
		name := fmt.Sprint("王", i)
		b.Entities = append(b.Entities, briefs.Entity{ID: id, Kind: briefs.Person, Name: name, Mentions: []briefs.Passage{a.Passage(p.end-len(name), p.end)}})
		b.Quotes = append(b.Quotes, briefs.Quote{ID: id, Kind: briefs.Partial, Basis: briefs.Named, Speaker: briefs.Ref(id), Passages: []briefs.Passage{a.Passage(p.quote, p.quote+len(quoted))}})
		b.Timeline = append(b.Timeline, briefs.Event{Passage: a.Passage(p.start, p.end), Entities: []string{id}})
		b.Summary = append(b.Summary, a.Passage(p.start, p.end))
	}
	b.Articles = []briefs.Article{a}
	if faults := b.Check(); len(faults) > 0 {
		t.Fatal(briefs.Faults(faults))
	}
	return b
}
