package commands_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot"
	"dateline/bot/commands"
	"dateline/bot/discordtest"
	"dateline/bot/discordtest/hostile"
	"dateline/bot/store"
	"dateline/bot/stylebook"
	"dateline/briefs/correct"
	"dateline/briefs/library"
)

// den is a server whose name, channels, roles, people and story all say one
// hostile string.
type den struct {
	*house
	s      string
	locale string // of whoever asks there
	manage *discordtest.User
}

func (h *houses) den(n int, s string) *den {
	h.t.Helper()
	g := h.AddGuild(s)
	d := &den{s: s, locale: stylebook.Voices()[n%len(stylebook.Voices())].Locale()}
	d.house = &house{guild: g, channel: g.AddChannel(s, discordgo.ChannelTypeGuildText), role: g.AddRole(s, 0), member: h.AddUser(s)}
	g.AddMember(d.member, 0)
	d.manage = h.AddUser(s)
	g.AddMember(d.manage, discordgo.PermissionManageGuild|discordgo.PermissionMentionEveryone)
	shared, _ := h.library.Story("", h.storyID)
	if err := h.library.Serve(g.ID, hostile.Story(h.t, h.storyID, s), library.Digest(shared)); err != nil {
		h.t.Fatalf("%q: %v", s, err)
	}
	return d
}

// keeps has the store keep the string wherever moderators could have put it, and
// more than the bot would let them.
func (h *houses) keeps(d *den) {
	h.t.Helper()
	ctx, guild := h.t.Context(), d.guild.ID
	must := func(err error) {
		h.t.Helper()
		if err != nil {
			h.t.Fatalf("%q: %v", d.s, err)
		}
	}
	anchor, who := correct.Anchor{Article: "a1", Text: d.s}, correct.Entity{ID: d.s, Name: d.s}
	for _, deed := range append(slices.Clone(correct.Deeds), "another") {
		data, err := json.Marshal(correct.Correction{Deed: deed, Quote: anchor, Entity: who, Other: who, Words: anchor, Alias: d.s, Date: anchor, Value: d.s, Note: d.s})
		must(err)
		_, err = h.store.AddCorrection(ctx, guild, h.storyID, data, d.manage.ID)
		must(err)
	}
	own, _ := h.library.Story(guild, h.storyID)
	data, err := own.Encode()
	must(err)
	_, err = h.store.SaveRevision(ctx, store.Revision{Guild: guild, Story: h.storyID, Base: h.library.Base(h.storyID), Brief: data, By: d.manage.ID, Note: d.s})
	must(err)
	for _, by := range []string{"", d.manage.ID} {
		must(h.store.Record(ctx, store.Entry{Guild: guild, By: by, Deed: "refresh", Story: h.storyID, Channel: d.channel.ID, Detail: d.s}))
		must(h.store.Record(ctx, store.Entry{Guild: guild, By: by, Deed: d.s, Story: d.s, Detail: d.s}))
	}
	x, err := h.store.AddSchedule(ctx, store.Schedule{Guild: guild, Channel: d.channel.ID, Story: "gone", At: "23:15", Zone: "UTC", CreatedBy: d.manage.ID})
	must(err)
	must(h.store.PauseSchedule(ctx, guild, x.ID, "“"+strings.Join(strings.Fields(d.s), " ")+"”", d.manage.ID))
}

// words of options, by how they are come by.
const (
	asKnown   = iota // what means something, see fill
	asHostile        // the string for everything that can be typed
	asOffered        // the first choice where there is one, what is known of times, else the string
)

// ways fills a use's options. Times and dates are left readable where the string
// is to be carried out.
func (h *houses) ways(d *den, command string, u use, how int) map[string]any {
	h.t.Helper()
	out := h.fill(d.manage, d.house, command, u, true)
	for _, o := range u.options {
		if o.Type != discordgo.ApplicationCommandOptionString || len(o.Choices) > 0 || how == asKnown {
			continue
		}
		if how == asHostile {
			out[o.Name] = d.s
			continue
		}
		switch o.Name {
		case "time", "days", "cron", "timezone", "date", "until", "id":
		default:
			if !o.Autocomplete {
				out[o.Name] = d.s
			}
		}
	}
	return out
}

// wire looks at all that the bot has sent since it last looked.
type wire struct {
	h        *houses
	seen     int
	looked   map[string]int  // by route
	answered map[string]bool // by path: what took effect
}

