package briefs

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
)

// Load reads a brief file and proves it (Check). The error names the file and,
// where a passage is not the article's, the passage.
func Load(path string) (*Brief, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("load brief: %w", err)
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
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			return nil, fmt.Errorf("not a brief file: JSON broken at byte %d: %v; make it anew with dateline brief", syntax.Offset, err)
		}
		return nil, fmt.Errorf("not a brief file: %v; make it anew with dateline brief", err)
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
		return nil, fmt.Errorf("not a brief file: %v; make it anew with dateline brief", err)
	}
	return &b, nil
}
