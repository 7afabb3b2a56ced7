package contract

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"dateline/bot/discordtest"
)

// TestContractIsAbleToFail holds the checker against exchanges that are wrong, and
// one that is right.
func TestContractIsAbleToFail(t *testing.T) {
	t.Parallel()
	at := BesideCheckout()
	if at == "" {
		t.Skip("Discord's OpenAPI description is not beside the checkout: nothing to check against")
	}
	k, err := Load(at)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, method, path, body string
		status                   int
		answer, want             string
	}{
		{"what is right", "GET", "/gateway", "", 200, `{"url":"wss://gateway.discord.gg"}`, ""},
		{"an answer that lacks a part", "GET", "/users/@me", "", 200, `{"id":"1","username":"x"}`, "answer 200 to GET /users/@me"},
		{"an answer of a wrong type", "GET", "/gateway", "", 200, `{"url":5}`, "answer 200 to GET /gateway"},
		{"a request of a wrong type", "POST", "/channels/1/messages", `{"content":5}`, 204, ``, "request POST /channels/{channel_id}/messages"},
		{"a status that is not described", "DELETE", "/channels/1/messages/2", "", 202, ``, "answer 202"},
		{"an error without a code", "GET", "/gateway", "", 404, `{"message":"x"}`, "answer 404"},
		{"a path that there is not", "GET", "/newspapers/1", "", 200, `{}`, "GET /newspapers/1 is not described"},
		{"a method that there is not", "PUT", "/gateway", "", 200, `{}`, "PUT /gateway is not described"},
	} {
		r := httptest.NewRequest(c.method, c.path, strings.NewReader(c.body))
		if c.body == "" {
			r.Body, r.ContentLength = http.NoBody, 0
		} else {
			r.Header.Set("Content-Type", "application/json")
		}
		var answer []byte
		if c.answer != "" {
			answer = []byte(c.answer)
		}
		got := strings.Join(k.Departures(discordtest.Exchange{Request: r, Status: c.status, Body: answer}), "\n")
		if got == "" != (c.want == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: departures %q, want one with %q", c.name, got, c.want)
		}
	}
}

// TestADescriptionThatIsNotThere says what to do.
func TestADescriptionThatIsNotThere(t *testing.T) {
	t.Parallel()
	if _, err := Load("not-there.json"); err == nil || !strings.Contains(err.Error(), "leave it out") {
		t.Errorf("the error is %v", err)
	}
}

// TestAServerIsHeldToItsContract has a Server answer what its Contract does not
// like.
func TestAServerIsHeldToItsContract(t *testing.T) {
	t.Parallel()
	var told []string
	s, err := discordtest.New(discordtest.Options{Contract: grumbler{}, OnFault: func(departure string) { told = append(told, departure) }})
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.Get(s.URL() + "/gateway")
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	s.Close() // waits for what is being looked at
	if len(told) != 1 || told[0] != "GET /gateway 200 {" {
		t.Errorf("told of %q", told)
	}
}

type grumbler struct{}

func (grumbler) Departures(e discordtest.Exchange) []string {
	return []string{strings.Join([]string{e.Request.Method, e.Request.URL.Path, "200", string(e.Body[:1])}, " ")}
}
