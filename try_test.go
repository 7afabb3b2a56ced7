package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// trial is `dateline try` while it runs.
type trial struct {
	page, api, token string
	end              func() error
}

// startTrial runs try as its user would and reads the addresses off what it
// prints.
func startTrial(t *testing.T, stories ...string) *trial {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	r, w := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		c := newRoot()
		c.SetArgs(append([]string{"try", "--listen", "127.0.0.1:0", "--no-browser"}, stories...))
		c.SetOut(w)
		c.SetErr(io.Discard)
		err := c.ExecuteContext(ctx)
		w.CloseWithError(io.EOF)
		ended <- err
	}()
	var printed strings.Builder
	buf := make([]byte, 4096)
	for !strings.Contains(printed.String(), "Ctrl-C") {
		n, err := r.Read(buf)
		printed.Write(buf[:n])
		if err != nil {
			cancel()
			t.Fatalf("try ended after printing %q: %v, %v", printed.String(), err, <-ended)
		}
	}
	m := regexp.MustCompile(`(?s)(http://127\.0\.0\.1:\d+/)\n.*API base +(http://\S+)\n +bot token +(\S+)\n`).FindStringSubmatch(printed.String())
	if m == nil {
		cancel()
		t.Fatalf("try prints %q", printed.String())
	}
	tr := &trial{page: m[1], api: m[2], token: m[3]}
	tr.end = func() error { cancel(); return <-ended }
	t.Cleanup(func() { cancel() })
	return tr
}

func (tr *trial) get(t *testing.T, path string, to any) {
	t.Helper()
	resp, err := http.Get(tr.page + path)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(to); err != nil {
		t.Fatal(err)
	}
}

// scene is who and where the page says there is.
type scene struct {
	Guilds []struct {
		ID       string
		Channels []struct{ ID, Name string }
	}
	People []struct{ ID string }
}

// brief asks for the story in short, as a member does, and gives its title.
func (tr *trial) brief(t *testing.T) string {
	t.Helper()
	var scene scene
	tr.get(t, "scene", &scene)
	channel := scene.Guilds[0].Channels[0].ID
	body := `{"as":"` + scene.People[0].ID + `","channel":"` + channel + `","command":"brief"}`
	resp, err := http.Post(tr.page+"command", "application/json", strings.NewReader(body))
	if err != nil || resp.StatusCode != 200 {
		t.Fatalf("/brief: %v, %v", resp, err)
	}
	resp.Body.Close()
	var messages []struct{ Embeds []struct{ Title string } }
	tr.get(t, "messages?channel="+channel, &messages)
	if len(messages) != 1 || len(messages[0].Embeds) == 0 {
		t.Fatalf("the channel holds %+v", messages)
	}
	return messages[0].Embeds[0].Title
}

// A visitor brings a story of their own.
func TestTryWithAStory(t *testing.T) {
	folder := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	const story = "Old Mill to Close After a Century\n\nThe paper mill at Harrow Bridge will close in June, its owner said on Wednesday.\n"
	if title := startTrial(t, write("mill.txt", story)).brief(t); !strings.Contains(title, "Old Mill to Close") {
		t.Errorf("an article is told as %q", title)
	}
	if title := startTrial(t, write("mill", story)).brief(t); !strings.Contains(title, "Old Mill to Close") {
		t.Errorf("an article whose name has no ending is told as %q", title)
	}
	path := filepath.Join(folder, "brief.json")
	if code := Main([]string{"brief", filepath.Join(folder, "mill.txt"), "--title", "The Mill", "-o", path}, strings.NewReader(""), io.Discard, io.Discard); code != 0 {
		t.Fatalf("brief exits %d", code)
	}
	if title := startTrial(t, path).brief(t); !strings.Contains(title, "The Mill") {
		t.Errorf("a brief file is told as %q", title)
	}

	for _, x := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{filepath.Join(folder, "missing.txt")}, 1, "missing.txt"},
		{[]string{write("empty.txt", " ")}, 1, "empty.txt: it is empty"},
		{[]string{write("broken.json", "{")}, 1, "broken.json"},
		{[]string{"http://127.0.0.1/story"}, 1, "not on the public internet"},
		{[]string{path, path}, 2, "two stories are called brief.json"},
	} {
		var errs strings.Builder
		if code := Main(append([]string{"try", "--listen", "127.0.0.1:0", "--no-browser"}, x.args...), strings.NewReader(""), io.Discard, &errs); code != x.code || !strings.Contains(errs.String(), x.want) {
			t.Errorf("try %v exits %d and says %q", x.args, code, errs.String())
		}
	}
}

// TestTry is the README's first command: the page is there, the bot behind it
// answers, another client can use the Discord, and the end is clean.
func TestTry(t *testing.T) {
	tr := startTrial(t)
	resp, err := http.Get(tr.page)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	if err != nil || !strings.Contains(string(text), "<title>Dateline") {
		t.Errorf("the page is %.100q, %v", text, err)
	}
	var scene scene
	tr.get(t, "scene", &scene)
	var commands []struct{ Name string }
	tr.get(t, "commands?as="+scene.People[1].ID+"&channel="+scene.Guilds[0].Channels[0].ID, &commands)
	if len(commands) < 8 {
		t.Errorf("the page knows the commands %v", commands)
	}
	if title := tr.brief(t); title == "" {
		t.Error("/brief names no story")
	}

	req, err := http.NewRequest("GET", tr.api+"/users/@me", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bot "+tr.token)
	if resp, err = http.DefaultClient.Do(req); err != nil || resp.StatusCode != 200 {
		t.Errorf("another client gets %v, %v", resp, err)
	} else {
		resp.Body.Close()
	}

	began := time.Now()
	if err := tr.end(); err != nil && !errors.Is(err, context.Canceled) {
		t.Errorf("try ends with %v", err)
	}
	if took := time.Since(began); took > 10*time.Second {
		t.Errorf("try takes %v to end, which is too long to wait for", took)
	}
	if _, err := http.Get(tr.page); err == nil {
		t.Error("the page is still there after the end")
	}
}
