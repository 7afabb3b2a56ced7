package commands

import (
	"errors"
	"strings"
	"testing"

	"github.com/jonboulle/clockwork"

	"dateline/bot/render"
)

func TestAPictureThatFailsLeavesTheText(t *testing.T) {
	text := render.Message{Content: "what happened when"}
	for cause, draw := range map[string]func() (render.Picture, error){
		"no ink left": func() (render.Picture, error) { return render.Picture{}, errors.New("no ink left") },
		"pen broke":   func() (render.Picture, error) { panic("pen broke") },
	} {
		d, _, log := newDesk(t, clockwork.NewFakeClock())
		m := illustrated(t.Context(), d, text, draw)
		if m.Content != text.Content || len(m.Files) > 0 || len(m.Embeds) > 0 {
			t.Errorf("%s: the answer became %+v", cause, m)
		}
		if !strings.Contains(log.String(), cause) {
			t.Errorf("the log does not say %q: %s", cause, log)
		}
	}
}