func (w *wire) look(what string) {
	w.h.t.Helper()
	all := w.h.Requests()
	for _, r := range all[w.seen:] {
		if strings.HasSuffix(r.Path, "/commands") || len(r.Body) == 0 {
			continue
		}
		w.looked[r.Method+" "+r.Route]++
		for _, fault := range hostile.Harm(r.Body) {
			w.h.t.Errorf("%s: %s %s: %s", what, r.Method, r.Route, fault)
		}
		// An answer that hangs on a busy machine is sent again, and told that the
		// first one arrived after all.
		again := w.answered[r.Path] && strings.Contains(string(r.Answer), "already been acknowledged")
		w.answered[r.Path] = w.answered[r.Path] || r.Status < 300
		if r.Status == 400 && !again {
			w.h.t.Errorf("%s: %s %s is refused\n%s\n%s", what, r.Method, r.Route, r.Body, r.Answer)
		}
		for _, part := range pings(r.Body) {
			w.h.t.Errorf("%s: %s %s lets a mention take effect: %s", what, r.Method, r.Route, part)
		}
	}
	w.seen = len(all)
}

// pings are the parts of a request by which more than one chosen role could be
// called. A message without allowed_mentions calls whom it mentions.
func pings(body json.RawMessage) (out []string) {
	var sent struct {
		Content  *string         `json:"content"`
		Mentions json.RawMessage `json:"allowed_mentions"`
		Data     *struct {
			Content  string          `json:"content"`
			Mentions json.RawMessage `json:"allowed_mentions"`
			Choices  []any           `json:"choices"`
		} `json:"data"`
	}
	if err := json.Unmarshal(body, &sent); err != nil {
		return []string{err.Error()}
	}
	check := func(content string, mentions json.RawMessage) {
		if content == "" && mentions == nil {
			return
		}
		var m struct {
			Parse        []string `json:"parse"`
			Users, Roles []string
		}
		if err := json.Unmarshal(mentions, &m); err != nil || m.Parse == nil || len(m.Parse)+len(m.Users) > 0 || len(m.Roles) > 1 {
			out = append(out, fmt.Sprintf("%s for %q", mentions, content))
		}
	}
	if sent.Content != nil {
		check(*sent.Content, sent.Mentions)
	}
	if sent.Data != nil && sent.Data.Choices == nil {
		check(sent.Data.Content, sent.Data.Mentions)
	}
	return out
}

// inChunks runs a test with each string of the corpus, some of them to a Discord
// of their own, which keeps so many requests.
func inChunks(t *testing.T, do func(t *testing.T, strings []string)) {
	for i, chunk := range slices.Collect(slices.Chunk(hostile.Strings(t), 24)) {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			do(t, chunk)
		})
	}
}

// TestHostileWordsTakeNoEffectOnModerators has moderators use every command in
// every way of the table, complete its options and press what they are shown,
// where all that others could have written is hostile, and looks at all that the
// bot sends, what lands in the log channel included. A new command is in it by
// standing in the table.
func TestHostileWordsTakeNoEffectOnModerators(t *testing.T) {
	t.Parallel()
	inChunks(t, func(t *testing.T, chunk []string) {
		h := openHouses(t)
		w := &wire{h: h, looked: map[string]int{}, answered: map[string]bool{}}
		for n, s := range chunk {
			d := h.den(n, s)
			h.keeps(d)
			h.do(d.manage, d.house, "settings", use{sub: "log"}, map[string]any{"channel": d.channel.ID})
			for _, c := range commands.Table() {
				if c.Definition.Type > 1 {
					h.fromMenu(d, c.Definition.Name)
					continue
				}
				if !c.Moderator {
					continue
				}
				for _, u := range uses(&c) {
					for how := range 3 {
						if how == asKnown && n%4 > 0 { // what is known is the same each time
							continue
						}
						h.moderate(d, c.Definition.Name, u, h.ways(d, c.Definition.Name, u, how))
					}
					for _, o := range u.options {
						for _, typed := range []string{"", s} {
							if o.Autocomplete {
								h.complete(d, c.Definition.Name, u, o.Name, typed)
							}
						}
					}
					w.look(fmt.Sprintf("%q by /%s %s", s, c.Definition.Name, u.sub))
				}
			}
			h.clock.Advance(time.Minute) // the newsdesk gathers for seconds
		}
		for late := time.After(5 * time.Minute); w.looked["POST /channels/{channel}/messages"] < len(chunk); {
			select {
			case <-late:
				t.Fatalf("%d messages in log channels, of %d servers\n%s", w.looked["POST /channels/{channel}/messages"], len(chunk), h.log)
			case <-time.After(10 * time.Millisecond):
				h.clock.Advance(10 * time.Second)
				w.look("in the log channel")
			}
		}
		if n := w.looked["POST /interactions/{interaction}/{token}/callback"]; n < 100*len(chunk) {
			t.Errorf("only %d answers were looked at: %v", n, w.looked)
		}
		h.mustLogLines()
	})
}

