package render

import (
	"testing"

	"dateline/briefs/ask"
)

func FuzzTimelinePicture(f *testing.F) {
	f.Add("A title", "15 Aug 2021", "2021-08-15", "On Aug. 15, divers found a crack.", 3)
	f.Add("\u202e", "", "BC9999", "界\u0301\u200d👩‍👩‍👧", 40)
	f.Fuzz(func(t *testing.T, title, when, value, text string, n int) {
		var a ask.TimelineAnswer
		a.Story.Title = title
		for i := range min(max(n, 1), 30) {
			e := happened(value, [...]ask.Order{ask.At, ask.Before, ask.After, ask.Undated}[i%4], text)
			e.When = when
			a.Events = append(a.Events, e)
		}
		p, err := TimelinePicture(english, a)
		if err != nil {
			t.Fatal(err)
		}
		if units(p.Alt) > mostAlt || p.Height > mostPictureHeight {
			t.Errorf("%d characters, %d pixels", units(p.Alt), p.Height)
		}
	})
}

func BenchmarkTimelinePicture(b *testing.B) {
	for name, a := range timelines(b) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			size := 0
			for b.Loop() {
				p, err := TimelinePicture(english, a)
				if err != nil {
					b.Fatal(err)
				}
				size = len(p.PNG)
			}
			b.ReportMetric(float64(size), "bytes/picture")
		})
	}
}
