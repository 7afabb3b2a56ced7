package render

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"image/png"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	corpus "dateline/bot/discordtest/hostile"
	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/correct"
	"dateline/briefs/library"
)

// attack is what a render path is given: a hostile string, a story that says it
// everywhere, and the language of the answer.
type attack struct {
	s string
	b *briefs.Brief
	v stylebook.Voice

	picture func() (Picture, error) // of its timeline
}

// newAttacks are one in each of these languages. The picture is drawn in the
// first: what is the article's in it, and so hostile, is the same in all. Its
// words for who does not see it are each language's.
func newAttacks(s string, b *briefs.Brief, voices []stylebook.Voice) (all []attack) {
	drawn := sync.OnceValues(func() (Picture, error) { return TimelinePicture(voices[0], timelineOf(attack{b: b})) })
	for i, v := range voices {
		a := attack{s: s, b: b, v: v, picture: drawn}
		if i > 0 {
			a.picture = func() (Picture, error) {
				p, err := drawn()
				p.Alt = timelineAlt(v, timelineOf(a))
				return p, err
			}
		}
		all = append(all, a)
	}
	return all
}

// What a path gives, where it is no Message or Picture.
type (
	markdown  string // goes into a message's text as it is
	plainText string // goes where Discord shows no Markdown
	thread    string // a thread's name
	customID  string
)

const someone, somewhere = "1570362517094400009", "1570362517094400010"

var someTime = time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)

