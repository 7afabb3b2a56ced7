package commands_test

import (
	"fmt"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
	"dateline/bot/store"
	"dateline/briefs"
)

// atHalfPast are the options of a schedule whose slot is half an hour after the
// door opens.
func atHalfPast(channel *discordtest.Channel, options ...any) []any {
	return append([]any{"channel", channel.ID, "time", "09:30", "timezone", "UTC"}, options...)
}

// thread is the thread below a message, nil where there is none.
func (d *door) thread(message string) *discordtest.ChannelSnapshot {
	for _, g := range d.Outline().Guilds {
		for _, c := range g.Channels {
			if c.ID == message && c.Parent != "" {
				return &c
			}
		}
	}
	return nil
}

func TestABriefingAtItsSlot(t *testing.T) {
	t.Parallel()
	a := openAgenda(t)
	role := a.guild.AddRole("Readers", 0)
	a.guild.SetMentionable(role, true)
	a.guild.GiveRole(a.member, role)
	quiet := a.guild.AddRole("Staff", 0)
	a.guild.GiveRole(a.member, quiet)
	a.guild.AddMember(a.AddUser("Bystander"), 0)
	editor := a.AddUser("Editor") // may mention every role, the bot may not
	a.guild.AddMember(editor, discordgo.PermissionManageGuild|discordgo.PermissionMentionEveryone)
	rows := []struct {
		name    string
		options []any
		channel *discordtest.Channel
		made    store.Schedule
	}{
		{name: "summary"},
		{name: "quotes", options: []any{"what", "quotes"}},
		{name: "timeline", options: []any{"what", "timeline"}},
		{name: "all-compact", options: []any{"what", "all", "look", "compact"}},
		{name: "ping", options: []any{"ping", role}},
		{name: "ping-quiet", options: []any{"ping", quiet}},
		{name: "thread", options: []any{"thread", true}},
		{name: "publish", options: []any{"publish", true, "thread", true}},
	}
	for i := range rows {
		c := &rows[i]
		c.channel = a.guild.AddChannel(c.name, discordgo.ChannelTypeGuildText)
		who := a.moderator
		switch c.name {
		case "publish":
			c.channel = a.news
		case "ping-quiet":
			who = editor
		}
		r := a.call(discordtest.Call{User: who.ID, Guild: a.guild.ID, Channel: a.channel.ID, Command: "schedule", Sub: "add"}, atHalfPast(c.channel, c.options...)...)
		c.made = a.added(r)
		if calls := strings.Contains(words(r.Message), "will call nobody"); calls != (c.name == "ping-quiet") {
			t.Errorf("%s: it says %s", c.name, words(r.Message))
		}
	}
	a.clock.Advance(29 * time.Minute)
	for _, c := range rows {
		if n := len(a.Messages(c.channel.ID)); n != 0 {
			t.Errorf("%s: %d messages stand before its time", c.name, n)
		}
	}
	a.clock.Advance(time.Minute)
	for _, c := range rows {
		m := a.stands(c.channel, 0, 1)[0]
		last := a.settled(c.made.ID, 0, store.Settled)
		if last.Message != m.ID || last.Local != "2026-11-12T09:30" {
			t.Errorf("%s: noted is %+v", c.name, last)
		}
		if c.name == "publish" {
			a.comes("it is published", 0, func() bool { return a.Messages(c.channel.ID)[0].Flags&discordgo.MessageFlagsCrossPosted != 0 })
			m = a.Messages(c.channel.ID)[0]
		}
		a.golden(t, "posted-"+c.name, m)
		want := discordtest.Pings{}
		if c.name == "ping" {
			want = discordtest.Pings{Roles: []string{role}, Users: []string{a.member.ID}}
		}
		if got := a.Pings(m.ID); got.Everyone || !slices.Equal(got.Roles, want.Roles) || !slices.Equal(got.Users, want.Users) {
			t.Errorf("%s: it calls %+v, want %+v", c.name, got, want)
		}
		below := a.thread(m.ID)
		if threaded := slices.Contains(c.options, any("thread")); (below != nil) != threaded {
			t.Errorf("%s: its thread is %+v", c.name, below)
		} else if threaded && (below.Name != "Town To Close Harbour Bridge For Repairs: Mayor · 2026-11-12" || below.Parent != c.channel.ID || last.Thread != below.ID) {
			t.Errorf("%s: a thread %+v, noted %+v", c.name, below, last)
		}
	}

	// With the permission given, the same role is called the next day.
	a.guild.SetBotPermissions("", discordgo.PermissionMentionEveryone, 0)
	m := a.stands(rows[5].channel, 24*time.Hour, 2)[1]
	if got := a.Pings(m.ID); got.Everyone || !slices.Equal(got.Roles, []string{quiet}) {
		t.Errorf("with the permission to mention, it calls %+v", got)
	}
}

