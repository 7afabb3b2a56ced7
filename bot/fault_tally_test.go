package bot

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"
)

// tally is what the fault suite found, fault by fault. TestMain prints it at the
// end of a run with -v:
//
//	go test ./bot -run Fault -v
//
// docs/faults.md has one of the long form.
var tally struct {
	sync.Mutex
	rows map[string]*finding
}

// finding is one fault: how often it was tried, what was lost and done twice of
// what was owed (briefings, answers, sessions), and the longest time, by the
// stage's clock, from the fault's end until all that was owed was done.
type finding struct {
	tried, lost, doubled int
	recovered            time.Duration
	came                 string // of it, where nothing is owed any more
}

// found notes that a fault was tried, that so many were owed, and so many done.
func found(fault string, owed, done int, recovered time.Duration) {
	noteFinding(fault, finding{tried: 1, lost: max(owed-done, 0), doubled: max(done-owed, 0), recovered: max(recovered, 0)})
}

// foundEnd notes a fault after which nothing is owed, and what came of it.
func foundEnd(fault string, doubled int, came string) {
	noteFinding(fault, finding{tried: 1, doubled: doubled, came: came})
}

func noteFinding(fault string, f finding) {
	tally.Lock()
	defer tally.Unlock()
	if tally.rows == nil {
		tally.rows = map[string]*finding{}
	}
	row := tally.rows[fault]
	if row == nil {
		row = &finding{}
		tally.rows[fault] = row
	}
	row.tried, row.lost, row.doubled = row.tried+f.tried, row.lost+f.lost, row.doubled+f.doubled
	row.recovered, row.came = max(row.recovered, f.recovered), cmp.Or(f.came, row.came)
}

// printTally writes the table, in Markdown.
func printTally(w io.Writer) {
	tally.Lock()
	defer tally.Unlock()
	if len(tally.rows) == 0 {
		return
	}
	fmt.Fprintln(w, "| fault | times tried | lost | doubled | recovered in |\n|---|---|---|---|---|")
	for _, fault := range slices.Sorted(maps.Keys(tally.rows)) {
		row := tally.rows[fault]
		recovered := row.came
		if recovered == "" {
			recovered = inWords(row.recovered)
		}
		fmt.Fprintf(w, "| %s | %d | %d | %d | %s |\n", fault, row.tried, row.lost, row.doubled, recovered)
	}
}

func inWords(d time.Duration) string {
	switch {
	case d < 10*time.Millisecond:
		return "at once"
	case d < time.Minute:
		return strings.TrimSuffix(fmt.Sprintf("%.1f", d.Seconds()), ".0") + " s"
	}
	return strings.TrimSuffix(fmt.Sprintf("%.1f", d.Minutes()), ".0") + " min"
}

// lag is how long after the last disturbed request of a kind the next one came,
// which was not disturbed; 0 where there was one alone.
func (s *stage) lag(method, part string) time.Duration {
	var before, last time.Time
	for _, r := range s.Requests() {
		if r.Method == method && strings.Contains(r.Path, part) {
			before, last = last, r.At
		}
	}
	if before.IsZero() {
		return 0
	}
	return last.Sub(before)
}

// disturbed is when the last request to a path was refused or cut off; without
// one, or where that was later than done, since.
func (s *stage) disturbed(part string, since, done time.Time) time.Time {
	end := since
	for _, r := range s.Requests() {
		if strings.Contains(r.Path, part) && (r.Status == 0 || r.Status >= 400) && r.At.After(end) && r.At.Before(done) {
			end = r.At
		}
	}
	return end
}
