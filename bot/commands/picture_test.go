package commands_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image/png"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
	"dateline/briefs"
)

// attachments are a message's files as the API gives them; discordgo's type
// lacks the description.
func (d *door) attachments(m *discordgo.Message) (out []struct{ ID, Filename, Description, URL string }) {
	d.t.Helper()
	var raw struct {
		Attachments *[]struct{ ID, Filename, Description, URL string }
	}
	raw.Attachments = &out
	if err := json.Unmarshal(d.MessageJSON(m.ID), &raw); err != nil {
		d.t.Fatal(err)
	}
	return out
}

// years gives the story an event for every year of a century.
func years(b *briefs.Brief) {
	d := b.Dates[0]
	b.Dates, b.Timeline = nil, nil
	for year := 1900; year < 2000; year++ {
		d.ID, d.Value, d.Precision = fmt.Sprint("y", year), fmt.Sprint(year), briefs.Year
		b.Dates = append(b.Dates, d)
		b.Timeline = append(b.Timeline, briefs.Event{Date: briefs.Ref(d.ID), Value: d.Value, Passage: b.Summary[0]})
	}
}

func TestTheTimelineBringsAPicture(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	r := d.ask(d.member, "timeline")
	files := d.attachments(r.Message)
	if len(files) != 1 || files[0].Filename != "timeline.png" || !strings.Contains(files[0].Description, "warned of rust") {
		t.Fatalf("the answer's files are %+v", files)
	}
	data, _ := d.Attachment(files[0].ID)
	if size, err := png.DecodeConfig(bytes.NewReader(data)); err != nil || size.Width != 800 || size.Height < 200 {
		t.Errorf("the picture is %+v (%v)", size, err)
	}
	if len(r.Message.Embeds) != 2 || r.Message.Embeds[0].Image == nil || r.Message.Embeds[0].Image.URL != files[0].URL || !strings.Contains(r.Message.Embeds[1].Description, "warned of rust") {
		t.Errorf("the picture does not stand before the text: %s", r.Raw)
	}
	brief := d.ask(d.member, "brief")
	if pressed := d.press(d.moderator, brief.Message, button(t, brief.Message, "Timeline")); len(d.attachments(pressed.Message)) != 1 {
		t.Error("the button Timeline brings no picture")
	}
}

// TestThePictureStaysOnTheFirstPage turns a page and back.
func TestThePictureStaysOnTheFirstPage(t *testing.T) {
	t.Parallel()
	d := open(t, years)
	first := d.ask(d.member, "timeline")
	if len(d.attachments(first.Message)) != 1 || !first.Ephemeral {
		t.Fatalf("the first page: %s", first.Raw)
	}
	second := d.press(d.member, first.Message, button(t, first.Message, "▶"))
	if second.Message.ID != first.Message.ID || len(d.attachments(second.Message)) != 0 || len(second.Message.Embeds) != 1 {
		t.Errorf("the second page has files %+v in %d embeds", d.attachments(second.Message), len(second.Message.Embeds))
	}
	again := d.press(d.member, second.Message, button(t, second.Message, "◀"))
	if len(d.attachments(again.Message)) != 1 || len(again.Message.Embeds) != 2 {
		t.Errorf("the first page again has files %+v in %d embeds", d.attachments(again.Message), len(again.Message.Embeds))
	}
}

func TestARefreshedStorysPictureIsTheNewOne(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	brief := d.ask(d.member, "brief")
	b, _ := d.library.Story(d.guild.ID, "")
	fresh := *b
	fresh.Timeline = fresh.Timeline[1:]
	r, err := d.library.Rebuild(t.Context(), d.guild.ID, b.ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.library.Serve(d.guild.ID, &fresh, r.Base); err != nil {
		t.Fatal(err)
	}
	pressed := d.press(d.member, brief.Message, button(t, brief.Message, "Timeline"))
	files := d.attachments(pressed.Message)
	if len(files) != 1 || strings.Contains(files[0].Description, "1962") || !strings.Contains(pressed.Message.Embeds[0].Description, "refreshed since") {
		t.Errorf("files %+v under %q", files, words(pressed.Message))
	}
}

func TestThePictureInADirectMessage(t *testing.T) {
	t.Parallel()
	d := open(t, nil)
	if r := d.call(discordtest.Call{User: d.member.ID, Command: "timeline"}); len(d.attachments(r.Message)) != 1 {
		t.Error("a direct message has no picture")
	}
}
