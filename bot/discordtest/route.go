package discordtest

import (
	"encoding/json"
	"errors"
	"math"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// route is one request that the API answers.
type route struct {
	method, pattern string
	limit           limit
	open            bool // no bot token is asked for
	answer          func(*Server, *call) (int, any, error)
	parts           []string
}

// routeTable is every request that the API answers, by family. A literal part
// of a pattern goes before a {placeholder} in the same place.
var routeTable = sync.OnceValue(func() []*route {
	var all []*route
	for _, family := range [][]*route{gatewayRoutes, selfRoutes, commandRoutes, guildRoutes, channelRoutes, messageRoutes, threadRoutes, callbackRoutes, webhookRoutes} {
		all = append(all, family...)
	}
	for _, r := range all {
		r.parts = strings.Split(strings.Trim(r.pattern, "/"), "/")
	}
	return all
})

// call is one request under way.
type call struct {
	*http.Request
	route   *route
	vars    map[string]string
	payload []byte // the JSON body, or the payload_json part
	files   []upload
	at      time.Time
}

// match says whether the path is the pattern's, and how many of its parts are
// literal.
func (r *route) match(parts []string) (vars map[string]string, literal int, ok bool) {
	if len(parts) != len(r.parts) {
		return nil, 0, false
	}
	vars = make(map[string]string, 2)
	for i, p := range r.parts {
		switch {
		case strings.HasPrefix(p, "{"):
			if parts[i] == "" {
				return nil, 0, false
			}
			vars[strings.Trim(p, "{}")] = parts[i]
		case p == parts[i]:
			literal++
		default:
			return nil, 0, false
		}
	}
	return vars, literal, true
}

// find picks the route, or says with which refusal the request ends.
func find(table []*route, method, path string) (*route, map[string]string, *refusal) {
	parts := strings.Split(strings.Trim(path, "/"), "/")
	var best *route
	var bestVars map[string]string
	bestLiteral, known := -1, -1
	for _, r := range table {
		vars, literal, ok := r.match(parts)
		if !ok {
			continue
		}
		known = max(known, literal)
		if r.method == method && literal > bestLiteral {
			best, bestVars, bestLiteral = r, vars, literal
		}
	}
	switch {
	case best != nil && bestLiteral == known:
		return best, bestVars, nil
	case known >= 0:
		return nil, nil, errMethod
	}
	return nil, nil, errNotFound
}

// routes is the whole surface: both API versions, the gateway, and the files
// that messages carry.
func (s *Server) routes() http.Handler {
	table := routeTable()
	mux := http.NewServeMux()
	api := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { s.serveAPI(w, r, table) })
	mux.Handle("/api/v9/", http.StripPrefix("/api/v9", api))
	mux.Handle("/api/v10/", http.StripPrefix("/api/v10", api))
	mux.Handle("/api/", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		writeJSON(w, http.StatusNotFound, errNotFound.body())
	}))
	mux.HandleFunc("/gateway", s.serveGateway)
	mux.HandleFunc("/gateway/", s.serveGateway)
	mux.HandleFunc("/attachments/{channel}/{id}/{name}", s.serveAttachment)
	return mux
}

// serveAPI answers one request of the API: route, token, faults, limits, body,
// then the route's own answer.
func (s *Server) serveAPI(w http.ResponseWriter, r *http.Request, table []*route) {
	if !s.enter() {
		panic(http.ErrAbortHandler)
	}
	defer s.wait.Done()
	c := &call{Request: r, at: s.clock.Now()}
	var status int
	var body any
	rt, vars, refused := find(table, r.Method, r.URL.Path)
	if refused != nil {
		s.finish(w, c, refused.status, refused.body())
		return
	}
	c.route, c.vars = rt, vars
	if !rt.open && !s.authorized(r) {
		s.finish(w, c, errUnauthorized.status, errUnauthorized.body())
		return
	}
	if err := c.read(); err != nil {
		status, body = refusalAnswer(err)
		s.finish(w, c, status, body)
		return
	}
	fault, done := s.faultBefore(w, c)
	if done {
		return
	}
	s.mu.Lock()
	if limited := s.limits.take(s, w, c); limited != nil {
		s.mu.Unlock()
		s.finish(w, c, http.StatusTooManyRequests, limited)
		return
	}
	var err error
	status, body, err = rt.answer(s, c)
	if err == nil && body != nil {
		body, err = rendered(body)
	}
	s.mu.Unlock()
	if err != nil {
		status, body = refusalAnswer(err)
		if r, ok := errors.AsType[*refusal](err); ok && r.after > 0 {
			w.Header().Set("X-RateLimit-Scope", "user")
			w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(r.after.Seconds()))))
		}
	}
	if fault != nil && s.faultAfter(w, c, fault) {
		return
	}
	s.finish(w, c, status, body)
}

// rendered makes the JSON while the lock is held, so that what is sent is the
// state at that time.
func rendered(body any) (json.RawMessage, error) {
	raw, err := json.Marshal(body)
	return raw, err
}

func refusalAnswer(err error) (int, any) {
	var r *refusal
	if errors.As(err, &r) {
		return r.status, r.body()
	}
	return errSpent.status, errSpent.body()
}

func (s *Server) authorized(r *http.Request) bool {
	return r.Header.Get("Authorization") == "Bot "+s.opts.Token
}

// finish writes the answer down, has it checked and sends it.
func (s *Server) finish(w http.ResponseWriter, c *call, status int, body any) {
	raw, _ := json.Marshal(body)
	if body == nil {
		raw = nil
	}
	s.record(c, status, raw)
	s.hold(c, status, w.Header(), raw)
	if raw == nil {
		w.WriteHeader(status)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(raw)
}

func writeJSON(w http.ResponseWriter, status int, body any) {
	raw, _ := json.Marshal(body)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(raw)
}
