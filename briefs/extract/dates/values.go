package dates

import (
	"strconv"
	"time"

	"dateline/briefs"
)

// The values that TIMEX3 gives to "now", "recently" and "the future". They are
// read, so that nothing else is seen in their words, and left out of the brief:
// they are no date that it could state.
const (
	presentRef = "PRESENT_REF"
	pastRef    = "PAST_REF"
	futureRef  = "FUTURE_REF"
)

func isReference(value string) bool {
	return value == presentRef || value == pastRef || value == futureRef
}

// The codes of TIMEX3, by the numbers that the lexicon gives.
var (
	seasonCodes = [...]string{"", "SP", "SU", "FA", "WI"}
	partCodes   = [...]string{"", "MO", "AF", "EV", "NI"}
	frequencies = [...]string{
		unitHour: "XXXX-XX-XXTXX", unitDay: "XXXX-XX-XX", unitWeek: "XXXX-WXX", unitMonth: "XXXX-XX", unitQuarter: "XXXX-QX", unitYear: "XXXX",
	}
	unitCodes = [...]string{
		unitSecond: "S", unitMinute: "M", unitHour: "H", unitDay: "D", unitWeek: "W", unitMonth: "M", unitQuarter: "Q", unitYear: "Y",
		unitDecade: "DE", unitCentury: "CE", unitWeekend: "WE", unitMillennium: "ML", unitFortnight: "W",
	}
	halfCodes = [unitFortnight + 1]string{unitHour: "PT30M", unitYear: "P6M", unitDecade: "P5Y", unitCentury: "P50Y"} // of half a unit
)

func everyWeekday(n int) string { return "XXXX-WXX-" + strconv.Itoa(n) }
func everyMonth(n int) string   { return "XXXX-" + twoFigures(n) }

// of is the amount as a duration's value.
func (a timeAmount) of(u timeUnit) string {
	prefix := "P"
	if u <= unitHour {
		prefix = "PT"
	}
	n := "X"
	if !a.vague {
		if half := halfCodes[u]; a.whole == 0 && a.tenths == 5 && half != "" {
			return half
		}
		whole := a.whole
		if u == unitFortnight {
			whole *= 2
		}
		n = strconv.Itoa(whole)
		if a.tenths > 0 {
			n += "." + strconv.Itoa(a.tenths)
		}
	}
	value := prefix + n + unitCodes[u]
	if a.lesser > 0 {
		value += strconv.Itoa(a.lesser) // minutes of an hour, seconds of a minute, months of a year
		if u == unitMinute {
			value += "S"
		} else {
			value += "M"
		}
	}
	return value
}

