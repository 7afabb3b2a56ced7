package extract_test

import (
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"dateline/briefs"
	"dateline/briefs/extract"
	"dateline/briefs/library"
)

// BenchmarkBesideCompromise runs, on the default article and in turn, the whole
// extraction and what compromise (an npm package, in testdata/compromise; run
// npm ci there first) does of the same work: quotations, people, organisations,
// places, dates. It reports how many times as long compromise takes.
func BenchmarkBesideCompromise(b *testing.B) {
	const folder = "testdata/compromise"
	if _, err := exec.LookPath("node"); err != nil {
		b.Skip("Node is not installed: compromise is not timed")
	}
	if found, _ := filepath.Glob(folder + "/node_modules/compromise-dates"); len(found) == 0 {
		b.Skip("compromise is not installed: run npm ci in " + folder)
	}
	story, err := library.Default()
	if err != nil {
		b.Fatal(err)
	}
	articles := []briefs.Article{{ID: "a1", Text: story.Articles[0].Text, Published: story.Articles[0].Published}}
	var ours, theirs time.Duration
	n := 0
	for b.Loop() {
		out, err := exec.Command("node", folder+"/bench.js", "../library/default/story.txt", "30").Output()
		if err != nil {
			b.Fatal(err)
		}
		ns, err := strconv.ParseInt(strings.Fields(string(out))[0], 10, 64)
		if err != nil {
			b.Fatal(err)
		}
		theirs += time.Duration(ns)
		const rounds = 300
		began := time.Now()
		for range rounds {
			if _, err := extract.Build(articles, extract.Options{}); err != nil {
				b.Fatal(err)
			}
		}
		ours += time.Since(began) / rounds
		n++
	}
	b.ReportMetric(float64(theirs)/float64(ours), "times-as-long")
	b.ReportMetric(float64(theirs.Microseconds())/float64(n), "compromise-µs/op")
	b.ReportMetric(float64(ours.Microseconds())/float64(n), "brief-µs/op")
}