// TestAPostIsInTheServersLanguage though the moderator speaks another one.
func TestAPostIsInTheServersLanguage(t *testing.T) {
	t.Parallel()
	a := openAgenda(t)
	a.guild.SetLocale("fr")
	a.until(func() bool { return a.store.Settings(a.guild.ID).Locale == "fr" })
	a.added(a.says("de", "add", atHalfPast(a.channel, "what", "quotes", "thread", true)...))
	m := a.stands(a.channel, 30*time.Minute, 1)[0]
	a.comes("a thread below it", 0, func() bool { return a.thread(m.ID) != nil })
	a.golden(t, "posted-french", m)
	if name := a.thread(m.ID).Name; !strings.HasSuffix(name, " · 12/11/2026") {
		t.Errorf("the thread is called %q", name)
	}
}

// TestAnAnnouncementChannelsHour: Discord publishes ten messages of a channel an
// hour; the rest waits, over a restart, and is published later, each once.
func TestAnAnnouncementChannelsHour(t *testing.T) {
	t.Parallel()
	a := openAgenda(t)
	const all = 13
	for range all {
		a.add(atHalfPast(a.news, "publish", true)...)
	}
	published := func() (n int) {
		for _, m := range a.Messages(a.news.ID) {
			if m.Flags&discordgo.MessageFlagsCrossPosted != 0 {
				n++
			}
		}
		return n
	}
	a.stands(a.news, 30*time.Minute, all)
	a.comes("ten are published", 0, func() bool { return published() == 10 })
	for _, id := range a.ids {
		a.settled(id, 0, store.Settled)
	}
	a.clock.Advance(30 * time.Minute)
	a.restart()
	if n := published(); n != 10 {
		t.Errorf("%d are published within the hour", n)
	}
	a.comes("the rest is published", 31*time.Minute, func() bool { return published() == all })
	tries := 0
	for _, r := range a.Requests() {
		if strings.HasSuffix(r.Path, "/crosspost") {
			tries++
		}
	}
	if n := len(a.Messages(a.news.ID)); n != all || tries > all+1 {
		t.Errorf("%d messages stand; publishing took %d requests", n, tries)
	}
}

// briefed opens an agenda with one briefing of quotes posted, and a thread
// below it.
func briefed(t *testing.T, options ...any) (*agenda, store.Schedule, *discordgo.Message) {
	t.Helper()
	a := openAgenda(t)
	x := a.add(atHalfPast(a.channel, append([]any{"what", "quotes"}, options...)...)...)
	m := a.stands(a.channel, 30*time.Minute, 1)[0]
	a.settled(x.ID, 0, store.Settled)
	return a, x, m
}

// reads waits until the channel's message with this id says something.
func (a *agenda) reads(message, what string, after time.Duration) string {
	a.t.Helper()
	said := ""
	a.comes(fmt.Sprintf("%q in the briefing", what), after, func() bool {
		for _, m := range a.Messages(a.channel.ID) {
			if m.ID == message {
				said = words(m)
			}
		}
		return strings.Contains(said, what)
	})
	return said
}

// edits counts the edits of a message that were asked for.
func (d *door) edits(message string) (n int) {
	for _, r := range d.Requests() {
		if r.Method == http.MethodPatch && strings.HasSuffix(r.Path, "/messages/"+message) {
			n++
		}
	}
	return n
}

