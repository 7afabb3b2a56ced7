package briefs

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// Load reads a brief file and proves it (Check). The error names the file and,
// where a passage is not the article's, the passage.
func Load(path string) (*Brief, error) {
	data, err := ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("load brief %s: %w", path, err)
	}
	b, err := Decode(data)
	if err != nil {
		return nil, fmt.Errorf("load brief %s: %w", path, err)
	}
	return b, nil
}

// Decode parses a brief file's bytes and proves it. Faults found by Check come
// back as Faults.
func Decode(data []byte) (*Brief, error) {
	b, err := Parse(data)
	if err != nil {
		return nil, err
	}
	if faults := b.Check(); len(faults) > 0 {
		return nil, Faults(faults)
	}
	return b, nil
}

// Parse reads the JSON and looks at format and version alone, for callers that
// want to list every fault with Check.
func Parse(data []byte) (*Brief, error) {
	var head struct {
		Format  string `json:"format"`
		Version int    `json:"version"`
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if err := json.Unmarshal(data, &head); err != nil {
		return nil, fmt.Errorf("not a brief file: %v; make it anew with dateline brief", JSONFault(err))
	}
	if head.Format != Format {
		return nil, fmt.Errorf("not a brief file: its format is %q, expected %q; make one with dateline brief", head.Format, Format)
	}
	if head.Version > Version {
		return nil, fmt.Errorf("this brief is of version %d, this program reads up to %d; update dateline", head.Version, Version)
	}
	if head.Version < 1 {
		return nil, fmt.Errorf("this brief gives version %d, which never was; make it anew with dateline brief", head.Version)
	}
	var b Brief
	if err := json.Unmarshal(data, &b); err != nil {
		return nil, fmt.Errorf("not a brief file: %v; make it anew with dateline brief", JSONFault(err))
	}
	return &b, nil
}

// JSONFault says where JSON is broken, or what stands in the wrong place of it,
// and not what Go calls the place.
func JSONFault(err error) error {
	var syntax *json.SyntaxError
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Errorf("JSON broken at byte %d: %w", syntax.Offset, err)
	case errors.As(err, &wrong) && strings.Trim(wrong.Field, ".") == "":
		return fmt.Errorf("the JSON is %s", withArticle(wrong.Value))
	case errors.As(err, &wrong):
		return fmt.Errorf("%s is %s", strings.Trim(wrong.Field, "."), withArticle(wrong.Value))
	}
	return errors.New(strings.TrimPrefix(err.Error(), "json: "))
}

func withArticle(kind string) string {
	if strings.HasPrefix(kind, "a") || strings.HasPrefix(kind, "o") { // array, object
		return "an " + kind
	}
	return "a " + kind
}