// renderPaths are all ways by which words of others come to be shown in Discord,
// by the function that shows them. TestEveryRenderPathIsAttacked holds the table
// against the package: a new function stands here, or a test fails.
var renderPaths = map[string]func(attack) []any{
	"Overview": func(a attack) []any { return given(Overview(a.v, ask.Overview(a.b), At(a.b))) },
	"Quotes": func(a attack) []any {
		return given(
			Quotes(a.v, ask.Quotes(a.b, ask.QuoteQuery{}), At(a.b).With(VerbQuotes, "", ""), 0),
			Quotes(a.v, ask.Quotes(a.b, ask.QuoteQuery{Speaker: a.s}), At(a.b).With(VerbQuotes, a.s, ""), 0),
			Quotes(a.v, ask.Quotes(a.b, ask.QuoteQuery{Speaker: a.s, About: a.s}), At(a.b).With(VerbQuotes, a.s, a.s), 0),
			Quotes(a.v, ask.Quotes(a.b, ask.QuoteQuery{About: a.s}), At(a.b).With(VerbQuotes, "", a.s), 99))
	},
	"Who": func(a attack) []any {
		one, slip := ask.Who(a.b, a.s), ask.Who(a.b, "")
		if len(one.Matches) > 0 {
			one.Matches = one.Matches[:1]
		}
		slip.Asked, slip.By = a.s, ask.BySlip
		return given(Who(a.v, ask.Who(a.b, ""), At(a.b).With(VerbWho, ""), 0), Who(a.v, ask.Who(a.b, a.s), At(a.b).With(VerbWho, a.s), 0),
			Who(a.v, one, At(a.b).With(VerbWho, a.s), 0), Who(a.v, slip, At(a.b).With(VerbWho, a.s), 0))
	},
	"Timeline": func(a attack) []any {
		return given(Timeline(a.v, timelineOf(a), At(a.b).With(VerbTimeline, a.s, a.s), 0))
	},
	"Found": func(a attack) []any {
		found := ask.Find(a.b, a.s)
		found.Words = a.s
		return given(Found(a.v, found, At(a.b).With(VerbFind, a.s), 0))
	},
	"Source": func(a attack) []any { return given(Source(a.v, ask.Source(a.b), At(a.b).With(VerbSource), 0)) },
	"Verified": func(a attack) []any {
		return given(Verified(a.v, ask.Verify(a.b, a.s)), Verified(a.v, ask.Verify(a.b, "“"+a.s+"”")), Verified(a.v, ask.Verify(a.b, "“said so in 1962, "+a.s+"”")))
	},
	"Help": func(a attack) []any { return given(Help(a.v, []HelpLine{{"/x", "y"}}, a.s)) },
	"Elsewhere": func(a attack) []any {
		return given(Elsewhere(a.v, "Not here.", []Offer{{Title: a.s, State: At(a.b).With(VerbWho, a.s)}}))
	},
	"Notice":   func(a attack) []any { return given(Notice(Overview(a.v, ask.Overview(a.b), At(a.b)), "*notice*")) },
	"Sharable": func(a attack) []any { return given(Sharable(a.v, Overview(a.v, ask.Overview(a.b), At(a.b)))) },
	"Refusal":  func(a attack) []any { return given(Refusal(Clip(a.s, 100))) },
	"Forget": func(a attack) []any {
		return given(Forget(a.v, 1, 2, State{Verb: "forget", Query: []string{a.s}, Page: "0"}))
	},
	"Forgotten":  func(a attack) []any { return given(Forgotten(a.v)) },
	"Briefing":   func(a attack) []any { return briefings(a) },
	"ThreadName": func(a attack) []any { return given(thread(ThreadName(a.v, a.b, someTime))) },
	"NothingNew": func(a attack) []any {
		return given(NothingNew(a.v, a.b, someTime, "https://discord.com/channels/1/2/3", "#mark"), NothingNew(a.v, a.b, someTime, "", "#mark"))
	},
	"TimelinePicture": func(a attack) []any {
		p, err := a.picture()
		if err != nil {
			return given(err)
		}
		return given(p)
	},
	"Illustrate": func(a attack) []any {
		p, err := a.picture()
		if err != nil {
			return given(err)
		}
		return given(Illustrate(Timeline(a.v, timelineOf(a), At(a.b).With(VerbTimeline, "", ""), 0), p))
	},
	"Attachments": func(a attack) []any {
		p := Picture{Name: "timeline.png", Alt: timelineAlt(a.v, timelineOf(a))}
		return given(plainText(Attachments([]*discordgo.File{p.file()})[0].Description))
	},

	"InWords": func(a attack) []any {
		return each(corrections(a), func(c correct.Correction) any { return markdown(InWords(a.v, c)) })
	},
	"Plainly": func(a attack) []any {
		return each(corrections(a), func(c correct.Correction) any { return plainText(Plainly(a.v, c)) })
	},
	"Misfit": func(a attack) []any {
		return each(misfits(a), func(m correct.Misfit) any { return markdown(Misfit(a.v, m)) })
	},
	"MisfitPlainly": func(a attack) []any {
		return each(misfits(a), func(m correct.Misfit) any { return plainText(MisfitPlainly(a.v, m)) })
	},
	"Corrected": func(a attack) []any {
		return each(corrections(a), func(c correct.Correction) any { return Corrected(a.v, a.b, 1, c, changesOf(a), misfits(a)) })
	},
	"Uncorrected": func(a attack) []any {
		return each(corrections(a), func(c correct.Correction) any { return Uncorrected(a.v, a.b, 1, c, library.Changes{}, misfits(a)) })
	},
	"Corrections": func(a attack) []any {
		var lines []CorrectionLine
		for i, m := range misfits(a) {
			lines = append(lines, CorrectionLine{Number: i, Correction: m.Correction, By: someone, At: someTime, Misfit: &m})
		}
		return given(Corrections(a.v, a.b, lines, At(a.b), 0), Corrections(a.v, a.b, lines, At(a.b), 9), Corrections(a.v, a.b, nil, At(a.b), 0))
	},
	"QuoteChoice": func(a attack) []any {
		return each(ask.Quotes(a.b, ask.QuoteQuery{}).Quotes, func(q ask.Quote) any { return plainText(Plain(QuoteChoice(a.v, q))) })
	},
	"DateChoice": func(a attack) []any {
		return given(plainText(Plain(DateChoice(a.v, a.s, a.s))), plainText(Plain(DateChoice(a.v, a.s, "1962"))))
	},

	"Counted":   func(a attack) []any { return given(markdown(Counted(a.v, changesOf(a)))) },
	"Refreshed": func(a attack) []any { return given(Refreshed(a.v, a.b, changesOf(a), misfits(a))) },
	"Unchanged": func(a attack) []any { return given(Unchanged(a.v, a.b, misfits(a))) },
	"RefreshUndone": func(a attack) []any {
		return given(RefreshUndone(a.v, a.b, changesOf(a), someTime, misfits(a)))
	},
	"RefreshPreview": func(a attack) []any {
		note := Shorten(a.s, 40)
		return given(RefreshPreview(a.v, a.b, a.b, changesOf(a), misfits(a), note, At(a.b).With("refresh", "apply", note), At(a.b).With("refresh", "discard")))
	},
	"RefreshDiscarded": func(a attack) []any { return given(RefreshDiscarded(a.v, a.b)) },

	"History": func(a attack) []any {
		return given(History(a.v, historyOf(a), State{Verb: "history"}, 0), History(a.v, historyOf(a), State{Verb: "history"}, 9))
	},
	"Log": func(a attack) []any { return given(Log(a.v, historyOf(a), 3)) },

	"Stories": func(a attack) []any {
		return given(Stories(a.v, []StoryLine{{Overview: ask.Overview(a.b), Told: Told{true, true, []string{somewhere}}}}, State{Verb: "story"}, 0))
	},
	"StoryChosen": func(a attack) []any {
		return given(StoryChosen(a.v, true, a.s, somewhere), StoryChosen(a.v, false, a.s, ""))
	},
	"AboutStory": func(a attack) []any {
		return given(AboutStory(a.v, StoryInfo{Overview: ask.Overview(a.b), Built: a.b.Built, Digest: library.Digest(a.b), Refreshed: someTime, RefreshedBy: someone, Note: a.s, Corrections: 1, Corrected: someTime, CorrectedBy: someone, Misfits: 1}))
	},

	"ScheduleAdded":   func(a attack) []any { return given(ScheduleAdded(a.v, lineOf(a))) },
	"ScheduleCopied":  func(a attack) []any { return given(ScheduleCopied(a.v, lineOf(a))) },
	"ScheduleChanged": func(a attack) []any { return given(ScheduleChanged(a.v, lineOf(a))) },
	"ScheduleResumed": func(a attack) []any { return given(ScheduleResumed(a.v, lineOf(a))) },
	"SchedulePaused":  func(a attack) []any { return given(SchedulePaused(a.v, lineOf(a))) },
	"ScheduleRemoved": func(a attack) []any { return given(ScheduleRemoved(a.v, lineOf(a))) },
	"Posts":           func(a attack) []any { return given(markdown(Posts(a.v, lineOf(a)))) },
	"Schedules": func(a attack) []any {
		paused, missed := lineOf(a), lineOf(a)
		missed.Paused = false
		return given(Schedules(a.v, []ScheduleLine{paused, missed}), Schedules(a.v, slices.Repeat([]ScheduleLine{paused}, 20)))
	},
	"Preview": func(a attack) []any {
		return each(briefings(a), func(m any) any { return Preview(a.v, m.(Message), somewhere, []string{"Send Messages"}) })
	},
	"WhereToGrant": func(a attack) []any { return given(markdown(WhereToGrant(a.v))) },

	"ShowSettings": func(a attack) []any {
		return given(ShowSettings(a.v, Settings{Log: somewhere, LogTrouble: "trouble", Locale: a.s, Zone: a.s, Story: a.s, Channels: 2}))
	},
	"DayChoice":      func(a attack) []any { return given(plainText(DayChoice(a.v, someTime))) },
	"PostsOtherwise": func(a attack) []any { return given(markdown(PostsOtherwise(a.v, a.v))) },
	"PostsIn":        func(a attack) []any { return given(markdown(PostsIn(a.v, "", a.s))) },
	"Names":          func(a attack) []any { return given(markdown(Names(a.v, []ask.Name{{Name: a.s}, {Name: a.s}}))) },
	"AnswersShown":   func(a attack) []any { return given(markdown(AnswersShown(a.v, "public"))) },
	"LogChosen":      func(a attack) []any { return given(LogChosen(a.v, somewhere)) },
	"Setup": func(a attack) []any {
		at := At(a.b).With(VerbSetup, "", somewhere, "0830", "Europe/Berlin", "all")
		return given(Setup(a.v, SetupPlan{Line: lineOf(a), Times: []string{"08:30"}, Zones: []SetupZoneChoice{{"Europe/Berlin", "08:30"}}, What: "all", Title: a.s}, at))
	},
	"SetupDone":   func(a attack) []any { return given(SetupDone(a.v, lineOf(a), At(a.b))) },
	"SetupPosted": func(a attack) []any { return given(SetupPosted(a.v, "https://discord.com/channels/1/2/3")) },

	"Escape":  func(a attack) []any { return given(markdown(Escape(a.s))) },
	"Clip":    func(a attack) []any { return given(markdown(Clip(a.s, 2000)), markdown(Clip(a.s, 12))) },
	"Plain":   func(a attack) []any { return given(plainText(Plain(a.s))) },
	"Shorten": func(a attack) []any { return given(customID(At(a.b).With(VerbFind, Shorten(a.s, MostQuery)).ID())) },
	"Date":    func(a attack) []any { return given(markdown(Date(a.v, a.s))) },
	"Tag":     func(a attack) []any { return given(customID("who|" + Tag(a.s) + "|||0")) },
	"At":      func(a attack) []any { return given(customID(At(a.b).With(VerbWho, a.s).ID())) },
}

