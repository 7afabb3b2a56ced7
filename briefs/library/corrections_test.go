package library_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
	"dateline/briefs/correct"
	"dateline/briefs/library"
)

// made gives a correction that a test counts on.
func made(t testing.TB) func(correct.Correction, error) correct.Correction {
	return func(c correct.Correction, err error) correct.Correction {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
}

// corrected is a library of the harbour story, and two corrections of it: the
// first quote hidden, and its last speaker unknown.
func corrected(t *testing.T) (k kept, hide, unsay correct.Correction) {
	t.Helper()
	dir := t.TempDir()
	b := harbour(t)
	save(t, filepath.Join(dir, "harbour.json"), b)
	return open(t, dir), made(t)(correct.Hide(b, b.Quotes[0].ID)), made(t)(correct.Speaker(b, b.Quotes[1].ID, ""))
}

func saveCorrections(t testing.TB, dir string, cs ...correct.Correction) {
	t.Helper()
	if err := correct.Save(filepath.Join(dir, "harbour.corrections.json"), cs); err != nil {
		t.Fatal(err)
	}
}

func quotes(t *testing.T, k kept, edition string) []string {
	t.Helper()
	b, ok := k.Story(edition, harbourID)
	if !ok {
		t.Fatalf("edition %q has no such story", edition)
	}
	ids := []string{}
	for _, q := range b.Quotes {
		id := q.ID
		if q.Corrected {
			id += "*"
		}
		ids = append(ids, id)
	}
	return ids
}

func sees(t *testing.T, k kept, edition string, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, quotes(t, k, edition)[:len(want)]); diff != "" {
		t.Errorf("edition %q sees other quotes (-want +got, * set by hand):\n%s", edition, diff)
	}
}

func TestCorrectChangesOneEditionAlone(t *testing.T) {
	k, hide, unsay := corrected(t)
	if m, err := k.Correct("north", harbourID, []correct.Correction{hide, unsay}); err != nil || len(m) > 0 {
		t.Fatalf("%v, %v", m, err)
	}
	sees(t, k, "north", "q2*", "q3")
	sees(t, k, "south", "q1", "q2", "q3")
	if b, _ := k.Uncorrected("north", harbourID); len(b.Quotes) != len(harbour(t).Quotes) {
		t.Error("the story without the corrections has them")
	}
	if c := <-k.changes; c.Kind != library.Replaced || c.Edition != "north" {
		t.Errorf("told %+v", c)
	}
	if _, err := k.Correct("north", harbourID, []correct.Correction{unsay}); err != nil {
		t.Fatal(err)
	}
	sees(t, k, "north", "q1", "q2*", "q3")
	if _, err := k.Correct("north", "", nil); err != nil {
		t.Fatal(err)
	}
	sees(t, k, "north", "q1", "q2", "q3")
	if b, _ := k.Story("north", ""); b != first(k.Story("", "")) {
		t.Error("with no corrections the edition does not see the shared brief")
	}
}

func first(b *briefs.Brief, _ bool) *briefs.Brief { return b }

func TestCorrectRefuses(t *testing.T) {
	k, hide, _ := corrected(t)
	if _, err := k.Correct("", harbourID, []correct.Correction{hide}); err == nil || !strings.Contains(err.Error(), "name the edition") {
		t.Errorf("no edition: %v", err)
	}
	if _, err := k.Correct("north", "nowhere", []correct.Correction{hide}); !errors.Is(err, library.ErrUnknown) {
		t.Errorf("no such story: %v", err)
	}
	never := correct.Correction{Deed: correct.HideQuote, Quote: correct.Anchor{Text: "never said"}}
	m, err := k.Correct("north", harbourID, []correct.Correction{hide, never})
	want := []correct.Misfit{{Index: 1, Correction: never, Why: correct.Gone, Words: "never said"}}
	if diff := cmp.Diff(want, m); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	sees(t, k, "north", "q2")
	if diff := cmp.Diff(want, k.Misfits("north", "")); diff != "" {
		t.Error(diff)
	}
	if m := k.Misfits("south", harbourID); len(m) > 0 {
		t.Errorf("another edition has misfits: %v", m)
	}
}

