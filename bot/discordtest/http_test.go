package discordtest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/discordtest"
)

// caller makes plain HTTP requests as the bot.
type caller struct {
	t     testing.TB
	base  string
	token string
	lang  string // of X-Discord-Locale
}

func caller10(t testing.TB, s *discordtest.Server) caller {
	return caller{t: t, base: strings.Replace(s.URL(), "/v9", "/v10", 1), token: s.Token()}
}

// answer is what came back.
type answer struct {
	status int
	header http.Header
	raw    []byte
	body   map[string]any
}

func (a answer) code() int {
	n, _ := a.body["code"].(float64)
	return int(n)
}

// list is an answer that is a list of objects.
func (a answer) list(t testing.TB) (all []map[string]any) {
	t.Helper()
	if err := json.Unmarshal(a.raw, &all); err != nil || len(all) == 0 {
		t.Fatalf("%s: %v", a.raw, err)
	}
	return all
}

// in asks in a language.
func (c caller) in(locale string) caller {
	c.lang = locale
	return c
}

// fault is the code of the first form error at a dotted path.
func (a answer) fault(path string) string {
	var at any = a.body["errors"]
	for _, p := range strings.Split(path, ".") {
		if p != "" {
			m, _ := at.(map[string]any)
			at = m[p]
		}
	}
	m, _ := at.(map[string]any)
	list, _ := m["_errors"].([]any)
	if len(list) == 0 {
		return ""
	}
	return list[0].(map[string]any)["code"].(string)
}

func (c caller) do(method, path, contentType string, body io.Reader) answer {
	c.t.Helper()
	q, err := http.NewRequest(method, c.base+path, body)
	if err != nil {
		c.t.Fatal(err)
	}
	if c.token != "" {
		q.Header.Set("Authorization", "Bot "+c.token)
	}
	if c.lang != "" {
		q.Header.Set("X-Discord-Locale", c.lang)
	}
	if body != nil {
		q.Header.Set("Content-Type", contentType)
	}
	r, err := http.DefaultClient.Do(q)
	if err != nil {
		c.t.Fatal(err)
	}
	defer r.Body.Close()
	a := answer{status: r.StatusCode, header: r.Header}
	if a.raw, err = io.ReadAll(r.Body); err != nil {
		c.t.Fatal(err)
	}
	_ = json.Unmarshal(a.raw, &a.body)
	return a
}

func (c caller) get(path string) answer    { c.t.Helper(); return c.do("GET", path, "", nil) }
func (c caller) delete(path string) answer { c.t.Helper(); return c.do("DELETE", path, "", nil) }

// send sends a value as JSON; a string is sent as it is.
func (c caller) send(method, path string, v any) answer {
	c.t.Helper()
	text, ok := v.(string)
	if !ok {
		raw, err := json.Marshal(v)
		if err != nil {
			c.t.Fatal(err)
		}
		text = string(raw)
	}
	return c.do(method, path, "application/json", strings.NewReader(text))
}

func (c caller) post(path string, v any) answer  { c.t.Helper(); return c.send("POST", path, v) }
func (c caller) patch(path string, v any) answer { c.t.Helper(); return c.send("PATCH", path, v) }

// upload sends payload_json and files, by the names given.
func (c caller) upload(method, path, payload string, files ...[]byte) answer {
	c.t.Helper()
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	if err := w.WriteField("payload_json", payload); err != nil {
		c.t.Fatal(err)
	}
	for i, f := range files {
		p, err := w.CreatePart(textproto.MIMEHeader{
			"Content-Disposition": {fmt.Sprintf(`form-data; name="files[%d]"; filename="file %d.png"`, i, i)},
			"Content-Type":        {"image/png"},
		})
		if err != nil {
			c.t.Fatal(err)
		}
		_, _ = p.Write(f)
	}
	w.Close()
	return c.do(method, path, w.FormDataContentType(), &b)
}

// scene is a server with a guild, a text channel, and two members of whom one
// is a moderator.
type scene struct {
	*discordtest.Server
	t         testing.TB
	guild     *discordtest.Guild
	channel   *discordtest.Channel
	member    *discordtest.User
	moderator *discordtest.User
	api       caller
}

func stage(t testing.TB, o ...discordtest.Options) *scene {
	t.Helper()
	s := &scene{Server: discordtest.Start(t, o...), t: t}
	s.guild = s.AddGuild("Harbour")
	s.channel = s.guild.AddChannel("news", discordgo.ChannelTypeGuildText)
	s.member, s.moderator = s.AddUser("Ines"), s.AddUser("Otto")
	s.guild.AddMember(s.member, 0)
	s.guild.AddMember(s.moderator, discordgo.PermissionManageGuild)
	s.api = caller10(t, s.Server)
	return s
}

// want fails unless the answer has the status and, where it is above 0, the code.
func want(t testing.TB, what string, a answer, status, code int) answer {
	t.Helper()
	if a.status != status || a.code() != code {
		t.Errorf("%s: got %d, code %d (%s); want %d, code %d", what, a.status, a.code(), a.raw, status, code)
	}
	return a
}
