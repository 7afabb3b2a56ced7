package briefs_test

import (
	"encoding/json"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/jsonschema-go/jsonschema"

	"dateline/briefs"
)

var update = flag.Bool("update", false, "write what the tests compare with")

var schemaFile = filepath.Join("..", "docs", "brief.schema.json")

// parts are the types of a brief file that have a schema of their own, by the
// name under which $defs has it.
var parts = map[string]reflect.Type{
	"built":     reflect.TypeFor[briefs.Built](),
	"article":   reflect.TypeFor[briefs.Article](),
	"furniture": reflect.TypeFor[briefs.Furniture](),
	"passage":   reflect.TypeFor[briefs.Passage](),
	"quote":     reflect.TypeFor[briefs.Quote](),
	"entity":    reflect.TypeFor[briefs.Entity](),
	"relation":  reflect.TypeFor[briefs.Relation](),
	"date":      reflect.TypeFor[briefs.Date](),
	"event":     reflect.TypeFor[briefs.Event](),
}

// words are the types that allow only some words.
var words = map[reflect.Type][]any{
	reflect.TypeFor[briefs.FurnitureKind](): {briefs.Headline, briefs.Caption, briefs.Dateline, briefs.Byline, briefs.Credit, briefs.Footer},
	reflect.TypeFor[briefs.QuoteKind]():     {briefs.Direct, briefs.Partial},
	reflect.TypeFor[briefs.SourceBasis]():   {briefs.Named, briefs.Pronoun, briefs.Continued, briefs.Described, briefs.None},
	reflect.TypeFor[briefs.EntityKind]():    {briefs.Person, briefs.Organisation, briefs.Place},
	reflect.TypeFor[briefs.Precision](): {briefs.Day, briefs.Week, briefs.Month, briefs.Season, briefs.Quarter, briefs.Year,
		briefs.Decade, briefs.Century, briefs.Clock, briefs.Duration, briefs.Set},
	reflect.TypeFor[briefs.DateBasis](): {briefs.Stated, briefs.Published, briefs.Context},
}

