package bot

import (
	"slices"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
)

// What goes with a briefing may be asked for twice, as after a crash, and
// happens once; the role of a message is the only one that it calls.
func TestPosterPingsOpensPublishesAndEdits(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	news := s.guild.AddChannel("announcements", discordgo.ChannelTypeGuildNews)
	role := s.guild.AddRole("Readers", 0)
	s.guild.SetMentionable(role, true)
	b := s.start(t, s.options(t))
	ctx := t.Context()
	m := render.Message{Content: "<@&" + role + "> @everyone", Roles: []string{role}}
	id, err := b.poster.Post(ctx, news.ID, m, "n1")
	if err != nil {
		t.Fatal(err)
	}
	if p := s.Pings(id); p.Everyone || !slices.Equal(p.Roles, []string{role}) {
		t.Errorf("it pings %+v", p)
	}
	for range 2 {
		if thread, err := b.poster.StartThread(ctx, news.ID, id, "Talk", 2*time.Hour); err != nil || thread != id {
			t.Errorf("thread %q, %v", thread, err)
		}
		if err := b.poster.Publish(ctx, news.ID, id); err != nil {
			t.Error(err)
		}
		m.Content = "again"
		if err := b.poster.Edit(ctx, news.ID, id, m); err != nil {
			t.Error(err)
		}
	}
	if got := s.Messages(news.ID); len(got) != 1 || got[0].Content != "again" || got[0].Flags&discordgo.MessageFlagsCrossPosted == 0 {
		t.Errorf("the channel has %+v", got)
	}
	for channel, want := range map[string]bool{news.ID: true, s.channel.ID: false} {
		if got, err := b.poster.Announces(ctx, channel); err != nil || got != want {
			t.Errorf("%s announces: %v, %v", channel, got, err)
		}
	}
}
