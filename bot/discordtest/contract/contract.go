// Package contract holds what goes to and from a loopback Discord to Discord's own
// OpenAPI description of its HTTP API.
//
// It is a package of its own so that only tests link it: the validator is 4 MB of a
// program, and dateline try, which runs a loopback Discord for its operator, has
// nothing to check. A test package imports it for its effect,
//
//	import _ "dateline/bot/discordtest/contract"
//
// and every [discordtest.Start] in that test binary checks from then on, where the
// description lies beside the checkout, in shared/discord/openapi.json.
//
// It must not know what a loopback Discord accepts or why; only what was said.
package contract

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"

	"dateline/bot/discordtest"
)

func init() {
	discordtest.Describe(func() (discordtest.Contract, error) {
		at := BesideCheckout()
		if at == "" {
			return nil, nil
		}
		return Load(at)
	})
}

// BesideCheckout is where Discord's description lies beside the checkout, found by
// walking up from the working directory; "" where it does not.
func BesideCheckout() string {
	dir, err := os.Getwd()
	if err != nil {
		return ""
	}
	for {
		at := filepath.Join(dir, "shared", "discord", "openapi.json")
		if _, err := os.Stat(at); err == nil {
			return at
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

// Contract is Discord's own OpenAPI description. Whatever a loopback Discord
// accepts and whatever it answers has to agree with it: so the bot is held to it,
// and the double cannot drift from what it stands for. Of what was refused the
// request is not checked, since it was wrong already.
type Contract struct {
	doc    *openapi3.T
	paths  [][]string // of the description, in parts
	bodies *bodies
	mu     sync.Mutex // validating compiles as it goes
}

// loaded holds what has been loaded in this process: loading takes a fifth of a
// second and 20 MB.
var loaded sync.Map // path → func() (*Contract, error)

// Load reads a description from a file, once in a process.
func Load(path string) (*Contract, error) {
	once, _ := loaded.LoadOrStore(path, sync.OnceValues(func() (*Contract, error) { return read(path) }))
	return once.(func() (*Contract, error))()
}

func read(path string) (*Contract, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading Discord's OpenAPI description: %w; leave it out to check nothing", err)
	}
	doc, err := openapi3.NewLoader().LoadFromData(raw)
	if err != nil {
		return nil, fmt.Errorf("reading Discord's OpenAPI description %s: %w; use the file from discord-api-spec", path, err)
	}
	relax(doc)
	k := &Contract{doc: doc}
	if k.bodies, err = describeBodies(doc); err != nil {
		return nil, fmt.Errorf("reading Discord's OpenAPI description %s: %w", path, err)
	}
	for pattern := range doc.Paths.Map() {
		k.paths = append(k.paths, strings.Split(strings.Trim(pattern, "/"), "/"))
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
		field.Ref, field.Value = "", &openapi3.Schema{Type: &types}
	}
	if inner := doc.Components.Schemas["InnerErrors"]; inner != nil && inner.Value != nil {
		word := openapi3.NewObjectSchema().WithProperty("code", openapi3.NewStringSchema()).WithProperty("message", openapi3.NewStringSchema()).WithRequired([]string{"code", "message"})
		inner.Value.Properties["_errors"] = openapi3.NewSchemaRef("", openapi3.NewArraySchema().WithItems(word))
	}
}

// Departures is where an exchange departs from the description, one line each.
func (k *Contract) Departures(e discordtest.Exchange) []string {
	k.mu.Lock()
	defer k.mu.Unlock()
	method := e.Request.Method
	pattern, vars := k.find(method, e.Request.URL.Path)
	if pattern == "" {
		return []string{fmt.Sprintf("%s %s is not described", method, e.Request.URL.Path)}
	}
	item := k.doc.Paths.Value(pattern)
	in := &openapi3filter.RequestValidationInput{
		Request:    e.Request,
		PathParams: vars,
		Route:      &routers.Route{Spec: k.doc, Path: pattern, PathItem: item, Method: method, Operation: item.GetOperation(method)},
		Options: &openapi3filter.Options{AuthenticationFunc: openapi3filter.NoopAuthenticationFunc, IncludeResponseStatus: true, SkipSettingDefaults: true,
			ExcludeRequestBody: true, ExcludeResponseBody: true}, // bodies has compiled those
	}
	var departures []string
	if e.Status < 300 {
		err := openapi3filter.ValidateRequest(context.Background(), in)
		if err == nil {
			err = k.bodies.request(in.Route, e.Request.Body)
		}
		if err != nil {
			departures = append(departures, fmt.Sprintf("request %s %s: %s", method, pattern, brief(err)))
		}
	}
	out := &openapi3filter.ResponseValidationInput{RequestValidationInput: in, Status: e.Status, Header: e.Header, Options: in.Options}
	err := openapi3filter.ValidateResponse(context.Background(), out)
	if err == nil {
		err = k.bodies.answer(in.Route, e.Status, e.Body)
	}
	if err != nil {
		departures = append(departures, fmt.Sprintf("answer %d to %s %s: %s", e.Status, method, pattern, brief(err)))
	}
	return departures
}

// find is the described path that a request's is, with what stands for its
// {placeholders}: the one with most literal parts. "" where none has the method.
func (k *Contract) find(method, path string) (pattern string, vars map[string]string) {
	parts, most := strings.Split(strings.Trim(path, "/"), "/"), -1
	for _, described := range k.paths {
		if len(described) != len(parts) {
			continue
		}
		literal, found := 0, map[string]string{}
		for i, p := range described {
			switch {
			case strings.HasPrefix(p, "{") && parts[i] != "":
				found[strings.Trim(p, "{}")] = parts[i]
			case p == parts[i]:
				literal++
			default:
				literal = -1 << 10
			}
		}
		if whole := "/" + strings.Join(described, "/"); literal > most && k.doc.Paths.Value(whole).GetOperation(method) != nil {
			pattern, vars, most = whole, found, literal
		}
	}
	return pattern, vars
}

// brief is the point of a validation error in one line.
func brief(err error) string {
	text := strings.Join(strings.Fields(err.Error()), " ")
	if len(text) > 1200 {
		text = text[:600] + " … " + text[len(text)-600:]
	}
	return text
}
