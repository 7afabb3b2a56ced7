package commands_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"
	"github.com/google/go-cmp/cmp"

	"dateline/bot/commands"
	"dateline/bot/discordtest"
)

// intruder is somebody without the right, where they stand. at is nil in a
// direct message.
type intruder struct {
	who     string
	as      *discordtest.User
	at      *house
	message string // one there that they can press on
}

// intruders stand everywhere that a command can be sent from.
func (h *houses) intruders() []intruder {
	h.t.Helper()
	elsewhere := h.moderator(h.there)
	h.here.guild.AddMember(elsewhere, 0)
	direct := h.moderator(h.here)
	visitor := h.moderator(h.abroad)
	h.Install(visitor.ID)
	nobody := h.AddUser("Nobody")
	h.here.guild.AddMember(nobody, discordgo.PermissionManageMessages|discordgo.PermissionManageChannels|discordgo.PermissionBanMembers|discordgo.PermissionManageRoles)
	list := []intruder{
		{who: "a member", as: h.here.member, at: h.here},
		{who: "a member with every other right", as: nobody, at: h.here},
		{who: "another server's moderator", as: elsewhere, at: h.here},
		{who: "a moderator in a direct message", as: direct},
		{who: "a manager of a server without the bot", as: visitor, at: h.abroad},
	}
	for i := range list {
		x := &list[i]
		r := h.do(x.as, x.at, "source", use{}, nil)
		x.message = r.Message.ID
	}
	return list
}

// TestNobodyElseModerates has everybody who may not use every command for
// moderators in every way, complete its options, and press what moderators were
// shown and what they make up. All are refused in one sentence, and not a row of
// the database nor a message changes. New commands are in it by standing in the
// table.
func TestNobodyElseModerates(t *testing.T) {
	t.Parallel()
	h := openHouses(t)
	h.furnish(h.here)
	shown := h.everything(h.here, isForget)
	if len(shown) == 0 {
		t.Fatal("moderators were shown nothing to press: the test proves less than it says")
	}
	intruders := h.intruders()
	before, posted := h.snapshot(), h.posted()
	h.refreshable()
	for _, x := range intruders {
		for _, c := range commands.Table() {
			if !c.Moderator {
				continue
			}
			name := c.Definition.Name
			for _, u := range uses(&c) {
				options := h.fill(x.as, h.here, name, use{u.group, u.sub, uncompleted(u.options)}, true)
				h.mustRefuse(x, fmt.Sprintf("/%s %s %s", name, u.group, u.sub), h.do(x.as, x.at, name, u, options))
				h.mustNotComplete(x, name, u)
			}
			if c.Press != nil {
				for _, query := range []string{"", "~00000000", h.storyID, "x^y^z"} {
					for _, page := range []string{"", "0"} {
						id := name + "|" + query + "|abcdef|" + query + "|" + page
						h.mustRefuse(x, "a made-up "+id, h.click(x.as, x.message, id, ""))
						h.mustRefuse(x, "a made-up choice of "+id, h.click(x.as, x.message, id, "1"))
					}
				}
			}
		}
		for _, p := range shown {
			if verb, _, _ := strings.Cut(p.customID, "|"); !moderators(verb) {
				continue
			}
			h.mustRefuse(x, "on their own message, a moderator's "+p.customID, h.click(x.as, x.message, p.customID, p.value))
			if x.at == h.here {
				h.mustRefuse(x, "on the moderator's message, "+p.customID, h.click(x.as, p.message, p.customID, p.value))
			}
		}
	}
	if diff := cmp.Diff(before, h.snapshot()); diff != "" {
		t.Errorf("the database is not as it was:\n%s", diff)
	}
	if diff := cmp.Diff(posted, h.posted()); diff != "" {
		t.Errorf("the channels are not as they were:\n%s", diff)
	}
}

// TestAnothersButtonsMoveOneselfAtMost replays what one server's moderators were
// shown with another server's moderator: their own rows may change, nobody
// else's do.
func TestAnothersButtonsMoveOneselfAtMost(t *testing.T) {
	t.Parallel()
	h := openHouses(t)
	h.furnish(h.there)
	h.furnish(h.here)
	h.everything(h.there, isForget)
	shown := h.everything(h.here, isForget)
	of := func(rows []string) (out []string) {
		for _, row := range rows {
			if h.isOf(row, h.here, rows) {
				out = append(out, row)
			}
		}
		return out
	}
	before := of(h.snapshot())
	theirs := len(h.snapshot())
	for _, p := range shown {
		as := h.moderator(h.there)
		r := h.do(as, h.there, "source", use{}, nil)
		h.click(as, r.Message.ID, p.customID, p.value)
	}
	if diff := cmp.Diff(before, of(h.snapshot())); diff != "" {
		t.Errorf("the server whose buttons were replayed elsewhere is not as it was:\n%s", diff)
	}
	// Its confirmation to delete everything is good for nothing elsewhere.
	if !slices.ContainsFunc(shown, func(p pressed) bool { return isForget(p.customID) }) {
		t.Error("no confirmation to delete everything was shown")
	}
	if now := len(h.snapshot()); now < theirs/2 {
		t.Errorf("%d of %d rows are left", now, theirs)
	}
}

// uncompleted are options whose values an intruder has to make up.
func uncompleted(options []*discordgo.ApplicationCommandOption) (out []*discordgo.ApplicationCommandOption) {
	for _, o := range options {
		plain := *o
		plain.Autocomplete = false
		out = append(out, &plain)
	}
	return out
}

func moderators(verb string) bool {
	for _, c := range commands.Table() {
		if c.Definition.Name == verb {
			return c.Moderator
		}
	}
	return false
}

// mustRefuse holds a reply to be one plain sentence for the intruder alone, and
// nothing begun.
func (h *houses) mustRefuse(x intruder, doing string, r *discordtest.Reply) {
	h.t.Helper()
	m := r.Message
	if m == nil || !r.Ephemeral || r.Deferred || len(m.Embeds) > 0 || len(m.Components) > 0 || len(m.Attachments) > 0 || m.Content == "" || len(m.Content) > 300 {
		h.t.Errorf("%s, %s: not refused: %+v", x.who, doing, m)
		return
	}
	for _, said := range []string{"Ask a moderator", "not in a direct message", "my own app", "your own app", "can’t read that button"} {
		if strings.Contains(m.Content, said) {
			return
		}
	}
	h.t.Errorf("%s, %s: it says %q", x.who, doing, m.Content)
}

// mustNotComplete holds the bot to offer an intruder nothing that it keeps.
func (h *houses) mustNotComplete(x intruder, command string, u use) {
	h.t.Helper()
	for _, o := range u.options {
		if !o.Autocomplete {
			continue
		}
		c := discordtest.Call{User: x.as.ID, Command: command, Group: u.group, Sub: u.sub, Options: map[string]any{o.Name: ""}, Forced: true}
		if x.at != nil {
			c.Guild, c.Channel = x.at.guild.ID, x.at.channel.ID
		}
		choices, err := h.Complete(h.t.Context(), c, o.Name)
		if err != nil || len(choices) > 0 {
			h.t.Errorf("%s, /%s %s: %s is completed by %d choices, %v", x.who, command, u.sub, o.Name, len(choices), err)
		}
	}
}

// posted is what everybody sees in the channels.
func (h *houses) posted() (out []string) {
	for _, x := range []*house{h.here, h.there} {
		for _, m := range h.Messages(x.channel.ID) {
			out = append(out, m.ID+" "+m.Content+fmt.Sprint(len(m.Embeds), m.EditedTimestamp))
		}
	}
	return out
}
