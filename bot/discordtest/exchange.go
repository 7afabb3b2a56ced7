package discordtest

import (
	"bytes"
	"context"
	"io"
	"net/http"
)

// Exchange is one request that a Server routed, and its answer to it.
type Exchange struct {
	Request *http.Request // its path without /api/v9, and the JSON of it as its body, also where that came as a part of a multipart body
	Status  int
	Header  http.Header // of the answer
	Body    []byte      // of the answer; nil where it has none
}

// Contract says where an exchange departs from a description of Discord's API, a
// line each. It may be asked by many goroutines at once.
//
// The one that there is stands in package contract, which only tests link: dateline
// try runs a Server too, and has no use for the validator's 4 MB.
type Contract interface {
	Departures(Exchange) []string
}

// described gives the Contract that Start holds tests to; nil where package
// contract is not linked.
var described func() (Contract, error)

// Describe has every [Start] from now on hold its Server to a Contract; by gives
// nil where there is none to be had. Package contract calls it as it is imported.
func Describe(by func() (Contract, error)) { described = by }

// hold has one exchange looked at; departures go to Options.OnFault. It goes
// on beside the answer, and Close waits for it.
func (s *Server) hold(c *call, status int, h http.Header, body []byte) {
	if s.opts.Contract == nil || s.opts.OnFault == nil || c.route == nil {
		return
	}
	e := Exchange{Request: asJSONRequest(c), Status: status, Header: h.Clone(), Body: body}
	s.spawn(func() {
		for _, departure := range s.opts.Contract.Departures(e) {
			s.opts.OnFault(departure)
		}
	})
}

// asJSONRequest is the request with its JSON as the body, also where that came
// as a part of a multipart body, which the validator cannot read.
func asJSONRequest(c *call) *http.Request {
	r := c.Clone(context.Background())
	r.Body = http.NoBody
	r.ContentLength = 0
	if len(c.payload) > 0 {
		r.Body = io.NopCloser(bytes.NewReader(c.payload))
		r.ContentLength = int64(len(c.payload))
		r.Header.Set("Content-Type", "application/json")
	} else {
		r.Header.Del("Content-Type")
	}
	return r
}
