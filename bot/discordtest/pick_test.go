package discordtest_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// TestPicksOfChannelsRolesAndUsers picks from the menus that Discord fills
// itself, and gives the bot what the ids stand for.
func TestPicksOfChannelsRolesAndUsers(t *testing.T) {
	t.Parallel()
	p := bot(t, discordtest.Options{Unlimited: true})
	p.register(who())
	role := p.guild.AddRole("readers", 0)
	voice := p.guild.AddChannel("talk", discordgo.ChannelTypeGuildVoice)
	hidden := p.guild.AddChannel("hidden", discordgo.ChannelTypeGuildText)
	p.guild.SetOverwrite(hidden.ID, p.guild.ID, false, 0, discordgo.PermissionViewChannel)
	elsewhere := p.AddGuild("Elsewhere").AddChannel("other", discordgo.ChannelTypeGuildText)

	i, done := p.command(discordtest.Call{User: p.member.ID, Command: "who"})
	menu := func(kind int, id, more string) string {
		return fmt.Sprintf(`{"type":1,"components":[{"type":%d,"custom_id":"%s"%s}]}`, kind, id, more)
	}
	body := fmt.Sprintf(`{"type":4,"data":{"content":"Choose","components":[%s,%s,%s,%s]}}`,
		menu(8, "channel", `,"channel_types":[0,5],"default_values":[{"id":"`+p.channel.ID+`","type":"channel"}]`),
		menu(6, "role", `,"min_values":0`), menu(5, "user", ""), menu(7, "either", `,"max_values":2`))
	want(t, "answering", p.api.post(path(i), body), 204, 0)
	m := (<-done).reply.Message

	for _, c := range []struct {
		menu   string
		values []string
		kind   discordgo.ComponentType
		found  func(discordgo.MessageComponentInteractionDataResolved) bool
	}{
		{"channel", []string{p.channel.ID}, discordgo.ChannelSelectMenuComponent, func(r discordgo.MessageComponentInteractionDataResolved) bool {
			return r.Channels[p.channel.ID] != nil && r.Channels[p.channel.ID].Name == "news"
		}},
		{"role", []string{role}, discordgo.RoleSelectMenuComponent, func(r discordgo.MessageComponentInteractionDataResolved) bool {
			return r.Roles[role] != nil && r.Roles[role].Name == "readers"
		}},
		{"role", nil, discordgo.RoleSelectMenuComponent, func(r discordgo.MessageComponentInteractionDataResolved) bool { return len(r.Roles) == 0 }},
		{"user", []string{p.member.ID}, discordgo.UserSelectMenuComponent, func(r discordgo.MessageComponentInteractionDataResolved) bool {
			return r.Users[p.member.ID] != nil && r.Members[p.member.ID] != nil
		}},
		{"either", []string{p.member.ID, role}, discordgo.MentionableSelectMenuComponent, func(r discordgo.MessageComponentInteractionDataResolved) bool {
			return r.Users[p.member.ID] != nil && r.Roles[role] != nil
		}},
	} {
		i, done := p.click(discordtest.Press{User: p.member.ID, Message: m.ID, CustomID: c.menu, Values: c.values})
		data := i.MessageComponentData()
		if data.ComponentType != c.kind || len(data.Values) != len(c.values) || !c.found(data.Resolved) {
			t.Errorf("%s: %+v", c.menu, data)
		}
		want(t, c.menu, p.api.post(path(i), `{"type":6}`), 204, 0)
		want(t, c.menu, p.api.patch(hook(i)+"/messages/@original", `{"content":"Chosen"}`), 200, 0)
		if r := <-done; r.err != nil {
			t.Error(r.err)
		}
	}
	for name, c := range map[string]discordtest.Press{
		"a channel of another kind":  {CustomID: "channel", Values: []string{voice.ID}},
		"a channel of another guild": {CustomID: "channel", Values: []string{elsewhere.ID}},
		"a channel that is not seen": {CustomID: "channel", Values: []string{hidden.ID}},
		"a role for a channel":       {CustomID: "channel", Values: []string{role}},
		"no role of this guild":      {CustomID: "role", Values: []string{"1"}},
		"nobody":                     {CustomID: "user", Values: nil},
		"the same twice":             {CustomID: "either", Values: []string{role, role}},
	} {
		c.User, c.Message = p.member.ID, m.ID
		if _, err := p.Click(within(t), c); !errors.Is(err, discordtest.ErrNotOffered) {
			t.Errorf("%s: %v, want ErrNotOffered", name, err)
		}
	}
}

// TestMenusRefused holds the limits of menus that Discord fills itself.
func TestMenusRefused(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Unlimited: true})
	menu := func(kind int, more string) string {
		return row(fmt.Sprintf(`{"type":%d,"custom_id":"m"%s}`, kind, more))
	}
	const at = "components.0.components.0"
	for _, c := range []struct{ name, body, at, code string }{
		{"channels of two types", menu(8, `,"channel_types":[0,5]`), "", ""},
		{"a type that is none", menu(8, `,"channel_types":[99]`), at + ".channel_types.0", "NUMBER_TYPE_MAX"},
		{"types of roles", menu(6, `,"channel_types":[0]`), at + ".channel_types", "SELECT_COMPONENT_CHANNEL_TYPES_NOT_ALLOWED"},
		{"a role from the start", menu(6, `,"default_values":[{"id":"1","type":"role"}]`), "", ""},
		{"a user in a menu of roles", menu(6, `,"default_values":[{"id":"1","type":"user"}]`), at + ".default_values.0.type", "BASE_TYPE_CHOICES"},
		{"two from the start where one may be picked", menu(6, `,"default_values":[{"id":"1","type":"role"},{"id":"2","type":"role"}]`), at + ".default_values", "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES"},
		{"default values of strings", menu(3, `,"default_values":[{"id":"1","type":"role"}],`+options(2)), at + ".default_values", "SELECT_COMPONENT_DEFAULT_VALUES_NOT_ALLOWED"},
		{"options of roles", menu(6, `,`+options(2)), at + ".options", "SELECT_COMPONENT_OPTIONS_NOT_ALLOWED"},
		{"two default options where one may be picked", menu(3, `,"options":[{"label":"a","value":"a","default":true},{"label":"b","value":"b","default":true}]`), at + ".options", "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES"},
	} {
		a := s.api.post("/channels/"+s.channel.ID+"/messages", c.body)
		if c.code == "" {
			want(t, c.name, a, 200, 0)
		} else if a.status != 400 || a.fault(c.at) != c.code {
			t.Errorf("%s: %d %s, want %s at %q", c.name, a.status, a.raw, c.code, c.at)
		}
	}
}
