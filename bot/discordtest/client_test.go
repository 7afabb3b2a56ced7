package discordtest_test

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// toward sends what discordgo means for Discord to the loopback one.
type toward struct{ base *url.URL }

func (r toward) RoundTrip(q *http.Request) (*http.Response, error) {
	q = q.Clone(q.Context())
	q.URL.Scheme, q.URL.Host = r.base.Scheme, r.base.Host
	q.URL.Path = r.base.Path + strings.TrimPrefix(q.URL.Path, "/api/v"+discordgo.APIVersion)
	q.URL.RawPath = ""
	q.Host = ""
	return http.DefaultTransport.RoundTrip(q)
}

// client is a discordgo session for the server, not opened.
func client(t testing.TB, s *discordtest.Server) *discordgo.Session {
	t.Helper()
	base, err := url.Parse(s.URL())
	if err != nil {
		t.Fatal(err)
	}
	dg, err := discordgo.New("Bot " + s.Token())
	if err != nil {
		t.Fatal(err)
	}
	dg.Client = &http.Client{Transport: toward{base}}
	dg.Identify.Intents = discordgo.IntentsGuilds
	return dg
}

// open is a session that is connected until the server closes: discordgo's own
// Close sleeps for a second.
func open(t testing.TB, s *discordtest.Server, setup ...func(*discordgo.Session)) *discordgo.Session {
	t.Helper()
	dg := client(t, s)
	dg.ShouldReconnectOnError = false
	for _, f := range setup {
		f(dg)
	}
	if err := dg.Open(); err != nil {
		t.Fatal(err)
	}
	return dg
}

// within is a context that ends before the test would hang.
func within(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	t.Cleanup(cancel)
	return ctx
}

func TestDiscordgoCommandRoundTrip(t *testing.T) {
	t.Parallel()
	s := discordtest.Start(t)
	g := s.AddGuild("Harbour")
	ch := g.AddChannel("news", discordgo.ChannelTypeGuildText)
	u := s.AddUser("Ines")
	g.AddMember(u, 0)
	answered := make(chan struct{}) // the server must not close before the bot has heard that it was
	dg := open(t, s, func(dg *discordgo.Session) {
		dg.AddHandler(func(dg *discordgo.Session, i *discordgo.InteractionCreate) {
			defer close(answered)
			opt := i.ApplicationCommandData().GetOption("name")
			err := dg.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{
				Type: discordgo.InteractionResponseChannelMessageWithSource,
				Data: &discordgo.InteractionResponseData{Content: "Hello, " + opt.StringValue(), AllowedMentions: &discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}}},
			})
			if err != nil {
				t.Error(err)
			}
		})
	})
	if _, err := dg.ApplicationCommandCreate(s.ApplicationID(), "", &discordgo.ApplicationCommand{
		Name: "hello", Description: "Say hello",
		Options: []*discordgo.ApplicationCommandOption{{Type: discordgo.ApplicationCommandOptionString, Name: "name", Description: "Whom", Required: true}},
	}); err != nil {
		t.Fatal(err)
	}
	r, err := s.Command(within(t), discordtest.Call{User: u.ID, Channel: ch.ID, Command: "hello", Options: map[string]any{"name": "world"}})
	if err != nil {
		t.Fatal(err)
	}
	<-answered
	if r.Message.Content != "Hello, world" || len(s.Messages(ch.ID)) != 1 {
		t.Errorf("answered %q, %d messages", r.Message.Content, len(s.Messages(ch.ID)))
	}
}