func TestAPostedBriefingFollowsItsStory(t *testing.T) {
	t.Parallel()
	a, x, m := briefed(t)
	there := a.in(a.moderator, a.other, nil, "schedule", "add", "channel", a.otherChannel(), "time", "09:45", "timezone", "UTC", "what", "quotes")
	if !strings.Contains(words(there.Message), "Added") {
		t.Fatal(words(there.Message))
	}
	a.comes("the other server's briefing", 15*time.Minute, func() bool { return len(a.Messages(a.otherChannel())) == 1 })

	// Refreshed, the briefing says so where it stands.
	a.rewrite(firstQuoteGone)
	a.moderate("refresh", "")
	said := a.reads(m.ID, "*Updated <t:", 11*time.Second)
	if !strings.Contains(said, ":f>: 1 quote removed*") || strings.Contains(said, "gamble") {
		t.Errorf("refreshed, it says %s", said)
	}
	if all := a.Messages(a.channel.ID); len(all) != 1 || all[0].EditedTimestamp == nil || len(all[0].Components) == 0 || !strings.Contains(all[0].Embeds[0].Footer.Text, "#"+x.ID) {
		t.Errorf("%d messages, the first %+v", len(all), all[0])
	}

	// Corrected, in the language that the server has by then.
	a.guild.SetLocale("de")
	a.until(func() bool { return a.store.Settings(a.guild.ID).Locale == "de" })
	a.moderate("correct", "speaker", "quote", "nobody asked", "person", "lindqvist")
	said = a.reads(m.ID, "Aktualisiert am <t:", 11*time.Second)
	if !strings.Contains(said, "1 Zitat entfernt") || !strings.Contains(said, "1 Zitat geändert") || !strings.Contains(said, "Tomás Lindqvist") {
		t.Errorf("corrected, it says %s", said)
	}

	// Both taken back, it is what was first posted.
	a.moderate("correct", "undo", "correction", "1")
	a.moderate("refresh", "", "undo", true)
	said = a.reads(m.ID, "wieder", 11*time.Second)
	if !strings.Contains(said, "gamble") || len(a.Messages(a.channel.ID)) != 1 {
		t.Errorf("with both undone, it says %s", said)
	}

	// None of it was the other server's.
	if theirs := a.Messages(a.otherChannel()); len(theirs) != 1 || theirs[0].EditedTimestamp != nil || !strings.Contains(words(theirs[0]), "gamble") {
		t.Errorf("another server's briefing says %s", words(theirs[0]))
	}
	if got := a.Pings(m.ID); got.Everyone || len(got.Roles)+len(got.Users) > 0 {
		t.Errorf("the edits call %+v", got)
	}
	told := words(a.moderate("history", "").Message)
	if !strings.Contains(told, "<#"+a.channel.ID+">") {
		t.Errorf("the history tells nothing of it: %s", told)
	}
}

func (d *door) otherChannel() string {
	for _, g := range d.Outline().Guilds {
		if g.ID == d.other.ID {
			return g.Channels[0].ID
		}
	}
	return ""
}

// TestABriefingThatWasDeleted is not posted anew, nor looked for again.
func TestABriefingThatWasDeleted(t *testing.T) {
	t.Parallel()
	a, _, m := briefed(t)
	a.DeleteMessage(a.channel.ID, m.ID)
	for i := range 2 {
		a.rewrite(firstQuoteGone)
		a.moderate("refresh", "")
		if i == 0 {
			a.comes("an edit is tried", 11*time.Second, func() bool { return a.edits(m.ID) == 1 })
			a.comes("it is noted as gone", 0, func() bool { return strings.Contains(a.log.String(), "a posted briefing is gone") })
			continue
		}
		a.clock.Advance(11 * time.Second)
	}
	// The next briefing is posted as ever, and follows as ever.
	next := a.stands(a.channel, 24*time.Hour, 1)[0]
	a.rewrite(func(b *briefs.Brief) { b.Title = "Another Title" })
	a.moderate("refresh", "")
	a.reads(next.ID, "*Updated <t:", 11*time.Second)
	if n := a.edits(m.ID); n != 1 {
		t.Errorf("%d edits of a message that is gone", n)
	}
}

// TestAChangeWhileTheBotWasOff is told after the next start, where the briefing
// was posted.
func TestAChangeWhileTheBotWasOff(t *testing.T) {
	t.Parallel()
	a, x, m := briefed(t)
	a.stop()
	a.rewrite(firstQuoteGone)
	a.clock.Advance(5 * time.Hour)
	a.start()
	said := a.reads(m.ID, "*Updated <t:", 11*time.Second)
	if !strings.Contains(said, ":f>: 1 quote removed*") || strings.Contains(said, "gamble") || len(a.Messages(a.channel.ID)) != 1 {
		t.Errorf("%d messages; it says %s", len(a.Messages(a.channel.ID)), said)
	}
	a.restart()
	a.clock.Advance(11 * time.Second)
	a.stands(a.channel, 19*time.Hour, 2)
	a.settled(x.ID, 0, store.Settled)
	if n := a.edits(m.ID); n != 1 {
		t.Errorf("%d edits for one change", n)
	}
}

