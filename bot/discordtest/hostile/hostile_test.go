package hostile_test

import (
	"encoding/json"
	"testing"

	"dateline/bot/discordtest/hostile"
)

// TestTheEyeForHarmSeesIt: a test that finds nothing must be able to.
func TestTheEyeForHarmSeesIt(t *testing.T) {
	for kind, want := range map[string]int{"content": 75, "description": 75, "title": 35, "value": 75, "label": 25} {
		seen := 0
		for _, s := range hostile.Strings(t) {
			whole := map[string]any{"content": s}
			switch kind {
			case "description", "title":
				whole = map[string]any{"embeds": []any{map[string]any{kind: s}}}
			case "value":
				whole = map[string]any{"embeds": []any{map[string]any{"fields": []any{map[string]any{kind: s}}}}}
			case "label":
				whole = map[string]any{"components": []any{map[string]any{kind: s}}}
			}
			raw, err := json.Marshal(whole)
			if err != nil {
				t.Fatal(err)
			}
			if len(hostile.Harm(raw)) > 0 {
				seen++
			}
		}
		if seen < want {
			t.Errorf("of the hostile strings only %d are seen to do harm as %s where nothing is escaped, want %d", seen, kind, want)
		}
	}
}

// TestTheStoryHolds: each string makes a story that checks, and says it.
func TestTheStoryHolds(t *testing.T) {
	for _, s := range hostile.Strings(t) {
		if b := hostile.Story(t, "evil", s); len(b.Quotes) < 2 || len(b.Timeline) < 3 {
			t.Errorf("%q: too little of a story", s)
		}
	}
}
