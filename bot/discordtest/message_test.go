package discordtest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image"
	"image/png"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/jonboulle/clockwork"

	"dateline/bot/discordtest"
)

func long(n int) string { return strings.Repeat("x", n) }

// embeds is a message with one embed.
func embeds(part string) string { return `{"embeds":[{` + part + `}]}` }

// row is a message with one action row.
func row(parts ...string) string {
	return `{"content":"x","components":[{"type":1,"components":[` + strings.Join(parts, ",") + `]}]}`
}

func button(id string) string { return `{"type":2,"style":1,"label":"b","custom_id":"` + id + `"}` }

func fields(n int) string {
	return `"fields":[` + strings.Repeat(`{"name":"n","value":"v"},`, n-1) + `{"name":"n","value":"v"}]`
}

func options(n int) string {
	var list []string
	for i := range n {
		list = append(list, fmt.Sprintf(`{"label":"l","value":"%d"}`, i))
	}
	return `"options":[` + strings.Join(list, ",") + `]`
}

// TestMessagesRefused is the limits from both sides: what is at a limit passes,
// what is one beyond it is refused at the place where it stands.
func TestMessagesRefused(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Unlimited: true})
	path := "/channels/" + s.channel.ID + "/messages"
	for _, c := range []struct{ name, body, at, code string }{
		{"content at the limit", `{"content":"` + long(2000) + `"}`, "", ""},
		{"content at the limit in code points, not UTF-16 units", `{"content":"` + strings.Repeat("😀", 2000) + `"}`, "", ""},
		{"content beyond", `{"content":"` + long(2001) + `"}`, "content", "BASE_TYPE_MAX_LENGTH"},
		{"content of no text", `{"content":{}}`, "content", "STRING_TYPE_CONVERT"},
		{"body of no object", `[]`, "", "DICT_TYPE_CONVERT"},
		{"ten embeds", `{"embeds":[` + strings.Repeat(`{"title":"x"},`, 9) + `{"title":"x"}]}`, "", ""},
		{"eleven embeds", `{"embeds":[` + strings.Repeat(`{"title":"x"},`, 10) + `{"title":"x"}]}`, "embeds", "BASE_TYPE_MAX_LENGTH"},
		{"embeds of no list", `{"embeds":"x"}`, "embeds", "LIST_TYPE_CONVERT"},
		{"embed of no object", `{"embeds":["x"]}`, "embeds.0", "DICT_TYPE_CONVERT"},
		{"embed title", embeds(`"title":"` + long(256) + `"`), "", ""},
		{"embed title beyond", embeds(`"title":"` + long(257) + `"`), "embeds.0.title", "BASE_TYPE_MAX_LENGTH"},
		{"description", embeds(`"description":"` + long(4096) + `"`), "", ""},
		{"description beyond", embeds(`"description":"` + long(4097) + `"`), "embeds.0.description", "BASE_TYPE_MAX_LENGTH"},
		{"footer", embeds(`"footer":{"text":"` + long(2048) + `"}`), "", ""},
		{"footer beyond", embeds(`"footer":{"text":"` + long(2049) + `"}`), "embeds.0.footer.text", "BASE_TYPE_MAX_LENGTH"},
		{"author", embeds(`"author":{"name":"` + long(256) + `"}`), "", ""},
		{"author beyond", embeds(`"author":{"name":"` + long(257) + `"}`), "embeds.0.author.name", "BASE_TYPE_MAX_LENGTH"},
		{"25 fields", embeds(fields(25)), "", ""},
		{"26 fields", embeds(fields(26)), "embeds.0.fields", "BASE_TYPE_MAX_LENGTH"},
		{"field name beyond", embeds(`"fields":[{"name":"` + long(257) + `","value":"v"}]`), "embeds.0.fields.0.name", "BASE_TYPE_BAD_LENGTH"},
		{"field value", embeds(`"fields":[{"name":"n","value":"` + long(1024) + `"}]`), "", ""},
		{"field value beyond", embeds(`"fields":[{"name":"n","value":"` + long(1025) + `"}]`), "embeds.0.fields.0.value", "BASE_TYPE_BAD_LENGTH"},
		{"field without a value", embeds(`"fields":[{"name":"n","value":" "}]`), "embeds.0.fields.0.value", "BASE_TYPE_REQUIRED"},
		{"6,000 in total", `{"embeds":[{"description":"` + long(4000) + `"},{"description":"` + long(2000) + `"}]}`, "", ""},
		{"6,001 in total", `{"embeds":[{"description":"` + long(4000) + `"},{"description":"` + long(2000) + `","author":{"name":"x"}}]}`, "embeds", "MAX_EMBED_SIZE_EXCEEDED"},
		{"colour beyond", embeds(`"title":"x","color":16777216`), "embeds.0.color", "NUMBER_TYPE_MAX"},
		{"timestamp of no time", embeds(`"title":"x","timestamp":"today"`), "embeds.0.timestamp", "DATE_TIME_TYPE_PARSE"},
		{"address of no scheme", embeds(`"title":"x","url":"example.org"`), "embeds.0.url", "URL_TYPE_INVALID_URL"},
		{"address of a wrong scheme", embeds(`"title":"x","url":"javascript:alert(1)"`), "embeds.0.url", "URL_TYPE_INVALID_SCHEME"},
		{"five buttons", row(button("a"), button("b"), button("c"), button("d"), button("e")), "", ""},
		{"six buttons", row(button("a"), button("b"), button("c"), button("d"), button("e"), button("f")), "components.0.components", "BASE_TYPE_MAX_LENGTH"},
		{"five rows", `{"content":"x","components":[` + strings.Join(each(5, func(i int) string { return `{"type":1,"components":[` + button(fmt.Sprint(i)) + `]}` }), ",") + `]}`, "", ""},
		{"six rows", `{"content":"x","components":[` + strings.Join(each(6, func(i int) string { return `{"type":1,"components":[` + button(fmt.Sprint(i)) + `]}` }), ",") + `]}`, "components", "BASE_TYPE_MAX_LENGTH"},
		{"button outside a row", `{"content":"x","components":[` + button("a") + `]}`, "components.0.type", "UNION_TYPE_CHOICES"},
		{"the same custom_id twice", row(button("a"), button("a")), "components.0.components.1.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED"},
		{"custom_id at the limit", row(button(long(100))), "", ""},
		{"custom_id beyond", row(button(long(101))), "components.0.components.0.custom_id", "BASE_TYPE_BAD_LENGTH"},
		{"no custom_id", row(`{"type":2,"style":1,"label":"b"}`), "components.0.components.0.custom_id", "BASE_TYPE_REQUIRED"},
		{"label beyond", row(`{"type":2,"style":1,"custom_id":"a","label":"` + long(81) + `"}`), "components.0.components.0.label", "BASE_TYPE_MAX_LENGTH"},
		{"neither label nor emoji", row(`{"type":2,"style":1,"custom_id":"a"}`), "components.0.components.0", "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED"},
		{"emoji", row(`{"type":2,"style":1,"custom_id":"a","emoji":{"name":"📄"}}`), "", ""},
		{"emoji by its word", row(`{"type":2,"style":1,"custom_id":"a","emoji":{"name":":page:"}}`), "components.0.components.0.emoji.name", "COMPONENT_INVALID_EMOJI"},
		{"link", row(`{"type":2,"style":5,"label":"b","url":"https://example.org"}`), "", ""},
		{"link without an address", row(`{"type":2,"style":5,"label":"b"}`), "components.0.components.0.url", "BASE_TYPE_REQUIRED"},
		{"link with a custom_id", row(`{"type":2,"style":5,"label":"b","url":"https://example.org","custom_id":"a"}`), "components.0.components.0", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"},
		{"button without a style", row(`{"type":2,"label":"b","custom_id":"a"}`), "components.0.components.0.style", "BASE_TYPE_REQUIRED"},
		{"25 options", row(`{"type":3,"custom_id":"a",` + options(25) + `}`), "", ""},
		{"26 options", row(`{"type":3,"custom_id":"a",` + options(26) + `}`), "components.0.components.0.options", "BASE_TYPE_MAX_LENGTH"},
		{"no options", row(`{"type":3,"custom_id":"a","options":[]}`), "components.0.components.0.options", "BASE_TYPE_BAD_LENGTH"},
		{"the same option twice", row(`{"type":3,"custom_id":"a","options":[{"label":"l","value":"1"},{"label":"l","value":"1"}]}`), "components.0.components.0.options.1.value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"},
		{"a select and a button", row(`{"type":3,"custom_id":"a",`+options(1)+`}`, button("b")), "components.0.components.1", "COMPONENT_LAYOUT_WIDTH_EXCEEDED"},
		{"more picks than options", row(`{"type":3,"custom_id":"a","max_values":3,` + options(2) + `}`), "components.0.components.0", "SELECT_COMPONENT_MAX_VALUES_EXCEEDED"},
		{"text input in a message", row(`{"type":4,"custom_id":"a","style":1,"label":"l"}`), "components.0.components.0.type", "UNION_TYPE_CHOICES"},
		{"mentions parsed and listed", `{"content":"x","allowed_mentions":{"parse":["users"],"users":["1"]}}`, "allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"},
		{"mentions of no kind", `{"content":"x","allowed_mentions":{"parse":["all"]}}`, "allowed_mentions.parse.0", "BASE_TYPE_CHOICES"},
		{"attachment that did not come", `{"content":"x","attachments":[{"id":"0","filename":"a.png"}]}`, "attachments.0", "ATTACHMENT_NOT_FOUND"},
		{"nonce at the limit", `{"content":"x","nonce":"` + long(25) + `"}`, "", ""},
		{"nonce beyond", `{"content":"x","nonce":"` + long(26) + `"}`, "nonce", "NONCE_TYPE_TOO_LONG"},
		{"answer to a message that is not there", `{"content":"x","message_reference":{"message_id":"1"}}`, "message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE"},
		{"second version's parts without the flag", `{"content":"x","components":[{"type":10,"content":"t"}]}`, "components.0.type", "UNION_TYPE_CHOICES"},
		{"second version", `{"flags":32768,"components":[{"type":17,"components":[{"type":10,"content":"t"},{"type":14}]}]}`, "", ""},
		{"second version with pictures", `{"flags":32768,"components":[{"type":9,"components":[{"type":10,"content":"t"}],"accessory":{"type":11,"media":{"url":"https://example.org/a.png"}}},{"type":12,"items":[{"media":{"url":"https://example.org/a.png"}}]}]}`, "", ""},
		{"a section without its side", `{"flags":32768,"components":[{"type":9,"components":[{"type":10,"content":"t"}]}]}`, "components.0.accessory", "BASE_TYPE_REQUIRED"},
		{"second version with content", `{"flags":32768,"content":"x","components":[{"type":10,"content":"t"}]}`, "content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"},
		{"41 parts", `{"flags":32768,"components":[{"type":17,"components":[` + strings.Repeat(`{"type":14},`, 39) + `{"type":14}]}]}`, "components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"},
	} {
		a := s.api.post(path, c.body)
		if c.code == "" {
			if a.status != 200 {
				t.Errorf("%s: %d %s, want it taken", c.name, a.status, a.raw)
			}
			continue
		}
		if a.status != http.StatusBadRequest || a.code() != 50035 || a.body["message"] != "Invalid Form Body" || a.fault(c.at) != c.code {
			t.Errorf("%s: %d %s, want %s at %q", c.name, a.status, a.raw, c.code, c.at)
		}
	}
	for name, body := range map[string]string{"nothing": `{}`, "blanks": `{"content":" \n ","embeds":[]}`, "an empty embed": `{"embeds":[{}]}`} {
		want(t, name, s.api.post(path, body), 400, 50006)
	}
	forum := s.guild.AddChannel("forum", discordgo.ChannelTypeGuildForum)
	want(t, "a channel without messages", s.api.post("/channels/"+forum.ID+"/messages", `{"content":"x"}`), 400, 50008)
}

