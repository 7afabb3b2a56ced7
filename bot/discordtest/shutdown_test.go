package discordtest_test

import (
	"bytes"
	"context"
	"runtime/pprof"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// leftovers is the goroutines that run this package's code.
func leftovers() string {
	var all bytes.Buffer
	_ = pprof.Lookup("goroutine").WriteTo(&all, 2)
	var ours []string
	for g := range strings.SplitSeq(all.String(), "\n\n") {
		if strings.Contains(g, "dateline/bot/discordtest.") && !strings.Contains(g, "discordtest_test.") && !strings.Contains(g, "discordtest.Test") {
			ours = append(ours, g)
		}
	}
	return strings.Join(ours, "\n\n")
}

// TestCloseLeavesNothing closes a Server with everything going on in it. It is
// not parallel: it counts goroutines.
func TestCloseLeavesNothing(t *testing.T) {
	s, err := discordtest.New(discordtest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	g := s.AddGuild("Harbour")
	ch := g.AddChannel("news", discordgo.ChannelTypeGuildText)
	u := s.AddUser("Ines")
	s.Subscribe(func(discordtest.Event) {})
	open(t, s)
	l := dial(t, s, "")
	l.send(identify(s, `,"intents":1`))
	l.expect(0, "READY")
	ended := make(chan error, 2)
	go func() {
		_, err := s.Command(context.Background(), discordtest.Call{User: u.ID, Channel: ch.ID, Command: "x", Forced: true})
		ended <- err
	}()
	l.expect(0, "INTERACTION_CREATE")
	go func() { ended <- s.Await(context.Background(), func() bool { return false }) }()
	s.Close()
	s.Close()
	for range 2 {
		select {
		case err := <-ended:
			if err == nil || !strings.Contains(err.Error(), "closed") {
				t.Errorf("a wait ended with %v", err)
			}
		case <-time.After(time.Minute):
			t.Fatal("a wait outlived the Server")
		}
	}
	if left := leftovers(); left != "" {
		t.Errorf("after Close there still run:\n%s", left)
	}
}

// TestNewRefuses says what is wrong and what to do.
func TestNewRefuses(t *testing.T) {
	t.Parallel()
	taken := discordtest.Start(t)
	address := strings.TrimSuffix(strings.TrimPrefix(taken.URL(), "http://"), "/api/v9")
	if _, err := discordtest.New(discordtest.Options{Listen: address}); err == nil || !strings.Contains(err.Error(), "choose another address") {
		t.Errorf("a taken address: %v", err)
	}
}