// TestWhenNothingChanged: one schedule posts all the same, one is silent, one
// says so in a line that leads to the briefing that counts.
func TestWhenNothingChanged(t *testing.T) {
	t.Parallel()
	a := openAgenda(t)
	silent := a.guild.AddChannel("silent", discordgo.ChannelTypeGuildText)
	brief := a.guild.AddChannel("brief", discordgo.ChannelTypeGuildText)
	role := a.guild.AddRole("Readers", 0)
	a.guild.SetMentionable(role, true)
	always := a.add(atHalfPast(a.channel)...)
	skip := a.add(atHalfPast(silent, "unchanged", "skip")...)
	line := a.add(atHalfPast(brief, "unchanged", "line", "ping", role, "thread", true)...)
	first := a.stands(brief, 30*time.Minute, 1)[0]
	for _, x := range []store.Schedule{always, skip, line} {
		a.settled(x.ID, 0, store.Settled)
	}
	for day := 2; day <= 3; day++ {
		a.stands(a.channel, 24*time.Hour, day)
		a.settled(skip.ID, 0, store.Skipped)
		m := a.stands(brief, 0, day)[day-1]
		a.settled(line.ID, 0, store.Settled)
		link := fmt.Sprintf("https://discord.com/channels/%s/%s/%s", a.guild.ID, brief.ID, first.ID)
		if said := words(m); !strings.HasPrefix(said, "\nNothing new in [“Town To Close") || !strings.Contains(said, link) {
			t.Errorf("day %d: the line says %q", day, said)
		}
		if p := a.Pings(m.ID); len(p.Roles) > 0 || a.thread(m.ID) != nil {
			t.Errorf("day %d: a line that nothing is new calls %+v, and its thread is %+v", day, p, a.thread(m.ID))
		}
		if n := len(a.Messages(silent.ID)); n != 1 {
			t.Errorf("day %d: %d messages where none were wanted", day, n)
		}
		if list := words(a.says("en-US", "list").Message); !strings.Contains(list, "Last time: the story has not changed since the last briefing") {
			t.Errorf("the list says %s", list)
		}
	}
	a.golden(t, "posted-nothing-new", a.Messages(brief.ID)[2])

	// Changed, both post the whole; the lines stay what they said at their time.
	a.rewrite(firstQuoteGone)
	a.moderate("refresh", "")
	a.stands(silent, 24*time.Hour, 2)
	if m := a.stands(brief, 0, 4); !strings.HasPrefix(words(m[1]), "\nNothing new") || len(m[3].Components) == 0 || !slices.Equal(a.Pings(m[3].ID).Roles, []string{role}) {
		t.Errorf("after a change the line is %q, the briefing %q", words(m[1]), words(m[3]))
	}
}

// TestACrashBetweenAnEditAndItsNote: the store is put back to where it was
// before the edit, as if the process had died right after Discord took it. The
// next start edits again, and posts nothing.
func TestACrashBetweenAnEditAndItsNote(t *testing.T) {
	t.Parallel()
	a, _, m := briefed(t, "thread", true)
	a.rewrite(firstQuoteGone)
	a.moderate("refresh", "")
	before := filepath.Join(t.TempDir(), "before.db")
	if err := a.store.Backup(t.Context(), before); err != nil {
		t.Fatal(err)
	}
	once := a.reads(m.ID, "*Updated <t:", 11*time.Second)
	a.comes("the edit is noted", 0, func() bool { return strings.Contains(a.log.String(), "a posted briefing is brought up to date") })
	a.stop()
	a.database = before
	a.clock.Advance(time.Minute)
	a.start()
	a.comes("a second edit", 11*time.Second, func() bool { return a.edits(m.ID) == 2 })
	if again := words(a.Messages(a.channel.ID)[0]); !strings.Contains(again, ":f>: 1 quote removed*") || strings.Count(again, "Updated") != 1 || strings.Contains(again, "gamble") {
		t.Errorf("it said %s\nand says %s", once, again)
	}
	a.stands(a.channel, 24*time.Hour, 2)
	if n := a.edits(m.ID); n != 2 {
		t.Errorf("%d edits in the end", n)
	}
}

// TestAnEditThatFailsIsTriedAgain: Discord takes it and does not say so, is
// down, and the bot is started anew meanwhile.
func TestAnEditThatFailsIsTriedAgain(t *testing.T) {
	t.Parallel()
	a, _, m := briefed(t)
	a.Fail(discordtest.Fault{Method: http.MethodPatch, Path: "/channels/*/messages/" + m.ID, Status: http.StatusTooManyRequests, RetryAfter: 4 * time.Minute, After: true})
	a.rewrite(firstQuoteGone)
	a.moderate("refresh", "")
	a.comes("an edit is tried", 11*time.Second, func() bool { return a.edits(m.ID) == 1 })
	a.comes("its failure is noted", 0, func() bool { return strings.Contains(a.log.String(), "bringing a briefing up to date failed") })
	a.rewrite(firstQuoteGone)
	a.moderate("refresh", "")
	said := a.reads(m.ID, "2 quotes removed", 4*time.Minute)
	if strings.Count(said, "Updated") != 1 || len(a.Messages(a.channel.ID)) != 1 {
		t.Errorf("%d messages; it says %s", len(a.Messages(a.channel.ID)), said)
	}
}
