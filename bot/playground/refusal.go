package playground

import (
	"fmt"
	"net/http"
)

// refusal is why a request of the page is turned down.
type refusal struct {
	status int
	word   string // by which the page says it in its visitor's language
	with   []any  // what the word names
	says   string // the sentence for whoever reads the answer itself
}

// refusals are those that a visitor can meet.
var (
	gone        = refusal{status: http.StatusBadRequest, word: "gone", says: "do that: the person, channel or server is not here; reload the page"}
	closed      = refusal{status: http.StatusBadRequest, word: "closed", says: "fill in the dialogue: it is no longer open; ask again"}
	tooLong     = refusal{status: http.StatusBadRequest, word: "toolong", with: []any{longest}, says: fmt.Sprintf("write a message: Discord takes 1 to %d characters; write less", longest)}
	readOnly    = refusal{status: http.StatusForbidden, word: "readonly", says: "write a message: you may not write here; choose another channel"}
	noneComing  = refusal{status: http.StatusConflict, word: "nonecoming", says: "move the clock: no briefing is scheduled; as moderator, add one"}
	outOfReach  = refusal{status: http.StatusBadRequest, word: "outofreach", with: []any{int(furthest.Hours() / 24)}, says: fmt.Sprintf("move the clock: it moves forward, at most %.0f days; choose another time", furthest.Hours()/24)}
	allRefusals = []refusal{gone, closed, tooLong, readOnly, noneComing, outOfReach}
)

func (no refusal) write(w http.ResponseWriter) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(no.status)
	answer(w, map[string]any{"error": no.says, "word": no.word, "with": no.with})
}