func twoFigures(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// yearCode is a year as four figures, "BC0499" for a negative one, XXXX for 0.
func yearCode(y int) string {
	switch {
	case y == 0:
		return "XXXX"
	case y < 0:
		return "BC" + fourFigures(-y)
	}
	return fourFigures(y)
}

func fourFigures(n int) string {
	s := strconv.Itoa(n)
	for len(s) < 4 {
		s = "0" + s
	}
	return s
}

// civilDate is a date by its parts; zero is "not known". A year BC is negative.
type civilDate struct{ year, month, day int }

// at is midnight at the date's beginning, UTC; the year 1 BC is the year 0.
func (c civilDate) at() time.Time {
	y := c.year
	if y < 0 {
		y++
	}
	return time.Date(y, time.Month(max(c.month, 1)), max(c.day, 1), 0, 0, 0, 0, time.UTC)
}

func civilOf(t time.Time) civilDate {
	y, m, d := t.Date()
	if y <= 0 {
		y--
	}
	return civilDate{y, int(m), d}
}

func (c civilDate) plusDays(n int) civilDate {
	return civilOf(c.at().AddDate(0, 0, n))
}

// plusMonths moves the month and drops the day.
func (c civilDate) plusMonths(n int) civilDate {
	return civilOf(civilDate{c.year, c.month, 1}.at().AddDate(0, n, 0)).month1()
}

func (c civilDate) month1() civilDate { c.day = 0; return c }

func (c civilDate) plusYears(n int) civilDate {
	y := c.year + n
	if c.year < 0 && y >= 0 {
		y++
	} else if c.year > 0 && y <= 0 {
		y--
	}
	return civilDate{year: y}
}

// weekday is 1 for Monday to 7 for Sunday.
func (c civilDate) weekday() int { return (int(c.at().Weekday())+6)%7 + 1 }

func (c civilDate) valid() bool { return civilOf(c.at()) == c }

// moment is the date as a value, to the finest part that is known.
func (c civilDate) moment() dateMoment {
	switch {
	case c.day != 0:
		m := dateMoment{value: yearCode(c.year) + "-" + monthCode(c.month) + "-" + twoFigures(c.day), precision: briefs.Day}
		if c.year != 0 && c.month != 0 {
			m.from = c.at()
			m.to = m.from.AddDate(0, 0, 1)
		}
		return m
	case c.month != 0:
		m := dateMoment{value: yearCode(c.year) + "-" + twoFigures(c.month), precision: briefs.Month}
		if c.year != 0 {
			m.from = c.at()
			m.to = m.from.AddDate(0, 1, 0)
		}
		return m
	}
	m := dateMoment{value: yearCode(c.year), precision: briefs.Year}
	if c.year != 0 {
		m.from = c.at()
		m.to = m.from.AddDate(1, 0, 0)
	}
	return m
}

func monthCode(m int) string {
	if m == 0 {
		return "XX"
	}
	return twoFigures(m)
}

// withPart is the day's moment narrowed to a part of it or to a clock time.
func (m dateMoment) withPart(part int, t clockTime) dateMoment {
	switch {
	case t.set:
		m.value += "T" + twoFigures(t.hour) + ":" + twoFigures(t.minute)
		if t.second != 0 {
			m.value += ":" + twoFigures(t.second)
		}
		m.value += t.zone
		m.precision = briefs.Clock
		if !m.from.IsZero() {
			m.from = m.from.Add(time.Duration(t.hour)*time.Hour + time.Duration(t.minute)*time.Minute)
			m.to = m.from.Add(time.Minute)
		}
	case part != 0:
		m.value += "T" + partCodes[part]
		m.precision = briefs.Clock
		if !m.from.IsZero() {
			day := m.from
			m.from, m.to = day.Add(time.Duration(partHours[part][0])*time.Hour), day.Add(time.Duration(partHours[part][1])*time.Hour)
		}
	}
	return m
}

// partHours is where the parts of a day lie, to order events by.
var partHours = [...][2]int{{}, {6, 12}, {12, 18}, {18, 22}, {20, 24}}

// weekMoment is the ISO week of a day.
func weekMoment(c civilDate) dateMoment {
	t := c.at()
	if c.year < 0 {
		return weekUnknown(c) // no calendar had it
	}
	y, w := t.ISOWeek()
	from := t.AddDate(0, 0, 1-c.weekday())
	return dateMoment{fourFigures(y) + "-W" + twoFigures(w), briefs.Week, from, from.AddDate(0, 0, 7)}
}

func weekendMoment(c civilDate) dateMoment {
	m := weekMoment(c)
	m.value += "-WE"
	m.from = m.from.AddDate(0, 0, 5)
	return m
}

func seasonMoment(y, season int) dateMoment {
	return partOfYear(y, seasonCodes[season], briefs.Season, season*3, 3)
}

func quarterMoment(y, q int) dateMoment {
	return partOfYear(y, "Q"+strconv.Itoa(q), briefs.Quarter, q*3-2, 3)
}

func halfMoment(y, h int) dateMoment {
	return partOfYear(y, "H"+strconv.Itoa(h), briefs.Quarter, h*6-5, 6)
}

// partOfYear is the months of a year from one on; of no year that is known, where it
// is 0.
func partOfYear(y int, code string, precision briefs.Precision, from, months int) dateMoment {
	m := dateMoment{value: yearCode(y) + "-" + code, precision: precision}
	if y != 0 {
		m.from = civilDate{y, from, 1}.at()
		m.to = m.from.AddDate(0, months, 0)
	}
	return m
}

// decadeMoment is the decade that begins with the year: 1990 is "199", -470
// "BC047".
func decadeMoment(y int) dateMoment {
	if y < 0 {
		from, to := civilDate{year: y - 9}.at(), civilDate{year: y}.at().AddDate(1, 0, 0)
		return dateMoment{"BC" + fourFigures(-y)[:3], briefs.Decade, from, to}
	}
	from := civilDate{year: y}.at()
	return dateMoment{fourFigures(y)[:3], briefs.Decade, from, from.AddDate(10, 0, 0)}
}

// centuryMoment is the century whose years begin with the number: 19 is the
// 20th; -3 the 4th century BC.
func centuryMoment(n int) dateMoment {
	if n < 0 {
		from, to := civilDate{year: n*100 - 99}.at(), civilDate{year: n * 100}.at()
		return dateMoment{"BC" + twoFigures(-n), briefs.Century, from, to}
	}
	from := civilDate{year: n * 100}.at()
	return dateMoment{twoFigures(n), briefs.Century, from, from.AddDate(100, 0, 0)}
}