func each(n int, f func(int) string) []string {
	var list []string
	for i := range n {
		list = append(list, f(i))
	}
	return list
}

func picture(t testing.TB) []byte {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 40, 30))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestFiles sends pictures along, edits with them, and reads them back.
func TestFiles(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Unlimited: true})
	path := "/channels/" + s.channel.ID + "/messages"
	pic := picture(t)
	a := s.api.upload("POST", path, `{"embeds":[{"title":"x","image":{"url":"attachment://file_0.png"}}],"attachments":[{"id":"0","description":"a grey field"}]}`, pic)
	if a.status != 200 {
		t.Fatalf("%d %s", a.status, a.raw)
	}
	m := s.Messages(s.channel.ID)[0]
	at := m.Attachments[0]
	if at.Filename != "file_0.png" || at.Width != 40 || at.Height != 30 || at.Size != len(pic) {
		t.Errorf("attached as %+v", at)
	}
	if m.Embeds[0].Image.URL != at.URL {
		t.Errorf("the embed shows %s, want the file %s", m.Embeds[0].Image.URL, at.URL)
	}
	r, err := http.Get(at.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	if cfg, err := png.DecodeConfig(r.Body); err != nil || cfg.Width != 40 {
		t.Errorf("read back %v %v", cfg, err)
	}
	edit := func(what, body string, want int, files ...[]byte) {
		t.Helper()
		a := s.api.upload("PATCH", path+"/"+m.ID, body, files...)
		if a.status != 200 {
			t.Fatalf("%s: %d %s", what, a.status, a.raw)
		}
		if got := s.Messages(s.channel.ID)[0].Attachments; len(got) != want {
			t.Errorf("%s: %d files, want %d", what, len(got), want)
		}
	}
	edit("an edit silent about files keeps them", `{"content":"y"}`, 1)
	edit("a new one beside the old", `{"attachments":[{"id":"`+at.ID+`"},{"id":"0"}]}`, 2, pic)
	edit("the old ones left out", `{"attachments":[{"id":"0"}]}`, 1, pic)
	edit("none kept", `{"attachments":[]}`, 0)
	big := make([]byte, 10<<20+1)
	want(t, "an upload beyond 10 MiB", s.api.upload("POST", path, `{}`, big), 413, 40005)
}

