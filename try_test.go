package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"dateline/config"
)

// trial is `dateline try` while it runs.
type trial struct {
	page, api, token string
	end              func() error
}

// startTrial runs try as its user would and reads the addresses off what it
// prints.
func startTrial(t *testing.T) *trial {
	t.Helper()
	s, err := config.Load(config.Source{Lookup: func(string) (string, bool) { return "", false }})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	r, w := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		err := try(ctx, s, "127.0.0.1:0", false, w, io.Discard)
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
	var scene struct {
		Guilds []struct {
			ID       string
			Channels []struct{ ID, Name string }
		}
		People []struct{ ID string }
	}
	tr.get(t, "scene", &scene)
	channel := scene.Guilds[0].Channels[0].ID
	var commands []struct{ Name string }
	tr.get(t, "commands?as="+scene.People[1].ID+"&channel="+channel, &commands)
	if len(commands) < 8 {
		t.Errorf("the page knows the commands %v", commands)
	}
	body := `{"as":"` + scene.People[0].ID + `","channel":"` + channel + `","command":"brief"}`
	if resp, err = http.Post(tr.page+"command", "application/json", strings.NewReader(body)); err != nil || resp.StatusCode != 200 {
		t.Fatalf("/brief: %v, %v", resp, err)
	}
	resp.Body.Close()
	var messages []struct{ Embeds []struct{ Title string } }
	tr.get(t, "messages?channel="+channel, &messages)
	if len(messages) != 1 || len(messages[0].Embeds) == 0 || messages[0].Embeds[0].Title == "" {
		t.Errorf("the channel holds %+v", messages)
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
