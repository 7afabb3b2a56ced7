package bot

import (
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"
)

// requestTimeout bounds one REST request, body included. An interaction must be
// answered within 3 s, an upload may take longer.
const requestTimeout = 20 * time.Second

// newClient makes the HTTP client of a session. Where base is set, requests to
// Discord's API go there instead: only the address changes, so that discordgo's
// endpoint variables, which are global, stay as they are. Proxy variables of
// the environment are not read: DISCORD_API_URL is the way to a proxy.
func newClient(base string, seen func(*http.Request, *http.Response, error)) (*http.Client, error) {
	transport := &http.Transport{
		DialContext:           (&net.Dialer{Timeout: 10 * time.Second}).DialContext,
		ForceAttemptHTTP2:     true,
		MaxIdleConnsPerHost:   16,
		IdleConnTimeout:       90 * time.Second,
		TLSHandshakeTimeout:   10 * time.Second,
		ResponseHeaderTimeout: requestTimeout,
	}
	t := &apiTransport{next: transport, seen: seen}
	if base != "" {
		u, err := url.Parse(base)
		if err != nil {
			return nil, fmt.Errorf("read DISCORD_API_URL: %v; write one like https://discord.com/api/v9", err)
		}
		t.base = u
	}
	return &http.Client{Transport: t, Timeout: requestTimeout}, nil
}

// apiTransport sends requests for Discord's API to base, and tells seen of each
// one.
type apiTransport struct {
	next http.RoundTripper
	base *url.URL
	seen func(*http.Request, *http.Response, error)
}

func (t *apiTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	if t.base != nil {
		rest, ok := strings.CutPrefix(r.URL.String(), strings.TrimSuffix(discordgo.EndpointAPI, "/"))
		if !ok {
			return nil, fmt.Errorf("send a request: %s is not Discord's API; unset DISCORD_API_URL to reach other hosts", r.URL.Host)
		}
		u, err := url.Parse(strings.TrimSuffix(t.base.String(), "/") + rest)
		if err != nil {
			return nil, err
		}
		r = r.Clone(r.Context())
		r.URL, r.Host = u, u.Host
	}
	resp, err := t.next.RoundTrip(r)
	if t.seen != nil {
		t.seen(r, resp, err)
	}
	return resp, err
}

// newDialer makes what connects to the gateway; proxy variables are not read
// there either.
func newDialer() *websocket.Dialer {
	return &websocket.Dialer{NetDialContext: (&net.Dialer{Timeout: 10 * time.Second}).DialContext, HandshakeTimeout: 15 * time.Second}
}