// TestNonce sends the same nonce again: the first message comes back for some
// minutes, by the clock, where the request asks for that.
func TestNonce(t *testing.T) {
	t.Parallel()
	clock := clockwork.NewFakeClock()
	s := stage(t, discordtest.Options{Clock: clock, Unlimited: true})
	path := "/channels/" + s.channel.ID + "/messages"
	send := func(nonce any, enforce bool) string {
		t.Helper()
		a := want(t, "sending", s.api.post(path, map[string]any{"content": "x", "nonce": nonce, "enforce_nonce": enforce}), 200, 0)
		return a.body["id"].(string)
	}
	first := send("slot-1", true)
	if again := send("slot-1", true); again != first {
		t.Error("an enforced nonce made a second message")
	}
	if other := send("slot-1", false); other == first {
		t.Error("a nonce that is not enforced gave an old message back")
	}
	if other := send("slot-2", true); other == first {
		t.Error("another nonce gave an old message back")
	}
	number := send(42, true)
	if again := send(42, true); again != number {
		t.Error("an enforced nonce of digits made a second message")
	}
	clock.Advance(6 * time.Minute)
	if later := send("slot-2", true); later == first {
		t.Error("a nonce held for more than a few minutes")
	}
	if n := len(s.Messages(s.channel.ID)); n != 5 {
		t.Errorf("%d messages, want 5", n)
	}
}

