package render

import (
	"bytes"
	"sync"
	"testing"

	"dateline/briefs/ask"
)

// TestPicturesDrawnAtOnce: pictures with letters that the shaper must set are drawn
// side by side, and alike; under the race detector none touches another's.
func TestPicturesDrawnAtOnce(t *testing.T) {
	drawn := make([]Picture, 4)
	var wait sync.WaitGroup
	for i := range drawn {
		wait.Go(func() {
			var a ask.TimelineAnswer
			a.Story.Title = "צהוב والمرفأ"
			for _, text := range []string{"صحيفة المرفأ opened.", "دنה לוי left, and وغادرت.", "Ærø’s ferry sank."} {
				a.Events = append(a.Events, happened("2024-03-05", ask.At, text))
			}
			p, err := TimelinePicture(english, a)
			if err != nil {
				t.Error(err)
			}
			drawn[i] = p
		})
	}
	wait.Wait()
	for _, p := range drawn[1:] {
		if !bytes.Equal(p.PNG, drawn[0].PNG) {
			t.Error("two pictures of one timeline differ")
		}
	}
}
