package discordtest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
)

// contract is Discord's own OpenAPI description. Whatever this Server accepts
// and whatever it answers has to agree with it: so the bot is held to it, and
// the Server cannot drift from what it stands for. What the Server refuses is
// not checked, since a refused request was wrong already.
type contract struct {
	doc   *openapi3.T
	table []*route
	mu    sync.Mutex // validating compiles patterns as it goes
}

// contracts holds what has been loaded in this process: loading takes a fifth
// of a second and 20 MB.
var contracts sync.Map // path → func() (*contract, error)

func loadContract(path string) (*contract, error) {
	once, _ := contracts.LoadOrStore(path, sync.OnceValues(func() (*contract, error) { return readContract(path) }))
	return once.(func() (*contract, error))()
}

func readContract(path string) (*contract, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading Discord's OpenAPI description: %w; leave it out to check nothing", err)
	}
	doc, err := openapi3.NewLoader().LoadFromData(raw)
	if err != nil {
		return nil, fmt.Errorf("reading Discord's OpenAPI description %s: %w; use the file from discord-api-spec", path, err)
	}
	relax(doc)
	k := &contract{doc: doc}
	for pattern, item := range doc.Paths.Map() {
		for method := range item.Operations() {
			k.table = append(k.table, &route{method: method, pattern: pattern, parts: strings.Split(strings.Trim(pattern, "/"), "/")})
		}
	}
	return k, nil
}

// relax mends the description where Discord does otherwise, as its
// documentation and every client have it: default_member_permissions goes out
// as a string, and the codes inside "errors" are words, not numbers.
func relax(doc *openapi3.T) {
	for _, ref := range doc.Components.Schemas {
		if ref.Value == nil {
			continue
		}
		field := ref.Value.Properties["default_member_permissions"]
		if field == nil || field.Value == nil || !field.Value.Type.Includes(openapi3.TypeInteger) {
			continue
		}
		types := append(openapi3.Types{openapi3.TypeString}, *field.Value.Type...)
		field.Value = &openapi3.Schema{Type: &types}
	}
	if inner := doc.Components.Schemas["InnerErrors"]; inner != nil && inner.Value != nil {
		word := openapi3.NewObjectSchema().WithProperty("code", openapi3.NewStringSchema()).WithProperty("message", openapi3.NewStringSchema()).WithRequired([]string{"code", "message"})
		inner.Value.Properties["_errors"] = openapi3.NewSchemaRef("", openapi3.NewArraySchema().WithItems(word))
	}
}

// check validates one exchange; departures go to Options.OnFault. It takes some
// 10 ms, so it goes on beside the answer, and Close waits for it.
func (k *contract) check(s *Server, c *call, status int, h http.Header, body []byte) {
	if k == nil || s.opts.OnFault == nil || c.route == nil {
		return
	}
	r, head := asJSONRequest(c), h.Clone()
	s.spawn(func() {
		k.mu.Lock()
		defer k.mu.Unlock()
		k.validate(s, c, r, status, head, body)
	})
}

func (k *contract) validate(s *Server, c *call, r *http.Request, status int, head http.Header, body []byte) {
	rt, vars, missing := find(k.table, c.Method, c.URL.Path)
	if missing != nil {
		s.opts.OnFault(fmt.Sprintf("%s %s is not described", c.Method, c.URL.Path))
		return
	}
	item := k.doc.Paths.Value(rt.pattern)
	in := &openapi3filter.RequestValidationInput{
		Request:    r,
		PathParams: vars,
		Route:      &routers.Route{Spec: k.doc, Path: rt.pattern, PathItem: item, Method: c.Method, Operation: item.GetOperation(c.Method)},
		Options:    &openapi3filter.Options{AuthenticationFunc: openapi3filter.NoopAuthenticationFunc, IncludeResponseStatus: true, SkipSettingDefaults: true},
	}
	if status < 300 {
		if err := openapi3filter.ValidateRequest(context.Background(), in); err != nil {
			s.opts.OnFault(fmt.Sprintf("request %s %s: %s", c.Method, rt.pattern, brief(err)))
		}
	}
	if body != nil {
		head.Set("Content-Type", "application/json")
	}
	out := &openapi3filter.ResponseValidationInput{RequestValidationInput: in, Status: status, Header: head, Options: in.Options}
	out.SetBodyBytes(body)
	if err := openapi3filter.ValidateResponse(context.Background(), out); err != nil {
		s.opts.OnFault(fmt.Sprintf("answer %d to %s %s: %s", status, c.Method, rt.pattern, brief(err)))
	}
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

// brief is the point of a validation error in one line.
func brief(err error) string {
	text := err.Error()
	var schema *openapi3.SchemaError
	if errors.As(err, &schema) {
		text = fmt.Sprintf("%s at /%s (value %.200v)", schema.Reason, strings.Join(schema.JSONPointer(), "/"), schema.Value)
	}
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > 1200 {
		text = text[:600] + " … " + text[len(text)-600:]
	}
	return text
}