// moderate has a moderator of a den use a command, in the den's language, and
// press all that they are shown.
func (h *houses) moderate(d *den, command string, u use, options map[string]any) {
	h.t.Helper()
	as := h.AddUser(d.s) // each may spend what one may
	d.guild.AddMember(as, discordgo.PermissionManageGuild|discordgo.PermissionMentionEveryone)
	h.clock.Advance(10 * time.Second) // what the server may spend comes back
	r, err := h.Command(h.t.Context(), discordtest.Call{User: as.ID, Guild: d.guild.ID, Channel: d.channel.ID, Command: command, Group: u.group, Sub: u.sub, Options: options, Locale: d.locale, Forced: true})
	if err != nil {
		h.t.Fatalf("/%s %s %v: %v\n%s", command, u.sub, options, err, h.log)
	}
	for _, x := range components(r.Message) {
		if !isForget(x[0]) {
			h.click(as, r.Message.ID, x[0], x[1])
		}
	}
}

func (h *houses) complete(d *den, command string, u use, option, typed string) {
	h.t.Helper()
	options := map[string]any{}
	for _, o := range u.options {
		if o.Name == option {
			break
		}
		if o.Autocomplete { // “alias” is asked of a person
			options[o.Name] = d.s
		}
	}
	options[option] = typed
	call := discordtest.Call{User: d.manage.ID, Guild: d.guild.ID, Channel: d.channel.ID, Command: command, Group: u.group, Sub: u.sub, Options: options, Locale: d.locale, Forced: true}
	if _, err := h.Complete(h.t.Context(), call, option); err != nil {
		h.t.Errorf("completing %s of /%s %s with %q: %v", option, command, u.sub, typed, err)
	}
}

// fromMenu uses a message's menu on messages of members and of the bot.
func (h *houses) fromMenu(d *den, command string) {
	h.t.Helper()
	brief := h.do(d.member, d.house, "source", use{}, nil)
	targets := []string{brief.Message.ID}
	for _, content := range []string{d.s, "“" + d.s + "”", "> " + d.s, d.s + "\n“said so in 1962, " + d.s + "”"} {
		m, err := h.Post(d.channel.ID, d.member.ID, content)
		if err != nil {
			h.t.Fatal(err)
		}
		targets = append(targets, m.ID)
	}
	for _, target := range targets {
		if _, err := h.Command(h.t.Context(), discordtest.Call{User: d.member.ID, Guild: d.guild.ID, Channel: d.channel.ID, Command: command, Target: target, Locale: d.locale, Forced: true}); err != nil {
			h.t.Errorf("%s on %q: %v", command, d.s, err)
		}
	}
}

// TestHostileWordsTakeNoEffectInBriefings has briefings of every form posted of
// hostile stories, threads opened below them, and what was posted changed when
// the story does.
func TestHostileWordsTakeNoEffectInBriefings(t *testing.T) {
	t.Parallel()
	inChunks(t, func(t *testing.T, chunk []string) {
		h := openHouses(t, func(o *bot.Options) { o.UpdateFor = 7 * 24 * time.Hour })
		w := &wire{h: h, looked: map[string]int{}, answered: map[string]bool{}}
		var dens []*den
		for n, s := range chunk {
			d := h.den(n, s)
			dens = append(dens, d)
			d.guild.SetMentionable(d.role, true)
			for _, form := range []map[string]any{{"what": "all", "thread": true, "ping": d.role}, {"what": "summary", "look": "compact"}} {
				form["channel"], form["time"], form["timezone"], form["unchanged"] = d.channel.ID, "10:00", "UTC", "line"
				h.clock.Advance(10 * time.Second) // Discord takes 50 requests a second
				h.do(d.manage, d.house, "schedule", use{sub: "add"}, form)
			}
		}
		until := func(route string, least int, step time.Duration) {
			t.Helper()
			for late := time.After(5 * time.Minute); w.looked[route] < least; {
				select {
				case <-late:
					t.Fatalf("%s: %d of %d: %v\n%s", route, w.looked[route], least, w.looked, h.log)
				case <-time.After(10 * time.Millisecond):
					h.clock.Advance(step)
					w.look("what is posted")
				}
			}
		}
		h.clock.Advance(h.clock.Until(time.Date(2026, 11, 12, 10, 0, 0, 0, time.UTC)))
		until("POST /channels/{channel}/messages", 2*len(chunk), time.Second)
		until("POST /channels/{channel}/messages/{message}/threads", len(chunk), time.Second)
		for _, d := range dens {
			shared, _ := h.library.Story("", h.storyID)
			changed := hostile.Story(t, h.storyID, d.s)
			changed.Quotes, changed.Summary = changed.Quotes[1:], changed.Summary[:1]
			if err := h.library.Serve(d.guild.ID, changed, library.Digest(shared)); err != nil {
				t.Fatal(err)
			}
		}
		until("PATCH /channels/{channel}/messages/{message}", 2*len(chunk), time.Second)
		h.clock.Advance(23 * time.Hour)
		until("POST /channels/{channel}/messages", 4*len(chunk), time.Minute)
		h.mustLogLines()
	})
}
