package bot

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

func illustrated(t *testing.T) render.Message {
	t.Helper()
	p, err := render.TimelinePicture(stylebook.Voice{}, ask.TimelineAnswer{Events: []ask.Event{{When: "1962", Order: ask.At, Value: "1962",
		Passage: ask.Citation{Passage: briefs.Passage{Text: "The bridge was opened in 1962."}}}}})
	if err != nil {
		t.Fatal(err)
	}
	return render.Illustrate(marked("#slot"), p)
}

func TestAPostedPictureHasItsAltText(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	b := s.start(t, s.options(t))
	id, err := b.poster.Post(t.Context(), s.channel.ID, illustrated(t), "nonce-a")
	if err != nil {
		t.Fatal(err)
	}
	if raw := string(s.MessageJSON(id)); !strings.Contains(raw, "The bridge was opened in 1962.") {
		t.Errorf("the message is %s", raw)
	}
}

// TestPayloadsTellOfFiles looks at every way that a file goes out.
func TestPayloadsTellOfFiles(t *testing.T) {
	bare := render.Message{Content: "no picture"}
	response := func(kind discordgo.InteractionResponseType, m render.Message) any {
		payload, files := withFiles(&discordgo.InteractionResponse{Type: kind, Data: m.Response()})
		if len(files) != len(m.Files) {
			t.Errorf("%d files of %d go along", len(files), len(m.Files))
		}
		return payload
	}
	const with, empty, none = `"attachments":[{"id":"0","filename":"timeline.png","description":"Time line, 1 event`, `"attachments":[]`, ``
	for name, c := range map[string]struct {
		payload any
		holds   string
	}{
		"answer":              {response(discordgo.InteractionResponseChannelMessageWithSource, illustrated(t)), with},
		"answer, bare":        {response(discordgo.InteractionResponseChannelMessageWithSource, bare), none},
		"in place":            {response(discordgo.InteractionResponseUpdateMessage, illustrated(t)), with},
		"in place, bare":      {response(discordgo.InteractionResponseUpdateMessage, bare), empty},
		"edit":                {describedEdit{illustrated(t).Edit(), render.Attachments(illustrated(t).Files)}, with},
		"edit, bare":          {describedEdit{bare.Edit(), render.Attachments(nil)}, empty},
		"follow-up":           {describedFollowup{illustrated(t).Followup(), render.Attachments(illustrated(t).Files)}, with},
		"follow-up, bare":     {describedFollowup{bare.Followup(), render.Attachments(nil)}, none},
		"post":                {once{MessageSend: illustrated(t).Send(), Attachments: render.Attachments(illustrated(t).Files)}, with},
		"post, bare":          {once{MessageSend: bare.Send(), Attachments: render.Attachments(nil)}, none},
		"a deferral, no data": {func() any { p, _ := withFiles(&discordgo.InteractionResponse{Type: 5}); return p }(), none},
	} {
		data, err := json.Marshal(c.payload)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got := string(data); c.holds == none && strings.Contains(got, "attachments") || !strings.Contains(got, c.holds) || strings.Count(got, `"attachments"`) > 1 {
			t.Errorf("%s is sent as %s", name, got)
		}
		if !strings.Contains(name, "deferral") && !strings.Contains(string(data), `"allowed_mentions":{"parse":[]`) {
			t.Errorf("%s lost its mentions: %s", name, data)
		}
	}
}
