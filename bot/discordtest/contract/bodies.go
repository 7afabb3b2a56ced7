package contract

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/url"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/routers"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// bodies holds the JSON of requests and answers to the description's schemas. The
// validator of kin-openapi compiles a schema anew for each body, which took a third
// of the time of all tests that check; here each is compiled once, by what it
// compiles with itself.
type bodies struct {
	compiler *jsonschema.Compiler
	compiled map[string]*jsonschema.Schema // by pointer into the description
}

const description = "https://discord.com/openapi.json"

// describeBodies readies a description in which every reference stands as it was.
func describeBodies(doc *openapi3.T) (*bodies, error) {
	raw, err := json.Marshal(doc)
	if err != nil {
		return nil, err
	}
	whole, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		return nil, err
	}
	b := &bodies{compiler: jsonschema.NewCompiler(), compiled: map[string]*jsonschema.Schema{}}
	b.compiler.DefaultDraft(jsonschema.Draft2020)
	b.compiler.AssertFormat()
	for name, most := range map[string]float64{"int32": math.MaxInt32, "int64": math.MaxInt64} {
		b.compiler.RegisterFormat(&jsonschema.Format{Name: name, Validate: func(value any) error {
			if n, ok := value.(json.Number); ok {
				if f, err := n.Float64(); err != nil || math.Abs(f) > most || f != math.Trunc(f) {
					return fmt.Errorf("%s is no %s", n, name)
				}
			}
			return nil
		}})
	}
	return b, b.compiler.AddResource(description, whole)
}

// request holds what was sent to an operation to its schema.
func (b *bodies) request(at *routers.Route, body io.Reader) error {
	raw, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	wants := at.Operation.RequestBody
	switch {
	case wants == nil || wants.Value == nil:
		return nil
	case len(raw) == 0 && wants.Value.Required:
		return errors.New("it has no body, and must have one")
	case len(raw) == 0:
		return nil
	case wants.Value.Content["application/json"] == nil:
		return errors.New("it has a body of JSON, which is not described")
	}
	return b.hold(raw, pointer(wants.Ref, "paths", at.Path, strings.ToLower(at.Method), "requestBody"))
}

// answer holds what an operation answered with a status to its schema.
func (b *bodies) answer(at *routers.Route, status int, raw []byte) error {
	key := strconv.Itoa(status)
	for _, other := range []string{key[:1] + "XX", "default"} {
		if at.Operation.Responses.Value(key) == nil {
			key = other
		}
	}
	gives := at.Operation.Responses.Value(key)
	switch {
	case gives == nil || gives.Value == nil || len(gives.Value.Content) == 0:
		return nil
	case gives.Value.Content["application/json"] == nil:
		return errors.New("it is JSON, which is not described")
	case raw == nil:
		return errors.New("it has no body, and must have one")
	}
	return b.hold(raw, pointer(gives.Ref, "paths", at.Path, strings.ToLower(at.Method), "responses", key))
}

// pointer is where the schema of a body's JSON stands: below what a reference names
// or, where there is none, a path of keys.
func pointer(ref string, keys ...string) string {
	if ref == "" {
		for _, key := range keys {
			ref += "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(key)
		}
	}
	return strings.TrimPrefix(ref, "#") + "/content/application~1json/schema"
}

func (b *bodies) hold(raw []byte, pointer string) error {
	schema := b.compiled[pointer]
	if schema == nil {
		var err error
		at := url.URL{Fragment: pointer}
		if schema, err = b.compiler.Compile(description + at.String()); err != nil {
			return fmt.Errorf("compiling the schema at %s: %w", pointer, err)
		}
		b.compiled[pointer] = schema
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	return schema.Validate(value)
}