// TestMentions shows whom a message mentions under each allowed_mentions.
func TestMentions(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Unlimited: true})
	s.guild.SetBotPermissions("", discordgo.PermissionMentionEveryone, 0)
	role := s.guild.AddRole("readers", 0)
	for _, c := range []struct {
		allowed      string
		users, roles int
		everyone     bool
	}{
		{`null`, 1, 1, true},
		{`{"parse":[]}`, 0, 0, false},
		{`{"parse":["users"]}`, 1, 0, false},
		{`{"parse":["everyone","roles"]}`, 0, 1, true},
		{`{"users":["` + s.member.ID + `"]}`, 1, 0, false},
	} {
		body := fmt.Sprintf(`{"content":"@everyone <@%s> <@&%s>","allowed_mentions":%s}`, s.member.ID, role, c.allowed)
		a := want(t, c.allowed, s.api.post("/channels/"+s.channel.ID+"/messages", body), 200, 0)
		var m discordgo.Message
		if err := json.Unmarshal(a.raw, &m); err != nil {
			t.Fatal(err)
		}
		if len(m.Mentions) != c.users || len(m.MentionRoles) != c.roles || m.MentionEveryone != c.everyone {
			t.Errorf("allowed %s: %d users, %d roles, everyone %v", c.allowed, len(m.Mentions), len(m.MentionRoles), m.MentionEveryone)
		}
	}
}

