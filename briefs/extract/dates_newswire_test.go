package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDatesOfNewswire holds what business pages, court reports and obituaries
// say of time, published on Tuesday 4 November 1997.
func TestDatesOfNewswire(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"an age in tens", "In her late 20s she became a nurse, and in his early to mid-thirties he sang in the late '80s.",
			[]string{"the late '80s = 198"}},
		{"a season of a clipped year", "She served overseas in the fall of '44.", []string{"the fall of '44 = 1944-FA"}},
		{"the year", "The probe will arrive in the year 2004.", []string{"the year 2004 = 2004"}},
		{"from and to", "The season runs from June 1 to Nov. 30.", []string{"June 1 = 1997-06-01 (published)", "Nov. 30 = 1997-11-30 (published)"}},
		{"two days asked about", "The rate was the lowest since March 1996. Economists polled between Oct. 24-28 had expected no move.",
			[]string{"March 1996 = 1996-03", "Oct. 24 = 1997-10-24 (published)", "28 = 1997-10-28 (published)"}},
		{"two days to come", "On Tuesday and Wednesday, envoys will visit.", []string{"Tuesday = 1997-11-04 (published)", "Wednesday = 1997-11-05 (published)"}},
		{"two days past", "Shops were shut on Tuesday and Wednesday.", []string{"Tuesday = 1997-11-04 (published)", "Wednesday = 1997-10-29 (published)"}},
		{"a clock after a day to come in the same paragraph", "The next meeting is on Dec. 4. The mark traded at 1.72 at 1405 GMT.",
			[]string{"Dec. 4 = 1997-12-04 (published)", "1405 GMT = 1997-11-04T14:05Z (published)"}},
		{"what takes effect", "Orbit named Lena Wade chief executive, effective Jan. 1.", []string{"Jan. 1 = 1998-01-01 (published)"}},
		{"the week before the latest", "In the latest week loans rose from $2 billion the previous week.",
			[]string{"the latest week = 1997-W45 (published)", "the previous week = 1997-W44 (context)"}},
		{"a programme", "The minister spoke on the Today programme.", []string{}},
		{"halves of the day set with spaces, and a union's branch", "It left at 2:40 p. m. on Tuesday, said Dockers' Union, Local 1830.", []string{"2:40 p. m. = 1997-11-04T14:40 (published)", "Tuesday = 1997-11-04 (published)"}},
		{"into the weekend", "Rain is expected into the weekend.", []string{"the weekend = 1997-W45-WE (published)"}},
		{"an hour in the morning", "It hit on Sunday at 3 in the morning, in the middle of nowhere.",
			[]string{"Sunday at 3 in the morning = 1997-11-02T03:00 (published)"}},
		{"a week that ended", "Output for the 1995-96 crop year was put at 8 million bales. Exports for the week ended Oct. 30 fell.",
			[]string{"1995 = 1995", "96 = 1996", "the week = 1997-W44 (context)", "Oct. 30 = 1997-10-30 (published)"}},
		{"two and a half years", "He signed a two-and-a-half-year contract for two-and-a-half weeks of work.",
			[]string{"two-and-a-half-year = P2.5Y", "two-and-a-half weeks = P2.5W"}},
		{"what has been since", "Ferrer took over in July 1996. They have won twice, and last won away on August 23.",
			[]string{"July 1996 = 1996-07", "August 23 = 1997-08-23 (published)"}},
		{"a year before a verb", "A quake on July 16, 1990 killed 1,600.", []string{"July 16, 1990 = 1990-07-16"}},
		{"a number that counts after a day", "On May 5, 1200 people left.", []string{"May 5 = 1997-05-05 (published)"}},
		{"a verb before a day", "The cuts start Dec. 1 and end Dec. 31, by end 1998 at the latest.",
			[]string{"Dec. 1 = 1997-12-01 (published)", "Dec. 31 = 1997-12-31 (published)", "end 1998 = 1998"}},
		{"hours and minutes", "The game lasted 3 hours, 12 minutes, the film two hours and five minutes.",
			[]string{"3 hours, 12 minutes = PT3H12M", "two hours and five minutes = PT2H5M"}},
		{"the year's end", "At year's end, it had 4,000 workers.", []string{"year's end = 1997 (published)"}},
		{"a team that plays", "The Rovers, who won the cup, play the Kings on Wednesday.", []string{"Wednesday = 1997-11-05 (published)"}},
		{"an obituary", `Alma Reyes died on Sunday night. Born on March 4, 1906, she moved here in the summer of 1929.

She was ordained in May 1931. Her husband died in 1971. A service will be held on Saturday.`,
			[]string{"Sunday night = 1997-11-02 (published)", "March 4, 1906 = 1906-03-04", "the summer of 1929 = 1929-SU", "May 1931 = 1931-05", "1971 = 1971", "Saturday = 1997-11-08 (published)"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, told(buildDated(t, test.text, "1997-11-04"))); diff != "" {
				t.Errorf("dates of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}
