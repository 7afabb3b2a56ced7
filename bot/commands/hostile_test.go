package commands_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"dateline/bot/commands"
	"dateline/bot/discordtest"
	"dateline/bot/discordtest/hostile"
	"dateline/briefs"
	"dateline/briefs/library"
)

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
			for _, fault := range hostile.Harm(raw) {
				t.Errorf("%q as %s: %s", s, doing, fault)
			}
		}
	}
	for _, s := range hostile.Strings(t) {
		h.clock.Advance(time.Minute)
		b := hostile.Story(t, h.storyID, s)
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
					if err != nil || len(hostile.Harm(raw)) > 0 {
						t.Errorf("%q among the choices of %s: %v, %v", s, o.Name, err, hostile.Harm(raw))
					}
				}
			}
		}
	}
	if looked < 500 {
		t.Errorf("only %d answers were looked at", looked)
	}
	h.mustLogLines()
}

// mustLogLines holds the log to be the program's own lines.
func (h *houses) mustLogLines() {
	h.t.Helper()
	for line := range strings.Lines(h.log.String()) {
		if !strings.HasPrefix(line, "time=2") || len(hostile.Unseen(strings.TrimSuffix(line, "\n"), false)) > 0 {
			h.t.Errorf("a line of the log is not the program's: %q", line)
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

// FuzzMembersWords is TestHostileWordsTakeNoEffect with words that nobody thought
// of, as every option of every command for members, and as a custom_id.
func FuzzMembersWords(f *testing.F) {
	for _, s := range hostile.Strings(f) {
		f.Add(s)
	}
	h := openHouses(f) // one for all: members change nothing
	f.Fuzz(func(t *testing.T, s string) {
		h.clock.Advance(time.Minute)
		as := h.AddUser("Member") // each may spend what one may
		h.here.guild.AddMember(as, 0)
		source, err := h.Command(context.Background(), discordtest.Call{User: as.ID, Guild: h.here.guild.ID, Channel: h.here.channel.ID, Command: "source", Forced: true})
		if err != nil {
			t.Fatal(err)
		}
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
			r, err := h.Command(context.Background(), discordtest.Call{User: as.ID, Guild: h.here.guild.ID, Channel: h.here.channel.ID, Command: c.Definition.Name, Options: options, Forced: true})
			if err != nil || r.Message == nil {
				t.Errorf("/%s %q: %v", c.Definition.Name, s, err)
			}
		}
		for _, id := range []string{s, "quotes|" + s, "who|||" + s + "|0"} {
			if id == "" || len(id) > 100 {
				continue
			}
			if r, err := h.Click(context.Background(), discordtest.Press{User: as.ID, Message: source.Message.ID, CustomID: id, Forced: true}); err != nil || r.Message == nil {
				t.Errorf("pressing %q: %v", id, err)
			}
		}
	})
}