// A refresh is served with the corrections, tells the difference as members will
// see it, and may be served again from what is kept of it.
func TestCorrectionsOutliveServe(t *testing.T) {
	k, r := refreshable(t)
	b := harbour(t)
	hide := made(t)(correct.Hide(b, "q1"))
	seventh := made(t)(correct.Speaker(b, b.Quotes[6].ID, "anton-kovac")) // what the edited file says as well
	if _, err := k.Correct("north", harbourID, []correct.Correction{hide, seventh}); err != nil {
		t.Fatal(err)
	}
	again, err := k.Rebuild(t.Context(), "north", harbourID)
	if err != nil {
		t.Fatal(err)
	}
	if len(again.Changes.Quotes) > 0 {
		t.Errorf("corrected as they are, nothing changes in the quotes: %v", again.Changes.Quotes)
	}
	if len(r.Changes.Quotes) == 0 || again.Same {
		t.Errorf("without corrections the speaker changes: %v, same beneath them %v", r.Changes.Quotes, again.Same)
	}
	if len(again.New.Quotes) != len(b.Quotes) || len(again.Seen.Quotes) != len(b.Quotes)-1 {
		t.Errorf("New has %d quotes, Seen %d", len(again.New.Quotes), len(again.Seen.Quotes))
	}
	if err := k.Serve("north", again.New, again.Base); err != nil {
		t.Fatal(err)
	}
	if got := title(t, k, "north"); got != "Edited" {
		t.Errorf("north sees %q", got)
	}
	sees(t, k, "north", "q2", "q3")
	if _, err := k.Correct("north", harbourID, nil); err != nil {
		t.Fatal(err)
	}
	sees(t, k, "north", "q1", "q2")
	if got := title(t, k, "north"); got != "Edited" {
		t.Errorf("taking the corrections off takes the refresh off: %q", got)
	}
	if _, err := k.Correct("north", harbourID, []correct.Correction{hide}); err != nil {
		t.Fatal(err)
	}
	shared, _ := k.Story("", harbourID)
	if err := k.Serve("north", shared, again.Base); err != nil {
		t.Fatal(err)
	}
	sees(t, k, "north", "q2", "q3")
	if got := title(t, k, "north"); got != shared.Title {
		t.Errorf("given the shared brief back, north sees %q", got)
	}
}

// The operator's later change takes an edition's refresh away, not its
// corrections; one that no longer fits is told of, once, and fits again later.
func TestCorrectionsOutliveTheOperatorsChanges(t *testing.T) {
	k, r := refreshable(t)
	b := harbour(t)
	hide, unsay := made(t)(correct.Hide(b, "q1")), made(t)(correct.Speaker(b, "q2", ""))
	if _, err := k.Correct("north", harbourID, []correct.Correction{hide, unsay}); err != nil {
		t.Fatal(err)
	}
	if err := k.Serve("north", r.New, r.Base); err != nil {
		t.Fatal(err)
	}
	k.watch(t)
	later := harbour(t)
	later.Title = "Later"
	later.Quotes = slices.Delete(slices.Clone(later.Quotes), 1, 2)
	save(t, filepath.Join(k.dir, "harbour.json"), later)
	c := k.await(t, library.Unfit, harbourID)
	if c.Edition != "north" || len(c.Misfits) != 1 || c.Misfits[0].Correction != unsay || c.Misfits[0].Why != correct.Unquoted || c.Misfits[0].Index != 1 {
		t.Errorf("told %+v", c)
	}
	if got := title(t, k, "north"); got != "Later" {
		t.Errorf("north sees %q", got)
	}
	sees(t, k, "north", "q3")
	if !strings.Contains(k.log.String(), "a correction no longer fits") {
		t.Error("the log says nothing of it")
	}
	later.Title = "Later still"
	save(t, filepath.Join(k.dir, "harbour.json"), later)
	k.await(t, library.Replaced, harbourID)
	if m := k.Misfits("north", harbourID); len(m) != 1 {
		t.Errorf("misfits: %v", m)
	}
	save(t, filepath.Join(k.dir, "harbour.json"), harbour(t))
	k.until(t, func() bool { return title(t, k, "") == harbour(t).Title })
	sees(t, k, "north", "q2*", "q3")
	for len(k.changes) > 0 {
		if c := <-k.changes; c.Kind == library.Unfit {
			t.Errorf("told again: %+v", c)
		}
	}
}

