package correct_test

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

	"github.com/google/go-cmp/cmp"
	"github.com/google/jsonschema-go/jsonschema"

	"dateline/briefs"
	"dateline/briefs/correct"
)

var update = flag.Bool("update", false, "write what the tests compare with")

var schemaFile = filepath.Join("..", "..", "docs", "corrections.schema.json")

// TestSchema holds docs/corrections.schema.json against the types and their
// comments, from which it is made, and against what is read and refused.
func TestSchema(t *testing.T) {
	s := schema(t)
	data, err := json.MarshalIndent(s, "", "  ")
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
		t.Errorf("the schema is not that of the types (-want +got; go test ./briefs/correct -update writes it anew):\n%s", diff)
	}
	resolved, err := s.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	good, err := correct.Encode(everyDeed(t))
	if err != nil {
		t.Fatal(err)
	}
	if err := resolved.Validate(asAny(t, good)); err != nil {
		t.Errorf("what is written is refused: %v", err)
	}
	for _, one := range []string{
		`{"deed": "praise"}`, `{"deed": "hide"}`, `{"deed": "hide", "quote": {"text": ""}}`, `{"deed": "hide", "quote": {"text": "A", "start": -1}}`,
		`{"deed": "speaker", "entity": {"id": "x"}}`, `{"deed": "merge", "entity": {"id": "x"}}`, `{"deed": "about", "entity": {"id": "x"}, "word": {"text": "A"}}`,
		`{"deed": "split", "entity": {"id": "x"}}`, `{"deed": "date", "date": {"text": "A"}}`, `{"deed": "name", "entity": {"id": "x", "kind": "ship"}, "words": {"text": "A"}}`,
		`{"deed": "hide", "quote": {"text": "A"}, "value": "2021"}`,
	} {
		file := []byte(`{"format": "dateline-corrections", "version": 1, "corrections": [` + one + `]}`)
		if _, err := correct.Parse(file); err == nil {
			t.Errorf("it is read: %s", one)
		}
		if err := resolved.Validate(asAny(t, file)); err == nil {
			t.Errorf("the schema accepts %s", one)
		}
	}
}

func asAny(t *testing.T, data []byte) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// takes are the parts that each deed must have, and those that it may.
var takes = map[correct.Deed][2][]string{
	correct.SetSpeaker: {{"quote"}, {"entity"}}, correct.SetName: {{"entity", "words"}}, correct.SetAbout: {{"entity"}, {"words"}},
	correct.MergeEntities: {{"entity", "other"}}, correct.SplitAlias: {{"entity", "alias"}}, correct.HideQuote: {{"quote"}}, correct.SetDate: {{"date", "value"}},
}

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	comments := fieldComments(t)
	parts := map[string]reflect.Type{"correction": reflect.TypeFor[correct.Correction](), "anchor": reflect.TypeFor[correct.Anchor](), "entity": reflect.TypeFor[correct.Entity]()}
	part := func(typ reflect.Type) *jsonschema.Schema {
		known := map[reflect.Type]*jsonschema.Schema{
			reflect.TypeFor[briefs.EntityKind](): {Type: "string", Enum: []any{briefs.Person, briefs.Organisation, briefs.Place}},
			reflect.TypeFor[correct.Deed]():      {Type: "string"},
		}
		for name, other := range parts {
			if other != typ {
				known[other] = &jsonschema.Schema{Ref: "#/$defs/" + name}
			}
		}
		s, err := jsonschema.ForType(typ, &jsonschema.ForOptions{TypeSchemas: known})
		if err != nil {
			t.Fatal(err)
		}
		for name, p := range s.Properties {
			p.Description = comments[typ.Name()][name]
		}
		return s
	}
	root := part(reflect.TypeFor[correct.File]())
	root.Schema = "https://json-schema.org/draft/2020-12/schema"
	root.Title = "Dateline corrections file, format version 1"
	root.Description = "Hand-made changes to the brief file beside it, in the order in which they are applied. A schema sees the shape alone: whether they fit the brief, dateline check says."
	root.AdditionalProperties = nil
	root.Properties["format"].Const = constant(correct.Format)
	root.Properties["version"].Const = constant(correct.Version)
	list := root.Properties["corrections"]
	list.Type, list.Types, list.MaxItems = "array", nil, jsonschema.Ptr(correct.Most)
	root.Defs = map[string]*jsonschema.Schema{}
	for name, typ := range parts {
		root.Defs[name] = part(typ)
	}
	root.Defs["anchor"].Properties["text"].MinLength = jsonschema.Ptr(1)
	root.Defs["anchor"].Properties["start"].Minimum = jsonschema.Ptr(0.0)
	c := root.Defs["correction"]
	c.Properties["alias"].MinLength, c.Properties["value"].MinLength = jsonschema.Ptr(1), jsonschema.Ptr(1)
	for _, deed := range correct.Deeds {
		of := &jsonschema.Schema{Properties: map[string]*jsonschema.Schema{"deed": {Const: constant(deed)}}, Required: takes[deed][0]}
		for _, name := range []string{"quote", "entity", "other", "words", "alias", "date", "value"} {
			if !strings.Contains(" "+strings.Join(append(append([]string{}, takes[deed][0]...), takes[deed][1]...), " ")+" ", " "+name+" ") {
				of.Properties[name] = &jsonschema.Schema{Not: &jsonschema.Schema{}}
			}
		}
		c.OneOf = append(c.OneOf, of)
	}
	return root
}

func constant(v any) *any { return &v }

// fieldComments reads what the types' source says of their fields.
func fieldComments(t *testing.T) map[string]map[string]string {
	t.Helper()
	out := map[string]map[string]string{}
	for _, file := range []string{"correct.go", "file.go"} {
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
				if f.Tag != nil {
					name, _, _ := strings.Cut(reflect.StructTag(strings.Trim(f.Tag.Value, "`")).Get("json"), ",")
					out[spec.Name.Name][name] = strings.TrimSpace(f.Comment.Text())
				}
			}
			return true
		})
	}
	return out
}
