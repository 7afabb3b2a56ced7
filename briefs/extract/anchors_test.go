package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDatesCounted holds small texts, published on Thursday 14 March 2019, for
// what their dates are counted from.
func TestDatesCounted(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"a look back, then what is to come", "His last film came out in December 2009. A service is to be held on 27 March at the church.",
			[]string{"December 2009 = 2009-12", "27 March = 2019-03-27 (published)"}},
		{"a day that the present tense names", "The poll was out last Thursday. The vote is Tuesday.",
			[]string{"last Thursday = 2019-03-07 (published)", "Tuesday = 2019-03-19 (published)"}},
		{"what is likely", "Her likely opponent in November accused her of playing politics.", []string{"November = 2019-11 (published)"}},
		{"what was offered", "The premier, who had offered elections on November 1, withdrew.", []string{"November 1 = 2019-11-01 (published)"}},
		{"figures still to be told", "Growth will slow in the second quarter of 2020. First-quarter figures are due on May 2.",
			[]string{"the second quarter of 2020 = 2020-Q2", "First-quarter = 2019-Q1 (published)", "May 2 = 2019-05-02 (published)"}},
		{"a quarter that only the publication dates", "In the year-ago quarter the firm earned $3 million. In the latest quarter it lost $1 million.",
			[]string{"the year-ago quarter = 2017-Q4 (published)", "the latest quarter = 2018-Q4 (published)"}},
		{"a clock after a day to come", "The data are due on April 30.\n\nShares fell 2 percent at 0930 GMT.",
			[]string{"April 30 = 2019-04-30 (published)", "0930 GMT = 2019-03-14T09:30Z (published)"}},
		{"one moment by two clocks", "The boat sank on Sunday at around 4:00 a.m. local time (2000 UTC Saturday).",
			[]string{"Sunday = 2019-03-10 (published)", "4:00 a.m. local time = 2019-03-10T04:00 (context)", "2000 UTC Saturday = 2019-03-09T20:00Z (published)"}},
		{"a clock, another, and the day", "The helicopter crashed at about 10:45 a.m. (1645 UTC) yesterday.",
			[]string{"10:45 a.m. = 2019-03-13T10:45 (published)", "1645 UTC = 2019-03-13T16:45Z (published)", "yesterday = 2019-03-13 (published)"}},
		{"what was ordered", "The governor ordered flags to be lowered on Friday.", []string{"Friday = 2019-03-15 (published)"}},
		{"a clock before words quoted", "The council voted on Monday.\n\nThe result was read out at 5.41 p.m. local time. \"Today is a good day,\" said Ada Quill.",
			[]string{"Monday = 2019-03-11 (published)", "5.41 p.m. local time = 2019-03-11T17:41 (context)", "Today = 2019-03-14 (published)"}},
		{"a paper of today", "Ada Quill wrote in USA Today and on Russia Today that all was well.", []string{}},
		{"midnight", "The offer runs out at midnight tonight.", []string{"midnight tonight = 2019-03-14T00:00 (published)"}},
		{"a clock every day", "The shop shuts at noon every day.", []string{"noon = XXXX-XX-XXT12:00", "every day = P1D"}},
		{"the one before the last", "The bank closed the weekend before last.", []string{"the weekend before last = 2019-W09-WE (published)"}},
		{"a holiday each year", "He proposes every Christmas, and did on Christmas Day.",
			[]string{"every Christmas = XXXX-12-25", "Christmas Day = 2018-12-25 (published)"}},
		{"an age", "The sitcom ran from 1967 to 1975. She left school at the age of 17 and joined the stage two years later.",
			[]string{"1967 = 1967", "1975 = 1975", "two years later = XXXX"}},
		{"a decade", "The hall was built a decade ago. It is lit each year on 14 June.",
			[]string{"a decade ago = 2009 (published)", "each year = P1Y", "14 June = XXXX-06-14"}},
		{"half a century", "The firm was sold in 1950. Half a century later it was bought back.",
			[]string{"1950 = 1950", "Half a century later = 200 (context)"}},
		{"a day of the month told", "Talks had begun on 8 May 2012. They broke down on the 15th, on the 5th floor, and by the end of the 6th week were over.",
			[]string{"8 May 2012 = 2012-05-08", "the 15th = 2012-05-15 (context)"}},
		{"a day of no month", "He is paid on the 5th.", []string{}},
		{"a winter over two years", "The winter of 1946-47 was hard.", []string{"The winter of 1946-47 = 1946-WI"}},
		{"two centuries", "In the 18th and early 19th centuries nobody asked.", []string{"the 18th = 17", "early 19th centuries = 18"}},
		{"a team that plays", "Carlisle, third from bottom, travel to Port Vale on Tuesday night.", []string{"Tuesday night = 2019-03-19 (published)"}},
		{"a wire's stamp", "The file of 10-30-89 was sent at 20:11:03.", []string{"10-30-89 = 1989-10-30", "20:11:03 = 1989-10-30T20:11:03 (context)"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, told(buildDated(t, test.text, "2019-03-14"))); diff != "" {
				t.Errorf("dates of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

// TestDatesBeforeChrist holds that a history of the years BC need not say so at
// every year, and that its numbers stay numbers.
func TestDatesBeforeChrist(t *testing.T) {
	const text = `In 218 BC the general set out with 300 horse. In 216 the city raised legions, and on 2 August of that year lost them.

The port, besieged from the spring of 213, fell in 212 BC. He was recalled in 203. Over half a century later the war ended in 149 BC, with 200 ships in 146 ports.`
	want := []string{
		"218 BC = BC0218", "216 = BC0216", "2 August of that year = BC0216-08-02 (context)",
		"the spring of 213 = BC0213-SP", "212 BC = BC0212", "203 = BC0203", "Over half a century later = BC015 (context)", "149 BC = BC0149",
	}
	if diff := cmp.Diff(want, told(buildDated(t, text, "2019-03-14"))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