func TestOperatorsCorrections(t *testing.T) {
	k, hide, unsay := corrected(t)
	saveCorrections(t, k.dir, unsay)
	k = open(t, k.dir)
	sees(t, k, "", "q1", "q2*", "q3")
	if _, err := k.Correct("north", harbourID, []correct.Correction{hide}); err != nil {
		t.Fatal(err)
	}
	sees(t, k, "north", "q2*", "q3")
	if b, _ := k.Uncorrected("north", harbourID); len(b.Quotes) != len(harbour(t).Quotes) || !b.Quotes[1].Corrected {
		t.Error("below the edition's corrections the operator's should be")
	}
	if b, _ := k.Uncorrected("", harbourID); b.Quotes[1].Corrected {
		t.Error("below the operator's corrections there are some")
	}
	r, err := k.Rebuild(t.Context(), "north", harbourID)
	if err != nil || !r.Changes.Empty() || !r.Same || r.Base != k.Base(harbourID) {
		t.Errorf("nothing changed on the disk, and a rebuild changes %v, same %v, base as it is %v, %v", r.Changes, r.Same, r.Base == k.Base(""), err)
	}
	if r.New.Quotes[1].Speaker == "" || r.Seen.Quotes[0].Speaker != "" {
		t.Error("New has corrections, or Seen has not")
	}
	if err := k.Serve("north", r.New, r.Base); err != nil {
		t.Fatal(err)
	}
	sees(t, k, "north", "q2*", "q3")
	raw, _ := k.Uncorrected("", harbourID)
	if err := k.Serve("north", raw, r.Base); err != nil {
		t.Fatal(err)
	}
	if below, _ := k.Uncorrected("north", harbourID); below != first(k.Story("", harbourID)) {
		t.Error("given back what the files say, the edition does not stand on the shared brief")
	}
	k.watch(t)
	saveCorrections(t, k.dir, unsay, made(t)(correct.Hide(harbour(t), "q3")))
	k.await(t, library.Replaced, harbourID)
	k.until(t, func() bool { return !slices.Contains(quotes(t, k, ""), "q3") })
	sees(t, k, "", "q1", "q2*", "q4")
	sees(t, k, "north", "q2*", "q4")
	if err := k.Serve("north", retitled(t, harbourID, "Refreshed before"), r.Base); !errors.Is(err, library.ErrStale) {
		t.Errorf("served over a shared brief that the operator corrected since: %v", err)
	}
	if err := os.Remove(filepath.Join(k.dir, "harbour.corrections.json")); err != nil {
		t.Fatal(err)
	}
	k.until(t, func() bool { return slices.Contains(quotes(t, k, ""), "q3") })
	sees(t, k, "", "q1", "q2", "q3")
}

func TestABadCorrectionsFileLeavesTheLastGoodOnes(t *testing.T) {
	k, hide, _ := corrected(t)
	saveCorrections(t, k.dir, hide)
	k = open(t, k.dir)
	k.watch(t)
	path := filepath.Join(k.dir, "harbour.corrections.json")
	whole := readFile(t, path)
	replace(t, path, whole[:len(whole)/2])
	c := k.await(t, library.Failed, harbourID)
	if c.Err == nil || !strings.Contains(c.Err.Error(), "harbour.corrections.json") || !strings.Contains(c.Err.Error(), "JSON broken at byte") {
		t.Errorf("told %v", c.Err)
	}
	sees(t, k, "", "q2", "q3")
	if s := k.log.String(); !strings.Contains(s, "the last good ones stay") {
		t.Errorf("the log:\n%s", s)
	}
	replace(t, path, strings.Replace(whole, `"deed": "hide"`, `"deed": "hied"`, 1))
	if c := k.await(t, library.Failed, harbourID); !strings.Contains(c.Err.Error(), "corrections[0]") {
		t.Errorf("told %v", c.Err)
	}
	sees(t, k, "", "q2", "q3")
	saveCorrections(t, k.dir)
	k.until(t, func() bool { return quotes(t, k, "")[0] == "q1" })
}

