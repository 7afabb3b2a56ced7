package commands_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"dateline/bot/commands"
	"dateline/bot/discordtest"
	"dateline/briefs"
	"dateline/briefs/library"
)

// hostile reads the corpus of hostile strings.
func hostile(t testing.TB) (out []string) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "testdata", "hostile.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); !strings.HasPrefix(line, `"`) {
			continue
		}
		s, err := strconv.Unquote(line)
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		out = append(out, s)
	}
	return out
}

// What Discord's client would let take effect, where no backslash stands before
// it. It is written from Discord's Markdown and not from what render escapes.
var (
	effects = map[string]*regexp.Regexp{
		"a mention, emoji, time or command of somebody's": regexp.MustCompile(`<(@[!&]?|#|a?:evil:|/evil[^:]*:)\d+>|<id:\w+>|<t:(0|99999999999)`),
		"everybody called":   regexp.MustCompile(`@(everyone|here)`),
		"a spoiler":          regexp.MustCompile(`\|\|`),
		"a fence":            regexp.MustCompile("```"),
		"a line of its own":  regexp.MustCompile(`(?m)^(#{1,3}|-#|>>>|[-+*]|\d+[.)]) EVIL`),
		"emphasis":           regexp.MustCompile(`(~~|_)EVIL|[^*]\*EVIL`), // two stars are the bot's own
		"code":               regexp.MustCompile("`EVIL"),
		"a link":             regexp.MustCompile(`(?i)(https?|steam|discord)://[^ )/#]*evil`),
		"a link of theirs":   regexp.MustCompile(`\]\(<?(https?://evil|javascript|data)`),
		"an address in <>":   regexp.MustCompile(`(?i)<https?://`),
		"a script's address": regexp.MustCompile(`\]\(javascript`),
	}
	unshown = regexp.MustCompile(`[\x{200b}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2060}-\x{206f}\x{feff}\x{061c}\x{00ad}\x{034f}\x{115f}\x{1160}\x{3164}\x{ffa0}\x{180b}-\x{180f}\x{e0000}-\x{e0fff}\x{2028}\x{2029}\x{0085}]`)
	piles   = regexp.MustCompile(`[\p{Mn}\p{Me}]{7}`)
)

// harm lists what of a message's JSON would take effect or not be seen: every
// string in it is looked at, those that Discord reads as Markdown for Markdown.
func harm(raw json.RawMessage) (out []string) {
	var whole any
	if err := json.Unmarshal(raw, &whole); err != nil {
		return []string{err.Error()}
	}
	var walk func(key string, v any)
	walk = func(key string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, x := range v {
				walk(k, x)
			}
		case []any:
			for _, x := range v {
				walk(key, x)
			}
		case string:
			if key == "custom_id" || key == "id" || key == "attachment_id" || key == "value" {
				return // nobody sees it
			}
			if key == "url" || key == "icon_url" {
				if u, err := url.Parse(v); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "attachment" {
					out = append(out, fmt.Sprintf("an address is %q", v))
				}
				return
			}
			for _, r := range v {
				if unicode.IsControl(r) && r != '\n' || unshown.MatchString(string(r)) {
					out = append(out, fmt.Sprintf("%s: %U is in %q", key, r, v))
					break
				}
			}
			if piles.MatchString(v) {
				out = append(out, fmt.Sprintf("%s: marks are piled in %q", key, v))
			}
			if key == "content" || key == "description" && !strings.Contains(v, "\u00a0choice") {
				for what, e := range effects {
					for _, at := range e.FindAllStringIndex(v, -1) {
						if !escaped(v, at[0]) && !escaped(v, at[0]+1) {
							out = append(out, fmt.Sprintf("%s: %s at %d in %q", key, what, at[0], v))
						}
					}
				}
			}
		}
	}
	walk("", whole)
	return out
}

// escaped tells whether an odd number of backslashes stands before i.
func escaped(s string, i int) bool {
	n := 0
	for i > 0 && s[i-1] == '\\' {
		n, i = n+1, i-1
	}
	return n%2 == 1
}

// TestTheEyeForHarmSeesIt: a test that finds nothing must be able to.
func TestTheEyeForHarmSeesIt(t *testing.T) {
	seen := 0
	for _, s := range hostile(t) {
		raw, err := json.Marshal(map[string]string{"content": s})
		if err != nil {
			t.Fatal(err)
		}
		if len(harm(raw)) > 0 {
			seen++
		}
	}
	if seen < 75 {
		t.Errorf("of the hostile strings only %d are seen to do harm where nothing is escaped", seen)
	}
}

