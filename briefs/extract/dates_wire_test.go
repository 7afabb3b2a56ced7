package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDatesOfTheWire holds what agencies' reports say of time, published on Friday
// 25 July 2014.
func TestDatesOfTheWire(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"a firm's halves", "First-half net profit rose. Revenue in the first half was flat. In the first half they led 2-0.",
			[]string{"First-half = 2014-H1 (published)", "the first half = 2014-H1 (published)"}},
		{"a quarter of last year", "In last year's second quarter it earned $3 million, more than in this year's first half.",
			[]string{"last year's second quarter = 2013-Q2 (published)", "this year's first half = 2014-H1 (published)"}},
		{"the same quarter a year before", "Profit rose in the second quarter. It sees growth in the fourth quarter. In the same quarter last year it lost money, and sales rose in June from the same month a year earlier.",
			[]string{"the second quarter = 2014-Q2 (published)", "the fourth quarter = 2014-Q4 (published)", "the same quarter last year = 2013-Q2 (published)", "June = 2014-06 (published)", "the same month a year earlier = 2013-06 (context)"}},
		{"short for quarters and years", "FY15 guidance was kept. Analysts expect 2Q earnings of 8 cents; chapter 2q is lost.",
			[]string{"FY15 = 2015", "2Q = 2014-Q2 (published)"}},
		{"a quarter of no year", "It was the first quarter in which sales fell, and the third quarter of growth. The first quarter of its financial year was weak.",
			[]string{"The first quarter = 2014-Q1 (published)"}},
		{"a month of delivery", "Oil for September delivery fell. December futures lost 2 percent, and March wheat contracts rose.",
			[]string{"September = 2014-09 (published)", "December = 2014-12 (published)", "March = 2015-03 (published)"}},
		{"up to a month", "In the 12 months through June prices rose, and in the year to March they fell.",
			[]string{"the 12 months = P12M", "June = 2014-06 (published)", "the year = 2014 (context)", "March = 2014-03 (published)"}},
		{"to last", "The truce is to last 12 hours. It would last three weeks. In the last three weeks it did not.",
			[]string{"12 hours = PT12H", "three weeks = P3W", "the last three weeks = P3W"}},
		{"put off", "The inquest was adjourned until 9 September. Bail was extended to 30 October. The siege lasted until 30 October.",
			[]string{"9 September = 2014-09-09 (published)", "30 October = 2014-10-30 (published)", "30 October = 2013-10-30 (published)"}},
		{"what was to be", "He was to fly home Saturday. The storm was due ashore late Sunday. They were due in court on Monday. Crews have to leave by Tuesday.",
			[]string{"Saturday = 2014-07-26 (published)", "late Sunday = 2014-07-27 (published)", "Monday = 2014-07-28 (published)", "Tuesday = 2014-07-29 (published)"}},
		{"up to a day past", "The shares have climbed 12.9% this year, all told, through Wednesday.",
			[]string{"this year = 2014 (published)", "Wednesday = 2014-07-23 (published)"}},
		{"a verb like a noun", "The 2014-15 season ends on 12 May.", []string{"2014 = 2014", "15 = 2015", "12 May = 2015-05-12 (published)"}},
		{"two clocks and a weekday", "Gunmen opened fire at about 8:40 a.m. (0540 GMT) on Thursday.",
			[]string{"8:40 a.m. = 2014-07-24T08:40 (published)", "0540 GMT = 2014-07-24T05:40Z (published)", "Thursday = 2014-07-24 (published)"}},
		{"past midnight", "Police were called at 11.45pm on Saturday. The man died at 2.10am, and at 9 a.m. the road was shut.",
			[]string{"11.45pm = 2014-07-19T23:45 (published)", "Saturday = 2014-07-19 (published)", "2.10am = 2014-07-20T02:10 (context)", "9 a.m. = 2014-07-20T09:00 (context)"}},
		{"a paper's day", "The Sunday Times and the Sunday Mirror said so on Sunday.", []string{"Sunday = 2014-07-20 (published)"}},
		{"a title", "She sang the hit \"A Monday Kind of Rain\", and hits that included \"April in Bruges\". \"See You On Monday,\" she said.",
			[]string{"Monday = 2014-07-21 (published)"}},
		{"what is called after a season", "The army went into winter quarters, at a summer camp. A concert is planned for the fall.",
			[]string{"the fall = 2014-FA (published)"}},
		{"a night and the one before", "He was seen at about 11.30pm the night before. The morning after, he was gone.",
			[]string{"11.30pm the night before = 2014-07-24T23:30 (published)", "The morning after = 2014-07-25TMO (context)"}},
		{"streets and people", "Ada Quill, of June Street, spoke to April Poe in April, and with May Doe in June.",
			[]string{"April = 2014-04 (published)", "June = 2014-06 (published)"}},
		{"a killing of a year", "A man was charged over a 1987 killing: over 1987 killing, over 1990 people said.", []string{"1987 = 1987", "1987 = 1987"}},
		{"every other", "It meets every other year and every second Friday, and is open every other day.",
			[]string{"every other year = P2Y", "every second Friday = XXXX-WXX-5", "every other day = P2D"}},
		{"spring at a sentence's head", "Spring was the sunniest of all. Spring water is sold.", []string{"Spring = 2014-SP (published)"}},
		{"a headline of what is to come", "Tuesday set to be hottest day.", []string{"Tuesday = 2014-07-29 (published)"}},
		{"a closing price", "At Thursday's closing price, the deal would be worth $2 billion.", []string{"Thursday = 2014-07-24 (published)"}},
		{"from a day on", "The president declared three days of mourning from Monday. Starting Tuesday, flags fly low. It was up from Wednesday.",
			[]string{"three days = P3D", "Monday = 2014-07-28 (published)", "Tuesday = 2014-07-29 (published)", "Wednesday = 2014-07-23 (published)"}},
		{"verbs like nouns and pasts", "Campaigning ends at midnight on Saturday. An alert runs from noon on Saturday to 9am on Monday. Rovers host Derwent this weekend.",
			[]string{"midnight = 2014-07-26T00:00 (published)", "Saturday = 2014-07-26 (published)", "noon = 2014-07-26T12:00 (published)", "Saturday = 2014-07-26 (published)",
				"9am = 2014-07-28T09:00 (published)", "Monday = 2014-07-28 (published)", "this weekend = 2014-W30-WE (published)"}},
		{"since", "They will debate on Tuesday, their first meeting since March 9, and again on the 30th.",
			[]string{"Tuesday = 2014-07-29 (published)", "March 9 = 2014-03-09 (published)", "the 30th = 2014-07-30 (context)"}},
		{"a part of the day", "The quake struck on Thursday. By mid-afternoon 60 were dead, in mid-afternoon talks.",
			[]string{"Thursday = 2014-07-24 (published)", "mid-afternoon = 2014-07-24TAF (context)"}},
		{"half a year before", "In the first half profit was flat from a year earlier. Sales rose from $4 million in the year-ago period.",
			[]string{"the first half = 2014-H1 (published)", "a year earlier = 2013-H1 (context)", "the year-ago period = 2013-H1 (context)"}},
		{"a clock and a day long past", "The six months to March 31 were good.\n\nThe shares, which have halved since last May, fell to 204 pence by 0815 GMT.",
			[]string{"The six months = P6M", "March 31 = 2014-03-31 (published)", "last May = 2014-05 (published)", "0815 GMT = 2014-07-25T08:15Z (published)"}},
		{"a day near publication in a look back", "The probe, launched on 9 March 2009, found ice, it was said in the July 18 issue.",
			[]string{"9 March 2009 = 2009-03-09", "July 18 = 2014-07-18 (published)"}},
		{"what was due", "The trial was due to take place in January but was put off. It is due to start in January.",
			[]string{"January = 2014-01 (published)", "January = 2015-01 (published)"}},
		{"a day of last year", "It tested a bomb in May 2002. It tested another last year, on October 9, and fell this year after rising in December.",
			[]string{"May 2002 = 2002-05", "last year = 2013 (published)", "October 9 = 2013-10-09 (published)", "this year = 2014 (published)", "December = 2013-12 (published)"}},
		{"flights", "Flights 1987 and 2011 were late for two minutes and 20 seconds.", []string{"two minutes and 20 seconds = PT2M20S"}},
		{"a wife", "His second wife, April, died in April; his daughter June sings.", []string{"April = 2014-04 (published)"}},
		{"a clock of every day", "Every morning he was up at 6 o'clock.", []string{"Every morning = XXXX-XX-XXTMO", "6 o'clock = XXXX-XX-XXT06:00"}},
		{"born", "She was born in May 1994, and won her first title in April.",
			[]string{"May 1994 = 1994-05", "April = 2014-04 (published)"}},
		{"when it was said", "A ferry sank on Monday evening, officials said on Wednesday.\n\nIt left at 17:45 local time (1445 UTC) and overturned half an hour later. Divers worked through the night.",
			[]string{"Monday evening = 2014-07-21 (published)", "Wednesday = 2014-07-23 (published)", "17:45 local time = 2014-07-21T17:45 (context)", "1445 UTC = 2014-07-21T14:45Z (context)",
				"half an hour later = 2014-07-21T18:15 (context)", "the night = 2014-07-21TNI (context)"}},
		{"time to do it in", "The commission has until Tuesday to answer. It had until Wednesday. In three weeks' time it meets, and in a month's time votes.",
			[]string{"Tuesday = 2014-07-29 (published)", "Wednesday = 2014-07-30 (published)", "three weeks' time = 2014-W33 (published)", "a month's time = 2014-08 (published)"}},
		{"names of other kinds", "He fought in the 1916 Easter Rising, ran on Windows 2000 and Proposition 1998. 1984 of them ran the 1500 in the rain.",
			[]string{"1916 = 1916", "Easter = 1916-04-23"}},
		{"a death notice", "Born Jan. 5, 1931, in Ohio. Died July 20 aged 83.", []string{"Jan. 5, 1931 = 1931-01-05", "July 20 = 2014-07-20 (published)"}},
		{"a clock and the day beside it", "The service is at 3pm on Saturday, August 9 at the church.", []string{"3pm = 2014-08-09T15:00 (context)", "Saturday, August 9 = 2014-08-09 (published)"}},
		{"short for halves", "It lost money in H1 2013 and H2 2012; vitamin H1 and H3 2012 are none.", []string{"H1 2013 = 2013-H1", "H2 2012 = 2012-H2"}},
		{"the year before that", "It cut 300 jobs last year and 200 the year before that. It cut 30 last year and 20 the year before.",
			[]string{"last year = 2013 (published)", "the year before that = 2012 (published)", "last year = 2013 (published)", "the year before = 2012 (published)"}},
		{"put off again", "The race was put off to September 11. The case was first due to be heard in December.",
			[]string{"September 11 = 2014-09-11 (published)", "December = 2013-12 (published)"}},
		{"if April", "If April brings rain, all is well, K. June said.", []string{"April = 2015-04 (published)"}},
		{"days after", "Flames were seen at 10 p.m. on Tuesday, two days after the first case was found on July 12. By 2 a.m. all was lost.",
			[]string{"10 p.m. = 2014-07-22T22:00 (published)", "Tuesday = 2014-07-22 (published)", "two days = P2D", "July 12 = 2014-07-12 (published)", "2 a.m. = 2014-07-23T02:00 (context)"}},
		{"to the day", "It came a year to the day after the vote.", []string{"a year = P1Y"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, told(buildDated(t, test.text, "2014-07-25"))); diff != "" {
				t.Errorf("dates of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

// TestDatesOfOldWars holds what histories of old wars say of time.
func TestDatesOfOldWars(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"years in a list", "A truce was signed in 1347. It was renewed in 1348, 1349 and 1350, with 1200 horse.",
			[]string{"1347 = 1347", "1348 = 1348", "1349 = 1349", "1350 = 1350"}},
		{"years of a dynasty", "The dynasty lasted for nearly three centuries (618–907). In 755 a general rebelled; the revolt was put down in 763, eight years later, and 880 men (of 900) died.",
			[]string{"nearly three centuries = P3CE", "618 = 0618", "907 = 0907", "755 = 0755", "763 = 0763", "eight years later = 0763 (context)"}},
		{"centuries before Christ", "In the late 4th century BC the kingdom grew. By the 3rd century it had reached the coast; in the 5th century AD it fell, and in the 3rd century of its rule was at peace.",
			[]string{"the late 4th century BC = BC03", "the 3rd century = BC02", "the 5th century AD = 04", "the 3rd century = 02"}},
		{"a year BC of two figures", "In 53 BC, the legions rested. In 51 the last towns fell, and 40 in 50 men went home.", []string{"53 BC = BC0053", "51 = BC0051"}},
		{"a year by both its names", "On 5 May 1502 they sailed. On 6 June 1503 they were back. In the following year, 1505, they went again.",
			[]string{"5 May 1502 = 1502-05-05", "6 June 1503 = 1503-06-06", "the following year = 1505 (context)", "1505 = 1505"}},
		{"after a winter of two years", "On 5 May 1707 they marched, and on 6 June 1708 arrived. The winter of 1708–09 was hard. The next summer they fought.",
			[]string{"5 May 1707 = 1707-05-05", "6 June 1708 = 1708-06-06", "The winter of 1708–09 = 1708-WI", "The next summer = 1709-SU (context)"}},
		{"a winter before Christ", "In 418 BC they fought. In the winter of 416–415 envoys came. In the spring the fleet was voted; on 27 August 413 BC the moon was eclipsed, and two weeks later all was lost.",
			[]string{"418 BC = BC0418", "the winter of 416–415 = BC0416-WI", "the spring = BC0415-SP (context)", "27 August 413 BC = BC0413-08-27", "two weeks later = BC0413-WXX (context)"}},
		{"another", "They fought on for another decade, and it was another year before peace, on another day. Another second passed.",
			[]string{"another decade = P1DE", "another year = P1Y"}},
		{"one day by two names", "In December 1895 a raid was launched. It ended in surrender four days later, on 2 January 1896. The next day, 3 January, he went home. On 5 May 1897, a year later, he died.",
			[]string{"December 1895 = 1895-12", "four days later = 1896-01-02 (context)", "2 January 1896 = 1896-01-02", "The next day = 1896-01-03 (context)", "3 January = 1896-01-03 (context)", "5 May 1897 = 1897-05-05", "a year later = 1897 (context)"}},
		{"the year after two", "He served in 1551-52, and the next year married. By mid-1559 he was dead.",
			[]string{"1551 = 1551", "52 = 1552", "the next year = 1553 (context)", "mid-1559 = 1559"}},
		{"of the following year", "On 5 May 1629 they met. On 6 July 1630 the king landed. He won on 17 September of the following year, and in October took Mainz. He reigned for one winter.",
			[]string{"5 May 1629 = 1629-05-05", "6 July 1630 = 1630-07-06", "17 September of the following year = 1631-09-17 (context)", "October = 1631-10 (context)"}},
		{"winter and spring", "The siege began on 4 May 1346, and on 26 August 1346 the town was in need. During the winter and spring the people starved.",
			[]string{"4 May 1346 = 1346-05-04", "26 August 1346 = 1346-08-26", "the winter = 1347-WI (context)", "spring = 1347-SP (context)"}},
		{"years on", "In April 1701 the army went south. It took six years to take the town. The king left it in late August 1707 and waited. He did not cross until 30 December. On 3 May 1708 he died.",
			[]string{"April 1701 = 1701-04", "six years = P6Y", "late August 1707 = 1707-08", "30 December = 1707-12-30 (context)", "3 May 1708 = 1708-05-03"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, told(buildDated(t, test.text, "2019-03-14"))); diff != "" {
				t.Errorf("dates of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}
