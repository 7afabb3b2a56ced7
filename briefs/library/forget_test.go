package library_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"dateline/briefs/correct"
	"dateline/briefs/library"
)

// A forgotten edition has nothing of its own, also not of a story whose files
// are away at that moment and come back.
func TestForgottenIsForgotten(t *testing.T) {
	t.Parallel()
	k, hide, _ := corrected(t)
	path := filepath.Join(k.dir, "harbour.json")
	b := harbour(t)
	b.Quotes = b.Quotes[:len(b.Quotes)-1]
	shared := quotes(t, k, "")
	for _, edition := range []string{"leaver", "stayer"} {
		if err := k.Serve(edition, b, k.Base(harbourID)); err != nil {
			t.Fatal(err)
		}
		if _, err := k.Correct(edition, harbourID, []correct.Correction{hide}); err != nil {
			t.Fatal(err)
		}
	}
	own := quotes(t, k, "stayer")
	if slices.Equal(own, shared) {
		t.Fatal("the editions have nothing of their own: the test proves nothing")
	}
	k.Forget("leaver")
	if got := quotes(t, k, "leaver"); !slices.Equal(got, shared) {
		t.Errorf("forgotten, it is told %q, want what all are told: %q", got, shared)
	}
	if got := quotes(t, k, "stayer"); !slices.Equal(got, own) {
		t.Errorf("another edition is told %q, was told %q", got, own)
	}

	// The story goes while an edition has corrections of it, and comes back
	// after the edition was forgotten.
	if _, err := k.Correct("leaver", harbourID, []correct.Correction{hide}); err != nil {
		t.Fatal(err)
	}
	k.watch(t)
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	k.await(t, library.Vanished, harbourID)
	k.Forget("leaver")
	save(t, path, harbour(t))
	k.await(t, library.Appeared, harbourID)
	if got := quotes(t, k, "leaver"); !slices.Equal(got, shared) {
		t.Errorf("a correction that was forgotten is back: %q, want %q", got, shared)
	}
	k.Forget("") // nobody's: the shared stories stay
	if got := quotes(t, k, ""); !slices.Equal(got, shared) {
		t.Errorf("the shared story is %q, want %q", got, shared)
	}
}
