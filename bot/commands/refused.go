package commands

import (
	"fmt"

	"dateline/bot/render"
)

// Refused is an error that the member is told as it is: a plain sentence on
// what is wrong and what to do next. It holds Markdown, so names and words of
// members and articles in it must have gone through render.Escape, as refuse
// sees to.
type Refused string

func (r Refused) Error() string { return string(r) }

// refuse makes a Refused from a sentence and the words that it quotes, which
// are escaped and kept short.
func refuse(sentence string, words ...string) Refused {
	args := make([]any, len(words))
	for i, w := range words {
		args[i] = render.Clip(w, 100)
	}
	return Refused(fmt.Sprintf(sentence, args...))
}
