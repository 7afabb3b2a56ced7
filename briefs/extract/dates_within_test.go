package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDatesWithin is on parts of a longer time and on what stands beside a
// stretch, published on Thursday 14 March 2019.
func TestDatesWithin(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"months of a year", "It earned $3 million in the first nine months of 2017, and lost it in the last six months of 2018.",
			[]string{"the first nine months of 2017 = P9M", "the last six months of 2018 = P6M"}},
		{"a part of a month", "It was sold in the last week of September 2012 and bought in the first days of June 2015.",
			[]string{"the last week of September 2012 = 2012-09", "the first days of June 2015 = 2015-06"}},
		{"days with an article, of a month", "The road was closed on the 12th of March 2018 and on the 5th, 6th and 7th of June 2018.",
			[]string{"12th of March 2018 = 2018-03-12", "5th = 2018-06-05", "6th = 2018-06-06", "7th of June 2018 = 2018-06-07"}},
		{"a weekday of a month", "The fair will be held on the first Sunday in November, and was held on the last Friday of May 2018.",
			[]string{"the first Sunday in November = 2019-11-03 (published)", "the last Friday of May 2018 = 2018-05-25"}},
		{"a length", "In the first year of the strike nobody left; in the first hour of trading they all did, and for the early years of her life she was poor.",
			[]string{"the first year = P1Y", "the first hour = PT1H", "the early years = PXY"}},
		{"whose the article is", "A three-day visit, a year-long trial, the 46-day battle, and a sixty-day period to think.",
			[]string{"three-day = P3D", "year-long = P1Y", "46-day = P46D", "a sixty-day period = P60D"}},
		{"after that", "The mill burned on 9 May 1990. Two days after that it was sold; a week before that it had been let.",
			[]string{"9 May 1990 = 1990-05-09", "Two days after that = 1990-05-11 (context)", "a week before that = 1990-W18 (context)"}},
		{"hours that are days", "The mill burned on 9 May 1990. Twenty-four hours later it was sold.",
			[]string{"9 May 1990 = 1990-05-09", "Twenty-four hours later = 1990-05-10 (context)"}},
		{"an army's clock", "At 0430 hours on 20 February 1943 they landed, and by 1815 hours they were done, after 30 hours.",
			[]string{"0430 hours = 1943-02-20T04:30 (context)", "20 February 1943 = 1943-02-20", "1815 hours = 1943-02-20T18:15 (context)", "30 hours = PT30H"}},
		{"days of a month", "Talks began on 1 May 2012. They met on the 5th and 7th, on 9, 13 and 16 June, and on the 4th of that month; on the 18th moved house.",
			[]string{"1 May 2012 = 2012-05-01", "the 5th = 2012-05-05 (context)", "7th = 2012-05-07 (context)", "9 = 2012-06-09 (context)", "13 = 2012-06-13 (context)", "16 June = 2012-06-16 (context)", "the 4th of that month = 2012-06-04 (context)", "the 18th = 2012-06-18 (context)"}},
		{"the night of two days", "On the night of 3/4 October 1917 it rained. The next morning it froze.",
			[]string{"the night of 3 = 1917-10-03TNI", "4 October 1917 = 1917-10-04", "The next morning = 1917-10-04TMO (context)"}},
		{"overnight", "Shares fell overnight in Tokyo. Rain will fall overnight. He became famous overnight, at an overnight stop.",
			[]string{"overnight = 2019-03-13TNI (published)", "overnight = 2019-03-14TNI (published)"}},
		{"up to a day to come", "Schools stay shut through Friday. They were shut through Friday.",
			[]string{"Friday = 2019-03-15 (published)", "Friday = 2019-03-08 (published)"}},
		{"points of a year", "Prices will rise by midyear and should be back by the weekend. It rained all week and all weekend.",
			[]string{"midyear = 2019 (published)", "the weekend = 2019-W11-WE (published)", "all week = P1W", "all weekend = 2019-W10-WE (published)"}},
		{"minutes after a clock time", "The boat left at 8:19 p.m. on July 17, 2016 and sank 12 minutes later.",
			[]string{"8:19 p.m. = 2016-07-17T20:19 (context)", "July 17, 2016 = 2016-07-17", "12 minutes later = 2016-07-17T20:31 (context)"}},
		{"the year of news", "It lost money in 2018.\n\nShares had doubled by the start of the year, and growth will slow in the first half of the year.",
			[]string{"2018 = 2018", "the start of the year = 2019 (published)", "the first half of the year = 2019-H1 (published)"}},
		{"two clauses", "Talks on the town's next loan ended on Monday after 10 days, and it could be paid soon.",
			[]string{"Monday = 2019-03-11 (published)", "10 days = P10D"}},
		{"what is left for a day to come", "The strike could leave millions stranded on Tuesday.", []string{"Tuesday = 2019-03-19 (published)"}},
		{"two months", "May and June were dry.", []string{"May = 2018-05 (published)", "June = 2018-06 (published)"}},
		{"a clock after a look back", "She was hired on 4 May 2016.\n\nShares fell 2 percent by noon.",
			[]string{"4 May 2016 = 2016-05-04", "noon = 2019-03-14T12:00 (published)"}},
		{"years of the first centuries", "The war was fought from AD 101 to 106.\n\nIn 85 they had crossed the river. He set out on 25 March 101, and in the winter of 101-102 sat still with 110 horse. It ended before the end of 105, and by the 270s nobody knew of it.",
			[]string{"AD 101 = 0101", "106 = 0106", "85 = 0085", "25 March 101 = 0101-03-25", "the winter of 101-102 = 0101-WI", "the end of 105 = 0105", "the 270s = 027"}},
		{"a feast with its date", "They met on Palm Sunday, 29 March 1461, and at Easter 1462.",
			[]string{"Palm Sunday, 29 March 1461 = 1461-03-29", "Easter 1462 = 1462-04-18"}},
		{"a clock of four figures", "On 13 September 1942 both sides dug. At 2130 that night a ship fired, and by 0230 all was over. He was shot at four o'clock in the morning.",
			[]string{"13 September 1942 = 1942-09-13", "2130 that night = 1942-09-13T21:30 (context)", "0230 = 1942-09-14T02:30 (context)", "four o'clock in the morning = 1942-09-14T04:00 (context)"}},
		{"a day before a name", "On 13 November 1899 the guns came. On the 18th Quill left; he stormed the 5th Army's camp on the 9th Avenue.",
			[]string{"13 November 1899 = 1899-11-13", "the 18th = 1899-11-18 (context)"}},
		{"in the afternoon", "On 29 March 1461 they met. In the late afternoon the line broke, and a cross in the mid-sixties.",
			[]string{"29 March 1461 = 1461-03-29", "the late afternoon = 1461-03-29TAF (context)", "the mid-sixties = 196"}},
		{"what is fixed", "They set a vote for 1 a.m. Sunday. Tickets for Monday went on sale. The cheques go out on Wednesday.",
			[]string{"1 a.m. Sunday = 2019-03-17T01:00 (published)", "Monday = 2019-03-18 (published)", "Wednesday = 2019-03-20 (published)"}},
		{"no year", "The index fell to 1990 from 2004.", []string{}},
		{"a Friday", "They meet on Dec. 11, a Wednesday. It was a Friday.", []string{"Dec. 11 = 2019-12-11 (published)", "Wednesday = 2019-12-11 (context)", "Friday = XXXX-WXX-5"}},
		{"a war's years", "The Salt War (1482 - 1491) was long. The siege of Tarn lasted until at least May 1487 and went on as late as March.",
			[]string{"1482 = 1482", "1491 = 1491", "May 1487 = 1487-05", "March = 1487-03 (context)"}},
		{"a short war", "The war began on Friday, 2 April 1982, and ended on 14 June 1982.\n\nOn 19 March a party landed. On the 25th it was gone. On the night of the 29th ships sailed, and two nights later they were back. In 1983 elections were held.",
			[]string{"Friday, 2 April 1982 = 1982-04-02", "14 June 1982 = 1982-06-14", "19 March = 1982-03-19 (context)", "the 25th = 1982-03-25 (context)",
				"the night of the 29th = 1982-03-29TNI (context)", "two nights later = 1982-03-31TNI (context)", "1983 = 1983"}},
		{"a siege over two years", "The siege of Tarn (20 October 1097 - 28 June 1098) was a siege.\n\nThey left at the end of June 1097. On 1 July they won, and by the 19th the road was open. In November a fleet came. In January 1098 many died.",
			[]string{"20 October 1097 = 1097-10-20", "28 June 1098 = 1098-06-28", "the end of June 1097 = 1097-06", "1 July = 1097-07-01 (context)",
				"the 19th = 1097-07-19 (context)", "November = 1097-11 (context)", "January 1098 = 1098-01"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, told(buildDated(t, c.text, "2019-03-14"))); diff != "" {
				t.Errorf("dates of %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
