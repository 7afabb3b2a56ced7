package library_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"dateline/briefs"
	"dateline/briefs/library"
)

// refreshable is a library of one story whose file was edited by hand since.
func refreshable(t *testing.T) (kept, library.Refreshed) {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, "harbour.json")
	save(t, path, harbour(t))
	k := open(t, dir)
	edited := harbour(t)
	edited.Title = "Edited"
	edited.Quotes[6].Speaker, edited.Quotes[6].Basis = "anton-kovac", briefs.Described
	save(t, path, edited)
	r, err := k.Rebuild(t.Context(), "north", "")
	if err != nil {
		t.Fatal(err)
	}
	return k, r
}

func title(t *testing.T, k kept, edition string) string {
	t.Helper()
	b, ok := k.Story(edition, harbourID)
	if !ok {
		t.Fatalf("edition %q has no such story", edition)
	}
	return b.Title
}

func TestServeChangesOneEditionAlone(t *testing.T) {
	k, r := refreshable(t)
	if got := title(t, k, "north"); got == "Edited" {
		t.Fatal("Rebuild alone serves what it read")
	}
	if err := k.Serve("north", r.New, r.Base); err != nil {
		t.Fatal(err)
	}
	for edition, want := range map[string]string{"north": "Edited", "south": r.Old.Title, "": r.Old.Title} {
		if got := title(t, k, edition); got != want {
			t.Errorf("edition %q sees %q, want %q", edition, got, want)
		}
		if b := k.Stories(edition)[0]; b.Title != want {
			t.Errorf("edition %q lists %q, want %q", edition, b.Title, want)
		}
	}
	if c := <-k.changes; c.Edition != "north" || c.Kind != library.Replaced {
		t.Errorf("told %+v", c)
	}
	again, err := k.Rebuild(t.Context(), "north", harbourID)
	if err != nil || !again.Changes.Empty() {
		t.Errorf("refreshed twice: %v, %v", again.Changes, err)
	}
}

func TestServeOfTheSharedBriefGivesItBack(t *testing.T) {
	k, r := refreshable(t)
	if err := k.Serve("north", r.New, r.Base); err != nil {
		t.Fatal(err)
	}
	if err := k.Serve("north", r.Old, r.Base); err != nil {
		t.Fatal(err)
	}
	if got := title(t, k, "north"); got != r.Old.Title {
		t.Errorf("north sees %q", got)
	}
}

func TestServeRefuses(t *testing.T) {
	k, r := refreshable(t)
	broken := *r.New
	broken.Summary = []briefs.Passage{{Article: "a1", Start: 0, End: 3, Text: "???"}}
	for name, test := range map[string]struct {
		edition string
		brief   *briefs.Brief
		base    string
		want    func(error) bool
	}{
		"no edition":     {"", r.New, r.Base, func(err error) bool { return strings.Contains(err.Error(), "name the edition") }},
		"stale":          {"north", r.New, "0123", func(err error) bool { return errors.Is(err, library.ErrStale) }},
		"unknown story":  {"north", retitled(t, "other", "Other"), r.Base, func(err error) bool { return errors.Is(err, library.ErrUnknown) }},
		"does not check": {"north", &broken, r.Base, func(err error) bool { return errors.As(err, &briefs.Faults{}) }},
	} {
		if err := k.Serve(test.edition, test.brief, test.base); err == nil || !test.want(err) {
			t.Errorf("%s: %v", name, err)
		}
		if got := title(t, k, "north"); got != r.Old.Title {
			t.Fatalf("%s: refused and served all the same", name)
		}
	}
	if _, err := k.Rebuild(t.Context(), "", "nowhere"); !errors.Is(err, library.ErrUnknown) {
		t.Errorf("rebuilt a story that is not there: %v", err)
	}
}

// The operator's later change wins over what a moderator applied before.
func TestEditionIsDroppedOnceTheSharedBriefChanges(t *testing.T) {
	k, r := refreshable(t)
	if err := k.Serve("north", r.New, r.Base); err != nil {
		t.Fatal(err)
	}
	k.watch(t)
	later := harbour(t)
	later.Title = "Later"
	save(t, filepath.Join(k.dir, "harbour.json"), later)
	k.until(t, func() bool { return title(t, k, "") == "Later" })
	for _, edition := range []string{"north", "south", ""} {
		if got := title(t, k, edition); got != "Later" {
			t.Errorf("edition %q sees %q, want the operator's", edition, got)
		}
	}
	if err := k.Serve("north", r.New, r.Base); !errors.Is(err, library.ErrStale) {
		t.Errorf("serving over a brief that is gone: %v", err)
	}
}

// A revision kept over a restart is taken up again by its base, also where the
// story is built of an article at every start.
func TestBaseHoldsOverARestart(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "bridge.txt"), bridge)
	first := open(t, dir)
	r, err := first.Rebuild(t.Context(), "north", "")
	if err != nil {
		t.Fatal(err)
	}
	own := *r.New
	own.Title = "North’s own"
	second := open(t, dir)
	second.clock.Advance(1)
	if err := second.Serve("north", &own, r.Base); err != nil {
		t.Fatal(err)
	}
	if b, _ := second.Story("north", "bridge"); b.Title != "North’s own" {
		t.Errorf("north sees %q", b.Title)
	}
}

func TestManyAskWhileOthersChange(t *testing.T) {
	k, r := refreshable(t)
	k.watch(t)
	var all sync.WaitGroup
	for i := range 4 {
		edition := fmt.Sprint("edition ", i)
		all.Go(func() {
			for range 50 {
				if err := k.Serve(edition, r.New, r.Base); err != nil && !errors.Is(err, library.ErrStale) {
					t.Error(err)
				}
				if _, err := k.Rebuild(t.Context(), edition, harbourID); err != nil && !errors.Is(err, os.ErrNotExist) {
					t.Error(err)
				}
			}
		})
		all.Go(func() {
			for range 500 {
				if b, ok := k.Story(edition, ""); !ok || b.Title == "" {
					t.Error("no story")
				}
				k.Stories(edition)
			}
		})
	}
	all.Go(func() {
		for i := range 20 {
			b := harbour(t)
			b.Title = fmt.Sprint("Title ", i)
			save(t, filepath.Join(k.dir, "harbour.json"), b)
		}
	})
	all.Wait()
}
