package discordtest

import (
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"
)

// Fault makes the API misbehave for some requests.
type Fault struct {
	Method string // "" is every method
	Path   string // a pattern of path.Match under the API base, as "/channels/*/messages"; "" is every path
	Times  int    // how often; 0 is once, negative is always
	Skip   int    // requests that pass before the first

	Status     int           // HTTP status to answer with; 0 with no Hang, Reset or Delay is 500
	Code       int           // Discord's error code in the body
	Message    string        // and its message
	Body       string        // a body of one's own instead, as a proxy's HTML page
	RetryAfter time.Duration // with status 429
	Global     bool          // the 429 is the global one
	Scope      string        // X-RateLimit-Scope of the 429; "" is user
	Delay      time.Duration // by the wall, before anything else; alone, the request then goes on
	Hang       bool          // no answer until the client gives up or the Server closes
	Reset      bool          // the connection is torn
	After      bool          // the request is acted on first: it took effect, and the client does not know
}

// Fail arms a fault. Several are tried in the order they were armed in.
func (s *Server) Fail(f Fault) {
	if f.Times == 0 {
		f.Times = 1
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = append(s.faults, &f)
}

// ClearFaults disarms all of them.
func (s *Server) ClearFaults() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = nil
}

// pick takes the first armed fault that fits the request.
func (s *Server) pick(c *call) *Fault {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i, f := range s.faults {
		if f.Method != "" && f.Method != c.Method {
			continue
		}
		if f.Path != "" {
			if ok, _ := path.Match(f.Path, "/"+strings.Trim(c.URL.Path, "/")); !ok {
				continue
			}
		}
		if f.Skip > 0 {
			f.Skip--
			continue
		}
		if f.Times > 0 {
			if f.Times--; f.Times == 0 {
				s.faults = append(s.faults[:i:i], s.faults[i+1:]...)
			}
		}
		return f
	}
	return nil
}

// faultBefore plays a fault that comes before the request is acted on. done
// means that the request has ended; a fault that is given back is to be played
// afterwards.
func (s *Server) faultBefore(w http.ResponseWriter, c *call) (later *Fault, done bool) {
	f := s.pick(c)
	if f == nil {
		return nil, false
	}
	if f.Delay > 0 {
		t := time.NewTimer(f.Delay)
		defer t.Stop()
		select {
		case <-t.C:
		case <-c.Context().Done():
		case <-s.ctx.Done():
		}
		if f.Status == 0 && !f.Hang && !f.Reset {
			return nil, false
		}
	}
	if f.After {
		return f, false
	}
	return nil, s.faultAfter(w, c, f)
}

// faultAfter ends the request with the fault.
func (s *Server) faultAfter(w http.ResponseWriter, c *call, f *Fault) bool {
	switch {
	case f.Hang:
		s.record(c, 0, nil)
		select {
		case <-c.Context().Done():
		case <-s.ctx.Done():
		}
		panic(http.ErrAbortHandler)
	case f.Reset:
		s.record(c, 0, nil)
		panic(http.ErrAbortHandler)
	}
	status := f.Status
	if status == 0 {
		status = http.StatusInternalServerError
	}
	raw := []byte(f.Body)
	if f.Body == "" {
		message := f.Message
		if message == "" {
			message = strconv.Itoa(status) + ": " + http.StatusText(status)
		}
		var body any = map[string]any{"message": message, "code": f.Code}
		if status == http.StatusTooManyRequests {
			scope := f.Scope
			if scope == "" {
				scope = "user"
			}
			if f.Global {
				scope = "global"
				w.Header().Set("X-RateLimit-Global", "true")
			}
			w.Header().Set("X-RateLimit-Scope", scope)
			w.Header().Set("X-RateLimit-Reset-After", seconds(f.RetryAfter.Seconds()))
			w.Header().Set("Retry-After", strconv.Itoa(int(f.RetryAfter.Seconds()+0.999)))
			body = limitedBody(f.RetryAfter, f.Global)
		}
		raw, _ = rendered(body)
		w.Header().Set("Content-Type", "application/json")
	} else {
		w.Header().Set("Content-Type", "text/html")
	}
	s.record(c, status, raw)
	w.WriteHeader(status)
	_, _ = w.Write(raw)
	return true
}