// replace writes a file in one step, so that it is seen once.
func replace(t testing.TB, path, text string) {
	t.Helper()
	if err := briefs.Replace(path, []byte(text)); err != nil {
		t.Fatal(err)
	}
}

// Corrections stand beside articles, folders and the default story as well, and
// hold while the article is edited.
func TestCorrectionsBesideAnArticle(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "bridge.txt"), bridge)
	write(t, filepath.Join(dir, "floods", "1.txt"), "Rain Falls\n\n“It will rain,” said Ines Holm.\n")
	write(t, filepath.Join(dir, "gone.corrections.json"), `{"format": "dateline-corrections", "version": 1, "corrections": []}`)
	anybody := `{"format": "dateline-corrections", "version": 1, "corrections": [{"deed": "speaker", "quote": {"text": "It will"}}]}`
	write(t, filepath.Join(dir, "floods.corrections.json"), anybody)
	write(t, filepath.Join(dir, "bridge.corrections.json"), anybody)
	k := open(t, dir)
	for _, id := range []string{"bridge", "floods"} {
		if b, _ := k.Story("", id); len(b.Quotes) != 1 || !b.Quotes[0].Corrected || b.Quotes[0].Speaker != "" {
			t.Errorf("%s is not corrected: %+v", id, b.Quotes)
		}
	}
	if s := k.log.String(); !strings.Contains(s, "gone.corrections.json") || strings.Count(s, "no story that these corrections") != 1 {
		t.Errorf("nothing is said of corrections without a story:\n%s", s)
	}
	k.watch(t)
	replace(t, filepath.Join(dir, "bridge.txt"), strings.Replace(bridge, "The old bridge", "After all these years the old bridge", 1))
	k.await(t, library.Replaced, "bridge")
	if b, _ := k.Story("", "bridge"); !b.Quotes[0].Corrected {
		t.Error("with the article edited the correction is lost")
	}
	replace(t, filepath.Join(dir, "bridge.txt"), strings.Replace(bridge, "It will stand", "This will stand", 1))
	c := k.await(t, library.Unfit, "bridge")
	if c.Edition != "" || len(c.Misfits) != 1 || c.Misfits[0].Why != correct.Gone {
		t.Errorf("told %+v", c)
	}
	if m := k.Misfits("", "bridge"); len(m) != 1 {
		t.Errorf("misfits: %v", m)
	}
}

func TestCorrectionsOfTheDefaultStory(t *testing.T) {
	own, err := library.Default()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := correct.Save(filepath.Join(dir, own.ID+".corrections.json"), []correct.Correction{made(t)(correct.Hide(own, own.Quotes[0].ID))}); err != nil {
		t.Fatal(err)
	}
	k := open(t, dir)
	if b, _ := k.Story("", ""); b.ID != own.ID || len(b.Quotes) != len(own.Quotes)-1 {
		t.Errorf("the default story, %s, has %d quotes", b.ID, len(b.Quotes))
	}
	r, err := k.Rebuild(t.Context(), "north", "")
	if err != nil || len(r.New.Quotes) != len(own.Quotes) || len(r.Changes.Quotes) > 0 {
		t.Errorf("rebuilt: %v, %v", r.Changes, err)
	}
}

// Corrections that come before their story wait for it.
func TestCorrectionsWaitForTheirStory(t *testing.T) {
	k, hide, _ := corrected(t)
	path := filepath.Join(k.dir, "harbour.json")
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	k = open(t, k.dir)
	if _, err := k.Correct("north", harbourID, []correct.Correction{hide}); !errors.Is(err, library.ErrUnknown) {
		t.Fatal(err)
	}
	k.watch(t)
	save(t, path, harbour(t))
	k.await(t, library.Appeared, harbourID)
	sees(t, k, "north", "q2", "q3")
	sees(t, k, "south", "q1", "q2")
}
