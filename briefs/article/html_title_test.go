package article

import "testing"

func TestStoryTitle(t *testing.T) {
	for _, x := range []struct{ title, site, address, heading, want, cut string }{
		{"Chair defends ferry | The Daily Courier", "", "", "", "Chair defends ferry", "The Daily Courier"},
		{"Chair defends ferry | World | The Daily Courier", "", "", "", "Chair defends ferry", "The Daily Courier"},
		{"Chair defends ferry - Quay Gazette", "", "", "", "Chair defends ferry", "Quay Gazette"},
		{"Chair defends ferry – Harbourside", "", "https://www.harbourside.example/a", "", "Chair defends ferry", "Harbourside"},
		{"Chair defends ferry — quay.com", "", "", "", "Chair defends ferry", "quay.com"},
		{"Chair defends ferry - Lindqvist - Harbourside", "", "", "Chair defends ferry", "Chair defends ferry", ""},
		{"Chair defends ferry | The Quay Gazette", "", "", "The Quay Gazette", "Chair defends ferry", "The Quay Gazette"},
		{"Quay News - Chair defends ferry", "", "", "", "Chair defends ferry", "Quay News"},
		{"Chair defends ferry | Harbourside", "Harbourside", "", "", "Chair defends ferry", ""},
		{"Ferry – the last one – leaves", "", "", "", "Ferry – the last one – leaves", ""},
		{"Council votes to close - ferry line in mourning", "", "", "", "Council votes to close - ferry line in mourning", ""},
		{"The ferry and the tunnel - a love story", "", "", "The ferry", "The ferry and the tunnel - a love story", ""},
		{"Ferry", "", "", "Ferry", "Ferry", ""},
		{"", "", "", "", "", ""},
		{" | ", "", "", "", "", ""},
	} {
		if got, cut := storyTitle(x.title, x.site, x.address, []string{x.heading}); got != x.want || cut != x.cut {
			t.Errorf("%q: got %q and site %q", x.title, got, cut)
		}
	}
}
