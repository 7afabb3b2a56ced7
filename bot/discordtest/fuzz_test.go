package discordtest

import (
	"encoding/json"
	"testing"

	"github.com/bwmarrin/discordgo"
)

// FuzzMessageBody has any body checked as a message and as a modal: nothing
// panics, and what is taken can be sent back as JSON within the limits.
func FuzzMessageBody(f *testing.F) {
	for _, seed := range []string{
		`{"content":"x"}`, `{"embeds":[{"title":"t","fields":[{"name":"n","value":"v"}],"image":{"url":"attachment://a.png"}}]}`,
		`{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"l","custom_id":"c"}]}]}`,
		`{"components":[{"type":1,"components":[{"type":3,"custom_id":"c","options":"x"}]}]}`,
		`{"flags":32768,"components":[{"type":17,"components":[{"type":12,"items":[{"media":{"url":"https://example.org"}}]}]}]}`,
		`{"allowed_mentions":{"parse":["users"],"users":[1]},"nonce":1e3,"attachments":[{"id":0}]}`,
		`{"custom_id":"m","title":"t","components":[{"type":18,"label":"l","component":{"type":4,"custom_id":"a","style":2}}]}`,
	} {
		f.Add([]byte(seed))
	}
	s, err := New(Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(s.Close)
	g := s.AddGuild("g")
	ch := s.world.channels[g.AddChannel("c", discordgo.ChannelTypeGuildText).ID]
	f.Fuzz(func(t *testing.T, body []byte) {
		_, modal, err := decodeForm(body)
		if err != nil {
			return
		}
		readModal(modal)
		form, root, _ := decodeForm(body)
		d := readDraft(root, nil, nil)
		if form.err() != nil {
			if _, err := json.Marshal(form.err().(*refusal).body()); err != nil {
				t.Errorf("the refusal cannot be sent: %v", err)
			}
			return
		}
		m := s.compose(d, ch, s.world.bot)
		raw, err := json.Marshal(m)
		if err != nil {
			t.Fatalf("what was taken cannot be sent back: %v", err)
		}
		if len([]rune(m.Content)) > 2000 || len(m.Embeds) > 10 || len(m.Components) > mostComponentsV2 {
			t.Errorf("taken beyond the limits: %s", raw)
		}
	})
}

// FuzzCommandBody does the same for commands.
func FuzzCommandBody(f *testing.F) {
	for _, seed := range []string{
		`{"name":"who","description":"d","options":[{"type":3,"name":"a","description":"d","choices":[{"name":"n","value":"v"}]}]}`,
		`{"name":"who","description":"d","options":[{"type":2,"name":"g","description":"d","options":[{"type":1,"name":"s","description":"d"}]}]}`,
		`{"name":"Menu","type":2,"name_localizations":{"de":"x"},"contexts":[0,1],"default_member_permissions":"8"}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		form, root, err := decodeForm(body)
		if err != nil {
			return
		}
		cmd := readCommand(root, nil)
		if form.err() != nil {
			return
		}
		if _, err := json.Marshal(cmd); err != nil {
			t.Errorf("what was taken cannot be sent back: %v", err)
		}
		if commandSize(cmd) > 8000 || len(cmd.Options) > 25 || cmd.Name == "" {
			t.Errorf("taken beyond the limits: %+v", cmd)
		}
	})
}

// FuzzGatewayPacket has any packet sent before and after identifying.
func FuzzGatewayPacket(f *testing.F) {
	for _, seed := range []string{`{"op":2,"d":{"token":"x","intents":1,"shard":[0,1]}}`, `{"op":6,"d":{"seq":1}}`, `{"op":8,"d":{"guild_id":["1"],"query":""}}`, `{"op":1}`} {
		f.Add([]byte(seed))
	}
	s, err := New(Options{Token: "x"})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(s.Close)
	s.AddGuild("g")
	f.Fuzz(func(t *testing.T, raw []byte) {
		var p packet
		if json.Unmarshal(raw, &p) != nil {
			return
		}
		l := &link{s: s, wake: make(chan struct{}, 1)}
		s.mu.Lock()
		defer s.mu.Unlock()
		l.take(p)
		l.take(p)
		if l.session != nil {
			l.session.dead = true
		}
		s.gateway.sweep()
		s.gateway.identify = nil
	})
}
