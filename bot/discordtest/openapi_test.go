package discordtest

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestContractIsAbleToFail holds the checker against exchanges that are wrong.
func TestContractIsAbleToFail(t *testing.T) {
	t.Parallel()
	at := besideCheckout("shared", "discord", "openapi.json")
	if at == "" {
		t.Skip("Discord's OpenAPI description is not beside the checkout: nothing to check against")
	}
	table := routeTable()
	for _, c := range []struct {
		name, method, path, body string
		status                   int
		answer, want             string
	}{
		{"an answer that lacks a part", "GET", "/users/@me", "", 200, `{"id":"1","username":"x"}`, "answer 200 to GET /users/@me"},
		{"an answer of a wrong type", "GET", "/gateway", "", 200, `{"url":5}`, "answer 200 to GET /gateway"},
		{"a request of a wrong type", "POST", "/channels/1/messages", `{"content":5}`, 204, ``, "request POST /channels/{channel_id}/messages"},
		{"a status that is not described", "DELETE", "/channels/1/messages/2", "", 202, ``, "answer 202"},
		{"an error without a code", "GET", "/gateway", "", 404, `{"message":"x"}`, "answer 404"},
	} {
		var faults []string
		s, err := New(Options{OpenAPI: at, OnFault: func(f string) { faults = append(faults, f) }})
		if err != nil {
			t.Fatal(err)
		}
		rt, vars, missing := find(table, c.method, c.path)
		if missing != nil {
			t.Fatal(missing)
		}
		k := &call{Request: httptest.NewRequest(c.method, c.path, nil), route: rt, vars: vars, payload: []byte(c.body)}
		var answer []byte
		if c.answer != "" {
			answer = []byte(c.answer)
		}
		s.spec.check(s, k, c.status, http.Header{}, answer)
		s.Close()
		if len(faults) == 0 || !strings.Contains(strings.Join(faults, "\n"), c.want) {
			t.Errorf("%s: faults %q, want one with %q", c.name, faults, c.want)
		}
	}
}