// TestHostileWordsTakeNoEffect puts each string of the corpus where somebody else
// can write — the story's title, source, address and place, its people's names,
// the words of its quotes and of its text, the options of commands, the names of
// members, channels and servers — and looks at all that the bot sends.
func TestHostileWordsTakeNoEffect(t *testing.T) {
	t.Parallel()
	h := openHouses(t)
	looked := 0
	look := func(s, doing string, r *discordtest.Reply, err error) {
		t.Helper()
		if err != nil {
			t.Errorf("%q as %s: %v", s, doing, err)
			return
		}
		looked++
		sent := []json.RawMessage{r.Raw}
		if r.Message != nil {
			data, err := json.Marshal(map[string]any{"content": r.Message.Content, "embeds": r.Message.Embeds, "components": r.Message.Components})
			if err != nil {
				t.Fatal(err)
			}
			sent = append(sent, data)
			if r.Message.MentionEveryone || len(r.Message.Mentions)+len(r.Message.MentionRoles) > 0 {
				t.Errorf("%q as %s: it pings somebody", s, doing)
			}
			if strings.Contains(r.Message.Content, "does not take the answer") {
				t.Errorf("%q as %s: Discord refuses the answer\n%s", s, doing, h.log)
			}
		}
		for _, raw := range sent {
			for _, fault := range harm(raw) {
				t.Errorf("%q as %s: %s", s, doing, fault)
			}
		}
	}
	for _, s := range hostile(t) {
		h.clock.Advance(time.Minute)
		b := hostileStory(t, h, s)
		if err := h.library.Serve(h.here.guild.ID, b, library.Digest(shared(t, h))); err != nil {
			t.Fatalf("%q: %v", s, err)
		}
		as := h.AddUser(s)
		h.here.guild.AddMember(as, 0)
		for _, c := range commands.Table() {
			if c.Moderator || c.Definition.Type > 1 {
				continue
			}
			for _, u := range uses(&c) {
				for _, words := range []string{"", s} {
					options := map[string]any{}
					for _, o := range u.options {
						if (words != "" || o.Required) && o.Name != "story" && len(o.Choices) == 0 && o.Type == 3 {
							options[o.Name] = words
						}
					}
					if words != "" && len(options) == 0 {
						continue // as before
					}
					call := discordtest.Call{User: as.ID, Guild: h.here.guild.ID, Channel: h.here.channel.ID, Command: c.Definition.Name, Group: u.group, Sub: u.sub, Options: options, Forced: true}
					r, err := h.Command(t.Context(), call)
					look(s, "/"+c.Definition.Name, r, err)
				}
				for _, o := range u.options {
					if !o.Autocomplete {
						continue
					}
					choices, err := h.Complete(t.Context(), discordtest.Call{User: as.ID, Guild: h.here.guild.ID, Channel: h.here.channel.ID, Command: c.Definition.Name, Group: u.group, Sub: u.sub, Options: map[string]any{o.Name: ""}}, o.Name)
					raw, _ := json.Marshal(choices)
					if err != nil || len(harm(raw)) > 0 {
						t.Errorf("%q among the choices of %s: %v, %v", s, o.Name, err, harm(raw))
					}
				}
			}
		}
	}
	if looked < 500 {
		t.Errorf("only %d answers were looked at", looked)
	}
	for line := range strings.Lines(h.log.String()) {
		if !strings.HasPrefix(line, "time=2") || strings.ContainsAny(strings.TrimSuffix(line, "\n"), "\x1b\x07\r\u009b") {
			t.Errorf("a line of the log is not the program's: %q", line)
		}
	}
}

func shared(t *testing.T, h *houses) *briefs.Brief {
	t.Helper()
	b, ok := h.library.Story("", h.storyID)
	if !ok {
		t.Fatal("the story is gone")
	}
	return b
}

// hostileStory is the test story with s wherever its writer could put it.
func hostileStory(t *testing.T, h *houses, s string) *briefs.Brief {
	t.Helper()
	b, err := briefs.Load(filepath.Join("..", "render", "testdata", "story", "bridge.json"))
	if err != nil {
		t.Fatal(err)
	}
	words := strings.ToValidUTF8(strings.ReplaceAll(s, "\r", "\n"), "?")
	text := words + " said so.\n\n" + words + "\n"
	p := briefs.Passage{Article: "a1", Start: 0, End: len(words), Text: words}
	a := &b.Articles[0]
	a.Title, a.Source, a.Place, a.Authors, a.Editors = s, s, s, []string{s}, []string{s}
	if !strings.HasPrefix(s, "http") { // an article's own web address is linked to, wherever it is
		a.URL = s
	}
	a.Text, a.SHA256, a.Furniture = text, briefs.Digest(text), nil
	b.Title = s
	b.Summary = []briefs.Passage{p}
	b.Dates, b.Timeline = nil, nil
	b.Entities = b.Entities[:1]
	e := &b.Entities[0]
	e.Name, e.Aliases, e.About, e.Mentions, e.Relations = s, []string{s}, []briefs.Passage{p}, []briefs.Passage{p}, nil
	b.Quotes = b.Quotes[:1]
	q := &b.Quotes[0]
	q.Passages, q.Source, q.Cue, q.Speaker = []briefs.Passage{p}, &p, nil, briefs.Ref(e.ID)
	if faults := b.Check(); len(faults) > 0 {
		t.Fatalf("%q: %v", s, faults[0])
	}
	return b
}

// FuzzMembersWords is TestHostileWordsTakeNoEffect with words that nobody thought
// of, as every option of every command for members, and as a custom_id.
func FuzzMembersWords(f *testing.F) {
	for _, s := range hostile(f) {
		f.Add(s)
	}
	var h *houses
	f.Fuzz(func(t *testing.T, s string) {
		h = openHouses(t)
		brief := h.do(h.here.member, h.here, "source", use{}, nil)
		for _, c := range commands.Table() {
			if c.Moderator || c.Definition.Type > 1 {
				continue
			}
			options := map[string]any{}
			for _, o := range c.Definition.Options {
				if o.Type == 3 {
					options[o.Name] = s
				}
			}
			r, err := h.Command(context.Background(), discordtest.Call{User: h.here.member.ID, Guild: h.here.guild.ID, Channel: h.here.channel.ID, Command: c.Definition.Name, Options: options, Forced: true})
			if err != nil || r.Message == nil {
				t.Errorf("/%s %q: %v", c.Definition.Name, s, err)
			}
		}
		for _, id := range []string{s, "quotes|" + s, "who|||" + s + "|0"} {
			if id == "" || len(id) > 100 {
				continue
			}
			if r, err := h.Click(context.Background(), discordtest.Press{User: h.here.member.ID, Message: brief.Message.ID, CustomID: id, Forced: true}); err != nil || r.Message == nil {
				t.Errorf("pressing %q: %v", id, err)
			}
		}
	})
}