// TestPublishing crossposts, once and in announcement channels alone.
func TestPublishing(t *testing.T) {
	t.Parallel()
	s := stage(t)
	wire := s.guild.AddChannel("wire", discordgo.ChannelTypeGuildNews)
	dg := client(t, s.Server)
	m, err := dg.ChannelMessageSend(wire.ID, "Published")
	if err != nil {
		t.Fatal(err)
	}
	if m, err = dg.ChannelMessageCrosspost(wire.ID, m.ID); err != nil || m.Flags&discordgo.MessageFlagsCrossPosted == 0 {
		t.Errorf("crossposted: %v, %v", m, err)
	}
	want(t, "once more", s.api.post("/channels/"+wire.ID+"/messages/"+m.ID+"/crosspost", ""), 400, 40033)
	plain, err := dg.ChannelMessageSend(s.channel.ID, "Plain")
	if err != nil {
		t.Fatal(err)
	}
	want(t, "in a plain channel", s.api.post("/channels/"+s.channel.ID+"/messages/"+plain.ID+"/crosspost", ""), 400, 50024)
	if _, err := dg.MessageThreadStart(s.channel.ID, plain.ID, "Talk", 60); err != nil {
		t.Error(err)
	}
	want(t, "a second thread", s.api.post("/channels/"+s.channel.ID+"/messages/"+plain.ID+"/threads", `{"name":"x"}`), 400, 160004)
	if _, err := dg.ChannelMessageSend(plain.ID, "in the thread"); err != nil {
		t.Error(err)
	}
	if _, err := dg.ChannelMessageEdit(s.channel.ID, plain.ID, "Edited"); err != nil {
		t.Error(err)
	}
	if got := s.Messages(s.channel.ID)[0]; got.Content != "Edited" || got.EditedTimestamp == nil || got.Thread == nil {
		t.Errorf("after the edit: %+v", got)
	}
	if err := dg.ChannelMessageDelete(s.channel.ID, plain.ID); err != nil {
		t.Error(err)
	}
	want(t, "deleted", s.api.get("/channels/"+s.channel.ID+"/messages/"+plain.ID), 404, 10008)
}