// pathless are the functions that show no words of anybody's.
var pathless = []string{"FitsChoice", "ParseState", "Revision"}

func given[T any](all ...T) []any { return each(all, func(x T) any { return x }) }

func each[T any](all []T, do func(T) any) (out []any) {
	for _, x := range all {
		out = append(out, do(x))
	}
	return out
}

func timelineOf(a attack) ask.TimelineAnswer {
	t, _ := ask.Timeline(a.b, "", "")
	return t
}

// briefings are a story's in every form, late and changed since.
func briefings(a attack) (out []any) {
	p, err := a.picture()
	if err != nil {
		return given(err)
	}
	for _, what := range []string{"summary", "quotes", "timeline", "all"} {
		for _, look := range []string{"full", "compact"} {
			out = append(out, Briefing(a.v, a.b, Form{What: what, Look: look, Mark: "#mark", Picture: &p}),
				Briefing(a.v, a.b, Form{What: what, Look: look, Role: someone, Late: true, Mark: "#mark", Update: &Update{At: someTime, Changes: changesOf(a)}}))
		}
	}
	return out
}

func corrections(a attack) (out []correct.Correction) {
	anchor, who := correct.Anchor{Article: "a1", Text: a.s}, correct.Entity{ID: a.s, Name: a.s}
	for _, d := range append(slices.Clone(correct.Deeds), "another") {
		out = append(out,
			correct.Correction{Deed: d, Quote: anchor, Entity: who, Other: who, Words: anchor, Alias: a.s, Date: anchor, Value: a.s, Note: a.s},
			correct.Correction{Deed: d, Quote: anchor, Entity: correct.Entity{At: anchor}, Other: correct.Entity{ID: a.s}, Alias: a.s, Date: anchor, Value: "1962"})
	}
	return out
}

