package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSpeakersWhoseNamesLookOtherwise holds names that a tagger takes for verbs,
// and what stands between a name and its verb of saying.
func TestSpeakersWhoseNamesLookOtherwise(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // the source of each quotation
	}{
		{"a name like a participle", "Judge Aldo Bunning said fines would not do. Kay Quill thanked the judge. \"My conscience will not allow me,\" she said.\n\n\"Did you tell your deputies?\" Bunning asked.",
			[]string{"she", "Bunning"}},
		{"a party and a state", "Sen. Mark Quill, R-Ky., told the station he “could not disagree more” with it. Rep. Ann Bell, D-N.H., said “maybe.”",
			[]string{"Mark Quill", "Ann Bell"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := []string{}
			for _, q := range buildDated(t, test.text, "2019-03-14").Quotes {
				source := ""
				if q.Source != nil {
					source = q.Source.Text
				}
				got = append(got, source)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("sources in %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}
