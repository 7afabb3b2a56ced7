package commands_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"
	"github.com/google/go-cmp/cmp"

	"dateline/bot/commands"
)

// answers is what a house's people are told: every command for members, and
// every list for moderators, as it goes over the wire.
func (h *houses) answers(at *house) map[string]string {
	h.t.Helper()
	out := map[string]string{}
	lister := h.moderator(at)
	for _, c := range commands.Table() {
		if c.Definition.Type == discordgo.MessageApplicationCommand {
			continue // it is /verify on a message's words
		}
		for _, u := range uses(&c) {
			as := at.member
			if c.Moderator {
				if as = lister; u.sub != "list" && u.sub != "show" && c.Definition.Name != "history" {
					continue
				}
			}
			r := h.do(as, at, c.Definition.Name, u, h.fill(as, at, c.Definition.Name, u, !c.Moderator))
			said, err := json.Marshal(map[string]any{"content": r.Message.Content, "embeds": r.Message.Embeds, "components": r.Message.Components})
			if err != nil {
				h.t.Fatal(err)
			}
			out[c.Definition.Name+" "+u.group+" "+u.sub] = h.lasting(string(said))
		}
	}
	return out
}

// lasting leaves out of an answer what is new with each message: the addresses
// of its files.
func (h *houses) lasting(said string) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(said, h.filesAt())
		out.WriteString(before)
		if !found {
			return out.String()
		}
		out.WriteString("FILE")
		said = strings.TrimLeft(rest, "0123456789/")
	}
}

func (h *houses) filesAt() string { return strings.TrimSuffix(h.URL(), "/api/v9") + "/attachments/" }

// TestGuildsAreApart has moderators of one server do all that there is to do,
// and proves that in the other, where all of it was done before, every row and
// every answer stays as it was. New commands are in it by standing in the table.
func TestGuildsAreApart(t *testing.T) {
	t.Parallel()
	h := openHouses(t)
	h.furnish(h.there)
	h.everything(h.there, isForget)
	h.furnish(h.here)
	before, told := h.snapshot(), h.answers(h.there)
	h.everything(h.here, func(string) bool { return false })

	after := h.snapshot()
	for _, row := range before {
		if !slices.Contains(after, row) && !h.isOf(row, h.here, before) {
			t.Errorf("a row is gone or changed that is not the acting server's:\n%s", row)
		}
	}
	for _, row := range after {
		if !slices.Contains(before, row) && !h.isOf(row, h.here, after) {
			t.Errorf("a new row is not the acting server's:\n%s", row)
		}
	}
	if diff := cmp.Diff(told, h.answers(h.there)); diff != "" {
		t.Errorf("the other server is answered otherwise (- before, + after):\n%s", diff)
	}
}

// isOf tells whether a row is a server's: it names the server, or one of the
// schedules among rows that do.
func (h *houses) isOf(row string, x *house, among []string) bool {
	if strings.Contains(row, x.guild.ID) {
		return true
	}
	for _, other := range among {
		if id, ok := strings.CutPrefix(other, "schedules|id="); ok && strings.Contains(other, x.guild.ID) {
			id, _, _ = strings.Cut(id, "|")
			if strings.HasPrefix(row, "deliveries|schedule="+id+"|") {
				return true
			}
		}
	}
	return false
}