func misfits(a attack) (out []correct.Misfit) {
	for i, c := range corrections(a) {
		out = append(out, correct.Misfit{Index: i, Correction: c, Why: correct.Reasons[i%len(correct.Reasons)], Words: a.s})
	}
	return out
}

func changesOf(a attack) (c library.Changes) {
	p := &a.b.Summary[0]
	for _, kind := range []library.DifferenceKind{library.Added, library.Removed, library.Changed} {
		for _, what := range []string{"quote", "speaker", "value", "kind", a.s} {
			d := library.Difference{Kind: kind, What: what, Name: a.s, Old: p, New: p, Was: a.s, Now: a.s, Paragraph: 1}
			bare := d
			bare.Was, bare.Now, bare.Name = "", "", ""
			c.Quotes = append(c.Quotes, d)
			c.People = append(c.People, bare)
		}
	}
	return c
}

func historyOf(a attack) (out []HistoryLine) {
	for _, by := range []string{"", someone} {
		for _, deed := range []string{DeedRefresh, DeedMisfit, DeedSettings, a.s} {
			out = append(out, HistoryLine{At: someTime, By: by, Deed: deed, Story: a.s, Channels: []string{somewhere}, Detail: a.s},
				HistoryLine{At: someTime, By: by, Deed: deed, Detail: MisfitPlainly(a.v, misfits(a)[0])})
		}
	}
	return out
}

