package extract

import "testing"

// TestLabelsOfPicturesTellNothing holds that an event told of in a caption begins behind
// the label.
func TestLabelsOfPicturesTellNothing(t *testing.T) {
	for _, label := range []string{"Image caption, ", "Image caption"} {
		b := buildDated(t, "Ferry leaves at last\n\n"+label+"The ferry sank on 3 May 2018.\n\nThe harbour bought the ferry for the town, the chair said. It had stood there for a hundred years.", "2019-03-14")
		if len(b.Timeline) != 1 || b.Timeline[0].Passage.Text != "The ferry sank on 3 May 2018." {
			t.Errorf("%q: got the timeline %v", label, b.Timeline)
		}
	}
}
