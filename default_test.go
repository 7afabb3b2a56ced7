package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// TestDefaultStoryIsMadeByBrief makes the embedded story as an editor would, on
// the command line, and compares: nothing in it was made by hand.
func TestDefaultStoryIsMadeByBrief(t *testing.T) {
	const folder = "briefs/library/default"
	kept, err := os.ReadFile(filepath.Join(folder, "story.json"))
	if err != nil {
		t.Fatal(err)
	}
	var story struct {
		Built struct {
			At time.Time
			By string
		}
	}
	if err := json.Unmarshal(kept, &story); err != nil {
		t.Fatal(err)
	}
	if story.Built.By != "dateline "+version {
		t.Errorf("it was built by %q, this is %s; build it anew", story.Built.By, version)
	}
	var out, errs bytes.Buffer
	code := Main([]string{"brief", filepath.Join(folder, "story.txt"),
		"--source", "Zenger News", "--published", "2021-08-26",
		"--url", "https://wilmingtonjournal.com/russia-will-not-interfere-in-afghanistans-domestic-affairs-vladimir-putin/",
		"--built", story.Built.At.Format(time.RFC3339)}, nil, &out, &errs)
	if code != 0 {
		t.Fatalf("brief exits with %d: %s", code, errs.String())
	}
	if !bytes.Equal(out.Bytes(), kept) {
		t.Errorf("the embedded story is not what brief makes now; build it anew with go test ./briefs/library -update")
	}
}