func lineOf(a attack) ScheduleLine {
	said := strings.Join(strings.Fields(strings.NewReplacer("“", "\"", "”", "\"").Replace(a.s)), " ")
	return ScheduleLine{
		ID: "abcdef", Channel: somewhere, Story: a.s, Words: a.s, Next: []time.Time{someTime}, What: "all", Look: "compact", Unchanged: "skip", Role: someone,
		Thread: true, Publish: true, Paused: true, By: someone, Reason: "“" + said + "”", Missed: a.v.Say("schedule.reason.nostory", said),
	}
}

func TestEveryRenderPathIsAttacked(t *testing.T) {
	exported := map[string]bool{}
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), f.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.IsExported() {
				exported[f.Name.Name] = true
			}
		}
	}
	for name := range exported {
		if renderPaths[name] == nil && !slices.Contains(pathless, name) {
			t.Errorf("%s is not in the table of render paths: say there how hostile words reach it", name)
		}
	}
	for _, s := range corpus.Strings(t) {
		b := corpus.Story(t, "evil", s)
		all := stylebook.Voices()
		voices := []stylebook.Voice{all[0], all[1+len(s)%(len(all)-1)]} // another language in turn: what differs is words of the bot's own
		for i, a := range newAttacks(s, b, voices) {
			for name, path := range renderPaths {
				if i > 0 && name == "TimelinePicture" {
					continue
				}
				for _, out := range path(a) {
					for _, fault := range inert(out) {
						t.Errorf("%q by %s in %s: %s", s, name, a.v.Locale(), fault)
					}
				}
			}
		}
	}
	for name := range renderPaths {
		if !exported[name] {
			t.Errorf("the table of render paths has %s, which is no function of the package", name)
		}
	}
}

// inert lists what of a path's outcome takes effect.
func inert(out any) []string {
	jsoned := func(x any) json.RawMessage {
		raw, err := json.Marshal(x)
		if err != nil {
			return json.RawMessage(`{"content": "@everyone: ` + err.Error() + `"}`)
		}
		return raw
	}
	switch out := out.(type) {
	case error:
		return []string{out.Error()}
	case Message:
		faults := corpus.Harm(jsoned(out.Response()))
		if m := out.mentions(); m.Parse == nil || len(m.Parse) > 0 || len(m.Users) > 0 || len(m.Roles) > 1 {
			faults = append(faults, "it may ping somebody")
		}
		for _, a := range Attachments(out.Files) {
			faults = append(faults, corpus.Unseen(a.Description, true)...)
		}
		return faults
	case Picture:
		faults := corpus.Unseen(out.Alt, true)
		if _, err := png.Decode(bytes.NewReader(out.PNG)); err != nil {
			faults = append(faults, err.Error())
		}
		if bytes.Contains(out.PNG, []byte(corpus.Mark)) {
			faults = append(faults, "the picture's file says it")
		}
		return faults
	case markdown:
		return corpus.Harm(jsoned(map[string]string{"content": string(out)}))
	case plainText:
		return corpus.Unseen(string(out), true)
	case thread:
		return corpus.Unseen(string(out), false)
	case customID:
		if s, err := ParseState(string(out)); err != nil || s.Shared || len(s.Query) != 1 {
			return []string{"the custom_id " + string(out) + " does not come back as it was"}
		}
		return nil
	}
	return []string{"a path gives what no test looks at"}
}