// TestSchema holds docs/brief.schema.json against the types and their comments,
// from which it is made.
func TestSchema(t *testing.T) {
	data, err := json.MarshalIndent(schema(t), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	data = append(data, '\n')
	if *update {
		if err := os.WriteFile(schemaFile, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(data)); diff != "" {
		t.Errorf("the schema is not that of the types (-want +got; go test ./briefs -update writes it anew):\n%s", diff)
	}
}

func TestSchemaAcceptsBriefsAndRefusesOthers(t *testing.T) {
	data, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	var s jsonschema.Schema
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatal(err)
	}
	resolved, err := s.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	story, err := filepath.Glob(filepath.Join("library", "default", "*.json"))
	if err != nil || len(story) == 0 {
		t.Fatalf("the default story is not there: %v", err)
	}
	for _, path := range append(story, sample) {
		if err := resolved.Validate(decode(t, read(t, path))); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
	good := string(read(t, sample))
	for name, edit := range map[string][2]string{
		"format":          {`"format": "dateline-brief"`, `"format": "other"`},
		"version":         {`"version": 1`, `"version": "1"`},
		"id":              {`"id": "harbour-strike-ends"`, `"id": "Harbour Strike"`},
		"quote kind":      {`"kind": "partial"`, `"kind": "half"`},
		"negative offset": {`"start": 0`, `"start": -1`},
		"no speaker":      {`"speaker": "zoe-kovac",`, ``},
		"speaker":         {`"speaker": "zoe-kovac"`, `"speaker": 7`},
	} {
		bad := strings.Replace(good, edit[0], edit[1], 1)
		if bad == good {
			t.Fatalf("%s: the edit finds nothing", name)
		}
		if err := resolved.Validate(decode(t, []byte(bad))); err == nil {
			t.Errorf("%s: the schema accepts %s", name, edit[1])
		}
	}
	more := strings.Replace(good, `"version": 1,`, `"version": 1, "unknown": {"key": 1},`, 1)
	if err := resolved.Validate(decode(t, []byte(more))); err != nil {
		t.Errorf("an unknown key is refused: %v", err)
	}
}

func decode(t *testing.T, data []byte) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// schema makes the JSON Schema of a brief file.
func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	comments := fieldComments(t)
	root := part(t, reflect.TypeFor[briefs.Brief](), comments)
	root.Schema = "https://json-schema.org/draft/2020-12/schema"
	root.Title = "Dateline brief file, format version 1"
	root.Description = "One story: one or more articles and what was found in them. A schema sees the shape alone: that every passage is the article's, and every id known, dateline check proves."
	root.Properties["format"].Const = constant(briefs.Format)
	root.Properties["version"].Const = constant(briefs.Version)
	root.Properties["id"].Pattern = "^[a-z0-9-]{1,64}$"
	root.Defs = map[string]*jsonschema.Schema{}
	for name, typ := range parts {
		root.Defs[name] = part(t, typ, comments)
	}
	for _, name := range []string{"passage", "furniture"} {
		root.Defs[name].Properties["start"].Minimum = jsonschema.Ptr(0.0)
		root.Defs[name].Properties["end"].Minimum = jsonschema.Ptr(1.0)
	}
	root.Defs["article"].Properties["sha256"].Pattern = "^[0-9a-f]{64}$"
	root.Defs["quote"].Properties["passages"].MinItems = jsonschema.Ptr(1)
	root.Properties["articles"].MinItems = jsonschema.Ptr(1)
	return root
}

func constant(v any) *any { return &v }

// part makes the schema of one type; the types inside it are references.
func part(t *testing.T, typ reflect.Type, comments map[string]map[string]string) *jsonschema.Schema {
	t.Helper()
	known := map[reflect.Type]*jsonschema.Schema{
		reflect.TypeFor[briefs.Ref](): {Types: []string{"string", "null"}},
		reflect.TypeFor[time.Time]():  {Type: "string", Format: "date-time"},
	}
	for word, allowed := range words {
		known[word] = &jsonschema.Schema{Type: "string", Enum: allowed}
	}
	for name, other := range parts {
		if other != typ && (typ != parts["furniture"] || name != "passage") { // furniture is a passage and its kind
			known[other] = &jsonschema.Schema{Ref: "#/$defs/" + name}
		}
	}
	s, err := jsonschema.ForType(typ, &jsonschema.ForOptions{TypeSchemas: known})
	if err != nil {
		t.Fatal(err)
	}
	s.AdditionalProperties = nil // a reader ignores keys that it does not know
	for name, p := range s.Properties {
		tidy(p)
		p.Description = comments[typ.Name()][name]
		if p.Description == "" {
			p.Description = comments["Passage"][name]
		}
	}
	return s
}

// tidy says of lists that they are never null, as Encode writes them, and of
// optional passages that they may be.
func tidy(p *jsonschema.Schema) {
	if p.Items != nil {
		p.Type, p.Types = "array", nil
	}
	if p.Ref != "" && len(p.Types) > 0 {
		p.AnyOf = []*jsonschema.Schema{{Ref: p.Ref}, {Type: "null"}}
		p.Ref, p.Types = "", nil
	}
}

// fieldComments reads what the types' source says of their fields: by type and
// JSON name.
func fieldComments(t *testing.T) map[string]map[string]string {
	t.Helper()
	out := map[string]map[string]string{}
	for _, file := range []string{"brief.go", "passage.go"} {
		source, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(source, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok {
				return true
			}
			fields, ok := spec.Type.(*ast.StructType)
			if !ok {
				return true
			}
			out[spec.Name.Name] = map[string]string{}
			for _, f := range fields.Fields.List {
				if f.Tag == nil {
					continue
				}
				name, _, _ := strings.Cut(reflect.StructTag(strings.Trim(f.Tag.Value, "`")).Get("json"), ",")
				out[spec.Name.Name][name] = strings.TrimSpace(f.Comment.Text())
			}
			return true
		})
	}
	return out
}
