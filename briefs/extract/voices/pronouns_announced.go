package voices

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/attribution"
)

// What a body lets the public know by, and what a paper says itself.

// isReport tells nouns for what a paper itself says; a letter or an essay in it is another's.
func isReport(noun string) bool {
	switch noun {
	case "report", "editorial", "article", "story", "leader":
		return true
	}
	return false
}

// announces tells nouns for what a body lets the public know by, of which a story mostly has one.
func announces(noun string) bool {
	switch strings.ToLower(noun) {
	case "statement", "communique", "communiqué", "announcement", "declaration", "release":
		return true
	}
	return false
}

// announcer gives the body that is the last to have been told to say something, where a statement
// that the text has not told of speaks: "Kent Water said it was in talks. The statement said";
// -1 for none.
func (v *voices) announcer(a attribution.Words) int {
	const farthest = 8 // frames
	r := v.r
	if !announces(r.Tokens[r.Chunks[a.Noun].Head].Text) {
		return -1
	}
	end := v.before(r.Chunks[a.Noun].First)
	for i := end - 1; i >= max(0, end-farthestSpoken) && v.spoken[i].frame >= a.Frame-farthest; i-- {
		s := v.spoken[i]
		if s.token >= r.Chunks[a.Noun].First || !s.speaking || !s.subject || s.minor {
			continue
		}
		if s.entity < 0 || v.s.Entities[s.entity].Kind != briefs.Organisation {
			return -1
		}
		return s.entity
	}
	return -1
}
